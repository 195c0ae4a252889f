import Foundation
import Testing

@testable import Narrative

@Suite struct FrameWordsTests {
  private let lexicon = Lexicon.standard

  @Test
  func `Every English word is found and read in carriers: told, planned, negated, demanded, undone, looked back on`() {
    var counts: [String: (all: Int, read: Int)] = [:]
    var unread: [String: [String]] = [:]
    for word in FrameWords.all(lexicon) {
      for carrier in FrameWords.carriers(word, lexicon) {
        let key = "\(word.kind) \(carrier.name)"
        counts[key, default: (0, 0)].all += 1
        let isRead = FrameWords.events(carrier.sentence, lexicon).contains {
          $0.lemma == word.lemma && carrier.accepts($0)
        }
        if isRead { counts[key]?.read += 1 } else { unread[key, default: []].append(carrier.sentence) }
      }
    }
    for (key, count) in counts {
      // What is left are words that other words hide in these very carriers ("looks set to", "cut jobs at"), and nouns of
      // one spelling with a verb.
      let floor = key.hasPrefix("noun") ? 0.88 : 0.95
      #expect(Double(count.read) >= floor * Double(count.all), "\(key): \(count) \(unread[key] ?? [])")
    }
  }

  @Test func `Every English word is read as its own pole in an affair of its own frame`() throws {
    var right = 0
    var unread: [String] = []
    var wrong: [String] = []
    for affair in try FrameAffair.load("english") {
      let reader = SagaReader(sagas: [affair.saga])
      for word in affair.ownWords(lexicon) {
        let found = FrameAffair.reported(word.sentence, affair.saga, reader)
        if found == word.state {
          right += 1
        } else if found == "-" {
          unread.append(word.sentence)
        } else {
          wrong.append("\(word.sentence): \(found)")
        }
      }
    }
    #expect(right >= 10_000)
    #expect(Double(unread.count) <= 0.02 * Double(right), "\(unread)")
    #expect(wrong.count <= 4, "\(wrong)")
  }

  /// Frame, pole and headlines, from `Frames/english-words.txt`.
  private func ownHeadlines() throws -> [(frame: String, positive: Bool, headlines: [String])] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appendingPathComponent("Frames/english-words.txt"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      return (words[0], words[1] == "+", words[2].components(separatedBy: " / "))
    }
  }

  @Test func `A single word's own headline tells its frame and pole`() throws {
    var silent: [String] = []
    for line in try ownHeadlines() {
      for text in line.headlines {
        let headlines = Headline.headlines(of: FoldedText(text, limit: 1_000), lexicon: lexicon, mentions: nil)
        let tells = headlines.contains { headline in
          EventReader(lexicon: lexicon, headline: headline, options: EngineOptions(), isExample: true).events()
            .contains { event in
              event.senses.contains {
                lexicon.frames[$0.frame].name == line.frame && ($0.positive != event.isNegated) == line.positive
              }
            }
        }
        if !tells { silent.append("\(line.frame) \(line.positive ? "+" : "-"): \(text)") }
      }
    }
    #expect(silent.isEmpty, "\(silent)")
  }

  @Test func `Words that no headline or saga of the repository holds are counted, so that filler shows`() throws {
    var seen: Set<String> = []
    for affair in try FrameAffair.load("english") {
      for text in affair.headlines.map(\.text) + affair.saga.storylines[0].states.flatMap(\.examples) {
        seen.formUnion(FrameWords.lemmas(in: text, lexicon))
      }
    }
    let sagas = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Sagas")
    for name in try FileManager.default.contentsOfDirectory(atPath: sagas.path) where name.hasSuffix(".jsonl") {
      let text = try String(contentsOf: sagas.appendingPathComponent(name), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let story = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
        seen.formUnion(FrameWords.lemmas(in: story["title"] ?? "", lexicon))
      }
    }
    for part in InventedSagas.json.split(separator: "\"") {
      seen.formUnion(FrameWords.lemmas(in: String(part), lexicon))
    }
    for text in try ownHeadlines().flatMap(\.headlines) { seen.formUnion(FrameWords.lemmas(in: text, lexicon)) }
    let words = FrameWords.all(lexicon)
    let idle = words.filter { !seen.contains($0.lemma) }
    var table: [String: (all: Int, idle: Int)] = [:]
    for entry in lexicon.entries where !entry.lemma.unicodeScalars.contains(where: { Folding.isHan($0.value) }) {
      for frame in Set((entry.senses + entry.nounSenses).map(\.frame)) {
        table[lexicon.frames[frame].name, default: (0, 0)].all += 1
        if !seen.contains(entry.lemma) { table[lexicon.frames[frame].name]?.idle += 1 }
      }
    }
    for (frame, count) in table.sorted(by: { $0.key < $1.key }) {
      print("\(frame): \(count.idle) of \(count.all) forms stand in no headline")
    }
    print("\(words.count) words, of which \(idle.count) stand in no headline")
    #expect(words.count - idle.count >= 2_500)
    let single = idle.filter { !$0.lemma.contains(" ") }.map(\.lemma)
    #expect(single.count <= 220, "\(single)")
  }
}
