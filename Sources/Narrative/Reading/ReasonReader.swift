import Foundation

/// Reasons given: which words give one, for which event, and on whose word.
extension ParticularsReader {
  func reasons() -> [Reason] {
    if events.isEmpty { return [] }
    var found: [Reason] = []
    for clause in headline.clauses.indices {
      var index = headline.clauses[clause].tokens.lowerBound
      let end = headline.clauses[clause].tokens.upperBound
      while index < end, found.count < Particulars.limits.reasons {
        if let given = given(at: index, in: clause), let reason = reason(given) {
          found.append(reason)
          index = max(given.span.upperBound, index + 1)
        } else {
          index += 1
        }
      }
    }
    return found
  }

  /// Words that give a reason, before anybody asked what for.
  private struct Given {
    /// Tokens of the marker, "because of".
    var marker: Range<Int>
    /// Tokens of the reason.
    var span: Range<Int>
    var event: Event
    var isDenied = false
    /// An actor whose word it is by the marker itself: "citing".
    var giver: ActorSet = []
    var whole: Range<Int> {
      min(marker.lowerBound, span.lowerBound)..<max(marker.upperBound, span.upperBound)
    }
  }

  private func reason(_ given: Given) -> Reason? {
    let span = trimmed(given.span)
    guard !span.isEmpty else { return nil }
    let text = quote(span)
    guard text.count >= 2, !Self.unknown.contains(where: text.hasSuffix), !Self.copulas.contains(given.event.lemma),
      clause(of: given.span.lowerBound)?.isQuestion != true
    else { return nil }
    let anchor = anchors.first { $0.range == given.event.range } ?? anchors.first
    let low = min(given.marker.lowerBound, given.event.range.lowerBound, span.lowerBound)
    let high = max(given.event.range.upperBound, span.upperBound)
    let from = clause(of: low)?.tokens.lowerBound ?? low
    let giver = giver(given)
    return Reason(
      saga: saga.id, storyline: anchor?.storyline.id, state: anchor.map { $0.storyline.states[$0.state].id },
      event: word(of: given.event), text: String(text.prefix(240)), quote: String(quote(from..<high).prefix(600)),
      giver: giver, isDenied: given.isDenied || isDeniedBefore(given.marker.lowerBound),
      firmness: headline.cues.contains(.attributed) && giver == nil ? .attributed : given.event.firmness, story: story)
  }

  /// The event's word with the verb that acts on it, where they stand together: "drops bid".
  private func word(of event: Event) -> String {
    let reach = event.reach ?? event.range.lowerBound
    let isHan = tokens[event.range.lowerBound].kind == .han
    let isNear = reach < event.range.lowerBound && event.range.lowerBound - reach <= (isHan ? 4 : 3)
    return quote((isNear ? reach : event.range.lowerBound)..<event.range.upperBound)
  }

  /// Asked for, not given.
  private static let unknown: Set<String> = ["什么", "甚么", "何事", "哪些", "what"]
  /// Words of the lexicon that are no event here.
  private static let copulas: Set<String> = ["不是", "并非", "不具备"]

  // MARK: whose word

  private func giver(_ given: Given) -> String? {
    if let actor = ids(given.giver).first { return actor }
    // "Board says Vale was fired because …", 董事会称因…; also the clause after: "…, board says".
    let clauses = headline.clauses.indices.filter { headline.clauses[$0].tokens.overlaps(given.whole) }
    guard let first = clauses.first, let last = clauses.last else { return nil }
    for position in max(0, first - 1)...min(last + 1, headline.clauses.count - 1) {
      for mark in headline.clauses[position].marks where mark.cues.contains(.announces) || mark.cues.contains(.deny) {
        if given.span.overlaps(mark.range) { continue }
        let near = reader.actorsBefore(mark.range.lowerBound, headline.clauses[position].tokens).near
        if let actor = near.last, mark.range.lowerBound - actor <= 3 { return saga.actors[tokens[actor].actor].id }
      }
    }
    // "OpenAI：…": the name before the colon speaks.
    if first > 0, let end = headline.clauses[first - 1].tokens.last, end + 1 < tokens.count,
      tokens[end + 1].scalar == 0x3A,
      tokens[end].kind == .actor
    {
      return saga.actors[tokens[end].actor].id
    }
    for position in first...min(last + 1, headline.clauses.count - 1) {
      if let mark = headline.clauses[position].marks.first(where: {
        $0.cues.contains(.attributed) && !$0.range.overlaps(given.marker)
      }) {
        return quote(mark.range)
      }
    }
    return nil
  }

