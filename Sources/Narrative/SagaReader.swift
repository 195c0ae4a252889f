import Foundation

/// Reads claims by frames: text, actors, events, firmness, and which state of which storyline they speak for.
///
/// A story that names nothing of any saga costs one pass of an automaton over its bytes. Reading is a pure function of the
/// story and the sagas.
public struct SagaReader: ClaimReader {
  let sagas: [Prepared]
  let automaton: AliasAutomaton
  let lexicon: Lexicon
  let options: EngineOptions

  /// UTF-8 bytes of a title, a summary and a body that are read at most.
  static let limits = (title: 1_500, summary: 3_000, body: 8_000)

  struct Prepared: Sendable {
    /// With the actors that its questions imply.
    var saga: Saga
    /// How many of its actors the saga file lists.
    var listed: Int
    var mentions: Mentions
    var storylines: [StorylinePatterns]
    /// Names as they stand in host names, by actor: a story from one's own host is one's own word.
    var hosts: [String: ActorSet]
    /// What the storylines ask, for telling what they leave out.
    var questions: Questions

    /// Hosts where anybody publishes.
    private static let open: Set<String> = [
      "twitter", "x", "youtube", "facebook", "reddit", "github", "medium", "weibo", "google", "substack", "wordpress",
      "blogspot", "telegram", "mastodon", "linkedin", "bilibili", "zhihu", "baidu", "qq", "news", "blog", "docs",
      "apps",
    ]

    static func hosts(_ saga: Saga) -> [String: ActorSet] {
      var hosts: [String: ActorSet] = [:]
      for (index, actor) in saga.actors.enumerated() {
        for alias in [actor.name] + actor.aliases {
          let key = alias.lowercased().filter { $0.isLetter || $0.isNumber }
          if key.count >= 3, key.allSatisfy(\.isASCII), !open.contains(key) {
            hosts[key, default: []].insert(ActorSet(actor: index))
          }
        }
      }
      return hosts
    }

    /// Actors whose own host an outlet is.
    func speakers(_ outlets: [String]) -> ActorSet {
      var speakers: ActorSet = []
      for outlet in outlets where outlet.contains(".") {
        for label in outlet.split(separator: ".").dropLast() {
          if let actors = hosts[String(label)] { speakers.formUnion(actors) }
        }
      }
      return speakers
    }
  }

  public init(sagas: [Saga], options: EngineOptions = .init()) {
    self.init(sagas: sagas, options: options, lexicon: .standard)
  }

  init(sagas: [Saga], options: EngineOptions, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.options = options
    automaton = AliasAutomaton(sagas)
    self.sagas = sagas.map { listed in
      let names = Mentions(listed)
      let saga = listed.withImplied(names, lexicon)
      let mentions = saga.actors.count == listed.actors.count ? names : Mentions(saga)
      var storylines = saga.storylines.map {
        StorylinePatterns($0, about: saga.about, lexicon: lexicon, mentions: mentions, options: options)
      }
      StorylinePatterns.tellApart(&storylines)
      return Prepared(
        saga: saga, listed: listed.actors.count, mentions: mentions, storylines: storylines,
        hosts: Prepared.hosts(saga),
        questions: Questions(saga, listed: listed.actors.count, storylines, lexicon: lexicon))
    }
  }

  public func read(_ story: Story) -> Reading {
    var findings: [Int: AliasAutomaton.Finding] = [:]
    automaton.scan(story.title, limit: Self.limits.title, into: &findings)
    if !story.summary.isEmpty { automaton.scan(story.summary, limit: Self.limits.summary, into: &findings) }
    if !story.body.isEmpty { automaton.scan(story.body, limit: Self.limits.body, into: &findings) }
    var reading = Reading(
      story: StoryReference(story), published: story.published, outlets: story.outlets.map { $0.lowercased() },
      sagas: [], claims: [],
      fingerprint: .empty)
    if findings.isEmpty { return reading }
    let (story, isSpun) = Self.cleaned(story)
    reading.isSpun = isSpun
    let title = FoldedText(story.title, limit: Self.limits.title)
    for index in findings.keys.sorted() {
      guard let finding = findings[index] else { continue }
      // Who publishes on an actor's own host names the actor.
      let named = finding.actors.union(sagas[index].speakers(story.outlets))
      guard finding.isAbout || named.count >= 2 else { continue }
      reading.sagas.append(sagas[index].saga.id)
      var particulars = Particulars()
      let found = claims(title, story, isSpun: isSpun, in: sagas[index], &particulars)
      reading.claims += found.claims
      reading.uncovered += found.uncovered
      reading.particulars.add(particulars)
    }
    if !reading.claims.isEmpty || !reading.uncovered.isEmpty || !reading.particulars.positions.isEmpty {
      let text = story.body.isEmpty ? story.summary : story.body
      reading.fingerprint = Fingerprint(title: title, text: FoldedText(text, limit: 4_000))
    }
    return reading
  }

