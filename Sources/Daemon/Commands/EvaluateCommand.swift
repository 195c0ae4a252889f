internal import Foundation
internal import Narrative

extension Commands {
  /// Scores the reversals found in one saga's stories.
  public static func evaluate(
    saga: String, stories: String, truth: String, outlets: Int, json asJSON: Bool
  ) async throws {
    let score = try Score(saga: saga, stories: stories, truth: TruthFile.read(truth), outlets: outlets)
    if asJSON { return say(try json(Figures(score.evaluation))) }
    score.lines.forEach(say)
  }

  /// Scores a directory of sagas: pooled, and as the mean over them.
  public static func evaluate(set directory: String, only: String?, outlets: Int, json asJSON: Bool) async throws {
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
      scores.append(try Score(saga: path + ".toml", stories: path + ".jsonl", truth: truth, outlets: outlets))
    }
    guard !scores.isEmpty else { throw CommandFailure(.noInput, "\(directory): no saga is marked \"\(only ?? "")\"") }
    let summary = Evaluation.Summary(scores.map(\.evaluation))
    if asJSON { return say(try json(SetFigures(summary, scores))) }
    for score in scores {
      say("\(score.saga.id): \(Figures(score.evaluation).line)")
      for line in score.details { say("  \(line)") }
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
  }
}

/// One saga's run with its ledger, so that misses and false alarms can be explained.
private struct Score {
  let saga: Saga
  let evaluation: Evaluation
  private let ledger: [LedgerEntry]

  init(saga path: String, stories: String, truth: TruthFile, outlets: Int) throws {
    saga = try Commands.loadSaga(path)
    let stories = try StoriesFile.read([stories])
    let options = EngineOptions(outlets: outlets)
    let reader = SagaReader(sagas: [saga], options: options)
    var engine = try NarrativeEngine(sagas: [saga], options: options)
    let examination = engine.examine(stories.map(reader.read))
    ledger = examination.ledger
    let first = stories.first?.at ?? .distantPast
    evaluation = Evaluation.match(
      detected: examination.reversals, truth: truth.reversals, span: first...(stories.last?.at ?? first))
  }

  var lines: [String] {
    var lines: [String] = []
    for storyline in saga.storylines {
      let part = Evaluation(
        hits: evaluation.hits.filter { $0.fact.storyline == storyline.id },
        misses: evaluation.misses.filter { $0.storyline == storyline.id },
        falseAlarms: evaluation.falseAlarms.filter { $0.storyline == storyline.id }, weeks: evaluation.weeks)
      lines.append("\(storyline.id): \(Figures(part).line)")
    }
    lines += details
    lines.append("all: \(Figures(evaluation).line)")
    return lines
  }

  /// Every hit, miss and false alarm, the last two with the ledger lines behind them.
  var details: [String] {
    var lines: [String] = []
    for hit in evaluation.hits {
      let delay = hit.delay.map { ", after \(Int(($0 / 60).rounded())) min" } ?? ""
      lines.append(
        "hit: \(hit.fact.storyline) → \(hit.fact.to) at \(hit.fact.at.formatted(.iso8601))\(delay): \(hit.reversal.turningStory.title)"
      )
    }
    for miss in evaluation.misses {
      lines.append(
        "miss: \(miss.storyline) \(miss.from) → \(miss.to) at \(miss.at.formatted(.iso8601)), \(miss.importance.rawValue)"
      )
      let window = miss.at.addingTimeInterval(-3 * 3600)...miss.at.addingTimeInterval(36 * 3600)
      lines += explanation(miss.storyline, of: miss.to) { window.contains($0.story.seen) }
    }
    for alarm in evaluation.falseAlarms {
      lines.append(
        "false alarm: \(alarm.storyline) \(alarm.from) → \(alarm.to) at \(alarm.detectedAt.formatted(.iso8601))")
      let window = alarm.detectedAt.addingTimeInterval(-48 * 3600)...alarm.detectedAt
      lines += explanation(alarm.storyline, of: alarm.to) { window.contains($0.story.seen) }
    }
    return lines
  }

  private func explanation(_ storyline: String, of state: String, _ isNear: (LedgerEntry) -> Bool) -> [String] {
    let entries = ledger.filter { $0.claim.storyline == storyline && $0.claim.state == state && isNear($0) }
    guard !entries.isEmpty else { return ["  no story was read as claiming it"] }
    let strongest = entries.sorted { abs($0.weight) > abs($1.weight) }.prefix(4).sorted {
      $0.story.seen < $1.story.seen
    }
    return strongest.flatMap(LedgerText.lines).map { "  \($0)" }
  }
}

private struct Figures: Encodable {
  var hits: Int
  var misses: Int
  var falseAlarms: Int
  var precision: Double
  var recall: Double
  var majorRecall: Double
  var f1: Double
  var falseAlarmsPerWeek: Double
  /// Minutes.
  var medianDelay: Double?

  init(_ evaluation: Evaluation) {
    hits = evaluation.hits.count
    misses = evaluation.misses.count
    falseAlarms = evaluation.falseAlarms.count
    precision = evaluation.precision
    recall = evaluation.recall
    majorRecall = evaluation.majorRecall
    f1 = evaluation.f1
    falseAlarmsPerWeek = evaluation.falseAlarmsPerWeek
    medianDelay = evaluation.medianDelay.map { $0 / 60 }
  }

  var line: String {
    let figures = [precision, recall, f1, falseAlarmsPerWeek].map { String(format: "%.2f", $0) }
    let delay = medianDelay.map { ", median delay \(Int($0.rounded())) min" } ?? ""
    return
      "\(hits) hits, \(misses) missed, \(falseAlarms) false; precision \(figures[0]), recall \(figures[1]), F1 \(figures[2]), false alarms a week \(figures[3])\(delay)"
  }
}

private struct SetFigures: Encodable {
  var pooled: Figures
  var meanPrecision: Double
  var meanRecall: Double
  var meanF1: Double
  var meanFalseAlarmsPerWeek: Double
  var worstFalseAlarmsPerWeek: Double
  var sagas: [String: Figures]

  init(_ summary: Evaluation.Summary, _ scores: [Score]) {
    pooled = Figures(summary.pooled)
    meanPrecision = summary.meanPrecision
    meanRecall = summary.meanRecall
    meanF1 = summary.meanF1
    meanFalseAlarmsPerWeek = summary.meanFalseAlarmsPerWeek
    worstFalseAlarmsPerWeek = summary.worstFalseAlarmsPerWeek
    sagas = Dictionary(scores.map { ($0.saga.id, Figures($0.evaluation)) }) { first, _ in first }
  }
}
