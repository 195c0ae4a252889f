internal import Foundation
internal import Logging
internal import StoryArchive

/// A line for the log.
struct LogLine: Sendable, Equatable {
  var level: Logger.Level
  var text: String
}

/// What a person should hear of a feed: that a new one does not work, that one has failed for a day, that it is well again, that
/// it has moved or is gone. A feed that fails for an hour is nobody's business.
enum FeedNews {
  /// How long a feed may fail before somebody is told.
  static let patience = PollPolicy.day

  /// A poll has failed.
  ///
  /// - Parameter record: after the poll; it remembers who was told.
  static func ofFailure(_ failure: PollFailure, of feed: FollowedFeed, _ record: inout FeedRecord, at now: Date)
    -> [LogLine]
  {
    let isNew = record.lastSuccess == nil
    let since = record.memory.failingSince ?? now
    let isDue = isNew || failure.kind == .gone || now.timeIntervalSince(since) >= patience
    guard isDue, failure.kind == .gone || !record.memory.isFailureTold else { return [] }
    record.memory.isFailureTold = true
    let text =
      if failure.kind == .gone {
        "is gone for good: \(failure.reason); it is not asked again before a reload, take it out of the configuration"
      } else if isNew {
        "failed: \(failure.reason); next try \((record.nextPoll ?? now).formatted(.iso8601))"
      } else {
        "has failed \(record.failures) polls in a row, for \(age(since, now)): \(failure.reason); last good \(last(record, now))"
      }
    return [LogLine(level: .warning, text: "feed \(feed.shown) \(text)")]
  }

  /// A poll went well.
  ///
  /// - Parameter before: the record before it.
  static func ofSuccess(of feed: FollowedFeed, before: FeedRecord, at now: Date) -> [LogLine] {
    guard before.memory.isFailureTold else { return [] }
    let polls = before.failures == 1 ? "one failed poll" : "\(before.failures) failed polls"
    let since = before.lastSuccess == nil ? "" : ", last good \(last(before, now))"
    return [LogLine(level: .notice, text: "feed \(feed.shown) is well again after \(polls)\(since)")]
  }

  static func ofCut(_ reason: String, of feed: FollowedFeed) -> LogLine {
    LogLine(level: .warning, text: "feed \(feed.shown) is incomplete: \(reason)")
  }

  static func ofMove(of feed: FollowedFeed, to location: String) -> LogLine {
    LogLine(
      level: .notice,
      text:
        "feed \(feed.shown) has moved to \(location), where it is asked from now on; write that address into the configuration"
    )
  }

  static func ofFall(_ fall: NetworkWeather.Fall, reason: String) -> LogLine {
    LogLine(
      level: .warning,
      text: "the network is down: none of \(fall.domains) domains answers (\(reason)); the feeds wait until it is back")
  }

  static func ofReturn(downSince: Date, at now: Date) -> LogLine {
    LogLine(level: .notice, text: "the network is back after \(age(downSince, now))")
  }

  private static func last(_ record: FeedRecord, _ now: Date) -> String {
    record.lastSuccess.map { "\($0.formatted(.iso8601)), \(age($0, now)) ago" } ?? "never"
  }

  /// "4 min", "26 h", "12 d".
  static func age(_ since: Date, _ now: Date) -> String {
    let minutes = Int(max(now.timeIntervalSince(since), 0) / 60)
    if minutes < 90 { return "\(minutes) min" }
    return minutes < 72 * 60 ? "\(minutes / 60) h" : "\(minutes / 1_440) d"
  }
}
