public import Foundation
import GRDB
public import Narrative

/// How much was written about a saga in a span of time.
public struct Coverage: Sendable, Hashable {
  public var stories: Int
  /// Different voices behind them.
  public var outlets: Int

  public init(stories: Int, outlets: Int) {
    self.stories = stories
    self.outlets = outlets
  }
}

/// What digests ask besides.
extension StoryArchive {
  /// A saga's ledger over all its storylines in `since..<until`, oldest first, at most 20,000 lines.
  public func ledger(saga: String, since: Date, until: Date) throws(ArchiveError) -> [LedgerEntry] {
    let sql = "SELECT json FROM ledger WHERE saga = ? AND at >= ? AND at < ? ORDER BY at, id LIMIT 20000"
    return try read { db in
      try String.fetchAll(db, sql: sql, arguments: [saga, since.milliseconds, until.milliseconds])
        .map { try Stored.value(LedgerEntry.self, $0) }
    }
  }

  /// The quantities that a saga's stories told in `since..<until`, oldest first, at most the last 2,000.
  public func quantities(saga: String, since: Date, until: Date) throws(ArchiveError) -> [Quantity] {
    try read { db in try Self.particulars(Quantity.self, "quantity", saga, since, until, limit: 2_000, db) }
  }

  /// The reasons that a saga's stories gave in `since..<until`, oldest first, at most the last 500.
  public func reasons(saga: String, since: Date, until: Date) throws(ArchiveError) -> [Reason] {
    try read { db in try Self.particulars(Reason.self, "reason", saga, since, until, limit: 500, db) }
  }

  private static func particulars<Value: Decodable>(
    _ type: Value.Type, _ kind: String, _ saga: String, _ since: Date, _ until: Date, limit: Int, _ db: Database
  ) throws -> [Value] {
    let sql = """
      SELECT json FROM particular WHERE saga = ? AND kind = ? AND at >= ? AND at < ?
      ORDER BY at DESC, story DESC, position DESC LIMIT ?
      """
    return try String.fetchAll(db, sql: sql, arguments: [saga, kind, since.milliseconds, until.milliseconds, limit])
      .reversed().map { try Stored.value(type, $0) }
  }

  /// Where a saga's actors stand and stood, by actor and topic, oldest first: the last 400 that began before `until`.
  public func positions(saga: String, until: Date) throws(ArchiveError) -> [Position] {
    let sql = """
      SELECT json FROM (
        SELECT actor, topic, since, json FROM position WHERE saga = ? AND since < ? ORDER BY since DESC, actor, topic LIMIT 400
      ) ORDER BY actor, topic, since
      """
    return try read { db in
      try String.fetchAll(db, sql: sql, arguments: [saga, until.milliseconds])
        .map { try Stored.value(Position.self, $0) }
    }
  }

  /// The stories of a saga, whether they claim anything or not, with `at` in `from..<to`.
  public func coverage(saga: String, from: Date, to: Date) throws(ArchiveError) -> Coverage {
    let sql = """
      SELECT story.outlets, count(*) FROM coverage JOIN story ON story.id = coverage.story
      WHERE coverage.saga = ? AND coverage.at >= ? AND coverage.at < ? GROUP BY story.outlets
      """
    return try read { db in
      let rows = try Row.fetchAll(db, sql: sql, arguments: [saga, from.milliseconds, to.milliseconds])
      let names = Set(rows.flatMap { Columns.names($0[0]) })
      return Coverage(stories: rows.reduce(0) { $0 + ($1[1] as Int) }, outlets: names.count)
    }
  }

  /// How many stories each feed brought with `at` in `from..<to`, by the feed's address.
  public func storiesByFeed(from: Date, to: Date) throws(ArchiveError) -> [String: Int] {
    let sql = """
      SELECT feed.url, count(*) FROM story JOIN feed ON feed.id = story.feed
      WHERE story.at >= ? AND story.at < ? GROUP BY feed.id
      """
    return try read { db in
      let rows = try Row.fetchAll(db, sql: sql, arguments: [from.milliseconds, to.milliseconds])
      return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }, uniquingKeysWith: +)
    }
  }

  /// When the first batch was ever stored; nil while there was none.
  public func began() throws(ArchiveError) -> Date? {
    try read { db in try Memo.value(Int64.self, "began", db).map(Date.init(milliseconds:)) }
  }
}
