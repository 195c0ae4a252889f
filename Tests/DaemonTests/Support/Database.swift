import Foundation

/// Looks into an archive's file, or tampers with it, past the program: by Python's own SQLite.
enum Database {
  private static let script = """
    import sqlite3, sys
    with sqlite3.connect(sys.argv[1], timeout=30) as database:
        for row in database.execute(sys.argv[2]): print(*row, sep="|")
    """

  /// The rows of a query, their columns joined by "|".
  @discardableResult
  static func rows(of query: String, in path: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script, path, query]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(query: query) }
    return text.split(separator: "\n").map(String.init)
  }

  struct Failure: Error { var query: String }
}
