import Foundation
import Testing

@testable import Narrative

@Suite struct EngineTests {
  /// A firing, a return and what people write in the month after.
  static let weeks: [Story] = [
    Halden.story("Halden fires Lindqvist", "one", hours: 1),
    Halden.story("林德奎斯特被哈尔登罢免", "two", hours: 2),
    Halden.story("Halden in talks with Lindqvist about her return", "three", hours: 20),
    Halden.story("Lindqvist returns to Halden as chief", "one", hours: 90),
    Halden.story("林德奎斯特重返哈尔登", "two", hours: 91),
  ]

  static let lookBacks: [Story] = (0..<30).map { day in
    let titles = [
      "What Halden learned after firing Lindqvist", "林德奎斯特被罢免后，哈尔登重整团队", "Why Halden fired Lindqvist",
      "哈尔登为何罢免林德奎斯特", "Inside the ouster of Halden chief Lindqvist", "回顾：林德奎斯特被哈尔登罢免始末",
    ]
    return Halden.story(titles[day % titles.count], "outlet \(day % 7)", hours: 100 + Double(day) * 24)
  }

  @Test func `One outlet's report is not enough, and the second turns the storyline`() throws {
    let one = try Halden.run([Halden.story("Halden fires Lindqvist", "one", hours: 1)])
    #expect(one.reversals.isEmpty)
    let both = try Halden.run(Array(Self.weeks.prefix(2)))
    #expect(Halden.turns(both) == ["chief: in → out"])
    let reversal = try #require(both.reversals.first)
    #expect(reversal.detectedAt == Halden.start + 2 * 3600)
    #expect(reversal.outlets == 2)
    #expect(reversal.count == 1)
    #expect(reversal.turningStory.title == "林德奎斯特被哈尔登罢免")
    #expect(reversal.after.map(\.quote) == ["Halden fires Lindqvist", "林德奎斯特被哈尔登罢免"])
    #expect(reversal.id == "20231115T001320Z-halden-chief-1")
    #expect(both.ledger.last?.effect == .reverses)
    let standing = try #require(both.standings.first)
    #expect(standing.prevailing == "out")
    #expect(!standing.assumed)
    #expect(standing.since == reversal.detectedAt)
  }

  @Test func `An announcement by a party turns it alone`() throws {
    let examination = try Halden.run([
      Halden.story("Lindqvist resigns from Halden", "one", hours: 1),
      Halden.story("哈尔登宣布林德奎斯特辞职", "one", hours: 30),
    ])
    #expect(Halden.turns(examination) == ["chief: in → out"])
  }

  @Test func `Before and after hold the evidence of both sides`() throws {
    let examination = try Halden.run(Self.weeks)
    #expect(Halden.turns(examination) == ["chief: in → out", "chief: out → in"])
    let back = try #require(examination.reversals.last)
    #expect(back.before.contains { $0.quote == "Halden fires Lindqvist" })
    #expect(back.after.contains { $0.quote == "林德奎斯特重返哈尔登" })
    #expect(back.count == 2)
  }

  @Test func `A month of looking back does not oust her again, and a second ouster is found with the second outlet`()
    throws
  {
    let month = try Halden.run(Self.weeks + Self.lookBacks)
    #expect(Halden.turns(month) == ["chief: in → out", "chief: out → in"])
    let again = [
      Halden.story("Halden fires Lindqvist again", "one", hours: 830),
      Halden.story("哈尔登宣布再次罢免林德奎斯特", "two", hours: 831),
    ]
    let second = try Halden.run(Self.weeks + Self.lookBacks + again)
    #expect(Halden.turns(second) == ["chief: in → out", "chief: out → in", "chief: in → out"])
    #expect(try #require(second.reversals.last).detectedAt <= Halden.start + 831 * 3600)
  }

  @Test func `Copies of one text count once, whatever the outlet`() throws {
    let title = "Halden fires its chief executive Mara Lindqvist after months of quarrels over strategy"
    let copies = (0..<6).map { Halden.story(title, "outlet \($0)", hours: 1 + Double($0) / 4) }
    let examination = try Halden.run(copies)
    #expect(examination.reversals.isEmpty)
    #expect(examination.ledger.dropFirst().allSatisfy { $0.discount.hasPrefix("copy of") })
    let confirmed = try Halden.run(copies + [Halden.story("林德奎斯特被哈尔登罢免", "seven", hours: 4)])
    #expect(Halden.turns(confirmed) == ["chief: in → out"])
  }

  @Test func `A story that differs by the word that reverses it is no copy`() throws {
    let out = FoldedText("Halden fires its chief executive Mara Lindqvist after months of quarrels", limit: 400)
    let back = FoldedText("Orbex hires the former minister Paul Adeyemi for its new office in the north", limit: 400)
    let none = FoldedText("", limit: 10)
    #expect(!Fingerprint(title: out, text: none).isCopy(of: Fingerprint(title: back, text: none)))
    #expect(Fingerprint(title: out, text: none).isCopy(of: Fingerprint(title: out, text: none)))
  }

