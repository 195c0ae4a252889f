import CLibXML2

/// Reads a well-formed document through libxml2's SAX2 interface.
///
/// libxml2 keeps its own limits (no `XML_PARSE_HUGE`), never touches the network or another file, and stops at the first
/// thing that is not well-formed; the lenient reader takes over there.
enum SAXReader {
  enum Outcome: Equatable {
    /// `namespacesBound` is false if an element or attribute had an undeclared prefix.
    case wellFormed(namespacesBound: Bool)
    case malformed
    /// The root element is of no feed; reading stopped there.
    case noFeed
  }

  /// What the callbacks work on, reached through libxml2's `_private` pointer.
  @safe struct State {
    var builder: FeedBuilder
    /// What libxml2 has not asked for yet.
    var unread = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    var pieces = TextPieces()
    var cache = [CachedNumber](repeating: CachedNumber(), count: 256)
    var isMalformed = false
    var sawUnboundName = false
    var stoppedAtRoot = false
    /// Bytes that entities have stood for so far, and how many they may.
    var expandedBytes = 0
    let maximumExpandedBytes: Int
    /// The entity that libxml2 is being told about; it reads it before it asks for another.
    let entity = EntityStorage()
  }

  /// libxml2 interns names, so that their addresses tell them apart.
  struct CachedNumber {
    var localName: UInt = 0
    var uri: UInt = 0
    var prefix: UInt = 0
    var number = 0
  }

  /// Feeds `bytes` (UTF-8, no byte order mark, no XML declaration) from `start` on to `builder`.
  static func read(_ bytes: [UInt8], from start: Int, into builder: inout FeedBuilder) -> Outcome {
    let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    unsafe state.initialize(to: State(builder: builder, maximumExpandedBytes: bytes.count + 100_000))
    defer { unsafe state.deallocate() }
    let outcome = unsafe bytes.withUnsafeBytes { buffer -> Outcome in
      unsafe state.pointee.unread = UnsafeRawBufferPointer(rebasing: buffer[start...])
      guard let context = unsafe ParserContext(state) else { return .malformed }
      return unsafe context.run(state)
    }
    let read = unsafe state.move()
    read.pieces.deallocate()
    builder = read.builder
    return outcome
  }
}

/// Owns a libxml2 parser.
@safe private struct ParserContext: ~Copyable {
  private let pointer: xmlParserCtxtPtr

  init?(_ state: UnsafeMutablePointer<SAXReader.State>) {
    // From memory libxml2 would copy the whole document first; piece by piece it stays within the processor's cache.
    let read: xmlInputReadCallback = { state, buffer, count in
      guard let state = unsafe state?.assumingMemoryBound(to: SAXReader.State.self), let buffer = unsafe buffer else {
        return -1
      }
      let piece = unsafe UnsafeRawBufferPointer(rebasing: state.pointee.unread.prefix(Int(count)))
      unsafe UnsafeMutableRawBufferPointer(start: buffer, count: piece.count).copyMemory(from: piece)
      unsafe state.pointee.unread = UnsafeRawBufferPointer(rebasing: state.pointee.unread.dropFirst(piece.count))
      return Int32(piece.count)
    }
    guard let pointer = unsafe xmlCreateIOParserCtxt(nil, nil, read, nil, state, XML_CHAR_ENCODING_NONE) else {
      return nil
    }
    unsafe self.pointer = pointer
    // Entities are replaced; what SAX callbacks declare decides which exist. The text is UTF-8 by now, whatever it says.
    let options = [XML_PARSE_NOENT, XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_IGNORE_ENC]
    _ = unsafe xmlCtxtUseOptions(pointer, Int32(options.reduce(0) { $0 | $1.rawValue }))
    // It compares each attribute of a tag with all others and keeps every declared entity. No feed has nearly as many
    // bytes of names; past them the lenient reader takes over.
    _ = unsafe xmlDictSetLimit(pointer.pointee.dict, 1 << 16)
    unsafe pointer.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
    unsafe pointer.pointee._private = UnsafeMutableRawPointer(state)
    unsafe pointer.pointee.sax.pointee = SAXCallbacks.handler
  }

