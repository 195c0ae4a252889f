import FeedParsing
import Testing

@Suite struct FieldTests {
  @Test func `The same name in a foreign namespace never overrides`() {
    for order in ["<title>a</title><x:title>b</x:title>", "<x:title>b</x:title><title>a</title>"] {
      #expect(item(order).title == "a")
    }
    #expect(item("<media:title>b</media:title><title>a</title>").title == "a")
    #expect(item("<media:title>b</media:title>").title == "b")
    #expect(item("<x:box><title>b</title><link>http://b.example/</link></x:box>").title == nil)
    #expect(item("<media:group><media:title>b</media:title></media:group><title>a</title>").title == "a")
  }

  @Test func `Content carriers may come in any order`() {
    let full = "<content:encoded>full</content:encoded>"
    let short = "<description>short</description>"
    for order in [full + short, short + full] {
      let entry = item(order)
      #expect(entry.contentHTML() == "full")
      #expect(entry.summaryHTML() == "short")
      #expect(entry.text() == "full")
    }
    let podcast = item("<itunes:summary>pod</itunes:summary><description>short</description>")
    #expect(podcast.summaryHTML() == "short")
    #expect(item("<itunes:summary>pod</itunes:summary>").summaryHTML() == "pod")
  }

  @Test func `An enclosure without an address is none, one that is told twice is one`() {
    let entry = item(
      "<enclosure url='' length='0'/><enclosure url=' /e.mp3 ' length='1,234'/><enclosure url='/e.mp3' type='audio/mpeg' length='9'/>",
      baseURL: "https://a.example/feed")
    #expect(entry.enclosures == [Enclosure(url: "https://a.example/e.mp3", type: "audio/mpeg", length: 1234)])
    let json = parse(
      "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"url\":\"\",\"attachments\":[{\"url\":\" \"}]}]}",
      baseURL: "https://a.example/feed")
    #expect(json.feed?.entries.first?.url == nil)
    #expect(json.feed?.entries.first?.enclosures == [])
  }

  @Test(arguments: [
    "javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
    "about:blank",
  ])
  func `An address that would run something or stay on this machine is none`(address: String) {
    let entry = item(
      "<link>\(address)</link><comments>\(address)</comments><enclosure url='\(address)'/><media:thumbnail url='\(address)'/>"
    )
    #expect(entry.url == nil && entry.commentsURL == nil && entry.imageURL == nil && entry.enclosures.isEmpty)
    #expect(channel("<link>\(address)</link>").siteURL == nil)
  }

  @Test func `The scheme of feed readers is taken off an address`() {
    #expect(item("<link>feed:https://a.example/1</link>").url == "https://a.example/1")
    #expect(item("<link>feed://a.example/1</link>").url == "http://a.example/1")
  }

  @Test func `A picture inside Atom content is no text`() {
    let entry = atom("<entry><content type='image/png'>iVBORw0KGgo=</content><summary>s</summary></entry>").entries
      .first
    #expect(entry?.contentHTML() == nil)
    #expect(entry?.text() == "s")
  }