  // MARK: claims of one saga

  private func claims(
    _ title: FoldedText, _ story: Story, isSpun: Bool, in prepared: Prepared, _ particulars: inout Particulars
  ) -> (claims: [Claim], uncovered: [UncoveredClaim]) {
    var best: [Slot: Claim] = [:]
    var uncovered: [UncoveredClaim] = []
    let headlines = Headline.headlines(of: title, lexicon: lexicon, mentions: prepared.mentions)
    for headline in headlines { uncovered += collect(headline, .title, story, prepared, &best, &particulars) }
    if Self.isOldPost(story) {
      uncovered = []
      for slot in best.keys { best[slot]?.firmness = .lookedBack }
      for slot in best.keys { best[slot]?.strength *= 0.1 }
    }
    let told = Set(best.keys.map(\.storyline))
    for (text, place, limit) in [
      (story.summary, Claim.Place.summary, Self.limits.summary), (story.body, .body, Self.limits.body),
    ] where !text.isEmpty {
      var inText: [Slot: Claim] = [:]
      // A page whose title tells nothing is read through; else its lead says what is new.
      let most = told.isEmpty ? (sentences: 120, named: 30) : (sentences: 8, named: 4)
      let passages = Passages(text, limit: limit, at: Self.instant(story))
      var named = 0
      for sentence in passages.sentences.prefix(most.sentences) where named < most.named {
        guard let headline = self.headline(sentence, isSpun: isSpun, prepared) else { continue }
        named += 1
        var inSentence: [Slot: Claim] = [:]
        var told = Particulars()
        _ = collect(headline, place, story, prepared, &inSentence, &told)
        if !sentence.isBackground { particulars.add(told) }
        for (slot, claim) in inSentence {
          let claim = sentence.isBackground ? Self.lookedBack(claim) : claim
          if claim.strength > inText[slot]?.strength ?? 0 { inText[slot] = claim }
        }
      }
      // The title has the word where it speaks of a storyline at all.
      for (slot, claim) in inText where !told.contains(slot.storyline) && best[slot] == nil {
        best[slot] = claim
        // Where the title tells something else of the saga, the rest is mostly background.
        if !told.isEmpty { best[slot]?.strength *= 0.6 }
      }
    }
    return (best.keys.sorted().compactMap { best[$0] }, uncovered)
  }

  /// "… (2020)" in a later year: an old text posted again.
  private static func isOldPost(_ story: Story) -> Bool {
    guard story.title.utf8.last == 0x29 || story.title.utf8.last == 0x5D else { return false }
    let digits = story.title.utf8.dropLast().suffix(4)
    guard digits.count == 4, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    // Seconds of a mean year: good to a day, and no calendar is needed.
    return Double(year + 1) < 1970 + story.at.timeIntervalSince1970 / 31_556_952
  }

  struct Slot: Hashable, Comparable {
    var storyline: Int
    var state: Int
    var supports: Bool

    static func < (a: Slot, b: Slot) -> Bool {
      (a.storyline, a.state, a.supports ? 0 : 1) < (b.storyline, b.state, b.supports ? 0 : 1)
    }
  }

  /// The story without its spam, and whether a machine spun it.
  static func cleaned(_ story: Story) -> (Story, isSpun: Bool) {
    let summary = Spam.standard.cut(story.summary, limit: limits.summary)
    let body = Spam.standard.cut(story.body, limit: limits.body)
    guard summary.isSpun || body.isSpun else { return (story, false) }
    var story = story
    story.summary = summary.text
    story.body = body.text
    return (story, true)
  }

  /// When the story counts, where anybody knows.
  static func instant(_ story: Story) -> Date? { story.at == .distantPast ? nil : story.at }

  /// A sentence that names an actor, or nil.
  func headline(_ sentence: Passages.Sentence, isSpun: Bool, _ prepared: Prepared) -> Headline? {
    var text = FoldedText(sentence.text, limit: 1_200)
    if isSpun { text = Spam.standard.unswapped(text) }
    let names = text.scalars.indices.contains { index in
      prepared.mentions.match(text, at: index).map { $0.actor >= 0 } ?? false
    }
    guard names else { return nil }
    return Headline(
      text, range: 0..<text.scalars.count, isPart: true, lexicon: lexicon, mentions: prepared.mentions)
  }

