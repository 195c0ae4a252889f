import Foundation

/// One storyline's hidden Markov chain: what the evidence now holds to be true, and what it has heard before.
///
/// The chain moves with the storyline's tempo and the time that passed; each piece of evidence multiplies in its
/// likelihood (the forward algorithm, O(states) a claim). All that it keeps is bounded: windows, and the events that it knows.
struct StorylineFilter: Sendable, Hashable, Codable {
  /// Figures that were set by reason and then by measuring over many sagas.
  enum Parameters {
    /// What a report for one state says against all others, beside what it says for its own.
    static let contrast = 1.5
    /// Each further outlet that a story cites, up to three, adds this share.
    static let cited = 0.5
    /// A reversal needs this probability; the first state of a storyline without `initial` a little less.
    static let prevail = 0.8
    static let establish = 0.7
    /// No state is ever surer than this, so that no account is beyond turning: with one outlet asked for, one clear
    /// report must be able to turn it; with two, two.
    static func cap(_ outlets: Int) -> Double { outlets <= 1 ? 0.83 : 0.955 }
    /// Probability of `initial` before the first story.
    static func assumed(_ outlets: Int) -> Double { outlets <= 1 ? 0.83 : 0.93 }
    /// After so many days without a mention, an old event in the news is news again.
    static let forgotten: TimeInterval = 14 * 86_400
    /// Evidence older than this backs no reversal.
    static let window: TimeInterval = 48 * 3600
    /// An outlet that repeats itself within this adds little.
    static let repetition: TimeInterval = 12 * 3600
    static let sameOutlet = 0.35
    static let copy = 0.1
    /// A spun page is weak evidence.
    static let spun = 0.25
    static let negative = 0.6
    /// Evidence that is older than the storyline's newest by more than this tells of the past.
    static let lateness: TimeInterval = 6 * 3600
    /// Evidence within this comes in no order that means anything.
    static let burst: TimeInterval = 1_800
    /// Right after a turn, the way back is harder.
    static let settling: TimeInterval = 8 * 3600
    /// Weight from which a piece of evidence backs its state by name.
    static let backing = 0.4
    /// Weight from which a piece of evidence is a clear report; a reversal needs one.
    static let clear = 0.7
    /// What several outlets' pieces must weigh together where none is clear.
    static let together = 1.6
    /// The same, where one outlet is enough for a reversal.
    static let togetherAlone = 2.0
    /// The probability below which time alone takes no prevailing state.
    static let doubt = 0.6
    /// An announcement by a party turns a storyline alone from this weight: only where it fits the state in all its parts.
    static let announcement = 3.0
  }

  struct Support: Sendable, Hashable, Codable {
    var at: Date
    var outlets: [String]
    var weight: Double
    var firmness: Firmness
    var quote: String
    var story: StoryReference
  }

  struct Mention: Sendable, Hashable, Codable {
    var at: Date
    var outlets: [String]
    /// Reported in a title in full.
    var isPlain: Bool
  }

  let hazard: Double
  let outletsNeeded: Int
  let memory: Bool
  var probabilities: [Double]
  var prevailing: Int?
  var isAssumed = false
  var since: Date?
  var reversals = 0
  var last: Date?
  /// When each state that once prevailed was superseded.
  var superseded: [Date?]
  /// Evidence for each state within the window, oldest first.
  var support: [[Support]]
  /// The strongest evidence for the prevailing state, for the digest's "before".
  var before: [Support] = []
  /// Mentions of each state's events as facts, for telling a burst.
  var mentions: [[Mention]]
  /// The instants of the two newest pieces of evidence.
  var newest: [Date] = []
  /// How often each event was told while its state prevailed.
  var known: [String: Known] = [:]
  /// The evidence of the current half hour.
  var burst: Burst?
  /// What may come, apart from what prevails.
  var expectation = Expectation()

  /// Evidence that came at about the same time, for and against the state that prevailed then.
  struct Burst: Sendable, Hashable, Codable {
    var began: Date
    var state: Int?
    /// The probabilities before it.
    var start: [Double]
    var confirming: [Double]
    var opposing: [Double]
  }

  /// An event that was told before.
  struct Known: Sendable, Hashable, Codable {
    var count: Int
    var first: Date
    var last: Date
  }

