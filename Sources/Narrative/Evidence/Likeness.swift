/// How two texts in one language resemble each other, unit by unit, and whether they turn against each other where they differ.
struct Likeness {
  /// Pairs of equal units in order, over the units of the longer and of the shorter text.
  private(set) var ofLonger = 0.0
  private(set) var ofShorter = 0.0
  /// Share of the shorter text in runs that the longer holds word for word.
  private(set) var verbatim = 0.0
  /// Share of the shorter text whose pairs follow each other closely in both.
  private(set) var close = 0.0
  /// Share of the differences in which about as many units stand for each other, few of both: a machine's swaps, where another
  /// reporter who follows the same announcement puts in and leaves out.
  private(set) var swapped = 1.0
  /// Names and numbers that the texts hold in the same order, over the fewer; 1 where there are none.
  private(set) var names = 1.0

  private let first: Side
  private let second: Side
  private let gaps: [(first: Range<Int>, second: Range<Int>)]

  /// A text of a fingerprint: its units, and where they stand among the places of the fingerprint's turns.
  struct Side {
    var units: [Fingerprint.Unit]
    var turns: [Turn]

    init(title print: Fingerprint) {
      units = print.title
      turns = print.turns.filter { $0.units.lowerBound < print.title.count }
    }

    init(body print: Fingerprint) {
      units = print.body
      let start = print.title.count
      turns = print.turns.filter { $0.units.lowerBound >= start }.map { $0.moved(by: -start) }
    }

    func turns(in range: Range<Int>) -> [Turn] { turns.filter { $0.units.overlaps(range) } }

    var plain: [Fingerprint.Unit] { units.map { $0 & Fingerprint.word } }
    var names: [Fingerprint.Unit] { units.filter { $0 > Fingerprint.word }.map { $0 & Fingerprint.word } }
  }

  init(_ first: Side, _ second: Side, isHan: Bool) {
    self.first = first
    self.second = second
    let alignment = Alignment(first.plain[...], second.plain[...])
    gaps = alignment.gaps(first.units.count, second.units.count)
    let shorter = min(first.units.count, second.units.count)
    guard shorter > 0 else { return }
    ofShorter = Double(alignment.pairs.count) / Double(shorter)
    ofLonger = Double(alignment.pairs.count) / Double(max(first.units.count, second.units.count))
    verbatim = Double(alignment.pairs(inRunsOf: isHan ? 8 : 5)) / Double(shorter)
    close = Double(alignment.closePairs) / Double(shorter)
    let swaps = gaps.count { gap in
      !gap.first.isEmpty && !gap.second.isEmpty && gap.first.count <= 4 && abs(gap.first.count - gap.second.count) <= 1
    }
    if !gaps.isEmpty { swapped = Double(swaps) / Double(gaps.count) }
    let ours = first.names
    let theirs = second.names
    if !ours.isEmpty, !theirs.isEmpty {
      names = Double(Alignment(ours[...], theirs[...]).pairs.count) / Double(min(ours.count, theirs.count))
    }
  }

  /// Where the texts differ in a word or a few, one takes the other pole, is negated, or stops what the other lets go on.
  ///
  /// - Parameters:
  ///   - isStrict: the texts are alike but for a few words, so that each of these counts.
  ///   - within: units from the start that are looked at.
  func isOpposed(isStrict: Bool, within: Int = .max) -> Bool {
    // Longer differences are cuts and insertions.
    let reach = isStrict ? 8 : 3
    return gaps.contains { gap in
      guard max(gap.first.count, gap.second.count) <= reach, min(gap.first.lowerBound, gap.second.lowerBound) < within
      else { return false }
      return Opposition(first.turns(in: gap.first), second.turns(in: gap.second))
        .isOpposed(isStrict: isStrict, isInsertion: gap.first.isEmpty || gap.second.isEmpty)
        || isAntonym(gap.first, gap.second)
    }
  }

  /// Numbers stand against other numbers where the texts differ in a word or a few.
  var hasOtherNumbers: Bool {
    gaps.contains { gap in
      guard gap.first.count <= 4, gap.second.count <= 4 else { return false }
      func numbers(_ side: Side, _ range: Range<Int>) -> Bool {
        side.units[range].contains { $0 & Fingerprint.isNumber != 0 }
      }
      return numbers(first, gap.first) && numbers(second, gap.second)
    }
  }

  /// One Han character stands for its contrary: 停建, 续建.
  private func isAntonym(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == 1, b.count == 1 else { return false }
    return Turn.contraries.contains([first.units[a.lowerBound], second.units[b.lowerBound]])
  }
}