  /// What a page tells of earlier times.
  private static func lookedBack(_ claim: Claim) -> Claim {
    var claim = claim
    claim.firmness = .lookedBack
    claim.strength *= 0.1
    return claim
  }

  /// Adds what a headline claims; returns what it says in a title that no storyline asks.
  private func collect(
    _ headline: Headline, _ place: Claim.Place, _ story: Story, _ prepared: Prepared, _ best: inout [Slot: Claim],
    _ particulars: inout Particulars
  ) -> [UncoveredClaim] {
    if headline.clauses.isEmpty { return [] }
    let reader = EventReader(lexicon: lexicon, headline: headline, options: options, isExample: false)
    var events = reader.events()
    let speakers = prepared.speakers(story.outlets)
    for index in events.indices where events[index].isFirstPerson && events[index].subject.isEmpty {
      // "I'm rejoining", on one's own pages.
      events[index].subject = speakers
    }
    if !speakers.isEmpty, options.firmness {
      for index in events.indices where events[index].firmness == .reported && speakers.meets(headline.actors) {
        events[index].firmness = .announced
      }
    }
    var anchors: [ParticularsReader.Anchor] = []
    var answered: Set<Int> = []
    for (number, storyline) in prepared.storylines.enumerated() {
      var found = framed(events, storyline, number, &answered)
      anchors += found.map { slot, candidate in
        ParticularsReader.Anchor(
          storyline: storyline.storyline, state: slot.state, supports: slot.supports, strength: candidate.strength,
          range: candidate.event.range, isNegated: candidate.event.isNegated)
      }
      if options.fallback {
        for (slot, candidate) in worded(headline, reader, events, storyline, number, silent: found.isEmpty)
        where candidate.strength > found[slot]?.strength ?? 0 {
          found[slot] = candidate
        }
      }
      for (slot, candidate) in found {
        let strength = candidate.strength * Strength.of(place)
        guard strength > 0.05, strength > best[slot]?.strength ?? 0 else { continue }
        best[slot] = claim(candidate, strength, slot, storyline, headline, place, prepared)
      }
    }
    ParticularsReader(reader, events: events, anchors: anchors, saga: prepared.saga, story: StoryReference(story)) {
      proposition($0, of: headline, prepared)
    }.read(into: &particulars)
    guard place == .title else { return [] }
    return events.indices.flatMap {
      prepared.questions.uncovered(events[$0], isAnswered: answered.contains($0), headline)
    }
  }

  /// What a part of a headline would claim if it stood alone: that which somebody demands, supports or denies.
  private func proposition(
    _ tokens: Range<Int>, of headline: Headline, _ prepared: Prepared
  ) -> ParticularsReader.Proposition? {
    let range =
      headline.tokens[tokens.lowerBound].range.lowerBound..<headline.tokens[tokens.upperBound - 1].range.upperBound
    let part = Headline(headline.text, range: range, isPart: true, lexicon: lexicon, mentions: prepared.mentions)
    let events = EventReader(lexicon: lexicon, headline: part, options: options, isExample: true).events()
    var best: (score: Double, proposition: ParticularsReader.Proposition)?
    var answered: Set<Int> = []
    for (number, storyline) in prepared.storylines.enumerated() {
      for (slot, candidate) in framed(events, storyline, number, &answered).sorted(by: { $0.key < $1.key })
      where candidate.score > best?.score ?? 0.3 {
        best = (
          candidate.score,
          .init(storyline: storyline.storyline, state: slot.state, supports: slot.supports)
        )
      }
    }
    return best?.proposition
  }

  struct Candidate {
    var strength: Double
    var score: Double
    var isExact: Bool
    var firmness: Firmness
    var event: Event
    var sense: Lexicon.Sense?
    var example: String
  }

