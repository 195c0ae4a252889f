/// A text as the reader sees it: folded scalars, each with the place that it came from.
///
/// Runs of white space are one space; a space between Han and Latin ("旅行者 1 号") is none; the dots of "U.S." go.
struct FoldedText: Sendable {
  private(set) var scalars: [UInt32] = []
  /// UTF-8 offset of each scalar in the source, and the source's end as one more.
  private(set) var offsets: [Int32] = []
  /// Whether the scalar was an upper-case ASCII letter.
  private(set) var upper: [Bool] = []
  let source: String

  /// - Parameter limit: how many UTF-8 bytes are read at most; a title of ten megabytes costs no more than its start.
  init(_ source: String, limit: Int, folding: Folding = .standard) {
    self.source = source
    var pendingSpace = false
    var offset = 0
    for scalar in source.unicodeScalars {
      if offset >= limit { break }
      let at = Int32(offset)
      offset += scalar.utf8.count
      let folded = folding.fold(scalar.value)
      if folded == 0 { continue }
      if folded == 0x20 {
        pendingSpace = !scalars.isEmpty
        continue
      }
      let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
      if folded == 0x2E, isInitial { continue }
      if pendingSpace {
        pendingSpace = false
        let previous = scalars[scalars.count - 1]
        let joins =
          (Folding.isHan(previous) && Folding.isLetterOrDigit(folded))
          || (Folding.isLetterOrDigit(previous) && Folding.isHan(folded))
        if !joins {
          scalars.append(0x20)
          offsets.append(at)
          upper.append(false)
        }
      }
      scalars.append(folded)
      offsets.append(at)
      upper.append(isUpper)
    }
    offsets.append(Int32(min(offset, source.utf8.count)))
  }

  /// The last scalar is a lone capital, so that a dot after it abbreviates.
  private var isInitial: Bool {
    guard let last = upper.last, last else { return false }
    return scalars.count < 2 || !Folding.isLetterOrDigit(scalars[scalars.count - 2]) || upper[upper.count - 2]
  }

  /// The source between two scalars, as published.
  func quote(_ range: Range<Int>) -> String {
    let utf8 = source.utf8
    let low = utf8.index(utf8.startIndex, offsetBy: Int(offsets[range.lowerBound]))
    let high = utf8.index(utf8.startIndex, offsetBy: Int(offsets[range.upperBound]))
    return String(source[low..<high])
  }

  /// The text with other words at some places, which quote the source as they did before.
  ///
  /// - Parameter word: what stands for the scalars from a place to an end, or nil.
  func replacing(_ word: (Int) -> (scalars: [UInt32], end: Int)?) -> FoldedText {
    var text = self
    text.scalars = []
    text.offsets = []
    text.upper = []
    var index = 0
    while index < scalars.count {
      let (new, end) = word(index) ?? ([scalars[index]], index + 1)
      for (number, scalar) in new.enumerated() {
        let old = index + min(number, end - index - 1)
        text.scalars.append(scalar)
        text.offsets.append(offsets[old])
        text.upper.append(upper[old])
      }
      index = end
    }
    text.offsets.append(offsets[scalars.count])
    return text
  }

  /// The folded scalars of a range as a string.
  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars[range] { text.append(Unicode.Scalar(scalar) ?? " ") }
    return String(text)
  }
}
