import FeedParsing
import Foundation
import Testing

/// The article of a page with this head and body.
private func article(_ body: String, head: String = "", baseURL: String? = nil) -> ParsedArticle {
  let page = "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
  return ArticleParser().parse(Array(page.utf8), baseURL: baseURL)
}

private func paragraphs(_ text: String?) -> [String] { (text ?? "").components(separatedBy: "\n\n") }

private let first = "The harbour board voted on Tuesday to keep the old crane, which has not moved since 1974."
private let second = "Painters will begin in spring, said the harbour master, Ruth Ashby, if the gulls allow it."
private let third = "The work will cost about £40,000, half of which was raised by selling postcards of the crane."
private let story = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"
private let links = (1...9).map { "<a href=\"/\($0)\">Section \($0)</a> " }.joined()

@Suite struct ArticleTests {
  // MARK: Text

  @Test func `Navigation, footer and consent around an article are left out`() {
    let page = article(
      """
      <div class="top">\(links)</div><div><h1>Crane stays</h1>\(story)</div>
      <div id="cookie-banner"><p>We and our partners store cookies on your device to show you relevant things.</p></div>
      <footer><p>Copyright Harbour News. Registered in England, with offices on the quay and nowhere else.</p></footer>
      """)
    #expect(paragraphs(page.text) == [first, second, third])
    #expect(page.textSource == .page)
    #expect(page.title == "Crane stays")
  }

