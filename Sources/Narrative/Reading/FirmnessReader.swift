/// Negation, and how firmly an event is told.
extension EventReader {
  func negate(_ event: inout Event, _ clause: Headline.Clause) {
    let isHan = headline.tokens[event.range.lowerBound].kind == .han
    var scan = Negations()
    scan.read(before: event.range.lowerBound, in: clause, headline, lexicon, isHan: isHan)
    // A negation before the verb that governs it reaches it: 尚未开始任何停火.
    if let reach = event.reach, scan.lowest > reach {
      scan.read(before: reach, in: clause, headline, lexicon, isHan: isHan)
    }
    var negations = scan.count
    let reallyNot = !scan.isVoid
    if scan.crossesStop { event.isDoubleNegated = true }
    if let fate = event.fate {
      negations += clause.marks.count {
        $0.range.lowerBound >= event.range.upperBound && $0.range.upperBound <= fate.lowerBound
          && $0.cues.contains(.not)
      }
    }
    let isReason = deniesReason(event, clause)
    if isSavedFrom(event, clause) {
      event.isNegated.toggle()
      event.isUndone = event.isNegated
    }
    if isHan, isContrasted(event, clause) {
      event.isReason = true
    } else if reallyNot, negations % 2 == 1, !isReason {
      event.isNegated.toggle()
    }
    if isHan, isRumourDenied(clause) { event.isNegated.toggle() }
    if isReason, event.isUndone { event.isNegated = false }
    if event.isNoun, !event.isGoverned, isCalledOff(event, clause) {
      event.isNegated.toggle()
      event.isUndone = event.isNegated
    }
    // "…失败", "talks fail": what the noun names came to nothing.
    if let fails = clause.marks.first(where: {
      $0.cues.contains(.fails) && $0.range.lowerBound >= event.range.upperBound
    }),
      isNear(fails, event, isHan: isHan), !endsThus(event, clause, at: fails.range.lowerBound),
      !clause.marks.contains(where: {
        $0.range.lowerBound >= event.range.upperBound && $0.range.upperBound <= fails.range.lowerBound
          && !lexicon.entries[$0.entry].senses.isEmpty && $0.cues.isDisjoint(with: [.matter])
      }), isHan || event.isNoun,
      // "Begin a stoppage after talks fail": something else failed.
      isHan
        || !clause.marks.contains(where: {
          $0.range.lowerBound >= event.range.upperBound && $0.range.upperBound <= fails.range.lowerBound
            && $0.cues.contains(.boundary)
        })
    {
      event.isNegated.toggle()
      event.isUndone = event.isNegated
      // 停火即将到期: what stands between tells how far it has come.
      if isHan, event.fate == nil, !isExample { event.fate = fails.range }
    }
  }

  /// "Transfer off after failed medical", "wedding off".
  private func isCalledOff(_ event: Event, _ clause: Headline.Clause) -> Bool {
    let end = event.range.upperBound
    guard end < clause.tokens.upperBound, ["off", "over"].contains(headline.tokens[end].text) else { return false }
    return end + 1 == clause.tokens.upperBound || cuesAt(end + 1, clause).contains(.boundary)
  }

  /// "Truce between Aldra and Brenn falls apart": names and the words that join them do not count.
  private func isNear(_ fails: Headline.Mark, _ event: Event, isHan: Bool) -> Bool {
    let gap = event.range.upperBound..<fails.range.lowerBound
    if isHan { return gap.count <= 6 }
    return gap.count <= 3
      || (event.isNoun && gap.count <= 8
        && gap.allSatisfy {
          let token = headline.tokens[$0]
          return token.kind == .actor || token.text == "and" || Self.prepositions.contains(token.text)
            || Self.determiners.contains(token.text)
        })
  }

