/// A page written anew for libxml2, which then meets nothing that it would stumble over.
///
/// Its HTML parser compares each attribute of a tag with all those before it, knows no limit to what stands in a script,
/// and ends at a zero byte. So scripts, styles and comments go, of each tag only the few attributes stay that the search
/// for an article asks about, and all of them are quoted. What scripts hold as linked data (JSON-LD) is set aside.
struct ArticleSource {
  private(set) var html: [UInt8] = []
  /// The contents of the scripts of type `application/ld+json`.
  private(set) var linkedData: [[UInt8]] = []
  private var scanner: MarkupScanner

  init(_ text: DecodedText) {
    scanner = MarkupScanner(text.utf8, isXML: false, from: text.start)
    html.reserveCapacity(text.utf8.count)
    loop: while true {
      switch scanner.next() {
      case .end: break loop
      case .other: continue
      case .text(let range), .cdata(let range): write(text: range)
      case .startTag(let name, let selfClosing): write(tag: name, selfClosing)
      case .endTag(let name): write(endTag: name)
      }
    }
  }

  private mutating func write(text range: Range<Int>) {
    guard scanner.bytes.firstIndex(of: 0, from: range.lowerBound, to: range.upperBound) != nil else {
      return html.append(scanner.bytes, range)
    }
    for byte in scanner.bytes[range] { html.append(byte == 0 ? 0x20 : byte) }
  }

  private mutating func write(endTag range: Range<Int>) {
    guard range.count <= Self.longestName else { return }
    html.append(contentsOf: "</".utf8)
    write(name: range)
    html.append(UInt8(ascii: ">"))
  }

  private mutating func write(tag range: Range<Int>, _ selfClosing: Bool) {
    guard range.count <= Self.longestName else { return }
    let name = scanner.lowercased(range)
    if name == "script" || name == "style" {
      let isLinkedData = name == "script" && value(of: "type").map(Self.isLinkedData) == true
      let start = scanner.position
      scanner.skipRawText(name: range)
      if isLinkedData { linkedData.append(Array(scanner.bytes[start..<scanner.position])) }
      return
    }
    html.append(UInt8(ascii: "<"))
    write(name: range)
    var written = AttributeNames()
    for attribute in scanner.attributes {
      guard let known = ArticleAttribute.named(scanner.bytes[attribute.name]), written.insert(known) else { continue }
      write(known, attribute.value)
    }
    html.append(contentsOf: (selfClosing ? "/>" : ">").utf8)
  }

  private mutating func write(name range: Range<Int>) {
    for byte in scanner.bytes[range] { html.append(byte.isNameByte ? byte.lowercasedASCII : UInt8(ascii: "-")) }
  }

  private mutating func write(_ attribute: ArticleAttribute, _ value: Range<Int>) {
    html.append(0x20)
    html.append(contentsOf: attribute.rawValue.utf8)
    html.append(contentsOf: "=\"".utf8)
    for byte in scanner.bytes[value].prefix(Self.longestValue) {
      switch byte {
      case 0: continue
      case UInt8(ascii: "\""): html.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
      default: html.append(byte)
      }
    }
    html.append(UInt8(ascii: "\""))
  }

  private func value(of name: StaticString) -> String? {
    scanner.attributes.first {
      $0.name.count == name.utf8CodeUnitCount
        && scanner.bytes.hasASCIIPrefix(name, at: $0.name.lowerBound, end: $0.name.upperBound)
    }
    .map { scanner.lowercased($0.value) }
  }

  private static func isLinkedData(_ type: String) -> Bool { type.contains("ld+json") }

  private static let longestName = 40
  /// Enough for a description; data addresses and style sheets go on for much longer.
  private static let longestValue = 2_000

  /// Which attributes a tag has already.
  private struct AttributeNames {
    private var bits: UInt32 = 0

    mutating func insert(_ attribute: ArticleAttribute) -> Bool {
      let bit = UInt32(1) << attribute.number
      defer { bits |= bit }
      return bits & bit == 0
    }
  }
}

/// The attributes that say something about an article.
enum ArticleAttribute: String, CaseIterable {
  case `class`, id, role, itemprop, itemtype, rel, href, datetime, content, name, property, style, hidden, lang, charset
  case title, type, pubdate
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case xmlLang = "xml:lang"
  case httpEquiv = "http-equiv"
  case dataTestID = "data-testid"

  var number: UInt32 { Self.numbers[self] ?? 0 }

  static func named(_ name: ArraySlice<UInt8>) -> ArticleAttribute? {
    guard (2...12).contains(name.count) else { return nil }
    return table[String(decoding: name.map(\.lowercasedASCII), as: UTF8.self)]
  }

  private static let table = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
  private static let numbers = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, UInt32($0.offset)) })
}

extension UInt8 {
  fileprivate var isNameByte: Bool { isASCIIAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: ":") }
}
