internal import Foundation

/// When daily digests are cut: once each local date, at a local time, whatever the zone's clocks do. Pure.
struct DailyCut: Sendable {
  /// Local hour and minute.
  let hour: Int
  let minute: Int
  let timeZone: TimeZone

  /// The last cut at or before `now`.
  func last(before now: Date) -> Date {
    // Two days back there has been a cut for sure; a skipped local hour only moves it by an hour.
    var cut = next(after: now.addingTimeInterval(-2 * 86_400))
    while case let following = next(after: cut), following <= now { cut = following }
    return cut
  }

  /// The first cut after `instant`. A time that the spring change skips is cut at the next that exists; one that the autumn
  /// change repeats is cut the first time.
  func next(after instant: Date) -> Date {
    let wanted = DateComponents(hour: hour, minute: minute)
    return calendar.nextDate(
      after: instant, matching: wanted, matchingPolicy: .nextTime, repeatedTimePolicy: .first, direction: .forward)
      ?? instant.addingTimeInterval(86_400)
  }

  /// "2023-11-22", the local date that a digest cut then is named by.
  func name(of cut: Date) -> String {
    let day = calendar.dateComponents([.year, .month, .day], from: cut)
    return String(format: "%04d-%02d-%02d", day.year ?? 0, day.month ?? 0, day.day ?? 0)
  }

  /// The cut that a digest of this name was or will be written at; nil when it is no date.
  func cut(named name: String) -> Date? {
    let parts = name.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let start = calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))
    guard let start, self.name(of: start) == name else { return nil }
    return next(after: start.addingTimeInterval(-1))
  }

  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar
  }
}

extension DailyCut {
  init(_ digests: Configuration.Digests) {
    self.init(hour: digests.time.hour, minute: digests.time.minute, timeZone: digests.timeZone)
  }
}
