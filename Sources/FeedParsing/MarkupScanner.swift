/// Cuts HTML, or XML that no strict parser accepts, into tokens, the way browsers do where the standard says how
/// (WHATWG HTML, section 13.2.5) and the way that loses least text where bytes are only nearly markup.
///
/// It never fails: what is no markup is text. It looks at each byte a bounded number of times.
struct MarkupScanner {
  /// A piece of the document; ranges are byte offsets.
  enum Token {
    case text(Range<Int>)
    /// `attributes` holds what the tag carries until the next token is asked for.
    case startTag(name: Range<Int>, selfClosing: Bool)
    case endTag(name: Range<Int>)
    /// What a CDATA section holds; only XML has them.
    case cdata(Range<Int>)
    /// A comment, a declaration or a processing instruction.
    case other(Range<Int>)
    case end
  }

  /// An attribute as written; the value still has its references.
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  let bytes: [UInt8]
  /// In XML, CDATA sections hold text; in HTML, their brackets are skipped and what they hold is markup.
  let isXML: Bool
  private(set) var position: Int
  private(set) var attributes: [Attribute] = []
  private let end: Int
  /// Where the brackets that close a CDATA section in HTML stand, to be skipped.
  private var cdataClosers: [Int] = []
  // Once a search ran to the end without a find, it would do so again: remembering it keeps the scan linear.
  private var noCommentEnd = false
  private var noCDATAEnd = false
  private var noDeclarationEnd = false
  private var lastCDATAEnd = -1
  /// No tag has more attributes; what goes beyond is passed over.
  private static let maximumAttributes = 256

  init(_ bytes: [UInt8], isXML: Bool, from start: Int = 0) {
    self.bytes = bytes
    self.isXML = isXML
    position = start
    end = bytes.count
  }

