import Foundation
import Glibc

/// `reversals.jsonl`: whole lines, appended once each, never rewritten.
struct ReversalLog: Sendable {
  let path: String

  /// Appends the rows whose ids the file doesn't hold yet, as one write, and makes them durable.
  ///
  /// The file is locked against another process of ours (a verdict by hand beside a running daemon). A last line
  /// without its end is what a crash left: it goes, and its row is appended again by whoever still owes it.
  func append(_ rows: [ReversalRow]) throws(DigestError) {
    let descriptor = unsafe open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw failure(errno) }
    }
    guard let bytes = AtomicFile.contents(of: path) else { throw failure(EIO) }
    // A new file is for the readers' group too, whatever the umask.
    if bytes.isEmpty, fchmod(descriptor, 0o640) != 0 { throw failure(errno) }
    var size = bytes.count
    if let last = bytes.last, last != 0x0A {
      size = (bytes.lastIndex(of: 0x0A) ?? -1) + 1
      guard ftruncate(descriptor, off_t(size)) == 0 else { throw failure(errno) }
    }
    var known = Self.identifiers(in: bytes[..<size])
    var addition: [UInt8] = []
    for row in rows where known.insert(row.id).inserted {
      addition += try DigestJSON.line(row)
    }
    if !addition.isEmpty || size != bytes.count {
      guard AtomicFile.writeAll(addition, to: descriptor), fsync(descriptor) == 0 else {
        let code = errno
        // Half a line must not stay: nothing written is better than something torn.
        ftruncate(descriptor, off_t(size))
        throw failure(code)
      }
    }
    if bytes.isEmpty { try AtomicFile.synchronise(directory: (path as NSString).deletingLastPathComponent) }
  }

  private func failure(_ code: Int32) -> DigestError { .cannotWrite(path: path, reason: AtomicFile.reason(code)) }

  private static func identifiers(in bytes: ArraySlice<UInt8>) -> Set<String> {
    struct Named: Decodable { var id: String }
    let decoder = JSONDecoder()
    return Set(
      bytes.split(separator: 0x0A).compactMap { try? decoder.decode(Named.self, from: Data($0)).id })
  }
}