  func firm(_ event: inout Event, _ clause: Headline.Clause, _ index: Int) {
    let wasBack = event.firmness == .lookedBack
    var near = cuesBefore(event, clause)
    let after = cuesAfter(event, clause)
    if let fate = event.fate {
      // 停摆接近结束, "deal may be scrapped": what stands before the verb that tells its fate.
      for mark in clause.marks
      where mark.range.lowerBound >= event.range.upperBound && mark.range.upperBound <= fate.lowerBound {
        near.cues.formUnion(mark.cues.intersection(.hedgesAndFuture))
      }
    }
    event.isFuture = near.cues.contains(.future) || near.isInfinitive
    let scope = headline.cues
    let isHanEvent =
      headline.tokens[event.range.lowerBound].kind == .han
      && clause.marks.allSatisfy { $0.range != event.range || $0.cues.isDisjoint(with: .operators) }
    event.isFresh = !near.all.union(after.all).isDisjoint(with: .fresh) || scope.contains(.fresh) || event.isAgain
    guard options.firmness else {
      event.firmness = .reported
      return
    }
    let predicate = predicate(of: event, clause)
    near.isBack =
      near.isBack || isSpan(event, clause) || isEpoch(event, clause) || isSoFar(event, clause)
      || isRecalled(event, clause)
    let reportsQuestion =
      clause.isQuestion && !near.all.isDisjoint(with: [.reason, .reacts]) || after.all.contains(.means)
    if (wasBack && !event.isGoverned) || near.isBack || after.isBack {
      event.firmness = .lookedBack
    } else if near.cues.contains(.counterfactual) || near.cues.contains(.half) {
      event.firmness = .possible
    } else if event.isDoubleNegated {
      event.firmness = .possible
    } else if near.cues.contains(.demand) || isUrged(event, clause) || isOrdered(event, clause, index)
      || isUltimatum(index)
    {
      event.firmness = .demanded
    } else if near.cues.contains(.threat) {
      event.firmness = .threatened
    } else if near.cues.contains(.condition) || predicate == .uncertain || hasCondition(after: event, clause)
      || isConsequence(index)
    {
      event.firmness = .possible
    } else if near.cues.contains(.hope) {
      event.firmness = .hoped
    } else if near.cues.contains(.step) || isUnderReview(event, clause) || isPetition(event, clause) {
      event.firmness = .step
    } else if near.cues.contains(.offer), event.senses.contains(where: { lexicon.frames[$0.frame].name == "deal" }) {
      event.firmness = .step
    } else if near.cues.contains(.possible) || isOpposed(event, clause) || (after.isTalk && !event.isUndone)
      || isCompound(event, clause) || isSuspected(event, clause)
      || (after.isMatter && event.range.count < 4 && !event.isGoverned && (isHanEvent || event.isNoun)
        // 离职传闻不实 is a denial.
        && !(event.isUndone && after.all.contains(.deny)))
    {
      event.firmness = .possible
    } else if (near.cues.contains(.asks) && (clause.isHan || near.isWhether)) || after.asks
      || (clause.isQuestion && !reportsQuestion)
    {
      event.firmness = .asked
    } else if near.cues.contains(.plan) || (isHanEvent && !isExample && lacksWill(event, clause)) {
      event.firmness = .planned
    } else if !near.all.isDisjoint(with: [.reason, .reacts]) && !tellsCause(event)
      || !after.all.isDisjoint(with: [.reactsAfter, .means, .reason])
      || near.isOccasion || event.isReason || isContested(event, clause) || predicate == .presupposed
      || deniesReason(event, clause)
      || isNominal(event, near, clause)
      || previousAsksWhy(index)
    {
      event.firmness = .reactedTo
    } else if scope.contains(.attributed) {
      event.firmness = .attributed
    } else if event.isFirstPerson || isAnnounced(event, clause, index) {
      event.firmness = .announced
    } else {
      event.firmness = .reported
    }
    if event.isPartial, !isExample { event.firmness = .step }
    if !isExample, event.isNegated, !event.isUndone, event.firmness == .reported || event.firmness == .announced,
      event.senses.contains(where: { !$0.positive }),
      headline.tokens[max(clause.tokens.lowerBound, event.range.lowerBound - 2)..<event.range.lowerBound]
        .contains(where: { ["hasn't", "haven't", "hadn't", "didn't"].contains($0.text) })
    {
      // "Hasn't given up on it": nothing has changed.
      event.firmness = .possible
    }
    if !isExample, event.firmness == .reported || event.firmness == .announced, event.isFuture, !event.isNegated,
      event.senses.contains(where: { $0.positive && lexicon.frames[$0.frame].name == "strike" })
    {
      // "To walk out on Friday": no tool is down yet.
      event.firmness = .planned
    }
    if isExample, [.reactedTo, .lookedBack, .attributed, .announced, .step].contains(event.firmness) {
      event.firmness = .reported
    }
    if event.firmness == .attributed || event.firmness == .announced { event.attribution = attribution(index) }
  }

