import FeedParsing
import Foundation
import HTTPFetch
import StoryArchive
import Synchronization
import Testing

@testable import Daemon

/// The rules of polling as servers see them and as the log tells them: the daemon's loop on a clock that jumps.
@Suite(.serialized) struct PoliteTests {
  typealias Answer = PressServer.Answer
  typealias Request = PressServer.Request

  private func paper(_ request: Request, _ headers: [String: String] = [:]) -> Answer {
    Answer(headers: headers, body: VirtualDaemon.hourly(request.host, at: request.at))
  }

  private func gaps(_ requests: [Request]) -> [TimeInterval] {
    zip(requests, requests.dropFirst()).map { $1.at.timeIntervalSince($0.at) }
  }

  // MARK: how often

  @Test func `A feed's wishes are kept after 200, 304, 429 and 503 alike, and its record says which`() async throws {
    let wishes = ["fresh": ["Cache-Control": "max-age=7200"], "busy": ["Retry-After": "7200"]]
    let daemon = try VirtualDaemon { request in
      var headers = wishes[String(request.host.prefix { $0.isLetter })] ?? [:]
      headers["ETag"] = "\"1\""
      let status = Int(request.path.dropFirst()) ?? 0
      if status == 200 || (status == 304 && request.headers["if-none-match"] == nil) { return paper(request, headers) }
      return Answer(status: status, headers: headers)
    }
    let statuses = [200, 304, 429, 503]
    try daemon.configure(wishes.keys.flatMap { wish in statuses.map { "http://\(wish)\($0).example/\($0)" } })
    try await daemon.run(hours: 12)
    for status in statuses {
      for (wish, reason) in [("fresh", PollReason.cacheControl), ("busy", .retryAfter)] {
        let url = "http://\(wish)\(status).example/\(status)"
        let requests = daemon.server.requests(for: url)
        #expect(requests.count >= 3 && requests.count <= 7, "\(url): \(requests.count)")
        #expect(gaps(requests).allSatisfy { $0 >= 7_200 }, "\(url): \(gaps(requests))")
        if status < 400 { #expect(try daemon.record(url)?.nextPollReason == reason.rawValue) }
      }
    }
  }

  @Test func `A restart every few minutes polls no more often than one run`() async throws {
    let daemon = try VirtualDaemon { paper($0) }
    try daemon.configure(["http://a.example/f", "http://b.example/f"])
    for _ in 0..<40 { try await daemon.run(hours: 0.1) }
    for url in ["http://a.example/f", "http://b.example/f"] {
      #expect(daemon.server.requests(for: url).count <= 13)
      #expect(gaps(Array(daemon.server.requests(for: url).dropFirst())).allSatisfy { $0 > 1_160 })
    }
  }

  @Test func `A shortened interval counts at the next start, and so does a clock that was wrong`() async throws {
    let daemon = try VirtualDaemon { paper($0) }
    let url = "http://a.example/f"
    try daemon.configure([url], rest: "interval = \"20d\"")
    try await daemon.run(hours: 1)
    try daemon.configure([url])
    try await daemon.run(hours: 2)
    #expect(daemon.server.requests.count >= 4)
    let count = daemon.server.requests.count
    try Database.rows(of: "UPDATE feed SET nextPoll = 9e12, nextPollReason = 'its ttl'", in: daemon.home.archive)
    try await daemon.run(hours: 4 * 24 + 1)
    #expect(daemon.server.requests.count > count)
  }

  @Test func `A month of an unchanged feed costs one request an interval and one full answer in eight days`()
    async throws
  {
    // This server believes that what it has given once is known for ever.
    let text = FeedDocument.rss("Quiet", [.init("Harvest fair opens", "fair", hoursAgo: 1)])
    let daemon = try VirtualDaemon { request in
      request.headers["if-none-match"] == nil
        ? Answer(headers: ["ETag": "\"\(Int(request.at.timeIntervalSince1970))\""], body: text)
        : Answer(status: 304, headers: ["ETag": "\"\(Int(request.at.timeIntervalSince1970))\""])
    }
    try daemon.configure(["http://quiet.example/f"], rest: "interval = \"1h\"")
    try await daemon.run(hours: 30 * 24)
    let requests = daemon.server.requests
    #expect(requests.count <= 30 * 24 + 1 && requests.count > 700)
    let full = requests.filter { $0.headers["if-none-match"] == nil }
    #expect(full.count == 4)
    #expect(gaps(full).allSatisfy { $0 >= 8 * 86_400 && $0 < 8 * 86_400 + 7_200 })
    // A 304 may bring a new validator, and that one is sent.
    for (earlier, later) in zip(requests, requests.dropFirst()) where later.headers["if-none-match"] != nil {
      #expect(later.headers["if-none-match"] == "\"\(Int(earlier.at.timeIntervalSince1970))\"")
    }
  }

  @Test func `A body that is the last one byte for byte is not parsed again, and what it asked for still holds`() throws
  {
    let url = "http://a.example/f"
    let feed = FollowedFeed(url: url, outlet: "A", interval: 1_200)
    let text = """
      <rss version="2.0"><channel><title>A</title><ttl>120</ttl><item><title>x</title><guid>x</guid></item></channel></rss>
      """
    func poll(_ record: FeedRecord, _ text: String) -> FinishedPoll {
      FinishedPoll(
        feed: feed, record: record, started: VirtualDaemon.start,
        result: .success(.init(status: 200, url: url, body: Array(text.utf8))))
    }
    let first = poll(FeedRecord(url: url, outlet: "A"), text)
    #expect(first.document?.feed?.entries.count == 1)
    let settled = first.settle(at: VirtualDaemon.start)
    let second = poll(settled.fetched.record, text)
    #expect(second.document == nil && second.failure == nil)
    let again = second.settle(at: VirtualDaemon.start).fetched
    #expect(again.entries.isEmpty && again.record.nextPollReason == PollReason.ttl.rawValue)
    #expect(again.record.memory.lastFull == VirtualDaemon.start)
    #expect(poll(again.record, text + " ").document != nil)
  }

  // MARK: domains

  @Test func `A domain never sees two requests within a second, redirects from elsewhere included`() async throws {
    let daemon = try VirtualDaemon { request in
      let number = request.path.dropFirst()
      // Half of the feeds of the first domain have gone to the second, and a third of the second's to another page there.
      if request.host == "one.example", (Int(number) ?? 1) % 2 == 0 {
        return Answer(status: 302, headers: ["Location": "http://two.example/x\(number)"])
      }
      if request.host == "two.example", (Int(number) ?? 1) % 3 == 0 {
        return Answer(status: 307, headers: ["Location": "/y\(number)"])
      }
      return paper(request)
    }
    try daemon.configure((0..<20).flatMap { ["http://one.example/\($0)", "http://two.example/\($0)"] })
    try await daemon.run(hours: 2)
    for (host, count) in [("one.example", 20), ("two.example", 20 + 10 + 7)] {
      let requests = daemon.server.requests.filter { $0.host == host }
      #expect(requests.count >= 5 * count, "\(host): \(requests.count)")
      #expect(gaps(requests).allSatisfy { $0 >= 1 }, "\(host)")
    }
    #expect(daemon.lines.isEmpty, "\(daemon.lines)")
  }

  @Test func `A Retry-After holds for the whole domain and over a restart, and nobody else waits`() async throws {
    let daemon = try VirtualDaemon { request in
      request.path == "/busy" ? Answer(status: 429, headers: ["Retry-After": "10800"]) : paper(request)
    }
    let busy = "http://a.example/busy"
    try daemon.configure([busy])
    try await daemon.run()
    let ordinary = ["http://a.example/1", "http://a.example/2", "http://b.example/1"]
    try daemon.configure([busy] + ordinary)
    // One round is over although two feeds of the domain have to wait.
    try await daemon.run()
    #expect(daemon.server.requests.map(\.url) == [busy, "http://b.example/1"])
    let configuration = try Configuration.load(path: daemon.home.configuration, environment: [:])
    let records = try StoryArchive(path: daemon.home.archive, mode: .readOnly).feeds()
    let status = FeedStatus.all(
      of: configuration, records: Dictionary(uniqueKeysWithValues: records.map { ($0.url, $0) }),
      at: VirtualDaemon.start)
    #expect(status[1].nextPollReason == PollReason.retryAfter.rawValue)
    #expect(status[1].nextPoll.map(VirtualDaemon.hours) == 3)
    try await daemon.run(hours: 6)
    let onA = daemon.server.requests.filter { $0.host == "a.example" }.dropFirst()
    #expect(onA.allSatisfy { VirtualDaemon.hours($0.at) >= 3 } && Set(onA.map(\.path)) == ["/busy", "/1", "/2"])
    #expect(daemon.server.requests(for: "http://b.example/1").count > 15)
  }

  @Test func `A redirect to a domain that wants to be left alone is followed when it may be`() async throws {
    let daemon = try VirtualDaemon { request in
      if request.host == "old.example" { return Answer(status: 302, headers: ["Location": "http://new.example/f"]) }
      return VirtualDaemon.hours(request.at) < 1
        ? Answer(status: 503, headers: ["Retry-After": "7200"]) : paper(request)
    }
    try daemon.configure(["http://new.example/own", "http://old.example/f"])
    try await daemon.run(hours: 4)
    let requests = daemon.server.requests.filter { $0.host == "new.example" }
    #expect(requests.dropFirst().allSatisfy { VirtualDaemon.hours($0.at) >= 2 } && requests.count > 4)
    let record = try daemon.record("http://old.example/f")
    #expect(record?.failures == 0 && record?.firstPolled == true)
  }

  @Test func `Every request says who asks and what it takes, and no secret is told`() async throws {
    let daemon = try VirtualDaemon { request in
      request.path == "/secret" ? Answer(status: 401) : paper(request)
    }
    try daemon.home.write("reader:hush-hush", to: "password")
    try daemon.home.write("X-Key: even-more-hush", to: "headers")
    let files = "credentials-file = \"password\"\nheaders-file = \"headers\""
    try daemon.configure(["http://a.example/secret"], rest: files, fetch: "contact = \"me@paper.example\"")
    try await daemon.run()
    let headers = try #require(daemon.server.requests.first?.headers)
    #expect(headers["user-agent"] == "volteface/\(Commands.number) (+me@paper.example)")
    #expect(headers["accept"]?.contains("application/atom+xml, application/rss+xml") == true)
    for coding in ["gzip", "br", "zstd"] { #expect(headers["accept-encoding"]?.contains(coding) == true, "\(coding)") }
    #expect(headers["authorization"] == "Basic \(Data("reader:hush-hush".utf8).base64EncodedString())")
    #expect(headers["x-key"] == "even-more-hush")
    #expect(daemon.lines.count == 1 && daemon.lines[0].contains("it wants credentials"), "\(daemon.lines)")
    let record = try #require(try daemon.record("http://a.example/secret"))
    #expect(!"\(daemon.lines) \(record)".contains("hush"))
    // Who edits the file needn't wait until failures that have backed off are tried again.
    try await daemon.run(hours: 48)
    let count = daemon.server.requests.count
    try await daemon.run()
    #expect(daemon.server.requests.count == count)
    try await daemon.run(isReload: true)
    #expect(daemon.server.requests.count == count + 1)
  }

  // MARK: moved, gone, refused

  @Test func `A feed that has moved is asked at its new place after three answers, and keeps its stories when edited`()
    async throws
  {
    let daemon = try VirtualDaemon { request in
      request.host == "old.example"
        ? Answer(status: 301, headers: ["Location": "http://new.example/f"])
        : paper(
          Request(
            at: request.at, host: "paper", path: "/", headers: [:]))
    }
    let (old, new) = ("http://old.example/f", "http://new.example/f")
    try daemon.configure([old])
    for _ in 1...2 { try await daemon.run(hours: 2) }
    #expect(daemon.server.requests(for: old).count == 3)
    #expect(daemon.server.requests(for: new).count > 6)
    #expect(daemon.lines.count == 1 && daemon.lines[0].contains("has moved to http://new.example/f"), "\(daemon.lines)")
    #expect(try daemon.record(old)?.memory.location == new)
    let stories = try daemon.home.titles()
    #expect(Set(stories).count == stories.count)

    try daemon.configure([new])
    try await daemon.run(hours: 2)
    #expect(try daemon.record(old) == nil && daemon.record(new)?.memory.location == nil)
    let later = try daemon.home.titles()
    #expect(later.count > stories.count && Set(later).count == later.count, "no story came twice")
    #expect(daemon.lines.count == 1)
  }

  @Test func `A feed that is gone is told once and not asked again, but for a reload, after which it may be well`()
    async throws
  {
    let isBack = Mutex(false)
    let daemon = try VirtualDaemon { request in
      VirtualDaemon.hours(request.at) < 1 || isBack.withLock { $0 } ? paper(request) : Answer(status: 410)
    }
    let url = "http://gone.example/f"
    try daemon.configure([url])
    try await daemon.run(hours: 24)
    let count = daemon.server.requests.count
    #expect(count <= 5 && daemon.lines.count == 1 && daemon.lines[0].contains("is gone for good"), "\(daemon.lines)")
    let record = try #require(try daemon.record(url))
    #expect(record.nextPoll == nil && record.nextPollReason == PollReason.gone.rawValue)
    #expect(FeedStatus(record).line.contains("GONE since"))
    try await daemon.run(hours: 24)
    #expect(daemon.server.requests.count == count, "a restart asks nothing")
    try await daemon.run(hours: 24, isReload: true)
    #expect(daemon.server.requests.count == count + 1 && daemon.lines.count == 1)
    isBack.withLock { $0 = true }
    try await daemon.run(hours: 1, isReload: true)
    #expect(daemon.server.requests.count > count + 2)
    #expect(daemon.lines.count == 2 && daemon.lines[1].contains("is well again"), "\(daemon.lines)")
  }

  @Test func `Refusals and bot walls are told apart from feeds that broke`() async throws {
    let wall = "<html><head><title>Just a moment...</title></head><body><script src=\"/cdn-cgi/challenge-platform/x\">"
    let daemon = try VirtualDaemon { request in
      switch request.host {
      case "wall.example": Answer(status: 403, headers: ["Content-Type": "text/html"], body: wall)
      case "soft.example": Answer(headers: ["Content-Type": "text/html"], body: wall)
      case "page.example": Answer(headers: ["Content-Type": "text/html"], body: "<html><body>Hello</body></html>")
      case let host: Answer(status: Int(host.prefix(3)) ?? 500)
      }
    }
    let kinds: [String: PollFailure.Kind] = [
      "401": .refused, "403": .refused, "wall": .botWall, "soft": .botWall, "404": .broken, "500": .broken,
      "429": .busy, "503": .busy, "410": .gone, "page": .notAFeed,
    ]
    try daemon.configure(kinds.keys.sorted().map { "http://\($0).example/" })
    try await daemon.run()
    for (host, kind) in kinds {
      let record = try #require(try daemon.record("http://\(host).example/"))
      #expect(record.memory.failure == kind.rawValue, "\(host)")
      let isRefusal = kind == .refused || kind == .botWall
      #expect(FeedStatus(record).line.contains("REFUSED") == isRefusal, "\(host): \(FeedStatus(record).line)")
    }
    #expect(daemon.lines.count == kinds.count, "each new feed that doesn't work is told: \(daemon.lines)")
    try await daemon.run(hours: 72)
    #expect(daemon.lines.count == kinds.count, "once: \(daemon.lines)")
  }

  // MARK: failures

  @Test
  func `A day of failure is told once, with the last success, and its end once; less than a day is nobody's business`()
    async throws
  {
    let outages: [String: ClosedRange<Double>] = ["short.example": 2...20, "long.example": 2...60]
    let daemon = try VirtualDaemon { request in
      outages[request.host].map { $0.contains(VirtualDaemon.hours(request.at)) } == true
        ? Answer(status: 500) : paper(request)
    }
    try daemon.configure(outages.keys.map { "http://\($0)/f" })
    try await daemon.run(hours: 144)
    #expect(daemon.lines.count == 2, "\(daemon.lines)")
    let warning = try #require(daemon.lines.first)
    #expect(warning.contains("warning: feed long.example/f has failed") && warning.contains("for 24 h"), "\(warning)")
    #expect(warning.contains("last good 2025-11-20T1") && warning.contains("answered 500"), "\(warning)")
    #expect(daemon.lines.last?.contains("feed long.example/f is well again") == true)
    // Errors back off, and nothing is given up.
    let requests = daemon.server.requests(for: "http://long.example/f").filter {
      outages["long.example"]!.contains(VirtualDaemon.hours($0.at))
    }
    #expect(requests.count <= 10, "\(requests.count)")
    // What was published meanwhile and still stands in the feed is there.
    #expect(try daemon.home.titles().contains("long.example tells story 140"))
  }

  @Test func `A dead network is one warning, no feed's fault, and is over within minutes of its end`() async throws {
    let outage = 30.0...40.5
    let daemon = try VirtualDaemon { request in
      outage.contains(VirtualDaemon.hours(request.at)) ? nil : paper(request)
    }
    let urls = (0..<12).map { "http://paper\($0).example/f" }
    try daemon.configure(urls)
    try await daemon.run(hours: 48)
    #expect(daemon.lines.count == 2, "\(daemon.lines)")
    #expect(daemon.lines[0].contains("warning: the network is down: none of 3 domains answers"), "\(daemon.lines)")
    #expect(daemon.lines[1].contains("the network is back after 10 h"), "\(daemon.lines)")
    for url in urls {
      let record = try #require(try daemon.record(url))
      #expect(record.failures == 0 && record.memory.failingSince == nil)
      let back = daemon.server.requests(for: url).first { VirtualDaemon.hours($0.at) > outage.upperBound }
      #expect(back.map { VirtualDaemon.hours($0.at) < outage.upperBound + 0.25 } == true, "\(url)")
    }
    let during = daemon.server.requests.filter { outage.contains(VirtualDaemon.hours($0.at)) }
    #expect(during.count < 12 + 3 * 75, "three feeds at a time look for it, at growing distances: \(during.count)")
    #expect(try daemon.home.titles().count == 12 * 48)
  }

  @Test func `A network that was dead when the daemon was stopped is no news at the next start, and its return is`()
    async throws
  {
    let isDown = Mutex(true)
    let daemon = try VirtualDaemon { request in isDown.withLock { $0 } ? nil : paper(request) }
    try daemon.configure((0..<5).map { "http://paper\($0).example/f" })
    for _ in 1...3 { try await daemon.run() }
    #expect(daemon.lines.count == 1 && daemon.lines[0].contains("none of 5 domains answers"), "\(daemon.lines)")
    #expect(try daemon.record("http://paper0.example/f")?.nextPollReason == PollReason.networkDown.rawValue)
    isDown.withLock { $0 = false }
    try await daemon.run()
    #expect(daemon.lines.count == 2 && daemon.lines[1].contains("the network is back"), "\(daemon.lines)")
    #expect(Set(try daemon.home.titles()).count == 5)
  }

  @Test func `Where only two domains are asked and both are silent, each feed is told of by its own rule`() async throws
  {
    let daemon = try VirtualDaemon { _ in nil }
    try daemon.configure(["http://a.example/1", "http://a.example/2", "http://b.example/1"])
    try await daemon.run()
    #expect(daemon.lines.count == 3 && daemon.lines.allSatisfy { $0.contains(" failed: ") }, "\(daemon.lines)")
    #expect(try daemon.record("http://a.example/1")?.failures == 1)
  }
}
