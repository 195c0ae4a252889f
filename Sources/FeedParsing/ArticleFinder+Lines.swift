import Foundation

/// From the element that holds an article to its blocks.
extension ArticleFinder {
  func lines(of root: Int) -> [ArticleBlock] {
    var kept: [ArticleBlock] = preamble(of: root)
    var skipUntil = 0
    var range = blocks.ranges[root]
    if let titleNode, range.contains(blocks.ranges[titleNode].lowerBound) {
      let end = blocks.ranges[titleNode].upperBound
      if prose[end] - prose[range.lowerBound] < 0.25 * prose(of: root) { range = end..<range.upperBound }
    }
    let rootProse = prose(of: root)
    let isNamed = page.nodes[root].hints.contains(.body)
    var hasBegun = false
    for index in range {
      let block = blocks.list[index]
      guard index >= skipUntil, !dropped[index], !isTitle(block) else { continue }
      if block.measure.linkDensity > 0.5, !block.isHeading, !isLinkedSentence(block) { continue }
      if block.isHeading, headsLinks(index, root) { continue }
      if hasBegun, headsNextArticle(index) { return trimmed(kept) }
      let worth = Self.worth(block, page)
      if block.measure.length < 120 {
        let line = self.line(of: block)
        let left = prose[range.upperBound] - prose[index]
        switch ArticlePhrases.kind(of: line, isHeading: block.headsSomething, isProse: worth >= 6) {
        case .line: continue
        case .box:
          skipUntil = boxEnd(from: index, root: root, rootProse: rootProse)
          continue
        case .comments:
          if hasBegun { return trimmed(kept) }
          continue
        case .endMatter:
          if hasBegun, left < 0.5 * rootProse { return trimmed(kept) }
        case nil: break
        }
        if index < range.lowerBound + 8, isDateLine(block, line, isBeforeText: !hasBegun) { continue }
        if isSelfPortrait(index, line), left < 0.5 * rootProse { return trimmed(kept) }
        if isNameOrSign(block) || !hasBegun && worth < 6 && isLabel(block, line, isNamed: isNamed) { continue }
      }
      if worth >= 6 { hasBegun = true }
      kept.append(block)
    }
    return trimmed(kept)
  }

  func line(of block: ArticleBlock) -> String { HTMLText.literalLine(Array(page.text[block.text])) }

  /// What leads into the text between the title and the root: a standfirst, a caption, a question that is answered.
  private func preamble(of root: Int) -> [ArticleBlock] {
    guard let titleNode, blocks.ranges[titleNode].upperBound <= blocks.ranges[root].lowerBound else { return [] }
    let start = blocks.ranges[titleNode].upperBound
    let range = start..<blocks.ranges[root].lowerBound
    guard prose[range.upperBound] - prose[range.lowerBound] < max(60, prose(of: root)) else { return [] }
    return range.filter { index in
      let block = blocks.list[index]
      guard !dropped[index], block.measure.linkDensity < 0.5, !isNameOrSign(block) else { return false }
      let worth = Self.worth(block, page)
      let line = self.line(of: block)
      if block.words < 60, ArticlePhrases.kind(of: line, isHeading: block.headsSomething, isProse: worth >= 6) != nil {
        return false
      }
      if isDateLine(block, line, isBeforeText: true) { return false }
      let tag = page.nodes[block.node].tag
      let isLead =
        index <= start + 1 && block.words >= 6 && block.measure.linked == 0 && (tag == .paragraph || tag.isHeading)
        || page.ancestor(of: block.node) { page.nodes[$0].hints.contains(.lead) } != nil
      return isLead || block.isCaption || block.isPreformatted || worth >= 4 || index == start && block.isHeading
    }
    .map { blocks.list[$0] }
  }

  /// Whether a heading in a box of its own stands over links.
  private func headsLinks(_ index: Int, _ root: Int) -> Bool {
    let box = page.nodes[blocks.list[index].node].parent
    guard box > root, index + 1 < blocks.ranges[box].upperBound, prose(of: box) < 8 else { return false }
    let next = blocks.list[index + 1].measure
    return next.linkDensity > 0.7 && next.anchored == 0
  }

