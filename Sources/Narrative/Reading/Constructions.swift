/// Constructions that no single word tells: who is urged to do something, what a whole sentence says of an event that
/// it only names, spans of time, and denied reasons.
extension EventReader {

  /// What becomes of an event that a noun names, where the verb after it is plain "to be".
  enum Predicate {
    /// "Is not a done deal", "is in doubt", 尚未敲定.
    case uncertain
    /// "Was not about money": the event is taken for granted.
    case presupposed
  }

  /// "Castellow is Stellane's CEO again": who holds an office, told by "to be" alone.
  func office(_ clause: Headline.Clause, index: Int, lastSubject: ActorSet) -> Event? {
    guard !clause.isHan, !clause.isQuestion,
      let be = clause.tokens.first(where: { ["is", "are", "be"].contains(tokens[$0].text) }),
      be > clause.tokens.lowerBound, !clause.marks.contains(where: { $0.range.contains(be) && hasEvent($0) })
    else { return nil }
    let subjects = actorsBefore(be, clause.tokens).near.filter { be - $0 <= 5 && !tokens[$0].possesses }
    if subjects.contains(where: { subject in
      tokens[(subject + 1)..<be].contains {
        !["will", "to", "he", "she", "says", "said", "now", "still", "once"].contains($0.text)
      }
    }) {
      return nil
    }
    guard !subjects.isEmpty else { return nil }
    var at = be + 1
    var isAgain = false
    while at < clause.tokens.upperBound,
      tokens[at].kind == .actor
        || ["the", "its", "now", "once", "again", "more", "officially", "back", "as", "new"].contains(tokens[at].text)
    {
      if ["again", "once", "back"].contains(tokens[at].text) { isAgain = true }
      at += 1
      if namesOffice(tokens[at - 1]) { break }
    }
    // "Rourke is Tessaline CEO", where that is a name of Rourke's.
    let isNamed = namesOffice(tokens[at - 1])
    if isNamed { at -= 1 }
    guard at < clause.tokens.upperBound, isNamed || Mentions.parts.contains(tokens[at].text) else { return nil }
    let rest = tokens[at..<clause.tokens.upperBound]
    isAgain = isAgain || rest.contains { $0.text == "again" || $0.text == "once" }
    let scalars =
      tokens[clause.tokens.lowerBound].range.lowerBound..<tokens[clause.tokens.upperBound - 1].range.upperBound
    guard let frame = lexicon.frames.firstIndex(where: { $0.name == "tenure" }) else { return nil }
    var event = Event(
      senses: [Lexicon.Sense(frame: frame, positive: true, kind: isAgain ? "ret" : "join", doer: true)],
      lemma: "be in office", surface: headline.text.string(tokens[be].range.lowerBound..<tokens[at].range.upperBound),
      range: be..<(be + 1), clause: index, clauseScalars: scalars)
    event.subject = set(subjects)
    event.object = set((be + 1..<clause.tokens.upperBound).filter { tokens[$0].kind == .actor })
      .subtracting(event.subject)
    event.isAgain = isAgain
    event.clauseActors = set(clause.tokens.filter { tokens[$0].actor >= 0 })
    event.words = contentWords(clause.tokens, except: be..<(be + 1))
    event.head = contentWords(be + 1..<min(be + 6, clause.tokens.upperBound), except: 0..<0)
    return event
  }

  private func namesOffice(_ token: Token) -> Bool {
    guard token.kind == .actor, let last = headline.text.string(token.range).split(separator: " ").last else {
      return false
    }
    return Mentions.parts.contains(String(last))
  }

  private func marks(of clause: Headline.Clause, in range: Range<Int>) -> [Headline.Mark] {
    clause.marks.filter { $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound }
  }

  private func hasEvent(_ mark: Headline.Mark) -> Bool { !lexicon.entries[mark.entry].senses.isEmpty }

  /// "Press the board to bring her back": a verb that urges, whom it urges, and what to do.
  func isUrged(_ event: Event, _ clause: Headline.Clause) -> Bool {
    let starts = [event.range.lowerBound, event.governor ?? event.range.lowerBound]
    let to = starts.map { start in
      start - 2 > clause.tokens.lowerBound && tokens[start - 1].text.hasSuffix("ly") ? start - 2 : start - 1
    }.first { $0 > clause.tokens.lowerBound && tokens[$0].text == "to" }
    guard let to else { return false }
    return clause.marks.contains { mark in
      mark.cues.contains(.urge) && mark.range.upperBound < to && to - mark.range.upperBound <= 8
        && !marks(of: clause, in: mark.range.upperBound..<to).contains {
          hasEvent($0) && !lexicon.entries[$0.entry].forms.contains(.noun)
        }
    }
  }

