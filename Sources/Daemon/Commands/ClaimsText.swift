internal import Foundation
internal import Narrative

/// What the reader sees in a story, as lines for a person.
enum ClaimsText {
  static func lines(of story: StoryExplanation, _ saga: Saga) -> [String] {
    var lines = ["“\(LineLog.visible(story.title))”"]
    if story.isSpun { lines.append("    a spun page: weak evidence") }
    if let reason = story.reason {
      lines.append("    \(story.isOfSaga ? "claims nothing" : "not of this saga"): \(LineLog.visible(reason))")
    }
    lines += self.lines(of: story.clauses, in: story.title, saga)
    return lines + self.lines(of: story.claims, story.particulars, saga)
  }

  static func lines(of page: PageReading, _ saga: Saga) -> [String] {
    var lines: [String] = []
    if page.isSpun {
      lines.append("a spun page: weak evidence, and \(page.cut.count) pieces of spam cut out of it")
    }
    lines += page.cut.map { "    cut: “\(LineLog.visible($0))”" }
    for passage in page.passages {
      lines.append("“\(LineLog.visible(passage.text))”")
      lines += self.lines(of: passage.clauses, in: passage.text, saga)
      lines += self.lines(of: passage.claims, passage.particulars, saga)
      if passage.clauses.isEmpty { lines.append("    claims nothing: it tells no event that the reader knows") }
    }
    if page.background > 0 {
      lines.append("passed over as background: \(page.background) sentences on the saga's actors")
    }
    return lines
  }

  /// Claims by an example's own words, which no event carries, then numbers, positions and reasons.
  private static func lines(of claims: [Claim], _ particulars: Particulars, _ saga: Saga) -> [String] {
    claims.filter { $0.event == "words" }.map {
      "    \(answer($0.storyline, $0.state, $0.supports, saga)), by \($0.meaning)"
    } + ParticularsText.lines(of: particulars).map { "    \($0)" }
  }

  private static func lines(of clauses: [StoryExplanation.Clause], in text: String, _ saga: Saga) -> [String] {
    clauses.flatMap { clause in
      // Where the whole text is one clause, it needs no saying again.
      let isWhole = clause.quote == text
      let place = clause.place == .summary ? "in the summary: " : ""
      let events = clause.events.flatMap { lines(of: $0, saga) }.map { (isWhole ? "    " : "      ") + $0 }
      return (isWhole ? [] : ["    \(place)“\(LineLog.visible(clause.quote))”"]) + events
    }
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