  @Test func `List items, rows of tables, captions and quotes stand apart`() {
    let page = article(
      """
      <h1>Crane stays</h1><article>\(story)<h2>What happens when</h2><ul><li>March: scaffolding</li><li>April: paint</li></ul>
      <table><tr><th>Year</th><th>Lifts</th></tr><tr><td>1973</td><td>41</td></tr></table>
      <figure><img src="c.jpg"><figcaption>The crane at low tide</figcaption></figure>
      <blockquote><p>It is the only tall thing we have.</p></blockquote><pre>lift:  0
      drop:  0</pre></article>
      """)
    #expect(
      paragraphs(page.text) == [
        first, second, third, "What happens when", "March: scaffolding", "April: paint", "Year Lifts", "1973 41",
        "The crane at low tide", "It is the only tall thing we have.", "lift:  0\ndrop:  0",
      ])
  }

  @Test func `Two line breaks make a paragraph, one a line`() {
    let page = article("<h1>Crane stays</h1><div>\(first)<br><br>\(second)<br>\(third)</div>")
    #expect(paragraphs(page.text) == [first, "\(second)\n\(third)"])
  }

  @Test func `A comment thread longer than the article is left out, named or not`() {
    let comments = (1...8).map {
      "<div><b>Reader \($0)</b> <a href=\"#c\($0)\">Reply</a><p>I have seen that crane every day of my life, and it never did anything at all, "
        + "which is more than one can say of the board, number \($0).</p></div>"
    }.joined()
    for open in ["<div class=\"comments-area\">", "<ol id=\"pinglun\">", "<div class=\"x9\"><h3>8 Comments</h3>"] {
      let page = article("<div><h1>Crane stays</h1>\(story)\(open)\(comments)</div></div>")
      #expect(paragraphs(page.text) == [first, second, third], "\(open)")
    }
  }

  @Test func `Teasers that begin with a linked headline are left out`() {
    let cards = (1...4).map {
      "<div class=\"k\"><a href=\"/\($0)\">Council of the lower town meets for the \($0)th time</a><p>The meeting was short, it is said, and cold.</p></div>"
    }.joined()
    let page = article("<div><h1>Crane stays</h1>\(story)<div>\(cards)</div></div>")
    #expect(paragraphs(page.text) == [first, second, third])
  }

  @Test func `Promotions between paragraphs are left out`() {
    let page = article(
      """
      <h1>Crane stays</h1><div class="article-body"><p>\(first)</p><p><b>READ MORE: <a href="/2">Ten cranes to see</a></b></p>
      <div class="share-bar">Share this <a>Facebook</a></div><p>\(second)</p>
      <p>Sign up to our newsletter for a crane a day.</p><p>\(third)</p><p>Got a story? Call our desk.</p></div>
      """)
    #expect(paragraphs(page.text) == [first, second, third])
  }

  @Test func `What a company says of itself after its news is left out`() {
    let page = article(
      """
      <h1>Crane stays</h1><div>\(story)<p><b>About Harbour Works</b></p><p>Harbour Works was founded in 1911. It employs 40
      people.</p><p>Media contact: press@harbour.example</p></div>
      """)
    #expect(paragraphs(page.text) == [first, second, third])
  }

  @Test func `A section about the subject of the article stays`() {
    let page = article("<h1>Crane stays</h1><div>\(story)<h2>About the paint</h2><p>\(first)</p><p>\(second)</p></div>")
    #expect(paragraphs(page.text).suffix(3) == ["About the paint", first, second])
  }

  @Test func `A standfirst between headline and body is text, byline and date are not`() {
    let page = article(
      """
      <div class="head"><h1>Crane stays</h1><p class="standfirst">A landmark is saved, for now</p>
      <p>By Lena Orr</p><p>5 March 2024, 8.30am</p></div><div class="story-body">\(story)</div>
      """)
    #expect(paragraphs(page.text) == ["A landmark is saved, for now", first, second, third])
    #expect(page.authors == ["Lena Orr"])
    #expect(page.published.map(FeedDate.iso8601) == "2024-03-05T08:30:00Z")
  }

  @Test func `The next article of a page that scrolls on is left out`() {
    let next = "<h1 class=\"hl\">Gulls leave</h1><p>\(third)</p><p>\(second)</p>"
    let page = article("<div class=\"p\"><h1 class=\"hl\">Crane stays</h1><p>\(first)</p><p>\(second)</p>\(next)</div>")
    #expect(paragraphs(page.text) == [first, second])
    let inArticles = article(
      "<article><h1>Crane stays</h1>\(story)</article><article><h1>Gulls leave</h1>\(story)</article>")
    #expect(paragraphs(inArticles.text) == [first, second, third])
  }

  @Test func `The posts of a live blog are one article`() {
    let posts = [first, second, third].enumerated().map {
      "<article class=\"post\"><a href=\"#p\($0)\"><time>10:0\($0)</time></a><h2>Step \($0)</h2><p>\($1)</p></article>"
    }.joined()
    let page = article("<h1>Crane live: the vote</h1><div>\(posts)</div>")
    #expect(paragraphs(page.text) == ["Step 0", first, "Step 1", second, "Step 2", third])
  }

  @Test func `Of a forum's thread the first post is the article`() {
    let posts =
      ([first + " " + second]
      + (1...4).map { "I agree with the post above, for the \($0)th time today, and so does my wife." })
      .map {
        "<div class=\"post\"><a href=\"/u/1\">gull</a><p>\($0)</p><a href=\"#\">Reply</a> <a href=\"#\">Report</a></div>"
      }
    let page = article("<h1>Is the crane staying?</h1><div>\(posts.joined())</div>")
    #expect(paragraphs(page.text) == [first + " " + second])
  }

  @Test func `A question goes with its first answer`() {
    let answers = [second, third].map {
      "<div class=\"answer\"><p>\($0)</p><div class=\"user\">answered by <a href=\"/users/1\">gull</a></div></div>"
    }
    let page = article(
      "<div><h1>Does the crane move?</h1><div class=\"question\"><p>\(first)</p></div><h2>2 Answers</h2>\(answers.joined())</div>"
    )
    #expect(paragraphs(page.text) == [first, second])
  }

  @Test func `Names that machines made say nothing`() {
    let body = [first, second, third].map {
      "<div class=\"sc-bdVaJa lpQrS eAdNav\"><div class=\"sc-xAdsQr\">\($0)</div></div>"
    }
    let page = article("<div id=\"__next\"><h1>Crane stays</h1><div class=\"sc-kZ\">\(body.joined())</div></div>")
    #expect(paragraphs(page.text) == [first, second, third])
  }

  @Test func `What a page says of itself at its root is no reason to drop it`() {
    let page = article(
      """
      <div class="has-sidebar comments-open single-post with-newsletter"><div class="elementor-widget content-with-sidebar">
      <h1>Crane stays</h1>\(story)</div><div class="sidebar"><p>The weather on the quay is grey, and it will stay so.</p></div></div>
      """)
    #expect(paragraphs(page.text) == [first, second, third])
  }

  @Test func `A paywall's notice goes, the text before it stays`() {
    let page = article(
      """
      <h1>Crane stays</h1><div class="paywall">\(story)</div>
      <div class="paywall"><h3>Read on</h3><p>Subscribe for £1 a month, and read as much as you like.</p></div>
      """)
    #expect(paragraphs(page.text) == [first, second, third])
  }

  @Test func `Footnotes are text, a table of contents is not`() {
    let page = article(
      """
      <h1>Crane stays</h1><ul><li><a href="#a">The vote in full</a></li><li><a href="#b">The paint in full</a></li></ul>
      <article><p>\(first)<sup><a href="#fn1" id="r1">1</a></sup></p><p>\(second)</p>
      <ol><li id="fn1">The minutes say 1975. <a href="#r1">↩</a></li></ol></article>
      """)
    #expect(paragraphs(page.text) == [first + "1", second, "The minutes say 1975. ↩"])
  }

  // MARK: Fallbacks

  @Test func `Without text of its own a page gives that of its linked data, then its description`() {
    let data =
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"\(first)\\n\(second)\"}</script>"
    let description = "<meta property=\"og:description\" content=\"A crane, and who keeps it.\">"
    let linked = article("<div id=\"app\"></div>", head: data + description)
    #expect(linked.text == "\(first)\n\n\(second)")
    #expect(linked.textSource == .linkedData)
    let described = article("<div id=\"app\"></div>", head: description)
    #expect(described.text == "A crane, and who keeps it.")
    #expect(described.textSource == .description)
    let empty = article("")
    #expect(empty.text == nil)
    #expect(empty.textSource == nil)
  }

  // MARK: Metadata

  @Test func `The headline is what the reader sees, without the site`() {
    #expect(
      article("<h1>Harbour News</h1>" + story, head: "<title>Crane stays on its quay | Harbour News</title>").title
        == "Crane stays"
    )
    #expect(
      article("<h2>Crane stays on its quay</h2>" + story, head: "<title>Crane stays on its quay - Harbour News</title>")
        .title == "Crane stays on its quay")
    #expect(
      article(story, head: "<meta property=\"og:title\" content=\"Crane stays &amp; rusts\">").title
        == "Crane stays & rusts")
    #expect(
      article("<p>老吊车保住了，海港不再拆</p>" + story, head: "<title>老吊车保住了，海港不再拆_海港新闻_滨海网</title>").title == "老吊车保住了，海港不再拆")
  }

  @Test func `Linked data tells time, authors and publisher, in a graph too`() {
    let graph = """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","@id":"#s","name":"Harbour News"},{"@type":"Person","@id":"#p","name":"Lena Orr"},
      {"@type":["Article","NewsArticle"],"headline":"Crane stays","author":[{"@id":"#p"},{"@type":"Person","name":"Tom Fell"}],
      "publisher":{"@id":"#s"},"datePublished":"2024-03-05T08:30:00+01:00"}]}</script>
      """
    let page = article("<h1>Crane stays</h1>" + story, head: graph)
    #expect(page.authors == ["Lena Orr", "Tom Fell"])
    #expect(page.site == "Harbour News")
    #expect(page.published.map(FeedDate.iso8601) == "2024-03-05T07:30:00Z")
  }

  @Test(arguments: [
    ("<meta property=\"article:published_time\" content=\"2024-03-05T08:30:00Z\">", ""),
    ("", "<time datetime=\"2024-03-05T08:30:00Z\">today</time>"), ("", "<p>Published 5 March 2024 08:30 GMT</p>"),
    ("<meta name=\"PubDate\" content=\"2024-03-05 08:30\">", ""), ("", "<div class=\"date\">Mar 5, 2024 8:30 am</div>"),
    ("", "<span>05.03.2024 - 08:30</span>"),
  ])
  func `The time of publication is found in head, elements and text`(head: String, line: String) {
    let page = article("<h1>Crane stays</h1>\(line)<div>\(story)</div>", head: head)
    #expect(page.published.map(FeedDate.iso8601) == "2024-03-05T08:30:00Z")
    #expect(paragraphs(page.text) == [first, second, third])
  }

  @Test func `A year or a number alone is no time of publication`() {
    #expect(article("<h1>Crane stays</h1><p>Notice 2024 No. 9</p>" + story).published == nil)
  }

  @Test func `Addresses are made absolute, by the page's base too`() {
    let canonical = "<link rel=\"canonical\" href=\"/n/1\">"
    #expect(
      article(story, head: canonical, baseURL: "https://harbour.example/x/y").canonicalURL
        == "https://harbour.example/n/1")
    #expect(
      article(story, head: "<base href=\"https://b.example/\">" + canonical).canonicalURL == "https://b.example/n/1")
    #expect(
      article(story, head: "<meta property=\"og:url\" content=\"https://o.example/\">").canonicalURL
        == "https://o.example/")
    #expect(article(story).canonicalURL == nil)
  }

  @Test func `The language is told or guessed`() {
    let page = Array("<html lang=\"de_AT\"><body>\(story)</body></html>".utf8)
    #expect(ArticleParser().parse(page).language == "de-AT")
    #expect(article(story).language == "en")
    #expect(article("<p>港口委员会周二投票决定保留这台旧吊车，它从一九七四年起就没有动过。</p>").language == "zh")
  }
}
