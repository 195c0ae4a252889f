import Foundation

/// Finds the blocks of a page that are its article.
///
/// Each block is worth as much as it says if it reads like prose, and costs something if it looks like navigation; what
/// stands in a region that is named or built as none of the article counts for nothing. The article is the inside of the
/// element that is worth most.
struct ArticleFinder {
  private let page: ArticlePage
  private let blocks: ArticleBlocks
  private let title: [UInt8]
  /// Why a block is no part of the article; empty for those that may be.
  private var dropped: [Bool]
  /// Sums of the blocks' words of prose, before any are dropped.
  private var prose: [Double] = [0]
  /// The heading that is the article's title.
  private(set) var titleNode: Int?

  /// - Parameter title: the headline, "" if unknown.
  init(_ page: ArticlePage, title: String) {
    self.page = page
    self.title = ArticleTitle.key(title)
    blocks = ArticleBlocks(page)
    dropped = [Bool](repeating: false, count: blocks.list.count)
    for block in blocks.list { prose.append((prose.last ?? 0) + max(0, Self.worth(block, page))) }
    titleNode = findTitle()
  }

  /// The article's blocks in reading order.
  mutating func run() -> [ArticleBlock] {
    dropRegions()
    dropCards()
    dropThreads()
    guard let root = bestContainer() else { return [] }
    return lines(of: root)
  }

  // MARK: Worth

  /// The words of a block that reads like prose, negative for what looks like links or labels.
  private static func worth(_ block: ArticleBlock, _ page: ArticlePage) -> Double {
    let words = Double(block.measure.length) / 2
    let density = block.measure.linkDensity
    if block.isHeading { return density > 0.5 ? -1 : 0 }
    if density > 0.5 { return -min(words, 8) }
    if block.isPreformatted { return words * 0.5 }
    let isSentence = block.measure.sentences > 0 || ArticlePhrases.endsSentence(page.text[block.text])
    if words >= 10, isSentence || block.measure.commas >= 2 { return words * (1 - density) }
    if isSentence { return words * 0.5 * (1 - density) }
    if block.isRow || block.isListItem || block.isCaption { return words * 0.1 }
    return words >= 15 ? words * 0.3 : -1
  }

  private func prose(of node: Int) -> Double {
    prose[blocks.ranges[node].upperBound] - prose[blocks.ranges[node].lowerBound]
  }

  // MARK: Title

  private func findTitle() -> Int? {
    guard !title.isEmpty else { return nil }
    var found: (node: Int, level: Int)?
    for (index, node) in page.nodes.enumerated() where node.tag.isHeading || node.tag.isContainer {
      let level = node.tag.isHeading ? Int(node.tag.rawValue - ArticleTag.h1.rawValue) : 9
      // Elsewhere than in a heading only a line of its own counts.
      guard level < found?.level ?? 10, node.text.count < 1_000, node.end - index < 24, !node.hints.contains(.hidden),
        ArticleTitle.isSame(ArticleTitle.key(page.text[node.text]), title)
      else { continue }
      found = (index, level)
    }
    return found?.node
  }

  // MARK: Regions that are no part of an article

  private mutating func dropRegions() {
    let total = prose.last ?? 0
    var node = 0
    while node < page.nodes.count {
      if isRegionToDrop(node, total: total) {
        drop(blocks.ranges[node])
        node = max(page.nodes[node].end, node + 1)
      } else {
        node += 1
      }
    }
  }

  private mutating func drop(_ range: Range<Int>) {
    for block in range { dropped[block] = true }
  }

  private func isRegionToDrop(_ node: Int, total: Double) -> Bool {
    let element = page.nodes[node]
    let range = blocks.ranges[node]
    guard !range.isEmpty, node > 0 else { return false }
    switch element.tag {
    case .body, .html, .main: return false
    case .nav: return !holdsArticle(node)
    case .footer, .aside: return !holdsArticle(node) && prose(of: node) < 0.6 * total
    default: break
    }
    let hints = element.hints
    if hints.contains(.comments) { return !holdsArticle(node) }
    if hints.contains(.boilerplate) || hints.contains(.hidden) {
      return !holdsArticle(node) && prose(of: node) < 0.5 * total
    }
    if hints.contains(.byline) { return !holdsArticle(node) && words(in: range) < 60 && prose(of: node) < 0.3 * total }
    return false
  }

