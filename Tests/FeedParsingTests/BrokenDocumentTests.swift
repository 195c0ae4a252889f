import FeedParsing
import Foundation
import Testing

@Suite struct BrokenDocumentTests {
  private func titles(_ document: ParsedDocument) -> [String?] { document.feed?.entries.map(\.title) ?? [] }

  @Test func `A truncated body gives the whole entries before the cut`() {
    let whole =
      "<rss version=\"2.0\"><channel><title>t</title>"
      + (1...3).map { "<item><title>e\($0)</title><guid>\($0)</guid></item>" }.joined() + "</channel></rss>"
    let bytes = Array(whole.utf8)
    var seen = Set<Int>()
    for length in 45..<bytes.count {
      let document = FeedParser().parse(Array(bytes[..<length]))
      let entries = document.feed?.entries ?? []
      #expect(entries.map(\.id) == (1...3).map { "\($0)" }.prefix(entries.count).map { $0 })
      // An entry is there if and only if its end tag begins before the cut and names it.
      let text = String(decoding: bytes[..<length], as: UTF8.self)
      #expect(entries.count >= text.components(separatedBy: "</item>").count - 1)
      #expect(document.feed?.truncated == true || text.hasSuffix("</rss"))
      seen.insert(entries.count)
    }
    #expect(seen == [0, 1, 2, 3])
  }

  @Test func `An entry ends where the next begins`() {
    let document = parse("<rss><channel><item><title>a<item><title>b</title><item><title>c</title></channel></rss>")
    #expect(titles(document) == ["a", "b", "c"])
    #expect(!document.wellFormed)
  }

  @Test func `A stray end tag in a text does not end what is around it`() {
    let document = parse(
      "<rss><channel><item><description>a</p></div> b</description><guid>1</guid></item></channel></rss>")
    #expect(document.feed?.entries.first?.id == "1")
    #expect(document.feed?.entries.first?.text() == "a b")
  }

  @Test func `Tags that HTML leaves open do not swallow the rest of the entry`() {
    let document = parse(
      "<rss><channel><item><description>a<br>b<img src=x><li>c</description><guid>1</guid></item></channel></rss>")
    #expect(document.feed?.entries.first?.id == "1")
    #expect(document.feed?.entries.first?.text() == "a\nb\nc")
  }

  @Test func `A CDATA section that runs into the next entry ends with its element`() {
    let document = parse(
      """
      <rss><channel><item><description><![CDATA[one</description><guid>1</guid></item>
      <item><description><![CDATA[two]]></description><guid>2</guid></item></channel></rss>
      """)
    #expect(document.feed?.entries.map(\.id) == ["1", "2"])
    #expect(document.feed?.entries.map { $0.text() } == ["one", "two"])
  }

  @Test func `Prefixes that nobody declared mean what they usually mean`() {
    let document = parse(
      """
      <rss version="2.0"><channel><item><dc:creator>Ann</dc:creator><content:encoded>&lt;p&gt;x&lt;/p&gt;</content:encoded>
      <unheard:title>no</unheard:title></item></channel></rss>
      """)
    let entry = document.feed?.entries.first
    #expect(entry?.authors == [Person(name: "Ann")])
    #expect(entry?.contentHTML() == "<p>x</p>")
    #expect(entry?.title == nil)
    #expect(!document.wellFormed)
  }

  @Test func `Declarations on a tag that ends others stay its own`() {
    let document = parse(
      """
      <rss><channel xmlns:a="http://elsewhere.example/"><item><title>a<b xmlns:c="urn:x"><description xmlns:d="urn:y"/>
      <item xmlns:e="http://purl.org/dc/elements/1.1/" xmlns:f="urn:z"><e:title>t</e:title></item></channel></rss>
      """)
    #expect(titles(document) == ["a", "t"])
  }

  @Test func `Entities that only HTML has are read, unknown ones stay`() {
    let document = parse("<rss><channel><title>a&nbsp;b &mdash; &Eacute; &bogus;</title></channel></rss>")
    #expect(document.feed?.title == "a b — É &bogus;")
    #expect(!document.wellFormed)
    let feed = atom("<link href='/x?a=&eacute;&amp;b=&hearts;&lt;'/>")
    #expect(feed.siteURL == "/x?a=é&b=♥<")
  }

  @Test func `Entities that the document declares are read`() {
    let document = parse(
      "<!DOCTYPE rss [<!ENTITY who 'Ann &#38;#38; Co'>]><rss><channel><title>&who;</title></channel></rss>")
    #expect(document.feed?.title == "Ann & Co")
    #expect(document.wellFormed)
  }

  @Test func `Entities that live elsewhere are never fetched`() {
    let path = Fixture.folder.appending(path: "not-a-feed.txt").path
    let document = parse(
      """
      <!DOCTYPE rss [<!ENTITY x SYSTEM "file://\(path)"><!ENTITY % p SYSTEM "file://\(path)"> %p;]>
      <rss><channel><title>a&x;b</title></channel></rss>
      """)
    #expect(document.feed?.title == "a&x;b")
  }

  @Test func `A feed behind a server's warnings is found`() {
    let document = parse(
      "Notice: x in <b>y.php</b>\n<?xml version=\"1.0\"?><rss><channel><title>t</title></channel></rss>")
    #expect(document.feed?.title == "t")
    #expect(!document.wellFormed)
  }

  @Test(arguments: [
    "<?XML version=\"1.0\"?>", "<?xml version=“1.0” encoding=“UTF-8”?>", "<?xml version=\"1.0\" ??>",
    "<?xml version=\"1.0\">",
  ])
  func `A broken XML declaration is borne with, but no document with it is well-formed`(declaration: String) {
    let document = parse(declaration + "<rss version=\"2.0\"><channel><title>t</title></channel></rss>")
    #expect(document.feed?.title == "t")
    #expect(!document.wellFormed)
  }

  @Test func `Numeric references to surrogates make one character`() {
    let document = parse("<rss><channel><title>a &#55357;&#56832; &#xD83D;&#xDE00; &#xD83D; b</title></channel></rss>")
    #expect(document.feed?.title == "a 😀 😀 \u{FFFD} b")
  }

  @Test func `What is no feed says what it is in one sentence`() {
    #expect(parse(" \n\u{0}").error == .empty)
    #expect(parse("").error == .empty)
    #expect(parse("<html><head><title>Hi</title></head><body><br></body></html>").error == .htmlPage(title: "Hi"))
    #expect(parse("<!doctype html><p>no title").error == .htmlPage(title: nil))
    let challenge = "<html><title>Just a moment...</title><script src='/cdn-cgi/challenge-platform/x'></script></html>"
    #expect(parse(challenge).error == .challengePage(title: "Just a moment..."))
    #expect(parse("<opml><body/></opml>").error == .notAFeed("its root element is \"opml\""))
    #expect(parse("Not found").error == .notAFeed("it is plain text (\"Not found\")"))
    #expect(parse("{\"status\": 1}").error == .notAFeed("it is JSON without a feed's items"))
    #expect(FeedParser().parse([0x1F, 0x8B, 8, 1, 2, 3]).error == .notAFeed("it is binary data"))
  }
}
