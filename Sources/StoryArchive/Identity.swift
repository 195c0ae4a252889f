import Foundation

/// The ladder by which an entry is recognised as a story that is known already, tried from the top.
///
/// Each rung is a name that a story answers to within its scope; a story learns every name that it comes with, so that a
/// guid may change while the address stays, or the address while the guid stays. `docs/technotes/entry-identity.md` says
/// which feeds need what.
enum IdentityRung: CaseIterable, Sendable {
  /// The guid or Atom id, within the feed.
  case guid
  /// The canonical address, within the outlet: an outlet's feeds overlap.
  case address
  /// The headline with the second of publication, within the feed. Without a date, only for entries that have no other name.
  case headline
}

/// The names of one entry, as hashes; nil where the entry has none, or none that can be trusted.
struct EntryNames: Equatable, Sendable {
  var guid: Int64?
  var address: Int64?
  var headline: Int64?

  subscript(rung: IdentityRung) -> Int64? {
    get {
      switch rung {
      case .guid: guid
      case .address: address
      case .headline: headline
      }
    }
    set {
      switch rung {
      case .guid: guid = newValue
      case .address: address = newValue
      case .headline: headline = newValue
      }
    }
  }

  init(_ entry: IncomingEntry) {
    if let text = entry.guid.map(Self.trimmed), !text.isEmpty {
      guid = Self.hash("guid", CanonicalAddress.guid(text))
    }
    if let canonical = entry.url.flatMap(CanonicalAddress.of), !CanonicalAddress.isSite(canonical) {
      address = Self.hash("address", canonical)
    }
    headline = Self.headline(of: entry)
  }

  var isEmpty: Bool { guid == nil && address == nil && headline == nil }

  /// True when the entries share a name on a rung beside the one given.
  func agrees(with other: EntryNames, beside rung: IdentityRung) -> Bool {
    IdentityRung.allCases.contains { $0 != rung && self[$0] != nil && self[$0] == other[$0] }
  }

  private static func trimmed(_ text: String) -> String {
    func isSpace(_ byte: UInt8?) -> Bool { byte.map { $0 <= 0x20 || $0 >= 0x80 } ?? false }
    // Foundation's trimming is slow, and hardly any guid needs it.
    let needsTrimming = isSpace(text.utf8.first) || isSpace(text.utf8.last)
    return needsTrimming ? text.trimmingCharacters(in: .whitespacesAndNewlines) : text
  }

  static func hash(_ kind: String, _ name: String) -> Int64 {
    var hash = StableHash()
    hash.combine(kind)
    hash.combine(name)
    return hash.value
  }

  /// The first words without case, white space and ASCII punctuation, with the second of publication.
  private static func headline(of entry: IncomingEntry) -> Int64? {
    for text in [entry.title, entry.summary, entry.body] {
      var hash = StableHash()
      var length = 0
      for byte in text.utf8.prefix(1024) {
        switch byte {
        case 0x41...0x5a: hash.combine(byte | 0x20)
        case 0x30...0x39, 0x61...0x7a, 0x80...: hash.combine(byte)
        default: continue
        }
        length += 1
      }
      guard length > 0 else { continue }
      let second = entry.published.map { String(Int64($0.timeIntervalSince1970.rounded(.down))) }
      hash.combine(second ?? "undated")
      return hash.value
    }
    return nil
  }
}

/// An entry with the names that it can be recognised by.
struct NamedEntry: Equatable, Sendable {
  var entry: IncomingEntry
  var names: EntryNames

  /// Names a document's entries and leaves out what stands in it twice; the oldest comes first.
  ///
  /// A name that two different entries of one document bear is no name: there are feeds that give every entry the same
  /// guid, link blogs whose entries all lead to one page, live pages whose entries differ in the fragment alone. Two
  /// entries are the same when they share two names; then the one that was updated last stands for both.
  static func all(in entries: [IncomingEntry]) -> [NamedEntry] {
    var named = entries.map { entry in
      let entry = entry.withoutNulls
      return NamedEntry(entry: entry, names: EntryNames(entry))
    }
    // The entry that stands for each: itself, unless it is another's earlier version.
    var delegate = Array(named.indices)
    func last(_ index: Int) -> Int {
      var index = index
      while delegate[index] != index { index = delegate[index] }
      return index
    }
    var shared: [IdentityRung: Set<Int64>] = [:]
    for rung in IdentityRung.allCases {
      var first: [Int64: Int] = [:]
      for index in named.indices {
        guard let name = named[index].names[rung] else { continue }
        guard let earlier = first[name] else {
          first[name] = index
          continue
        }
        if !named[index].names.agrees(with: named[earlier].names, beside: rung) {
          shared[rung, default: []].insert(name)
        } else {
          let (one, other) = (last(earlier), last(index))
          let isNewer = named[other].entry.lastChange > named[one].entry.lastChange
          delegate[isNewer ? one : other] = isNewer ? other : one
        }
      }
    }
    for index in named.indices {
      for (rung, names) in shared {
        if let name = named[index].names[rung], names.contains(name) { named[index].names[rung] = nil }
      }
      let hasOtherName = named[index].names.guid != nil || named[index].names.address != nil
      if hasOtherName, named[index].entry.published == nil { named[index].names.headline = nil }
    }
    var nameless: [Int64: Int] = [:]
    for index in named.indices where delegate[index] == index && named[index].names.isEmpty {
      // Its exact words are the last name that it can have; an edit then makes a new story.
      let name = EntryNames.hash("wording", String(named[index].entry.wording.hash))
      named[index].names.headline = name
      if let twin = nameless[name] { delegate[index] = twin } else { nameless[name] = index }
    }
    // Feeds list the newest first; sorting is stable, so that entries of one date keep the reversed order.
    var order = named.indices.filter { delegate[$0] == $0 }.reversed() as [Int]
    if order.allSatisfy({ named[$0].entry.published != nil }) {
      let dates = named.map { $0.entry.published ?? .distantPast }
      order.sort { dates[$0] < dates[$1] }
    }
    return order.map { named[$0] }
  }
}

extension IncomingEntry {
  fileprivate var lastChange: Date { updated ?? published ?? .distantPast }

  /// SQLite's texts end at U+0000, which JSON can carry: what follows it would be lost.
  fileprivate var withoutNulls: IncomingEntry {
    func clean(_ text: String) -> String {
      text.utf8.contains(0) ? text.replacingOccurrences(of: "\0", with: "") : text
    }
    var entry = self
    entry.guid = guid.map(clean)
    entry.url = url.map(clean)
    entry.title = clean(title)
    entry.summary = clean(summary)
    entry.body = clean(body)
    entry.html = html.map(clean)
    return entry
  }

  /// The words as one value.
  var wording: Wording { Wording(title: title, summary: summary, body: body) }

  /// An entry that says nothing and leads nowhere is no story.
  var isBlank: Bool { title.isEmpty && summary.isEmpty && body.isEmpty && (url ?? "").isEmpty }
}

/// Whether two headlines have enough in common to be two versions of one.
enum Likeness {
  /// The Dice coefficient over words and pairs of CJK characters, 0…1; 1 when either has none.
  static func of(_ one: String, _ other: String) -> Double {
    let (one, other) = (features(one), features(other))
    guard !one.isEmpty, !other.isEmpty else { return 1 }
    return 2 * Double(one.intersection(other).count) / Double(one.count + other.count)
  }

  private static func features(_ text: String) -> Set<String> {
    let pairs = FullText.pairs(of: text).split(separator: " ").map(String.init)
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(pairs).union(words.filter { !FullText.hasCJK($0) })
  }
}
