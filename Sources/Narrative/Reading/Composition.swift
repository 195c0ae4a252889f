/// Verbs that act on the event inside them: "terminates the purchase", "blocks X from approving", 取消…的指控, 禁令被撤销.
extension EventReader {
  /// Applies each operator of a clause to the event that it governs, outermost last, and removes operators whose own
  /// reading says the same.
  func compose(_ events: inout [Event], _ clause: Headline.Clause) {
    var governor: [Int: Int] = [:]
    /// Events by the verb after them that tells their fate; such a verb is not governed in turn.
    var fates: [Int: Int] = [:]
    // From the innermost outwards: what an operator governs may itself be an operator ("drops bid to buy").
    for outer in events.indices.reversed() {
      let operation = operation(of: events[outer])
      if operation.isEmpty { continue }
      if let inner = governed(by: outer, &events, clause), fates[inner] != outer {
        governor[inner] = outer
        apply(operation, outer: outer, inner: inner, &events, governor)
      } else if let inner = governedBefore(outer, events, clause), governor[inner] == nil {
        governor[inner] = outer
        apply(operation, outer: outer, inner: inner, &events, governor)
        events[inner].fate = events[outer].range
        fates[outer] = inner
      }
    }
  }

  private func operation(of event: Event) -> Cues {
    for mark in headline.clauses[event.clause].marks where mark.range == event.range {
      let end = event.range.upperBound
      if event.isNoun, end < headline.tokens.count, !["to", "of", "on", "against"].contains(headline.tokens[end].text) {
        // "Strike enters": the noun strikes nothing.
        return []
      }
      return mark.cues.intersection(.operators)
    }
    return []
  }