  /// "Not because of", 并非因为, "denies it was over".
  private func isDeniedBefore(_ marker: Int) -> Bool {
    guard let clause = clause(of: marker) else { return false }
    return clause.marks.contains {
      guard $0.range.upperBound <= marker, marker - $0.range.upperBound <= 4 else { return false }
      if $0.cues.contains(.deny) { return true }
      // "Did not resign because": what is negated is the reason when the negation stands right before the marker.
      return $0.cues.contains(.not) && marker - $0.range.upperBound <= 1
    }
  }

  // MARK: markers

  private func given(at index: Int, in clause: Int) -> Given? {
    tokens[index].kind == .han ? hanGiven(at: index, in: clause) : latinGiven(at: index, in: clause)
  }

  private static let markers: [[String]] = [
    ["because", "of"], ["because"], ["due", "to"], ["owing", "to"], ["thanks", "to"], ["as", "a", "result", "of"],
    ["on", "account", "of"], ["on", "the", "grounds", "of"], ["on", "the", "grounds", "that"], ["on", "grounds", "of"],
    ["on", "grounds", "that"], ["in", "response", "to"], ["in", "protest", "at"], ["in", "protest", "over"],
    ["in", "protest", "against"], ["in", "the", "wake", "of"], ["in", "wake", "of"], ["blamed", "on"], ["citing"],
    ["cites"], ["cited"], ["blaming"], ["over"], ["amid"], ["after"], ["following"], ["for"], ["given"],
    ["the", "reason"], ["reason"],
  ]
  /// What "after" and "following" may give as a reason, besides what somebody did.
  private static let causes: Set<String> = [
    "backlash", "outcry", "criticism", "pressure", "complaints", "complaint", "protests", "protest", "scandal",
    "revolt", "probe", "review", "investigation", "losses", "loss", "defeat", "row", "dispute", "failure", "crash",
    "leak", "breach", "allegations", "accusations", "revelations", "uproar", "mutiny", "threats", "injuries", "deaths",
    "fire", "fires", "collapse", "error", "blunder", "objections", "warnings", "boycott",
  ]
  /// Reasons of punishment and of apology after "for".
  private static let faults: Set<String> = [
    "doping", "fraud", "misconduct", "corruption", "bribery", "treason", "perjury", "contempt", "negligence",
    "cheating",
    "abuse", "harassment", "libel", "murder", "manslaughter", "theft", "espionage", "cause", "breach", "breaches",
    "breaching", "failures", "failure", "misleading", "insubordination", "plagiarism", "racism", "violations",
    "violation", "poor", "repeated", "lack", "safety",
  ]
  private static let times: Set<String> = [
    "weekend", "week", "month", "year", "years", "weeks", "months", "days", "night", "summer", "winter", "time",
    "christmas", "holiday", "decade", "hours", "now", "good", "ever", "life", "sale", "first", "second", "third",
  ]

