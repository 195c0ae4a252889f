/// Descriptions that stand for a name: "Loomkit's creator", and "the manager" where his club is named.
extension Mentions {
  /// Words that describe a person by the part he or she has in something.
  static let parts: Set<String> = [
    "ceo", "chief", "executive", "founder", "co-founder", "cofounder", "creator", "inventor", "maintainer", "president",
    "chairman", "chairwoman", "chair", "boss", "manager", "coach", "captain", "skipper", "striker", "leader",
    "minister", "governor", "mayor", "director", "commissioner", "secretary", "chancellor", "host", "editor",
    "goalkeeper", "midfielder", "singer", "author", "owner", "premier",
  ]

  /// "Loomkit creator returns", in an example of a storyline that asks about one person alone, tells of that person.
  mutating func learnDescriptions(_ saga: Saga) {
    for storyline in saga.storylines {
      let examples = storyline.states.flatMap(\.examples).map { text in
        let folded = FoldedText(text, limit: 2_000)
        return (folded, Tokenizer.tokens(folded, in: 0..<folded.scalars.count, mentions: self))
      }
      let question = FoldedText(storyline.question, limit: 2_000)
      let asked = Set(
        Tokenizer.tokens(question, in: 0..<question.scalars.count, mentions: self).map(\.actor).filter { $0 >= 0 })
      func share(_ actor: Int) -> Double {
        Double(examples.count { $0.1.contains { $0.actor == actor } }) / Double(max(examples.count, 1))
      }
      for (text, tokens) in examples {
        for start in tokens.indices where tokens[start].kind == .actor && start + 1 < tokens.count {
          var end = start + 1
          while end < tokens.count, Self.parts.contains(tokens[end].text) { end += 1 }
          guard end > start + 1, end == tokens.count || tokens[end].kind != .actor else { continue }
          let owner = tokens[start].actor
          let others = asked.filter { $0 != owner && share($0) >= 0.4 && !tokens.map(\.actor).contains($0) }
          guard others.count == 1, let person = others.first else { continue }
          let part = tokens[(start + 1)..<end].map(\.text).joined(separator: " ")
          learn(part, of: (owner, Array(text.scalars[tokens[start].range])), for: person)
        }
      }
    }
  }

  /// "Marrowby manager" tells whom "manager" means in a headline about Marrowby.
  mutating func learnParts(_ saga: Saga) {
    var owners: [String: Set<Int>] = [:]
    for (index, actor) in saga.actors.enumerated() {
      for alias in [actor.name] + actor.aliases {
        let words = alias.lowercased().split(separator: " ").map(String.init)
        guard words.count > 1, let last = words.last, Self.parts.contains(last) else { continue }
        owners[last, default: []].insert(index)
      }
    }
    for (word, persons) in owners where persons.count == 1 { part(word, of: persons.first) }
  }

  /// Turns the bare words that mean an actor ("parts company with manager") into mentions, where another is named.
  func resolveParts(_ tokens: inout [Token], lexicon: Lexicon) {
    guard !bareParts.isEmpty, tokens.contains(where: { $0.kind == .actor }) else { return }
    for index in tokens.indices where tokens[index].kind == .word {
      guard let actor = bareParts[tokens[index].text], !tokens.contains(where: { $0.actor == actor }) else { continue }
      let next = index + 1
      if next < tokens.count, tokens[next].kind == .actor || tokens[next].kind == .number || tokens[next].isCapital {
        continue
      }
      guard isOpen(before: index, tokens, lexicon) else { continue }
      tokens[index].kind = .actor
      tokens[index].actor = actor
    }
  }

  /// Nothing stands before the word that would make it another's part: "finance chief", "new manager".
  private func isOpen(before index: Int, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if Tokenizer.endsClause(before) { return true }
    if ["the", "its", "their", "with", "from", "by", "against"].contains(before.text) { return true }
    guard before.kind == .word, let hit = lexicon.match(tokens[...], at: index - 1), hit.range.upperBound == index
    else {
      return false
    }
    return lexicon.entries[hit.entry].senses.contains {
      lexicon.frames[$0.frame].name == "tenure" && (!$0.positive || $0.kind == "ret" || $0.kind == "stay")
    }
  }
}
