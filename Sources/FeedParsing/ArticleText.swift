/// Writes blocks as plain text.
enum ArticleText {
  /// The blocks' text: white space collapsed, blank lines between blocks.
  static func text(of blocks: [ArticleBlock], _ page: ArticlePage) -> String {
    var output: [UInt8] = []
    for block in blocks {
      let line = block.isPreformatted ? preformatted(page.text[block.text]) : collapsed(page.text[block.text])
      guard !line.isEmpty else { continue }
      if !output.isEmpty { output.append(contentsOf: (block.continues ? "\n" : "\n\n").utf8) }
      output.append(contentsOf: line)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Plain text with a blank line between all its lines.
  static func paragraphs(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmingASCIISpace }.filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  /// White space becomes one space, a `br` one line break; spaces that must not break and ideographic ones count as such.
  private static func collapsed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var pending: UInt8 = 0
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == ArticlePage.lineBreak {
        pending = 0x0A
        index += 1
      } else if byte.isASCIISpace {
        if pending == 0 { pending = 0x20 }
        index += 1
      } else if let length = spaceLength(text, at: index) {
        if length > 0, pending == 0 { pending = 0x20 }
        index += abs(length)
      } else {
        if pending != 0, !output.isEmpty { output.append(pending) }
        pending = 0
        output.append(byte)
        index += 1
      }
    }
    return output
  }

  /// The bytes of a space that isn't ASCII at `index`, negative for characters without any width; nil for anything else.
  private static func spaceLength(_ text: ArraySlice<UInt8>, at index: Int) -> Int? {
    switch text[index] {
    case 0xC2 where index + 1 < text.endIndex:
      if text[index + 1] == 0xA0 { return 2 }
      return text[index + 1] == 0xAD ? -2 : nil
    case 0xE2 where index + 2 < text.endIndex && text[index + 1] == 0x80:
      if (0x80...0x8A).contains(text[index + 2]) || text[index + 2] == 0xAF { return 3 }
      return (0x8B...0x8F).contains(text[index + 2]) ? -3 : nil
    case 0xE3 where index + 2 < text.endIndex && text[index + 1] == 0x80 && text[index + 2] == 0x80: return 3
    case 0xEF where index + 2 < text.endIndex && text[index + 1] == 0xBB && text[index + 2] == 0xBF: return -3
    default: return nil
    }
  }

  /// Lines as they are, without empty ones at the ends.
  private static func preformatted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == ArticlePage.lineBreak }
    while lines.first?.allSatisfy(\.isASCIISpace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isASCIISpace) == true { lines.removeLast() }
    return Array(lines.joined(separator: [0x0A]))
  }
}

/// Guesses a language from its script, or from its commonest words.
enum ArticleLanguage {
  static func guess(_ text: String) -> String? {
    var counts: [String: Int] = [:]
    var letters = 0
    for scalar in text.unicodeScalars.prefix(4_000) {
      switch scalar.value {
      case 0x3040...0x30FF: counts["ja", default: 0] += 4
      case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
      case 0xAC00...0xD7AF: counts["ko", default: 0] += 1
      case 0x0400...0x04FF: counts["ru", default: 0] += 1
      case 0x0600...0x06FF: counts["ar", default: 0] += 1
      case 0x0370...0x03FF: counts["el", default: 0] += 1
      case 0x0590...0x05FF: counts["he", default: 0] += 1
      case 0x0E00...0x0E7F: counts["th", default: 0] += 1
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: letters += 1
      default: continue
      }
    }
    if let (language, count) = counts.max(by: { $0.value < $1.value }), count * 3 > letters { return language }
    guard letters > 0 else { return nil }
    var words: [String: Int] = [:]
    for word in text.prefix(4_000).lowercased().split(whereSeparator: { !$0.isLetter }) {
      if let language = common[String(word)] { words[language, default: 0] += 1 }
    }
    return words.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static let common: [String: String] = {
    var result: [String: String] = [:]
    let words = [
      "en": "the and of to is was that with for from this have",
      "de": "der die und das nicht mit ist von den ein eine auf dem",
      "fr": "les des est une dans pour que qui sur pas avec du",
      "es": "el los las una por para con del más como pero su",
      "it": "il gli della che non per sono nel più con anche di",
      "pt": "os uma não com para mais dos da foi ao pelo são",
      "nl": "het een van en niet dat op zijn voor met aan ook",
    ]
    for (language, list) in words {
      for word in list.split(separator: " ") { result[String(word)] = language }
    }
    return result
  }()
}
