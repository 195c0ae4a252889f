/// English: nouns and verbs of one spelling, voice, subjects and objects.
extension EventReader {
  /// Decides between noun and verb where a word is both ("ban", "bid", "return").
  func isNoun(_ entry: Lexicon.Entry, _ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    // Words that are cues besides ("case", "plan") are no verbs for that.
    if entry.forms.subtracting(.fixed) == .noun, entry.senses.isEmpty { return true }
    let start = mark.range.lowerBound
    if mark.range.count > 1, entry.forms == .base, start > clause.tokens.lowerBound,
      tokens[start - 1].possesses || Self.determiners.contains(tokens[start - 1].text)
    {
      // "Altman's switch to Microsoft", "his move to".
      return true
    }
    if entry.forms == .gerund, mark.range.lowerBound - 1 > clause.tokens.lowerBound,
      tokens[mark.range.lowerBound - 1].kind == .actor, !tokens[mark.range.lowerBound - 1].possesses,
      clause.marks.contains(where: {
        $0.range.upperBound == mark.range.lowerBound - 1 && !$0.cues.isDisjoint(with: .operators)
      })
    {
      // "Halts Zapco trading".
      return true
    }
    let isPlural = mark.range.count == 1 && (entry.forms == .finite || entry.forms == [.finite, .noun])
    if !entry.forms.contains(.noun), !isPlural { return false }
    let before = mark.range.lowerBound - 1
    let after = mark.range.upperBound
    if entry.forms.contains(.noun), after < clause.tokens.upperBound,
      ["of", "talks", "bid", "plan", "plans"].contains(tokens[after].text)
    {
      return true
    }
    // "Strike enters second week": a verb of its own follows.
    if entry.forms.contains(.noun), entry.forms.isDisjoint(with: [.past, .finite]), before >= clause.tokens.lowerBound,
      tokens[before].kind == .actor,
      clause.marks.contains(where: {
        $0.range.lowerBound == after && lexicon.entries[$0.entry].forms == .finite
      })
    {
      return true
    }
    // "Strike drags on".
    if entry.forms.contains(.noun), entry.forms.isDisjoint(with: [.past, .finite]), after < clause.tokens.upperBound,
      Self.persists.contains(tokens[after].text)
    {
      return true
    }
    // "Ban looms", "strike imminent".
    if entry.forms.contains(.noun),
      clause.marks.contains(where: { $0.range.lowerBound == after && $0.cues.contains(.uncertain) })
    {
      return true
    }
    // "Reopening delayed", "launch scrapped".
    if entry.forms.contains(.noun), let next = clause.marks.first(where: { $0.range.lowerBound == after }),
      !next.cues.isDisjoint(with: [.stop, .delay, .fails]), lexicon.entries[next.entry].forms.contains(.participle)
    {
      return true
    }
    guard before >= clause.tokens.lowerBound else {
      // First word of a clause: "Ban on exports" is a noun, "Ban exports" is rare.
      // "Strike called off" likewise.
      return after < clause.tokens.upperBound
        && (Self.prepositions.contains(tokens[after].text)
          // "Aid to Belcasia".
          || (tokens[after].text == "to" && entry.forms.contains(.noun))
          || !cues(at: after, in: clause).isDisjoint(with: Cues.be.union([.stop, .delay, .fails])))
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
    // "Lifts limits", "drops charges": what an operator acts on directly is a noun.
    if entry.forms.isDisjoint(with: [.past, .gerund]),
      clause.marks.contains(where: {
        let gap = $0.range.upperBound..<max(mark.range.lowerBound, $0.range.upperBound)
        return $0.range.upperBound <= mark.range.lowerBound && gap.count <= 4
          && !$0.cues.isDisjoint(with: [.stop, .go, .delay]) && $0.cues.isDisjoint(with: .let)
          && !isNamed($0, clause)
          && gap.allSatisfy { !["to", "and", "or", "as", "that", "who"].contains(tokens[$0].text) }
          && gap.allSatisfy { cues(at: $0, in: clause).isDisjoint(with: [.boundary, .future, .possible]) }
      })
    {
      return true
    }
    let tail = after < clause.tokens.upperBound ? tokens[after] : nil
    // "Crews strike over pay": a plural does it.
    if token.kind == .word, !entry.forms.contains(.finite), namesMany(before, clause) { return false }
    if let tail, Self.prepositions.contains(tail.text) || tail.text == "to" || tail.text == "is" || tail.text == "was" {
      return entry.forms.contains(.base) && !entry.forms.contains(.past)
    }
    if token.kind == .actor, tail == nil { return entry.forms.contains(.base) && !entry.forms.contains(.past) }
    return false
  }

  /// "Northport strike enters": an operator that is a noun here, after a name or at the start.
  private func isNamed(_ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    let start = mark.range.lowerBound
    let end = mark.range.upperBound
    return lexicon.entries[mark.entry].forms.contains(.noun) && end < clause.tokens.upperBound
      && Self.persists.contains(tokens[end].text)
      && (start == clause.tokens.lowerBound || tokens[start - 1].kind == .actor || tokens[start - 1].possesses)
  }

  /// A plural noun that the lexicon does not know as a verb: "crews", "1,200 nurses".
  private func namesMany(_ index: Int, _ clause: Headline.Clause) -> Bool {
    let word = tokens[index].text
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is")
    else { return ["men", "women", "people", "staff", "police", "crew"].contains(word) }
    return !clause.marks.contains {
      $0.range.contains(index) && !lexicon.entries[$0.entry].forms.isDisjoint(with: [.finite, .fixed])
        && $0.cues.isDisjoint(with: .group)
    }
  }

  /// "Imposes duties on Chinese solar panels": a capitalised word after "on" or "against" that is like no actor's name.
  private func meetsStranger(_ end: Int, _ clause: Headline.Clause) -> Bool {
    guard !isExample,
      let on = (end..<min(end + 4, clause.tokens.upperBound)).first(where: {
        ["on", "against"].contains(tokens[$0].text)
      }),
      on + 1 < clause.tokens.upperBound, tokens[on + 1].kind == .word, tokens[on + 1].isCapital,
      !tokens[on + 1].text.hasSuffix("day")
    else { return false }
    // In title case every word is a name.
    let words = tokens[clause.tokens].filter { $0.kind == .word }
    guard 2 * words.count(where: \.isCapital) < words.count else { return false }
    let start = tokens[on + 1].text.prefix(5)
    return !tokens.contains { token in
      token.actor >= 0 && headline.text.string(token.range).split(separator: " ").contains { $0.hasPrefix(start) }
    } && !headline.clauses.isEmpty
  }

  /// A bare verb form that follows a noun or an article is a noun that the lexicon does not list: "App Store", "a run".
  func isName(_ entry: Lexicon.Entry, _ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    guard mark.range.count == 1, mark.particle == nil, entry.forms.contains(.base),
      entry.forms.isDisjoint(with: [.past, .participle]), mark.range.lowerBound > clause.tokens.lowerBound
    else { return false }
    let before = tokens[mark.range.lowerBound - 1]
    if before.kind == .actor {
      if before.possesses { return true }
      if entry.lemma == "finance", mark.range.upperBound < clause.tokens.upperBound,
        Mentions.parts.contains(tokens[mark.range.upperBound].text)
      {
        return true
      }
      // "rejects Halcoin fund": the clause has its verb; "lets Nvidia sell" has two.
      let earlier = clause.marks.last {
        $0.range.upperBound < mark.range.lowerBound
          && (!lexicon.entries[$0.entry].senses.isEmpty || !$0.cues.isDisjoint(with: .operators))
      }
      return earlier.map { $0.cues.isDisjoint(with: [.let, .demand]) } ?? false
    }
    // "Finance director": a verb does not come before a title.
    let after = mark.range.upperBound
    if after < clause.tokens.upperBound, entry.lemma == "finance", Mentions.parts.contains(tokens[after].text) {
      return true
    }
    guard before.kind == .word else { return false }
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
  /// Verbs whose object is where somebody goes.
  static let moves: Set<String> = [
    "join", "joins", "sign for", "sign with", "move to", "switch to", "start at", "land at", "head to", "head for",
    "defect to", "leave for", "depart for", "go to work for", "go to work at", "arrive at", "take over at",
  ]
  static let units: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minutes", "times",
  ]
  static let oblique: Set<String> = [
    "at", "from", "in", "for", "of", "with", "by", "over", "against", "on", "to", "into",
  ]

  func latinRoles(
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
    event.isPhrase = mark.range.count > 1
    event.otherTarget = meetsStranger(end, clause)
    let by = agent(after: end, bounds)
    let be = hasBe(before: start, clause)
    // "Banned from the App Store": what follows the phrase's own preposition is no direct object.
    let direct =
      !(mark.range.count > 1 && !Self.moves.contains(entry.lemma) && Self.oblique.contains(tokens[end - 1].text))
      && hasDirectObject(end, clause, particle: mark.particle)
    let canBePassive = entry.forms.contains(.participle)
    let isDone = event.senses.contains { !$0.doer } || event.senses.isEmpty
    // "Withdrawn", "taken": no past tense, so passive unless "has" stands before.
    let isPlainParticiple =
      canBePassive && entry.forms.isDisjoint(with: [.past, .base]) && start > bounds.lowerBound
      && !["has", "have", "had", "having"].contains(tokens[start - 1].text)
    if canBePassive,
      isPlainParticiple || by != nil || be
        || (isDone && !direct && (!before.near.isEmpty || hasOtherSubject(start, clause)))
    {
      event.isPassive = true
    }
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
    if let speaker = speaker(before: start, nearest: subjects.first, clause) { subjects = [speaker] }
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
      if let first = objects.first, first > end, isOblique(first, bounds), !opensWithNoun(mark, clause) { objects = [] }
      event.object = set(objects)
      event.oblique = set(after.filter { !objects.contains($0) }).union(set(obliques))
      event.otherObject = direct && objects.isEmpty
      event.goesElsewhere =
        event.otherObject && Self.moves.contains(entry.lemma) && tokens[end].kind == .word
        && event.oblique.isEmpty && cues(at: end, in: clause).isEmpty
      event.isMiddle = !direct && after.isEmpty && !isInfinitive
    }
    leaveOutOrigin(&event, after)
    if subjects.isEmpty {
      event.isElided = true
      event.otherSubject = isCoordinated || (hasOtherSubject(start, clause) && !isSameAgain(start, clause, lastSubject))
      event.isFirstPerson =
        start > bounds.lowerBound
        && ["we", "i", "we've", "i've", "i'm", "we're"].contains(tokens[bounds.lowerBound].text)
      if event.isFirstPerson { event.otherSubject = false }
      if !event.otherSubject, !event.isFirstPerson { event.subject = lastSubject }
    }
  }

