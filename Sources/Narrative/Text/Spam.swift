/// What machines strew into stolen pages: adverts, domains, and words of the headline; cut out, so that what is left reads on.
///
/// A page is spun when it holds adverts where no sentence wants them, or words that only a table of synonyms puts. Nothing is
/// cut from any other page, whatever it says of jobs, loans or web sites.
struct Spam: Sendable {
  static let standard = Spam(adverts: LexiconText.adverts, swaps: LexiconText.swaps)

  /// A text without its spam.
  struct Cleaned: Sendable, Equatable {
    var text: String
    /// What was cut, in order.
    var cut: [String] = []
    var isSpun = false
  }

  private enum Kind: Sendable { case core, filler, domain, number, other }

  private struct Piece {
    var kind: Kind
    var scalars: Range<Int>
  }

  /// A run of advert words.
  private struct Advert {
    var scalars: Range<Int>
    /// It sells something in so many words that no sentence has it by chance.
    var isPlain: Bool
  }

  /// Words by their first scalar, the longest first.
  private struct Vocabulary<Value: Sendable>: Sendable {
    private var words: [UInt32: [(scalars: [UInt32], value: Value)]] = [:]

    mutating func add(_ scalars: [UInt32], _ value: Value) {
      guard let first = scalars.first else { return }
      words[first, default: []].append((scalars, value))
      words[first]?.sort { $0.scalars.count > $1.scalars.count }
    }

    /// The longest word that begins at a place; whole words in Latin.
    func match(_ scalars: [UInt32], at start: Int) -> (value: Value, end: Int)? {
      guard let candidates = words[scalars[start]] else { return nil }
      let isHan = Folding.isHan(scalars[start])
      if !isHan, start > 0, Folding.isLetterOrDigit(scalars[start - 1]) { return nil }
      for (word, value) in candidates where start + word.count <= scalars.count {
        let end = start + word.count
        guard scalars[start..<end].elementsEqual(word) else { continue }
        if isHan || end == scalars.count || !Folding.isLetterOrDigit(scalars[end]) { return (value, end) }
      }
      return nil
    }
  }

  private var words = Vocabulary<Kind>()
  private var rare = Vocabulary<[UInt32]>()
  /// What a machine put, to what it stood for.
  private var originals = Vocabulary<[UInt32]>()

  init(adverts: String, swaps: String) {
    for (head, list) in Self.entries(adverts) {
      let separator: Character = head.hasSuffix("zh") ? " " : ","
      for word in list.split(separator: separator) {
        let word = word.split(separator: " ").joined(separator: " ")
        words.add(FoldedText(word, limit: 200).scalars, head.hasPrefix("core") ? .core : .filler)
      }
    }
    for (head, list) in Self.entries(swaps) {
      for pair in list.split(separator: " ") {
        let sides = pair.split(separator: "=").map { FoldedText(String($0), limit: 200).scalars }
        guard sides.count == 2 else { continue }
        originals.add(sides[0], sides[1])
        if head.hasPrefix("rare") { rare.add(sides[0], sides[0]) }
      }
    }
  }

  /// The words that stood there before the machine came, for reading; quotes stay as they are published.
  func unswapped(_ text: FoldedText) -> FoldedText {
    text.replacing { originals.match(text.scalars, at: $0).map { ($0.value, $0.end) } }
  }

  /// "head: words", where an indented line goes on with the one before.
  private static func entries(_ text: String) -> [(String, String)] {
    var entries: [(String, String)] = []
    for line in text.split(separator: "\n") {
      if line.first == " ", !entries.isEmpty {
        entries[entries.count - 1].1 += " " + line.trimmedSpaces
      } else if let colon = line.firstIndex(of: ":") {
        entries.append((String(line[..<colon]), line[line.index(after: colon)...].trimmedSpaces))
      }
    }
    return entries
  }

  /// The text without adverts, domains and strewn words, or itself where it is no spun page.
  func cut(_ text: String, limit: Int) -> Cleaned {
    let folded = FoldedText(text, limit: limit)
    let adverts = adverts(in: folded)
    let plain = adverts.count(where: \.isPlain)
    guard plain >= 2 || rareSwaps(in: folded) >= (plain > 0 ? 2 : 3) else { return Cleaned(text: text) }
    var cuts = adverts.filter { $0.isPlain || $0.scalars.count >= 4 }.map(\.scalars)
    cuts += StrewnWords.find(in: folded, without: cuts)
    return Self.remove(cuts, from: folded, text)
  }

