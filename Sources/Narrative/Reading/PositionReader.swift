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
    return found.sorted { Self.rank($0) < Self.rank($1) }.filter { seen.insert("\($0.actor) \($0.topic)").inserted }
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
    guard !event.isDoubleNegated, [.announced, .reported, .attributed, .planned].contains(event.firmness) else {
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
    guard let kind, !event.isNoun else { return [] }
    var who = event.isPassive ? event.agent : event.subject
    let bounds = headline.clauses[event.clause].tokens
    if who.isEmpty, kind == .apologises, let first = bounds.first, tokens[first].kind == .actor,
      first + 1 < bounds.upperBound,
      let to = tokens[first + 1].scalar, "向对就为因".unicodeScalars.contains(where: { $0.value == to })
    {
      // 维尔向哈尔登员工道歉.
      who = ActorSet(actor: tokens[first].actor)
    }
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
    "联名", "喊话", "逼宫", "力促", "催促", "最后通牒", "致信", "施压", "号召", "恳请", "恳求",
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
    let before = reader.actorsBefore(start, bounds)
    var who = reader.set(before.near)
    if let last = before.near.last {
      // "Lindqvist's lawyer denies": somebody else's word; "board members urge" is the group's.
      let between = tokens[(last + 1)..<start]
      if tokens[last].possesses, between.contains(where: { $0.kind == .word }) { return nil }
      if between.count > (clause.isHan ? 8 : 5) { return nil }
    } else {
      // "…, demands return": the subject of the clause before.
      guard index > 0, start - bounds.lowerBound <= 1 else { return nil }
      let previous = headline.clauses[index - 1]
      guard let first = tokens[previous.tokens].first(where: { $0.kind == .actor && !$0.isGroup }) else { return nil }
      who = ActorSet(actor: first.actor)
    }
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
    let object = span.first { tokens[$0].kind == .actor && !who.meets(ActorSet(actor: tokens[$0].actor)) }
    let towards = object.map { saga.actors[tokens[$0].actor].id }
    return ids(who).map { actor in
      position(
        actor, kind, over: span, clause: index, own: mark.range, towards: towards, firmness: firmness)
    }
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
