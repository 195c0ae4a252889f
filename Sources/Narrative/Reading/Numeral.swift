import Foundation

/// A number as tokens write it: digits with their scale, words, Chinese numerals, fractions and shares.
struct Numeral: Sendable {
  var value: Double
  /// The upper end of a range.
  var upper: Double?
  /// Tokens that it covers.
  var range: Range<Int>
  /// What its own form says of it: "dozens", 700多, 700+.
  var bound: Quantity.Bound?
  /// It is a share of a whole, in per cent: two-thirds, 六成, 过半.
  var isShare = false
  /// "12th", "twelfth", 第十二.
  var isRank = false
  /// "2bn", "40万": no year, no model.
  var isScaled = false
  /// The unit that is joined to it: "10-day".
  var joined: String?

  /// The number that begins at a token, or nil; longest first.
  static func read(_ tokens: [Token], at index: Int) -> Numeral? {
    switch tokens[index].kind {
    case .number: return digits(tokens, at: index)
    case .word:
      if let first = tokens[index].text.utf8.first, first >= 0x30, first <= 0x39 { return mixed(tokens, at: index) }
      return words(tokens, at: index)
    case .han: return HanNumeral.read(tokens, at: index)
    default: return nil
    }
  }

  // MARK: digits

  /// "1,000" and "3.5"; nil for "1,2", "3-1" and dates.
  static func plain(_ text: some StringProtocol) -> Double? {
    guard let first = text.utf8.first, first >= 0x30, first <= 0x39 else { return nil }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard groups[0].utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.utf8.count == 3 }) else {
        return nil
      }
    }
    guard text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2C || $0 == 0x2E }), text.utf8.count <= 20 else {
      return nil
    }
    return Double(groups.joined())
  }

  private static func digits(_ tokens: [Token], at index: Int) -> Numeral? {
    let text = tokens[index].text
    var numeral: Numeral
    if let value = plain(text) {
      numeral = Numeral(value: value, range: index..<(index + 1))
    } else {
      // "700-750" is a range; "3-1" a score, "2023-11-17" a date, "555-0199" a telephone.
      let ends = text.split(separator: "-")
      guard ends.count == 2, let low = plain(ends[0]), let high = plain(ends[1]), low >= 10, high > low,
        high < 20 * low, !ends[1].hasPrefix("0")
      else { return nil }
      numeral = Numeral(value: low, upper: high, range: index..<(index + 1))
    }
    numeral.scale(tokens)
    return numeral
  }

  /// "20m", "3.5bn", "12th", "10-day".
  private static func mixed(_ tokens: [Token], at index: Int) -> Numeral? {
    let text = tokens[index].text
    let head = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    let tail = String(text.dropFirst(head.count))
    guard let value = plain(head) else { return nil }
    var numeral = Numeral(value: value, range: index..<(index + 1))
    if let scale = suffixes[tail] {
      numeral.value *= scale
      numeral.isScaled = true
      return numeral
    }
    if ["st", "nd", "rd", "th"].contains(tail) {
      numeral.isRank = true
      return numeral
    }
    if tail.hasPrefix("-") {
      let unit = String(tail.dropFirst())
      if unit.hasPrefix("plus") {
        numeral.bound = .atLeast
        return numeral
      }
      guard !unit.contains("-") || unit == "percentage-point" else { return nil }
      numeral.joined = unit
      return numeral
    }
    return nil
  }

  private static let suffixes: [String: Double] = [
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
  ]
  private static let scales: [String: Double] = [
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "mn": 1e6, "bn": 1e9, "m": 1e6,
    "lakh": 1e5, "crore": 1e7, "dozen": 12,
  ]

  /// "3.5 million", 40万, 700多名.
  private mutating func scale(_ tokens: [Token]) {
    while range.upperBound < tokens.count {
      let next = tokens[range.upperBound]
      if next.kind == .word, let scale = Self.scales[next.text], !isScaled || next.text != "m" {
        multiply(scale)
      } else if let scalar = next.scalar, next.kind == .han, let scale = HanNumeral.scales[scalar] {
        // 5千米, 3百度: the scale belongs to another word.
        if HanNumeral.isOtherWord(tokens, at: range.upperBound) { return }
        multiply(scale)
      } else if next.kind == .han, let scalar = next.scalar, HanNumeral.more.contains(scalar) {
        // 700多万, 700余名; "3余" alone is none.
        bound = .atLeast
        range = range.lowerBound..<(range.upperBound + 1)
      } else if next.scalar == 0x2B, next.kind == .punctuation {
        bound = .atLeast
        range = range.lowerBound..<(range.upperBound + 1)
      } else {
        return
      }
    }
  }

  private mutating func multiply(_ scale: Double) {
    value *= scale
    upper = upper.map { $0 * scale }
    isScaled = true
    range = range.lowerBound..<(range.upperBound + 1)
  }

  // MARK: words

  private static let small: [String: Double] = {
    let ones = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var small = Dictionary(uniqueKeysWithValues: ones.enumerated().map { ($1, Double($0)) })
    for (index, ten) in tens.enumerated() {
      small[ten] = Double(index * 10 + 20)
      for one in 1...9 { small["\(ten)-\(ones[one])"] = Double(index * 10 + 20 + one) }
    }
    return small
  }()
  private static let ranks: [String: Double] = {
    let ranks = [
      "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
      "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ]
    return Dictionary(uniqueKeysWithValues: ranks.enumerated().map { ($1, Double($0 + 2)) })
  }()
  /// "Dozens of": more than one dozen.
  private static let plurals: [String: Double] = [
    "tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000, "billions": 2e9,
  ]
  private static let parts: [String: Double] = [
    "half": 50, "third": 100 / 3, "thirds": 100 / 3, "quarter": 25, "quarters": 25, "fifths": 20, "fifth": 20,
    "tenth": 10, "tenths": 10,
  ]

  /// Words that may begin a number; nearly every other word is left after one look.
  private static let starts: Set<String> = Set(small.keys).union(ranks.keys).union(plurals.keys).union([
    "half", "two-thirds", "three-quarters", "one-third", "one-quarter", "a", "an", "majority", "most", "dozen",
    "hundred", "thousand", "million", "three-fifths", "four-fifths", "one-fifth", "two-fifths", "one-half",
  ])

  private static func words(_ tokens: [Token], at index: Int) -> Numeral? {
    let word = tokens[index].text
    guard starts.contains(word) || word.contains("-") else { return nil }
    func text(_ offset: Int) -> String { index + offset < tokens.count ? tokens[index + offset].text : "" }
    var numeral = Numeral(value: 0, range: index..<(index + 1))
    func covering(_ count: Int) -> Range<Int> { index..<(index + count) }
    // "nine in ten", "one out of five".
    if let few = small[word], few > 0 {
      let skip = text(1) == "in" ? 2 : text(1) == "out" && text(2) == "of" ? 3 : 0
      if skip > 0, index + skip < tokens.count, let many = small[text(skip)] ?? plain(text(skip)), many > few {
        numeral.value = 100 * few / many
        numeral.isShare = true
        numeral.range = covering(skip + 1)
        return numeral
      }
    }
    if ["half", "one-half"].contains(word), !["a", "an", "dozen", "hour", "time", "way", "brother"].contains(text(1)) {
      numeral.value = 50
      numeral.isShare = true
      return numeral
    }
    if word == "half", text(1) == "a" || text(1) == "dozen", let scale = scales[text(1) == "a" ? text(2) : text(1)] {
      numeral.value = scale / 2
      numeral.isScaled = true
      numeral.range = covering(text(1) == "a" ? 3 : 2)
      return numeral
    }
    if word == "majority" || (word == "a" && text(1) == "majority"), text(word == "a" ? 2 : 1) == "of" {
      numeral.value = 50
      numeral.isShare = true
      numeral.bound = .atLeast
      numeral.range = covering(word == "a" ? 2 : 1)
      return numeral
    }
    if word == "a" || word == "an" {
      if let part = parts[text(1)], text(1) != "half", text(2) == "of" {
        numeral.value = part
        numeral.isShare = true
        numeral.range = covering(2)
        return numeral
      }
      guard let scale = scales[text(1)], scale >= 12, text(1) != "m" else { return nil }
      numeral.value = scale
      numeral.isScaled = true
      numeral.range = covering(2)
      return numeral
    }
    if let dash = word.firstIndex(of: "-"), small[word] == nil {
      let head = String(word[..<dash])
      let tail = String(word[word.index(after: dash)...])
      guard let count = small[head], count > 0 else { return nil }
      if let part = parts[tail] {
        numeral.value = count * part
        numeral.isShare = true
        return numeral
      }
      guard !tail.contains("-") else { return nil }
      numeral.value = count
      numeral.joined = tail
      return numeral
    }
    if let plural = plurals[word] {
      var value = plural
      var count = 1
      // "tens of thousands", "hundreds of millions".
      if text(1) == "of", let more = plurals[text(2)] {
        value *= more / 2
        count = 3
      } else if word == "tens" || (text(1) != "of" && word != "dozens") {
        return nil
      }
      numeral.value = value
      numeral.bound = .atLeast
      numeral.isScaled = true
      numeral.range = covering(count)
      return numeral
    }
    if let rank = ranks[word], parts[text(0)] == nil || !["of"].contains(text(1)) {
      numeral.value = rank
      numeral.isRank = true
      return numeral
    }
    guard let value = small[word] ?? (scales[word].map { _ in 1 }), value > 0 else { return nil }
    // "two thirds".
    if value < 10, let part = parts[text(1)], text(1).hasSuffix("s") {
      numeral.value = value * part
      numeral.isShare = true
      numeral.range = covering(2)
      return numeral
    }
    numeral.value = value
    if scales[word] != nil { numeral.range = index..<index }
    var added = false
    while numeral.range.upperBound < tokens.count {
      let next = tokens[numeral.range.upperBound].text
      if let scale = scales[next], next.utf8.count > 2 {
        numeral.multiply(scale)
      } else if numeral.isScaled, !added, let more = small[next == "and" ? text(numeral.range.count + 1) : next],
        numeral.value >= 100
      {
        numeral.value += more
        numeral.range = index..<(numeral.range.upperBound + (next == "and" ? 2 : 1))
        added = true
      } else {
        break
      }
    }
    return numeral.range.isEmpty ? nil : numeral
  }
}

