import Foundation

@testable import Narrative

extension SagaReader {
  /// The state of a saga's only storyline that a headline reports clearly, or "-".
  ///
  /// - Parameter ignored: claims of these kinds report nothing.
  func reported(_ headline: String, of saga: Saga, ignoring ignored: Set<Firmness> = []) -> String {
    var weights: [String: Double] = [:]
    for claim in read(Halden.story(headline)).claims where !ignored.contains(claim.firmness) {
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
}