  /// An order rather than a report: "Step down or we go", "投资方施压：请回前CEO".
  func isOrdered(_ event: Event, _ clause: Headline.Clause, _ index: Int) -> Bool {
    if isExample { return false }
    if index > 0,
      let speech = headline.clauses[..<index].last(where: {
        $0.tokens.upperBound < tokens.count && tokens[$0.tokens.upperBound].scalar == 0x3A
      }),
      let last = speech.marks.last(where: { !$0.cues.isDisjoint(with: [.demand, .urge]) }),
      speech.tokens.upperBound - last.range.upperBound <= 2
    {
      return true
    }
    // A bare verb at the start of a headline has no subject but the reader.
    guard event.range.lowerBound == clause.tokens.lowerBound, !clause.isHan, !event.isNoun, index == 0,
      let mark = clause.marks.first(where: { $0.range == event.range })
    else { return false }
    let forms = lexicon.entries[mark.entry].forms
    return forms.contains(.base) && forms.isDisjoint(with: [.past, .noun, .fixed, .participle])
  }

  /// "Saves the plant from closure": the noun names what does not come.
  func isSavedFrom(_ event: Event, _ clause: Headline.Clause) -> Bool {
    guard event.isNoun, !event.isGoverned else { return false }
    var from = event.range.lowerBound - 1
    if from > clause.tokens.lowerBound, Self.determiners.contains(tokens[from].text) { from -= 1 }
    guard from > clause.tokens.lowerBound, tokens[from].text == "from" else { return false }
    return clause.marks.contains {
      $0.range.upperBound <= from && from - $0.range.upperBound <= 6
        && ["save", "spare", "rescue", "protect", "shield", "keep"].contains(lexicon.entries[$0.entry].lemma)
    }
  }

  /// "From sacking to return in five days", 从罢免到道歉只用了三天: both ends are known to the reader.
  func isSpan(_ event: Event, _ clause: Headline.Clause) -> Bool {
    let start = event.range.lowerBound
    let end = event.range.upperBound
    let bounds = clause.tokens
    func position(_ words: Set<String>, _ scalars: Set<UInt32>, in range: Range<Int>) -> Int? {
      range.first { words.contains(tokens[$0].text) || (tokens[$0].scalar.map(scalars.contains) ?? false) }
    }
    let isHan = tokens[start].kind == .han
    guard isHan || event.isNoun else { return false }
    let from = position(["from"], [0x4ECE], in: max(bounds.lowerBound, start - 12)..<start)
    guard let from else { return false }
    // 从禁赛到领奖台: right after 从 the event is a thing of the past.
    if isHan, from == start - 1, position([], [0x5230, 0x81F3], in: end..<min(end + 4, bounds.upperBound)) != nil {
      return true
    }
    if let to = position(["to"], [0x5230, 0x81F3], in: end..<min(end + 7, bounds.upperBound)) {
      // 从A跳槽到B: a move, not a span; a span has an event at its other end.
      let rest = marks(of: clause, in: (to + 1)..<min(to + 8, bounds.upperBound))
      return to + 1 < bounds.upperBound && (!isHan || tokens[to + 1].kind != .actor || to > end)
        && rest.contains { hasEvent($0) || !lexicon.entries[$0.entry].nounSenses.isEmpty }
    }
    // The far end.
    guard let to = position(["to"], [0x5230, 0x81F3], in: (from + 1)..<start), start - to <= 5 else { return false }
    if !isHan, from == bounds.lowerBound { return true }
    return marks(of: clause, in: (from + 1)..<to).contains {
      hasEvent($0) || !lexicon.entries[$0.entry].nounSenses.isEmpty
    }
  }

  /// "Will quit if she is banned": what would follow.
  func hasCondition(after event: Event, _ clause: Headline.Clause) -> Bool {
    !clause.isHan
      && tokens[event.range.upperBound..<clause.tokens.upperBound].contains { $0.text == "if" || $0.text == "unless" }
  }

  /// "Strike powers", "ban talk": the event is named in the name of another thing.
  func isCompound(_ event: Event, _ clause: Headline.Clause) -> Bool {
    let end = event.range.upperBound
    guard event.isNoun, !isExample, !event.isGoverned, end < clause.tokens.upperBound, tokens[end].kind == .word,
      !Self.prepositions.contains(tokens[end].text), !tokens[end].text.hasSuffix("ed"),
      !Self.persists.contains(tokens[end].text),
      !tokens[end].text.hasSuffix("ly"), !clause.marks.contains(where: { $0.range.contains(end) })
    else { return false }
    // What follows is its head where nothing, or a preposition, comes next; a verb would have something to say.
    let next = end + 1
    return next == clause.tokens.upperBound || ["in", "at", "on", "for", "of", "by"].contains(tokens[next].text)
  }

  /// 罢免她的四名董事: a relative clause, whose head a number or a pointing word opens.
  func isRelative(_ event: Event, _ clause: Headline.Clause) -> Bool {
    var index = event.range.upperBound
    while index < clause.tokens.upperBound, tokens[index].kind == .actor { index += 1 }
    guard index + 1 < clause.tokens.upperBound, tokens[index].scalar == 0x7684 else { return false }
    let next = tokens[index + 1]
    // 罢免她的一切职务: all of it, not one of several.
    if next.scalar == 0x4E00, index + 2 < clause.tokens.upperBound, tokens[index + 2].scalar == 0x5207 { return false }
    return next.kind == .number
      || (next.scalar.map { "那这一二两三四五六七八九十数几多".unicodeScalars.map(\.value).contains($0) } ?? false)
  }

