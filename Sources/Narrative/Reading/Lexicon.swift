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
  /// Phrases of three words and more with their entries, while the files are read.
  private var phrases: [(words: [String], entry: Int)] = []
  private var frameIDs: [String: Int] = [:]
  /// "soldiers" to "@troops": the classes that a word belongs to, as phrases name them.
  private var classes: [String: [String]] = [:]
  private var members: [String: String] = [:]
  private var irregular: [String: [String]] = [:]
  /// Lines that could not be read, with the reason; empty for the shipped files, which a test asserts.
  private(set) var faults: [String] = []

  private struct PhraseStep: Hashable, Sendable {
    var node: Int32
    var word: String
  }

  private static let articles: Set<String> = ["the", "a", "an", "its", "his", "her", "their"]

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

  /// The first word of a class ("troops" of "@troops"), or the word itself.
  func member(of word: String) -> String { members[word] ?? word }

  /// The past and the participles of an irregular verb.
  func irregularForms(of verb: String) -> [String]? { irregular[verb] }

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

  /// "Withhold consent for" and "strike pay deal" say in every frame what "withhold consent" and "strike deal" say, which
  /// they would hide otherwise.
  private mutating func inheritFromShorter() {
    for (words, entry) in phrases where !entries[entry].senses.isEmpty {
      for index in words.indices.dropFirst() where index < words.count - 1 || EventReader.oblique.contains(words[index])
      {
        // "Plead not guilty" is no way to plead guilty.
        if Self.closes.contains(words[index]), !EventReader.oblique.contains(words[index]) { continue }
        var shorter = words
        shorter.remove(at: index)
        var node: Int32? = 0
        for word in shorter { node = node.flatMap { latin[PhraseStep(node: $0, word: word)] } }
        guard let found = node.flatMap({ latinEntries[$0] }).map(Int.init),
          !entries[found].forms.isDisjoint(with: entries[entry].forms)
        else { continue }
        for sense in entries[found].senses
        where !entries[entry].senses.contains(where: { $0.frame == sense.frame }) {
          entries[entry].senses.append(sense)
        }
      }
    }
    phrases = []
  }

  /// "Cancel licence" undoes in every frame what "licence" names, as it would do where the two words were no phrase.
  private mutating func inheritFromNouns() {
    for (step, node) in latin.sorted(by: { $0.value < $1.value }) {
      guard let index = latinEntries[node].map(Int.init), entries[index].senses.count > 0,
        entries[index].cues.isDisjoint(with: .operators), let verb = latinEntries[step.node].map(Int.init),
        !entries[verb].cues.isDisjoint(with: [.stop, .go]), entries[index].forms.isDisjoint(with: [.noun, .fixed]),
        let noun = latin[PhraseStep(node: 0, word: step.word)].flatMap({ latinEntries[$0] }).map(Int.init)
      else { continue }
      let undoes = entries[verb].cues.contains(.stop)
      for sense in entries[noun].nounSenses
      where !entries[index].senses.contains(where: { $0.frame == sense.frame }) {
        entries[index].senses.append(
          Sense(frame: sense.frame, positive: sense.positive != undoes, kind: "", doer: sense.doer))
      }
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
    inheritFromShorter()
    inheritFromNouns()
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
    for line in logicalLines(text) {
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
      if head.count == 3, head[0] == "class" {
        for word in words.split(separator: ",") {
          let word = word.trimmingCharacters(in: .whitespaces)
          classes[word, default: []].append("@\(head[1])")
          members["@\(head[1])"] = members["@\(head[1])"] ?? word
        }
      } else if head.count == 3, head[0] == "cue" {
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
  private mutating func logicalLines(_ text: String) -> [String] {
    var lines: [String] = []
    for raw in text.split(separator: "\n") {
      let line = raw.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if raw.first == " ", let last = lines.last {
        // Two phrases would silently become one.
        if last.firstRange(of: " en:") != nil, !last.hasSuffix(","), !last.hasSuffix(":") {
          faults.append("no comma before: \(line)")
        }
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
      for item in words.split(separator: " ") {
        let noun = item.hasSuffix("/n")
        let word = String(noun ? item.dropLast(2) : item)
        let entry = hanEntry(FoldedText(word, limit: 200).scalars)
        merge(entry, sense: sense, cue: cue, noun: noun, forms: noun ? .noun : .fixed, lemma: word)
      }
      return
    }
    for item in words.split(separator: ",") {
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
      if phrase.unicodeScalars.contains(where: { Folding.isHan($0.value) }) {
        faults.append("a Chinese word among English ones: \(phrase)")
      }
      for phrase in Self.alternatives(phrase.lowercased()) {
        add(phrase: phrase, sense: sense, cue: cue, noun: noun, fixed: fixed)
      }
    }
  }

  /// "send|call_up @troops" in full: "send @troops", "call up @troops".
  private static func alternatives(_ phrase: String) -> [String] {
    let phrases = phrase.split(separator: " ").reduce(into: [""]) { phrases, word in
      phrases = phrases.flatMap { start in
        word.split(separator: "|").map { start.isEmpty ? String($0) : "\(start) \($0)" }
      }
    }
    return phrases.map { $0.replacingOccurrences(of: "_", with: " ") }
  }

  private mutating func add(phrase: String, sense: Sense?, cue: Cues, noun: Bool, fixed: Bool) {
    var parts = phrase.split(separator: " ").map(String.init)
    // Articles within a phrase are skipped in the text, so that "pull the plug" and "pull plug" are one.
    if sense != nil { parts = parts.prefix(1) + parts.dropFirst().filter { !Self.articles.contains($0) } }
    let phrase = parts.joined(separator: " ")
    let forms: [(String, Forms)]
    if noun {
      let plural =
        parts[parts.count - 1].hasSuffix("s") ? parts[parts.count - 1] : Inflection.plural(parts[parts.count - 1])
      forms = [(phrase, .noun), ((parts.dropLast() + [plural]).joined(separator: " "), .noun)]
    } else if fixed {
      forms = Self.copulas(phrase).map { ($0, .fixed) }
    } else {
      forms = Inflection.verb(parts[0], irregular: irregular[parts[0]]).map { form, kind in
        (([form] + parts.dropFirst()).joined(separator: " "), kind)
      }
    }
    for (form, kind) in forms {
      let entry = latinEntry(form.split(separator: " ").map(String.init))
      merge(entry, sense: sense, cue: cue, noun: noun, forms: kind, lemma: phrase)
    }
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
    if words.count > 2 { phrases.append((words, entries.count - 1)) }
    return Int32(entries.count - 1)
  }

  /// A lexicon word found in a run of tokens.
  struct Hit: Sendable {
    var entry: Int
    /// Tokens that it covers; a particle apart from its verb is not within.
    var range: Range<Int>
    var particle: Int?
  }

  /// The next node of the phrase trie; within a phrase a plural stands for its singular ("lifts limits"), and a word for
  /// its class.
  private func step(_ node: Int32, _ word: String, isFirst: Bool) -> Int32? {
    if let next = latin[PhraseStep(node: node, word: word)] { return next }
    guard !isFirst else { return nil }
    if word.utf8.count > 3, word.hasSuffix("s"), let next = latin[PhraseStep(node: node, word: String(word.dropLast()))]
    {
      return next
    }
    for name in classes[word] ?? [] {
      if let next = latin[PhraseStep(node: node, word: name)] { return next }
    }
    return nil
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
      if best.map({ $0.range.count <= 2 }) ?? true, let found = apart(tokens, at: start) { return found }
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
        if let named = named(tokens, node: node, at: index, start: start) { return named }
      }
      // "brought Altman back" says more than "brought".
      if let gap, best.map({ $0.range.count <= gap.range.count }) ?? true { return gap }
      return best
    default:
      return nil
    }
  }

  /// 恢复X下载, 砍掉三成岗位: a verb of two characters, and its object behind a name or a number.
  private func apart(_ tokens: ArraySlice<Token>, at start: Int) -> Hit? {
    var node: Int32 = 0
    for index in start..<(start + 2) {
      guard index < tokens.endIndex, let scalar = tokens[index].scalar, tokens[index].kind == .han,
        let next = han[UInt64(node) << 32 | UInt64(scalar)]
      else { return nil }
      node = next
    }
    // 宣布多仑退出: who announces is another verb's subject.
    if let verb = hanEntries[node], !entries[Int(verb)].cues.isDisjoint(with: [.announces, .demand, .let, .deny]) {
      return nil
    }
    var index = start + 2
    var names = 0
    while index < tokens.endIndex, index - start <= 8 {
      let token = tokens[index]
      if token.kind == .actor, !token.isGroup, names == 0 {
        names += 1
      } else if token.kind != .number, !(token.kind == .han && Self.amounts.contains(token.scalar ?? 0)),
        !(token.scalar == 0x7684 && tokens[index - 1].kind == .actor)
      {
        break
      }
      index += 1
    }
    let object = index
    guard object > start + 2 else { return nil }
    var found: Hit?
    while index < tokens.endIndex, tokens[index].kind == .han, let scalar = tokens[index].scalar,
      let next = han[UInt64(node) << 32 | UInt64(scalar)]
    {
      node = next
      index += 1
      if index - object >= 2, let entry = hanEntries[node], !entries[Int(entry)].senses.isEmpty {
        found = Hit(entry: Int(entry), range: start..<(start + 2), particle: object)
      }
    }
    return found
  }

  /// What counts an object: 三成, 五百名, 全部.
  private static let amounts: Set<UInt32> = Set("一二两三四五六七八九十百千万亿半几数多余成名个位家项条座款全部所有该其约近逾超".unicodeScalars.map(\.value))

  /// A verb whose particle stands up to four tokens after it ("brought Altman back"), or whose object has up to three
  /// words of its own before it ("drops California antitrust case").
  private func apart(_ tokens: ArraySlice<Token>, node: Int32, after index: Int, start: Int) -> Hit? {
    if tokens[index - 1].text == "to" { return nil }
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

  /// "Breaks" before the actor "hour record": the last word of a name ends the phrase "break record".
  private func named(_ tokens: ArraySlice<Token>, node: Int32, at index: Int, start: Int) -> Hit? {
    guard index < tokens.endIndex, tokens[index].kind == .actor, !tokens[index].possesses,
      let next = step(node, tokens[index].tail, isFirst: false), let entry = latinEntries[next],
      !entries[Int(entry)].senses.isEmpty
    else { return nil }
    return Hit(entry: Int(entry), range: start..<index)
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
    "not", "no", "never", "without",
  ]
}
