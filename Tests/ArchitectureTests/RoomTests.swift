import Foundation
import Testing

/// The repository that this file stands in.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// One row of ARCHITECTURE.md's table of rooms.
struct Room: Sendable {
  var targets: [String]
  var mayImport: Set<String>

  /// What every room may import besides its own row.
  static let everywhere: Set<String> = ["Foundation", "Dispatch", "Synchronization", "Glibc"]

  /// Reads the table under the heading "Rooms": first column targets in backticks, last column what they may import.
  static func table() throws -> [Room] {
    let text = try String(contentsOf: repository.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    let section = try #require(text.components(separatedBy: "\n## Rooms\n").dropFirst().first)
    let rows = section.components(separatedBy: "\n## ")[0].split(separator: "\n").filter { $0.hasPrefix("| `") }
    return rows.map { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Room(targets: words(cells[0]), mayImport: Set(words(cells[cells.count - 1])))
    }
  }

  private static func words(_ cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.flatMap {
      $0.element.split(separator: " ")
    }
    .map(String.init)
  }
}

struct RoomTests {
  struct Package: Decodable {
    struct Target: Decodable {
      var name: String
      var type: String
      var path: String
      var targetDependencies: [String]?
      var productDependencies: [String]?
    }
    var targets: [Target]
  }

  /// The package manager's own description. Its scratch folder is a fresh one, for the running test holds the usual one's lock.
  func package() throws -> Package {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "volteface-describe-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--scratch-path", scratch.path, "--package-path", repository.path, "describe", "--type",
      "json",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Package.self, from: data)
  }

  /// Modules whose name differs from the product's.
  let products = ["Mustache": "Mustache", "Logging": "Logging"]

  @Test func `Every target stands in the table of rooms, with the dependencies that its row allows`() throws {
    let rooms = try Room.table()
    let targets = try package().targets.filter { !$0.path.hasPrefix("Tests/") }
    #expect(targets.count >= 14)
    #expect(Set(rooms.flatMap(\.targets)) == Set(targets.map(\.name)))
    for target in targets {
      let room = try #require(rooms.first { $0.targets.contains(target.name) })
      let depends = Set((target.targetDependencies ?? []) + (target.productDependencies ?? []))
      let strange = depends.subtracting(room.mayImport)
      #expect(strange.isEmpty, "\(target.name) depends on \(strange.sorted()) against ARCHITECTURE.md")
    }
  }

  @Test func `Every import line is of a module that the room may import`() throws {
    let rooms = try Room.table()
    var seen = 0
    for room in rooms {
      for target in room.targets where !target.hasPrefix("C") {
        let folder = repository.appending(path: "Sources/\(target)")
        for file in try swiftFiles(below: folder) {
          for module in try imports(in: file) {
            seen += 1
            let allowed = room.mayImport.contains(module) || Room.everywhere.contains(module)
            #expect(allowed, "\(file.lastPathComponent) of \(target) imports \(module) against ARCHITECTURE.md")
          }
        }
      }
    }
    #expect(seen > 50)
  }

  @Test func `Every path that ARCHITECTURE.md names exists`() throws {
    let text = try String(contentsOf: repository.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    let paths = text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      .filter { $0.contains("/") && !$0.contains(" ") && !$0.contains("*") }
    #expect(paths.count >= 5)
    for path in paths {
      let exists = [path, "Sources/\(path)"].contains {
        FileManager.default.fileExists(atPath: repository.appending(path: $0).path)
      }
      #expect(exists, "ARCHITECTURE.md names \(path), which isn't there")
    }
  }

  private func swiftFiles(below folder: URL) throws -> [URL] {
    let walk = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  private func imports(in file: URL) throws -> [String] {
    let access: Set<String> = ["public", "internal", "private", "package", "@testable"]
    let kinds: Set<String> = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
    var modules: [String] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy(access.contains) else { continue }
      guard let named = words[(at + 1)...].first(where: { !kinds.contains($0) }) else { continue }
      modules.append(String(named.prefix { $0 != "." }))
    }
    return modules
  }
}
