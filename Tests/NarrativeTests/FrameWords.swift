@testable import Narrative

/// Every English word of the lexicon with the carriers that it is run through: short sentences in which it must be read.
enum FrameWords {
  /// A word as the files list it, with every frame that it belongs to.
  struct Word: Hashable {
    enum Kind { case verb, noun, phrase }

    /// The dictionary form, a class named by its first member: "send troops".
    var text: String
    /// The dictionary form as the files have it: "send @troops".
    var lemma: String
    var kind: Kind
    /// The object of the verb is who the event is about, in some frame.
    var isDone: Bool
  }

  /// A sentence, and what its event must be like.
  struct Carrier {
    var name: String
    var sentence: String
    var accepts: (Event) -> Bool
  }

  static let saga = Saga(
    id: "carriers", title: "Carriers", about: ["Aldra"],
    actors: [Saga.Actor(id: "aldra", name: "Aldra"), Saga.Actor(id: "brenn", name: "Brenn")],
    storylines: [Saga.Storyline(id: "s", question: "?", states: [])])

  private static let doer = ActorSet(actor: 0)
  private static let done = ActorSet(actor: 1)

  static func all(_ lexicon: Lexicon) -> [Word] {
    var words: Set<Word> = []
    for entry in lexicon.entries where !entry.lemma.unicodeScalars.contains(where: { Folding.isHan($0.value) }) {
      let text = entry.lemma.split(separator: " ").map { lexicon.member(of: String($0)) }.joined(separator: " ")
      if entry.forms.contains(.base), !entry.senses.isEmpty {
        let isDone = entry.senses.allSatisfy { !$0.doer }
        words.insert(Word(text: text, lemma: entry.lemma, kind: .verb, isDone: isDone))
      } else if entry.forms.contains(.noun), !entry.nounSenses.isEmpty {
        words.insert(Word(text: text, lemma: entry.lemma, kind: .noun, isDone: false))
      } else if entry.forms.contains(.fixed), !entry.senses.isEmpty {
        words.insert(Word(text: text, lemma: entry.lemma, kind: .phrase, isDone: false))
      }
    }
    return words.sorted { ($0.lemma, "\($0.kind)") < ($1.lemma, "\($1.kind)") }
  }

  static func carriers(_ word: Word, _ lexicon: Lexicon) -> [Carrier] {
    switch word.kind {
    case .verb: verb(word, lexicon)
    case .noun: noun(word)
    case .phrase: phrase(word)
    }
  }

  private static func verb(_ word: Word, _ lexicon: Lexicon) -> [Carrier] {
    let parts = word.text.split(separator: " ").map(String.init)
    let rest = parts.dropFirst().map { " \($0)" }.joined()
    let forms = Inflection.verb(parts[0], irregular: lexicon.irregularForms(of: parts[0]))
    func form(_ kind: Lexicon.Forms) -> String { (forms.first { $0.1.contains(kind) }?.0 ?? parts[0]) + rest }
    // "Lifts the ban on Brenn", "walks out on Brenn", "fires Brenn".
    let takesObject = parts.count == 1 || EventReader.oblique.contains(parts[parts.count - 1]) || word.isDone
    let object = takesObject ? "Brenn" : "at Brenn"
    func isTold(_ event: Event) -> Bool {
      !event.isNegated && [.reported, .announced].contains(event.firmness)
        && (word.isDone || event.subject.meets(doer))
    }
    var carriers = [
      Carrier(name: "told", sentence: "Aldra \(form(.finite)) \(object)", accepts: isTold),
      Carrier(name: "planned", sentence: "Aldra plans to \(form(.base)) \(object)") {
        [.planned, .possible, .demanded, .step].contains($0.firmness)
      },
      Carrier(name: "negated", sentence: "Aldra did not \(form(.base)) \(object)") {
        $0.isNegated || $0.isDoubleNegated || $0.firmness == .possible
      },
      Carrier(name: "looked back on", sentence: "After Aldra \(form(.past)) \(object), nobody spoke") {
        $0.firmness == .lookedBack
      },
      Carrier(name: "demanded", sentence: "Aldra urged to \(form(.base)) \(object)") {
        [.demanded, .possible, .hoped].contains($0.firmness)
      },
    ]
    if word.isDone, parts.count == 1 {
      carriers.append(
        Carrier(name: "passive", sentence: "Brenn \(form(.participle)) by Aldra") {
          $0.isPassive && $0.subject.meets(done) && $0.agent.meets(doer) && !$0.isNegated
        })
    }
    return carriers
  }

  private static func noun(_ word: Word) -> [Carrier] {
    [
      Carrier(name: "told", sentence: "Aldra announces \(word.text) at Brenn") {
        !$0.isNegated && [.reported, .announced, .possible, .reactedTo].contains($0.firmness)
      },
      Carrier(name: "undone", sentence: "Aldra cancels \(word.text) at Brenn") { $0.isNegated },
      Carrier(name: "looked back on", sentence: "After the \(word.text) at Brenn, nobody spoke") {
        $0.firmness == .lookedBack
      },
    ]
  }

  private static func phrase(_ word: Word) -> [Carrier] {
    [
      Carrier(name: "told", sentence: "Aldra \(word.text)") {
        !$0.isNegated && ![.lookedBack, .demanded, .asked].contains($0.firmness)
      },
      Carrier(name: "looked back on", sentence: "After Aldra \(word.text), nobody spoke") {
        $0.firmness == .lookedBack
      },
    ]
  }

  /// The events that a sentence is read to tell.
  static func events(_ sentence: String, _ lexicon: Lexicon) -> [Event] {
    let mentions = Mentions(saga)
    return Headline.headlines(of: FoldedText(sentence, limit: 1_000), lexicon: lexicon, mentions: mentions).flatMap {
      EventReader(lexicon: lexicon, headline: $0, options: EngineOptions(), isExample: false).events()
    }
  }

  /// The dictionary forms that a text holds, whatever is made of them.
  static func lemmas(in text: String, _ lexicon: Lexicon) -> Set<String> {
    let folded = FoldedText(text, limit: 1_000)
    return Set(
      Headline.headlines(of: folded, lexicon: lexicon, mentions: nil).flatMap { headline in
        headline.clauses.flatMap(\.marks).map { lexicon.entries[$0.entry].lemma }
      })
  }
}
