import Glibc

/// An advisory lock (`flock(2)`) on a file that names its holder, so that a second daemon can say who is first.
///
/// The kernel drops the lock when the process ends in whatever way, so that a lock never outlives its holder. The file
/// stays: to remove it would open a race in which two processes lock two files of one name.
struct LockFile: ~Copyable, Sendable {
  private let descriptor: Int32

  /// Takes the lock or throws ``ArchiveError/locked(pid:)`` at once.
  init(path: String) throws(ArchiveError) {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw ArchiveError(creating: path, failedWith: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw code == EWOULDBLOCK ? .locked(pid: holder) : .cannotOpen(path: path, reason: ArchiveError.reason(code))
    }
    self.descriptor = descriptor
    let pid = "\(getpid())\n"
    // A lock that can't name its holder is a lock still: a full disk must not keep the daemon from starting.
    if ftruncate(descriptor, 0) == 0 { _ = unsafe pwrite(descriptor, pid, pid.utf8.count, 0) }
  }

  /// Lets others have the lock, once and for all.
  func release() { _ = flock(descriptor, LOCK_UN) }

  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> Int32 {
    let text = unsafe [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
      unsafe count = max(0, pread(descriptor, buffer.baseAddress, 16, 0))
    }
    return Int32(String(decoding: text.prefix { $0 != 10 }, as: UTF8.self)) ?? 0
  }
}
