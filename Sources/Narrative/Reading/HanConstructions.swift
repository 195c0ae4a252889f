/// Chinese constructions that say how firmly an event is told: contrasts, denied rumours, reviews, spans of time.
extension EventReader {
  /// 不是公司放弃造车: who or why is denied, the event taken for granted.
  func isContrasted(_ event: Event, _ clause: Headline.Clause) -> Bool {
    guard !isExample else { return false }
    let start = min(event.reach ?? .max, event.range.lowerBound)
    guard
      let mark = clause.marks.last(where: {
        $0.range.upperBound <= start && ["不是", "并非", "并不是"].contains(lexicon.entries[$0.entry].lemma)
      }), mark.range.upperBound < start
    else { return false }
    return headline.tokens[mark.range.upperBound].kind == .actor
  }

  /// 无意留任: a will that is missing is no event yet, where it would end something.
  func lacksWill(_ event: Event, _ clause: Headline.Clause) -> Bool {
    guard event.isNegated, event.senses.contains(where: \.positive) else { return false }
    let start = min(event.reach ?? .max, event.range.lowerBound)
    return clause.marks.contains {
      $0.range.upperBound <= start && start - $0.range.upperBound <= 4
        && ["无意", "不打算", "不想", "不愿", "不准备", "不肯"].contains(lexicon.entries[$0.entry].lemma)
    }
  }

  /// 传将召回，公司：不实: what is rumoured in one clause is denied in the next.
  func isRumourDenied(_ clause: Headline.Clause) -> Bool {
    let last = headline.tokens[clause.tokens.upperBound - 1].scalar
    guard !isExample, !clause.marks.contains(where: { $0.cues.contains(.deny) }),
      clause.marks.contains(where: { $0.cues.contains(.attributed) || lexicon.entries[$0.entry].lemma == "回应" })
        || last == 0x8BF4 || last == 0x4E91,
      let next = headline.clauses.first(where: { $0.tokens.lowerBound >= clause.tokens.upperBound })
    else { return false }
    let later = headline.clauses.filter { $0.tokens.lowerBound >= next.tokens.lowerBound }
    return later.contains { other in
      other.tokens.count <= 6 && other.marks.contains { $0.cues.contains(.deny) }
    }
  }

  /// 为何愿收购 asks for the reason of what was done; 从未考虑辞职 denies outright.
  func isSettled(_ mark: Headline.Mark, _ event: Event, _ clause: Headline.Clause) -> Bool {
    guard !mark.cues.isDisjoint(with: [.possible, .plan]) else { return false }
    let lemma = lexicon.entries[mark.entry].lemma
    return clause.marks.contains {
      ($0.cues.contains(.reason) && !$0.cues.contains(.boundary) && $0.range.upperBound <= mark.range.lowerBound
        && ["愿", "愿意", "想", "欲"].contains(lemma))
        || (event.isNegated && $0.cues.contains(.not) && $0.range.upperBound == mark.range.lowerBound
          && lemma != "决定是否")
    }
  }

  /// 因药检阳性被禁赛: words of their own stand between the cause and the last event of the clause.
  func isOutcome(_ event: Event, of cause: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    let words = headline.tokens[cause.range.upperBound..<event.range.lowerBound].indices.count {
      headline.tokens[$0].kind != .actor && cuesAt($0, clause).isDisjoint(with: [.passive, .gets, .fresh, .filler])
    }
    return words >= 2
      && !clause.marks.contains {
        $0.range.lowerBound >= event.range.upperBound && !lexicon.entries[$0.entry].senses.isEmpty
      }
  }

  /// 放开限购的文件, 开除她的决定: what stands before 的 is what it says.
  func isDocument(at index: Int, _ clause: Headline.Clause) -> Bool {
    guard index + 1 < clause.tokens.upperBound, let first = headline.tokens[index].scalar,
      let second = headline.tokens[index + 1].scalar
    else { return false }
    return Self.documents.contains([first, second])
  }

  /// 出局又归来这一年, 封城的36天: the clause is the name of a time gone by.
  func isEpoch(_ event: Event, _ clause: Headline.Clause) -> Bool {
    let end = clause.tokens.upperBound
    guard !isExample, clause.isHan, event.range.upperBound < end, let unit = tokens[end - 1].scalar,
      Self.timeUnits.contains(unit)
    else { return false }
    var index = end - 2
    while index >= event.range.upperBound,
      tokens[index].kind == .number
        || tokens[index].scalar.map(Self.numerals.contains) ?? false
    { index -= 1 }
    // 的第100天
    if index > event.range.upperBound, tokens[index].scalar == 0x7B2C { index -= 1 }
    return index >= event.range.upperBound && index < end - 2
      && [0x7684, 0x8FD9, 0x90A3].contains(tokens[index].scalar ?? 0)
  }

  /// 失联五个月，X复活: a state of so long that another clause, which names somebody, goes on from.
  func isSoFar(_ event: Event, _ clause: Headline.Clause) -> Bool {
    let end = clause.tokens.upperBound
    guard !isExample, clause.isHan, event.range.upperBound < end, let unit = tokens[end - 1].scalar,
      Self.timeUnits.contains(unit), tokens[clause.tokens].allSatisfy({ $0.kind != .actor }),
      let next = headline.clauses.first(where: { $0.tokens.lowerBound >= end }),
      tokens[next.tokens].contains(where: { $0.kind == .actor })
    else { return false }
    return (event.range.upperBound..<(end - 1)).allSatisfy {
      tokens[$0].kind == .number || tokens[$0].scalar.map(Self.numerals.contains) ?? false
    } && event.range.upperBound < end - 1
  }

