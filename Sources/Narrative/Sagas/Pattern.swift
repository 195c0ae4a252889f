import Foundation

/// What an example headline says, as the reader understood it: a state becomes (frame, pole, roles).
struct Pattern: Sendable {
  var state: Int
  var example: Int
  var event: Event
  /// The example tells a plan, talks or a demand, so the state takes hedged claims in full.
  var isHedged: Bool
  /// 1, or less where no other example of the storyline is told in its frames, so that it may be a misreading.
  var trust = 1.0
}

/// An example with no event in it, or kept besides its events: its content words.
struct WordPattern: Sendable {
  var state: Int
  var example: Int
  var words: Set<UInt64>
  var actors: ActorSet
  var isNegated: Bool
  /// The example has events too, so its words count only where the events are silent.
  var hasEvents: Bool
  var total: Double
}

/// A storyline's states as patterns.
struct StorylinePatterns: Sendable {
  var storyline: Saga.Storyline
  var patterns: [Pattern] = []
  var words: [WordPattern] = []
  /// Actors that nearly every example names: a claim that names none of them is of something else.
  var focus: ActorSet = []
  /// Every actor that an example names.
  var actors: ActorSet = []
  /// The storyline asks who holds a post at the head.
  var isOfPost = false
  /// States that hedged examples describe.
  var hedged: Set<Int> = []
  /// Content words of all examples, for the object of vague events.
  var topic: Set<UInt64> = []
  /// Parts of the names of actors that are not in focus: "造车" of "苹果造车".
  var nameParts: [Int: [Set<UInt64>]] = [:]
  var weights: [UInt64: Double] = [:]

  /// The saga's own words, as content words.
  private var about: [Set<UInt64>] = []

  init(
    _ storyline: Saga.Storyline, about: [String], lexicon: Lexicon, mentions: Mentions, options: EngineOptions
  ) {
    self.storyline = storyline
    self.about = about.map { Self.parts(FoldedText($0, limit: 400).scalars) }.filter { !$0.isEmpty }
    isOfPost = ([storyline.question] + storyline.states.flatMap(\.examples)).contains { text in
      text.lowercased().split { !$0.isLetter }.contains {
        ["ceo", "chief", "lead", "leads", "run", "runs", "boss", "manager", "coach", "head"].contains(String($0))
      }
    }
    var counts: [Int: Int] = [:]
    var total = 0
    for (state, description) in storyline.states.enumerated() {
      for (example, text) in description.examples.enumerated() {
        let folded = FoldedText(text, limit: 2_000)
        if folded.scalars.isEmpty { continue }
        total += 1
        var actors: ActorSet = []
        var events: [Event] = []
        var words: Set<UInt64> = []
        var negations = 0
        for headline in Headline.headlines(of: folded, lexicon: lexicon, mentions: mentions) {
          actors.formUnion(headline.actors)
          let reader = EventReader(lexicon: lexicon, headline: headline, options: options, isExample: true)
          events += reader.events()
          for clause in headline.clauses {
            words.formUnion(reader.contentWords(in: clause))
            negations += clause.marks.count { $0.cues.contains(.not) && !$0.cues.contains(.notReally) }
          }
        }
        self.actors.formUnion(actors)
        for actor in actors.actors { counts[actor, default: 0] += 1 }
        topic.formUnion(words)
        let main = Self.main(events.map(Self.filled), lexicon)
        for event in main {
          patterns.append(
            Pattern(
              state: state, example: example, event: event,
              isHedged: [.possible, .planned, .asked, .demanded, .hoped, .threatened].contains(event.firmness)))
        }
        self.words.append(
          WordPattern(
            state: state, example: example, words: words, actors: actors, isNegated: negations % 2 == 1,
            hasEvents: !main.isEmpty, total: 0))
      }
    }
    focus = counts.filter { Double($0.value) >= 0.7 * Double(total) }.keys.reduce(into: ActorSet()) {
      $0.insert(ActorSet(actor: $1))
    }
    if focus.isEmpty {
      let question = FoldedText(storyline.question, limit: 2_000)
      let named = Headline(
        question, range: 0..<question.scalars.count, isPart: false, lexicon: lexicon, mentions: mentions
      ).actors
      focus = named.actors.filter { Double(counts[$0] ?? 0) >= 0.5 * Double(total) }.reduce(into: ActorSet()) {
        $0.insert(ActorSet(actor: $1))
      }
    }
    vote(lexicon)
    dropContradictions()
    hedged = Set(patterns.filter(\.isHedged).map(\.state))
    weigh()
    for (actor, aliases) in mentions.aliasScalars.enumerated()
    where self.actors.union(focus).meets(ActorSet(actor: actor)) {
      let shared = focus.actors.filter { $0 != actor }.flatMap { mentions.aliasScalars[$0] }
        .reduce(into: Set<UInt64>()) { $0.formUnion(Self.parts($1)) }
      nameParts[actor] = aliases.map { Self.parts($0).subtracting(shared) }.filter { !$0.isEmpty }
    }
  }

