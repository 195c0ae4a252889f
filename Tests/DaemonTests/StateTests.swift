import Foundation
import Glibc
import LocalServer
import StoryArchive
import Testing

/// The state directory: who may read it, and what happens when it can't be written or was written by another version.
@Suite(.serialized) struct StateTests {
  /// Somebody without any rights: nobody and nogroup.
  static let stranger = 65_534

  @Test func `An archive of a newer version is refused, both versions named, and not a byte of it changes`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address))
      #expect(try await home.run("once").status == 0)
      try Database.rows(of: "PRAGMA journal_mode = DELETE", in: home.archive)
      try Database.rows(of: "PRAGMA user_version = 99", in: home.archive)
      let before = try Data(contentsOf: URL(filePath: home.archive))
      for command in [["once"], ["run"], ["status"], ["search", "cider"], ["open"], ["digest"]] {
        let outcome = try await Program.run(command + ["--config", home.configuration])
        #expect(outcome.status == 65, "\(command)")
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(
          outcome.errors.contains("99") && outcome.errors.contains("knows up to \(StoryArchive.schemaVersion)")
            && outcome.errors.contains(home.archive), "\(outcome.errors)")
      }
      #expect(try Data(contentsOf: URL(filePath: home.archive)) == before)
    }
  }

  @Test(arguments: ["no database, just some text that someone has put there by mistake\n", "other"])
  func `What is no archive of ours is refused and left alone`(content: String) async throws {
    let home = try Installation()
    try home.configure([])
    try FileManager.default.createDirectory(atPath: home.path("state"), withIntermediateDirectories: true)
    if content == "other" {
      try Database.rows(of: "CREATE TABLE recipe (name TEXT)", in: home.archive)
    } else {
      try home.write(content, to: "state/archive.sqlite")
    }
    let before = try Data(contentsOf: URL(filePath: home.archive))
    for command in ["once", "status"] {
      let outcome = try await home.run(command)
      #expect(outcome.status == 65 && outcome.errors.contains(home.archive), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    #expect(try Data(contentsOf: URL(filePath: home.archive)) == before)
  }

  @Test func `Where digests can't be written, stories are stored all the same, and digests follow once they can`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address))
      let files = FileManager.default
      for name in ["state", "digests"] {
        try files.createDirectory(atPath: home.path(name), withIntermediateDirectories: true)
      }
      try files.setAttributes(
        [.ownerAccountID: Self.stranger, .groupOwnerAccountID: Self.stranger], ofItemAtPath: home.path("state"))
      let outcome = try await home.run("once", user: Self.stranger)
      #expect(outcome.status == 73, "a timer's unit must not look well: \(outcome.errors)")
      let told = outcome.errors.split(separator: "\n").filter { $0.contains("cannot write \(home.digests)") }
      #expect(told.count == 1, "\(outcome.errors)")
      #expect(try home.titles().count == 5)
      #expect(home.files("digests").isEmpty)
      let open = try await home.run("open", user: Self.stranger)
      #expect(open.status == 66 && open.errors.contains("no digest"), "\(open.errors)")

      try files.setAttributes(
        [.ownerAccountID: Self.stranger, .groupOwnerAccountID: Self.stranger], ofItemAtPath: home.digests)
      let second = try await home.run("once", user: Self.stranger)
      #expect(second.status == 0, "\(second.errors)")
      #expect(try home.reversals().count == 1)
      #expect(home.files("digests/reversals").count == 3)
    }
  }

  @Test func `Where the archive page can't be written, it is written once it can, though nothing else is new`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address))
      let obstacle = home.path("digests/index.html/obstacle")
      try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: true)
      let outcome = try await home.run("once")
      #expect(outcome.status == 73 && outcome.errors.contains("index.html"), "\(outcome.errors)")
      try FileManager.default.removeItem(atPath: home.path("digests/index.html"))
      let second = try await home.run("once")
      #expect(second.status == 0, "\(second.errors)")
    }
    let row = try #require(try home.reversals().first)
    #expect(try home.reversals().count == 1)
    #expect(try home.text("digests/index.html").contains(row.id))
  }

  @Test func `An engine's memory that can't be read is made anew from the stories, and announces nothing again`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address))
      #expect(try await home.run("once").status == 0)
      try Database.rows(of: "UPDATE memo SET value = '{}' WHERE name = 'snapshot'", in: home.archive)
      let outcome = try await home.run("once")
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }
    #expect(try Database.rows(of: "SELECT count(*) FROM unexamined", in: home.archive) == ["0"])
    #expect(try Database.rows(of: "SELECT superseded FROM reversal", in: home.archive) == ["0"])
    #expect(try home.reversals().count == 1)
  }

  @Test func `A revision that came just before the saga file changed is news although its story is read again`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    site.put("/atom", FeedDocument.atom("Pippin Daily", [.init("Orchard Robotics meets", "meets", hoursAgo: 1)]))
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address))
      #expect(try await home.run("once").status == 0)
      // As a daemon that was killed between storing and examining leaves it.
      let now = Int(Date().timeIntervalSince1970 * 1_000)
      for statement in [
        "INSERT INTO revision SELECT id, 1, at, title, summary, body FROM story WHERE title = 'Orchard Robotics meets'",
        "INSERT INTO unexamined SELECT id, 2, \(now), 0 FROM story WHERE title = 'Orchard Robotics meets'",
        """
        UPDATE story SET revision = 2, revisedAt = \(now), title = 'Mara Voss ousted as CEO of Orchard Robotics'
        WHERE title = 'Orchard Robotics meets'
        """,
      ] {
        try Database.rows(of: statement, in: home.archive)
      }
      try home.write(Installation.saga.replacing("重返", with: "回到"), to: "orchard.toml")
      let outcome = try await home.run("once")
      #expect(outcome.status == 0 && outcome.errors.contains("reversal:"), "\(outcome.errors)")
    }
    #expect(try home.reversals().map(\.to) == ["out"])
    #expect(home.files("digests/reversals").count == 3)
  }

  @Test func `A daily digest begins where the last one ended, though its hour was changed since`() async throws {
    let home = try Installation()
    try home.configure([])
    #expect(try await home.run("once").status == 0)
    let began = Int(Date(timeIntervalSinceNow: -86_400 * 5).timeIntervalSince1970 * 1_000)
    try Database.rows(of: "INSERT OR REPLACE INTO memo VALUES ('began', \(began))", in: home.archive)
    #expect(try await home.run("once").status == 0)
    // Yesterday's, written an hour earlier than it would be by today's configuration.
    try Database.rows(
      of: """
        UPDATE delivery SET key = date(key, '-1 day'), payload = CAST(json_set(CAST(payload AS TEXT), '$.to',
          json_extract(CAST(payload AS TEXT), '$.to') - 90000) AS BLOB)
        """, in: home.archive)
    #expect(try await home.run("once").status == 0)
    struct Span: Decodable { var from, to: Date }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let spans = try home.files("digests").filter { $0.hasSuffix(".json") }.map {
      try decoder.decode(Span.self, from: Data(try home.text("digests/\($0)").utf8))
    }
    #expect(spans.map { $0.to.timeIntervalSince($0.from) } == [90_000])
  }

  @Test func `A reversal is explained however much its storyline was claimed since`() async throws {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address))
      #expect(try await home.run("once").status == 0)
    }
    let id = try #require(try home.reversals().first?.id)
    let before = try await home.run("explain", id)
    #expect(before.output.contains("⇄"), "\(before.output)")
    try Database.rows(
      of: """
        WITH RECURSIVE more (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM more WHERE n < 600)
        INSERT INTO ledger (saga, storyline, at, story, effect, weight, json)
          SELECT saga, storyline, at + 86400000 + n, story, effect, weight,
            json_set(json, '$.story.seen', json_extract(json, '$.story.seen') + 86400000 + n) FROM ledger, more
        """, in: home.archive)
    #expect(try await home.run("explain", id).output == before.output)
  }

  @Test func `A state directory that can't be written is one line and an exit status`() async throws {
    let home = try Installation()
    try home.configure([])
    let outcome = try await home.run("once", user: Self.stranger)
    #expect(outcome.status == 73)
    #expect(outcome.errors.split(separator: "\n").count == 1 && outcome.errors.contains(home.path("state")))
    let check = try await home.run("check", user: Self.stranger)
    #expect(check.status == 78 && check.errors.contains("cannot write \(home.path("state"))"), "\(check.errors)")
  }

  @Test func `Members of the group read beside a running daemon and after it, and leave no file behind`() async throws {
    let (site, home) = (Site(), try Installation())
    try OnceTests.orchard(on: site)
    try await site.open { address in
      try home.configure(OnceTests.feeds(at: address))
      let daemon = try home.daemon()
      try daemon.start()
      try await eventually("the digest is written") { home.files("digests").contains("index.html") }
      let files = FileManager.default
      // Membership of the group, given to the one stranger that tests can play.
      for name in ["state"] + home.files("state").map({ "state/\($0)" }) {
        try files.setAttributes([.groupOwnerAccountID: Self.stranger], ofItemAtPath: home.path(name))
      }
      try await readEverything(in: home)
      daemon.signal(SIGTERM)
      #expect(try await daemon.finish().status == 0)
      #expect(home.files("state") == ["archive.sqlite", "archive.sqlite.lock"], "\(home.files("state"))")
      try await readEverything(in: home)
    }
  }

  private func readEverything(in home: Installation) async throws {
    let before = home.files("")
    let wanted: [([String], String)] = [
      (["status"], "3 feeds, 0 failing"), (["status", "--json"], "\"stories\":5"),
      (["explain", "orchard/voss-role"], "⇄"), (["explain", "orchard/voss-role", "--json"], "\"effect\""),
      (["explain", try #require(try home.reversals().first).id], "→"), (["search", "cider"], "Cider prices fall"),
      (["search", "周日"], "秋收节周日开幕"), (["open"], "\(home.digests)/reversals/"),
    ]
    for (command, answer) in wanted {
      let outcome = try await Program.run(command + ["--config", home.configuration], user: Self.stranger)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(command): \(outcome.errors)")
      #expect(outcome.output.contains(answer), "\(command): \(outcome.output)")
    }
    #expect(home.files("") == before)
  }
}