  init(_ storyline: Saga.Storyline, options: EngineOptions) {
    let count = storyline.states.count
    hazard =
      switch storyline.tempo {
      case .fast: 0.25
      case .normal: 0.10
      case .slow: 0.04
      }
    outletsNeeded = options.outlets
    memory = options.memory
    probabilities = Array(repeating: 1 / Double(max(count, 1)), count: count)
    superseded = Array(repeating: nil, count: count)
    support = Array(repeating: [], count: count)
    mentions = Array(repeating: [], count: count)
    if let initial = storyline.initial, let index = storyline.states.firstIndex(where: { $0.id == initial }), count > 1
    {
      prevailing = index
      isAssumed = true
      probabilities = Array(repeating: (1 - Parameters.assumed(options.outlets)) / Double(count - 1), count: count)
      probabilities[index] = Parameters.assumed(options.outlets)
    }
  }

  /// Moves the chain to an instant; instants before the last do not move it back.
  mutating func advance(to instant: Date) {
    defer { last = max(last ?? instant, instant) }
    guard let last, instant > last, probabilities.count > 1 else { return }
    let turns = hazard * instant.timeIntervalSince(last) / 86_400
    let count = Double(probabilities.count)
    // Each state leaves at the storyline's rate, to any other alike: in continuous time all tend to the even share.
    let kept = exp(-turns * count / (count - 1))
    let before = probabilities
    probabilities = probabilities.map { 1 / count + ($0 - 1 / count) * kept }
    // Time alone raises doubt, but what prevails stays likelier than not until evidence speaks against it.
    guard let prevailing, before[prevailing] > probabilities[prevailing] else { return }
    let least = min(before[prevailing], Parameters.doubt)
    guard probabilities[prevailing] < least else { return }
    let rest = (1 - least) / (1 - probabilities[prevailing])
    probabilities = probabilities.indices.map { $0 == prevailing ? least : probabilities[$0] * rest }
  }

  /// Multiplies in evidence: the logarithm of the likelihood ratio for each state.
  ///
  /// The bounds of ``updated(_:by:)`` make the order of evidence matter. Within a burst it must not, so what is for the
  /// prevailing state always has the last word.
  mutating func weigh(_ evidence: [Double], at instant: Date) {
    guard probabilities.count > 1 else { return }
    let none = Array(repeating: 0.0, count: evidence.count)
    var current =
      burst ?? Burst(began: instant, state: prevailing, start: probabilities, confirming: none, opposing: none)
    if abs(instant.timeIntervalSince(current.began)) > Parameters.burst || current.state != prevailing {
      current = Burst(began: instant, state: prevailing, start: probabilities, confirming: none, opposing: none)
    }
    let confirms = prevailing.map { evidence[$0] >= (evidence.max() ?? 0) } ?? true
    for state in evidence.indices {
      if confirms { current.confirming[state] += evidence[state] } else { current.opposing[state] += evidence[state] }
    }
    burst = current
    probabilities = updated(updated(current.start, by: current.opposing), by: current.confirming)
  }

  private func updated(_ probabilities: [Double], by evidence: [Double]) -> [Double] {
    var updated = zip(probabilities, evidence).map { $0 * exp(min(max($1, -20), 20)) }
    normalise(&updated)
    let floor = (1 - Parameters.cap(outletsNeeded)) / Double(updated.count - 1) * 0.9
    updated = updated.map { min(Parameters.cap(outletsNeeded), max(floor, $0)) }
    normalise(&updated)
    return updated
  }

  private func normalise(_ values: inout [Double]) {
    let sum = values.reduce(0, +)
    guard sum > 0, sum.isFinite else { return }
    for index in values.indices { values[index] /= sum }
  }

  /// Whether evidence of one instant still, or already, counts at another.
  static func isNear(_ at: Date, _ instant: Date) -> Bool {
    abs(instant.timeIntervalSince(at)) <= Parameters.window
  }

  mutating func forget(before instant: Date) {
    // One story with a wrong clock must not make everything old.
    let instant = newest.count < 2 ? instant : min(instant, newest[0])
    for state in support.indices {
      support[state].removeAll { instant.timeIntervalSince($0.at) > Parameters.window }
      mentions[state].removeAll { instant.timeIntervalSince($0.at) > 56 * 3600 }
      if support[state].count > 64 { support[state].removeFirst(support[state].count - 64) }
      if mentions[state].count > 256 { mentions[state].removeFirst(mentions[state].count - 256) }
    }
    if known.count > 256 {
      let oldest = known.sorted { ($0.value.last, $0.key) < ($1.value.last, $1.key) }
      for (event, _) in oldest.prefix(known.count - 128) { known[event] = nil }
    }
  }

