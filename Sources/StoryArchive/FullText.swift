import CICU

/// What the full-text index gets to see of a text.
///
/// English needs no help: FTS5's own tokenizer folds its case and diacritics. Chinese does: there the tokenizer takes a
/// whole run of characters for one word. So two columns hold the text as ICU's words, which rank a hit, and a third holds
/// every two neighbouring CJK characters, which find any word of two characters or more wherever it stands, whatever the
/// word breaker made of it.
struct FullText: Equatable {
  var title: String
  var text: String
  var pairs: String

  init(_ wording: Wording, segmenter: borrowing Segmenter) throws(ArchiveError) {
    let repeats = wording.body.hasPrefix(wording.summary)
    let text = repeats ? wording.body : wording.summary + "\n" + wording.body
    title = try Self.words(of: wording.title, segmenter: segmenter)
    self.text = try Self.words(of: text, segmenter: segmenter)
    pairs = Self.pairs(of: wording.title, text)
  }

  /// The text as words with spaces between them where it has scripts that write none; else the text as it is.
  static func words(of text: String, segmenter: borrowing Segmenter) throws(ArchiveError) -> String {
    guard needsSegmentation(text) else { return text }
    var units = Array(text.utf16)
    for index in units.indices {
      switch units[index] {
      case 0xff01...0xff5e: units[index] -= 0xfee0  // full-width forms of ASCII
      case 0x3000: units[index] = 0x20
      default: break
      }
    }
    var spaced: [UInt8] = []
    spaced.reserveCapacity(text.utf8.count + units.count)
    for word in try segmenter.words(in: units) {
      append(units[word], to: &spaced)
      spaced.append(0x20)
    }
    return String(decoding: spaced, as: UTF8.self)
  }

  /// Transcodes to UTF-8, several times as fast as the standard library does.
  private static func append(_ units: ArraySlice<UInt16>, to bytes: inout [UInt8]) {
    var index = units.startIndex
    while index < units.endIndex {
      var scalar = UInt32(units[index])
      index += 1
      if scalar & 0xfc00 == 0xd800, index < units.endIndex {
        scalar = 0x10000 + (scalar & 0x3ff) << 10 + UInt32(units[index] & 0x3ff)
        index += 1
      }
      func continuation(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3f) }
      switch scalar {
      case 0..<0x80: bytes.append(UInt8(scalar))
      case 0x80..<0x800: bytes += [UInt8(0xc0 | scalar >> 6), continuation(0)]
      case 0x800..<0x10000: bytes += [UInt8(0xe0 | scalar >> 12), continuation(6), continuation(0)]
      default: bytes += [UInt8(0xf0 | scalar >> 18), continuation(12), continuation(6), continuation(0)]
      }
    }
  }

  /// "开放人工" gives "开放 放人 人工 工": the last character stands alone too, so that a prefix query for one character
  /// finds it at the end of a run.
  static func pairs(of texts: String...) -> String {
    var result: [UInt8] = []
    for text in texts {
      let bytes = text.utf8Span.span
      var index = 0
      var previous = 0..<0
      while index < bytes.count {
        let length = lengthOfCJK(bytes, at: index)
        if !previous.isEmpty {
          for position in previous.lowerBound..<(index + length) { result.append(bytes[position]) }
          result.append(0x20)
        }
        previous = index..<(index + length)
        index += max(1, length)
      }
      if !previous.isEmpty {
        for position in previous { result.append(bytes[position]) }
        result.append(0x20)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func hasCJK(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    return bytes.indices.contains { lengthOfCJK(bytes, at: $0) > 0 }
  }

  /// Bytes of the Han character, kana or bopomofo at `index`, 0 for anything else.
  private static func lengthOfCJK(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    guard lead >= 0xe2, index + 2 < bytes.count else { return 0 }
    let second = bytes[index + 1]
    switch lead {
    case 0xe2: return second >= 0xba ? 3 : 0  // U+2E80…: radicals
    case 0xe3:
      // U+3000…U+303F is punctuation, but for 々 and 〇.
      guard second == 0x80 else { return 3 }
      return bytes[index + 2] == 0x85 || bytes[index + 2] == 0x87 ? 3 : 0
    case 0xe4...0xe9: return 3
    case 0xef: return second >= 0xa4 && second <= 0xab ? 3 : 0  // U+F900…U+FAFF: compatibility ideographs
    case 0xf0: return second >= 0xa0 && second <= 0xb3 && index + 3 < bytes.count ? 4 : 0  // U+20000…
    default: return 0
    }
  }

  /// True when the text may hold a script whose words only a dictionary can tell apart, or full-width forms.
  private static func needsSegmentation(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices where bytes[index] >= 0xe0 {
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0xe0: if second >= 0xb8 { return true }  // Thai, Lao
      case 0xe1: return true  // Burmese, Khmer
      case 0xe2: if second >= 0xba { return true }
      case 0xe3...0xe9, 0xef: return true
      case 0xf0: if second >= 0xa0 { return true }
      default: break
      }
    }
    return false
  }
}

/// Owner of ICU's word breaker. One at a time may use it.
@safe struct Segmenter: ~Copyable {
  private let handle: OpaquePointer

  /// Changes when the same text may come out as other words: ICU's major version and this file's own way with it.
  let version: Int64

  init() throws(ArchiveError) {
    var status: Int32 = 0
    guard let handle = unsafe cicu_segmenter_open(&status) else { throw .segmentation(code: Int(status)) }
    unsafe self.handle = handle
    version = Int64(Self.icuVersion.major) * 100 + 1
  }

  deinit { unsafe cicu_segmenter_close(handle) }

  static var icuVersion: (major: Int32, minor: Int32) {
    var version: (major: Int32, minor: Int32) = (0, 0)
    unsafe cicu_version(&version.major, &version.minor)
    return version
  }

  /// The words as ranges of code units, in order, without white space and punctuation.
  borrowing func words(in units: [UInt16]) throws(ArchiveError) -> [Range<Int>] {
    guard !units.isEmpty else { return [] }
    var status: Int32 = 0
    let words = unsafe [cicu_word](unsafeUninitializedCapacity: units.count) { buffer, count in
      let written = unsafe units.withUnsafeBufferPointer { text in
        unsafe cicu_segmenter_words(
          handle, text.baseAddress!, Int32(text.count), buffer.baseAddress!, Int32(buffer.count), &status)
      }
      count = Int(max(0, written))
    }
    guard status <= 0 else { throw .segmentation(code: Int(status)) }
    return words.map { Int($0.start)..<Int($0.end) }
  }
}
