public import Foundation

/// A storyline that a saga file lacks: actors of the saga about whom the press has turned, though no storyline asks it.
public struct Suggestion: Sendable, Hashable, Codable {
  public var saga: String
  /// When it flipped.
  public var at: Date
  /// Ready to be added to the saga file.
  public var storyline: Saga.Storyline
  /// The frame's name: "tenure".
  public var frame: String
  /// What the frame is about in plain words, by language code: "who holds a post".
  public var about: [String: String]
  /// The actors that it is about, by id.
  public var actors: [String]
  /// Ids of the storyline's states.
  public var from: String
  public var to: String
  /// The strongest evidence of the two sides, one piece an outlet, oldest first.
  public var before: [Evidence]
  public var after: [Evidence]
  /// Ids of the stories that flipped it.
  public var stories: Set<Int64>

  public init(
    saga: String, at: Date, storyline: Saga.Storyline, frame: String, about: [String: String], actors: [String],
    from: String, to: String, before: [Evidence], after: [Evidence], stories: Set<Int64> = []
  ) {
    self.saga = saga
    self.at = at
    self.storyline = storyline
    self.frame = frame
    self.about = about
    self.actors = actors
    self.from = from
    self.to = to
    self.before = before
    self.after = after
    self.stories = stories
  }

  /// The storyline as a saga file has it.
  public var toml: String { storyline.toml }
}

extension Saga.Storyline {
  /// The tables of a saga file, each with a blank line before it, so that they can be added at its end (TOML 1.0).
  public var toml: String {
    var text = "\n[[storylines]]\nid = \(Self.quoted(id))\nquestion = \(Self.quoted(question))\n"
    if let initial { text += "initial = \(Self.quoted(initial))\n" }
    if tempo != .normal { text += "tempo = \(Self.quoted(tempo.rawValue))\n" }
    for state in states {
      text += "\n[[storylines.states]]\nid = \(Self.quoted(state.id))\nlabel = \(Self.quoted(state.label))\n"
      text += "examples = [\(state.examples.map(Self.quoted).joined(separator: ", "))]\n"
    }
    return text
  }

  /// Without what could end a code block in a digest.
  private static func quoted(_ text: String) -> String { TOMLText.string(text, hiding: ["`", "<"]) }
}

extension Suggestion {
  /// What a flip proposes; nil where it says what another suggestion says already, or can't be put into examples.
  init?(_ flip: UncoveredPairs.Flip, at instant: Date, in saga: Saga, besides others: [Suggestion]) {
    let pair = flip.pair
    let actors = pair.actors
    let evidence = [flip.before, flip.after].map { NarrativeEngine.strongest($0).prefix(6).map(\.evidence) }
    let turning = Set(flip.after.map(\.story.id))
    for other in others {
      // One event read under two frames, or one actor's share of what two are proposed for.
      let sharesStories = !other.stories.isDisjoint(with: turning) && Set(other.actors) == Set(actors)
      let isPart = other.frame == pair.frame && other.actors[0] == actors[0] && other.actors.count != actors.count
      if sharesStories || isPart { return nil }
    }
    var known = saga
    known.storylines += others.map(\.storyline)
    let isChinese = saga.language.map { $0.hasPrefix("zh") } ?? Proposal.isHan(saga.title)
    guard
      let storyline = Proposal(pair, in: known)?.storyline(
        initial: pair.initial ?? !flip.isPositive, isChinese: isChinese)
    else { return nil }
    self.init(
      saga: saga.id, at: instant, storyline: storyline, frame: pair.frame,
      about: Dictionary(
        uniqueKeysWithValues: Wording.Language.allCases.map { ($0.rawValue, Wording.standard.about(pair.frame, $0)) }),
      actors: actors,
      from: flip.isPositive ? "no" : "yes", to: flip.isPositive ? "yes" : "no", before: evidence[0],
      after: evidence[1], stories: turning)
  }
}

extension Saga {
  /// Of suggestions that were made for the saga, perhaps before its file was changed: those that still fit in, so that
  /// the file with all of them holds no more problems than it does now, and asks nothing twice.
  public func lacking(_ suggestions: [Suggestion]) -> [Suggestion] {
    var whole = self
    var known = problems().count
    return suggestions.filter { suggestion in
      var next = whole
      next.storylines.append(suggestion.storyline)
      let problems = next.problems().count
      guard !whole.answers(suggestion), problems <= known else { return false }
      (whole, known) = (next, problems)
      return true
    }
  }

  /// Its storylines ask what a suggestion does.
  private func answers(_ suggestion: Suggestion) -> Bool {
    let reader = SagaReader(sagas: [self])
    let examples = suggestion.storyline.states.flatMap(\.examples)
    return examples.allSatisfy { example in
      let story = Story(id: 0, at: suggestion.at, outlets: [], title: example)
      return !reader.read(story).uncovered.contains { $0.frame == suggestion.frame }
    }
  }
}
