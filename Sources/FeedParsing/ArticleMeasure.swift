/// How much a stretch of text says, in a unit that is fair to words and to characters: half a word.
struct ArticleMeasure {
  /// Two for a word of letters, one for a Chinese or Japanese character.
  var length = 0
  /// The part of it that is inside links.
  var linked = 0
  /// The part of those links that leads to another place in the page.
  var anchored = 0
  /// Ends of sentences.
  var sentences = 0
  /// Commas and the like.
  var commas = 0
  /// Characters of scripts that have no spaces.
  var ideographs = 0

  /// The share of the text that is links, 0…1.
  var linkDensity: Double { length == 0 ? 0 : Double(linked) / Double(length) }

  static func + (a: ArticleMeasure, b: ArticleMeasure) -> ArticleMeasure {
    ArticleMeasure(
      length: a.length + b.length, linked: a.linked + b.linked, anchored: a.anchored + b.anchored,
      sentences: a.sentences + b.sentences,
      commas: a.commas + b.commas, ideographs: a.ideographs + b.ideographs)
  }

  init(
    length: Int = 0, linked: Int = 0, anchored: Int = 0, sentences: Int = 0, commas: Int = 0, ideographs: Int = 0
  ) {
    self.length = length
    self.linked = linked
    self.anchored = anchored
    self.sentences = sentences
    self.commas = commas
    self.ideographs = ideographs
  }

  init(_ text: ArraySlice<UInt8>, isLinked: Bool) {
    self.init()
    unsafe text.withUnsafeBufferPointer { unsafe measure($0) }
    if isLinked { linked = length }
  }

  private mutating func measure(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var inWord = false
    let count = text.count
    while index < count {
      let byte = unsafe text[index]
      if byte < 0x80 {
        if byte.isASCIIAlphanumeric {
          if !inWord { length += 2 }
          inWord = true
        } else {
          inWord = false
          switch byte {
          case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            // A full stop inside a number or an abbreviation ends nothing.
            let next = index + 1 < count ? unsafe text[index + 1] : 0x20
            if !next.isASCIIAlphanumeric { sentences += 1 }
          case UInt8(ascii: ","), UInt8(ascii: ";"): commas += 1
          default: break
          }
        }
        index += 1
        continue
      }
      if byte >= 0xE0, byte < 0xF0, index + 2 < count {
        let second = unsafe text[index + 1]
        let third = unsafe text[index + 2]
        index += 3
        if byte == 0xE3, second == 0x80 {
          inWord = false
          if third == 0x82 { sentences += 1 } else if third == 0x81 { commas += 1 }
        } else if byte == 0xEF, second == 0xBC {
          inWord = false
          if third == 0x81 || third == 0x9F { sentences += 1 } else if third == 0x8C || third == 0x9B { commas += 1 }
        } else if byte >= 0xE3, byte <= 0xE9 {
          length += 1
          ideographs += 1
          inWord = false
        } else if byte >= 0xEA, byte <= 0xED {
          if !inWord { length += 2 }
          inWord = true
        } else if byte == 0xE2 {
          // Dashes and quotation marks; an apostrophe goes on with the word.
          if third != 0x99 { inWord = false }
        }
        continue
      }
      // Letters of two bytes, among them the Arabic comma, semicolon and question mark.
      if byte == 0xD8, index + 1 < count, unsafe [0x8C, 0x9B, 0x9F].contains(text[index + 1]) {
        inWord = false
        if unsafe text[index + 1] == 0x9F { sentences += 1 } else { commas += 1 }
        index += 2
        continue
      }
      if byte == 0xC2 {
        inWord = false
      } else if !inWord {
        length += 2
        inWord = true
      }
      index += byte >= 0xF0 ? 4 : 2
    }
  }
}
