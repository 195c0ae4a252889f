public import Foundation

/// Turns readings into evidence, keeps what each storyline holds to be true, and says when that reverses.
///
/// The same readings in the same batches give the same answers, and an engine restored from a snapshot goes on as the one
/// that made it would.
public struct NarrativeEngine: Sendable {
  /// Raised whenever the same stories would be read or weighed differently.
  public static let version = 3

  private let sagas: [Saga]
  private let options: EngineOptions
  /// By saga and storyline, in the order of the saga files.
  private var filters: [[StorylineFilter]]
  private var copies: CopyIndex
  /// By saga: what its stories say that no storyline asks.
  private var uncovered: [UncoveredPairs]
  private var actors = Positions()
  /// By saga.
  private var attention: [Attention]
  private let positions: [String: Int]

  /// - Parameter snapshot: what ``snapshot()`` gave; storylines whose saga file changed since start anew.
  public init(sagas: [Saga], options: EngineOptions = .init(), snapshot: Data? = nil) throws {
    self.sagas = sagas
    self.options = options
    positions = Dictionary(sagas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    filters = sagas.map { saga in saga.storylines.map { StorylineFilter($0, options: options) } }
    copies = CopyIndex()
    attention = sagas.map { _ in Attention() }
    uncovered = sagas.map { _ in UncoveredPairs() }
    guard let snapshot else { return }
    let saved: Snapshot
    do {
      saved = try JSONDecoder().decode(Snapshot.self, from: snapshot)
    } catch {
      throw NarrativeError.unreadableSnapshot("\(error)")
    }
    guard saved.version == Self.version else {
      throw NarrativeError.otherVersion(found: saved.version, expected: Self.version)
    }
    copies = CopyIndex(saved.copies)
    actors = saved.actors
    for (index, saga) in sagas.enumerated() {
      attention[index] = saved.attention[saga.id] ?? Attention()
      // What a changed saga file asks is for its stories to be read again.
      if let kept = saved.uncovered.first(where: { $0.saga == saga }), kept.options == options {
        uncovered[index] = kept.pairs
      }
      for (number, storyline) in saga.storylines.enumerated() {
        if let kept = saved.storylines.first(where: { $0.saga == saga.id && $0.storyline == storyline }),
          kept.options == options
        {
          filters[index][number] = kept.filter
        }
      }
    }
  }

  private struct Snapshot: Codable {
    var version: Int
    var copies: [CopyIndex.Item]
    var actors: Positions
    /// By saga id.
    var attention: [String: Attention]
    var storylines: [Kept]
    var uncovered: [KeptPairs]

    /// As much of it as suggestions need.
    struct Suggesting: Decodable {
      var uncovered: [Pairs]

      struct Pairs: Decodable {
        var pairs: Suggestions
      }

      struct Suggestions: Decodable {
        var suggestions: [Suggestion]
      }
    }

    struct KeptPairs: Codable {
      var saga: Saga
      var options: EngineOptions
      var pairs: UncoveredPairs
    }

    struct Kept: Codable {
      var saga: String
      var storyline: Saga.Storyline
      var options: EngineOptions
      var filter: StorylineFilter
    }
  }

  /// All that the future depends on, as JSON: windows of evidence and of recent texts, so its size is bounded.
  public func snapshot() throws -> Data {
    var kept: [Snapshot.Kept] = []
    for (index, saga) in sagas.enumerated() {
      for (number, storyline) in saga.storylines.enumerated() {
        kept.append(
          Snapshot.Kept(saga: saga.id, storyline: storyline, options: options, filter: filters[index][number]))
      }
    }
    let pairs = zip(sagas, uncovered).map { Snapshot.KeptPairs(saga: $0, options: options, pairs: $1) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let attention = Dictionary(zip(sagas.map(\.id), attention)) { first, _ in first }
    return try encoder.encode(
      Snapshot(
        version: Self.version, copies: copies.items, actors: actors, attention: attention, storylines: kept,
        uncovered: pairs))
  }

  /// Weighs one batch of readings, oldest first, and says what it changed.
  public mutating func examine(_ readings: [Reading]) -> Examination {
    var examination = Examination()
    for reading in readings.sorted(by: { ($0.at, $0.story.id) < ($1.at, $1.story.id) }) {
      for saga in reading.sagas.compactMap({ positions[$0] }) { attention[saga].note(reading.at) }
      if !reading.claims.isEmpty || !reading.uncovered.isEmpty || !reading.particulars.positions.isEmpty {
        weigh(reading, &examination)
      }
    }
    examination.standings = standings(at: readings.map(\.at).max())
    return examination
  }

  /// Where every storyline stands, in the order of the saga files.
  ///
  /// - Parameter instant: from when the outlook looks ahead; the newest story's instant when nil.
  public func standings(at instant: Date? = nil) -> [Standing] {
    let instant = instant ?? attention.compactMap(\.instants.last).max() ?? .distantPast
    var standings: [Standing] = []
    for (index, saga) in sagas.enumerated() {
      for (number, storyline) in saga.storylines.enumerated() {
        standings.append(filters[index][number].standing(saga: saga.id, storyline, attention[index], at: instant))
      }
    }
    return standings
  }

  /// The storylines that the saga files lack, in the order of the files, oldest first.
  public var suggestions: [Suggestion] { uncovered.flatMap(\.suggestions) }

  /// The suggestions of an engine that gave this snapshot, whatever its saga files were.
  public static func suggestions(in snapshot: Data) throws -> [Suggestion] {
    do {
      return try JSONDecoder().decode(Snapshot.Suggesting.self, from: snapshot).uncovered.flatMap(\.pairs.suggestions)
    } catch {
      throw NarrativeError.unreadableSnapshot("\(error)")
    }
  }

  // MARK: one story

  private mutating func weigh(_ reading: Reading, _ examination: inout Examination) {
    copies.forget(before: reading.at)
    let original = copies.original(of: reading.fingerprint, story: reading.story.id, outlets: reading.outlets)
    let isRepeated = copies.isRepeated(reading.fingerprint, outlets: reading.outlets)
    copies.add(
      CopyIndex.Item(
        at: reading.at, story: reading.story.id, outlets: reading.outlets, fingerprint: reading.fingerprint))
    let isStale = reading.published.map { reading.at.timeIntervalSince($0) > 72 * 3600 } ?? false
    var groups: [(saga: Int, storyline: Int, claims: [Claim])] = []
    for claim in reading.claims {
      guard let saga = positions[claim.saga],
        let storyline = sagas[saga].storylines.firstIndex(where: { $0.id == claim.storyline })
      else { continue }
      if let known = groups.firstIndex(where: { $0.saga == saga && $0.storyline == storyline }) {
        groups[known].claims.append(claim)
      } else {
        groups.append((saga, storyline, [claim]))
      }
    }
    for group in groups {
      if let original, isRepeated {
        repeated(group.claims, of: reading, original, group.saga, group.storyline, &examination)
        continue
      }
      weigh(group.claims, of: reading, copyOf: original, isStale: isStale, group.saga, group.storyline, &examination)
    }
    guard original == nil, !isStale else { return }
    for position in reading.particulars.positions { actors.take(position, into: &examination.positions) }
    hear(reading, &examination)
  }

  /// Keeps what a story says that no storyline asks.
  private mutating func hear(_ reading: Reading, _ examination: inout Examination) {
    for (index, saga) in sagas.enumerated() {
      let claims = reading.uncovered.filter { $0.claim.saga == saga.id }
      if claims.isEmpty { continue }
      for flip in uncovered[index].hear(claims, of: reading, options: options) {
        let suggestion = Suggestion(flip, at: reading.at, in: saga, besides: uncovered[index].suggestions)
        uncovered[index].close(flip.pair, with: suggestion)
        if let suggestion { examination.suggestions.append(suggestion) }
      }
    }
  }

  private struct Weighed {
    var claim: Claim
    var state: Int
    var weight: Double
    var discount: String
    /// The state that it backs by name, with what weight.
    var backs: (state: Int, weight: Double)?
  }

  private mutating func weigh(
    _ claims: [Claim], of reading: Reading, copyOf original: CopyIndex.Item?, isStale: Bool, _ saga: Int,
    _ number: Int, _ examination: inout Examination
  ) {
    let storyline = sagas[saga].storylines[number]
    var filter = filters[saga][number]
    defer { filters[saga][number] = filter }
    let at = reading.at
    filter.advance(to: at)
    let isStale = isStale || filter.isLate(at)
    if !isStale { filter.note(at) }
    filter.forget(before: at)
    let worth =
      original != nil || isStale
      ? StorylineFilter.Parameters.copy : reading.isSpun ? StorylineFilter.Parameters.spun : 1
    var weighed: [Weighed] = []
    var evidence = [Double](repeating: 0, count: storyline.states.count)
    // What speaks for one state speaks against the others already.
    let strongest = claims.filter(\.supports).map(\.strength).max() ?? 0
    for claim in claims where claim.supports || claim.strength > 1.2 * strongest {
      guard let state = storyline.states.firstIndex(where: { $0.id == claim.state }) else { continue }
      var line = line(claim, state, filter, reading, rivals(of: claim, claims, storyline), &evidence)
      if original != nil || isStale {
        line.discount = original.map { "copy of \($0.story)" } ?? "stale"
        if isStale, original == nil { line.claim.firmness = .stale }
      } else if reading.isSpun {
        line.discount = "spun page"
      }
      line.weight *= worth
      line.backs?.weight *= worth
      if original == nil { filter.expectation.note(line.claim, state: state, at: at) }
      weighed.append(line)
    }
    for state in evidence.indices where evidence[state] > 0 {
      let repeats = filter.support[state].contains {
        at.timeIntervalSince($0.at) < StorylineFilter.Parameters.repetition
          && !Set($0.outlets).isDisjoint(with: reading.outlets)
      }
      if repeats {
        evidence[state] *= StorylineFilter.Parameters.sameOutlet
        for index in weighed.indices where weighed[index].state == state && weighed[index].claim.supports {
          weighed[index].weight *= StorylineFilter.Parameters.sameOutlet
          if weighed[index].discount.isEmpty { weighed[index].discount = "same outlet" }
        }
      }
    }
    evidence = evidence.map { $0 * worth }
    let old = filter.prevailing
    filter.weigh(evidence, at: at)
    record(weighed, reading, isCopy: original != nil || isStale, &filter)
    var effect: LedgerEntry.Effect?
    let presumes = storyline.states.count == 2 && weighed.contains { $0.claim.presumes && $0.claim.supports }
    if let next = filter.successor(at: at, presumes: presumes) {
      effect = turn(&filter, from: old, to: next, reading, weighed, saga, storyline, &examination)
    }
    if original == nil, !isStale {
      place(weighed, filter, hasTurned: effect != nil, reading, saga, storyline, &examination)
    }
    let probabilities = Dictionary(uniqueKeysWithValues: zip(storyline.states.map(\.id), filter.probabilities))
    for line in weighed {
      let isTurning = filter.prevailing == line.state && line.claim.supports
      examination.ledger.append(
        LedgerEntry(
          story: reading.story, claim: line.claim, weight: line.weight, discount: line.discount,
          effect: isTurning ? effect ?? plain(line) : plain(line), probabilities: probabilities))
    }
  }

  /// Who does or undergoes what now prevails stands there.
  private mutating func place(
    _ weighed: [Weighed], _ filter: StorylineFilter, hasTurned: Bool, _ reading: Reading, _ saga: Int,
    _ storyline: Saga.Storyline, _ examination: inout Examination
  ) {
    guard let prevailing = filter.prevailing else { return }
    let state = storyline.states[prevailing].id
    if hasTurned {
      actors.leave(storyline.id, of: sagas[saga].id, for: state, at: reading.at, into: &examination.positions)
    }
    for line in weighed
    where line.state == prevailing && line.claim.supports && line.weight >= StorylineFilter.Parameters.backing
      && [.announced, .reported, .attributed, .planned].contains(line.claim.firmness)
    {
      for actor in line.claim.parties {
        let position = Position(
          saga: sagas[saga].id, actor: actor, kind: .holds, storyline: storyline.id, state: state, since: reading.at,
          firmness: line.claim.firmness, quote: line.claim.quote, story: reading.story)
        actors.take(position, into: &examination.positions)
      }
    }
  }

  /// The same text from the same voices says nothing new: the ledger keeps it, the filter does not hear of it.
  private func repeated(
    _ claims: [Claim], of reading: Reading, _ original: CopyIndex.Item, _ saga: Int, _ number: Int,
    _ examination: inout Examination
  ) {
    let states = sagas[saga].storylines[number].states.map(\.id)
    let probabilities = Dictionary(uniqueKeysWithValues: zip(states, filters[saga][number].probabilities))
    for claim in claims {
      examination.ledger.append(
        LedgerEntry(
          story: reading.story, claim: claim, weight: 0, discount: "copy of \(original.story)", effect: .none,
          probabilities: probabilities))
    }
  }

  private func plain(_ line: Weighed) -> LedgerEntry.Effect {
    abs(line.weight) < 0.05 ? .none : line.weight > 0 ? .supports : .opposes
  }

  /// Claims of the same words that speak for another state just as well.
  private func rivals(
    of claim: Claim, _ claims: [Claim], _ storyline: Saga.Storyline
  ) -> [(claim: Claim, state: Int)] {
    claims.compactMap { other in
      guard other.supports, other.state != claim.state, other.quote == claim.quote,
        abs(other.strength - claim.strength) < 0.03 * claim.strength,
        let state = storyline.states.firstIndex(where: { $0.id == other.state })
      else { return nil }
      return (other, state)
    }
  }

  /// One claim's weight, added to the evidence. Words that fit two states alike tell nothing between them, so they are only
  /// as new as the older news of the two.
  private func line(
    _ claim: Claim, _ state: Int, _ filter: StorylineFilter, _ reading: Reading, _ rivals: [(claim: Claim, state: Int)],
    _ evidence: inout [Double]
  ) -> Weighed {
    let novelty: Double
    if claim.supports {
      novelty =
        ([(claim, state)] + rivals).map { claim, state in
          filter.novelty(of: claim, state: state, outlets: reading.outlets, at: reading.at)
        }.min() ?? 1
      var weight = claim.strength * novelty
      var discount = novelty < 0.5 ? "known event" : ""
      if Self.isHedged(claim), filter.probabilities[state] > 0.35 {
        // Talk never sums up to what is.
        weight *= 0.15
        discount = "talk"
      }
      weight *= 1 + StorylineFilter.Parameters.cited * Double(min(reading.outlets.count, 3) - 1)
      evidence[state] += weight * StorylineFilter.Parameters.contrast
      return Weighed(claim: claim, state: state, weight: weight, discount: discount, backs: (state, weight))
    }
    var weight = claim.strength * (filter.prevailing == state ? 1 : 0.5) * StorylineFilter.Parameters.negative
    if Self.isHedged(claim), filter.probabilities[state] < 0.65 { weight *= 0.15 }
    evidence[state] -= weight
    guard evidence.count == 2 else {
      return Weighed(claim: claim, state: state, weight: -weight, discount: "", backs: nil)
    }
    // With two states, what speaks against one speaks for the other, as far as that is news.
    let other = 1 - state
    novelty = filter.novelty(of: claim, state: other, outlets: reading.outlets, at: reading.at)
    evidence[state] += weight * (1 - novelty)
    return Weighed(
      claim: claim, state: state, weight: -weight * novelty, discount: novelty < 0.5 ? "known event" : "",
      backs: (other, weight * novelty * 1.15))
  }

  private static func isHedged(_ claim: Claim) -> Bool {
    switch claim.firmness {
    case .possible, .demanded, .hoped, .threatened, .asked, .step, .lookedBack: true
    default: false
    }
  }

  private func record(_ weighed: [Weighed], _ reading: Reading, isCopy: Bool, _ filter: inout StorylineFilter) {
    for line in weighed {
      guard let (state, weight) = line.backs else { continue }
      let claim = line.claim
      if weight >= StorylineFilter.Parameters.backing, !isCopy, !Self.isHedged(claim) {
        let support = StorylineFilter.Support(
          at: reading.at, outlets: reading.outlets, weight: weight, firmness: claim.firmness, quote: claim.quote,
          story: reading.story)
        filter.support[state].append(support)
        if filter.prevailing == state { filter.remember(support) }
      }
      if claim.firmness != .reactedTo, !Self.isHedged(claim), claim.supports {
        filter.mentions[state].append(
          StorylineFilter.Mention(at: reading.at, outlets: reading.outlets, isPlain: claim.isPlain))
      }
      filter.known[claim.event, default: StorylineFilter.Known(count: 0, first: reading.at, last: reading.at)].count +=
        1
      filter.known[claim.event]?.last = reading.at
    }
  }

  private func turn(
    _ filter: inout StorylineFilter, from old: Int?, to next: Int, _ reading: Reading, _ weighed: [Weighed],
    _ saga: Int, _ storyline: Saga.Storyline, _ examination: inout Examination
  ) -> LedgerEntry.Effect {
    var from = old
    if from == nil, storyline.states.count == 2,
      weighed.contains(where: { $0.backs?.state == next && $0.claim.presumes && $0.claim.supports })
    {
      // "Drops the plan" says that the plan stood, though no story had said so.
      from = 1 - next
    }
    let before = filter.before
    let after = filter.support[next].filter { StorylineFilter.isNear($0.at, reading.at) }
    filter.prevailing = next
    filter.since = reading.at
    filter.isAssumed = false
    filter.superseded[next] = nil
    filter.before = []
    for support in after { filter.remember(support) }
    guard let from else {
      examination.establishments.append(
        Establishment(
          saga: sagas[saga].id, storyline: storyline.id, state: storyline.states[next].id, at: reading.at,
          confidence: filter.probabilities[next], story: reading.story))
      return .establishes
    }
    filter.superseded[from] = reading.at
    filter.reversals += 1
    examination.reversals.append(
      Reversal(
        saga: sagas[saga].id, storyline: storyline, from: storyline.states[from].id, to: storyline.states[next].id,
        detectedAt: reading.at, confidence: filter.probabilities[next], count: filter.reversals,
        outlets: filter.outlets(behind: next, at: reading.at).count, turningStory: reading.story,
        before: before.map(\.evidence), after: Self.strongest(after).map(\.evidence)))
    return .reverses
  }

  /// The strongest of every outlet, then the strongest of the rest up to eight; oldest first.
  static func strongest(_ support: [StorylineFilter.Support]) -> [StorylineFilter.Support] {
    let ranked = support.sorted { ($0.weight, $1.at, $1.story.id) > ($1.weight, $0.at, $0.story.id) }
    var heard: Set<String> = []
    var chosen: [StorylineFilter.Support] = []
    var rest: [StorylineFilter.Support] = []
    for piece in ranked {
      if heard.isSuperset(of: piece.outlets) { rest.append(piece) } else { chosen.append(piece) }
      heard.formUnion(piece.outlets)
    }
    return (chosen + rest.prefix(max(0, 8 - chosen.count)))
      .sorted { ($0.at, $0.story.id) < ($1.at, $1.story.id) }
  }
}

extension StorylineFilter {
  /// Keeps the strongest evidence for the prevailing state, at most five pieces, oldest first.
  mutating func remember(_ support: Support) {
    before.append(support)
    guard before.count > 5 else { return }
    guard
      let weakest = before.indices.min(by: { (before[$0].weight, before[$0].at) < (before[$1].weight, before[$1].at) })
    else { return }
    before.remove(at: weakest)
  }

  func standing(saga: String, _ storyline: Saga.Storyline, _ attention: Attention, at instant: Date) -> Standing {
    Standing(
      saga: saga, storyline: storyline.id, question: storyline.question,
      prevailing: prevailing.map { storyline.states[$0].id }, label: prevailing.map { storyline.states[$0].label },
      probability: prevailing.map { probabilities[$0] } ?? 0, assumed: isAssumed && since == nil, since: since,
      reversals: reversals,
      distribution: zip(storyline.states, probabilities).map {
        Standing.StateProbability(state: $0.id, label: $0.label, probability: $1)
      }, outlook: outlook(storyline, attention, at: instant))
  }
}

extension Claim {
  /// Told in a title as a fact, and told in full.
  var isPlain: Bool {
    place == .title && supports && strength >= 1.8 && (firmness == .announced || firmness == .reported)
  }
}

extension StorylineFilter.Support {
  var evidence: Evidence {
    Evidence(
      title: story.title, url: story.url, source: story.source, seen: story.seen, quote: quote, firmness: firmness,
      weight: weight)
  }
}

/// What one batch of readings changed.
public struct Examination: Sendable, Hashable, Codable {
  /// Every claim of the batch with its weight and effect, in time order.
  public var ledger: [LedgerEntry] = []
  public var reversals: [Reversal] = []
  public var establishments: [Establishment] = []
  /// Storylines that the saga files lack, oldest first.
  public var suggestions: [Suggestion] = []
  /// Positions that began or ended, in time order; one that ended has its ``Position/until``.
  public var positions: [Position] = []
  /// Where all storylines stand after it.
  public var standings: [Standing] = []
}

/// What can be wrong with what the engine is given.
public enum NarrativeError: Error, Equatable, Sendable, CustomStringConvertible {
  case unreadableSnapshot(String)
  case otherVersion(found: Int, expected: Int)

  public var description: String {
    switch self {
    case .unreadableSnapshot(let reason): "the engine's snapshot cannot be read: \(reason)"
    case .otherVersion(let found, let expected):
      "the engine's snapshot is of version \(found), this engine reads version \(expected)"
    }
  }
}
