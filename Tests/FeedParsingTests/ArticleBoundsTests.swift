import FeedParsing
import Testing

/// Pages made to break the article's parser: it takes time in proportion to their length, and never crashes.
@Suite(.serialized) struct ArticleBoundsTests {
  private static let hostile: [(name: String, page: @Sendable (Int) -> String)] = [
    ("nested elements", { String(repeating: "<div>", count: $0 * 2) + "deep" }),
    ("nested inline elements", { String(repeating: "<b><i>", count: $0) + "deep" }),
    ("nested tables", { String(repeating: "<table><tr><td>x", count: $0) }),
    ("open paragraphs", { String(repeating: "<p class=a>x", count: $0) }),
    ("stray end tags", { String(repeating: "<b>", count: 400) + String(repeating: "</i></p>", count: $0) }),
    ("attributes", { n in "<p " + (0..<n * 2).map { "a\($0)=1" }.joined(separator: " ") + ">x" }),
    ("known attributes", { "<p " + String(repeating: "class=a id=b ", count: $0) + ">x" }),
    ("classes", { n in (0..<n).map { "<p class='c\($0) nav-\($0)'>x</p>" }.joined() }),
    ("entities", { "<p>" + String(repeating: "&amp;&eacute;&bogus;&#x4e2d;", count: $0) }),
    ("ampersands", { "<p>" + String(repeating: "&", count: $0 * 8) }),
    ("comments", { String(repeating: "<!-- x --> ", count: $0) }),
    ("open comments", { String(repeating: "<!-- ", count: $0 * 2) }),
    ("scripts", { String(repeating: "<script>x</script>", count: $0) }),
    ("open scripts", { String(repeating: "<script type='application/ld+json'>{\"a\":", count: $0) }),
    (
      "linked data",
      { "<script type='application/ld+json'>" + String(repeating: "{\"@graph\":[", count: $0) + "</script>" }
    ),
    ("line breaks", { "<div>" + String(repeating: "x<br>", count: $0 * 2) }),
    ("headings", { n in "<title>A | B</title>" + (0..<n).map { "<h1>Heading \($0)</h1>" }.joined() }),
    ("cards", { n in (0..<n).map { "<div class=c><a href=/\($0)>A headline of some words</a></div>" }.joined() }),
    ("dates", { String(repeating: "<time>5 March 2024</time> ", count: $0) }),
    ("one long word", { "<p>" + String(repeating: "x", count: $0 * 16) }),
    ("titles", { "<title>" + String(repeating: "a | ", count: $0 * 4) + "</title><h1>a</h1>" }),
    ("metas", { String(repeating: "<meta name=author content='a, b and c'>", count: $0) }),
    ("zeros", { "<p>" + String(repeating: "\u{0}x", count: $0 * 4) }),
  ]

  private func seconds(_ page: String) -> Double {
    let bytes = Array(page.utf8)
    return (0..<2).map { _ in
      let clock = ContinuousClock()
      let time = clock.measure { _ = ArticleParser().parse(bytes) }
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }.min() ?? 0
  }

  @Test(arguments: hostile.indices)
  func `Time is linear in the length of a hostile page`(index: Int) {
    let (name, page) = Self.hostile[index]
    let short = seconds(page(2_000))
    let long = seconds(page(16_000))
    // Quadratic time would be 64 times as long; the constant forgives a machine that is busy with something else.
    #expect(long < 24 * short + 0.2, "\(name): \(short) s, then \(long) s")
  }

  @Test func `The limits on bytes, depth and nodes hold`() {
    let story = "<p>The harbour board voted on Tuesday to keep the old crane, for now.</p>"
    let late = Array(
      (story + String(repeating: " ", count: 500) + "<p>Late words, and many of them, are here.</p>").utf8)
    let early = ArticleParser(limits: ArticleLimits(bytes: 300)).parse(late)
    #expect(early.text == "The harbour board voted on Tuesday to keep the old crane, for now.")
    let deep = Array(
      (story + String(repeating: "<div>", count: 2_000) + "<p>Deep words, and more of them, are here.</p>").utf8)
    #expect(ArticleParser().parse(deep).text == "The harbour board voted on Tuesday to keep the old crane, for now.")
    let wide = Array((story + String(repeating: "<i>x</i>", count: 1_000)).utf8)
    #expect(ArticleParser(limits: ArticleLimits(nodes: 50)).parse(wide).text?.hasPrefix("The harbour board") == true)
  }

  @Test func `Mutations of a page do no harm`() throws {
    var generator = SplitMix64(seed: 20_240_305)
    let set = try ArticlePageCase.all("open")
    for page in set {
      for _ in 0..<12 {
        let bytes = MutationTests.mutated(page.bytes, using: &generator)
        let article = ArticleParser().parse(bytes, baseURL: "https://base.example/")
        #expect((article.text == nil) == (article.textSource == nil))
        #expect(!article.contractJSON(file: page.name).contains("\n"))
      }
    }
  }

  @Test func `Bytes without any sense do no harm`() {
    var generator = SplitMix64(seed: 5)
    let pieces = [
      "<p>", "</p>", "<div class=article>", "<table>", "<td>", "<h1>", "<a href=#x>", "<br>", "<meta ", "content=", "'",
      "\"",
      "<script type=application/ld+json>", "{\"@graph\":[", "]}", "</script>", "&#150;", "中文。", "2024年3月", "\u{0}",
      "<!--", "<title>",
    ].map { Array($0.utf8) }
    for round in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        if round.isMultiple(of: 2) {
          bytes += pieces.randomElement(using: &generator) ?? []
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      let article = ArticleParser().parse(bytes)
      #expect((article.text == nil) == (article.textSource == nil))
    }
  }

  @Test func `Pages may be parsed side by side`() async throws {
    let pages = try ArticlePageCase.all("open").prefix(6)
    let expected = pages.map { ArticleParser().parse($0.bytes) }
    await withTaskGroup(of: [ParsedArticle].self) { group in
      for _ in 0..<8 { group.addTask { pages.map { ArticleParser().parse($0.bytes) } } }
      for await articles in group { #expect(articles == expected) }
    }
  }
}