  /// 对收购启动审查, 就收费征求意见: what is looked into has not come about.
  func isUnderReview(_ event: Event, _ clause: Headline.Clause) -> Bool {
    guard clause.isHan, !isExample, event.fate == nil else { return false }
    let start = event.range.lowerBound
    let opens = (max(clause.tokens.lowerBound, start - 10)..<start).contains {
      [0x5BF9, 0x5C31].contains(tokens[$0].scalar ?? 0) && $0 + 1 < start
    }
    return opens
      && clause.marks.contains {
        $0.range.lowerBound >= event.range.upperBound
          && ($0.cues.contains(.step) || Self.reviews.contains(lexicon.entries[$0.entry].lemma))
      }
  }

  /// 就禁赛上诉, 不服罢免提起诉讼: what one takes to court has happened.
  func isContested(_ event: Event, _ clause: Headline.Clause) -> Bool {
    guard clause.isHan, !isExample else { return false }
    let start = event.range.lowerBound
    let opens = (max(clause.tokens.lowerBound, start - 6)..<start).contains {
      [0x5C31, 0x5BF9, 0x56E0, 0x670D].contains(tokens[$0].scalar ?? 0)
    }
    return opens
      && clause.marks.contains {
        $0.range.lowerBound >= event.range.upperBound && Self.appeals.contains(lexicon.entries[$0.entry].lemma)
      }
  }

  /// 以不处罚告终, 以辞职收场: how it ended, where 告终 alone says that nothing came of it.
  func endsThus(_ event: Event, _ clause: Headline.Clause, at end: Int) -> Bool {
    let start = event.range.lowerBound
    return clause.isHan
      && (max(clause.tokens.lowerBound, start - 4)..<start).contains { tokens[$0].scalar == 0x4EE5 }
      && clause.marks.contains {
        $0.range.lowerBound == end && ["告终", "收场", "作结", "收尾", "落幕"].contains(lexicon.entries[$0.entry].lemma)
      }
  }

  /// 涉嫌抄袭, 被指造假: what one is suspected of.
  func isSuspected(_ event: Event, _ clause: Headline.Clause) -> Bool {
    let start = event.range.lowerBound
    guard !isExample, start - 2 >= clause.tokens.lowerBound, let first = tokens[start - 2].scalar,
      let second = tokens[start - 1].scalar, Self.suspicions.contains([first, second])
    else { return false }
    return event.senses.allSatisfy { !$0.positive && ["honesty", "finding"].contains(lexicon.frames[$0.frame].name) }
  }

  private static let suspicions: Set<[UInt32]> = Set(
    ["涉嫌", "被指", "被控", "被疑", "遭疑"].map { $0.unicodeScalars.map(\.value) })

  /// 递交续牌申请, 提出保释请求: what is asked for is on its way, unless a verb tells what became of it.
  func isPetition(_ event: Event, _ clause: Headline.Clause) -> Bool {
    let end = event.range.upperBound
    guard clause.isHan, !isExample, !event.isUndone,
      let noun = clause.marks.first(where: { $0.range.lowerBound >= end }), noun.range.lowerBound - end <= 1,
      ["申请", "请求", "申请书", "动议", "提案"].contains(lexicon.entries[noun.entry].lemma)
    else { return false }
    let before = tokens[clause.tokens.lowerBound..<event.range.lowerBound].compactMap(\.scalar)
    return zip(before, before.dropFirst()).contains { Self.submissions.contains([$0, $1]) }
      && !clause.marks.contains {
        $0.range.lowerBound >= noun.range.upperBound && !lexicon.entries[$0.entry].senses.isEmpty
      }
  }

  private static let submissions: Set<[UInt32]> = Set(
    ["递交", "提交", "提出", "呈交", "递上", "再提"].map { $0.unicodeScalars.map(\.value) })

  /// 民调领先的X输了: what stands in a clause before 的 and a name describes whoever it is.
  func describesName(_ mark: Headline.Mark, before start: Int) -> Bool {
    let gap = mark.range.upperBound..<max(start, mark.range.upperBound)
    return gap.dropLast().contains { tokens[$0].scalar == 0x7684 && tokens[$0 + 1].kind == .actor }
  }

  private static let documents: Set<[UInt32]> = Set(
    ["文件", "通知", "决定", "规定", "公告", "政策", "命令", "决议", "计划", "方案", "法案", "提案", "申请", "请求", "协议", "裁定", "判决"]
      .map { $0.unicodeScalars.map(\.value) })

  private static let timeUnits: Set<UInt32> = Set("天年月周日夜".unicodeScalars.map(\.value))

  private static let reviews: Set<String> = ["审查", "调查", "立案", "立案调查", "讨论", "磋商", "评估", "研判"]

  private static let appeals: Set<String> = [
    "上诉", "申诉", "提起上诉", "提出上诉", "起诉", "提起诉讼", "申请仲裁", "提请仲裁", "致歉", "道歉", "喊冤",
  ]

  private static let numerals: Set<UInt32> = Set("一二两三四五六七八九十百半几个".unicodeScalars.map(\.value))
}