  mutating func next() -> Token {
    guard position < end else { return .end }
    let start = position
    while let closer = cdataClosers.first, closer < start { cdataClosers.removeFirst() }
    if bytes[start] == UInt8(ascii: "<"), let token = markup(at: start) { return token }
    if let closer = cdataClosers.first, closer == start {
      cdataClosers.removeFirst()
      position = start + 3
      return .other(start..<position)
    }
    var index = start + 1
    let stop = cdataClosers.first.map { max($0, index) } ?? end
    while index < stop {
      guard let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index, to: stop) else {
        index = stop
        break
      }
      index = open
      if open + 1 < end, startsMarkup(bytes[open + 1]) { break }
      index = open + 1
    }
    position = index
    return .text(start..<index)
  }

  /// Goes on at `index`.
  mutating func seek(to index: Int) { position = index }

  /// Skips to the end tag of an element whose content is no markup (script, style); the end tag is consumed.
  mutating func skipRawText(name: Range<Int>) {
    var index = position
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index, to: end) {
      let after = open + 2 + name.count
      if open + 1 < end, bytes[open + 1] == UInt8(ascii: "/"), after <= end, matches(name, at: open + 2),
        after == end || !bytes[after].isASCIIAlphanumeric
      {
        position = bytes.firstIndex(of: UInt8(ascii: ">"), from: after, to: end).map { $0 + 1 } ?? end
        return
      }
      index = open + 1
    }
    position = end
  }

  /// The lower-case name in `range`.
  func lowercased(_ range: Range<Int>) -> String {
    if range.count <= 15 {
      // Short names live inside the String value and need no allocation.
      return unsafe String(unsafeUninitializedCapacity: range.count) { buffer in
        for offset in 0..<range.count { unsafe buffer[offset] = bytes[range.lowerBound + offset].lowercasedASCII }
        return range.count
      }
    }
    return String(decoding: bytes[range].map(\.lowercasedASCII), as: UTF8.self)
  }

  private func matches(_ name: Range<Int>, at index: Int) -> Bool {
    for offset in 0..<name.count
    where bytes[name.lowerBound + offset].lowercasedASCII != bytes[index + offset].lowercasedASCII {
      return false
    }
    return true
  }

  private func startsMarkup(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || (isXML && (byte >= 0x80 || byte == UInt8(ascii: "_")))
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || (isXML && (byte >= 0x80 || byte == UInt8(ascii: "_")))
  }

  private mutating func markup(at start: Int) -> Token? {
    guard start + 1 < end else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"): return declaration(at: start)
    case UInt8(ascii: "?"):
      guard !noDeclarationEnd, let close = bytes.firstIndex(of: UInt8(ascii: ">"), from: start + 2, to: end) else {
        noDeclarationEnd = true
        return nil
      }
      position = close + 1
      return .other(start..<position)
    case UInt8(ascii: "/"):
      guard start + 2 < end, isNameStart(bytes[start + 2]) else {
        // "</>" and "</ x>" are nothing at all to a browser.
        guard let close = bytes.firstIndex(of: UInt8(ascii: ">"), from: start + 2, to: min(start + 64, end)) else {
          return nil
        }
        position = close + 1
        return .other(start..<position)
      }
      let name = tagName(from: start + 2)
      // An end tag that another tag cuts short ("</title<link>") ends there.
      var close = name.upperBound
      while close < end, bytes[close] != UInt8(ascii: ">"), bytes[close] != UInt8(ascii: "<") { close += 1 }
      position = close < end && bytes[close] == UInt8(ascii: ">") ? close + 1 : close
      return .endTag(name: name)
    case let byte where isNameStart(byte):
      return startTag(at: start)
    default:
      return nil
    }
  }

  private mutating func declaration(at start: Int) -> Token? {
    let after = start + 2
    if bytes.hasASCIIPrefix("--", at: after, end: end) {
      if !noCommentEnd, let close = commentEnd(from: after + 2) {
        position = close
        return .other(start..<position)
      }
      noCommentEnd = true
      // Nobody closes it. In a feed what it would hide is worth more than the comment; in HTML it ends with the first
      // tag-like end, or hides the rest.
      if isXML {
        position = after + 2
        return .other(start..<position)
      }
      position = bytes.firstIndex(of: UInt8(ascii: ">"), from: after + 2, to: end).map { $0 + 1 } ?? end
      return .other(start..<position)
    }
    if bytes.hasASCIIPrefix("[cdata[", at: after, end: end) {
      let content = after + 7
      if !noCDATAEnd, let close = cdataEnd(from: content) {
        lastCDATAEnd = close
        if isXML {
          position = close + 3
          return .cdata(content..<close)
        }
        if cdataClosers.last != close { cdataClosers.append(close) }
        position = content
        return .other(start..<content)
      }
      noCDATAEnd = true
      return nil
    }
    // "<![if IE]>" is nothing to a browser either.
    let isCondition =
      !isXML
      && (bytes.hasASCIIPrefix("[if", at: after, end: end) || bytes.hasASCIIPrefix("[endif", at: after, end: end))
    guard after < end, bytes[after].isASCIILetter || isCondition, !noDeclarationEnd else { return nil }
    guard let close = declarationEnd(from: isCondition ? after + 1 : after) else {
      noDeclarationEnd = true
      return nil
    }
    position = close + 1
    return .other(start..<position)
  }

  private func cdataEnd(from start: Int) -> Int? {
    lastCDATAEnd >= start ? lastCDATAEnd : bytes.firstIndex(ofASCII: "]]>", from: start, to: end)
  }

  private func commentEnd(from start: Int) -> Int? {
    if start < end, bytes[start] == UInt8(ascii: ">") { return start + 1 }
    guard let dashes = bytes.firstIndex(ofASCII: "-->", from: start, to: end) else { return nil }
    return dashes + 3
  }

  /// The `>` of a declaration, after its internal subset if it has one.
  private func declarationEnd(from start: Int) -> Int? {
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index
      case UInt8(ascii: "["):
        guard isXML, let close = bytes.firstIndex(of: UInt8(ascii: "]"), from: index, to: end) else { return nil }
        index = close + 1
      default: index += 1
      }
    }
    return nil
  }

  private func tagName(from start: Int) -> Range<Int> {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte.isASCIISpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<") {
        break
      }
      index += 1
    }
    return start..<index
  }

  private mutating func startTag(at start: Int) -> Token? {
    attributes.removeAll(keepingCapacity: true)
    let name = tagName(from: start + 1)
    var index = name.upperBound
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        position = index + 1
        let selfClosing = index > name.upperBound && bytes[index - 1] == UInt8(ascii: "/")
        return .startTag(name: name, selfClosing: selfClosing)
      }
      if byte == UInt8(ascii: "<") {
        // The tag was never closed and another begins.
        position = index
        return .startTag(name: name, selfClosing: false)
      }
      if byte.isASCIISpace || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      index = attribute(from: index)
    }
    // Cut off inside the tag.
    position = end
    return .other(start..<end)
  }

  private mutating func attribute(from start: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte.isASCIISpace || byte == UInt8(ascii: "=") && index > start || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
      {
        break
      }
      index += 1
    }
    let name = start..<index
    var after = index
    while after < end, bytes[after].isASCIISpace { after += 1 }
    guard after < end, bytes[after] == UInt8(ascii: "=") else {
      note(Attribute(name: name, value: index..<index))
      return max(index, start + 1)
    }
    after += 1
    while after < end, bytes[after].isASCIISpace { after += 1 }
    guard after < end else { return end }
    let quote = bytes[after]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      if let close = bytes.firstIndex(of: quote, from: after + 1, to: end) {
        note(Attribute(name: name, value: (after + 1)..<close))
        return close + 1
      }
      return end
    }
    index = after
    while index < end, !bytes[index].isASCIISpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
    // In "<br x=y/>" the slash closes the tag in XML alone.
    var valueEnd = index
    if isXML, valueEnd > after, index < end, bytes[index] == UInt8(ascii: ">"), bytes[index - 1] == UInt8(ascii: "/") {
      valueEnd -= 1
    }
    note(Attribute(name: name, value: after..<valueEnd))
    return max(valueEnd, start + 1)
  }

  private mutating func note(_ attribute: Attribute) {
    if attributes.count < Self.maximumAttributes { attributes.append(attribute) }
  }
}

extension MarkupScanner {
  /// The text of `range` with its references resolved. Those without a semicolon are HTML's business, not XML's: what is
  /// HTML is decoded as such later, and in an address "&copy=1" must stay.
  func decoded(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"),
        let match = HTMLEntities.match(in: bytes, at: index, end: range.upperBound, inAttribute: true),
        bytes[match.end - 1] == UInt8(ascii: ";")
      {
        result.append(contentsOf: match.utf8)
        index = match.end
      } else {
        if byte >= 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { result.append(byte) }
        index += 1
      }
    }
    return result
  }
}
