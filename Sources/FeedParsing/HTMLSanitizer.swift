/// Writes the part of some HTML that is safe and carries meaning, well nested.
struct HTMLSanitizer {
  private var scanner: MarkupScanner
  private let base: URLBase?
  private var output: [UInt8] = []
  /// The kept elements that are open, outermost first.
  private var open: [String] = []
  private var hidden: [String] = []

  /// Deeper elements lose their tags and keep their words, which bounds both the output and the search for an end tag.
  private static let maximumDepth = 100

  init(_ html: [UInt8], base: String?) {
    scanner = MarkupScanner(html, isXML: false)
    self.base = base.flatMap(URLBase.init)
    output.reserveCapacity(html.count + html.count / 8)
  }

  mutating func run() -> String {
    loop: while true {
      switch scanner.next() {
      case .end: break loop
      case .other: continue
      case .cdata(let range), .text(let range): if hidden.isEmpty { text(range) }
      case .startTag(let name, let selfClosing): start(name, selfClosing)
      case .endTag(let name): end(name)
      }
    }
    while let name = open.popLast() { writeEnd(name) }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func start(_ range: Range<Int>, _ selfClosing: Bool) {
    let name = scanner.lowercased(range)
    guard let element = HTMLElement.named(name) else { return }
    if element.contains(.raw) { return scanner.skipRawText(name: range) }
    if element.contains(.hidden) {
      if !selfClosing, hidden.count < 64 { hidden.append(name) }
      return
    }
    if name == "body" { hidden.removeAll() }
    guard hidden.isEmpty, element.contains(.allowed) else { return }
    if element.contains(.closesParagraph), open.last == "p" { closeLast() }
    if name == "tr" { closeRow() }
    if element.contains(.item), let last = open.last, Self.implies(name, endOf: last) { closeLast() }
    if name == "a", open.last == "a" { closeLast() }
    guard element.contains(.void) || open.count < Self.maximumDepth else { return }
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: name.utf8)
    writeAttributes(of: name)
    output.append(UInt8(ascii: ">"))
    if !element.contains(.void) {
      open.append(name)
    }
  }

  private mutating func end(_ range: Range<Int>) {
    let name = scanner.lowercased(range)
    if !hidden.isEmpty, let index = hidden.lastIndex(of: name) {
      hidden.removeSubrange(index...)
      return
    }
    guard hidden.isEmpty, open.contains(name) else {
      // Browsers read a stray "</p>" as an empty paragraph and "</br>" as a break.
      if hidden.isEmpty, name == "br" { output.append(contentsOf: "<br>".utf8) }
      return
    }
    while let last = open.last {
      closeLast()
      if last == name { break }
    }
  }

  /// A row ends the open cell and row of its own table.
  private mutating func closeRow() {
    guard let table = open.lastIndex(of: "table"), let row = open.lastIndex(of: "tr"), row > table else { return }
    while open.count > row { closeLast() }
  }

  private mutating func closeLast() {
    guard let name = open.popLast() else { return }
    writeEnd(name)
  }

  private mutating func writeEnd(_ name: String) {
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: name.utf8)
    output.append(UInt8(ascii: ">"))
  }

  private static func implies(_ name: String, endOf last: String) -> Bool {
    switch name {
    case "dt", "dd": last == "dt" || last == "dd"
    case "td", "th": last == "td" || last == "th"
    default: last == name
    }
  }

  private mutating func writeAttributes(of name: String) {
    var source: Range<Int>?
    var lazySource: Range<Int>?
    var written = 0
    for attribute in scanner.attributes where written < 12 {
      let key = scanner.lowercased(attribute.name)
      switch (name, key) {
      case ("img", "src"): source = source ?? attribute.value
      case ("img", "data-src"), ("img", "data-original"), ("img", "data-lazy-src"):
        lazySource = lazySource ?? attribute.value
      case ("a", "href"), ("blockquote", "cite"), ("q", "cite"), ("ins", "cite"), ("del", "cite"):
        if let url = url(attribute.value) { write(key, url) }
      case ("img", "alt"), ("img", "width"), ("img", "height"), ("td", "colspan"), ("td", "rowspan"),
        ("th", "colspan"), ("th", "rowspan"), ("th", "scope"), ("ol", "start"), ("ol", "type"), ("ol", "reversed"),
        ("li", "value"), ("time", "datetime"), ("ins", "datetime"), ("del", "datetime"), (_, "title"), (_, "dir"),
        (_, "lang"):
        write(key, value(attribute.value))
      default: continue
      }
      written += 1
    }
    if name == "img" {
      // Pages that load pictures late keep the true address elsewhere and a tiny placeholder in "src".
      let first = source.flatMap { url($0) }
      if let chosen = first ?? lazySource.flatMap({ url($0) }) { write("src", chosen) }
    }
  }

  private mutating func write(_ key: String, _ value: [UInt8]) {
    output.append(UInt8(ascii: " "))
    output.append(contentsOf: key.utf8)
    output.append(contentsOf: "=\"".utf8)
    for byte in value { output.appendEscaped(byte) }
    output.append(UInt8(ascii: "\""))
  }

  private func value(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = scanner.bytes[index]
      if byte == UInt8(ascii: "&"),
        let match = HTMLEntities.match(in: scanner.bytes, at: index, end: range.upperBound, inAttribute: true)
      {
        for byte in match.utf8 where Self.isCharacter(byte) { result.append(byte) }
        index = match.end
      } else {
        if Self.isCharacter(byte) { result.append(byte) }
        index += 1
      }
    }
    return result
  }

  /// The absolute form of a link, or nil if its scheme is not harmless.
  private func url(_ range: Range<Int>) -> [UInt8]? {
    URLReference.safe(value(range), base: base)
  }

  private mutating func text(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = scanner.bytes[index]
      switch byte {
      case UInt8(ascii: "&"):
        if let match = HTMLEntities.match(in: scanner.bytes, at: index, end: range.upperBound, inAttribute: false) {
          for byte in match.utf8 where Self.isCharacter(byte) { output.appendEscaped(byte) }
          index = match.end
        } else {
          output.appendEscaped(byte)
          index += 1
        }
      case UInt8(ascii: "<"), UInt8(ascii: ">"):
        output.appendEscaped(byte)
        index += 1
      case 0x20..., 0x09, 0x0A, 0x0D:
        let start = index
        repeat { index += 1 } while index < range.upperBound && Self.isPlain(scanner.bytes[index])
        output.append(scanner.bytes, start..<index)
      default: index += 1
      }
    }
  }

  /// False for control characters, which mean nothing however they are written.
  private static func isCharacter(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether a byte of text needs no look.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
  }
}