  /// Claims by frames, one for each state, after the states have competed; the events that a pattern fits are answered.
  func framed(
    _ events: [Event], _ storyline: StorylinePatterns, _ number: Int, _ answered: inout Set<Int>
  ) -> [Slot: Candidate] {
    let matcher = Matcher(lexicon: lexicon, storyline: storyline)
    var best: [Slot: Candidate] = [:]
    for (index, event) in events.enumerated() {
      var own: [Slot: Candidate] = [:]
      for pattern in storyline.patterns {
        guard let fit = matcher.fit(pattern, event) else { continue }
        var firmness = event.firmness
        if pattern.isHedged, fit.score > 0 {
          // "Calls on her to resign" answers an example that does the same.
          firmness = firmness == pattern.event.firmness ? .reported : Strength.ofHedged(firmness)
        } else if !pattern.isHedged, !storyline.hedged.isEmpty, fit.score < 0,
          [.possible, .planned, .asked].contains(firmness)
        {
          // "In talks to return" speaks against "will not return".
          firmness = firmness == .possible ? .reported : .possible
        }
        var strength = Strength.of(firmness) * Strength.of(fit) * (event.isNegated ? 0.9 : 1)
        if pattern.isHedged, fit.score < 0, pattern.event.isNegated == event.isNegated { strength *= 0.35 }
        let slot = Slot(storyline: number, state: pattern.state, supports: fit.score > 0)
        let candidate = Candidate(
          strength: strength, score: abs(fit.score), isExact: fit.isExact, firmness: firmness, event: event,
          sense: fit.sense, example: storyline.storyline.states[pattern.state].examples[pattern.example])
        if strength > own[slot]?.strength ?? 0 {
          let exact = own[slot]?.isExact ?? false
          own[slot] = candidate
          if exact { own[slot]?.isExact = true }
        } else if fit.isExact {
          own[slot]?.isExact = true
        }
      }
      if !own.isEmpty { answered.insert(index) }
      compete(&own)
      for (slot, candidate) in own where candidate.strength > best[slot]?.strength ?? 0 { best[slot] = candidate }
    }
    return best
  }

  /// Of the states that one event speaks for, the one that it fits best, or exactly, keeps its weight.
  private func compete(_ own: inout [Slot: Candidate]) {
    let positive = own.keys.filter(\.supports)
    if positive.count > 1 {
      let top = positive.compactMap { own[$0]?.strength }.max() ?? 0
      for slot in positive where (own[slot]?.strength ?? 0) < 0.97 * top { own[slot]?.strength *= 0.3 }
      if positive.contains(where: { own[$0]?.isExact ?? false }) {
        for slot in positive where !(own[slot]?.isExact ?? false) { own[slot]?.strength *= 0.3 }
      }
    }
    for slot in own.keys.filter({ !$0.supports }) {
      let same = own[Slot(storyline: slot.storyline, state: slot.state, supports: true)]
      if let same, let against = own[slot], same.strength >= 0.5 * against.strength { own[slot] = nil }
    }
  }

  /// Claims by an example's own content words, where no frame speaks.
  private func worded(
    _ headline: Headline, _ reader: EventReader, _ events: [Event], _ storyline: StorylinePatterns, _ number: Int,
    silent: Bool
  ) -> [Slot: Candidate] {
    var best: [Slot: Candidate] = [:]
    for (index, clause) in headline.clauses.enumerated() {
      let isSilent = silent && !events.contains { $0.clause == index }
      let words = reader.contentWords(in: clause)
      if words.isEmpty { continue }
      var actors: ActorSet = []
      for token in headline.tokens[clause.tokens] where token.actor >= 0 {
        actors.insert(ActorSet(actor: token.actor))
      }
      for pattern in storyline.words where !pattern.words.isEmpty && (!pattern.hasEvents || isSilent) {
        if !storyline.focus.isEmpty, !storyline.focus.meets(headline.actors), storyline.focus.meets(pattern.actors) {
          continue
        }
        if !pattern.actors.isEmpty, !pattern.actors.meets(headline.actors) { continue }
        var got = 0.0
        var shared = 0
        for word in pattern.words.sorted() where words.contains(word) {
          got += storyline.weights[word] ?? 0
          shared += 1
        }
        let share = pattern.total > 0 ? got / pattern.total : 0
        if share < (pattern.hasEvents ? 0.75 : 0.55) || shared < 2 {
          continue
        }
        let negations = clause.marks.count { $0.cues.contains(.not) && !$0.cues.contains(.notReally) }
        if (negations % 2 == 1) != pattern.isNegated { continue }
        let slot = Slot(storyline: number, state: pattern.state, supports: true)
        let firmness = firmness(of: clause, headline)
        let strength = Strength.of(firmness) * share * 0.7
        if strength > best[slot]?.strength ?? 0 {
          let range =
            headline.tokens[clause.tokens.lowerBound].range
            .lowerBound..<headline.tokens[
              clause.tokens.upperBound - 1
            ].range.upperBound
          var event = Event(
            senses: [], lemma: "", surface: headline.text.string(range), range: clause.tokens, clause: 0,
            clauseScalars: range)
          event.allActors = headline.actors
          event.clauseActors = actors
          event.isFresh = headline.cues.contains(.fresh)
          best[slot] = Candidate(
            strength: strength, score: share, isExact: true, firmness: firmness, event: event, sense: nil,
            example: storyline.storyline.states[pattern.state].examples[pattern.example])
        }
      }
    }
    if best.count > 1 {
      let top = best.values.map(\.strength).max() ?? 0
      best = best.filter { $0.value.strength >= 0.97 * top }
      if best.count > 1 { return [:] }
    }
    return best
  }

