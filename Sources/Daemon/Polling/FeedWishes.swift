internal import FeedParsing
internal import Foundation
internal import StoryArchive

extension FeedWishes {
  init(_ feed: ParsedFeed) {
    self.init()
    ttl = feed.ttlMinutes.map { Double($0) * 60 }
    updatePeriod = feed.updatePeriod.map { Double($0.seconds) / Double(feed.updateFrequency) }
    updateBase = feed.updateBase
    skipHours = Array(Set(feed.skipHours)).sorted()
    skipDays = Array(Set(feed.skipDays)).sorted()
  }

  /// The first update after `instant` by the times that the document names; nil when it names no base or no period.
  func nextUpdate(after instant: Date) -> Date? {
    guard let updateBase, let updatePeriod, updatePeriod > 0 else { return nil }
    let periods = (instant.timeIntervalSince(updateBase) / updatePeriod).rounded(.down) + 1
    return updateBase.addingTimeInterval(periods * updatePeriod)
  }

  /// The start of the first hour from `instant` on that is not to be skipped, and what it was put off by; nil when
  /// `instant` need not be put off.
  ///
  /// A weekend is put off whole. A document that leaves no hour within three days doesn't mean it.
  func permitted(from instant: Date) -> (Date, PollReason)? {
    guard !skipHours.isEmpty || !skipDays.isEmpty else { return nil }
    let hour = Int((instant.timeIntervalSince1970 / 3_600).rounded(.down))
    guard let first = (hour...hour + 72).first(where: { skip(ofHour: $0) == nil }), first > hour,
      let reason = skip(ofHour: hour)
    else { return nil }
    return (Date(timeIntervalSince1970: Double(first) * 3_600), reason)
  }

  /// Why an hour, counted since 1970, is to be skipped.
  private func skip(ofHour hour: Int) -> PollReason? {
    // 1 January 1970 was a Thursday.
    let day = ((hour / 24 + 3) % 7) + 1
    if skipDays.contains(day) { return .skipDays }
    return skipHours.contains(hour % 24) ? .skipHours : nil
  }
}
