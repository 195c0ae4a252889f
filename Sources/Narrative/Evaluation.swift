public import Foundation

/// Scores detected reversals against known facts.
///
/// A detected reversal matches the row with the same storyline and `to` when it was detected within three hours before and
/// thirty-six after; one to one, earliest first. `from` is reported, not required.
public struct Evaluation: Sendable, Hashable {
  /// One known reversal, a row of a truth file.
  public struct Fact: Sendable, Hashable, Codable {
    public enum Importance: String, Sendable, Hashable, Codable {
      case major, minor
    }

    public var storyline: String
    public var from: String
    public var to: String
    public var at: Date
    public var importance: Importance
    /// How well its time is known: "post-id", "recall" or "archive"; delays count on the first two.
    public var basis: String

    public init(storyline: String, from: String, to: String, at: Date, importance: Importance, basis: String) {
      self.storyline = storyline
      self.from = from
      self.to = to
      self.at = at
      self.importance = importance
      self.basis = basis
    }
  }

  public struct Hit: Sendable, Hashable {
    public var fact: Fact
    public var reversal: Reversal
    /// Seconds from the fact to its detection; nil where the fact's time is taken from the stories themselves.
    public var delay: TimeInterval?
  }

  public var hits: [Hit]
  public var misses: [Fact]
  public var falseAlarms: [Reversal]
  /// Weeks spanned by the stories.
  public var weeks: Double

  public init(hits: [Hit], misses: [Fact], falseAlarms: [Reversal], weeks: Double) {
    self.hits = hits
    self.misses = misses
    self.falseAlarms = falseAlarms
    self.weeks = weeks
  }

  /// Matches what was detected with what is true.
  ///
  /// - Parameter span: the first and last instant of the stories.
  public static func match(detected: [Reversal], truth: [Fact], span: ClosedRange<Date>) -> Evaluation {
    var open = truth.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    var evaluation = Evaluation(
      hits: [], misses: [], falseAlarms: [],
      weeks: span.upperBound.timeIntervalSince(span.lowerBound) / (7 * 86_400))
    for reversal in detected.sorted(by: { ($0.detectedAt, $0.id) < ($1.detectedAt, $1.id) }) {
      let match = open.firstIndex {
        let delay = reversal.detectedAt.timeIntervalSince($0.at)
        return $0.storyline == reversal.storyline && $0.to == reversal.to && delay >= -3 * 3600 && delay <= 36 * 3600
      }
      guard let match else {
        evaluation.falseAlarms.append(reversal)
        continue
      }
      let fact = open.remove(at: match)
      let timed = fact.basis == "post-id" || fact.basis == "recall"
      evaluation.hits.append(
        Hit(fact: fact, reversal: reversal, delay: timed ? reversal.detectedAt.timeIntervalSince(fact.at) : nil))
    }
    evaluation.misses = open
    return evaluation
  }

  /// Hits ÷ detected; 1 when nothing was detected.
  public var precision: Double { Self.ratio(hits.count, hits.count + falseAlarms.count) }
  /// Hits ÷ facts; 1 when there are none.
  public var recall: Double { Self.ratio(hits.count, hits.count + misses.count) }
  /// Recall over the major facts alone.
  public var majorRecall: Double {
    let found = hits.count { $0.fact.importance == .major }
    return Self.ratio(found, found + misses.count { $0.importance == .major })
  }
  /// 2 hits ÷ (2 hits + misses + false alarms); 1 when all three are none.
  public var f1: Double { Self.ratio(2 * hits.count, 2 * hits.count + misses.count + falseAlarms.count) }
  /// False alarms ÷ weeks spanned, with a day at least.
  public var falseAlarmsPerWeek: Double { Double(falseAlarms.count) / max(weeks, 1 / 7) }

  /// Seconds from fact to detection, shortest first, where the fact's time is known.
  public var delays: [TimeInterval] { hits.compactMap(\.delay).sorted() }

  /// The middle delay, or nil without any.
  public var medianDelay: TimeInterval? {
    let delays = delays
    if delays.isEmpty { return nil }
    return delays.count % 2 == 1
      ? delays[delays.count / 2] : (delays[delays.count / 2 - 1] + delays[delays.count / 2]) / 2
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

  /// Several sagas' figures: pooled over all reversals, and the mean over sagas.
  public struct Summary: Sendable, Hashable {
    public var sagas: Int
    public var pooled: Evaluation
    public var meanPrecision: Double
    public var meanRecall: Double
    public var meanF1: Double
    public var meanFalseAlarmsPerWeek: Double
    public var worstFalseAlarmsPerWeek: Double

    public init(_ evaluations: [Evaluation]) {
      sagas = evaluations.count
      pooled = Evaluation(
        hits: evaluations.flatMap(\.hits), misses: evaluations.flatMap(\.misses),
        falseAlarms: evaluations.flatMap(\.falseAlarms), weeks: evaluations.reduce(0) { $0 + $1.weeks })
      func mean(_ value: (Evaluation) -> Double) -> Double {
        evaluations.isEmpty ? 0 : evaluations.reduce(0) { $0 + value($1) } / Double(evaluations.count)
      }
      meanPrecision = mean(\.precision)
      meanRecall = mean(\.recall)
      meanF1 = mean(\.f1)
      meanFalseAlarmsPerWeek = mean(\.falseAlarmsPerWeek)
      worstFalseAlarmsPerWeek = evaluations.map(\.falseAlarmsPerWeek).max() ?? 0
    }
  }
}
