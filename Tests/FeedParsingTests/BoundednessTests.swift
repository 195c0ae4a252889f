import FeedParsing
import Glibc
import Testing

/// Hostile documents take time in proportion to their length: each is parsed at one size and at eight times that, and
/// the longer may take no more than a generous multiple of the shorter.
@Suite(.serialized) struct BoundednessTests {
  private static func feed(_ body: String) -> String {
    "<rss version=\"2.0\"><channel><title>t</title><item><title>e</title>" + body + "</item></channel></rss>"
  }

  private static let hostile: [(name: String, document: @Sendable (Int) -> String)] = [
    ("nested elements", { feed("<description>" + String(repeating: "<b>", count: $0) + "x</description>") }),
    ("unknown elements", { n in feed((0..<n / 2).map { "<e\($0)/>" }.joined()) }),
    ("open comments", { feed("<description><![CDATA[" + String(repeating: "<!-- ", count: $0) + "]]></description>") }),
    ("open comments of XML", { feed(String(repeating: "<!-- ", count: $0)) }),
    ("open CDATA", { feed(String(repeating: "<description><![CDATA[x", count: $0 / 4)) }),
    (
      "open CDATA in HTML",
      { feed("<description>" + String(repeating: "&lt;![CDATA[", count: $0) + "]]&gt;</description>") }
    ),
    ("open declarations", { feed("<description>" + String(repeating: "&lt;!a", count: $0) + "</description>") }),
    ("open instructions", { feed("<description>" + String(repeating: "&lt;?a", count: $0) + "</description>") }),
    ("open tags", { feed("<description>" + String(repeating: "&lt;a b='", count: $0) + "</description>") }),
    ("open scripts", { feed("<description>" + String(repeating: "&lt;script&gt;", count: $0) + "</description>") }),
    ("stray end tags", { feed("<description>" + String(repeating: "&lt;/p&gt;&lt;/ ", count: $0) + "</description>") }),
    ("ampersands", { feed("<description>" + String(repeating: "&", count: $0 * 4) + "</description>") }),
    ("namespaces", { n in feed("<x " + (0..<n / 2).map { "xmlns:n\($0)='u'" }.joined(separator: " ") + ">") }),
    ("bare attributes", { feed("<x " + String(repeating: "a ", count: $0) + "/>") }),
    ("enclosures", { n in feed((0..<n / 2).map { "<enclosure url='\($0)'/>" }.joined()) }),
    ("people", { n in feed((0..<n / 2).map { "<author>\($0)</author>" }.joined()) }),
    (
      "entity declarations",
      { n in "<!DOCTYPE rss [" + (0..<n).map { "<!ENTITY e\($0) 'x'>" }.joined() + "]>" + feed("") }
    ),
    ("attributes", { n in feed("<x " + (0..<n / 2).map { "a\($0)=''" }.joined(separator: " ")) }),
    ("categories", { n in feed((0..<n / 4).map { "<category>c\($0)</category>" }.joined()) }),
    ("JSON brackets", { "{\"items\": " + String(repeating: "[", count: $0 * 4) }),
    ("JSON objects", { "{\"items\": " + String(repeating: "{\"a\":", count: $0) }),
    ("zeros", { feed("<description>" + String(repeating: "\u{0}", count: $0 * 4) + "</description>") }),
  ]

  private func seconds(_ document: String) -> Double {
    let bytes = Array(document.utf8)
    return (0..<2).map { _ in
      let start = threadTime
      let document = FeedParser().parse(bytes)
      for entry in document.feed?.entries ?? [] { _ = (entry.summaryHTML(), entry.contentHTML(), entry.text()) }
      return threadTime - start
    }.min() ?? 0
  }

  /// The processor time of this thread, which what else the machine does is no part of.
  private var threadTime: Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: hostile.indices)
  func `Time is linear in the length of a hostile document`(index: Int) {
    let (name, document) = Self.hostile[index]
    let short = seconds(document(4_000))
    let long = seconds(document(32_000))
    // Quadratic time would be 64 times as long; the constant forgives a machine that is busy with something else.
    #expect(long < 24 * short + 0.2, "\(name): \(short) s, then \(long) s")
  }

  @Test func `Entities can't blow up`() {
    var laughs = "<!DOCTYPE rss [<!ENTITY e0 'haha'>"
    for level in 1...30 { laughs += "<!ENTITY e\(level) '" + String(repeating: "&e\(level - 1);", count: 10) + "'>" }
    let document = parse(laughs + "]><rss><channel><title>&e30;</title><item><title>e</title></item></channel></rss>")
    #expect(document.feed?.entries.count == 1)
    #expect((document.feed?.title?.utf8.count ?? 0) < 1_000)
  }

  @Test func `One long entity used often can't blow up`() {
    let long = String(repeating: "x", count: 100_000)
    let uses = String(repeating: "&a;", count: 100_000)
    let document = parse("<!DOCTYPE rss [<!ENTITY a '\(long)'>]><rss><channel><title>\(uses)</title></channel></rss>")
    #expect((document.feed?.title?.utf8.count ?? 0) < 1_000_000)
    let inAttribute = parse(
      "<!DOCTYPE rss [<!ENTITY a '\(long)'>]><rss a='\(uses)'><channel><title>t</title></channel></rss>")
    #expect(inAttribute.feed?.title == "t")
  }

  @Test func `The limits on entries and bytes hold, and say so`() {
    let items = (0..<10).map { "<item><guid>\($0)</guid></item>" }.joined()
    let few = parse("<rss><channel>\(items)</channel></rss>", limits: ParseLimits(entries: 3))
    #expect(few.feed?.entries.map(\.id) == ["0", "1", "2"])
    #expect(few.feed?.truncated == true)
    let short = parse("<rss><channel>\(items)</channel></rss>", limits: ParseLimits(bytes: 90))
    #expect(short.feed?.entries.map(\.id) == ["0", "1"])
    #expect(short.feed?.truncated == true)
  }

  @Test func `Text deeper than any limit is kept`() {
    let deep = String(repeating: "<div>", count: 10_000) + "deep" + String(repeating: "</div>", count: 10_000)
    let document = parse("<rss><channel><item><description>\(deep)</description><guid>1</guid></item></channel></rss>")
    #expect(document.feed?.entries.first?.text() == "deep")
    #expect(document.feed?.entries.first?.id == "1")
  }
}
