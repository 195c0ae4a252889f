import Foundation
import Testing

@testable import Narrative

/// Whatever comes in: bounded work, no crash, no reversal, and a warning where a person can mend it.
@Suite(.timeLimit(.minutes(20))) struct BadInputTests {
  private func reversals(_ stories: [Story], saga: Saga = Halden.saga, outlets: Int = 2) throws -> [Reversal] {
    try Halden.run(stories, options: EngineOptions(outlets: outlets), saga: saga).reversals
  }

  @Test func `Text of any bytes`() throws {
    var generator = SplitMix(state: 11)
    let names = ["Halden", "Lindqvist", "林德奎斯特", "哈尔登", "Orbex"]
    let stories = (0..<400).map { number -> Story in
      func noise() -> String {
        let bytes = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in
          UInt8.random(in: 0...255, using: &generator)
        }
        return String(decoding: bytes, as: UTF8.self)
      }
      let text = noise() + names[number % names.count] + noise() + names[(number / 5) % names.count] + noise()
      return Halden.story(text, "outlet \(number % 30)", hours: Double(number) / 10, summary: text, body: noise())
    }
    #expect(try reversals(stories, outlets: 1).isEmpty)
  }

  @Test(arguments: [
    "\u{0}Halden\u{0}\u{0}", "Halden\u{202E}tsivqdniL serif\u{202C}", "\u{FFFD}\u{FFFD}Halden\u{FFFD}",
    "\u{FEFF}Halden\u{200B}",
    "Halden" + String(repeating: "\u{301}", count: 20_000),
    "Halden \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{E0067}",
    "Halden\u{2028}\u{2029}\u{85}\u{B}\u{7F}", "林德奎斯特\u{FE0F}\u{20E3}哈尔登", "",
    String(repeating: "“", count: 3_000) + "Halden", String(repeating: "Halden；", count: 2_000),
    String(repeating: "won't not deny ", count: 1_000) + "Halden fires", String(repeating: "（", count: 4_000),
  ])
  func `Controls, marks and nonsense around a name`(text: String) throws {
    let stories = (0..<4).map { Halden.story(text, "outlet \($0)", hours: Double($0), summary: text, body: text) }
    #expect(try reversals(stories, outlets: 1).isEmpty)
  }

  @Test(arguments: [
    "Halden fires Lindqvist ", "Lindqvist", "林德奎斯特被罢免；", "a", "\u{301}", "Lindqvist Halden Orbex ", "he said that ",
    "fires resigns returns ", "\u{1F600}",
  ])
  func `Ten megabytes of title, summary and body`(unit: String) throws {
    let text = String(repeating: unit, count: 10_000_000 / unit.utf8.count)
    let story = Halden.story("Halden " + text, "one", hours: 1, summary: text, body: text)
    let reading = SagaReader(sagas: [Halden.saga]).read(story)
    #expect(reading.claims.count < 200)
    #expect(reading.claims.allSatisfy { $0.quote.utf8.count < 20_000 })
    #expect(try reversals([story]).isEmpty)
  }

  @Test func `A hundred thousand aliases`() throws {
    var saga = Halden.saga
    saga.actors[0].aliases += (0..<50_000).map { "Lindqvist of room \($0)" }
    saga.actors[0].aliases += (0..<50_000).map { "林德\($0)号" }
    let reader = SagaReader(sagas: [saga])
    let claims = reader.read(Halden.story("Halden fires Lindqvist of room 49,999")).claims
    #expect(claims.contains { $0.storyline == "chief" && $0.state == "out" && $0.supports })
    #expect(reader.read(Halden.story("林德31415号重返哈尔登")).claims.contains { $0.state == "in" && $0.supports })
    #expect(reader.read(Halden.story("A council opens a library")).sagas.isEmpty)
  }

  @Test func `Two hundred storylines`() throws {
    var saga = Halden.saga
    saga.storylines = (0..<200).map { number in
      var storyline = Halden.saga.storylines[number % 2]
      storyline.id += "-\(number)"
      return storyline
    }
    let examination = try Halden.run(
      [
        Halden.story("Halden fires Lindqvist", "one", hours: 1), Halden.story("林德奎斯特被哈尔登罢免", "two", hours: 2),
      ], saga: saga)
    #expect(examination.reversals.count == 100)
    #expect(examination.reversals.allSatisfy { $0.storyline.hasPrefix("chief-") })
    let doubled = saga.problems().map(\.description)
    #expect(doubled.count < 1_000)
  }

  @Test func `Examples that contradict each other turn nothing, and are named`() throws {
    var saga = Halden.saga
    let examples = saga.storylines[0].states.flatMap(\.examples)
    for state in saga.storylines[0].states.indices { saga.storylines[0].states[state].examples = examples }
    let found = try reversals(
      EngineTests.weeks + EngineTests.lookBacks, saga: saga
    ).filter { $0.storyline == "chief" }
    #expect(found.isEmpty)
    let warnings = SagaReader(sagas: [saga]).exampleReadings(of: saga.id).filter { $0.storyline == "chief" }
    #expect(warnings.allSatisfy { !$0.warnings.isEmpty }, "\(warnings)")
  }

  @Test func `Stories from 1970 turn nothing that is known of today`() throws {
    let old = (0..<5).map { number in
      var story = Halden.story(
        "Lindqvist returns to Halden, report \(number)", "outlet \(number)", id: Int64(700 + number))
      story.at = Date(timeIntervalSince1970: Double(number) * 60)
      return story
    }
    let reader = SagaReader(sagas: [Halden.saga])
    var engine = try NarrativeEngine(sagas: [Halden.saga])
    let now = engine.examine(EngineTests.weeks.prefix(2).map(reader.read))
    #expect(Halden.turns(now) == ["chief: in → out"])
    #expect(engine.examine(old.map(reader.read)).reversals.isEmpty)
    #expect(engine.standings()[0].prevailing == "out")
    // And the story goes on.
    let back = engine.examine(EngineTests.weeks.suffix(2).map(reader.read))
    #expect(Halden.turns(back) == ["chief: out → in"])
  }

  @Test func `A story from the future turns nothing alone, and stops nothing`() throws {
    let reader = SagaReader(sagas: [Halden.saga])
    for years in [1.0, 80, 5_000] {
      var engine = try NarrativeEngine(sagas: [Halden.saga])
      var stray = Halden.story("Lindqvist, sacked by Halden, leaves in a flying car", "stray", id: 800)
      stray.at += years * 365.25 * 86_400
      #expect(engine.examine([reader.read(EngineTests.weeks[0])]).reversals.isEmpty)
      #expect(engine.examine([reader.read(stray)]).reversals.isEmpty)
      #expect(Halden.turns(engine.examine([reader.read(EngineTests.weeks[1])])) == ["chief: in → out"], "\(years)")
      let back = engine.examine(EngineTests.weeks.suffix(2).map(reader.read))
      #expect(Halden.turns(back) == ["chief: out → in"], "\(years)")
    }
  }

  @Test func `Instants that no calendar has`() throws {
    let reader = SagaReader(sagas: [Halden.saga])
    var engine = try NarrativeEngine(sagas: [Halden.saga])
    for (number, at) in [Date.distantPast, .distantFuture, Date(timeIntervalSince1970: 1e15)].enumerated() {
      var story = Halden.story("Halden fires Lindqvist", "one", id: Int64(number))
      story.at = at
      story.published = number == 1 ? .distantPast : .distantFuture
      #expect(engine.examine([reader.read(story)]).reversals.isEmpty)
    }
    for standing in engine.standings() {
      #expect(abs(standing.distribution.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
      #expect(try #require(standing.outlook).probability.isFinite)
    }
    #expect(try engine.snapshot().count < 100_000)
  }
}
