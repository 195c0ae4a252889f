import CUchardet

/// A document's text in UTF-8, however it came.
struct DecodedText {
  var utf8: [UInt8]
  /// Where the text starts: after a byte order mark.
  var start: Int
  /// The lower-case label of the encoding that was used.
  var label: String
  /// False if what the header or the document said about its encoding was wrong or unknown.
  var isAsDeclared: Bool
  /// False if the bytes were taken for UTF-8 on their word alone; libxml2 checks them while it reads.
  var isVerified = true
}

/// Finds out how bytes are to be read: byte order mark, then the server's word, then the document's own, then UTF-8 if
/// it fits, then a guess.
enum TextDecoder {
  /// - Parameters:
  ///   - declared: what the document says of itself; without it an XML declaration counts.
  ///   - verifying: whether bytes that nobody says are anything but UTF-8 are to be looked at.
  static func decode(
    _ bytes: [UInt8], contentType: String?, declared: String? = nil, verifying: Bool = true
  ) -> DecodedText {
    if let marked = markedByOrder(bytes) { return marked }
    if let wide = wideWithoutMark(bytes) { return wide }
    let header = contentType.flatMap(charset(ofContentType:))
    let declaration = declared ?? declaredEncoding(bytes)
    var claims: [Charset] = []
    var isAsDeclared = true
    for name in [header, declaration] {
      guard let name else { continue }
      if let charset = Charset.named(name), !charset.isWide {
        if !claims.contains(charset) { claims.append(charset) }
      } else {
        isAsDeclared = false
      }
    }
    if !verifying, isAsDeclared, claims.allSatisfy({ $0 == .utf8 }) {
      return DecodedText(utf8: bytes, start: 0, label: Charset.utf8.label, isAsDeclared: true, isVerified: false)
    }
    let check = UTF8Check(bytes)
    let first = claims.first ?? .utf8
    if check.multibyteCount == 0, claims.isEmpty, let escaped = escapedJapanese(bytes) { return escaped }
    if check.isValid {
      // Nothing but UTF-8 looks like UTF-8 for long. Servers that claim Latin-1 by default are believed over the bytes
      // only where it makes no difference.
      let isConvincing = check.multibyteCount > (first == .windows1252 ? 0 : 24)
      let isEscaped = check.multibyteCount == 0 && first.label.hasPrefix("iso-2022")
      if first == .utf8 || isConvincing && !isEscaped {
        return DecodedText(
          utf8: bytes, start: 0, label: Charset.utf8.label, isAsDeclared: isAsDeclared && first == .utf8)
      }
    }
    // A server's default says nothing against what the document says of itself, if all of it reads that way.
    if first == .windows1252, claims.count > 1, claims[1].isMultibyte,
      let utf8 = converted(bytes, claims[1], maximumErrors: 0)?.utf8, utf8.count != bytes.count
    {
      return DecodedText(utf8: utf8, start: 0, label: claims[1].label, isAsDeclared: false)
    }
    // Only the first claim is what was declared; but any of them may be the truth.
    for (index, charset) in claims.enumerated() {
      if charset == .utf8, !check.isValid { continue }
      if let utf8 = converted(bytes, charset, maximumErrors: 0)?.utf8 {
        return DecodedText(utf8: utf8, start: 0, label: charset.label, isAsDeclared: isAsDeclared && index == 0)
      }
    }
    if check.isValid { return DecodedText(utf8: bytes, start: 0, label: "utf-8", isAsDeclared: false) }
    return guessed(bytes, claims: claims, check: check)
  }

  // MARK: Marks

