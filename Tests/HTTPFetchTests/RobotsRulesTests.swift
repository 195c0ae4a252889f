import Testing

@testable import HTTPFetch

/// robots.txt by RFC 9309; the sections are named.
struct RobotsRulesTests {
  private func rules(_ text: String) -> RobotsRules { RobotsRules(Array(text.utf8), for: "volteface") }

  private func allowed(_ path: String, by text: String) -> Bool { rules(text).allows("https://paper.example\(path)") }

  @Test(arguments: [
    ("", true), ("Disallow: /", true), ("# nothing\n\n", true), ("<html><body>Not found</body></html>", true),
    ("User-agent: *\nDisallow:", true), ("User-agent: *\nDisallow: /", false),
    ("User-agent: other\nDisallow: /", true), ("User-agent: volteface\nDisallow: /", false),
    ("USER-AGENT : VolteFace # us\r\n  DISALLOW\t: /  # all", false), ("user-agent:volteface\rdisallow:/", false),
    ("\u{feff}User-agent: *\nDisallow: /", false), ("User-agent: volteface/1.0\nDisallow: /", false),
    ("User-agent: voltefacebot\nDisallow: /", true), ("User-agent: volte\nDisallow: /", true),
    ("User-agent: *\nDisallow: /\n\nUser-agent: volteface\nDisallow:", true),
    ("User-agent: volteface\nDisallow:\n\nUser-agent: *\nDisallow: /", true),
    ("User-agent: *\nAllow: /\n\nUser-agent: volteface\n", true),
    ("User-agent: *\nDisallow: /\n\nUser-agent: volteface", true),
    ("User-agent: other\nUser-agent: volteface\n\nDisallow: /", false),
    ("User-agent: volteface\nSitemap: https://paper.example/map.xml\nDisallow: /", false),
    ("User-agent: volteface\nCrawl-delay: 1\nUser-agent: other\nDisallow: /", false),
    ("User-agent: volteface\nDisallow: /x\nUser-agent: other\nDisallow: /", true),
    (
      "User-agent: volteface\nDisallow: /x\n\nUser-agent: other\nDisallow: /y\n\nUser-agent: Volteface\nDisallow: /",
      false
    ),
  ])
  func `The groups of our token count together, those of the star only where there is none (2_2_1)`(
    text: String, isAllowed: Bool
  ) {
    #expect(allowed("/news/1.html", by: text) == isAllowed)
  }

  @Test(arguments: [
    ("/fish", "/fish", false), ("/fish", "/fish.html", false), ("/fish", "/fishheads/yummy", false),
    ("/fish", "/fish?id=1", false), ("/fish", "/Fish", true), ("/fish", "/catfish", true), ("/fish/", "/fish", true),
    ("/fish/", "/fish/salmon.htm", false), ("fish", "/fish", false), ("/*.php", "/index.php", false),
    ("/*.php", "/dir/any.php.x?q", false), ("/*.php", "/", true), ("/*.php$", "/any.php", false),
    ("/*.php$", "/any.php?x", true), ("/*.php$", "/a.php.php", false), ("/fish*.php", "/fishheads/cat.php?x", false),
    ("/fish*.php", "/Fish.PHP", true), ("/$", "/", false), ("/$", "/x", true), ("*/print$", "/a/print", false),
    ("/a*b*c", "/a-c-b-c", false), ("/a*b*c", "/a-c-b", true), ("/*?session=", "/n?session=1", false),
    ("/*$", "/x", false),
    ("/a**b", "/axb", false), ("*", "/x", false), ("/x$y", "/x$y", false), ("/x$y", "/x", true),
    ("/robots.txt", "/robots.txt", true),
  ])
  func `Paths match from their start, a star is anything, a dollar the end (2_2_2, 2_2_3)`(
    rule: String, path: String, isAllowed: Bool
  ) {
    #expect(allowed(path, by: "User-agent: *\nDisallow: \(rule)") == isAllowed)
  }

  @Test(arguments: [
    ("/foo/bar?baz=quz", "/foo/bar?baz=quz", false),
    ("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar", true),
    ("/foo/bar/\u{30c4}", "/foo/bar/%E3%83%84", false), ("/foo/bar/%E3%83%84", "/foo/bar/%e3%83%84", false),
    ("/foo/bar/%62%61%7A", "/foo/bar/baz", false), ("/a%3cd", "/a%3Cd", false), ("/a%2fb", "/a/b", true),
    ("/file-%2A.html", "/file-*.html", false), ("/file-%2A.html", "/file-x.html", true), ("/%7Ejoe", "/~joe", false),
    ("/a%zz", "/a%zz", false), ("/price-%24", "/price-$", false), ("/新闻", "/%E6%96%B0%E9%97%BB/1", false),
  ])
  func `Both sides are compared in one spelling (2_2_2)`(rule: String, path: String, isAllowed: Bool) {
    #expect(allowed(path, by: "User-agent: *\nDisallow: \(rule)") == isAllowed)
  }

