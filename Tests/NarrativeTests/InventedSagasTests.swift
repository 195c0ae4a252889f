import Foundation
import Testing

@testable import Narrative

@Suite struct InventedSagasTests {
  private struct Invented: Decodable {
    var id: String
    var about: [String]
    var actors: [String: [String]]
    var states: [String: [String]]
    var headlines: [[String]]

    var saga: Saga {
      Saga(
        id: id, title: id, about: about + actors.values.flatMap { $0 }.sorted(),
        actors: actors.sorted { $0.key < $1.key }.map {
          Saga.Actor(id: $0.key, name: $0.value[0], aliases: Array($0.value.dropFirst()))
        },
        storylines: [
          Saga.Storyline(
            id: "s", question: "?",
            states: states.sorted { $0.key < $1.key }.map { Saga.State(id: $0.key, label: $0.key, examples: $0.value) })
        ])
    }
  }

  /// The state that a headline reports clearly, or "-".
  private func reported(_ headline: String, _ saga: Saga, _ reader: SagaReader) -> String {
    var weights: [String: Double] = [:]
    for claim in reader.read(Halden.story(headline)).claims {
      if claim.supports {
        weights[claim.state, default: 0] += 1.5 * claim.strength
      } else {
        for state in saga.storylines[0].states where state.id != claim.state {
          weights[state.id, default: 0] += 0.6 * claim.strength
        }
      }
    }
    let order = weights.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = order.first else { return "-" }
    return best.value - (order.dropFirst().first?.value ?? 0) >= 1.2 ? best.key : "-"
  }

  @Test func `Of headlines on affairs never met, 17 in 20 are read right and one in 20 wrong at most`() throws {
    let all = try JSONDecoder().decode([Invented].self, from: Data(InventedSagas.json.utf8))
    var right = 0
    var wrong: [String] = []
    var total = 0
    for invented in all {
      let saga = invented.saga
      let reader = SagaReader(sagas: [saga])
      for headline in invented.headlines {
        total += 1
        let found = reported(headline[0], saga, reader)
        if found == headline[1] { right += 1 } else if found != "-" { wrong.append("\(found): \(headline[0])") }
      }
    }
    #expect(total >= 750)
    #expect(Double(right) / Double(total) >= 0.85, "\(right) of \(total)")
    #expect(Double(wrong.count) / Double(total) <= 0.05, "\(wrong)")
  }
}
