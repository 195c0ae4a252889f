import Testing

@testable import Narrative

/// Headlines in Chinese, frame by frame; `Frames/english.txt` describes the format, `Frames/chinese.txt` holds them.
@Suite struct ChineseFrameTests {
  private struct Score {
    var right = 0
    var wrong = 0
    var unread = 0

    var total: Double { Double(right + wrong + unread) }

    mutating func count(_ outcome: FrameAffair.Outcome) {
      switch outcome {
      case .right: right += 1
      case .wrong: wrong += 1
      case .unread: unread += 1
      }
    }
  }

  @Test func `Of headlines written frame by frame, nine in ten are read right and few wrong`() throws {
    var worked = Score()
    var held = Score()
    var lines: [String] = []
    for affair in try FrameAffair.load("chinese") {
      let reader = SagaReader(sagas: [affair.saga])
      var score = Score()
      for headline in affair.headlines {
        let (outcome, found) = affair.outcome(headline, reader)
        score.count(outcome)
        if headline.isHeld {
          held.count(outcome)
        } else {
          worked.count(outcome)
          if outcome != .right { lines.append("  \(headline.marks[0]), not \(found): \(headline.text)") }
        }
      }
      lines.append("\(affair.frame): \(score.right) right, \(score.wrong) wrong, \(score.unread) unread")
    }
    print(lines.joined(separator: "\n"))
    #expect(Double(worked.right) >= 0.9 * worked.total, "\(worked)")
    #expect(Double(worked.wrong) <= 0.04 * worked.total, "\(worked)")
    #expect(Double(held.right) >= 0.85 * held.total, "\(held)")
    #expect(Double(held.wrong) <= 0.057 * held.total, "\(held)")
  }

  @Test func `Every frame with Chinese words has at least twelve headlines`() throws {
    let counts = try FrameAffair.load("chinese").reduce(into: [String: Int]()) {
      $0[$1.frame, default: 0] += $1.headlines.count
    }
    for frame in Lexicon.standard.frames {
      #expect(counts[frame.name, default: 0] >= 12, "\(frame.name)")
    }
  }
}
