/// The values that TOML writes without quotes: numbers, true and false, dates and times (TOML 1.0).
///
/// The library checks them too, but badly: it asserts inside half a date, and of a word whose quotes were forgotten it
/// says something about prefixes.
enum TOMLScalar {
  static func isValid(_ text: Substring) -> Bool {
    if text == "true" || text == "false" { return true }
    var rest = text
    if let time = rest.wholeMatchOfDate { return time }
    let isSigned = rest.first == "+" || rest.first == "-"
    if isSigned { rest.removeFirst() }
    if rest == "inf" || rest == "nan" { return true }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where rest.hasPrefix(prefix) {
      rest.removeFirst(2)
      return !isSigned && rest.takeDigits(radix: radix) && rest.isEmpty
    }
    let whole = rest.prefix { $0.isASCIIDigit || $0 == "_" }
    guard rest.takeDigits(radix: 10), whole.count == 1 || whole.first != "0" else { return false }
    if rest.first == "." {
      rest.removeFirst()
      guard rest.takeDigits(radix: 10) else { return false }
    }
    if rest.first == "e" || rest.first == "E" {
      rest.removeFirst()
      if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
      guard rest.takeDigits(radix: 10) else { return false }
    }
    return rest.isEmpty
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}

extension Substring {
  /// Takes digits with single underscores between them; false if there are none, or an underscore stands elsewhere.
  fileprivate mutating func takeDigits(radix: Int) -> Bool {
    let run = prefix { ($0.isASCII && $0.hexDigitValue.map { $0 < radix } == true) || $0 == "_" }
    self = dropFirst(run.count)
    return !run.split(separator: "_", omittingEmptySubsequences: false).contains { $0.isEmpty }
  }

  /// Whether it is a date, a time, or both (RFC 3339), well formed; nil if it doesn't begin like one.
  fileprivate var wholeMatchOfDate: Bool? {
    var rest = self
    if rest.take("dddd-dd-dd") {
      if rest.isEmpty { return true }
      guard let separator = rest.popFirst(), "Tt ".contains(separator) else { return false }
      guard rest.take("dd:dd:dd"), rest.takeFraction() else { return false }
      return rest.isEmpty || rest == "Z" || rest == "z"
        || (rest.take("+dd:dd") || rest.take("-dd:dd")) && rest.isEmpty
    }
    return rest.take("dd:dd:dd") ? rest.takeFraction() && rest.isEmpty : nil
  }

  /// Takes a beginning of this form, in which `d` is a digit.
  private mutating func take(_ form: String) -> Bool {
    let matches = count >= form.count && zip(self, form).allSatisfy { $1 == "d" ? $0.isASCIIDigit : $0 == $1 }
    if matches { removeFirst(form.count) }
    return matches
  }

  private mutating func takeFraction() -> Bool {
    guard first == "." else { return true }
    removeFirst()
    let digits = prefix { $0.isASCIIDigit }
    removeFirst(digits.count)
    return !digits.isEmpty
  }
}
