import CLibXML2

/// Reads feeds: bytes to `ParsedDocument`, whatever the bytes are.
///
/// RSS 0.90 to 2.0 and RDF, Atom 0.3 and 1.0 (RFC 4287), JSON Feed 1.0 and 1.1. A parser holds no state, so that one can
/// serve many tasks at once. It never fails, never touches the network or another file, and takes time and memory
/// linear in the number of bytes.
public struct FeedParser: Sendable {
  private let limits: ParseLimits

  public init(limits: ParseLimits = .init()) {
    self.limits = limits
  }

  /// "libxml2 2.9.14", as compiled against.
  public static var libraryVersion: String { "libxml2 \(LIBXML_DOTTED_VERSION)" }

  /// Parses one document.
  /// - Parameters:
  ///   - bytes: the body as delivered, after any content coding.
  ///   - contentType: the value of the Content-Type header, if there was one.
  ///   - baseURL: where the document came from; relative links are resolved against it.
  public func parse(_ bytes: [UInt8], contentType: String? = nil, baseURL: String? = nil) -> ParsedDocument {
    let isCut = bytes.count > limits.bytes
    let body = isCut ? Array(bytes[..<limits.bytes]) : bytes
    let limits = limits.fitted(to: body.count)
    guard body.contains(where: { !$0.isASCIISpace && $0 != 0 }) else {
      return ParsedDocument(encoding: "utf-8", error: .empty)
    }
    var text = TextDecoder.decode(body, contentType: contentType, verifying: false)
    if !text.isVerified, let document = XMLFeedReader.readStrictly(text, limits: limits, baseURL: baseURL) {
      return document
    }
    if !text.isVerified { text = TextDecoder.decode(body, contentType: contentType) }
    guard let start = text.utf8.firstContent(from: text.start) else {
      return ParsedDocument(encoding: text.label, error: .empty)
    }
    let isJSON = text.utf8[start] == UInt8(ascii: "{") || text.utf8[start] == UInt8(ascii: "[")
    var document =
      isJSON
      ? JSONFeedReader.read(text, from: start, limits: limits, baseURL: baseURL)
      : XMLFeedReader.read(text, from: start, limits: limits, baseURL: baseURL)
    if isCut { document.feed?.truncated = true }
    return document
  }
}

/// How much a document may hold.
public struct ParseLimits: Sendable, Equatable {
  /// Entries kept; the rest of the document is not read into entries. A document of many entries that hold next to
  /// nothing counts as longer than it is: past the first thousand, one for each 48 bytes is kept at the most.
  public var entries: Int
  /// How deep elements or JSON values may nest; what lies deeper is dropped.
  public var nesting: Int
  /// Bytes looked at; a longer body is read as if it had been cut off there.
  public var bytes: Int

  public init(entries: Int = 20_000, nesting: Int = 256, bytes: Int = 64 << 20) {
    self.entries = entries
    self.nesting = nesting
    self.bytes = bytes
  }

  /// The limits for a document of `count` bytes: an entry takes more memory than the shortest ones take in a document.
  func fitted(to count: Int) -> ParseLimits {
    var limits = self
    limits.entries = min(entries, 1_000 + count / 48)
    return limits
  }
}

/// What a document turned out to be.
public struct ParsedDocument: Sendable {
  /// Nil if it is no feed.
  public var format: FeedFormat?
  /// The lower-case label of the encoding that was used ("utf-8", "gb18030", "windows-1252", "utf-16le"…).
  public var encoding: String
  /// Whether the document was valid as it stood: nothing recovered, no wrong or unknown charset, all prefixes bound.
  public var wellFormed: Bool
  /// Why there is no feed; nil if there is one.
  public var error: ParseFailure?
  public var feed: ParsedFeed?

  init(
    format: FeedFormat? = nil, encoding: String, wellFormed: Bool = false, error: ParseFailure? = nil,
    feed: ParsedFeed? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.wellFormed = wellFormed
    self.error = error
    self.feed = feed
  }
}

/// The formats of feeds by the names that `volteface parse` prints.
public enum FeedFormat: String, Sendable, Equatable, CaseIterable {
  case rss090 = "rss0.90"
  case rss091 = "rss0.91"
  case rss092 = "rss0.92"
  case rss093 = "rss0.93"
  case rss094 = "rss0.94"
  case rss10 = "rss1.0"
  case rss20 = "rss2.0"
  /// RSS without a version that exists.
  case rss = "rss"
  case atom03 = "atom0.3"
  case atom10 = "atom1.0"
  case json10 = "json1.0"
  case json11 = "json1.1"

  var isAtom: Bool { self == .atom03 || self == .atom10 }

  static func rss(version: String?) -> FeedFormat {
    let version = version?.trimmingASCIISpace ?? ""
    if version == "0.9" { return .rss090 }
    if version == "2" || version.hasPrefix("2.") { return .rss20 }
    return FeedFormat(rawValue: "rss" + version) ?? .rss
  }

  static func atom(version: String) -> FeedFormat? {
    switch version.trimmingASCIISpace {
    case "0.1", "0.2", "0.3": .atom03
    case "1.0": .atom10
    default: nil
    }
  }

  /// The format that the namespace of a feed's elements gives away.
  func refined(byNamespace uri: String) -> FeedFormat? {
    switch self {
    case .rss10: uri.contains("rdf/simple/0.9") ? .rss090 : nil
    case .atom03, .atom10: uri.hasPrefix("http://purl.org/atom/ns") ? .atom03 : nil
    default: nil
    }
  }
}

/// Why a document gave no feed. `description` is one sentence for people.
public enum ParseFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// Nothing but white space.
  case empty
  /// A web page; its title, if it has one.
  case htmlPage(title: String?)
  /// A page that wants proof of a human visitor in place of the feed.
  case challengePage(title: String?)
  /// A page that refuses to serve this client.
  case refusal(title: String?)
  /// A page that asks for a name and a password.
  case loginPage(title: String?)
  /// Something else; what it is.
  case notAFeed(String)

  public var description: String {
    switch self {
    case .empty: "the document is empty"
    case .htmlPage(let title): "the document is a web page\(Self.titled(title)), not a feed"
    case .challengePage(let title): "the server sent a page that checks for human visitors\(Self.titled(title))"
    case .refusal(let title): "the server refused to send the feed\(Self.titled(title))"
    case .loginPage(let title): "the server sent a page to log in\(Self.titled(title))"
    case .notAFeed(let what): "the document is not a feed: \(what)"
    }
  }

  private static func titled(_ title: String?) -> String {
    guard let title, !title.isEmpty else { return "" }
    return " (\"\(title.prefix(80))\")"
  }
}
