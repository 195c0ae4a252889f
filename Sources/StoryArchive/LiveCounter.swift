/// Counters that go on while a story stands: "(12 comments)", "阅读 1234", "Updated 5 min ago".
///
/// A counter fills a line, a bracket, or the space between two bars, and says nothing else: in "12 dead" and in "seen by
/// 40 people" the number is news.
enum LiveCounter {
  /// How many bytes from `index` on, where a line or a bracket begins, are a counter; 0 when it says something else.
  static func length(in bytes: Span<UInt8>, at index: Int) -> Int {
    var end = index
    var hasDigit = false
    while end < bytes.count, lengthOfEnd(bytes, at: end) == 0 {
      if bytes[end] >= 0x30, bytes[end] <= 0x39 { hasDigit = true }
      end += 1
      if end - index > longest { return 0 }
    }
    guard hasDigit else { return 0 }
    let text = String(decoding: (index..<end).map { bytes[$0] }, as: UTF8.self)
    return isCounter(text) ? end - index : 0
  }

  /// Bytes of the bracket, bar or line break at `index` that ends what stands before it.
  static func lengthOfEnd(_ bytes: Span<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x0a, 0x0d, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "#"): return 1
    case 0xc2: return index + 1 < bytes.count && bytes[index + 1] == 0xb7 ? 2 : 0  // ·
    case 0xe2, 0xe3, 0xef:
      guard index + 2 < bytes.count else { return 0 }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xe2, 0x80, 0xa2), (0xe3, 0x80, 0x91), (0xef, 0xbc, 0x89), (0xef, 0xbd, 0x9c): return 3  // • 】 ） ｜
      default: return 0
      }
    default: return 0
    }
  }

  private static let longest = 64

  private static func isCounter(_ text: String) -> Bool {
    var hasNumber = false
    var hasHead = false
    var isFirst = true
    var rest = Substring(text.lowercased())
    while let first = rest.first {
      if first.isNumber {
        rest = rest.drop { $0.isNumber || ".,:/-".contains($0) }
        hasNumber = true
      } else if first.isASCII, first.isLetter {
        let word = String(rest.prefix { $0.isASCII && $0.isLetter })
        rest = rest.dropFirst(word.count)
        if heads.contains(word) || isFirst && labels.contains(word) {
          hasHead = true
        } else if !fillers.contains(word) {
          return false
        }
      } else if first.isLetter {
        guard let word = unspaced.first(where: { rest.hasPrefix($0.text) }) else { return false }
        rest = rest.dropFirst(word.text.count)
        hasHead = hasHead || word.isHead
      } else {
        rest = rest.dropFirst()
        continue
      }
      isFirst = false
    }
    return hasNumber && hasHead
  }

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  private static let heads = words(
    "comment comments reply replies views reads likes upvotes retweets reposts ago updated kommentare commentaires")
  /// Heads only in front of their number: twelve points or shares may be news, "Points: 12" isn't.
  private static let labels = words("points score shares votes rating views comments")
  private static let fillers = words(
    """
    s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days week weeks month months year years
    a an k last at on and new points shares am pm gmt utc bst est edt cet cest pst pdt jan feb mar apr may jun jul aug sep
    oct nov dec january february march april june july august september october november december mon tue wed thu fri sat
    sun
    """.replacing("\n", with: " "))

  /// Chinese, Japanese and Korean, the longer ones before those that they begin with.
  private static let unspaced: [(text: String, isHead: Bool)] =
    [
      "阅读", "浏览", "评论", "點擊", "点击", "点赞", "转发", "收藏", "回复", "跟帖", "人气", "观看", "播放", "分享", "閱讀", "瀏覽", "評論", "コメント",
      "閲覧", "いいね",
    ]
    .map { ($0, true) } + ["分钟前", "分鐘前", "小时前", "小時前", "天前", "秒前", "更新", "댓글", "조회", "추천"].map { ($0, true) }
    + [
      "条", "條", "次", "个", "個", "人", "数", "數", "量", "赞", "万", "萬", "于", "於", "时间", "時間", "最后", "已", "件", "개", "年", "月",
      "日",
    ]
    .map { ($0, false) }
}
