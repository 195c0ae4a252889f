import FeedParsing
import Foundation
import Testing

@Suite struct DateTests {
  /// One row a date: as published, a tab, the instant or "null".
  static var gallery: [(text: String, instant: String)] {
    get throws {
      try String(contentsOf: Fixture.folder.appending(path: "dates.tsv"), encoding: .utf8)
        .split(separator: "\n").map { row in
          let parts = row.split(separator: "\t")
          return (String(parts[0]), String(parts[1]))
        }
    }
  }

  @Test(arguments: try gallery)
  func `A date of the gallery is the instant beside it`(text: String, instant: String) {
    #expect((FeedDate.parse(text).map(FeedDate.iso8601) ?? "null") == instant)
  }

  @Test func `White space around a date means nothing`() {
    #expect(FeedDate.parse("\n  2004-01-01T19:48:21Z \t") == FeedDate.parse("2004-01-01T19:48:21Z"))
  }

  @Test func `Fractions of a second are kept`() {
    #expect(FeedDate.parse("2003-12-31T10:14:55.250Z")?.timeIntervalSince1970 == 1_072_865_695.25)
  }

  @Test func `A zone by its IANA name knows summer time`() {
    #expect(FeedDate.parse("2023-01-15 12:00:00 Europe/Berlin") == FeedDate.parse("2023-01-15T11:00:00Z"))
    #expect(FeedDate.parse("2023-07-15 12:00:00 Europe/Berlin") == FeedDate.parse("2023-07-15T10:00:00Z"))
  }

  @Test func `Every day from 1900 to 2100 comes back from its own text`() throws {
    var day = try #require(FeedDate.parse("1900-01-01T00:00:00Z"))
    let end = try #require(FeedDate.parse("2100-01-01T00:00:00Z"))
    var count = 0
    while day < end {
      let text = FeedDate.iso8601(day)
      #expect(FeedDate.parse(text) == day, "\(text)")
      day += 86_400
      count += 1
    }
    #expect(count == 73_049)
  }

  @Test func `Days and hours that do not exist are no dates`() {
    for text in [
      "2023-02-29", "2023-04-31T00:00:00Z", "2023-00-10", "2023-01-01T24:00:01Z", "Thu, 32 Jan 2004 00:00:00 GMT",
    ] {
      #expect(FeedDate.parse(text) == nil, "\(text)")
    }
    #expect(FeedDate.parse("2024-02-29") != nil)
  }

  @Test func `A very long text is no date`() {
    #expect(FeedDate.parse(String(repeating: "2004-01-01 ", count: 100_000)) == nil)
  }
}
