import Glibc

/// Byte classes that HTML, XML, URLs and dates share.
extension UInt8 {
  /// HTML's and XML's white space: space, tab, line feed, form feed, carriage return.
  var isASCIISpace: Bool { self == 0x20 || (self <= 0x0D && self >= 0x09 && self != 0x0B) }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
  /// The lower-case form of an ASCII letter; other bytes stay.
  var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  var hexDigitValue: UInt8? {
    if isASCIIDigit { return self - 0x30 }
    let letter = self | 0x20
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : nil
  }
}

extension String {
  /// Whether none of the UTF-8 bytes is one that `isMeant` picks. Native strings show their bytes as they lie in memory,
  /// which is several times as fast as going through the view.
  @inline(__always)
  func holdsNoByte(_ isMeant: (UInt8) -> Bool) -> Bool {
    let found = unsafe utf8.withContiguousStorageIfAvailable { unsafe !$0.contains(where: isMeant) }
    return found ?? !utf8.contains(where: isMeant)
  }
}

extension [UInt8] {
  /// The index of the first `needle` at or after `start` and before `end`.
  func firstIndex(of needle: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, start >= 0, end <= count else { return nil }
    return unsafe withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = unsafe memchr(base + start, Int32(needle), end - start) else {
        return nil
      }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Appends `range` of `other`.
  mutating func append(_ other: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    unsafe other.withUnsafeBufferPointer { buffer in
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[range]))
    }
  }

  /// Whether `text` (ASCII, lower case) stands at `index`, whatever its case there.
  func hasASCIIPrefix(_ text: StaticString, at index: Int, end: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard end - index >= count else { return false }
    return text.withUTF8Buffer { needle in
      for offset in 0..<count where self[index + offset].lowercasedASCII != (unsafe needle[offset]) { return false }
      return true
    }
  }

  /// The index of the first `text` (ASCII, lower case; any case in the bytes) at or after `start`.
  func firstIndex(ofASCII text: StaticString, from start: Int, to end: Int) -> Int? {
    let first = text.withUTF8Buffer { unsafe $0[0] }
    var index = start
    if first.isASCIILetter {
      while index < end {
        if self[index].lowercasedASCII == first, hasASCIIPrefix(text, at: index, end: end) { return index }
        index += 1
      }
      return nil
    }
    while let found = firstIndex(of: first, from: index, to: end) {
      if hasASCIIPrefix(text, at: found, end: end) { return found }
      index = found + 1
    }
    return nil
  }

  /// Where a document's first mark stands: after white space, zeros and byte order marks.
  func firstContent(from start: Int) -> Int? {
    var index = start
    while index < count {
      if self[index].isASCIISpace || self[index] == 0 {
        index += 1
      } else if index + 2 < count, self[index] == 0xEF, self[index + 1] == 0xBB, self[index + 2] == 0xBF {
        index += 3
      } else {
        return index
      }
    }
    return nil
  }

  /// A copy that takes no more memory than it needs, whatever this array has reserved.
  var compactCopy: [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe withUnsafeBufferPointer { unsafe initialized = buffer.initialize(fromContentsOf: $0) }
    }
  }

  /// Without white space at either end.
  func trimmedASCIISpace() -> ArraySlice<UInt8> {
    var start = 0
    var end = count
    while start < end, self[start].isASCIISpace { start += 1 }
    while end > start, self[end - 1].isASCIISpace { end -= 1 }
    return self[start..<end]
  }
}