  deinit {
    if unsafe pointer.pointee.myDoc != nil { unsafe xmlFreeDoc(pointer.pointee.myDoc) }
    unsafe xmlFreeParserCtxt(pointer)
  }

  func run(_ state: UnsafeMutablePointer<SAXReader.State>) -> SAXReader.Outcome {
    _ = unsafe xmlParseDocument(pointer)
    if unsafe state.pointee.stoppedAtRoot { return .noFeed }
    guard unsafe pointer.pointee.wellFormed == 1, unsafe !state.pointee.isMalformed else { return .malformed }
    return unsafe .wellFormed(namespacesBound: pointer.pointee.nsWellFormed == 1 && !state.pointee.sawUnboundName)
  }
}

/// Text on its way to the builder. libxml2 passes escaped HTML in pieces as short as one character each; gathered they
/// cost it a fraction.
@safe struct TextPieces {
  private static let capacity = 4_096
  private let storage = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  var count = 0

  /// What was gathered; good until the next piece.
  var gathered: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: storage, count: count) }

  func hasRoom(for more: Int) -> Bool { more <= Self.capacity - count }

  mutating func append(_ text: UnsafePointer<UInt8>, _ more: Int) {
    unsafe (storage + count).update(from: text, count: more)
    count += more
  }

  /// To be called once, at the end.
  func deallocate() { unsafe storage.deallocate() }
}

/// One entity in libxml2's own form.
@safe final class EntityStorage {
  private let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
  private var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)

  init() { unsafe entity.initialize(to: xmlEntity()) }

  deinit {
    unsafe entity.deallocate()
    unsafe bytes.deallocate()
  }

  func describe(name: [UInt8], content: [UInt8], type: xmlEntityType) -> xmlEntityPtr {
    unsafe bytes.deallocate()
    unsafe bytes = .allocate(capacity: name.count + content.count + 2)
    _ = unsafe bytes.initialize(fromContentsOf: name + [0] + content + [0])
    unsafe entity.initialize(to: xmlEntity())
    unsafe entity.pointee.type = XML_ENTITY_DECL
    unsafe entity.pointee.etype = type
    unsafe entity.pointee.name = UnsafePointer(bytes.baseAddress)
    unsafe entity.pointee.content = bytes.baseAddress.map { unsafe $0 + name.count + 1 }
    unsafe entity.pointee.orig = unsafe entity.pointee.content
    unsafe entity.pointee.length = Int32(content.count)
    return unsafe entity
  }
}

