import Foundation

/// How well an event of a story fits what an example says: above 0 for its state, below 0 against it.
struct Matcher {
  let lexicon: Lexicon
  let storyline: StorylinePatterns

  struct Fit {
    /// −1…1.
    var score: Double
    /// How surely it is about the same parties and things, 0…1: the score without how close the two words are in kind.
    var relevance: Double
    /// The same finer kind or the same word, which settles a tie between states.
    var isExact: Bool
    var sense: Lexicon.Sense
  }

  /// Below this, a fit is chance.
  private static let least = 0.25

  /// Frames where what becomes of the object counts, whoever decides it.
  private static let acts: Set<String> = ["policy", "bill", "event", "launch", "recall"]
  private static let contests: Set<String> = ["ruling", "election", "title"]

  private static let targeted: Set<String> = ["stance"]

  func fit(_ pattern: Pattern, _ event: Event) -> Fit? {
    var best: Fit?
    for told in event.senses {
      for known in pattern.event.senses {
        guard let fit = fit(pattern, known, event, told) else { continue }
        if abs(fit.score) > abs(best?.score ?? 0) { best = fit }
      }
    }
    return best
  }

  private func fit(_ pattern: Pattern, _ known: Lexicon.Sense, _ event: Event, _ told: Lexicon.Sense) -> Fit? {
    let frame = lexicon.frames[known.frame]
    let sameFrame = known.frame == told.frame
    if !sameFrame {
      guard let axis = frame.axis, axis == lexicon.frames[told.frame].axis else { return nil }
    }
    let example = pattern.event
    if let fit = successor(pattern, known, event, told) { return fit }
    let knownSign = known.positive != example.isNegated
    let toldSign = told.positive != event.isNegated
    let supports = knownSign == toldSign
    var score = (sameFrame ? 1.0 : 0.5) * pattern.trust
    // "Won't return" speaks for "out" less than "leaves" does, and "stays" for "won't leave" likewise.
    if known.positive != told.positive, supports { score *= example.isNegated ? 0.6 : event.isUndone ? 0.95 : 0.8 }
    if told.kind == "bid", known.kind != "bid", sameFrame, !(event.isUndone && event.isOwnDoing) {
      // A bid is no deal, whatever comes of it, unless the bidder withdraws it.
      return nil
    }
    if sameFrame, told.kind == "join", event.isNegated, !known.positive, !example.isNegated,
      !event.roles(told).second.meets(example.allActors)
    {
      // Not to join one house is not to leave another.
      return nil
    }
    // A move that fell through is no departure.
    if sameFrame, known.kind == "join", example.isNegated, !told.positive, !event.isNegated { return nil }
    // Put off, suspended, ended: the further apart, the less one speaks of the other.
    switch abs(example.putOff(known) - event.putOff(told)) {
    case 0: break
    case 1: score *= 0.85
    default: score *= 0.5
    }
    if sameFrame, supports, known.kind != told.kind, !known.kind.isEmpty, !told.kind.isEmpty, known.kind != "hold",
      told.kind != "hold"
    {
      score *= 0.65
    }
    var best: (first: Double, second: Double, wanted: Event.Roles, found: Event.Roles)?
    for (wanted, wantedLoss) in example.readings(known, isWhole: frame.isWhole) + swapped(example, known, frame) {
      for (found, foundLoss) in event.readings(told, isWhole: frame.isWhole) {
        guard
          let first = firstRole(
            wanted, found, event, example, isWhole: frame.isWhole,
            isAct: Self.acts.contains(frame.name)),
          let second = secondRole(wanted, found, event, told, known, pattern)
        else { continue }
        let loss = wantedLoss * foundLoss
        if first * second * loss > (best.map { $0.first * $0.second } ?? 0) {
          best = (first * loss, second, wanted, found)
        }
      }
    }
    guard let (first, second, wanted, found) = best else { return nil }
    let closeness = score
    score *=
      first * second
      * presence(
        example, wanted, event, sameFrame, isContest: Self.contests.contains(frame.name))
    if !example.authority.isEmpty, sameFrame, !event.authority.meets(example.authority) {
      // Where a regulator's word makes the state, the event alone does not, nor does another's word.
      if !event.isGoverned || event.isOwnDoing || !event.authority.isEmpty || event.otherAgent { return nil }
      score *= 0.8
    }
    if example.authority.isEmpty, !example.byAuthority, sameFrame, !event.authority.isEmpty,
      !event.authority.meets(storyline.actors)
    {
      // A court's ban on the deal is not the parties' giving it up.
      score *= 0.4
    }
    if event.isPartial { score *= 0.25 }
    if example.byAuthority, sameFrame, !event.isGoverned || event.isOwnDoing { return nil }
    if !sameFrame {
      // Another frame of the same axis: only with the same parties and the same object.
      guard first >= 0.8, second >= 0.8, !wanted.first.isEmpty,
        !example.words.isDisjoint(with: event.words) || isNamedInPart(wanted.second, event.words)
      else { return nil }
    }
    if score < Self.least { return nil }
    let isLatin = event.lemma.utf8.allSatisfy { $0 < 0x80 }
    let isThere = found.second.meets(wanted.second) || (sameFrame && isLatin && found.first.meets(wanted.second))
    if !frame.isWhole || !sameFrame, wanted.second.isEmpty || !isThere {
      score *= object(example, wanted, event, sameFrame, needsObject: frame.needsObject)
    }
    if wanted.first.isEmpty, wanted.second.isEmpty {
      let focus = storyline.focus
      // "Fighting resumes": whoever of the affair's own parties fights.
      let parties = found.first.union(found.second)
      let isOurs =
        Self.affairs.contains(frame.name) && sameFrame && !parties.isEmpty && parties.isSubset(of: storyline.actors)
      score *= isOurs ? 0.95 : !focus.isEmpty && !focus.meets(event.clauseActors) ? 0.3 : 0.6
    }
    let sameWord = example.lemma == event.lemma && sameFrame
    if sameWord { score = min(1, score * 1.08) }
    if score < Self.least { return nil }
    return Fit(
      score: supports ? score : -score, relevance: min(1, score / closeness),
      isExact: sameWord || (sameFrame && !known.kind.isEmpty && known.kind == told.kind), sense: told)
  }

