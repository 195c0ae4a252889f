/// The places where a page says, or gives reason to think, that feeds are.
public struct FeedLinks: Sendable, Equatable {
  /// One place.
  public struct Link: Sendable, Equatable {
    /// Absolute.
    public var url: String
    /// What the page calls it.
    public var title: String?

    public init(url: String, title: String? = nil) {
      self.url = url
      self.title = title
    }
  }

  /// Places that the page declares as its feeds: `link` elements with rel="alternate" and the media type of a feed
  /// (https://www.rssboard.org/rss-autodiscovery), in document order, each once.
  public var declared: [Link] = []
  /// Ordinary links whose address looks like a feed's, in document order, without those declared.
  public var likely: [Link] = []

  /// Looks through a page.
  /// - Parameters:
  ///   - bytes: the body as delivered.
  ///   - contentType: the value of the Content-Type header, if there was one.
  ///   - url: where the page is; a `base` element goes before it.
  public init(inPage bytes: [UInt8], contentType: String? = nil, url: String) {
    let text = TextDecoder.decode(bytes, contentType: contentType)
    var scanner = MarkupScanner(text.utf8, isXML: false, from: text.start)
    var base = URLBase(url)
    var hasBase = false
    while true {
      switch scanner.next() {
      case .end: return
      case .startTag(let name, _):
        switch scanner.lowercased(name) {
        case "base" where !hasBase:
          // The first one counts (WHATWG HTML, section 4.2.3).
          guard let href = scanner.attribute("href") else { continue }
          base = URLBase(URLReference.resolve(href, base: base)) ?? base
          hasBase = true
        case "link": noteDeclared(scanner, base)
        case "a": noteLikely(scanner, base)
        case "script", "style": scanner.skipRawText(name: name)
        default: continue
        }
      default: continue
      }
    }
  }

  private mutating func noteDeclared(_ tag: MarkupScanner, _ base: URLBase?) {
    let relations = (tag.attribute("rel") ?? "").lowercased().split { $0.isWhitespace }
    guard relations.contains("alternate") || relations.contains("feed"), !relations.contains("stylesheet"),
      relations.contains("feed") || Self.isFeedType(tag.attribute("type") ?? ""),
      let link = Self.link(tag, base, title: tag.attribute("title")), !declared.contains(where: { $0.url == link.url })
    else { return }
    declared.append(link)
    likely.removeAll { $0.url == link.url }
  }

  private mutating func noteLikely(_ tag: MarkupScanner, _ base: URLBase?) {
    guard let link = Self.link(tag, base, title: tag.attribute("title")),
      Self.isFeedType(tag.attribute("type") ?? "") || Self.looksLikeFeed(link.url),
      likely.count < Self.maximumLikely, !(declared + likely).contains(where: { $0.url == link.url })
    else { return }
    likely.append(link)
  }

  private static let maximumLikely = 64

  private static func link(_ tag: MarkupScanner, _ base: URLBase?, title: String?) -> Link? {
    guard let href = tag.attribute("href"), !href.trimmingASCIISpace.isEmpty else { return nil }
    let absolute = URLReference.resolve(webAddress(href), base: base)
    let url = String(absolute.prefix { $0 != "#" })
    guard URLReference.isWeb(url) else { return nil }
    return Link(url: url, title: title.flatMap { $0.trimmingASCIISpace.isEmpty ? nil : $0.trimmingASCIISpace })
  }

  /// An address of the scheme "feed", which some pages give to their feeds so that a reader opens them, as the web's
  /// (https://en.wikipedia.org/wiki/Feed_URI_scheme); any other as it is.
  public static func webAddress(_ text: String) -> String {
    let trimmed = text.trimmingASCIISpace
    guard trimmed.prefix(5).lowercased() == "feed:" else { return trimmed }
    let rest = trimmed.dropFirst(5)
    return rest.hasPrefix("//") ? "http:" + rest : String(rest)
  }

  /// Whether a media type is one of a feed. Sites announce JSON Feed as plain JSON too, and RSS as plain XML.
  static func isFeedType(_ type: String) -> Bool {
    let type = type.lowercased().prefix { $0 != ";" }.filter { !$0.isWhitespace }
    let isFeed = ["rss", "atom", "rdf+xml", "feed+json"].contains { type.contains($0) }
    return isFeed || ["application/json", "application/xml", "text/xml"].contains(type)
  }

  /// Whether an absolute address is shaped like those of feeds: "/feed/", "/rss", "news.atom", "feed.json", "?feed=rss2",
  /// "feeds.example".
  static func looksLikeFeed(_ url: String) -> Bool {
    let rest = url.lowercased().drop { $0 != "/" }.dropFirst(2)
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    if host.hasPrefix("feeds.") || host.hasPrefix("feed.") || host.hasPrefix("rss.") { return true }
    let path = rest.dropFirst(host.count).prefix { $0 != "?" }
    let query = rest.dropFirst(host.count + path.count).dropFirst()
    if query.split(separator: "&").contains(where: {
      ["feed=", "format=feed", "format=rss", "format=atom"].contains(where: $0.hasPrefix)
    }) {
      return true
    }
    let words: Set<Substring> = ["feed", "feeds", "rss", "rss2", "atom", "rdf"]
    guard let last = path.split(separator: "/").last else { return false }
    let parts = last.split(separator: ".")
    if words.contains(last) || parts.count > 1 && ["rss", "atom", "rdf"].contains(parts[parts.count - 1]) {
      return true
    }
    guard parts.count == 2, parts[1] == "xml" || parts[1] == "json" else { return false }
    return parts[0] == "index" && parts[1] == "xml" || words.contains { parts[0].contains($0) }
  }
}

extension MarkupScanner {
  /// The value of the start tag's first attribute of a lower-case name, references resolved.
  fileprivate func attribute(_ name: String) -> String? {
    attributes.first { lowercased($0.name) == name }.map { String(decoding: decoded($0.value), as: UTF8.self) }
  }
}
