/// Words of a headline that a machine strewed over a page, one after another and again from the start: the same words recur in
/// the same order at about the same distance, though what stands between them differs.
enum StrewnWords {
  private struct Pair: Hashable {
    var first: Int
    var second: Int
    var length: Int
  }

  /// Words that a cycle must have.
  private static let cycle = 6

  /// The places of the words of the longest cycle in a Chinese text, or none.
  static func find(in text: FoldedText, without cuts: [Range<Int>]) -> [Range<Int>] {
    var hidden = [Bool](repeating: false, count: text.scalars.count)
    for cut in cuts { for index in cut { hidden[index] = true } }
    let pairs = recurring(text.scalars, hidden)
    guard pairs.count >= cycle, pairs.count <= 6_000 else { return [] }
    var longest: [Pair] = []
    for start in pairs.indices {
      let round = cycle(from: start, pairs)
      if round.count > longest.count, isMisplaced(round, text.scalars) { longest = round }
    }
    guard longest.count >= cycle else { return [] }
    let found = longest.flatMap { pair in
      [pair.first, pair.second].map { $0..<($0 + pair.length) }
    }
    return Set(found).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The longest run of pairs from one on whose second places all come after its first places.
  private static func cycle(from start: Int, _ pairs: [Pair]) -> [Pair] {
    let round = pairs[start...].prefix { $0.first < pairs[start].second }
    var best = [Int](repeating: 0, count: round.count)
    var before = [Int?](repeating: nil, count: round.count)
    best[0] = 1
    for index in best.indices.dropFirst() {
      let pair = round[start + index]
      for earlier in stride(from: index - 1, through: 0, by: -1) where best[earlier] > 0 {
        let step = pair.first - round[start + earlier].first
        if step > 60 { break }
        let other = pair.second - round[start + earlier].second
        guard step >= 4, other >= 4, other <= 60, best[earlier] >= best[index] else { continue }
        best[index] = best[earlier] + 1
        before[index] = earlier
      }
    }
    var found: [Pair] = []
    var next = best.indices.max { best[$0] < best[$1] }
    while let index = next {
      found.append(round[start + index])
      next = before[index]
    }
    return found.reversed()
  }

  /// Strewn words stand where a clause begins more often than words of the text do.
  private static func isMisplaced(_ round: [Pair], _ scalars: [UInt32]) -> Bool {
    let places = round.flatMap { [$0.first, $0.second] }
    let opening = places.count {
      $0 == 0 || !(Folding.isHan(scalars[$0 - 1]) || Folding.isLetterOrDigit(scalars[$0 - 1]))
    }
    return 2 * opening >= places.count
  }

  /// Han words of two to four characters that recur within a cycle's length and nowhere go on alike.
  private static func recurring(_ scalars: [UInt32], _ hidden: [Bool]) -> [Pair] {
    var places: [UInt64: [Int]] = [:]
    func isOpen(_ index: Int) -> Bool {
      index >= 0 && index < scalars.count && Folding.isHan(scalars[index]) && !hidden[index]
    }
    for index in scalars.indices where isOpen(index) && isOpen(index + 1) {
      places[UInt64(scalars[index]) << 32 | UInt64(scalars[index + 1]), default: []].append(index)
    }
    var pairs: Set<Pair> = []
    for (_, places) in places where places.count >= 2 && places.count <= 8 {
      for (number, first) in places.enumerated() {
        for second in places[(number + 1)...] where second - first >= 60 && second - first <= 420 {
          func isSame(_ offset: Int) -> Bool {
            isOpen(first + offset) && isOpen(second + offset) && scalars[first + offset] == scalars[second + offset]
          }
          var start = 0
          while start > -3, isSame(start - 1) { start -= 1 }
          var end = 2
          while end < start + 5, isSame(end) { end += 1 }
          guard end - start <= 4 else { continue }
          pairs.insert(Pair(first: first + start, second: second + start, length: end - start))
        }
      }
    }
    return pairs.sorted { ($0.first, $0.second, $0.length) < ($1.first, $1.second, $1.length) }
  }
}
