import Foundation

/// Feed documents of invented outlets.
enum FeedDocument {
  struct Item {
    var title: String
    /// The end of its address; its identity.
    var name: String
    var published: Date
    var summary = ""

    /// - Parameter hoursAgo: when it was published.
    init(_ title: String, _ name: String, hoursAgo: Double, summary: String = "") {
      self.title = title
      self.name = name
      published = Date(timeIntervalSinceNow: -hoursAgo * 3_600)
      self.summary = summary
    }

    var url: String { "https://paper.example/\(name)" }
  }

  static func rss(_ title: String, _ items: [Item]) -> String {
    let style = Date.VerbatimFormatStyle(
      format:
        "\(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) GMT",
      locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
    let entries = items.map { item in
      """
      <item><title>\(item.title)</title><link>\(item.url)</link><guid>\(item.url)</guid>\
      <pubDate>\(item.published.formatted(style))</pubDate><description>\(item.summary)</description></item>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>\(title)</title><link>https://paper.example/</link>
      \(entries.joined(separator: "\n"))
      </channel></rss>
      """
  }

  static func atom(_ title: String, _ items: [Item]) -> String {
    let entries = items.map { item in
      """
      <entry><title>\(item.title)</title><id>\(item.url)</id><link href="\(item.url)"/>\
      <published>\(item.published.formatted(.iso8601))</published>\
      <updated>\(item.published.formatted(.iso8601))</updated><summary>\(item.summary)</summary></entry>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><title>\(title)</title><id>https://paper.example/</id>
      <updated>2026-01-01T00:00:00Z</updated>
      \(entries.joined(separator: "\n"))
      </feed>
      """
  }

  static func json(_ title: String, _ items: [Item]) throws -> String {
    let document: [String: Any] = [
      "version": "https://jsonfeed.org/version/1.1", "title": title,
      "items": items.map {
        [
          "id": $0.url, "url": $0.url, "title": $0.title, "date_published": $0.published.formatted(.iso8601),
          "content_text": $0.summary,
        ]
      },
    ]
    return String(decoding: try JSONSerialization.data(withJSONObject: document), as: UTF8.self)
  }
}
