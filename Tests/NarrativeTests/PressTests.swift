import Foundation
import Testing

@testable import Narrative

/// Plain English of the press, on invented affairs that no other test knows.
@Suite struct PressTests {
  /// Which state of an affair a headline reports, if it reports one.
  private func report(_ headline: String, of saga: Saga) -> String? {
    SagaReader(sagas: [saga], options: .init()).read(Halden.story(headline)).claims
      .filter { $0.supports && $0.strength >= 0.7 }.max { $0.strength < $1.strength }?.state
  }

  private static func saga(
    _ about: [String], _ actors: [Saga.Actor], _ question: String, _ states: [(String, [String])]
  ) -> Saga {
    Saga(
      id: "press", title: "An affair", about: about, actors: actors,
      storylines: [
        Saga.Storyline(
          id: "it", question: question, initial: states[0].0,
          states: states.map { Saga.State(id: $0.0, label: $0.0, examples: $0.1) })
      ])
  }

  static let strike = saga(
    ["Northport"], [Saga.Actor(id: "dock", name: "Northport docks", aliases: ["Northport"])],
    "Is there a strike at Northport?",
    [
      ("no", ["Northport strike ends", "Dockers at Northport return to work"]),
      ("yes", ["Northport dockers strike", "Dockers walk out at Northport", "Strike begins at Northport"]),
    ])

  @Test(arguments: [
    ("Northport crews strike over pay", "yes"), ("Northport strike enters third week", "yes"),
    ("Northport strike drags on", "yes"), ("Dockers down tools at Northport", "yes"),
    ("Northport strike over as dockers accept deal", "no"), ("Dockers back at work in Northport", "no"),
    ("Northport strike is off", "no"),
    ("Ship strikes pier at Northport", nil), ("Northport dockers back strike action", nil),
    ("Northport dockers to walk out on Friday", nil), ("Northport wins injunction against strike", nil),
  ])
  func `A strike is on when work stops, not before`(headline: String, state: String?) {
    #expect(report(headline, of: Self.strike) == state)
  }

  static let club = saga(
    ["Ardwell"], [Saga.Actor(id: "club", name: "Ardwell Rovers", aliases: ["Ardwell"])],
    "Is Jonas Kell the coach of Ardwell?",
    [
      ("in", ["Kell stays as Ardwell coach", "Kell returns to Ardwell"]),
      ("out", ["Ardwell sack Kell", "Kell leaves Ardwell", "Ardwell coach resigns"]),
    ])

  @Test(arguments: [
    ("Ardwell part company with Kell", "out"), ("Ardwell part company with coach after defeat", "out"),
    ("Kell relieved of his post at Ardwell", "out"), ("Ardwell name Petra Voss as coach", "out"),
    ("Kell is Ardwell's coach again", "in"), ("Ardwell hand Kell his job back", "in"),
    ("Ardwell get Kell back", "in"), ("Kell tells Ardwell he will stay at the club", "in"),
    ("Ardwell pull plug on Moreno move", nil), ("Ardwell sign Moreno from Castel", nil),
    ("Ardwell appoint finance chief", nil), ("The day Ardwell sacked Kell", nil),
  ])
  func `A person whom question and examples name is known without being listed`(headline: String, state: String?) {
    #expect(report(headline, of: Self.club) == state)
  }

  static let charge = saga(
    ["Portlow"], [Saga.Actor(id: "city", name: "Portlow", aliases: ["Portlow council"])],
    "Does the bridge toll start?",
    [
      ("on", ["Portlow to introduce bridge toll", "Portlow revives bridge toll"]),
      ("off", ["Portlow cancels bridge toll", "Portlow pauses bridge toll"]),
    ])

  @Test(arguments: [
    ("Portlow shelves bridge toll indefinitely", "off"), ("Portlow backs down on bridge toll", "off"),
    ("Portlow brings back bridge toll", "on"), ("Portlow goes ahead with bridge toll", "on"),
    ("Portlow exempts nurses from bridge toll", nil), ("Portlow cancels summer fair", nil),
  ])
  func `A compound that question and examples share is what the storyline is about`(headline: String, state: String?) {
    #expect(report(headline, of: Self.charge) == state)
  }

  static let product = saga(
    ["Lumo"], [Saga.Actor(id: "lumo", name: "Lumo Watch", aliases: ["Lumo"]), Saga.Actor(id: "mako", name: "Mako")],
    "Does Mako sell the Lumo?",
    [
      ("on", ["Mako launches Lumo", "Mako brings back Lumo", "Lumo on sale again"]),
      ("off", ["Mako cancels Lumo", "Mako discontinues Lumo", "Mako halts Lumo sales"]),
    ])

  @Test(arguments: [
    ("Lumo discontinued", "off"), ("Mako pulls Lumo from shelves", "off"), ("The Lumo is no more", "off"),
    ("Mako puts Lumo out to pasture", "off"), ("Lumo is back", "on"), ("The Lumo returns", "on"),
    ("Lumo isn't dead after all", "on"), ("Mako hasn't given up on Lumo", nil),
    ("Mako shares drop 6% on Lumo news", nil),
  ])
  func `What becomes of a product is told without its maker`(headline: String, state: String?) {
    #expect(report(headline, of: Self.product) == state)
  }

  static let tariff = saga(
    ["Morland", "Estia"], [Saga.Actor(id: "morland", name: "Morland"), Saga.Actor(id: "estia", name: "Estia")],
    "Do the tariffs on Estia apply?",
    [
      ("off", ["Morland lifts tariffs on Estia", "Morland pauses tariffs on Estia"]),
      ("on", ["Morland imposes tariffs on Estia", "Tariffs on Estia take effect"]),
    ])

  @Test(arguments: [
    ("Morland hits Estia with tariffs", "on"), ("Morland tariffs on Estia kick in", "on"),
    ("Morland backs down on Estia tariffs", "off"), ("Morland announces 60-day pause on Estia tariffs", "off"),
    ("Morland imposes tariffs on Chinese steel", nil), ("Morland exempts car parts from Estia tariffs", nil),
    ("Estia brewers ask court to void Morland tariff", nil),
  ])
  func `A measure is told of the one that it meets`(headline: String, state: String?) {
    #expect(report(headline, of: Self.tariff) == state)
  }

  static let deal = saga(
    ["Brant", "Calloway"],
    [Saga.Actor(id: "brant", name: "Brant"), Saga.Actor(id: "calloway", name: "Calloway")],
    "Is Brant allowed to buy Calloway?",
    [
      ("allowed", ["Regulator clears Brant's Calloway takeover", "Court overturns ban on Calloway takeover"]),
      ("blocked", ["Regulator blocks Brant's takeover of Calloway", "Watchdog prohibits Calloway takeover"]),
    ])

  @Test(arguments: [
    ("Watchdog clears Brant takeover of Calloway", "allowed"),
    ("Tribunal quashes ban on Brant-Calloway merger", "allowed"),
    ("Appeal court reinstates block on Brant's Calloway takeover", "blocked"),
    ("Brant agrees takeover of Calloway", nil),
    ("Brant deal for Calloway on course to be blocked", nil),
  ])
  func `What an authority allows is not told by what the parties agree`(headline: String, state: String?) {
    #expect(report(headline, of: Self.deal) == state)
  }
}
