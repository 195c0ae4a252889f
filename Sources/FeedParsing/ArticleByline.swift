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
    var best: (rank: Int, names: [String])?
    for node in region where page.nodes[node].hints.contains(.author) {
      let rank = page.value(.itemprop, of: node)?.lowercased() == "author" ? 3 : page.nodes[node].tag == .anchor ? 2 : 1
      guard page.nodes[node].text.count < 200, rank > best?.rank ?? 0 else { continue }
      let names = Self.names(page.line(of: node))
      if !names.isEmpty { best = (rank, names) }
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

  /// What follows "By" or 作者 in a line.
  private static func told(in line: String) -> String? {
    for mark in ["作者：", "作者:", "作者 ", "文/", "文／", "文｜", "文|", "撰文：", "记者：", "记者/", "本报记者 ", "记者 ", "記者", "楼主："] {
      guard let range = line.range(of: mark) else { continue }
      let rest = String(line[range.upperBound...]).trimmingASCIISpace
      return rest.split { " 　|｜／/，,；;（()【发来编".contains($0) }.first.map(String.init)
    }
    let lower = line.lowercased()
    for mark in ["by ", "von ", "par ", "por ", "di "] where lower.hasPrefix(mark) {
      return String(line.dropFirst(mark.count))
    }
    return nil
  }

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
      .contains { lower.hasSuffix($0) || lower.hasPrefix($0) }
  }
}

/// Dates as pages show them.
enum ArticleDate {
  /// A date told for machines. Chinese pages mean their own zone where they name none.
  static func read(_ text: String, isChinese: Bool) -> Date? {
    guard let date = FeedDate.parse(text) else { return nil }
    guard isChinese, text.contains(":"), let shifted = FeedDate.parse(text + " +0800"),
      shifted == date.addingTimeInterval(-8 * 3_600)
    else { return date }
    return shifted
  }

  /// The first date with a year in a line for people.
  static func find(in line: String, isChinese: Bool) -> Date? {
    let tokens = tokens(of: line)
    guard tokens.contains(where: hasYear) else { return nil }
    for start in tokens.indices.prefix(24)
    where tokens[start].contains(where: { $0.isNumber }) || isMonth(tokens[start]) {
      for count in stride(from: min(7, tokens.count - start), through: 1, by: -1) {
        let part = tokens[start..<(start + count)]
        guard part.contains(where: hasYear) else { break }
        if let date = read(part.joined(separator: " "), isChinese: isChinese) { return date }
      }
    }
    return nil
  }

  /// The words of a line, cut wherever no date goes on.
  private static func tokens(of line: String) -> [String] {
    line.split { character in
      !(character.isASCII
        ? character.isLetter || character.isNumber || ":-/.,+".contains(character)
        : character.isLetter && !character.isIdeograph || "年月日号號时時分秒上下午".contains(character))
    }.map(String.init)
  }

  private static func hasYear(_ token: String) -> Bool {
    var digits = 0
    var value = 0
    for character in token.utf8 + [0x20] {
      if character.isASCIIDigit {
        digits += 1
        value = digits <= 4 ? value * 10 + Int(character - 0x30) : 0
      } else {
        if digits == 4, (1990...2100).contains(value) { return true }
        digits = 0
        value = 0
      }
    }
    return false
  }

  private static func isMonth(_ token: String) -> Bool {
    guard token.count >= 3 else { return false }
    let start = token.lowercased().prefix(3)
    return [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu",
      "fri", "sat", "sun",
    ].contains(String(start))
  }
}
