/// HTML from strangers, made safe to show and plain to read.
///
/// The sanitiser never passes bytes through: it writes each kept tag and attribute anew from an allow-list, properly
/// quoted and nested, so no trick of parsing can smuggle anything past it.
public enum HTMLText {
  /// `html` cut down to a small allow-list of elements and attributes, well nested, with links made absolute.
  ///
  /// No script, style, event handler, form, frame, or URL scheme but http, https, mailto, tel, ftp and such survives.
  /// - Parameter base: the URL against which relative links are resolved; without it they stay relative.
  public static func sanitized(_ html: String, base: String? = nil) -> String {
    sanitized(Array(html.utf8), base: base)
  }

  /// The words of `html` without markup: blank lines between paragraphs, line breaks between list items, rows and
  /// captions; white space collapsed, except in preformatted text.
  public static func plainText(_ html: String) -> String { plainText(Array(html.utf8)) }

  static func sanitized(_ utf8: [UInt8], base: String?) -> String {
    var sanitizer = HTMLSanitizer(Mojibake.mended(utf8) ?? utf8, base: base)
    return sanitizer.run()
  }

  static func plainText(_ utf8: [UInt8]) -> String {
    var reader = PlainTextReader(Mojibake.mended(utf8) ?? utf8)
    return reader.run()
  }

  /// A title or another one-line text that is HTML: markup gone, references decoded once, white space collapsed.
  ///
  /// A "tag" that HTML does not know ("Vector<Int> explained") was meant as text and stays.
  static func line(_ utf8: [UInt8]) -> String {
    let bytes = Mojibake.mended(utf8) ?? utf8
    guard
      bytes.firstIndex(of: UInt8(ascii: "<"), from: 0, to: bytes.count) != nil
        || bytes.firstIndex(of: UInt8(ascii: "&"), from: 0, to: bytes.count) != nil
    else {
      return collapsed(bytes)
    }
    var reader = PlainTextReader(bytes)
    reader.keepsUnknownTags = true
    return collapsed(Array(reader.run().utf8))
  }

  /// A one-line text that is meant literally: only white space collapsed.
  static func literalLine(_ utf8: [UInt8]) -> String { collapsed(Mojibake.mended(utf8) ?? utf8) }

  /// `text` as HTML that shows it literally.
  static func escaped(_ utf8: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count + 16)
    for byte in Mojibake.mended(utf8) ?? utf8 { output.appendEscaped(byte) }
    return String(decoding: output, as: UTF8.self)
  }

  private static func collapsed(_ bytes: [UInt8]) -> String {
    if isCollapsed(bytes) { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var pendingSpace = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      // Control characters mean nothing in a line of text, and a space that must not break is a space.
      if byte <= 0x20 || byte == 0x7F {
        pendingSpace = true
        continue
      }
      if byte == 0xC2, index < bytes.count, bytes[index] == 0xA0 {
        index += 1
        pendingSpace = true
        continue
      }
      if pendingSpace, !output.isEmpty { output.append(0x20) }
      pendingSpace = false
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension HTMLText {
  /// Whether a line needs no work, as most do not.
  private static func isCollapsed(_ bytes: [UInt8]) -> Bool {
    var previous: UInt8 = 0x20
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F || byte == 0x20 && previous == 0x20 { return false }
      if byte == 0xA0, previous == 0xC2 { return false }
      previous = byte
    }
    return previous != 0x20
  }
}

extension UInt8 {
  /// Whether `appendEscaped` writes more than the byte itself.
  var isEscapedInHTML: Bool {
    self == UInt8(ascii: "&") || self == UInt8(ascii: "<") || self == UInt8(ascii: ">") || self == UInt8(ascii: "\"")
  }
}

extension [UInt8] {
  /// Appends a byte of text or of an attribute's value, escaped for HTML.
  mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
    default: append(byte)
    }
  }
}
