import Foundation

/// The scalar table that makes spellings comparable: width and case folded, Latin marks dropped, traditional characters
/// made simplified, quotation marks and dashes unified.
///
/// Foundation's NFKC and ICU's transform cost more for a page than everything else that is done with it, so each scalar is
/// looked up in a table that is built once. Scalars above U+FFFF stay as they are.
struct Folding: Sendable {
  static let standard = Folding(traditional: LexiconText.traditional)

  /// Folded form of each scalar up to U+FFFF; 0 where the scalar is dropped (zero-width marks).
  private let table: [UInt16]

  init(traditional: String) {
    var table = (0...UInt16.max).map { $0 }
    for scalar in 0x41...0x5A { table[scalar] = UInt16(scalar + 32) }
    for scalar in [0x7F, 0xAD, 0xFEFF] + Array(0...8) + Array(0xE...0x1F) + Array(0x200B...0x200F)
      + Array(0xFE00...0xFE0F)
    {
      table[scalar] = 0
    }
    for scalar in [9, 10, 11, 12, 13, 0x85, 0xA0, 0x3000] + Array(0x2000...0x200A) + [0x2028, 0x2029, 0x202F, 0x205F] {
      table[scalar] = 0x20
    }
    for scalar in 0xFF01...0xFF5E { table[scalar] = table[scalar - 0xFEE0] }
    for (from, to) in Self.marks { table[Int(from.value)] = UInt16(to.value) }
    // Letters of other cases and Latin letters with marks: by the standard's own mappings, each once.
    for value in UInt32(0xB5)...0x58F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let lower = String(scalar).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
      if let first = lower.first, first.value <= 0xFFFF { table[Int(value)] = UInt16(first.value) }
    }
    for line in traditional.split(separator: "\n") where !line.hasPrefix("#") {
      for pair in line.split(separator: " ") {
        let scalars = Array(pair.unicodeScalars)
        if scalars.count == 2, scalars[0].value <= 0xFFFF, scalars[1].value <= 0xFFFF {
          table[Int(scalars[0].value)] = UInt16(scalars[1].value)
        }
      }
    }
    self.table = table
  }

  private static let marks: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\u{2018}", "'"), ("\u{2019}", "'"), ("\u{201B}", "'"), ("`", "'"), ("\u{201C}", "\""), ("\u{201D}", "\""),
    ("\u{300C}", "\""), ("\u{300D}", "\""), ("\u{300E}", "\""), ("\u{300F}", "\""), ("\u{300A}", "\""),
    ("\u{300B}", "\""), ("\u{4E28}", "|"), ("\u{FFE8}", "|"), ("\u{2502}", "|"), ("\u{3010}", "|"), ("\u{3011}", "|"),
    ("\u{2013}", "\u{2014}"), ("\u{2015}", "\u{2014}"), ("\u{2500}", "\u{2014}"), ("\u{2026}", ","), ("\u{2022}", "|"),
    ("\u{30FB}", "\u{B7}"), ("\u{2027}", "\u{B7}"), ("\u{FF61}", "\u{3002}"),
  ]

  @inline(__always)
  func fold(_ scalar: UInt32) -> UInt32 { scalar <= 0xFFFF ? UInt32(table[Int(scalar)]) : scalar }

  /// True for the scalars of Han script that news is written in.
  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool {
    (scalar >= 0x4E00 && scalar <= 0x9FFF) || (scalar >= 0x3400 && scalar <= 0x4DBF)
      || (scalar >= 0x20000 && scalar <= 0x3FFFF)
  }

  /// True for ASCII letters and digits and for other alphabets' letters once folded.
  @inline(__always)
  static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    (scalar >= 0x61 && scalar <= 0x7A) || (scalar >= 0x30 && scalar <= 0x39) || (scalar >= 0x41 && scalar <= 0x5A)
      || (scalar >= 0xDF && scalar < 0x2000 && scalar != 0xF7)
  }
}
