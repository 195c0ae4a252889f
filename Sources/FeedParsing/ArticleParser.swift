public import Foundation

/// Reads the article of a web page: bytes to `ParsedArticle`, whatever the bytes are.
///
/// A parser holds no state, so that one can serve many tasks at once. It never fails, never touches the network or
/// another file, and takes time and memory linear in the number of bytes. The method is told in
/// `docs/technotes/articles.md`.
public struct ArticleParser: Sendable {
  private let limits: ArticleLimits

  public init(limits: ArticleLimits = .init()) {
    self.limits = limits
  }

  /// Parses one page.
  /// - Parameters:
  ///   - bytes: the body as delivered, after any content coding.
  ///   - contentType: the value of the Content-Type header, if there was one.
  ///   - baseURL: where the page came from; relative addresses are resolved against it.
  public func parse(_ bytes: [UInt8], contentType: String? = nil, baseURL: String? = nil) -> ParsedArticle {
    let body = bytes.count > limits.bytes ? Array(bytes[..<limits.bytes]) : bytes
    let text = TextDecoder.decodePage(body, contentType: contentType)
    let source = ArticleSource(text)
    let page = ArticlePageReader.read(source.html, limits: limits)
    let metadata = ArticleMetadata(page, linkedData: ArticleLinkedData(source.linkedData), baseURL: baseURL)
    return metadata.article(encoding: text.label)
  }
}

/// How much a page may hold.
public struct ArticleLimits: Sendable, Equatable {
  /// Bytes looked at; a longer page is read as if it had been cut off there.
  public var bytes: Int
  /// How deep elements may nest; a page that goes deeper ends there.
  public var nesting: Int
  /// Elements and texts that are looked at; what comes after them is dropped.
  public var nodes: Int

  public init(bytes: Int = 4 << 20, nesting: Int = 512, nodes: Int = 200_000) {
    self.bytes = bytes
    self.nesting = nesting
    self.nodes = nodes
  }
}

/// A page's article and what the page says about it. Every part that it doesn't tell is nil.
public struct ParsedArticle: Sendable, Equatable {
  /// The headline as a reader sees it, without the site's name.
  public var title: String?
  /// Plain text: paragraphs, subheadings, list items, captions and rows of tables, parted by blank lines.
  public var text: String?
  /// Where `text` comes from; nil if there is none.
  public var textSource: ArticleTextSource?
  /// When it was first published. A day without a time is its midnight in UTC.
  public var published: Date?
  /// Their names, in the order of the page.
  public var authors: [String] = []
  /// The name of the site or outlet.
  public var site: String?
  /// The address that the page gives as its own (`link rel="canonical"`, else `og:url`), absolute if a base was known.
  public var canonicalURL: String?
  /// A language tag (BCP 47), "_" written as "-".
  public var language: String?
  /// The lower-case label of the encoding that was used ("utf-8", "gb18030"…).
  public var encoding: String

  public init(encoding: String = "utf-8") {
    self.encoding = encoding
  }
}

/// Where the text of an article was found.
public enum ArticleTextSource: String, Sendable, Equatable {
  /// In the page itself.
  case page
  /// In what the page tells search engines (JSON-LD's `articleBody`).
  case linkedData = "linked-data"
  /// Nowhere: it is the page's description, one or two sentences.
  case description
}
