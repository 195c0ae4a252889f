import Foundation

/// Reads what a headline tells beside its claims: quantities, reasons, and what its actors say for themselves.
struct ParticularsReader {
  /// An event of the headline that answers one of the saga's questions.
  struct Anchor {
    var storyline: Saga.Storyline
    var state: Int
    var supports: Bool
    var strength: Double
    /// Tokens of the event's own word.
    var range: Range<Int>
    var isNegated: Bool
  }

  /// An answer to one of the saga's questions, for or against.
  struct Proposition {
    var storyline: Saga.Storyline
    var state: Int
    var supports: Bool
  }

  let reader: EventReader
  let events: [Event]
  /// Those for a state first, the strongest first.
  let anchors: [Anchor]
  let saga: Saga
  let story: StoryReference
  /// What some tokens of the headline would claim if they stood alone.
  let propose: (Range<Int>) -> Proposition?
  let words = CountedWords.standard

  var headline: Headline { reader.headline }
  var tokens: [Token] { reader.headline.tokens }

  init(
    _ reader: EventReader, events: [Event], anchors: [Anchor], saga: Saga, story: StoryReference,
    propose: @escaping (Range<Int>) -> Proposition?
  ) {
    self.reader = reader
    self.events = events
    // What speaks for a state says which one; what speaks against the others follows from it.
    self.anchors = anchors.sorted { a, b in
      (a.supports ? 1 : 0, a.strength, b.storyline.id, b.state) > (
        b.supports ? 1 : 0, b.strength, a.storyline.id, a.state
      )
    }
    self.saga = saga
    self.story = story
    self.propose = propose
  }

  /// Adds what the headline tells to what the story has told so far, up to the limits.
  func read(into particulars: inout Particulars) {
    let isOfSaga = !headline.isPart || !headline.actors.isEmpty
    guard isOfSaga else { return }
    if particulars.quantities.count < Particulars.limits.quantities {
      for quantity in quantities() {
        let isKnown = particulars.quantities.contains {
          $0.value == quantity.value && $0.unit == quantity.unit && $0.total == quantity.total
        }
        if !isKnown, particulars.quantities.count < Particulars.limits.quantities {
          particulars.quantities.append(quantity)
        }
      }
    }
    for reason in reasons() where particulars.reasons.count < Particulars.limits.reasons {
      if !particulars.reasons.contains(where: { $0.text == reason.text }) { particulars.reasons.append(reason) }
    }
    for position in positions() where particulars.positions.count < Particulars.limits.positions {
      // The title has the word.
      if !particulars.positions.contains(where: { $0.actor == position.actor && $0.topic == position.topic }) {
        particulars.positions.append(position)
      }
    }
  }

  func clause(of token: Int) -> Headline.Clause? { headline.clauses.first { $0.tokens.contains(token) } }

  func quote(_ range: Range<Int>) -> String {
    headline.text.quote(tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
      .trimmingCharacters(in: .whitespaces)
  }

  func ids(_ set: ActorSet) -> [String] { set.actors.map { saga.actors[$0].id } }

  /// Actors named within some tokens.
  func actors(in range: Range<Int>) -> [String] {
    ids(range.reduce(into: ActorSet()) { if tokens[$1].actor >= 0 { $0.insert(ActorSet(actor: tokens[$1].actor)) } })
  }

  /// A Han word as it stands in the tokens, when it stands there.
  func isHan(_ word: [UInt32], at index: Int, end: Int) -> Bool {
    guard index + word.count <= end else { return false }
    return zip(index..., word).allSatisfy { tokens[$0].scalar == $1 && tokens[$0].kind == .han }
  }
}
