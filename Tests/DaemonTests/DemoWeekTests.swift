import Foundation
import Narrative
import Testing

@testable import Daemon

/// The demo proves something only while its week is as mixed as real ones are.
struct DemoWeekTests {
  let week: DemoWeek
  let told: [DemoWeek.Story]
  let saga: Saga

  init() throws {
    week = try DemoWeek()
    told = week.stories.values.flatMap(\.self)
    let text = String(decoding: PackageResources.openai_2023_toml, as: UTF8.self)
    saga = try SagaFile(path: "openai-2023.toml", text: text).saga
  }

  func count(_ kinds: String...) -> Int { told.count { kinds.contains($0.kind) } }

  @Test func `It has the breadth of a real week`() {
    #expect(told.count >= 150 && week.outlets.count >= 12)
    #expect(told.count { $0.lang == "zh" } * 3 >= told.count)
    #expect(week.outlets.allSatisfy { $0.host.hasSuffix(".example") })
    #expect(Set(week.outlets.map(\.format)).count == 3)
    #expect(count("lookback") >= 5 && count("question") >= 5 && count("demand", "threat") >= 5 && count("digest") >= 5)
    #expect(count("copy") >= 5 && count("spun") >= 1 && count("changed") >= 1 && count("repeat") >= 3)
    #expect((0.08...0.15).contains(Double(count("off-topic")) / Double(told.count)))
    #expect(week.outlets.contains { $0.faults != nil })
  }

  @Test func `Every storyline has at least three denials and two rumours`() {
    for storyline in saga.storylines.map(\.id) {
      let about = told.filter { $0.storylines.contains(storyline) }
      #expect(about.count { $0.kind == "denial" } >= 3, "\(storyline)")
      #expect(about.count { $0.kind == "rumour" } >= 2, "\(storyline)")
    }
  }

  @Test func `The facts are the saga's own states, and each turn leaves the state before it`() {
    #expect(week.facts.count == 14)
    for storyline in saga.storylines {
      var state = storyline.initial
      for fact in week.facts where fact.storyline == storyline.id {
        #expect(fact.from == state)
        #expect(storyline.states.contains { $0.id == fact.to })
        state = fact.to
      }
    }
  }

  @Test func `At most half of the headlines share a verb with the saga's examples`() {
    let examples = saga.storylines.flatMap(\.states).flatMap(\.examples)
    let verbs = Verbs(of: examples, names: names)
    #expect(verbs.english.contains("retur") && verbs.chinese.contains("罢免"))
    let onSaga = told.filter { $0.kind != "off-topic" }
    let sharing = onSaga.count { verbs.occur(in: $0.title, names: names) }
    #expect(sharing * 2 <= onSaga.count, "\(sharing) of \(onSaga.count)")
  }

  private var names: [String] {
    saga.actors.flatMap { [$0.name] + $0.aliases }.sorted { $0.count > $1.count }
  }
}

/// The words of example headlines that can be verbs: English stems of five letters, Chinese pairs of characters.
private struct Verbs {
  var english: Set<String>
  var chinese: Set<String>

  /// Words of the examples that are none.
  private static let nouns: Set<String> = ["board", "decis", "inter", "lette", "over", "talks", "with", "will", "back"]
  private static let chineseNouns: Set<String> = ["董事", "事会", "临时", "可能"]

  init(of examples: [String], names: [String]) {
    (english, chinese) = ([], [])
    for example in examples {
      let words = Self.words(example, names: names)
      english.formUnion(words.english)
      chinese.formUnion(words.chinese)
    }
    english.subtract(Self.nouns)
    chinese.subtract(Self.chineseNouns)
  }

  func occur(in headline: String, names: [String]) -> Bool {
    let words = Self.words(headline, names: names)
    return !words.english.isDisjoint(with: english) || !words.chinese.isDisjoint(with: chinese)
  }

  private static func words(_ text: String, names: [String]) -> (english: Set<String>, chinese: Set<String>) {
    var rest = text
    for name in names { rest = rest.replacing(name, with: " ") }
    let english = rest.lowercased().split { !$0.isASCII || !$0.isLetter }.filter { $0.count >= 4 }.map {
      String($0.prefix(5))
    }
    var chinese: Set<String> = []
    let characters = Array(rest.unicodeScalars)
    for (first, second) in zip(characters, characters.dropFirst())
    where [first, second].allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }) {
      chinese.insert(String(String.UnicodeScalarView([first, second])))
    }
    return (Set(english), chinese)
  }
}
