/// A piece of a date.
enum DateToken: Equatable {
  /// `digits` is how many were written.
  case number(Int, digits: Int)
  /// Folded as `DateWords` has them.
  case word(String)
  case sign(Character)
  /// What the number before it counts: y, m, d for the day, h, i, s for the clock.
  case unit(Character)
}

/// A piece of a date, where it stands, and whether its meaning is known by now.
struct DateItem {
  var token: DateToken
  let followsSpace: Bool
  var isUsed = false
}

/// Cuts a date into numbers, words, signs and units, in any script.
struct DateTokenizer {
  private var items: [DateItem] = []

  static func items(of text: String) -> [DateItem] {
    var tokenizer = DateTokenizer()
    tokenizer.tokenize(Array(text))
    return tokenizer.items
  }

  private mutating func tokenize(_ characters: [Character]) {
    var index = 0
    var space = true
    while index < characters.count {
      let character = characters[index]
      if let digit = Self.digit(character) {
        var value = digit
        var digits = 1
        index += 1
        while index < characters.count, let next = Self.digit(characters[index]) {
          if digits < 15 { value = value * 10 + next }
          digits += 1
          index += 1
        }
        add(.number(value, digits: digits), space)
      } else if character.isLetter {
        let start = index
        while index < characters.count, characters[index].isLetter || Self.joinsWord(characters, index) { index += 1 }
        addWords(characters[start..<index].filter { $0 != "." && $0 != "'" }, space)
      } else if character.isWhitespace {
        index += 1
        space = true
        continue
      } else {
        add(.sign(Self.plain(character)), space)
        index += 1
      }
      space = false
    }
  }

  /// "a.m." and "p.m." are words.
  private static func joinsWord(_ characters: [Character], _ index: Int) -> Bool {
    guard characters[index] == ".", index >= 1 else { return false }
    guard index + 1 < characters.count, index < 2 || !characters[index - 2].isLetter else { return false }
    let pair = characters[index - 1].lowercased() + characters[index + 1].lowercased()
    return ["am", "pm", "πμ", "μμ"].contains(pair)
  }

  private static func digit(_ character: Character) -> Int? {
    guard character.isNumber, let value = character.wholeNumberValue, value < 10 else { return nil }
    return value
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "：": ":"
    case "／": "/"
    case "－", "−", "–", "—": "-"
    case "．", "。": "."
    case "，", "、": ","
    case "＋": "+"
    default: character
    }
  }

  /// Adds a run of letters; scripts without spaces put units, halves of the day and names side by side.
  private mutating func addWords(_ letters: [Character], _ space: Bool) {
    let text = String(letters)
    guard text.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) else {
      return add(.word(DateWords.folded(text)), space)
    }
    var rest = Substring(text)
    while !rest.isEmpty {
      if case .number? = items.last?.token, let unit = Self.units.first(where: { rest.hasPrefix($0.key) }) {
        add(.unit(unit.value), false)
        rest = rest.dropFirst(unit.key.count)
      } else if let (value, length) = Self.numeral(rest),
        let unit = Self.units.first(where: { rest.dropFirst(length).hasPrefix($0.key) })
      {
        add(.number(value, digits: 2), false)
        add(.unit(unit.value), false)
        rest = rest.dropFirst(length + unit.key.count)
      } else if rest.hasPrefix("元年") {
        // The first year of an era.
        add(.number(1, digits: 1), false)
        rest = rest.dropFirst()
      } else if let known = Self.words.first(where: { rest.hasPrefix($0) }) {
        add(.word(known), false)
        rest = rest.dropFirst(known.count)
      } else {
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func add(_ token: DateToken, _ space: Bool) {
    items.append(DateItem(token: token, followsSpace: space))
  }

  private static let units: [(key: String, value: Character)] = [
    ("年", "y"), ("년", "y"), ("月", "m"), ("월", "m"), ("日", "d"), ("号", "d"), ("號", "d"), ("일", "d"),
    ("時", "h"), ("时", "h"), ("點", "h"), ("点", "h"), ("시", "h"), ("分", "i"), ("분", "i"), ("秒", "s"), ("초", "s"),
  ]
  /// The number up to 99 that Chinese numerals spell at the start of `text`, and how many they are.
  private static func numeral(_ text: Substring) -> (value: Int, length: Int)? {
    let run = text.prefix { "〇零一二三四五六七八九十".contains($0) }.prefix(4)
    guard !run.isEmpty else { return nil }
    let parts = run.split(separator: "十", omittingEmptySubsequences: false)
    let digits = parts.map { $0.reduce(0) { $0 * 10 + (digit($1) ?? 0) } }
    switch parts.count {
    case 1: return (digits[0], run.count)
    case 2: return ((parts[0].isEmpty ? 1 : digits[0]) * 10 + digits[1], run.count)
    default: return nil
    }
  }

  static let morning = ["上午", "午前", "오전", "凌晨", "早上", "清晨"]
  static let afternoon = ["下午", "午後", "오후", "晚上", "傍晚", "中午"]
  static let eras = ["令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911]
  /// Words that say the date is told from today, which nobody knows here.
  static let relative = ["前", "전", "昨天", "今天", "어제", "오늘", "昨日", "今日"]
  private static let words = morning + afternoon + eras.keys.sorted() + relative
}
