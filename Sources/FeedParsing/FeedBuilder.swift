import Foundation

/// Builds a feed from the elements and the text of an XML document, in one pass and without a tree.
///
/// Both readers drive it: the strict one over libxml2 and the lenient one for broken documents.
struct FeedBuilder {
  /// What the children of the open element belong to.
  enum Context: UInt8 { case document, feed, entry, source, person, image, enclosure, ignored }

  /// How the text of a construct is to be read.
  enum TextMode {
    /// A value: tags inside are dropped.
    case value
    /// Literal text, unless an element turns up inside (then it is markup after all).
    case text
    /// Escaped HTML.
    case html
    /// Escaped HTML or inline elements, as RSS has both.
    case looseHTML
    /// Inline elements.
    case xhtml
    /// Base64 of text.
    case base64Text
    /// Base64 of HTML, or HTML where that does not decode.
    case base64HTML
  }

  struct Frame {
    /// What the children of the element around belong to.
    var context: Context
    /// The element.
    var number: Int
    var changesBase = false
    var changesLanguage = false
  }

  /// What the open element's attributes said.
  struct Attributes {
    var href: String?
    var rel: String?
    var type: String?
    var length: String?
    var label: String?
    var isPermaLink: String?
  }

  let limits: ParseLimits
  var elements = ElementTable()
  /// What the root element was; nil if it is of no feed.
  private(set) var format: FeedFormat?
  /// The root element's local name.
  private(set) var rootName: String?
  var feed = FeedDraft()
  var entry = EntryDraft()
  private(set) var isTruncated = false

  var context = Context.document
  var captured = Field.unknown
  var capturedRank: UInt8 = 0
  var mode = TextMode.value
  var text: [UInt8] = []
  var attributes = Attributes()
  private var frames: [Frame] = []
  private var capturedDepth = 0
  /// Text directly inside an element that has children of its own (author, source, image).
  var looseText: [UInt8] = []
  var person = Person()
  var personRank: UInt8 = 3
  /// What the image being read belongs to.
  var imageOwner = Context.document
  var source = EntrySource()
  private var bases: [(text: String?, url: URLBase?)]
  private var languages: [String?] = [nil]

  init(limits: ParseLimits, baseURL: String?) {
    self.limits = limits
    let base = baseURL.flatMap(URLBase.init)
    bases = [(base == nil ? nil : baseURL, base)]
    frames.reserveCapacity(64)
  }

  var base: URLBase? { bases[bases.count - 1].url }
  var baseText: String? { bases[bases.count - 1].text }
  var language: String? { languages[languages.count - 1] }
  var depth: Int { frames.count }
  var entries: [ParsedEntry] { feed.entries }
  /// Whether an entry was begun and not ended.
  var isInEntry: Bool { context == .entry || frames.contains { $0.context == .entry } }

  // MARK: Events

  mutating func start(_ number: Int, _ attributes: some AttributeList) {
    var frame = Frame(context: context, number: number)
    if !attributes.isEmpty { enterScope(attributes, &frame) }
    frames.append(frame)
    if captured != .unknown {
      openInline(number, attributes)
      return
    }
    let meaning = elements.meanings[number]
    if context == .ignored { return }
    if frames.count == 1 { return startRoot(number, meaning, attributes) }
    switch meaning.field {
    // "by <a href='…'>Ann</a>": a name may be marked up.
    case .unknown where context == .person && elements.markup[number] != nil: break
    case .unknown, .ignored, .html: context = .ignored
    case .transparent: break
    case .rss, .rdf, .feed: break
    case .channel: startChannel(attributes)
    case .entry: startEntry(attributes)
    case .source where meaning.namespace == .core || meaning.namespace == .atom: startSource(attributes)
    case .author where context != .person: startPerson(rank: meaning.rank)
    case .image: startImage(attributes)
    case .enclosure: startEnclosure(attributes)
    case .itunesImage, .itunesCategory, .mediaCategory, .thumbnail, .mediaContent, .generatorAgent:
      startAttributeField(meaning, attributes)
    case .content where meaning.namespace == .xhtml && context != .entry: context = .ignored
    default: startCapture(meaning, attributes)
    }
  }