  /// Whether a node holds the title's heading with text after it, or something that is named an article's body.
  private func holdsArticle(_ node: Int) -> Bool {
    let element = page.nodes[node]
    if let titleNode, titleNode >= node, titleNode < element.end, prose(of: node) > 40 { return true }
    for inner in page.inside(node) {
      let hints = page.nodes[inner].hints
      if hints.contains(.comments) { return false }
      if hints.contains(.body) || page.nodes[inner].tag == .main, prose(of: inner) > 40 { return true }
    }
    return false
  }

  private func words(in range: Range<Int>) -> Int { range.reduce(0) { $0 + blocks.list[$1].words } }

  // MARK: Structures that repeat

  /// Drops teasers: three or more neighbours of one make that each begin with a link.
  private mutating func dropCards() {
    let all = chosen { run in
      let cards = run.filter { node in
        guard let first = blocks.ranges[node].first(where: { blocks.list[$0].measure.length > 2 }) else { return false }
        return blocks.list[first].measure.linkDensity > 0.7
      }
      return cards.count >= 3 && cards.count * 3 >= run.count * 2 ? cards : []
    }
    for node in all { drop(blocks.ranges[node]) }
  }

  /// Drops what others answer: of three or more neighbours of one make that show who wrote them, all but the first, and
  /// that too if an article stands before them.
  private mutating func dropThreads() {
    let article = titleNode.map { blocks.ranges[$0].lowerBound } ?? 0
    let all = chosen { run in
      let posts = run.filter { prose(of: $0) > 0 && showsWriter($0) }
      guard posts.count >= 2, posts.count * 3 >= run.count * 2, let first = posts.first else { return [] }
      let start = blocks.ranges[first].lowerBound
      let before = start > article ? prose[start] - prose[article] : 0
      return before > 40 ? posts : Array(posts.dropFirst())
    }
    for node in all { drop(blocks.ranges[node]) }
  }

  /// Whether a line of a post tells who wrote it or offers to answer.
  private func showsWriter(_ node: Int) -> Bool {
    var checked = 0
    for block in blocks.ranges[node] where blocks.list[block].measure.length < 40 {
      checked += 1
      if checked > 12 { return false }
      let line = HTMLText.literalLine(Array(page.text[blocks.list[block].text])).lowercased()
      if Self.postMarks.contains(where: { line.contains($0) }) { return true }
    }
    return false
  }

  private static let postMarks = [
    "reply", "回复", "回覆", "发表于", "發表於", "沙发", "板凳", "楼主", "举报", "赞同", "永久链接", "permalink", "says:", "wrote:", "answered",
    "report abuse",
    "upvote", "only show this user", "只看该作者", "joined", "posts:",
  ]

  /// Of the children of each node that are of one make, those that `choose` returns.
  private func chosen(_ choose: ([Int]) -> [Int]) -> [Int] {
    var result: [Int] = []
    for parent in page.nodes.indices where page.nodes[parent].tag.isContainer || page.nodes[parent].tag == .list {
      guard blocks.ranges[parent].count >= 3 else { continue }
      var runs: [UInt64: [Int]] = [:]
      var child = parent + 1
      while child < page.nodes[parent].end {
        if page.nodes[child].tag != .text, !blocks.ranges[child].isEmpty {
          runs[page.nodes[child].signature, default: []].append(child)
        }
        child = max(page.nodes[child].end, child + 1)
      }
      for run in runs.values where run.count >= 2 {
        result += choose(run)
      }
    }
    return result
  }

  // MARK: Choice

  private func bestContainer() -> Int? {
    var sums: [Double] = [0]
    let start = titleNode.map { blocks.ranges[$0].lowerBound } ?? 0
    for (index, block) in blocks.list.enumerated() {
      var worth = Self.worth(block, page)
      if dropped[index] { worth = min(worth, -1) } else if index < start, worth > 0 { worth *= 0.3 }
      sums.append((sums.last ?? 0) + worth)
    }
    var best: (node: Int, score: Double)?
    for (node, element) in page.nodes.enumerated() where element.tag.isContainer {
      let range = blocks.ranges[node]
      guard !range.isEmpty else { continue }
      var score = sums[range.upperBound] - sums[range.lowerBound]
      guard score > 0 else { continue }
      if element.hints.contains(.body) { score *= 1.3 }
      if element.tag == .article || element.tag == .main || element.hints.contains(.content) { score *= 1.1 }
      // Of equals, the innermost.
      if score >= best?.score ?? 0 { best = (node, score) }
    }
    return best?.node
  }

  // MARK: Lines

