/// What a look at the bytes says about their being UTF-8 (RFC 3629).
struct UTF8Check {
  private(set) var multibyteCount = 0
  /// Bytes that belong to no character; a character cut off by the end is none.
  private(set) var errors = 0

  var isValid: Bool { errors == 0 }

  init(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    let count = bytes.count
    while index < count {
      // Eight bytes of ASCII at a time.
      while index + 8 <= count,
        unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      guard index < count else { return }
      if unsafe bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = unsafe Self.length(bytes, at: index)
      if length > 0 {
        multibyteCount += 1
        index += length
      } else if length < 0 {
        return
      } else if unsafe Self.surrogates(bytes, at: index) != nil {
        multibyteCount += 1
        errors += 1
        index += 6
      } else {
        errors += 1
        index += 1
      }
    }
  }

  /// The bytes with each stray one read as windows-1252, which is what it nearly always is.
  func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + errors * 2)
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        result.append(bytes[index])
        index += 1
        continue
      }
      let length = unsafe bytes.withUnsafeBytes { unsafe Self.length($0, at: index) }
      if length > 0 {
        result.append(contentsOf: bytes[index..<(index + length)])
        index += length
      } else if length < 0 {
        break
      } else if let pair = unsafe bytes.withUnsafeBytes({ unsafe Self.surrogates($0, at: index) }) {
        result.append(contentsOf: String(pair).utf8)
        index += 6
      } else {
        result.append(contentsOf: String(Windows1252.scalar(bytes[index])).utf8)
        index += 1
      }
    }
    return result
  }

  /// The character that two surrogates of three bytes each stand for, as CESU-8 has it (Unicode Technical Report 26).
  private static func surrogates(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Unicode.Scalar? {
    func unit(_ index: Int, _ range: ClosedRange<UInt8>) -> UInt32? {
      guard index + 2 < bytes.count, unsafe bytes[index] == 0xED, unsafe range.contains(bytes[index + 1]),
        unsafe bytes[index + 2] & 0xC0 == 0x80
      else { return nil }
      return unsafe UInt32(bytes[index + 1] & 0x0F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    }
    guard let high = unit(index, 0xA0...0xAF), let low = unit(index + 3, 0xB0...0xBF) else { return nil }
    return Unicode.Scalar(0x10000 + high << 10 + low)
  }

  /// The length of the character at `index`, 0 if there is none, −1 if the end cuts it off.
  private static func length(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    let lead = unsafe bytes[index]
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { lowest = 0xA0 }
      if lead == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { lowest = 0x90 }
      if lead == 0xF4 { highest = 0x8F }
    default: return 0
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return -1 }
      let byte = unsafe bytes[index + offset]
      guard offset == 1 ? byte >= lowest && byte <= highest : byte & 0xC0 == 0x80 else { return 0 }
    }
    return length
  }
}
