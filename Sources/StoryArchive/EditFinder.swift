import Foundation

/// Finds among the stories that left a feed those that came back as its new entries, under another headline, another guid
/// and another address.
///
/// The last rung of the ladder. It takes two things together: that one headline left the document when the other came
/// (two headlines that stand side by side are two stories), and that they read as two versions of one.
struct EditFinder {
  /// A story that the feed no longer shows.
  struct Absent {
    let id: Int64
    let published: Int64?
    let wording: Wording
  }

  /// An entry or an absent story. Hardly any is ever compared, so that all but its sketch waits until it is asked for.
  private final class Candidate {
    let sketch: Sketch
    let published: Int64?
    private let wording: Wording

    init(_ wording: Wording, published: Int64?) {
      self.wording = wording
      self.published = published
      sketch = Sketch(wording.title)
    }

    private(set) lazy var words = HeadlineWords(wording.title)

    /// The beginnings of summary and body, and their hash; nil where there is too little to tell stories apart.
    private(set) lazy var text: (hash: Int64, text: String)? = {
      let summary = String(wording.summary.unicodeScalars.prefix(EditFinder.longestText))
      let body = String(wording.body.unicodeScalars.prefix(EditFinder.longestText))
      guard summary.utf8.count + body.utf8.count >= EditFinder.leastText else { return nil }
      return (Wording(title: "", summary: summary, body: body).hash, summary + "\n" + body)
    }()
  }

  /// How many characters of summary and body are looked at.
  static let longestText = 400

  /// Bytes of summary and body from which on they tell stories apart.
  private static let leastText = 80
  /// Two versions of a text have more than this in common (Dice over words), two texts on one event rarely.
  private static let leastTextLikeness = 0.15
  /// An edit keeps its date, or takes the time of the edit: dates further apart are two stories'.
  private static let longestShift = 24 * hour
  /// A date of whole hours is a day's or a schedule's, and no instant.
  private static let hour: Int64 = 3_600_000
  /// Comparing goes by the product of the two, so what a document replaces beyond this many is not looked at.
  private static let maximum = 4096
  /// How many of the stories that may resemble an entry are looked at, the likest first.
  private static let mostCompared = 16

  private let document: [NamedEntry]
  private let new: [(index: Int, candidate: Candidate)]
  private let old: [Candidate]
  private let ids: [Int64]
  /// How many candidates bear a date: one that several bear tells nothing.
  private let dates: [Int64: Int]

  /// - Parameters:
  ///   - new: The positions in the document of the entries that nothing else recognised.
  ///   - absent: The stories that left, the last first.
  init(_ new: [Int], of document: [NamedEntry], among absent: [Absent]) {
    self.document = document
    self.new = new.prefix(Self.maximum).map { index in
      let entry = document[index].entry
      return (index, Candidate(entry.wording, published: entry.published?.milliseconds))
    }
    old = absent.prefix(Self.maximum).map { Candidate($0.wording, published: $0.published) }
    ids = absent.map(\.id)
    dates = Dictionary((self.new.map(\.candidate) + old).compactMap(\.published).map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The stories that the new entries are, by their positions in the document.
  func matches() -> [Int: Int64] {
    var pairs: [(likeness: Double, old: Int, new: Int)] = []
    for (index, candidate) in new {
      for position in comparable(to: candidate) {
        if let likeness = likeness(of: candidate, at: index, to: old[position]) {
          pairs.append((likeness, position, index))
        }
      }
    }
    // The likest first; of equals, the one that left last.
    pairs.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    var result: [Int: Int64] = [:]
    var taken: Set<Int> = []
    for pair in pairs where result[pair.new] == nil && taken.insert(pair.old).inserted {
      result[pair.new] = ids[pair.old]
    }
    return result
  }

  /// The absent stories that are worth a look.
  private func comparable(to candidate: Candidate) -> [Int] {
    var found: [(overlap: Int, position: Int)] = []
    for (position, other) in old.enumerated() {
      if isSameInstant(candidate, other) {
        found.append((.max, position))
      } else if let overlap = candidate.sketch.overlap(with: other.sketch) {
        found.append((overlap, position))
      }
    }
    if found.count > Self.mostCompared { found.sort { ($1.overlap, $0.position) < ($0.overlap, $1.position) } }
    return found.prefix(Self.mostCompared).map(\.position)
  }

  private func isSameInstant(_ one: Candidate, _ other: Candidate) -> Bool {
    guard let date = one.published, date == other.published else { return false }
    return date % Self.hour != 0 && dates[date] == 2
  }

  /// A text that several entries or several absent stories have is the feed's own.
  private func isSameText(_ one: Candidate, _ other: Candidate) -> Bool {
    guard let hash = one.text?.hash, hash == other.text?.hash else { return false }
    return new.count { $0.candidate.text?.hash == hash } == 1 && old.count { $0.text?.hash == hash } == 1
  }

  /// How much the two headlines have in common, if the entry is the story; else nil.
  private func likeness(of new: Candidate, at index: Int, to old: Candidate) -> Double? {
    if let one = old.published, let other = new.published, abs(one - other) > Self.longestShift { return nil }
    let hasSameText = isSameText(new, old)
    let hasSameDate = isSameInstant(new, old)
    let edit = EditedHeadline(old.words, new.words)
    if edit.isSame {
      // A headline that returns with another date is news again; without a date it may be "Morning briefing".
      let isNameless = document[index].names.guid == nil && document[index].names.address == nil
      let isUndated = new.published == nil || old.published == nil
      guard hasSameDate || isUndated && (hasSameText || isNameless) else { return nil }
      return 1
    }
    if hasSameText && (hasSameDate || edit.isRewrite) { return max(edit.likeness, 0.5) }
    if let one = new.text, let other = old.text, Likeness.of(one.text, other.text) < Self.leastTextLikeness {
      return nil
    }
    if hasSameDate && edit.isRewrite { return edit.likeness }
    guard edit.isEdit, edit.replaced == 0 || !isOfAMould(new, at: index, asLikeAs: edit.likeness) else { return nil }
    return edit.likeness
  }

  /// True when another headline of the document reads as much like this one: then likeness is the mould's, not the story's.
  private func isOfAMould(_ new: Candidate, at index: Int, asLikeAs likeness: Double) -> Bool {
    document.indices.contains { other in
      let title = document[other].entry.title
      guard other != index, new.sketch.overlap(with: Sketch(title)) != nil else { return false }
      return EditedHeadline(HeadlineWords(title), new.words).likeness > likeness - 0.1
    }
  }
}

/// Which byte triples a text has, hashed to 256 bits: tells at once that two headlines have little in common.
struct Sketch {
  private var bits: SIMD4<UInt64> = .zero
  private var count = 0

  init(_ text: String) {
    var window: UInt32 = 0
    for byte in text.utf8.prefix(1024) where byte > 0x20 {
      let folded = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
      window = (window << 8 | UInt32(folded)) & 0xff_ffff
      guard window > 0xffff else { continue }
      let hash = (window &* 0x9e37_79b1) >> 24
      bits[Int(hash >> 6)] |= 1 << UInt64(hash & 63)
    }
    count = bits.nonzeroBits
  }

  /// How many triples both have; nil when it is less than a third of the shorter text's.
  func overlap(with other: Sketch) -> Int? {
    let common = (bits & other.bits).nonzeroBits
    return 3 * common >= min(count, other.count) ? common : nil
  }
}

extension SIMD4<UInt64> {
  fileprivate var nonzeroBits: Int {
    self[0].nonzeroBitCount + self[1].nonzeroBitCount + self[2].nonzeroBitCount + self[3].nonzeroBitCount
  }
}
