/// English: which senses of a word its neighbours leave it.
extension EventReader {
  /// Takes away the senses that the words around an event rule out.
  func keepSenses(_ event: inout Event, _ entry: Lexicon.Entry, _ mark: Headline.Mark, _ clause: Headline.Clause) {
    let end = mark.range.upperBound
    guard end < clause.tokens.upperBound else { return }
    let next = tokens[end]
    func keep(_ isKept: (String) -> Bool) { event.senses.removeAll { !isKept(lexicon.frames[$0.frame].name) } }
    if !event.isNoun, isShare(at: end, clause) {
      // "Drops 6%" tells of a price, whatever else the verb may mean.
      keep { $0 == "price" }
    }
    if entry.lemma == "strike", !event.isNoun, takesThing(end, clause) {
      // "Strikes iceberg", "struck by a bus": nobody stops work.
      keep { $0 != "strike" }
    }
    if !event.isNoun, isShare(of: end, clause) || isScoped(end, clause, event) { event.isPartial = true }
    event.installs = isHead(after: end, clause)
    if ["find", "discover"].contains(entry.lemma), !event.isNoun, next.kind == .actor, isFinite(end + 1, clause) {
      // "Finds Bexley infringed": what follows is what was found.
      event.senses = []
    }
    if entry.lemma == "default", event.isNoun, next.kind == .actor || next.kind == .word,
      cues(at: end, in: clause).isDisjoint(with: [.be, .boundary]), !Self.prepositions.contains(next.text)
    {
      // "Default telemetry": an attribute.
      event.senses = []
    }
    if entry.lemma == "free", !event.isNoun, isAdjective(mark, clause) { event.senses = [] }
  }

  /// "6%", "12 percent", "3 pc".
  private func isShare(at index: Int, _ clause: Headline.Clause) -> Bool {
    guard tokens[index].kind == .number, index + 1 < clause.tokens.upperBound else { return false }
    return ["%", "percent", "pc", "points", "bps"].contains(tokens[index + 1].text)
      || (tokens[index + 1].text == "per" && index + 2 < clause.tokens.upperBound && tokens[index + 2].text == "cent")
  }

  /// "12 of 90 stores", "some flights", "dozens of shops".
  private func isShare(of index: Int, _ clause: Headline.Clause) -> Bool {
    if ["some", "several", "dozens", "parts", "part", "half"].contains(tokens[index].text) { return true }
    return tokens[index].kind == .number && index + 2 < clause.tokens.upperBound && tokens[index + 1].text == "of"
      && tokens[index + 2].kind == .number
  }

  /// "Bars Pinglo from government phones": nobody else is barred.
  private func isScoped(_ index: Int, _ clause: Headline.Clause, _ event: Event) -> Bool {
    guard event.senses.contains(where: { ["permit", "access", "adopt"].contains(lexicon.frames[$0.frame].name) }),
      let preposition = clause.tokens.first(where: {
        $0 >= index && $0 <= index + 4 && ["from", "on", "for", "at", "in"].contains(tokens[$0].text)
      })
    else { return false }
    return tokens[(preposition + 1)..<clause.tokens.upperBound].prefix(4).contains {
      ["phones", "devices", "computers", "laptops", "networks", "schools", "under-16s", "children", "minors"]
        .contains($0.text)
    }
  }

  /// A title of the head follows with nothing that makes it a lesser one: "finance chief", "deputy CEO".
  private func isHead(after end: Int, _ clause: Headline.Clause) -> Bool {
    guard
      let title = (end..<min(end + 7, clause.tokens.upperBound)).first(where: {
        ["ceo", "chief", "boss", "president", "manager", "coach", "chairman", "leader", "maintainer"]
          .contains(tokens[$0].text)
      })
    else { return false }
    let next = title + 1
    if tokens[title].text == "chief", next < clause.tokens.upperBound, tokens[next].kind == .word,
      tokens[next].text != "executive", cues(at: next, in: clause).isEmpty
    {
      return false
    }
    if next < clause.tokens.upperBound, tokens[next].text == "of" { return false }
    let before = tokens[title - 1]
    return before.kind == .actor || before.isCapital || title == end
      || ["new", "interim", "acting", "as", "its", "the", "permanent", "head", "next"].contains(before.text)
  }

  /// A noun that is neither an actor nor a deal follows at once.
  private func takesThing(_ index: Int, _ clause: Headline.Clause) -> Bool {
    let token = tokens[index]
    if token.text == "by" { return true }
    guard token.kind == .word, !Self.oblique.contains(token.text), !Self.prepositions.contains(token.text) else {
      return token.kind == .actor
    }
    let mark = clause.marks.first { $0.range.contains(index) }
    guard mark.map({ $0.cues.isEmpty && lexicon.entries[$0.entry].forms == .noun }) ?? true else { return false }
    return !token.text.hasSuffix("ly") && !token.text.hasSuffix("day") && !Self.times.contains(token.text)
      && !["as", "to", "and", "but", "out", "back", "again", "if", "while", "after", "because"].contains(token.text)
  }

  static let times: Set<String> = [
    "today", "tonight", "tomorrow", "yesterday", "next", "this", "last", "early", "late", "nationwide", "together",
    "indefinitely", "now", "over", "for", "from", "until", "today's",
  ]

  private func isFinite(_ index: Int, _ clause: Headline.Clause) -> Bool {
    clause.marks.contains {
      $0.range.lowerBound == index
        && !lexicon.entries[$0.entry].forms.isDisjoint(with: [.finite, .past])
    } || (index < clause.tokens.upperBound && tokens[index].text.hasSuffix("ed"))
  }

  /// "Ends free access", "stays free": after a verb the word describes.
  private func isAdjective(_ mark: Headline.Mark, _ clause: Headline.Clause) -> Bool {
    clause.marks.contains {
      $0.range.upperBound == mark.range.lowerBound
        && !lexicon.entries[$0.entry].forms.isDisjoint(with: [.finite, .past, .gerund])
        && $0.cues.isDisjoint(with: [.let, .go, .future])
    }
  }
}
