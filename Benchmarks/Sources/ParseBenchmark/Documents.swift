/// Feeds made up for measuring: the same ones in every run, of a stated size, with bodies as newspapers write them.
enum Documents {
  /// How the bodies are written, which decides where a parser spends its time.
  enum Kind: String, CaseIterable {
    case cdata = "CDATA, English"
    case chinese = "CDATA, Chinese"
    case escaped = "escaped HTML"
  }

  struct Document {
    let bytes: [UInt8]
    /// The entries' bodies as HTML, for a pass over nothing but them.
    let bodies: [[UInt8]]
  }

  /// A document of about `size` bytes.
  static func make(_ kind: Kind, size: Int, seed: UInt64) -> Document {
    var writer = Writer(kind: kind, generator: SplitMix64(state: seed))
    return writer.run(size: size)
  }

  private struct Writer {
    let kind: Kind
    var generator: SplitMix64
    var output = ""
    var bodies: [[UInt8]] = []

    init(kind: Kind, generator: SplitMix64) {
      self.kind = kind
      self.generator = generator
    }

    mutating func run(size: Int) -> Document {
      output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      if kind == .escaped { startAtom() } else { startRSS() }
      var count = 0
      while output.utf8.count < size {
        if kind == .escaped { atomEntry(count) } else { rssItem(count) }
        count += 1
      }
      output += kind == .escaped ? "</feed>\n" : "</channel>\n</rss>\n"
      return Document(bytes: Array(output.utf8), bodies: bodies)
    }

    private mutating func startRSS() {
      output += """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
        <title>The Daily Gazette</title>
        <link>https://gazette.example/</link>
        <description>All the news there is</description>
        <atom:link href="https://gazette.example/feed.xml" rel="self" type="application/rss+xml"/>

        """
    }

    private mutating func startAtom() {
      output += """
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>The Daily Gazette</title>
        <id>https://gazette.example/</id>
        <link rel="alternate" href="https://gazette.example/"/>
        <updated>2023-11-22T06:03:00Z</updated>

        """
    }

    private mutating func rssItem(_ number: Int) {
      let body = body()
      output += """
        <item>
        <title>\(words(6...11)) &amp; \(words(1...2))</title>
        <link>https://gazette.example/2023/11/story-\(number)?utm_source=rss</link>
        <guid isPermaLink="false">https://gazette.example/?p=\(number)</guid>
        <dc:creator><![CDATA[\(words(2...2))]]></dc:creator>
        <pubDate>Wed, 22 Nov 2023 06:\(10 + number % 50):00 +0000</pubDate>
        <category><![CDATA[\(words(1...1))]]></category>
        <category><![CDATA[\(words(1...2))]]></category>
        <description><![CDATA[<p>\(words(20...35)).</p>]]></description>
        <content:encoded><![CDATA[\(body)]]></content:encoded>
        </item>

        """
    }

    private mutating func atomEntry(_ number: Int) {
      let escaped = body().replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      output += """
        <entry>
        <title type="html">\(words(6...12))</title>
        <link rel="alternate" type="text/html" href="https://gazette.example/2023/11/story-\(number)"/>
        <id>tag:gazette.example,2023:\(number)</id>
        <published>2023-11-22T06:\(10 + number % 50):00Z</published>
        <updated>2023-11-22T07:\(10 + number % 50):00+01:00</updated>
        <author><name>\(words(2...2))</name></author>
        <category term="\(words(1...1))"/>
        <summary>\(words(20...35)).</summary>
        <content type="html">\(escaped)</content>
        </entry>

        """
    }

    private mutating func body() -> String {
      var html = "<figure><img src=\"/img/\(generator.next() % 9999).jpg\" alt=\"\(words(3...6))\"/>"
      html += "<figcaption>\(words(5...9))</figcaption></figure>\n"
      for _ in 0..<Int.random(in: 3...7, using: &generator) {
        html += "<p>\(words(15...30)), <a href=\"https://wire.example/\(generator.next() % 9999)?a=1&amp;b=2\">"
        html +=
          "\(words(2...5))</a> \(words(10...25)). <em>\(words(2...4))</em> \(words(5...15)) &#8212; \(words(3...6)).</p>\n"
      }
      html += "<ul>" + (0..<3).map { _ in "<li>\(words(4...8))</li>" }.joined() + "</ul>\n"
      bodies.append(Array(html.utf8))
      return html
    }

    private mutating func words(_ range: ClosedRange<Int>) -> String {
      let count = Int.random(in: range, using: &generator)
      let vocabulary = kind == .chinese ? Self.chinese : Self.english
      return (0..<count).map { _ in vocabulary.randomElement(using: &generator) ?? "" }
        .joined(separator: kind == .chinese ? "" : " ")
    }

    private static let english = """
      the board of company says it will not return after talks with staff over weekend while investors wait for an answer \
      from its former chief who has been offered another role and a letter signed by most people there asks that they resign \
      court market minister election report energy border harbour agreement yesterday announced declined comment spokeswoman
      """.split(separator: " ").map(String.init)

    private static let chinese = """
      董事会 公司 表示 不会 返回 谈判 员工 周末 投资者 等待 答复 前 首席执行官 提供 另一个 职位 签署 联名信 要求 辞职 法院 市场 部长 选举 \
      报告 能源 边境 港口 协议 昨日 宣布 拒绝 置评 发言人 知情人士 透露 消息 据 报道 ， 。 的 了 在 是 与 将
      """.split(separator: " ").map(String.init)
  }
}

/// Numbers that look random and are the same in every run.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
