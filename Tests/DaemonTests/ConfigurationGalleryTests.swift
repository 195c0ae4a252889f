import Foundation
import Testing

@testable import Daemon

/// Each file in the gallery is wrong in a way that people are; the file beside it holds the exact message.
/// `saga-*.toml` are saga files, the others configurations. `RECORD_GOLDENS=1` rewrites the messages, and then fails.
@Suite struct ConfigurationGalleryTests {
  static let directory = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/configuration", directoryHint: .isDirectory).path(percentEncoded: false)

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test(arguments: names)
  func `A bad file is refused with the message beside it`(name: String) throws {
    let messagePath = Self.directory + name + ".error"
    let message = try #require(Self.message(of: name), "\(name).toml loads without an error")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try (message + "\n").write(toFile: messagePath, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).error; run again without RECORD_GOLDENS")
      return
    }
    let expected = try String(contentsOfFile: messagePath, encoding: .utf8)
    #expect(message + "\n" == expected)
  }

  @Test func `The gallery is whole`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.directory)
    let messages = files.filter { $0.hasSuffix(".error") }.map { String($0.dropLast(6)) }.sorted()
    #expect(messages == Self.names)
    #expect(Self.names.count >= 40)
  }

  @Test(arguments: names)
  func `Every line of a message names the file, and a line that the file has`(name: String) throws {
    let text = try String(decoding: Data(contentsOf: URL(filePath: Self.directory + name + ".toml")), as: UTF8.self)
    let lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    for line in try #require(Self.message(of: name)).split(separator: "\n") {
      let match = try #require(line.firstMatch(of: #/^([a-z0-9-]+\.toml):(\d+)(:\d+)?: /#), "\(line)")
      #expect(match.1 == name + ".toml")
      #expect((1...lineCount).contains(try #require(Int(match.2))))
    }
  }

  /// The error of a file, which is named by its last component; nil if it has none.
  private static func message(of name: String) -> String? {
    let path = directory + name + ".toml"
    do {
      if name.hasPrefix("saga-") {
        _ = try SagaFile.load(path)
      } else {
        _ = try Configuration.load(path: path, environment: ["HOME": "/home/reader"], userID: 1000)
      }
      return nil
    } catch {
      return error.description.replacing(directory, with: "")
    }
  }
}
