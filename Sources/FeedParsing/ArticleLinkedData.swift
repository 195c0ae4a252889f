/// What a page tells search engines of its article in JSON-LD (schema.org).
struct ArticleLinkedData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var site: String?
  private(set) var language: String?
  private(set) var description: String?
  private(set) var body: String?

  /// Things by their `@id`, to which others refer.
  private var things: [String: JSONValue] = [:]
  private var articles: [JSONValue] = []
  private var sites: [JSONValue] = []
  private var pages: [JSONValue] = []

  init(_ scripts: [[UInt8]]) {
    for script in scripts.prefix(Self.mostScripts) {
      // Some wrap it in a comment or CDATA, for browsers of the last century.
      guard let start = script.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
        continue
      }
      var reader = JSONReader(script, from: start, nesting: 32)
      if let value = reader.value() { gather(value) }
    }
    let article = articles.max { Self.rank($0) < Self.rank($1) }
    if let article { read(article) }
    if let page = pages.first {
      published = published ?? text(page["datePublished"])
      language = language ?? text(page["inLanguage"])
      description = description ?? text(page["description"])
      if article == nil { authors = names(page["author"]) }
    }
    site = sites.first.flatMap { text($0["name"]) }
  }

  private static let mostScripts = 50

  // MARK: Finding

  private mutating func gather(_ value: JSONValue, depth: Int = 0) {
    guard depth < 8 else { return }
    for element in value.elements { gather(element, depth: depth + 1) }
    guard case .object = value else { return }
    if let id = value["@id"]?.text, value["@type"] != nil || value["name"] != nil { things[id] = things[id] ?? value }
    let types = Set(Self.types(of: value))
    if !types.isDisjoint(with: Self.articleTypes) {
      articles.append(value)
    } else if types.contains("QAPage"), let question = value["mainEntity"] {
      articles.append(question.elements.first ?? question)
    } else if types.contains("WebSite") {
      sites.append(value)
    } else if types.contains("WebPage") || types.contains("ItemPage") {
      pages.append(value)
      if let main = value["mainEntity"] { gather(main, depth: depth + 1) }
    }
    if let graph = value["@graph"] { gather(graph, depth: depth + 1) }
    // Chinese search engines read pages without a type.
    if types.isEmpty, value["pubDate"] != nil || value["datePublished"] != nil { pages.append(value) }
    if let date = value["pubDate"]?.text, types.isEmpty { published = published ?? date }
  }

  private static func types(of value: JSONValue) -> [String] {
    guard let type = value["@type"] else { return [] }
    if case .string(let name) = type { return [lastPart(name)] }
    return type.elements.compactMap { $0.text.map(lastPart) }
  }

  private static func lastPart(_ name: String) -> String {
    name.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? name
  }

  private static let articleTypes: Set<String> = [
    "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "AskPublicNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "TechArticle", "Report",
    "ScholarlyArticle", "SocialMediaPosting", "DiscussionForumPosting", "SatiricalArticle", "AdvertiserContentArticle",
    "Question", "VideoObject", "NewsVideoObject", "PressRelease",
  ]

  /// The more it tells, the more it is the page's own.
  private static func rank(_ article: JSONValue) -> Int {
    let isVideo = types(of: article).contains { $0.hasSuffix("VideoObject") }
    let keys = ["headline", "datePublished", "author", "publisher", "articleBody", "mainEntityOfPage"]
    return keys.count { article[$0] != nil } - (isVideo ? 4 : 0)
  }

  // MARK: Reading

  private mutating func read(_ article: JSONValue) {
    headline = text(article["headline"]) ?? text(article["name"]) ?? text(article["title"])
    published =
      published ?? text(article["datePublished"]) ?? text(article["dateCreated"]) ?? text(article["uploadDate"])
    authors = names(article["author"])
    if authors.isEmpty { authors = names(article["creator"]) }
    publisher = names(article["publisher"]).first ?? names(article["sourceOrganization"]).first
    language = text(article["inLanguage"])
    description = text(article["description"])
    body = text(article["articleBody"]) ?? text(article["text"])
  }

  private func text(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    let first = value.elements.first ?? value
    guard let text = first.text ?? first["name"]?.text ?? first["@value"]?.text else { return nil }
    let trimmed = text.trimmingASCIISpace
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The names of a person, or of several, told in place or by reference.
  private func names(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    if case .array(let elements) = value { return elements.prefix(20).flatMap { names($0) } }
    if let text = value.text { return [text.trimmingASCIISpace] }
    if let name = text(value["name"]) { return [name] }
    if let id = value["@id"]?.text, let name = text(things[id]?["name"]) { return [name] }
    return []
  }
}
