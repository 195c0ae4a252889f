internal import Foundation
internal import Narrative

/// What the reader sees in a story, as lines for a person.
enum ClaimsText {
  static func lines(of story: StoryExplanation, _ saga: Saga) -> [String] {
    var lines = ["“\(LineLog.visible(story.title))”"]
    if let reason = story.reason {
      lines.append("    \(story.isOfSaga ? "claims nothing" : "not of this saga"): \(LineLog.visible(reason))")
    }
    // Where the whole title is one clause, it needs no saying again.
    for clause in story.clauses {
      var indent = "    "
      if clause.quote != story.title {
        let place = clause.place == .title ? "" : "in the \(clause.place.rawValue): "
        lines.append("    \(place)“\(LineLog.visible(clause.quote))”")
        indent += "  "
      }
      for event in clause.events { lines += self.lines(of: event, saga).map { indent + $0 } }
    }
    for claim in story.claims where claim.event == "words" {
      lines.append("    \(answer(claim.storyline, claim.state, claim.supports, saga)), by \(claim.meaning)")
    }
    return lines
  }

  private static func lines(of event: StoryExplanation.Event, _ saga: Saga) -> [String] {
    let negation = event.negation.map { " by “\($0)”" } ?? ""
    let because = event.because.map { "\($0) → " } ?? ""
    var lines = [
      LineLog.visible("\(event.words): \(event.understood)\(negation); \(because)\(event.firmness.rawValue)")
    ]
    // What speaks for a state speaks against the others: that need not be said.
    for storyline in saga.storylines {
      let own = event.answers.filter { $0.storyline == storyline.id }
      guard let best = own.first(where: \.supports) ?? own.first else { continue }
      let percent = Int((best.match * 100).rounded())
      let rest = best.counts ? "" : "; not counted, being faint or said better elsewhere"
      lines.append("  \(answer(best.storyline, best.state, best.supports, saga)), fits \(percent) %\(rest)")
    }
    if let reason = event.reason { lines.append("  answers nothing: \(LineLog.visible(reason))") }
    return lines
  }

  private static func answer(_ id: String, _ state: String, _ supports: Bool, _ saga: Saga) -> String {
    let label = saga.storylines.first { $0.id == id }?.label(of: state) ?? state
    return "\(id): \(supports ? "" : "against ")\(state) (\(label))"
  }
}