  /// "The board must go, or else we leave", 否则: what stands before is demanded.
  private func isUltimatum(_ index: Int) -> Bool {
    guard index + 1 < headline.clauses.count else { return false }
    let next = headline.tokens[headline.clauses[index + 1].tokens].prefix(2)
    return next.map(\.scalar) == [0x5426, 0x5219] || next.map(\.text) == ["or", "else"]
      || next.first?.text == "otherwise"
  }

  /// 要是董事会不辞职，他将离开: what follows from a condition, which its own clause states.
  private func isConsequence(_ index: Int) -> Bool {
    guard index > 0, !isExample,
      let opening = headline.clauses[index - 1].marks.first(where: { $0.cues.contains(.condition) })
    else { return false }
    return headline.clauses[index - 1].isHan
      && opening.range.lowerBound <= headline.clauses[index - 1].tokens.lowerBound + 4
  }

  /// "The year Marlin removed its skins", "the day they fired Lindqvist".
  private func isRecalled(_ event: Event, _ clause: Headline.Clause) -> Bool {
    let start = clause.tokens.lowerBound
    guard !clause.isHan, !isExample, start + 2 < event.range.lowerBound, headline.tokens[start].text == "the",
      ["year", "day", "night", "week", "month", "moment", "time", "summer", "winter", "hour"]
        .contains(headline.tokens[start + 1].text)
    else { return false }
    let next = headline.tokens[start + 2]
    return next.kind == .actor || next.text == "that" || ["they", "we", "i", "he", "she", "it"].contains(next.text)
  }

  /// 坠毁因操作失误: what brought it about is itself what is told.
  private func tellsCause(_ event: Event) -> Bool {
    !event.senses.isEmpty && event.senses.allSatisfy { lexicon.frames[$0.frame].name == "cause" }
  }

  private struct Before {
    /// Cues that have the event in their scope.
    var cues: Cues = []
    /// Cues anywhere before it in the clause.
    var all: Cues = []
    var isBack = false
    var isInfinitive = false
    /// "Whether" asks without a question mark.
    var isWhether = false
    /// "Shares jump after the court drops the case": what led to the news is news itself.
    var isOccasion = false
  }