  private func lines(of root: Int) -> [ArticleBlock] {
    var kept: [ArticleBlock] = []
    var skipUntil = 0
    let range = preamble(of: root)
    let rootProse = prose(of: root)
    for index in range {
      let block = blocks.list[index]
      guard index >= skipUntil, !dropped[index], !isTitle(block) else { continue }
      if block.measure.linkDensity > 0.5, !block.isHeading, !isLinkedSentence(block) { continue }
      if block.measure.length < 120 {
        let line = HTMLText.literalLine(Array(page.text[block.text]))
        switch ArticlePhrases.kind(of: line, isHeading: block.headsSomething) {
        case .line: continue
        case .box:
          skipUntil = boxEnd(from: index, root: root, rootProse: rootProse)
          continue
        case .endMatter:
          return trimmed(kept)
        case nil: break
        }
        if isSelfPortrait(index, line) { return trimmed(kept) }
      }
      kept.append(block)
    }
    return trimmed(kept)
  }

  /// The blocks of the root, and those between the title and it that lead into the text.
  private func preamble(of root: Int) -> Range<Int> {
    blocks.ranges[root]
  }

  private func isTitle(_ block: ArticleBlock) -> Bool {
    if let titleNode, block.node >= titleNode, block.node < page.nodes[titleNode].end { return true }
    return block.isHeading && !title.isEmpty && ArticleTitle.key(page.text[block.text]) == title
  }

  /// A sentence that is a link as a whole is still one.
  private func isLinkedSentence(_ block: ArticleBlock) -> Bool {
    block.words >= 15 && block.measure.linkDensity < 0.9 && ArticlePhrases.endsSentence(page.text[block.text])
  }

  /// The end of a box of links: of the element around its heading, if that is small, else of the lines without prose.
  private func boxEnd(from index: Int, root: Int, rootProse: Double) -> Int {
    let heading = blocks.list[index].node
    if let box = page.ancestor(of: page.nodes[heading].parent, where: { !blocks.ranges[$0].isEmpty }), box > root,
      prose(of: box) < 0.2 * rootProse
    {
      return blocks.ranges[box].upperBound
    }
    var end = index + 1
    while end < blocks.ranges[root].upperBound, !blocks.list[end].isHeading,
      Self.worth(blocks.list[end], page) < 8
    {
      end += 1
    }
    return end
  }

  /// "About Example" over a paragraph that begins with "Example": what a company says of itself at the end of its news.
  private func isSelfPortrait(_ index: Int, _ line: String) -> Bool {
    guard index > 0, blocks.list[index].headsSomething || blocks.list[index].strong > 2, index + 1 < blocks.list.count
    else {
      return false
    }
    let lower = line.lowercased()
    for word in ["about ", "关于", "關於", "über ", "à propos de "] where lower.hasPrefix(word) {
      let name = line.dropFirst(word.count).trimmingCharacters(in: [" ", ":", "："])
      let next = HTMLText.literalLine(Array(page.text[blocks.list[index + 1].text].prefix(200)))
      guard let first = name.split(separator: " ").first, first.count >= 2 else { return false }
      return next.contains(first)
    }
    return false
  }

  /// Without headings at the end that head nothing.
  private func trimmed(_ kept: [ArticleBlock]) -> [ArticleBlock] {
    var kept = kept
    while kept.last?.isHeading == true { kept.removeLast() }
    return kept
  }
}

extension ArticleFinder {
  /// The nodes among which a byline may stand: from shortly before the title to some blocks after it.
  var bylineRegion: Range<Int> {
    guard let titleNode else { return 0..<page.nodes.count }
    let end = blocks.ranges[titleNode].upperBound + 14
    let last = end < blocks.list.count ? blocks.list[end].node : page.nodes.count
    let start = max(0, blocks.ranges[titleNode].lowerBound - 6)
    let first = start < blocks.list.count ? blocks.list[start].node : 0
    return min(first, titleNode)..<max(last, page.nodes[titleNode].end)
  }

  /// The short lines among which a byline may stand, those after the title first.
  var bylineLines: [String] {
    let title = titleNode.map { blocks.ranges[$0] } ?? 0..<0
    let after = title.upperBound..<min(title.upperBound + 14, blocks.list.count)
    let before = max(0, title.lowerBound - 6)..<title.lowerBound
    return (Array(after) + before.reversed()).filter { blocks.list[$0].words < 40 }
      .map { HTMLText.literalLine(Array(page.text[blocks.list[$0].text])) }
  }
}
