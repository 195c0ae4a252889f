/// A story's words, and when two wordings say the same.
///
/// White space, invisible characters, the width and shape of punctuation, tracking parameters in an address that the text
/// quotes, and counters that go on (``LiveCounter``) don't count: an edit of these alone is trivial and makes no revision.
/// A question mark does count: it turns news into doubt.
struct Wording: Equatable {
  var title: String
  var summary: String
  var body: String

  /// Equal for wordings that differ trivially.
  var hash: Int64 {
    var hash = StableHash()
    for text in [title, summary, body] {
      Self.feed(text, into: &hash)
      hash.combine(0xff as UInt8)
    }
    return hash.value
  }

  /// True when two headlines differ trivially.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    Wording(title: one, summary: "", body: "").hash == Wording(title: other, summary: "", body: "").hash
  }

  /// This wording with what it lacks taken from an older one: a feed that stops sending bodies hasn't edited its stories.
  func completed(from older: Wording) -> Wording {
    Wording(
      title: title.isEmpty ? older.title : title, summary: summary.isEmpty ? older.summary : summary,
      body: body.isEmpty ? older.body : body)
  }

  private static func feed(_ text: String, into hash: inout StableHash) {
    let bytes = text.utf8Span.span
    var index = LiveCounter.length(in: bytes, at: 0)
    var isAfterDot = false
    while index < bytes.count {
      let byte = bytes[index]
      let wasAfterDot = isAfterDot
      isAfterDot = false
      switch byte {
      case 0x0a, 0x0d, UInt8(ascii: "|"), UInt8(ascii: "#"):
        index += 1
        if byte > 0x20 { hash.combine(byte) }
        index += LiveCounter.length(in: bytes, at: index)
      case UInt8(ascii: "("), UInt8(ascii: "["):
        let length = LiveCounter.length(in: bytes, at: index + 1)
        if length == 0 { hash.combine(byte) }
        index += 1 + length + (length > 0 && index + 1 + length < bytes.count ? 1 : 0)
      case 0...0x20:
        index += 1
      case UInt8(ascii: "."):
        // An ellipsis is one dot or three.
        if !wasAfterDot { hash.combine(byte) }
        isAfterDot = true
        index += 1
      case UInt8(ascii: "?"), UInt8(ascii: "&"):
        let parameter = parameter(bytes, after: index)
        if parameter.isEmpty {
          hash.combine(byte)
        } else if !Tracking.isTracking(parameter: String(decoding: parameter, as: UTF8.self)) {
          hash.combine(UInt8(ascii: "&"))
          for byte in parameter { hash.combine(byte) }
        }
        index += 1 + parameter.count
      case 0xc2, 0xe2, 0xe3,
        0xef where index + 1 < bytes.count:
        let (length, replacement) = fold(byte, bytes[index + 1], index + 2 < bytes.count ? bytes[index + 2] : 0)
        let isOpening = length == 3 && (replacement == UInt8(ascii: "(") || replacement == UInt8(ascii: "["))
        let counter = isOpening ? LiveCounter.length(in: bytes, at: index + 3) : 0
        if counter > 0 {
          index += 3 + counter
          if index < bytes.count { index += max(1, LiveCounter.lengthOfEnd(bytes, at: index)) }
          continue
        }
        isAfterDot = replacement == UInt8(ascii: ".")
        if length == 0 {
          hash.combine(byte)
        } else if let replacement, !(isAfterDot && wasAfterDot) {
          hash.combine(replacement)
        }
        index += max(1, length)
        if isBar(length, replacement) { index += LiveCounter.length(in: bytes, at: index) }
      default:
        hash.combine(byte)
        index += 1
      }
    }
  }

  /// The bytes that an invisible or interchangeable character takes, and what stands for it; 0 bytes for any other.
  private static func fold(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (Int, UInt8?) {
    switch (first, second, third) {
    case (0xc2, 0xa0, _), (0xc2, 0xad, _): (2, nil)  // no-break space, soft hyphen
    case (0xe2, 0x80, 0x80...0x8f), (0xe2, 0x80, 0xa8...0xaf), (0xe2, 0x81, 0x9f...0xa4): (3, nil)  // spaces, joiners
    case (0xe3, 0x80, 0x80), (0xef, 0xbb, 0xbf): (3, nil)  // ideographic space, byte order mark
    case (0xc2, 0xab, _), (0xc2, 0xbb, _): (2, UInt8(ascii: "\""))  // « »
    case (0xc2, 0xb7, _): (2, UInt8(ascii: "|"))  // the middle dot
    case (0xe2, 0x80, 0xa2): (3, UInt8(ascii: "|"))  // a bullet
    case (0xe2, 0x80, 0x90...0x95): (3, UInt8(ascii: "-"))  // hyphens and dashes
    case (0xe2, 0x80, 0xa6): (3, UInt8(ascii: "."))  // an ellipsis
    case (0xe2, 0x80, 0x98...0x9b): (3, UInt8(ascii: "'"))
    case (0xe2, 0x80, 0x9c...0x9f): (3, UInt8(ascii: "\""))
    case (0xe3, 0x80, 0x88...0x8f), (0xe3, 0x80, 0x9d...0x9f): (3, UInt8(ascii: "\""))  // 〈〉《》「」『』
    case (0xe3, 0x80, 0x90): (3, UInt8(ascii: "["))
    case (0xe3, 0x80, 0x91): (3, UInt8(ascii: "]"))
    case (0xe3, 0x80, 0x81): (3, UInt8(ascii: ","))
    case (0xe3, 0x80, 0x82): (3, UInt8(ascii: "."))
    case (0xef, 0xbc, 0x81...0xbf): (3, third - 0x60)  // full-width forms of U+0021…U+005F
    case (0xef, 0xbd, 0x80...0x9e): (3, third - 0x20)  // and of U+0060…U+007E
    default: (0, nil)
    }
  }

  private static func isBar(_ length: Int, _ replacement: UInt8?) -> Bool {
    length > 0 && replacement == UInt8(ascii: "|")
  }

  /// The "name=value" after a "?" or "&", or nothing when what follows is no parameter of an address.
  private static func parameter(_ bytes: Span<UInt8>, after index: Int) -> [UInt8] {
    var end = index + 1
    while end < bytes.count, isName(bytes[end]) { end += 1 }
    guard end > index + 1, end < bytes.count, bytes[end] == UInt8(ascii: "=") else { return [] }
    while end < bytes.count, !endsAddress(bytes[end]) { end += 1 }
    return ((index + 1)..<end).map { bytes[$0] }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x80..., UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: ")"), UInt8(ascii: "\""),
      UInt8(ascii: "<"):
      true
    default: false
    }
  }
}