  private func latinGiven(at index: Int, in clause: Int) -> Given? {
    let bounds = headline.clauses[clause].tokens
    guard tokens[index].kind == .word,
      let marker = Self.markers.first(where: { words in
        index + words.count <= bounds.upperBound && zip(index..., words).allSatisfy { tokens[$0].text == $1 }
      })
    else { return nil }
    let from = index + marker.count
    guard from < bounds.upperBound || marker == ["reason"] || marker == ["the", "reason"] else { return nil }
    let first = from < bounds.upperBound ? tokens[from] : nil
    let second = from + 1 < bounds.upperBound ? tokens[from + 1].text : ""
    switch marker[0] {
    case "over":
      // "Over 700", "over the weekend", "over Halden": no reasons. A verb and its particle ("takes over") neither.
      guard let first, first.kind == .word, Numeral.read(tokens, at: from) == nil, !Self.times.contains(first.text),
        !Self.times.contains(second), !isWithinMark(index, clause)
      else { return nil }
    case "after", "following":
      // "After losing…", "after he refused", "after backlash".
      guard let first, first.kind == .word || first.kind == .actor else { return nil }
      let isGerund =
        first.text.hasSuffix("ing") && first.text.utf8.count > 5 && first.text != "morning" && first.text != "meeting"
      let isNegative = first.text == "not" && second.hasSuffix("ing")
      let isCause = tokens[from..<min(from + 5, bounds.upperBound)].contains { Self.causes.contains($0.text) }
      guard isGerund || isNegative || isCause else { return nil }
    case "for":
      guard let first, first.kind == .word else { return nil }
      let isGerund = first.text.hasSuffix("ing") && first.text.utf8.count > 5
      guard isGerund || Self.faults.contains(first.text) else { return nil }
      guard let event = event(before: index, clause, reach: 6), isPunished(event) || isSorry(event) else { return nil }
    case "cites", "cited": guard index > bounds.lowerBound else { return nil }
    case "amid":
      guard let first, first.kind == .word, !Self.times.contains(first.text) else { return nil }
    case "reason", "the":
      return namedReason(from, index, clause)
    case "given":
      guard index == bounds.lowerBound || tokens[index - 1].scalar == 0x2C, first?.kind == .word, second != "the" else {
        return nil
      }
    default: break
    }
    var span = from..<bounds.upperBound
    // Another sentence, or another's word, ends it.
    if let stop = span.first(where: { index in
      let token = tokens[index]
      if token.kind == .word, ["says", "said", "but", "while", "amid", "although", "though"].contains(token.text) {
        return true
      }
      return token.text == "as" && index > from + 1
    }), stop > from {
      span = from..<stop
      // "…, the board says" within one clause: the speaker's name goes with it.
      if ["says", "said"].contains(tokens[stop].text) {
        let near = reader.actorsBefore(stop, span).near
        if let speaker = near.first, speaker > from { span = from..<speaker }
      }
    }
    let isFirst = index == bounds.lowerBound
    let event =
      event(before: index, clause, reach: marker[0] == "over" || marker[0] == "for" ? 9 : 20)
      ?? (isFirst ? self.event(after: bounds.upperBound) ?? self.event(endedBefore: index) : nil)
      ?? (marker[0] == "citing" || marker[0] == "cites" || marker[0] == "because"
        ? self.event(endedBefore: index) : nil)
    guard let event else { return nil }
    if marker[0] == "over", isWon(event) { return nil }
    // "Fire over", "strike over pay" tell a reason of the event; what is planned or asked gives none.
    guard ![.asked].contains(event.firmness) else { return nil }
    var given = Given(marker: index..<from, span: span, event: event)
    if ["citing", "cites", "cited", "blaming"].contains(marker[0]) {
      given.giver = event.isPassive ? event.agent : event.subject
      if marker[0] == "cites" || marker[0] == "cited" {
        given.giver = reader.set(reader.actorsBefore(index, bounds).near)
      }
    }
    return given
  }

  /// "Reason: loss of trust", "the reason for her firing was a lie".
  private func namedReason(_ from: Int, _ index: Int, _ clause: Int) -> Given? {
    let bounds = headline.clauses[clause].tokens
    let isBare = from == bounds.upperBound
    let event = events.last { $0.clause == clause && $0.range.lowerBound >= from } ?? self.event(endedBefore: index)
    guard let event else { return nil }
    if isBare {
      guard clause + 1 < headline.clauses.count, bounds.upperBound < tokens.count,
        tokens[bounds.upperBound].scalar == 0x3A
      else { return nil }
      return Given(marker: index..<from, span: headline.clauses[clause + 1].tokens, event: event)
    }
    let be = (max(from, event.range.upperBound)..<bounds.upperBound).first {
      ["was", "is", "were"].contains(tokens[$0].text)
    }
    guard let be, be + 1 < bounds.upperBound else { return nil }
    return Given(marker: index..<from, span: (be + 1)..<bounds.upperBound, event: event)
  }

  private func isWithinMark(_ index: Int, _ clause: Int) -> Bool {
    headline.clauses[clause].marks.contains {
      ($0.range.contains(index) && $0.range.count > 1) || $0.particle == index
    }
  }

  private func frames(_ event: Event) -> Set<String> { Set(event.senses.map { reader.lexicon.frames[$0.frame].name }) }

  private func isPunished(_ event: Event) -> Bool {
    !frames(event).isDisjoint(with: [
      "tenure", "participation", "custody", "charge", "verdict", "sanction", "honesty", "suit", "ruling", "recall",
    ])
      || ["fine", "fined", "suspend", "ban", "punish", "blame", "criticise", "criticize", "slam", "condemn"].contains(
        event.lemma)
  }

  private func isSorry(_ event: Event) -> Bool { frames(event).contains("contrition") }