  mutating func end() {
    guard let frame = frames.popLast() else { return }
    if captured != .unknown {
      if frames.count > capturedDepth {
        closeInline(frame.number)
      } else {
        finishCapture()
        captured = .unknown
      }
    } else if context != frame.context {
      switch context {
      case .entry where frame.context != .entry: finishEntry()
      case .source: finishSource()
      case .person: finishPerson(in: frame.context)
      case .image: finishImage(in: frame.context)
      default: break
      }
    }
    context = frame.context
    if frame.changesBase { bases.removeLast() }
    if frame.changesLanguage { languages.removeLast() }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if captured == .unknown {
      if context == .person || context == .source || context == .image {
        unsafe looseText.append(contentsOf: bytes)
      }
      return
    }
    if escapesText {
      if bytes.count > 1 << 16 {
        // Room for all of it at once: growing by doubling would hold it twice for a while, up to five times as long.
        let escaped = unsafe bytes.reduce(0) { $0 + ($1.isEscapedInHTML ? 5 : 1) }
        text.reserveCapacity(text.count + escaped)
      }
      for index in 0..<bytes.count { unsafe text.appendEscaped(bytes[index]) }
    } else {
      unsafe text.append(contentsOf: bytes)
    }
  }

  mutating func characters(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe characters($0) }
  }

  /// Whether text matters where we are.
  var wantsText: Bool {
    captured != .unknown || context == .person || context == .source || context == .image
  }

  /// Ends the document.
  /// - Parameter cutOff: whether it ended before its elements did; an entry that was not ended is dropped then.
  mutating func finish(cutOff: Bool) {
    if cutOff, !frames.isEmpty { isTruncated = true }
  }

  private var escapesText: Bool {
    switch mode {
    case .xhtml: true
    case .looseHTML: frames.count > capturedDepth + 1
    default: false
    }
  }

  // MARK: Scope

  private mutating func enterScope(_ attributes: some AttributeList, _ frame: inout Frame) {
    if let value = attributes.value("base", prefix: "xml") {
      let resolved = URLReference.resolve(value, base: base)
      // A base that is no URL is as good as none: the one around it stays.
      if let url = URLBase(resolved) {
        bases.append((resolved, url))
        frame.changesBase = true
      }
    }
    if let value = attributes.value("lang", prefix: "xml") {
      languages.append(LanguageTag.normalized(value))
      frame.changesLanguage = true
    }
  }

  // MARK: Structure

  private mutating func startRoot(_ number: Int, _ meaning: ElementMeaning, _ attributes: some AttributeList) {
    rootName = String(decoding: elements.localNames[number], as: UTF8.self)
    switch meaning.field {
    case .rss:
      format = FeedFormat.rss(version: attributes.value("version"))
      context = .feed
    case .rdf:
      format = .rss10
      context = .feed
    case .channel:
      format = .rss
      context = .feed
    case .feed:
      format = attributes.value("version").flatMap(FeedFormat.atom(version:)) ?? .atom10
      context = .feed
    case .entry where meaning.namespace == .atom:
      format = .atom10
      startEntry(attributes)
      return
    default: context = .ignored
    }
    noteFeedLanguage()
  }

  /// Lets the root element's namespace be the feed's own, whatever it is.
  mutating func adoptRootNamespace(_ uri: String, localName: String) {
    guard elements.namespace(ofURI: uri) == .foreign else { return }
    switch localName.lowercased() {
    case "rss", "channel": elements.alias(uri, as: .core)
    case "feed": elements.alias(uri, as: .atom)
    default: break
    }
  }

  /// The number by which the reader names an element from now on.
  mutating func number(localName: String, uri: String?, prefix: String?) -> Int {
    if format == .rss10, let uri { noteNamespace(uri) }
    return elements.number(localName: localName, uri: uri, prefix: prefix)
  }

  /// Tells the namespace of the feed's own elements, on which the version depends.
  mutating func noteNamespace(_ uri: String) {
    if let format, format == .rss10 || frames.count <= 1, let precise = format.refined(byNamespace: uri) {
      self.format = precise
    }
  }

  private mutating func startChannel(_ attributes: some AttributeList) {
    context = .feed
    noteFeedLanguage()
  }

  private mutating func noteFeedLanguage() {
    if let language, feed.languageRank == 0 {
      feed.language = language
      feed.languageRank = 1
    }
  }

  private mutating func startEntry(_ attributes: some AttributeList) {
    guard context != .entry, context != .source else {
      context = .ignored
      return
    }
    context = .entry
    entry = EntryDraft()
    entry.language = language
    if let about = attributes.value("about", prefix: "rdf") ?? attributes.value("about") {
      _ = entry.setID(about, rank: 2)
    }
  }

  private mutating func finishEntry() {
    guard feed.entries.count < limits.entries else {
      isTruncated = true
      return
    }
    entry.finish()
    feed.entries.append(ParsedEntry(entry.result))
    entry = EntryDraft()
  }

  private mutating func startCapture(_ meaning: ElementMeaning, _ attributes: some AttributeList) {
    beginCapture(of: meaning.field, rank: meaning.rank)
    mode = textMode(meaning, attributes)
    guard !attributes.isEmpty else { return }
    switch meaning.field {
    case .link:
      self.attributes.href = attributes.value("href") ?? attributes.value("resource", prefix: "rdf")
      self.attributes.rel = attributes.value("rel")
      self.attributes.type = attributes.value("type")
      self.attributes.length = attributes.value("length")
    case .category:
      self.attributes.label = attributes.value("label")
      self.attributes.href = attributes.value("term")
    case .id:
      self.attributes.isPermaLink = attributes.value("isPermaLink") ?? attributes.value("ispermalink")
    case .content:
      self.attributes.href = attributes.value("src")
      let type = attributes.value("type")?.lowercased() ?? ""
      // A picture in Base64 is no text.
      if ["image/", "audio/", "video/"].contains(where: type.hasPrefix), !type.contains("xml") { captured = .ignored }
    default: break
    }
  }

  /// Captures the element just opened as a plain value.
  mutating func beginCapture(of field: Field, rank: UInt8) {
    captured = field
    capturedRank = rank
    capturedDepth = frames.count - 1
    text.removeAll(keepingCapacity: true)
    mode = .value
    attributes = Attributes()
  }

  private func textMode(_ meaning: ElementMeaning, _ attributes: some AttributeList) -> TextMode {
    switch meaning.field {
    case .title, .summary, .content, .copyright: break
    default: return .value
    }
    if meaning.namespace == .xhtml { return .xhtml }
    guard meaning.namespace == .atom || (meaning.namespace == .core && format?.isAtom == true) else {
      return .looseHTML
    }
    let declared = attributes.value("type")
    let mode = attributes.value("mode")
    if mode == nil {
      switch declared {
      case nil, "text": return .text
      case "html": return .html
      case "xhtml": return .xhtml
      default: break
      }
    }
    let type = declared?.lowercased().split(separator: ";").first.map { $0.filter { $0 != " " } } ?? ""
    if mode?.lowercased() == "base64" {
      return type.isEmpty || type == "text" || type == "text/plain" ? .base64Text : .base64HTML
    }
    switch type {
    case "", "text", "text/plain": return .text
    case "html", "text/html": return .html
    case "xhtml": return .xhtml
    case _ where type.hasSuffix("/xml") || type.hasSuffix("+xml"): return .xhtml
    case _ where type.hasPrefix("text/"): return .text
    // RFC 4287, 4.1.3.3: anything else is base64; what does not decode to text was HTML under a made-up name.
    default: return .base64HTML
    }
  }

  // MARK: Inline markup

  private mutating func openInline(_ number: Int, _ attributes: some AttributeList) {
    switch mode {
    case .value: return
    case .text:
      var escaped: [UInt8] = []
      escaped.reserveCapacity(text.count + 16)
      for byte in text { escaped.appendEscaped(byte) }
      text = escaped
      mode = .xhtml
    case .base64Text: mode = .base64HTML
    case .html, .looseHTML, .xhtml, .base64HTML: break
    }
    // An element that HTML does not know goes; only its text stays.
    guard elements.markup[number] != nil else { return }
    text.append(UInt8(ascii: "<"))
    text.append(contentsOf: elements.localNames[number])
    if !attributes.isEmpty {
      let inner = frames.last?.changesBase == true || bases.count > 1 ? base : nil
      var output = text
      text = []
      attributes.visit { name, value in
        output.append(UInt8(ascii: " "))
        output.append(contentsOf: name)
        output.append(contentsOf: "=\"".utf8)
        // An xml:base inside the body holds for this element alone: resolve here, the body knows one base only.
        let isLink = name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8)
        for byte in isLink && inner != nil ? URLReference.resolve(value, base: inner) : value {
          output.appendEscaped(byte)
        }
        output.append(UInt8(ascii: "\""))
      }
      text = output
    }
    text.append(UInt8(ascii: ">"))
  }

  private mutating func closeInline(_ number: Int) {
    guard mode != .value, let element = elements.markup[number], !element.contains(.void) else { return }
    let name = elements.localNames[number]
    text.append(contentsOf: "</".utf8)
    text.append(contentsOf: name)
    text.append(UInt8(ascii: ">"))
  }
}
