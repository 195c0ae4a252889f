import CLibXML2

/// Builds the tree of a page with libxml2's HTML parser.
enum ArticlePageReader {
  /// Reads `html`: UTF-8 as `ArticleSource` writes it.
  static func read(_ html: [UInt8], limits: ArticleLimits) -> ArticlePage {
    let builder = UnsafeMutablePointer<ArticlePageBuilder>.allocate(capacity: 1)
    unsafe builder.initialize(to: ArticlePageBuilder(limits: limits, bytes: html.count))
    defer { unsafe builder.deallocate() }
    unsafe html.withUnsafeBufferPointer { buffer in
      guard let context = unsafe HTMLContext(buffer, builder) else { return }
      context.run()
    }
    return unsafe builder.move().finished()
  }
}

/// Owns a libxml2 HTML parser.
@safe private struct HTMLContext: ~Copyable {
  private let pointer: htmlParserCtxtPtr

  init?(_ html: UnsafeBufferPointer<UInt8>, _ builder: UnsafeMutablePointer<ArticlePageBuilder>) {
    guard let start = html.baseAddress, html.count <= Int(Int32.max) else { return nil }
    let pointer = unsafe start.withMemoryRebound(to: CChar.self, capacity: html.count) {
      unsafe htmlCreateMemoryParserCtxt($0, Int32(html.count))
    }
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_IGNORE_ENC,
    ]
    _ = unsafe htmlCtxtUseOptions(pointer, Int32(options.reduce(0) { $0 | $1.rawValue }))
    // The text is UTF-8 by now, whatever it says.
    unsafe pointer.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    unsafe pointer.pointee._private = UnsafeMutableRawPointer(builder)
    unsafe pointer.pointee.sax.pointee = HTMLCallbacks.handler
  }

  deinit { unsafe htmlFreeParserCtxt(pointer) }

  func run() { _ = unsafe htmlParseDocument(pointer) }
}

/// The functions that libxml2 calls.
private enum HTMLCallbacks {
  static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.startElement = { unsafe HTMLCallbacks.start($0, $1, $2) }
    unsafe handler.endElement = { context, _ in unsafe HTMLCallbacks.builder(context)?.pointee.end() }
    unsafe handler.characters = { unsafe HTMLCallbacks.characters($0, $1, $2) }
    unsafe handler.ignorableWhitespace = { unsafe HTMLCallbacks.characters($0, $1, $2) }
    unsafe handler.cdataBlock = { unsafe HTMLCallbacks.characters($0, $1, $2) }
    return unsafe handler
  }

  static func builder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ArticlePageBuilder>? {
    unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private?
      .assumingMemoryBound(to: ArticlePageBuilder.self)
  }

  static func characters(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let builder = unsafe builder(context) else { return }
    unsafe builder.pointee.characters(UnsafeBufferPointer(start: text, count: Int(count)))
  }

  static func start(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let builder = unsafe builder(context), let name = unsafe name else { return }
    // libxml2 interns names, so that their addresses tell them apart.
    let key = UInt(bitPattern: name)
    let tag = unsafe builder.pointee.tag(key) { unsafe String(cString: name) }
    unsafe builder.pointee.start(tag, key: key)
    var index = 0
    while let pointer = unsafe attributes?[index],
      let name = ArticleAttribute(rawValue: unsafe String(cString: pointer))
    {
      if let value = unsafe attributes?[index + 1] { unsafe builder.pointee.attribute(name, String(cString: value)) }
      index += 2
    }
    unsafe builder.pointee.opened()
    if unsafe builder.pointee.isFull {
      unsafe xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
    }
  }
}

/// Gathers what libxml2 tells into the tree.
struct ArticlePageBuilder {
  private var page = ArticlePage()
  private var open: [Int] = []
  /// How deep we are in elements that are dropped; 0 outside.
  private var dropped = 0
  private var tags: [UInt: ArticleTag] = [:]
  private var hintReader = ArticleHintReader()
  private let limits: ArticleLimits

