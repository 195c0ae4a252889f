import Foundation
import LocalServer
import Testing

/// `feeds list`, `import`, `export` and `discover`, and `check --online`, as a person calls them.
@Suite(.serialized) struct FeedCommandTests {
  typealias Item = FeedDocument.Item

  /// Feeds with everything that a list can say of them.
  private static let tables = """
    [[feeds]]
    url = "https://bramley.example/feed?a=1&b=2"
    outlet = "The Bramley Post"
    title = "Bramley \\"World\\" & <more>"
    folder = "News/World"
    language = "en"
    [[feeds]]
    url = "https://apple.example/rss"
    outlet = "苹果晚报"
    folder = "News"
    interval = "1h"
    language = "zh-hant"
    article = true
    [[feeds]]
    url = "https://pippin.example/atom"
    outlet = "Pippin, Daily"
    """

  private func home(_ tables: String = Self.tables) throws -> Installation {
    let home = try Installation()
    try home.configure([])
    try home.write(try home.text("volteface.toml") + "\n" + tables, to: "volteface.toml")
    return home
  }

  // MARK: list

  @Test func `A list of feeds stands in columns, also where names are Chinese`() async throws {
    let outcome = try await home().run("feeds", "list")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(
      outcome.output == """
        URL                                   OUTLET            TITLE                     FOLDER      INTERVAL  LANGUAGE
        https://bramley.example/feed?a=1&b=2  The Bramley Post  Bramley "World" & <more>  News/World  20m       en
        https://apple.example/rss             苹果晚报          -                         News        1h        zh-hant
        https://pippin.example/atom           Pippin, Daily     -                         -           20m       -

        """)
  }