  private static func remove(_ cuts: [Range<Int>], from folded: FoldedText, _ text: String) -> Cleaned {
    var cleaned = Cleaned(text: "", isSpun: true)
    var kept = 0
    for cut in cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) where cut.lowerBound >= kept {
      cleaned.text += folded.quote(kept..<cut.lowerBound)
      cleaned.cut.append(folded.quote(cut))
      kept = cut.upperBound
    }
    cleaned.text += folded.quote(kept..<folded.scalars.count)
    // What lies beyond the limit stays as it was.
    cleaned.text += String(text[text.utf8.index(text.utf8.startIndex, offsetBy: Int(folded.offsets.last ?? 0))...])
    return cleaned
  }

  /// Different words of the kind that only a machine puts.
  private func rareSwaps(in folded: FoldedText) -> Int {
    var found: Set<[UInt32]> = []
    for start in folded.scalars.indices {
      if let word = rare.match(folded.scalars, at: start) { found.insert(word.value) }
    }
    return found.count
  }

  // MARK: adverts

  private func adverts(in folded: FoldedText) -> [Advert] {
    let pieces = pieces(of: folded)
    var adverts: [Advert] = []
    var start = 0
    while start < pieces.count {
      guard pieces[start].kind != .other, pieces[start].kind != .number else {
        start += 1
        continue
      }
      var end = start
      while end < pieces.count, pieces[end].kind != .other { end += 1 }
      if let advert = advert(pieces[start..<end], folded) { adverts.append(advert) }
      start = end
    }
    return adverts
  }

  private func advert(_ run: ArraySlice<Piece>, _ folded: FoldedText) -> Advert? {
    var run = run
    // "in", "the" and numbers at the ends belong to the sentence around.
    while let last = run.last, last.kind == .filler, last.scalars.count <= 3,
      !Folding.isHan(folded.scalars[last.scalars.lowerBound])
    {
      run.removeLast()
    }
    while let first = run.first, first.kind == .filler, first.scalars.count <= 3,
      !Folding.isHan(folded.scalars[first.scalars.lowerBound])
    {
      run.removeFirst()
    }
    let cores = run.count { $0.kind == .core }
    let fillers = run.count { $0.kind == .filler }
    guard cores > 0, let first = run.first, let last = run.last else { return nil }
    let scalars = first.scalars.lowerBound..<last.scalars.upperBound
    // "登录招聘网站www.…" names a site; an advert begins with its address. English goes on around its words, so there an advert
    // stands alone.
    let isPlain = first.kind == .domain || ((cores >= 2 || fillers >= 2) && isAlone(scalars, folded))
    return Advert(scalars: scalars, isPlain: isPlain)
  }

  /// A Chinese run, or a Latin one that begins where a sentence does.
  private func isAlone(_ run: Range<Int>, _ folded: FoldedText) -> Bool {
    if Folding.isHan(folded.scalars[run.lowerBound]) { return true }
    let before = folded.scalars[..<run.lowerBound].last { $0 != 0x20 }
    return before.map { !Folding.isLetterOrDigit($0) && $0 != 0x2C && $0 != 0x28 && $0 != 0x22 } ?? true
  }

  /// The text as words of adverts, domains, numbers and the rest.
  private func pieces(of folded: FoldedText) -> [Piece] {
    var pieces: [Piece] = []
    let scalars = folded.scalars
    var index = 0
    while index < scalars.count {
      if scalars[index] == 0x20 {
        index += 1
        continue
      }
      if let end = domain(scalars, at: index) {
        pieces.append(Piece(kind: .domain, scalars: index..<end))
        index = end
        continue
      }
      if let word = words.match(scalars, at: index) {
        pieces.append(Piece(kind: word.value, scalars: index..<word.end))
        index = word.end
        continue
      }
      var end = index + 1
      var kind = Kind.other
      if Folding.isLetterOrDigit(scalars[index]) {
        var digits = 0
        end = index
        while end < scalars.count, Folding.isLetterOrDigit(scalars[end]) {
          if scalars[end] <= 0x39 { digits += 1 }
          end += 1
        }
        // "3万", "dk88666": amounts and accounts.
        if digits > 0 { kind = .number }
      } else if "$+%&£€'".unicodeScalars.contains(where: { $0.value == scalars[index] }) {
        kind = .number
      }
      pieces.append(Piece(kind: kind, scalars: index..<end))
      index = end
    }
    return pieces
  }

  /// "www.example.com", with its path: two labels or more, the last of letters.
  private func domain(_ scalars: [UInt32], at start: Int) -> Int? {
    func isLabel(_ scalar: UInt32) -> Bool {
      (scalar >= 0x61 && scalar <= 0x7A) || (scalar >= 0x30 && scalar <= 0x39) || scalar == 0x2D
    }
    guard isLabel(scalars[start]), start == 0 || !isLabel(scalars[start - 1]) else { return nil }
    var end = start
    var dots = 0
    var label = 0
    var isLetters = true
    while end < scalars.count {
      let scalar = scalars[end]
      if isLabel(scalar) {
        label += 1
        isLetters = isLetters && scalar >= 0x61
      } else if scalar == 0x2E, label > 0, end + 1 < scalars.count, isLabel(scalars[end + 1]) {
        dots += 1
        label = 0
        isLetters = true
      } else {
        break
      }
      end += 1
    }
    return dots > 0 && label >= 2 && isLetters ? end : nil
  }
}

extension Substring {
  fileprivate var trimmedSpaces: String {
    String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
