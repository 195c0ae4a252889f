public import Foundation

/// Scores outlooks: one a day and storyline, from its first claim to the stories' end, against what then happened.
public struct OutlookEvaluation: Sendable, Hashable {
  /// One outlook, and whether a true reversal of its storyline followed within ``Outlook/horizon``.
  public struct Forecast: Sendable, Hashable {
    public var storyline: String
    public var at: Date
    public var probability: Double
    /// What a forecaster who knows the other sagas alone would say.
    public var base: Double
    public var turned: Bool

    public init(storyline: String, at: Date, probability: Double, base: Double, turned: Bool) {
      self.storyline = storyline
      self.at = at
      self.probability = probability
      self.base = base
      self.turned = turned
    }
  }

  public var forecasts: [Forecast]

  public init(_ forecasts: [Forecast]) { self.forecasts = forecasts }

  /// Lets an engine live through the readings and asks it every day. The base is that of the sagas that the model was set
  /// on; ``againstOthers(_:)`` gives each saga of a set that of the others.
  public init(_ saga: Saga, readings: [Reading], truth: [Evaluation.Fact], options: EngineOptions) throws {
    var engine = try NarrativeEngine(sagas: [saga], options: options)
    let readings = readings.sorted { ($0.at, $0.story.id) < ($1.at, $1.story.id) }
    var due: [String: Date] = [:]
    forecasts = []
    for (index, reading) in readings.enumerated() {
      for claim in engine.examine([reading]).ledger.map(\.claim) where due[claim.storyline] == nil {
        due[claim.storyline] = reading.at
      }
      let next = index + 1 < readings.count ? readings[index + 1].at : reading.at + 1
      for storyline in saga.storylines.map(\.id) {
        while let at = due[storyline], at < next {
          due[storyline] = at + 86_400
          let standing = engine.standings(at: at).first { $0.storyline == storyline }
          let turned = truth.contains {
            $0.storyline == storyline && $0.at > at && $0.at <= at + Outlook.horizon
          }
          forecasts.append(
            Forecast(
              storyline: storyline, at: at, probability: standing?.outlook?.probability ?? 0, base: Outlook.Model.base,
              turned: turned))
        }
      }
    }
  }

  /// A set of sagas, each against the share of outlooks that came true in all the others.
  public static func againstOthers(_ sagas: [OutlookEvaluation]) -> [OutlookEvaluation] {
    guard sagas.count > 1 else { return sagas }
    let total = sagas.reduce(0) { $0 + $1.forecasts.count }
    let turned = sagas.reduce(0) { $0 + $1.turned }
    return sagas.map { saga in
      let others = max(total - saga.forecasts.count, 1)
      let base = Double(turned - saga.turned) / Double(others)
      return OutlookEvaluation(
        saga.forecasts.map {
          var forecast = $0
          forecast.base = base
          return forecast
        })
    }
  }

  /// The mean over sagas of both Brier scores, so that one saga of years does not drown the others.
  public static func mean(_ sagas: [OutlookEvaluation]) -> (brier: Double, baseBrier: Double, skill: Double) {
    let sagas = sagas.filter { !$0.forecasts.isEmpty }
    guard !sagas.isEmpty else { return (0, 0, 0) }
    let brier = sagas.reduce(0) { $0 + $1.brier } / Double(sagas.count)
    let base = sagas.reduce(0) { $0 + $1.baseBrier } / Double(sagas.count)
    return (brier, base, base > 0 ? 1 - brier / base : 0)
  }

  /// Forecasts that a reversal followed.
  public var turned: Int { forecasts.count { $0.turned } }

  /// Mean squared error of the probabilities (Brier, 1950); 0 without forecasts.
  public var brier: Double { error(\.probability) }
  /// The same of the base rate.
  public var baseBrier: Double { error(\.base) }
  /// 1 − Brier ÷ Brier of the base rate: 0 is no better than the base rate, 1 is perfect.
  public var skill: Double { baseBrier > 0 ? 1 - brier / baseBrier : 0 }

  private func error(_ probability: (Forecast) -> Double) -> Double {
    guard !forecasts.isEmpty else { return 0 }
    let sum = forecasts.reduce(0) { sum, forecast in
      let miss = probability(forecast) - (forecast.turned ? 1 : 0)
      return sum + miss * miss
    }
    return sum / Double(forecasts.count)
  }

  /// Forecasts of like probability: what they said in the mean, and how many came true.
  public struct Bin: Sendable, Hashable, Codable {
    public var from: Double
    public var to: Double
    public var forecasts: Int
    public var meanProbability: Double
    public var turned: Int
    /// The share that came true.
    public var rate: Double
  }

  /// The bins' bounds: finer below, where most outlooks are.
  public static let bounds = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1]

  /// The calibration table, without empty bins.
  public var calibration: [Bin] {
    zip(Self.bounds, Self.bounds.dropFirst()).compactMap { from, to in
      let part = forecasts.filter { $0.probability >= from && ($0.probability < to || to == 1) }
      guard !part.isEmpty else { return nil }
      let turned = part.count { $0.turned }
      return Bin(
        from: from, to: to, forecasts: part.count,
        meanProbability: part.reduce(0) { $0 + $1.probability } / Double(part.count), turned: turned,
        rate: Double(turned) / Double(part.count))
    }
  }
}
