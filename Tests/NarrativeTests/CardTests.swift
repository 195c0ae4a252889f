import Foundation
import Testing

@testable import Narrative

@Suite struct CardTests {
  private struct Score: CustomStringConvertible {
    var counts: [String: [StorylineCard.Outcome: Int]] = [:]
    var lines: [String] = []

    init(_ cards: [StorylineCard]) {
      let reader = SagaReader(sagas: cards.map(\.saga))
      for card in cards {
        for headline in card.headlines {
          let (outcome, weights) = card.outcome(headline, reader)
          counts["\(headline.kind.prefix(1)) \(headline.language)", default: [:]][outcome, default: 0] += 1
          guard outcome != .right, outcome != .quiet else { continue }
          let found = weights.sorted { $0.key < $1.key }.map { "\($0.key) \(String(format: "%.1f", $0.value))" }
          lines.append(
            "\(card.saga.id): \(outcome) \(headline.kind) \(headline.text) (\(found.joined(separator: ", ")))")
        }
      }
    }

    /// Which share of a kind of headlines had an outcome, all languages together.
    func share(_ kinds: [String], _ outcome: StorylineCard.Outcome) -> Double {
      let chosen = counts.filter { entry in kinds.contains { entry.key.hasPrefix($0) } }.map(\.value)
      let all = chosen.reduce(0) { $0 + $1.values.reduce(0, +) }
      return all == 0 ? 0 : Double(chosen.reduce(0) { $0 + ($1[outcome] ?? 0) }) / Double(all)
    }

    var description: String {
      counts.sorted { $0.key < $1.key }.map { kind, outcomes in
        "\(kind): "
          + outcomes.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.value) \($0.key)" }.joined(
            separator: ", ")
      }.joined(separator: "; ")
    }
  }

  /// For whoever grows the reader: prints what becomes of each headline of a file of cards that is not the repository's.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["VOLTEFACE_CARDS"] != nil))
  func `Cards of a file that the environment names are read`() throws {
    for path in (ProcessInfo.processInfo.environment["VOLTEFACE_CARDS"] ?? "").split(separator: ":") {
      let score = Score(try StorylineCard.load(String(path)))
      print(score.lines.joined(separator: "\n"))
      print("\(path): \(score)")
    }
  }
}
