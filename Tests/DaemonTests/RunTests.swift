import Foundation
import Glibc
import LocalServer
import Testing

/// `volteface run` as a service manager and an operator see it.
@Suite(.serialized) struct RunTests {
  typealias Item = FeedDocument.Item

  /// Stops a daemon and says how long that took.
  private func stop(_ daemon: Program) async throws -> (outcome: Program.Outcome, took: Duration) {
    let asked = ContinuousClock.now
    daemon.signal(SIGTERM)
    let outcome = try await daemon.finish()
    return (outcome, .now - asked)
  }

  @Test func `The daemon starts, polls, says little, and stops on SIGTERM although a transfer hangs`() async throws {
    let (site, home) = (Site(), try Installation())
    let silent = try SilentServer()
    try OnceTests.orchard(on: site)
    try await site.open { address in
      let mute = Installation.Feed(outlet: "mute", url: "http://127.0.0.1:\(silent.port)/mute")
      try home.configure(OnceTests.feeds(at: address) + [mute])
      let daemon = try home.daemon()
      try daemon.start()
      try await eventually("the stories are stored") { (try? home.titles().count) == 5 }
      let (outcome, took) = try await stop(daemon)
      #expect(outcome.status == 0 && outcome.signal == 0)
      #expect(took < .seconds(5))
      let lines = outcome.errors.split(separator: "\n")
      #expect(lines.count == 2, "\(outcome.errors)")
      #expect(lines.first?.contains("follows orchard in 4 feeds; digests go to \(home.digests)") == true)
      #expect(lines.last?.contains("stopped") == true)
      // The hanging feed kept the first round open, so nothing was announced; the next start makes up for that.
      try home.configure(OnceTests.feeds(at: address))
      let next = try await home.run("once")
      #expect(next.status == 0)
      #expect(try home.reversals().count == 1)
      #expect(try home.titles().count == 5)
    }
  }