  /// "Halden abandons Orrery deal": a noun does not tell which party buys; another example does.
  private func swapped(
    _ example: Event, _ sense: Lexicon.Sense, _ frame: Lexicon.Frame
  ) -> [(roles: Event.Roles, loss: Double)] {
    let plain = example.roles(sense)
    guard example.isNoun, example.isGoverned, !frame.isWhole, sense.doer, !plain.first.isEmpty else { return [] }
    var doers: ActorSet = []
    for pattern in storyline.patterns
    where !pattern.event.isGoverned && !pattern.event.isNoun && !pattern.event.isPassive {
      for other in pattern.event.senses where other.frame == sense.frame && other.doer {
        doers.formUnion(pattern.event.roles(other).first)
      }
    }
    let first = plain.second.intersection(doers)
    if first.isEmpty || doers.meets(plain.first) { return [] }
    return [(Event.Roles(first: first, second: plain.first, isOther: false), 0.95)]
  }

  /// "Halden names Torben Vale CEO": who held the post is out.
  private func successor(_ pattern: Pattern, _ known: Lexicon.Sense, _ event: Event, _ told: Lexicon.Sense) -> Fit? {
    let example = pattern.event
    guard known.frame == told.frame, lexicon.frames[known.frame].name == "tenure", !known.positive, told.positive,
      told.kind == "join", !told.doer, !example.isNegated, !event.isNegated, !event.isNoun, !pattern.isHedged,
      event.installs, !event.isPassive, storyline.isOfPost
    else { return nil }
    let holder = example.roles(known).first
    let place = example.roles(known).second
    guard !holder.isEmpty, holder.count == 1, !holder.meets(event.allActors), event.subject.meets(place) else {
      return nil
    }
    return Fit(score: 0.6 * pattern.trust, relevance: 0.8, isExact: false, sense: told)
  }