  @Test(arguments: [
    ("/p", "/", "/page", true), ("/folder", "/folder", "/folder/page", true), ("/page", "/*.htm", "/page.htm", false),
    ("/page", "/*.ph", "/page.php5", true), ("/$", "/", "/", true), ("/$", "/", "/page.htm", false),
    ("/a/b", "/a", "/a/c", false), ("/a", "/a/b", "/a/b", false),
  ])
  func `The longest rule decides, and of two as long the one that allows (2_2_2)`(
    allow: String, disallow: String, path: String, isAllowed: Bool
  ) {
    let lines = ["Allow: \(allow)", "Disallow: \(disallow)"]
    for lines in [lines, lines.reversed()] {
      #expect(allowed(path, by: "User-agent: *\n" + lines.joined(separator: "\n")) == isAllowed)
    }
  }

  @Test func `Whole URLs are asked about: without a path, with a port, with a fragment`() {
    let rules = rules("User-agent: *\nDisallow: /$\nDisallow: /?\nDisallow: /private")
    #expect(!rules.allows("https://paper.example"))
    #expect(!rules.allows("https://paper.example#top"))
    #expect(!rules.allows("https://paper.example?x=1"))
    #expect(!rules.allows("http://paper.example:8080/private/1#x"))
    #expect(rules.allows("https://paper.example/public#/private"))
  }

  @Test func `Half a mebibyte is read, and no line that the limit cuts (2_5)`() {
    let filler = String(repeating: "# twenty bytes long\n", count: 24_000)
    #expect(!allowed("/x", by: "User-agent: *\n\(filler)Disallow: /"))
    let long = String(repeating: "# twenty bytes long\n", count: 26_000)
    #expect(allowed("/x", by: "User-agent: *\n\(long)Disallow: /"))
    // "Disallow: /private" cut after the slash would forbid everything.
    var text = "User-agent: *\n"
    text += String(repeating: "#\n", count: (RobotsRules.byteLimit - text.utf8.count - 11) / 2)
    text += String(repeating: "#", count: RobotsRules.byteLimit - text.utf8.count - 12) + "\nDisallow: /private"
    #expect(text.utf8.dropFirst(RobotsRules.byteLimit).elementsEqual("private".utf8))
    #expect(allowed("/x", by: text))
  }

  @Test func `Rules made of stars take no more time than their length times the path's`() {
    let rule = String(repeating: "*a", count: 2_000) + "b$"
    #expect(allowed("/" + String(repeating: "a", count: 4_000), by: "User-agent: *\nDisallow: \(rule)"))
  }

  @Test func `No file allows all, trouble forbids all, and too many redirects are no file (2_3_1)`() {
    func answer(_ status: Int) -> RobotsRules.Answer {
      let response = FetchResponse(
        status: status, url: "https://paper.example/robots.txt", body: Array("User-agent: *\nDisallow: /x".utf8))
      return RobotsRules.answer(.success(response), for: "volteface")
    }
    #expect(answer(200) == .rules(rules("User-agent: *\nDisallow: /x")))
    for status in [400, 401, 403, 404, 410, 451] { #expect(answer(status) == .rules(.allowingAll), "\(status)") }
    for status in [429, 500, 502, 503] {
      #expect(answer(status) == .unreachable("robots.txt: the server answered \(status)"))
    }
    func answer(_ error: FetchError) -> RobotsRules.Answer { RobotsRules.answer(.failure(error), for: "volteface") }
    #expect(answer(.tooManyRedirects(limit: 5)) == .rules(.allowingAll))
    #expect(
      answer(.timeout(.connect, limit: .seconds(1))) == .unreachable("robots.txt: timed out after 1 s while connecting")
    )
    #expect(RobotsRules.allowingAll.allows("https://paper.example/"))
    #expect(!RobotsRules.forbiddingAll.allows("https://paper.example/"))
  }

  @Test func `Rules belong to one scheme, host and port (2_3)`() {
    #expect(RobotsRules.address(for: "https://User:x@Paper.example/a?b#c") == "https://paper.example/robots.txt")
    #expect(RobotsRules.address(for: "http://paper.example:8080/") == "http://paper.example:8080/robots.txt")
    #expect(RobotsRules.address(for: "http://paper.example:80/") == "http://paper.example/robots.txt")
    #expect(RobotsRules.address(for: "http://[::1]:81/x") == "http://[::1]:81/robots.txt")
    #expect(RobotsRules.address(for: "ftp://paper.example/") == nil)
  }
}