  @Test func `Brackets around a name and inside it are told apart`() {
    #expect(item("<author>(Ann)</author>").authors == [Person(name: "Ann")])
    #expect(
      item("<author>a@a.example (Ann (NS) Reed)</author>").authors == [
        Person(name: "Ann (NS) Reed", email: "a@a.example")
      ])
  }

  @Test func `The address is the link, else a permalink, else an enclosure`() {
    let enclosure = "<enclosure url='http://a.example/e.mp3'/>"
    #expect(
      item("<guid>http://a.example/g</guid><link>http://a.example/l</link>" + enclosure).url == "http://a.example/l")
    #expect(item("<guid>http://a.example/g</guid>" + enclosure).url == "http://a.example/g")
    #expect(item("<guid isPermaLink='false'>http://a.example/g</guid>" + enclosure).url == "http://a.example/e.mp3")
    #expect(item("<guid>not-an-address</guid>").url == nil)
    #expect(item("<guid>/g</guid>", baseURL: "http://a.example/").id == "/g")
    #expect(item("<link>http://a.example/?x=1&amp;amp;y=2</link>").url == "http://a.example/?x=1&y=2")
  }

  @Test func `Links of other relations are not the page`() {
    let feed = atom(
      """
      <entry><link rel='self' href='s'/><link rel='related' href='r'/><link rel='via' href='v'/>
      <link rel='http://www.iana.org/assignments/relation/alternate' href='a'/></entry>
      <entry><link rel='edit' href='e'/></entry>
      """, baseURL: "http://x.example/")
    #expect(feed.entries.map(\.url) == ["http://x.example/a", nil])
  }

  @Test(arguments: [
    ("ann@a.example (Ann Reed)", Person(name: "Ann Reed", email: "ann@a.example")),
    ("Ann Reed (ann@a.example)", Person(name: "Ann Reed", email: "ann@a.example")),
    ("Ann Reed &lt;ann@a.example&gt;", Person(name: "Ann Reed", email: "ann@a.example")),
    ("\"Reed, Ann\" &lt;mailto:ann@a.example&gt;", Person(name: "Reed, Ann", email: "ann@a.example")),
    ("ann@a.example", Person(email: "ann@a.example")),
    ("Ann Reed (Staff)", Person(name: "Ann Reed (Staff)")),
    ("Ann Reed", Person(name: "Ann Reed")),
  ])
  func `A person is split into name and mail`(text: String, person: Person) {
    // A bracketed address is no element of XML, but RSS authors are HTML.
    #expect(item("<author>\(text)</author>").authors == [person])
    #expect(item("<dc:creator>\(text)</dc:creator>").authors == [person])
  }

  @Test func `A name may be marked up`() {
    #expect(item("<author>by <a href='/ann'>Ann &amp; Co</a></author>").authors == [Person(name: "by Ann & Co")])
    #expect(item("<author><![CDATA[<b>Ann</b>]]></author>").authors == [Person(name: "Ann")])
    let feed = atom("<author><name>Ann</name><x:role xmlns:x='urn:x'>chief</x:role></author>")
    #expect(feed.authors == [Person(name: "Ann")])
  }

  @Test func `A podcast's owner is its author only if nobody else is`() {
    let owner = "<itunes:owner><itunes:name>Owner</itunes:name><itunes:email>o@a.example</itunes:email></itunes:owner>"
    #expect(channel(owner).authors == [Person(name: "Owner", email: "o@a.example")])
    #expect(channel(owner + "<itunes:author>Host</itunes:author>").authors == [Person(name: "Host")])
    #expect(channel("<managingEditor>Ed</managingEditor>" + owner).authors == [Person(name: "Ed")])
  }

  @Test func `One level of escaping is undone, no more`() {
    #expect(item("<title>&amp;lt;b&amp;gt; &amp;amp;amp;</title>").title == "<b> &amp;")
    #expect(item("<title><![CDATA[AT&amp;T]]></title>").title == "AT&T")
    #expect(atom("<title type='text'>AT&amp;amp;T &lt;b&gt;</title>").title == "AT&amp;T <b>")
    #expect(atom("<title type='html'>AT&amp;amp;T &lt;b&gt;x&lt;/b&gt;</title>").title == "AT&T x")
    #expect(item("<description>&lt;p&gt;&amp;lt;b&amp;gt;&lt;/p&gt;</description>").summaryHTML() == "<p>&lt;b&gt;</p>")
  }

  @Test func `A title keeps angle brackets that are no tags of HTML`() {
    #expect(item("<title>Vector&lt;Int&gt; and &lt;b&gt;bold&lt;/b&gt;</title>").title == "Vector<Int> and bold")
    #expect(item("<title>1 &lt; 2 and x &lt;- y</title>").title == "1 < 2 and x <- y")
    #expect(item("<title>a <strange>b</strange> <i>c</i></title>").title == "a b c")
    let xhtml = "<div xmlns='http://www.w3.org/1999/xhtml'>a <strange>b</strange> &lt;T&gt;</div>"
    #expect(atom("<title type='xhtml'>\(xhtml)</title>").title == "a b <T>")
  }

  @Test func `A published date is never invented`() {
    #expect(item("<pubDate>soon</pubDate>").published == nil)
    #expect(item("<pubDate>soon</pubDate><dc:date>2023-01-02</dc:date>").published == FeedDate.parse("2023-01-02"))
    #expect(atom("<entry><updated>2023-01-02T00:00:00Z</updated></entry>").entries.first?.published == nil)
  }

  @Test func `A nested base holds inside its element`() {
    let feed = parse(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/x/"><entry xml:base="y/">
      <link href="1"/><content type="html" xml:base="/z/">&lt;a href="2"&gt;b&lt;/a&gt;</content></entry>
      <entry xml:base="http://[bad"><link href="3"/></entry><link href="4"/></feed>
      """
    ).feed
    #expect(feed?.entries.map(\.url) == ["http://a.example/x/y/1", "http://a.example/x/3"])
    #expect(feed?.entries.first?.contentHTML() == "<a href=\"http://a.example/z/2\">b</a>")
    #expect(feed?.siteURL == "http://a.example/x/4")
  }

  @Test func `An empty language clears the one around it`() {
    let feed = parse(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en_US"><entry><content>a</content></entry>
      <entry><content xml:lang="">b</content></entry><entry><content xml:lang="zh">c</content></entry></feed>
      """
    ).feed
    #expect(feed?.language == "en-US")
    #expect(feed?.entries.map(\.language) == ["en-US", nil, "zh"])
  }

  @Test func `The schedule that a feed asks for is kept`() {
    let feed = channel(
      """
      <ttl> 90 </ttl><skipHours><hour>24</hour><hour>5</hour></skipHours><skipDays><day>Sunday</day></skipDays>
      <sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">daily</sy:updatePeriod>
      """)
    #expect(feed.ttlMinutes == 90)
    #expect(feed.skipHours == [0, 5])
    #expect(feed.skipDays == [7])
    #expect(feed.updatePeriod == .daily)
  }

  @Test func `JSON Feed bears with wrong types, comments and a cut`() {
    let document = parse(
      #"{"version": "https://jsonfeed.org/version/1.1", "items": [ {"id": 1.5, "title": {"a": 1}, "tags": "x, y"}, // c"#
        + "\n"
        + #"{"id": "2", "authors": "Bo", "attachments": {"url": "http://a.example/b", "size_in_bytes": "7"},}, 5, {"id": "3"#
    )
    #expect(document.feed?.entries.map(\.id) == ["1.5", "2"])
    #expect(document.feed?.entries.first?.categories == ["x", "y"])
    #expect(document.feed?.entries.last?.authors == [Person(name: "Bo")])
    #expect(document.feed?.entries.last?.enclosures == [Enclosure(url: "http://a.example/b", length: 7)])
    #expect(document.feed?.truncated == true)
    #expect(!document.wellFormed)
  }
}
