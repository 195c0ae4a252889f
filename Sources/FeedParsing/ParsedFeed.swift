public import Foundation

/// A feed as published, before anything is stored.
public struct ParsedFeed: Sendable {
  /// The feed's own identifier (atom:id), never resolved.
  public var id: String?
  /// Plain text.
  public var title: String?
  /// Plain text.
  public var description: String?
  /// The page that the feed belongs to, absolute if a base was known.
  public var siteURL: String?
  /// Where the feed says that it lives (rel="self", JSON Feed's `feed_url`).
  public var feedURL: String?
  /// A language tag (BCP 47), "_" written as "-".
  public var language: String?
  public var updated: Date?
  public var published: Date?
  public var authors: [Person] = []
  public var categories: [String] = []
  public var copyright: String?
  public var generator: String?
  public var imageURL: String?
  public var iconURL: String?
  /// How long the feed asks to be left alone, in minutes (RSS `ttl`).
  public var ttlMinutes: Int?
  /// Hours of the day, UTC, in which the feed asks not to be polled (RSS `skipHours`), 0…23.
  public var skipHours: [Int] = []
  /// Days on which the feed asks not to be polled (RSS `skipDays`), 1 for Monday … 7 for Sunday.
  public var skipDays: [Int] = []
  /// How often the feed says it changes (RSS 1.0's syndication module): `updateFrequency` times a period.
  public var updatePeriod: UpdatePeriod?
  /// Times a period; 1 if the feed names none.
  public var updateFrequency: Int = 1
  /// One of the instants at which it says it changes; the others lie a period, divided by the frequency, apart.
  public var updateBase: Date?
  /// In document order.
  public var entries: [ParsedEntry] = []
  /// Whether entries are missing: the body was cut off, or held more than the limit.
  public var truncated = false

  public init() {}
}

/// The period of the RSS 1.0 syndication module.
public enum UpdatePeriod: String, Sendable, Equatable {
  case hourly, daily, weekly, monthly, yearly

  /// The period's length in seconds; a month has 30 days.
  public var seconds: Int {
    switch self {
    case .hourly: 3_600
    case .daily: 86_400
    case .weekly: 604_800
    case .monthly: 2_592_000
    case .yearly: 31_536_000
    }
  }
}

/// Who wrote something. At least one part is there.
public struct Person: Sendable, Equatable {
  /// Plain text.
  public var name: String?
  public var email: String?
  public var url: String?

  public init(name: String? = nil, email: String? = nil, url: String? = nil) {
    self.name = name
    self.email = email
    self.url = url
  }
}

/// A file that comes with an entry.
public struct Enclosure: Sendable, Equatable {
  public var url: String
  /// A media type, as published.
  public var type: String?
  /// In bytes, as published.
  public var length: Int?

  public init(url: String, type: String? = nil, length: Int? = nil) {
    self.url = url
    self.type = type
    self.length = length
  }
}

/// The feed that an entry was taken from (RSS `source`, atom:source).
public struct EntrySource: Sendable, Equatable {
  public var id: String?
  /// Plain text.
  public var title: String?
  public var url: String?
  public var updated: Date?

  public init(id: String? = nil, title: String? = nil, url: String? = nil, updated: Date? = nil) {
    self.id = id
    self.title = title
    self.url = url
    self.updated = updated
  }
}

/// One entry as published. Its bodies are kept as delivered; `summaryHTML()`, `contentHTML()` and `text()` sanitise
/// and read them when asked, each time anew.
///
/// It is a reference to what never changes again, so that a list of entries, most of whose values are missing, takes
/// little more memory than the document that they came in.
public struct ParsedEntry: Sendable {
  /// What an entry holds, while it is read.
  struct Values: Sendable {
    var id: String?
    var url: String?
    var title: String?
    var authors: [Person] = []
    var published: Date?
    var updated: Date?
    var categories: [String] = []
    var enclosures: [Enclosure] = []
    var commentsURL: String?
    var imageURL: String?
    var language: String?
    var source: EntrySource?
    var summary: Body?
    var content: Body?
  }

  private final class Storage: Sendable {
    let values: Values

    init(_ values: Values) { self.values = values }
  }

  private let storage: Storage

  /// An entry that says nothing.
  public init() { self.init(Values()) }

  init(_ values: Values) { storage = Storage(values) }

  /// guid, atom:id, rdf:about or JSON Feed's id, trimmed, never resolved; nil if the feed has none.
  public var id: String? { storage.values.id }
  /// The page of the entry, absolute if a base was known.
  public var url: String? { storage.values.url }
  /// Plain text.
  public var title: String? { storage.values.title }
  public var authors: [Person] { storage.values.authors }
  public var published: Date? { storage.values.published }
  public var updated: Date? { storage.values.updated }
  public var categories: [String] { storage.values.categories }
  public var enclosures: [Enclosure] { storage.values.enclosures }
  public var commentsURL: String? { storage.values.commentsURL }
  public var imageURL: String? { storage.values.imageURL }
  /// The language in force at the entry's body (`xml:lang`, `dc:language`), nil if none is declared there.
  public var language: String? { storage.values.language }
  public var source: EntrySource? { storage.values.source }
  private var summary: Body? { storage.values.summary }
  private var content: Body? { storage.values.content }

  /// The summary (description) as sanitised HTML with absolute links.
  public func summaryHTML() -> String? { summary?.sanitizedHTML() }

  /// The full content as sanitised HTML with absolute links.
  public func contentHTML() -> String? { content?.sanitizedHTML() }

  /// The words of the summary as plain text; nil if there is none.
  public func summaryText() -> String? { summary?.plainText() }

  /// The words of the content, else of the summary, as plain text; nil if there is neither.
  public func text() -> String? {
    if let text = content?.plainText(), !text.isEmpty { return text }
    return summary?.plainText() ?? content.map { _ in "" }
  }
}

/// A body as delivered.
struct Body: Sendable {
  enum Kind: Sendable { case html, text }

  var bytes: [UInt8]
  var kind: Kind
  /// The base of its links.
  var base: String?

  func sanitizedHTML() -> String {
    switch kind {
    case .html: HTMLText.sanitized(bytes, base: base)
    case .text: HTMLText.escaped(bytes)
    }
  }

  func plainText() -> String {
    switch kind {
    case .html: HTMLText.plainText(bytes)
    case .text: String(decoding: (Mojibake.mended(bytes) ?? bytes).trimmedASCIISpace(), as: UTF8.self)
    }
  }
}
