internal import Foundation
internal import Narrative

/// One saga's run with its ledger, so that misses and false alarms can be explained.
struct Score {
  let saga: Saga
  let evaluation: Evaluation
  /// Against the base rate of the sagas that the model was set on, or of the others in the set.
  var outlooks: OutlookEvaluation
  private let ledger: [LedgerEntry]

  init(saga path: String, stories: String, truth: TruthFile, options: EngineOptions) throws {
    saga = try Commands.loadSaga(path)
    let stories = try StoriesFile.read([stories])
    let reader = SagaReader(sagas: [saga], options: options)
    let readings = stories.map(reader.read)
    var engine = try NarrativeEngine(sagas: [saga], options: options)
    let examination = engine.examine(readings)
    outlooks = try OutlookEvaluation(saga, readings: readings, truth: truth.reversals, options: options)
    ledger = examination.ledger
    let first = stories.first?.at ?? .distantPast
    evaluation = Evaluation.match(
      detected: examination.reversals, truth: truth.reversals, span: first...(stories.last?.at ?? first))
  }

  /// Figures by storyline, then every hit, miss and false alarm.
  var lines: [String] { storylines.map { "\($0.id): \(Figures($0.evaluation).line)" } + details }

  fileprivate var storylines: [(id: String, evaluation: Evaluation)] {
    saga.storylines.map { storyline in
      let part = Evaluation(
        hits: evaluation.hits.filter { $0.fact.storyline == storyline.id },
        misses: evaluation.misses.filter { $0.storyline == storyline.id },
        falseAlarms: evaluation.falseAlarms.filter { $0.storyline == storyline.id }, weeks: evaluation.weeks)
      return (storyline.id, part)
    }
  }

  var report: SagaReport { SagaReport(self) }

  /// Every hit, miss and false alarm, the last two with the ledger lines behind them.
  private var details: [String] {
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
    let entries = ledger.filter {
      $0.claim.storyline == storyline && ($0.claim.state == state || !$0.claim.supports) && isNear($0)
    }
    guard !entries.isEmpty else { return ["  no story was read as claiming it"] }
    let strongest = entries.sorted { abs($0.weight) > abs($1.weight) }.prefix(4).sorted {
      $0.story.seen < $1.story.seen
    }
    return strongest.flatMap(LedgerText.lines).map { "  \($0)" }
  }
}

struct Figures: Encodable {
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

/// The outlooks' part of `--json`.
private struct OutlookFigures: Encodable {
  var forecasts: Int
  var turned: Int
  var brier: Double
  var baseBrier: Double
  var skill: Double
  var calibration: [OutlookEvaluation.Bin]

  init(_ outlooks: OutlookEvaluation) {
    forecasts = outlooks.forecasts.count
    turned = outlooks.turned
    brier = outlooks.brier
    baseBrier = outlooks.baseBrier
    skill = outlooks.skill
    calibration = outlooks.calibration
  }
}

/// One saga's figures as `--json` gives them: the saga's own beside those of its storylines and outlooks.
struct SagaReport: Encodable {
  private var all: Figures
  private var storylines: [String: Figures]
  private var outlook: OutlookFigures

  fileprivate init(_ score: Score) {
    all = Figures(score.evaluation)
    storylines = Dictionary(score.storylines.map { ($0.id, Figures($0.evaluation)) }) { first, _ in first }
    outlook = OutlookFigures(score.outlooks)
  }

  private enum CodingKeys: CodingKey {
    case storylines, outlook
  }

  func encode(to encoder: any Encoder) throws {
    try all.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(storylines, forKey: .storylines)
    try container.encode(outlook, forKey: .outlook)
  }
}

/// A set's figures as `--json` gives them.
struct SetReport: Encodable {
  private var pooled: Figures
  private var meanPrecision: Double
  private var meanRecall: Double
  private var meanF1: Double
  private var meanFalseAlarmsPerWeek: Double
  private var worstFalseAlarmsPerWeek: Double
  private var outlook: OutlookFigures
  private var meanOutlookSkill: Double
  private var sagas: [String: SagaReport]

  init(_ summary: Evaluation.Summary, _ outlooks: OutlookEvaluation, _ scores: [Score]) {
    pooled = Figures(summary.pooled)
    meanPrecision = summary.meanPrecision
    meanRecall = summary.meanRecall
    meanF1 = summary.meanF1
    meanFalseAlarmsPerWeek = summary.meanFalseAlarmsPerWeek
    worstFalseAlarmsPerWeek = summary.worstFalseAlarmsPerWeek
    outlook = OutlookFigures(outlooks)
    meanOutlookSkill = OutlookEvaluation.mean(scores.map(\.outlooks)).skill
    sagas = Dictionary(scores.map { ($0.saga.id, $0.report) }) { first, _ in first }
  }
}
