import Foundation
import FoundationXML
import Glibc

/// Other parsers over the same files.
enum Peers {
  /// Foundation's parser without a delegate; nil where it gives up, as it does past 10 MB.
  static func foundationReads(_ bytes: [UInt8]) -> Bool { XMLParser(data: Data(bytes)).parse() }

  /// sfeed (Debian's package), one process a file as it is meant to run; its output goes nowhere.
  /// - Returns: its processor time, user and system, in seconds; nil if it isn't installed.
  static func sfeed(_ files: [URL]) -> Double? {
    guard let program = find("sfeed") else { return nil }
    return childrensTime { for file in files { run(program, [], input: file) } }
  }

  /// feedparser in the Python of the environment at `python`: its own processor time for the parsing alone, in seconds;
  /// nil if it isn't installed there.
  static func feedparser(_ files: [URL], python: String) -> Double? {
    let script = """
      import sys, time
      import feedparser
      bodies = [open(path, "rb").read() for path in sys.argv[1:]]
      start = time.process_time()
      for body in bodies:
          feedparser.parse(body)
      print(time.process_time() - start)
      """
    let output = run(URL(filePath: python), ["-c", script] + files.map(\.path), input: nil)
    return Double(output.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private static func find(_ name: String) -> URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  @discardableResult
  private static func run(_ program: URL, _ arguments: [String], input: URL?) -> String {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = arguments.isEmpty ? FileHandle.nullDevice : output
    process.standardError = FileHandle.nullDevice
    if let input { process.standardInput = try? FileHandle(forReadingFrom: input) }
    guard (try? process.run()) != nil else { return "" }
    let data = arguments.isEmpty ? Data() : output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func childrensTime(_ body: () -> Void) -> Double {
    func spent() -> Double {
      var usage = rusage()
      _ = unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
      return [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }.reduce(0, +)
    }
    let before = spent()
    body()
    return spent() - before
  }
}