  /// How much of a mention's weight is news: one for an event never heard of, next to nothing for one that is known,
  /// because people write about a known event whatever holds now.
  func novelty(of claim: Claim, state: Int, outlets: [String], at instant: Date) -> Double {
    guard memory else { return 1 }
    let known = known[claim.event]
    if prevailing == state { return (known?.count ?? 0) < 4 ? 1 : 0.3 }
    guard let superseded = superseded[state] else { return 1 }
    guard let known, known.first < superseded else {
      return claim.firmness == .lookedBack || claim.firmness == .reactedTo ? 0.5 : 0.9
    }
    let isPast = claim.firmness == .reactedTo || claim.firmness == .lookedBack
    // Old words in the news again are news, unless they look back themselves.
    if !isPast, instant.timeIntervalSince(known.last) > Parameters.forgotten { return 0.9 }
    var news =
      if isPast {
        0.06
      } else if claim.firmness == .announced || (claim.isFresh && claim.firmness == .reported) {
        0.9
      } else if claim.isFuture || claim.firmness == .planned {
        0.8
      } else if claim.firmness == .possible {
        0.7
      } else if claim.presumes {
        0.6
      } else {
        0.45
      }
    if !isPast {
      // A burst above the background says that it happened again.
      let recent = mentions[state].filter { instant.timeIntervalSince($0.at) < 8 * 3600 && $0.at > superseded }
      let voices = Set(recent.flatMap(\.outlets)).union(outlets).count
      // Two that report it plainly in their titles say so as four do that mention it.
      let plain = claim.isPlain ? Set(recent.filter(\.isPlain).flatMap(\.outlets)).union(outlets).count : 0
      let earlier = mentions[state].count {
        let age = instant.timeIntervalSince($0.at)
        return age >= 8 * 3600 && age < 56 * 3600 && $0.at > superseded
      }
      let background = 3 * (Double(earlier) / 6 + 0.2)
      if voices >= 4 && Double(voices) > background || plain >= 2 && Double(plain) > background {
        news = max(news, 0.85)
      }
    }
    return news
  }

  /// The strongest piece of every outlet behind a state within the window, summed.
  private func weight(behind state: Int, at instant: Date) -> Double {
    var best: [String: Double] = [:]
    for piece in support[state]
    where piece.firmness != .planned && Self.isNear(piece.at, instant) {
      for outlet in piece.outlets { best[outlet] = max(best[outlet] ?? 0, piece.weight) }
    }
    return best.keys.sorted().reduce(0) { $0 + (best[$1] ?? 0) }
  }

  /// Told of a time before what the storyline already knows, as when a feed is new and its first poll brings old stories.
  /// Within six hours, order does not matter. Of two newest instants the older counts, so that one wrong clock makes
  /// nothing late.
  func isLate(_ instant: Date) -> Bool {
    let known = [since, newest.count < 2 ? nil : newest.min()].compactMap { $0 }.max()
    return known.map { $0.timeIntervalSince(instant) > Parameters.lateness } ?? false
  }

  mutating func note(_ instant: Date) {
    newest = Array((newest + [instant]).sorted().suffix(2))
  }

  /// Independent outlets behind a state within the window.
  func outlets(behind state: Int, at instant: Date) -> Set<String> {
    Set(
      support[state].filter { $0.firmness != .planned && Self.isNear($0.at, instant) }
        .flatMap(\.outlets))
  }

  /// The state that now takes over, if any.
  ///
  /// - Parameter presumes: the words tell the end of another state, so that even the first state is a reversal.
  func successor(at instant: Date, presumes: Bool) -> Int? {
    guard
      let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }), best != prevailing,
      probabilities[best] >= (prevailing == nil && !presumes ? Parameters.establish : Parameters.prevail)
    else { return nil }
    var needed = prevailing == nil && !presumes ? 1 : outletsNeeded
    if let since, prevailing != nil, instant.timeIntervalSince(since) < Parameters.settling, superseded[best] != nil {
      // Reports of the old state are still on their way: turning back at once takes one more voice.
      needed += 1
    }
    // Many faint mentions make no report: one of the voices must have said it clearly, or several nearly so. Where one
    // outlet is enough, it must have said it on its own word.
    guard
      prevailing == nil
        || weight(behind: best, at: instant) >= (outletsNeeded > 1 ? Parameters.together : Parameters.togetherAlone)
        || support[best].contains(where: {
          $0.weight >= Parameters.clear && $0.firmness != .planned
            && (outletsNeeded > 1 || $0.firmness == .reported || $0.firmness == .announced)
            && Self.isNear($0.at, instant)
        })
    else { return nil }
    let isAnnounced = support[best].contains {
      $0.firmness == .announced && $0.weight >= Parameters.announcement
        && Self.isNear($0.at, instant)
    }
    return outlets(behind: best, at: instant).count >= needed || (isAnnounced && !support[best].isEmpty) ? best : nil
  }
}
