import Foundation
import GRDB
import Narrative

/// What the narrative engine found, as rows; inside one transaction.
struct ExaminationStore {
  let db: Database

  /// A recomputed reversal is the stored one when it turns the same storyline to the same state within this time.
  static let recognitionWindow: Int64 = 36 * 3_600_000

  func commit(_ batch: ExaminedBatch) throws -> CommittedBatch {
    var result = CommittedBatch()
    for (id, revision) in batch.stories { try leaveQueue(id, revision: revision) }
    for (id, claims) in batch.claims {
      let revision = batch.stories.filter { $0.id == id }.map(\.revision).max() ?? 1
      try replaceClaims(of: id, revision: revision, with: claims)
      try replaceParticulars(of: id, revision: revision, with: batch.particulars[id] ?? .init())
    }
    for position in batch.positions { try store(position) }
    for (id, sagas) in batch.coverage { try cover(id, sagas) }
    for entry in batch.ledger { try append(entry) }
    for reversal in batch.reversals {
      let kept = try store(reversal)
      if kept.isKnown { result.recognised[reversal.id] = kept.id }
    }
    for establishment in batch.establishments { try store(establishment) }
    for standing in batch.standings { try store(standing) }
    for delivery in batch.deliveries where try enqueue(delivery, recognised: result.recognised) {
      result.announced += 1
    }
    if let snapshot = batch.snapshot {
      try Memo.set("snapshot", snapshot, db)
      try Memo.set("engine key", batch.engineKey, db)
    }
    if try Int.fetchOne(db, sql: "SELECT 1 FROM unexamined LIMIT 1") == nil {
      // What the engine has not named again by the end of a new reading belongs to storylines that are gone.
      try db.execute(sql: "DELETE FROM standing WHERE superseded")
    }
    return result
  }

