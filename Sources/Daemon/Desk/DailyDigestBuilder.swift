internal import Digests
internal import Foundation
internal import Narrative
internal import StoryArchive

/// Makes a daily digest of what the archive holds between two cuts.
struct DailyDigestBuilder {
  /// How many items a saga's section holds at most, so that it can be read in a minute.
  static let developments = 8
  static let unconfirmed = 5

  let archive: any Archive
  let sagas: [Saga]
  let cut: DailyCut
  /// Addresses of the feeds that are followed now.
  let feeds: Set<String>

  func digest(from: Date, to: Date) throws -> DailyDigest {
    DailyDigest(
      date: cut.name(of: to), from: from, to: to, timeZone: cut.timeZone.identifier,
      sagas: try sagas.map { try day(of: $0, from: from, to: to) }, sources: try sources(from: from, to: to))
  }

  private func day(of saga: Saga, from: Date, to: Date) throws -> SagaDay {
    let reversals = try archive.reversals(saga: saga.id, since: from, until: to)
    let coverage = try archive.coverage(saga: saga.id, from: from, to: to)
    let ledger = try archive.ledger(saga: saga.id, since: from, until: to)
    // What went on before, to tell news from the continuation of it.
    let past = try archive.ledger(saga: saga.id, since: from.addingTimeInterval(-3 * 86_400), until: from)
    let events = self.events(in: ledger, told: Set(reversals.map { "\($0.storyline)/\($0.to)" }), past: past)
    let firm: Set<Firmness> = [.announced, .reported]
    return SagaDay(
      id: saga.id, title: saga.title, reversals: reversals,
      establishments: try archive.establishments(since: from, until: to).filter { $0.saga == saga.id },
      board: try board(of: saga),
      developments: Array(events.filter { firm.contains($0.firmness) }.prefix(Self.developments)),
      unconfirmed: Array(events.filter { !firm.contains($0.firmness) }.prefix(Self.unconfirmed)),
      suggestions: saga.lacking(
        try archive.suggestions().filter { $0.saga == saga.id && $0.at >= from && $0.at < to }),
      particulars: try ParticularsBuilder(archive: archive).particulars(of: saga, from: from, to: to),
      storiesRead: coverage.stories, outlets: coverage.outlets)
  }

  /// The board in the order of the saga file.
  private func board(of saga: Saga) throws -> [Standing] {
    let standings = try archive.standings().filter { $0.saga == saga.id }
    return saga.storylines.compactMap { storyline in standings.first { $0.storyline == storyline.id } }
  }

  /// One item an event, told by all the stories that claim it; the best told first. Each story tells one event: what it
  /// claims most strongly. Look-backs and stale stories are no news.
  private func events(in ledger: [LedgerEntry], told: Set<String>, past: [LedgerEntry]) -> [SagaDay.Development] {
    let old: Set<Firmness> = [.lookedBack, .reactedTo, .stale]
    let news = mainClaims(in: ledger.filter { !old.contains($0.claim.firmness) }).filter { !told.contains(answer($0)) }
    let known = Set(mainClaims(in: past).map(event))
    let groups = Dictionary(grouping: news, by: event)
    let items = groups.map { key, entries -> (item: SagaDay.Development, weight: Double) in
      let best = entries.max { (abs($0.weight), $1.story.seen) < (abs($1.weight), $0.story.seen) } ?? entries[0]
      let outlets = Set(entries.flatMap { Story.voices(inSource: $0.story.source).outlets.map { $0.lowercased() } })
      let item = SagaDay.Development(
        headline: best.story, stories: entries.map(\.story), outlets: outlets.count, continuing: known.contains(key),
        firmness: best.claim.firmness)
      return (item, entries.reduce(0) { $0 + abs($1.weight) })
    }
    return items.sorted { ($0.weight, $0.item.headline.id) > ($1.weight, $1.item.headline.id) }.map(\.item)
  }

  /// A story's strongest claim; one for a state goes before any against one.
  private func mainClaims(in ledger: [LedgerEntry]) -> [LedgerEntry] {
    var best: [Story.ID: LedgerEntry] = [:]
    for entry in ledger {
      guard let other = best[entry.story.id] else {
        best[entry.story.id] = entry
        continue
      }
      let isBetter =
        entry.claim.supports == other.claim.supports ? abs(entry.weight) > abs(other.weight) : entry.claim.supports
      if isBetter { best[entry.story.id] = entry }
    }
    return best.values.sorted { ($0.story.seen, $0.story.id) < ($1.story.seen, $1.story.id) }
  }

  private func answer(_ entry: LedgerEntry) -> String { "\(entry.claim.storyline)/\(entry.claim.state)" }

  private func event(_ entry: LedgerEntry) -> String {
    let firm = [.announced, .reported].contains(entry.claim.firmness)
    return "\(answer(entry))/\(entry.claim.supports)/\(firm)"
  }

  private func sources(from: Date, to: Date) throws -> [DailyDigest.SourceHealth] {
    let stories = try archive.storiesByFeed(from: from, to: to)
    let followed = try archive.feeds().filter { feeds.contains($0.url) }
    let byLanguage = Dictionary(grouping: followed) { $0.language?.split(separator: "-").first.map(String.init) ?? "" }
    return byLanguage.sorted { $0.key < $1.key }.map { language, feeds in
      let failing = feeds.filter { $0.failures > 0 }.map {
        DailyDigest.FailingFeed(
          outlet: $0.outlet, since: $0.lastSuccess ?? $0.lastAttempt ?? to, reason: $0.lastError ?? "")
      }
      return DailyDigest.SourceHealth(
        language: language, feeds: feeds.count, healthy: feeds.count - failing.count, failing: failing,
        stories: feeds.reduce(0) { $0 + (stories[$1.url] ?? 0) })
    }
  }
}
