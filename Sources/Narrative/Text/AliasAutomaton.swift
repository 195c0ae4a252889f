/// One Aho-Corasick automaton over the aliases and `about` words of all sagas (Aho and Corasick, 1975), on folded UTF-8.
///
/// It decides whether a story concerns a saga at all, so it is the only code that sees every byte of every story. The
/// states nearest the root have a full row of transitions; the others a short list and a failure link.
struct AliasAutomaton: Sendable {
  /// What a name stands for.
  struct Target: Sendable {
    var saga: Int
    /// Index of the actor, or -1 for an `about` word.
    var actor: Int
  }

  /// What a text holds of one saga.
  struct Finding: Sendable {
    var isAbout = false
    var actors: ActorSet = []
  }

  private struct Pattern: Sendable {
    var bytes: [UInt8]
    var targets: [Target]
    var isUpper: Bool
    var startsInWord: Bool
    var endsInWord: Bool
  }

  private var patterns: [Pattern] = []
  private var dense: [Int32] = []
  private var denseCount = 0
  private var edgeStart: [Int32] = []
  private var edgeBytes: [UInt8] = []
  private var edgeTargets: [Int32] = []
  private var fail: [Int32] = []
  private var output: [Int32] = []
  /// The nearest proper suffix that is a pattern; -1 for none.
  private var outputLink: [Int32] = []
  private var isFinal: [Bool] = []
  private let folding: Folding

  init(_ sagas: [Saga], folding: Folding = .standard) {
    self.folding = folding
    var index: [[UInt8]: Int] = [:]
    for (number, saga) in sagas.enumerated() {
      for word in saga.about { add(word, Target(saga: number, actor: -1), &index) }
      for (actor, description) in saga.actors.enumerated() {
        for alias in [description.name] + description.aliases {
          add(alias, Target(saga: number, actor: actor), &index)
          if let bare = ImpliedNames.bare(FoldedText(alias, limit: 400, folding: folding).scalars) {
            add(Self.text(bare), Target(saga: number, actor: actor), &index)
          }
        }
      }
      for pair in ImpliedNames.pairs(saga) {
        add(Self.text(pair.scalars), Target(saga: number, actor: pair.first), &index)
        add(Self.text(pair.scalars), Target(saga: number, actor: pair.second), &index)
      }
    }
    build()
  }

