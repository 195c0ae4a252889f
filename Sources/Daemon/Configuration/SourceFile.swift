import Foundation
import Glibc

/// Reads files that a person wrote, with a plain reason when it can't.
enum SourceFile {
  /// More than any configuration of ours: 10,000 feeds are about 2 MiB.
  static let sizeLimit = 64 << 20

  /// The whole text of a file, which must be UTF-8. Problems name the file as `name`, or by its path.
  static func text(at path: String, name: String? = nil) throws(ConfigurationError) -> String {
    let name = name ?? path
    let bytes = try bytes(at: path, name: name)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let decoded = String(decoding: bytes, as: UTF8.self)
      let before = decoded.prefix { $0 != "\u{FFFD}" }
      let line = 1 + before.utf8.count { $0 == UInt8(ascii: "\n") }
      throw .invalid([ConfigurationProblem(file: name, line: line, message: "not UTF-8 text; save the file as UTF-8")])
    }
    return text
  }

  private static func bytes(at path: String, name: String) throws(ConfigurationError) -> [UInt8] {
    // O_NONBLOCK: opening a pipe that nobody writes to must not hang the start of the daemon.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(path: name, reason: reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(path: name, reason: reason(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .unreadable(path: name, reason: "is a directory, wanted a file")
    default: throw .unreadable(path: name, reason: "is not a regular file")
    }
    guard status.st_size <= sizeLimit else {
      throw .unreadable(
        path: name, reason: "holds \(status.st_size) bytes, above the limit of \(Units.text(bytes: sizeLimit))")
    }
    do {
      return try Array(
        FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).read(upToCount: sizeLimit) ?? Data())
    } catch {
      throw .unreadable(path: name, reason: "cannot be read: \(error.localizedDescription)")
    }
  }

  /// The C library's words for an error number, in lower case.
  private static func reason(_ code: Int32) -> String {
    code == ENOENT ? "no such file" : unsafe String(cString: strerror(code)).lowercased()
  }
}
