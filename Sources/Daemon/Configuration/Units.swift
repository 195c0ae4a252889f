/// Values with their unit in them, as configuration files write them: `"20m"`, `"15MiB"`.
public enum Units {
  /// A length of time: whole numbers with a unit each, the largest unit first, like `90s`, `1h30m` or `2d`.
  /// Units are `ms`, `s`, `m`, `h`, `d` (24 h) and `w`. Nil if it is anything else, or beyond what a `Duration` holds.
  public static func duration(_ text: String) -> Duration? {
    var total: Int64 = 0
    var rest = Substring(text)
    var largest = durationUnits.count
    repeat {
      guard let (number, unit) = takeNumberAndUnit(from: &rest),
        let rank = durationUnits.firstIndex(where: { $0.name == unit }), rank < largest
      else { return nil }
      let (product, tooLarge) = number.multipliedReportingOverflow(by: durationUnits[rank].milliseconds)
      let (sum, overflow) = total.addingReportingOverflow(product)
      if tooLarge || overflow { return nil }
      total = sum
      largest = rank
    } while !rest.isEmpty
    return .milliseconds(total)
  }

  /// A number of bytes: a whole number and `B`, `kB`, `MB`, `GB` (thousands) or `KiB`, `MiB`, `GiB` (of 1,024).
  /// Nil if it is anything else, or beyond what an `Int` holds.
  public static func bytes(_ text: String) -> Int? {
    var rest = Substring(text)
    guard let (number, unit) = takeNumberAndUnit(from: &rest), rest.isEmpty,
      let factor = byteUnits.first(where: { $0.name == unit })?.bytes
    else { return nil }
    let (product, overflow) = Int(number).multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }

  /// A length of time in the form that ``duration(_:)`` reads, rounded down to the millisecond.
  public static func text(_ duration: Duration) -> String {
    var rest = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    var text = ""
    for unit in durationUnits.reversed() where unit.name != "w" && rest >= unit.milliseconds {
      text += "\(rest / unit.milliseconds)\(unit.name)"
      rest %= unit.milliseconds
    }
    return text.isEmpty ? "0s" : text
  }

  /// A number of bytes in the form that ``bytes(_:)`` reads, in the largest unit that divides it.
  public static func text(bytes: Int) -> String {
    let unit = byteUnits.filter { $0.isBinary && bytes % $0.bytes == 0 }.max { $0.bytes < $1.bytes }
    guard bytes > 0, let unit else { return "\(bytes)B" }
    return "\(bytes / unit.bytes)\(unit.name)"
  }

  private static let durationUnits: [(name: String, milliseconds: Int64)] = [
    ("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000), ("w", 604_800_000),
  ]

  private static let byteUnits: [(name: String, bytes: Int, isBinary: Bool)] = [
    ("B", 1, true), ("kB", 1000, false), ("MB", 1_000_000, false), ("GB", 1_000_000_000, false),
    ("KiB", 1 << 10, true), ("MiB", 1 << 20, true), ("GiB", 1 << 30, true),
  ]

  /// A number, at most one space, and the letters after it.
  private static func takeNumberAndUnit(from text: inout Substring) -> (Int64, Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int64(digits) else { return nil }
    text = text.dropFirst(digits.count)
    if text.first == " " { text = text.dropFirst() }
    let unit = text.prefix { $0.isASCII && $0.isLetter }
    text = text.dropFirst(unit.count)
    return (number, unit)
  }
}
