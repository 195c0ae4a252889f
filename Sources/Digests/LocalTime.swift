import Foundation

/// Instants as the configured time zone reads them. The words around them are the catalogue's.
struct LocalTime: Sendable {
  let timeZone: TimeZone
  private let calendar: Calendar

  init(_ timeZone: TimeZone) {
    self.timeZone = timeZone
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    self.calendar = calendar
  }

  struct Day: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int
    /// 1 is Sunday.
    var weekday: Int
  }

  func day(_ date: Date) -> Day {
    let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
    return Day(year: parts.year ?? 0, month: parts.month ?? 1, day: parts.day ?? 1, weekday: parts.weekday ?? 1)
  }

  /// "2023-11-22" read back; nil when it isn't a date of the calendar.
  func day(named name: String) -> Day? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      name.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }),
      let year = Int(parts[0]), let month = Int(parts[1]), let number = Int(parts[2]),
      // Noon exists on every day of every zone that has the day at all.
      let noon = calendar.date(from: DateComponents(year: year, month: month, day: number, hour: 12))
    else { return nil }
    let found = day(noon)
    return found.year == year && found.month == month && found.day == number ? found : nil
  }

  /// The instant at which the date's local day begins.
  func startOfDay(_ date: Date) -> Date { calendar.startOfDay(for: date) }

  /// The start of the local day `count` days later; days have 23 or 25 hours when clocks change.
  func adding(days count: Int, to date: Date) -> Date {
    calendar.date(byAdding: .day, value: count, to: date) ?? date.addingTimeInterval(Double(count) * 86_400)
  }

  /// The instant at which the named local day begins; nil when it isn't a date.
  func start(ofDay name: String) -> Date? {
    guard let day = day(named: name) else { return nil }
    return calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day, hour: 12))
      .map(startOfDay)
  }

  /// "07:03".
  func clock(_ date: Date) -> String {
    let parts = calendar.dateComponents([.hour, .minute], from: date)
    return "\(Self.two(parts.hour ?? 0)):\(Self.two(parts.minute ?? 0))"
  }

  /// "UTC+1", "UTC-3:30", "UTC".
  func offset(_ date: Date) -> String {
    let minutes = timeZone.secondsFromGMT(for: date) / 60
    if minutes == 0 { return "UTC" }
    let rest = abs(minutes) % 60
    return "UTC\(minutes < 0 ? "-" : "+")\(abs(minutes) / 60)" + (rest == 0 ? "" : ":\(Self.two(rest))")
  }

  /// RFC 3339 in UTC, whole seconds, as `datetime` attributes and the Atom feed take it.
  static func stamp(_ date: Date) -> String {
    let bounded = min(max(date.timeIntervalSince1970, 0), 253_402_300_799)
    return Date(timeIntervalSince1970: bounded.isNaN ? 0 : bounded.rounded(.down)).formatted(.iso8601)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
