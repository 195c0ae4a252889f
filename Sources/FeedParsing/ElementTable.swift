/// The element names of one document, each looked up once and known by a number afterwards.
struct ElementTable {
  private(set) var meanings: [ElementMeaning] = []
  /// Local names in lower case, as HTML has them.
  private(set) var localNames: [[UInt8]] = []
  /// What each is to HTML, nil for elements that are never markup inside a text.
  private(set) var markup: [HTMLElement?] = []
  private var numbers: [Key: Int] = [:]
  private var aliases: [String: Namespace] = [:]
  private static let limit = 4096

  private struct Key: Hashable {
    let namespace: Namespace
    let localName: String
  }

  /// Reads the vocabulary of `uri` as if it were `namespace`: a feed may have any namespace of its own.
  mutating func alias(_ uri: String, as namespace: Namespace) {
    aliases[uri] = namespace
    numbers.removeAll()
  }

  func namespace(ofURI uri: String) -> Namespace { aliases[uri] ?? Namespace.named(uri) }

  /// The number of an element.
  /// - Parameters:
  ///   - uri: its namespace, nil if it has none.
  ///   - prefix: as written; it decides when no namespace is bound to it.
  mutating func number(localName: String, uri: String?, prefix: String?) -> Int {
    let namespace =
      if let uri { self.namespace(ofURI: uri) } else if let prefix { Namespace.prefixed(prefix) } else {
        Namespace.core
      }
    let key = Key(namespace: namespace, localName: localName)
    if let number = numbers[key] { return number }
    // No vocabulary is this large; what a hostile document adds to it is all the same to us, and costs no memory.
    if meanings.count == Self.limit {
      meanings.append(ElementMeaning(.foreign, .unknown))
      localNames.append(Array("x".utf8))
      markup.append(nil)
    }
    if meanings.count > Self.limit { return Self.limit }
    let number = meanings.count
    meanings.append(ElementMeaning.of(namespace, localName))
    let name = localName.lowercased()
    localNames.append(Array(name.utf8))
    switch namespace {
    case .xhtml, .markup, .core, .atom: markup.append(HTMLElement.named(name))
    default: markup.append(nil)
    }
    numbers[key] = number
    return number
  }
}

/// The attributes of an element, whichever reader found them.
protocol AttributeList {
  var isEmpty: Bool { get }
  /// The value of an attribute without a prefix.
  func value(_ name: StaticString) -> String?
  /// The value of an attribute with this prefix.
  func value(_ name: StaticString, prefix: StaticString) -> String?
  /// Calls `body` with each attribute's local name and value, those with a prefix left out.
  func visit(_ body: (_ name: [UInt8], _ value: [UInt8]) -> Void)
}
