import Testing

@testable import Narrative

@Suite struct FrameAffairTests {
  /// Right, wrong and unread headlines of a language, as worked on and as held back.
  private struct Score {
    var right = 0
    var wrong = 0
    var unread = 0
    var total: Int { right + wrong + unread }

    mutating func count(_ outcome: FrameAffair.Outcome) {
      switch outcome {
      case .right: right += 1
      case .wrong: wrong += 1
      case .unread: unread += 1
      }
    }
  }

  @Test(arguments: ["english"])
  func `Of headlines written frame by frame before they were read, most are read right and few wrong`(
    language: String
  ) throws {
    var worked = Score()
    var held = Score()
    var lines: [String] = []
    for affair in try FrameAffair.load(language) {
      #expect(affair.headlines.count >= 12, "\(affair.frame)")
      let reader = SagaReader(sagas: [affair.saga])
      var score = Score()
      var faults: [String] = []
      for headline in affair.headlines {
        let (outcome, found) = affair.outcome(headline, reader)
        score.count(outcome)
        if headline.isHeld { held.count(outcome) } else { worked.count(outcome) }
        if outcome != .right {
          faults.append("  \(headline.marks.joined(separator: "/")), not \(found): \(headline.text)")
        }
      }
      lines.append("\(affair.frame): \(score.right) right, \(score.wrong) wrong, \(score.unread) unread")
      lines += faults
    }
    print(lines.joined(separator: "\n"))
    print("worked on: \(worked); held back: \(held)")
    #expect(Double(worked.right) >= 0.9 * Double(worked.total), "\(worked)")
    #expect(Double(worked.wrong) <= 0.04 * Double(worked.total), "\(worked)")
    #expect(Double(held.right) >= 0.85 * Double(held.total), "\(held)")
    #expect(Double(held.wrong) <= 0.07 * Double(held.total), "\(held)")
  }
}
