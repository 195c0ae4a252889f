import Foundation

extension ParsedDocument {
  /// The document as one line of JSON: what `volteface parse` prints, by its contract.
  ///
  /// Keys are always there; absent values are `null`, absent lists `[]`; dates are ISO 8601 in UTC; no line break is in it.
  /// - Parameter file: the path to report, exactly as given.
  public func contractJSON(file: String) -> String {
    var json = JSONWriter()
    json.open("{")
    json.member("file", file)
    json.member("format", format?.rawValue)
    json.member("encoding", encoding)
    json.key("wellFormed")
    json.raw(wellFormed ? "true" : "false")
    json.member("error", error?.description)
    json.key("feed")
    if let feed { Self.write(feed, to: &json) } else { json.raw("null") }
    json.key("entries")
    json.open("[")
    for entry in feed?.entries ?? [] { Self.write(entry, to: &json) }
    json.close("]")
    json.close("}")
    return json.text
  }

  private static func write(_ feed: ParsedFeed, to json: inout JSONWriter) {
    json.open("{")
    json.member("id", feed.id)
    json.member("title", feed.title)
    json.member("description", feed.description)
    json.member("siteURL", feed.siteURL)
    json.member("feedURL", feed.feedURL)
    json.member("language", feed.language)
    json.member("updated", feed.updated.map(FeedDate.iso8601))
    json.member("published", feed.published.map(FeedDate.iso8601))
    write(feed.authors, to: &json)
    json.list("categories", feed.categories)
    json.member("copyright", feed.copyright)
    json.member("generator", feed.generator)
    json.member("imageURL", feed.imageURL)
    json.member("iconURL", feed.iconURL)
    json.key("ttlMinutes")
    json.raw(feed.ttlMinutes.map(String.init) ?? "null")
    json.key("truncated")
    json.raw(feed.truncated ? "true" : "false")
    json.close("}")
  }

  private static func write(_ entry: ParsedEntry, to json: inout JSONWriter) {
    json.open("{")
    json.member("id", entry.id)
    json.member("url", entry.url)
    json.member("title", entry.title)
    json.member("summaryHTML", entry.summaryHTML())
    json.member("contentHTML", entry.contentHTML())
    json.member("text", entry.text())
    write(entry.authors, to: &json)
    json.member("published", entry.published.map(FeedDate.iso8601))
    json.member("updated", entry.updated.map(FeedDate.iso8601))
    json.list("categories", entry.categories)
    json.key("enclosures")
    json.open("[")
    for enclosure in entry.enclosures {
      json.open("{")
      json.member("url", enclosure.url)
      json.member("type", enclosure.type)
      json.key("length")
      json.raw(enclosure.length.map(String.init) ?? "null")
      json.close("}")
    }
    json.close("]")
    json.member("commentsURL", entry.commentsURL)
    json.member("imageURL", entry.imageURL)
    json.member("language", entry.language)
    json.key("source")
    if let source = entry.source {
      json.open("{")
      json.member("id", source.id)
      json.member("title", source.title)
      json.member("url", source.url)
      json.member("updated", source.updated.map(FeedDate.iso8601))
      json.close("}")
    } else {
      json.raw("null")
    }
    json.close("}")
  }

  private static func write(_ people: [Person], to json: inout JSONWriter) {
    json.key("authors")
    json.open("[")
    for person in people {
      json.open("{")
      json.member("name", person.name)
      json.member("email", person.email)
      json.member("url", person.url)
      json.close("}")
    }
    json.close("]")
  }
}

extension ParsedArticle {
  /// The article as one line of JSON: what `volteface parse --article` prints, by its contract.
  ///
  /// Keys are always there; absent values are `null`, an absent list `[]`; dates are ISO 8601 in UTC; no line break is in it.
  /// - Parameter file: the path to report, exactly as given.
  public func contractJSON(file: String) -> String {
    var json = JSONWriter()
    json.open("{")
    json.member("file", file)
    json.member("encoding", encoding)
    json.member("title", title)
    json.member("text", text)
    json.member("textSource", textSource?.rawValue)
    json.member("published", published.map(FeedDate.iso8601))
    json.list("authors", authors)
    json.member("site", site)
    json.member("canonicalURL", canonicalURL)
    json.member("language", language)
    json.close("}")
    return json.text
  }
}

/// Writes JSON on one line.
private struct JSONWriter {
  private var bytes: [UInt8] = []
  private var needsComma = false

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  mutating func key(_ name: String) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func raw(_ value: String) {
    separate()
    bytes.append(contentsOf: value.utf8)
    needsComma = true
  }

  mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { raw("null") }
    needsComma = true
  }

  mutating func list(_ name: String, _ values: [String]) {
    key(name)
    open("[")
    for value in values {
      separate()
      string(value)
      needsComma = true
    }
    close("]")
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func string(_ value: String) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case ..<0x20, 0x7F: bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