  /// "Quashes conviction of the guide", "drops charges against him": the phrase has its noun, whose own object follows.
  private func opensWithNoun(_ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    let end = mark.range.upperBound
    guard mark.range.count > 1, end < clause.tokens.upperBound,
      ["of", "against", "on", "to", "for"].contains(tokens[end].text)
    else { return false }
    let last = tokens[end - 1].text
    return !Self.oblique.contains(last) && !Lexicon.particles.contains(last)
  }

  /// "Lindqvist tells Halden she wants to leave": the pronoun means who speaks, not who is told.
  private func speaker(before start: Int, nearest: Int?, _ clause: Headline.Clause) -> Int? {
    guard let nearest,
      (nearest + 1..<start).contains(where: { ["he", "she", "they", "i", "we"].contains(tokens[$0].text) })
    else { return nil }
    return clause.tokens.first { tokens[$0].kind == .actor && !tokens[$0].isGroup && !tokens[$0].possesses }
  }

  /// "Signs Vale from Sarto": whence somebody comes is no side of where he goes.
  private func leaveOutOrigin(_ event: inout Event, _ after: [Int]) {
    let tenures = event.senses.filter { lexicon.frames[$0.frame].name == "tenure" }
    guard !tenures.isEmpty, tenures.allSatisfy({ $0.positive && $0.kind != "ret" }) else { return }
    for index in after where index > 0 && tokens[index - 1].text == "from" {
      event.oblique.subtract(ActorSet(actor: tokens[index].actor))
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
      !tokens[verb.range.upperBound..<object].contains(where: { $0.kind == .punctuation })
    else { return nil }
    return verb
  }

  func latinNoun(
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
      // "Extradition to the US": where to, not whom.
      if tokens[end].text == "to" {
        event.oblique = event.object
        event.object = []
      }
    }
    if event.hasOf, !event.object.isEmpty, !event.senses.isEmpty,
      event.senses.allSatisfy({ lexicon.frames[$0.frame].name == "tenure" })
    {
      // "Announces departure of Lindqvist": whoever is named before it has another part.
      event.oblique.formUnion(set(before.near + before.far))
      event.subject = event.object
      return
    }
    // "Altman's ouster", "Altman ouster".
    if let last = before.near.last, start - last <= (tokens[last].possesses ? 3 : 1) {
      event.subject = set(before.near)
      event.oblique.formUnion(set(before.far))
    } else {
      event.oblique.formUnion(set(before.near + before.far))
      event.isElided = true
    }
  }