  /// Firmness of a whole clause, where there is no event to scope it.
  private func firmness(of clause: Headline.Clause, _ headline: Headline) -> Firmness {
    guard options.firmness else { return .reported }
    let cues = clause.marks.reduce(into: Cues()) { $0.formUnion($1.cues) }
    if !cues.isDisjoint(with: [.back, .backAfter]) { return .lookedBack }
    if !cues.isDisjoint(with: [.demand, .threat, .hope]) { return .demanded }
    if !cues.isDisjoint(with: [.possible, .condition, .half, .counterfactual, .step]) { return .possible }
    if cues.contains(.asks) || clause.isQuestion { return .asked }
    if cues.contains(.plan) { return .planned }
    if !cues.isDisjoint(with: [.reason, .reacts, .reactsAfter, .means]) { return .reactedTo }
    return headline.cues.contains(.attributed) ? .attributed : .reported
  }

  private func claim(
    _ candidate: Candidate, _ strength: Double, _ slot: Slot, _ storyline: StorylinePatterns, _ headline: Headline,
    _ place: Claim.Place, _ prepared: Prepared
  ) -> Claim {
    let event = candidate.event
    let names = event.clauseActors.actors.filter { $0 < prepared.listed }.map { prepared.saga.actors[$0].id }
    return Claim(
      saga: prepared.saga.id, storyline: storyline.storyline.id, state: storyline.storyline.states[slot.state].id,
      supports: slot.supports, firmness: candidate.firmness, quote: headline.text.quote(event.clauseScalars),
      words: event.surface, meaning: meaning(candidate, prepared.saga), attribution: event.attribution, actors: names,
      parties: candidate.sense.map { sense in
        // Who is only named along with a noun, or where it happens, has no part in it.
        let first = event.roles(sense).first
        let others = event.isNoun ? [] : event.subject.union(event.object).union(event.agent).subtracting(first)
        return (first.actors + others.actors).map { prepared.saga.actors[$0].id }
      } ?? [],
      match: min(1, candidate.score), strength: strength, event: key(candidate, prepared.saga), isFresh: event.isFresh,
      isFuture: event.isFuture,
      presumes: candidate.sense.map {
        ($0.positive == event.isNegated && event.isUndone)
          || (!$0.positive && !event.isNegated && lexicon.frames[$0.frame].presumes)
      } ?? false,
      place: place)
  }

  private func key(_ candidate: Candidate, _ saga: Saga) -> String {
    guard let sense = candidate.sense else { return "words" }
    let holds = sense.positive != candidate.event.isNegated
    let first = candidate.event.roles(sense).first.actors.map { saga.actors[$0].id }.joined(separator: "+")
    // A return is another event than the staying or the appointment before it.
    let kind = sense.kind == "ret" && holds ? ".ret" : ""
    return "\(lexicon.frames[sense.frame].name)\(holds ? "+" : "-")\(kind)(\(first))"
  }

  /// "tenure.out(who: altman, with: board), not" for people who ask what was understood.
  private func meaning(_ candidate: Candidate, _ saga: Saga) -> String {
    guard let sense = candidate.sense else { return "words of “\(candidate.example)”" }
    return Self.describe(candidate.event, sense, lexicon, saga)
  }

  static func describe(_ event: Event, _ sense: Lexicon.Sense, _ lexicon: Lexicon, _ saga: Saga) -> String {
    let roles = event.roles(sense)
    var parts: [String] = []
    let first = roles.first.actors.map { saga.actors[$0].id }.joined(separator: "+")
    let second = roles.second.actors.map { saga.actors[$0].id }.joined(separator: "+")
    if !first.isEmpty { parts.append("who: \(first)") } else if roles.isOther { parts.append("who: another") }
    if !second.isEmpty { parts.append("with: \(second)") }
    let kind = sense.kind.isEmpty ? "" : ".\(sense.kind)"
    let pole = sense.positive ? "+" : "-"
    return
      "\(event.isNegated ? "not " : "")\(lexicon.frames[sense.frame].name)\(pole)\(kind)(\(parts.joined(separator: ", ")))"
  }

