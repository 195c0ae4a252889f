import Testing

@testable import FeedParsing

/// Where pages say that their feeds are.
struct FeedLinksTests {
  private func links(_ html: String, at url: String = "https://paper.example/news/today.html") -> FeedLinks {
    FeedLinks(inPage: Array(html.utf8), contentType: "text/html", url: url)
  }

  @Test func `Link elements of every type of feed are found, each once, with absolute addresses`() {
    let found = links(
      """
      <!doctype html><html><head>
      <link rel="stylesheet alternate" type="text/css" href="/a.css">
      <link rel="alternate" type="application/rss+xml" title="News &amp; more" href="/rss.xml">
      <LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF=atom.xml>
      <link rel="alternate home" type="application/feed+json" href="https://cdn.example/feed.json#top"/>
      <link rel=alternate type=application/rdf+xml href="?rdf=1&amp;x=2">
      <link rel="alternate" type="application/rss+xml" href="https://paper.example/rss.xml">
      <link rel="alternate" hreflang="de" href="/de/">
      <link rel="alternate" type="application/json+oembed" href="/oembed">
      <link rel="feed" href="/own">
      <link rel="alternate" type="application/rss+xml" href="">
      <script>var a = '<link rel="alternate" type="application/rss+xml" href="/script">'</script>
      <!-- <link rel="alternate" type="application/rss+xml" href="/comment"> -->
      </head></html>
      """)
    #expect(
      found.declared.map(\.url) == [
        "https://paper.example/rss.xml", "https://paper.example/news/atom.xml", "https://cdn.example/feed.json",
        "https://paper.example/news/today.html?rdf=1&x=2", "https://paper.example/own",
      ])
    #expect(found.declared[0].title == "News & more")
    #expect(found.likely.isEmpty)
  }

  @Test func `A base element moves relative addresses, the first one alone`() {
    let found = links(
      """
      <head><base target="_top"><base href="/cdn/x/"><base href="https://other.example/">
      <link rel="alternate" type="application/rss+xml" href="rss.xml"></head>
      """)
    #expect(found.declared.map(\.url) == ["https://paper.example/cdn/x/rss.xml"])
  }

  @Test func `Links that look like feeds are likely, others are not`() {
    let found = links(
      """
      <link rel="alternate" type="application/rss+xml" href="/rss">
      <a href="/rss">RSS</a> <a href="/feed/">Feed</a> <a href="feed://paper.example/world.atom">Atom</a>
      <a href="/?feed=rss2">WordPress</a> <a href="https://feeds.example/paper">Burner</a> <a href="/x" type="application/rss+xml">X</a>
      <a href="/newsfeed.xml">News</a> <a href="/feed.json">JSON</a> <a href="/index.xml">Hugo</a>
      <a href="/feedback">Feedback</a> <a href="/sitemap.xml">Sitemap</a> <a href="/rss-explained.html">What is RSS?</a>
      <a href="/data.json">Data</a> <a href="mailto:feed@paper.example">Mail</a> <a href="/feed/">Again</a> <a>None</a>
      """)
    #expect(
      found.likely.map(\.url) == [
        "https://paper.example/feed/", "http://paper.example/world.atom", "https://paper.example/?feed=rss2",
        "https://feeds.example/paper", "https://paper.example/x", "https://paper.example/newsfeed.xml",
        "https://paper.example/feed.json", "https://paper.example/index.xml",
      ])
  }

  @Test func `A page of nothing but links stays bounded`() {
    let html = (0..<20_000).map { "<a href='/\($0).rss'>x</a>" }.joined()
    #expect(links(html).likely.count == 64)
  }
}
