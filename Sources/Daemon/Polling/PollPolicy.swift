internal import Foundation

/// When a feed is polled again. Pure; the reasons are the closed list that `status` shows.
enum PollPolicy {
  enum Reason: String, CaseIterable {
    case interval
    case backOff = "back-off after errors"
    case retryAfter = "the server's Retry-After"
  }

  /// The longest that errors or a server's wish can put a poll off.
  static let longest: TimeInterval = 86_400

  /// - Parameters:
  ///   - started: when the transfer that just ended was started.
  ///   - interval: the feed's configured interval, seconds.
  ///   - failures: how many polls have failed in a row, this one included.
  ///   - retryAfter: seconds that the server asked for, if it did.
  static func next(
    feed: String, started: Date, interval: TimeInterval, failures: Int, retryAfter: TimeInterval?
  ) -> (at: Date, reason: Reason) {
    let backedOff = min(interval * pow(2, Double(min(max(failures - 1, 0), 20))), max(longest, interval))
    let wished = min(retryAfter ?? 0, longest)
    if wished > backedOff { return (started.addingTimeInterval(wished), .retryAfter) }
    return (aligned(feed: feed, after: started, by: backedOff, interval: interval), failures > 1 ? .backOff : .interval)
  }

  /// The first of the feed's own instants that lies at least `delay` (less a twentieth, so that a late start doesn't cost a
  /// turn) after `started`. Each feed's instants are an interval apart, at an offset made from its URL: feeds never fire
  /// together, and a restart doesn't move them.
  static func aligned(feed: String, after started: Date, by delay: TimeInterval, interval: TimeInterval) -> Date {
    let offset = Double(StableHash.of(feed.utf8) % UInt64(max(interval, 1)))
    let earliest = started.timeIntervalSince1970 + delay - interval / 20
    return Date(timeIntervalSince1970: ((earliest - offset) / interval).rounded(.up) * interval + offset)
  }
}