  @Test func `One outlet that repeats itself adds little`() throws {
    let stories = [
      Halden.story("Halden fires Lindqvist", "one", hours: 1),
      Halden.story("Lindqvist sacked by Halden", "one", hours: 2),
      Halden.story("Halden dismisses Lindqvist", "one", hours: 3),
      Halden.story("Lindqvist ousted at Halden", "one", hours: 4),
    ]
    #expect(try Halden.run(stories).reversals.isEmpty)
  }

  @Test func `Stories given twice change nothing`() throws {
    let once = try Halden.run(Self.weeks)
    let twice = try Halden.run(Self.weeks.flatMap { [$0, $0] })
    #expect(Halden.turns(once) == Halden.turns(twice))
    #expect(once.reversals.map(\.detectedAt) == twice.reversals.map(\.detectedAt))
  }

  @Test func `The order of stories within half an hour does not matter`() throws {
    let base = Self.weeks.enumerated().map { index, story in
      var story = story
      // All of an event within half an hour.
      story.at = Halden.start + (index < 2 ? 3600 : index == 2 ? 72_000 : 324_000) + Double(index) * 300
      return story
    }
    let expected = try Halden.run(base)
    var generator = SplitMix(state: 3)
    for _ in 0..<8 {
      let shuffled = base.map { story in
        var story = story
        story.at += Double(Int.random(in: -900...900, using: &generator))
        return story
      }
      let found = try Halden.run(shuffled)
      #expect(Halden.turns(found) == Halden.turns(expected))
      for (one, other) in zip(found.reversals, expected.reversals) {
        #expect(abs(one.detectedAt.timeIntervalSince(other.detectedAt)) <= 1_800)
      }
    }
  }

  @Test func `Weeks shifted by a year and unrelated stories mixed in turn alike`() throws {
    let shifted = Self.weeks.map { story in
      var story = story
      story.at += 365 * 86_400
      return story
    }
    let noise = (0..<200).map {
      Halden.story("A council opens library number \($0)", "noise", hours: Double($0) / 2, id: 10_000 + Int64($0))
    }
    let expected = Halden.turns(try Halden.run(Self.weeks))
    #expect(Halden.turns(try Halden.run(shifted)) == expected)
    #expect(Halden.turns(try Halden.run(Self.weeks + noise)) == expected)
  }

  @Test func `An engine restored from its snapshot goes on as the one that made it`() throws {
    let stories = Self.weeks + Self.lookBacks
    let reader = SagaReader(sagas: [Halden.saga])
    var straight = try NarrativeEngine(sagas: [Halden.saga])
    var stepped = try NarrativeEngine(sagas: [Halden.saga])
    for story in stories {
      let reading = reader.read(story)
      let expected = straight.examine([reading])
      let snapshot = try stepped.snapshot()
      #expect(try stepped.snapshot() == snapshot)
      stepped = try NarrativeEngine(sagas: [Halden.saga], snapshot: snapshot)
      #expect(stepped.examine([reading]) == expected)
    }
    #expect(try straight.snapshot() == stepped.snapshot())
  }

  @Test func `A snapshot stays small however many stories went in`() throws {
    let reader = SagaReader(sagas: [Halden.saga])
    var engine = try NarrativeEngine(sagas: [Halden.saga])
    var sizes: [Int] = []
    for index in 0..<3_000 {
      let title = index % 2 == 0 ? "Halden fires Lindqvist, item \(index)" : "林德奎斯特重返哈尔登 第\(index)篇"
      _ = engine.examine([
        reader.read(Halden.story(title, "outlet \(index % 90)", hours: Double(index) / 2, id: Int64(index)))
      ])
      if index % 1_000 == 999 { sizes.append(try engine.snapshot().count) }
    }
    #expect(sizes[2] < sizes[0] + sizes[0] / 2)
  }

  @Test func `A snapshot of another kind is refused`() {
    #expect(throws: NarrativeError.self) { try NarrativeEngine(sagas: [Halden.saga], snapshot: Data("{}".utf8)) }
  }

  @Test func `Clocks that jump do no harm`() throws {
    var stories = Self.weeks
    stories.append(Halden.story("Halden fires Lindqvist", "late", hours: -472_000, id: 900))
    stories.append(Halden.story("Halden fires Lindqvist", "future", hours: 900_000, id: 901))
    let reader = SagaReader(sagas: [Halden.saga])
    var engine = try NarrativeEngine(sagas: [Halden.saga])
    for story in stories.reversed() { _ = engine.examine([reader.read(story)]) }
    for standing in engine.standings() {
      let sum = standing.distribution.reduce(0) { $0 + $1.probability }
      #expect(abs(sum - 1) < 1e-9)
    }
  }

  @Test func `A storyline without initial is established, not reversed`() throws {
    var saga = Halden.saga
    saga.storylines[0].initial = nil
    let examination = try Halden.run(Array(Self.weeks[3...4]), saga: saga)
    #expect(examination.reversals.isEmpty)
    #expect(examination.establishments.map(\.state) == ["in"])
  }

  @Test func `Words that end something reverse even where no story had said that it stood`() throws {
    var saga = Halden.saga
    saga.storylines[1].initial = nil
    let examination = try Halden.run(
      [
        Halden.story("Orbex drops plan to buy Halden", "one", hours: 1),
        Halden.story("奥贝斯放弃收购哈尔登", "two", hours: 2),
      ], saga: saga)
    #expect(Halden.turns(examination) == ["deal: on → off"])
  }
}
