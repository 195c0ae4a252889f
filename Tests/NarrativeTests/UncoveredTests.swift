import Foundation
import Testing

@testable import Narrative

@Suite struct UncoveredTests {
  /// Two actors and no question about them.
  private static let bare = Saga(
    id: "calder", title: "Calder and Norvane", about: ["Calder", "考尔德"],
    actors: [
      Saga.Actor(id: "calder", name: "Calder", aliases: ["考尔德"]),
      Saga.Actor(id: "norvane", name: "Norvane", aliases: ["诺凡"]),
    ], storylines: [])

  @Test func `Every frame has plain names in both languages`() {
    #expect(Wording.standard.faults.isEmpty)
    for frame in Lexicon.standard.frames {
      for language in Wording.Language.allCases {
        #expect(Wording.standard.about(frame.name, language) != frame.name, "\(frame.name)")
      }
    }
  }

  @Test func `Both poles of a frame that may be proposed have plain headlines that are read as such`() {
    let reader = SagaReader(sagas: [Self.bare])
    var missed: [String] = []
    var frames: [Wording.Language: Int] = [:]
    for frame in Lexicon.standard.frames {
      for language in Wording.Language.allCases {
        for pair in [true, false] {
          guard let templates = Wording.standard.templates(frame.name, pair: pair, language) else { continue }
          frames[language, default: 0] += 1
          let names = language == .english ? ["Calder", "Norvane"] : ["考尔德", "诺凡"]
          for (isPositive, headlines) in [(true, templates.positive), (false, templates.negative)] {
            let titles = headlines.map { $0.replacing("$1", with: names[0]).replacing("$2", with: names[1]) }
            let isRead = titles.contains { title in
              reader.read(Halden.story(title)).uncovered.contains {
                $0.frame == frame.name && $0.isPositive == isPositive
                  && Set([$0.who, $0.with].compactMap(\.self)) == (pair ? ["calder", "norvane"] : ["calder"])
                  && ($0.who == "calder" || !$0.isOrdered)
              }
            }
            if !isRead { missed.append("\(frame.name): \(titles)") }
          }
        }
      }
    }
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
    #expect(frames.values.allSatisfy { $0 >= 30 }, "\(frames)")
  }
}

@Suite struct SuggestionTests {
  static let saga = Saga(
    id: "calder", title: "Calder and Norvane", about: ["Calder", "考尔德", "Ostrel", "奥斯特雷"],
    actors: [
      Saga.Actor(id: "calder", name: "Calder", aliases: ["考尔德"]),
      Saga.Actor(id: "norvane", name: "Norvane", aliases: ["诺凡"]),
      Saga.Actor(id: "ostrel", name: "Ostrel", aliases: ["奥斯特雷"]),
    ],
    storylines: [
      Saga.Storyline(
        id: "strike", question: "Is Ostrel on strike?", initial: "no",
        states: [
          Saga.State(id: "yes", label: "yes", examples: ["Ostrel goes on strike"]),
          Saga.State(id: "no", label: "no", examples: ["Ostrel ends strike"]),
        ])
    ])

  /// What is suggested after headlines, each with its outlet and hour.
  private func suggestions(
    _ headlines: [(String, String, Double)], _ saga: Saga = saga, outlets: Int = 2
  ) throws -> [Suggestion] {
    let reader = SagaReader(sagas: [saga])
    var engine = try NarrativeEngine(sagas: [saga], options: EngineOptions(outlets: outlets))
    for (title, outlet, hours) in headlines {
      _ = engine.examine([reader.read(Halden.story(title, outlet, hours: hours))])
    }
    return engine.suggestions
  }

  @Test func `What flips with the second outlet is proposed, with the quotes of both sides`() throws {
    let before = [("Calder joins Norvane", "one", 1.0), ("Calder won't join Norvane", "one", 60.0)]
    #expect(try suggestions(before).isEmpty)
    let found = try suggestions(before + [("考尔德不会加入诺凡", "two", 61)])
    let suggestion = try #require(found.first)
    #expect(found.count == 1)
    #expect(suggestion.frame == "tenure" && suggestion.actors == ["calder", "norvane"])
    #expect(suggestion.from == "yes" && suggestion.to == "no")
    #expect(suggestion.at == Halden.start + 61 * 3600)
    #expect(suggestion.before.map(\.quote) == ["Calder joins Norvane"])
    #expect(suggestion.after.map(\.quote) == ["Calder won't join Norvane", "考尔德不会加入诺凡"])
    #expect(suggestion.storyline.id == "calder-norvane")
    #expect(suggestion.storyline.question == "Is Calder with Norvane?")
    #expect(suggestion.storyline.initial == "yes")
    #expect(suggestion.storyline.states[1].examples.contains("Calder leaves Norvane"))
    #expect(suggestion.storyline.states[1].examples.contains("考尔德离开诺凡"))
  }

  @Test func `Talk, look-backs and copies flip nothing`() throws {
    let joined = ("Calder joins Norvane", "one", 1.0)
    for rest in [
      ["Calder may leave Norvane", "Will Calder leave Norvane?"],
      ["After leaving Norvane, Calder rests", "What Norvane learned after Calder left Norvane"],
      ["Norvane staff demand that Calder leave Norvane", "Calder threatens to leave Norvane"],
    ] {
      #expect(try suggestions([joined, (rest[0], "two", 30), (rest[1], "three", 31)]).isEmpty, "\(rest)")
    }
    let text = "Calder leaves Norvane after seven months of quarrels over the northern harbour and its cranes"
    #expect(try suggestions([joined, (text, "two", 30), (text, "three", 31)]).isEmpty)
  }

