import Foundation

/// What the saga's actors say, sign and demand: their positions in words. What they do or undergo follows from the claims.
extension ParticularsReader {
  func positions() -> [Position] {
    if headline.actors.isEmpty { return [] }
    var found: [Position] = []
    for event in events { found += positions(in: event) }
    for (index, clause) in headline.clauses.enumerated() {
      for mark in clause.marks {
        guard let kind = said(by: mark), let position = position(kind, mark, clause, index) else { continue }
        found += position
      }
    }
    // Who signs a call demands what it calls for.
    var seen: Set<String> = []
    return found.filter { $0.storyline != nil || $0.towards != nil || $0.kind == .apologises }
      .sorted { Self.rank($0) < Self.rank($1) }.filter { seen.insert("\($0.actor) \($0.topic)").inserted }
  }

  /// What says most goes first where one headline tells two positions of one actor on one topic.
  private static func rank(_ position: Position) -> Int {
    let isAbout = position.storyline != nil ? 0 : position.towards != nil ? 10 : 20
    switch position.kind {
    case .apologises: return isAbout
    case .denies: return isAbout + 1
    case .demands: return isAbout + 2
    case .opposes: return isAbout + 3
    case .supports: return isAbout + 4
    case .threatens: return isAbout + 5
    case .signs: return isAbout + 6
    case .holds: return isAbout + 7
    }
  }

  // MARK: events that are positions

  private func positions(in event: Event) -> [Position] {
    guard !event.isDoubleNegated, !event.isNoun,
      [.announced, .reported, .attributed, .planned].contains(event.firmness)
    else { return [] }
    let clause = headline.clauses[event.clause]
    // 逼宫失败, 切断支持: what somebody else put an end to is nobody's position.
    if event.isGoverned && event.isUndone { return [] }
    if clause.marks.contains(where: { $0.cues.contains(.fails) && $0.range.lowerBound >= event.range.upperBound }) {
      return []
    }
    var kind: Position.Kind?
    for sense in event.senses where sense.doer {
      switch (reader.lexicon.frames[sense.frame].name, sense.positive != event.isNegated) {
      case ("contrition", true) where sense.positive: kind = .apologises
      case ("stance", true) where event.lemma.hasPrefix("regret") || event.lemma.hasPrefix("后悔"): kind = .apologises
      case ("stance", true): kind = kind ?? (isSigning(event) ? .signs : .supports)
      case ("stance", false): kind = kind ?? (isSigning(event) ? nil : .opposes)
      default: break
      }
    }
    // "Sues the regulator" opposes it.
    if kind == nil, event.senses.contains(where: { reader.lexicon.frames[$0.frame].name == "suit" && $0.positive }),
      !event.isNegated, !event.isNoun, !event.isPassive, !event.object.isEmpty
    {
      kind = .opposes
    }
    guard let kind else { return [] }
    // 不认为需要道歉, 拒绝接受道歉.
    if kind == .apologises, event.isGoverned || isNegated(before: event.range.lowerBound, clause) { return [] }
    // "A firm backed by Vale" tells nothing of him; "is backed by Vale" does.
    if event.isPassive, !clause.isHan, !reader.hasBe(before: event.range.lowerBound, clause) { return [] }
    let who = event.isPassive ? event.agent : speakers(before: event.range.lowerBound, event.clause)
    // "Regrets firing" is one word of the lexicon; what is regretted begins within it.
    let isPhrase = event.range.count > 1 && tokens[event.range.lowerBound].kind == .word
    let start = isPhrase ? event.range.lowerBound + 1 : event.range.upperBound
    let span = start..<headline.clauses[event.clause].tokens.upperBound
    let object = (event.isPassive ? event.subject : event.object.union(event.oblique)).subtracting(who)
    return ids(who).map { actor in
      position(
        actor, kind, over: span, clause: event.clause, own: event.range, towards: ids(object).first,
        firmness: event.firmness)
    }
  }

