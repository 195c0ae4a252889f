internal import FeedParsing

/// Whether a feed gives a story's text or no more than a taste of it. `docs/technotes/articles.md` has the reasons.
enum Teaser {
  /// Less text than this is a title with a teaser, in letters. A Han character says about as much as three.
  static let letters = 900
  /// A text that breaks off is a teaser up to this length; beyond it, it is an article that ends so.
  static let brokenOff = 3_000

  /// - Parameter text: all that the feed gives besides the title, as plain text.
  static func isTeaser(_ text: String) -> Bool {
    let size = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2e80 ? 3 : 1) }
    return size < letters || size < brokenOff && breaksOff(text)
  }

  /// Ends with dots, or with the words of a link to the rest.
  private static func breaksOff(_ text: String) -> Bool {
    let end = text.suffix(60).lowercased().trimmingSuffix { $0.isWhitespace || "»›>→]）)".contains($0) }
    return invitations.contains { end.hasSuffix($0) }
  }

  private static let invitations = [
    "…", "...", "。。。", "read more", "continue reading", "read the full story", "read on", "full article", "more »",
    "keep reading", "read the rest", "阅读全文", "查看全文", "阅读更多", "继续阅读", "查看原文", "閱讀全文", "繼續閱讀", "全文",
  ]
}

extension ParsedEntry {
  /// Whether its page would tell more than it does.
  ///
  /// - Parameter text: all that it gives besides the title.
  func isTeaser(text: String) -> Bool {
    guard let url, url.hasPrefix("http://") || url.hasPrefix("https://"), url.utf8.count <= PageBook.longestURL else {
      return false
    }
    return Teaser.isTeaser(text)
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, case let before = index(before: end), isTrimmed(self[before]) { end = before }
    return self[..<end]
  }
}