  func predicate(of event: Event, _ clause: Headline.Clause) -> Predicate? {
    let isHan = tokens[event.range.lowerBound].kind == .han
    guard isHan || event.isNoun, event.fate == nil else { return nil }
    let end = event.range.upperBound
    let after = clause.marks.filter { $0.range.lowerBound >= end }
    // Nothing else may be told in between.
    let reach =
      after.first { hasEvent($0) && $0.cues.isDisjoint(with: [.be, .uncertain, .not, .title, .matter]) }?
      .range.lowerBound ?? clause.tokens.upperBound
    if let doubt = after.first(where: { $0.cues.contains(.uncertain) }), doubt.range.lowerBound <= reach,
      doubt.range.lowerBound - end <= (isHan ? 10 : 8)
    {
      return .uncertain
    }
    if talksFollow(clause) { return .uncertain }
    if !isHan, isBackOn(event, clause) { return .uncertain }
    guard !isHan, let be = after.first(where: { $0.cues.contains(.be) || $0.cues.contains(.not) }),
      be.range.lowerBound - end <= 6, be.range.lowerBound < reach
    else { return nil }
    var next = be.range.upperBound
    var isNegated = be.cues.contains(.not)
    while next < clause.tokens.upperBound, let mark = clause.marks.first(where: { $0.range.contains(next) }),
      !mark.cues.isDisjoint(with: [.not, .be])
    {
      if mark.cues.contains(.not) { isNegated = true }
      next = mark.range.upperBound
    }
    guard next < clause.tokens.upperBound else { return nil }
    if Self.reasons.contains(tokens[next].text) { return .presupposed }
    guard isNegated, next < reach, after.allSatisfy({ $0.range.lowerBound < next || !$0.cues.contains(.fails) }) else {
      return nil
    }
    return .uncertain
  }

  /// "Her comeback is on again": it may come, while "the deal is back on" tells all that there is to tell.
  private func isBackOn(_ event: Event, _ clause: Headline.Clause) -> Bool {
    guard event.senses.allSatisfy({ lexicon.frames[$0.frame].name == "tenure" }) else { return false }
    let rest = tokens[event.range.upperBound..<clause.tokens.upperBound].prefix(4).map(\.text)
    return ["is", "was"].contains(rest.first ?? "") && rest.dropFirst().first { $0 != "back" } == "on"
  }

  /// "Her comeback is on again: talks resume": what follows the colon says how far it has come.
  private func talksFollow(_ clause: Headline.Clause) -> Bool {
    let end = clause.tokens.upperBound
    guard end < tokens.count, tokens[end].scalar == 0x3A,
      let next = headline.clauses.first(where: { $0.tokens.lowerBound > end })
    else { return false }
    return next.marks.contains { mark in
      let entry = lexicon.entries[mark.entry]
      return (entry.senses + entry.nounSenses).contains { $0.positive && lexicon.frames[$0.frame].name == "talks" }
    }
  }

  private static let reasons: Set<String> = [
    "about", "because", "due", "over", "linked", "related", "caused", "driven", "motivated", "prompted", "triggered",
    "based", "tied",
  ]

  /// "Denies that a quarrel led to her removal", 否认因财务问题遭解雇: the reason is denied, not the event.
  func deniesReason(_ event: Event, _ clause: Headline.Clause) -> Bool {
    guard
      let denial = clause.marks.last(where: {
        $0.range.upperBound <= event.range.lowerBound && !$0.cues.isDisjoint(with: [.deny, .not])
      })
    else { return false }
    return marks(of: clause, in: denial.range.upperBound..<event.range.lowerBound).contains { $0.cues.contains(.cause) }
  }

  /// 与X谈复职: they talk about it, where 谈 alone comments on it.
  func isTalkedOver(_ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    let start = mark.range.lowerBound
    guard mark.range.count == 1, tokens[start].scalar == 0x8C08, start - 2 >= clause.tokens.lowerBound,
      tokens[start - 1].kind == .actor, let joiner = tokens[start - 2].scalar
    else { return false }
    return [0x4E0E, 0x548C, 0x8DDF, 0x540C].contains(joiner)
  }

  /// 前首席: the former chief, where 前 is no "before".
  func isFormer(_ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    let end = mark.range.upperBound
    guard mark.range.count == 1, tokens[mark.range.lowerBound].scalar == 0x524D, end < clause.tokens.upperBound else {
      return false
    }
    return tokens[end].kind == .actor || tokens[end].kind == .word
      || clause.marks.contains { $0.range.lowerBound == end && $0.cues.contains(.title) }
  }
}