  /// What an event is about, where its frame alone says little: "launches" what? The words of the storyline's examples and
  /// parts of its actors' names must be there.
  private func object(_ example: Event, _ wanted: Event.Roles, _ event: Event, _ sameFrame: Bool, needsObject: Bool)
    -> Double
  {
    if example.words.isEmpty, wanted.second.isEmpty { return 1 }
    if !example.words.isDisjoint(with: event.context) || !storyline.topic.isDisjoint(with: event.words)
      || isNamedInPart(wanted.second, event.context)
    {
      return 1
    }
    // "Wexford is fixed": an event that says nothing else can be about nothing else.
    if sameFrame, event.words.isEmpty, event.object.isEmpty, !event.otherObject { return 0.9 }
    // "Goosander is back on": what happens to it happens to what the storyline is about.
    if sameFrame, wanted.second.isEmpty, event.isPassive || event.isMiddle, example.isPassive || example.isMiddle,
      !wanted.first.isEmpty, wanted.first == storyline.focus, event.subject.meets(wanted.first)
    {
      return 0.9
    }
    // "Halts the parking fee" for "halts the housing rule": something else is named outright.
    if !event.clauseActors.subtracting(storyline.actors).isEmpty { return 0.15 }
    // Nor does a clause with words enough of its own that shares none of them speak of the same policy.
    if needsObject, event.words.count >= 4 { return 0.2 }
    return sameFrame ? 0.4 : 0.3
  }

  /// The actors that all examples share must be there; others may be missing, unless strangers to the storyline stand in
  /// their place.
  private func presence(
    _ example: Event, _ wanted: Event.Roles, _ event: Event, _ sameFrame: Bool, isContest: Bool
  ) -> Double {
    var score = 1.0
    // "Lumo discontinued": that its maker does it goes without saying.
    let isOfObject =
      sameFrame && !wanted.second.isEmpty && wanted.second.isSubset(of: storyline.focus)
      && !event.subject.isEmpty && event.subject.isSubset(of: wanted.second) && event.agent.isEmpty
      && (event.isPassive || event.isMiddle)
    for actor in storyline.focus.subtracting(event.allActors).actors {
      if isNamedInPart(ActorSet(actor: actor), event.context) { continue }
      if isOfObject, wanted.first.meets(ActorSet(actor: actor)) {
        score *= 0.9
        continue
      }
      score *= isContest ? 0.9 : 0.45
    }
    let missing = example.allActors.subtracting(event.allActors)
    let strangers = event.clauseActors.subtracting(storyline.actors)
    if !missing.isEmpty, !strangers.isEmpty { score *= 0.4 }
    if !sameFrame {
      for actor in missing.actors {
        if isNamedInPart(ActorSet(actor: actor), event.context) { continue }
        score *= 0.4
      }
    }
    return score
  }

  /// Who or what the event is about must be the same.
  private func firstRole(
    _ wanted: Event.Roles, _ found: Event.Roles, _ event: Event, _ pattern: Event, isWhole: Bool, isAct: Bool
  ) -> Double? {
    let focus = storyline.focus
    if wanted.isOther {
      // "OpenAI hires new CEO": another, described by the same words.
      return found.isOther && !pattern.head.isDisjoint(with: event.head) ? 1 : nil
    }
    if wanted.first.isEmpty {
      if !found.first.isEmpty, !focus.isEmpty, !focus.meets(found.first.union(found.second)) { return 0.3 }
      return 1
    }
    if found.isOther {
      // "The whistle-blowing student" for an actor whom an alias calls that.
      if isDescribed(wanted.first, event.words) { return 0.8 }
      // "The dock strike drags on": the affair's name stands for who takes part.
      if storyline.isAbout(event.words), isOnlyDoer(wanted.first, pattern) { return 0.7 }
      // "China bars foreign takeover of Manus" for "bars Meta's": the same object and the same authority.
      let isSame =
        event.isGoverned && pattern.isGoverned && found.second.meets(wanted.second)
        && event.authority.meets(pattern.authority)
      if isSame { return 0.6 }
      // Where the object is what counts, another may do it: "sponsors withdraw the bill".
      return isAct && !wanted.second.isEmpty && found.second.meets(wanted.second)
        && !storyline.focus.meets(wanted.first) ? 0.7 : nil
    }
    if found.first.meets(wanted.first) { return event.isElided ? 0.85 : 1 }
    if found.first.isEmpty {
      if event.isFirstPerson, wanted.second.isEmpty || found.second.meets(wanted.second) { return 0.7 }
      // Named, but on the other side.
      if isWhole, !event.isNoun, found.second.meets(wanted.first) { return nil }
      if isNamedInPart(wanted.first, event.words) { return 0.75 }
      // 澄湖同行终止IPO: its name only tells whose rival acts.
      if event.otherAgent, event.isNoun, wanted.first.meets(event.clauseActors) { return nil }
      guard wanted.first.meets(event.allActors) else {
        // "The dock strike resumes": nobody else strikes in this affair.
        return !event.otherSubject && storyline.isAbout(event.context) && isOnlyDoer(wanted.first, pattern) ? 0.8 : nil
      }
      return event.allActors.subtracting(found.second).count <= 2 ? 0.6 : 0.3
    }
    if event.isElided && wanted.first.meets(event.clauseActors) { return 0.25 }
    // "H20 sells in China again" for "Nvidia sells H20": the object alone stands for it; a noun has no order.
    guard wanted.second.meets(found.first) else { return nil }
    if event.isNoun, found.second.meets(wanted.first) { return 0.85 }
    if isWhole { return nil }
    if wanted.first.meets(event.clauseActors) {
      // "Sugar tax comes into force in Delmar".
      return event.object.isEmpty && found.second.meets(wanted.first) ? 0.7 : nil
    }
    return 0.75
  }

