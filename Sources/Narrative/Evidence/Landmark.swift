/// What a translation keeps: the values of numbers, and days and months by their number in the week and the year.
enum Landmark {
  private static let scales: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12,
    "trn": 1e12, "tn": 1e12, "k": 1e3,
  ]
  private static let words: [String: Double] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "twice": 2, "second": 2, "third": 3, "january": 1, "february": 2, "march": 3, "april": 4, "may": 5,
    "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "monday": 9_001,
    "tuesday": 9_002, "wednesday": 9_003, "thursday": 9_004, "friday": 9_005, "saturday": 9_006, "sunday": 9_007,
  ]
  private static let numerals: [Unicode.Scalar: Double] = [
    "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "一": 1, "日": 7, "天": 7,
  ]
  private static let counters = Set("个名人家次年天月周位处座轮份票项".unicodeScalars)
  private static let hanScales: [Unicode.Scalar: Double] = ["百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8]

  /// The value that begins at a token, as a unit, or nil.
  static func value(_ tokens: [Token], at index: Int) -> Fingerprint.Unit? {
    let token = tokens[index]
    func next(_ step: Int) -> Token? { index + step < tokens.count ? tokens[index + step] : nil }
    func scalar(_ token: Token?) -> Unicode.Scalar? { token?.scalar.flatMap(Unicode.Scalar.init) }
    switch token.kind {
    case .han:
      guard let first = scalar(token), let second = scalar(next(1)) else { return nil }
      if first == "周" || first == "期", let day = numerals[second], day <= 7 { return unit(9_000 + day) }
      if first != "一", first != "日", first != "天", let value = numerals[first], counters.contains(second) {
        return unit(value)
      }
      return nil
    case .number, .word:
      let digits = token.text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      guard let number = Double(digits.filter { $0 != "," }) else {
        // "may" is a month where it is written as one.
        return token.kind == .word && (token.text != "may" || token.isCapital) ? words[token.text].map(unit) : nil
      }
      let rest = String(token.text.dropFirst(digits.count))
      if let scale = scales[rest] ?? scales[next(1)?.text ?? ""] { return unit(number * scale) }
      if rest.isEmpty, let han = scalar(next(1)), let scale = hanScales[han] { return unit(number * scale) }
      return rest.isEmpty || number > 31 ? unit(number) : nil
    default: return nil
    }
  }

  private static func unit(_ value: Double) -> Fingerprint.Unit {
    Fingerprint.hash("\((value * 100).rounded())".utf8) | Fingerprint.isNumber
  }
}
