import Foundation
import Glibc
import Testing

/// The commands that need no network, with good and with bad input, as a person calls them.
@Suite(.serialized) struct CommandTests {
  static let root = ConfigurationShippedTests.root
  static let week = "\(root)config/sagas/openai-2023.toml"

  static let stories = [
    #"{"seen":"2026-03-02T08:00:00Z","source":"bramley","title":"Orchard Robotics fires chief executive Mara Voss"}"#,
    #"{"seen":"2026-03-02T08:30:00Z","source":"carrier>pippin","title":"Mara Voss ousted as CEO of Orchard Robotics"}"#,
    "",
    #"{"seen":"2026-03-04T09:00:00+08:00","source":"bramley","title":"Mara Voss returns to Orchard Robotics as CEO"}"#,
    #"{"seen":"2026-03-04T09:30:00.5+08:00","source":"苹果晚报","title":"沃斯重返果园机器人","lang":"zh","extra":1}"#,
  ].joined(separator: "\n")

  static let truth = """
    {"reversals": [
      {"storyline": "voss-role", "from": "chief", "to": "out", "at": "2026-03-02T08:00:00Z", "importance": "major",
       "basis": "recall"},
      {"storyline": "voss-role", "from": "out", "to": "chief", "at": "2026-03-04T01:00:00Z", "importance": "major",
       "basis": "recall"}], "set": "work"}
    """

  private func home() throws -> Installation {
    let home = try Installation()
    try home.write(Self.stories, to: "stories.jsonl")
    try home.write(Self.truth, to: "truth.json")
    try home.configure([])
    return home
  }

  /// Runs in the installation's directory, so that files have short names.
  private func run(_ home: Installation, _ arguments: String..., input: String? = nil) async throws -> Program.Outcome {
    try await Program.run(arguments, directory: URL(filePath: home.directory), input: input)
  }

