import Foundation

/// Claims between one saga's actors that no storyline covers, weighed as a storyline's would be, until a pair of them flips.
///
/// Bounded: the pairs that were heard of last, and the suggestions that were made last.
struct UncoveredPairs: Sendable, Hashable, Codable {
  /// Pairs that are kept for a saga; beyond it the oldest go.
  static let capacity = 200
  /// Suggestions that are kept for a saga.
  static let suggestionCapacity = 32

  /// One frame between two actors, or about one: a storyline of two states that nobody wrote.
  struct Pair: Sendable, Hashable, Codable {
    var frame: String
    var who: String
    var with: String?
    var filter: StorylineFilter
    /// Whether the positive pole held before the first claim, as far as its words or the first state say so.
    var initial: Bool?
    var touched: Date
    /// How much oftener `who` came first than the other did, where the frame has no order of its own.
    var leads = 0
    /// Claims heard of just this, by which of two pairs that flip with the same story the better one is told.
    var count = 0
    /// The poles that a clear word told; a flip needs both.
    var clear: Set<Bool> = []
    /// Found to be no storyline, or proposed already.
    var isClosed = false

    var key: String {
      guard let with else { return "\(frame) \(who)" }
      let isSwapped = Wording.standard.mutual.contains(frame) && with < who
      return "\(frame) \(isSwapped ? with : who) \(isSwapped ? who : with)"
    }

    /// The actors by id, who leads first.
    var actors: [String] {
      guard let with else { return [who] }
      return leads < 0 ? [with, who] : [who, with]
    }
  }

  /// A pair that has just flipped.
  struct Flip {
    var pair: Pair
    var isPositive: Bool
    var before: [StorylineFilter.Support]
    var after: [StorylineFilter.Support]
  }

  private(set) var pairs: [String: Pair] = [:]
  private(set) var suggestions: [Suggestion] = []

  /// States are the poles: 0 is the negative one, 1 the positive one.
  private static let poles = Saga.Storyline(
    id: "", question: "",
    states: [
      Saga.State(id: "-", label: "", examples: []), Saga.State(id: "+", label: "", examples: []),
    ])

  /// Weighs what one story says that no storyline asks; the pairs that it flips, the most told first.
  mutating func hear(_ claims: [UncoveredClaim], of reading: Reading, options: EngineOptions) -> [Flip] {
    var flips: [Flip] = []
    for claim in claims {
      for var pair in pairs(for: claim, at: reading.at, options) {
        if !pair.isClosed, let flip = pair.hear(claim, of: reading) { flips.append(flip) }
        pairs[pair.key] = pair
      }
    }
    forget()
    return flips.sorted { ($1.pair.count, $0.pair.key) < ($0.pair.count, $1.pair.key) }
  }

  /// The pairs that a claim is about. "Returns" and "resigns" tell what held before: without a place they are about the
  /// one place that was named, and with a place they go on with what was told without one.
  private func pairs(for claim: UncoveredClaim, at instant: Date, _ options: EngineOptions) -> [Pair] {
    var pair = Pair(
      frame: claim.frame, who: claim.who, with: claim.with,
      filter: StorylineFilter(Self.poles, options: options), touched: instant)
    if let known = pairs[pair.key] {
      pair = known
    } else if claim.claim.presumes, claim.with != nil {
      let alone = Pair(frame: claim.frame, who: claim.who, with: nil, filter: pair.filter, touched: instant)
      if let told = pairs[alone.key], !told.isClosed {
        pair = told
        pair.with = claim.with
        pair.count = 0
      }
    }
    guard claim.with == nil, claim.claim.presumes else { return [pair] }
    let placed = pairs.values.filter { $0.frame == claim.frame && $0.who == claim.who && $0.with != nil }
    return placed.count == 1 ? [pair] + placed : [pair]
  }

  private mutating func forget() {
    guard pairs.count > Self.capacity else { return }
    // A quarter at once, so that it isn't sorted for every story.
    let oldest = pairs.values.sorted { ($0.touched, $0.key) < ($1.touched, $1.key) }
    for pair in oldest.prefix(pairs.count - Self.capacity * 3 / 4) { pairs[pair.key] = nil }
  }

  /// Keeps what became of a flip: a suggestion, or that it makes none.
  mutating func close(_ pair: Pair, with suggestion: Suggestion?) {
    pairs[pair.key]?.isClosed = true
    guard let suggestion else { return }
    suggestions.append(suggestion)
    if suggestions.count > Self.suggestionCapacity { suggestions.removeFirst() }
  }
}

extension UncoveredPairs.Pair {
  /// Weighs one claim; says so when it flips the pair.
  fileprivate mutating func hear(_ heard: UncoveredClaim, of reading: Reading) -> UncoveredPairs.Flip? {
    typealias Parameters = StorylineFilter.Parameters
    let (claim, state, at) = (heard.claim, heard.isPositive ? 1 : 0, reading.at)
    filter.advance(to: at)
    if filter.isLate(at) { return nil }
    filter.note(at)
    filter.forget(before: at)
    touched = max(touched, at)
    if heard.isOrdered { leads += heard.who == who ? 1 : -1 }
    if (heard.with == nil) == (with == nil) { count += 1 }
    if heard.isClear { clear.insert(heard.isPositive) }
    var weight = claim.strength * filter.novelty(of: claim, state: state, outlets: reading.outlets, at: at)
    weight *= 1 + Parameters.cited * Double(min(reading.outlets.count, 3) - 1)
    let repeats = filter.support[state].contains {
      at.timeIntervalSince($0.at) < Parameters.repetition && !Set($0.outlets).isDisjoint(with: reading.outlets)
    }
    if repeats { weight *= Parameters.sameOutlet }
    var evidence = [0.0, 0.0]
    evidence[state] = weight * Parameters.contrast
    filter.weigh(evidence, at: at)
    if weight >= Parameters.backing {
      let support = StorylineFilter.Support(
        at: at, outlets: reading.outlets, weight: weight, firmness: claim.firmness, quote: claim.quote,
        story: reading.story)
      filter.support[state].append(support)
      if filter.prevailing == state { filter.remember(support) }
    }
    filter.mentions[state].append(
      StorylineFilter.Mention(at: at, outlets: reading.outlets, isPlain: claim.isPlain))
    filter.known[claim.event, default: StorylineFilter.Known(count: 0, first: at, last: at)].count += 1
    filter.known[claim.event]?.last = at
    guard let next = filter.successor(at: at, presumes: false) else { return nil }
    return turn(to: next, claim, at)
  }

  private mutating func turn(to next: Int, _ claim: Claim, _ instant: Date) -> UncoveredPairs.Flip? {
    let (from, before, after) = (filter.prevailing, filter.before, filter.support[next])
    filter.prevailing = next
    filter.since = instant
    filter.superseded[next] = nil
    filter.before = []
    for support in after { filter.remember(support) }
    guard let from else {
      // "Leaves" and "returns" tell what held before.
      initial = claim.presumes ? next == 0 : next == 1
      return nil
    }
    filter.superseded[from] = instant
    guard clear.count == 2 else { return nil }
    return UncoveredPairs.Flip(pair: self, isPositive: next == 1, before: before, after: after)
  }
}
