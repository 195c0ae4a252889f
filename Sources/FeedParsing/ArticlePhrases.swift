/// Words and marks by which lines of a page tell what they are.
enum ArticlePhrases {
  /// Whether text ends as a sentence does, closing quotation marks and brackets aside.
  static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var end = text.endIndex
    while end > text.startIndex {
      let last = text[end - 1]
      if last.isASCIISpace || last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") || last == UInt8(ascii: ")") {
        end -= 1
        continue
      }
      if last < 0x80 {
        return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")].contains(last)
      }
      guard end - text.startIndex >= 2 else { return false }
      // NBSP, »
      if text[end - 2] == 0xC2 {
        if last == 0xA0 || last == 0xBB {
          end -= 2
          continue
        }
        return false
      }
      if text[end - 2] == 0xD8 { return last == 0x9F }
      guard end - text.startIndex >= 3 else { return false }
      let lead = text[end - 3]
      let middle = text[end - 2]
      // ’ ” … and the ideographic space, 」 』 》 ） are closers.
      if lead == 0xE2, middle == 0x80 {
        if last == 0x99 || last == 0x9D {
          end -= 3
          continue
        }
        return last == 0xA6
      }
      if lead == 0xE3, middle == 0x80 {
        if [0x80, 0x8D, 0x8F, 0x8B].contains(last) {
          end -= 3
          continue
        }
        return last == 0x82
      }
      if lead == 0xEF, middle == 0xBC {
        if last == 0x89 {
          end -= 3
          continue
        }
        return [0x81, 0x9F, 0x9A, 0x9B].contains(last)
      }
      return false
    }
    return false
  }
}