  @Test func `A word that ends what was tells what came before without its place`() throws {
    let found = try suggestions([
      ("Calder resigns", "one", 1), ("Norvane rehires Calder", "two", 50), ("诺凡请回考尔德", "three", 51),
    ])
    #expect(found.map(\.storyline.id) == ["calder-norvane"])
    #expect(found.first?.storyline.initial == "yes")
    // Joining another is no return.
    #expect(
      try suggestions([
        ("Calder resigns", "one", 1), ("Calder joins Norvane", "two", 50), ("考尔德加入诺凡", "three", 51),
      ]).isEmpty)
  }

  @Test func `What a storyline asks is not proposed, whichever its pole`() throws {
    let strike = [
      ("Ostrel goes on strike", "one", 1.0), ("Ostrel ends strike", "two", 40), ("奥斯特雷结束罢工", "three", 41),
    ]
    #expect(try suggestions(strike).isEmpty)
    var silent = Self.saga
    silent.storylines = []
    #expect(try suggestions(strike, silent).map(\.frame) == ["strike"])
  }

  @Test func `Talks are proposed by nobody`() throws {
    #expect(
      try suggestions([
        ("Calder in talks with Norvane", "one", 1), ("Calder breaks off talks with Norvane", "two", 30),
        ("Calder ends talks with Norvane", "three", 31),
      ]).isEmpty)
  }

  @Test func `A flip in any frame comes back as a storyline that passes the check and then finds it`() throws {
    var failed: [String] = []
    var frames: [Wording.Language: Set<String>] = [:]
    for frame in Lexicon.standard.frames {
      for language in Wording.Language.allCases {
        for pair in [true, false] {
          guard let templates = Wording.standard.templates(frame.name, pair: pair, language) else { continue }
          let names = language == .english ? ["Calder", "Norvane"] : ["考尔德", "诺凡"]
          func filled(_ text: String) -> String {
            text.replacing("$1", with: names[0]).replacing("$2", with: names[1])
          }
          let headlines =
            zip(templates.positive, 0...).map { (filled($0), "before \($1)", 1 + Double($1)) }
            + zip(templates.negative, 0...).map { (filled($0), "after \($1)", 60 + Double($1)) }
          let found = try suggestions(headlines)
          // Where all words of a pole have many senses, nothing is said.
          guard let suggestion = found.first(where: { $0.to == "no" }) else { continue }
          var saga = Self.saga
          saga.storylines.append(suggestion.storyline)
          #expect(saga.problems().isEmpty, "\(saga.problems())")
          let reader = SagaReader(sagas: [saga])
          var engine = try NarrativeEngine(sagas: [saga])
          var turns: [String] = []
          for (title, outlet, hours) in headlines {
            turns += engine.examine([reader.read(Halden.story(title, outlet, hours: hours))]).reversals.map(\.to)
          }
          if turns.last != "no" || !engine.suggestions.isEmpty {
            failed.append("\(language) \(headlines.map(\.0)): \(turns), \(suggestion.storyline.states.map(\.examples))")
          } else {
            frames[language, default: []].insert(frame.name)
          }
        }
      }
    }
    for line in failed { Issue.record("\(line)") }
    for language in Wording.Language.allCases { #expect((frames[language]?.count ?? 0) >= 24, "\(frames)") }
  }

  @Test func `What is kept is bounded, and an engine restored from a snapshot goes on as the other would`() throws {
    var saga = Self.saga
    saga.actors += (0..<100).map { Saga.Actor(id: "a\($0)", name: "Zorb\($0)x") }
    let reader = SagaReader(sagas: [saga])
    var engine = try NarrativeEngine(sagas: [saga])
    let crowd = (0..<100).flatMap { first in
      (1...10).map { "Calder and Zorb\(first)x: Zorb\(first)x sues Zorb\((first + $0) % 100)x" }
    }
    let stories = crowd.enumerated().map { Halden.story($1, "one", hours: Double($0) / 10, id: Int64($0)) }
    _ = engine.examine(stories.map(reader.read))
    let full = try engine.snapshot().count
    #expect(full < 2_000_000)
    let later = [
      Halden.story("Calder joins Norvane", "one", hours: 200), Halden.story("Calder leaves Norvane", "two", hours: 260),
      Halden.story("考尔德离开诺凡", "three", hours: 261),
    ].map(reader.read)
    _ = engine.examine([later[0]])
    var restored = try NarrativeEngine(sagas: [saga], snapshot: engine.snapshot())
    #expect(engine.examine([later[1], later[2]]) == restored.examine([later[1], later[2]]))
    #expect(engine.suggestions.map(\.storyline.id) == ["calder-norvane"])
    #expect(try NarrativeEngine.suggestions(in: restored.snapshot()) == engine.suggestions)
  }

  @Test func `TOML holds any name`() {
    let storyline = Saga.Storyline(
      id: "x", question: "A \"name\" with \\ and\nlines, `code` and <tags>?",
      states: [Saga.State(id: "yes", label: "\u{202E}yes", examples: ["一"])])
    #expect(
      storyline.toml == """

        [[storylines]]
        id = "x"
        question = "A \\"name\\" with \\\\ and\\U0000000alines, \\u0060code\\u0060 and \\u003Ctags>?"

        [[storylines.states]]
        id = "yes"
        label = "\\U0000202eyes"
        examples = ["一"]

        """)
  }

  @Test func `Suggestions that the saga file now answers are left out`() throws {
    let found = try suggestions([
      ("Calder joins Norvane", "one", 1), ("Calder leaves Norvane", "two", 60), ("考尔德离开诺凡", "three", 61),
    ])
    #expect(Self.saga.lacking(found) == found)
    var saga = Self.saga
    saga.storylines.append(found[0].storyline)
    #expect(saga.lacking(found).isEmpty)
  }
}
