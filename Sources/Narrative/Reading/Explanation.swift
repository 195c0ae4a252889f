/// What the reader sees in a story with regard to one saga, and why.
public struct StoryExplanation: Sendable, Hashable, Codable {
  public var title: String
  public var isOfSaga: Bool
  /// Why the story is not of the saga, or why nothing is claimed though it is; nil where something is.
  public var reason: String?
  /// A page that a machine spun: weak evidence.
  public var isSpun: Bool
  /// What counts in the end, as ``SagaReader`` gives it to the engine.
  public var claims: [Claim]
  /// The clauses that tell an event, in the order of the text.
  public var clauses: [Clause]
  /// Numbers, positions and reasons.
  public var particulars: Particulars

  public struct Clause: Sendable, Hashable, Codable {
    public var quote: String
    public var place: Claim.Place
    public var events: [Event]
  }

  public struct Event: Sendable, Hashable, Codable {
    /// The words that tell it.
    public var words: String
    /// In plain words: "Sam Altman leaves or loses a post (who: Sam Altman, by: OpenAI)".
    public var understood: String
    /// The word that says that it is not so: "won't"; nil where it is so, or where `words` say it.
    public var negation: String?
    public var firmness: Firmness
    /// The words that made it so: "“in talks”"; nil where it is plainly reported.
    public var because: String?
    /// What it speaks for or against, the best fit first.
    public var answers: [Answer]
    /// Why it answers no storyline; nil where it does.
    public var reason: String?
  }

  /// A state that an event speaks for or against.
  public struct Answer: Sendable, Hashable, Codable {
    public var storyline: String
    public var state: String
    public var label: String
    public var supports: Bool
    /// How well it fits the state's examples, 0…1.
    public var match: Double
    /// False where the story says it better elsewhere, or too faintly to count.
    public var counts: Bool
  }
}

extension SagaReader {
  /// Reads a story once more, for a person who asks why.
  ///
  /// - Returns: Nil where the reader knows no such saga.
  public func explain(_ story: Story, saga id: Saga.ID) -> StoryExplanation? {
    guard let index = sagas.firstIndex(where: { $0.saga.id == id }) else { return nil }
    let reading = read(story)
    var explanation = StoryExplanation(
      title: story.title, isOfSaga: reading.sagas.contains(id), reason: nil, isSpun: reading.isSpun,
      claims: reading.claims.filter { $0.saga == id }, clauses: [], particulars: reading.particulars)
    guard explanation.isOfSaga else {
      explanation.reason = whyNot(story, index)
      return explanation
    }
    let prepared = sagas[index]
    let title = FoldedText(story.title, limit: Self.limits.title)
    for headline in Headline.headlines(of: title, lexicon: lexicon, mentions: prepared.mentions) {
      explanation.clauses += clauses(headline, .title, explanation.claims, prepared)
    }
    explanation.clauses += clauses(story, explanation.claims, prepared)
    if explanation.claims.isEmpty {
      explanation.reason =
        explanation.clauses.isEmpty
        ? "it tells no event that the reader knows" : "nothing that it tells answers a storyline"
    }
    return explanation
  }

  /// The clauses of a summary and a body: of the lead, and of sentences that what counts was taken from.
  private func clauses(_ story: Story, _ claims: [Claim], _ prepared: Prepared) -> [StoryExplanation.Clause] {
    let (story, isSpun) = Self.cleaned(story)
    var found: [StoryExplanation.Clause] = []
    for (text, place, limit) in [
      (story.summary, Claim.Place.summary, Self.limits.summary), (story.body, .body, Self.limits.body),
    ] where !text.isEmpty {
      for (number, sentence) in Passages(text, limit: limit, at: Self.instant(story)).sentences.enumerated() {
        guard let headline = headline(sentence, isSpun: isSpun, prepared) else { continue }
        let told = clauses(headline, place, claims, prepared)
        found += number < 8 ? told : told.filter { $0.events.contains { $0.answers.contains(where: \.counts) } }
      }
    }
    return found
  }