  /// A headline with these content words names the saga.
  func isAbout(_ words: Set<UInt64>) -> Bool { about.contains { $0.isSubset(of: words) } }

  /// A word of some name of one of the actors stands there.
  func isNamed(_ words: Set<UInt64>, among actors: ActorSet) -> Bool {
    actors.actors.contains { actor in (nameParts[actor] ?? []).contains { !$0.isDisjoint(with: words) } }
  }

  /// Han pairs and stems of a name.
  private static func parts(_ alias: [UInt32]) -> Set<UInt64> {
    var parts: Set<UInt64> = []
    for (first, second) in zip(alias, alias.dropFirst()) where Folding.isHan(first) && Folding.isHan(second) {
      parts.insert(ContentWords.pair(first, second))
    }
    let text = String(String.UnicodeScalarView(alias.compactMap(Unicode.Scalar.init)))
    for word in text.split(whereSeparator: { !$0.isLetter }) where word.utf8.count > 3 && word.allSatisfy(\.isASCII) {
      parts.insert(ContentWords.hash(ContentWords.stem(String(word))))
    }
    return parts
  }

  /// Keeps the senses whose first role somebody fills, where any has one.
  private static func filled(_ event: Event) -> Event {
    var event = event
    let filled = event.senses.filter {
      let roles = event.roles($0)
      return !roles.first.isEmpty || roles.isOther
    }
    if !filled.isEmpty { event.senses = filled }
    return event
  }

  /// The events of an example that carry its state: not those it only looks back on, nor "agrees" beside what is agreed.
  private static func main(_ events: [Event], _ lexicon: Lexicon) -> [Event] {
    var main = events.filter { $0.firmness != .lookedBack }
    if main.isEmpty { main = events }
    let full = main.filter { event in event.senses.contains { !lexicon.frames[$0.frame].needsObject } }
    return full.isEmpty ? main : full
  }

  /// A word of several senses takes the frames that other examples vote for.
  private mutating func vote(_ lexicon: Lexicon) {
    var votes: [Int: Set<Int>] = [:]
    for (index, pattern) in patterns.enumerated() {
      for sense in pattern.event.senses { votes[sense.frame, default: []].insert(index) }
    }
    let ids = patterns.map { "\($0.state)/\($0.example)" }
    for index in patterns.indices {
      let senses = patterns[index].event.senses
      guard senses.count > 1 else { continue }
      let support = senses.map { sense in
        Set((votes[sense.frame] ?? []).map { ids[$0] }).subtracting([ids[index]]).count
      }
      guard let best = support.max(), best > 0 else { continue }
      patterns[index].event.senses = zip(senses, support).filter { $1 > 0 && 2 * $1 >= best }.map(\.0)
    }
    // Of an example's events, those that no other example supports go where one has support.
    let support = patterns.indices.map { index in
      patterns[index].event.senses.map { sense in
        Set((votes[sense.frame] ?? []).map { ids[$0] }).subtracting([ids[index]]).count
      }.max() ?? 0
    }
    patterns = patterns.indices.filter { index in
      !patterns.indices.contains { ids[$0] == ids[index] && support[$0] > 3 * support[index] }
    }.map { index in
      var pattern = patterns[index]
      if support[index] == 0, Set(ids).count >= 4 { pattern.trust = 0.75 }
      return pattern
    }
  }

