/// Resolves HTML's named and numeric character references (WHATWG HTML, sections 13.2.5.72 to 80).
enum HTMLEntities {
  /// What a reference stands for, and where it ends.
  struct Match {
    /// The characters in UTF-8.
    let utf8: [UInt8]
    /// The index after the reference.
    let end: Int
  }

  /// The characters that `name` (without `&` and `;`) stands for, or nil.
  static func named(_ name: some StringProtocol) -> String? { table[String(name)] }

  /// The reference that starts with the `&` at `start`, or nil if it is a bare ampersand.
  ///
  /// In attributes a name without its semicolon counts only if no letter, digit or `=` follows, so that
  /// `?a=1&copy=2` stays what it is.
  static func match(in bytes: [UInt8], at start: Int, end limit: Int, inAttribute: Bool) -> Match? {
    let first = start + 1
    guard first < limit else { return nil }
    if bytes[first] == UInt8(ascii: "#") { return numeric(in: bytes, from: first + 1, end: limit) }
    var end = first
    while end < limit, end - first < longestName, bytes[end].isASCIIAlphanumeric { end += 1 }
    guard end > first else { return nil }
    let name = String(decoding: bytes[first..<end], as: UTF8.self)
    if end < limit, bytes[end] == UInt8(ascii: ";"), let value = table[name] {
      return Match(utf8: Array(value.utf8), end: end + 1)
    }
    // Only the legacy names may go without a semicolon; the longest that fits wins ("&notin" is "¬in").
    var length = min(end - first, longestLegacyName)
    while length >= 2 {
      let prefix = String(name.prefix(length))
      if legacy.contains(prefix), let value = table[prefix] {
        let next = first + length < limit ? bytes[first + length] : 0
        if inAttribute, next == UInt8(ascii: "=") || next.isASCIIAlphanumeric { return nil }
        return Match(utf8: Array(value.utf8), end: first + length)
      }
      length -= 1
    }
    return nil
  }

  /// What a browser shows for the code point of a numeric reference: windows-1252 for C1, U+FFFD for what is no character.
  static func scalar(forReference value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) { return Windows1252.scalar(UInt8(value)) }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return scalar
  }

  private static func numeric(in bytes: [UInt8], from start: Int, end limit: Int) -> Match? {
    guard let (value, end) = number(in: bytes, from: start, end: limit) else { return nil }
    // "&#55357;&#56832;": one character, by a writer that counts in UTF-16.
    if (0xD800...0xDBFF).contains(value), end + 2 < limit, bytes[end] == UInt8(ascii: "&"),
      bytes[end + 1] == UInt8(ascii: "#"), let (low, last) = number(in: bytes, from: end + 2, end: limit),
      (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (value & 0x3FF) << 10 + low & 0x3FF)
    {
      return Match(utf8: Array(String(scalar).utf8), end: last)
    }
    return Match(utf8: Array(String(scalar(forReference: value)).utf8), end: end)
  }

  /// The number of a reference, and where the reference ends.
  private static func number(in bytes: [UInt8], from start: Int, end limit: Int) -> (value: UInt32, end: Int)? {
    var index = start
    var radix: UInt32 = 10
    if index < limit, bytes[index] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      index += 1
    }
    let digits = index
    var value: UInt32 = 0
    while index < limit, let digit = bytes[index].hexDigitValue, UInt32(digit) < radix {
      if value <= 0x10FFFF { value = value * radix + UInt32(digit) }
      index += 1
    }
    guard index > digits else { return nil }
    if index < limit, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return (value, index)
  }

  private static let longestName = 40
  private static let longestLegacyName = 6

  private static let table: [String: String] = {
    var result: [String: String] = [:]
    result.reserveCapacity(2200)
    for row in HTMLEntityTable.names.description.split(whereSeparator: \.isWhitespace) {
      let parts = row.split(separator: "=")
      var value = ""
      for hex in parts[1].split(separator: ".") {
        if let number = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(number) {
          value.unicodeScalars.append(scalar)
        }
      }
      result[String(parts[0])] = value
    }
    return result
  }()

  private static let legacy = Set(
    HTMLEntityTable.legacy.description.split(whereSeparator: \.isWhitespace).map(String.init))
}