  private func cuesBefore(_ event: Event, _ clause: Headline.Clause) -> Before {
    let isHan = headline.tokens[event.range.lowerBound].kind == .han
    let start = event.range.lowerBound
    var before = Before()
    var closed = false
    var scopeClosed = false
    var backClosed = false
    var passedEvent = false
    // Hedges reach over "and": "unless all resign and she is restored".
    var hedgesClosed = false
    for mark in clause.marks.reversed() where mark.range.upperBound <= start {
      let distance = start - mark.range.upperBound
      if !isHan, isDescribed(by: mark, clause) || isTold(by: mark, event, clause) { continue }
      if isHan, isTalkedOver(mark, clause) {
        if !closed { before.cues.insert(.possible) }
        continue
      }
      if !isCause(mark) || !(passedEvent || isOutcome(event, of: mark, clause)) { before.all.formUnion(mark.cues) }
      if !lexicon.entries[mark.entry].senses.isEmpty { passedEvent = true }
      if closed { continue }
      let reach = isHan ? 20 : 14
      if distance <= reach, !scopeClosed {
        if isHan, isSettled(mark, event, clause) || describesName(mark, before: start) { continue }
        // 网传封城，官方：不实: a rumour that is denied hedges nothing.
        if mark.cues.contains(.attributed), isHan, isRumourDenied(clause) { continue }
        before.cues.formUnion(mark.cues.intersection([.hedgesAndFuture, .offer]))
      } else if distance <= reach, !hedgesClosed {
        before.cues.formUnion(mark.cues.intersection([.condition, .demand, .threat, .hope]))
      }
      if !scopeClosed, mark.cues.contains(.condition), mark.cues.contains(.asks) { before.isWhether = true }
      // "Hope that", "says that": no relative clause.
      let opensReport =
        !isHan && headline.tokens[mark.range.lowerBound].text == "that"
        && clause.marks.contains {
          $0.range.upperBound == mark.range.lowerBound
            && !$0.cues.isDisjoint(with: [.hope, .announces, .attributed, .possible, .demand, .deny])
        }
      if opensReport { continue }
      // 此前被罢免的A加盟B: the relative clause alone looks back.
      if isHan, !lexicon.entries[mark.entry].senses.isEmpty, mark.range.upperBound < start,
        headline.tokens[mark.range.upperBound].scalar == 0x7684
      {
        backClosed = true
      }
      if mark.cues.contains(.back), distance <= (isHan ? 14 : 6), !scopeClosed, !backClosed {
        // "继A被罢免后": reaches its event only when no other event stands between.
        if !isHan, isOccasion(mark, event, clause) {
          before.isOccasion = true
        } else {
          before.isBack = true
        }
      }
      if mark.cues.contains(.boundary) { closed = true }
      let entry = lexicon.entries[mark.entry]
      if !entry.senses.isEmpty, mark.cues.isDisjoint(with: .operators), mark.cues.isDisjoint(with: .hedges) {
        // Looking back does not reach over a full event: "after talks failed, X quits".
        scopeClosed = !isHan && !entry.forms.isDisjoint(with: [.finite, .past, .fixed])
        hedgesClosed =
          hedgesClosed
          || !headline.tokens[mark.range.upperBound..<start].contains { $0.text == "and" || $0.text == "or" }
      }
    }
    // 为阻止…, "to block X, Y does Z": a purpose.
    let outermost = min(event.reach ?? start, start)
    if isHan, !isExample,
      // Not 改为…, 设为…, which make it so.
      (headline.tokens[max(outermost - 1, clause.tokens.lowerBound)].scalar == 0x4E3A
        && !clause.marks.contains { $0.range.upperBound == outermost && $0.range.count > 1 })
        || (headline.tokens[clause.tokens.lowerBound].scalar == 0x4E3A && outermost - clause.tokens.lowerBound <= 3)
    {
      before.cues.insert(.possible)
    }
    if start - 1 >= clause.tokens.lowerBound, headline.tokens[start - 1].text == "to" {
      before.isInfinitive = true
      // "Sells shares to fund the purchase": after a verb with an object, a purpose.
      let object = start - 2
      if object > clause.tokens.lowerBound, !Self.purposeless.contains(headline.tokens[object].text),
        !clause.marks.contains(where: {
          $0.range.contains(object)
            && !lexicon.entries[$0.entry].forms.isDisjoint(with: [.finite, .past, .participle, .base])
        }),
        let verb = clause.marks.last(where: {
          $0.range.upperBound <= object && !lexicon.entries[$0.entry].senses.isEmpty
            && !lexicon.entries[$0.entry].forms.isDisjoint(with: [.finite, .past])
        }), verb.cues.isDisjoint(with: [.let, .demand, .go, .stop, .plan, .possible, .delay]),
        !lexicon.entries[verb.entry].senses.contains(where: { lexicon.frames[$0.frame].name == "tenure" })
      {
        before.cues.insert(.plan)
      }
    }
    return before
  }

  /// "After the regulator signs off": in headlines the present tense tells what has just happened, after "after" too.
  private func isOccasion(_ mark: Headline.Mark, _ event: Event, _ clause: Headline.Clause) -> Bool {
    guard mark.range.count == 1, headline.tokens[mark.range.lowerBound].text == "after", !event.isNoun,
      !event.isPassive,
      let verb = clause.marks.first(where: { $0.range.lowerBound == event.range.lowerBound })
    else { return false }
    let forms = lexicon.entries[verb.entry].forms
    return forms.contains(.finite) && forms.isDisjoint(with: [.past, .noun, .fixed])
  }

  /// "Tells Orbex she will stay": what is told, where "tells Orbex to stay" demands it.
  private func isTold(by mark: Headline.Mark, _ event: Event, _ clause: Headline.Clause) -> Bool {
    mark.range.count == 1 && ["tell", "tells", "told"].contains(headline.tokens[mark.range.lowerBound].text)
      && headline.tokens[mark.range.upperBound..<event.range.lowerBound].contains {
        ["he", "she", "they", "it", "i", "we", "that", "he's", "she's"].contains($0.text)
      }
  }

  /// "Medal hope Jiang", "title favourite Vale": what stands before a name describes it.
  private func isDescribed(by mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    let start = mark.range.lowerBound
    let end = mark.range.upperBound
    return mark.range.count == 1 && !mark.cues.isDisjoint(with: [.hope, .possible]) && start > clause.tokens.lowerBound
      && headline.tokens[start - 1].kind == .word && end < clause.tokens.upperBound
      && headline.tokens[end].kind == .actor
      && ["hope", "hopeful", "favourite", "favorite", "frontrunner", "front-runner", "candidate"]
        .contains(headline.tokens[start].text)
  }

