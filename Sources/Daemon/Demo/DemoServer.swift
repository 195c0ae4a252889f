internal import Foundation
internal import LocalServer

/// Answers as the week's outlets would at the clock's time: RSS, Atom and JSON Feed, with validators and faults.
struct DemoServer: Sendable {
  let week: DemoWeek
  let clock: any WallClock

  func answer(_ request: LocalRequest) -> LocalResponse {
    let now = clock.now
    guard let outlet = week.outlets.first(where: { $0.host == request.host && $0.path == request.path }) else {
      return LocalResponse(status: 404)
    }
    guard !week.isDown(outlet, at: now) else { return LocalResponse(status: 500) }
    let document = DemoFeed(outlet: outlet, stories: week.feed(of: outlet, at: now))
    let tag = "\"\(String(StableHash.of(document.text.utf8), radix: 16))\""
    guard request.headers["if-none-match"] != tag else { return LocalResponse(status: 304, headers: ["ETag": tag]) }
    return LocalResponse(
      status: 200, headers: ["Content-Type": document.contentType, "ETag": tag], body: Data(document.text.utf8))
  }
}

/// One outlet's feed as a document.
struct DemoFeed: Sendable {
  let outlet: DemoWeek.Outlet
  let stories: [DemoWeek.Story]

  var contentType: String {
    switch outlet.format {
    case .rss: "application/rss+xml; charset=utf-8"
    case .atom: "application/atom+xml; charset=utf-8"
    case .json: "application/feed+json"
    }
  }

  var text: String {
    switch outlet.format {
    case .rss: rss
    case .atom: atom
    case .json: json
    }
  }

  private func address(of story: DemoWeek.Story) -> String { "http://\(outlet.host)/\(story.slug)" }

  private var rss: String {
    let items = stories.map { story in
      """
      <item><title>\(escaped(story.title))</title><link>\(address(of: story))</link>
      <guid isPermaLink="false">\(story.id)@\(outlet.host)</guid><pubDate>\(Self.rfc822(story.at))</pubDate>
      <description>\(escaped("<p>\(escaped(story.text))</p>"))</description></item>

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>\(escaped(outlet.name))</title><link>http://\(outlet.host)/</link>
      <description>\(escaped(outlet.name))</description><language>\(outlet.language)</language>
      \(items.joined())</channel></rss>
      """
  }

  private var atom: String {
    let entries = stories.map { story in
      """
      <entry><title>\(escaped(story.title))</title><link rel="alternate" href="\(address(of: story))"/>
      <id>tag:\(outlet.host),2023:\(story.id)</id><published>\(story.at.formatted(.iso8601))</published>
      <updated>\((story.revision?.at ?? story.at).formatted(.iso8601))</updated>
      <summary type="html">\(escaped("<p>\(escaped(story.text))</p>"))</summary></entry>

      """
    }
    let updated = (stories.first?.at ?? .distantPast).formatted(.iso8601)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(outlet.language)"><title>\(escaped(outlet.name))</title>
      <id>tag:\(outlet.host),2023:feed</id><updated>\(updated)</updated><author><name>\(escaped(outlet.name))</name></author>
      \(entries.joined())</feed>
      """
  }

  private var json: String {
    let items = stories.map { story -> [String: Any] in
      [
        "id": "\(outlet.host)/\(story.id)", "url": address(of: story), "title": story.title,
        "content_text": story.text, "date_published": story.at.formatted(.iso8601), "language": story.lang,
      ]
    }
    let feed: [String: Any] = [
      "version": "https://jsonfeed.org/version/1.1", "title": outlet.name, "home_page_url": "http://\(outlet.host)/",
      "feed_url": outlet.url, "language": outlet.language, "items": items,
    ]
    let data = try? JSONSerialization.data(withJSONObject: feed, options: [.sortedKeys, .withoutEscapingSlashes])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
      "\"", with: "&quot;")
  }

  /// "Fri, 17 Nov 2023 20:41:00 GMT" (RFC 822 as RSS uses it).
  static func rfc822(_ date: Date) -> String {
    let format = Date.VerbatimFormatStyle(
      format:
        "\(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) GMT",
      locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
    return date.formatted(format)
  }
}
