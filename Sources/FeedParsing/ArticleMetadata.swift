import Foundation

/// What a page says about its article, gathered from its head, its linked data and what a reader sees.
struct ArticleMetadata {
  private let page: ArticlePage
  private let linked: ArticleLinkedData
  private var base: URLBase?
  /// By lower-case name, in document order.
  private var metas: [String: [String]] = [:]
  private var canonical: String?
  private var documentTitle = ""

  init(_ page: ArticlePage, linkedData: ArticleLinkedData, baseURL: String?) {
    self.page = page
    linked = linkedData
    base = baseURL.flatMap { URLBase($0) }
    for (index, node) in page.nodes.enumerated() {
      switch node.tag {
      case .meta: note(index)
      case .title where documentTitle.isEmpty: documentTitle = page.line(of: index)
      case .link where canonical == nil:
        if page.value(.rel, of: index)?.lowercased() == "canonical" { canonical = page.value(.href, of: index) }
      case .base:
        if let href = page.value(.href, of: index) { base = URLBase(URLReference.resolve(href, base: base)) ?? base }
      default: break
      }
    }
  }

  private mutating func note(_ node: Int) {
    guard let content = page.value(.content, of: node)?.trimmingASCIISpace, !content.isEmpty else { return }
    for name in [ArticleAttribute.property, .name, .itemprop, .httpEquiv] {
      guard let key = page.value(name, of: node)?.lowercased() else { continue }
      metas[key, default: []].append(content)
    }
  }

  private func meta(_ names: String...) -> String? {
    for name in names {
      if let value = metas[name]?.first { return HTMLText.line(Array(value.utf8)) }
    }
    return nil
  }

  // MARK: The article

  func article(encoding: String) -> ParsedArticle {
    var article = ParsedArticle(encoding: encoding)
    article.site = site
    let title = title(site: article.site)
    article.title = title
    if article.site == nil { article.site = siteInTitle(title) }
    let authors = declaredAuthors(site: article.site)
    var finder = ArticleFinder(page, title: title ?? "", names: authors + [article.site].compactMap { $0 })
    let blocks = finder.run()
    let text = ArticleText.text(of: blocks, page)
    fill(&article, text)
    article.language = language(text)
    article.canonicalURL = canonicalURL
    let visible = ArticleByline(page, finder)
    article.published = published(visible, language: article.language)
    article.authors = authors.isEmpty ? cleaned(visible.authors, site: article.site) : authors
    return article
  }

  /// The page's own text, unless linked data holds much more of it; a description where there is nothing else.
  private func fill(_ article: inout ParsedArticle, _ text: String) {
    let words = ArticleMeasure(Array(text.utf8)[...], isLinked: false).length
    if let body = linked.body {
      let plain = ArticleText.paragraphs(body.contains("<") ? HTMLText.plainText(body) : body)
      if ArticleMeasure(Array(plain.utf8)[...], isLinked: false).length > 40, words < 40 {
        article.text = plain
        article.textSource = .linkedData
        return
      }
    }
    if words > 0 {
      article.text = text
      article.textSource = .page
    } else if let description = meta("og:description", "description", "twitter:description") ?? linked.description {
      article.text = description
      article.textSource = .description
    }
  }

  // MARK: Title and site