  private func apply(
    _ operation: Cues, outer: Int, inner: Int, _ events: inout [Event], _ governor: [Int: Int]
  ) {
    var chain = [inner]
    while let next = governor.first(where: { $0.value == chain[chain.count - 1] })?.key, !chain.contains(next) {
      chain.append(next)
    }
    // "Drops bid to buy": the bid's own content falls with it, and what that governs.
    if let last = chain.last, events[last].isNoun, last + 1 < events.count, !chain.contains(last + 1) {
      let next = events[last + 1].range.lowerBound
      if next - 1 == events[last].range.upperBound, headline.tokens[next - 1].text == "to" {
        chain.append(last + 1)
        while let next = governor.first(where: { $0.value == chain[chain.count - 1] })?.key, !chain.contains(next) {
          chain.append(next)
        }
      }
    }
    // 招收学生资格被取消: what the right is a right to falls with it.
    if events[inner].isThing, inner > 0, governor[inner - 1] == nil, !events[inner - 1].senses.isEmpty,
      events[inner].range.lowerBound - events[inner - 1].range.upperBound <= 6, inner - 1 != outer
    {
      chain.append(inner - 1)
    }
    for member in chain {
      // To deny that withdrawals are hard says nothing of withdrawals.
      events[member].isGoverned = events[member].isGoverned || operation != .deny || !events[member].isThing
      if isResumed(events[outer]) { events[member].isAgain = true }
      if sparesOthers(events[outer], events[member]) { events[member].isPartial = true }
      if outer < member { events[member].governor = events[member].governor ?? events[outer].range.lowerBound }
      if outer < member { events[member].reach = min(events[member].reach ?? .max, events[outer].range.lowerBound) }
      // 放开, 放宽: what restricts is undone, what is restricted may go on.
      let loosens = operation.isSuperset(of: [.stop, .go])
      if !isExample, events[outer].lemma == "反对", events[outer].otherSubject {
        // 检方反对保释: who opposes it does not decide.
        events[member].isDoubleNegated = true
      } else if operation.contains(.deny), isAccusation(events[member]) || isOwnFault(events[member], of: events[outer])
      {
        // "Denies the charges", 否认指控: they stand all the same.
        events[member].isDoubleNegated = true
      } else if !operation.isDisjoint(with: [.stop, .deny]),
        !loosens || events[member].senses.allSatisfy({ !$0.positive })
      {
        events[member].isNegated.toggle()
        events[member].isUndone = events[member].isNegated
      }
      if operation.contains(.delay) {
        if operation.isDisjoint(with: .stop) {
          events[member].isNegated.toggle()
          events[member].isDelayed = true
        } else {
          events[member].isPaused = true
        }
      }
      // The outer verb's subject does it, unless it lets or orders another to, or somebody else is named.
      // 获批上市, "cleared to sell": it is allowed to, by an authority that is not named.
      let isAllowed = events[outer].isPassive || isPassiveWord(events[outer])
      let isPost =
        events[member].isThing && events[member].senses.allSatisfy { lexicon.frames[$0.frame].name == "tenure" }
      // 恢复公司董事长职务: whoever is named may be the holder.
      if isPost {
        events[member].subject.formUnion(events[outer].subject)
        events[outer].senses.removeAll { lexicon.frames[$0.frame].name == "order" }
      }
      let isOwn =
        events[member].isElided && !events[member].isNoun && !events[member].otherSubject
        && operation.isDisjoint(with: [.let]) && !events[outer].subject.isEmpty
      if isOwn {
        events[member].subject = events[outer].subject
      } else if events[member].isElided, events[member].isNoun {
        events[member].oblique.formUnion(events[outer].subject)
      }
      let others = events[outer].subject.subtracting(events[member].subject).subtracting(events[member].object)
      if !events[outer].isPassive, !others.isEmpty { events[member].oblique.formUnion(others) }
      let own = events[member].subject.union(events[member].object)
      let above = isAllowed ? events[outer].agent : events[outer].subject
      if !isOwn { events[member].authority.formUnion(above.subtracting(own)) }
      if outer < member, !above.isEmpty, above.isSubset(of: own) { events[member].isOwnDoing = true }
      if events[outer].otherSubject, events[outer].subject.isEmpty { events[member].otherAgent = true }
      if isExample, !events[outer].isPassive, events[outer].subject.isEmpty,
        Self.authorities.contains(headline.tokens[headline.clauses[events[outer].clause].tokens.lowerBound].text)
      {
        events[member].byAuthority = true
      }
      if events[outer].isPassive, !events[outer].agent.isEmpty { events[member].oblique.formUnion(events[outer].agent) }
      events[member].surface =
        outer < member ? "\(events[outer].surface) … \(events[member].surface)" : events[member].surface
    }
    // The operator's own reading goes where the inner event says it more exactly: the frames of "does it go on?" all say
    // only that something starts or stops.
    let frames = Set(chain.flatMap { events[$0].senses.map(\.frame) })
    let axes = Set(frames.compactMap { lexicon.frames[$0].axis }).union(["go"])
    if operation.contains(.deny), !frames.contains(where: { Self.faults.contains(lexicon.frames[$0].name) }) {
      // "Denies a relaunch" is no denial of guilt.
      events[outer].senses.removeAll { Self.guilt.contains(lexicon.frames[$0.frame].name) }
    }
    if isExample, !frames.isEmpty, headline.tokens[events[outer].range.lowerBound].kind != .han,
      !events[outer].isPassive
    {
      // "Court overturns ban": the ban is what the court's word is about.
      events[outer].senses.removeAll { lexicon.frames[$0.frame].name == "order" }
    }
    if !frames.isEmpty {
      events[outer].senses.removeAll { sense in
        frames.contains(sense.frame) || (lexicon.frames[sense.frame].axis.map(axes.contains) ?? false)
      }
    }
  }

