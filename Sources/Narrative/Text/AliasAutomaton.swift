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
  private let folding: Folding

  init(_ sagas: [Saga], folding: Folding = .standard) {
    self.folding = folding
    var index: [[UInt8]: Int] = [:]
    for (number, saga) in sagas.enumerated() {
      for word in saga.about { add(word, Target(saga: number, actor: -1), &index) }
      for (actor, description) in saga.actors.enumerated() {
        for alias in [description.name] + description.aliases {
          add(alias, Target(saga: number, actor: actor), &index)
        }
      }
    }
    build()
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
    if patterns.isEmpty { return }
    let utf8 = text.utf8Span.span
    let count = min(utf8.count, limit)
    var folded: [UInt8] = []
    var raw: [UInt8] = []
    folded.reserveCapacity(count + 4)
    raw.reserveCapacity(count + 4)
    var index = 0
    var space = false
    var lastIsHan = false
    while index < count {
      let byte = utf8[index]
      if byte < 0x80 {
        index += 1
        if byte <= 0x20 {
          space = !folded.isEmpty
          continue
        }
        let isWord = Self.isWord(byte)
        if space {
          space = false
          if !(lastIsHan && isWord) {
            folded.append(0x20)
            raw.append(0x20)
          }
        }
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte == 0x60 ? 0x27 : byte)
        raw.append(byte)
        lastIsHan = false
        continue
      }
      let (scalar, length) = Self.decode(utf8, index, count)
      index += length
      let value = folding.fold(scalar)
      if value == 0 { continue }
      if value == 0x20 {
        space = !folded.isEmpty
        continue
      }
      let isHan = Folding.isHan(value)
      if space {
        space = false
        if !(isHan && folded.last.map { Self.isWord($0) } ?? false && !lastIsHan)
          && !(lastIsHan && Folding.isLetterOrDigit(value))
        {
          folded.append(0x20)
          raw.append(0x20)
        }
      }
      Self.encode(value, &folded)
      while raw.count < folded.count { raw.append(0) }
      lastIsHan = isHan
    }
    run(folded, raw, &findings)
  }

  private func run(_ folded: [UInt8], _ raw: [UInt8], _ findings: inout [Int: Finding]) {
    var state = 0
    for index in folded.indices {
      let byte = folded[index]
      state = state < denseCount ? Int(dense[state * 256 + Int(byte)]) : Int(step(state, byte))
      if state == 0 || (output[state] < 0 && outputLink[state] < 0) { continue }
      var hit = state
      while hit >= 0 {
        if output[hit] >= 0 { found(patterns[Int(output[hit])], end: index + 1, folded, raw, &findings) }
        hit = Int(outputLink[hit])
      }
    }
  }

  private func found(
    _ pattern: Pattern, end: Int, _ folded: [UInt8], _ raw: [UInt8], _ findings: inout [Int: Finding]
  ) {
    let start = end - pattern.bytes.count
    if pattern.startsInWord, start > 0, Self.isWord(folded[start - 1]), Self.isWord(folded[start]) { return }
    if pattern.endsInWord, end < folded.count, Self.isWord(folded[end]), Self.isWord(folded[end - 1]) { return }
    if pattern.isUpper {
      for index in start..<end where raw[index] < 0x41 || raw[index] > 0x5A { return }
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

  @inline(__always)
  private static func decode(_ bytes: Span<UInt8>, _ index: Int, _ count: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    if index + length > count { return (0, length) }
    var value = length == 4 ? first & 0x07 : length == 3 ? first & 0x0F : first & 0x1F
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  @inline(__always)
  private static func encode(_ scalar: UInt32, _ bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
