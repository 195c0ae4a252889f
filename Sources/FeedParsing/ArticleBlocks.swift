/// A line or paragraph of a page: the text between two borders that a reader sees.
struct ArticleBlock {
  /// The element that it stands in, the nearest that isn't inline.
  var node: Int
  var text: Range<Int>
  var measure: ArticleMeasure
  /// How much of it is bold, in half words.
  var strong = 0
  /// The level of the heading that it is, 0 if it is none.
  var level = 0
  var isPreformatted = false
  var isCaption = false
  /// A row of a table of data.
  var isRow = false
  var isListItem = false
  /// Goes on in the paragraph of the block before it, in a new line.
  var continues = false

  /// In words.
  var words: Int { (measure.length + 1) / 2 }
  var isHeading: Bool { level > 0 }
  /// A heading, or a short line in bold that stands for one.
  var headsSomething: Bool {
    isHeading || (measure.length > 0 && measure.length <= 40 && strong == measure.length && measure.sentences == 0)
  }
}

/// Cuts a page into blocks.
struct ArticleBlocks {
  private(set) var list: [ArticleBlock] = []
  /// For each node the blocks inside it.
  private(set) var ranges: [Range<Int>]

  private let page: ArticlePage
  private var current: ArticleBlock?
  /// Whether a `br` came after the current block's text.
  private var breaks = 0
  private var dataTableEnd = 0

  init(_ page: ArticlePage) {
    self.page = page
    ranges = [Range<Int>](repeating: 0..<0, count: page.nodes.count)
    list.reserveCapacity(page.nodes.count / 4)
    run()
  }

  private mutating func run() {
    // The elements that we are in, each with the traits that it gives to blocks.
    var open: [Level] = []
    var node = 0
    while node < page.nodes.count {
      while let last = open.last, last.end <= node { close(&open) }
      let element = page.nodes[node]
      let outer = open.last ?? Level(node: 0, end: page.nodes.count)
      switch element.tag {
      case .text: text(node, outer)
      case .lineBreak:
        breaks += 1
        ranges[node] = list.count..<list.count
      case .head, .title, .meta, .link, .base:
        flush()
        ranges[node] = list.count..<list.count
        node = element.tag == .head ? node + 1 : max(element.end, node + 1)
        continue
      default: start(node, outer, &open)
      }
      node += 1
    }
    while !open.isEmpty { close(&open) }
  }

  private struct Level {
    var node: Int
    var end: Int
    var block: Int = 0
    var isLinked = false
    var isAnchored = false
    var isStrong = false
    var breaksLine = true
    var headingLevel = 0
    var isPreformatted = false
    var isCaption = false
    var isListItem = false
    var isRow = false
  }

  private mutating func start(_ node: Int, _ outer: Level, _ open: inout [Level]) {
    let element = page.nodes[node]
    var level = outer
    level.node = node
    level.end = element.end
    level.breaksLine = breaksLine(node)
    if level.breaksLine {
      flush()
      level.block = node
    }
    switch element.tag {
    case .anchor:
      level.isLinked = level.isLinked || isLink(node)
      level.isAnchored = page.value(.href, of: node)?.utf8.first == UInt8(ascii: "#")
    case .strong: level.isStrong = true
    case .preformatted: level.isPreformatted = true
    case .caption: level.isCaption = true
    case .item: level.isListItem = true
    case .table: if dataTableEnd <= node, isDataTable(node) { dataTableEnd = element.end }
    case .row: level.isRow = node < dataTableEnd
    case let tag where tag.isHeading: level.headingLevel = Int(tag.rawValue - ArticleTag.h1.rawValue) + 1
    default: break
    }
    ranges[node] = list.count..<list.count
    open.append(level)
  }

  private mutating func close(_ open: inout [Level]) {
    guard let level = open.popLast() else { return }
    if level.breaksLine { flush() }
    // A block that is still growing lies around an inline element, not inside it.
    ranges[level.node] = ranges[level.node].lowerBound..<list.count
  }

  /// Whether an element starts and ends a block: all but runs within a line, and those too whose names set them apart.
  private func breaksLine(_ node: Int) -> Bool {
    let element = page.nodes[node]
    if node < dataTableEnd { return element.tag == .row || element.tag == .caption }
    guard element.tag.isInline else { return true }
    if page.nodes[max(element.parent, 0)].tag == .caption, isCredit(node) { return true }
    return element.tag != .strong && element.tag != .time
      && !element.hints.isDisjoint(with: [.boilerplate, .comments, .byline, .hidden])
  }

  /// Whether an element in a caption names the photographer.
  private func isCredit(_ node: Int) -> Bool {
    let text = page.nodes[node].text
    guard text.count < 200 else { return false }
    return ArticlePhrases.isCredit(page.line(of: node).lowercased())
  }

  private mutating func text(_ node: Int, _ level: Level) {
    let range = page.nodes[node].text
    ranges[node] = list.count..<list.count
    let bytes = page.text[range]
    var measure = ArticleMeasure(bytes, isLinked: level.isLinked)
    if measure.length == 0, bytes.allSatisfy(\.isASCIISpace) { return }
    if breaks > 0, var open = current {
      let isBorder = breaks > 1 || endsLine(open) || bytes.starts(with: [0xE3, 0x80, 0x80])
      if isBorder {
        let continues = breaks == 1 && !bytes.starts(with: [0xE3, 0x80, 0x80])
        flush()
        current = ArticleBlock(node: level.block, text: range, measure: ArticleMeasure(), continues: continues)
      } else {
        open.text = open.text.lowerBound..<range.upperBound
        current = open
      }
    }
    breaks = 0
    var block = current ?? ArticleBlock(node: level.block, text: range, measure: ArticleMeasure())
    block.text = block.text.lowerBound..<range.upperBound
    if level.isAnchored { measure.anchored = measure.linked }
    block.measure = block.measure + measure
    if level.isStrong { block.strong += measure.length }
    block.level = level.headingLevel
    block.isPreformatted = level.isPreformatted
    block.isCaption = level.isCaption
    block.isRow = level.isRow
    block.isListItem = level.isListItem
    current = block
  }

  /// Whether a line that a `br` follows is whole: it ends as sentences do, or is all bold.
  private func endsLine(_ block: ArticleBlock) -> Bool {
    if block.isPreformatted { return false }
    if block.strong == block.measure.length { return true }
    return ArticlePhrases.endsSentence(page.text[block.text])
  }

  private mutating func flush() {
    breaks = 0
    guard let block = current else { return }
    current = nil
    if block.text.contains(where: { !page.text[$0].isASCIISpace }) { list.append(block) }
  }

  /// An anchor is a link unless it names a place, or points to a footnote and back.
  private func isLink(_ node: Int) -> Bool {
    guard let href = page.value(.href, of: node) else {
      return page.value(.name, of: node) == nil && page.value(.id, of: node) == nil
    }
    return href.utf8.count < 2 || href.utf8.first != UInt8(ascii: "#") || page.nodes[node].text.count > 3
  }

  /// Whether a table holds data, row by row, and isn't there to place things on the page.
  private func isDataTable(_ table: Int) -> Bool {
    var rows = 0
    var cells = 0
    var longest = 0
    for node in page.inside(table) {
      switch page.nodes[node].tag {
      case .table, .h1, .h2, .h3, .article, .main, .nav, .section: return false
      case .row: rows += 1
      case .cell:
        cells += 1
        longest = max(longest, page.nodes[node].text.count)
      default: break
      }
    }
    return rows > 0 && cells >= 2 * rows && rows > 1 && longest < 600
  }
}
