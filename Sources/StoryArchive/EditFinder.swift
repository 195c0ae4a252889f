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

  private struct Candidate {
    let words: HeadlineWords
    let sketch: Sketch
    let published: Int64?
    /// The beginnings of summary and body, and their hash; nil where there is too little to tell stories apart.
    let text: (hash: Int64, text: String)?

    init(_ wording: Wording, published: Int64?) {
      words = HeadlineWords(wording.title)
      sketch = Sketch(wording.title)
      self.published = published
      let summary = String(wording.summary.unicodeScalars.prefix(EditFinder.longestText))
      let body = String(wording.body.unicodeScalars.prefix(EditFinder.longestText))
      let isLong = summary.utf8.count + body.utf8.count >= EditFinder.leastText
      text = isLong ? (Wording(title: "", summary: summary, body: body).hash, summary + "\n" + body) : nil
    }
  }

  /// How many characters of summary and body are looked at.
  static let longestText = 1000

  /// Bytes of summary and body from which on they tell stories apart.
  private static let leastText = 80
  /// Two versions of a text have more than this in common (Dice over words), two texts on one event rarely.
  private static let leastTextLikeness = 0.15
  /// An edit keeps its date, or takes the time of the edit: dates further apart are two stories'.
  private static let longestShift = 24 * hour
  /// A date of whole hours is a day's or a schedule's, and no instant.
  private static let hour: Int64 = 3_600_000
  /// Comparing goes by the product of the two, so what a document replaces beyond this many is not looked at.
  static let maximum = 4096

  private let document: [NamedEntry]
  private let sketches: [Sketch]
  /// How many entries and absent stories bear a date or a text: one that several bear tells nothing.
  private var dates: [Int64: Int] = [:]
  private var texts: [Int64: Int] = [:]

  /// - Parameter document: All its entries, known and new.
  init(_ document: [NamedEntry]) {
    self.document = document
    sketches = document.map { Sketch($0.entry.title) }
  }

  /// The stories that the document's new entries are, by their positions in it.
  mutating func matches(_ new: [Int], among absent: [Absent]) -> [Int: Int64] {
    let old = absent.prefix(Self.maximum).map { Candidate($0.wording, published: $0.published) }
    let come = new.prefix(Self.maximum).map { index in
      (index, Candidate(document[index].entry.wording, published: document[index].entry.published?.milliseconds))
    }
    for candidate in old + come.map(\.1) {
      if let date = candidate.published { dates[date, default: 0] += 1 }
      if let text = candidate.text { texts[text.hash, default: 0] += 1 }
    }
    var pairs: [(likeness: Double, old: Int, new: Int)] = []
    for (index, candidate) in come {
      for (position, other) in old.enumerated() {
        let hasSameDate = candidate.published != nil && candidate.published == other.published
        guard hasSameDate || candidate.sketch.mayResemble(other.sketch) else { continue }
        if let likeness = likeness(of: candidate, at: index, to: other) { pairs.append((likeness, position, index)) }
      }
    }
    // The likest first; of equals, the one that left last.
    pairs.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    var result: [Int: Int64] = [:]
    var taken: Set<Int> = []
    for pair in pairs where result[pair.new] == nil && taken.insert(pair.old).inserted {
      result[pair.new] = absent[pair.old].id
    }
    return result
  }

  /// How much the two headlines have in common, if the entry is the story; else nil.
  private func likeness(of new: Candidate, at index: Int, to old: Candidate) -> Double? {
    if let one = old.published, let other = new.published, abs(one - other) > Self.longestShift { return nil }
    let hasSameText = new.text.map { $0.hash == old.text?.hash && texts[$0.hash] == 2 } ?? false
    let hasSameDate = old.published.map { $0 == new.published && $0 % Self.hour != 0 && dates[$0] == 2 } ?? false
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
      guard other != index, new.sketch.mayResemble(sketches[other]) else { return false }
      let words = HeadlineWords(document[other].entry.title)
      return EditedHeadline(words, new.words).likeness > likeness - 0.1
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

  /// False when less than a third of the shorter text's triples are in the other.
  func mayResemble(_ other: Sketch) -> Bool { 3 * (bits & other.bits).nonzeroBits >= min(count, other.count) }
}

extension SIMD4<UInt64> {
  fileprivate var nonzeroBits: Int {
    self[0].nonzeroBitCount + self[1].nonzeroBitCount + self[2].nonzeroBitCount + self[3].nonzeroBitCount
  }
}
