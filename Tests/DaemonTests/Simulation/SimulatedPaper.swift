import Foundation

@testable import Daemon

/// One invented feed: when it posts, and how its server answers. A value; what it answers depends on the instant and the
/// request alone.
struct SimulatedPaper: Sendable {
  /// A way of publishing that real servers have.
  enum Manner: String, CaseIterable, Sendable {
    // Which validators come with an answer.
    case both, etag, date, none
    /// 304 to everything that has a condition, whatever is new.
    case stubborn
    /// The site is rebuilt on the fourth day, and every GUID is another one then.
    case renamed
    /// Every seventh body breaks off.
    case cut
    // Wishes for the time between two polls.
    case ttl, updatePeriod, maxAge, expires, skipHours, skipDays
    // Statuses.
    case moved, wandering, gone, busy, overloaded, failing, refusing, flapping
    /// By nginx: TLS, HTTP/2, gzip.
    case secure
    // Hostile ones.
    case bomb, nested, endless, reset, drip, liar, poison
  }

  struct Post: Sendable {
    var at: Date
    var title: String
    var path: String
    /// As headers and RSS have it.
    var date: String
  }

  var host: String
  var path: String
  var manner: Manner
  /// The configured interval, seconds; nil leaves it to the daemon.
  var interval: TimeInterval?
  /// In the order of time.
  var posts: [Post]

  var url: String { "\(manner == .secure ? "https" : "http")://\(host)\(path)" }

  /// Whether its server does what it can to be read.
  var isHonest: Bool {
    switch manner {
    case .bomb, .nested, .endless, .reset, .drip, .liar, .poison, .refusing: false
    default: true
    }
  }

  /// What the feed holds at an instant, newest first: as much as forty posts.
  func window(at now: Date) -> [Post] { posts.prefix { $0.at <= now }.suffix(40).reversed() }

  // MARK: What is answered

  enum Answer: Sendable {
    case response(status: Int, headers: [String: String], body: String, titles: [String])
    /// Something that is no answer.
    case breach
  }

  /// - Parameters:
  ///   - headers: the request's, by lower-case name.
  ///   - count: how many requests this paper has had before.
  func answer(headers: [String: String], count: Int, at now: Date) -> Answer {
    switch manner {
    case .bomb, .nested, .endless, .reset, .drip, .liar, .poison: return .breach
    case .refusing: return status(403)
    case .gone where PressWeek.day(now) >= 3: return status(410)
    case .moved where path != Self.newPath: return status(301, ["Location": "http://new-\(host)\(Self.newPath)"])
    case .wandering where path != Self.newPath: return status(302, ["Location": Self.newPath])
    case .busy where Self.isBusy(now): return status(429, ["Retry-After": "7200"])
    case .overloaded where Self.isBusy(now):
      return status(503, ["Retry-After": DemoFeed.rfc822(now.addingTimeInterval(10_800))])
    case .failing where (2.0..<4.0).contains(PressWeek.day(now)): return status(500)
    case .flapping where count % 3 == 1: return status(502)
    default: return document(headers: headers, count: count, at: now)
    }
  }

  static let newPath = "/new"
  /// Six hours of the third day.
  static func isBusy(_ now: Date) -> Bool { (2.25..<2.5).contains(PressWeek.day(now)) }

  private func status(_ status: Int, _ headers: [String: String] = [:]) -> Answer {
    .response(status: status, headers: headers, body: "", titles: [])
  }

  private func document(headers: [String: String], count: Int, at now: Date) -> Answer {
    let window = window(at: now)
    let isRebuilt = manner == .renamed && PressWeek.day(now) >= 4
    let tag = "\"\(window.first?.path ?? "/")\(isRebuilt ? "-new" : "")\""
    let modified = window.first?.date
    var fields = wishes(at: now)
    if [.etag, .both, .stubborn, .renamed, .secure, .cut].contains(manner) { fields["ETag"] = tag }
    if [.date, .both, .secure].contains(manner) { fields["Last-Modified"] = modified }
    let condition = headers["if-none-match"]?.replacing(/^W\//, with: "")
    let isSame = condition.map { $0 == tag } ?? (modified != nil && headers["if-modified-since"] == modified)
    if isSame || (manner == .stubborn && condition != nil) {
      return .response(status: 304, headers: fields, body: "", titles: [])
    }
    let items = window.map { item($0, guid: isRebuilt ? "rebuilt-\($0.path)" : $0.path) }
    let kept = manner == .cut && count % 7 == 3 ? items.count / 2 : items.count
    var body = channel + items.prefix(kept).joined()
    if kept < items.count { fields["X-Cut"] = "yes" }
    body += kept < items.count ? "<item><title>\(host) breaks" : "</channel></rss>\n"
    fields["Content-Type"] = "application/rss+xml; charset=utf-8"
    return .response(status: 200, headers: fields, body: body, titles: window.prefix(kept).map(\.title))
  }

  private func wishes(at now: Date) -> [String: String] {
    switch manner {
    case .maxAge: ["Cache-Control": "public, max-age=\(Int(Self.wish))"]
    case .expires: ["Date": DemoFeed.rfc822(now), "Expires": DemoFeed.rfc822(now.addingTimeInterval(Self.wish))]
    default: [:]
    }
  }

  /// What those ask for that have a wish: five hours.
  static let wish: TimeInterval = 18_000
  static let skippedHours = 1...6

  private var channel: String {
    let wish =
      switch manner {
      case .ttl: "<ttl>\(Int(Self.wish / 60))</ttl>"
      case .updatePeriod: "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"
      case .skipHours: "<skipHours>" + Self.skippedHours.map { "<hour>\($0)</hour>" }.joined() + "</skipHours>"
      case .skipDays: "<skipDays><day>Saturday</day><day>Sunday</day></skipDays>"
      default: ""
      }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>\(host)</title>
      <link>http://\(host)/</link>\(wish)

      """
  }

  private func item(_ post: Post, guid: String) -> String {
    """
    <item><title>\(post.title)</title><link>http://\(host)\(post.path)</link>\
    <guid isPermaLink="false">\(host)\(guid)</guid><pubDate>\(post.date)</pubDate></item>

    """
  }
}