  func agent(after end: Int, _ bounds: Range<Int>) -> Int? {
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

  func hasBe(before start: Int, _ clause: Headline.Clause) -> Bool {
    for index in stride(from: start - 1, through: max(start - 3, clause.tokens.lowerBound), by: -1) {
      let token = tokens[index]
      if cues(at: index, in: clause).contains(.be) { return true }
      if token.kind != .word { return false }
    }
    return false
  }

  func hasDirectObject(_ end: Int, _ clause: Headline.Clause, particle: Int?) -> Bool {
    guard end < clause.tokens.upperBound else { return false }
    let token = tokens[end]
    if particle != nil { return true }
    switch token.kind {
    case .actor: return true
    case .number:
      // "Cancelled ten days before": when, not what.
      let next = end + 1 < clause.tokens.upperBound ? tokens[end + 1].text : ""
      return !Self.units.contains(next)
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
      if end + 1 < clause.tokens.upperBound, Self.units.contains(tokens[end + 1].text) { return false }
      let cue = cues(at: end, in: clause)
      return cue.isDisjoint(with: [.boundary, .be, .back, .future])
    default: return false
    }
  }

  func hasLaterVerb(_ end: Int, _ clause: Headline.Clause) -> Bool {
    clause.marks.contains { $0.range.lowerBound >= end && !lexicon.entries[$0.entry].senses.isEmpty }
      || tokens[end..<clause.tokens.upperBound].contains { $0.text == "to" }
  }

  func isOblique(_ index: Int, _ bounds: Range<Int>) -> Bool {
    var position = index - 1
    while position >= bounds.lowerBound, tokens[position].kind == .word,
      ["the", "former", "its", "ceo", "chief", "founder", "new"].contains(tokens[position].text)
    {
      position -= 1
    }
    return position >= bounds.lowerBound && Self.oblique.contains(tokens[position].text)
  }

  /// "Oreshko carries the can: defence chief relieved of post": the one whom the headline named, by another word.
  private func isSameAgain(_ start: Int, _ clause: Headline.Clause, _ lastSubject: ActorSet) -> Bool {
    let named = Set(tokens.filter { $0.actor >= 0 }.map(\.actor))
    guard !lastSubject.isEmpty, named.count == 1, start - clause.tokens.lowerBound <= 4 else { return false }
    let words = tokens[clause.tokens.lowerBound..<start].filter {
      $0.kind == .word && !Self.modals.contains($0.text) && !Self.determiners.contains($0.text)
        && !["is", "was", "are", "were", "has", "have", "be", "to", "been"].contains($0.text)
    }
    guard let last = words.last, words.count <= 2, !words.contains(where: \.isCapital) else { return false }
    return Mentions.parts.contains(last.text) || Self.kinds.contains(last.text)
  }

  /// What an organisation or a thing is called when its name has been said.
  private static let kinds: Set<String> = [
    "company", "firm", "maker", "chipmaker", "carmaker", "automaker", "drugmaker", "planemaker", "retailer", "club",
    "agency", "startup", "bank", "lender", "airline", "group", "developer", "publisher", "studio", "watchdog",
    "regulator", "ministry", "union", "team", "side", "app", "service", "site", "probe", "craft", "spacecraft",
    "satellite", "rover", "browser", "project", "law", "act", "party", "star", "player", "giant", "operator",
  ]

  /// A word of content before the verb that is no actor: somebody else does it.
  func hasOtherSubject(_ start: Int, _ clause: Headline.Clause) -> Bool {
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
}
