/// Reads JSON Feed (jsonfeed.org, versions 1 and 1.1), bearing with wrong types: a number for a string, a string for a
/// list, one author for many.
enum JSONFeedReader {
  static func read(_ text: DecodedText, from start: Int, limits: ParseLimits, baseURL: String?) -> ParsedDocument {
    var reader = JSONReader(text.utf8, from: start, nesting: limits.nesting)
    guard let root = reader.object(streaming: "items", { _ in }) else {
      return ParsedDocument(encoding: text.label, error: .notAFeed("it is JSON, but no object"))
    }
    let version = root["version"]?.text ?? ""
    guard version.contains("jsonfeed.org") || root["items"] != nil else {
      let message = message(in: root).map { " and says \"\($0.prefix(80))\"" } ?? ""
      return ParsedDocument(encoding: text.label, error: .notAFeed("it is JSON without a feed's items\(message)"))
    }
    let isNewer = version.contains("1.1") || (version.isEmpty && root["authors"] != nil)
    var feed = feed(root, base: baseURL)
    let base = baseURL ?? feed.feedURL ?? feed.siteURL
    // Read again for the items, now that it is known what their links are relative to: both may come in any order.
    var entries: [ParsedEntry] = []
    var isOverLimit = false
    reader = JSONReader(text.utf8, from: start, nesting: limits.nesting)
    _ = reader.object(streaming: "items") { item in
      guard case .object = item else { return }
      if entries.count < limits.entries { entries.append(entry(item, base: base)) } else { isOverLimit = true }
    }
    feed.entries = entries
    feed.truncated = reader.isCutOff || isOverLimit
    return ParsedDocument(
      format: isNewer ? .json11 : .json10, encoding: text.label, wellFormed: reader.isStrict && text.isAsDeclared,
      feed: feed)
  }

  /// What an error of a web service says: "message", "error", "detail" (RFC 9457), or the message inside the error.
  private static func message(in root: JSONValue) -> String? {
    for key in ["message", "detail", "error_description", "error", "title", "msg"] {
      guard let value = root[key] else { continue }
      if case .object = value { return message(in: value) }
      if let line = line(value) { return line }
    }
    return nil
  }

  private static func feed(_ root: JSONValue, base: String?) -> ParsedFeed {
    let url = base.flatMap(URLBase.init)
    var feed = ParsedFeed()
    feed.title = line(root["title"])
    feed.description = line(root["description"])
    feed.siteURL = link(root["home_page_url"], url)
    feed.feedURL = link(root["feed_url"], url)
    feed.language = root["language"]?.text.flatMap(LanguageTag.normalized)
    feed.authors = people(root, url)
    feed.imageURL = link(root["icon"], url)
    feed.iconURL = link(root["favicon"], url)
    return feed
  }

  private static func entry(_ item: JSONValue, base: String?) -> ParsedEntry {
    let url = base.flatMap(URLBase.init)
    var entry = ParsedEntry.Values()
    entry.id = item["id"]?.text?.trimmingASCIISpace
    if entry.id?.isEmpty == true { entry.id = nil }
    entry.title = line(item["title"])
    entry.url = link(item["url"], url) ?? link(item["external_url"], url)
    if entry.url == nil, let id = entry.id, URLReference.isWeb(id) { entry.url = id }
    entry.authors = people(item, url)
    entry.published = item["date_published"]?.text.flatMap(FeedDate.parse)
    entry.updated = item["date_modified"]?.text.flatMap(FeedDate.parse)
    entry.imageURL = link(item["image"], url) ?? link(item["banner_image"], url)
    entry.language = item["language"]?.text.flatMap(LanguageTag.normalized)
    entry.summary = body(item["summary"], .text, base)
    entry.content = body(item["content_html"], .html, base) ?? body(item["content_text"], .text, base)
    var categories = CategoryList()
    for tag in item["tags"]?.elements ?? [] { if let tag = line(tag) { categories.add(tag) } }
    if case .string(let tags)? = item["tags"] { categories.addList(tags) }
    entry.categories = categories.values
    entry.enclosures = enclosures(item["attachments"], url)
    return ParsedEntry(entry)
  }

  private static func line(_ value: JSONValue?) -> String? {
    guard let text = value?.text else { return nil }
    // Titles are plain text by the specification.
    let line = HTMLText.literalLine(Array(text.utf8))
    return line.isEmpty ? nil : line
  }

  private static func link(_ value: JSONValue?, _ base: URLBase?) -> String? {
    guard case .string(let text)? = value else { return nil }
    return URLReference.link(text, base: base)
  }

  private static func body(_ value: JSONValue?, _ kind: Body.Kind, _ base: String?) -> Body? {
    guard let text = value?.text, text.utf8.contains(where: { !$0.isASCIISpace }) else { return nil }
    return Body(bytes: Array(text.utf8), kind: kind, base: base)
  }

  /// `authors` of 1.1, `author` of 1.0; each may be an object or a mere name.
  private static func people(_ value: JSONValue, _ base: URLBase?) -> [Person] {
    var values: [JSONValue] = []
    for key in ["authors", "author"] {
      switch value[key] {
      case .array(let elements)?: values += elements
      case .object?, .string?: if let one = value[key] { values.append(one) }
      default: break
      }
      if !values.isEmpty { break }
    }
    var people = PeopleDraft()
    for value in values {
      if case .string(let name) = value {
        people.add(Person(line: name), rank: 1)
        continue
      }
      var person = Person(name: line(value["name"]), email: value["email"]?.text)
      let url = link(value["url"], base)
      if let url, url.lowercased().hasPrefix("mailto:") {
        person.email = person.email ?? String(url.dropFirst(7))
      } else {
        person.url = url
      }
      people.add(person, rank: 1)
    }
    return people.finished
  }

  private static func enclosures(_ value: JSONValue?, _ base: URLBase?) -> [Enclosure] {
    var values = value?.elements ?? []
    if case .object? = value, let value { values = [value] }
    var list = EnclosureList()
    for value in values {
      guard let url = link(value["url"], base) else { continue }
      list.add(Enclosure(url: url, type: value["mime_type"]?.text, length: value["size_in_bytes"]?.count))
    }
    return list.values
  }
}