  /// Whether a heading is made as the title is, and by its class, a link or a date after it no part of the same article:
  /// pages that scroll on hold the next one too.
  private func headsNextArticle(_ index: Int) -> Bool {
    let block = blocks.list[index]
    guard block.isHeading, let titleNode, page.nodes[titleNode].tag.isHeading, block.node > titleNode,
      page.nodes[block.node].signature == page.nodes[titleNode].signature
    else { return false }
    if page.value(.class, of: titleNode) != nil || block.measure.linkDensity > 0.5 { return true }
    return blocks.list[(index + 1)...].prefix(3).contains { isDateLine($0, line(of: $0), isBeforeText: true) }
  }

  /// Whether a line is but a name that the page has told elsewhere, or holds no letter.
  private func isNameOrSign(_ block: ArticleBlock) -> Bool {
    guard block.measure.length < 24, !block.isRow, !block.isPreformatted else { return false }
    let key = ArticleTitle.key(page.text[block.text])
    if names.contains(key) { return true }
    let digits = key.count(where: \.isASCIIDigit)
    return digits == key.count && digits < 4 || isClock(block, digits: digits, letters: key.count - digits)
  }

  /// Whether a line is a date with little around it; after the first of the text it must have a time too, since letters
  /// and decrees end with a date.
  private func isDateLine(_ block: ArticleBlock, _ line: String, isBeforeText: Bool) -> Bool {
    guard block.words < 25, !block.isCaption, ArticleDate.find(in: line, isChinese: false) != nil else { return false }
    let hasClock = line.contains(":") || line.contains("：")
    if block.measure.sentences == 0, hasClock, block.measure.commas <= 2 { return true }
    let words = line.split { !$0.isLetter }.filter { $0.count > 2 || $0.first?.isIdeograph == true }
    return isBeforeText && words.count <= 6 && words.allSatisfy { $0.count < 12 }
      || ArticlePhrases.kind(of: line, isHeading: false, isProse: false) != nil
  }

  /// Whether a line is a time of day, as those over the posts of a live blog.
  private func isClock(_ block: ArticleBlock, digits: Int, letters: Int) -> Bool {
    guard (3...6).contains(digits), letters <= 4, !block.isHeading, !block.isListItem else { return false }
    return page.text[block.text].contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
  }

  /// Whether a line before the text is none of it: where nothing names the root a body, any label.
  private func isLabel(_ block: ArticleBlock, _ line: String, isNamed: Bool) -> Bool {
    if block.isHeading || block.isCaption || block.isListItem || block.isRow || block.isPreformatted { return false }
    if page.nodes[block.node].hints.contains(.lead) { return false }
    return !isNamed && block.measure.length <= 8 && Self.worth(block, page) < 0
  }

  private func isTitle(_ block: ArticleBlock) -> Bool {
    if let titleNode, block.node >= titleNode, block.node < page.nodes[titleNode].end { return true }
    return !title.isEmpty && ArticleTitle.key(page.text[block.text]) == title
  }

  /// A sentence that is a link as a whole is still one.
  private func isLinkedSentence(_ block: ArticleBlock) -> Bool {
    block.words >= 15 && block.measure.linkDensity < 0.9 && ArticlePhrases.endsSentence(page.text[block.text])
  }

  /// The end of a box of links: of the element around its heading, if that is small, else of the lines without prose.
  private func boxEnd(from index: Int, root: Int, rootProse: Double) -> Int {
    let heading = blocks.list[index].node
    if let box = page.ancestor(of: page.nodes[heading].parent, where: { !blocks.ranges[$0].isEmpty }), box > root,
      prose(of: box) < (endsProse(box, of: root) ? 0.5 : 0.2) * rootProse
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

  /// Whether no prose comes after a node.
  private func endsProse(_ node: Int, of root: Int) -> Bool {
    prose[blocks.ranges[root].upperBound] - prose[blocks.ranges[node].upperBound] < 10
  }

  /// "About Example" over a paragraph that begins with "Example": what a company says of itself at the end of its news.
  private func isSelfPortrait(_ index: Int, _ line: String) -> Bool {
    let block = blocks.list[index]
    guard index + 1 < blocks.list.count, block.words <= 8 || block.strong > 2 else { return false }
    let lower = line.lowercased()
    for word in ["about ", "关于", "關於", "über ", "à propos de "] where lower.hasPrefix(word) {
      let name = line.dropFirst(word.count).trimmingCharacters(in: [" ", ":", "："])
      let next = HTMLText.literalLine(Array(page.text[blocks.list[index + 1].text].prefix(200)))
      // The company's name, and not the subject of a section ("About the paint").
      guard let first = name.split(separator: " ").first, first.count >= 2, first.first?.isLowercase == false else {
        return false
      }
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