  private static func text(_ scalars: [UInt32]) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }

  private mutating func add(_ word: String, _ target: Target, _ index: inout [[UInt8]: Int]) {
    let folded = FoldedText(word, limit: 400, folding: folding)
    guard let first = folded.scalars.first, let last = folded.scalars.last else { return }
    let bytes = Array(folded.string(0..<folded.scalars.count).utf8)
    let isUpper = folded.scalars.count <= 4 && folded.upper.allSatisfy { $0 }
    if let known = index[bytes] {
      patterns[known].targets.append(target)
      if !isUpper { patterns[known].isUpper = false }
      return
    }
    index[bytes] = patterns.count
    patterns.append(
      Pattern(
        bytes: bytes, targets: [target], isUpper: isUpper, startsInWord: Folding.isLetterOrDigit(first),
        endsInWord: Folding.isLetterOrDigit(last)))
  }

  private mutating func build() {
    var children: [[UInt8: Int32]] = [[:]]
    var ends: [Int32] = [-1]
    for (number, pattern) in patterns.enumerated() {
      var node = 0
      for byte in pattern.bytes {
        if let next = children[node][byte] {
          node = Int(next)
        } else {
          children.append([:])
          ends.append(-1)
          children[node][byte] = Int32(children.count - 1)
          node = children.count - 1
        }
      }
      ends[node] = Int32(number)
    }
    // Renumber in breadth-first order, so that the shallow states come first.
    var order = [0]
    var at = 0
    while at < order.count {
      order += children[order[at]].sorted { $0.key < $1.key }.map { Int($0.value) }
      at += 1
    }
    var number = [Int32](repeating: 0, count: children.count)
    for (new, old) in order.enumerated() { number[old] = Int32(new) }
    let count = order.count
    fail = [Int32](repeating: 0, count: count)
    output = order.map { ends[$0] }
    outputLink = [Int32](repeating: -1, count: count)
    denseCount = min(count, 16_384)
    dense = [Int32](repeating: 0, count: denseCount * 256)
    edgeStart.reserveCapacity(count + 1)
    for old in order {
      edgeStart.append(Int32(edgeBytes.count))
      for (byte, child) in children[old].sorted(by: { $0.key < $1.key }) {
        edgeBytes.append(byte)
        edgeTargets.append(number[Int(child)])
      }
    }
    edgeStart.append(Int32(edgeBytes.count))
    defer { isFinal = zip(output, outputLink).map { $0 >= 0 || $1 >= 0 } }
    for state in 0..<count {
      for edge in Int(edgeStart[state])..<Int(edgeStart[state + 1]) {
        let child = Int(edgeTargets[edge])
        fail[child] = state == 0 ? 0 : step(Int(fail[state]), edgeBytes[edge])
        let link = Int(fail[child])
        outputLink[child] = output[link] >= 0 ? Int32(link) : outputLink[link]
      }
      guard state < denseCount else { continue }
      for byte in 0..<256 {
        dense[state * 256 + byte] = state == 0 ? 0 : step(Int(fail[state]), UInt8(byte))
      }
      for edge in Int(edgeStart[state])..<Int(edgeStart[state + 1]) {
        dense[state * 256 + Int(edgeBytes[edge])] = edgeTargets[edge]
      }
    }
  }

  @inline(__always)
  private func step(_ state: Int, _ byte: UInt8) -> Int32 {
    var state = state
    while true {
      if state < denseCount { return dense[state * 256 + Int(byte)] }
      for edge in Int(edgeStart[state])..<Int(edgeStart[state + 1]) where edgeBytes[edge] == byte {
        return edgeTargets[edge]
      }
      state = Int(fail[state])
    }
  }

  /// Adds what a text holds to the findings by saga index.
  ///
  /// - Parameter limit: UTF-8 bytes that are read at most.
  func scan(_ text: String, limit: Int, into findings: inout [Int: Finding]) {
    // Most texts name nobody: a walk that keeps nothing finds that out at half the cost.
    if patterns.isEmpty || walk(text, limit, keeping: false).hits.isEmpty { return }
    let scan = walk(text, limit, keeping: true)
    for (state, end) in scan.hits {
      var hit = Int(state)
      while hit >= 0 {
        if output[hit] >= 0 { found(patterns[Int(output[hit])], end: Int(end), scan, &findings) }
        hit = Int(outputLink[hit])
      }
    }
  }

  /// Folds a text through the automaton.
  ///
  /// - Parameter keeping: false to stop at the first name and keep no text.
  @inline(__always)
  private func walk(_ text: String, _ limit: Int, keeping: Bool) -> Scan {
    let utf8 = text.utf8Span.span
    let count = min(utf8.count, limit)
    // Folding makes a text longer only where a letter's lower case is; what would not fit is not read.
    let capacity = count + count / 2 + 8
    var scan = Scan(capacity: keeping ? capacity : 0)
    var index = 0
    var space = false
    var lastIsHan = false
    while index < count, scan.length + 5 < capacity, keeping || scan.hits.isEmpty {
      let byte = utf8[index]
      if byte < 0x80 {
        index += 1
        if byte <= 0x20 {
          space = scan.length > 0
          continue
        }
        if space {
          space = false
          if !(lastIsHan && Self.isWord(byte)) {
            push(0x20, 0x20, &scan, keeping)
          }
        }
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte == 0x60 ? 0x27 : byte
        push(lower, byte, &scan, keeping)
        lastIsHan = false
        continue
      }
      let (scalar, size) = Self.decode(utf8, index, count)
      index += size
      let value = folding.fold(scalar)
      if value == 0 { continue }
      if value == 0x20 {
        space = scan.length > 0
        continue
      }
      let isHan = Folding.isHan(value)
      if space {
        space = false
        let afterWord = isHan && !lastIsHan && Self.isWord(scan.last)
        if !afterWord && !(lastIsHan && Folding.isLetterOrDigit(value)) {
          push(0x20, 0x20, &scan, keeping)
        }
      }
      if value < 0x80 {
        push(UInt8(value), 0, &scan, keeping)
      } else if value < 0x800 {
        push(UInt8(0xC0 | value >> 6), 0, &scan, keeping)
        push(UInt8(0x80 | value & 0x3F), 0, &scan, keeping)
      } else if value < 0x10000 {
        push(UInt8(0xE0 | value >> 12), 0, &scan, keeping)
        push(UInt8(0x80 | value >> 6 & 0x3F), 0, &scan, keeping)
        push(UInt8(0x80 | value & 0x3F), 0, &scan, keeping)
      } else {
        push(UInt8(0xF0 | value >> 18 & 0x07), 0, &scan, keeping)
        push(UInt8(0x80 | value >> 12 & 0x3F), 0, &scan, keeping)
        push(UInt8(0x80 | value >> 6 & 0x3F), 0, &scan, keeping)
        push(UInt8(0x80 | value & 0x3F), 0, &scan, keeping)
      }
      lastIsHan = isHan
    }
    return scan
  }

  /// One pass over one text.
  private struct Scan {
    var folded: [UInt8]
    /// The byte as published where it is ASCII, or 0.
    var raw: [UInt8]
    var length = 0
    /// The last folded byte.
    var last: UInt8 = 0
    var state = 0
    /// States that end a name, and where, to be judged when what follows is known.
    var hits: [(state: Int32, end: Int32)] = []

    init(capacity: Int) {
      folded = [UInt8](repeating: 0, count: capacity)
      raw = folded
    }
  }

  @inline(__always)
  private func push(_ byte: UInt8, _ original: UInt8, _ scan: inout Scan, _ keeping: Bool) {
    if keeping {
      scan.folded[scan.length] = byte
      scan.raw[scan.length] = original
    }
    scan.last = byte
    scan.length += 1
    let state = scan.state
    scan.state = state < denseCount ? Int(dense[state * 256 + Int(byte)]) : Int(step(state, byte))
    if isFinal[scan.state] { scan.hits.append((Int32(scan.state), Int32(scan.length))) }
  }

  private func found(_ pattern: Pattern, end: Int, _ scan: Scan, _ findings: inout [Int: Finding]) {
    let start = end - pattern.bytes.count
    let folded = scan.folded
    if pattern.startsInWord, start > 0 {
      var before = start - 1
      while before > 0, folded[before] & 0xC0 == 0x80 { before -= 1 }
      if Self.beginsLetter(folded[before]) { return }
    }
    if pattern.endsInWord, end < scan.length, Self.beginsLetter(folded[end]) { return }
    if pattern.isUpper {
      for index in start..<end where scan.raw[index] < 0x41 || scan.raw[index] > 0x5A { return }
    }
    for target in pattern.targets {
      if target.actor < 0 {
        findings[target.saga, default: Finding()].isAbout = true
      } else {
        findings[target.saga, default: Finding()].actors.insert(ActorSet(actor: target.actor))
      }
    }
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A)
  }

  /// The first byte of a letter of any alphabet, or a digit; Han characters and what stands between words begin otherwise.
  private static func beginsLetter(_ byte: UInt8) -> Bool { isWord(byte) || (byte >= 0xC3 && byte <= 0xE1) }

  @inline(__always)
  private static func decode(_ bytes: Span<UInt8>, _ index: Int, _ count: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    if index + length > count { return (0, length) }
    var value = length == 4 ? first & 0x07 : length == 3 ? first & 0x0F : first & 0x1F
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }
}
