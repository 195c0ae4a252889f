/// The less common shapes of ISO 8601: basic forms, reduced precision, ordinal and week dates.
enum ISODate {
  static func parse(_ bytes: ArraySlice<UInt8>) -> CivilTime? {
    var scanner = Scanner(bytes: bytes, index: bytes.startIndex)
    guard var time = scanner.date() else { return nil }
    if scanner.isAtEnd { return time }
    guard scanner.timeSeparator(), scanner.time(&time) else { return nil }
    scanner.zone(&time)
    return scanner.isAtEnd ? time : nil
  }

  private struct Scanner {
    let bytes: ArraySlice<UInt8>
    var index: Int

    var isAtEnd: Bool { index == bytes.endIndex }

    mutating func skip(_ characters: StaticString) -> Bool {
      guard index < bytes.endIndex, characters.withUTF8Buffer({ unsafe $0.contains(bytes[index]) }) else {
        return false
      }
      index += 1
      return true
    }

    /// How many digits come next.
    var run: Int {
      var end = index
      while end < bytes.endIndex, bytes[end].isASCIIDigit { end += 1 }
      return end - index
    }

    mutating func digits(_ count: Int) -> Int? {
      guard run >= count else { return nil }
      defer { index += count }
      return bytes[index..<(index + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    mutating func date() -> CivilTime? {
      switch run {
      case 4: return extendedDate()
      case 8:
        guard let year = digits(4), let month = digits(2), let day = digits(2) else { return nil }
        return CivilTime(year: year, month: month, day: day)
      case 7:
        guard let year = digits(4), let day = digits(3) else { return nil }
        return ordinal(year, day)
      case 14, 12:
        guard let year = digits(4), let month = digits(2), let day = digits(2) else { return nil }
        var time = CivilTime(year: year, month: month, day: day)
        return self.time(&time) ? time : nil
      case 6:
        guard let year = digits(4), let month = digits(2), (1900...2100).contains(year) else { return nil }
        return CivilTime(year: year, month: month)
      default: return nil
      }
    }

    private mutating func extendedDate() -> CivilTime? {
      guard let year = digits(4) else { return nil }
      if isAtEnd { return CivilTime(year: year) }
      guard skip("-") else { return week(year) }
      switch run {
      case 0: return week(year)
      case 1, 2:
        guard let month = digits(2) ?? digits(1) else { return nil }
        guard skip("-") else { return isAtEnd ? CivilTime(year: year, month: month) : nil }
        guard let day = digits(2) ?? digits(1) else { return nil }
        return CivilTime(year: year, month: month, day: day)
      case 3: return digits(3).flatMap { ordinal(year, $0) }
      default: return nil
      }
    }

    private func ordinal(_ year: Int, _ day: Int) -> CivilTime? {
      guard (1...9999).contains(year), day >= 1, day <= (CivilTime.isLeap(year) ? 366 : 365) else { return nil }
      let civil = CivilTime.civil(daysSinceEpoch: CivilTime.daysSinceEpoch(year, 1, 1) + day - 1)
      return CivilTime(year: civil.year, month: civil.month, day: civil.day)
    }

    private mutating func week(_ year: Int) -> CivilTime? {
      guard skip("Ww"), let week = digits(2), (1...53).contains(week) else { return nil }
      var day = 1
      if skip("-") || run == 1 {
        guard let number = digits(1), (1...7).contains(number) else { return nil }
        day = number
      }
      // 4 January lies in week 1, and weeks begin on Monday.
      let fourth = CivilTime(year: year, month: 1, day: 4)
      let days = CivilTime.daysSinceEpoch(year, 1, 4) - fourth.weekday + (week - 1) * 7 + day
      let civil = CivilTime.civil(daysSinceEpoch: days)
      return CivilTime(year: civil.year, month: civil.month, day: civil.day)
    }

    mutating func timeSeparator() -> Bool {
      let start = index
      while skip(" ,") {}
      if skip("Tt") { while skip(" ") {} }
      return index > start
    }

    mutating func time(_ time: inout CivilTime) -> Bool {
      guard let hour = digits(2) ?? digits(1) else { return false }
      time.hour = hour
      let isExtended = skip(":")
      guard isExtended || run >= 2 else { return true }
      guard let minute = digits(2) else { return false }
      time.minute = minute
      guard isExtended ? skip(":") : run >= 2 else { return true }
      guard let second = digits(2) else { return false }
      time.second = second
      if skip(".,:") {
        var scale = 0.1
        while let digit = digits(1) {
          time.fraction += Double(digit) * scale
          scale /= 10
        }
      }
      return true
    }

    mutating func zone(_ time: inout CivilTime) {
      while skip(" ") {}
      if skip("Zz") { return }
      guard index < bytes.endIndex else { return }
      let sign: Int
      let start = index
      if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return }
      guard let hours = digits(2) else {
        index = start
        return
      }
      _ = skip(":")
      let minutes = digits(2) ?? 0
      time.offset = sign * (hours * 3_600 + minutes * 60)
      // "-05:00Z": the offset is meant.
      _ = skip("Zz")
    }
  }
}
