/// Reads a document that is only nearly XML, keeping every entry that can be told from the next.
///
/// It closes what was left open where the structure of a feed shows that it must have ended: an entry ends where the
/// next begins, an end tag ends everything inside its element, and inline markup can't close anything outside of its
/// text. Undeclared prefixes mean what they usually mean, references are HTML's, bare ampersands are text, and
/// control characters are dropped.
struct LooseReader {
  private struct OpenElement {
    let number: Int
    let declarations: Int
    let isStructural: Bool
  }

  private struct Declaration {
    let prefix: String
    let uri: String
  }

  private var scanner: MarkupScanner
  private let nesting: Int
  private var open: [OpenElement] = []
  private var declarations: [Declaration] = []

  private static let maximumDeclarations = 256
  private static let maximumAttributes = 64

  private init(_ bytes: [UInt8], from start: Int, nesting: Int) {
    scanner = MarkupScanner(bytes, isXML: true, from: start)
    self.nesting = nesting
  }

  /// Feeds `bytes` (UTF-8) from `start` on to `builder`; false if the root element is of no feed.
  static func read(_ bytes: [UInt8], from start: Int, into builder: inout FeedBuilder) -> Bool {
    var reader = LooseReader(bytes, from: start, nesting: builder.limits.nesting)
    return reader.run(&builder)
  }

  private mutating func run(_ builder: inout FeedBuilder) -> Bool {
    loop: while true {
      switch scanner.next() {
      case .end: break loop
      case .other: continue
      case .text(let range): text(range, &builder)
      case .cdata(let range): cdata(range, &builder)
      case .startTag(let name, let selfClosing):
        start(name, selfClosing, &builder)
        if builder.depth > 0 || builder.rootName != nil, builder.format == nil { return false }
      case .endTag(let name): end(name, &builder)
      }
    }
    builder.finish(cutOff: !open.isEmpty)
    return builder.format != nil
  }

  // MARK: Tags

  private mutating func start(_ range: Range<Int>, _ selfClosing: Bool, _ builder: inout FeedBuilder) {
    // Nothing follows the root element but junk.
    guard !(open.isEmpty && builder.rootName != nil), open.count < nesting else { return }
    var firstDeclaration = declarations.count
    let attributes = attributes()
    let (prefix, localName) = split(range)
    let uri = uri(of: prefix)
    if open.isEmpty, let uri { builder.adoptRootNamespace(uri, localName: localName) }
    let number = builder.number(localName: localName, uri: uri, prefix: prefix)
    let meaning = builder.elements.meanings[number]
    let own = declarations[firstDeclaration...]
    let depth = open.count
    closeWhatMustHaveEnded(before: meaning, localName: localName, &builder)
    if open.count < depth {
      // What was closed took the declarations after its own with it, those of this tag too.
      firstDeclaration = declarations.count
      declarations += own
    }
    let isInline = builder.captured != .unknown
    builder.start(number, attributes)
    if open.isEmpty, let uri { builder.noteNamespace(uri) }
    let isVoid = isInline && HTMLElement.named(localName)?.contains(.void) == true
    if selfClosing || isVoid {
      builder.end()
      declarations.removeSubrange(firstDeclaration...)
    } else {
      open.append(OpenElement(number: number, declarations: firstDeclaration, isStructural: !isInline))
    }
  }

  private mutating func end(_ range: Range<Int>, _ builder: inout FeedBuilder) {
    let (prefix, localName) = split(range)
    let number = builder.number(localName: localName, uri: uri(of: prefix), prefix: prefix)
    let isFieldName = builder.elements.meanings[number].field != .unknown && HTMLElement.named(localName) == nil
    var index = open.count - 1
    while index >= 0 {
      if open[index].number == number {
        while open.count > index { closeLast(&builder) }
        return
      }
      // Markup inside a text can't end what the text is part of.
      if open[index].isStructural, builder.captured != .unknown, !isFieldName,
        !(localName == "title" || localName == "summary" || localName == "content" || localName == "body")
      {
        return
      }
      index -= 1
    }
  }

  private mutating func closeLast(_ builder: inout FeedBuilder) {
    guard let element = open.popLast() else { return }
    builder.end()
    declarations.removeSubrange(min(element.declarations, declarations.count)...)
  }

  private mutating func closeWhatMustHaveEnded(
    before meaning: ElementMeaning, localName: String, _ builder: inout FeedBuilder
  ) {
    let isFeedWord = meaning.namespace != .xhtml && meaning.namespace != .markup
    guard isFeedWord else { return }
    if meaning.field == .entry, builder.isInEntry {
      // Whatever the last entry left open ends with it.
      while builder.isInEntry, !open.isEmpty { closeLast(&builder) }
      return
    }
    guard builder.captured != .unknown, let field = open.lastIndex(where: \.isStructural) else { return }
    let isFieldOfItsOwn =
      meaning.field != .unknown && meaning.field != .transparent && meaning.field != .ignored
      && HTMLElement.named(localName) == nil
    let isInTitle = builder.captured == .title || builder.captured == .link || builder.captured == .id
    let endsTitle = isInTitle && (meaning.field == .link || meaning.field == .summary || meaning.field == .title)
    guard isFieldOfItsOwn || endsTitle else { return }
    while open.count > field { closeLast(&builder) }
  }

