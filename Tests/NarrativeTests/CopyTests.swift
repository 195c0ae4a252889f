import Foundation
import Testing

@testable import Narrative

@Suite struct CopyTests {
  /// Pairs of stories, as `Copies/README.md` describes them.
  private struct Pairs: Decodable {
    struct Text: Decodable {
      var title: String
      var body: String

      var fingerprint: Fingerprint {
        Fingerprint(title: FoldedText(title, limit: 1_500), text: FoldedText(body, limit: 4_000))
      }
    }

    var stories: [String: Text]
    var pairs: [[String]]

    static func load(_ name: String) throws -> Pairs {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Copies/\(name).json")
      return try JSONDecoder().decode(Pairs.self, from: Data(contentsOf: file))
    }
  }

  private struct Score {
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []
    var found: [String: (copies: Int, of: Int)] = [:]

    var precision: Double { Double(right) / Double(max(right + wrong.count, 1)) }
    var recall: Double { Double(right) / Double(max(right + missed.count, 1)) }

    /// Each pair both ways round: which of the two comes first is chance.
    init(_ pairs: Pairs) {
      let prints = pairs.stories.mapValues(\.fingerprint)
      for pair in pairs.pairs {
        guard let first = prints[pair[0]], let second = prints[pair[1]] else { continue }
        let isCopy = !["report", "reversed", "number"].contains(pair[2])
        for (a, b) in [(first, second), (second, first)] {
          let index = CopyIndex([CopyIndex.Item(at: Halden.start, story: 1, outlets: ["one"], fingerprint: a)])
          let called = index.original(of: b, story: 2, outlets: ["two"]) != nil
          found[pair[2], default: (0, 0)].of += 1
          if called { found[pair[2], default: (0, 0)].copies += 1 }
          if called, isCopy { right += 1 }
          if called, !isCopy { wrong.append("\(pair)") }
          if !called, isCopy { missed.append("\(pair)") }
        }
      }
    }
  }

  @Test(arguments: ["pairs", "second"])
  func `Of copies nine in ten are found, of what is called a copy 98 in 100 are, and nothing that reverses another is`(
    name: String
  ) throws {
    let score = Score(try Pairs.load(name))
    #expect(score.precision >= 0.98, "\(score.precision): \(score.wrong)")
    #expect(score.recall >= 0.9, "\(score.recall): \(score.missed)")
    #expect(score.found["reversed"]?.copies == 0, "\(score.found): \(score.wrong)")
  }
}
