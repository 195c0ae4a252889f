/// Reads an XML feed: strictly first, which is fast and right for nearly all; leniently where that fails.
enum XMLFeedReader {
  /// The feed in a well-formed document, or nil if it is anything else.
  static func readStrictly(_ text: DecodedText, limits: ParseLimits, baseURL: String?) -> ParsedDocument? {
    let bytes = text.utf8
    guard let start = bytes.firstContent(from: text.start) else { return nil }
    let prologue = Prologue(bytes, from: start)
    var builder = FeedBuilder(limits: limits, baseURL: baseURL)
    guard case .wellFormed(let namespacesBound) = SAXReader.read(bytes, from: prologue.end, into: &builder) else {
      return nil
    }
    let isPlainStart = prologue.isWellFormed && (start == text.start || !prologue.hasDeclaration)
    return document(builder, text.label, wellFormed: namespacesBound && isPlainStart && text.isAsDeclared)
  }

  static func read(_ text: DecodedText, from start: Int, limits: ParseLimits, baseURL: String?) -> ParsedDocument {
    let bytes = text.utf8
    if let document = readStrictly(text, limits: limits, baseURL: baseURL) { return document }
    var builder = FeedBuilder(limits: limits, baseURL: baseURL)
    if LooseReader.read(bytes, from: start, into: &builder) { return document(builder, text.label, wellFormed: false) }
    let rootName = builder.rootName
    // A feed may stand behind a server's warnings, or inside a page that shows it.
    if let root = feedRoot(in: bytes, from: start) {
      builder = FeedBuilder(limits: limits, baseURL: baseURL)
      if LooseReader.read(bytes, from: root, into: &builder),
        !builder.entries.isEmpty || builder.feed.title != nil && rootName != "html"
      {
        return document(builder, text.label, wellFormed: false)
      }
    }
    return ParsedDocument(encoding: text.label, error: PageKind.failure(of: bytes, from: start, rootName: rootName))
  }

  private static func document(_ builder: FeedBuilder, _ label: String, wellFormed: Bool) -> ParsedDocument {
    ParsedDocument(
      format: builder.format, encoding: label, wellFormed: wellFormed,
      feed: builder.feed.finished(truncated: builder.isTruncated))
  }

  /// The first tag that looks like a feed's root.
  private static func feedRoot(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index, to: bytes.count) {
      var end = open + 1
      while end < bytes.count, end - open < 40, bytes[end].isASCIIAlphanumeric || bytes[end] == UInt8(ascii: ":") {
        end += 1
      }
      let name = bytes[(open + 1)..<end].split(separator: UInt8(ascii: ":")).last.map { $0.map(\.lowercasedASCII) }
      if let name, let known = String(validating: name, as: UTF8.self), ["rss", "feed", "rdf"].contains(known) {
        return open
      }
      index = open + 1
    }
    return nil
  }
}

/// What comes before the root element and is none of the reader's business: the text is UTF-8 by now, whatever the
/// XML declaration says.
private struct Prologue {
  /// Where the document goes on after the declaration.
  var end: Int
  var hasDeclaration = false
  var isWellFormed = true

  init(_ bytes: [UInt8], from start: Int) {
    end = start
    guard bytes.hasASCIIPrefix("<?xml", at: start, end: bytes.count), start + 5 < bytes.count,
      bytes[start + 5].isASCIISpace,
      let close = bytes.firstIndex(of: UInt8(ascii: ">"), from: start, to: min(bytes.count, start + 1024))
    else { return }
    hasDeclaration = true
    let declaration = bytes[start..<close]
    isWellFormed =
      declaration.last == UInt8(ascii: "?") && declaration.dropLast().last != UInt8(ascii: "?")
      && declaration.starts(with: "<?xml".utf8)
      && declaration.allSatisfy { $0 < 0x80 }
    end = close + 1
  }
}
