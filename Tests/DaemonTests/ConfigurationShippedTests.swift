import Foundation
import Narrative
import Testing

@testable import Daemon

/// The files in config/ as they are shipped.
@Suite struct ConfigurationShippedTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)
  static let file = root + "config/volteface.toml"

  @Test func `The shipped configuration loads, and follows OpenAI today`() throws {
    let configuration = try Configuration.load(path: Self.file, environment: ["HOME": "/home/reader"], userID: 1000)
    let sagas = configuration.loadSagas()
    #expect(sagas.problems == [])
    #expect(sagas.sagas.map(\.id) == ["openai-today"])
  }

  @Test func `Its feeds are in both languages, none over Google, each with its source beside it`() throws {
    let configuration = try Configuration.load(path: Self.file, environment: [:], userID: 0)
    #expect((12...20).contains(configuration.feeds.count))
    #expect(configuration.feeds.count { $0.language == "zh" } >= 4)
    #expect(configuration.feeds.count { $0.language == "en" } >= 4)
    #expect(Set(configuration.feeds.map(\.outlet)).count == configuration.feeds.count)
    #expect(configuration.feeds.allSatisfy { !($0.url.host() ?? "").contains("google") })
    let lines = try String(contentsOfFile: Self.file, encoding: .utf8).split(separator: "\n")
    for (index, line) in lines.enumerated() where line.hasPrefix("url = ") {
      #expect(lines[index - 1].hasPrefix("# https://github.com/"), "\(line)")
    }
  }

  @Test func `Every key can be uncommented as it stands, and most show their default`() throws {
    let text = try String(contentsOfFile: Self.file, encoding: .utf8)
    let uncommented = text.replacing(#/(?m)^# (?=[a-z-]+ = |\[)/#, with: "")
    #expect(uncommented != text)
    let directory = try TemporaryDirectory()
    let path = try directory.write(uncommented, to: "volteface.toml")
    let shown = try Configuration.load(path: path, environment: ["HOME": "/home/reader"], userID: 0)
    let defaults = try Configuration.load(path: Self.file, environment: ["HOME": "/home/reader"], userID: 0)
    #expect(shown.archive == defaults.archive)
    #expect(shown.digests.time == defaults.digests.time)
    #expect(shown.digests.directory == defaults.digests.directory)
    #expect(shown.digests.languages == defaults.digests.languages)
    #expect(shown.digests.formats == defaults.digests.formats)
    #expect(shown.fetch.interval == defaults.fetch.interval)
    #expect(shown.fetch.transfers == defaults.fetch.transfers)
    #expect(shown.fetch.perDomain == defaults.fetch.perDomain)
    #expect(shown.fetch.limits == defaults.fetch.limits)
    #expect(shown.narrative == defaults.narrative)
    #expect(shown.log.format == defaults.log.format)
    #expect(shown.log.level == defaults.log.level)
    #expect(shown.fetch.hosts.count == 1)
    #expect(shown.metrics.listen == .tcp(host: "127.0.0.1", port: 9464))
  }

  @Test(arguments: [
    "", "archive", "digests", "fetch", "fetch.per-domain", "fetch.hosts.\"h.example\"", "fetch.limits", "narrative",
    "log",
    "log.levels", "metrics",
  ])
  func `Every key that is read is in the shipped file`(table: String) throws {
    // A key that is like no other makes the reader name all that it knows.
    let header = table.isEmpty ? "" : "[\(table)]\n"
    let directory = try TemporaryDirectory()
    let path = try directory.write(header + "qqqqqqqqqqqq = 1\n", to: "x.toml")
    let error = try #require(throws: ConfigurationError.self) { try Configuration.load(path: path, environment: [:]) }
    let message = try #require(error.problems.first { $0.message.contains("; known are ") }).message
    let shipped = try String(contentsOfFile: Self.file, encoding: .utf8)
    for key in message.split(separator: "; known are ")[1].split(separator: ", ") {
      let isThere =
        shipped.contains("\n\(key) = ") || shipped.contains("\n# \(key) = ") || shipped.contains("[\(key)]")
        || shipped.contains(".\(key)]") || shipped.contains(".\(key).") || shipped.contains("[[\(key)]]")
        || (table == "log.levels" && shipped.contains(key))
      #expect(isThere, "\(key) of [\(table)]")
    }
  }

  @Test func `The crisis of 2023 has its six storylines`() throws {
    let saga = try SagaFile.load(Self.root + "config/sagas/openai-2023.toml").saga
    #expect(saga.id == "openai")
    let states = saga.storylines.map { [$0.id, $0.initial ?? ""] + $0.states.map(\.id) }
    #expect(
      states == [
        ["altman-role", "openai-ceo", "openai-ceo", "out", "microsoft"],
        ["altman-return", "ruled-out", "ruled-out", "expected"],
        ["openai-chief", "altman", "altman", "murati", "shear"],
        ["sutskever-side", "with-board", "with-board", "with-altman"],
        ["brockman-role", "openai", "openai", "out", "microsoft"],
        ["board", "in-charge", "in-charge", "replaced"],
      ])
  }

  @Test(arguments: ["openai-2023.toml", "openai.toml"])
  func `A shipped state has two to five examples, in both languages`(name: String) throws {
    let saga = try SagaFile.load(Self.root + "config/sagas/" + name).saga
    #expect(saga.storylines.count == 6)
    for state in saga.storylines.flatMap(\.states) {
      #expect((2...5).contains(state.examples.count), "\(state.id)")
      #expect(state.examples.contains { $0.contains(#/\p{Han}/#) }, "\(state.id)")
      #expect(state.examples.contains { !$0.contains(#/\p{Han}/#) }, "\(state.id)")
    }
    for actor in saga.actors {
      #expect(Set(actor.aliases + [actor.name]).count == actor.aliases.count + 1, "\(actor.id)")
    }
  }
}

/// A directory that goes away with its owner.
final class TemporaryDirectory {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "volteface-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file below the directory and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: URL(filePath: file).deletingLastPathComponent().path(percentEncoded: false),
      withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }
}
