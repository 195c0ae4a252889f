public import Foundation

/// Dates as feeds write them.
///
/// RFC 822 with all its damage, ISO 8601 in every shape, asctime, numeric forms, seconds since 1970, and month names in
/// some twenty languages. A date that is impossible or that leaves out the year is nil, never invented; a missing zone
/// is UTC, a missing time midnight.
public enum FeedDate {
  /// Reads a date in any of the forms; nil when it is none.
  public static func parse(_ text: String) -> Date? { parse(utf8: Array(text.utf8)) }

  static func parse(utf8 bytes: [UInt8]) -> Date? {
    let trimmed = bytes.trimmedASCIISpace()
    guard trimmed.count >= 4, trimmed.count <= 200 else { return nil }
    var cursor = DateCursor(trimmed)
    if let time = cursor.canonicalISO() ?? cursor.canonicalRFC822() { return time.date }
    if let time = ISODate.parse(trimmed) { return time.date }
    return LooseDate.parse(String(decoding: trimmed, as: UTF8.self))
  }

  /// `date` in ISO 8601, UTC, whole seconds: "2004-01-01T19:48:21Z".
  public static func iso8601(_ date: Date) -> String {
    let total = Int(date.timeIntervalSince1970.rounded(.down))
    let days = (total - total.modulo(86_400)) / 86_400
    let seconds = total.modulo(86_400)
    let (year, month, day) = CivilTime.civil(daysSinceEpoch: days)
    var text = pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
    text += "T" + pad(seconds / 3_600, 2) + ":" + pad(seconds / 60 % 60, 2) + ":" + pad(seconds % 60, 2) + "Z"
    return text
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// Reads the two forms that nearly every feed uses, without allocating.
struct DateCursor {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// "2004-01-01T19:48:21Z", with an optional fraction, or an offset like "+01:00".
  mutating func canonicalISO() -> CivilTime? {
    index = bytes.startIndex
    guard let year = digits(4), skip("-"), let month = digits(2), skip("-"), let day = digits(2),
      skip("T") || skip(" "), let hour = digits(2), skip(":"), let minute = digits(2), skip(":"),
      let second = digits(2)
    else { return nil }
    var time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    if skip(".") {
      var scale = 0.1
      while index < bytes.endIndex, bytes[index].isASCIIDigit {
        time.fraction += Double(bytes[index] - 0x30) * scale
        scale /= 10
        index += 1
      }
    }
    if skip("Z") { return index == bytes.endIndex ? time : nil }
    guard let offset = offset(needsColon: true), index == bytes.endIndex else { return nil }
    time.offset = offset
    return time
  }

  /// "Thu, 01 Jan 2004 19:48:21 GMT", day of the week optional, or an offset like "+0100".
  mutating func canonicalRFC822() -> CivilTime? {
    index = bytes.startIndex
    if bytes[index].isASCIILetter {
      index += 3
      guard skip(","), skip(" ") else { return nil }
    }
    guard let day = digits(2) ?? digits(1), skip(" "), let month = month(), skip(" "), let year = digits(4), skip(" "),
      let hour = digits(2), skip(":"), let minute = digits(2), skip(":"), let second = digits(2), skip(" ")
    else { return nil }
    var time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    if bytes[index...].elementsEqual("GMT".utf8) { return time }
    guard let offset = offset(needsColon: false), index == bytes.endIndex else { return nil }
    time.offset = offset
    return time
  }

  private mutating func digits(_ count: Int) -> Int? {
    guard index + count <= bytes.endIndex else { return nil }
    var value = 0
    for offset in 0..<count {
      let byte = bytes[index + offset]
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    index += count
    return value
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func month() -> Int? {
    guard index + 3 <= bytes.endIndex else { return nil }
    let key = bytes[index..<(index + 3)].reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    let names: [UInt32] = [
      0x6A61_6E, 0x6665_62, 0x6D61_72, 0x6170_72, 0x6D61_79, 0x6A75_6E, 0x6A75_6C, 0x6175_67, 0x7365_70, 0x6F63_74,
      0x6E6F_76, 0x6465_63,
    ]
    guard let month = names.firstIndex(of: key) else { return nil }
    index += 3
    return month + 1
  }

  private mutating func offset(needsColon: Bool) -> Int? {
    guard index < bytes.endIndex else { return nil }
    let sign: Int
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard let hours = digits(2), !needsColon || skip(":"), let minutes = digits(2), hours <= 15, minutes < 60 else {
      return nil
    }
    return sign * (hours * 3_600 + minutes * 60)
  }
}
