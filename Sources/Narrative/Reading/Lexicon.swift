import Foundation

/// The frames of events and the cues around them, in both languages, read from the lexicon files.
///
/// The files' format is described in their first lines; `docs/technotes/narrative-filter.md` says how to extend them.
struct Lexicon: Sendable {
  static let standard = Lexicon(texts: LexiconText.frames, irregular: LexiconText.irregular)

  /// An opposing pair of events.
  struct Frame: Sendable {
    var name: String
    /// Frames that share an axis answer the same broad question ("does it go on?"), so that their words may match
    /// each other faintly.
    var axis: String?
    /// True when the event says little without what it is about: policy, truth, price.
    var needsObject: Bool
    /// True when who it happens to says it all: resigns, dies, wins.
    var isWhole: Bool
    /// True when its negative pole tells the end of what stood before: resigns, scraps, dies.
    var presumes: Bool
  }

  struct Sense: Sendable, Hashable {
    var frame: Int
    var positive: Bool
    /// "ret" in "+ret": a finer kind within the pole, or empty.
    var kind: String
    /// True when the grammatical subject is who the event is about; false when the object is.
    var doer: Bool
  }

  struct Forms: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let finite = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
    static let gerund = Forms(rawValue: 16)
    static let noun = Forms(rawValue: 32)
    /// Neither inflected nor a noun: Chinese words and set phrases.
    static let fixed = Forms(rawValue: 64)
  }

  struct Entry: Sendable {
    var senses: [Sense] = []
    var nounSenses: [Sense] = []
    var forms: Forms = []
    var cues: Cues = []
    /// The dictionary form, as the file writes it.
    var lemma = ""
  }

  private(set) var frames: [Frame] = []
  private(set) var entries: [Entry] = []
  /// Trie of Han words: node and scalar to the next node.
  private var han: [UInt64: Int32] = [:]
  private var hanEntries: [Int32: Int32] = [:]
  private var hanCount: Int32 = 1
  private var hanWords: [[UInt32]: Int32] = [:]
  /// Trie of Latin phrases: node and word to the next node.
  private var latin: [PhraseStep: Int32] = [:]
  private var latinEntries: [Int32: Int32] = [:]
  private var latinCount: Int32 = 1
  private var frameIDs: [String: Int] = [:]
  private var irregular: [String: [String]] = [:]
  /// Lines that could not be read, with the reason; empty for the shipped files, which a test asserts.
  private(set) var faults: [String] = []

  private struct PhraseStep: Hashable, Sendable {
    var node: Int32
    var word: String
  }

  static let particles: Set<String> = [
    "back", "out", "off", "down", "up", "in", "over", "away", "on", "aside", "ahead", "through", "together", "apart",
  ]

  init(texts: [String], irregular: String) {
    for line in irregular.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map(String.init)
      if words.count >= 3 { self.irregular[words[0]] = Array(words.dropFirst()) }
    }
    for text in texts { read(text) }
    inherit()
    inheritHan(hanWords.map { ($0.key, $0.value) }.sorted { $0.1 < $1.1 })
  }

  private func node(of scalars: [UInt32]) -> Int32 {
    scalars.reduce(0) { han[UInt64($0) << 32 | UInt64($1)] ?? 0 }
  }

  /// 初步批准 acts as 批准 does: a Han word without cues takes those of the operator that it ends in.
  private mutating func inheritHan(_ words: [([UInt32], Int32)]) {
    let known = Dictionary(words.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
    for (word, entry) in words where word.count >= 4 && entries[Int(entry)].cues.isDisjoint(with: .operators) {
      guard let tail = known[Array(word.suffix(2))] else { continue }
      // 上诉被驳回 is a sentence of its own.
      if let head = known[Array(word.prefix(2))], !entries[Int(head)].senses.isEmpty { continue }
      entries[Int(entry)].cues.formUnion(entries[Int(tail)].cues.intersection(.operators))
    }
  }

  /// "u-turn on" is an operator without a frame of its own: it keeps the senses of its verb.
  private mutating func inherit() {
    for (step, node) in latin.sorted(by: { $0.value < $1.value }) {
      guard let index = latinEntries[node], entries[Int(index)].senses.isEmpty, entries[Int(index)].nounSenses.isEmpty,
        !entries[Int(index)].cues.isDisjoint(with: [.stop, .go, .delay, .let]), let parent = latinEntries[step.node]
      else { continue }
      entries[Int(index)].senses = entries[Int(parent)].senses
    }
    // "Scrap bid" acts on what the bid is for, as "scrap" does.
    let plans: Set<String> = ["bid", "plan", "plans", "offer", "proposal", "effort", "decision", "talks", "attempt"]
    for (step, node) in latin where plans.contains(step.word) {
      guard let index = latinEntries[node], entries[Int(index)].cues.isDisjoint(with: .operators),
        let parent = latinEntries[step.node]
      else { continue }
      entries[Int(index)].cues.formUnion(entries[Int(parent)].cues.intersection(.operators))
    }
  }

  private mutating func read(_ text: String) {
    var frame = -1
    var cue: Cues = []
    for line in Self.logicalLines(text) {
      if line.hasPrefix("frame ") {
        frame = declare(line)
        continue
      }
      guard let colon = line.firstIndex(of: ":") else {
        faults.append("no colon in: \(line)")
        continue
      }
      let head = line[..<colon].split(separator: " ").map(String.init)
      let words = line[line.index(after: colon)...]
      if head.count == 3, head[0] == "cue" {
        guard let index = Cues.names.firstIndex(of: head[1]) else {
          faults.append("unknown cue \(head[1])")
          continue
        }
        cue = Cues(rawValue: 1 << UInt64(index))
        add(words, language: head[2], sense: nil, cue: cue)
      } else if head.count == 3, frame >= 0, let first = head[0].first, first == "+" || first == "-",
        head[1] == "doer" || head[1] == "done"
      {
        let kind = head[0].dropFirst().drop { $0 == "." }
        let sense = Sense(frame: frame, positive: first == "+", kind: String(kind), doer: head[1] == "doer")
        add(words, language: head[2], sense: sense, cue: [])
      } else {
        faults.append("unreadable: \(line)")
      }
    }
  }

  /// Lines without comments; an indented line goes on with the one before.
  private static func logicalLines(_ text: String) -> [String] {
    var lines: [String] = []
    for raw in text.split(separator: "\n") {
      let line = raw.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if raw.first == " ", !lines.isEmpty {
        lines[lines.count - 1] += " " + line
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  private mutating func declare(_ line: String) -> Int {
    let words = line.split(separator: " ").map(String.init)
    let name = words[1]
    if let known = frameIDs[name] { return known }
    let axis = words.first { $0.hasPrefix("axis=") }.map { String($0.dropFirst(5)) }
    frames.append(
      Frame(
        name: name, axis: axis, needsObject: words.contains("needs-object"), isWhole: words.contains("whole"),
        presumes: words.contains("presumes")))
    frameIDs[name] = frames.count - 1
    return frames.count - 1
  }

  private mutating func add(_ words: Substring, language: String, sense: Sense?, cue: Cues) {
    if language == "zh" {
      for item in words.split(separator: " ").flatMap({ Self.alternatives(String($0)) }) {
        let noun = item.hasSuffix("/n")
        let word = noun ? String(item.dropLast(2)) : item
        let entry = hanEntry(FoldedText(word, limit: 200).scalars)
        merge(entry, sense: sense, cue: cue, noun: noun, forms: noun ? .noun : .fixed, lemma: word)
      }
      return
    }
    for item in words.split(separator: ",").flatMap({ Self.alternatives(String($0)) }) {
      var phrase = item.trimmingCharacters(in: .whitespaces)
      if phrase.isEmpty { continue }
      var noun = false
      var fixed =
        sense == nil && !cue.isEmpty && cue.isDisjoint(with: [.stop, .go, .delay, .let, .deny, .urge, .cause])
      if phrase.hasSuffix("/n") {
        noun = true
        phrase = String(phrase.dropLast(2))
      } else if phrase.hasSuffix("/x") {
        fixed = true
        phrase = String(phrase.dropLast(2))
      } else if phrase.hasSuffix("/v") {
        fixed = false
        phrase = String(phrase.dropLast(2))
      }
      let parts = phrase.lowercased().split(separator: " ").map(String.init)
      let forms: [(String, Forms)]
      if noun {
        let plural =
          parts[parts.count - 1].hasSuffix("s") ? parts[parts.count - 1] : Inflection.plural(parts[parts.count - 1])
        forms = [(phrase.lowercased(), .noun), ((parts.dropLast() + [plural]).joined(separator: " "), .noun)]
      } else if fixed {
        forms = Self.copulas(phrase.lowercased()).map { ($0, .fixed) }
      } else {
        forms = Inflection.verb(parts[0], irregular: irregular[parts[0]]).map { form, kind in
          (([form] + parts.dropFirst()).joined(separator: " "), kind)
        }
      }
      for (form, kind) in forms {
        let entry = latinEntry(form.split(separator: " ").map(String.init))
        merge(entry, sense: sense, cue: cue, noun: noun, forms: kind, lemma: phrase.lowercased())
      }
    }
  }

  /// "[win|get] [approval|clearance]" is four phrases; an empty alternative leaves the group out.
  private static func alternatives(_ item: String) -> [String] {
    guard let open = item.firstIndex(of: "["), let close = item[open...].firstIndex(of: "]") else { return [item] }
    let head = String(item[..<open])
    let tail = String(item[item.index(after: close)...])
    return item[item.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
      .flatMap { alternatives(head + $0 + tail) }
      .map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// "Is back" stands for "are back", "was back" and "were back" too.
  private static func copulas(_ phrase: String) -> [String] {
    guard phrase.hasPrefix("is ") else { return [phrase] }
    return [phrase] + ["are", "was", "were"].map { $0 + phrase.dropFirst(2) }
  }

  private mutating func merge(_ index: Int32, sense: Sense?, cue: Cues, noun: Bool, forms: Forms, lemma: String) {
    let index = Int(index)
    entries[index].cues.formUnion(cue)
    entries[index].forms.formUnion(forms)
    if let sense, frames[sense.frame].name == "talks", sense.positive {
      // Talks on an event say that it may come.
      entries[index].cues.formUnion([.possible, .talks])
    }
    if entries[index].lemma.isEmpty { entries[index].lemma = lemma }
    guard let sense else { return }
    if noun {
      if !entries[index].nounSenses.contains(sense) { entries[index].nounSenses.append(sense) }
    } else if !entries[index].senses.contains(sense) {
      entries[index].senses.append(sense)
    }
  }

  private mutating func hanEntry(_ scalars: [UInt32]) -> Int32 {
    defer { if hanWords[scalars] == nil, let entry = hanEntries[node(of: scalars)] { hanWords[scalars] = entry } }
    var node: Int32 = 0
    for scalar in scalars {
      let key = UInt64(node) << 32 | UInt64(scalar)
      if let next = han[key] {
        node = next
      } else {
        han[key] = hanCount
        node = hanCount
        hanCount += 1
      }
    }
    if let known = hanEntries[node] { return known }
    entries.append(Entry())
    hanEntries[node] = Int32(entries.count - 1)
    return Int32(entries.count - 1)
  }

  private mutating func latinEntry(_ words: [String]) -> Int32 {
    var node: Int32 = 0
    for word in words {
      let step = PhraseStep(node: node, word: word)
      if let next = latin[step] {
        node = next
      } else {
        latin[step] = latinCount
        node = latinCount
        latinCount += 1
      }
    }
    if let known = latinEntries[node] { return known }
    entries.append(Entry())
    latinEntries[node] = Int32(entries.count - 1)
    return Int32(entries.count - 1)
  }

  /// A lexicon word found in a run of tokens.
  struct Hit: Sendable {
    var entry: Int
    /// Tokens that it covers; a particle apart from its verb is not within.
    var range: Range<Int>
    var particle: Int?
  }

  /// The next node of the phrase trie; within a phrase a plural stands for its singular ("lifts limits").
  private func step(_ node: Int32, _ word: String, isFirst: Bool) -> Int32? {
    if let next = latin[PhraseStep(node: node, word: word)] { return next }
    guard !isFirst, word.utf8.count > 3, word.hasSuffix("s") else { return nil }
    return latin[PhraseStep(node: node, word: String(word.dropLast()))]
  }

  /// The longest word that begins at a token, or nil.
  func match(_ tokens: ArraySlice<Token>, at start: Int) -> Hit? {
    switch tokens[start].kind {
    case .han:
      var node: Int32 = 0
      var best: Hit?
      var index = start
      while index < tokens.endIndex, tokens[index].kind == .han, let scalar = tokens[index].scalar {
        guard let next = han[UInt64(node) << 32 | UInt64(scalar)] else {
          // 签署了该公开信: what may stand between a verb and its object.
          if index >= start + 2, scalar == 0x8BE5 || scalar == 0x4E86, index < start + 5 {
            index += 1
            continue
          }
          break
        }
        node = next
        index += 1
        if let entry = hanEntries[node] { best = Hit(entry: Int(entry), range: start..<index) }
      }
      return best
    case .word:
      var node: Int32 = 0
      var best: Hit?
      var index = start
      var gap: Hit?
      while index < tokens.endIndex, tokens[index].kind == .word {
        guard let next = step(node, tokens[index].text, isFirst: index == start) else {
          // "drops the case", "led his ouster": a determiner may stand within a phrase.
          if index > start, EventReader.determiners.contains(tokens[index].text) {
            index += 1
            continue
          }
          break
        }
        node = next
        index += 1
        if let entry = latinEntries[node] { best = Hit(entry: Int(entry), range: start..<index) }
        if index <= start + 2, let found = apart(tokens, node: node, after: index, start: start) { gap = found }
      }
      // "brought Altman back" says more than "brought".
      if let gap, best.map({ $0.range.count <= gap.range.count }) ?? true { return gap }
      return best
    default:
      return nil
    }
  }

  /// A verb whose particle stands up to four tokens after it ("brought Altman back"), or whose object has up to three
  /// words of its own before it ("drops California antitrust case").
  private func apart(_ tokens: ArraySlice<Token>, node: Int32, after index: Int, start: Int) -> Hit? {
    var position = index + 1
    while position < min(index + 5, tokens.endIndex) {
      let token = tokens[position]
      let skipped = tokens[position - 1]
      if token.kind == .punctuation || (position - 1 >= index && Self.closes.contains(skipped.text)) { return nil }
      if token.kind == .word,
        let (entry, length) = phrase(tokens, node: node, from: position),
        !entries[Int(entry)].senses.isEmpty || !entries[Int(entry)].cues.isDisjoint(with: .operators),
        isParticle(tokens, position)
          || (position - index <= 3 && (!Self.closes.contains(token.text) || length > 1))
      {
        return Hit(entry: Int(entry), range: start..<index, particle: position)
      }
      position += 1
    }
    return nil
  }

  /// A particle belongs to the verb when no noun follows that would make it a preposition: "brought Altman back", not
  /// "passes rules on Tuesday".
  private func isParticle(_ tokens: ArraySlice<Token>, _ position: Int) -> Bool {
    guard Self.particles.contains(tokens[position].text) else { return false }
    if ["back", "out", "away", "aside", "down", "off", "apart", "together"].contains(tokens[position].text) {
      return true
    }
    guard position + 1 < tokens.endIndex else { return true }
    let next = tokens[position + 1]
    return next.kind == .punctuation || (next.kind == .word && Self.closes.contains(next.text))
  }

  /// The longest phrase that goes on from a node with the tokens at a position.
  private func phrase(_ tokens: ArraySlice<Token>, node: Int32, from position: Int) -> (Int32, Int)? {
    var node = node
    var best: (Int32, Int)?
    var index = position
    while index < tokens.endIndex, tokens[index].kind == .word,
      let next = step(node, tokens[index].text, isFirst: false)
    {
      node = next
      index += 1
      if let entry = latinEntries[node] { best = (entry, index - position) }
    }
    return best
  }

  /// Words over which a verb does not reach for its object, and which are no object themselves.
  private static let closes: Set<String> = [
    "to", "of", "for", "from", "with", "as", "at", "by", "after", "before", "and", "or", "but", "that", "who", "on",
    "in",
    "over", "against", "into", "is", "was", "are", "were", "be", "been", "will", "would", "could", "may", "might",
  ]
}
