import Foundation

/// Volteface as one person has installed it: configuration, saga, state and digests in a directory of its own.
final class Installation: Sendable {
  struct Feed: Sendable {
    var outlet: String
    var url: String
    /// Further keys.
    var rest = "allow-network = \"loopback\""
  }

  let directory: String
  var configuration: String { path("volteface.toml") }
  var archive: String { path("state/archive.sqlite") }
  var digests: String { path("digests") }

  init() throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "volteface-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try write(Self.saga, to: "orchard.toml")
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  func path(_ name: String) -> String { "\(directory)/\(name)" }

  func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: URL(filePath: path(name))) }

  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// The names of the files below a directory, sorted.
  func files(_ name: String) -> [String] {
    let walk = FileManager.default.enumerator(atPath: path(name))
    return (walk?.compactMap { $0 as? String } ?? []).filter { $0.contains(".") }.sorted()
  }

  /// Writes the configuration.
  ///
  /// - Parameter timeout: of a whole request.
  func configure(_ feeds: [Feed], timeout: String = "30s", sagas: String = "[\"orchard.toml\"]") throws {
    let tables = feeds.map { "[[feeds]]\nurl = \"\($0.url)\"\noutlet = \"\($0.outlet)\"\n\($0.rest)\n" }
    try write(
      """
      sagas = \(sagas)
      [archive]
      path = "state/archive.sqlite"
      [digests]
      directory = "digests"
      time-zone = "UTC"
      [fetch.limits]
      connect-timeout = "2s"
      timeout = "\(timeout)"
      # A server of one's own may be asked as often as one likes.
      [fetch.hosts."127.0.0.1"]
      connections = 8
      spacing = "0s"
      \(tables.joined(separator: "\n"))
      """, to: "volteface.toml")
  }

  /// Runs a command with this configuration.
  func run(
    _ arguments: String..., user: Int? = nil, input: String? = nil
  ) async throws -> Program.Outcome {
    try await Program.run(arguments + ["--config", configuration], user: user, input: input)
  }

  func daemon(environment: [String: String] = [:], inJournal: Bool = false) throws -> Program {
    try Program(["run", "--config", configuration], environment: environment, inJournal: inJournal)
  }

  /// Makes every feed due, as its interval would.
  func makeFeedsDue() throws { try Database.rows(of: "UPDATE feed SET nextPoll = 0", in: archive) }

  func titles() throws -> [String] { try Database.rows(of: "SELECT title FROM story ORDER BY title", in: archive) }

  /// The rows of `reversals.jsonl`.
  func reversals() throws -> [Reversal] {
    try text("digests/reversals.jsonl").split(separator: "\n")
      .map { try JSONDecoder().decode(Reversal.self, from: Data($0.utf8)) }
  }

  struct Reversal: Decodable, Equatable {
    var id: String
    var storyline: String
    var from: String
    var to: String
    var digest: String?
    var outlets: Int
  }

  /// A saga in the way that README tells people to write one.
  static let saga = """
    id = "orchard"
    title = "The Orchard affair"
    about = ["Orchard Robotics"]

    [[actors]]
    id = "orchard"
    name = "Orchard Robotics"
    aliases = ["Orchard", "果园机器人"]

    [[actors]]
    id = "voss"
    name = "Mara Voss"
    aliases = ["Voss", "沃斯"]

    [[storylines]]
    id = "voss-role"
    question = "Where does Mara Voss stand?"
    initial = "chief"
    tempo = "fast"

    [[storylines.states]]
    id = "chief"
    label = "chief of Orchard"
    examples = ["Orchard reinstates Mara Voss", "Mara Voss returns to Orchard as CEO", "沃斯重返果园机器人"]

    [[storylines.states]]
    id = "out"
    label = "out of Orchard"
    examples = ["Orchard fires Mara Voss", "Mara Voss ousted as CEO of Orchard", "沃斯被果园机器人罢免"]
    """
}
