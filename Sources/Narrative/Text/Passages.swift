import Foundation

/// The sentences of a running text, each known for news or for background: what a page tells of earlier years is no news.
struct Passages: Sendable {
  struct Sentence: Sendable {
    /// As published, without the space around it.
    var text: String
    /// Looks back: it opens with a time long past, or goes on from a sentence that does.
    var isBackground: Bool
  }

  private(set) var sentences: [Sentence] = []

  /// - Parameters:
  ///   - limit: UTF-8 bytes that are read at most.
  ///   - at: when the story counts; nil when nobody knows.
  init(_ text: String, limit: Int, at: Date?) {
    let cut = Self.cut(text, limit: limit)
    // A year whose end lies before the story's own, good to a day.
    let year = at.map { 1970 + Int($0.timeIntervalSince1970 / 31_556_952) }
    var isBackground = false
    var leadMonth: Int?
    for (index, piece) in cut.enumerated() {
      if piece.startsParagraph { isBackground = false }
      if piece.isHeading { continue }
      let folded = FoldedText(piece.text, limit: 400)
      let opening = folded.string(0..<min(folded.scalars.count, 60))
      let month = Self.month(opening)
      if index < 3, leadMonth == nil { leadMonth = month }
      if Self.looksBack(opening, year: year) || Self.isOtherMonth(month, lead: leadMonth, at: at) {
        isBackground = true
      } else if isBackground, Self.isNow(opening) {
        isBackground = false
      }
      sentences.append(Sentence(text: piece.text, isBackground: isBackground))
    }
  }

  // MARK: sentences

  private struct Piece {
    var text: String
    var startsParagraph: Bool
    var isHeading: Bool
  }

  private static func cut(_ text: String, limit: Int) -> [Piece] {
    var pieces: [Piece] = []
    var startsParagraph = true
    let scalars = Array(text.unicodeScalars.prefix(limit))
    var start = 0
    var hasComma = false
    func take(to end: Int, isHeading: Bool = false) {
      let piece = String(String.UnicodeScalarView(scalars[start..<end])).trimmingCharacters(in: .whitespacesAndNewlines)
      if piece.unicodeScalars.count > 3 {
        pieces.append(Piece(text: piece, startsParagraph: startsParagraph, isHeading: isHeading))
        startsParagraph = isHeading
      }
      start = end
      hasComma = false
    }
    func next(_ index: Int) -> Unicode.Scalar? {
      scalars[(index + 1)...].first { !$0.properties.isWhitespace }
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "。", "！", "？", "!", "?":
        // A closing quotation mark belongs to the sentence.
        let closes = index + 1 < scalars.count && "”」』\"".unicodeScalars.contains(scalars[index + 1])
        take(to: closes ? index + 2 : index + 1)
      case ".":
        guard index + 1 < scalars.count, scalars[index + 1].properties.isWhitespace,
          !isAbbreviated(scalars[start..<index])
        else { break }
        take(to: index + 1)
      case "\n":
        // Machines break lines before a comma.
        if let next = next(index), "，。、,；”」".unicodeScalars.contains(next) { break }
        take(to: index + 1)
        startsParagraph = true
      case "，", ",", "；", ";", ":", "：": hasComma = true
      case " ", "\u{3000}":
        // A heading that lost its line: short, without a comma, between a sentence's end and a Han word or a date.
        guard !hasComma, index - start >= 5, index - start <= 24, index > 0, Folding.isHan(scalars[index - 1].value),
          index + 1 < scalars.count, Folding.isHan(scalars[index + 1].value) || isDate(scalars[(index + 1)...]),
          scalars[start..<index].count(where: { Folding.isHan($0.value) }) >= 4
        else { break }
        take(to: index, isHeading: true)
      case "▲":
        if index > start { take(to: index) }
      default: break
      }
    }
    if start < scalars.count { take(to: scalars.count) }
    return pieces
  }

  private static func isDate(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = scalars.prefix { $0.value >= 0x30 && $0.value <= 0x39 }
    guard !digits.isEmpty, let after = scalars.dropFirst(digits.count).first else { return false }
    return after == "月" || after == "年"
  }

  private static func isAbbreviated(_ sentence: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = String(String.UnicodeScalarView(sentence.suffix(4))).split(separator: " ").last ?? ""
    return ["Mr", "Mrs", "Ms", "Dr", "St", "Prof", "vs", "No"].contains(word)
      || (word.count == 1 && word.first?.isUppercase == true)
  }

  // MARK: time

  private static let back = [
    "曾经", "当年", "早年", "此前", "当时", "时期", "以来", "年前", "小时候", "那一年", "years ago", "at the time", "back in ",
    "earlier this year",
    "last year", "a decade ago", "in those days", "once upon",
  ]
  private static let now = [
    "现在", "目前", "此时", "如今", "正在", "随即", "最新", "今天", "昨天", "昨日", "今日", "本周", "日前", "显然", "周一", "周二", "周三", "周四", "周五",
    "周六", "周日",
    "now", "today", "yesterday", "this week", "on monday", "on tuesday", "on wednesday", "on thursday", "on friday",
    "on saturday", "on sunday",
  ]

  private static func isNow(_ opening: String) -> Bool { now.contains { opening.contains($0) } }

  /// The opening names a year before the story's, or any year where the story's is unknown, or a time long past.
  private static func looksBack(_ opening: String, year: Int?) -> Bool {
    if back.contains(where: { opening.contains($0) }), !isNow(opening) { return true }
    let scalars = Array(opening.unicodeScalars)
    var index = 0
    while index + 4 <= scalars.count {
      let digits = scalars[index..<(index + 4)]
      let isWhole =
        (index == 0 || !isDigit(scalars[index - 1])) && (index + 4 == scalars.count || !isDigit(scalars[index + 4]))
      if isWhole, digits.allSatisfy(isDigit), let value = Int(String(String.UnicodeScalarView(digits))),
        value >= 1900, value < (year ?? 2_100), isYear(scalars, index)
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

  /// 2012年, "in 2012", "since 2012".
  private static func isYear(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if index + 4 < scalars.count, scalars[index + 4] == "年" { return true }
    let before = String(String.UnicodeScalarView(scalars[max(0, index - 6)..<index]))
    return before.hasSuffix("in ") || before.hasSuffix("since ")
  }

  /// The month of a date that opens a sentence: 6月5日.
  private static func month(_ opening: String) -> Int? {
    let digits = opening.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, opening.dropFirst(digits.count).first == "月", let month = Int(digits), month <= 12
    else { return nil }
    return month
  }

  /// A dated sentence is news where its month is the story's, or the one that the page begins with, or the month before.
  private static func isOtherMonth(_ month: Int?, lead: Int?, at: Date?) -> Bool {
    guard let month else { return false }
    // Months of a mean year: good to a day or two, and no calendar is needed.
    let own = at.map { Int(($0.timeIntervalSince1970 / 31_556_952 * 12).rounded(.down)) % 12 + 1 } ?? lead
    guard let own else { return true }
    return (own - month + 12) % 12 > 1 && (month - own + 12) % 12 > 1
  }
}
