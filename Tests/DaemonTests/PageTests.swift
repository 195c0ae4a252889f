import FeedParsing
import Foundation
import HTTPFetch
import LocalServer
import Logging
import Narrative
import StoryArchive
import Testing

@testable import Daemon

/// Pages of stories whose feeds give a title or a teaser alone: the daemon on a virtual clock, with what servers saw.
struct PageTests {
  /// A feed's entry, in hours after the start.
  private struct Entry {
    var title: String
    var path: String
    var teaser = "A short word on it."
    var hour = -1.0
  }

  private static let feed = "http://bramley.example/feed"

  private static func rss(_ entries: [Entry], host: String = "bramley.example") -> PressServer.Answer {
    let items = entries.map { entry in
      var item = FeedDocument.Item(entry.title, entry.path, hoursAgo: 0, summary: entry.teaser)
      item.published = VirtualDaemon.start.addingTimeInterval(entry.hour * 3_600)
      return item
    }
    let text = FeedDocument.rss("The Bramley Post", items).replacing("https://paper.example/", with: "http://\(host)/")
    return .init(headers: ["Content-Type": "application/rss+xml"], body: text)
  }

  /// A page as publishers build them.
  private static func page(_ title: String, lead: String) -> PressServer.Answer {
    let rest = (1...6).map { number in
      """
      <p>The growers of the valley met for the \(number)th time this week, and none of them, whatever they had said before, \
      wanted to leave the hall without a word on what the harvest would bring to the towns along the river.</p>
      """
    }
    let body = """
      <!doctype html><html lang="en"><head><title>\(title) | The Bramley Post</title></head><body>
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <article><h1>\(title)</h1><p>\(lead)</p>\(rest.joined())</article>
      <footer>Imprint</footer></body></html>
      """
    return .init(headers: ["Content-Type": "text/html; charset=utf-8"], body: body)
  }

  private static let fired =
    "Orchard Robotics fired its chief executive Mara Voss today, the company said in a statement to its staff."

  private func body(_ daemon: VirtualDaemon, title: String = "A day of changes") throws -> String {
    let archive = try StoryArchive(path: daemon.home.archive, mode: .readOnly)
    let stories = try archive.stories(from: .distantPast, to: .distantFuture)
    return try #require(stories.first { $0.title == title }).body
  }

  private func paths(_ daemon: VirtualDaemon, of host: String = "bramley.example") -> [String] {
    daemon.server.requests.filter { $0.host == host }.map(\.path)
  }