  /// Frames that tell a state of affairs, so that the affair's name stands for who takes part.
  private static let affairs: Set<String> = ["strike", "war", "force", "talks", "shutdown", "recall", "emergency"]

  private func isOnlyDoer(_ actors: ActorSet, _ event: Event) -> Bool {
    let frames = Set(event.senses.map(\.frame))
    guard frames.contains(where: { Self.affairs.contains(lexicon.frames[$0].name) }) else { return false }
    return storyline.patterns.allSatisfy { pattern in
      pattern.event.senses.allSatisfy { sense in
        !frames.contains(sense.frame) || pattern.event.roles(sense).first.subtracting(actors).isEmpty
      }
    }
  }

  /// At least half of some name of one of the actors stands there: 造车 for 苹果造车.
  private func isNamedInPart(_ actors: ActorSet, _ words: Set<UInt64>) -> Bool {
    actors.actors.contains { actor in
      (storyline.nameParts[actor] ?? []).contains { part in
        let shared = part.intersection(words).count
        return part.count <= 2 ? 2 * shared >= part.count : 3 * shared >= 2 * part.count
      }
    }
  }

  /// Two thirds of a longer name of one of the actors stand there: 举报导师博士生 for 举报导师的博士生.
  private func isDescribed(_ actors: ActorSet, _ words: Set<UInt64>) -> Bool {
    actors.actors.contains { actor in
      (storyline.nameParts[actor] ?? []).contains { $0.count >= 4 && 3 * $0.intersection(words).count >= 2 * $0.count }
    }
  }

