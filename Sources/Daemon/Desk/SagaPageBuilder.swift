internal import Digests
internal import Foundation
internal import Narrative
internal import StoryArchive

/// Makes the page of a whole saga of what the archive holds.
struct SagaPageBuilder {
  /// Days that the page counts stories for, backwards from now.
  static let days = 400

  let archive: any Archive
  let cut: DailyCut
  /// Which digest tells of a reversal, where it isn't named by it.
  let digestOf: [Reversal.ID: String]

  func page(of saga: Saga, at now: Date) throws -> SagaPage {
    let reversals = try archive.reversals(saga: saga.id)
    let establishments = try archive.establishments(since: nil, until: nil).filter { $0.saga == saga.id }
    let stored = try archive.standings().filter { $0.saga == saga.id }
    let standings = saga.storylines.compactMap { storyline in stored.first { $0.storyline == storyline.id } }
    let began = try archive.began() ?? now
    let first = min(began, reversals.first?.detectedAt ?? began, establishments.first?.at ?? began)
    let bands = saga.storylines.map { storyline in
      band(
        of: storyline, reversals: reversals.filter { $0.storyline == storyline.id },
        establishment: establishments.first { $0.storyline == storyline.id },
        standing: standings.first { $0.storyline == storyline.id }, began: first)
    }
    return SagaPage(
      id: saga.id, title: saga.title, standings: standings, reversals: reversals, bands: bands,
      days: try days(of: saga, from: first, to: now),
      particulars: try ParticularsBuilder(archive: archive).positions(of: saga, to: now.addingTimeInterval(1)),
      digests: digestOf.filter { key, _ in reversals.contains { $0.id == key } })
  }

  private func band(
    of storyline: Saga.Storyline, reversals: [Reversal], establishment: Establishment?, standing: Standing?, began: Date
  ) -> SagaPage.Band {
    var turns: [(state: String, from: Date, confidence: Double)] = []
    if let initial = storyline.initial {
      turns.append((initial, began, 0.9))
    } else if let establishment {
      turns.append((establishment.state, establishment.at, establishment.confidence))
    }
    for reversal in reversals { turns.append((reversal.to, reversal.detectedAt, reversal.confidence)) }
    let segments = turns.enumerated().map { index, turn in
      let isLast = index == turns.count - 1
      return SagaPage.Segment(
        state: turn.state, label: storyline.label(of: turn.state), from: turn.from,
        to: isLast ? nil : turns[index + 1].from,
        confidence: isLast ? standing?.probability ?? turn.confidence : turn.confidence)
    }
    return SagaPage.Band(storyline: storyline.id, question: storyline.question, segments: segments)
  }

  private func days(of saga: Saga, from: Date, to: Date) throws -> [SagaPage.DayCount] {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = cut.timeZone
    var days: [SagaPage.DayCount] = []
    var start = calendar.startOfDay(for: max(from, to.addingTimeInterval(-Double(Self.days) * 86_400)))
    while start <= to, let end = calendar.date(byAdding: .day, value: 1, to: start) {
      let coverage = try archive.coverage(saga: saga.id, from: start, to: end)
      if coverage.stories > 0 {
        days.append(
          SagaPage.DayCount(date: cut.name(of: start), stories: coverage.stories, outlets: coverage.outlets))
      }
      start = end
    }
    return days
  }
}
