/// Finds the blocks of a page that are its article.
///
/// Each block is worth as much as it says if it reads like prose, and costs something if it looks like navigation; what
/// stands in a region that is named or built as none of the article counts for nothing. The article is the inside of the
/// element that is worth most.
struct ArticleFinder {
  let page: ArticlePage
  let blocks: ArticleBlocks
  let title: [UInt8]
  let names: Set<[UInt8]>
  /// Which blocks are no part of the article.
  private(set) var dropped: [Bool]
  /// Sums of the blocks' words of prose, before any are dropped.
  private(set) var prose: [Double] = [0]
  /// The heading that is the article's title.
  private(set) var titleNode: Int?

  /// - Parameters:
  ///   - title: the headline, "" if unknown.
  ///   - names: the authors and the site; a line that is nothing but one of them is no text.
  init(_ page: ArticlePage, title: String, names: [String]) {
    self.page = page
    self.names = Set(names.map { ArticleTitle.key($0) })
    self.title = ArticleTitle.key(title)
    blocks = ArticleBlocks(page)
    dropped = [Bool](repeating: false, count: blocks.list.count)
    for block in blocks.list { prose.append((prose.last ?? 0) + max(0, Self.worth(block, page))) }
    titleNode = findTitle()
  }

  /// The article's blocks in reading order.
  mutating func run() -> [ArticleBlock] {
    let shown = article(hidden: false)
    if shown.contains(where: { Self.worth($0, page) >= 6 }) { return shown }
    // Some pages hide their text until a script shows it.
    dropped = [Bool](repeating: false, count: dropped.count)
    let all = article(hidden: true)
    return all.isEmpty ? shown : all
  }

  /// - Parameter hidden: whether what isn't shown may be the article.
  private mutating func article(hidden: Bool) -> [ArticleBlock] {
    dropRegions(hidden: hidden)
    dropCards()
    dropThreads()
    guard let root = bestContainer() else { return [] }
    return lines(of: root)
  }

  // MARK: Worth

