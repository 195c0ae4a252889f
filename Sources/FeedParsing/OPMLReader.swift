/// Reads lists of feeds: the tags one after the other, with a stack of those that are open.
struct OPMLReader {
  private struct Element {
    var name: String
    var line: Int
    /// What an outline without a feed names; its feeds lie in that folder.
    var folder: String?
    var isEmptyOutline: Bool
  }

  private static let maximumDepth = 256

  private var scanner: MarkupScanner
  /// The line of the byte at `counted`.
  private var line = 1
  private var counted = 0
  private var open: [Element] = []
  private var hasRoot = false
  /// The prefixes that stand for our namespace.
  private var prefixes: Set<String> = []
  private var title: [UInt8] = []
  private var document = OPMLDocument()

  init(_ text: DecodedText) {
    scanner = MarkupScanner(text.utf8, isXML: true, from: text.start)
  }

  mutating func run() throws(OPMLFailure) -> OPMLDocument {
    while true {
      let start = scanner.position
      let token = scanner.next()
      countLines(to: start)
      switch token {
      case .startTag(let name, let isClosed): try self.start(scanner.lowercased(name), isClosed: isClosed)
      case .endTag(let name): try end(scanner.lowercased(name))
      case .text(let range):
        if open.last?.name == "title" { title += scanner.decoded(range) }
      case .cdata(let range):
        if open.last?.name == "title" { title += scanner.bytes[range] }
      case .other(let range):
        let isTag = range.count > 1 && scanner.bytes[range.lowerBound + 1].isASCIILetter
        if isTag { throw failure("the tag that begins here never ends; a quotation mark or a “>” is missing") }
      case .end: return try finish()
      }
    }
  }

  private func finish() throws(OPMLFailure) -> OPMLDocument {
    if let element = open.last {
      throw OPMLFailure(line: element.line, reason: "<\(element.name)> is never closed")
    }
    guard hasRoot else { throw failure("there is no <opml> in it") }
    var document = document
    let name = String(decoding: title, as: UTF8.self).trimmingASCIISpace
    document.title = name.isEmpty ? nil : name
    return document
  }

  // MARK: Tags

  private mutating func start(_ name: String, isClosed: Bool) throws(OPMLFailure) {
    // After the root nothing follows but junk.
    if hasRoot, open.isEmpty { return }
    guard hasRoot || name == "opml" else { throw failure("the root element is <\(name.prefix(40))>, wanted <opml>") }
    hasRoot = true
    guard open.count < Self.maximumDepth else { throw failure("more than \(Self.maximumDepth) elements in each other") }
    noteNamespaces()
    var element = Element(name: name, line: line, folder: nil, isEmptyOutline: false)
    if name == "outline" {
      for index in open.indices { open[index].isEmptyOutline = false }
      if let feed = feed() {
        document.feeds.append(feed)
      } else {
        element.folder = text("text") ?? text("title")
        element.isEmptyOutline = true
        if let remark = remark() {
          element.isEmptyOutline = false
          document.remarks.append(remark)
        }
      }
    }
    if isClosed { close(element) } else { open.append(element) }
  }

  private mutating func end(_ name: String) throws(OPMLFailure) {
    guard let element = open.popLast() else {
      if hasRoot { return }
      throw failure("</\(name.prefix(40))> closes nothing")
    }
    guard element.name == name else {
      throw failure("found </\(name.prefix(40))>, wanted </\(element.name)> for the one of line \(element.line)")
    }
    close(element)
  }

  private mutating func close(_ element: Element) {
    guard element.isEmptyOutline else { return }
    let name = element.folder.map { " “\($0.prefix(80))”" } ?? ""
    document.remarks.append(OPMLRemark(line: element.line, text: "the outline\(name) has no xmlUrl and nothing in it"))
  }

  // MARK: Outlines

  private func feed() -> OPMLFeed? {
    guard let url = address("xmlUrl") else { return nil }
    let outlet = attribute { name in
      guard let colon = name.firstIndex(of: ":") else { return false }
      return prefixes.contains(String(name[..<colon])) && name[name.index(after: colon)...] == "outlet"
    }
    let path = open.compactMap(\.folder)
    return OPMLFeed(
      url: url, title: text("title") ?? (outlet == nil ? text("text") : nil),
      folder: path.isEmpty ? nil : path.joined(separator: "/"), outlet: outlet, language: text("language"), line: line)
  }

  /// Why an outline that leads somewhere leads to no feed.
  private func remark() -> OPMLRemark? {
    if let page = address("htmlUrl") {
      return OPMLRemark(line: line, text: "\(page) is a page without a feed; `volteface feeds discover` may find one")
    }
    guard let other = address("url") else { return nil }
    return OPMLRemark(line: line, text: "\(other) is a link or another list, which is not followed")
  }

  // MARK: Attributes

  private mutating func noteNamespaces() {
    for attribute in scanner.attributes
    where scanner.bytes.hasASCIIPrefix("xmlns:", at: attribute.name.lowerBound, end: attribute.name.upperBound) {
      guard value(of: attribute) == OPMLDocument.namespace, prefixes.count < 16 else { continue }
      prefixes.insert(String(decoding: scanner.bytes[attribute.name].dropFirst(6), as: UTF8.self))
    }
  }

  /// An attribute's text, whatever the case of its name: exporters differ.
  private func text(_ name: String) -> String? {
    let name = name.lowercased()
    return attribute { $0.lowercased() == name }
  }

  private func address(_ name: String) -> String? {
    let address = text(name)?.trimmingASCIISpace ?? ""
    return address.isEmpty ? nil : address
  }

  /// The first attribute of such a name that isn't blank.
  private func attribute(where isNamed: (String) -> Bool) -> String? {
    for attribute in scanner.attributes where isNamed(String(decoding: scanner.bytes[attribute.name], as: UTF8.self)) {
      let value = value(of: attribute)
      if !value.trimmingASCIISpace.isEmpty { return value }
    }
    return nil
  }

  private func value(of attribute: MarkupScanner.Attribute) -> String {
    // Line breaks and tabs that are not escaped are spaces (XML 1.0, section 3.3.3).
    let value = MarkupScanner(scanner.bytes[attribute.value].map { $0 < 0x20 ? 0x20 : $0 }, isXML: true)
    return String(decoding: value.decoded(value.bytes.indices), as: UTF8.self)
  }

  // MARK: Lines

  private mutating func countLines(to index: Int) {
    let bytes = scanner.bytes
    while counted < index {
      // A lone carriage return ended the lines of old Macs.
      let isReturn = bytes[counted] == 0x0D && (counted + 1 >= bytes.count || bytes[counted + 1] != 0x0A)
      if bytes[counted] == 0x0A || isReturn { line += 1 }
      counted += 1
    }
  }

  private func failure(_ reason: String) -> OPMLFailure { OPMLFailure(line: line, reason: reason) }
}