  // MARK: Names

  private func split(_ range: Range<Int>) -> (prefix: String?, localName: String) {
    guard let colon = scanner.bytes.firstIndex(of: UInt8(ascii: ":"), from: range.lowerBound, to: range.upperBound),
      colon > range.lowerBound, colon + 1 < range.upperBound
    else { return (nil, scanner.lowercased(range)) }
    return (
      String(decoding: scanner.bytes[range.lowerBound..<colon], as: UTF8.self),
      scanner.lowercased((colon + 1)..<range.upperBound)
    )
  }

  private func uri(of prefix: String?) -> String? {
    let wanted = prefix ?? ""
    guard let uri = declarations.last(where: { $0.prefix == wanted })?.uri, !uri.isEmpty else { return nil }
    return uri
  }

  /// The attributes of the tag just read; namespace declarations among them take effect.
  private mutating func attributes() -> LooseAttributes {
    var result = LooseAttributes()
    for attribute in scanner.attributes.prefix(Self.maximumAttributes) {
      let name = String(decoding: scanner.bytes[attribute.name], as: UTF8.self)
      let value = scanner.decoded(attribute.value)
      if name == "xmlns" || name.hasPrefix("xmlns:") {
        guard declarations.count < Self.maximumDeclarations else { continue }
        let text = String(decoding: value, as: UTF8.self).trimmingASCIISpace
        declarations.append(Declaration(prefix: String(name.dropFirst(6)), uri: text))
      } else if let colon = name.firstIndex(of: ":") {
        let localName = String(name[name.index(after: colon)...])
        result.items.append(.init(prefix: String(name[..<colon]), name: localName, value: value))
      } else {
        result.items.append(.init(prefix: nil, name: name, value: value))
      }
    }
    return result
  }

  // MARK: Text

  private mutating func text(_ range: Range<Int>, _ builder: inout FeedBuilder) {
    guard builder.wantsText else { return }
    // A CDATA section that nobody closes: it ends with its element, or with the document.
    if scanner.bytes.hasASCIIPrefix("<![cdata[", at: range.lowerBound, end: range.upperBound) {
      let content = range.lowerBound + 9
      let end = endOfOpenElement(from: content, to: scanner.bytes.count, builder) ?? scanner.bytes.count
      builder.characters(clean(content..<end))
      scanner.seek(to: end)
      return
    }
    builder.characters(scanner.decoded(range))
  }

  private mutating func cdata(_ range: Range<Int>, _ builder: inout FeedBuilder) {
    var end = range.upperBound
    // Another section inside means that this one was never closed.
    if let inner = scanner.bytes.firstIndex(ofASCII: "<![cdata[", from: range.lowerBound, to: range.upperBound),
      let close = endOfOpenElement(from: range.lowerBound, to: inner, builder)
    {
      end = close
      scanner.seek(to: close)
    }
    if builder.wantsText { builder.characters(clean(range.lowerBound..<end)) }
  }

  private func endOfOpenElement(from start: Int, to end: Int, _ builder: FeedBuilder) -> Int? {
    guard let element = open.last else { return nil }
    let name = builder.elements.localNames[element.number]
    var index = start
    while let tag = scanner.bytes.firstIndex(ofASCII: "</", from: index, to: end) {
      var at = tag + 2
      while at < end, scanner.bytes[at].isASCIIAlphanumeric || scanner.bytes[at] == UInt8(ascii: ":") { at += 1 }
      let found = scanner.bytes[(tag + 2)..<at].map(\.lowercasedASCII)
      if found == name || (found.count > name.count && found.suffix(name.count + 1) == [UInt8(ascii: ":")] + name) {
        return tag
      }
      index = at
    }
    return nil
  }

  /// The bytes of `range` without the control characters that XML forbids.
  private func clean(_ range: Range<Int>) -> [UInt8] {
    scanner.bytes[range].filter { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }
}

/// Attributes that the lenient reader found, with their references resolved.
struct LooseAttributes: AttributeList {
  struct Item {
    let prefix: String?
    let name: String
    let value: [UInt8]
  }

  var items: [Item] = []

  var isEmpty: Bool { items.isEmpty }

  func value(_ name: StaticString) -> String? {
    items.first { $0.prefix == nil && $0.name == name.description }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  func value(_ name: StaticString, prefix: StaticString) -> String? {
    items.first { $0.prefix == prefix.description && $0.name == name.description }
      .map { String(decoding: $0.value, as: UTF8.self) }
  }

  func visit(_ body: (_ name: [UInt8], _ value: [UInt8]) -> Void) {
    for item in items where item.prefix == nil { body(Array(item.name.utf8), item.value) }
  }
}
