internal import Foundation
internal import StoryArchive

/// Tells a dead network from dead feeds. Pure.
///
/// When no request gets any answer, over at least three registrable domains, and every request that was in hand meanwhile
/// has ended the same way, it is not the feeds. At least one of them must have been well before: feeds that have long
/// been dead prove nothing about the network.
struct NetworkWeather: Sendable {
  /// How many domains must be silent.
  static let domains = 3
  /// How many feeds are asked at a time, while it is down, to see whether it is back.
  static let probes = 3
  /// Seconds to the first such look, and the longest between two.
  static let firstWait: TimeInterval = 60
  static let longestWait: TimeInterval = 600

  /// A request that nobody answered.
  struct Silence: Sendable {
    var domain: String
    /// The feed's record before the poll.
    var before: FeedRecord
  }

  /// The network has gone down.
  struct Fall: Sendable {
    /// How many domains were silent.
    var domains: Int
    /// The records, as they were before, of the feeds that were thought to have failed.
    var forgiven: [FeedRecord]
  }

  /// Since when it is down; nil while it is not.
  private(set) var downSince: Date?
  /// When to ask a few feeds, while it is down.
  private(set) var nextLook = Date.distantPast
  private var wait = Self.firstWait
  /// The feeds that nobody has answered for since the last answer, and their records before the first such poll.
  private var silent: [String: FeedRecord] = [:]
  private var silentDomains: Set<String> = []
  /// When enough domains had been silent.
  private var suspectedAt: Date?

  init(downSince: Date? = nil) { self.downSince = downSince }

  /// As an earlier run of the program has left it.
  ///
  /// - Parameter records: those of the configured feeds.
  init(leftBehindBy records: [FeedRecord]) {
    let unreached = records.filter { $0.nextPollReason == PollReason.networkDown.rawValue }
    guard let since = unreached.compactMap(\.lastAttempt).min(),
      !records.contains(where: { $0.lastSuccess.map { $0 > since } ?? false })
    else { return }
    downSince = since
  }

  /// Whether a feed is among those that nobody has answered for since the last answer.
  func isSilent(_ feed: String) -> Bool { silent[feed] != nil }

  /// Somebody answered.
  ///
  /// - Returns: Since when the network was down, if it was.
  mutating func noteAnswer() -> Date? {
    let since = downSince
    self = NetworkWeather()
    return since
  }

  /// Requests have ended that nobody answered.
  ///
  /// - Parameter oldestInHand: when the oldest request was started that is still in hand; nil if there is none.
  mutating func note(_ silences: [Silence], oldestInHand: Date?, at now: Date) -> Fall? {
    guard downSince == nil else { return nil }
    for silence in silences {
      if silent[silence.before.url] == nil { silent[silence.before.url] = silence.before }
      silentDomains.insert(silence.domain)
    }
    guard silentDomains.count >= Self.domains, silent.values.contains(where: { $0.failures == 0 }) else { return nil }
    let suspectedAt = self.suspectedAt ?? now
    self.suspectedAt = suspectedAt
    // Those that were asked before may still answer.
    if let oldestInHand, oldestInHand <= suspectedAt { return nil }
    let fall = Fall(domains: silentDomains.count, forgiven: silent.values.sorted { $0.url < $1.url })
    self = NetworkWeather(downSince: now)
    nextLook = now.addingTimeInterval(wait)
    return fall
  }

  /// A few feeds are asked now.
  mutating func look(at now: Date) {
    wait = min(wait * 1.5, Self.longestWait)
    nextLook = now.addingTimeInterval(wait)
  }
}
