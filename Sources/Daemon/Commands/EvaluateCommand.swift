internal import Foundation
internal import Narrative

extension Commands {
  /// A part of the engine that `evaluate` can do without, to show what it earns.
  public enum EnginePart: String, CaseIterable, Sendable {
    case composition, firmness, memory, fallback
  }

  /// Scores the reversals found in one saga's stories, and its outlooks.
  public static func evaluate(
    saga: String, stories: String, truth: String, outlets: Int, without parts: [EnginePart], json asJSON: Bool
  ) async throws {
    let score = try Score(
      saga: saga, stories: stories, truth: TruthFile.read(truth), options: EngineOptions(outlets, without: parts))
    if asJSON { return say(try json(score.report)) }
    score.lines.forEach(say)
    say("all: \(Figures(score.evaluation).line)")
    outlookLines(score.outlooks).forEach(say)
  }

  /// Scores a directory of sagas: pooled, and as the mean over them.
  public static func evaluate(
    set directory: String, only: String?, outlets: Int, without parts: [EnginePart], json asJSON: Bool
  ) async throws {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: directory)
    } catch {
      throw CommandFailure(.noInput, "\(directory): \(StoriesFile.reason(of: error))")
    }
    let suffix = ".truth.json"
    let sagas = names.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted()
    guard !sagas.isEmpty else { throw CommandFailure(.noInput, "\(directory): holds no NAME.truth.json") }
    var scores: [Score] = []
    for name in sagas {
      let path = "\(directory)/\(name)"
      let truth = try TruthFile.read(path + suffix)
      guard only == nil || truth.set == only else { continue }
      scores.append(
        try Score(
          saga: path + ".toml", stories: path + ".jsonl", truth: truth, options: EngineOptions(outlets, without: parts))
      )
    }
    guard !scores.isEmpty else { throw CommandFailure(.noInput, "\(directory): no saga is marked \"\(only ?? "")\"") }
    for (index, outlooks) in OutlookEvaluation.againstOthers(scores.map(\.outlooks)).enumerated() {
      scores[index].outlooks = outlooks
    }
    let summary = Evaluation.Summary(scores.map(\.evaluation))
    let outlooks = OutlookEvaluation(scores.flatMap(\.outlooks.forecasts))
    if asJSON { return say(try json(SetReport(summary, outlooks, scores))) }
    for score in scores {
      say("\(score.saga.id): \(Figures(score.evaluation).line)")
      for line in score.lines { say("  \(line)") }
    }
    say("pooled over \(LedgerText.count(scores.count, "saga")): \(Figures(summary.pooled).line)")
    let figures = [
      summary.meanPrecision, summary.meanRecall, summary.meanF1, summary.meanFalseAlarmsPerWeek,
      summary.worstFalseAlarmsPerWeek,
    ]
    .map { String(format: "%.2f", $0) }
    say(
      "mean over sagas: precision \(figures[0]), recall \(figures[1]), F1 \(figures[2]), false alarms a week \(figures[3]), worst \(figures[4])"
    )
    outlookLines(outlooks).forEach(say)
    let mean = OutlookEvaluation.mean(scores.map(\.outlooks))
    say(
      String(
        format: "outlook, mean over sagas: Brier %.4f, base rate's %.4f, skill %.3f", mean.brier, mean.baseBrier,
        mean.skill))
  }

  /// The Brier score against the base rate's, and the calibration table.
  private static func outlookLines(_ outlooks: OutlookEvaluation) -> [String] {
    let figures = String(
      format: "Brier %.4f, base rate's %.4f, skill %.3f", outlooks.brier, outlooks.baseBrier, outlooks.skill)
    var lines = ["outlook: \(outlooks.forecasts.count) forecasts, \(outlooks.turned) came true; \(figures)"]
    for bin in outlooks.calibration {
      lines.append(
        String(
          format: "  said %3.0f to %3.0f %%: mean %4.1f %%, came true %4.1f %%", bin.from * 100, bin.to * 100,
          bin.meanProbability * 100, bin.rate * 100) + " (\(bin.turned) of \(bin.forecasts))")
    }
    return lines
  }
}

extension EngineOptions {
  fileprivate init(_ outlets: Int, without parts: [Commands.EnginePart]) {
    self.init(
      outlets: outlets, firmness: !parts.contains(.firmness), memory: !parts.contains(.memory),
      composition: !parts.contains(.composition), fallback: !parts.contains(.fallback))
  }
}
