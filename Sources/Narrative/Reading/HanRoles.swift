/// Chinese: voice by 被 and its like, 把, serial verbs, elided subjects.
extension EventReader {
  func hanRoles(
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
      // 被撤销教授职务: the post is the subject's own.
      event.isPassive = !event.isThing
      if let last = patients.near.last, isWork(before: at, after: last) {
        event.senses.removeAll { Self.personal.contains(lexicon.frames[$0.frame].name) }
      }
      event.subject = patients.near.isEmpty ? lastSubject : set(patients.near)
      event.agent = set(agents)
      event.oblique = set(after).union(set(patients.far))
      event.isPartial = patients.near.last.map { isPart(after: $0, before: at, clause, isPlace: false) } ?? false
      if let last = patients.near.last, isOfficer(after: last, before: at, clause) {
        // 俱乐部领队被免职: nor is he the club.
        event.oblique.formUnion(event.subject)
        event.subject = []
        event.otherSubject = true
        return
      }
      event.isElided = patients.near.isEmpty
      if voice.cues.contains(.gets), event.senses.allSatisfy(\.doer), !event.senses.isEmpty {
        event.isPassive = true
      }
      if patients.near.isEmpty, hasOtherHan(bounds.lowerBound..<at, clause) {
        event.otherSubject = true
        event.subject = []
      }
      return
    }
    // 将X罢免, 把X赶走.
    let taken = before.near.filter { $0 > bounds.lowerBound && isTaken($0 - 1, clause) }
    // 撤销学校对她的处分: whom it is against, not whose it is.
    let isAgainst = after.count >= 2 && after[1] == after[0] + 2 && tokens[after[0] + 1].scalar == 0x5BF9
    let objects =
      after.isEmpty
      ? [] : isAgainst ? [after[1]] : [after[0]] + zip(after, after.dropFirst()).prefix { joined($0, $1) }.map(\.1)
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
      verb.cues.isDisjoint(with: Cues.operators.union([.announces, .demand, .attributed, .takes])),
      // 用户发现A下架: A is the subject of what is found.
      lexicon.entries[verb.entry].lemma != "发现"
    {
      // "将接替A成为首相": A is the object of the verb before.
      obliques += subjects
      subjects = []
      event.otherSubject = lastSubject.isEmpty || hasOtherHan(bounds.lowerBound..<verb.range.lowerBound, clause)
    }
    event.isPartial =
      subjects.last.map {
        isPart(
          after: $0, before: start, clause,
          isPlace: event.senses.contains { lexicon.frames[$0.frame].name == "emergency" })
      } ?? false
    if let last = subjects.last, isWork(before: start, after: last) {
      event.senses.removeAll { Self.personal.contains(lexicon.frames[$0.frame].name) }
    }
    if let last = subjects.last,
      event.isPartial || isAnotherSubject(between: last, and: start, clause)
        || isAccuser(last, before: start, clause)
        || (event.senses.contains(where: { Self.personal.contains(lexicon.frames[$0.frame].name) })
          && isOfficer(after: last, before: start, clause))
    {
      obliques += subjects
      subjects = []
      event.otherSubject = true
    }
    if isExample, let last = subjects.last, event.senses.contains(where: { lexicon.frames[$0.frame].name == "order" }),
      event.senses.allSatisfy(\.doer),
      clause.marks.contains(where: {
        $0.range.lowerBound > last && start - $0.range.upperBound >= 2
          && !$0.cues.isDisjoint(with: [.announces, .go]) || Self.judges.contains(lexicon.entries[$0.entry].lemma)
      })
    {
      // 法院宣布选举无效: who says so is not what is void.
      obliques += subjects
      subjects = []
    }
    event.subject = set(subjects)
    if clause.marks.contains(where: { $0.cues.contains(.talks) && $0.range.upperBound <= start }) {
      // 公司正与她商谈复职: it is about both of them.
      event.subject.formUnion(set(obliques))
    }
    if !taken.isEmpty {
      event.object = set(taken)
      event.oblique = set(after).union(set(obliques))
    } else {
      event.object = set(objects)
      event.oblique = set(obliques).union(set(after.filter { !objects.contains($0) }))
    }
    if event.object.isEmpty,
      let with = obliques.first(where: {
        $0 > bounds.lowerBound
          && (Self.hanJoiners.contains(tokens[$0 - 1].scalar ?? 0) || tokens[$0 - 1].scalar == 0x5BF9)
      })
    {
      // "与莫斯解约", 对她的禁赛: whom it is done with or to.
      event.object = ActorSet(actor: tokens[with].actor)
    }
    event.otherObject = event.object.isEmpty && hasHanObject(end, clause)
    if mark.range.count > 1, let first = tokens[start].scalar, Self.hanPassives.contains(first) {
      // 被捕, 获释: the word has its own passive, so the subject is whom it is about.
      for index in event.senses.indices { event.senses[index].doer = true }
    }
    if event.object.isEmpty, Self.withObject.contains(event.lemma) {
      event.otherObject = false
    } else {
      event.isMiddle = event.object.isEmpty && !event.otherObject
    }
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
  func isAnotherSubject(between name: Int, and start: Int, _ clause: Headline.Clause) -> Bool {
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

  /// Frames of what happens to a person, for whom the office-holder's club does not stand.
  private static let personal: Set<String> = ["tenure", "life", "health", "custody", "race"]

  /// 海鹰领队辞职, 朔光一位联合创始人离职: somebody who holds a title there, not the club itself.
  func isOfficer(after name: Int, before start: Int, _ clause: Headline.Clause) -> Bool {
    guard !isExample,
      let title = clause.marks.last(where: {
        $0.cues.contains(.title) && $0.range.lowerBound > name && $0.range.upperBound <= start
      })
    else { return false }
    return ((name + 1)..<start).allSatisfy { index in
      title.range.contains(index) || tokens[index].kind == .number || tokens[index].kind == .word
        || (tokens[index].kind == .han
          && cues(at: index, in: clause).isDisjoint(with: [.passive, .gets, .announces, .reason, .reacts, .boundary])
          && (index < title.range.lowerBound || index - title.range.upperBound < 4))
    }
  }

  /// 接棒者, 禁赛期: who does it or how long it lasts, not that it is done.
  func isAgentNoun(_ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    let next = mark.range.upperBound
    guard !isExample, next < clause.tokens.upperBound, let scalar = tokens[next].scalar else { return false }
    if scalar == 0x8005 { return true }
    // 反对派, 反对党, but not 反对派兵.
    if scalar == 0x6D3E || scalar == 0x515A {
      let after = next + 1 < clause.tokens.upperBound ? tokens[next + 1].scalar ?? 0 : 0
      return !Self.sent.contains(after)
    }
    // 期, but not 期满, 期待.
    return scalar == 0x671F && cues(at: next, in: clause).isEmpty
  }

  /// What one sends: 派兵, 派人, 派驻.
  private static let sent: Set<UInt32> = Set("兵人员遣出驻军往送发".unicodeScalars.map(\.value))

  /// 任…董事长, 选举…为主席: verbs only with an office or somebody to hold it for their object.
  func takesOffice(_ entry: Lexicon.Entry, _ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    let end = mark.range.upperBound
    if entry.lemma == "当选" {
      // 当选年度人物: an honour, no office.
      let next = tokens[end..<min(end + 10, clause.tokens.upperBound)].map { $0.scalar ?? 0 }
      return !zip(next, next.dropFirst()).contains { Self.honours.contains([$0, $1]) }
    }
    guard entry.lemma == "任" || entry.lemma == "选举" else { return true }
    return clause.marks.contains {
      $0.cues.contains(.title) && $0.range.lowerBound >= end && $0.range.lowerBound - end <= 10
    } || (entry.lemma == "选举" && end < clause.tokens.upperBound && tokens[end].kind == .actor)
  }

  private static let honours: Set<[UInt32]> = Set(["年度", "最佳", "十大", "十佳"].map { $0.unicodeScalars.map(\.value) })

  /// 滨河区封控, 部分超市停业, 两所小学停课: what happens to a part or a few does not happen to the whole.
  func isPart(after name: Int, before start: Int, _ clause: Headline.Clause, isPlace: Bool) -> Bool {
    guard !isExample, name + 1 < start,
      let first = tokens[name + 1].scalar ?? tokens[name + 1].text.unicodeScalars.first?.value
    else { return false }
    let rest = (name + 1)..<start
    let count = rest.count { tokens[$0].kind == .han || tokens[$0].kind == .number }
    let pair = name + 2 < start ? tokens[name + 2].scalar ?? 0 : 0
    let opens =
      (Self.partOpeners.contains([first, pair]) && count >= 3)
      || (Self.numerals.contains(first) && Self.measures.contains(pair) && count >= 3)
      || (tokens[name + 1].kind == .number && Self.measures.contains(pair) && count >= 3)
    // The noun ends before the verb's own adverbs.
    let noun = rest.last { cues(at: $0, in: clause).isEmpty && tokens[$0].kind == .han }
    let closes = noun.map { Self.places.contains(tokens[$0].scalar ?? 0) && $0 - name >= 2 } ?? false
    if opens || closes { return true }
    // 上海南京路第一百货恢复营业: a shop there, where the whole town is meant.
    let named = rest.count {
      tokens[$0].kind == .han
        && cues(at: $0, in: clause).isDisjoint(with: Cues.all.subtracting([.title, .group, .filler]))
        && !ContentWords.isFunction(tokens[$0].scalar ?? 0) && !Self.timeScalars.contains(tokens[$0].scalar ?? 0)
    }
    return isPlace && named >= 3 && !rest.contains { Self.wholes.contains(tokens[$0].scalar ?? 0) }
  }

  private static let timeScalars: Set<UInt32> = Set("今明昨日夜晚晨零时起点月号自从即年周午早凌次终".unicodeScalars.map(\.value))
  private static let wholes: Set<UInt32> = Set("全各所整市".unicodeScalars.map(\.value))

  private static let partOpeners: Set<[UInt32]> = Set(
    ["部分", "多个", "多地", "个别", "某些", "少数", "首批", "局部", "周边", "多名", "多家", "多所"].map { $0.unicodeScalars.map(\.value) })
  private static let numerals: Set<UInt32> = Set("一二两三四五六七八九十数几某".unicodeScalars.map(\.value))
  private static let spans: Set<UInt32> = Set("年月日天周次场轮期秒分".unicodeScalars.map(\.value))
  private static let measures: Set<UInt32> = Set("名个家所座处区位条批镇村栋".unicodeScalars.map(\.value))
  private static let places: Set<UInt32> = Set("区县镇乡村街厂店".unicodeScalars.map(\.value))

  private static let judges: Set<String> = ["裁定", "认定", "判定", "宣判", "判决"]

  func isTaken(_ index: Int, _ clause: Headline.Clause) -> Bool {
    tokens[index].scalar == 0x628A || tokens[index].scalar == 0x5C06
  }

  func isHanOblique(_ index: Int, _ bounds: Range<Int>, _ clause: Headline.Clause) -> Bool {
    guard index > bounds.lowerBound, let scalar = tokens[index - 1].scalar else { return false }
    // 何某致电顾某认输: whom one calls does nothing.
    if index - 2 >= bounds.lowerBound, let first = tokens[index - 2].scalar, Self.addresses.contains([first, scalar]) {
      return true
    }
    // "A与B达成协议": both do it.
    if Self.hanJoiners.contains(scalar), index - 2 >= bounds.lowerBound, tokens[index - 2].kind == .actor {
      return false
    }
    return Self.hanPrepositions.contains(scalar) && tokens[index - 1].kind == .han
  }

  private static let addresses: Set<[UInt32]> = Set(
    ["致电", "致信", "致函", "去电", "拜会", "会见"].map { $0.unicodeScalars.map(\.value) })

  /// 起诉某公众号抄袭: who accuses another of it has not done it.
  private func isAccuser(_ name: Int, before start: Int, _ clause: Headline.Clause) -> Bool {
    guard !isExample,
      let verb = clause.marks.last(where: {
        $0.range.lowerBound > name && $0.range.upperBound < start
          && Self.accusations.contains(lexicon.entries[$0.entry].lemma)
      })
    else { return false }
    let gap = verb.range.upperBound..<start
    return tokens[gap].allSatisfy { $0.kind != .actor }
      && gap.count { tokens[$0].kind == .han && cues(at: $0, in: clause).isEmpty } >= 2
  }

  private static let accusations: Set<String> = ["起诉", "状告", "控告", "举报", "指控", "指责", "投诉", "控诉", "检举"]

  /// 她的论文被撤: what befalls a work does not befall its author.
  private func isWork(before start: Int, after name: Int) -> Bool {
    guard start - 2 > name, let first = tokens[start - 2].scalar, let second = tokens[start - 1].scalar else {
      return false
    }
    return Self.works.contains([first, second])
  }

  private static let works: Set<[UInt32]> = Set(
    [
      "论文", "作品", "歌曲", "新歌", "专辑", "电影", "影片", "文章", "新书", "小说", "账号", "画作", "节目", "视频", "帖子", "广告", "海报",
      "雕像", "画像", "课程", "著作", "文稿", "照片", "雕塑", "诗作", "戏份", "镜头", "剧集", "直播", "微博", "言论",
    ].map { $0.unicodeScalars.map(\.value) })

  /// Verbs that hold their own object: 高院放人, 俱乐部换帅.
  private static let withObject: Set<String> = ["放人", "抓人", "扣人", "换人", "换将", "易帅", "临阵换帅", "临阵换将", "砍人", "裁人"]

  static let hanPassives: Set<UInt32> = Set("被获遭受".unicodeScalars.map(\.value))
  static let hanPrepositions: Set<UInt32> = Set("在于从对向与替为给和因就".unicodeScalars.map(\.value))

  /// Han words before the verb that are neither cues nor function words: somebody else is the subject.
  func hasOtherHan(_ range: Range<Int>, _ clause: Headline.Clause) -> Bool {
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

  func hasHanObject(_ end: Int, _ clause: Headline.Clause) -> Bool {
    var count = 0
    for index in end..<min(end + 4, clause.tokens.upperBound) {
      let token = tokens[index]
      if token.kind == .word { return true }
      guard token.kind == .han, let scalar = token.scalar else { break }
      let cue = cues(at: index, in: clause)
      // 十二年 is how long, 三成人 is who.
      if Self.numerals.contains(scalar) { continue }
      let isCounted = tokens[index - 1].kind == .number || Self.numerals.contains(tokens[index - 1].scalar ?? 0)
      if isCounted && Self.spans.contains(scalar) { break }
      if ContentWords.isFunction(scalar)
        || !cue.isDisjoint(with: Cues.all.subtracting([.new, .title, .group]))
      {
        break
      }
      count += 1
    }
    return count >= 2
  }
}