/// Chinese numerals: 七百, 上千, 六成, 三分之二, 过半, 第十二.
enum HanNumeral {
  static let digits: [UInt32: Double] = {
    var digits: [UInt32: Double] = [:]
    for (index, digit) in "零一二三四五六七八九".unicodeScalars.enumerated() { digits[digit.value] = Double(index) }
    digits[0x3007] = 0
    digits[0x4E24] = 2
    return digits
  }()
  /// 十百千万亿.
  static let scales: [UInt32: Double] = [0x5341: 10, 0x767E: 100, 0x5343: 1e3, 0x4E07: 1e4, 0x4EBF: 1e8]
  /// 多余几.
  static let more: Set<UInt32> = [0x591A, 0x4F59, 0x51E0]
  /// 数几上: several.
  private static let several: Set<UInt32> = [0x6570, 0x51E0, 0x4E0A]
  /// What after a scale makes it part of another word: 千米, 千克, 千瓦, 百度, 万科, 百姓, 千问.
  private static let others: Set<UInt32> = Set("米克瓦度科姓问伏元店".unicodeScalars.map(\.value))

  static func isOtherWord(_ tokens: [Token], at index: Int) -> Bool {
    guard let scale = tokens[index].scalar, let next = scalar(tokens, index + 1) else { return false }
    if next == 0x5143 { return false }
    return others.contains(next) && (scale == 0x5343 || scale == 0x767E)
  }