  private static func markedByOrder(_ bytes: [UInt8]) -> DecodedText? {
    let marks: [([UInt8], Charset)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LE), ([0, 0, 0xFE, 0xFF], .utf32BE),
      ([0xFF, 0xFE], .utf16LE), ([0xFE, 0xFF], .utf16BE),
    ]
    for (mark, charset) in marks where bytes.starts(with: mark) {
      if charset == .utf8 {
        let check = UTF8Check(bytes)
        let utf8 = check.isValid ? bytes : check.repaired(bytes)
        return DecodedText(utf8: utf8, start: 3, label: charset.label, isAsDeclared: check.isValid)
      }
      return wide(bytes[mark.count...], charset, declaredMayDiffer: true)
    }
    return nil
  }

  /// UTF-16 and UTF-32 show by their zeros: a document starts with "<", "{" or white space.
  private static func wideWithoutMark(_ bytes: [UInt8]) -> DecodedText? {
    guard bytes.count >= 4 else { return nil }
    let zeros = bytes.prefix(4).map { $0 == 0 }
    switch zeros {
    case [true, true, true, false]: return wide(bytes[...], .utf32BE, declaredMayDiffer: false)
    case [false, true, true, true]: return wide(bytes[...], .utf32LE, declaredMayDiffer: false)
    case [true, false, true, false]: return wide(bytes[...], .utf16BE, declaredMayDiffer: false)
    case [false, true, false, true]: return wide(bytes[...], .utf16LE, declaredMayDiffer: false)
    default: return nil
    }
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, _ charset: Charset, declaredMayDiffer: Bool) -> DecodedText? {
    guard let converter = TextConverter(charset.converters[0]),
      let result = converter.convert(bytes, maximumErrors: bytes.count)
    else { return nil }
    let declared = declaredEncoding(result.utf8).flatMap(Charset.named)
    let agrees = declaredMayDiffer || declared == nil || declared?.isWide == true
    return DecodedText(utf8: result.utf8, start: 0, label: charset.label, isAsDeclared: agrees && result.errors == 0)
  }

  // MARK: Claims

  /// The charset parameter of a Content-Type (RFC 9110, section 8.3.1), however quoted.
  static func charset(ofContentType value: String) -> String? {
    for part in value.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, String(pair[0]).trimmingASCIISpace.lowercased() == "charset" else { continue }
      let name = String(pair[1]).trimmingASCIISpace.filter { $0 != "\"" && $0 != "'" }
      return name.isEmpty ? nil : name
    }
    return nil
  }

  /// The encoding in an XML declaration, which counts wherever it stands near the start.
  static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let limit = min(bytes.count, 1024)
    guard let start = bytes.firstIndex(ofASCII: "<?xml", from: 0, to: limit),
      let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: start, to: limit),
      var index = bytes.firstIndex(ofASCII: "encoding", from: start, to: end)
    else { return nil }
    index += 8
    while index < end, bytes[index].isASCIISpace || bytes[index] == UInt8(ascii: "=") { index += 1 }
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let name = bytes[index..<end].drop { quotes.contains($0) || $0.isASCIISpace }
      .prefix { !quotes.contains($0) && !$0.isASCIISpace && $0 != UInt8(ascii: "?") }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  // MARK: Conversion and guesses

  private static func converted(
    _ bytes: [UInt8], _ charset: Charset, maximumErrors: Int
  ) -> (utf8: [UInt8], errors: Int)? {
    if charset == .windows1252 {
      var utf8: [UInt8] = []
      utf8.reserveCapacity(bytes.count + bytes.count / 8)
      for byte in bytes {
        if byte < 0x80 { utf8.append(byte) } else { utf8.append(contentsOf: String(Windows1252.scalar(byte)).utf8) }
      }
      return (utf8, 0)
    }
    var best: (utf8: [UInt8], errors: Int)?
    for name in charset.converters {
      guard let converter = TextConverter(name),
        let result = converter.convert(bytes[...], maximumErrors: min(maximumErrors, best?.errors ?? .max))
      else { continue }
      if result.errors == 0 { return result }
      if result.errors < best?.errors ?? .max { best = result }
    }
    return best
  }

  /// ISO 2022-JP is pure ASCII to the eye; its escapes give it away.
  private static func escapedJapanese(_ bytes: [UInt8]) -> DecodedText? {
    guard bytes.firstIndex(ofASCII: "\u{1B}$", from: 0, to: bytes.count) != nil,
      let charset = Charset.named("iso-2022-jp"), let utf8 = converted(bytes, charset, maximumErrors: 0)?.utf8
    else { return nil }
    return DecodedText(utf8: utf8, start: 0, label: charset.label, isAsDeclared: false)
  }

  private static func guessed(_ bytes: [UInt8], claims: [Charset], check: UTF8Check) -> DecodedText {
    func decoded(_ charset: Charset, _ utf8: [UInt8]) -> DecodedText {
      DecodedText(utf8: utf8, start: 0, label: charset.label, isAsDeclared: false)
    }
    // Nearly UTF-8: a few bytes of another encoding slipped in.
    if check.multibyteCount >= check.errors {
      return decoded(.utf8, check.repaired(bytes))
    }
    let guess = detected(bytes)
    // A western page that says UTF-8 and is it in part: whole characters of UTF-8 are no accident there.
    if claims.contains(.utf8), guess == nil || guess == .windows1252, 4 * check.multibyteCount >= check.errors {
      return decoded(.utf8, check.repaired(bytes))
    }
    let tolerance = max(2, bytes.count / 200)
    for charset in claims + (guess.map { [$0] } ?? []) where charset != .utf8 {
      if let utf8 = converted(bytes, charset, maximumErrors: tolerance)?.utf8 { return decoded(charset, utf8) }
    }
    return decoded(.windows1252, converted(bytes, .windows1252, maximumErrors: 0)?.utf8 ?? bytes)
  }

  /// uchardet's guess, from the first stretch of text that is not ASCII.
  private static func detected(_ bytes: [UInt8]) -> Charset? {
    // Markup says nothing about the language and dilutes what does.
    var sample: [UInt8] = []
    var inTag = false
    for byte in bytes where sample.count < 1 << 17 {
      if byte == UInt8(ascii: "<") { inTag = true } else if byte == UInt8(ascii: ">") { inTag = false }
      if !inTag { sample.append(byte) }
    }
    guard let detector = unsafe uchardet_new() else { return nil }
    defer { unsafe uchardet_delete(detector) }
    let status = unsafe sample.withUnsafeBytes { buffer in
      unsafe uchardet_handle_data(detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard status == 0 else { return nil }
    unsafe uchardet_data_end(detector)
    guard let name = unsafe uchardet_get_charset(detector) else { return nil }
    return Charset.named(unsafe String(cString: name)).flatMap { $0.isWide || $0 == .utf8 ? nil : $0 }
  }
}