  private func isWon(_ event: Event) -> Bool {
    !frames(event).isDisjoint(with: ["title", "election", "race", "record"])
  }

  // MARK: Chinese markers

  private static func han(_ words: String) -> [[UInt32]] {
    words.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
  }
  private static let hanMarkers = han("因为 由于 鉴于 出于 缘于 因")
  private static let hanNamed = han("原因是 理由是 缘由是 原因为 理由为 原因在于 起因是 原因竟是 原因 理由 缘由 起因")
  private static let hanCauses = han("导致 引发 致使 招致 促使")
  /// Where what follows from a reason begins, the surest first.
  private static let hanTurns = [han("而 从而 所以 故"), han("被 遭"), han("宣布 决定 选择 便 才")]

  private func hanGiven(at index: Int, in clause: Int) -> Given? {
    let bounds = headline.clauses[clause].tokens
    // 以…为由.
    if tokens[index].scalar == 0x4EE5 {
      let end = (index + 2..<max(index + 2, min(index + 24, bounds.upperBound - 1))).first {
        isHan([0x4E3A, 0x7531], at: $0, end: bounds.upperBound)
      }
      guard let end else { return nil }
      guard
        let event = events.first(where: { $0.clause == clause && $0.range.lowerBound >= end + 2 })
          ?? event(before: index, clause, reach: 30) ?? event(after: bounds.upperBound)
      else { return nil }
      let near = reader.actorsBefore(index, bounds).near
      return Given(
        marker: index..<(index + 1), span: (index + 1)..<end, event: event,
        giver: near.isEmpty ? event.subject.union(event.agent) : reader.set(near))
    }
    if let word = Self.hanNamed.first(where: { isHan($0, at: index, end: bounds.upperBound) }) {
      return hanNamed(
        index..<(index + word.count), clause,
        hasVerb: ["是", "为", "于"].contains { $0.unicodeScalars.first?.value == word.last })
    }
    if let word = Self.hanMarkers.first(where: { isHan($0, at: index, end: bounds.upperBound) }) {
      return hanBecause(index..<(index + word.count), clause)
    }
    if let word = Self.hanCauses.first(where: { isHan($0, at: index, end: bounds.upperBound) }) {
      return hanCaused(index..<(index + word.count), clause)
    }
    return nil
  }

  /// 因X被罢免; 由于X，Y; Y是因为X.
  private func hanBecause(_ marker: Range<Int>, _ clause: Int) -> Given? {
    let bounds = headline.clauses[clause].tokens
    let within = headline.clauses[clause].marks.first { $0.range.contains(marker.lowerBound) }
    // 因此, 基因, 原因: longer words of the lexicon hide it.
    if let within, within.range.count > marker.count, within.range.lowerBound <= marker.lowerBound {
      let word = tokens[within.range].compactMap(\.scalar)
      guard ["并非因为", "不是因为", "疑因", "曾因"].contains(where: { $0.unicodeScalars.map(\.value) == word }) else { return nil }
    }
    if marker.lowerBound > bounds.lowerBound, let before = tokens[marker.lowerBound - 1].scalar,
      "原基起病内外成何".unicodeScalars.contains(where: { $0.value == before })
    {
      return nil
    }
    // 因此 and 因而 join, and give no reason.
    if marker.upperBound < bounds.upperBound, let next = tokens[marker.upperBound].scalar,
      "此而素果何应".unicodeScalars.contains(where: { $0.value == next })
    {
      return nil
    }
    let from = marker.upperBound
    let isDenied =
      within.map { word in
        let scalars = tokens[word.range].compactMap(\.scalar)
        return scalars.starts(with: [0x5E76, 0x975E]) || scalars.starts(with: [0x4E0D, 0x662F])
      } ?? false
    // Something follows from it in the same clause: the reason ends where that begins.
    let later = events.filter { $0.clause == clause && $0.range.lowerBound > from }
    let rest = from + 1..<max(from + 1, bounds.upperBound)
    let turn = Self.hanTurns.lazy.compactMap { words in
      rest.first { index in
        words.contains { isHan($0, at: index, end: bounds.upperBound) }
          && later.contains { $0.range.upperBound > index }
      }
    }.first
    if let turn, turn > from, let event = later.last(where: { $0.range.upperBound > turn }) {
      return Given(marker: marker, span: from..<turn, event: event, isDenied: isDenied)
    }
    // 因分歧辞职: the event ends the clause, and nothing is told before the reason (被罢免疑因人事冲突).
    if let event = later.last, event.range.upperBound >= bounds.upperBound - 4,
      self.event(before: marker.lowerBound, clause, reach: 6) == nil,
      marker.lowerBound > bounds.lowerBound || self.event(after: bounds.upperBound) == nil
    {
      let end = min(event.reach ?? event.range.lowerBound, event.range.lowerBound)
      if end - from >= 2, marker.lowerBound - bounds.lowerBound <= 14 {
        return Given(marker: marker, span: from..<end, event: event, isDenied: isDenied)
      }
    }
    let event =
      (marker.lowerBound == bounds.lowerBound ? nil : self.event(before: marker.lowerBound, clause, reach: 30))
      ?? (bounds.upperBound < tokens.count && tokens[bounds.upperBound].scalar == 0x2C
        ? self.event(after: bounds.upperBound) : nil)
      ?? self.event(endedBefore: bounds.lowerBound)
    guard let event else { return nil }
    return Given(marker: marker, span: from..<bounds.upperBound, event: event, isDenied: isDenied)
  }