  /// 因败选辞职: the cause is known, what follows from it is told.
  private func isCause(_ mark: Headline.Mark) -> Bool {
    mark.cues.contains(.reason) && mark.cues.contains(.boundary)
  }

  /// Nouns whose "to" says what they are for rather than why something is done.
  private static let purposeless: Set<String> = [
    "deal", "agreement", "plan", "plans", "bid", "decision", "order", "vote", "move", "offer", "right", "ability",
    "set",
    "ready", "due", "able", "not", "pact", "effort", "attempt", "back",
  ]

  private struct After {
    var all: Cues = []
    var isBack = false
    var isMatter = false
    var isTalk = false
    var asks = false
  }

  private func cuesAfter(_ event: Event, _ clause: Headline.Clause) -> After {
    let isHan = headline.tokens[event.range.lowerBound].kind == .han
    let end = event.range.upperBound
    var after = After()
    for mark in clause.marks where mark.range.lowerBound >= end {
      let distance = mark.range.lowerBound - end
      // "Strikes over pay", "quits because of it": what follows is the reason of what is told, no reason told of it.
      after.all.formUnion(mark.cues.contains(.boundary) ? mark.cues.subtracting(.reason) : mark.cues)
      // 招股前一天叫停: when its fate was told.
      let isBeforeFate = event.fate.map { mark.range.upperBound <= $0.lowerBound } ?? false
      if isHan, mark.cues.contains(.backAfter), distance <= 8, !isFormer(mark, clause), !isBeforeFate,
        !clause.marks.contains(where: {
          $0.range.lowerBound >= end && $0.range.upperBound <= mark.range.lowerBound
            && !lexicon.entries[$0.entry].senses.isEmpty && $0.cues.isDisjoint(with: [.matter, .title])
        })
      {
        after.isBack = true
      }
      if isHan, !isExample, isRelative(event, clause) { after.isBack = true }
      if mark.cues.contains(.matter), distance <= (isHan ? 4 : 1), !agreed(after: mark, clause) {
        after.isMatter = true
      }
      if isHan, mark.cues.contains(.talks), distance <= 14 { after.isTalk = true }
      if mark.cues.contains(.asks), isHan { after.asks = true }
    }
    if isHan, headline.tokens[end..<clause.tokens.upperBound].prefix(3).map(\.scalar) == [0x662F, 0x4E00, 0x4E2A] {
      // 回归是一个…的结果: thought of, not told.
      after.isTalk = true
    }
    if isHan, end + 1 < clause.tokens.upperBound, headline.tokens[end].scalar == 0x7684,
      !cuesAt(end + 1, clause).isDisjoint(with: [.possible, .matter])
    {
      // 回归的可能性: talk of it, not a relative clause.
      after.isTalk = true
      after.isBack = false
      return after
    }
    if !isHan, !isExample,
      (end..<min(end + 4, clause.tokens.upperBound)).contains(where: { headline.tokens[$0].text == "ago" })
    {
      // "Ousted five days ago".
      after.isBack = true
    }
    // "被解雇的CEO": a relative clause.
    if isHan {
      for index in end..<min(end + 6, clause.tokens.upperBound) where headline.tokens[index].scalar == 0x7684 {
        let next = index + 1
        // 退出沿用半世纪的公约: words of their own between verb and 的 belong to its object.
        let isModifier =
          (end..<index).count {
            headline.tokens[$0].kind == .han && cuesAt($0, clause).isEmpty
              && !ContentWords.isFunction(headline.tokens[$0].scalar ?? 0)
          } >= 3 && headline.tokens[end..<index].allSatisfy { $0.kind != .actor }
        if next < clause.tokens.upperBound, !isModifier, !isDocument(at: next, clause),
          index == end || headline.tokens[next].kind == .actor || cuesAt(next, clause).contains(.title)
        {
          after.isBack = true
        }
        break
      }
    }
    return after
  }

  func cuesAt(_ token: Int, _ clause: Headline.Clause) -> Cues {
    for mark in clause.marks where mark.range.contains(token) { return mark.cues }
    return []
  }

  /// 收购案获批, "talks conclude": the matter itself came about.
  private func agreed(after mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    // Talks that resume have agreed on nothing yet.
    let isTalk = mark.cues.contains(.talks)
    return clause.marks.contains {
      if isTalk, $0.cues.isDisjoint(with: .fails), !concludes($0) { return false }
      return $0.range.lowerBound >= mark.range.upperBound && $0.range.lowerBound - mark.range.upperBound <= 6
        && (!lexicon.entries[$0.entry].senses.isEmpty || $0.cues.contains(.fails) || $0.cues.contains(.go))
    }
  }

