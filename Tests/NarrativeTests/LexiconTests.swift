import Testing

@testable import Narrative

@Suite struct LexiconTests {
  @Test func `Every line of the shipped lexicon can be read`() {
    #expect(Lexicon.standard.faults.isEmpty)
  }

  @Test func `Phrases that run together at a line's end are a fault`() {
    let lexicon = Lexicon(texts: ["frame x\n+ doer en: go on,\n    carry on\n    press on"], irregular: "")
    #expect(lexicon.faults == ["no comma before: press on"])
  }

  @Test func `No word stands at both poles of a frame in one role`() {
    var poles: [[Substring]: Set<Character>] = [:]
    var frame: Substring = ""
    var head: [Substring] = []
    for line in LexiconText.frames.joined(separator: "\n").split(separator: "\n") {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("frame ") {
        frame = line.split(separator: " ")[1]
        head = []
      }
      if let colon = line.firstIndex(of: ":"), "+-cf#".contains(line.first ?? "#") {
        head = line[..<colon].split(separator: " ")
      }
      guard head.count == 3, let pole = head[0].first, "+-".contains(pole), !line.hasPrefix("#") else { continue }
      let words = line[(line.firstIndex(of: ":").map(line.index(after:)) ?? line.startIndex)...]
      for word in words.split(separator: head[2] == "zh" ? " " : ",") {
        poles[[frame, head[1], word.drop { $0 == " " }], default: []].insert(pole)
      }
    }
    // "Recalls its ambassador" takes a post away, "recalls its striker" gives one back.
    let both = poles.filter { $0.value.count == 2 && $0.key != ["tenure", "done", "recall"] }
    #expect(poles.count > 5_000)
    #expect(both.isEmpty, "\(both.keys)")
  }

  @Test func `There are at least forty opposing frames with fifteen words a frame and language in the median`() {
    let lexicon = Lexicon.standard
    #expect(lexicon.frames.count >= 40)
    var counts: [String: Int] = [:]
    var poles: [String: Set<Bool>] = [:]
    for entry in lexicon.entries {
      let language = entry.lemma.unicodeScalars.contains { Folding.isHan($0.value) } ? "zh" : "en"
      for sense in Set(entry.senses + entry.nounSenses) {
        let key = "\(lexicon.frames[sense.frame].name) \(language)"
        counts[key, default: 0] += 1
        poles[key, default: []].insert(sense.positive)
      }
    }
    let sorted = counts.values.sorted()
    #expect(sorted[sorted.count / 2] >= 15)
    for frame in lexicon.frames {
      for language in ["en", "zh"] {
        #expect(poles["\(frame.name) \(language)"]?.count == 2, "\(frame.name) \(language)")
      }
    }
  }

  @Test func `A word that the file misspells is a fault, not a silence`() {
    let lexicon = Lexicon(
      texts: ["frame x\n+ doer en: go\n+ maker en: run\ncue nosuch en: well\nwhat is this"], irregular: "")
    #expect(lexicon.faults.count == 3)
  }

  @Test(arguments: [
    ("stop", ["stop", "stops", "stopping", "stopped"]), ("deny", ["deny", "denies", "denying", "denied"]),
    ("close", ["close", "closes", "closing", "closed"]),
    ("cancel", ["cancel", "cancels", "cancelling", "canceling", "cancelled", "canceled"]),
    ("veto", ["veto", "vetoes", "vetoing", "vetoed"]),
  ])
  func `English verbs are inflected`(verb: String, forms: [String]) {
    let irregular = verb == "veto" ? ["vetoed", "vetoed"] : nil
    #expect(Set(Inflection.verb(verb, irregular: irregular).map(\.0)) == Set(forms))
  }

  @Test func `Width, case, traditional forms and spaces between scripts fold away`() {
    func fold(_ text: String) -> String {
      let folded = FoldedText(text, limit: 1_000)
      return folded.string(0..<folded.scalars.count)
    }
    #expect(fold("ＯＰＥＮ　Café") == "open cafe")
    #expect(fold("開發 AI 模型") == "开发ai模型")
    #expect(fold("the U.S. and “quotes”") == "the us and \"quotes\"")
    #expect(fold("a\u{200B}b\u{FEFF}c") == "abc")
  }

  @Test func `One automaton finds the names of all sagas at word boundaries`() {
    let other = Saga(
      id: "other", title: "Other", about: ["WTO"], actors: [Saga.Actor(id: "a", name: "Al")], storylines: [])
    let automaton = AliasAutomaton([Halden.saga, other])
    func findings(_ text: String) -> [Int: AliasAutomaton.Finding] {
      var found: [Int: AliasAutomaton.Finding] = [:]
      automaton.scan(text, limit: 10_000, into: &found)
      return found
    }
    #expect(findings("A halden day with MARA LINDQVIST")[0]?.actors.count == 2)
    #expect(findings("Haldenism and Malindqvist").isEmpty)
    #expect(findings("the WTO met")[1]?.isAbout == true)
    #expect(findings("the wto met").isEmpty)
    #expect(findings("哈爾登與奧貝斯")[0]?.actors.count == 2)
    #expect(findings("").isEmpty)
  }
}
