/// Reads the events of a headline: roles, voice, composition, negation and firmness.
struct EventReader {
  let lexicon: Lexicon
  let headline: Headline
  let options: EngineOptions
  /// Examples are short and plain; in them an unknown subject is nobody in particular.
  let isExample: Bool

  var tokens: [Token] { headline.tokens }

  init(lexicon: Lexicon, headline: Headline, options: EngineOptions, isExample: Bool) {
    self.lexicon = lexicon
    self.headline = headline
    self.options = options
    self.isExample = isExample
  }

  func events() -> [Event] {
    var all: [Event] = []
    var lastSubject: ActorSet = []
    var lastIsOther = false
    var context: Set<UInt64> = []
    let named = set(tokens.indices.filter { tokens[$0].actor >= 0 })
    for clause in headline.clauses { context.formUnion(contentWords(clause.tokens, except: 0..<0)) }
    for (index, clause) in headline.clauses.enumerated() {
      var found: [Event] = []
      for (position, mark) in clause.marks.enumerated() {
        guard var event = event(mark, at: position, in: clause, index: index, lastSubject: lastSubject) else {
          continue
        }
        if event.isElided, event.subject.isEmpty, lastIsOther { event.otherSubject = true }
        found.append(event)
      }
      dropModifiers(&found)
      if let event = office(clause, index: index, lastSubject: lastSubject) { found.append(event) }
      for position in found.indices {
        found[position].allActors = headline.actors
        found[position].namedActors = named
        found[position].context = context
      }
      if options.composition { compose(&found, clause) }
      for position in found.indices {
        negate(&found[position], clause)
        firm(&found[position], clause, index)
      }
      all += found.filter { !$0.senses.isEmpty && (!$0.isThing || $0.isGoverned || $0.isUndone) }
      if let first = tokens[clause.tokens].first(where: { $0.kind == .actor && !$0.isGroup }) {
        lastSubject = ActorSet(actor: first.actor)
        lastIsOther = false
      } else if clause.tokens.upperBound < tokens.count, tokens[clause.tokens.upperBound].scalar == 0x3A {
        // "苏纳克：将接替…": somebody else speaks of himself.
        lastSubject = []
        lastIsOther = !isExample && clause.tokens.count <= 8
      }
    }
    dropBareTurns(&all)
    return all
  }

  /// "Halden backtracks, restores the app", 收回成命: that somebody turns round says which way only where nothing else does.
  private func dropBareTurns(_ events: inout [Event]) {
    let isTurn = { (event: Event) in
      Self.turns.contains(event.lemma) && event.object.isEmpty && !event.otherObject && !event.isGoverned
    }
    guard !isExample, events.contains(where: isTurn), events.contains(where: { !isTurn($0) }) else { return }
    events.removeAll(where: isTurn)
  }

  /// "Doping ban", "strike ban", "takeover probe": of two nouns side by side the last one says what it is.
  private func dropModifiers(_ events: inout [Event]) {
    let heads: Set<String> = [
      "approval", "ban", "suspension", "sanctions", "penalty", "fine", "charge", "probe", "investigation", "recall",
      "embargo",
    ]
    let all = events
    events.removeAll { event in
      (event.isNoun || event.surface.hasSuffix("ing"))
        && all.contains {
          $0.isNoun && $0.range.lowerBound == event.range.upperBound && heads.contains($0.lemma)
        }
    }
  }

  private static let turns: Set<String> = [
    "backtrack", "u-turn", "u turn", "reverse course", "change course", "back down", "climb down", "change mind",
    "about-face", "flip-flop", "backpedal", "relent", "have second thoughts", "climbdown", "reversal", "cave",
    "cave in", "收回成命", "变卦", "改口", "出尔反尔", "食言", "改变主意", "反转", "打退堂鼓", "大转弯", "转弯",
  ]

  // MARK: the event itself

