import Foundation

/// Dates in any other shape: cut into numbers, words and signs, of which first the time, then the zone, then the day
/// is found.
enum LooseDate {
  static func parse(_ text: String) -> Date? {
    var reader = LooseDateReader(text)
    return reader.date()
  }
}

private struct LooseDateReader {
  private var items: [DateItem] = []
  private var time = CivilTime(year: 0)
  private var zone: TimeZone?
  private var hasTime = false
  private var hasZone = false
  private var hasUnitMonth = false
  private var hasUnitDay = false
  /// Added to the hour: nil if no half of the day was named.
  private var isAfternoon: Bool?
  private var aside = ""

  init(_ text: String) {
    let main = withoutAsides(text)
    let (rest, zone) = Self.withoutIANAZone(main)
    self.zone = zone
    hasZone = zone != nil
    items = DateTokenizer.items(of: rest)
  }

  mutating func date() -> Date? {
    guard items.count <= 60 else { return nil }
    if let epoch = epoch() { return epoch }
    readHalfOfDay()
    readUnits()
    if !hasTime { readClock() }
    readLastZone()
    guard readDay() else { return nil }
    if let isAfternoon {
      guard hasTime, time.hour <= 12 || isAfternoon else { return nil }
      if time.hour <= 12 { time.hour = time.hour % 12 + (isAfternoon ? 12 : 0) }
    }
    if !hasZone { readAside() }
    guard let zone else { return time.date }
    return time.date.map { utc in
      let guess = utc.addingTimeInterval(-Double(zone.secondsFromGMT(for: utc)))
      return utc.addingTimeInterval(-Double(zone.secondsFromGMT(for: guess)))
    }
  }

