import Foundation

/// What is done to every word that came from outside before it reaches a page, a feed or a terminal.
///
/// Escaping for a format comes on top of this; this is what no format's escaping covers: control sequences, direction
/// overrides, invisible characters, stacks of combining marks and endless titles.
enum PlainText {
  /// One line of visible text of at most `limit` characters.
  ///
  /// Control sequences of terminals (ECMA-48), control, format and default-ignorable characters and noncharacters go;
  /// runs of white space become one space; more than three combining marks on one letter go.
  static func clean(_ text: String, limit: Int = 300) -> String {
    var kept = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars.prefix(8 * limit + 4_096))
    var index = 0
    var marks = 0
    var space = false
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\u{1B}" || scalar == "\u{9B}" || scalar == "\u{9D}" {
        index = endOfSequence(scalars, after: index, introducer: scalar)
        continue
      }
      if scalar.value > 0x20, scalar.value < 0x7F {
        if space, !kept.isEmpty { kept.append(" ") }
        space = false
        marks = 0
        kept.append(scalar)
        continue
      }
      if scalar.properties.isWhitespace {
        space = true
        continue
      }
      guard isVisible(scalar) else { continue }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark:
        marks += 1
        // A mark without a letter would sit on whatever markup comes before it.
        if marks > 3 || kept.isEmpty || space { continue }
      default: marks = 0
      }
      if space, !kept.isEmpty { kept.append(" ") }
      space = false
      kept.append(scalar)
    }
    let line = withBareMarkup(String(kept))
    guard line.count > limit else { return line }
    return line.prefix(limit - 1).trimmingCharacters(in: .whitespaces) + "…"
  }

  /// Where a control sequence that starts before `start` ends.
  private static func endOfSequence(_ scalars: [Unicode.Scalar], after start: Int, introducer: Unicode.Scalar) -> Int {
    var index = start
    var kind = introducer
    if introducer == "\u{1B}" {
      guard index < scalars.count else { return index }
      kind = scalars[index]
      index += 1
    }
    switch kind {
    case "[", "\u{9B}":
      while index < scalars.count, index < start + 64, (0x20...0x3F).contains(scalars[index].value) { index += 1 }
      return min(index + 1, scalars.count)
    case "]", "P", "X", "^", "_", "\u{9D}":
      // A string sequence ends at BEL or ST; one that never ends is dropped up to its introducer only.
      var end = index
      while end < scalars.count, end < start + 1_024 {
        if scalars[end] == "\u{7}" || scalars[end] == "\u{9C}" { return end + 1 }
        if scalars[end] == "\u{1B}", end + 1 < scalars.count, scalars[end + 1] == "\\" { return end + 2 }
        end += 1
      }
      return index
    default: return index
    }
  }

  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
    let properties = scalar.properties
    if scalar == "\u{FE0E}" || scalar == "\u{FE0F}" { return true }
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  /// Takes marks away from markup characters.
  ///
  /// The template library escapes `<`, `"` and the like as whole grapheme clusters, so a quotation mark that carries a
  /// combining mark would pass it and, read by a browser scalar by scalar, end an attribute.
  private static func withBareMarkup(_ text: String) -> String {
    let markup: Set<Unicode.Scalar> = ["<", ">", "&", "\"", "'"]
    guard text.unicodeScalars.contains(where: markup.contains) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text {
      let bare = character.unicodeScalars.filter(markup.contains)
      if bare.isEmpty || character.unicodeScalars.count == 1 {
        result.append(character)
      } else {
        result.unicodeScalars.append(contentsOf: bare)
      }
    }
    return result
  }

  /// The address as it may stand in a link: http or https with a host, without credentials, in printable ASCII.
  ///
  /// Nil for everything else; the text is then shown without a link. Credentials are refused because
  /// `https://bank.example@evil.example/` reads as the first host and leads to the second.
  static func link(_ address: String?) -> String? {
    guard let address else { return nil }
    let trimmed = address.trimmingCharacters(in: .whitespacesAndNewlines)
    guard trimmed.utf8.count <= 2_000, trimmed.unicodeScalars.allSatisfy({ isVisible($0) && $0 != "\\" }) else {
      return nil
    }
    guard let url = URL(string: trimmed), let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
      let host = url.host(), !host.isEmpty, url.user() == nil, url.password() == nil
    else { return nil }
    let text = url.absoluteString
    let forbidden = Set("\"<>\\^`{|}".utf8)
    guard text.utf8.count <= 2_000, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !forbidden.contains($0) })
    else { return nil }
    return text
  }

  /// The voices of a `source` for people: "A>B+C" is "B, C (via A)".
  static func outlets(_ source: String, via: (String) -> String) -> String {
    func names(_ text: some StringProtocol) -> [String] {
      text.split(separator: "+").map { clean(String($0), limit: 40) }.filter { !$0.isEmpty }
    }
    guard let arrow = source.firstIndex(of: ">") else { return names(source).joined(separator: ", ") }
    let carrier = clean(String(source[..<arrow]), limit: 40)
    let cited = names(source[source.index(after: arrow)...])
    if cited.isEmpty { return carrier }
    return cited.joined(separator: ", ") + (carrier.isEmpty ? "" : via(carrier))
  }

  /// BCP 47 for a `lang` attribute, by script: the reader knows English and Chinese, and kana tells Japanese apart.
  static func language(of text: String) -> String {
    var han = 0
    var latin = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3040...0x30FF: return "ja"
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: han += 1
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      default: break
      }
    }
    return han >= 2 && han * 4 >= latin || han > 0 && latin == 0 ? "zh" : "en"
  }
}