  // MARK: for people

  /// A page read through, sentence by sentence, for one saga.
  public func page(_ story: Story, of saga: Saga.ID) -> PageReading {
    let cleaned = Spam.standard.cut(story.body, limit: Self.limits.body * 4)
    var page = PageReading(cut: cleaned.cut, isSpun: cleaned.isSpun)
    guard let prepared = sagas.first(where: { $0.saga.id == saga }) else { return page }
    for sentence in Passages(cleaned.text, limit: Self.limits.body * 4, at: Self.instant(story)).sentences {
      guard let headline = headline(sentence, isSpun: cleaned.isSpun, prepared) else { continue }
      if sentence.isBackground {
        page.background += 1
        continue
      }
      var best: [Slot: Claim] = [:]
      var particulars = Particulars()
      _ = collect(headline, .body, story, prepared, &best, &particulars)
      let claims = best.keys.sorted().compactMap { best[$0] }
      page.passages.append(
        PageReading.Passage(
          text: sentence.text, claims: claims, clauses: clauses(headline, .body, claims, prepared),
          particulars: particulars))
    }
    return page
  }

  /// How each example of a saga was read, in the order of the file.
  public func exampleReadings(of saga: Saga.ID) -> [ExampleReading] {
    guard let prepared = sagas.first(where: { $0.saga.id == saga }) else { return [] }
    var readings: [ExampleReading] = []
    for (number, storyline) in prepared.storylines.enumerated() {
      for (state, description) in storyline.storyline.states.enumerated() {
        for (index, example) in description.examples.enumerated() {
          let patterns = storyline.patterns.filter { $0.state == state && $0.example == index }
          let plain = PlainWords(lexicon: lexicon, saga: prepared.saga)
          let understood = patterns.map {
            ($0.isHedged ? "something that may come: " : "") + plain.event($0.event)
          }
          let meaning = patterns.flatMap { pattern in
            pattern.event.senses.map { Self.describe(pattern.event, $0, lexicon, prepared.saga) }
          }
          readings.append(
            ExampleReading(
              storyline: storyline.storyline.id, state: description.id, example: example,
              understood: understood.isEmpty ? "its own words alone" : understood.joined(separator: "; and: "),
              meaning: meaning,
              warnings: warnings(example, state, number, prepared)))
        }
      }
    }
    return readings
  }

  private func warnings(_ example: String, _ state: Int, _ number: Int, _ prepared: Prepared)
    -> [String]
  {
    var warnings: [String] = []
    var isCovered = false
    let text = FoldedText(example, limit: 2_000)
    var best: [Slot: Double] = [:]
    var told: [[Event]] = []
    var answered: Set<Int> = []
    func weigh(_ other: Int) {
      for events in told {
        for (slot, candidate) in framed(events, prepared.storylines[other], other, &answered) where slot.supports {
          best[slot] = max(best[slot] ?? 0, candidate.strength)
        }
      }
    }
    for headline in Headline.headlines(of: text, lexicon: lexicon, mentions: prepared.mentions) {
      let reader = EventReader(lexicon: lexicon, headline: headline, options: options, isExample: true)
      told.append(reader.events())
      if told.last?.isEmpty == false { isCovered = true }
    }
    weigh(number)
    if !isCovered {
      warnings.append("it tells no event that the reader knows, so only headlines in its own words will match")
    }
    let own = best[Slot(storyline: number, state: state, supports: true)] ?? 0
    let states = prepared.storylines[number].storyline.states
    for slot in best.keys.sorted() where slot.storyline == number && slot.state != state && isCovered {
      if let strength = best[slot], strength >= own, strength > 0 {
        warnings.append("reads the same as an example of \"\(states[slot.state].id)\"")
      }
    }
    guard own < 0.5, isCovered else { return warnings }
    // Only what fails its own question is held against all the others, which keeps hundreds of them bearable.
    for other in prepared.storylines.indices where other != number { weigh(other) }
    if let other = best.keys.sorted().first(where: { $0.storyline != number && (best[$0] ?? 0) >= 1.5 }) {
      warnings.append("answers another question: \"\(prepared.storylines[other.storyline].storyline.question)\"")
    }
    return warnings
  }
}