  @Test func `SIGHUP takes up a new feed, and keeps the old configuration where the new one is broken`() async throws {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      let feeds = OnceTests.feeds(at: address)
      try home.configure([feeds[0]])
      let daemon = try home.daemon()
      try daemon.start()
      try await eventually("the first feed is polled") { (try? home.titles().count) == 2 }

      let sound = try home.text("volteface.toml")
      try home.write(sound + "\nintervall = \"1h\"\n", to: "volteface.toml")
      daemon.signal(SIGHUP)
      try await eventually("the typo is told") { daemon.errorsSoFar.contains("the old one stays in force") }
      let line = sound.split(separator: "\n", omittingEmptySubsequences: false).count + 1
      #expect(daemon.errorsSoFar.contains("volteface.toml:\(line): feeds[0].intervall"), "\(daemon.errorsSoFar)")

      // What the file names may be broken too.
      var secret = feeds[1]
      secret.rest += "\nheaders-file = \"headers\""
      try home.write("no header\n", to: "headers")
      try home.configure([feeds[0], secret])
      daemon.signal(SIGHUP)
      try await eventually("the headers file is told") { daemon.errorsSoFar.contains("headers:1: wanted a header") }
      try home.configure([feeds[0]], sagas: "[\"nowhere/*.toml\"]")
      daemon.signal(SIGHUP)
      try await eventually("the missing saga is told") {
        daemon.errorsSoFar.contains("\"nowhere/*.toml\" matches no file")
      }
      try home.write(Installation.saga.replacing("initial = \"chief\"", with: "initial = \"chef\""), to: "second.toml")
      try home.configure([feeds[0]], sagas: "[\"orchard.toml\", \"second.toml\"]")
      daemon.signal(SIGHUP)
      try await eventually("the broken saga is told") {
        daemon.errorsSoFar.contains("second.toml:18: storylines[0].initial: no state is called \"chef\"")
      }
      #expect(daemon.process.isRunning)

      try home.write("X-Reader: volteface\n", to: "headers")
      try home.configure([feeds[0], secret, feeds[2]])
      daemon.signal(SIGHUP)
      try await eventually("the new feeds are polled") { (try? home.titles().count) == 5 }
      #expect(site.requests(for: "/atom").first?.headers["x-reader"] == "volteface")
      #expect(site.requests(for: "/rss").count == 1, "a reload is no reason to poll a feed again")
      #expect(daemon.errorsSoFar.contains("loaded again: 3 feeds"))
      #expect(try await stop(daemon).outcome.status == 0)
    }
  }

  @Test func `A second daemon on the same state refuses, and names the first one's pid`() async throws {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address))
      let daemon = try home.daemon()
      try daemon.start()
      try await eventually("the daemon follows") { daemon.errorsSoFar.contains("follows") }
      for command in ["run", "once"] {
        let second = try await home.run(command)
        #expect(second.status == 69)
        #expect(second.errors.split(separator: "\n").count == 1)
        #expect(
          second.errors.contains("in use by process \(daemon.process.processIdentifier)")
            && second.errors.contains(home.archive), "\(second.errors)")
      }
      #expect(try await stop(daemon).outcome.status == 0)
    }
  }

  @Test(arguments: [1, 4, 9, 14]) func `Killed while it polls, the daemon loses nothing and doubles nothing`(
    requests: Int
  ) async throws {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    let papers = (1...12).map { "paper\($0)" }
    for paper in papers {
      let items = (1...20).map { Item("\(paper) tells story \($0)", "\(paper)/\($0)", hoursAgo: Double($0)) }
      site.put("/\(paper)", FeedDocument.rss(paper, items))
    }
    try await site.open { address in
      let more = papers.map { Installation.Feed(outlet: $0, url: "\(address)/\($0)") }
      try home.configure(more + OnceTests.feeds(at: address))
      let daemon = try home.daemon()
      try daemon.start()
      try await eventually("\(requests) requests have come") { site.requestCount >= requests }
      daemon.signal(SIGKILL)
      #expect(try await daemon.finish().signal == SIGKILL)
      let outcome = try await home.run("once")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let titles = try home.titles()
    #expect(titles.count == 12 * 20 + 5)
    #expect(Set(titles).count == titles.count)
    #expect(try home.reversals().count == 1)
    #expect(home.files("digests/reversals").count == 3)
  }

  @Test func `Killed during its feeds' first polls, the daemon waits for all of them before it examines their past`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    site.put("/atom") { _ in
      try? await Task.sleep(for: .seconds(60))
      return LocalResponse(status: 503)
    }
    func waiting() -> [String]? { try? Database.rows(of: "SELECT count(*) FROM unexamined", in: home.archive) }
    try await site.open { address in
      try home.configure(Array(OnceTests.feeds(at: address).prefix(2)))
      for run in 1...2 {
        let daemon = try home.daemon()
        try daemon.start()
        try await eventually("the other feed is asked for") { site.requests(for: "/atom").count == run }
        try await eventually("the first one's stories wait") { waiting() == ["2"] }
        daemon.signal(SIGKILL)
        #expect(try await daemon.finish().signal == SIGKILL)
      }
      try OnceTests.orchard(on: site)
      let outcome = try await home.run("once")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(waiting() == ["0"])
    }
    #expect(try home.reversals().map(\.to) == ["out"])
  }

  @Test func `A service manager hears READY, STATUS, WATCHDOG, RELOADING and STOPPING`() async throws {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    let manager = try NotifySocket(path: home.path("notify"))
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address))
      let daemon = try home.daemon(environment: ["NOTIFY_SOCKET": home.path("notify"), "WATCHDOG_USEC": "400000"])
      try daemon.start()
      var heard: [String] = []
      try await eventually("it is ready, follows, and is alive three times") {
        heard += manager.messages()
        return heard.contains("READY=1") && heard.count { $0 == "WATCHDOG=1" } >= 3
          && heard.contains { $0.hasPrefix("STATUS=following 3 feeds; next poll ") }
      }
      #expect(heard.firstIndex(of: "READY=1") ?? 9 < heard.firstIndex(of: "WATCHDOG=1") ?? 0)
      #expect(!heard.contains("STOPPING=1"))
      heard = []
      daemon.signal(SIGHUP)
      try await eventually("it reloads") {
        heard += manager.messages()
        return heard.contains("READY=1")
      }
      let reloading = heard.firstIndex(of: "RELOADING=1") ?? heard.endIndex
      #expect(reloading < heard.firstIndex(of: "READY=1") ?? 0)
      #expect(heard.contains { $0.wholeMatch(of: #/MONOTONIC_USEC=[0-9]+/#) != nil })
      #expect(try await stop(daemon).outcome.status == 0)
      #expect(manager.messages().contains("STOPPING=1"))
    }
  }

  @Test func `In the journal each line starts with its priority and has no time of its own`() async throws {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address) + [.init(outlet: "gone", url: "\(address)/gone")])
      let daemon = try home.daemon(inJournal: true)
      try daemon.start()
      try await eventually("the reversal is told") { daemon.errorsSoFar.contains("reversal:") }
      let lines = try await stop(daemon).outcome.errors.split(separator: "\n")
      #expect(lines.first?.hasPrefix("<6>volteface ") == true, "\(lines)")
      #expect(lines.contains { $0.hasPrefix("<4>feed ") && $0.contains("/gone failed") }, "\(lines)")
      #expect(lines.contains { $0.hasPrefix("<5>reversal: ") }, "\(lines)")
      // A terminal that a journal's unit has started inherits the variable, but is not the journal.
      let stray = try await Program.run(
        ["once", "--config", home.configuration], environment: ["JOURNAL_STREAM": "8:1"])
      #expect(stray.status == 0)
      try home.makeFeedsDue()
      site.put("/gone", LocalResponse(status: 410))
      let elsewhere = try await Program.run(
        ["once", "--config", home.configuration], environment: ["JOURNAL_STREAM": "8:1"])
      #expect(elsewhere.errors.contains("410") && !elsewhere.errors.hasPrefix("<"), "\(elsewhere.errors)")
    }
  }

  @Test func `A log that nobody reads any more doesn't end the daemon`() async throws {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      let feeds = OnceTests.feeds(at: address)
      try home.configure([feeds[0]])
      // The log's reader goes after the first line.
      let script = """
        exec 3> >(head -n 1 > first)
        '\(Program.path)' run --config volteface.toml 2>&3 & echo $! > pid
        wait $!
        """
      let shell = try Program(executable: "/bin/bash", ["-c", script], directory: URL(filePath: home.directory))
      try shell.start()
      try await eventually("the first line is out and the first feed polled") {
        (try? home.text("first").contains("follows")) == true && (try? home.titles().count) == 2
      }
      let pid = try #require(Int32(try home.text("pid").trimmingCharacters(in: .whitespacesAndNewlines)))
      try home.configure(feeds)
      kill(pid, SIGHUP)
      try await eventually("the new feeds are polled") { (try? home.titles().count) == 5 }
      kill(pid, SIGTERM)
      #expect(try await shell.finish().status == 0)
    }
  }

  @Test func `When a saga has changed, the daemon reads its stories again and can be stopped meanwhile`() async throws {
    let home = try Installation()
    try home.configure([])
    let start = Date(timeIntervalSinceNow: -86_400 * 20)
    let stories = (0..<3_000).map { index in
      let title = "Orchard Robotics shows picker \(index) as Mara Voss speaks of fair number \(index % 97)"
      let seen = start.addingTimeInterval(Double(index) * 200).formatted(.iso8601)
      return "{\"seen\": \"\(seen)\", \"source\": \"paper\(index % 31)\", \"title\": \"\(title)\"}"
    }
    try home.write(stories.joined(separator: "\n"), to: "stories.jsonl")
    let filled = try await home.run(
      "replay", home.path("stories.jsonl"), "--saga", home.path("orchard.toml"), "--into-archive")
    #expect(filled.status == 0 && filled.output.hasPrefix("3000 new stories of 3000"), "\(filled.errors)")
    func waiting() throws -> Int {
      Int(try Database.rows(of: "SELECT count(*) FROM unexamined", in: home.archive).first ?? "") ?? -1
    }
    #expect(try waiting() == 0)
    try home.write(Installation.saga.replacing("重返", with: "回到"), to: "orchard.toml")
    let manager = try NotifySocket(path: home.path("notify"))
    let daemon = try home.daemon(environment: ["NOTIFY_SOCKET": home.path("notify"), "WATCHDOG_USEC": "400000"])
    try daemon.start()
    var heard: [String] = []
    // It is ready at once, and has the stories before it.
    try await eventually("it is ready") {
      heard += manager.messages()
      return heard.contains("READY=1")
    }
    let (outcome, took) = try await stop(daemon)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(took < .seconds(5))
    heard += manager.messages()
    #expect(heard.contains("WATCHDOG=1"))
    #expect(try waiting() > 0, "it did not stop before it had read them all")
    #expect(try await home.run("once").status == 0)
    #expect(try waiting() == 0)
  }
}