  func event(
    _ mark: Headline.Mark, at position: Int, in clause: Headline.Clause, index: Int, lastSubject: ActorSet
  ) -> Event? {
    let entry = lexicon.entries[mark.entry]
    guard !entry.senses.isEmpty || !entry.nounSenses.isEmpty || !mark.cues.isDisjoint(with: .operators) else {
      return nil
    }
    if mark.cues.contains(.fails), position > 0 {
      // "return talks fail": it tells the fate of the noun before it, which negation sees to.
      let before = clause.marks[..<position].last {
        !lexicon.entries[$0.entry].senses.isEmpty || !lexicon.entries[$0.entry].nounSenses.isEmpty
      }
      if let before, mark.range.lowerBound - before.range.upperBound <= 4 { return nil }
    }
    if mark.cues.contains(.new), !entry.senses.isEmpty {
      // "announces new board": news of the board alone when the name follows at once.
      guard mark.range.upperBound < clause.tokens.upperBound, tokens[mark.range.upperBound].kind == .actor else {
        return nil
      }
    }
    if isHan(mark), !takesOffice(entry, mark, clause) || isAgentNoun(mark, clause) { return nil }
    let scalars =
      tokens[clause.tokens.lowerBound].range.lowerBound..<tokens[clause.tokens.upperBound - 1].range.upperBound
    var event = Event(
      senses: [], lemma: entry.lemma,
      surface: headline.text.string(
        tokens[mark.range.lowerBound].range.lowerBound..<tokens[mark.range.upperBound - 1].range.upperBound),
      range: mark.range, clause: index, clauseScalars: scalars)
    for token in tokens[clause.tokens] where token.actor >= 0 {
      event.clauseActors.insert(ActorSet(actor: token.actor))
    }
    event.words = contentWords(clause.tokens, except: mark.range)
    let tail = mark.range.upperBound..<min(mark.range.upperBound + (isHan(mark) ? 8 : 5), clause.tokens.upperBound)
    event.head = contentWords(tail, except: 0..<0)
    if isHan(mark) {
      event.senses = entry.senses
      if event.senses.isEmpty, !entry.nounSenses.isEmpty {
        event.senses = entry.nounSenses
        event.isThing = true
      }
      hanRoles(&event, mark, clause, lastSubject)
    } else {
      event.isNoun = isNoun(entry, mark, clause)
      if !event.isNoun, isName(entry, mark, clause) {
        // "Dock strike": a noun that the lexicon knows.
        guard entry.forms.contains(.noun) else { return nil }
        event.isNoun = true
      }
      if event.isNoun, entry.forms == .finite, entry.nounSenses.isEmpty,
        mark.range.lowerBound > clause.tokens.lowerBound,
        ["from", "on", "off", "onto"].contains(tokens[mark.range.lowerBound - 1].text)
      {
        // "From shelves": a noun that is no event.
        return nil
      }
      event.senses = event.isNoun ? entry.nounSenses : entry.senses
      if event.senses.isEmpty { event.senses = event.isNoun ? entry.senses : [] }
      // "Talks" alone say that there is something to talk about; that they resume or collapse says more.
      // So does the reign whose end is told.
      event.isThing =
        event.isNoun && !event.senses.isEmpty
        && (event.senses.allSatisfy { lexicon.frames[$0.frame].name == "talks" }
          || ["reign", "tenure", "era", "stint", "leadership"].contains(entry.lemma))
      if entry.lemma == "replace", !event.isNoun, takesPossessive(mark, clause) {
        // "Replaces its board", "replaces his deputy": who does it takes nobody's place.
        event.senses.removeAll(where: \.doer)
      }
      keepSenses(&event, entry, mark, clause)
      latinRoles(&event, entry, mark, clause, lastSubject)
    }
    return event
  }

  /// The object begins with "its", "his", "their".
  func takesPossessive(_ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    guard mark.range.upperBound < clause.tokens.upperBound else { return false }
    let token = tokens[mark.range.upperBound]
    let word = token.kind == .actor ? headline.text.string(token.range).prefix { $0 != " " } : token.text[...]
    return ["its", "his", "her", "their", "our", "my"].contains(word)
  }

  func isHan(_ mark: Headline.Mark) -> Bool { tokens[mark.range.lowerBound].kind == .han }

  func cues(at token: Int, in clause: Headline.Clause) -> Cues {
    for mark in clause.marks where mark.range.contains(token) { return mark.cues }
    return []
  }

  /// Content words of a clause, actors apart.
  func contentWords(in clause: Headline.Clause) -> Set<UInt64> { contentWords(clause.tokens, except: 0..<0) }

