/// A JSON value (RFC 8259), read leniently: comments, trailing commas, raw control characters and a body that was cut off
/// are borne with.
enum JSONValue {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In document order; the first of two equal keys counts.
  case object([(key: String, value: JSONValue)])

  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// A string as it is, a number as written; nil for anything else and for what is empty.
  var text: String? {
    switch self {
    case .string(let value): value.isEmpty ? nil : value
    case .number(let value): value
    default: nil
    }
  }

  /// The whole number that a number or a string holds, zero or more.
  var count: Int? {
    guard let text, let value = Double(text), value >= 0, value < 9e15 else { return nil }
    return Int(value)
  }

  var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return []
  }
}

/// Parses JSON.
struct JSONReader {
  private let bytes: [UInt8]
  private var index: Int
  private let nesting: Int
  /// Whether everything read was JSON to the letter.
  private(set) var isStrict = true
  /// Whether the end came before the last value was whole.
  private(set) var isCutOff = false
  private var depth = 0
  /// How many values stand in memory. An entry that holds more than anybody writes loses the rest of them.
  private var kept = 0
  private static let maximumKept = 8_192

  init(_ bytes: [UInt8], from start: Int, nesting: Int) {
    self.bytes = bytes
    index = start
    self.nesting = nesting
  }

  /// The members of the document's object but for `key`, whose elements `body` gets one by one as they are whole, so that
  /// a long list never stands in memory; nil if the document is no object.
  mutating func object(streaming key: String, _ body: (JSONValue) -> Void) -> JSONValue? {
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "{") else { return nil }
    guard let value = object(streaming: key, to: body) else { return nil }
    skipSpace()
    if index < bytes.count { isStrict = false }
    return value
  }

  /// The next value, nil if there is none.
  mutating func value() -> JSONValue? {
    skipSpace()
    guard index < bytes.count else {
      isCutOff = true
      isStrict = false
      return nil
    }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    default: return word()
    }
  }

  private mutating func object(streaming streamed: String? = nil, to body: (JSONValue) -> Void = { _ in }) -> JSONValue?
  {
    guard depth < nesting else { return skipped() }
    depth += 1
    defer { depth -= 1 }
    index += 1
    var members: [(key: String, value: JSONValue)] = []
    var place = Place.start
    while true {
      skipSpace()
      guard index < bytes.count else { return cut(.object(members)) }
      switch bytes[index] {
      case UInt8(ascii: "}"):
        if place == .comma { isStrict = false }
        index += 1
        return .object(members)
      case UInt8(ascii: ","): comma(&place)
      case UInt8(ascii: "\""):
        if place == .value { isStrict = false }
        place = .value
        guard let key = string() else { return cut(.object(members)) }
        skipSpace()
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 } else { isStrict = false }
        skipSpace()
        if key == streamed, index < bytes.count, bytes[index] == UInt8(ascii: "[") {
          array(isStreamed: true, body)
          members.append((key, .array([])))
        } else if let value = value(), keeps() {
          members.append((key, value))
        }
        if isCutOff { return .object(members) }
      default:
        isStrict = false
        index += 1
      }
    }
  }

  private mutating func array() -> JSONValue? {
    guard depth < nesting else { return skipped() }
    var elements: [JSONValue] = []
    array(isStreamed: false) { elements.append($0) }
    return .array(elements)
  }

  /// - Parameter isStreamed: whether `body` is done with an element when it returns.
  private mutating func array(isStreamed: Bool, _ body: (JSONValue) -> Void) {
    depth += 1
    defer { depth -= 1 }
    index += 1
    var place = Place.start
    while true {
      skipSpace()
      guard index < bytes.count else {
        isCutOff = true
        isStrict = false
        return
      }
      switch bytes[index] {
      case UInt8(ascii: "]"):
        if place == .comma { isStrict = false }
        index += 1
        return
      case UInt8(ascii: ","): comma(&place)
      default:
        if place == .value { isStrict = false }
        place = .value
        let start = index
        if isStreamed { kept = 0 }
        let element = value()
        // A part of an element is none.
        if isCutOff { return }
        if let element, keeps() { body(element) }
        if index == start {
          isStrict = false
          index += 1
        }
      }
    }
  }

  /// What came last in an object or an array.
  private enum Place { case start, value, comma }

  private mutating func comma(_ place: inout Place) {
    if place != .value { isStrict = false }
    place = .comma
    index += 1
  }

  /// Whether there is room for one more value.
  private mutating func keeps() -> Bool {
    kept += 1
    return kept <= Self.maximumKept
  }

  private mutating func cut(_ value: JSONValue) -> JSONValue {
    isCutOff = true
    isStrict = false
    return value
  }

  /// Skips a value that lies too deep.
  private mutating func skipped() -> JSONValue? {
    isStrict = false
    var open = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
      case UInt8(ascii: "\""):
        guard string() != nil else { return nil }
        continue
      default: break
      }
      index += 1
      if open == 0 { return .null }
    }
    isCutOff = true
    return nil
  }

  private mutating func word() -> JSONValue? {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isASCIISpace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        break
      }
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      if let number = Double(text), number.isFinite {
        if !Self.isNumber(text) { isStrict = false }
        return .number(text)
      }
      isStrict = false
      return nil
    }
  }

  /// Whether `text`, which reads as a number, is one by RFC 8259, section 6: no plus, no leading zero, no bare point.
  private static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: \.isASCIIDigit)
    rest = rest[whole.endIndex...]
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard rest.first?.isASCIIDigit == true else { return false }
      rest = rest.drop(while: \.isASCIIDigit)
    }
    return rest.isEmpty || rest.first.map { $0 | 0x20 } == UInt8(ascii: "e")
  }

  private mutating func string() -> String? {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        escape(into: &text)
      } else {
        if byte < 0x20 { isStrict = false }
        text.append(byte)
        index += 1
      }
    }
    isCutOff = true
    isStrict = false
    return nil
  }

  private mutating func escape(into text: inout [UInt8]) {
    guard index + 1 < bytes.count else {
      index = bytes.count
      return
    }
    let letter = bytes[index + 1]
    index += 2
    switch letter {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"):
      var code = hexadecimal()
      if let high = code, (0xD800..<0xDC00).contains(high), index + 1 < bytes.count,
        bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
      {
        let back = index
        index += 2
        if let low = hexadecimal(), (0xDC00..<0xE000).contains(low) {
          code = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        } else {
          index = back
        }
      }
      let scalar = code.flatMap(Unicode.Scalar.init)
      if scalar == nil { isStrict = false }
      text.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    default:
      isStrict = false
      text.append(letter)
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for offset in 0..<4 {
      guard let digit = bytes[index + offset].hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    index += 4
    return value
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      if bytes[index].isASCIISpace {
        if bytes[index] == 0x0C { isStrict = false }
        index += 1
      } else if bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count {
        if bytes[index + 1] == UInt8(ascii: "/") {
          index = bytes.firstIndex(of: 0x0A, from: index, to: bytes.count) ?? bytes.count
        } else if bytes[index + 1] == UInt8(ascii: "*") {
          index = bytes.firstIndex(ofASCII: "*/", from: index + 2, to: bytes.count).map { $0 + 2 } ?? bytes.count
        } else {
          return
        }
        isStrict = false
      } else {
        return
      }
    }
  }
}