  private static func scalar(_ tokens: [Token], _ index: Int) -> UInt32? {
    tokens.indices.contains(index) ? tokens[index].scalar : nil
  }

  static func read(_ tokens: [Token], at index: Int) -> Numeral? {
    guard let first = tokens[index].scalar else { return nil }
    var numeral = Numeral(value: 0, range: index..<(index + 1))
    if let share = share(tokens, at: index) { return share }
    if first == 0x7B2C {
      // 第十二.
      guard index + 1 < tokens.count, let rank = Numeral.read(tokens, at: index + 1), !rank.isShare else { return nil }
      numeral.value = rank.value
      numeral.isRank = true
      numeral.range = index..<rank.range.upperBound
      return numeral
    }
    var position = index
    // 数百, 几十, 上千.
    if several.contains(first) {
      guard let scale = scalar(tokens, index + 1).flatMap({ scales[$0] }) else { return nil }
      numeral.bound = .atLeast
      numeral.value = (first == 0x4E0A ? 1 : 2) * scale
      numeral.isScaled = true
      position = index + 2
      while let scale = scalar(tokens, position).flatMap({ scales[$0] }), scale >= 1e4 {
        numeral.value *= scale
        position += 1
      }
      numeral.range = index..<position
      return numeral
    }
    guard digits[first] != nil || scales[first] != nil else { return nil }
    var total = 0.0
    var section = 0.0
    var digit: Double?
    var seen = 0
    loop: while position < tokens.count, tokens[position].kind == .han, let scalar = tokens[position].scalar {
      if let value = digits[scalar] {
        // 一二三 is no number; 二零二三 a year.
        if digit != nil { return nil }
        digit = value == 0 && seen > 0 ? nil : value
      } else if let scale = scales[scalar] {
        if isOtherWord(tokens, at: position) { break loop }
        if scale >= 1e4 {
          section += digit ?? 0
          if seen == 0 { section = 1 }
          // 两亿三千万: what is whole 亿 already is not multiplied again.
          total = scale == 1e4 && total >= 1e8 ? total + section * scale : (total + section) * scale
          section = 0
        } else {
          section += (digit ?? 1) * scale
        }
        digit = nil
        numeral.isScaled = numeral.isScaled || scale >= 100
      } else if more.contains(scalar), seen > 0 {
        // 七百多, 十几; after a bare digit it counts something else: 三多.
        guard numeral.isScaled || section > 0 else { break loop }
        numeral.bound = .atLeast
        let next = position + 1 < tokens.count ? tokens[position + 1].scalar : nil
        if next.flatMap({ scales[$0] }) == nil {
          position += 1
          break loop
        }
      } else {
        break loop
      }
      seen += 1
      position += 1
    }
    guard position > index else { return nil }
    numeral.value = total + section + (digit ?? 0)
    numeral.range = index..<position
    // 千 or 万 without a digit is a number only where a word bounds it (近千, 超百).
    if scales[first] != nil, first != 0x5341, position == index + 1 {
      guard index > 0, let before = tokens[index - 1].scalar,
        "近超逾过破约达".unicodeScalars.contains(where: { $0.value == before })
      else { return nil }
    }
    return numeral.value > 0 ? numeral : nil
  }