  /// 达成, 敲定: something was agreed.
  private func concludes(_ mark: Headline.Mark) -> Bool {
    let entry = lexicon.entries[mark.entry]
    return (entry.senses + entry.nounSenses).contains { lexicon.frames[$0.frame].name == "deal" } || entry.lemma == "达成"
  }

  /// An event that is only named ("Altman's ouster stuns…"), not told, unless a light verb tells it ("announces…").
  private func isNominal(_ event: Event, _ before: Before, _ clause: Headline.Clause) -> Bool {
    guard event.isNoun, !event.isGoverned else { return false }
    if before.all.contains(.announces) || event.isNegated || (clause.isHan && before.all.contains(.go)) { return false }
    let end = event.range.upperBound
    // "Strike enters second week": it goes on.
    if end < clause.tokens.upperBound, Self.persists.contains(headline.tokens[end].text) { return false }
    // "Makes comeback": a light verb tells it.
    let start = event.range.lowerBound
    let light = max(clause.tokens.lowerBound, start - 3)..<start
    if headline.tokens[light].contains(where: { Self.lightVerbs.contains($0.text) }) { return false }
    // "Takeover of Halden gets green light".
    if let next = clause.marks.first(where: {
      $0.range.lowerBound >= end && !lexicon.entries[$0.entry].senses.isEmpty && $0.cues.isDisjoint(with: .boundary)
    }),
      next.range.lowerBound - end <= 5,
      lexicon.entries[next.entry].senses.contains(where: {
        $0.positive && $0.doer && ["approval", "event"].contains(lexicon.frames[$0.frame].name)
      })
    {
      return false
    }
    // "ban lifted", "deal reached": another word tells it.
    return !clause.marks.contains {
      $0.range.lowerBound >= end && $0.range.lowerBound - end <= 4
        && !$0.cues.isDisjoint(with: [.go, .stop, .announces, .be])
    }
  }

  /// "Wins injunction against strike": who is against it names it.
  private func isOpposed(_ event: Event, _ clause: Headline.Clause) -> Bool {
    event.isNoun && !event.isGoverned && !isExample && event.range.lowerBound > clause.tokens.lowerBound
      && headline.tokens[event.range.lowerBound - 1].text == "against"
  }

  private static let lightVerbs: Set<String> = [
    "make", "makes", "made", "give", "gives", "gave", "grant", "grants", "granted", "win", "wins", "won", "secure",
    "secures", "secured", "strike", "agree", "clinch", "impose", "seal", "stage", "suffer", "issue", "completes",
    "complete", "completed", "seals", "sealed", "stages", "staged", "begins",
    "starts", "launches", "launched", "suffers", "suffered", "orders", "ordered", "declares", "declared", "files",
    "filed", "agrees", "agreed", "strikes", "struck", "clinches", "clinched", "imposes", "imposed", "issues", "issued",
  ]

  /// What a noun of an event does while it lasts or when it comes.
  static let persists: Set<String> = [
    "enters", "enter", "continues", "continue", "drags", "rumbles", "stretches", "grinds", "persists", "escalates",
    "spreads", "begins", "starts", "hits", "disrupts", "cripples", "halts", "grounds", "widens", "rages", "resumes",
    "erupts", "breaks", "broke", "flares", "erupted", "kicks", "looks", "holds", "stands", "lives", "survives",
    "returns",
  ]

  private func previousAsksWhy(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let previous = headline.clauses[index - 1]
    return previous.marks.contains { $0.cues.contains(.reason) }
      && previous.marks.allSatisfy { lexicon.entries[$0.entry].senses.isEmpty } && previous.tokens.count <= 6
  }

