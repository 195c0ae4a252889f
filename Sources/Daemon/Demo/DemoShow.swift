internal import Foundation
internal import Glibc
internal import StoryArchive

/// What the demo shows on a terminal, and how fast its clock may run there.
struct DemoShow: Sendable {
  /// Seconds of waiting that a terminal adds to the work, for people to follow.
  static let seconds = 42.0

  /// False where nobody watches: then the clock runs as fast as the work is done.
  let isPaced: Bool
  let week: Range<Date>

  static func say(_ text: String) {
    print(text)
    fflush(nil)
  }

  func begin(resumed: Date?) {
    Self.say("A week of news from sixteen invented outlets, 17 to 23 November 2023, in English and Chinese.")
    if let resumed { Self.say("Going on where the last run was stopped, at \(resumed.formatted(.iso8601)).") }
  }

  /// Called before the clock moves: keeps to the pace of a show, and tells when a day begins.
  ///
  /// - Parameter stories: how many have been read so far.
  func pace(from: Date, to: Date, stories: () -> Int) async {
    if isPaced {
      let share = to.timeIntervalSince(from) / week.upperBound.timeIntervalSince(week.lowerBound)
      try? await Task.sleep(for: .seconds(share * Self.seconds))
    }
    if day(of: from) != day(of: to) { Self.say("\n\(day(of: to)), \(stories()) stories read so far") }
  }

  private func day(of date: Date) -> String {
    date.formatted(
      Date.VerbatimFormatStyle(
        format: "\(weekday: .wide) \(day: .defaultDigits) \(month: .wide)", locale: Locale(identifier: "en_GB"),
        timeZone: .gmt, calendar: Calendar(identifier: .gregorian)))
  }

  func end(output: String, counts: ArchiveCounts) {
    Self.say(
      """

      \(counts.stories) stories read, \(counts.revisions) changed headlines, \(counts.reversals) reversals.
      The digests are in \(output). Open \(output)/index.html in a browser, or read \(output)/latest.md.
      Ask why:  \(Commands.program) explain openai/altman-role --config \(output)/state/volteface.toml
      """)
  }
}