  /// The words of a block that reads like prose, negative for what looks like links or labels.
  static func worth(_ block: ArticleBlock, _ page: ArticlePage) -> Double {
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

  func prose(of node: Int) -> Double {
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

  private mutating func dropRegions(hidden: Bool) {
    let total = prose.last ?? 0
    for node in nextArticles() { drop(blocks.ranges[node]) }
    let own = titleNode.flatMap { page.ancestor(of: $0) { page.nodes[$0].tag == .article } }
    var node = 0
    while node < page.nodes.count {
      if isRegionToDrop(node, total: total, hidden: hidden) || isOtherArticle(node, than: own) {
        drop(blocks.ranges[node])
        node = max(page.nodes[node].end, node + 1)
      } else {
        node += 1
      }
    }
  }

  /// Whether a node is an article beside the one that the title stands in.
  private func isOtherArticle(_ node: Int, than own: Int?) -> Bool {
    guard let own, page.nodes[node].tag == .article, prose(of: own) > 20 else { return false }
    return node >= page.nodes[own].end || page.nodes[node].end <= own
  }

  private mutating func drop(_ range: Range<Int>) {
    for block in range { dropped[block] = true }
  }

  /// Neighbours of an element around the title that are made as it is and have such a heading too: the articles that come
  /// next on a page that scrolls on.
  private func nextArticles() -> [Int] {
    guard let titleNode, page.nodes[titleNode].tag.isHeading else { return [] }
    let title = page.nodes[titleNode].signature
    var result: [Int] = []
    var own = titleNode
    while page.nodes[own].parent > 0 {
      let signature = page.nodes[own].signature
      let parent = page.nodes[own].parent
      let isNamed = page.value(.class, of: own) != nil && own != titleNode
      for other in children(of: parent) where isNamed && other > own && page.nodes[other].signature == signature {
        if page.inside(other).contains(where: { page.nodes[$0].signature == title }) { result.append(other) }
      }
      own = parent
    }
    return result
  }

  private func isRegionToDrop(_ node: Int, total: Double, hidden: Bool) -> Bool {
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
    if hints.contains(.gate),
      range.contains(where: { Self.gateMarks.isAnywhere(in: Array(line(of: blocks.list[$0]).lowercased().utf8)) })
    {
      return !holdsArticle(node) && prose(of: node) < 0.5 * total
    }
    if hints.contains(.boilerplate) || hints.contains(.hidden) && !hidden {
      return !holdsArticle(node) && prose(of: node) < 0.5 * total
    }
    if hints.contains(.byline) { return !holdsArticle(node) && words(in: range) < 60 && prose(of: node) < 0.3 * total }
    return false
  }

  /// Whether a node holds the title's heading with text after it, or something that is named an article's body.
  private func holdsArticle(_ node: Int) -> Bool {
    let element = page.nodes[node]
    if let titleNode, titleNode >= node, titleNode < element.end { return true }
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
        blocks.ranges[node].prefix(3).contains { index in
          let measure = blocks.list[index].measure
          // A headline is longer than a name.
          return measure.length >= 7 && measure.linkDensity > 0.7 && measure.anchored == 0
        } && prose(of: node) < 60
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
      // The first answer belongs to the question.
      return before > 40 && !page.nodes[first].hints.contains(.answer) ? posts : Array(posts.dropFirst())
    }
    for node in all { drop(blocks.ranges[node]) }
  }

  /// Whether a line of a post tells who wrote it or offers to answer.
  private func showsWriter(_ node: Int) -> Bool {
    var checked = 0
    for block in blocks.ranges[node] where blocks.list[block].measure.length < 40 {
      checked += 1
      if checked > 12 { return false }
      if Self.postMarks.isAnywhere(in: Array(line(of: blocks.list[block]).lowercased().utf8)) { return true }
    }
    return false
  }

  private static let gateMarks = ArticlePhraseSet(
    """
    subscri|sign in|log in|unlimited|already a member|become a member|free trial|abonn|s'inscrire|anmelden|suscr|iscri|assin
    订阅|訂閱|会员|會員|登录|登入|付费|付費|解锁|解鎖
    """)

  private static let postMarks = ArticlePhraseSet(
    """
    reply|回复|回覆|发表于|發表於|沙发|板凳|楼主|举报|赞同|永久链接|permalink|says:|wrote:|answered|report abuse|upvote
    only show this user|只看该作者|joined |posts:
    """)

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

  func bestContainer() -> Int? {
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
    guard let best else { return nil }
    return innermost(best.node, sums)
  }

  /// Goes on into the part of a container that holds most of its worth, as long as the rest lies in parts of another make.
  private func innermost(_ node: Int, _ sums: [Double]) -> Int {
    func worth(_ node: Int) -> Double { sums[blocks.ranges[node].upperBound] - sums[blocks.ranges[node].lowerBound] }
    var node = node
    while !page.nodes[node].hints.contains(.body) {
      let parts = children(of: node)
      guard let main = parts.max(by: { worth($0) < worth($1) }), Self.mayHoldAll(page.nodes[main].tag),
        worth(main) >= 0.7 * worth(node),
        !parts.contains(where: { $0 != main && worth($0) >= 6 && continues($0, main) })
      else { return node }
      node = main
    }
    return node
  }

  /// Whether a part of a container goes on with the text of the main one: a paragraph, or an element of the same make.
  private func continues(_ part: Int, _ main: Int) -> Bool {
    let tag = page.nodes[part].tag
    return tag == .paragraph || tag == .blockquote || tag == .list || tag == .text || tag == .table || tag.isInline
      || page.nodes[part].signature == page.nodes[main].signature
  }

  private static func mayHoldAll(_ tag: ArticleTag) -> Bool {
    switch tag {
    case .block, .article, .main, .section, .body, .cell, .table, .row: true
    default: false
    }
  }

  func children(of node: Int) -> [Int] {
    var result: [Int] = []
    var child = node + 1
    while child < page.nodes[node].end {
      if !blocks.ranges[child].isEmpty || page.nodes[child].tag == .text { result.append(child) }
      child = max(page.nodes[child].end, child + 1)
    }
    return result
  }
}
