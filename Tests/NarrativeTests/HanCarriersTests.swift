import Testing

@testable import Narrative

/// Runs every Chinese word of every frame through generated headlines: told, passive, planned, negated, looked back on.
@Suite struct HanCarriersTests {
  private static let saga = Saga(
    id: "carriers", title: "carriers", about: ["松贝", "榆铎"],
    actors: [Saga.Actor(id: "first", name: "松贝"), Saga.Actor(id: "second", name: "榆铎")], storylines: [])
  private static let mentions = Mentions(saga)
  private static let first = ActorSet(actor: 0)
  private static let second = ActorSet(actor: 1)

  /// The event that a word tells in a headline.
  private func event(_ headline: String, _ lemma: String) -> Event? {
    let text = FoldedText(headline, limit: 200)
    return Headline.headlines(of: text, lexicon: .standard, mentions: Self.mentions).lazy
      .flatMap {
        EventReader(lexicon: .standard, headline: $0, options: EngineOptions(), isExample: false).events()
      }
      .first { $0.lemma == lemma }
  }

  private func hasOwnNegation(_ headline: String) -> Bool {
    let text = FoldedText(headline, limit: 200)
    return Headline.headlines(of: text, lexicon: .standard, mentions: Self.mentions)[0].clauses[0].marks.contains {
      let entry = Lexicon.standard.entries[$0.entry]
      return entry.lemma.hasPrefix("未") && entry.lemma.count > 1 && !entry.senses.isEmpty
    }
  }

  /// Where the character before begins another word with what follows: 拟定, not 拟 and 定罪.
  private static let seams = [
    "拟定", "拟议", "拟人", "未有", "未来", "未婚", "未必", "未敲定", "未再", "未续", "未排除", "未获准", "未获受理", "未定", "未能",
    "拟以",
  ]

  /// Words that these headlines do not suit, and why.
  private static let exceptions = [
    "新": "takes the name that follows as the next holder", "新的": "as 新", "新一届": "as 新",
    "记录": "after a name its people, who record", "任": "takes up a post only before the name of one",
    "选举": "takes no passive, where it is the poll",
  ]

  private struct Word {
    var lemma: String
    var isDone: Bool
    var cues: Cues
  }

  private var words: [Word] {
    Lexicon.standard.entries.compactMap { entry in
      guard entry.lemma.unicodeScalars.contains(where: { Folding.isHan($0.value) }), let sense = entry.senses.first
      else { return nil }
      return Word(lemma: entry.lemma, isDone: !sense.doer && entry.senses.allSatisfy { !$0.doer }, cues: entry.cues)
    }
  }

  /// What the headlines make of a word, where it is not what they say.
  private func faults(_ word: Word) -> [String] {
    var faults: [String] = []
    func expect(_ headline: String, _ holds: (Event) -> Bool) {
      if Self.seams.contains(where: headline.contains) { return }
      // 未通过, 未发现: the lexicon has a word for the negation itself.
      guard let event = event(headline, word.lemma) else {
        if !hasOwnNegation(headline) { faults.append("\(headline): unread") }
        return
      }
      if !holds(event) { faults.append("\(headline): \(event.firmness)\(event.isNegated ? ", negated" : "")") }
    }
    let lemma = word.lemma
    // 证实, 曝光 say themselves who speaks.
    let told: Firmness =
      word.cues.contains(.announces) ? .announced : word.cues.contains(.attributed) ? .attributed : .reported
    expect("松贝\(lemma)榆铎") {
      !$0.isNegated && $0.firmness == told && $0.subject == Self.first && $0.object == Self.second
    }
    expect("松贝拟\(lemma)榆铎") { !$0.isNegated && $0.firmness == .planned }
    expect("松贝未\(lemma)榆铎") { $0.isNegated }
    expect("此前松贝\(lemma)榆铎") { !$0.isNegated && $0.firmness == .lookedBack }
    if word.isDone {
      expect("榆铎被松贝\(lemma)") { $0.isPassive && $0.subject == Self.second && $0.agent == Self.first }
    }
    return faults
  }

  @Test func `Every Chinese word is read told, passive, planned, negated and looked back on`() {
    var lines: [String] = []
    let words = words
    #expect(words.count > 3_000)
    for word in words where Self.exceptions[word.lemma] == nil {
      let faults = faults(word)
      if !faults.isEmpty { lines.append("\(word.lemma): \(faults.joined(separator: "; "))") }
    }
    #expect(lines.isEmpty, "\(lines.joined(separator: "\n"))")
  }
}