  /// A saga's storylines ask different questions: of a word's senses, those go that are what another storyline is told in.
  /// "Jailed" is a verdict too, but not where another storyline asks for the verdict.
  static func tellApart(_ storylines: inout [StorylinePatterns]) {
    let support = storylines.map { storyline in
      storyline.patterns.reduce(into: [Int: Double]()) { support, pattern in
        let frames = Set(pattern.event.senses.map(\.frame))
        for frame in frames { support[frame, default: 0] += 1 / Double(frames.count) }
      }
    }
    for index in storylines.indices {
      // In the order of the lexicon, so that a tie does not depend on hashing.
      guard
        let leading = support[index].keys.sorted().max(by: { (support[index][$0] ?? 0) < (support[index][$1] ?? 0) })
      else { continue }
      for position in storylines[index].patterns.indices {
        let senses = storylines[index].patterns[position].event.senses
        guard senses.contains(where: { $0.frame == leading }) else { continue }
        storylines[index].patterns[position].event.senses = senses.filter { sense in
          let own = support[index][sense.frame] ?? 0
          return sense.frame == leading
            || !support.indices.contains { $0 != index && (support[$0][sense.frame] ?? 0) > 1.5 * own }
        }
      }
    }
  }

  /// The same event in examples of two states tells nothing, where the examples have other events.
  private mutating func dropContradictions() {
    func isSame(_ a: Event, _ b: Event) -> Bool {
      guard a.isNegated == b.isNegated, a.firmness == b.firmness else { return false }
      return a.senses.contains { first in
        b.senses.contains { second in
          guard first == second else { return false }
          let left = a.roles(first)
          let right = b.roles(second)
          return (left.first == right.first || left.first.isEmpty || right.first.isEmpty)
            && (left.second == right.second || left.second.isEmpty || right.second.isEmpty)
        }
      }
    }
    var counts: [String: Int] = [:]
    for pattern in patterns { counts["\(pattern.state)/\(pattern.example)", default: 0] += 1 }
    let all = patterns
    patterns = all.filter { pattern in
      (counts["\(pattern.state)/\(pattern.example)"] ?? 0) < 2
        || !all.contains { $0.state != pattern.state && isSame($0.event, pattern.event) }
    }
    // What one example of a state shares with several of another was misread.
    let rest = patterns
    patterns = rest.filter { pattern in
      let same = rest.filter { isSame($0.event, pattern.event) }
      let own = Set(same.filter { $0.state == pattern.state }.map(\.example)).count
      let most =
        Dictionary(grouping: same.filter { $0.state != pattern.state }, by: \.state)
        .values.map { Set($0.map(\.example)).count }.max() ?? 0
      return most < 2 * own || own == 0
    }
  }

  /// Rare words tell more; a word that stands in examples of several states tells nothing of the state.
  private mutating func weigh() {
    var documents: [UInt64: Int] = [:]
    var states: [UInt64: Set<Int>] = [:]
    for pattern in words {
      for word in pattern.words {
        documents[word, default: 0] += 1
        states[word, default: []].insert(pattern.state)
      }
    }
    for (word, count) in documents {
      let spread = states[word]?.count ?? 1
      weights[word] = log1p(Double(words.count) / Double(count)) * (spread > 1 ? 0.4 : 1)
    }
    for index in words.indices {
      // In a fixed order, so that sums do not depend on hashing.
      words[index].total = words[index].words.sorted().reduce(0) { $0 + (weights[$1] ?? 0) }
    }
  }
}
