/// Lengths as a reader feels them, so that English and Chinese share one limit: a word is a word, a Chinese character
/// three fifths of one (600 words are 1,000 characters).
enum Measure {
  private enum Kind { case space, ideograph, wide, neutral, word }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0D: return .space
    case 0x21..<0x80: return .word
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      return .ideograph
    case 0x3000...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFFEF: return .wide
    // Quotation marks and ellipses stand at words of either script.
    case 0x2018...0x201D, 0x2026: return .neutral
    default:
      if scalar.properties.isWhitespace { return .space }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: return .neutral
      default: return .word
      }
    }
  }

  /// Fifths of a word that `text` has grown by, scalar by scalar, with the index after it.
  private static func walk(_ text: some StringProtocol, _ step: (Int, String.Index) -> Bool) {
    let scalars = text.unicodeScalars
    var fifths = 0
    var inWord = false
    var index = scalars.startIndex
    while index < scalars.endIndex {
      switch kind(scalars[index]) {
      case .space, .wide: inWord = false
      case .ideograph:
        fifths += 3
        inWord = false
      case .neutral: break
      case .word:
        if !inWord { fifths += 5 }
        inWord = true
      }
      index = scalars.index(after: index)
      if !step(fifths, index) { return }
    }
  }

  /// The number of words, rounded up; for text in Latin script never fewer than its runs between spaces.
  static func words(_ text: some StringProtocol) -> Int {
    var total = 0
    walk(text) { fifths, _ in
      total = fifths
      return true
    }
    return (total + 4) / 5
  }

  /// Characters as Chinese counts them: each ideograph and mark is one, a word in Latin script is one.
  static func characters(_ text: some StringProtocol) -> Int {
    var total = 0
    var inWord = false
    for scalar in text.unicodeScalars {
      switch kind(scalar) {
      case .space: inWord = false
      case .ideograph, .wide, .neutral:
        total += 1
        inWord = false
      case .word:
        if !inWord { total += 1 }
        inWord = true
      }
    }
    return total
  }

  /// The text cut after at most `limit` words, with an ellipsis where something was cut.
  static func clip(_ text: String, words limit: Int) -> String {
    var end = text.startIndex
    var boundary = text.startIndex
    var last = 0
    var cut = false
    walk(text) { fifths, after in
      if fifths > last {
        // A new word or ideograph begins here, so what came before is whole.
        boundary = end
        last = fifths
      }
      if fifths > limit * 5 {
        cut = true
        return false
      }
      end = after
      return true
    }
    guard cut else { return text }
    var head = text[..<boundary]
    let loose: Set<Character> = [",", ";", ":", ".", "\u{FF0C}", "\u{3001}", "\u{FF1B}", "\u{FF1A}", "\u{3002}"]
    while let tail = head.last, tail.isWhitespace || loose.contains(tail) { head.removeLast() }
    return head + "…"
  }

  /// Markdown without what nobody reads as words: the destinations of its links, and blocks of code.
  static func prose(_ markdown: String) -> String {
    var isCode = false
    let text = markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).filter { line in
      let isFence = line.drop { $0 == UInt8(ascii: " ") }.starts(with: "```".utf8)
      if isFence { isCode.toggle() }
      return !isCode && !isFence
    }.joined(separator: "\n".utf8)
    var kept: [UInt8] = []
    var inDestination = false
    var last: UInt8 = 0
    for byte in text {
      if inDestination {
        inDestination = byte != UInt8(ascii: ")")
      } else if last == UInt8(ascii: "]"), byte == UInt8(ascii: "(") {
        inDestination = true
      } else {
        kept.append(byte)
      }
      last = byte
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