  private func isSigning(_ event: Event) -> Bool {
    event.lemma.hasPrefix("sign") || event.lemma.hasPrefix("co-sign")
      || ["签名", "联署", "联名", "签署公开信", "连署", "署名"].contains(event.lemma)
  }

  // MARK: words that say so

  private static let demands: Set<String> = [
    "urge", "urges", "urged", "urging", "demand", "demands", "demanded", "demanding", "call for", "calls for",
    "called for", "calling for", "call on", "calls on", "called on", "calls to", "push for", "pushes for",
    "pushed for", "pushing for", "petition", "petitions", "appeal to", "appeals to", "insists on", "presses for",
    "asks for", "asked for", "demand that", "presses", "press", "pressures", "要求", "呼吁", "敦促", "督促", "请愿",
    "联名", "喊话", "力促", "催促", "最后通牒", "致信", "施压", "号召", "恳请", "恳求",
  ]
  private static let threats: Set<String> = [
    "threaten", "threatens", "threatened", "threatening", "威胁", "扬言", "威胁要", "放话",
  ]
  private static let denials: Set<String> = [
    "deny", "denies", "denied", "denying", "refute", "refutes", "refuted", "rebut", "rebuts", "rebutted", "否认", "驳斥",
    "辟谣", "反驳",
  ]
  private func said(by mark: Headline.Mark) -> Position.Kind? {
    let isSaying = !mark.cues.isDisjoint(with: [.demand, .threat, .deny, .urge, .stop])
    guard isSaying else { return nil }
    let word = headline.text.string(
      tokens[mark.range.lowerBound].range.lowerBound..<tokens[mark.range.upperBound - 1].range.upperBound)
    if Self.demands.contains(word) { return .demands }
    if Self.threats.contains(word) { return .threatens }
    if Self.denials.contains(word) { return .denies }
    return nil
  }

  private func position(_ kind: Position.Kind, _ mark: Headline.Mark, _ clause: Headline.Clause, _ index: Int)
    -> [Position]?
  {
    let bounds = clause.tokens
    let start = mark.range.lowerBound
    let who = speakers(before: start, index)
    if who.isEmpty { return nil }
    // "Is urged to", 被要求, "may demand", "did not deny": not its own word.
    let near = clause.marks.filter { $0.range.upperBound <= start && start - $0.range.upperBound <= 2 }
    let cues = near.reduce(into: Cues()) { $0.formUnion($1.cues) }
    guard cues.isDisjoint(with: [.be, .passive, .gets, .possible, .asks, .condition, .not, .counterfactual, .back])
    else {
      return nil
    }
    // "Denied licence" without a subject of its own, "board urged to": the passive without "be".
    let end = mark.range.upperBound
    if !clause.isHan, end < bounds.upperBound, ["by", "to"].contains(tokens[end].text),
      tokens[end - 1].text.hasSuffix("ed"), kind != .threatens
    {
      return nil
    }
    if clause.isQuestion { return nil }
    let span = end..<bounds.upperBound
    // Words that end with "to" or "for" take a verb or a noun; a bare "demand" at the end is a noun.
    guard !span.isEmpty || clause.isHan || index + 1 < headline.clauses.count else { return nil }
    let firmness: Firmness = headline.cues.contains(.attributed) ? .attributed : .reported
    let object = span.prefix(4).first { tokens[$0].kind == .actor && !who.meets(ActorSet(actor: tokens[$0].actor)) }
    let towards = object.map { saga.actors[tokens[$0].actor].id }
    return ids(who).map { actor in
      position(
        actor, kind, over: span, clause: index, own: mark.range, towards: towards, firmness: firmness)
    }
  }

  private func isNegated(before start: Int, _ clause: Headline.Clause) -> Bool {
    clause.marks.contains { $0.range.upperBound <= start && $0.cues.contains(.not) }
  }

  // MARK: who says it

