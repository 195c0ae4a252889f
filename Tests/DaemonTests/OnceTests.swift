import Foundation
import Glibc
import LocalServer
import Testing

@testable import Daemon

/// `volteface once`, from a real server to the files of digests.
@Suite(.serialized) struct OnceTests {
  typealias Item = FeedDocument.Item

  /// Two outlets tell that Mara Voss is out; a third one has other news, also in Chinese.
  static func orchard(on site: Site, hoursAgo: Double = 2) throws {
    site.put(
      "/rss",
      FeedDocument.rss(
        "The Bramley Post",
        [
          Item("Orchard Robotics fires chief executive Mara Voss", "fires", hoursAgo: hoursAgo),
          Item("Harvest fair opens on Sunday", "fair", hoursAgo: hoursAgo + 5),
        ]))
    site.put(
      "/atom",
      FeedDocument.atom(
        "Pippin Daily",
        [Item("Mara Voss ousted as CEO of Orchard Robotics", "ousted", hoursAgo: hoursAgo - 0.5)]))
    site.put(
      "/json",
      try FeedDocument.json(
        "苹果晚报", [Item("秋收节周日开幕", "qiushou", hoursAgo: 3), Item("Cider prices fall", "cider", hoursAgo: 4)]),
      type: "application/feed+json")
  }

  static func feeds(at address: String) -> [Installation.Feed] {
    [
      .init(outlet: "The Bramley Post", url: "\(address)/rss"), .init(outlet: "Pippin Daily", url: "\(address)/atom"),
      .init(outlet: "苹果晚报", url: "\(address)/json"),
    ]
  }