/// The functions that libxml2 calls.
private enum SAXCallbacks {
  static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    // libxml2's own bookkeeping for what a document type declares inside itself.
    unsafe handler.startDocument = { unsafe xmlSAX2StartDocument($0) }
    unsafe handler.internalSubset = { unsafe xmlSAX2InternalSubset($0, $1, $2, $3) }
    unsafe handler.getEntity = { unsafe SAXCallbacks.entity($0, $1) }
    unsafe handler.getParameterEntity = { unsafe xmlSAX2GetParameterEntity($0, $1) }
    unsafe handler.entityDecl = { context, name, type, publicID, systemID, content in
      // Entities that live elsewhere are never known, so that nothing can be made to fetch them.
      guard
        type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue) || type == Int32(XML_INTERNAL_PARAMETER_ENTITY.rawValue)
      else { return }
      unsafe xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
    }
    unsafe handler.startElementNs = { context, localName, prefix, uri, _, _, count, _, attributes in
      unsafe SAXCallbacks.start(context, localName, prefix, uri, SAXAttributes(attributes, count: Int(count)))
    }
    unsafe handler.endElementNs = { context, _, _, _ in
      guard let state = unsafe SAXCallbacks.state(context) else { return }
      unsafe SAXCallbacks.flush(state)
      unsafe state.pointee.builder.end()
    }
    unsafe handler.characters = { unsafe SAXCallbacks.characters($0, $1, $2) }
    unsafe handler.ignorableWhitespace = { unsafe SAXCallbacks.characters($0, $1, $2) }
    unsafe handler.cdataBlock = { context, text, count in
      if unsafe SAXCallbacks.swallowsAnotherEntry(text, count) {
        // The lenient reader knows how to end it.
        guard let state = unsafe SAXCallbacks.state(context) else { return }
        unsafe state.pointee.isMalformed = true
        unsafe xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
        return
      }
      unsafe SAXCallbacks.characters(context, text, count)
    }
    unsafe handler.serror = { context, error in
      guard let error = unsafe error else { return }
      unsafe SAXCallbacks.failed(context, error.pointee)
    }
    return unsafe handler
  }

  static func state(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SAXReader.State>? {
    unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private?
      .assumingMemoryBound(to: SAXReader.State.self)
  }

  static func characters(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let state = unsafe state(context), let text = unsafe text else { return }
    let count = Int(count)
    if unsafe !state.pointee.pieces.hasRoom(for: count) {
      unsafe flush(state)
      guard unsafe state.pointee.pieces.hasRoom(for: count) else {
        unsafe state.pointee.builder.characters(UnsafeBufferPointer(start: text, count: count))
        return
      }
    }
    unsafe state.pointee.pieces.append(text, count)
  }

  /// Hands what was gathered to the builder, before anything else happens to it.
  @inline(__always)
  static func flush(_ state: UnsafeMutablePointer<SAXReader.State>) {
    guard unsafe state.pointee.pieces.count > 0 else { return }
    unsafe state.pointee.builder.characters(state.pointee.pieces.gathered)
    unsafe state.pointee.pieces.count = 0
  }

  /// Whether a CDATA section that nobody closed ran on into the next one, across the end of its entry.
  static func swallowsAnotherEntry(_ text: UnsafePointer<xmlChar>?, _ count: Int32) -> Bool {
    guard let text = unsafe text, let inner = unsafe clibxml2_find(text, count, "<![CDATA[") else { return false }
    let before = unsafe Int32(inner - text)
    return unsafe clibxml2_find(text, before, "</item>") != nil || clibxml2_find(text, before, "</entry>") != nil
  }

  static func start(
    _ context: UnsafeMutableRawPointer?, _ localName: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?, _ attributes: SAXAttributes
  ) {
    guard let state = unsafe state(context) else { return }
    unsafe flush(state)
    let isRoot = unsafe state.pointee.builder.depth == 0
    if isRoot { unsafe nameRoot(state, localName, uri) }
    let number = unsafe number(state, localName, prefix, uri)
    unsafe state.pointee.builder.start(number, attributes)
    guard isRoot else { return }
    if let uri = unsafe uri { unsafe state.pointee.builder.noteNamespace(String(cString: uri)) }
    if unsafe state.pointee.builder.format == nil {
      unsafe state.pointee.stoppedAtRoot = true
      unsafe xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
    }
  }

  /// A feed may put its own elements into any namespace: the root's is the feed's.
  private static func nameRoot(
    _ state: UnsafeMutablePointer<SAXReader.State>, _ localName: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?
  ) {
    guard let localName = unsafe localName, let uri = unsafe uri else { return }
    unsafe state.pointee.builder.adoptRootNamespace(String(cString: uri), localName: String(cString: localName))
  }

  static func number(
    _ state: UnsafeMutablePointer<SAXReader.State>, _ localName: UnsafePointer<xmlChar>?,
    _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?
  ) -> Int {
    let localKey = UInt(bitPattern: localName)
    let uriKey = UInt(bitPattern: uri)
    let prefixKey = UInt(bitPattern: prefix)
    // Fibonacci hashing: the addresses differ in their middle bits.
    let slot = Int(((localKey ^ uriKey &<< 1) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    let cached = unsafe state.pointee.cache[slot]
    if cached.localName == localKey, cached.uri == uriKey, cached.prefix == prefixKey { return cached.number }
    guard let localName = unsafe localName else { return 0 }
    let name = unsafe String(cString: localName)
    let namespace = unsafe uri.map { unsafe String(cString: $0) }
    let prefixText = unsafe prefix.map { unsafe String(cString: $0) }
    let number = unsafe state.pointee.builder.number(localName: name, uri: namespace, prefix: prefixText)
    unsafe state.pointee.cache[slot] = SAXReader.CachedNumber(
      localName: localKey, uri: uriKey, prefix: prefixKey, number: number)
    return number
  }

  /// What `&name;` stands for: what the document declared, else what HTML means by it, else itself.
  static func entity(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?) -> xmlEntityPtr? {
    guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self), let state = unsafe state(context),
      let name = unsafe name
    else { return nil }
    // Inside attributes libxml2 reads an entity's text once more, and takes one byte alone of a predefined one.
    let inAttribute = unsafe parser.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE
    let type = inAttribute ? XML_INTERNAL_GENERAL_ENTITY : XML_INTERNAL_PREDEFINED_ENTITY
    if let declared = unsafe xmlSAX2GetEntity(context, name) {
      // libxml2 bounds how deep and how often entities nest, not how much text they make: every use comes by here. Past
      // the bound all of them are empty, so that what is being expanded ends soon, and the document is read leniently.
      unsafe state.pointee.expandedBytes += max(Int(declared.pointee.length), 0)
      guard unsafe state.pointee.expandedBytes > state.pointee.maximumExpandedBytes else { return unsafe declared }
      unsafe state.pointee.isMalformed = true
      return unsafe state.pointee.entity.describe(name: [], content: [], type: type)
    }
    let text = unsafe String(cString: name)
    unsafe state.pointee.sawUnboundName = true
    var content: [UInt8] = []
    for byte in (HTMLEntities.named(text) ?? "&\(text);").utf8 {
      if inAttribute, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") {
        content.append(contentsOf: "&#\(byte);".utf8)
      } else {
        content.append(byte)
      }
    }
    return unsafe state.pointee.entity.describe(name: Array(text.utf8), content: content, type: type)
  }

  static func failed(_ context: UnsafeMutableRawPointer?, _ error: xmlError) {
    guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self), let state = unsafe state(context)
    else { return }
    // A namespace error leaves the document readable: undeclared prefixes have a usual meaning.
    if unsafe error.level != XML_ERR_FATAL { return }
    unsafe state.pointee.isMalformed = true
    // Stopping overwrites the error by which libxml2 knows that it is inside an entity loop.
    if unsafe error.code != Int32(XML_ERR_ENTITY_LOOP.rawValue), unsafe parser.pointee.depth == 0 {
      unsafe xmlStopParser(parser)
    }
  }
}

