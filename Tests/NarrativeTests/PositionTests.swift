import Foundation
import Testing

@testable import Narrative

@Suite struct PositionTests {
  /// "vale demands chief in", "orbex opposes not @halden".
  static func words(_ position: Position) -> String {
    let about = position.state.map { "\(position.storyline ?? "") \($0)" } ?? position.towards.map { "@\($0)" }
    let parts = [position.actor, position.kind.rawValue, position.favours ? nil : "not", about]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  static func positions(_ title: String) -> [String] { Vale.particulars(title).positions.map(words) }

  @Test(arguments: [
    ("Vale backs Halden's firing of Lindqvist", "vale supports chief out"),
    ("Vale regrets firing of Lindqvist at Halden", "vale apologises chief in"),
    ("Vale demands Lindqvist's return to Halden", "vale demands chief in"),
    ("Vale opposes Lindqvist's return to Halden", "vale opposes chief out"),
    ("Vale urges Halden board to reinstate Lindqvist", "vale demands chief in"),
    ("Vale calls on Halden board to reinstate Lindqvist", "vale demands chief in"),
    ("Orbex denies plan to buy Halden", "orbex denies deal off"),
    ("Vale apologises to Halden staff", "vale apologises"),
    ("Halden chief Mara Lindqvist apologises to staff", "lindqvist apologises"),
    ("Vale signs letter demanding Lindqvist's return to Halden", "vale demands chief in"),
    ("Trade Office opposes Orbex takeover of Halden", "regulator opposes deal off"),
    ("Lindqvist sues Halden", "lindqvist opposes not @halden"),
    ("维尔支持哈尔登罢免林德奎斯特", "vale supports chief out"), ("维尔后悔罢免林德奎斯特，哈尔登员工欢呼", "vale apologises chief in"),
    ("维尔要求林德奎斯特重返哈尔登", "vale demands chief in"), ("维尔反对林德奎斯特重返哈尔登", "vale opposes chief out"),
    ("奥贝斯否认收购哈尔登", "orbex denies deal off"), ("维尔向哈尔登员工道歉", "vale apologises"),
    ("维尔签署公开信要求林德奎斯特重返哈尔登", "vale demands chief in"), ("贸易局反对奥贝斯收购哈尔登", "regulator opposes deal off"),
    ("维尔力挺林德奎斯特重返哈尔登", "vale supports chief in"), ("奥贝斯威胁放弃收购哈尔登", "orbex threatens deal off"),
    ("维尔呼吁哈尔登董事会辞职", "vale demands @board"), ("維爾反對林德奎斯特重返哈爾登", "vale opposes chief out"),
  ])
  func `What an actor says, signs or demands is its position`(title: String, expected: String) {
    #expect(Self.positions(title) == [expected])
  }

  @Test(arguments: [
    "Vale asked to resign from Halden", "Vale may back Lindqvist at Halden", "Vale refuses to apologise to Halden",
    "Vale was urged to support Lindqvist at Halden", "Halden staff demand Vale's resignation",
    "Will Vale back Lindqvist at Halden?", "Vale's lawyer denies Halden fraud", "Vale once backed Halden", "维尔被要求支持哈尔登",
    "维尔是否支持哈尔登", "维尔拒绝向哈尔登道歉", "哈尔登员工要求维尔辞职", "维尔或支持哈尔登",
  ])
  func `What is asked of an actor, or only possible, is no position`(title: String) {
    #expect(Self.positions(title).filter { $0.hasPrefix("vale") } == [])
  }

  /// Every position of an actor that an examination opened, as it ended up, oldest first.
  static func history(_ stories: [Story], of actor: String, kind: Position.Kind? = nil) throws -> [Position] {
    var known: [String: Position] = [:]
    for position in try Halden.run(stories, saga: Vale.saga).positions where position.actor == actor {
      if let kind, position.kind != kind { continue }
      known["\(position.topic) \(position.since.timeIntervalSince1970)"] = position
    }
    return known.values.sorted { $0.since < $1.since }
  }

  @Test func `A person who turns twice has three positions, each from the story that shows it`() throws {
    let titles = [
      "Vale backs Halden's firing of Lindqvist", "Vale says he backs Halden's firing of Lindqvist",
      "Vale signs letter demanding Lindqvist's return to Halden", "维尔要求林德奎斯特重返哈尔登",
      "Vale opposes Lindqvist's return to Halden",
    ]
    let stories = titles.enumerated().map { Halden.story($1, "outlet \($0)", hours: Double($0 * 6)) }
    let history = try Self.history(stories, of: "vale")
    #expect(history.map(Self.words) == ["vale supports chief out", "vale demands chief in", "vale opposes chief out"])
    #expect(history.map(\.story.title) == [titles[0], titles[2], titles[4]])
    #expect(history.map(\.until) == [stories[2].at, stories[4].at, nil])
  }

  @Test func `Who does and who undergoes what prevails stands there until it turns`() throws {
    let titles = [
      "Halden board fires Lindqvist", "Lindqvist fired by Halden board", "Halden reinstates Lindqvist",
      "Lindqvist reinstated by Halden", "Lindqvist returns to Halden",
    ]
    let stories = titles.enumerated().map { Halden.story($1, "outlet \($0)", hours: Double($0 * 9)) }
    let chief = try Self.history(stories, of: "lindqvist", kind: .holds)
    #expect(chief.map(\.state) == ["out", "in"])
    #expect(chief.map { $0.until == nil } == [false, true])
    // The board fired her; that ended when she came back, whoever brought her.
    let board = try Self.history(stories, of: "board", kind: .holds)
    #expect(board.map(\.state) == ["out"])
    #expect(board.map(\.until) == [chief.last?.since])
  }

  @Test func `A copy, a stale story and a look-back move nobody`() throws {
    let backs = "Vale backs Halden's firing of Lindqvist, a day after the board met to decide her fate"
    let stories = [
      Halden.story(backs, "one"), Halden.story("Vale demands Lindqvist's return to Halden", "two", hours: 24),
      Halden.story(backs, "three", hours: 30),
      Halden.story(
        "Vale supports Halden's firing of Lindqvist", "four", hours: 31,
        published: Halden.start.addingTimeInterval(-90 * 3_600)),
    ]
    #expect(
      try Self.history(stories, of: "vale").map(Self.words) == ["vale supports chief out", "vale demands chief in"])
  }

  @Test func `An engine restored from its snapshot knows where everybody stands`() throws {
    var engine = try NarrativeEngine(sagas: [Vale.saga])
    _ = engine.examine([Vale.reader.read(Halden.story("Vale backs Halden's firing of Lindqvist"))])
    var restored = try NarrativeEngine(sagas: [Vale.saga], snapshot: try engine.snapshot())
    let turn = Vale.reader.read(Halden.story("Vale opposes Lindqvist's firing by Halden", "two", hours: 9))
    let changed = restored.examine([turn]).positions.filter { $0.actor == "vale" }
    #expect(changed.map(\.until) == [turn.at, nil])
  }

  @Test func `The open positions of a saga are bounded`() {
    var positions = Positions()
    var changed: [Position] = []
    for index in 0..<1_000 {
      let story = Halden.story("t", hours: Double(index))
      positions.take(
        Position(
          saga: "halden", actor: "a\(index)", kind: .supports, towards: "halden", since: story.at, quote: "",
          story: StoryReference(story)), into: &changed)
    }
    #expect(positions.open.count == Positions.limit)
    #expect(changed.count == 1_000)
  }
}
