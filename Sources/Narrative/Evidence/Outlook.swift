public import Foundation

/// How likely a storyline is to reverse within ``horizon``: what is talked of, apart from what prevails.
public struct Outlook: Sendable, Hashable, Codable {
  /// What the probability looks ahead, in seconds: 72 hours.
  public static let horizon: TimeInterval = 72 * 3600

  /// That the storyline reverses between ``at`` and ``at`` + ``horizon``, 0…1.
  public var probability: Double
  /// The state, by id, that talk and evidence point to besides the prevailing one; nil where nothing has prevailed yet.
  public var towards: String?
  public var label: String?
  /// The instant from which it looks ahead: that of the newest story that the engine had seen.
  public var at: Date

  public init(probability: Double, towards: String?, label: String?, at: Date) {
    self.probability = probability
    self.towards = towards
    self.label = label
    self.at = at
  }
}

/// What a storyline has heard of late that bears on what may come. It keeps instants instead of sums, so that neither the
/// order of stories nor one wrong clock can spoil it; both lists are bounded.
struct Expectation: Sendable, Hashable, Codable {
  /// One claim, as far as it tells of what may come.
  struct Hint: Sendable, Hashable, Codable {
    var at: Date
    var state: Int
    var supports: Bool
    /// Plans, steps, rumours, demands, threats, questions and denials, as against plain reports.
    var isTalk: Bool
  }

  private static let capacity = 64
  /// A storyline is taken to be no older than this, so that a story from 1970 makes no quiet century.
  private static let memory: TimeInterval = 365 * 86_400

  private(set) var first: Date?
  private(set) var hints: [Hint] = []

  mutating func note(_ claim: Claim, state: Int, at instant: Date) {
    guard claim.firmness != .stale else { return }
    first = min(first ?? instant, instant)
    let isTalk: Bool
    switch claim.firmness {
    case .planned, .step, .possible, .demanded, .hoped, .threatened, .asked, .attributed, .denied: isTalk = true
    case .announced, .reported: isTalk = false
    case .lookedBack, .reactedTo, .stale: return
    }
    let hint = Hint(at: instant, state: state, supports: claim.supports, isTalk: isTalk)
    hints.insert(hint, at: hints.lastIndex { $0.at <= instant }.map { $0 + 1 } ?? 0)
    if hints.count > Self.capacity { hints.removeFirst() }
  }

  /// Days since the first claim.
  func age(at instant: Date) -> Double {
    first.map { min(max(instant.timeIntervalSince($0), 0), Self.memory) / 86_400 } ?? 0
  }

  /// How much the hints of a kind weigh at an instant, each fading with its age.
  func sum(fading days: Double, at instant: Date, where isCounted: (Hint) -> Bool) -> Double {
    hints.reduce(0) { sum, hint in
      let age = instant.timeIntervalSince(hint.at) / 86_400
      return age >= 0 && isCounted(hint) ? sum + exp(-age / days) : sum
    }
  }
}

/// When the newest stories of a saga came: how much attention it has.
struct Attention: Sendable, Hashable, Codable {
  /// Beyond so many stories a day more of them say no more.
  private static let capacity = 200

  private(set) var instants: [Date] = []

  mutating func note(_ instant: Date) {
    instants.insert(instant, at: instants.lastIndex { $0 <= instant }.map { $0 + 1 } ?? 0)
    if instants.count > Self.capacity { instants.removeFirst() }
  }

  /// Stories of late, each fading with its age.
  func sum(fading days: Double, at instant: Date) -> Double {
    instants.reduce(0) { sum, seen in
      let age = instant.timeIntervalSince(seen) / 86_400
      return age >= 0 ? sum + exp(-age / days) : sum
    }
  }
}

extension Outlook {
  /// A logistic model: its figures are those that a ridge regression found, see `docs/technotes/narrative-filter.md`.
  enum Model {
    static let intercept = -2.3
    /// For the tempo, the storyline's own rate of turning, attention, talk, doubt, and reports that nothing changed.
    static let weights = [0.7, 0.37, 0.66, 0.9, 1.4, -0.58]
    /// Days by which talk and attention, doubt, and confirmation fade to a third.
    static let talk = 1.0
    static let doubt = 2.0
    static let confirmation = 3.0
    /// A new storyline counts as if it had turned once in so many days.
    static let prior = 5.0
    /// Of all daily outlooks over the sagas that it was set on, the share that a reversal followed.
    static let base = 0.0158
  }

  static func probability(_ terms: [Double]) -> Double {
    let sum = zip(Model.weights, terms).reduce(Model.intercept) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }
}

extension StorylineFilter {
  /// The model's terms in the order of its weights.
  func terms(_ attention: Attention, at instant: Date) -> [Double] {
    let confirmed = prevailing.map { probabilities[$0] } ?? probabilities.max() ?? 1
    let quiet = expectation.hints.last { $0.at <= instant }.map { instant.timeIntervalSince($0.at) / 86_400 }
    return [
      log(hazard / 0.1),
      log((Double(reversals) + 1) / (expectation.age(at: instant) + Outlook.Model.prior)),
      log(1 + attention.sum(fading: Outlook.Model.talk, at: instant)),
      log(1 + expectation.sum(fading: Outlook.Model.talk, at: instant) { $0.isTalk && !isFor(prevailing, $0) }),
      (1 - confirmed) * exp(-(quiet ?? .infinity) / Outlook.Model.doubt),
      log(1 + expectation.sum(fading: Outlook.Model.confirmation, at: instant) { !$0.isTalk && isFor(prevailing, $0) }),
    ]
  }

  /// What speaks for another state speaks against this one, and the other way round.
  private func isFor(_ state: Int?, _ hint: Expectation.Hint) -> Bool { (hint.state == state) == hint.supports }

  func outlook(_ storyline: Saga.Storyline, _ attention: Attention, at instant: Date) -> Outlook {
    var towards: Int?
    if let prevailing {
      let others = probabilities.indices.filter { $0 != prevailing }
      let pull = others.map { state in
        probabilities[state]
          + expectation.sum(fading: Outlook.Model.talk, at: instant) { $0.state == state && $0.supports }
      }
      towards = zip(others, pull).max { $0.1 < $1.1 }?.0
    }
    return Outlook(
      probability: Outlook.probability(terms(attention, at: instant)),
      towards: towards.map { storyline.states[$0].id }, label: towards.map { storyline.states[$0].label }, at: instant)
  }
}