  private var site: String? {
    let name =
      accountName ?? meta("og:site_name") ?? linked.publisher ?? linked.site ?? authorAsSite
      ?? meta("application-name", "apple-mobile-web-app-title", "sitename", "dc.publisher")
    return name.map { HTMLText.literalLine(Array($0.utf8)) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// On WeChat the outlet is an account; the site's name is the platform's.
  private var accountName: String? {
    guard let node = page.nodes.indices.first(where: { page.value(.id, of: $0) == "js_name" }) else { return nil }
    let name = page.line(of: node)
    return name.isEmpty ? nil : name
  }

  /// Chinese portals give themselves as the author.
  private var authorAsSite: String? {
    (metas["author"] ?? []).first(where: ArticleByline.isOrganisation)
  }

  private func title(site: String?) -> String? {
    let declared = [
      linked.headline, meta("og:title"), meta("articletitle", "twitter:title", "dc.title", "title", "parsely-title"),
    ]
    .compactMap { $0 }.map { HTMLText.line(Array($0.utf8)) }.filter { !$0.isEmpty }
    let all = declared + (documentTitle.isEmpty ? [] : [documentTitle])
    let keys = declared.map { ArticleTitle.key(ArticleTitle.withoutSite($0, site: site)) }
    let runs = Set(all.flatMap(ArticleTitle.runs).map { ArticleTitle.key($0) }.filter { $0.count >= 8 })
    let siteKey = site.map { ArticleTitle.key($0) }
    // The heading that the head agrees with is what a reader sees.
    var firstHeading: String?
    for (index, node) in page.nodes.enumerated() where node.tag.isHeading && node.tag != .h6 && node.text.count < 1_000
    {
      let line = page.line(of: index)
      let key = ArticleTitle.key(line)
      guard !key.isEmpty, key != siteKey else { continue }
      if runs.contains(key) || keys.contains(where: { ArticleTitle.isSame(key, $0) }) {
        // A kicker stands in the heading too.
        if let index = keys.firstIndex(where: { $0.count < key.count && key.suffix($0.count).elementsEqual($0) }) {
          return ArticleTitle.withoutSite(declared[index], site: site)
        }
        return line
      }
      if node.tag == .h1, firstHeading == nil { firstHeading = line }
    }
    if let line = lineAmong(runs) { return line }
    if let title = all.first {
      let short = ArticleTitle.withoutSite(title, site: site)
      if !short.isEmpty { return short }
    }
    return firstHeading
  }

  /// The longest line of the page, in whatever element, that is one of the headlines that its title may hold.
  private func lineAmong(_ runs: Set<[UInt8]>) -> String? {
    guard let longest = runs.map(\.count).max() else { return nil }
    var found: (line: String, count: Int)?
    for (index, node) in page.nodes.enumerated() where node.tag.isContainer && !node.hints.contains(.boilerplate) {
      guard (8...(2 * longest + 40)).contains(node.text.count), node.end - index < 12 else { continue }
      let key = ArticleTitle.key(page.text[node.text])
      if key.count > found?.count ?? 0, runs.contains(key) { found = (page.line(of: index), key.count) }
    }
    return found?.line
  }

  private func siteInTitle(_ title: String?) -> String? {
    guard let title, documentTitle.count > title.count else { return nil }
    let rest = documentTitle.replacingOccurrences(of: title, with: "")
    guard rest.count < documentTitle.count else { return nil }
    let parts = rest.split { "|｜_-–—·•»:".contains($0) }.map { String($0).trimmingASCIISpace }
    return parts.last { (2...40).contains($0.count) && !$0.lowercased().hasPrefix("powered by") }
  }

  // MARK: Addresses and language

  private var canonicalURL: String? {
    guard let address = canonical ?? metas["og:url"]?.first, !address.trimmingASCIISpace.isEmpty else { return nil }
    let resolved = URLReference.resolve(address, base: base)
    return resolved.isEmpty ? nil : resolved
  }

  private func language(_ text: String) -> String? {
    for (index, node) in page.nodes.enumerated().prefix(50) where node.tag == .html || node.tag == .body {
      for name in [ArticleAttribute.lang, .xmlLang] {
        if let tag = page.value(name, of: index).flatMap(Self.tag) { return tag }
      }
    }
    let told =
      metas["content-language"]?.first ?? linked.language ?? metas["og:locale"]?.first ?? metas["dc.language"]?.first
    return told.flatMap(Self.tag) ?? ArticleLanguage.guess(text)
  }

  private static func tag(_ text: String) -> String? {
    let tag = text.split(separator: ",").first.map { String($0).trimmingASCIISpace.replacing("_", with: "-") } ?? ""
    guard (2...20).contains(tag.utf8.count), tag.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") })
    else { return nil }
    return tag
  }

  // MARK: Time and people

  private func published(_ visible: ArticleByline, language: String?) -> Date? {
    let isChinese = language?.lowercased().hasPrefix("zh") == true
    var candidates = [linked.published].compactMap { $0 }
    for name in Self.dateNames { candidates += metas[name] ?? [] }
    for candidate in candidates {
      if let date = ArticleDate.read(candidate, isChinese: isChinese) { return date }
    }
    return visible.published(isChinese: isChinese)
  }

  private static let dateNames = [
    "article:published_time", "datepublished", "og:published_time", "og:pubdate", "parsely-pub-date", "sailthru.date",
    "article:published", "article.published", "pubdate", "publishdate", "publish-date", "publish_date", "publish_time",
    "publishtime", "published_time", "publication_date", "dc.date.issued", "dcterms.created", "dcterms.issued",
    "dcterms.date", "dc.date", "dc.date.created", "rnews:datepublished", "bt:pubdate", "apub:time",
    "weibo: article:create_at",
    "weibo:article:create_at", "og:article:published_time", "article_date_original", "originalpublicationdate",
    "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date", "og:release_date", "release_date",
    "datecreated", "created", "date",
  ]

  private func cleaned(_ names: [String], site: String?) -> [String] {
    var result: [String] = []
    for name in names.flatMap(ArticleByline.names) where !result.contains(name) && name != site { result.append(name) }
    return result
  }

  private func declaredAuthors(site: String?) -> [String] {
    let told = cleaned(linked.authors, site: site)
    if !told.isEmpty { return told }
    for name in Self.authorNames {
      let values = (metas[name] ?? []).filter { !URLReference.isWeb($0) && !$0.contains("/") }
      let found = cleaned(values, site: site)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static let authorNames = [
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
    "og:article:author", "og:author", "cxenseparse:author", "twitter:data1", "mediaid", "citation_author",
  ]
}
