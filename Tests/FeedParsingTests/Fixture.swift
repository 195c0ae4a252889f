import FeedParsing
import Foundation

/// Documents that lie beside the tests.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  /// The documents that have a golden record, by name.
  static var documents: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { !$0.hasSuffix(".golden.json") && !$0.hasSuffix(".tsv") }
        .sorted()
    }
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}

/// What `text` parses to.
func parse(
  _ text: String, contentType: String? = nil, baseURL: String? = nil, limits: ParseLimits = .init()
) -> ParsedDocument {
  FeedParser(limits: limits).parse(Array(text.utf8), contentType: contentType, baseURL: baseURL)
}

/// The feed of an RSS 2.0 channel with these elements in it.
func channel(_ elements: String, baseURL: String? = nil) -> ParsedFeed {
  let namespaces = [
    "content": "http://purl.org/rss/1.0/modules/content/", "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/", "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "atom": "http://www.w3.org/2005/Atom", "x": "http://elsewhere.example/ns",
  ]
  let declarations = namespaces.sorted { $0.key < $1.key }.map { "xmlns:\($0.key)=\"\($0.value)\"" }
  let document = "<rss version=\"2.0\" \(declarations.joined(separator: " "))><channel>\(elements)</channel></rss>"
  return parse(document, baseURL: baseURL).feed ?? ParsedFeed()
}

/// The entry of an RSS 2.0 item with these elements in it.
func item(_ elements: String, baseURL: String? = nil) -> ParsedEntry {
  channel("<item>\(elements)</item>", baseURL: baseURL).entries.first ?? ParsedEntry()
}

/// The feed of an Atom 1.0 document with these elements in it.
func atom(_ elements: String, baseURL: String? = nil) -> ParsedFeed {
  parse("<feed xmlns=\"http://www.w3.org/2005/Atom\">\(elements)</feed>", baseURL: baseURL).feed ?? ParsedFeed()
}