  @Test func `One round stores the stories of all formats, and a reversal becomes digests, rows and pages`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    try Self.orchard(on: site)
    try await site.open { address in
      try home.configure(Self.feeds(at: address))
      let outcome = try await home.run("once")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
      // The reversal is the only thing that a person must hear of.
      let lines = outcome.errors.split(separator: "\n")
      #expect(lines.count == 1 && outcome.errors.contains("reversal: Where does Mara Voss stand?"), "\(outcome.errors)")
    }
    #expect(try home.titles().count == 5)
    let row = try #require(try home.reversals().first)
    #expect(try home.reversals().count == 1)
    #expect(row.from == "chief" && row.to == "out" && row.outlets == 2)
    #expect(row.digest == "reversals/\(row.id).md")
    for name in [
      "reversals/\(row.id).md", "reversals/\(row.id).html", "reversals/\(row.id).json", "feed.xml", "index.html",
      "sagas/orchard.html",
    ] {
      #expect(FileManager.default.fileExists(atPath: "\(home.digests)/\(name)"), "\(name)")
    }
    let digest = try home.text("digests/reversals/\(row.id).md")
    #expect(
      digest.contains("Mara Voss ousted as CEO of Orchard Robotics") && digest.contains("https://paper.example/fires"))
    #expect(try home.text("digests/feed.xml").contains(row.id))
  }

  @Test func `A second round adds nothing, sends the validators, and takes a 304 for what it is`() async throws {
    let (site, home) = (Site(), try Installation())
    try Self.orchard(on: site)
    let items = [Item("Cider prices fall", "cider", hoursAgo: 4)]
    site.put("/valid") { request in
      if request.headers["if-none-match"] == "\"harvest\"" { return LocalResponse(status: 304) }
      return LocalResponse(
        status: 200, headers: ["ETag": "\"harvest\"", "Last-Modified": "Sat, 01 Nov 2025 08:00:00 GMT"],
        body: Data(FeedDocument.rss("Valid", items).utf8))
    }
    try await site.open { address in
      try home.configure(Self.feeds(at: address) + [.init(outlet: "Valid", url: "\(address)/valid")])
      #expect(try await home.run("once").status == 0)
      let (stories, files, rows) = (try home.titles(), home.files("digests"), try home.reversals())
      let early = try await home.run("once")
      #expect(early.status == 0 && early.errors.isEmpty, "\(early.errors)")
      #expect(site.requests(for: "/valid").count == 1, "a feed that isn't due is left alone")
      try home.makeFeedsDue()
      let second = try await home.run("once")
      #expect(second.status == 0 && second.errors.isEmpty, "\(second.errors)")
      #expect(try home.titles() == stories)
      #expect(home.files("digests") == files)
      #expect(try home.reversals() == rows)
    }
    let requests = site.requests(for: "/valid")
    #expect(requests.count == 2)
    #expect(requests[0].headers["if-none-match"] == nil)
    #expect(requests.last?.headers["if-none-match"] == "\"harvest\"")
    #expect(requests.last?.headers["if-modified-since"] == "Sat, 01 Nov 2025 08:00:00 GMT")
    #expect(requests.allSatisfy { $0.headers["user-agent"]?.hasPrefix("volteface/") == true })
    // No validators came with the others, so none are made up.
    #expect(site.requests(for: "/rss").last?.headers["if-none-match"] == nil)
  }

  @Test func `A feed that redirects elsewhere than last time is read, though both places use the same validator`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    for (path, title) in [("/old", "Cider prices fall"), ("/new", "Harvest fair opens on Sunday")] {
      let text = FeedDocument.rss("Moved", [Item(title, title.lowercased(), hoursAgo: 4)])
      site.put(path) { request in
        if request.headers["if-none-match"] == "\"1\"" { return LocalResponse(status: 304) }
        return LocalResponse(status: 200, headers: ["ETag": "\"1\""], body: Data(text.utf8))
      }
    }
    func lead(to path: String) { site.put("/feed", LocalResponse(status: 302, headers: ["Location": path])) }
    try await site.open { address in
      try home.configure([.init(outlet: "Moved", url: "\(address)/feed")])
      for (path, titles) in [("/old", 1), ("/old", 1), ("/new", 2)] {
        lead(to: path)
        #expect(try await home.run("once").status == 0)
        #expect(try home.titles().count == titles, "\(path)")
        try home.makeFeedsDue()
      }
    }
    #expect(site.requests(for: "/old").map { $0.headers["if-none-match"] } == [nil, "\"1\""])
    #expect(site.requests(for: "/feed").allSatisfy { $0.headers["if-none-match"] == nil })
  }

  @Test func `A first poll's old stories build the ledger as published; what turned days ago gets rows and no digest`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    // Newest first, as feeds are.
    site.put(
      "/rss",
      FeedDocument.rss(
        "The Bramley Post",
        [
          Item("Mara Voss returns to Orchard Robotics as chief executive", "returns", hoursAgo: 50),
          Item("Orchard Robotics fires chief executive Mara Voss", "fires", hoursAgo: 80),
        ]))
    site.put(
      "/atom",
      FeedDocument.atom(
        "Pippin Daily",
        [
          Item("Orchard Robotics reinstates Mara Voss as CEO", "reinstates", hoursAgo: 49),
          Item("Mara Voss ousted as CEO of Orchard Robotics", "ousted", hoursAgo: 79),
        ]))
    try await site.open { address in
      try home.configure(Array(Self.feeds(at: address).prefix(2)))
      let outcome = try await home.run("once")
      #expect(outcome.status == 0)
      let lines = outcome.errors.split(separator: "\n")
      #expect(lines.count == 2 && lines.allSatisfy { $0.contains("reversal in old stories, of ") }, "\(outcome.errors)")
    }
    #expect(try home.reversals().map(\.to) == ["out", "chief"])
    #expect(try home.reversals().allSatisfy { $0.digest == nil })
    #expect(home.files("digests/reversals").isEmpty)
    let explained = try await home.run("explain", "orchard/voss-role").output
    let places = ["fires chief", "ousted as CEO", "returns to Orchard", "reinstates"].map {
      explained.range(of: $0)?.lowerBound ?? explained.endIndex
    }
    #expect(places == places.sorted() && places.last != explained.endIndex, "\(explained)")
  }

  @Test func `A headline that an outlet changes is a revision of its story, not a new one`() async throws {
    let (site, home) = (Site(), try Installation())
    try Self.orchard(on: site)
    try await site.open { address in
      try home.configure([.init(outlet: "The Bramley Post", url: "\(address)/rss")])
      #expect(try await home.run("once").status == 0)
      site.put("/rss", FeedDocument.rss("The Bramley Post", [Item("Harvest fair put off", "fair", hoursAgo: 7)]))
      try home.makeFeedsDue()
      #expect(try await home.run("once").status == 0)
    }
    #expect(
      try home.titles() == ["Harvest fair put off", "Orchard Robotics fires chief executive Mara Voss"])
    #expect(try Database.rows(of: "SELECT title FROM revision", in: home.archive) == ["Harvest fair opens on Sunday"])
  }

  @Test func `A feed on loopback is refused unless its table allows it, and the line says how`() async throws {
    let (site, home) = (Site(), try Installation())
    try Self.orchard(on: site)
    try await site.open { address in
      try home.configure([.init(outlet: "Inside", url: "\(address)/rss", rest: "")])
      let outcome = try await home.run("once")
      #expect(outcome.status == 0)
      let lines = outcome.errors.split(separator: "\n")
      #expect(lines.count == 1 && outcome.errors.contains("/rss") && outcome.errors.contains("allow-network"))
    }
    #expect(site.requestCount == 0)
    #expect(try home.titles().isEmpty)
  }

  @Test func `The first round after the daily hour writes one daily digest, also of days that were missed`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    try Self.orchard(on: site)
    try await site.open { address in
      try home.configure(Self.feeds(at: address))
      #expect(try await home.run("once").status == 0)
      #expect(!home.files("digests").contains { $0.hasPrefix("latest") })
      // The machine was off for three days.
      try Database.rows(of: "UPDATE memo SET value = value - 3 * 86400000 WHERE name = 'began'", in: home.archive)
      let morning = try await home.run("once")
      #expect(morning.status == 0 && morning.errors.contains("daily digest "), "\(morning.errors)")
      #expect(morning.errors.split(separator: "\n").count == 1)
      let files = home.files("digests")
      #expect(files.count { $0.wholeMatch(of: #/20[0-9]{2}/[0-9-]{10}\.(md|html|json)/#) != nil } == 3, "\(files)")
      #expect(files.contains("latest.md") && files.contains("latest.html"))
      #expect(try home.text("digests/index.html").contains(".html\""))
      #expect(try await home.run("once").errors == "", "one a day")
      #expect(home.files("digests") == files)
      #expect(try await home.run("open").output.hasPrefix("\(home.digests)/20"))
    }
  }

  @Test func `A host of one's own is asked as many times at once as its table says`() async throws {
    let (site, home) = (Site(), try Installation())
    let papers = ["/a", "/b", "/c", "/d"]
    for (index, paper) in papers.enumerated() {
      let text = FeedDocument.rss(paper, [Item("Story \(index)", "story/\(index)", hoursAgo: 1)])
      site.put(paper) { _ in
        // Nobody is answered before all have asked.
        while site.requestCount < papers.count, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(10)) }
        return LocalResponse(status: 200, headers: ["Content-Type": "application/xml"], body: Data(text.utf8))
      }
    }
    try await site.open { address in
      try home.configure(papers.map { .init(outlet: $0, url: address + $0) }, timeout: "5s")
      let outcome = try await home.run("once")
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }
    #expect(try home.titles().count == papers.count)
  }

  @Test func `A round that hangs can be stopped, and what it has is stored`() async throws {
    let (site, home) = (Site(), try Installation())
    let silent = try SilentServer()
    try Self.orchard(on: site)
    try await site.open { address in
      let mute = Installation.Feed(outlet: "mute", url: "http://127.0.0.1:\(silent.port)/mute")
      try home.configure(Self.feeds(at: address) + [mute])
      let round = try Program(["once", "--config", home.configuration])
      try round.start()
      try await eventually("the stories are stored") { (try? home.titles().count) == 5 }
      round.signal(SIGTERM)
      let outcome = try await round.finish()
      #expect(outcome.status == 0 && outcome.signal == 0, "\(outcome.errors)")
      try home.configure(Self.feeds(at: address))
      #expect(try await home.run("once").status == 0)
    }
    #expect(try home.titles().count == 5)
    #expect(try home.reversals().count == 1)
  }

  @Test func `Without a network to speak of, each feed's failure is told once and told again when it has passed`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    site.put("/rss", LocalResponse(status: 503))
    try await site.open { address in
      try home.configure([.init(outlet: "The Bramley Post", url: "\(address)/rss")])
      #expect(try await home.run("once").errors.contains("answered 503"))
      try home.makeFeedsDue()
      #expect(try await home.run("once").errors == "", "the same failure again is no news")
      let status = try await home.run("status").output
      #expect(status.contains("FAILING, 2 in a row") && status.contains("503"), "\(status)")
      try Self.orchard(on: site)
      try home.makeFeedsDue()
      let well = try await home.run("once")
      #expect(well.errors.contains("is well again after 2 failed polls"), "\(well.errors)")
    }
  }
}