  /// Who speaks the word at a token: the last name before it and those joined to it by "and" or commas, for "Halden
  /// chief Vale" is Vale alone. Staff, lawyers and owners of an actor are others.
  private func speakers(before start: Int, _ index: Int) -> ActorSet {
    let clause = headline.clauses[index]
    let bounds = clause.tokens
    let mentions = (bounds.lowerBound..<start).filter { tokens[$0].kind == .actor }
    guard let last = mentions.last else {
      // "…, demands her return": the subject of the clause before. In Chinese it is anybody's guess.
      guard !clause.isHan, index > 0, start - bounds.lowerBound <= 1 else { return [] }
      let named = headline.clauses[index - 1].tokens.filter { tokens[$0].kind == .actor }
      return named.first.map { tokens[$0].isGroup ? [] : ActorSet(actor: tokens[$0].actor) } ?? []
    }
    // 维尔就奥贝斯一事道歉, 维尔向哈尔登员工道歉: the first name speaks.
    if clause.isHan, let first = mentions.first, first == bounds.lowerBound || mentions.count > 1,
      let to = (first + 1..<start).first(where: { Self.toward.contains(tokens[$0].scalar ?? 0) }), to - first <= 4,
      !tokens[first].isGroup, !hasGroup(first + 1..<to, clause)
    {
      return ActorSet(actor: tokens[first].actor)
    }
    guard !tokens[last].isGroup, start - last <= (clause.isHan ? 9 : 6), !hasGroup(last + 1..<start, clause),
      !tokens[last].possesses || start - last == 1
    else { return [] }
    var who = ActorSet(actor: tokens[last].actor)
    var next = last
    for mention in mentions.dropLast().reversed() {
      let between = tokens[(mention + 1)..<next]
      let isJoined =
        !between.isEmpty
        && between.allSatisfy {
          $0.text == "and" || $0.text == "the" || [0x2C, 0x3001, 0x4E0E, 0x548C, 0x53CA, 0x540C].contains($0.scalar)
        }
      guard isJoined, !tokens[mention].isGroup else { break }
      who.insert(ActorSet(actor: tokens[mention].actor))
      next = mention
    }
    return who
  }

  private static let toward = Set("向对就为因".unicodeScalars.map(\.value))

  private func hasGroup(_ range: Range<Int>, _ clause: Headline.Clause) -> Bool {
    clause.marks.contains { $0.cues.contains(.group) && $0.range.overlaps(range) }
  }

  // MARK: what it is about

  private func position(
    _ actor: String, _ kind: Position.Kind, over span: Range<Int>, clause: Int, own: Range<Int>, towards: String?,
    firmness: Firmness
  ) -> Position {
    let bounds = headline.clauses[clause].tokens
    let isAgainst = [.opposes, .denies].contains(kind)
    var position = Position(
      saga: saga.id, actor: actor, kind: kind, towards: towards, favours: !isAgainst && kind != .threatens,
      since: story.seen, firmness: firmness, quote: quote(bounds), story: story)
    // What is said to be supported, demanded or denied is a headline of its own.
    if !span.isEmpty, let inside = propose(span) {
      position.favours = isAgainst || kind == .apologises ? !inside.supports : inside.supports
      settle(&position, inside.state, inside.storyline)
    } else if let inside = anchors.first(where: { span.overlaps($0.range) }) {
      // "Denies plan to buy" needs its subject, and reads as a purchase that is not: the negation is the actor's own.
      position.favours = isAgainst && !inside.isNegated ? !inside.supports : inside.supports
      settle(&position, inside.state, inside.storyline)
    } else if let own = anchors.first(where: { $0.range == own }) {
      position.favours = own.supports
      settle(&position, own.state, own.storyline)
    }
    return position
  }

  /// Of two states, being against one is being for the other.
  private func settle(_ position: inout Position, _ state: Int, _ storyline: Saga.Storyline) {
    position.towards = nil
    position.storyline = storyline.id
    position.state = storyline.states[state].id
    if !position.favours, storyline.states.count == 2 {
      position.state = storyline.states[1 - state].id
      position.favours = true
    }
  }
}