  @Test func `A list of feeds is JSON too, with the titles that the feeds give themselves`() async throws {
    let (site, home) = (Site(), try Installation())
    site.put("/rss", FeedDocument.rss("The Bramley Post, World", [Item("Cider prices fall", "cider", hoursAgo: 4)]))
    try await site.open { address in
      try home.configure([.init(outlet: "Bramley", url: "\(address)/rss")])
      #expect(try await home.run("once").status == 0)
      let outcome = try await home.run("feeds", "list", "--json")
      #expect(
        outcome.output
          == #"{"article":false,"interval":"20m","outlet":"Bramley","title":"The Bramley Post, World","url":"\#(address)/rss"}"#
          + "\n")
      #expect(try await home.run("feeds", "list").output.contains("  The Bramley Post, World  "))
    }
  }

  // MARK: import and export

  @Test func `What is exported and imported again gives the same configuration`() async throws {
    let home = try home()
    let exported = try await home.run("feeds", "export")
    #expect(exported.status == 0 && exported.errors.isEmpty)
    try home.write(exported.output, to: "feeds.opml")
    let other = try Installation()
    try other.configure([])
    let tables = try await other.run("feeds", "import", home.path("feeds.opml"))
    #expect(tables.status == 0 && tables.errors.isEmpty, "\(tables.errors)")
    try other.write(try other.text("volteface.toml") + "\n" + tables.output, to: "volteface.toml")
    #expect(try await other.run("feeds", "export").output == exported.output)
    // Intervals are not a thing that lists of feeds tell.
    let list = try await home.run("feeds", "list").output.replacing(" 1h ", with: " 20m")
    let imported = try await other.run("feeds", "list").output
    #expect(words(list) == words(imported))
  }

  /// The lines of a table without its blanks.
  private func words(_ table: String) -> Set<[Substring]> {
    Set(table.split(separator: "\n").map { $0.split(separator: " ") })
  }

  @Test func `An import tells what it leaves out and why, and writes nothing`() async throws {
    let home = try home()
    let before = try home.text("volteface.toml")
    let list = """
      <opml version="1.0"><body>
      <outline text="Pippin again" xmlUrl="https://pippin.example/atom"/>
      <outline text="Quince \\ &quot;Daily&quot;&#10;# not a comment" xmlUrl="feed://quince.example/rss" language="EN_us"/>
      <outline text="Twice" xmlUrl="http://quince.example/rss"/>
      <outline text="Mail" xmlUrl="mailto:feed@quince.example"/>
      <outline text="Secret" xmlUrl="https://me:word@quince.example/rss"/>
      <outline text="Page" htmlUrl="https://quince.example/"/>
      </body></opml>
      """
    try home.write(list, to: "list.opml")
    let outcome = try await Program.run(
      ["feeds", "import", "list.opml", "--config", "volteface.toml"], directory: URL(filePath: home.directory))
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(
      outcome.output == #"""
        # 1 feed of list.opml, to be added at the end of volteface.toml.
        # Give feeds of one publisher the same outlet: they are one voice when reports are counted.
        # list.opml:2: https://pippin.example/atom is in volteface.toml already
        # list.opml:4: http://quince.example/rss is on line 3 already
        # list.opml:5: found "mailto:feed@quince.example", wanted a feed's address like "https://news.example/feed.xml"
        # list.opml:6: a user name or password in an address is not kept secret; use "credentials-file"
        # list.opml:7: https://quince.example/ is a page without a feed; `volteface feeds discover` may find one

        [[feeds]]
        url = "http://quince.example/rss"
        outlet = "Quince \\ \"Daily\"\U0000000a# not a comment"
        title = "Quince \\ \"Daily\"\U0000000a# not a comment"
        language = "en-us"

        """#)
    #expect(try home.text("volteface.toml") == before)
    try home.write(before + "\n" + outcome.output, to: "volteface.toml")
    #expect(try await home.run("feeds", "list", "--json").output.contains(##"Quince \\ \"Daily\"\n# not a comment"##))
    let piped = try await home.run("feeds", "import", "-", input: list)
    #expect(piped.status == 0 && piped.output.contains("# 0 feeds of -"))
  }

  @Test func `A broken list ends with 65 and names the line, a missing one with 66`() async throws {
    let home = try home()
    try home.write("<opml>\n<body>\n<outline text='a'>\n</body></opml>", to: "broken.opml")
    let broken = try await home.run("feeds", "import", home.path("broken.opml"))
    #expect(broken.status == 65 && broken.output.isEmpty)
    #expect(
      broken.errors
        == "volteface: \(home.path("broken.opml")):4: found </body>, wanted </outline> for the one of line 3\n")
    let missing = try await home.run("feeds", "import", "gone")
    #expect(missing.status == 66 && missing.errors == "volteface: gone: no such file\n")
  }

  // MARK: discover

  private func discover(_ home: Installation, _ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      ["feeds", "discover"] + arguments + ["--allow-network", "loopback", "--config", home.configuration])
  }

  @Test func `The feeds that a page names are fetched and shown, each once`() async throws {
    let (site, home) = (Site(), try home(""))
    let item = Item("Cider prices fall", "cider", hoursAgo: 4)
    site.put(
      "/",
      """
      <!doctype html><html><head><title>The Bramley Post</title>
      <link rel="alternate" type="application/rss+xml" href="/rss.xml">
      <link rel="alternate" type="application/atom+xml" href="/old.atom">
      <link rel="alternate" type="application/feed+json" href="feed.json">
      <link rel="alternate" type="application/json" href="/wp-json/posts">
      </head><body><a href="/world.rss">World</a> <a href="https://elsewhere.example/feed">A friend</a></body></html>
      """, type: "text/html")
    site.put("/rss.xml", FeedDocument.rss("The Bramley Post", [item, Item("Harvest fair", "fair", hoursAgo: 9)]))
    site.put("/old.atom", LocalResponse(status: 301, headers: ["Location": "/new.atom"]))
    site.put("/new.atom", FeedDocument.atom("Bramley in Atom", [item]))
    site.put("/feed.json", try FeedDocument.json("苹果晚报", []), type: "application/feed+json")
    site.put("/wp-json/posts", "[]", type: "application/json")
    site.put("/world.rss", FeedDocument.rss("World", [item]))
    try await site.open { address in
      let outcome = try await discover(home, address)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
      let newest = item.published.formatted(.iso8601)
      #expect(
        outcome.output == """
          \(address)/rss.xml    rss2.0   The Bramley Post  2 entries  newest \(newest)
          \(address)/new.atom   atom1.0  Bramley in Atom   1 entry    newest \(newest)
          \(address)/feed.json  json1.1  苹果晚报          0 entries  no dates
          \(address)/world.rss  rss2.0   World             1 entry    newest \(newest)

          """)
      let json = try await discover(home, "\(address)/new.atom", "--json").output
      #expect(
        json
          == #"{"entries":1,"format":"atom1.0","newest":"\#(newest)","title":"Bramley in Atom","url":"\#(address)/new.atom"}"#
          + "\n")
    }
    #expect(site.requests(for: "/feed").isEmpty, "who names its feeds is not searched")
  }

  @Test func `A site that names no feed is searched in the usual places, beside the page first, one at a time`()
    async throws
  {
    let (site, home) = (Site(), try home(""))
    site.put("/blog/today.html", "<html><body>Nothing <a href='/about'>here</a></body></html>", type: "text/html")
    site.put("/blog/rss", "<html><body>A page for everything</body></html>", type: "text/html")
    site.put("/blog/atom.xml", FeedDocument.atom("The blog", [Item("Cider prices fall", "cider", hoursAgo: 4)]))
    try await site.open { address in
      let outcome = try await discover(home, "\(address)/blog/today.html#top")
      #expect(outcome.status == 0 && outcome.output.hasPrefix("\(address)/blog/atom.xml  atom1.0  The blog"))
    }
    #expect(site.requestCount == 5)
  }

  @Test func `A site without a feed, one that doesn't answer and one that checks for visitors are told apart`()
    async throws
  {
    let (site, home) = (Site(), try home(""))
    site.put("/none", "<html><body>Nothing</body></html>", type: "text/html")
    site.put(
      "/wall", LocalResponse(status: 403, body: Data("<html><title>Just a moment...</title></html>".utf8)))
    site.put("/busy", "<html><body>Nothing</body></html>", type: "text/html")
    try await site.open { address in
      let none = try await discover(home, "\(address)/none")
      #expect(none.status == 65 && none.output.isEmpty)
      #expect(
        none.errors == "volteface: \(address)/none: no feed found; looked at 0 links of its page and 18 usual places\n")
      let gone = try await discover(home, "\(address)/gone")
      #expect(gone.status == 69 && gone.errors == "volteface: \(address)/gone: the server answered 404\n")
      let wall = try await discover(home, "\(address)/wall")
      #expect(wall.status == 69 && wall.errors.contains("answered 403; the server sent a page that checks for human"))
      let asked = site.requestCount
      site.put("/busy/feed", LocalResponse(status: 429))
      let busy = try await discover(home, "\(address)/busy")
      #expect(busy.status == 69 && busy.errors == "volteface: \(address)/busy/feed: the server answered 429\n")
      #expect(site.requestCount == asked + 2, "who is told to stop, stops")
    }
    let dead = try await discover(home, "http://127.0.0.1:1/")
    #expect(dead.status == 69 && dead.errors.contains("cannot connect to 127.0.0.1"))
  }

  @Test func `Requests to one domain are a second apart, unless the configuration says otherwise`() async throws {
    let (site, home) = (Site(), try home(""))
    site.put("/", "<link rel=alternate type=application/rss+xml href=/rss>", type: "text/html")
    site.put("/rss", FeedDocument.rss("The Bramley Post", []))
    let times = Times()
    for path in ["/", "/rss"] { site.note(path, times) }
    try home.write("sagas = [\"orchard.toml\"]", to: "volteface.toml")
    try await site.open { address in
      let outcome = try await discover(home, address)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(times.gaps.count == 1 && times.gaps.allSatisfy { $0 >= 0.99 }, "\(times.gaps)")
  }

  @Test func `A private address is refused unless its network is allowed`() async throws {
    let (site, home) = (Site(), try home(""))
    try await site.open { address in
      let outcome = try await home.run("feeds", "discover", address)
      #expect(outcome.status == 69 && outcome.errors.contains("127.0.0.1") && outcome.errors.contains("allow-network"))
    }
    #expect(site.requestCount == 0)
    for wrong in [["ftp://x.example"], ["http://a b"], ["https://x.example", "--allow-network", "everywhere"]] {
      let outcome = try await Program.run(["feeds", "discover"] + wrong + ["--config", home.configuration])
      #expect(outcome.status == 64, "\(wrong): \(outcome.errors)")
    }
  }

  // MARK: check --online

  @Test func `An online check fetches each feed once and says what it found`() async throws {
    let (site, home) = (Site(), try Installation())
    site.put(
      "/good",
      FeedDocument.rss(
        "Good", [Item("Cider prices fall", "cider", hoursAgo: 5.5), Item("Harvest fair", "fair", hoursAgo: 90)]
      ).replacing("<link>https://paper.example/</link>", with: "<language>de</language>"))
    site.put("/moved", LocalResponse(status: 308, headers: ["Location": "/good"]))
    site.put("/detour", LocalResponse(status: 302, headers: ["Location": "/good"]))
    site.put("/page", "<html><head><title>Home</title></head><body></body></html>", type: "text/html")
    site.put("/wall", LocalResponse(status: 200, body: Data("<html><title>Just a moment...</title></html>".utf8)))
    try await site.open { address in
      let names = ["good", "moved", "detour", "page", "wall", "gone"]
      try home.configure(
        names.map {
          .init(outlet: $0, url: "\(address)/\($0)", rest: "allow-network = \"loopback\"\nlanguage = \"en\"")
        }
          + [.init(outlet: "dead", url: "http://127.0.0.1:1/dead")])
      let offline = try await home.run("check")
      #expect(offline.status == 0 && site.requestCount == 0)
      let outcome = try await home.run("check", "--online")
      #expect(outcome.status == 69)
      #expect(outcome.errors == "volteface: 4 of 7 feeds gave nothing to read\n")
      let found = "rss2.0, 2 entries, newest 5 h old, de, but en in the configuration"
      let lines = outcome.output.dropFirst(offline.output.count).split(separator: "\n").map(String.init)
      #expect(
        lines.dropLast() == [
          "ok   good, \(address)/good: \(found)",
          "ok   moved, \(address)/moved: \(found), has moved for good to \(address)/good",
          "ok   detour, \(address)/detour: \(found), answered 302, by way of \(address)/good",
          "FAIL page, \(address)/page: the document is a web page (\"Home\"), not a feed",
          "FAIL wall, \(address)/wall: the server sent a page that checks for human visitors (\"Just a moment...\")",
          "FAIL gone, \(address)/gone: the server answered 404",
        ])
      #expect(lines.last?.hasPrefix("FAIL dead, http://127.0.0.1:1/dead: cannot connect to 127.0.0.1") == true)
      try home.configure([.init(outlet: "good", url: "\(address)/good")])
      let good = try await home.run("check", "--online")
      #expect(good.status == 0 && good.output.hasSuffix("newest 5 h old, de\n1 feed fetched and read\n"))
    }
    #expect(!FileManager.default.fileExists(atPath: home.archive), "it changes nothing")
    #expect(site.requests(for: "/page").count == 1)
  }
}