  @Test func `A teaser's page is asked for after robots.txt, under the feed's spacing, and read for claims`()
    async throws
  {
    let daemon = try VirtualDaemon { request in
      switch request.path {
      case "/feed":
        Self.rss([Entry(title: "A day of changes", path: "changes"), Entry(title: "Harvest fair", path: "fair")])
      case "/robots.txt": .init(body: "User-agent: *\nDisallow: /private\n")
      case "/changes": Self.page("A day of changes", lead: Self.fired)
      case "/fair": Self.page("Harvest fair", lead: "The fair opens on Sunday.")
      default: .init(status: 404)
      }
    }
    try daemon.configure([Self.feed], rest: "article = true")
    try await daemon.run()
    #expect(paths(daemon).prefix(2) == ["/feed", "/robots.txt"])
    #expect(Set(paths(daemon).dropFirst(2)) == ["/changes", "/fair"] && paths(daemon).count == 4)
    let requests = daemon.server.requests
    for (one, next) in zip(requests, requests.dropFirst()) { #expect(next.at.timeIntervalSince(one.at) >= 1) }
    #expect(requests.allSatisfy { $0.headers["user-agent"]?.hasPrefix("volteface/") == true })
    #expect(try body(daemon).contains(Self.fired) == true)
    #expect(try Database.rows(of: "SELECT state FROM claim", in: daemon.home.archive).contains("out"))
    #expect(try Database.rows(of: "SELECT count(*) FROM page", in: daemon.home.archive) == ["0"])
    #expect(daemon.lines.isEmpty, "\(daemon.lines)")
  }

  @Test func `What a headline claims is weighed once, with its page and without`() async throws {
    let title = "Orchard Robotics fires chief executive Mara Voss"
    let daemon = try VirtualDaemon { request in
      switch request.path {
      case "/feed": Self.rss([Entry(title: title, path: "changes")])
      case "/changes": Self.page(title, lead: "The board of Orchard Robotics said no more than that.")
      default: .init(status: 404)
      }
    }
    try daemon.configure([Self.feed], rest: "article = true")
    try await daemon.run()
    #expect(try body(daemon, title: title).contains("said no more than that"))
    #expect(try Database.rows(of: "SELECT count(*) FROM ledger", in: daemon.home.archive) == ["1"])
    #expect(try Database.rows(of: "SELECT state FROM claim", in: daemon.home.archive).contains("out"))
  }

  @Test func `A page is asked for once; polls of a day neither ask again nor take its text for a revision`()
    async throws
  {
    let daemon = try VirtualDaemon { request in
      switch request.path {
      // Every answer is new to the byte, as many servers' are.
      case "/feed":
        Self.rss([Entry(title: "A day of changes", path: "changes")]).with(comment: "\(request.at)")
      case "/changes": Self.page("A day of changes", lead: Self.fired)
      default: .init(status: 404)
      }
    }
    try daemon.configure([Self.feed], rest: "article = true")
    try await daemon.run(hours: 24)
    #expect(paths(daemon).count { $0 == "/feed" } > 10)
    #expect(paths(daemon).filter { $0 != "/feed" } == ["/robots.txt", "/changes"])
    #expect(try body(daemon).contains(Self.fired) == true)
    #expect(try Database.rows(of: "SELECT count(*) FROM revision", in: daemon.home.archive) == ["0"])
    #expect(try Database.rows(of: "SELECT revision FROM story", in: daemon.home.archive) == ["1"])
  }

  @Test func `robots.txt is obeyed, asked for once a day, and what it forbids is told once, to those who want to know`()
    async throws
  {
    let daemon = try VirtualDaemon(level: .debug) { request in
      switch request.path {
      case "/feed":
        Self.rss(
          (0...Int(max(VirtualDaemon.hours(request.at), 0))).map {
            Entry(title: "Story \($0)", path: "\($0 % 2 == 0 ? "free" : "locked")/\($0)", hour: Double($0))
          })
      case "/robots.txt": .init(body: "User-agent: volteface\nDisallow: /locked/\n")
      default: Self.page("Story", lead: "Something happened in the valley.")
      }
    }
    try daemon.configure([Self.feed], rest: "article = true")
    try await daemon.run(hours: 30)
    let asked = paths(daemon)
    #expect(!asked.contains { $0.hasPrefix("/locked/") })
    #expect(asked.count { $0.hasPrefix("/free/") } >= 14)
    #expect(Set(asked.filter { $0.hasPrefix("/free/") }).count == asked.count { $0.hasPrefix("/free/") })
    #expect(asked.count { $0 == "/robots.txt" } == 2)
    let told = daemon.lines.filter { $0.contains("robots.txt forbids it") }
    #expect(told.count >= 14 && Set(told.map { $0.suffix(100) }).count == told.count, "\(told)")
    #expect(told.allSatisfy { $0.contains("debug") })
  }

  @Test(arguments: [503, 0])
  func `While robots.txt can't be had nothing is asked for; after three tries the teaser stays`(status: Int)
    async throws
  {
    let daemon = try VirtualDaemon(level: .debug) { request in
      switch request.path {
      case "/feed": Self.rss([Entry(title: "A day of changes", path: "changes")])
      // 0 breaks the connection off.
      case "/robots.txt": status == 0 ? nil : .init(status: status)
      default: Self.page("A day of changes", lead: Self.fired)
      }
    }
    try daemon.configure([Self.feed], rest: "article = true")
    try await daemon.run(hours: 24)
    #expect(!paths(daemon).contains("/changes"))
    #expect(paths(daemon).count { $0 == "/robots.txt" } == 2, "its second try finds it known that nobody answers")
    #expect(daemon.lines.count { $0.contains("3 times; its story keeps what the feed gave") } == 1, "\(daemon.lines)")
    #expect(try body(daemon) == "")
    #expect(try Database.rows(of: "SELECT count(*) FROM page", in: daemon.home.archive) == ["0"])
  }

  @Test func `A page in trouble is asked for again, later and later; a server's wish holds its whole domain`()
    async throws
  {
    let daemon = try VirtualDaemon { request in
      switch request.path {
      case "/feed": Self.rss([Entry(title: "A day of changes", path: "changes"), Entry(title: "Fair", path: "fair")])
      case "/changes":
        request.at < VirtualDaemon.start.addingTimeInterval(7_200)
          ? .init(status: 429, headers: ["Retry-After": "3600"]) : Self.page("A day of changes", lead: Self.fired)
      case "/fair": Self.page("Fair", lead: "The fair opens on Sunday.")
      default: .init(status: 404)
      }
    }
    try daemon.configure([Self.feed], rest: "article = true")
    try await daemon.run(hours: 6)
    let hours = daemon.server.requests.filter { $0.path == "/changes" }.map { VirtualDaemon.hours($0.at) }
    #expect(hours.count == 3 && hours[0] < 0.1 && (1...1.1).contains(hours[1]) && hours[2] >= 3, "\(hours)")
    let first = try #require(daemon.server.requests.first { $0.path == "/changes" })
    let next = daemon.server.requests.first { $0.at > first.at }
    #expect(try #require(next).at.timeIntervalSince(first.at) >= 3_600)
    #expect(try body(daemon).contains(Self.fired) == true)
  }

  @Test func `Redirects of a page are followed with a turn and rules of their own`() async throws {
    let daemon = try VirtualDaemon { request in
      switch (request.host, request.path) {
      case ("bramley.example", "/feed"):
        Self.rss([Entry(title: "A day of changes", path: "go/1"), Entry(title: "Fair", path: "go/2")])
      case ("bramley.example", "/go/1"): .init(status: 302, headers: ["Location": "http://press.example/1"])
      case ("bramley.example", "/go/2"): .init(status: 301, headers: ["Location": "http://shut.example/2"])
      case ("press.example", "/robots.txt"): .init(status: 301, headers: ["Location": "/robots/all.txt"])
      case ("press.example", "/robots/all.txt"): .init(body: "User-agent: *\nDisallow: /2\n")
      case ("press.example", "/1"): Self.page("A day of changes", lead: Self.fired)
      case ("shut.example", "/robots.txt"): .init(body: "User-agent: *\nDisallow: /\n")
      default: .init(status: 404)
      }
    }
    try daemon.configure([Self.feed], rest: "article = true")
    try await daemon.run()
    #expect(paths(daemon, of: "press.example") == ["/robots.txt", "/robots/all.txt", "/1"])
    #expect(paths(daemon, of: "shut.example") == ["/robots.txt"])
    #expect(try body(daemon).contains(Self.fired) == true)
    #expect(try body(daemon, title: "Fair") == "")
  }

  @Test
  func `A page that is gone, walled off, no page, or sent round in circles leaves the teaser and is asked for once`()
    async throws
  {
    let names = ["gone", "wall", "film", "empty", "circle"]
    let daemon = try VirtualDaemon { request in
      switch request.path {
      case "/feed": Self.rss(names.map { Entry(title: $0, path: $0) })
      case "/wall": .init(body: "<html><head><title>Just a moment...</title></head><body>cf_chl_opt</body></html>")
      case "/film": .init(headers: ["Content-Type": "video/mp4"], body: "....")
      case "/empty": .init(headers: ["Content-Type": "text/html"], body: "<html><body><nav>Home</nav></body></html>")
      case let path where path.hasPrefix("/circle"): .init(status: 302, headers: ["Location": path + "e"])
      default: .init(status: 404)
      }
    }
    try daemon.configure([Self.feed], rest: "article = true")
    try await daemon.run(hours: 12)
    for name in names.dropLast() { #expect(paths(daemon).count { $0 == "/\(name)" } == 1, "\(name)") }
    #expect(paths(daemon).count { $0.hasPrefix("/circle") } == 6)
    for name in names { #expect(try body(daemon, title: name) == "") }
    #expect(daemon.lines.isEmpty, "\(daemon.lines)")
  }

  @Test func `Whole texts, old entries and feeds that don't ask for it cost no request`() async throws {
    let long = String(repeating: "The growers of the valley met again and talked of the harvest. ", count: 40)
    let daemon = try VirtualDaemon { request in
      switch (request.host, request.path) {
      case ("bramley.example", "/feed"):
        Self.rss([Entry(title: "Whole", path: "whole", teaser: long), Entry(title: "Old", path: "old", hour: -30)])
      case ("plain.example", "/feed"): Self.rss([Entry(title: "Plain", path: "plain")], host: "plain.example")
      default: .init(status: 404)
      }
    }
    try daemon.configure([Self.feed], rest: "article = true")
    let table = "\n[[feeds]]\nurl = \"http://plain.example/feed\"\noutlet = \"Plain\"\nallow-network = \"loopback\"\n"
    try daemon.home.write(try daemon.home.text("volteface.toml") + table, to: "volteface.toml")
    try await daemon.run(hours: 3)
    #expect(Set(daemon.server.requests.map(\.path)) == ["/feed"])
    #expect(try daemon.home.titles() == ["Old", "Plain", "Whole"])
  }

  @Test func `A page that a killed daemon was fetching is fetched by the next one`() async throws {
    let (site, home) = (Site(), try Installation())
    let item = FeedDocument.Item("A day of changes", "changes", hoursAgo: 1, summary: "A short word on it.")
    site.put("/changes") { _ in
      while !Task.isCancelled { try? await Task.sleep(for: .milliseconds(20)) }
      return LocalResponse(status: 503)
    }
    try await site.open { address in
      site.put(
        "/rss", FeedDocument.rss("The Bramley Post", [item]).replacing("https://paper.example", with: address))
      try home.configure([
        .init(outlet: "Bramley", url: "\(address)/rss", rest: "allow-network = \"loopback\"\narticle = true")
      ])
      let daemon = try home.daemon()
      try daemon.start()
      try await eventually("the page is asked for") { !site.requests(for: "/changes").isEmpty }
      #expect(try Database.rows(of: "SELECT count(*) FROM unexamined", in: home.archive) == ["0"], "the story is read")
      daemon.signal(SIGKILL)
      _ = try await daemon.finish()
      site.put("/changes", Self.page("A day of changes", lead: Self.fired).body, type: "text/html")
      let next = try await home.run("once")
      #expect(next.status == 0 && next.errors.isEmpty, "\(next.errors)")
      #expect(site.requests(for: "/rss").count == 1, "the feed itself isn't due")
    }
    let stories = try StoryArchive(path: home.archive, mode: .readOnly).stories(from: .distantPast, to: .distantFuture)
    #expect(stories.count == 1 && stories[0].body.contains(Self.fired))
    #expect(try Database.rows(of: "SELECT state FROM claim", in: home.archive).contains("out"))
  }
}

extension PressServer.Answer {
  fileprivate func with(comment: String) -> PressServer.Answer {
    var answer = self
    answer.body += "<!-- \(comment) -->"
    return answer
  }
}

/// What is known of robots.txt files, and what counts as a teaser.
struct PageRulesTests {
  @Test func `Rules are used for a day, trouble for an hour, and old rules while there is trouble`() {
    var book = RobotsBook()
    let now = VirtualDaemon.start
    let (address, rules) = ("https://bramley.example/robots.txt", RobotsRules.Answer.rules(.forbiddingAll))
    #expect(book.answer(at: address, now: now) == nil)
    book.note(.unreachable("x"), at: address, now: now)
    #expect(book.answer(at: address, now: now.addingTimeInterval(3_599)) == .unreachable("x"))
    #expect(book.answer(at: address, now: now.addingTimeInterval(3_600)) == nil)
    book.note(rules, at: address, now: now)
    #expect(book.answer(at: address, now: now.addingTimeInterval(86_399)) == rules)
    #expect(book.answer(at: address, now: now.addingTimeInterval(86_400)) == nil)
    book.note(.unreachable("x"), at: address, now: now.addingTimeInterval(86_400))
    #expect(book.answer(at: address, now: now.addingTimeInterval(86_401)) == rules)
    for number in 0..<1_100 {
      book.note(.rules(.allowingAll), at: "https://\(number).example/robots.txt", now: now.addingTimeInterval(86_402))
    }
    #expect(book.answer(at: address, now: now.addingTimeInterval(86_402)) == nil, "the oldest make way")
    #expect(book.answer(at: "https://1099.example/robots.txt", now: now.addingTimeInterval(86_403)) != nil)
  }

  @Test(arguments: [
    ("", true), ("A short word on it.", true), (String(repeating: "word ", count: 170), true),
    (String(repeating: "word ", count: 190), false), (String(repeating: "word ", count: 190) + "…", true),
    (String(repeating: "word ", count: 190) + "[...] Continue reading »", true),
    (String(repeating: "果园机器人董事会宣布。", count: 20), true), (String(repeating: "果园机器人董事会宣布。", count: 40), false),
    (String(repeating: "果园机器人董事会宣布。", count: 40) + "\n阅读全文", true),
    (String(repeating: "word ", count: 700) + "…", false),
  ])
  func `A teaser is short, or breaks off`(text: String, isTeaser: Bool) {
    #expect(Teaser.isTeaser(text) == isTeaser)
  }
}
