internal import Foundation
internal import StoryArchive

/// Why a feed's next poll is when it is: the closed list that `status` shows.
enum PollReason: String, CaseIterable, Sendable {
  case interval
  case rhythm = "it posts rarely"
  case cacheControl = "its Cache-Control"
  case expires = "its Expires"
  case ttl = "its ttl"
  case updatePeriod = "its sy:updatePeriod"
  case retryAfter = "its server's Retry-After"
  case backOff = "back-off after failures"
  case skipHours = "its skipHours"
  case skipDays = "its skipDays"
  case networkDown = "the network was down"
  case gone = "gone for good"
}

/// When a feed is polled again. Pure: the answer's wishes in, an instant and its reason out.
struct PollPolicy: Sendable {
  /// The longest that failures, a server or a document can put a poll off.
  static let day: TimeInterval = 86_400
  /// A feed that has been silent is polled after this part of its silence…
  static let silenceShare = 24.0
  /// …but never less often than once in so many intervals.
  static let mostIntervals = 4.0

  /// The feed's configured address, from which its own instants are made.
  var feed: String
  /// Seconds.
  var interval: TimeInterval
  /// Whether the configuration gives this very feed an interval: it is not stretched then because the feed posts rarely.
  var hasOwnInterval: Bool

  /// What one poll brought that bears on the next.
  struct Outcome: Sendable {
    /// Failed polls in a row, this one included.
    var failures = 0
    /// When the first of them took place, as long as nobody has been told.
    var untoldSince: Date?
    /// Seconds that the server asked to be left alone.
    var retryAfter: TimeInterval?
    /// Seconds that the answer stays as it is, and the header that says so.
    var fresh: (seconds: TimeInterval, reason: PollReason)?
    var wishes = FeedWishes()
    /// Whether the document's `ttl` and `sy:updatePeriod` hold: the server answered with it, or asked for patience. Of a poll
    /// that failed otherwise nothing was got that could be kept.
    var wishesHold = true
    /// When the feed last posted.
    var lastNews: Date?
  }

  /// - Parameters:
  ///   - started: when the transfer that just ended was started.
  ///   - now: when it ended.
  func next(after started: Date, ended now: Date, _ outcome: Outcome) -> (at: Date, reason: PollReason) {
    var (at, reason) = ownInstant(after: started, outcome, now: now)
    for (wish, its) in wishes(of: outcome, now: now) where wish > at { (at, reason) = (wish, its) }
    guard let (permitted, skipped) = outcome.wishes.permitted(from: at) else { return (at, reason) }
    // Those that skip the same hours don't all come at the end of them.
    return (permitted.addingTimeInterval(share(of: "skip", below: 3_600)), skipped)
  }

  /// By the interval, its multiples for silence, and its doublings for failures.
  private func ownInstant(after started: Date, _ outcome: Outcome, now: Date) -> (Date, PollReason) {
    if outcome.failures > 0 {
      var wait = min(interval * pow(2, Double(min(outcome.failures - 1, 20))), max(Self.day, interval))
      if let since = outcome.untoldSince, case let rest = since.addingTimeInterval(Self.day).timeIntervalSince(started),
        rest > 0
      {
        // Whoever is to be told after a day is told with what holds then.
        wait = min(wait, max(rest, interval))
      }
      return (instant(after: started, by: wait), wait > interval ? .backOff : .interval)
    }
    guard !hasOwnInterval, let lastNews = outcome.lastNews else {
      return (instant(after: started, by: interval), .interval)
    }
    let silence = now.timeIntervalSince(lastNews) / Self.silenceShare / interval
    let most = max(1, min(Self.mostIntervals, (Self.day / interval).rounded(.down)))
    let intervals = min(max(silence.rounded(.down), 1), most)
    return (instant(after: started, by: intervals * interval), intervals > 1 ? .rhythm : .interval)
  }

  /// What server and document ask for, each no longer than a day, and a little later than asked, so that feeds that ask for
  /// the same at the same time don't come together.
  private func wishes(of outcome: Outcome, now: Date) -> [(Date, PollReason)] {
    var wishes: [(Date, PollReason)] = []
    func wish(_ seconds: TimeInterval?, _ reason: PollReason) {
      guard let seconds, seconds > 0 else { return }
      let wait = min(seconds, Self.day)
      wishes.append(
        (now.addingTimeInterval(wait + share(of: "\(now.timeIntervalSince1970)", below: min(wait / 20, 300))), reason))
    }
    wish(outcome.retryAfter, .retryAfter)
    wish(outcome.fresh?.seconds, outcome.fresh?.reason ?? .cacheControl)
    guard outcome.wishesHold else { return wishes }
    wish(outcome.wishes.ttl, .ttl)
    if let update = outcome.wishes.nextUpdate(after: now), update.timeIntervalSince(now) <= Self.day {
      wishes.append((update.addingTimeInterval(share(of: "update", below: interval)), .updatePeriod))
    } else {
      wish(outcome.wishes.updatePeriod, .updatePeriod)
    }
    return wishes
  }

  /// The first of the feed's own instants that lies at least `delay` (less a twentieth of the interval, so that a late start
  /// doesn't cost a turn) after `started`.
  ///
  /// A feed's instants are an interval apart, at an offset that comes from its address, each moved by up to a fortieth of
  /// the interval: feeds never fire together, and a restart moves nothing.
  private func instant(after started: Date, by delay: TimeInterval) -> Date {
    let offset = share(of: "offset", below: interval)
    let earliest = started.timeIntervalSince1970 + delay - interval / 20
    var turn = ((earliest - offset) / interval).rounded(.down)
    while true {
      let instant = turn * interval + offset + share(of: "turn \(Int(turn))", below: interval / 40)
      if instant >= earliest { return Date(timeIntervalSince1970: instant) }
      turn += 1
    }
  }

  /// A number below `limit` that comes from the feed's address and `salt`: chance that can be told again.
  private func share(of salt: String, below limit: TimeInterval) -> TimeInterval {
    // The hash's upper bits hardly see the last letters of its text; two rounds of MurmurHash3's finaliser spread them.
    var bits = StableHash.of("\(feed) \(salt)".utf8)
    for factor in [0xFF51_AFD7_ED55_8CCD, 0xC4CE_B9FE_1A85_EC53] as [UInt64] { bits = (bits ^ bits >> 33) &* factor }
    return Double((bits ^ bits >> 33) >> 11) / Double(1 << 53) * limit
  }
}
