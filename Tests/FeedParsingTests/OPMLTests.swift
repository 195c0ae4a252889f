import Testing

@testable import FeedParsing

/// Lists of feeds, as other programs write them and as we do.
struct OPMLTests {
  private func read(_ text: String) throws -> OPMLDocument { try OPMLDocument(Array(text.utf8)) }

  private func failure(_ text: String) -> OPMLFailure? {
    do throws(OPMLFailure) {
      _ = try OPMLDocument(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `Nested outlines are folders, and every spelling of a feed's attributes is read`() throws {
    let document = try read(
      """
      <?xml version="1.0"?>
      <!DOCTYPE opml [ <!ELEMENT opml ANY> ]>
      <opml version="1.0"><head><title> Ours &amp; theirs </title></head><body>
      <outline text="Loose" type="rss" xmlUrl="https://loose.example/feed"/>
      <outline text="News">
        <outline title="Bramley" text="The Bramley Post" type="atom" xmlurl=" https://bramley.example/a?x=1&amp;y=2 "
          htmlUrl="https://bramley.example/"/>
        <!-- <outline text="Hidden" xmlUrl="https://hidden.example/"/> -->
        <outline text="Tech / AI"><outline TEXT='Caf&eacute; "Pippin"' XMLURL='https://pippin.example/rss?a=1&b=2&copy=3'/></outline>
      </outline>
      <outline><outline text="无名" xmlUrl="https://wuming.example/feed" language="zh"></outline></outline>
      </body></opml>
      """)
    #expect(document.title == "Ours & theirs")
    #expect(document.remarks.isEmpty, "\(document.remarks)")
    #expect(
      document.feeds == [
        OPMLFeed(url: "https://loose.example/feed", title: "Loose", line: 4),
        OPMLFeed(url: "https://bramley.example/a?x=1&y=2", title: "Bramley", folder: "News", line: 6),
        OPMLFeed(
          url: "https://pippin.example/rss?a=1&b=2&copy=3", title: "Café \"Pippin\"", folder: "News/Tech / AI", line: 9),
        OPMLFeed(url: "https://wuming.example/feed", title: "无名", language: "zh", line: 11),
      ])
  }

  @Test func `A list in another encoding is read`() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><opml><body><outline text=\"Zürich\" xmlUrl=\"http://a.example\"/></body></opml>"
    let document = try OPMLDocument(text.unicodeScalars.map { UInt8($0.value) })
    #expect(document.feeds.map(\.title) == ["Zürich"])
  }

  @Test func `What is no feed is told with its line, and hides nothing`() throws {
    let document = try read(
      """
      <opml version="2.0"><body>
      <outline text="Page" htmlUrl="https://page.example/"/>
      <outline text="More" type="include" url="https://lists.example/more.opml"/>
      <outline text="Empty"></outline>
      <outline text="forgot the quotation mark xmlUrl="https://lost.example/feed"/>
      <outline text="Kept" xmlUrl="https://kept.example/feed"/>
      </body></opml>
      """)
    #expect(document.feeds.map(\.url) == ["https://kept.example/feed"])
    #expect(document.remarks.map(\.line) == [2, 3, 4, 5])
    #expect(document.remarks[0].text.contains("https://page.example/"))
    #expect(document.remarks[1].text.contains("https://lists.example/more.opml"))
    #expect(document.remarks[2].text == "the outline “Empty” has no xmlUrl and nothing in it")
  }

  @Test(arguments: [
    ("", "line 1: there is no <opml> in it"),
    ("{\"feeds\": []}", "line 1: there is no <opml> in it"),
    ("\n<!doctype html>\n<html><body></body></html>", "line 3: the root element is <html>, wanted <opml>"),
    ("<rss version=\"2.0\"><channel/></rss>", "line 1: the root element is <rss>, wanted <opml>"),
    (
      "<opml>\n<body>\n<outline text=\"a\">\n</body></opml>",
      "line 4: found </body>, wanted </outline> for the one of line 3"
    ),
    ("<opml>\r\n<body>\r\n<outline text=\"a\" xmlUrl=\"http://a.example/\">", "line 3: <outline> is never closed"),
    (
      "<opml>\r<body>\r<outline text=\"a xmlUrl=http",
      "line 3: the tag that begins here never ends; a quotation mark or a “>” is missing"
    ),
  ])
  func `A broken list is refused with the line that breaks it`(text: String, message: String) {
    #expect(failure(text)?.description == message)
  }

  @Test func `Outlines nested without end are refused, not followed`() {
    let text = "<opml>" + String(repeating: "<outline text='a'>", count: 100_000)
    #expect(failure(text)?.reason == "more than 256 elements in each other")
  }

  @Test func `What is written is read back the same: titles, folders, outlets, languages`() throws {
    let feeds = [
      OPMLFeed(url: "https://a.example/f?x=1&y=2", outlet: "The Bramley Post"),
      OPMLFeed(
        url: "https://b.example/f", title: "a <b> \"c\" & 'd' &amp; \t\n e", folder: "News", outlet: "Pippin, Daily"),
      OPMLFeed(url: "https://c.example/f", title: "科技 快讯", folder: "News/科技", outlet: "苹果晚报", language: "zh-hant"),
      OPMLFeed(url: "https://d.example/f", folder: "科技", outlet: "x"),
      OPMLFeed(url: "https://e.example/f", title: "no outlet", folder: "News/科技/深"),
    ]
    let written = OPMLDocument(title: "Ours & theirs", feeds: feeds).xml
    let document = try read(written)
    #expect(document.title == "Ours & theirs" && document.remarks.isEmpty)
    let back = document.feeds.map { feed in
      var feed = feed
      feed.line = 0
      return feed
    }
    #expect(back == [feeds[0], feeds[1], feeds[2], feeds[4], feeds[3]], "\(written)")
    #expect(OPMLDocument(title: document.title, feeds: document.feeds).xml == written)
  }

  @Test func `Our outlet is known by its namespace, whatever the prefix, and nobody else's is taken for it`() throws {
    let document = try read(
      """
      <opml xmlns:o="\(OPMLDocument.namespace)" xmlns:vf="https://other.example/ns"><body>
      <outline text="a" xmlUrl="https://a.example/" o:outlet="A"/>
      <outline text="b" xmlUrl="https://b.example/" vf:outlet="B" outlet="B"/>
      </body></opml>
      """)
    #expect(document.feeds.map(\.outlet) == ["A", nil])
    #expect(document.feeds.map(\.title) == [nil, "b"])
  }
}
