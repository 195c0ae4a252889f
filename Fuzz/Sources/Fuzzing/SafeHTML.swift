/// Tells whether HTML is as plain as the sanitiser promises, without knowing how the sanitiser works.
public enum SafeHTML {
  private static let elements: Set<String> = [
    "a", "abbr", "acronym", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "caption",
    "center",
    "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "nav",
    "ol", "p", "pre", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "section", "small", "span", "strike", "strong",
    "sub",
    "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
  ]
  private static let attributes: Set<String> = [
    "alt", "cite", "colspan", "datetime", "dir", "height", "href", "lang", "reversed", "rowspan", "scope", "src",
    "start",
    "title", "type", "value", "width",
  ]
  private static let void: Set<String> = ["br", "col", "hr", "img", "wbr"]

  /// What is wrong with `html`; nil if every tag is of a harmless element, quoted properly, closed in its turn, and has
  /// none but harmless attributes, and no "<" stands anywhere else.
  public static func flaw(in html: String) -> String? {
    var open: [String] = []
    var rest = html.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...].dropFirst()
      guard let tag = Tag(&rest) else { return "a tag is malformed" }
      guard elements.contains(tag.name) else { return "<\(tag.name)> is not harmless" }
      if tag.isEnd {
        guard open.popLast() == tag.name else { return "</\(tag.name)> ends another element" }
        continue
      }
      if !void.contains(tag.name) { open.append(tag.name) }
      for (name, value) in tag.attributes {
        guard attributes.contains(name) else { return "the attribute \(name) is not harmless" }
        let scheme = value.drop { $0 <= " " }.prefix(11).lowercased()
        if ["href", "src", "cite"].contains(name), scheme == "javascript:" || scheme.hasPrefix("data:") {
          return "the scheme of \(name) is not harmless"
        }
      }
    }
    return open.isEmpty ? nil : "<\(open[0])> is never closed"
  }

  private struct Tag {
    let isEnd: Bool
    let name: String
    private(set) var attributes: [(name: String, value: String)] = []

    /// Reads a tag after its "<", exactly as the sanitiser writes one.
    init?(_ rest: inout Substring.UTF8View.SubSequence) {
      isEnd = rest.first == UInt8(ascii: "/")
      if isEnd { rest = rest.dropFirst() }
      name = Self.word(&rest)
      guard !name.isEmpty else { return nil }
      while rest.first == UInt8(ascii: " "), !isEnd {
        rest = rest.dropFirst()
        let key = Self.word(&rest)
        guard !key.isEmpty, rest.starts(with: "=\"".utf8) else { return nil }
        rest = rest.dropFirst(2)
        guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let value = rest[..<quote]
        guard !value.contains(UInt8(ascii: "<")), !value.contains(UInt8(ascii: ">")) else { return nil }
        attributes.append((key, String(Substring(value))))
        rest = rest[quote...].dropFirst()
      }
      guard rest.first == UInt8(ascii: ">") else { return nil }
      rest = rest.dropFirst()
    }

    private static func word(_ rest: inout Substring.UTF8View.SubSequence) -> String {
      let word = rest.prefix { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
      rest = rest[word.endIndex...]
      return String(Substring(word))
    }
  }
}
