/// What remains of a text when one wants to know whether another is its copy.
public struct Fingerprint: Sendable, Hashable, Codable {
  /// Hashes of the title's runs of three letters or characters, sorted.
  public var title: [UInt32]
  /// The lowest hashes of the text's runs of eight, sorted: a sketch of at most 64.
  public var text: [UInt32]
  /// Names, numbers and Latin words of a Chinese text in order: what a spun copy keeps.
  public var skeleton: [UInt32]
  /// The title is too short to tell a copy from another report in the same words.
  public var isShort: Bool

  public static let empty = Fingerprint(title: [], text: [], skeleton: [], isShort: true)

  public init(title: [UInt32], text: [UInt32], skeleton: [UInt32], isShort: Bool) {
    self.title = title
    self.text = text
    self.skeleton = skeleton
    self.isShort = isShort
  }

  init(title: FoldedText, text: FoldedText) {
    let letters = title.scalars.filter { Folding.isLetterOrDigit($0) || Folding.isHan($0) }
    let han = letters.count(where: Folding.isHan)
    isShort = han > 3 ? han < 16 : letters.count < 38
    self.title = Array(Set(Self.runs(letters, of: 3))).sorted().prefix(400).map { $0 }
    let body = text.scalars.filter { Folding.isLetterOrDigit($0) || Folding.isHan($0) }
    self.text = body.count < 120 ? [] : Array(Array(Set(Self.runs(body, of: 8))).sorted().prefix(64))
    skeleton = Self.skeleton(text)
  }

  private static func runs(_ scalars: [UInt32], of length: Int) -> [UInt32] {
    guard scalars.count >= length else { return scalars.isEmpty ? [] : [hash(scalars[...])] }
    return (0...(scalars.count - length)).map { hash(scalars[$0..<($0 + length)]) }
  }

  private static func hash(_ scalars: ArraySlice<UInt32>) -> UInt32 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for scalar in scalars { value = (value ^ UInt64(scalar)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: value ^ value >> 32)
  }

  /// Latin words and numbers of a Chinese text in order; nothing for other texts, where they are all of it.
  private static func skeleton(_ text: FoldedText) -> [UInt32] {
    let han = text.scalars.count(where: Folding.isHan)
    guard han >= 80 else { return [] }
    var skeleton: [UInt32] = []
    var start: Int?
    for index in 0...text.scalars.count {
      let inside = index < text.scalars.count && Folding.isLetterOrDigit(text.scalars[index])
      if inside, start == nil { start = index }
      if !inside, let begin = start {
        skeleton.append(hash(text.scalars[begin..<index]))
        start = nil
        if skeleton.count == 96 { break }
      }
    }
    return skeleton.count < 8 ? [] : skeleton
  }

  /// The text is the other's, whole or lightly edited or spun.
  func isCopy(of other: Fingerprint) -> Bool {
    if !title.isEmpty, !isShort, !other.isShort, Self.overlap(title, other.title) > 0.72 { return true }
    if text.count >= 24, other.text.count >= 24, Self.overlap(text, other.text) > 0.5 { return true }
    if skeleton.count >= 8, other.skeleton.count >= 8, Self.inOrder(skeleton, other.skeleton) > 0.8 { return true }
    return false
  }

  /// Short titles in the same words, which count as one only from the same outlet.
  func isSameTitle(as other: Fingerprint) -> Bool { !title.isEmpty && Self.overlap(title, other.title) > 0.72 }

  /// Jaccard similarity of two sorted lists.
  private static func overlap(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var i = 0
    var j = 0
    var both = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        both += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return both == 0 ? 0 : Double(both) / Double(a.count + b.count - both)
  }

  /// Longest common subsequence over the longer list.
  private static func inOrder(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var row = [Int](repeating: 0, count: b.count + 1)
    for first in a {
      var diagonal = 0
      for (index, second) in b.enumerated() {
        let above = row[index + 1]
        row[index + 1] = first == second ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return Double(row[b.count]) / Double(max(a.count, b.count))
  }
}