  /// A party says so itself: an actor stands before the announcing word, or nobody else does.
  private func isAnnounced(_ event: Event, _ clause: Headline.Clause, _ index: Int) -> Bool {
    let parties = event.subject.union(event.object).union(event.agent).union(event.oblique)
    for position in max(0, index - 1)...index {
      let candidate = headline.clauses[position]
      for mark in candidate.marks where mark.cues.contains(.announces) {
        if position == index, mark.range.lowerBound >= event.range.upperBound, candidate.isHan { continue }
        let speakers = headline.tokens[candidate.tokens.lowerBound..<mark.range.lowerBound]
        if let speaker = speakers.last(where: { $0.kind == .actor }) {
          if parties.meets(ActorSet(actor: speaker.actor)) { return true }
          continue
        }
        let others = speakers.filter {
          ($0.kind == .word && $0.text.utf8.count > 2) || ($0.kind == .han && !ContentWords.isFunction($0.scalar ?? 0))
        }
        if others.count <= 1 { return true }
      }
    }
    // "OpenAI：Altman将回归": the name before the colon speaks.
    if index > 0 {
      let previous = headline.clauses[index - 1]
      let end = previous.tokens.upperBound
      if end < headline.tokens.count, headline.tokens[end].scalar == 0x3A,
        headline.tokens[previous.tokens].contains(where: {
          $0.kind == .actor && parties.meets(ActorSet(actor: $0.actor))
        }),
        previous.tokens.count <= 6, speaks(previous)
      {
        return true
      }
    }
    return false
  }

  /// "OpenAI：", not 伊尔亚那一票：, where what stands before the colon is a topic.
  private func speaks(_ clause: Headline.Clause) -> Bool {
    let last = clause.tokens.upperBound - 1
    return headline.tokens[last].kind == .actor || !cuesAt(last, clause).isDisjoint(with: [.title, .announces])
  }

  private func attribution(_ index: Int) -> String? {
    for position in max(0, index - 1)...index {
      let clause = headline.clauses[position]
      if let mark = clause.marks.first(where: { !$0.cues.isDisjoint(with: [.attributed, .announces]) }) {
        let from = headline.tokens[clause.tokens.lowerBound].range.lowerBound
        let to = headline.tokens[mark.range.upperBound - 1].range.upperBound
        return headline.text.quote(from..<max(from, to))
      }
    }
    return nil
  }
}

/// The negations that stand before an event and reach it.
private struct Negations {
  var count = 0
  /// "Not only", "refuses to rule out": no negation at all.
  var isVoid = false
  /// A negation over a verb that stops: "won't oppose".
  var crossesStop = false
  /// How far to the left the scan came.
  var lowest = Int.max

  /// 未发现存在抄袭, 不构成违约: verbs that say no more than that there is what follows.
  private static let light: Set<String> = ["存在", "构成", "涉及"]

  mutating func read(
    before start: Int, in clause: Headline.Clause, _ headline: Headline, _ lexicon: Lexicon, isHan: Bool
  ) {
    var index = start - 1
    var steps = 0
    var plain = 0
    var stops = false
    while index >= clause.tokens.lowerBound, steps < 6 {
      lowest = min(lowest, index)
      let token = headline.tokens[index]
      if token.kind == .punctuation, token.scalar != 0x2D { return }
      if let mark = clause.marks.first(where: { $0.range.contains(index) }) {
        if mark.cues.contains(.notReally) {
          isVoid = true
          return
        }
        // 尚未决定是否支持: the negation does not reach what is asked.
        if mark.cues.contains(.boundary) || (isHan && mark.cues.contains(.asks)) { return }
        if !mark.cues.isDisjoint(with: [.stop, .deny]), mark.cues.isDisjoint(with: .not) { stops = true }
        if mark.cues.contains(.not) {
          count += 1
          if stops { crossesStop = true }
        } else if mark.cues.isDisjoint(with: Cues.operators.union([.be, .plan, .hope])),
          !lexicon.entries[mark.entry].senses.isEmpty,
          !isHan || !Self.light.contains(lexicon.entries[mark.entry].lemma)
        {
          // Another event in between takes the negation.
          return
        }
        steps += mark.range.count
        index = mark.range.lowerBound - 1
        continue
      }
      // Another word, which no lexicon knows, takes the negation: 未收到辞职文件, "did not comment on the firing".
      let isPlain =
        isHan
        ? token.kind == .han && !ContentWords.isFunction(token.scalar ?? 0)
        : token.kind == .word && !EventReader.modals.contains(token.text) && !token.text.hasSuffix("ly")
          && token.text != "to" && !EventReader.determiners.contains(token.text)
      if isPlain { plain += 1 }
      if plain > (isHan ? 1 : 2) { return }
      steps += 1
      index -= 1
    }
  }
}

extension Cues {
  fileprivate static let hedgesAndFuture: Cues = Cues.hedges.union(.future)
}