  init(limits: ArticleLimits, bytes: Int) {
    self.limits = limits
    page.text.reserveCapacity(bytes / 2)
    page.nodes.reserveCapacity(min(bytes / 24, limits.nodes))
    page.nodes.append(ArticleNode(tag: .block, parent: -1, end: 0, text: 0..<0))
    open.append(0)
  }

  /// Whether nothing more fits.
  var isFull: Bool { open.count + dropped > limits.nesting || page.nodes.count >= limits.nodes }

  mutating func tag(_ key: UInt, _ name: () -> String) -> ArticleTag {
    if let tag = tags[key] { return tag }
    let tag = ArticleTag.named(name())
    tags[key] = tag
    return tag
  }

  mutating func start(_ tag: ArticleTag, key: UInt) {
    if dropped > 0 || tag == .dropped {
      dropped += 1
      return
    }
    let position = page.text.count
    var node = ArticleNode(tag: tag, parent: open.last ?? 0, end: 0, text: position..<position)
    node.attributes = page.attributes.count
    node.signature = UInt64(key)
    open.append(page.nodes.count)
    page.nodes.append(node)
    // What stands in lines or cells of its own is never one word with its neighbour.
    if tag == .lineBreak { page.text.append(ArticlePage.lineBreak) } else if !tag.isInline { page.text.append(0x20) }
  }

  mutating func attribute(_ name: ArticleAttribute, _ value: String) {
    guard dropped == 0, let node = open.last else { return }
    page.attributes.append((name, value))
    page.nodes[node].attributeCount += 1
    if name == .class {
      // Later names tell one from the other ("answer accepted"), numbers do too.
      for byte in value.utf8.prefix(64) where !byte.isASCIIDigit {
        if byte == 0x20 { break }
        page.nodes[node].signature = (page.nodes[node].signature ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
  }

  /// After an element's attributes.
  mutating func opened() {
    guard dropped == 0, let node = open.last else { return }
    let attributes = page.attributes[page.nodes[node].attributes...]
    if !attributes.isEmpty { page.nodes[node].hints = hintReader.hints(attributes, tag: page.nodes[node].tag) }
  }

  mutating func end() {
    if dropped > 0 {
      dropped -= 1
    } else if open.count > 1, let node = open.popLast() {
      close(node)
    }
  }

  private mutating func close(_ node: Int) {
    page.nodes[node].end = page.nodes.count
    page.nodes[node].text = page.nodes[node].text.lowerBound..<page.text.count
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    guard dropped == 0, let parent = open.last, page.nodes.count < limits.nodes else { return }
    let start = page.text.count
    unsafe page.text.append(contentsOf: text)
    mendControls(from: start)
    // libxml2 hands over a long text, and each entity, in pieces.
    let last = page.nodes.count - 1
    if page.nodes[last].tag == .text, page.nodes[last].parent == parent {
      page.nodes[last].text = page.nodes[last].text.lowerBound..<page.text.count
    } else {
      page.nodes.append(
        ArticleNode(tag: .text, parent: parent, end: page.nodes.count + 1, text: start..<page.text.count))
    }
  }

  /// A reference to a C1 control means windows-1252's character, as browsers have it (WHATWG HTML, section 13.2.5.80).
  private mutating func mendControls(from start: Int) {
    var index = start
    while let lead = page.text.firstIndex(of: 0xC2, from: index, to: page.text.count), lead + 1 < page.text.count {
      index = lead + 2
      guard page.text[lead + 1] < 0xA0 else { continue }
      let character = Array(String(HTMLEntities.scalar(forReference: UInt32(page.text[lead + 1]))).utf8)
      page.text.replaceSubrange(lead..<index, with: character)
      index = lead + character.count
    }
  }

  /// The page, with what is still open closed.
  consuming func finished() -> ArticlePage {
    while let node = open.popLast() { close(node) }
    return page
  }
}
