import Foundation
import Narrative

/// Positions, quantities and reasons as digests carry them in JSON (`docs/schema`).
struct ParticularRows {
  var positions: [PositionRow]
  var quantities: [QuantityRow]
  var reasons: [ReasonRow]

  init(_ particulars: SagaParticulars, _ standings: [Standing]) {
    positions = particulars.positions.map { PositionRow($0, particulars, standings) }
    quantities = particulars.quantities.map(QuantityRow.init)
    reasons = particulars.reasons.map { ReasonRow($0, particulars) }
  }
}

struct PositionRow: Encodable, Sendable {
  var actor: String
  var name: String
  var kind: String
  var storyline: String?
  var state: String?
  var label: String?
  var towards: String?
  var favours: Bool
  var since: Date
  /// Left out while it stands.
  var until: Date?
  var firmness: String
  var quote: String
  var story: StoryRow

  init(_ position: Position, _ particulars: SagaParticulars, _ standings: [Standing]) {
    actor = PlainText.clean(position.actor)
    name = PlainText.clean(particulars.name(of: position.actor))
    kind = position.kind.rawValue
    storyline = position.storyline
    state = position.state
    let standing = standings.first { $0.storyline == position.storyline }
    label = standing?.distribution.first { $0.state == position.state }.map { PlainText.clean($0.label) }
    towards = position.towards.map { PlainText.clean($0) }
    favours = position.favours
    since = position.since
    until = position.until
    firmness = position.firmness.rawValue
    quote = PlainText.clean(position.quote, limit: 600)
    story = StoryRow(position.story)
  }
}

struct QuantityRow: Encodable, Sendable {
  var storyline: String?
  var counts: String
  var measure: String
  var unit: String
  var points: [Point]

  struct Point: Encodable, Sendable {
    var value: Double
    var upper: Double?
    var total: Double?
    var bound: String
    var state: String?
    var actors: [String]
    var outlets: Int
    var quote: String
    var story: StoryRow
  }

  init(_ series: QuantitySeries) {
    storyline = series.storyline
    counts = PlainText.clean(series.counts)
    measure = PlainText.clean(series.measure)
    unit = series.unit
    points = series.points.map { point in
      let quantity = point.quantity
      return Point(
        value: Self.number(quantity.value), upper: quantity.upper.map(Self.number),
        total: quantity.total.map(Self.number), bound: quantity.bound.rawValue, state: quantity.state,
        actors: quantity.actors.map { PlainText.clean($0) }, outlets: point.outlets,
        quote: PlainText.clean(quantity.quote, limit: 600),
        story: StoryRow(quantity.story))
    }
  }

  /// To two places: sums of money are large, and a third of a whole has no end.
  private static func number(_ value: Double) -> Double {
    value.isFinite && abs(value) < 1e15 ? (value * 100).rounded() / 100 : 0
  }
}

struct ReasonRow: Encodable, Sendable {
  var storyline: String?
  var state: String?
  var event: String
  var text: String
  /// An actor's id, or the words that say who gives it; left out where the outlet does.
  var giver: String?
  var giverName: String?
  var denied: Bool
  var firmness: String
  var quote: String
  var story: StoryRow

  init(_ reason: Reason, _ particulars: SagaParticulars) {
    storyline = reason.storyline
    state = reason.state
    event = PlainText.clean(reason.event)
    text = PlainText.clean(reason.text)
    giver = reason.giver.map { PlainText.clean($0) }
    giverName = reason.giver.flatMap { particulars.actors[$0] }.map { PlainText.clean($0) }
    denied = reason.isDenied
    firmness = reason.firmness.rawValue
    quote = PlainText.clean(reason.quote, limit: 600)
    story = StoryRow(reason.story)
  }
}
