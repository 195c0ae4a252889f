import Foundation

/// A headline cut into words, so that two versions of it can be laid beside each other.
///
/// Scripts that write no spaces give one word a character; digits stand apart from letters, so that "iPhone14" and
/// "iPhone 15" differ in a number and in nothing else.
struct HeadlineWords {
  enum Kind { case word, number, ideograph }

  struct Word {
    /// Where it stands in the headline.
    let range: Range<String.Index>
    let kind: Kind
    /// What it is compared by: one width, one case, no separators in a number.
    let key: String
  }

  let text: String
  private(set) var words: [Word] = []
  /// What quotation marks and book title marks enclose, as positions in `words`.
  private(set) var quotations: [Range<Int>] = []

  /// Words beyond this many are left out: no headline is so long, and comparing takes time by the square.
  static let maximum = 256

  init(_ text: String) {
    self.text = text
    var index = text.startIndex
    var openQuotation: Int?
    while index < text.endIndex, words.count < Self.maximum {
      let start = index
      let character = text[index]
      switch Self.kind(of: character) {
      case .ideograph: text.formIndex(after: &index)
      case .number: Self.skipNumber(text, &index)
      case .word: Self.skipWord(text, &index)
      case nil:
        text.formIndex(after: &index)
        if let open = openQuotation, "」』》〉”\"".contains(character) {
          if open < words.count { quotations.append(open..<words.count) }
          openQuotation = nil
        } else if "「『《〈“\"".contains(character) {
          openQuotation = words.count
        }
        continue
      }
      let kind = Self.kind(of: character)!
      words.append(Word(range: start..<index, kind: kind, key: Self.key(text[start..<index], kind)))
    }
  }

  /// The words at these positions, run together.
  func joined(_ range: some Sequence<Int>) -> String { range.map { words[$0].key }.joined() }

  // MARK: Cutting

  private static func kind(of character: Character) -> Kind? {
    let scalar = character.unicodeScalars.first!
    switch scalar.value {
    case 0x30...0x39, 0xff10...0xff19: return .number
    case 0x3005, 0x3007, 0x3041...0x30ff, 0x2e80...0x2fdf, 0x3400...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff:
      return scalar.properties.isAlphabetic || scalar.value < 0x3000 ? .ideograph : nil
    default: return character.isLetter || character.isNumber ? .word : nil
    }
  }

  /// "3.1" and "1,200" are one number each; "107-97" is two.
  private static func skipNumber(_ text: String, _ index: inout String.Index) {
    while index < text.endIndex {
      if kind(of: text[index]) == .number {
        text.formIndex(after: &index)
      } else {
        let next = text.index(after: index)
        guard ".,．，".contains(text[index]), next < text.endIndex, kind(of: text[next]) == .number else { return }
        index = next
      }
    }
  }

  /// "won't" is one word, "board-room" two.
  private static func skipWord(_ text: String, _ index: inout String.Index) {
    while index < text.endIndex {
      if kind(of: text[index]) == .word {
        text.formIndex(after: &index)
      } else {
        let next = text.index(after: index)
        guard "'’".contains(text[index]), next < text.endIndex, kind(of: text[next]) == .word else { return }
        index = next
      }
    }
  }

  private static func key(_ word: Substring, _ kind: Kind) -> String {
    var key = word.utf8.allSatisfy { $0 < 0x80 } ? word.lowercased() : folded(word)
    if kind == .number { key.removeAll { $0 == "," } }
    if kind == .word { key.replace("’", with: "'") }
    return key
  }

  private static func folded(_ word: Substring) -> String {
    String(word).precomposedStringWithCompatibilityMapping.lowercased()
  }
}

/// Two sequences laid beside each other: the longest common run first, then what lies left and right of it, as
/// J. W. Ratcliff and J. A. Obershelp do (Dr. Dobb's Journal, July 1988). It keeps phrases together where a longest
/// common subsequence picks single words from everywhere.
struct Alignment {
  /// Stretches that are the same in both, in order.
  private(set) var same: [(old: Range<Int>, new: Range<Int>)] = []
  /// What lies between them: what was removed and what stands in its place; one of the two may be empty.
  private(set) var changed: [(old: Range<Int>, new: Range<Int>)] = []

  init(_ old: [String], _ new: [String]) {
    var positions: [String: [Int]] = [:]
    for (index, key) in new.enumerated() { positions[key, default: []].append(index) }
    var pending = [(0..<old.count, 0..<new.count)]
    while let (left, right) = pending.popLast() {
      guard let (start, match, length) = Self.longest(old, positions, left, right) else { continue }
      same.append((start..<(start + length), match..<(match + length)))
      pending.append((left.lowerBound..<start, right.lowerBound..<match))
      pending.append(((start + length)..<left.upperBound, (match + length)..<right.upperBound))
    }
    same.sort { $0.old.lowerBound < $1.old.lowerBound }
    var (left, right) = (0, 0)
    for run in same + [(old.count..<old.count, new.count..<new.count)] {
      if left < run.old.lowerBound || right < run.new.lowerBound {
        changed.append((left..<run.old.lowerBound, right..<run.new.lowerBound))
      }
      (left, right) = (run.old.upperBound, run.new.upperBound)
    }
  }

  private static func longest(
    _ old: [String], _ positions: [String: [Int]], _ left: Range<Int>, _ right: Range<Int>
  ) -> (old: Int, new: Int, length: Int)? {
    guard !left.isEmpty, !right.isEmpty else { return nil }
    var best = (old: 0, new: 0, length: 0)
    // How long the common run is that ends at a position of `new`.
    var lengths: [Int: Int] = [:]
    for index in left {
      var next: [Int: Int] = [:]
      for match in positions[old[index]] ?? [] where right.contains(match) {
        let length = (lengths[match - 1] ?? 0) + 1
        next[match] = length
        if length > best.length { best = (index - length + 1, match - length + 1, length) }
      }
      lengths = next
    }
    return best.length > 0 ? best : nil
  }
}
