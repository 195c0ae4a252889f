/// The upper half of windows-1252, which stands in for C1 controls wherever text was mislabelled ISO 8859-1.
enum Windows1252 {
  /// The character of one byte; the five bytes that the code page leaves open stay C1 controls (WHATWG Encoding).
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upper[Int(byte - 0x80)]
  }

  /// The byte of a character, or nil if the code page has none.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    guard let index = upper.firstIndex(of: scalar) else { return nil }
    return UInt8(index) + 0x80
  }

  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}

/// Undoes two old accidents in text that is otherwise read right.
enum Mojibake {
  /// Mends UTF-8 that was read as windows-1252 and encoded again ("â€™"), and C1 controls meant as windows-1252.
  ///
  /// A text counts as encoded twice only if *all* of it that is not ASCII reads as UTF-8, so that words that merely
  /// hold "Ã" are safe. Returns nil if nothing is to be mended, which is nearly always and costs one look per byte.
  static func mended(_ utf8: [UInt8]) -> [UInt8]? {
    // Both accidents leave a character from U+0080 to U+00FF behind, whose first byte is C2 or C3.
    guard
      utf8.firstIndex(of: 0xC2, from: 0, to: utf8.count) != nil
        || utf8.firstIndex(of: 0xC3, from: 0, to: utf8.count) != nil
    else { return nil }
    if let bytes = singleBytes(utf8), let inner = String(validating: bytes, as: UTF8.self) {
      return Array(inner.utf8)
    }
    guard holdsC1(utf8) else { return nil }
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      result.append((0x80...0x9F).contains(scalar.value) ? Windows1252.scalar(UInt8(scalar.value)) : scalar)
    }
    return Array(String(result).utf8)
  }

  /// The bytes of windows-1252 that the text spells, as long as they might be UTF-8: ordinary text fails at its first
  /// accented letter.
  private static func singleBytes(_ utf8: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var continuations = 0
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      guard let byte = Windows1252.byte(scalar) else { return nil }
      if continuations > 0 {
        guard byte & 0xC0 == 0x80 else { return nil }
        continuations -= 1
      } else {
        switch byte {
        case ..<0x80: break
        case 0xC2...0xDF: continuations = 1
        case 0xE0...0xEF: continuations = 2
        case 0xF0...0xF4: continuations = 3
        default: return nil
        }
      }
      bytes.append(byte)
    }
    return bytes
  }

  /// Whether a character from U+0080 to U+009F is in the text.
  private static func holdsC1(_ utf8: [UInt8]) -> Bool {
    var index = 0
    while let lead = utf8.firstIndex(of: 0xC2, from: index, to: utf8.count - 1) {
      if utf8[lead + 1] < 0xA0 { return true }
      index = lead + 1
    }
    return false
  }
}
