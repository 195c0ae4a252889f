import Foundation
import Glibc

/// Files that appear whole or not at all: a temporary file beside the target, fsync, rename, fsync of the directory.
enum AtomicFile {
  /// Writes `bytes` to `path`; a file that holds them already is left alone.
  static func write(_ bytes: [UInt8], to path: String) throws(DigestError) {
    if let present = contents(of: path), present == bytes { return }
    let (directory, name) = split(path)
    let (descriptor, temporary) = try openTemporary(in: directory, for: name, path: path)
    var failure: Int32 = 0
    if fchmod(descriptor, 0o640) != 0 || !writeAll(bytes, to: descriptor) || fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, unsafe rename(temporary, path) != 0 { failure = errno }
    guard failure == 0 else {
      unsafe unlink(temporary)
      throw .cannotWrite(path: path, reason: reason(failure))
    }
    try synchronise(directory: directory)
  }

  /// Makes a directory and those above it that are missing, 0750, each known to its parent on disk.
  static func makeDirectory(_ path: String) throws(DigestError) {
    var status = stat()
    if unsafe stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .cannotWrite(path: path, reason: reason(ENOTDIR)) }
      return
    }
    guard errno == ENOENT else { throw .cannotWrite(path: path, reason: reason(errno)) }
    let (parent, _) = split(path)
    if parent != path, parent != "." { try makeDirectory(parent) }
    guard unsafe mkdir(path, 0o750) == 0 || errno == EEXIST else {
      throw .cannotWrite(path: path, reason: reason(errno))
    }
    // The umask may have taken bits away; a set-group-ID bit that the parent handed down stays.
    if unsafe stat(path, &status) == 0 { unsafe chmod(path, status.st_mode & 0o2000 | 0o750) }
    try synchronise(directory: parent)
  }

  /// Finds out whether files can be made in a directory, before there is anything to lose.
  static func checkWritable(directory: String) throws(DigestError) {
    let (descriptor, probe) = try openTemporary(in: directory, for: "probe", path: directory)
    close(descriptor)
    unsafe unlink(probe)
  }

  /// Removes what processes that are gone left half-written.
  static func sweep(directory: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? [] {
      guard let match = name.wholeMatch(of: /\..+\.([0-9]+)-[0-9]+\.tmp/), let pid = pid_t(match.1) else {
        continue
      }
      if pid == getpid() || kill(pid, 0) != 0 && errno == ESRCH { unsafe unlink("\(directory)/\(name)") }
    }
  }

  /// The file's bytes; nil when it can't be read.
  static func contents(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// False with `errno` set when not all could be written.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        offset += count
      }
      return true
    }
  }

  /// Makes the directory's entries survive a power cut. A file system that can't (EINVAL) has nothing more to offer.
  static func synchronise(directory: String) throws(DigestError) {
    let descriptor = unsafe open(directory.isEmpty ? "/" : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path: directory, reason: reason(errno)) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw .cannotWrite(path: directory, reason: reason(errno))
    }
  }

  static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)).lowercased() }

  private static func split(_ path: String) -> (directory: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let directory = String(path[..<slash])
    return (directory.isEmpty ? "/" : directory, String(path[path.index(after: slash)...]))
  }

  /// A new file beside the target. The pid lets `sweep` tell a leftover of a killed process from a file that is being
  /// written; the number steps over one that another process namespace with the same pid is writing.
  private static func openTemporary(
    in directory: String, for name: String, path: String
  ) throws(DigestError) -> (Int32, String) {
    var code = EEXIST
    for attempt in 0..<100 where code == EEXIST {
      let temporary = "\(directory)/.\(name).\(getpid())-\(attempt).tmp"
      let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o640)
      if descriptor >= 0 { return (descriptor, temporary) }
      code = errno
    }
    throw .cannotWrite(path: path, reason: reason(code))
  }
}
