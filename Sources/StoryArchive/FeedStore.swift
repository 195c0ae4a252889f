import Foundation
import GRDB

/// Feeds and outlets as rows.
enum FeedStore {
  static func all(_ db: Database) throws -> [FeedRecord] {
    let sql = """
      SELECT url, outletName, title, etag, lastModified, bodyHash, lastAttempt, lastSuccess, nextPoll,
        nextPollReason, failures, lastError, firstPolled, language, validatorsURL, memory
      FROM feed ORDER BY id
      """
    return try Row.fetchAll(db, sql: sql).map { row in
      func date(_ index: Int) -> Date? { (row[index] as Int64?).map(Date.init(milliseconds:)) }
      return FeedRecord(
        url: row[0], outlet: row[1], title: row[2], language: row[13], etag: row[3], lastModified: row[4],
        validatorsURL: row[14], bodyHash: row[5], lastAttempt: date(6), lastSuccess: date(7), nextPoll: date(8),
        nextPollReason: row[9], failures: row[10],
        lastError: row[11], firstPolled: row[12], memory: try Stored.value(PollingMemory.self, row[15]))
    }
  }

  /// Writes the feed's state and returns who speaks in it.
  static func store(_ record: FeedRecord, seen: Date?, _ db: Database) throws -> EntryStore.Source {
    let outlet = try id(ofOutlet: record.outlet, db)
    let sql = """
      INSERT INTO feed (
        url, outlet, outletName, title, etag, lastModified, bodyHash, lastAttempt, lastSuccess, nextPoll, nextPollReason,
        failures, lastError, firstPolled, language, validatorsURL, memory
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (url) DO UPDATE SET outlet = excluded.outlet, outletName = excluded.outletName,
        title = excluded.title, etag = excluded.etag, lastModified = excluded.lastModified,
        validatorsURL = excluded.validatorsURL, bodyHash = excluded.bodyHash, lastAttempt = excluded.lastAttempt,
        lastSuccess = excluded.lastSuccess, nextPoll = excluded.nextPoll, nextPollReason = excluded.nextPollReason,
        failures = excluded.failures, lastError = excluded.lastError, firstPolled = excluded.firstPolled,
        language = excluded.language, memory = excluded.memory
      RETURNING id, shown
      """
    let row = try Row.fetchOne(
      db.cachedStatement(sql: sql),
      arguments: [
        record.url, outlet, record.outlet, record.title, record.etag, record.lastModified, record.bodyHash,
        record.lastAttempt?.milliseconds, record.lastSuccess?.milliseconds, record.nextPoll?.milliseconds,
        record.nextPollReason, record.failures, record.lastError, record.firstPolled, record.language,
        record.validatorsURL, try Stored.json(record.memory),
      ])
    return EntryStore.Source(
      feed: row?[0], outlet: outlet, outlets: [record.outlet], carrier: nil, shown: ShownStories(row?[1]), seen: seen)
  }

  /// Gives a feed another address. Its stories, and the names that they are known by, are still its own.
  static func rename(_ url: String, to new: String, _ db: Database) throws {
    guard var record = try all(db).first(where: { $0.url == url }) else { return }
    try db.execute(sql: "UPDATE feed SET url = ? WHERE url = ?", arguments: [new, url])
    record.url = new
    record.memory.location = nil
    _ = try store(record, seen: nil, db)
  }

  static func id(ofOutlet name: String, _ db: Database) throws -> Int64 {
    let key = name.lowercased()
    if let id = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM outlet WHERE name = ?"), arguments: [key])
    {
      return id
    }
    try db.cachedStatement(sql: "INSERT INTO outlet (name) VALUES (?)").execute(arguments: [key])
    return db.lastInsertedRowID
  }
}
