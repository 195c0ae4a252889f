import Foundation

/// Dates as pages show them.
enum ArticleDate {
  /// A date told for machines. Chinese pages mean their own zone where they name none.
  static func read(_ text: String, isChinese: Bool) -> Date? {
    guard let date = FeedDate.parse(text) else { return nil }
    // Midnight to the second is a day without a time.
    guard isChinese, text.contains(":"), !namesZone(text), Int(date.timeIntervalSince1970) % 86_400 != 0,
      let shifted = FeedDate.parse(text + " +0800"),
      shifted == date.addingTimeInterval(-8 * 3_600)
    else { return date }
    return shifted
  }

  /// Whether a zone or an offset comes after the time.
  private static func namesZone(_ text: String) -> Bool {
    guard let colon = text.lastIndex(of: ":") else { return false }
    return text[colon...].contains { $0.isASCII && $0.isLetter || $0 == "+" || $0 == "-" }
  }

  /// The first date with a year in a line for people.
  static func find(in line: String, isChinese: Bool) -> Date? {
    guard hasYear(line) else { return nil }
    let segments = withoutAsides(line).split { !isDatePart($0) }
    for (index, segment) in segments.enumerated() where hasYear(segment) {
      // "2024-03-05 | 08:30": the time may stand apart.
      if index + 1 < segments.count, startsWithClock(segments[index + 1]), !segment.contains(":"),
        let date = find(inSegment: segment + " " + segments[index + 1], isChinese: isChinese)
      {
        return date
      }
      if let date = find(inSegment: segment, isChinese: isChinese) { return date }
    }
    return nil
  }

  private static func find(inSegment segment: Substring, isChinese: Bool) -> Date? {
    let tokens = segment.split(separator: " ").map { withColon(String($0)) }
    for start in tokens.indices.prefix(24) where tokens[start].contains(where: \.isNumber) || isMonth(tokens[start]) {
      for count in stride(from: min(7, tokens.count - start), through: 1, by: -1) {
        let part = tokens[start..<(start + count)].joined(separator: " ")
        guard hasYear(part), hasDay(part) else { break }
        if let date = read(part, isChinese: isChinese) { return date }
      }
    }
    return nil
  }

  /// Without what stands in brackets and without the names of Chinese weekdays.
  private static func withoutAsides(_ line: String) -> String {
    var result = ""
    var depth = 0
    for character in line {
      if "(（".contains(character) {
        depth += 1
      } else if ")）".contains(character) {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        result.append(character)
      }
    }
    for week in ["星期", "周", "礼拜"] where result.contains(week) {
      for day in "一二三四五六日天" { result = result.replacingOccurrences(of: week + String(day), with: " ") }
    }
    return result
  }

  private static func startsWithClock(_ segment: Substring) -> Bool {
    let start = segment.drop { $0 == " " }.prefix(5)
    return start.first?.isNumber == true && start.contains(":")
  }

  /// "8.30am", "15.44", "18h12" with a colon.
  private static func withColon(_ token: String) -> String {
    let parts = token.split(separator: token.contains("h") ? "h" : ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[0].allSatisfy(\.isNumber),
      parts[1].prefix(2).count == 2, parts[1].prefix(2).allSatisfy(\.isNumber),
      ["", "am", "pm", "uhr"].contains(parts[1].dropFirst(2).lowercased())
    else { return token }
    return parts[0] + ":" + parts[1]
  }

  /// Whether more than a year is there: six digits, or a month's name and five.
  private static func hasDay(_ text: String) -> Bool {
    let digits = text.utf8.count(where: \.isASCIIDigit)
    return digits >= 6 || digits == 5 && text.count(where: \.isLetter) >= 3
  }

  /// Whether a character may be part of a date, a space between its words included.
  private static func isDatePart(_ character: Character) -> Bool {
    if character.isASCII { return character.isLetter || character.isNumber || ":-/.,+ ".contains(character) }
    return character.isLetter && !character.isIdeograph || "年月日号號时時分秒上下午".contains(character)
  }

  private static func hasYear(_ text: some StringProtocol) -> Bool {
    var digits = 0
    var value = 0
    for character in Array(text.utf8) + [0x20] {
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