  /// "Exempts nurses from the charge": the rest still pays.
  private func sparesOthers(_ outer: Event, _ inner: Event) -> Bool {
    guard ["exempt", "spare", "shield", "excuse", "carve out"].contains(outer.lemma),
      outer.range.upperBound < inner.range.lowerBound
    else { return false }
    if outer.subject.isEmpty, outer.otherSubject { return true }
    let gap = headline.tokens[outer.range.upperBound..<inner.range.lowerBound].prefix { $0.text != "from" }
    return !gap.isEmpty && !gap.contains { $0.kind == .actor }
  }

  /// Frames of denying what one is blamed for, and of what one may be blamed for.
  private static let guilt: Set<String> = ["contrition", "honesty"]
  private static let faults: Set<String> = [
    "honesty", "truth", "finding", "charge", "traffic", "scan", "verdict", "custody", "sanction", "function",
    "contrition",
  ]

  private func isAccusation(_ event: Event) -> Bool {
    !event.senses.isEmpty
      && event.senses.allSatisfy { $0.positive && ["charge", "suit"].contains(lexicon.frames[$0.frame].name) }
  }

  /// 否认抄袭: the word of whom it is charged to.
  private func isOwnFault(_ event: Event, of denial: Event) -> Bool {
    !isExample && !denial.subject.isEmpty && (event.isElided || event.subject == denial.subject) && event.object.isEmpty
      && !event.senses.isEmpty
      && event.senses.allSatisfy { !$0.positive && lexicon.frames[$0.frame].name == "honesty" }
  }

  private func isPassiveWord(_ event: Event) -> Bool {
    headline.tokens[event.range.lowerBound].scalar.map(Self.hanPassives.contains) ?? false
  }

  /// The event to the right that an operator governs, or nil.
  private func governed(by outer: Int, _ events: inout [Event], _ clause: Headline.Clause) -> Int? {
    let end = events[outer].range.upperBound
    let isHan = headline.tokens[events[outer].range.lowerBound].kind == .han
    for inner in (outer + 1)..<max(events.count, outer + 1) where inner < events.count {
      let event = events[inner]
      let gap = end..<event.range.lowerBound
      if gap.count > (isHan ? 16 : 9) { return nil }
      if crosses(gap, clause, isHan: isHan) { return nil }
      // "Banned for doping", "suspended for striking": the reason, which the verb does not undo.
      if !isHan, events[outer].isPassive || events[outer].senses.contains(where: { !$0.positive }),
        gap.suffix(2).contains(where: { ["for", "over"].contains(headline.tokens[$0].text) })
      {
        events[inner].isReason = true
        return nil
      }
      if isHan {
        let plain = gap.count {
          headline.tokens[$0].kind == .han && cues(of: $0, clause).isEmpty
            && !ContentWords.isFunction(headline.tokens[$0].scalar ?? 0)
        }
        // 失去信任被罢免: what one suffers is another event, where a noun has its verb already.
        if plain >= 2, let voice = gap.last(where: { cues(of: $0, clause).contains(.passive) }),
          !headline.tokens[voice..<gap.upperBound].contains(where: { $0.kind == .actor }),
          voice - gap.lowerBound >= 2
        {
          return nil
        }
        // A verb that no lexicon knows may stand in a long gap: 拒绝第三国调解冲突 does not refuse the conflict.
        let refuses = events[outer].senses.contains { lexicon.frames[$0.frame].name == "consent" }
        return plain <= (refuses ? 3 : 8) ? inner : nil
      }
      // "Wins injunction against strike": not the strike is won.
      if event.isNoun, gap.contains(where: { headline.tokens[$0].text == "against" }), gap.count >= 2 { return nil }
      if event.isNoun, Self.removals.contains(events[outer].lemma), !events[outer].object.isEmpty,
        gap.contains(where: { headline.tokens[$0].text == "from" })
      {
        // "Yanks Glimpse from laptop launch": Glimpse goes, not the launch.
        events[inner].isThing = true
        return nil
      }
      if event.isNoun {
        // "Polls close in strike ballot": the noun is where or when, not what.
        return gap.contains { ["in", "at", "during", "amid"].contains(headline.tokens[$0].text) } ? nil : inner
      }
      guard let form = form(of: event, clause) else { return nil }
      if cuesOf(outer, events, clause).contains(.deny), tells(gap) { return inner }
      // "Abandons opt-in plan", "drops mandatory check-in": a set phrase right after the verb is the name of its object.
      if form.contains(.fixed), gap.allSatisfy({ Self.determiners.contains(headline.tokens[$0].text) }),
        cuesOf(outer, events, clause).contains(.stop)
      {
        return inner
      }
      let before = event.range.lowerBound - 1
      let afterTo =
        before >= end && headline.tokens[before].text == "to"
        || (before - 1 >= end && headline.tokens[before - 1].text == "to")
      // "Rejects Vale to stay": a purpose; "scraps plan to stay", "orders Vale to stay": not.
      if afterTo, headline.tokens[max(before - 1, end)].kind == .actor,
        cuesOf(outer, events, clause).isDisjoint(with: [.let, .go])
      {
        return nil
      }
      if form.contains(.gerund) || afterTo || (event.lemma.hasPrefix("new") && gap.count <= 1) { return inner }
      // "refuses to", "lets Nvidia sell", "lets them sell": a bare verb.
      if form.contains(.base), gap.isEmpty || before >= end,
        !cuesOf(outer, events, clause).isDisjoint(with: [.let, .stop])
      {
        return inner
      }
      return nil
    }
    return nil
  }

