/// What a saga's storylines are about without listing it among the actors: "Is Brask the coach?", "Does the congestion
/// charge start?".
extension Saga {
  /// The saga with an actor more for each name or compound that a question shares with its examples.
  func withImplied(_ mentions: Mentions, _ lexicon: Lexicon) -> Saga {
    var saga = self
    for storyline in storylines {
      let examples = storyline.states.flatMap(\.examples).map { Self.tokens($0, mentions) }
      let question = Self.tokens(storyline.question, mentions)
      for run in Self.runs(question) {
        guard let names = Self.names(run, question, examples, lexicon), saga.actors.count < 128 else { continue }
        let id = names[0].lowercased()
        if saga.actors.contains(where: { $0.id == id }) { continue }
        saga.actors.append(Actor(id: id, name: names[0], aliases: Array(names.dropFirst())))
      }
    }
    return saga
  }

  private static func tokens(_ text: String, _ mentions: Mentions) -> [Token] {
    let folded = FoldedText(text, limit: 2_000)
    return Tokenizer.tokens(folded, in: 0..<folded.scalars.count, mentions: mentions)
  }

  /// Runs of content words in a question.
  private static func runs(_ question: [Token]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in question.indices.dropFirst() {
      let token = question[index]
      let isContent =
        token.kind == .word && token.text.utf8.count > 2 && !EventReader.stopWords.contains(token.text)
        && !EventReader.determiners.contains(token.text) && !EventReader.prepositions.contains(token.text)
        && !EventReader.modals.contains(token.text) && !Mentions.parts.contains(token.text)
      if isContent {
        start = start ?? index
      } else if let from = start {
        runs.append(from..<index)
        start = nil
      }
    }
    if let start { runs.append(start..<question.count) }
    return runs
  }

  /// The names of what a run of a question's words names, if half of the examples name it too.
  private static func names(
    _ run: Range<Int>, _ question: [Token], _ examples: [[Token]], _ lexicon: Lexicon
  ) -> [String]? {
    let words = question[run].map(\.text)
    if question[run].allSatisfy(\.isCapital), let last = words.last {
      // A person, whom examples call by the last name.
      let named = examples.count { $0.contains { $0.text == last && $0.isCapital } }
      return 5 * named >= 2 * examples.count && named >= 2 ? [words.joined(separator: " "), last] : nil
    }
    for length in stride(from: words.count, to: 1, by: -1) {
      for start in 0...(words.count - length) {
        let part = Array(words[start..<(start + length)])
        let found = examples.compactMap { tokens in place(of: part, in: tokens).map { (tokens, $0) } }
        guard 2 * found.count >= examples.count, found.count >= 2,
          found.allSatisfy({ !isPhrase($0.0, $0.1, lexicon) })
        else { continue }
        return [part.joined(separator: " ")]
      }
    }
    return nil
  }

  private static func place(of part: [String], in tokens: [Token]) -> Range<Int>? {
    guard tokens.count >= part.count else { return nil }
    return (0...(tokens.count - part.count)).first { start in
      part.indices.allSatisfy { tokens[start + $0].text == part[$0] }
    }.map { $0..<($0 + part.count) }
  }

  /// The lexicon knows the words as part of a phrase of its own: "declares martial law".
  private static func isPhrase(_ tokens: [Token], _ range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    var index = 0
    while index < tokens.count {
      guard let hit = lexicon.match(tokens[...], at: index) else {
        index += 1
        continue
      }
      // "Introduces congestion charge" knows the charge alone, so that the compound says more.
      let isWhole = range.allSatisfy(hit.range.contains) || hit.particle == range.lowerBound
      if isWhole, hit.range.count > 1 || hit.particle != nil { return true }
      index = hit.range.upperBound
    }
    return false
  }
}
