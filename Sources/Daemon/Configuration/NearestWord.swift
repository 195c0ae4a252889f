/// The guess at what was meant by a word that isn't known.
enum NearestWord {
  /// The candidate with the fewest edits from `word`, if they are few enough to be a slip: a third of its length, or
  /// just an ending that one of them lacks (`alias` for `aliases`). Words of two letters are too short to guess at.
  /// Case and `_` for `-` count for nothing.
  static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = normalised(word)
    guard wanted.count > 2 else { return nil }
    let limit = max(1, wanted.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates.sorted() {
      let known = normalised(candidate)
      let distance = edits(from: wanted, to: known)
      let isSlip = distance <= limit || (known.count > 2 && (known.starts(with: wanted) || wanted.starts(with: known)))
      if isSlip && distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.word
  }

  /// `; did you mean "x"?`, or nothing.
  static func hint(_ word: String, among candidates: some Sequence<String>) -> String {
    to(word, among: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  static func edits(from source: [Character], to target: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...target.count)
    for (row, letter) in source.enumerated() {
      var current = [row + 1]
      for (column, other) in target.enumerated() {
        var cost = min(previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == target[column - 1], other == source[row - 1] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[target.count]
  }

  private static func normalised(_ word: String) -> [Character] {
    // A long key is no slip of ours, and the table of edits is its length times theirs.
    word.lowercased().prefix(64).map { $0 == "_" || $0 == " " ? "-" : $0 }
  }
}
