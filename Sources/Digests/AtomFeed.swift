import Foundation

/// The feed of digests (RFC 4287).
enum AtomFeed {
  /// Newest first; a reader that comes by once a week misses none on the busiest one seen.
  static let limit = 60

  /// - Parameter identity: What makes this installation's feed its own; ids are derived from it and never change.
  static func document(
    _ listings: [DigestListing], _ edition: Edition, identity: String, baseURL: String?
  ) -> String {
    let catalogue = edition.catalogue
    let base = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    let shown = newest(listings)
    // RFC 4287, 4.1.1: exactly one updated, even in a feed without an entry.
    let updated = shown.map(\.updated).max() ?? Date(timeIntervalSince1970: 0)
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(catalogue.tag)">
        <id>\(uuid("\(identity) feed\(edition.suffix)"))</id>
        <title>\(text(edition.title))</title>
        <subtitle>\(text(catalogue.words.tagline))</subtitle>
        <updated>\(LocalTime.stamp(updated))</updated>
        <author><name>Volteface</name></author>
        <generator>Volteface</generator>
        <link rel="self" type="application/atom+xml" href="\(text(base))feed\(edition.suffix).xml"/>
        <link rel="alternate" type="text/html" href="\(text(base))index\(edition.suffix).html"/>

      """
    for listing in shown {
      let words = listing.words(edition)
      let title = listing.correction == nil ? words.title : "\(catalogue.words.correction): \(words.title)"
      let summary = [listing.correction.map(catalogue.retracted), words.summary].compactMap(\.self)
        .joined(separator: " ")
      let type = listing.path.hasSuffix(".html") ? "text/html" : "text/plain"
      xml += """
          <entry>
            <id>\(uuid("\(identity) \(listing.kind.rawValue) \(listing.id)\(edition.suffix)"))</id>
            <title>\(text(title))</title>
            <published>\(LocalTime.stamp(listing.published))</published>
            <updated>\(LocalTime.stamp(listing.updated))</updated>
            <link rel="alternate" type="\(type)" href="\(text(base))\(text(listing.path(edition)))"/>
            <category term="\(listing.kind.rawValue)"/>
            <summary>\(text(summary, limit: 2_000))</summary>
          </entry>

        """
    }
    return xml + "</feed>\n"
  }

  /// Each digest once (RFC 4287, 4.1.1 forbids two entries of one id and time), as it last was.
  static func newest(_ listings: [DigestListing]) -> [DigestListing] {
    var latest: [String: DigestListing] = [:]
    for listing in listings {
      let key = "\(listing.kind.rawValue) \(listing.id)"
      if let known = latest[key], known.updated > listing.updated { continue }
      latest[key] = listing
    }
    return Array(latest.values.sorted { ($0.updated, $0.id) > ($1.updated, $1.id) }.prefix(limit))
  }

  private static func text(_ text: String, limit: Int = 300) -> String {
    SVG.escape(PlainText.clean(text, limit: limit))
  }

  /// A name-based UUID of version 8 (RFC 9562, 5.8) over SHA-256.
  static func uuid(_ name: String) -> String {
    var bytes = Array(SHA256.digest(Array("volteface digests \(name)".utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    let cuts = [0, 8, 12, 16, 20, 32]
    let parts = zip(cuts, cuts.dropFirst()).map { from, to in String(Array(digits)[from..<to]) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }
}

extension DigestListing {
  /// Title and summary in the edition's language, or as the first one has them.
  func words(_ edition: Edition) -> Translation {
    let own = edition.suffix.isEmpty ? nil : translations[edition.language]
    return own ?? Translation(title: title, summary: summary)
  }

  /// Relative to the output directory, percent-encoded, in the edition's language.
  func path(_ edition: Edition) -> String {
    var parts = path.split(separator: "/").map { FileNames.encoded(String($0)) }
    guard let name = parts.popLast() else { return "" }
    guard let dot = name.lastIndex(of: "."), !edition.suffix.isEmpty else {
      return (parts + [name]).joined(separator: "/")
    }
    return (parts + ["\(name[..<dot])\(edition.suffix)\(name[dot...])"]).joined(separator: "/")
  }
}