  private static let authorities: Set<String> = [
    "regulator", "regulators", "court", "courts", "judge", "judges", "jury", "watchdog", "tribunal", "parliament",
    "government", "ministers", "minister", "senate", "congress", "commission", "authorities", "lawmakers", "ministry",
  ]

  private static let removals: Set<String> = [
    "yank", "pull", "drop", "remove", "withdraw", "cut", "axe", "strip", "delete", "exclude", "omit", "scrub", "boot",
  ]

  /// "Denies she has resigned", "denies that Halden is insolvent": the gap before the verb holds its subject at most.
  private func tells(_ gap: Range<Int>) -> Bool {
    !gap.isEmpty
      && gap.allSatisfy {
        let token = headline.tokens[$0]
        return token.kind == .actor || Self.determiners.contains(token.text) || Self.tellers.contains(token.text)
      }
  }

  private static let tellers: Set<String> = [
    "that", "he", "she", "it", "they", "he's", "she's", "it's", "they're", "has", "have", "had", "is", "are", "was",
    "were", "will", "be", "been", "being", "ever", "to", "having",
  ]

  /// "Resumes the strike", 恢复罢工: what was over happens again.
  private func isResumed(_ event: Event) -> Bool {
    ["resume", "restart", "renew", "revive", "back on", "reimpose", "restore", "reinstate", "恢复", "重启", "重新"]
      .contains(event.lemma)
  }

  private func cuesOf(_ index: Int, _ events: [Event], _ clause: Headline.Clause) -> Cues {
    clause.marks.first { $0.range == events[index].range }?.cues ?? []
  }

