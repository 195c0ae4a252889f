import Foundation
import Testing

@testable import Narrative

/// What the ledger remembers: late stories, look-backs after a return, bursts, and summaries.
@Suite struct MemoryTests {
  private static let turns: [Story] = [
    Halden.story("Halden fires Lindqvist in shock move by directors", "one", hours: 1, id: 1),
    Halden.story("林德奎斯特被哈尔登罢免", "two", hours: 1.5, id: 2),
    Halden.story("Lindqvist returns to Halden in triumph, cheered by her staff", "one", hours: 60, id: 3),
    Halden.story("林德奎斯特重返哈尔登", "two", hours: 60.5, id: 4),
    Halden.story("Halden reinstates Lindqvist as its chief after five wild days", "three", hours: 61, id: 5),
  ]

  @Test func `A new feed's first poll of old stories turns nothing`() throws {
    let late = [
      Halden.story("Halden sacks Lindqvist, says the Courier's reporter in the lobby", "four", hours: 2, id: 6),
      Halden.story("Lindqvist dismissed by Halden over lost trust in her plans", "five", hours: 2.2, id: 7),
      Halden.story("哈尔登董事会解雇林德奎斯特", "six", hours: 2.4, id: 8),
    ]
    let reader = SagaReader(sagas: [Halden.saga])
    var engine = try NarrativeEngine(sagas: [Halden.saga])
    var turned: [String] = []
    for batch in [Self.turns, late] {
      turned += engine.examine(batch.map(reader.read)).reversals.map(\.to)
    }
    #expect(turned == ["out", "in"])
    #expect(engine.standings().first { $0.storyline == "chief" }?.prevailing == "in")
  }

  @Test func `A month of looking back in both languages ousts nobody again`() throws {
    let backs = [
      "How Lindqvist learned of her sacking by Halden", "A week ago Halden fired her: inside Lindqvist's five days",
      "林德奎斯特为何突然出局？哈尔登董事会的五天", "从罢免林德奎斯特到道歉，哈尔登只用了两天", "Why did Halden sack Lindqvist?",
      "Lindqvist speaks of her dismissal by Halden", "林德奎斯特谈被哈尔登罢免的那一夜",
    ]
    let later = (0..<28).map { day in
      Halden.story(
        backs[day % backs.count] + " (\(day))", "outlet\(day % 9)", hours: 70 + Double(day) * 24, id: Int64(100 + day))
    }
    #expect(Halden.turns(try Halden.run(Self.turns + later)) == ["chief: in → out", "chief: out → in"])
    let again = [
      Halden.story("Halden fires Lindqvist for a second time after audit", "one", hours: 800, id: 900),
      Halden.story("林德奎斯特再度被哈尔登罢免", "two", hours: 800.4, id: 901),
    ]
    #expect(
      Halden.turns(try Halden.run(Self.turns + later + again)) == [
        "chief: in → out", "chief: out → in", "chief: in → out",
      ])
  }

  @Test(arguments: [2.0, 30, 400])
  func `Time alone never makes what prevails unlikelier than not`(days: Double) throws {
    let reader = SagaReader(sagas: [Halden.saga])
    var engine = try NarrativeEngine(sagas: [Halden.saga])
    let late = Halden.story(
      "Halden opens a new office years after Lindqvist's first job there", "six", hours: 61 + days * 24, id: 9)
    let back = Halden.story("How Lindqvist learned of her sacking by Halden", "seven", hours: 62 + days * 24, id: 10)
    #expect(engine.examine((Self.turns + [late, back]).map(reader.read)).reversals.map(\.to) == ["out", "in"])
    let standing = try #require(engine.standings().first { $0.storyline == "chief" })
    #expect(standing.prevailing == "in" && standing.probability > 0.5, "\(standing.probability)")
  }

  @Test func `Two plain reports within hours lift a known event`() throws {
    // A second return, soon after a second ouster, in the words of the first.
    let again = [
      Halden.story("Halden again fires Lindqvist, citing a lost client", "one", hours: 130, id: 10),
      Halden.story("林德奎斯特再度被哈尔登罢免", "two", hours: 130.4, id: 11),
      Halden.story("Lindqvist to return to Halden under deal with the unions", "three", hours: 190, id: 12),
      Halden.story("Halden strikes deal to reinstate Lindqvist and pay staff", "four", hours: 190.2, id: 13),
    ]
    let turns = Halden.turns(try Halden.run(Self.turns + again))
    #expect(turns == ["chief: in → out", "chief: out → in", "chief: in → out", "chief: out → in"])
  }

  @Test func `A summary never outvotes its own title`() throws {
    let reader = SagaReader(sagas: [Halden.saga])
    let story = Halden.story(
      "Lindqvist returns to Halden",
      summary: "Halden had fired Lindqvist on Friday. The board dismissed Lindqvist over lost trust.")
    let claims = reader.read(story).claims.filter { $0.storyline == "chief" }
    #expect(claims.allSatisfy { $0.place == .title })
    let silent = Halden.story("A long night at the factory", summary: "Halden fired Lindqvist today.")
    let told = reader.read(silent).claims.filter { $0.storyline == "chief" && $0.supports }
    let plain = try #require(Halden.claim("Halden fired Lindqvist today.", "chief"))
    #expect(told.allSatisfy { $0.strength < 0.7 * plain.strength })
  }

  @Test func `The evidence for a turn holds every outlet that counted`() throws {
    let turn = try #require(try Halden.run(Self.turns).reversals.first)
    #expect(Set(turn.after.map(\.source)) == ["one", "two"])
    #expect(turn.before.count <= 5)
    let back = try #require(try Halden.run(Self.turns).reversals.last)
    #expect(Set(back.after.map(\.source)).count >= 2)
    #expect(back.after.map(\.seen) == back.after.map(\.seen).sorted())
  }

  @Test func `A return without a place is no move to a rival`() throws {
    let saga = Saga(
      id: "coach", title: "Where does Veyra coach?", about: ["Veyra"],
      actors: [
        Saga.Actor(id: "veyra", name: "Tomas Veyra", aliases: ["Veyra", "维拉"]),
        Saga.Actor(id: "norda", name: "Norda", aliases: ["诺达"]),
        Saga.Actor(id: "solde", name: "Solde", aliases: ["索尔德"]),
      ],
      storylines: [
        Saga.Storyline(
          id: "role", question: "Where does he coach?", initial: "norda",
          states: [
            Saga.State(id: "norda", label: "Norda", examples: ["Veyra returns to Norda", "Norda reinstates Veyra"]),
            Saga.State(id: "out", label: "nowhere", examples: ["Norda sacks Veyra", "Veyra leaves Norda"]),
            Saga.State(id: "solde", label: "Solde", examples: ["Veyra joins Solde", "Solde hires Veyra", "维拉加盟索尔德"]),
          ])
      ])
    let reader = SagaReader(sagas: [saga])
    for headline in ["Veyra's comeback delights fans", "Veyra is back in charge", "维拉复职", "维拉官复原职"] {
      let states = reader.read(Halden.story(headline)).claims.filter(\.supports).map(\.state)
      #expect(!states.contains("solde"), "\(headline): \(states)")
    }
    for headline in ["Veyra moves to Solde", "索尔德聘请维拉"] {
      #expect(reader.read(Halden.story(headline)).claims.contains { $0.supports && $0.state == "solde" }, "\(headline)")
    }
  }
}
