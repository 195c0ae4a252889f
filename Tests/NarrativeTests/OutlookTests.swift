import Foundation
import Testing

@testable import Narrative

@Suite struct OutlookTests {
  private static let fired: [Story] = [
    Halden.story("Halden fires Lindqvist", "one", hours: 1), Halden.story("林德奎斯特被哈尔登罢免", "two", hours: 2),
  ]

  private static let talk: [Story] = [
    Halden.story("Halden in talks with Lindqvist about her return", "three", hours: 40),
    Halden.story("Lindqvist could return to Halden, people familiar say", "four", hours: 41),
    Halden.story("林德奎斯特或将重返哈尔登", "five", hours: 42),
  ]

  private func chief(_ stories: [Story], hours: Double) throws -> Standing {
    let reader = SagaReader(sagas: [Halden.saga])
    var engine = try NarrativeEngine(sagas: [Halden.saga])
    _ = engine.examine(stories.map(reader.read))
    return try #require(engine.standings(at: Halden.start + hours * 3600).first { $0.storyline == "chief" })
  }

  @Test func `Talk of a return raises the outlook and leaves what prevails`() throws {
    let before = try chief(Self.fired, hours: 42)
    let after = try chief(Self.fired + Self.talk, hours: 42)
    #expect(after.prevailing == "out" && after.reversals == 1)
    let quiet = try #require(before.outlook)
    let talked = try #require(after.outlook)
    #expect(talked.probability > quiet.probability + 0.1, "\(quiet.probability) then \(talked.probability)")
    #expect(talked.towards == "in" && talked.label == "she leads it")
    #expect(talked.at == Halden.start + 42 * 3600)
  }

  @Test func `Denials hold it down`() throws {
    let denials = [
      Halden.story("Halden denies Lindqvist will return", "three", hours: 43),
      Halden.story("Lindqvist will not return to Halden", "four", hours: 44),
    ]
    let talked = try #require(try chief(Self.fired + Self.talk, hours: 44).outlook)
    let denied = try #require(try chief(Self.fired + Self.talk + denials, hours: 44).outlook)
    let repeated = try #require(
      try chief(
        Self.fired + Self.talk + [
          Halden.story("Lindqvist may yet return to Halden", "three", hours: 43),
          Halden.story("Halden considers the return of Lindqvist", "four", hours: 44),
        ], hours: 44
      ).outlook)
    #expect(denied.probability < repeated.probability)
    #expect(denied.probability < talked.probability + 0.05)
  }

  @Test func `It fades when nobody talks of it any more`() throws {
    let outlooks = try [42.0, 66, 90, 400].map { try #require(try chief(Self.fired + Self.talk, hours: $0).outlook) }
    #expect(outlooks.map(\.probability) == outlooks.map(\.probability).sorted(by: >))
    #expect(try #require(outlooks.last).probability < 0.1)
  }

  @Test func `A story from the future or from 1970 does not spoil it`() throws {
    let plain = try #require(try chief(Self.fired + Self.talk, hours: 42).outlook)
    let reader = SagaReader(sagas: [Halden.saga])
    for hours in [900_000.0, -472_000] {
      var engine = try NarrativeEngine(sagas: [Halden.saga])
      let stray = Halden.story("Halden in talks with Lindqvist, sources say", "six", hours: hours, id: 900)
      for batch in [[Self.fired[0]], [stray], Array(Self.fired.dropFirst()) + Self.talk] {
        _ = engine.examine(batch.map(reader.read))
      }
      let outlook = try #require(engine.standings(at: Halden.start + 42 * 3600)[0].outlook)
      #expect(abs(outlook.probability - plain.probability) < 0.25, "\(hours): \(outlook.probability)")
    }
  }

  @Test func `Before anything prevails it points nowhere`() throws {
    var saga = Halden.saga
    saga.storylines[0].initial = nil
    let engine = try NarrativeEngine(sagas: [saga])
    let outlook = try #require(engine.standings(at: Halden.start)[0].outlook)
    #expect(outlook.towards == nil && outlook.probability < 0.2)
  }

  @Test func `It is sampled once a day from the first claim to the last story`() throws {
    let stories =
      Self.fired + Self.talk + [Halden.story("A council opens a library", "noise", hours: 121)]
    let reader = SagaReader(sagas: [Halden.saga])
    let fact = Evaluation.Fact(
      storyline: "chief", from: "out", to: "in", at: Halden.start + 90 * 3600, importance: .major, basis: "recall")
    let evaluation = try OutlookEvaluation(
      Halden.saga, readings: stories.map(reader.read), truth: [fact], options: .init())
    let forecasts = evaluation.forecasts
    #expect(forecasts.map(\.storyline) == Array(repeating: "chief", count: 6))
    #expect(forecasts.map { $0.at.timeIntervalSince(Halden.start) / 3600 } == [1, 25, 49, 73, 97, 121])
    #expect(forecasts.map(\.turned) == [false, true, true, true, false, false])
    #expect(forecasts[2].probability > forecasts[1].probability)
  }

  private func forecast(_ probability: Double, _ turned: Bool) -> OutlookEvaluation.Forecast {
    OutlookEvaluation.Forecast(storyline: "s", at: Halden.start, probability: probability, base: 0.5, turned: turned)
  }

  @Test func `Brier score, skill and calibration are what they are by hand`() {
    let evaluation = OutlookEvaluation([
      forecast(0.9, true), forecast(0.15, false), forecast(0.15, true), forecast(0.1, false),
    ])
    #expect(abs(evaluation.brier - (0.01 + 0.0225 + 0.7225 + 0.01) / 4) < 1e-12)
    #expect(evaluation.baseBrier == 0.25)
    #expect(abs(evaluation.skill - (1 - evaluation.brier / 0.25)) < 1e-12)
    #expect(evaluation.calibration.map(\.forecasts) == [3, 1])
    #expect(evaluation.calibration.map(\.from) == [0.1, 0.8])
    #expect(abs(evaluation.calibration[0].rate - 1.0 / 3) < 1e-12)
    #expect(OutlookEvaluation([]).skill == 0)
  }

  @Test func `The base rate of each saga comes from the others`() {
    let one = OutlookEvaluation([forecast(0.5, true), forecast(0.5, false)])
    let other = OutlookEvaluation([forecast(0.5, false), forecast(0.5, false), forecast(0.5, false)])
    let both = OutlookEvaluation.againstOthers([one, other])
    #expect(both[0].forecasts.allSatisfy { $0.base == 0 })
    #expect(both[1].forecasts.allSatisfy { $0.base == 0.5 })
    #expect(OutlookEvaluation.mean(both).baseBrier == (0.5 + 0.25) / 2)
  }
}
