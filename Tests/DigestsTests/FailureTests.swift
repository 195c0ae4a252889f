import Foundation
import Glibc
import Testing

@testable import Digests

/// Runs the work on a thread whose file access is an unprivileged user's (setfsuid(2)); the rest of the process
/// keeps its rights, so that tests run as root can see a permission refused.
private func unprivileged<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread {
      if getuid() == 0 { for name in ["setfsgid", "setfsuid"] { drop(name) } }
      continuation.resume(returning: work())
    }
  }
}

/// Glibc's module leaves these two out.
private func drop(_ name: String) {
  typealias Setter = @convention(c) (UInt32) -> Int32
  guard let symbol = unsafe dlsym(nil, name) else { return }
  _ = unsafe unsafeBitCast(symbol, to: Setter.self)(65_534)
}

private func permit(_ mode: mode_t, _ path: String) { _ = unsafe chmod(path, mode) }

private func failure(_ work: () throws -> Void) -> DigestError? {
  do { try work() } catch { return error as? DigestError }
  return nil
}

@Test func `A directory that cannot be written is one clear error that names it`() async throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  permit(0o555, directory.path)
  defer { permit(0o755, directory.path) }
  let error = await unprivileged { failure { try writer.prepare() } }
  #expect(error == .cannotWrite(path: directory.output, reason: "permission denied"))
  #expect(error?.description == "cannot write \(directory.output): permission denied")
}

@Test func `A directory that became read-only loses nothing and keeps no half of a file`() async throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  try directory.writeAll(writer)
  let before = try directory.files()
  let folders = ["", "/reversals", "/2023", "/sagas"].map { directory.output + $0 }
  for folder in folders { permit(0o555, folder) }
  // The log is the one file that is written in place.
  permit(0o444, "\(directory.output)/reversals.jsonl")
  defer { for folder in folders { permit(0o755, folder) } }
  let errors = await unprivileged {
    [
      failure { try writer.write(Sample.reversalDigest(correction: "It was not so.")) },
      failure { try writer.writeFront([], sagas: []) },
    ]
  }
  #expect(errors.allSatisfy { if case .cannotWrite(_, "permission denied") = $0 { true } else { false } })
  #expect(try directory.files() == before)
}

@Test func `A file in the place of the directory is named in the error`() throws {
  let directory = try TestDirectory()
  try Data().write(to: URL(fileURLWithPath: directory.output))
  let writer = try directory.writer()
  #expect(throws: DigestError.cannotWrite(path: directory.output, reason: "not a directory")) { try writer.prepare() }
}

@Test func `A target that cannot be replaced leaves no temporary file behind`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  try writer.prepare()
  try FileManager.default.createDirectory(atPath: "\(directory.output)/index.html", withIntermediateDirectories: true)
  let error = failure { try writer.writeFront([], sagas: []) }
  #expect(error == .cannotWrite(path: "\(directory.output)/index.html", reason: "is a directory"))
  #expect(try directory.files().keys.sorted() == ["feed.xml"])
}

@Test func `A full disk is told with its reason`() {
  let descriptor = unsafe open("/dev/full", O_WRONLY)
  defer { close(descriptor) }
  #expect(!AtomicFile.writeAll([1, 2, 3], to: descriptor))
  #expect(AtomicFile.reason(errno) == "no space left on device")
}

@Test func `A row that cannot be written leaves the digest for the next try`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  try writer.prepare()
  let log = "\(directory.output)/reversals.jsonl"
  try FileManager.default.createDirectory(atPath: log, withIntermediateDirectories: true)
  #expect(throws: DigestError.cannotWrite(path: log, reason: "is a directory")) {
    try writer.write(Sample.reversalDigest())
  }
  try FileManager.default.removeItem(atPath: log)
  try writer.write(Sample.reversalDigest())
  #expect(try lines(directory.text("reversals.jsonl")).count == 1)
}