  func contentWords(_ range: Range<Int>, except: Range<Int>) -> Set<UInt64> {
    var words: Set<UInt64> = []
    var previous: UInt32?
    for index in range {
      let token = tokens[index]
      if except.contains(index) {
        previous = nil
        continue
      }
      switch token.kind {
      case .word:
        if token.text.utf8.count > 2, !Self.stopWords.contains(token.text) {
          words.insert(ContentWords.hash(ContentWords.stem(token.text)))
        }
        previous = nil
      case .han:
        guard let scalar = token.scalar, !ContentWords.isFunction(scalar) else {
          previous = nil
          continue
        }
        if let previous { words.insert(ContentWords.pair(previous, scalar)) }
        previous = scalar
      default:
        previous = nil
      }
    }
    return words
  }

  static let stopWords: Set<String> = [
    "the", "and", "for", "with", "from", "that", "this", "its", "his", "her", "their", "has", "have", "had", "was",
    "were",
    "are", "been", "will", "would", "may", "might", "could", "should", "can", "not", "but", "who", "what", "why", "how",
    "when", "after", "before", "over", "into", "about", "out", "off", "new", "says", "said", "say", "just", "now",
    "more",
    "you", "your", "our", "they", "she", "all", "any", "some", "than", "then", "too", "very", "also", "being", "does",
    "did",
  ]

  // MARK: actors around a word

  /// Actors before a token, split into the nearest with those joined to it and the others.
  func actorsBefore(_ index: Int, _ bounds: Range<Int>) -> (near: [Int], far: [Int]) {
    var all: [Int] = []
    for token in bounds.lowerBound..<index where tokens[token].kind == .actor && !tokens[token].isGroup {
      all.append(token)
    }
    guard let last = all.last else { return ([], []) }
    var near = [last]
    for token in all.dropLast().reversed() {
      if joined(token, near[near.count - 1]) { near.append(token) } else { break }
    }
    return (near.reversed(), all.filter { !near.contains($0) })
  }

  /// Nothing but "and", commas and titles stands between two mentions.
  func joined(_ first: Int, _ second: Int) -> Bool {
    if tokens[first].possesses { return false }
    for index in (first + 1)..<max(second, first + 1) {
      let token = tokens[index]
      if token.kind == .punctuation || token.kind == .actor { continue }
      if token.kind == .word, Self.joiners.contains(token.text) { continue }
      if token.kind == .han, let scalar = token.scalar, Self.hanJoiners.contains(scalar) { continue }
      return false
    }
    return true
  }

  static let joiners: Set<String> = [
    "and", "ceo", "chief", "founder", "co-founder", "president", "chairman", "boss", "cto", "coo", "former", "the",
    "his",
    "executive", "minister", "prime", "chancellor", "interim", "new", "company",
  ]
  static let hanJoiners: Set<UInt32> = Set("和与及跟同兼、前首席执行官总裁创始人董事长联合公司".unicodeScalars.map(\.value))

  func actorsAfter(
    _ end: Int, _ bounds: Range<Int>, limit: Int, clause: Headline.Clause, particle: Int?
  ) -> [Int] {
    var found: [Int] = []
    var index = end
    while index < min(end + limit, bounds.upperBound) {
      if tokens[index].kind == .actor {
        if !tokens[index].isGroup { found.append(index) }
      } else if endsObject(index, end, clause) {
        break
      } else if index > end, let mark = clause.marks.first(where: { $0.range.contains(index) }) {
        if mark.cues.contains(.boundary) { break }
        if !isHan(mark), opensAnother(mark) { break }
      }
      index += 1
    }
    return found
  }

  /// "Stands by its decision and Altman is out": what follows "and" is another sentence, unless names or titles are joined.
  private func endsObject(_ index: Int, _ end: Int, _ clause: Headline.Clause) -> Bool {
    guard index > end, ["and", "but"].contains(tokens[index].text), index + 1 < clause.tokens.upperBound else {
      return false
    }
    return tokens[index - 1].kind == .word && tokens[index + 1].kind == .actor
      && cues(at: index - 1, in: clause).isDisjoint(with: .title)
  }

  /// A verb or a call, whose own actors follow: "signs letter calling for the board to resign".
  func opensAnother(_ mark: Headline.Mark) -> Bool {
    let entry = lexicon.entries[mark.entry]
    if !mark.cues.isDisjoint(with: [.demand, .hope, .condition]) { return true }
    return !entry.senses.isEmpty && !entry.forms.contains(.noun) && !entry.forms.contains(.gerund)
      && mark.cues.isDisjoint(with: [.title, .group, .new])
  }

  func set(_ indices: some Sequence<Int>) -> ActorSet {
    indices.reduce(into: ActorSet()) { $0.insert(ActorSet(actor: tokens[$1].actor)) }
  }
}
