/// A word that turns the sense of a text: one pole of a frame, a negation, an operator that stops or lets go on.
struct Turn: Sendable, Hashable {
  enum Kind: UInt8 { case minus, plus, not, stop, go }

  var kind: Kind
  /// Eight bits of the frame's name; 0 for the kinds without one.
  var frame: UInt8
  /// Units that it covers, counted from the title's first.
  var units: Range<Int>

  /// All that an entry of the lexicon may mean.
  static func all(_ entry: Lexicon.Entry, _ lexicon: Lexicon, at place: Int, length: Int) -> [Turn] {
    if entry.cues.contains(.notReally) { return [] }
    let units = place..<(place + min(length, 15))
    var turns: [Turn] = []
    for sense in entry.senses + entry.nounSenses {
      let turn = Turn(
        kind: sense.positive ? .plus : .minus,
        frame: UInt8(Fingerprint.hash(lexicon.frames[sense.frame].name.utf8) & 0xFF), units: units)
      if !turns.contains(turn) { turns.append(turn) }
    }
    if entry.cues.contains(.not) { turns.append(Turn(kind: .not, frame: 0, units: units)) }
    if !entry.cues.isDisjoint(with: [.stop, .deny, .delay]) { turns.append(Turn(kind: .stop, frame: 0, units: units)) }
    if !entry.cues.isDisjoint(with: [.go, .let]) { turns.append(Turn(kind: .go, frame: 0, units: units)) }
    return turns
  }

  private init(kind: Kind, frame: UInt8, units: Range<Int>) {
    self.kind = kind
    self.frame = frame
    self.units = units
  }

  // Two halves, for storing: place; length, kind and frame.
  var high: UInt16 { UInt16(units.lowerBound) }
  var low: UInt16 { UInt16(units.count) << 11 | UInt16(kind.rawValue) << 8 | UInt16(frame) }

  init(high: UInt16, low: UInt16) {
    let start = Int(high)
    self.init(
      kind: Kind(rawValue: UInt8(low >> 8 & 7)) ?? .go, frame: UInt8(low & 0xFF),
      units: start..<(start + Int(low >> 11)))
  }

  func moved(by places: Int) -> Turn {
    Turn(kind: kind, frame: frame, units: (units.lowerBound + places)..<(units.upperBound + places))
  }

  /// Units of Han characters that are each other's contrary within a word (停建, 续建), as sets of two.
  static let contraries: Set<Set<Fingerprint.Unit>> = Set(
    "停续 停复 停启 停开 开关 增减 升降 涨跌 买卖 胜负 胜败 进退 留离 留走 上下 有无 加减 快慢 支反 赞反 收放 升跌 盈亏 松紧".split(separator: " ").map {
      Set($0.unicodeScalars.map { Fingerprint.unit($0.value) })
    })
}

/// The turns in one stretch where two aligned texts differ.
struct Opposition {
  private struct Side {
    var poles: [UInt8: Set<Bool>] = [:]
    var not = 0
    var stop = 0
    var go = 0

    init(_ turns: [Turn]) {
      for turn in turns where turn.kind == .plus || turn.kind == .minus {
        poles[turn.frame, default: []].insert(turn.kind == .plus)
      }
      // A word counts once, whatever it may mean.
      not = Set(turns.filter { $0.kind == .not }.map(\.units)).count
      stop = Set(turns.filter { $0.kind == .stop }.map(\.units)).count
      go = Set(turns.filter { $0.kind == .go }.map(\.units)).count
    }
  }

  private let first: Side
  private let second: Side

  init(_ first: [Turn], _ second: [Turn]) {
    self.first = Side(first)
    self.second = Side(second)
  }

  /// - Parameter isStrict: a word that stops counts against any other; else only against nothing and against one that lets go
  ///   on, since a machine's synonyms are often no words of the lexicon.
  func isOpposed(isStrict: Bool, isInsertion: Bool) -> Bool {
    if takesOtherPole { return true }
    if isStrict { return isNegated || isStopped }
    if isInsertion { return isNegated || isStopped }
    return isStopped && first.go + second.go > 0 && !sharesPole
  }

  /// In the frames that both speak of they take other poles, negations counted in.
  var takesOtherPole: Bool {
    let isFlipped = isNegated
    var shared = 0
    for (frame, ours) in first.poles {
      guard let theirs = second.poles[frame] else { continue }
      shared += 1
      if isFlipped ? ours != theirs || ours.count == 2 : !ours.isDisjoint(with: theirs) { return false }
    }
    return shared > 0
  }

  private var sharesPole: Bool {
    first.poles.contains { frame, poles in second.poles[frame].map { !$0.isDisjoint(with: poles) } ?? false }
  }

  /// One is negated and the other is not.
  var isNegated: Bool { first.not % 2 != second.not % 2 }

  /// One stops or refuses what the other does not.
  var isStopped: Bool { (first.stop > 0) != (second.stop > 0) }
}