  /// 原因是X, 理由：X.
  private func hanNamed(_ marker: Range<Int>, _ clause: Int, hasVerb: Bool) -> Given? {
    let bounds = headline.clauses[clause].tokens
    let event =
      self.event(before: marker.lowerBound, clause, reach: 30) ?? self.event(endedBefore: bounds.lowerBound)
      ?? events.first { $0.clause > clause }
    guard let event else { return nil }
    if hasVerb, marker.upperBound < bounds.upperBound {
      return Given(marker: marker, span: marker.upperBound..<bounds.upperBound, event: event)
    }
    guard marker.upperBound == bounds.upperBound, bounds.upperBound < tokens.count,
      tokens[bounds.upperBound].scalar == 0x3A,
      clause + 1 < headline.clauses.count
    else { return nil }
    return Given(marker: marker, span: headline.clauses[clause + 1].tokens, event: event)
  }

  /// X导致Y.
  private func hanCaused(_ marker: Range<Int>, _ clause: Int) -> Given? {
    let bounds = headline.clauses[clause].tokens
    guard let event = events.last(where: { $0.clause == clause && $0.range.lowerBound >= marker.upperBound }) else {
      return nil
    }
    var from = bounds.lowerBound
    // 董事会称X导致Y: the reason begins after the speaker's word.
    if let mark = headline.clauses[clause].marks.last(where: {
      $0.range.upperBound < marker.lowerBound && !$0.cues.isDisjoint(with: [.announces, .attributed, .deny])
    }) {
      from = mark.range.upperBound
    }
    guard marker.lowerBound > from else { return nil }
    return Given(marker: marker, span: from..<marker.lowerBound, event: event)
  }

  // MARK: events around a marker

  private func event(before index: Int, _ clause: Int, reach: Int) -> Event? {
    events.last {
      $0.clause == clause && $0.range.upperBound <= index && index - $0.range.upperBound <= reach && !$0.isReason
    }
  }

  /// The first event of the clause that begins after a token.
  private func event(after index: Int) -> Event? {
    guard let next = headline.clauses.firstIndex(where: { $0.tokens.lowerBound >= index }) else { return nil }
    return events.first { $0.clause == next }
  }

  /// The last event of the clause before.
  private func event(endedBefore index: Int) -> Event? {
    guard let previous = headline.clauses.lastIndex(where: { $0.tokens.upperBound <= index }) else { return nil }
    return events.last { $0.clause == previous }
  }

  private static let trailing = Set("已等将也都又遭被而仍正拒".unicodeScalars.map(\.value))

  private func trimmed(_ span: Range<Int>) -> Range<Int> {
    var span = span
    while let first = span.first,
      tokens[first].kind == .punctuation || ["the", "a", "an", "of", "that"].contains(tokens[first].text)
        || [0x4E86, 0x5176].contains(tokens[first].scalar)
    {
      span = span.dropFirst().isEmpty ? span.upperBound..<span.upperBound : (first + 1)..<span.upperBound
    }
    while let last = span.last,
      tokens[last].kind == .punctuation || ["and", "then", "so"].contains(tokens[last].text)
        || Self.trailing.contains(tokens[last].scalar ?? 0)
    {
      span = span.lowerBound..<last
    }
    return span
  }
}
