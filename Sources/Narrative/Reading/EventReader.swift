/// Reads the events of a headline: roles, voice, composition, negation and firmness.
struct EventReader {
  let lexicon: Lexicon
  let headline: Headline
  let options: EngineOptions
  /// Examples are short and plain; in them an unknown subject is nobody in particular.
  let isExample: Bool

  private var tokens: [Token] { headline.tokens }

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
        event.allActors = headline.actors
        event.namedActors = named
        event.context = context
        found.append(event)
      }
      if options.composition { compose(&found, clause) }
      for position in found.indices {
        negate(&found[position], clause)
        firm(&found[position], clause, index)
      }
      all += found.filter { !$0.senses.isEmpty && (!$0.isThing || $0.isGoverned) }
      if let first = tokens[clause.tokens].first(where: { $0.kind == .actor && !$0.isGroup }) {
        lastSubject = ActorSet(actor: first.actor)
        lastIsOther = false
      } else if clause.tokens.upperBound < tokens.count, tokens[clause.tokens.upperBound].scalar == 0x3A {
        // "苏纳克：将接替…": somebody else speaks of himself.
        lastSubject = []
        lastIsOther = !isExample && clause.tokens.count <= 8
      }
    }
    return all
  }

  // MARK: the event itself

  private func event(
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
      if !event.isNoun, isName(entry, mark, clause) { return nil }
      event.senses = event.isNoun ? entry.nounSenses : entry.senses
      if event.senses.isEmpty { event.senses = event.isNoun ? entry.senses : [] }
      // "Talks" alone say that there is something to talk about; that they resume or collapse says more.
      event.isThing =
        event.isNoun && !event.senses.isEmpty && event.senses.allSatisfy { lexicon.frames[$0.frame].name == "talks" }
      if entry.lemma == "replace", !event.isNoun, takesPossessive(mark, clause) {
        // "Replaces its board", "replaces his deputy": who does it takes nobody's place.
        event.senses.removeAll(where: \.doer)
      }
      latinRoles(&event, entry, mark, clause, lastSubject)
    }
    return event
  }

  /// The object begins with "its", "his", "their".
  private func takesPossessive(_ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    guard mark.range.upperBound < clause.tokens.upperBound else { return false }
    let token = tokens[mark.range.upperBound]
    let word = token.kind == .actor ? headline.text.string(token.range).prefix { $0 != " " } : token.text[...]
    return ["its", "his", "her", "their", "our", "my"].contains(word)
  }

  private func isHan(_ mark: Headline.Mark) -> Bool { tokens[mark.range.lowerBound].kind == .han }

  private func cues(at token: Int, in clause: Headline.Clause) -> Cues {
    for mark in clause.marks where mark.range.contains(token) { return mark.cues }
    return []
  }

  /// Content words of a clause, actors apart.
  func contentWords(in clause: Headline.Clause) -> Set<UInt64> { contentWords(clause.tokens, except: 0..<0) }

  private func contentWords(_ range: Range<Int>, except: Range<Int>) -> Set<UInt64> {
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

  // MARK: Latin

  /// Decides between noun and verb where a word is both ("ban", "bid", "return").
  private func isNoun(_ entry: Lexicon.Entry, _ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    if entry.forms == .noun { return true }
    let before = mark.range.lowerBound - 1
    if mark.range.count > 1, entry.forms == .base, before >= clause.tokens.lowerBound,
      tokens[before].possesses || Self.determiners.contains(tokens[before].text)
    {
      // "Altman's switch to Microsoft", "his move to".
      return true
    }
    if !entry.forms.contains(.noun) { return false }
    let after = mark.range.upperBound
    if after < clause.tokens.upperBound, ["of", "talks", "bid", "plan", "plans"].contains(tokens[after].text) {
      return true
    }
    guard before >= clause.tokens.lowerBound else {
      // First word of a clause: "Ban on exports" is a noun, "Ban exports" is rare.
      return after < clause.tokens.upperBound && Self.prepositions.contains(tokens[after].text)
    }
    let token = tokens[before]
    if token.possesses || Self.determiners.contains(token.text) || Self.prepositions.contains(token.text) {
      return true
    }
    if token.text == "to" || cues(at: before, in: clause).contains(.future) || Self.modals.contains(token.text) {
      return false
    }
    if before - 1 >= clause.tokens.lowerBound, token.kind == .word {
      let earlier = tokens[before - 1]
      if earlier.possesses || Self.determiners.contains(earlier.text) { return true }
    }
    let tail = after < clause.tokens.upperBound ? tokens[after] : nil
    if let tail, Self.prepositions.contains(tail.text) || tail.text == "to" || tail.text == "is" || tail.text == "was" {
      return entry.forms.contains(.base) && !entry.forms.contains(.past)
    }
    if token.kind == .actor, tail == nil { return entry.forms.contains(.base) && !entry.forms.contains(.past) }
    return false
  }

  /// A bare verb form that follows a noun or an article is a noun that the lexicon does not list: "App Store", "a run".
  private func isName(_ entry: Lexicon.Entry, _ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    guard mark.range.count == 1, mark.particle == nil, entry.forms.contains(.base),
      entry.forms.isDisjoint(with: [.past, .participle, .fixed]), mark.range.lowerBound > clause.tokens.lowerBound
    else { return false }
    let before = tokens[mark.range.lowerBound - 1]
    guard before.kind == .word else { return before.kind == .actor && before.possesses }
    let word = before.text
    if Self.determiners.contains(word) || Self.prepositions.contains(word) { return true }
    if word == "to" || Self.modals.contains(word) || word.hasSuffix("ly") || word.hasSuffix("s")
      || word.hasSuffix("n't")
    {
      return false
    }
    if [
      "and", "or", "we", "they", "i", "you", "people", "staff", "police", "men", "women", "who", "that", "now", "still",
      "just", "again", "also", "really", "please", "finally", "let", "lets", "make", "makes", "helps", "help", "then",
      "all",
    ]
    .contains(word) {
      return false
    }
    return cues(at: mark.range.lowerBound - 1, in: clause).isDisjoint(with: [
      .future, .possible, .not, .plan, .demand, .let,
    ])
  }

  static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "this", "that", "no", "any", "another", "our", "my", "your", "such",
  ]
  static let prepositions: Set<String> = [
    "of", "on", "in", "at", "from", "with", "over", "against", "for", "about", "into", "under", "amid", "during",
    "behind",
    "despite", "between",
  ]
  static let modals: Set<String> = [
    "will", "would", "may", "might", "can", "could", "should", "must", "cannot", "won't", "can't", "don't", "doesn't",
    "didn't", "shouldn't", "wouldn't", "not", "never", "let", "lets", "help", "does", "did", "do",
  ]
  private static let oblique: Set<String> = [
    "at", "from", "in", "for", "of", "with", "by", "over", "against", "on", "to", "into",
  ]

  private func latinRoles(
    _ event: inout Event, _ entry: Lexicon.Entry, _ mark: Headline.Mark, _ clause: Headline.Clause,
    _ lastSubject: ActorSet
  ) {
    let start = mark.range.lowerBound
    let end = mark.range.upperBound
    let bounds = clause.tokens
    let before = actorsBefore(start, bounds)
    let after = actorsAfter(end, bounds, limit: 9, clause: clause, particle: mark.particle)
    if event.isNoun {
      latinNoun(&event, mark, clause, before: before, after: after)
      return
    }
    let by = agent(after: end, bounds)
    let be = hasBe(before: start, clause)
    // "Banned from the App Store": what follows the phrase's own preposition is no direct object.
    let direct =
      !(mark.range.count > 1 && Self.oblique.contains(tokens[end - 1].text))
      && hasDirectObject(end, clause, particle: mark.particle)
    let canBePassive = entry.forms.contains(.participle)
    let isDone = event.senses.contains { !$0.doer } || event.senses.isEmpty
    if canBePassive, by != nil || be || (isDone && !direct && !before.near.isEmpty) { event.isPassive = true }
    // "fired CEO Altman to join…": the participle describes, and looks back.
    if canBePassive, entry.forms.contains(.past), before.near.isEmpty, before.far.isEmpty, isDone, direct,
      start == bounds.lowerBound, !after.isEmpty, hasLaterVerb(end, clause)
    {
      event.isPassive = true
      event.subject = set(after.prefix(1))
      event.firmness = .lookedBack
      return
    }
    // "Fixes disabled add-ons": an attribute, which looks back unless a verb acts on it.
    if canBePassive, !be, by == nil, start > bounds.lowerBound, direct, entry.forms.contains(.past) {
      let previous = tokens[start - 1]
      let isAfterVerb = clause.marks.contains {
        $0.range.upperBound == start && !lexicon.entries[$0.entry].senses.isEmpty
          && !$0.cues.isDisjoint(with: .operators)
      }
      if isAfterVerb || Self.determiners.contains(previous.text) || Self.prepositions.contains(previous.text) {
        event.isPassive = true
        event.isNoun = isAfterVerb
        event.subject = set(after.prefix(1))
        event.firmness = .lookedBack
        return
      }
    }
    let isInfinitive = start - 1 >= bounds.lowerBound && tokens[start - 1].text == "to"
    let obliques = isInfinitive ? [] : before.near.filter { isOblique($0, bounds) }
    var subjects = before.near.filter { !obliques.contains($0) }
    if subjects.isEmpty, let far = before.far.last(where: { !isOblique($0, bounds) }) ?? before.far.last {
      subjects = [far]
    }
    var isCoordinated = false
    if let first = subjects.first, let verb = coordinated(start, object: first, clause) {
      // "Brockman gives up the chair at OpenAI but remains": the first verb's subject does the second too.
      subjects = actorsBefore(verb.range.lowerBound, bounds).near.filter { !isOblique($0, bounds) }
      isCoordinated = subjects.isEmpty
    }
    if event.isPassive {
      event.subject = set(subjects)
      if let by {
        event.agent = ActorSet(actor: tokens[by].actor)
        event.oblique = set(after.filter { $0 != by })
      } else {
        event.oblique = set(after).union(set(obliques))
      }
    } else {
      event.subject = set(subjects)
      var objects = Array(after.prefix(1))
      for next in after.dropFirst() where joined(objects[objects.count - 1], next) { objects.append(next) }
      // An object behind a preposition is oblique unless the verb takes it so.
      event.object = set(objects)
      event.oblique = set(after.filter { !objects.contains($0) }).union(set(obliques))
      event.otherObject = direct && after.isEmpty
    }
    if subjects.isEmpty {
      event.isElided = true
      event.otherSubject = isCoordinated || hasOtherSubject(start, clause)
      event.isFirstPerson =
        start > bounds.lowerBound
        && ["we", "i", "we've", "i've", "i'm", "we're"].contains(tokens[bounds.lowerBound].text)
      if event.isFirstPerson { event.otherSubject = false }
      if !event.otherSubject, !event.isFirstPerson { event.subject = lastSubject }
    }
  }

  /// The verb before "and" or "but" whose object an actor is, where another verb follows the conjunction at once.
  private func coordinated(_ start: Int, object: Int, _ clause: Headline.Clause) -> Headline.Mark? {
    if isExample { return nil }
    var and = start - 1
    while and > object, Self.modals.contains(tokens[and].text) || tokens[and].text.hasSuffix("ly") { and -= 1 }
    guard and > object, ["and", "but", "then"].contains(tokens[and].text) else { return nil }
    let verb = clause.marks.last {
      $0.range.upperBound <= object && !lexicon.entries[$0.entry].senses.isEmpty
        && !lexicon.entries[$0.entry].forms.contains(.noun)
    }
    guard let verb, object - verb.range.upperBound <= 4, verb.range.lowerBound > clause.tokens.lowerBound,
      !tokens[(verb.range.upperBound)..<object].contains(where: { $0.kind == .punctuation })
    else { return nil }
    return verb
  }

  private func latinNoun(
    _ event: inout Event, _ mark: Headline.Mark, _ clause: Headline.Clause, before: (near: [Int], far: [Int]),
    after: [Int]
  ) {
    let end = mark.range.upperBound
    let start = mark.range.lowerBound
    let bounds = clause.tokens
    if let by = agent(after: end, bounds) { event.agent = ActorSet(actor: tokens[by].actor) }
    // "of", "against", "on" and their object; an actor farther off is of another event.
    if end < bounds.upperBound, Self.prepositions.contains(tokens[end].text) || tokens[end].text == "to" {
      event.object = set(after.filter { $0 - end <= 4 }).subtracting(event.agent)
      event.hasOf = tokens[end].text == "of"
    }
    // "Altman's ouster", "Altman ouster".
    if let last = before.near.last, start - last <= (tokens[last].possesses ? 3 : 1) {
      event.subject = set(before.near)
      event.oblique = set(before.far)
    } else {
      event.oblique = set(before.near + before.far)
      event.isElided = true
    }
  }

  /// Actors before a token, split into the nearest with those joined to it and the others.
  private func actorsBefore(_ index: Int, _ bounds: Range<Int>) -> (near: [Int], far: [Int]) {
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
  private func joined(_ first: Int, _ second: Int) -> Bool {
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

  private static let joiners: Set<String> = [
    "and", "ceo", "chief", "founder", "co-founder", "president", "chairman", "boss", "cto", "coo", "former", "the",
    "his",
    "executive", "minister", "prime", "chancellor", "interim", "new", "company",
  ]
  private static let hanJoiners: Set<UInt32> = Set("和与及跟同兼、前首席执行官总裁创始人董事长联合公司".unicodeScalars.map(\.value))

  private func actorsAfter(
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
  private func opensAnother(_ mark: Headline.Mark) -> Bool {
    let entry = lexicon.entries[mark.entry]
    if !mark.cues.isDisjoint(with: [.demand, .hope, .condition]) { return true }
    return !entry.senses.isEmpty && !entry.forms.contains(.noun) && !entry.forms.contains(.gerund)
      && mark.cues.isDisjoint(with: [.title, .group, .new])
  }

  private func agent(after end: Int, _ bounds: Range<Int>) -> Int? {
    var index = end
    while index < min(end + 7, bounds.upperBound) {
      if tokens[index].text == "by" {
        for later in (index + 1)..<min(index + 4, bounds.upperBound) where tokens[later].kind == .actor { return later }
        return nil
      }
      index += 1
    }
    return nil
  }

  private func hasBe(before start: Int, _ clause: Headline.Clause) -> Bool {
    for index in stride(from: start - 1, through: max(start - 3, clause.tokens.lowerBound), by: -1) {
      let token = tokens[index]
      if cues(at: index, in: clause).contains(.be) { return true }
      if token.kind != .word { return false }
    }
    return false
  }

  private func hasDirectObject(_ end: Int, _ clause: Headline.Clause, particle: Int?) -> Bool {
    guard end < clause.tokens.upperBound else { return false }
    let token = tokens[end]
    if particle != nil { return true }
    switch token.kind {
    case .actor, .number: return true
    case .word:
      if Self.oblique.contains(token.text) || Self.prepositions.contains(token.text) { return false }
      if [
        "to", "as", "by", "and", "or", "but", "than", "while", "when", "out", "off", "down", "up", "back", "today",
        "again", "amid", "without", "within", "until", "because", "due", "early", "late", "next", "last", "following",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "over", "through", "if", "where",
      ]
      .contains(token.text) {
        return false
      }
      if token.text.hasSuffix("ly") { return false }
      let cue = cues(at: end, in: clause)
      return cue.isDisjoint(with: [.boundary, .be, .back, .future])
    default: return false
    }
  }

  private func hasLaterVerb(_ end: Int, _ clause: Headline.Clause) -> Bool {
    clause.marks.contains { $0.range.lowerBound >= end && !lexicon.entries[$0.entry].senses.isEmpty }
      || tokens[end..<clause.tokens.upperBound].contains { $0.text == "to" }
  }

  private func isOblique(_ index: Int, _ bounds: Range<Int>) -> Bool {
    var position = index - 1
    while position >= bounds.lowerBound, tokens[position].kind == .word,
      ["the", "former", "its", "ceo", "chief", "founder", "new"].contains(tokens[position].text)
    {
      position -= 1
    }
    return position >= bounds.lowerBound && Self.oblique.contains(tokens[position].text)
  }

  /// A word of content before the verb that is no actor: somebody else does it.
  private func hasOtherSubject(_ start: Int, _ clause: Headline.Clause) -> Bool {
    if isExample { return false }
    for index in clause.tokens.lowerBound..<start {
      let token = tokens[index]
      if token.kind == .actor, token.isGroup { return true }
      guard token.kind == .word, token.text.utf8.count > 2 else { continue }
      if Self.stopWords.contains(token.text) || Self.modals.contains(token.text) || token.text.hasSuffix("ly") {
        continue
      }
      if !cues(at: index, in: clause).isEmpty { continue }
      return true
    }
    return false
  }

  private func set(_ indices: some Sequence<Int>) -> ActorSet {
    indices.reduce(into: ActorSet()) { $0.insert(ActorSet(actor: tokens[$1].actor)) }
  }

  // MARK: Han

  private func hanRoles(
    _ event: inout Event, _ mark: Headline.Mark, _ clause: Headline.Clause, _ lastSubject: ActorSet
  ) {
    let start = mark.range.lowerBound
    let end = mark.range.upperBound
    let bounds = clause.tokens
    let before = actorsBefore(start, bounds)
    let after = actorsAfter(end, bounds, limit: 14, clause: clause, particle: nil)
    // 被, 遭, 获, 由 within the eighteen characters before.
    let voice = clause.marks.last {
      $0.range.upperBound <= start && start - $0.range.upperBound <= 16
        && !$0.cues.isDisjoint(with: [.passive, .gets, .by]) && lexicon.entries[$0.entry].senses.isEmpty
    }
    if let voice {
      let at = voice.range.lowerBound
      let patients = actorsBefore(at, bounds)
      let agents = (at..<start).filter { tokens[$0].kind == .actor && !tokens[$0].isGroup }
      if voice.cues.contains(.by) {
        // 由X担任CEO: the doer follows 由.
        event.subject = set(agents)
        event.object = set(patients.near).union(set(after))
        event.isElided = agents.isEmpty
        return
      }
      event.isPassive = true
      event.subject = patients.near.isEmpty ? lastSubject : set(patients.near)
      event.agent = set(agents)
      event.oblique = set(after).union(set(patients.far))
      event.isElided = patients.near.isEmpty
      if voice.cues.contains(.gets), event.senses.allSatisfy(\.doer), !event.senses.isEmpty {
        event.isPassive = !agents.isEmpty || true
      }
      if patients.near.isEmpty, hasOtherHan(bounds.lowerBound..<at, clause) {
        event.otherSubject = true
        event.subject = []
      }
      return
    }
    // 将X罢免, 把X赶走.
    let taken = before.near.filter { $0 > bounds.lowerBound && isTaken($0 - 1, clause) }
    let objects = after.isEmpty ? [] : [after[0]] + zip(after, after.dropFirst()).prefix { joined($0, $1) }.map(\.1)
    var obliques = before.near.filter { isHanOblique($0, bounds, clause) && !taken.contains($0) }
    var subjects = before.near.filter { !obliques.contains($0) && !taken.contains($0) }
    if subjects.isEmpty, !before.far.isEmpty {
      let nearest = actorsBefore(before.near.first ?? start, bounds)
      subjects = nearest.near.filter { !isHanOblique($0, bounds, clause) }
      if subjects.isEmpty { subjects = nearest.near }
    } else if let first = subjects.first, !before.far.isEmpty, let far = before.far.last {
      // 离开A加入B: the object of an earlier verb is not this verb's subject.
      let between = clause.marks.last {
        $0.range.upperBound <= first && $0.range.lowerBound > far
          && (lexicon.entries[$0.entry].senses.contains { $0.doer })
          && $0.cues.isDisjoint(with: [.announces, .let, .demand, .stop, .go, .deny])
      }
      if let between, first - between.range.upperBound <= 1, start - first <= 4, tokens[first].possesses == false,
        !lexicon.entries[between.entry].cues.contains(.let)
      {
        obliques += subjects
        subjects = [far]
      }
    }
    if before.far.isEmpty, let first = subjects.first, subjects.count == 1, !isExample,
      let verb = clause.marks.last(where: { $0.range.upperBound == first && !lexicon.entries[$0.entry].senses.isEmpty }
      ),
      verb.cues.isDisjoint(with: Cues.operators.union([.announces, .demand, .attributed, .takes]))
    {
      // "将接替A成为首相": A is the object of the verb before.
      obliques += subjects
      subjects = []
      event.otherSubject = lastSubject.isEmpty || hasOtherHan(bounds.lowerBound..<verb.range.lowerBound, clause)
    }
    if let last = subjects.last, isAnotherSubject(between: last, and: start, clause) {
      obliques += subjects
      subjects = []
      event.otherSubject = true
    }
    event.subject = set(subjects)
    if !taken.isEmpty {
      event.object = set(taken)
      event.oblique = set(after).union(set(obliques))
    } else {
      event.object = set(objects)
      event.oblique = set(obliques).union(set(after.filter { !objects.contains($0) }))
    }
    event.otherObject = event.object.isEmpty && hasHanObject(end, clause)
    if mark.range.count > 1, let first = tokens[start].scalar, Self.hanPassives.contains(first) {
      event.isPassive = true
    }
    event.isMiddle = event.object.isEmpty && !event.otherObject
    if subjects.isEmpty {
      event.isElided = true
      event.otherSubject = event.otherSubject || hasOtherHan(bounds.lowerBound..<start, clause)
      event.isFirstPerson = start > bounds.lowerBound && tokens[bounds.lowerBound].scalar == 0x6211
      if event.isFirstPerson { event.otherSubject = false }
      if !event.otherSubject { event.subject = lastSubject }
    }
    // "奥特曼的回归": a noun when 的 stands right before it.
    if start > bounds.lowerBound, tokens[start - 1].scalar == 0x7684, !subjects.isEmpty { event.isNoun = true }
  }

  /// "石破茂回应高市早苗当选", "约翰逊政府已有21名成员辞职": words between the name and the verb are the subject.
  private func isAnotherSubject(between name: Int, and start: Int, _ clause: Headline.Clause) -> Bool {
    if isExample || name + 1 >= start { return false }
    var plain = 0
    var reports = false
    for index in (name + 1)..<start {
      let token = tokens[index]
      let cue = cues(at: index, in: clause)
      if !cue.isDisjoint(with: [.announces, .reacts, .attributed, .reason]) {
        reports = true
        plain = 0
      } else if cue.contains(.group) {
        return true
      } else if token.kind == .word, token.text.utf8.count > 2, reports {
        return true
      } else if token.kind == .han, cue.isEmpty, !ContentWords.isFunction(token.scalar ?? 0) {
        plain += 1
      } else if !cue.isEmpty {
        plain = 0
      }
    }
    return plain >= (reports ? 2 : 7)
  }

  private func isTaken(_ index: Int, _ clause: Headline.Clause) -> Bool {
    tokens[index].scalar == 0x628A || tokens[index].scalar == 0x5C06
  }

  private func isHanOblique(_ index: Int, _ bounds: Range<Int>, _ clause: Headline.Clause) -> Bool {
    guard index > bounds.lowerBound, let scalar = tokens[index - 1].scalar else { return false }
    // "A与B达成协议": both do it.
    if Self.hanJoiners.contains(scalar), index - 2 >= bounds.lowerBound, tokens[index - 2].kind == .actor {
      return false
    }
    return Self.hanPrepositions.contains(scalar) && tokens[index - 1].kind == .han
  }

  private static let hanPassives: Set<UInt32> = Set("被获遭受".unicodeScalars.map(\.value))
  private static let hanPrepositions: Set<UInt32> = Set("在于从对向与替为给和因".unicodeScalars.map(\.value))

  /// Han words before the verb that are neither cues nor function words: somebody else is the subject.
  private func hasOtherHan(_ range: Range<Int>, _ clause: Headline.Clause) -> Bool {
    if isExample { return false }
    var count = 0
    for index in range {
      let token = tokens[index]
      if token.kind == .actor, token.isGroup { return true }
      if token.kind == .word, token.text.utf8.count > 2 { return true }
      guard token.kind == .han, let scalar = token.scalar else { continue }
      if ContentWords.isFunction(scalar) || !cues(at: index, in: clause).isEmpty { continue }
      count += 1
    }
    return count >= 2
  }

  private func hasHanObject(_ end: Int, _ clause: Headline.Clause) -> Bool {
    var count = 0
    for index in end..<min(end + 4, clause.tokens.upperBound) {
      let token = tokens[index]
      if token.kind == .word { return true }
      guard token.kind == .han, let scalar = token.scalar else { break }
      let cue = cues(at: index, in: clause)
      if ContentWords.isFunction(scalar) || !cue.isDisjoint(with: Cues.all.subtracting([.new, .title, .group])) {
        break
      }
      count += 1
    }
    return count >= 2
  }
}
