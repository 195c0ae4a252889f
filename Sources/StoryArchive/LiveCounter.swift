/// Counters that go on while a story stands: "(12 comments)", "阅读 1234", "Updated 5 min ago".
///
/// A counter fills a line, a bracket, or the space between two bars, and says nothing else: in "12 dead" and in "seen by
/// 40 people" the number is news.
enum LiveCounter {
  /// How many bytes from `index` on, where a line or a bracket begins, are a counter; 0 when it says something else.
  ///
  /// Every line of every text is asked about, so it gives up at the first word that no counter has.
  static func length(in bytes: Span<UInt8>, at index: Int) -> Int {
    var position = index
    var hasNumber = false
    var hasHead = false
    var isFirst = true
    while position < bytes.count, lengthOfEnd(bytes, at: position) == 0 {
      let byte = bytes[position]
      switch byte {
      case 0x30...0x39:
        hasNumber = true
        isFirst = false
        position += 1
      case 0x41...0x5a, 0x61...0x7a:
        var key: UInt64 = 0
        while position < bytes.count, case let letter = bytes[position] | 0x20, letter >= 0x61, letter <= 0x7a {
          key = mix(key, letter)
          position += 1
        }
        guard let word = word(key) else { return 0 }
        hasHead = hasHead || word == .head || (word == .label && isFirst)
        if word == .label, !isFirst, !hasHead { return 0 }
        isFirst = false
      case 0x80...:
        if let word = unspacedWord(bytes, at: position) {
          hasHead = hasHead || word.isHead
          isFirst = false
          position += word.length
        } else if let length = lengthOfPunctuation(bytes, at: position) {
          position += length
        } else {
          return 0
        }
      default: position += 1
      }
      if position - index > longest { return 0 }
    }
    return hasNumber && hasHead ? position - index : 0
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

  private static func lengthOfPunctuation(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1]) {
    case (0xc2, _): return 2
    case (0xe2, 0x80...0x81), (0xe3, 0x80), (0xef, 0xbc): return 3
    default: return nil
    }
  }

  // MARK: Words

  private enum Word {
    /// Names what is counted, or says that a time is told from now.
    case head
    /// A head only in front of its number: twelve points or shares may be news, "Points: 12" isn't.
    case label
    case filler
  }

  private static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15 &+ 0x2545_f491
  }

  /// An open hash table of 512 slots; a dictionary's own hashing would cost more than all the rest.
  private static let words: [(key: UInt64, word: Word?)] = {
    var result = [(key: UInt64, word: Word?)](repeating: (0, nil), count: 512)
    func add(_ text: String, _ word: Word) {
      for name in text.split(whereSeparator: \.isWhitespace) {
        let key = name.utf8.reduce(0, mix)
        var slot = Int(key >> 55)
        while result[slot].word != nil { slot = (slot + 1) & 511 }
        result[slot] = (key, word)
      }
    }
    add(
      """
      comment comments reply replies views reads likes upvotes retweets reposts ago updated kommentare commentaires
      """, .head)
    add("points score shares votes rating", .label)
    add(
      """
      s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days week weeks month months year
      years a an k last at on and new am pm gmt utc bst est edt cet cest pst pdt jan feb mar apr may jun jul aug sep oct
      nov dec january february march april june july august september october november december mon tue wed thu fri sat
      sun
      """, .filler)
    return result
  }()

  private static func word(_ key: UInt64) -> Word? {
    var slot = Int(key >> 55)
    while let word = words[slot].word {
      if words[slot].key == key { return word }
      slot = (slot + 1) & 511
    }
    return nil
  }

  /// Chinese, Japanese and Korean words by their first character, the longer ones first.
  private static let unspaced: [UInt32: [(bytes: [UInt8], isHead: Bool)]] = {
    var result: [UInt32: [(bytes: [UInt8], isHead: Bool)]] = [:]
    func add(_ text: String, isHead: Bool) {
      for word in text.split(whereSeparator: \.isWhitespace) {
        let bytes = Array(word.utf8)
        result[character(bytes[0], bytes[1], bytes[2]), default: []].append((bytes, isHead))
      }
    }
    add(
      """
      阅读 浏览 评论 点击 点赞 转发 收藏 回复 跟帖 人气 观看 播放 分享 閱讀 瀏覽 評論 點擊 コメント 閲覧 いいね 댓글 조회 추천
      分钟前 分鐘前 小时前 小時前 天前 秒前 更新
      """, isHead: true)
    add("条 條 次 个 個 人 数 數 量 赞 万 萬 于 於 时间 時間 最后 已 件 개 年 月 日", isHead: false)
    return result.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }()

  private static func character(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  private static func unspacedWord(_ bytes: Span<UInt8>, at index: Int) -> (length: Int, isHead: Bool)? {
    guard index + 2 < bytes.count,
      let words = unspaced[character(bytes[index], bytes[index + 1], bytes[index + 2])]
    else { return nil }
    for word in words where index + word.bytes.count <= bytes.count {
      if word.bytes.indices.allSatisfy({ bytes[index + $0] == word.bytes[$0] }) {
        return (word.bytes.count, word.isHead)
      }
    }
    return nil
  }
}