  private func expect(
    _ outcome: Program.Outcome, status: Int32, line: String, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == status, "\(outcome.errors)", sourceLocation: location)
    #expect(outcome.errors == "volteface: \(line)\n", sourceLocation: location)
  }

  // MARK: The program

  @Test func `The version names the libraries, and help names every command`() async throws {
    let version = try await Program.run(["--version"])
    #expect(version.status == 0 && version.errors.isEmpty)
    for name in ["volteface 0.", "SQLite 3.", "ICU ", "libcurl/"] {
      #expect(version.output.contains(name), "\(version.output)")
    }
    let help = try await Program.run(["--help"])
    #expect(help.status == 0)
    for command in [
      "run", "once", "demo", "replay", "evaluate", "check", "parse", "claims", "status", "explain", "digest", "sagas",
      "search", "open",
    ] {
      #expect(help.output.contains("\n  \(command) "), "\(command)")
    }
  }

  @Test(arguments: [
    ["frobnicate"], ["run", "--confg", "x"], ["search"], ["explain"], ["evaluate"],
    ["evaluate", "--set", "x", "--saga", "y"],
    ["evaluate", "--set", "x", "--only", "some"], ["evaluate", "--set", "x", "--without", "lexicon"],
    ["replay", "x.jsonl"],
    ["replay", "x.jsonl", "--saga", "y", "--output", "z", "--into-archive"],
    ["replay", "x.jsonl", "--saga", "y", "--outlets", "0"], ["search", "x", "--limit", "0"], ["search", " "], ["parse"],
    ["digest", "--date", "22.11.2023"], ["digest", "--date", "2023-02-30"],
    ["replay", "x.jsonl", "--saga", "y", "--time-zone", "Europe/Atlantis"],
  ])
  func `A wrong call ends with 64 and says what is wrong`(arguments: [String]) async throws {
    let home = try home()
    let needsNoFile = ["search", "digest"].contains(arguments[0]) && arguments.count > 1
    let more = needsNoFile ? ["--config", home.configuration] : []
    let outcome = try await Program.run(arguments + more)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ["check", "--config", "gone"], ["run", "--config", "gone"], ["once", "--config", "gone"],
    ["status", "--config", "gone"], ["search", "x", "--config", "gone"], ["sagas", "check", "gone"],
    ["claims", "--saga", "gone", "-"], ["parse", "gone"], ["replay", "gone", "--saga", "orchard.toml"],
    ["replay", "stories.jsonl", "--saga", "gone"], ["evaluate", "--set", "gone"],
    ["evaluate", "--saga", "orchard.toml", "--stories", "stories.jsonl", "--truth", "gone"],
    ["evaluate", "--saga", "orchard.toml", "--stories", "gone", "--truth", "truth.json"],
  ])
  func `A file that isn't there ends with 66 and one line that names it`(arguments: [String]) async throws {
    let home = try home()
    let outcome = try await Program.run(arguments, directory: URL(filePath: home.directory))
    expect(outcome, status: 66, line: "gone: no such file")
    #expect(outcome.output.isEmpty)
  }

  @Test func `Before the daemon has ever run, the commands that read say that there is no archive`() async throws {
    let home = try home()
    for command in [["status"], ["search", "x"], ["open"], ["explain", "orchard/voss-role"], ["digest"]] {
      let outcome = try await Program.run(command + ["--config", home.configuration])
      expect(outcome, status: 66, line: "\(home.archive): no such archive")
    }
    #expect(!FileManager.default.fileExists(atPath: home.path("state")))
  }

  @Test func `A pipe that closes early ends a command quietly`() async throws {
    let home = try home()
    let long = (0..<20_000).map { "Cider prices fall for the \($0)th time" }.joined(separator: "\n")
    try home.write(long, to: "long.txt")
    let command = "'\(Program.path)' claims --saga orchard.toml long.txt | head -n 1; echo ${PIPESTATUS[0]}"
    let outcome = try await Program.run(
      executable: "/bin/bash", ["-c", command], directory: URL(filePath: home.directory))
    // 141 is a shell's word for SIGPIPE.
    #expect(outcome.output == "“Cider prices fall for the 0th time”\n141\n", "\(outcome.output)")
    #expect(outcome.errors.isEmpty)
  }

  // MARK: check

  @Test func `The shipped configuration is sound`() async throws {
    let scratch = try Scratch()
    let outcome = try await Program.run(
      ["check", "--config", "\(Self.root)config/volteface.toml"],
      environment: ["STATE_DIRECTORY": scratch.path("state")])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("is sound") && outcome.output.contains("openai-today"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("state")), "check changes nothing")
  }

  @Test func `Every problem of a configuration is one line with file, line and key, and all are told at once`()
    async throws
  {
    let home = try home()
    try home.write(
      """
      sagas = ["orchard.toml", "none/*.toml"]
      [digests]
      time-zone = "Europe/Berlim"
      directroy = "x"
      [fetch]
      transfers = "many"
      interval = "1s"
      """, to: "volteface.toml")
    let outcome = try await run(home, "check", "--config", "volteface.toml")
    #expect(outcome.status == 78)
    let lines = outcome.errors.split(separator: "\n")
    for (start, word) in [
      ("volteface: volteface.toml:3: digests.time-zone: ", "did you mean \"Europe/Berlin\"?"),
      ("volteface: volteface.toml:4: digests.directroy: ", "did you mean \"directory\"?"),
      ("volteface: volteface.toml:6: fetch.transfers: ", "many"),
      ("volteface: volteface.toml:7: fetch.interval: ", "1s"),
    ] {
      #expect(lines.count { $0.hasPrefix(start) && $0.contains(word) } == 1, "\(start)…\(word) in \(outcome.errors)")
    }
    #expect(lines.count == 4)
    // The same lines where the daemon is started with it.
    let daemon = try await run(home, "run", "--config", "volteface.toml")
    #expect(daemon.status == 78 && daemon.errors == outcome.errors)
  }

  @Test func `A proxy is warned of, without its password, and who is asked is told how to reach us`() async throws {
    let home = try home()
    try home.configure([.init(outlet: "a", url: "https://paper.example/rss")])
    let plain = try await run(home, "check", "--config", "volteface.toml")
    #expect(plain.status == 0 && plain.errors.isEmpty)
    #expect(
      plain.output.contains("asks as volteface/") && plain.output.contains("; set fetch.contact"), "\(plain.output)")
    let outcome = try await Program.run(
      ["check", "--config", home.configuration],
      environment: ["HTTPS_PROXY": "http://me:secret@proxy.example:3128"])
    #expect(outcome.status == 0 && outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("resolved by the proxy http://proxy.example:3128"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("secret"))
    let text = try home.text("volteface.toml").replacing(
      "[fetch.limits]", with: "[fetch]\ncontact = \"me@paper.example\"\n[fetch.limits]")
    try home.write(text, to: "volteface.toml")
    let named = try await run(home, "check", "--config", "volteface.toml")
    #expect(named.output.contains(" (+me@paper.example)\n"), "\(named.output)")
  }

  @Test func `Sagas, secrets and templates that a configuration names are checked too`() async throws {
    let home = try home()
    try home.configure(
      [.init(outlet: "a", url: "https://paper.example/rss", rest: "credentials-file = \"secret\"")],
      sagas: "[\"*.toml\"]")
    try home.write("no colon here\n", to: "secret")
    try home.write(
      Installation.saga.replacing("initial = \"chief\"", with: "initial = \"chef\"").replacing(
        "\"Orchard fires Mara Voss\"", with: "\"Orchard reinstates Mara Voss\""), to: "orchard.toml")
    try home.write(
      try home.text("volteface.toml").replacing("sagas = [\"*.toml\"]", with: "sagas = [\"orchard.toml\"]\n"),
      to: "volteface.toml")
    let outcome = try await run(home, "check", "--config", "volteface.toml")
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains("orchard.toml:18: storylines[0].initial"), "\(outcome.errors)")
    #expect(outcome.errors.contains("there are \"chief\", \"out\""), "\(outcome.errors)")
    #expect(outcome.errors.contains("\"Orchard reinstates Mara Voss\""), "\(outcome.errors)")
    #expect(outcome.errors.contains("secret:1: wanted one line like \"user:password\""), "\(outcome.errors)")
    #expect(!outcome.errors.contains("no colon here"), "a secret is never shown")
  }

  @Test func `sagas check shows how each example was read, and what won't work`() async throws {
    let home = try home()
    let outcome = try await run(home, "sagas", "check", "orchard.toml")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("“Orchard fires Mara Voss”\n      read as "), "\(outcome.output)")
    #expect(outcome.output.contains("1 storyline, 6 examples, 0 warnings"), "\(outcome.output)")
    try home.write(
      Installation.saga.replacing("examples = [\"Orchard fires", with: "exmples = [\"Orchard fires"), to: "typo.toml")
    let typo = try await run(home, "sagas", "check", "typo.toml")
    #expect(
      typo.status == 78 && typo.errors.contains("typo.toml:29: ") && typo.errors.contains("\"examples\""),
      "\(typo.errors)")
    try home.write("id = \"x", to: "broken.toml")
    let broken = try await run(home, "sagas", "check", "broken.toml")
    #expect(broken.status == 78 && broken.errors.hasPrefix("volteface: broken.toml:1:"), "\(broken.errors)")
  }

  // MARK: replay and evaluate

  @Test func `replay prints each reversal as a JSON object`() async throws {
    let home = try home()
    let outcome = try await run(home, "replay", "stories.jsonl", "--saga", "orchard.toml")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let rows = try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(rows.map { $0["to"] as? String } == ["out", "chief"])
    for key in ["id", "saga", "storyline", "question", "from", "fromLabel", "toLabel", "detectedAt", "confidence"] {
      #expect(rows.allSatisfy { $0[key] != nil }, "\(key)")
    }
    let turning = rows[0]["turningStory"] as? [String: Any]
    #expect(turning?["title"] as? String == "Mara Voss ousted as CEO of Orchard Robotics")
    // With three outlets wanted there is none.
    let strict = try await run(home, "replay", "stories.jsonl", "--saga", "orchard.toml", "--outlets", "3")
    #expect(strict.status == 0 && strict.output.isEmpty)
  }

  @Test func `replay --output writes a daemon's directory, once`() async throws {
    let home = try home()
    let outcome = try await run(
      home, "replay", "stories.jsonl", "--saga", "orchard.toml", "--output", "out", "--time-zone", "Asia/Shanghai")
    #expect(outcome.status == 0 && outcome.output.contains("out/index.html"), "\(outcome.errors)")
    // The log tells the stories' time.
    #expect(outcome.output.contains("2026-03-02T08:30:00Z reversal: Where does Mara Voss stand?"), "\(outcome.output)")
    let files = home.files("out")
    for name in [
      "index.html", "feed.xml", "latest.md", "latest.html", "reversals.jsonl", "sagas/orchard.html",
      "2026/2026-03-03.md", "2026/2026-03-04.html", "2026/2026-03-05.json",
    ] {
      #expect(files.contains(name), "\(name) in \(files)")
    }
    #expect(files.count { $0.hasPrefix("reversals/") } == 6)
    #expect(try home.text("out/2026/2026-03-03.md").contains("Mara Voss"))
    let again = try await run(home, "replay", "stories.jsonl", "--saga", "orchard.toml", "--output", "out")
    #expect(again.status == 73 && again.errors.contains("out holds an earlier run"))
    #expect(home.files("out") == files)
    let nowhere = try await run(home, "replay", "stories.jsonl", "--saga", "orchard.toml", "--output", "truth.json/x")
    #expect([73, 74].contains(nowhere.status) && nowhere.errors.contains("truth.json/x"), "\(nowhere.errors)")
  }

  @Test func `replay --into-archive fills the archive once, and the commands that read find what it brought`()
    async throws
  {
    let home = try home()
    for wanted in ["4 new stories of 4", "0 new stories of 4"] {
      let outcome = try await home.run(
        "replay", home.path("stories.jsonl"), "--saga", home.path("orchard.toml"), "--into-archive")
      #expect(outcome.status == 0 && outcome.output.contains(wanted), "\(outcome.output)\(outcome.errors)")
    }
    #expect(try home.reversals().map(\.to) == ["out", "chief"])
    let status = try await home.run("status")
    #expect(status.output.contains("voss-role: chief of Orchard ("), "\(status.output)")
    let explain = try await home.run("explain", "orchard/voss-role")
    #expect(explain.output.components(separatedBy: "⇄").count == 3, "\(explain.output)")
    let reversal = try #require(try home.reversals().first?.id)
    let one = try await home.run("explain", reversal)
    #expect(
      one.output.contains("chief of Orchard → out of Orchard") && !one.output.contains("returns"), "\(one.output)")
    let search = try await home.run("search", "Voss", "ousted")
    #expect(search.output.contains("Mara Voss ousted as CEO") && !search.output.contains("fires"))
    #expect(try await home.run("search", "重返").output.contains("沃斯重返果园机器人"))
    #expect(try await home.run("search", "pear").output == "no story holds pear\n")
    // A query is words, not a language that can be got wrong.
    #expect(try await home.run("search", "\"AND (NEAR* OR").status == 0)
    let daily = try await home.run("digest", "--date", "2026-03-03")
    #expect(daily.status == 0 && daily.output == "\(home.digests)/2026/2026-03-03.html\n", "\(daily.errors)")
    #expect(try home.text("digests/2026/2026-03-03.md").contains("out of Orchard"))
    let future = try await home.run("digest", "--date", "2999-01-01")
    #expect(future.status == 64 && future.errors.contains("2999-01-01 is still to come"), "\(future.errors)")
    #expect(try await home.run("digest", "--date", "2026-03-03", "--saga", "pear").status == 66)
    let nothing = try await home.run("explain", "orchard/harvest")
    expect(nothing, status: 66, line: "no storyline orchard/harvest; there are orchard/voss-role")
    #expect(try await home.run("explain", "20260101T000000Z-none").status == 66)
    let stranger = try await home.run("replay", home.path("stories.jsonl"), "--saga", Self.week, "--into-archive")
    #expect(stranger.status == 78 && stranger.errors.contains("does not follow the saga openai"), "\(stranger.errors)")
  }

  @Test(arguments: [
    (#"{"seen":"yesterday","source":"a","title":"x"}"#, "seen: \"yesterday\" is no date"),
    (#"{"seen":"2026-03-05T08:00:00Z","source":"a""#, "no JSON"),
    (#"{"seen":"2026-03-05T08:00:00Z","source":"a"}"#, "title is missing"),
    (#"{"seen":"2026-03-05T08:00:00Z","source":3,"title":"x"}"#, "source: wanted a text"),
    (#"["seen"]"#, "wanted an object"),
    (#"{"seen":"2026-03-05T08:00:00Z","source":"a","title":"x","published":"5/3"}"#, "published: \"5/3\" is no date"),
  ])
  func `A bad line of a stories file is named with file and line`(row: String, reason: String) async throws {
    let home = try home()
    try home.write(Self.stories + "\n" + row + "\n", to: "bad.jsonl")
    let outcome = try await run(home, "replay", "bad.jsonl", "--saga", "orchard.toml", "--output", "out")
    #expect(outcome.status == 65)
    #expect(outcome.errors.hasPrefix("volteface: bad.jsonl:6: \(reason)"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: home.path("out")))
  }

  @Test func `evaluate scores one saga, and a set of them`() async throws {
    let home = try home()
    let one = try await run(
      home, "evaluate", "--saga", "orchard.toml", "--stories", "stories.jsonl", "--truth", "truth.json")
    #expect(one.status == 0 && one.output.contains("all: 2 hits, 0 missed, 0 false"), "\(one.output)\(one.errors)")
    let json = try await run(
      home, "evaluate", "--saga", "orchard.toml", "--stories", "stories.jsonl", "--truth", "truth.json", "--json")
    let figures = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(figures["hits"] as? Int == 2 && figures["f1"] as? Double == 1)
    #expect((figures["storylines"] as? [String: Any])?.keys.sorted() == ["voss-role"])
    #expect((figures["outlook"] as? [String: Any])?["brier"] is Double)
    #expect(one.output.contains("voss-role: 2 hits") && one.output.contains("outlook: "), "\(one.output)")
    let bare = try await run(
      home, "evaluate", "--saga", "orchard.toml", "--stories", "stories.jsonl", "--truth", "truth.json", "--without",
      "memory", "--without", "firmness", "--outlets", "3")
    #expect(bare.status == 0 && bare.output.contains("all: 0 hits, 2 missed"), "\(bare.output)\(bare.errors)")
    #expect(bare.output.contains("miss: voss-role"), "\(bare.output)")

    for (name, mark) in [("a", "work"), ("b", "check")] {
      try home.write(
        Installation.saga.replacing("id = \"orchard\"\ntitle", with: "id = \"\(name)\"\ntitle"), to: "\(name).toml")
      try home.write(Self.stories, to: "\(name).jsonl")
      try home.write(Self.truth.replacing("\"work\"", with: "\"\(mark)\""), to: "\(name).truth.json")
    }
    let set = try await run(home, "evaluate", "--set", ".")
    #expect(set.status == 0 && set.output.contains("pooled over 2 sagas: 4 hits"), "\(set.output)\(set.errors)")
    let half = try await run(home, "evaluate", "--set", ".", "--only", "check", "--json")
    let summary = try #require(try JSONSerialization.jsonObject(with: Data(half.output.utf8)) as? [String: Any])
    #expect((summary["sagas"] as? [String: Any])?.keys.sorted() == ["b"])
    try FileManager.default.removeItem(atPath: home.path("b.jsonl"))
    expect(try await run(home, "evaluate", "--set", "."), status: 66, line: "./b.jsonl: no such file")
    try home.write("{\"reversals\": [{\"storyline\": \"x\"}]}", to: "truth.json")
    let bad = try await run(
      home, "evaluate", "--saga", "orchard.toml", "--stories", "stories.jsonl", "--truth", "truth.json")
    expect(bad, status: 65, line: "truth.json: reversals[0]: from is missing")
  }

  // MARK: parse and claims

  @Test func `parse prints one JSON object a file, and names those that it can't read`() async throws {
    let home = try home()
    let items = [FeedDocument.Item("Cider prices fall", "cider", hoursAgo: 1)]
    try home.write(FeedDocument.rss("Bramley", items), to: "a.xml")
    try home.write(try FeedDocument.json("Pippin", items), to: "b.json")
    try home.write("<html><title>Hi</title></html>", to: "c.html")
    let outcome = try await run(home, "parse", "a.xml", "gone.xml", "b.json", "c.html", ".")
    #expect(outcome.status == 66)
    #expect(
      outcome.errors == "volteface: gone.xml: no such file\nvolteface: .: is a directory, wanted a file\n")
    let rows = try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(rows.map { $0["file"] as? String } == ["a.xml", "b.json", "c.html"])
    #expect(rows.map { $0["format"] as? String } == ["rss2.0", "json1.1", nil])
    #expect((rows[2]["error"] as? String)?.contains("web page") == true)
  }

  @Test func `claims reads a feed, headlines in a file, and headlines on standard input`() async throws {
    let home = try home()
    let headlines = "Orchard Robotics fires Mara Voss\n沃斯重返果园机器人\nCider prices fall\n"
    let items = headlines.split(separator: "\n").map { FeedDocument.Item("\($0)", "\($0.count)", hoursAgo: 1) }
    try home.write(headlines, to: "headlines.txt")
    try home.write(FeedDocument.rss("Bramley", items), to: "feed.xml")
    let wanted = try await run(home, "claims", "--saga", "orchard.toml", "headlines.txt")
    #expect(wanted.status == 0)
    #expect(
      wanted.output.hasPrefix(
        """
        “Orchard Robotics fires Mara Voss”
            fires: Mara Voss leaves or loses a post (who: Mara Voss, by: Orchard Robotics); reported
              voss-role: out
        """), "\(wanted.output)")
    #expect(wanted.output.contains("voss-role: chief"), "\(wanted.output)")
    #expect(wanted.output.contains("“Cider prices fall”\n    not of this saga: it holds none of “Orchard"))
    #expect(try await run(home, "claims", "--saga", "orchard.toml", "feed.xml").output == wanted.output)
    #expect(try await run(home, "claims", "--saga", "orchard.toml", "-", input: headlines).output == wanted.output)
  }

  @Test func `claims tells the words that made a claim less firm, and why a clause answers nothing`() async throws {
    let home = try home()
    let headlines = """
      Orchard Robotics in talks with Mara Voss to return as chief
      果园机器人：沃斯不会重返公司
      Orchard Robotics cuts jobs

      """
    let outcome = try await run(home, "claims", "--saga", "orchard.toml", "-", input: headlines)
    #expect(outcome.output.contains("“in talks with” → possible"), "\(outcome.output)")
    #expect(outcome.output.contains("by “不会”; "), "\(outcome.output)")
    #expect(
      outcome.output.contains("answers nothing: no storyline asks about “hiring and lay-offs”"), "\(outcome.output)")
    let rows = try await run(home, "claims", "--json", "--saga", "orchard.toml", "-", input: headlines).output
      .split(separator: "\n").map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    #expect(rows.map { $0["title"] as? String }.count == 3)
    let clauses = try #require(rows[0]["clauses"] as? [[String: Any]])
    let events = clauses.flatMap { $0["events"] as? [[String: Any]] ?? [] }
    #expect(
      events.contains { $0["because"] as? String == "“in talks with”" && $0["firmness"] as? String == "possible" })
    #expect(rows[2]["reason"] as? String == "nothing that it tells answers a storyline")
  }

  @Test func `sagas suggest prints storylines that the saga file takes as they are`() async throws {
    let home = try home()
    var saga = Installation.saga
    saga = saga.replacing(
      "[[storylines]]\nid = \"voss-role\"",
      with:
        "[[actors]]\nid = \"quill\"\nname = \"Quill Capital\"\naliases = [\"Quill\", \"奎尔\"]\n\n[[storylines]]\nid = \"voss-role\""
    )
    try home.write(saga, to: "orchard.toml")
    let stories = [
      ("2024-03-01T08:00:00Z", "Bramley", "Quill sues Orchard Robotics"),
      ("2024-03-01T09:00:00Z", "Pippin", "奎尔起诉果园机器人"),
      ("2024-03-04T08:00:00Z", "Bramley", "Quill drops lawsuit against Orchard Robotics"),
      ("2024-03-04T09:00:00Z", "Russet", "奎尔放弃起诉果园机器人"),
      ("2024-03-05T09:00:00Z", "Russet", "Orchard Robotics plants trees"),
    ].map { "{\"seen\": \"\($0.0)\", \"source\": \"\($0.1)\", \"title\": \"\($0.2)\"}" }
    try home.write(stories.joined(separator: "\n"), to: "suit.jsonl")
    let replay = try await run(home, "replay", "suit.jsonl", "--saga", "orchard.toml", "--output", "out")
    #expect(replay.status == 0, "\(replay.errors)")
    let digest = try home.text("out/2024/2024-03-05.md")
    #expect(digest.contains("### Questions that nobody asks yet"), "\(digest)")
    #expect(digest.contains("id = \"quill-orchard\""), "\(digest)")
    let outcome = try await run(home, "sagas", "suggest", "--config", "out/state/volteface.toml")
    #expect(outcome.status == 0 && outcome.output.contains("question = \"Does Quill Capital sue Orchard"), "\(outcome)")
    try home.write(saga + outcome.output, to: "longer.toml")
    let check = try await run(home, "sagas", "check", "longer.toml")
    #expect(check.status == 0 && check.output.contains("2 storylines"), "\(check)")
    #expect(check.output.contains(", 0 warnings"), "\(check)")
    let unknown = try await run(home, "sagas", "suggest", "--saga", "x", "--config", "out/state/volteface.toml")
    #expect(unknown.status == 66)
    // What the saga file asks by now is left out.
    try home.write(saga + outcome.output, to: "out/state/saga.toml")
    #expect(
      try await run(home, "sagas", "suggest", "--config", "out/state/volteface.toml").output.contains(
        "lacks no storyline"))
  }

  // MARK: Scripts

  @Test func `A filter that matches no test fails`() async throws {
    // The script runs whatever \`swift\` comes first in the path; this one finds nothing, as Swift Testing says it.
    let scratch = try Scratch()
    func fakeSwift(_ line: String, status: Int) throws {
      try scratch.write("#!/bin/sh\n[ \"$1\" = build ] && exit\necho '\(line)'\nexit \(status)\n", to: "bin/swift")
      unsafe chmod(scratch.path("bin/swift"), 0o755)
    }
    func script() async throws -> Program.Outcome {
      try await Program.run(
        executable: "/bin/sh", ["\(Self.root)Scripts/test.sh", "NoSuchTest"],
        environment: ["PATH": "\(scratch.path("bin")):/usr/bin:/bin"])
    }
    try fakeSwift("✔ Test run with 0 tests in 0 suites passed after 0.001 seconds.", status: 0)
    let nothing = try await script()
    #expect(nothing.status == 1 && nothing.errors.contains("nothing matches \"NoSuchTest\""))
    try fakeSwift("✔ Test run with 12 tests in 3 suites passed after 1.5 seconds.", status: 0)
    let good = try await script()
    #expect(good.status == 0 && good.output.contains("12 passed, 0 failed"))
    try fakeSwift("✘ Test run with 12 tests in 3 suites failed after 1.5 seconds with 1 issue.", status: 1)
    #expect(try await script().status == 1)
  }
}