  private func whyNot(_ story: Story, _ index: Int) -> String {
    var findings: [Int: AliasAutomaton.Finding] = [:]
    for (text, limit) in [
      (story.title, Self.limits.title), (story.summary, Self.limits.summary), (story.body, Self.limits.body),
    ] where !text.isEmpty { automaton.scan(text, limit: limit, into: &findings) }
    let saga = sagas[index].saga
    let words = saga.about.map { "“\($0)”" }.joined(separator: ", ")
    let named = findings[index]?.actors.actors.map { saga.actors[$0].name } ?? []
    let actors = named.isEmpty ? "no actor" : "no actor but \(named.joined(separator: ", "))"
    return words.isEmpty ? "it names \(actors)" : "it holds none of \(words) and names \(actors)"
  }

  func clauses(
    _ headline: Headline, _ place: Claim.Place, _ claims: [Claim], _ prepared: Prepared
  ) -> [StoryExplanation.Clause] {
    let reader = EventReader(lexicon: lexicon, headline: headline, options: options, isExample: false)
    let events = reader.events()
    return headline.clauses.indices.compactMap { index in
      let own = events.filter { $0.clause == index }
      guard let first = own.first else { return nil }
      let quote = headline.text.quote(first.clauseScalars)
      return StoryExplanation.Clause(
        quote: quote.trimmed, place: place,
        events: own.map { explain($0, headline, quote, place, claims, prepared) })
    }
  }

  private func explain(
    _ event: Event, _ headline: Headline, _ quote: String, _ place: Claim.Place, _ claims: [Claim],
    _ prepared: Prepared
  ) -> StoryExplanation.Event {
    let plain = PlainWords(lexicon: lexicon, saga: prepared.saga)
    var answers: [StoryExplanation.Answer] = []
    var best: (strength: Double, event: StoryExplanation.Event)?
    var told = StoryExplanation.Event(
      words: event.surface, understood: plain.event(event),
      negation: PlainWords.negation(event, headline), firmness: event.firmness,
      because: PlainWords.reason(event, headline), answers: [], reason: nil)
    for (number, storyline) in prepared.storylines.enumerated() {
      var answered: Set<Int> = []
      for (slot, candidate) in framed([event], storyline, number, &answered).sorted(by: { $0.key < $1.key }) {
        let state = storyline.storyline.states[slot.state]
        let counted = claims.contains {
          $0.storyline == storyline.storyline.id && $0.state == state.id && $0.supports == slot.supports
            && $0.place == place && $0.quote == quote && $0.words == event.surface
        }
        answers.append(
          StoryExplanation.Answer(
            storyline: storyline.storyline.id, state: state.id, label: state.label, supports: slot.supports,
            match: min(1, candidate.score), counts: counted))
        if let sense = candidate.sense, candidate.strength > best?.strength ?? 0 {
          // Of the senses of its word, the one that answers is what was meant.
          told.understood = plain.event(event, sense)
          best = (candidate.strength, told)
        }
      }
    }
    told = best?.event ?? told
    told.answers = answers.sorted { ($1.match, $0.storyline, $0.state) < ($0.match, $1.storyline, $1.state) }
    if answers.isEmpty { told.reason = whySilent(event, prepared, plain) }
    return told
  }

  /// Why an event answers no storyline: nobody asks about its kind, or not about these actors.
  private func whySilent(_ event: Event, _ prepared: Prepared, _ plain: PlainWords) -> String {
    for storyline in prepared.storylines {
      for pattern in storyline.patterns {
        for sense in pattern.event.senses {
          guard let told = plain.likely(event).first(where: { $0.frame == sense.frame }) else { continue }
          let (asked, found) = (pattern.event.roles(sense), event.roles(told))
          let id = storyline.storyline.id
          if found.isOther, !asked.first.isEmpty {
            return "\(id) asks this about \(plain.names(asked.first)), not about somebody else"
          }
          if found.first.isEmpty {
            return "\(id) asks about this, but the clause does not say about whom of the saga it is"
          }
          if !asked.first.meets(found.first), !asked.first.isEmpty {
            return "\(id) asks this about \(plain.names(asked.first)), not about \(plain.names(found.first))"
          }
          return "\(id) asks about this, but its examples are too unlike this clause"
        }
      }
    }
    let frames = plain.likely(event).map { "“\(plain.wording.about(lexicon.frames[$0.frame].name))”" }
    var seen: Set<String> = []
    return "no storyline asks about \(frames.filter { seen.insert($0).inserted }.joined(separator: " or "))"
  }
}
