/// Turns HTML into plain text in one pass over its tokens.
struct PlainTextReader {
  /// Tags that HTML does not know stay as text (titles); otherwise they go (bodies).
  var keepsUnknownTags = false

  private var scanner: MarkupScanner
  private var output: [UInt8] = []
  /// Line breaks owed before the next word, and whether a space is.
  private var pendingBreaks = 0
  private var pendingSpace = false
  private var preformatted = 0
  /// The hidden elements we are in, by name; nothing is written until they end.
  private var hidden: [String] = []

  init(_ html: [UInt8]) {
    scanner = MarkupScanner(html, isXML: false)
    output.reserveCapacity(html.count)
  }

  mutating func run() -> String {
    loop: while true {
      switch scanner.next() {
      case .end: break loop
      case .other: continue
      case .cdata(let range), .text(let range): text(range)
      case .startTag(let name, let selfClosing): start(name, selfClosing)
      case .endTag(let name): end(name)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func start(_ range: Range<Int>, _ selfClosing: Bool) {
    let name = scanner.lowercased(range)
    guard let element = HTMLElement.named(name) else {
      if keepsUnknownTags, hidden.isEmpty { literal(from: range.lowerBound - 1) }
      return
    }
    if element.contains(.raw) { return scanner.skipRawText(name: range) }
    if element.contains(.hidden) {
      if !selfClosing, hidden.count < 64 { hidden.append(name) }
      return
    }
    if name == "body" { hidden.removeAll() }
    if name == "br" { pendingBreaks = min(pendingBreaks + 1, 2) }
    separate(element)
    if element.contains(.preformatted) { preformatted += 1 }
  }

  private mutating func end(_ range: Range<Int>) {
    let name = scanner.lowercased(range)
    guard let element = HTMLElement.named(name) else {
      if keepsUnknownTags, hidden.isEmpty { literal(from: range.lowerBound - 2) }
      return
    }
    if element.contains(.hidden) {
      if let index = hidden.lastIndex(of: name) { hidden.removeSubrange(index...) }
      return
    }
    if element.contains(.preformatted), preformatted > 0 { preformatted -= 1 }
    separate(element)
  }

  private mutating func separate(_ element: HTMLElement) {
    if element.contains(.paragraph) {
      pendingBreaks = 2
    } else if element.contains(.block) {
      pendingBreaks = max(pendingBreaks, 1)
    } else if element.contains(.cell) {
      pendingSpace = true
    }
  }

  /// Writes the tag that was just read as text.
  private mutating func literal(from start: Int) {
    for index in start..<scanner.position { append(scanner.bytes[index]) }
  }

  private mutating func text(_ range: Range<Int>) {
    guard hidden.isEmpty else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = scanner.bytes[index]
      if byte == UInt8(ascii: "&"),
        let match = HTMLEntities.match(in: scanner.bytes, at: index, end: range.upperBound, inAttribute: false)
      {
        if match.utf8 == [0xC2, 0xA0] { append(0x20) } else { for byte in match.utf8 { append(byte) } }
        index = match.end
      } else if byte > 0x20, byte != 0x7F {
        let start = index
        repeat { index += 1 } while index < range.upperBound && Self.isPlain(scanner.bytes[index])
        append(start..<index)
      } else {
        append(byte)
        index += 1
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: "&") }

  /// Appends a run of the document without white space or references.
  private mutating func append(_ run: Range<Int>) {
    flushBreaks()
    if pendingSpace, let last = output.last, last != 0x0A { output.append(0x20) }
    pendingSpace = false
    output.append(scanner.bytes, run)
  }

  private mutating func append(_ byte: UInt8) {
    if byte.isASCIISpace {
      if preformatted == 0 {
        pendingSpace = true
      } else if byte == 0x0A {
        pendingBreaks = min(pendingBreaks + 1, 2)
      } else {
        flushBreaks()
        output.append(0x20)
      }
      return
    }
    if byte < 0x20 || byte == 0x7F { return }
    flushBreaks()
    if pendingSpace, let last = output.last, last != 0x0A { output.append(0x20) }
    pendingSpace = false
    output.append(byte)
  }

  private mutating func flushBreaks() {
    guard pendingBreaks > 0 else { return }
    if !output.isEmpty {
      for _ in 0..<pendingBreaks { output.append(0x0A) }
      pendingSpace = false
    }
    pendingBreaks = 0
  }
}