  /// Queues every revision of every story, and forgets what was made of them; reversals wait to be recognised.
  func requeueEverything() throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO unexamined (story, revision, at, again)
          SELECT id, revision, coalesce(revisedAt, at), 1 FROM story;
        INSERT OR IGNORE INTO unexamined (story, revision, at, again) SELECT story, number, at, 1 FROM revision;
        DELETE FROM claim;
        DELETE FROM particular;
        DELETE FROM position;
        DELETE FROM coverage;
        DELETE FROM ledger;
        DELETE FROM establishment;
        DELETE FROM memo WHERE name IN ('snapshot', 'engine key');
        UPDATE reversal SET superseded = 1;
        UPDATE standing SET superseded = 1;
        """)
  }

  private func leaveQueue(_ id: Story.ID, revision: Int) throws {
    try statement("DELETE FROM unexamined WHERE story = ? AND revision = ?").execute(arguments: [id, revision])
  }

  private func replaceClaims(of id: Story.ID, revision: Int, with claims: [Claim]) throws {
    // Should an older revision be read after a newer one, the newer one's claims stay.
    let newest = try Int.fetchOne(statement("SELECT max(revision) FROM claim WHERE story = ?"), arguments: [id])
    guard newest ?? 0 <= revision else { return }
    try statement("DELETE FROM claim WHERE story = ?").execute(arguments: [id])
    let insert = try statement(
      "INSERT INTO claim (story, position, revision, saga, storyline, state, json) VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (position, claim) in claims.enumerated() {
      try insert.execute(arguments: [
        id, position, revision, claim.saga, claim.storyline, claim.state, try Stored.json(claim),
      ])
    }
  }

  private func replaceParticulars(of id: Story.ID, revision: Int, with particulars: Particulars) throws {
    if revision == 1, particulars.quantities.isEmpty, particulars.reasons.isEmpty { return }
    // As with claims: the newest revision's stay.
    let newest = try Int.fetchOne(statement("SELECT max(revision) FROM particular WHERE story = ?"), arguments: [id])
    guard newest ?? 0 <= revision else { return }
    try statement("DELETE FROM particular WHERE story = ?").execute(arguments: [id])
    let insert = try statement(
      "INSERT INTO particular (story, kind, position, revision, saga, at, json) VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (position, quantity) in particulars.quantities.enumerated() {
      try insert.execute(arguments: [
        id, "quantity", position, revision, quantity.saga, quantity.story.seen.milliseconds, try Stored.json(quantity),
      ])
    }
    for (position, reason) in particulars.reasons.enumerated() {
      try insert.execute(arguments: [
        id, "reason", position, revision, reason.saga, reason.story.seen.milliseconds, try Stored.json(reason),
      ])
    }
  }

  private func store(_ position: Position) throws {
    let sql = """
      INSERT INTO position (saga, actor, topic, since, until, json) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (saga, actor, topic, since) DO UPDATE SET until = excluded.until, json = excluded.json
      """
    try statement(sql).execute(arguments: [
      position.saga, position.actor, position.topic, position.since.milliseconds, position.until?.milliseconds,
      try Stored.json(position),
    ])
  }

  private func cover(_ id: Story.ID, _ sagas: [Saga.ID]) throws {
    let insert = try statement(
      "INSERT OR IGNORE INTO coverage (saga, story, at) SELECT ?, id, at FROM story WHERE id = ?")
    for saga in sagas { try insert.execute(arguments: [saga, id]) }
  }

  private func append(_ entry: LedgerEntry) throws {
    let sql = "INSERT INTO ledger (saga, storyline, at, story, effect, weight, json) VALUES (?, ?, ?, ?, ?, ?, ?)"
    // SQLite stores NaN as NULL, which a weight never is.
    let weight = entry.weight.isNaN ? 0 : entry.weight
    try statement(sql).execute(arguments: [
      entry.claim.saga, entry.claim.storyline, entry.story.seen.milliseconds, entry.story.id, entry.effect.rawValue,
      weight, try Stored.json(entry),
    ])
  }

  // MARK: Reversals

  private func store(_ reversal: Reversal) throws -> (id: Reversal.ID, isKnown: Bool) {
    let recognised = try recognise(reversal)
    var kept = reversal
    kept.id = try recognised ?? freeID(for: reversal)
    let sql = """
      INSERT INTO reversal (id, saga, storyline, "from", "to", detectedAt, superseded, json)
      VALUES (?, ?, ?, ?, ?, ?, 0, ?)
      ON CONFLICT (id) DO UPDATE SET "from" = excluded."from", detectedAt = excluded.detectedAt, superseded = 0,
        json = excluded.json
      """
    try statement(sql).execute(arguments: [
      kept.id, kept.saga, kept.storyline, kept.from, kept.to, kept.detectedAt.milliseconds, try Stored.json(kept),
    ])
    return (kept.id, recognised != nil)
  }

  /// The id of the stored reversal that this one is, found again: the nearest in time that no other has claimed.
  private func recognise(_ reversal: Reversal) throws -> Reversal.ID? { try candidates(for: reversal).first }

  /// The ids of the stored reversals that this one may be, the nearest in time first.
  func candidates(for reversal: Reversal) throws -> [Reversal.ID] {
    let at = reversal.detectedAt.milliseconds
    let sql = """
      SELECT id FROM reversal
      WHERE superseded AND saga = ? AND storyline = ? AND "to" = ? AND detectedAt BETWEEN ? AND ?
      ORDER BY abs(detectedAt - ?), id
      """
    return try String.fetchAll(
      statement(sql),
      arguments: [
        reversal.saga, reversal.storyline, reversal.to, at - Self.recognitionWindow, at + Self.recognitionWindow, at,
      ])
  }

  /// The reversal's own id, unless one that was announced under it said something else.
  private func freeID(for reversal: Reversal) throws -> Reversal.ID {
    var id = reversal.id
    var attempt = 1
    while try Int.fetchOne(statement("SELECT 1 FROM reversal WHERE id = ?"), arguments: [id]) != nil {
      attempt += 1
      id = "\(reversal.id)-\(attempt)"
    }
    return id
  }

  // MARK: Standings, outbox

  private func store(_ establishment: Establishment) throws {
    let sql = "INSERT OR REPLACE INTO establishment (saga, storyline, at, json) VALUES (?, ?, ?, ?)"
    try statement(sql).execute(arguments: [
      establishment.saga, establishment.storyline, establishment.at.milliseconds, try Stored.json(establishment),
    ])
  }

  private func store(_ standing: Standing) throws {
    let sql = """
      INSERT INTO standing (saga, storyline, superseded, json) VALUES (?, ?, 0, ?)
      ON CONFLICT (saga, storyline) DO UPDATE SET superseded = 0, json = excluded.json
      """
    try statement(sql).execute(arguments: [standing.saga, standing.storyline, try Stored.json(standing)])
  }

  /// False when the delivery is in the outbox, or was, or would announce a reversal that is known.
  private func enqueue(_ delivery: Delivery, recognised: [Reversal.ID: Reversal.ID]) throws -> Bool {
    guard recognised[delivery.key] == nil else { return false }
    let sql = """
      INSERT INTO delivery (kind, key, createdAt, payload) VALUES (?, ?, ?, ?) ON CONFLICT (kind, key) DO NOTHING
      """
    try statement(sql).execute(arguments: [
      delivery.kind, delivery.key, delivery.createdAt.milliseconds, delivery.payload,
    ])
    return db.changesCount > 0
  }

  private func statement(_ sql: String) throws -> Statement { try db.cachedStatement(sql: sql) }
}

/// Single values that belong to the whole archive.
enum Memo {
  static func set(_ name: String, _ value: any DatabaseValueConvertible, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO memo (name, value) VALUES (?, ?)").execute(arguments: [
      name, value,
    ])
  }

  /// Leaves a value that is there.
  static func setOnce(_ name: String, _ value: any DatabaseValueConvertible, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO memo (name, value) VALUES (?, ?)").execute(arguments: [
      name, value,
    ])
  }

  static func value<Value: DatabaseValueConvertible>(_ type: Value.Type, _ name: String, _ db: Database) throws
    -> Value?
  {
    try Value.fetchOne(db, sql: "SELECT value FROM memo WHERE name = ?", arguments: [name])
  }
}