  /// 百分之九十五, 三分之二, 六成, 过半, 半数, 一半.
  private static func share(_ tokens: [Token], at index: Int) -> Numeral? {
    var numeral = Numeral(value: 0, range: index..<(index + 1))
    numeral.isShare = true
    guard let first = tokens[index].scalar else { return nil }
    // X分之Y.
    if scalar(tokens, index + 1) == 0x5206, scalar(tokens, index + 2) == 0x4E4B, index + 3 < tokens.count,
      let whole = digits[first] ?? scales[first], whole > 1, let part = Numeral.read(tokens, at: index + 3),
      part.value <= whole || whole == 100
    {
      numeral.value = 100 * part.value / whole
      numeral.range = index..<part.range.upperBound
      return numeral
    }
    // 六成, 四成半.
    if let tenths = digits[first], tenths > 0, scalar(tokens, index + 1) == 0x6210 {
      let hasHalf = scalar(tokens, index + 2) == 0x534A
      // 三成员: three members.
      guard scalar(tokens, index + 2) != 0x5458 || scalar(tokens, index + 3) == 0x5DE5 else { return nil }
      numeral.value = tenths * 10 + (hasHalf ? 5 : 0)
      numeral.range = index..<(index + (hasHalf ? 3 : 2))
      return numeral
    }
    // 过半, 超半数, 近半; 半数, 一半.
    let next = scalar(tokens, index + 1)
    if first == 0x534A ? next == 0x6570 : first == 0x4E00 && next == 0x534A {
      numeral.value = 50
      numeral.range = index..<(index + 2)
      return numeral
    }
    guard [0x8FC7, 0x8D85, 0x903E, 0x8FD1].contains(first), next == 0x534A, !isHalfOfTime(tokens, index + 2) else {
      return nil
    }
    numeral.value = 50
    numeral.bound = first == 0x8FD1 ? .about : .atLeast
    numeral.range = index..<(index + (scalar(tokens, index + 2) == 0x6570 ? 3 : 2))
    return numeral
  }

  /// 过半年: of a year, not of a whole.
  private static func isHalfOfTime(_ tokens: [Token], _ index: Int) -> Bool {
    scalar(tokens, index).map { "年月天个场决".unicodeScalars.map(\.value).contains($0) } ?? false
  }
}