  private func secondRole(
    _ wanted: Event.Roles, _ found: Event.Roles, _ event: Event, _ told: Lexicon.Sense, _ known: Lexicon.Sense,
    _ pattern: Pattern
  ) -> Double? {
    let focus = storyline.focus
    // "Joins another firm" is neither a return nor a stay here.
    if event.goesElsewhere, told.doer, !pattern.event.goesElsewhere { return nil }
    if event.otherTarget, found.second.isEmpty, !wanted.second.isEmpty,
      !storyline.isNamed(event.words, among: wanted.second)
    {
      return nil
    }
    let rivals = rivals(of: pattern, known)
    if wanted.second.isEmpty {
      if !found.second.isEmpty, rivals.meets(found.second) { return 0.35 }
      // "Returns" is not "joins another".
      let strangers = found.second.subtracting(storyline.actors)
      // "Takes up a post" is less than "returns to the post".
      if known.kind == "ret", told.kind == "join", found.second.isEmpty { return 0.35 }
      if !strangers.isEmpty, known.kind == "ret", told.kind != "ret", event.isNegated == pattern.event.isNegated {
        return nil
      }
      return !strangers.isEmpty && told.doer && !known.kind.isEmpty && known.kind != told.kind ? 0.35 : 1
    }
    if found.second.meets(wanted.second) { return 1 }
    // Whom one sides with says it all: "defects" takes leave of the one side or of the other.
    if Self.targeted.contains(lexicon.frames[told.frame].name), found.second.isEmpty,
      !wanted.second.meets(event.allActors)
    {
      return 0.3
    }
    // A noun has no order: "Zapco trading" and "trading in Zapco".
    let mayLead = event.isNoun ? found.second.meets(wanted.first) : !lexicon.frames[told.frame].isWhole
    if mayLead, found.first.meets(wanted.second) { return 1 }
    // Who wins is told without naming the loser.
    if Self.contests.contains(lexicon.frames[told.frame].name), told.doer { return 0.85 }
    let isKey = focus.meets(wanted.second) && !focus.meets(wanted.first)
    // Somebody else does it, and who does it is what the storyline turns on.
    if event.actsAsOther(told) { return focus.meets(wanted.second) ? nil : 0.6 }
    if found.second.isEmpty {
      // "Returns" or "takes up a post" without a place is not "joins Microsoft" where another state is a return.
      if known.kind == "join", hasReturn(besides: pattern.state),
        !wanted.second.meets(told.kind == "ret" ? event.clauseActors : event.namedActors)
      {
        return nil
      }
      if known.kind == "ret", told.kind == "join", !wanted.second.meets(event.namedActors) { return nil }
      let isNamed = wanted.second.meets(event.allActors)
      if isNamedInPart(wanted.second, event.context) { return 0.9 }
      // Where joining A and joining B are two states, joining nobody in particular is neither.
      if !isNamed, !rivals.subtracting(wanted.second).isEmpty { return rivals.meets(event.allActors) ? nil : 0.3 }
      // A name within another's name ("OpenAI CEO") says nothing of the place.
      if isKey { return wanted.second.meets(event.namedActors) ? 0.4 : nil }
      return isNamed ? 0.95 : 0.8
    }
    if found.second.meets(rivals.subtracting(wanted.second)) || isKey { return nil }
    // Another doer may stand for the same side ("the board" for "OpenAI"); another object is another event.
    if !told.doer { return 0.75 }
    return 0.3
  }

  /// Another state of the storyline is told as a return.
  private func hasReturn(besides state: Int) -> Bool {
    storyline.patterns.contains { $0.state != state && $0.event.senses.contains { $0.kind == "ret" } }
  }

  /// Who takes the second role in examples of other states that tell the same event.
  private func rivals(of pattern: Pattern, _ sense: Lexicon.Sense) -> ActorSet {
    var rivals: ActorSet = []
    for other in storyline.patterns
    where other.state != pattern.state && other.event.isNegated == pattern.event.isNegated {
      for candidate in other.event.senses
      where candidate.frame == sense.frame && candidate.positive == sense.positive {
        rivals.formUnion(other.event.roles(candidate).second)
      }
    }
    // Whom the state's own examples name is no rival.
    for other in storyline.patterns where other.state == pattern.state { rivals.subtract(other.event.allActors) }
    return rivals
  }
}

extension Event {
  /// 2 when it is put off, 1 when it is suspended, 0 otherwise.
  func putOff(_ sense: Lexicon.Sense) -> Int { sense.kind == "hold" || isDelayed ? 2 : isPaused ? 1 : 0 }

  /// The ways to read its roles: without an object, "Coinfork cancelled" may tell what becomes of its subject.
  func readings(_ sense: Lexicon.Sense, isWhole: Bool) -> [(roles: Roles, loss: Double)] {
    let plain = roles(sense)
    guard !isWhole, sense.doer, isMiddle, !isPhrase, !isNoun, !isPassive, !subject.isEmpty else { return [(plain, 1)] }
    return [(plain, 1), (Roles(first: [], second: subject.union(oblique), isOther: false), 0.95)]
  }

  /// The doer of an event whose object it is about is nobody of the saga.
  func actsAsOther(_ sense: Lexicon.Sense) -> Bool {
    otherAgent || (!sense.doer && !isPassive && !isNoun && !isMiddle && subject.isEmpty && otherSubject)
  }
}