  /// A noun to the left whose fate the operator tells: "ban lifted", "talks collapse", 禁令被取消, 停摆结束.
  private func governedBefore(_ outer: Int, _ events: [Event], _ clause: Headline.Clause) -> Int? {
    let start = events[outer].range.lowerBound
    let isHan = headline.tokens[start].kind == .han
    guard let inner = events[..<outer].indices.last(where: { !events[$0].senses.isEmpty }) else { return nil }
    let event = events[inner]
    let gap = event.range.upperBound..<start
    if gap.isEmpty && isHan == false && !event.isNoun { return nil }
    // 取消…身份被叫停: all that stands before a passive is its subject.
    var voice = start - 1
    while isHan, voice > event.range.upperBound, headline.tokens[voice].kind == .actor { voice -= 1 }
    let isPassive = isHan && !gap.isEmpty && cues(of: voice, clause).contains(.passive)
    if gap.count > (isPassive ? 16 : isHan ? 10 : 5) { return nil }
    if isHan {
      // Something of its own follows: then the operator governs that, and what stands before is another event.
      let end = events[outer].range.upperBound
      if end < clause.tokens.upperBound, headline.tokens[end].kind == .actor { return nil }
      let content = (end..<min(end + 6, clause.tokens.upperBound)).filter {
        headline.tokens[$0].kind == .han && cues(of: $0, clause).isEmpty
          && !ContentWords.isFunction(headline.tokens[$0].scalar ?? 0)
      }
      if content.count >= 2 { return nil }
      // 否决废除动议: the verb before governs this one. 以不处罚告终: it ended so.
      if gap.isEmpty, !cuesOf(inner, events, clause).isDisjoint(with: [.stop, .deny]) { return nil }
      if endsThus(event, clause, at: start) { return nil }
      // 实施出口管制: the verb before takes it for its object.
      if gap.isEmpty, cuesOf(inner, events, clause).contains(.go), cuesOf(inner, events, clause).isDisjoint(with: .stop)
      {
        return nil
      }
      for index in gap {
        let token = headline.tokens[index]
        // 收购案被欧盟叫停: by whom, in the passive.
        if token.kind == .actor, isPassive { continue }
        if token.kind == .actor {
          // 收购推特交易搁置: the object of the inner event, when a noun for the matter follows it.
          let after = index + 1
          guard index - event.range.upperBound <= 1, after < start, cues(of: after, clause).contains(.matter)
          else { return nil }
          continue
        }
        let cue = cues(of: index, clause)
        if token.kind == .han,
          cue.isDisjoint(with: [.passive, .matter, .future, .filler, .be, .not, .announces, .fresh])
        {
          guard let scalar = token.scalar else { return nil }
          if ContentWords.isFunction(scalar) { continue }
          // 收购案, 造车计划, 签署一事: a noun's own tail may stand between.
          if gap.count > 4, !isPassive { return nil }
        }
      }
      return crosses(gap, clause, isHan: true) ? nil : inner
    }
    guard event.isNoun else { return nil }
    for index in gap {
      let token = headline.tokens[index]
      if token.kind == .punctuation { return nil }
      let before = headline.tokens[max(index - 1, 0)].text
      if token.kind == .actor, !Self.prepositions.contains(before), before != "to" {
        // "Fighting between Aldra and Brenn ends".
        guard before == "and", index - 2 >= gap.lowerBound, headline.tokens[index - 2].kind == .actor else {
          return nil
        }
      }
    }
    // "deal scrapped", "ban is lifted", "talks collapse"; not "deal drops jobs".
    let end = events[outer].range.upperBound
    if end < clause.tokens.upperBound {
      let next = headline.tokens[end]
      if next.kind == .actor { return nil }
      if next.kind == .word, !Self.prepositions.contains(next.text), next.text != "by", next.text != "after",
        next.text != "as", next.text != "and", !next.text.hasSuffix("ly")
      {
        return nil
      }
    }
    return inner
  }

  private func cues(of token: Int, _ clause: Headline.Clause) -> Cues {
    for mark in clause.marks where mark.range.contains(token) { return mark.cues }
    return []
  }

  /// Another clause begins in the gap.
  private func crosses(_ gap: Range<Int>, _ clause: Headline.Clause, isHan: Bool) -> Bool {
    for index in gap {
      let token = headline.tokens[index]
      if cues(of: index, clause).contains(.boundary) { return true }
      if !isHan, token.text == "and" || token.text == "but" { return true }
    }
    return false
  }

  func form(of event: Event, _ clause: Headline.Clause) -> Lexicon.Forms? {
    clause.marks.first { $0.range == event.range }.map { lexicon.entries[$0.entry].forms }
  }
}
