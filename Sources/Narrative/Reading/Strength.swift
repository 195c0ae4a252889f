/// What firmness is worth: the logarithm of the likelihood ratio that one report of that kind carries.
///
/// Set by reason and then by measuring over many sagas; `docs/technotes/narrative-filter.md` has the ablations.
enum Strength {
  static func of(_ firmness: Firmness) -> Double {
    switch firmness {
    case .announced: 3.2
    case .reported: 2.3
    case .attributed: 1.5
    case .planned: 1.0
    case .step: 0.5
    case .possible: 0.35
    case .threatened, .asked: 0.25
    case .demanded, .hoped: 0.12
    case .denied: 2.0
    case .lookedBack: 0.35
    case .reactedTo: 1.6
    case .stale: 0.1
    }
  }

  /// For a state whose own examples are hedged, talk of it is the fact itself.
  static func ofHedged(_ firmness: Firmness) -> Firmness {
    switch firmness {
    case .possible, .planned: .reported
    case .asked: .attributed
    case .demanded, .hoped, .threatened, .reactedTo: .possible
    default: firmness
    }
  }

  /// A fit is worth less than its share: over many sagas, claims whose parties or objects fit only in part were as often
  /// false as true, while a word of another kind, which no state of the storyline fits better, mattered little.
  static func of(_ fit: Matcher.Fit) -> Double {
    fit.relevance * fit.relevance * (abs(fit.score) / fit.relevance).squareRoot()
  }

  static func of(_ place: Claim.Place) -> Double {
    switch place {
    case .title: 1
    case .summary: 0.6
    case .body: 0.35
    }
  }
}
