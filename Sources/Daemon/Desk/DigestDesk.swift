internal import Digests
internal import Foundation
internal import Logging
internal import Narrative
internal import StoryArchive

/// Makes digests of what the engine found and the archive holds, and delivers what lies in the outbox.
///
/// A digest is made once, as a value that goes into the outbox in the transaction that causes it; writing its files can
/// then be tried until it works.
struct DigestDesk: Sendable {
  /// The kinds of deliveries.
  enum Kind: String {
    /// Reversals that share a turning story; the payload is a `ReversalDigest`.
    case reversal
    /// Reversals that were old when they were found; the payload is `[Reversal]`. They only get their rows.
    case record
    /// The payload is a `DailyDigest`.
    case daily
  }

  /// A reversal older than this when it is found makes no digest of its own.
  static let newsworthy: TimeInterval = 24 * 3_600
  /// Lines of a storyline's ledger that go into a reversal digest.
  static let ledgerLines = 200
  /// How far before a reversal its digest's numbers and reasons reach.
  static let told: TimeInterval = 3 * 86_400
  /// Digests that the archive page and the feed list.
  static let listed = 400

  let archive: any Archive
  let writer: DigestWriter
  let sagas: [Saga]
  let cut: DailyCut
  /// Addresses of the feeds that are followed.
  let feeds: Set<String>
  let log: Logger

  // MARK: Reversals

  /// What is to be announced of an examination that is about to be committed.
  ///
  /// - Parameter readings: what was examined.
  /// - Parameter silent: stories that were examined before; what they turn is no news.
  func deliveries(
    of examination: Examination, readings: [Reading], silent: Set<Story.ID>, at now: Date
  ) throws -> [Delivery] {
    // Neither is what the archive will recognise. It must not stand in a digest with what is news, for that one would not
    // be announced either.
    var claimed: Set<Reversal.ID> = []
    let found = try examination.reversals.filter { reversal in
      let known = try archive.candidates(for: reversal).first { !claimed.contains($0) }
      if let known { claimed.insert(known) }
      return known == nil && !silent.contains(reversal.turningStory.id)
    }
    let (fresh, old) = (found.filter { isNews($0, at: now) }, found.filter { !isNews($0, at: now) })
    var deliveries = try groups(of: fresh).map { group in
      try delivery(.reversal, key: group[0].id, at: now, try digest(of: group, examination, readings))
    }
    for reversal in old { deliveries.append(try delivery(.record, key: reversal.id, at: now, [reversal])) }
    return deliveries
  }

  func isNews(_ reversal: Reversal, at now: Date) -> Bool {
    now.timeIntervalSince(reversal.detectedAt) <= Self.newsworthy
  }

  /// Reversals of one batch that one story turned belong together.
  private func groups(of reversals: [Reversal]) -> [[Reversal]] {
    var groups: [[Reversal]] = []
    for reversal in reversals {
      let twin = groups.firstIndex {
        $0[0].saga == reversal.saga && $0[0].turningStory.id == reversal.turningStory.id
      }
      if let twin { groups[twin].append(reversal) } else { groups.append([reversal]) }
    }
    return groups
  }

  private func digest(
    of group: [Reversal], _ examination: Examination, _ readings: [Reading]
  ) throws -> ReversalDigest {
    let first = group[0]
    var digest = ReversalDigest(
      id: first.id, sagaTitle: sagas.first { $0.id == first.saga }?.title ?? first.saga,
      detectedAt: first.detectedAt, reversals: group,
      standings: examination.standings.filter { $0.saga == first.saga })
    if let saga = sagas.first(where: { $0.id == first.saga }) {
      digest.particulars = try ParticularsBuilder(archive: archive).particulars(
        of: saga, from: first.detectedAt.addingTimeInterval(-Self.told), to: first.detectedAt.addingTimeInterval(1),
        adding: (readings, examination.positions))
    }
    for reversal in group {
      let batch = examination.reversals.filter { $0.saga == reversal.saga && $0.detectedAt < reversal.detectedAt }
      let earlier = (try archive.reversals(saga: reversal.saga, until: reversal.detectedAt) + batch)
        .filter { $0.storyline == reversal.storyline }
      digest.earlier[reversal.id] = earlier.map {
        ReversalDigest.PastReversal(at: $0.detectedAt, fromLabel: $0.fromLabel, toLabel: $0.toLabel)
      }
      digest.ledgers[reversal.id] = try ledger(
        of: reversal, since: earlier.last?.detectedAt ?? .distantPast, examination)
    }
    return digest
  }

