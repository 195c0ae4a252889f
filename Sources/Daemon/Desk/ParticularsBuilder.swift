internal import Digests
internal import Foundation
internal import Narrative
internal import StoryArchive

/// Gathers what a saga's stories tell beside its states, of what the archive holds.
struct ParticularsBuilder {
  /// How far back a series of numbers reaches.
  static let reach: TimeInterval = 30 * 86_400
  /// What a digest holds at most of each; of positions, the archive gives as many.
  static let limits = (series: 40, reasons: 60)

  let archive: any Archive

  /// Positions as of `to`; the series that have a number in `from..<to`, and the reasons given in it.
  ///
  /// - Parameter batch: what was just read and is not in the archive yet.
  func particulars(
    of saga: Saga, from: Date, to: Date, adding batch: (readings: [Reading], positions: [Position]) = ([], [])
  ) throws -> SagaParticulars {
    var particulars = try positions(of: saga, to: to)
    for position in batch.positions where position.saga == saga.id && position.since < to {
      particulars.positions.removeAll {
        $0.actor == position.actor && $0.topic == position.topic && $0.since == position.since
      }
      particulars.positions.append(position)
    }
    particulars.positions.sort { ($0.actor, $0.topic, $0.since) < ($1.actor, $1.topic, $1.since) }
    let told = batch.readings.filter { $0.at < to }.map(\.particulars)
    let quantities =
      try archive.quantities(saga: saga.id, since: to.addingTimeInterval(-Self.reach), until: to)
      + told.flatMap(\.quantities).filter { $0.saga == saga.id }
    particulars.quantities = QuantitySeries.series(of: quantities, limit: Self.limits.series).filter {
      $0.points.contains { $0.quantity.story.seen >= from }
    }
    let reasons =
      try archive.reasons(saga: saga.id, since: from, until: to)
      + told.flatMap(\.reasons).filter { $0.saga == saga.id && $0.story.seen >= from }
    particulars.reasons = reasons.suffix(Self.limits.reasons)
    return particulars
  }

  /// Where the saga's actors stand and stood before `to`.
  func positions(of saga: Saga, to: Date) throws -> SagaParticulars {
    let known = Set(saga.actors.map(\.id))
    return SagaParticulars(
      actors: Dictionary(saga.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
      positions: try archive.positions(saga: saga.id, until: to).filter { known.contains($0.actor) })
  }
}