/// The attributes of an element as libxml2 passes them: five pointers each (name, prefix, URI, value, its end).
@safe private struct SAXAttributes: AttributeList {
  private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let count: Int

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    unsafe self.pointers = pointers
    self.count = count
  }

  var isEmpty: Bool { count == 0 }

  func value(_ name: StaticString) -> String? {
    for index in 0..<count where unsafe prefix(index) == nil && Self.equal(self.name(index), name) {
      return string(index)
    }
    return nil
  }

  func value(_ name: StaticString, prefix: StaticString) -> String? {
    for index in 0..<count {
      guard let found = unsafe self.prefix(index), unsafe Self.equal(found, prefix),
        unsafe Self.equal(self.name(index), name)
      else { continue }
      return string(index)
    }
    return nil
  }

  func visit(_ body: (_ name: [UInt8], _ value: [UInt8]) -> Void) {
    for index in 0..<count where unsafe prefix(index) == nil {
      guard let name = unsafe name(index) else { continue }
      body(Array(unsafe String(cString: name).utf8), unsafe Array(bytes(index)))
    }
  }

  private func name(_ index: Int) -> UnsafePointer<xmlChar>? { unsafe pointers?[index * 5] }
  private func prefix(_ index: Int) -> UnsafePointer<xmlChar>? { unsafe pointers?[index * 5 + 1] }

  private func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let start = unsafe pointers?[index * 5 + 3], let end = unsafe pointers?[index * 5 + 4] else {
      return unsafe UnsafeBufferPointer(start: nil, count: 0)
    }
    return unsafe UnsafeBufferPointer(start: start, count: end - start)
  }

  private func string(_ index: Int) -> String { unsafe String(decoding: bytes(index), as: UTF8.self) }

  private static func equal(_ name: UnsafePointer<xmlChar>?, _ text: StaticString) -> Bool {
    guard let name = unsafe name else { return false }
    let count = text.utf8CodeUnitCount
    return text.withUTF8Buffer { expected in
      for index in 0..<count where unsafe name[index] != expected[index] { return false }
      return unsafe name[count] == 0
    }
  }
}
