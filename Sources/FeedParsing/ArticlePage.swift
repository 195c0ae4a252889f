/// A page as a flat tree: nodes in document order, each with the end of its subtree, over one buffer of text.
///
/// What is never text (forms' controls, frames, pictures, …) is not in it.
struct ArticlePage {
  var nodes: [ArticleNode] = []
  var attributes: [(name: ArticleAttribute, value: String)] = []
  /// The text of all text nodes, one after the other, with a space where an element in lines of its own starts; entities
  /// are resolved, white space is as it was.
  var text: [UInt8] = []
  /// Stands for a `br` in `text`: a vertical tab, which libxml2 lets nobody else write.
  static let lineBreak: UInt8 = 0x0B

  func value(_ name: ArticleAttribute, of node: Int) -> String? {
    let start = nodes[node].attributes
    for index in start..<(start + nodes[node].attributeCount) where attributes[index].name == name {
      return attributes[index].value
    }
    return nil
  }

  /// The text inside `node`, white space collapsed.
  func line(of node: Int) -> String { HTMLText.literalLine(Array(text[nodes[node].text])) }

  /// The nodes inside `node`, itself left out.
  func inside(_ node: Int) -> Range<Int> { (node + 1)..<nodes[node].end }

  /// The nearest element at or around `node` for which `condition` holds.
  func ancestor(of node: Int, where condition: (Int) -> Bool) -> Int? {
    var current = node
    while current >= 0 {
      if condition(current) { return current }
      current = nodes[current].parent
    }
    return nil
  }
}

/// A text or an element.
struct ArticleNode {
  var tag: ArticleTag
  /// −1 for the root.
  var parent: Int
  /// The index after the last node inside.
  var end: Int
  /// The text inside.
  var text: Range<Int>
  /// The first attribute, and how many there are.
  var attributes = 0
  var attributeCount = 0
  /// What its class, id and the like say.
  var hints: ArticleHints = []
  /// Equal for elements of the same name and class.
  var signature: UInt64 = 0
}

/// What an element is to the search for an article.
enum ArticleTag: UInt8 {
  /// A text node.
  case text
  /// Runs within a line; what HTML doesn't know does too.
  case inline, strong, anchor, time, lineBreak
  /// Stands alone, and means nothing else.
  case block
  case article, main, section, header, footer, nav, aside, details, address
  case html, head, title, body
  case h1, h2, h3, h4, h5, h6
  case paragraph, blockquote, preformatted, figure, caption, rule
  case list, item, table, row, cell
  case meta, link, base
  /// Goes with all that is in it.
  case dropped

  var isHeading: Bool { rawValue >= Self.h1.rawValue && rawValue <= Self.h6.rawValue }

  var isInline: Bool {
    switch self {
    case .text, .inline, .strong, .anchor, .time: true
    default: false
    }
  }

  /// Whether an article's whole text may be the inside of such an element.
  var isContainer: Bool {
    switch self {
    case .block, .article, .main, .section, .body, .cell, .details, .blockquote, .table, .row, .header, .list, .item,
      .paragraph, .html, .inline, .preformatted:
      true
    default: false
    }
  }

  /// The tag of an element's lower-case name.
  static func named(_ name: String) -> ArticleTag { elements[name] ?? .inline }

  private static let elements: [String: ArticleTag] = {
    var result: [String: ArticleTag] = [
      "a": .anchor, "time": .time, "br": .lineBreak, "article": .article, "main": .main, "section": .section,
      "header": .header, "footer": .footer, "nav": .nav, "aside": .aside, "details": .details, "address": .address,
      "html": .html, "head": .head, "title": .title, "body": .body, "h1": .h1, "h2": .h2, "h3": .h3, "h4": .h4,
      "h5": .h5, "h6": .h6, "p": .paragraph, "blockquote": .blockquote, "figure": .figure, "hr": .rule,
      "table": .table, "tr": .row, "meta": .meta, "link": .link, "base": .base,
    ]
    func add(_ names: String, _ tag: ArticleTag) {
      for name in names.split(separator: " ") { result[String(name)] = tag }
    }
    add("div center form fieldset dir hgroup summary frameset thead tbody tfoot colgroup col search", .block)
    add("b strong", .strong)
    add("pre listing xmp plaintext", .preformatted)
    add("figcaption caption legend", .caption)
    add("ul ol dl menu", .list)
    add("li dt dd", .item)
    add("td th", .cell)
    add(
      """
      script style noscript template iframe frame object embed applet svg math canvas audio video map picture img \
      button select input textarea datalist option optgroup label output progress meter dialog noframes noembed \
      rp rt amp-ad amp-consent amp-analytics amp-sidebar amp-social-share
      """, .dropped)
    return result
  }()
}
