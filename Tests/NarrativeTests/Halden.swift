import Foundation

@testable import Narrative

/// An invented affair in both languages: who leads Halden, and does Orbex buy it?
enum Halden {
  static let saga = Saga(
    id: "halden", title: "The fight over Halden", about: ["Halden", "哈尔登"],
    actors: [
      Saga.Actor(
        id: "lindqvist", name: "Mara Lindqvist", aliases: ["Lindqvist", "林德奎斯特", "哈尔登CEO"], not: ["小林德奎斯特"]),
      Saga.Actor(id: "halden", name: "Halden", aliases: ["哈尔登"]),
      Saga.Actor(id: "board", name: "the Halden board", aliases: ["Halden board", "Halden's board", "哈尔登董事会"]),
      Saga.Actor(id: "orbex", name: "Orbex", aliases: ["奥贝斯"]),
      Saga.Actor(id: "regulator", name: "Trade Office", aliases: ["贸易局"]),
    ],
    storylines: [
      Saga.Storyline(
        id: "chief", question: "Does Lindqvist lead Halden?", initial: "in", tempo: .fast,
        states: [
          Saga.State(
            id: "in", label: "she leads it",
            examples: ["Halden reinstates Lindqvist", "Lindqvist returns to Halden", "林德奎斯特重返哈尔登"]),
          Saga.State(
            id: "out", label: "she is out",
            examples: ["Halden fires Lindqvist", "Lindqvist resigns from Halden", "林德奎斯特被哈尔登罢免", "林德奎斯特辞职"]),
        ]),
      Saga.Storyline(
        id: "deal", question: "Does Orbex buy Halden?", initial: "off",
        states: [
          Saga.State(
            id: "on", label: "it buys", examples: ["Orbex to buy Halden", "Orbex agrees to acquire Halden", "奥贝斯收购哈尔登"]),
          Saga.State(
            id: "off", label: "it does not",
            examples: ["Orbex drops bid for Halden", "Orbex walks away from Halden deal", "奥贝斯放弃收购哈尔登"]),
        ]),
    ])

  static let start = Date(timeIntervalSince1970: 1_700_000_000)

  static func story(
    _ title: String, _ outlet: String = "one", hours: Double = 0, id: Int64? = nil, summary: String = "",
    body: String = "", published: Date? = nil
  ) -> Story {
    Story(
      id: id ?? Int64(hours * 3600), at: start + hours * 3600, published: published, outlets: [outlet], title: title,
      summary: summary, body: body)
  }

  static func claims(_ title: String, _ options: EngineOptions = .init()) -> [Claim] {
    SagaReader(sagas: [saga], options: options).read(story(title)).claims
  }

  /// The strongest claim on a storyline, for or against.
  static func claim(_ title: String, _ storyline: String, _ options: EngineOptions = .init()) -> Claim? {
    claims(title, options).filter { $0.storyline == storyline }.max { $0.strength < $1.strength }
  }

  /// The state that a headline speaks for; a claim against one of two states speaks for the other.
  static func state(_ title: String, _ storyline: String = "chief") -> String? {
    guard let claim = claim(title, storyline) else { return nil }
    if claim.supports { return claim.state }
    return saga.storylines.first { $0.id == storyline }?.states.first { $0.id != claim.state }?.id
  }

  /// Feeds stories one batch each and gathers what came of them.
  static func run(_ stories: [Story], options: EngineOptions = .init(), saga: Saga = saga) throws -> Examination {
    let reader = SagaReader(sagas: [saga], options: options)
    var engine = try NarrativeEngine(sagas: [saga], options: options)
    var all = Examination()
    for story in stories.sorted(by: { ($0.at, $0.id) < ($1.at, $1.id) }) {
      let examination = engine.examine([reader.read(story)])
      all.ledger += examination.ledger
      all.reversals += examination.reversals
      all.establishments += examination.establishments
      all.positions += examination.positions
      all.standings = examination.standings
    }
    return all
  }

  /// "chief: in → out" for each reversal, in order.
  static func turns(_ examination: Examination) -> [String] {
    examination.reversals.map { "\($0.storyline): \($0.from) → \($0.to)" }
  }
}
