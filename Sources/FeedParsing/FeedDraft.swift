import Foundation

/// A feed being read: its values and how much each counts against a later one.
struct FeedDraft {
  var id: String?
  var title: String?
  var titleRank: UInt8 = 0
  var description: String?
  var descriptionRank: UInt8 = 0
  var siteURL: String?
  var siteRank: UInt8 = 0
  var feedURL: String?
  var language: String?
  var languageRank: UInt8 = 0
  var updated: Date?
  var updatedRank: UInt8 = 0
  var published: Date?
  var publishedRank: UInt8 = 0
  var people = PeopleDraft()
  var categories = CategoryList()
  var copyright: String?
  var copyrightRank: UInt8 = 0
  var generator: String?
  var imageURL: String?
  var imageRank: UInt8 = 0
  var iconURL: String?
  var ttlMinutes: Int?
  var skipHours: [Int] = []
  var skipDays: [Int] = []
  var updatePeriod: UpdatePeriod?
  var updateFrequency = 1
  var updateBase: Date?
  var entries: [ParsedEntry] = []

  func finished(truncated: Bool) -> ParsedFeed {
    var feed = ParsedFeed()
    feed.id = id
    feed.title = title
    feed.description = description
    feed.siteURL = siteURL
    feed.feedURL = feedURL
    feed.language = language
    feed.updated = updated
    feed.published = published
    feed.authors = people.finished
    feed.categories = categories.values
    feed.copyright = copyright
    feed.generator = generator
    feed.imageURL = imageURL
    feed.iconURL = iconURL
    feed.ttlMinutes = ttlMinutes
    feed.skipHours = skipHours
    feed.skipDays = skipDays
    feed.updatePeriod = updatePeriod
    feed.updateFrequency = updateFrequency
    feed.updateBase = updateBase
    feed.entries = entries
    feed.truncated = truncated
    return feed
  }
}

/// An entry being read: what is known of it, and how much each value counts against a later one.
struct EntryDraft {
  var result = ParsedEntry.Values()
  var idRank: UInt8 = 0
  /// The id as the feed wrote it, if it may serve as a link.
  var permalink: String?
  var url: String?
  var urlRank: UInt8 = 0
  var originalURL: String?
  /// Where the first enclosure was before a service counted its downloads.
  var originalEnclosure: String?
  var titleRank: UInt8 = 0
  var summaryRank: UInt8 = 0
  var contentRank: UInt8 = 0
  var people = PeopleDraft()
  var publishedRank: UInt8 = 0
  var updatedRank: UInt8 = 0
  var categories = CategoryList()
  var enclosures = EnclosureList()
  var imageRank: UInt8 = 0
  /// The language in force at the most telling part read so far: entry 0, title 1, summary 2, body 3.
  var language: String?
  var languageRank: UInt8 = 0
  var declaredLanguage: String?

  /// Whether the value is taken.
  mutating func setID(_ value: String, rank: UInt8) -> Bool {
    let id = value.trimmingASCIISpace
    guard rank > idRank, !id.isEmpty else { return false }
    result.id = id
    idRank = rank
    return true
  }

  mutating func note(language: String?, rank: UInt8) {
    guard rank > languageRank else { return }
    self.language = language
    languageRank = rank
  }

  /// Completes `result`.
  mutating func finish() {
    result.enclosures = enclosures.values
    if let originalEnclosure, !result.enclosures.isEmpty { result.enclosures[0].url = originalEnclosure }
    result.url = originalURL ?? url ?? permalink ?? result.enclosures.first?.url
    result.authors = people.finished
    result.categories = categories.values
    result.language = declaredLanguage ?? language
  }
}

/// The people of a feed or an entry: the best-placed kind of author wins, all of that kind are kept.
struct PeopleDraft {
  private var people: [Person] = []
  private var rank: UInt8 = 0
  /// Nobody credits more people, and each is compared with all.
  private static let maximum = 256

  var finished: [Person] { people }

  mutating func add(_ person: Person, rank: UInt8) {
    guard person.name != nil || person.email != nil || person.url != nil, rank >= self.rank else { return }
    if rank > self.rank {
      people.removeAll()
      self.rank = rank
    }
    // "mail (Name)" and a dc:creator of the same name are one person.
    for index in people.indices where people[index].isSame(as: person) {
      people[index].merge(person)
      return
    }
    if people.count < Self.maximum { people.append(person) }
  }
}

/// Enclosures in document order, each address once.
struct EnclosureList {
  private(set) var values: [Enclosure] = []
  /// No entry comes with more files, and each is compared with all.
  private static let maximum = 256

  mutating func add(_ enclosure: Enclosure) {
    guard let index = values.firstIndex(where: { $0.url == enclosure.url }) else {
      if values.count < Self.maximum { values.append(enclosure) }
      return
    }
    values[index].type = values[index].type ?? enclosure.type
    values[index].length = values[index].length ?? enclosure.length
  }
}

/// Categories in document order, each once.
struct CategoryList {
  private(set) var values: [String] = []
  private var seen: Set<String> = []

  mutating func add(_ value: String) {
    guard !value.isEmpty else { return }
    // Few categories are compared faster than hashed.
    if values.count < 8 {
      if values.contains(value) { return }
    } else {
      if seen.isEmpty { seen = Set(values) }
      guard seen.insert(value).inserted else { return }
    }
    values.append(value)
  }

  mutating func addList(_ value: String) {
    for part in value.split(separator: ",") { add(String(part).trimmingASCIISpace) }
  }
}

extension String {
  /// Without ASCII white space at either end.
  var trimmingASCIISpace: String {
    guard let first = utf8.first, let last = utf8.last, first.isASCIISpace || last.isASCIISpace else { return self }
    return String(decoding: Array(utf8).trimmedASCIISpace(), as: UTF8.self)
  }
}

/// Language tags as feeds write them.
enum LanguageTag {
  /// Trimmed, "_" as "-"; nil if empty, which clears an outer one.
  static func normalized(_ value: String) -> String? {
    let tag = value.trimmingASCIISpace
    guard !tag.isEmpty else { return nil }
    return tag.utf8.contains(UInt8(ascii: "_")) ? String(tag.map { $0 == "_" ? "-" : $0 }) : tag
  }
}
