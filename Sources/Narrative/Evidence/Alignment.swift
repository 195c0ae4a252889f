/// The longest common subsequence of two runs of units: what a copy keeps in order however many words were swapped.
///
/// Hyyrö's bit-parallel method (2004), whose rows are kept to trace the pairs back; n·m/64 steps.
struct Alignment {
  /// Places in the first run and in the second that hold the same unit, ascending in both.
  private(set) var pairs: [(first: Int, second: Int)] = []

  init(_ first: ArraySlice<UInt16>, _ second: ArraySlice<UInt16>) {
    if first.isEmpty || second.isEmpty { return }
    let width = (first.count + 63) / 64
    var places: [UInt16: Int] = [:]
    var masks: [UInt64] = []
    for (index, unit) in first.enumerated() {
      let place = places[unit] ?? masks.count
      if place == masks.count {
        places[unit] = place
        masks.append(contentsOf: repeatElement(0, count: width))
      }
      masks[place + index / 64] |= 1 << UInt64(index % 64)
    }
    var rows = [UInt64](repeating: .max, count: width * (second.count + 1))
    for (index, unit) in second.enumerated() {
      let old = index * width
      let new = old + width
      guard let place = places[unit] else {
        for word in 0..<width { rows[new + word] = rows[old + word] }
        continue
      }
      var carry: UInt64 = 0
      for word in 0..<width {
        let value = rows[old + word]
        let both = value & masks[place + word]
        let (half, over) = value.addingReportingOverflow(both)
        let (sum, more) = half.addingReportingOverflow(carry)
        carry = over || more ? 1 : 0
        rows[new + word] = sum | (value & ~both)
      }
    }
    trace(rows, width, first.count, second.count)
  }

  private mutating func trace(_ rows: [UInt64], _ width: Int, _ first: Int, _ second: Int) {
    var i = first
    var j = second
    func isSet(_ row: Int, _ bit: Int) -> Bool { rows[row * width + bit / 64] >> UInt64(bit % 64) & 1 == 1 }
    while i > 0, j > 0 {
      if isSet(j, i - 1) {
        i -= 1
      } else if !isSet(j - 1, i - 1) {
        j -= 1
      } else {
        pairs.append((i - 1, j - 1))
        i -= 1
        j -= 1
      }
    }
    pairs.reverse()
  }

  /// Pairs that follow another closely and by as many units in both runs, give or take two: a text whose words were swapped
  /// has them all along, another reporter's has them by chance.
  var closePairs: Int {
    var close = 0
    for index in pairs.indices.dropFirst() {
      let first = pairs[index].first - pairs[index - 1].first
      let second = pairs[index].second - pairs[index - 1].second
      if first <= 5, second <= 5, abs(first - second) <= 2 { close += 1 }
    }
    return close
  }

  /// Pairs in stretches of at least so many that follow each other without a gap in either run.
  func pairs(inRunsOf length: Int) -> Int {
    var total = 0
    var run = 0
    for index in pairs.indices {
      let follows =
        index > 0 && pairs[index].first == pairs[index - 1].first + 1
        && pairs[index].second == pairs[index - 1].second + 1
      if !follows {
        if run >= length { total += run }
        run = 0
      }
      run += 1
    }
    return run >= length ? total + run : total
  }

  /// The unmatched stretches between the pairs, before the first and after the last.
  func gaps(_ first: Int, _ second: Int) -> [(first: Range<Int>, second: Range<Int>)] {
    var gaps: [(first: Range<Int>, second: Range<Int>)] = []
    var i = 0
    var j = 0
    for pair in pairs + [(first, second)] {
      if pair.first > i || pair.second > j { gaps.append((i..<pair.first, j..<pair.second)) }
      i = pair.first + 1
      j = pair.second + 1
    }
    return gaps
  }
}
