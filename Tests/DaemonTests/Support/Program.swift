import Foundation
import Glibc
import Testing

/// The built `volteface`, run as a person would run it.
struct Program {
  /// What a run left behind.
  struct Outcome: Sendable {
    var status: Int32
    /// The signal that ended it, 0 if none did.
    var signal: Int32
    var output: String
    var errors: String
  }

  /// The executable stands beside the test bundle.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "volteface").path

  let process = Process()
  private let outputFile: URL
  private let errorFile: URL

  /// Prepares a run. Its output goes to files, so that no pipe can fill up.
  ///
  /// - Parameter user: drops root by setpriv(1) to this user and group id.
  ///   - inJournal: tells it, as systemd does, that its standard error is the journal.
  ///   - input: what it finds on standard input; nothing by default.
  ///   - executable: another program than ours, for a shell around it.
  init(
    executable: String = Self.path, _ arguments: [String], environment: [String: String] = [:], directory: URL? = nil,
    user: Int? = nil,
    inJournal: Bool = false, input: String? = nil
  ) throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "volteface-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    outputFile = scratch.appending(path: "out")
    errorFile = scratch.appending(path: "err")
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    var command = [executable] + arguments
    if let user {
      command =
        ["/usr/bin/setpriv", "--reuid=\(user)", "--regid=\(user)", "--clear-groups", "--inh-caps=-all"] + command
    }
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    var given = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": scratch.path]
    if inJournal {
      var status = stat()
      guard unsafe stat(errorFile.path, &status) == 0 else { throw POSIXError(.EIO) }
      given["JOURNAL_STREAM"] = "\(status.st_dev):\(status.st_ino)"
    }
    process.environment = given.merging(environment) { _, new in new }
    process.currentDirectoryURL = directory
    if let input {
      let file = scratch.appending(path: "in")
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
  }

  func start() throws { try process.run() }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Waits for the end, on a thread of its own so that the servers of tests go on serving, and cleans up.
  func finish() async throws -> Outcome {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        process.waitUntilExit()
        continuation.resume()
      }
    }
    defer { try? FileManager.default.removeItem(at: outputFile.deletingLastPathComponent()) }
    let bySignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: bySignal ? -1 : process.terminationStatus, signal: bySignal ? process.terminationStatus : 0,
      output: try String(contentsOf: outputFile, encoding: .utf8),
      errors: try String(contentsOf: errorFile, encoding: .utf8))
  }

  /// What it has said on standard error so far.
  var errorsSoFar: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }

  @discardableResult
  static func run(
    executable: String = Self.path, _ arguments: [String], environment: [String: String] = [:],
    directory: URL? = nil, user: Int? = nil, input: String? = nil
  ) async throws -> Outcome {
    let program = try Program(
      executable: executable, arguments, environment: environment, directory: directory, user: user, input: input)
    try program.start()
    return try await program.finish()
  }
}

/// A directory of its own for a test, gone when the test has ended.
struct Scratch: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "volteface-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}

/// Waits until something is so, by asking again and again; gives up, with a failed expectation, after a minute.
func eventually(_ what: String, _ isSo: () throws -> Bool) async throws {
  let deadline = ContinuousClock.now + .seconds(60)
  while try !isSo() {
    guard ContinuousClock.now < deadline else {
      Issue.record("not within a minute: \(what)")
      return
    }
    try await Task.sleep(for: .milliseconds(20))
  }
}
