import Foundation

/// Who wrote an article and when, as a reader sees it.
struct ArticleByline {
  private let page: ArticlePage
  private let finder: ArticleFinder
  /// The nodes to look at: from a little before the title to some way after it.
  private let region: Range<Int>

  init(_ page: ArticlePage, _ finder: ArticleFinder) {
    self.page = page
    self.finder = finder
    region = finder.bylineRegion
  }

  // MARK: Time

  func published(isChinese: Bool) -> Date? {
    for node in region where page.nodes[node].tag == .time || page.nodes[node].hints.contains(.date) {
      guard !page.nodes[node].hints.contains(.comments), page.nodes[node].text.count < 200 else { continue }
      for text in [page.value(.datetime, of: node), page.value(.content, of: node), page.value(.title, of: node)] {
        if let date = text.flatMap({ ArticleDate.read($0, isChinese: isChinese) }) { return date }
      }
      if let date = ArticleDate.find(in: page.line(of: node), isChinese: isChinese) { return date }
    }
    for line in finder.bylineLines where line.count < 160 {
      if let date = ArticleDate.find(in: line, isChinese: isChinese) { return date }
    }
    return nil
  }

  // MARK: People

  var authors: [String] {
    var best: (rank: Int, node: Int, names: [String])?
    for node in region {
      let rank = rank(of: node)
      guard rank > 0, page.nodes[node].text.count < 200 else { continue }
      if let found = best {
        // Several authors stand side by side.
        let areNeighbours = rank == found.rank && page.nodes[node].parent == page.nodes[found.node].parent
        guard rank > found.rank || areNeighbours else { continue }
      }
      let names = Self.names(name(of: node))
      guard !names.isEmpty else { continue }
      best = (rank, node, (best?.rank == rank ? best?.names ?? [] : []) + names)
    }
    if let best { return best.names }
    for line in finder.bylineLines where line.count < 120 {
      if let told = Self.told(in: line) {
        let names = Self.names(told)
        if !names.isEmpty { return names }
      }
    }
    return []
  }

  /// How surely a node names an author; 0 if it doesn't.
  private func rank(of node: Int) -> Int {
    let element = page.nodes[node]
    if element.tag == .anchor, let href = page.value(.href, of: node)?.lowercased() {
      if element.hints.contains(.author) || Self.paths.contains(where: { href.contains($0) }) { return 2 }
    }
    guard element.hints.contains(.author) else { return 0 }
    return page.value(.itemprop, of: node)?.lowercased() == "author" ? 3 : 1
  }

  private static let paths = [
    "/author/", "/authors/", "/by/", "/profile/", "/people/", "/users/", "/user/", "/contributor", "/journalist",
    "/staff/",
    "/reporter", "/autor", "/auteur", "space-uid", "/@", "/writer",
  ]

  /// The name that a node gives: of the thing in it that is one, else all its text.
  private func name(of node: Int) -> String {
    for inner in page.inside(node) where page.value(.itemprop, of: inner)?.lowercased() == "name" {
      return page.value(.content, of: inner) ?? page.line(of: inner)
    }
    return page.line(of: node)
  }

  /// What follows "By" or 作者 in a line.
  private static func told(in line: String) -> String? {
    let bytes = Array(line.utf8)
    if bytes.contains(where: { $0 >= 0xE3 }), let end = chineseMarks.end(in: bytes) {
      let rest = String(decoding: bytes[end...], as: UTF8.self).trimmingASCIISpace
      return rest.split { " 　|｜／/，,；;（()【发来编".contains($0) }.first.map(String.init)
    }
    let lower = line.lowercased()
    for mark in ["by ", "von ", "par ", "por ", "di "] where lower.hasPrefix(mark) {
      return String(line.dropFirst(mark.count))
    }
    return nil
  }

  private static let chineseMarks = ArticlePhraseSet(
    "作者：|作者:|作者 |文/|文／|文｜|撰文：|记者：|记者/|记者 |記者|楼主：", keepsSpaces: true)

  /// The names in a byline, without what is none of a name.
  static func names(_ text: String) -> [String] {
    var text = HTMLText.line(Array(text.utf8))
    for mark in [
      "posted by ", "written by ", "reported by ", "by ", "von ", "par ", "作者：", "作者:", "作者", "文/", "记者", "撰文：",
    ]
    where text.lowercased().hasPrefix(mark) {
      text = String(text.dropFirst(mark.count)).trimmingASCIISpace
      break
    }
    // A place, a day or an agency follows these.
    if let cut = text.firstIndex(where: { "|｜·•—–@(（/\n".contains($0) }) { text = String(text[..<cut]) }
    var names: [String] = []
    var rest = text
    for word in [" and ", " und ", " et ", " y ", " & ", "、", "，", ";", "；"] {
      rest = rest.replacingOccurrences(of: word, with: ",")
    }
    for part in rest.split(separator: ",") {
      let name = String(part).trimmingASCIISpace
      guard (2...40).contains(name.count), !name.contains(where: { $0.isNumber || $0 == ":" || $0 == "：" }),
        name.split(separator: " ").count <= 5, !isRole(name)
      else { continue }
      names.append(name)
    }
    return names
  }

  private static func isRole(_ name: String) -> Bool {
    let lower = name.lowercased()
    return ["reporter", "correspondent", "editor", "staff", "writer", "admin", "author", "updated", "published"]
      .contains { lower.hasSuffix($0) || lower.hasPrefix($0) } || isOrganisation(name)
  }
}

extension ArticleByline {
  /// Whether a Chinese name is of an outlet and not of a person.
  static func isOrganisation(_ name: String) -> Bool {
    ["网", "網", "日报", "日報", "晚报", "晚報", "新闻", "新聞", "报社", "电视台", "通讯社", "通訊社", "编辑部", "编辑", "编辑室"].contains {
      name.hasSuffix($0)
    }
  }
}