  /// `text` without what stands in brackets, which is a zone's long name or a day of the week.
  private mutating func withoutAsides(_ text: String) -> String {
    var result = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "（", "[": depth += 1
      case ")", "）", "]":
        depth = max(0, depth - 1)
        result.append(" ")
      default: if depth == 0 { result.append(character) } else if depth == 1 { aside.append(character) }
      }
    }
    return result
  }

  /// "(EST)", "(UTC+01:00)", "[Europe/Paris]", where nothing else names a zone.
  private mutating func readAside() {
    if let offset = DateZones.offset(aside) {
      time.offset = offset
    } else if aside.contains("/"), let named = DateZones.zone(aside) {
      zone = named
    } else if ["UTC", "GMT"].contains(where: aside.hasPrefix) {
      items = DateTokenizer.items(of: aside)
      readZone(after: -1)
    }
  }

  private static func withoutIANAZone(_ text: String) -> (String, TimeZone?) {
    for part in text.split(separator: " ") where part.contains("/") && part.first?.isLetter == true {
      if let zone = DateZones.zone(String(part)) { return (text.replacing(part, with: " "), zone) }
    }
    return (text, nil)
  }

  // MARK: Finding parts

  private func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard items.indices.contains(index), !items[index].isUsed, case .number(let value, let digits) = items[index].token
    else { return nil }
    return (value, digits)
  }

  private func isSign(_ index: Int, _ sign: Character) -> Bool {
    items.indices.contains(index) && items[index].token == .sign(sign)
  }

  private func word(_ index: Int) -> String? {
    guard items.indices.contains(index), !items[index].isUsed, case .word(let word) = items[index].token else {
      return nil
    }
    return word
  }

  private static let clockWords: Set<String> = ["kl", "klo", "ore"]

  /// Whether a half of the day was read at `index`.
  private func isHalf(_ index: Int) -> Bool {
    guard items.indices.contains(index), case .word(let word) = items[index].token else { return false }
    return items[index].isUsed && (word == "am" || word == "pm")
  }

  /// "am" after anything but a number is German.
  private func followsNumber(_ index: Int) -> Bool {
    guard index > 0, case .number = items[index - 1].token else { return false }
    return true
  }

  private mutating func use(_ range: ClosedRange<Int>) {
    for index in range { items[index].isUsed = true }
  }

  /// Seconds or milliseconds since 1970.
  private mutating func epoch() -> Date? {
    if isSign(0, "@") { items.removeFirst() }
    guard items.count == 1 || items.count == 3 && isSign(1, "."), let first = number(0) else { return nil }
    switch first.digits {
    case 9, 10: return Date(timeIntervalSince1970: Double(first.value))
    case 13 where items.count == 1: return Date(timeIntervalSince1970: Double(first.value) / 1_000)
    default: return nil
    }
  }

  private mutating func readHalfOfDay() {
    for index in items.indices {
      guard let word = word(index) else { continue }
      let isHalf = ["am", "pm", "πμ", "μμ"].contains(word) && followsNumber(index)
      if isHalf || DateTokenizer.morning.contains(word) || DateTokenizer.afternoon.contains(word) {
        isAfternoon = word == "pm" || word == "μμ" || DateTokenizer.afternoon.contains(word)
        use(index...index)
        // "3pm"
        if word == "am" || word == "pm", let hour = number(index - 1), !isSign(index - 2, ":"), !isSign(index - 2, "."),
          hour.digits <= 2
        {
          time.hour = hour.value
          hasTime = true
          use((index - 1)...(index - 1))
          readZone(after: index)
        }
      }
    }
  }

  private mutating func readUnits() {
    var year: Int?
    var lastOfClock: Int?
    for index in items.indices {
      guard case .unit(let unit) = items[index].token, let (value, digits) = number(index - 1) else { continue }
      switch unit {
      case "y":
        var full = digits == 2 ? value + 2000 : value
        if let era = word(index - 2).flatMap({ DateTokenizer.eras[$0] }) {
          full = value + era
          use((index - 2)...(index - 2))
        }
        year = full
      case "m":
        time.month = value
        hasUnitMonth = true
      case "d":
        time.day = value
        hasUnitDay = true
      case "h":
        time.hour = value
        hasTime = true
        lastOfClock = index
      case "i":
        time.minute = value
        lastOfClock = index
      default:
        time.second = value
        lastOfClock = index
      }
      use((index - 1)...index)
    }
    if let year, hasUnitMonth { time.year = year }
    if let lastOfClock, hasTime { readZone(after: lastOfClock) }
  }

  private mutating func readClock() {
    for index in items.indices {
      guard let hour = number(index), hour.digits <= 2 else { continue }
      let isColon = isSign(index + 1, ":")
      let isFrench = word(index + 1) == "h" || word(index + 1) == "時"
      // "15.04 Uhr", "kl. 15.04", "klo 15.04", "ore 15.04", "3.04pm"
      let isGerman =
        isSign(index + 1, ".")
        && (word(index + 3) == "uhr" || Self.clockWords.contains(word(index - 1) ?? "") || word(index - 2) == "kl"
          || isHalf(index + 3))
      guard isColon || isFrench || isGerman, let minute = number(index + 2), minute.digits <= 2 else { continue }
      time.hour = hour.value
      time.minute = minute.value
      hasTime = true
      var last = index + 2
      if isColon, isSign(last + 1, ":") || isSign(last + 1, "."), let second = number(last + 2), second.digits <= 2 {
        time.second = second.value
        last += 2
        if isSign(last + 1, ".") || isSign(last + 1, ",") || isSign(last + 1, ":"), let fraction = number(last + 2),
          !items[last + 2].followsSpace, fraction.digits <= 15
        {
          time.fraction = Double(fraction.value) / pow(10, Double(fraction.digits))
          last += 2
        }
      }
      use(index...last)
      readZone(after: last)
      return
    }
  }

  /// Reads "+0100", "GMT-07:00", "EST", "-05:00Z" after the token at `index`.
  private mutating func readZone(after index: Int) {
    var next = index + 1
    while next < items.count, items[next].isUsed || isSign(next, ".") || isSign(next, ",") { next += 1 }
    while let name = word(next), name != "t", DateWords.month(name) == nil {
      // A word right after the time is a zone, known or not; a long one is no abbreviation.
      guard let offset = DateZones.offset(name) else { break }
      time.offset = offset
      hasZone = true
      zone = nil
      use(next...next)
      next += 1
    }
    guard isSign(next, "+") || isSign(next, "-"), let hours = number(next + 1), !items[next + 1].followsSpace,
      items[next].followsSpace || next == index + 1 || hasZone
    else { return }
    let sign = isSign(next, "-") ? -1 : 1
    if hours.digits == 4 || hours.digits == 3, hours.value <= 1600 {
      time.offset = sign * (hours.value / 100 * 3_600 + hours.value % 100 * 60)
      use(next...(next + 1))
    } else if hours.digits <= 2, hours.value <= 15 {
      time.offset = sign * hours.value * 3_600
      use(next...(next + 1))
      if isSign(next + 2, ":"), let minutes = number(next + 3), minutes.digits == 2 {
        time.offset += sign * minutes.value * 60
        use((next + 2)...(next + 3))
      }
    } else {
      return
    }
    hasZone = true
    zone = nil
  }

  /// Reads a zone at the very end, where the date stands between it and the time.
  private mutating func readLastZone() {
    guard hasTime, !hasZone, items.count >= 2 else { return }
    let last = items.count - 1
    if let name = word(last), let offset = DateZones.offset(name) {
      time.offset = offset
      hasZone = true
      use(last...last)
    } else if let number = number(last), number.digits == 4, number.value <= 1600, !items[last].followsSpace,
      items[last - 1].followsSpace, isSign(last - 1, "+") || isSign(last - 1, "-")
    {
      let sign = isSign(last - 1, "-") ? -1 : 1
      time.offset = sign * (number.value / 100 * 3_600 + number.value % 100 * 60)
      hasZone = true
      use((last - 1)...last)
    }
  }

  private mutating func readDay() -> Bool {
    if items.contains(where: {
      if case .word(let word) = $0.token { DateTokenizer.relative.contains(word) } else { false }
    }) {
      return false
    }
    if time.year != 0 { return true }
    var numbers: [(index: Int, value: Int, digits: Int)] = []
    var months: [(month: Int, isWeekday: Bool)] = []
    var weekday: Int?
    var hasUnknownWord = false
    for index in items.indices {
      if let number = number(index) { numbers.append((index, number.value, number.digits)) }
      guard let word = word(index) else { continue }
      let day = DateWords.weekday(word)
      if let month = DateWords.month(word) { months.append((month, day != nil)) }
      if let day { weekday = day }
      if day == nil, word.count > 3 { hasUnknownWord = true }
    }
    if hasUnitMonth {
      // "13 11月 2023": the month alone has its unit.
      if hasUnitDay, numbers.count == 1, numbers[0].digits == 4 {
        time.year = numbers[0].value
        return true
      }
      return !hasUnitDay && readNamed(time.month, numbers)
    }
    // "mar., 01 déc. 2020": of two, the one that can be no day of the week is the month.
    if let month = (months.first { !$0.isWeekday } ?? months.first)?.month { return readNamed(month, numbers) }
    if numbers.count < 3, hasUnknownWord { return false }
    return readNumeric(numbers, weekday)
  }

  private mutating func readNamed(_ month: Int, _ numbers: [(index: Int, value: Int, digits: Int)]) -> Bool {
    time.month = month
    switch numbers.count {
    case 1:
      guard numbers[0].digits == 4 else { return false }
      time.year = numbers[0].value
      return true
    case 2...:
      let pair = numbers.prefix(2)
      // The year is what can be no day; failing that, it comes last.
      let yearIndex = pair.firstIndex { $0.digits >= 3 || $0.value > 31 } ?? 1
      time.year = fullYear(numbers[yearIndex].value, numbers[yearIndex].digits)
      time.day = numbers[1 - yearIndex].value
      return true
    default: return false
    }
  }

  private mutating func readNumeric(
    _ numbers: [(index: Int, value: Int, digits: Int)], _ weekday: Int?
  ) -> Bool {
    guard numbers.count >= 2 else { return false }
    let first = numbers[0]
    let second = numbers[1]
    let separator = separator(between: first.index, second.index)
    guard numbers.count >= 3 else {
      // "11/2020"
      guard second.digits == 4, first.value <= 12, separator != nil else { return false }
      time.year = second.value
      time.month = first.value
      return true
    }
    let third = numbers[2]
    if first.digits == 4 {
      time.year = first.value
      (time.month, time.day) =
        second.value > 12 && third.value <= 12 ? (third.value, second.value) : (second.value, third.value)
      return true
    }
    guard first.digits <= 2, second.digits <= 2, third.digits == 4 || third.digits == 2 else { return false }
    if third.digits == 2, separator == "-" {
      time.year = fullYear(first.value, first.digits)
      (time.month, time.day) = (second.value, third.value)
      return true
    }
    time.year = fullYear(third.value, third.digits)
    let dayFirst = (month: second.value, day: first.value)
    let monthFirst = (month: first.value, day: second.value)
    // Americans write month/day with slashes, nearly everyone else the day first; a day of the week decides.
    var order = separator == "/" ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
    order.removeAll { $0.month > 12 || $0.month < 1 }
    if let weekday, let right = order.first(where: { fits(weekday, $0.month, $0.day) }) { order = [right] }
    guard let chosen = order.first else { return false }
    (time.month, time.day) = chosen
    return true
  }

  private func fits(_ weekday: Int, _ month: Int, _ day: Int) -> Bool {
    var other = time
    (other.month, other.day) = (month, day)
    return day <= CivilTime.days(in: month, of: time.year) && other.weekday == weekday
  }

  private func separator(between first: Int, _ second: Int) -> Character? {
    guard second == first + 2, case .sign(let sign) = items[first + 1].token else { return nil }
    return sign
  }

  /// RFC 5322, section 4.3: two digits below 50 are of this century; three count from 1900.
  private func fullYear(_ value: Int, _ digits: Int) -> Int {
    switch digits {
    case 1, 2: value < 50 ? 2000 + value : 1900 + value
    case 3: 1900 + value
    default: value
    }
  }
}
