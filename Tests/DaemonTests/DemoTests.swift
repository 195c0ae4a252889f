import Foundation
import Glibc
import Narrative
import Testing

@testable import Daemon

/// The demo is the whole daemon on a week of news; what holds of it holds of the daemon.
@Suite(.serialized)
struct DemoTests {
  struct Row: Decodable, Equatable {
    struct Turning: Decodable, Equatable { var title: String }
    var id: String
    var storyline: String
    var from: String
    var to: String
    var detectedAt: String
    var digest: String?
    var turningStory: Turning
  }

  func rows(in output: String) throws -> [Row] {
    try String(contentsOfFile: "\(output)/reversals.jsonl", encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  func facts() throws -> [Evaluation.Fact] {
    try DemoWeek().facts.map {
      Evaluation.Fact(storyline: $0.storyline, from: $0.from, to: $0.to, at: $0.at, importance: .major, basis: "recall")
    }
  }

  /// The week's stories as they came out, read and weighed without any fetching.
  func reversals(_ options: EngineOptions) throws -> [Reversal] {
    let saga = try SagaFile(
      path: "openai-2023.toml", text: String(decoding: PackageResources.openai_2023_toml, as: UTF8.self)
    ).saga
    let week = try DemoWeek()
    let names = Dictionary(uniqueKeysWithValues: week.outlets.map { ($0.id, $0.name.lowercased()) })
    let told = week.stories.values.joined().sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    let stories = told.enumerated().map { index, story in
      Story(
        id: Int64(index + 1), at: story.at, outlets: [names[story.outlet] ?? story.outlet], title: story.title,
        summary: story.text)
    }
    let reader = SagaReader(sagas: [saga], options: options)
    var engine = try NarrativeEngine(sagas: [saga], options: options)
    return engine.examine(stories.map(reader.read)).reversals
  }

  func score(_ reversals: [Reversal]) throws -> Evaluation {
    let week = try DemoWeek()
    return Evaluation.match(detected: reversals, truth: try facts(), span: week.start...week.end)
  }

  @Test func `Without firmness the engine would cry wolf on the demo's week, with it it never does`() throws {
    #expect(try score(reversals(EngineOptions())).falseAlarms.isEmpty)
    #expect(try score(reversals(EngineOptions(firmness: false))).falseAlarms.count >= 3)
  }

  @Test func `The demo finds each of the week's fourteen reversals and invents none`() async throws {
    let scratch = try Scratch()
    let outcome = try await Program.run(["demo", "--output", scratch.path("demo")])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("index.html"))
    var open = try facts()
    for row in try rows(in: scratch.path("demo")) {
      let at = try Date(row.detectedAt, strategy: .iso8601)
      let fact = open.firstIndex {
        $0.storyline == row.storyline && $0.to == row.to && $0.from == row.from && at >= $0.at
          && at <= $0.at.addingTimeInterval(6 * 3_600)
      }
      guard let fact else {
        Issue.record(
          "invented: \(row.storyline) \(row.from) → \(row.to) at \(row.detectedAt): \(row.turningStory.title)")
        continue
      }
      open.remove(at: fact)
    }
    #expect(open.isEmpty, "missed: \(open.map { "\($0.storyline) → \($0.to) at \($0.at)" })")
    for day in 18...24 {
      for suffix in ["md", "html", "json", "zh.md", "zh.html", "zh.json"] {
        #expect(FileManager.default.fileExists(atPath: scratch.path("demo/2023/2023-11-\(day).\(suffix)")))
      }
    }
    try await readCommandsWork(beside: scratch.path("demo"))
    // A finished demo starts anew.
    let first = try rows(in: scratch.path("demo"))
    #expect(try await Program.run(["demo", "--output", scratch.path("demo")]).status == 0)
    #expect(try rows(in: scratch.path("demo")) == first)
  }

  /// What a person would ask after the demo.
  private func readCommandsWork(beside output: String) async throws {
    let configuration = ["--config", "\(output)/state/volteface.toml"]
    let status = try await Program.run(["status"] + configuration)
    #expect(status.status == 0 && status.output.contains("chief of OpenAI") && status.output.contains("16 feeds"))
    let explain = try await Program.run(["explain", "openai/altman-role"] + configuration)
    #expect(explain.status == 0 && explain.output.contains("⇄"))
    let reversal = try #require(try rows(in: output).last?.id)
    #expect(try await Program.run(["explain", reversal] + configuration).output.contains("→"))
    #expect(try await Program.run(["explain", "openai/nothing"] + configuration).status == 66)
    let search = try await Program.run(["search", "罢免"] + configuration)
    #expect(search.status == 0 && search.output.contains("罢免"))
    let open = try await Program.run(["open"] + configuration)
    #expect(FileManager.default.fileExists(atPath: open.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    let before = try Data(contentsOf: URL(filePath: "\(output)/2023/2023-11-20.md"))
    #expect(try await Program.run(["digest", "--date", "2023-11-20"] + configuration).status == 0)
    #expect(try Data(contentsOf: URL(filePath: "\(output)/2023/2023-11-20.md")) == before)
  }

  @Test func `Killed at twenty random instants, the demo ends with the same stories, reversals and digests`()
    async throws
  {
    let scratch = try Scratch()
    #expect(try await Program.run(["demo", "--output", scratch.path("whole")]).status == 0)
    var generator = SeededGenerator(seed: 20_231_117)
    var kills = 0
    while kills < 20 {
      let program = try Program(["demo", "--output", scratch.path("killed")])
      try program.start()
      try await Task.sleep(for: .milliseconds(.random(in: 20...900, using: &generator)))
      program.signal(SIGKILL)
      let outcome = try await program.finish()
      if outcome.signal == SIGKILL { kills += 1 }
      // An unlucky machine may finish the week before the twentieth kill; a new week starts then.
      if outcome.status == 0 { try FileManager.default.removeItem(atPath: scratch.path("killed")) }
    }
    let last = try await Program.run(["demo", "--output", scratch.path("killed")])
    #expect(last.status == 0, "\(last.errors)")
    #expect(try rows(in: scratch.path("killed")) == rows(in: scratch.path("whole")))
    #expect(try stories(in: scratch.path("killed")) == stories(in: scratch.path("whole")))
    #expect(try digests(in: scratch.path("killed")) == digests(in: scratch.path("whole")))
  }

  /// Every story with its revisions, by their words: ids may differ, for a killed run stores in other groups.
  private func stories(in output: String) throws -> [String] {
    let query = "SELECT title, url, at, revision FROM story ORDER BY url"
    let stories = try Database.rows(of: query, in: "\(output)/state/archive.sqlite")
    #expect(stories.count > 200)
    return stories
  }

  /// Every digest file by name, whole: JSON that parses, HTML and Markdown that end.
  private func digests(in output: String) throws -> [String] {
    let walk = try #require(FileManager.default.enumerator(atPath: output))
    let names = walk.compactMap { $0 as? String }.filter { !$0.hasPrefix("state") && $0.contains(".") }.sorted()
    for name in names where name.hasSuffix(".json") {
      _ = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: "\(output)/\(name)")))
    }
    for name in names where name.hasSuffix(".html") {
      #expect(try String(contentsOfFile: "\(output)/\(name)", encoding: .utf8).contains("</html>"), "\(name)")
    }
    return names
  }

  @Test func `The demo leaves alone a directory that isn't its own`() async throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "notes/letter.txt")
    let outcome = try await Program.run(["demo", "--output", scratch.path("notes")])
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("was not made by the demo"))
    #expect(FileManager.default.fileExists(atPath: scratch.path("notes/letter.txt")))
  }
}
