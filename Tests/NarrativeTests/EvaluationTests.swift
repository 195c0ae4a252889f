import Foundation
import Testing

@testable import Narrative

@Suite struct EvaluationTests {
  private let start = Halden.start

  private func reversal(_ storyline: Int, to: String, hours: Double) -> Reversal {
    Reversal(
      saga: "halden", storyline: Halden.saga.storylines[storyline], from: "x", to: to, detectedAt: start + hours * 3600,
      confidence: 0.9, count: 1, outlets: 2, turningStory: StoryReference(Halden.story("t")), before: [], after: [])
  }

  private func fact(_ storyline: String, to: String, hours: Double, _ basis: String = "recall") -> Evaluation.Fact {
    Evaluation.Fact(
      storyline: storyline, from: "x", to: to, at: start + hours * 3600, importance: .major, basis: basis)
  }

  private func match(_ detected: [Reversal], _ truth: [Evaluation.Fact]) -> Evaluation {
    Evaluation.match(detected: detected, truth: truth, span: start...(start + 14 * 86_400))
  }

  @Test func `A detection counts from three hours before to thirty-six after`() {
    for (hours, hit) in [(-3.01, false), (-3, true), (0, true), (36, true), (36.01, false)] {
      let found = match([reversal(0, to: "out", hours: 50 + hours)], [fact("chief", to: "out", hours: 50)])
      #expect((found.hits.count == 1) == hit)
      #expect((found.falseAlarms.count == 1) == !hit)
      #expect((found.misses.count == 1) == !hit)
    }
  }

  @Test func `Storyline and state must be the same, and each fact is matched once`() {
    let found = match(
      [reversal(0, to: "out", hours: 1), reversal(0, to: "out", hours: 2), reversal(1, to: "on", hours: 3)],
      [fact("chief", to: "out", hours: 1), fact("deal", to: "off", hours: 3)])
    #expect(found.hits.map(\.reversal.detectedAt) == [start + 3600])
    #expect(found.falseAlarms.count == 2)
    #expect(found.misses.map(\.storyline) == ["deal"])
    #expect(found.precision == 1.0 / 3)
    #expect(found.recall == 0.5)
    #expect(found.f1 == 0.4)
    #expect(found.falseAlarmsPerWeek == 1)
  }

  @Test func `Delay counts only where the fact's time is known`() {
    let found = match(
      [reversal(0, to: "out", hours: 2), reversal(1, to: "on", hours: 3)],
      [fact("chief", to: "out", hours: 1), fact("deal", to: "on", hours: 1, "archive")])
    #expect(found.delays == [3600])
    #expect(found.medianDelay == 3600)
  }

  @Test func `A set is pooled and averaged`() {
    let good = match([reversal(0, to: "out", hours: 1)], [fact("chief", to: "out", hours: 1)])
    let bad = match([reversal(0, to: "out", hours: 1)], [fact("chief", to: "in", hours: 1)])
    let summary = Evaluation.Summary([good, bad])
    #expect(summary.sagas == 2)
    #expect(summary.pooled.f1 == 0.5)
    #expect(summary.meanF1 == 0.5)
    #expect(summary.meanFalseAlarmsPerWeek == 0.25)
    #expect(summary.worstFalseAlarmsPerWeek == 0.5)
  }
}
