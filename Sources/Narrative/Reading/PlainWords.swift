/// What was read, in words for people who never heard of frames.
struct PlainWords: Sendable {
  let lexicon: Lexicon
  let saga: Saga
  var wording = Wording.standard

  /// "Sam Altman leaves or loses a post (who: Sam Altman, by: OpenAI)".
  func event(_ event: Event, _ sense: Lexicon.Sense) -> String {
    let frame = lexicon.frames[sense.frame].name
    let roles = event.roles(sense)
    let who = roles.first.isEmpty ? (roles.isOther ? "somebody else" : "somebody") : names(roles.first)
    let pole = wording.pole(frame, positive: sense.positive, kind: sense.kind)
    let told = "\(who) \(roles.first.count > 1 ? Self.plural(pole) : pole)"
    var parts: [String] = []
    if !roles.first.isEmpty { parts.append("who: \(names(roles.first))") }
    if !roles.second.isEmpty {
      parts.append("\(sense.doer ? wording.second(frame) : "by"): \(names(roles.second))")
    }
    if !event.authority.isEmpty, !event.authority.isSubset(of: roles.second) {
      parts.append("on the word of: \(names(event.authority))")
    }
    let aside = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return (event.isNegated ? "it is not so, or no longer, that \(told)" : told) + aside
  }

  /// All that a word may mean, the same said once.
  func event(_ event: Event) -> String {
    var seen: Set<String> = []
    return likely(event).map { self.event(event, $0) }.filter { seen.insert($0).inserted }.joined(separator: "; or: ")
  }

  /// Of the senses of its word, those that are about an actor, where any is.
  func likely(_ event: Event) -> [Lexicon.Sense] {
    let told = event.senses.filter { !event.roles($0).first.isEmpty }
    return told.isEmpty ? event.senses : told
  }

  /// "Takes or keeps a post" of more than one: "take or keep a post".
  private static func plural(_ pole: String) -> String {
    let words = pole.split(separator: " ").map(String.init)
    return words.indices.map { index in
      let word = words[index]
      guard index == 0 || words[index - 1] == "or" else { return word }
      switch word {
      case "is": return "are"
      case "does", "goes": return String(word.dropLast(2))
      default:
        if ["ches", "shes"].contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
        return word.hasSuffix("s") ? String(word.dropLast()) : word
      }
    }.joined(separator: " ")
  }

  func names(_ actors: ActorSet) -> String {
    let names = actors.actors.map { saga.actors[$0].name }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// The words that made a claim less, or more, than a plain report; nil where nothing did.
  static func reason(_ event: Event, _ headline: Headline) -> String? {
    guard let (cues, reachesFar, otherwise) = causes[event.firmness] else { return nil }
    if let word = word(cues, of: event, headline, reachesFar: reachesFar) { return "“\(word)”" }
    return otherwise
  }

  /// The word that says that an event does not hold; nil where it holds, or where its own words say so.
  static func negation(_ event: Event, _ headline: Headline) -> String? {
    event.isNegated ? word([.not, .stop, .deny, .fails], of: event, headline, reachesFar: false) : nil
  }

  /// The cues behind each kind of firmness, whether they reach over the whole headline, and what to say without any.
  private static let causes: [Firmness: (Cues, Bool, String)] = [
    .announced: (.announces, true, "a party to it says so"),
    .attributed: (.attributed, true, "on the word of the unnamed"),
    .planned: (.plan, false, "told as a purpose"),
    .step: ([.step, .offer], false, "a step on the way"),
    .possible: (
      [.possible, .condition, .half, .counterfactual, .talks, .matter, .uncertain], false, "told as unsettled"
    ),
    .demanded: ([.demand, .urge], false, "told as somebody's wish"),
    .hoped: (.hope, false, "told as a hope"),
    .threatened: (.threat, false, "told as a threat"),
    .asked: (.asks, false, "told as a question"),
    .lookedBack: ([.back, .backAfter], true, "told as known already"),
    .reactedTo: ([.reason, .reacts, .reactsAfter, .means], true, "named as known, not told as news"),
  ]

  /// The nearest word with one of the cues: in the event's clause, then, where they reach so far, in the others.
  private static func word(_ cues: Cues, of event: Event, _ headline: Headline, reachesFar: Bool) -> String? {
    let own = headline.clauses[event.clause]
    let marks = own.marks.filter { !$0.cues.isDisjoint(with: cues) && $0.range != event.range }
    let nearest = marks.min { distance($0, event) < distance($1, event) }
    let further = reachesFar ? headline.clauses.lazy.flatMap(\.marks).first { !$0.cues.isDisjoint(with: cues) } : nil
    guard let mark = nearest ?? further else { return nil }
    let tokens = headline.tokens[mark.range]
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return headline.text.quote(first.range.lowerBound..<last.range.upperBound).trimmed
  }

  private static func distance(_ mark: Headline.Mark, _ event: Event) -> Int {
    mark.range.upperBound <= event.range.lowerBound
      ? event.range.lowerBound - mark.range.upperBound : mark.range.lowerBound - event.range.upperBound
  }
}

extension String {
  /// Without white space at its ends: a quote reaches to where the next word begins.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
