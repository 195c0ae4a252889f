import Foundation
import Testing

@testable import Digests

private let atom = "http://www.w3.org/2005/Atom"

/// The feed as a tree.
private struct Feed {
  let root: XMLTree.Node

  init(_ text: String) throws { root = try #require(XMLTree.root(of: text)) }

  var entries: [XMLTree.Node] { root.all("entry") }

  static func links(_ element: XMLTree.Node) -> [(rel: String?, href: String?, type: String?)] {
    element.all("link").map { ($0.attributes["rel"], $0.attributes["href"], $0.attributes["type"]) }
  }
}

private func feed(_ listings: [DigestListing], _ languages: [DigestLanguage] = [.english], baseURL: String? = nil)
  throws -> Feed
{
  let directory = try TestDirectory()
  try directory.writer(languages, baseURL: baseURL).writeFront(listings, sagas: [])
  return try Feed(directory.text("feed\(languages.count > 1 ? ".zh" : "").xml"))
}

private func listing(_ index: Int, updated: String? = nil, correction: String? = nil) -> DigestListing {
  let date = Sample.at("2023-11-\(10 + index)T06:00:00Z")
  return DigestListing(
    kind: index % 2 == 0 ? .reversal : .daily, id: "d\(index)", title: "Title \(index)", summary: "Summary \(index)",
    path: "reversals/d\(index).html", updated: updated.map(Sample.at) ?? date, published: date,
    correction: correction, translations: [.chinese: .init(title: "标题 \(index)", summary: "摘要 \(index)")])
}

@Test func `A feed has one id, one title, one time and an author (RFC 4287, 4.1.1)`() throws {
  for listings in [[], (0..<3).map { listing($0) }] {
    let feed = try feed(listings)
    #expect(feed.root.name == "feed")
    #expect(feed.root.attributes["xmlns"] == atom)
    for name in ["id", "title", "updated", "author"] {
      #expect(feed.root.all(name).count == 1, "\(name)")
    }
    #expect(feed.root.all("author")[0].first("name")?.isEmpty == false)
  }
}

@Test func `A feed links itself once and its page once (4.1.1, 4.2.7)`() throws {
  let links = try Feed.links(feed([listing(1)]).root)
  #expect(links.map(\.rel) == ["self", "alternate"])
  #expect(links.map(\.href) == ["feed.xml", "index.html"])
  #expect(links.map(\.type) == ["application/atom+xml", "text/html"])
}

@Test func `An entry has one id, one title, one time, a link and a summary (4.1.2)`() throws {
  for entry in try feed((0..<4).map { listing($0) }).entries {
    for name in ["id", "title", "updated", "published", "summary"] {
      #expect(entry.all(name).count == 1, "\(name)")
    }
    // Without content there must be an alternate link.
    #expect(entry.all("content").isEmpty)
    #expect(Feed.links(entry).map(\.rel) == ["alternate"])
    #expect(Feed.links(entry).first?.href?.hasPrefix("reversals/d") == true)
  }
}

@Test func `Ids are absolute, lower-case and each an entry's own (4.2.6)`() throws {
  let feed = try feed((0..<6).map { listing($0) })
  let ids = try (feed.entries + [feed.root]).map { try #require($0.first("id")) }
  #expect(Set(ids).count == 7)
  for id in ids {
    #expect(id.wholeMatch(of: #/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#) != nil)
  }
}

@Test func `Ids stay when a digest changes, and differ between languages and installations (4.2.6)`() throws {
  func id(_ listing: DigestListing, _ languages: [DigestLanguage], _ base: String) throws -> String? {
    try feed([listing], languages, baseURL: base).entries[0].first("id")
  }
  let base = "https://news.example/digests"
  let first = try id(listing(2), [.english], base)
  let changed = try id(listing(2, updated: "2023-12-24T00:00:00Z", correction: "No."), [.english], base)
  #expect(first == changed)
  #expect(try first != id(listing(2), [.english, .chinese], base))
  #expect(try first != id(listing(2), [.english], "https://other.example/"))
}

@Test func `Times are those of RFC 3339 with an upper-case T and Z (3.3)`() throws {
  let feed = try feed((0..<3).map { listing($0) })
  for element in feed.entries + [feed.root] {
    for name in ["updated", "published"] {
      guard let time = element.first(name) else { continue }
      #expect(time.wholeMatch(of: #/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/#) != nil, "\(time)")
    }
  }
}

@Test func `The feed's time is its newest entry's, and the newest comes first`() throws {
  let feed = try feed([listing(1), listing(5), listing(3)])
  #expect(feed.root.first("updated") == "2023-11-15T06:00:00Z")
  #expect(feed.entries.compactMap { $0.first("title") } == ["Title 5", "Title 3", "Title 1"])
}

@Test func `A digest listed twice is one entry, as it last was (4.1.1)`() throws {
  let feed = try feed([listing(2), listing(2, updated: "2023-11-20T00:00:00Z"), listing(2)])
  #expect(feed.entries.count == 1)
  #expect(feed.entries[0].first("updated") == "2023-11-20T00:00:00Z")
  #expect(feed.entries[0].first("published") == "2023-11-12T06:00:00Z")
}

@Test func `A correction shows in the title and the summary`() throws {
  let entry = try feed([listing(2, correction: "Both outlets withdrew it.")]).entries[0]
  #expect(entry.first("title") == "Correction: Title 2")
  #expect(
    entry.first("summary") == "This reversal was taken back: Both outlets withdrew it. Summary 2")
}

@Test func `With an address to be served at, links are absolute`() throws {
  let feed = try feed([listing(2)], baseURL: "https://news.example/digests")
  #expect(Feed.links(feed.entries[0]).first?.href == "https://news.example/digests/reversals/d2.html")
  #expect(Feed.links(feed.root).first?.href == "https://news.example/digests/feed.xml")
}

@Test func `The Chinese feed speaks Chinese and leads to the Chinese pages (2)`() throws {
  let feed = try feed([listing(2)], [.english, .chinese])
  #expect(feed.root.attributes["xml:lang"] == "zh-Hans")
  #expect(feed.entries[0].first("title") == "标题 2")
  #expect(Feed.links(feed.entries[0]).first?.href == "reversals/d2.zh.html")
}

@Test func `The feed holds the newest sixty`() throws {
  let many = (0..<100).map { index in
    DigestListing(
      kind: .daily, id: "x\(index)", title: "t", summary: "s", path: "2023/x\(index).html",
      updated: Date(timeIntervalSince1970: Double(index) * 86_400))
  }
  let feed = try feed(many)
  #expect(feed.entries.count == 60)
  #expect(feed.entries[59].first("updated") == "1970-02-10T00:00:00Z")
}
