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
        let found = reader.reported(headline[0], of: saga)
        if found == headline[1] { right += 1 } else if found != "-" { wrong.append("\(found): \(headline[0])") }
      }
    }
    #expect(total >= 750)
    #expect(Double(right) / Double(total) >= 0.85, "\(right) of \(total)")
    #expect(Double(wrong.count) / Double(total) <= 0.05, "\(wrong)")
  }
}