  /// The storyline's ledger from its last reversal to this one: what came before that has had its say.
  private func ledger(of reversal: Reversal, since: Date, _ examination: Examination) throws -> [LedgerEntry] {
    let stored = try archive.ledger(
      saga: reversal.saga, storyline: reversal.storyline, until: reversal.detectedAt, limit: Self.ledgerLines)
    let now = examination.ledger.filter { $0.claim.saga == reversal.saga && $0.claim.storyline == reversal.storyline }
    return (stored + now).filter { $0.story.seen >= since && $0.story.seen <= reversal.detectedAt }
      .suffix(Self.ledgerLines)
  }

  // MARK: Daily digests

  /// The daily digest that is due and wasn't made yet: at most one, however long the daemon was away.
  func dailyDelivery(at now: Date) throws -> Delivery? {
    let due = cut.last(before: now)
    let name = cut.name(of: due)
    guard let began = try archive.began(), began < due else { return nil }
    let newest = try archive.deliveries(kind: Kind.daily.rawValue, limit: 1).first
    guard newest.map({ $0.key < name }) ?? true else { return nil }
    // After downtime the one digest covers all that its missed ones would have. Where the last one ended it says itself:
    // the hour or the time zone may have been changed since.
    let last = try newest.map { try decoded(DailyDigest.self, $0).to } ?? cut.last(before: due.addingTimeInterval(-1))
    let digest = try DailyDigestBuilder(archive: archive, sagas: sagas, cut: cut, feeds: feeds).digest(
      from: last, to: due)
    return try delivery(.daily, key: name, at: now, digest)
  }

  // MARK: Delivery

  /// Writes what is pending, oldest first, then the pages that list it. What can't be written stays pending.
  ///
  /// The last one counts as delivered only when those pages are written too: whatever ends the daemon before that, or keeps
  /// it from writing them, leaves something pending, and they are written with it.
  ///
  /// - Parameter goesOn: asked between two of them; false leaves the others pending.
  /// - Throws: ``DigestError`` of the first file that can't be written; nothing is lost by it.
  func deliver(at now: Date, while goesOn: () -> Bool) throws {
    while case let pending = try archive.pendingDeliveries(), let last = pending.last {
      for delivery in pending.dropLast() {
        try write(delivery)
        try archive.markDelivered([delivery.id], at: now)
        guard goesOn() else { return }
      }
      try write(last)
      try writeFront(at: now)
      try archive.markDelivered([last.id], at: now)
    }
  }

  private func write(_ delivery: Delivery) throws {
    switch Kind(rawValue: delivery.kind) {
    case .reversal: try writer.write(try decoded(ReversalDigest.self, delivery))
    case .record: try writer.record(try decoded([Reversal].self, delivery))
    case .daily:
      let digest = try decoded(DailyDigest.self, delivery)
      try writer.write(digest)
      log.info("daily digest \(digest.date) is written to \(writer.directory)/latest.html")
    case nil: log.error("a delivery of unknown kind \(delivery.kind) was left out (key \(delivery.key))")
    }
  }

  /// Writes the archive page, the feed and the sagas' pages.
  func writeFront(at now: Date) throws {
    var listings: [DigestListing] = []
    var digestOf: [Reversal.ID: String] = [:]
    for delivery in try archive.deliveries(kind: Kind.reversal.rawValue, limit: Self.listed) {
      let digest = try decoded(ReversalDigest.self, delivery)
      listings.append(writer.listing(of: digest))
      for reversal in digest.reversals where reversal.id != digest.id { digestOf[reversal.id] = digest.id }
    }
    for delivery in try archive.deliveries(kind: Kind.daily.rawValue, limit: Self.listed) {
      listings.append(writer.listing(of: try decoded(DailyDigest.self, delivery)))
    }
    listings.sort { ($0.updated, $0.id) > ($1.updated, $1.id) }
    let pages = SagaPageBuilder(archive: archive, cut: cut, digestOf: digestOf)
    try writer.writeFront(listings, sagas: try sagas.map { try pages.page(of: $0, at: now) })
  }

  func delivery(_ kind: Kind, key: String, at now: Date, _ payload: some Encodable) throws -> Delivery {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Delivery(kind: kind.rawValue, key: key, createdAt: now, payload: try encoder.encode(payload))
  }

  private func decoded<Value: Decodable>(_ type: Value.Type, _ delivery: Delivery) throws -> Value {
    try JSONDecoder().decode(type, from: delivery.payload)
  }
}
