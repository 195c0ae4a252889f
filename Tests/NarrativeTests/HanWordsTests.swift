import Foundation
import Testing

@testable import Narrative

/// Every Chinese word of the lexicon stands in a headline that somebody wrote, so that filler shows.
@Suite struct HanWordsTests {
  /// Frame, pole and headline, from `Frames/chinese-words.txt`.
  private struct Line {
    var frame: String
    var positive: Bool
    var headlines: [String]
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private func lines() throws -> [Line] {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent("Frames/chinese-words.txt"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      return Line(frame: words[0], positive: words[1] == "+", headlines: words[2].components(separatedBy: " / "))
    }
  }

  private func headlines(_ text: String) -> [Headline] {
    Headline.headlines(of: FoldedText(text, limit: 1_000), lexicon: .standard, mentions: nil)
  }

  /// Dictionary forms of the lexicon's words in a text, by longest match, as the reader finds them.
  private func words(_ text: String) -> [String] {
    headlines(text).flatMap(\.clauses).flatMap(\.marks).map { Lexicon.standard.entries[$0.entry].lemma }
  }

  @Test func `Every Chinese word stands in a headline`() throws {
    var told: Set<String> = []
    for headline in try lines().flatMap(\.headlines) { told.formUnion(words(headline)) }
    for affair in try FrameAffair.load("chinese") {
      for example in affair.saga.storylines[0].states.flatMap(\.examples) { told.formUnion(words(example)) }
      for headline in affair.headlines { told.formUnion(words(headline.text)) }
    }
    for text in [InventedSagas.json, ChineseSagas.json] {
      for quoted in text.split(separator: "\"") { told.formUnion(words(String(quoted))) }
    }
    let root = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
    let files =
      ["ChineseTests.swift", "ConstructionTests.swift", "ReaderTests.swift", "FirmnessTests.swift"].map {
        Self.folder.appendingPathComponent($0)
      }
      + ["config/sagas", "Sources/Daemon/Demo/Week"].flatMap { folder in
        (try? FileManager.default.contentsOfDirectory(
          at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)) ?? []
      }
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for quoted in text.split(whereSeparator: { "\"<>\n".contains($0) }) { told.formUnion(words(String(quoted))) }
    }
    let known = Lexicon.standard.entries.filter { entry in
      !(entry.senses + entry.nounSenses).isEmpty
        && entry.lemma.unicodeScalars.contains { Folding.isHan($0.value) }
    }
    let untold = known.map(\.lemma).filter { !told.contains($0) }.sorted()
    #expect(untold.isEmpty, "\(untold.joined(separator: " "))")
  }

  @Test func `A word's own headline tells its frame and pole`() throws {
    var silent: [String] = []
    for line in try lines() {
      for headline in line.headlines {
        let tells = headlines(headline).contains { headline in
          EventReader(lexicon: .standard, headline: headline, options: EngineOptions(), isExample: true).events()
            .contains { event in
              event.senses.contains {
                Lexicon.standard.frames[$0.frame].name == line.frame
                  && ($0.positive != event.isNegated) == line.positive
              }
            }
        }
        if !tells { silent.append("\(line.frame) \(line.positive ? "+" : "-"): \(headline)") }
      }
    }
    #expect(silent.isEmpty, "\(silent.joined(separator: "\n"))")
  }
}
