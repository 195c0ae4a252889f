public import Foundation
import GRDB
import Glibc
public import Narrative

/// The archive of everything that Volteface has fetched and found out: one SQLite database in WAL mode.
///
/// Every call that writes is one transaction: after a crash at any instant the database holds all of a batch or nothing
/// of it, and `docs/decisions/0005-crash-safety.md` says what follows from that. Calls are synchronous and wait for the
/// disk, so they belong on a thread of their own and never on the cooperative pool. They may be made from several
/// threads: writers take turns, readers see the last committed state. Instants are kept to the millisecond.
public final class StoryArchive: Sendable {
  /// Who opens it.
  public enum Mode: Sendable, Hashable {
    /// For the one daemon: makes, migrates and locks the archive.
    case readWrite
    /// For any number of others, beside a running daemon and after it stopped. Creates and changes no file.
    case readOnly
  }

  private enum Access {
    case pool(DatabasePool)
    case readOnly(ReadOnlyConnection)
  }

  /// The version of the schema that this program writes, `PRAGMA user_version`.
  public static let schemaVersion = Schema.version

  /// "SQLite 3.40.1, ICU 72.1", as loaded.
  public static var libraryVersion: String {
    let sqlite = try? DatabaseQueue().read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") }
    let icu = Segmenter.icuVersion
    return "SQLite \(sqlite ?? "unknown"), ICU \(icu.major).\(icu.minor)"
  }

  private let path: String
  private let access: Access
  /// Held as long as the archive lives, in `readWrite` mode.
  private let lock: LockFile?

  /// Opens the archive at `path`.
  ///
  /// For writing, missing folders and a missing database are made (the database with mode 0640), an older schema is
  /// migrated, and `path` + ".lock" is locked until the archive is closed.
  ///
  /// - Throws: ``ArchiveError/locked(pid:)`` when another process writes to it, ``ArchiveError/newerSchema(path:found:supported:)``,
  ///   ``ArchiveError/foreign(path:)``, ``ArchiveError/notFound(path:)`` and the errors of the disk.
  public init(path: String, mode: Mode) throws(ArchiveError) {
    self.path = path
    switch mode {
    case .readWrite:
      try Self.createFolder(of: path)
      lock = try LockFile(path: path + ".lock")
      access = .pool(try Self.naming(path) { try Connection.writable(path: path) })
    case .readOnly:
      lock = nil
      access = .readOnly(try Self.naming(path) { try ReadOnlyConnection(path: path) })
    }
  }

  // The connections close before the lock is let go.
  deinit { close() }

  /// Moves the log into the database and closes it; nothing else works afterwards. A writer that is about to end calls
  /// it, so that nothing but the database stays behind. The lock goes last.
  public func close() {
    guard case .pool(let pool) = access else { return }
    // The writing connection goes last: a reading one could not remove the log.
    pool.invalidateReadOnlyConnections()
    try? pool.close()
    lock?.release()
  }

  // MARK: - Feeds and stories

  /// What is known of every feed, in the order in which they were first stored.
  public func feeds() throws(ArchiveError) -> [FeedRecord] { try read(FeedStore.all) }

  /// Gives a feed another address, which no feed has yet. Its stories, and what it knows them by, stay its own.
  public func renameFeed(_ url: String, to new: String) throws(ArchiveError) {
    try write { db in try FeedStore.rename(url, to: new, db) }
  }

  /// Stores the feeds that finished together: their state, and their entries as new stories, as revisions of known ones,
  /// or not at all. New stories and revisions enter the queue of the unexamined.
  public func store(_ batch: FetchedBatch) throws(ArchiveError) -> StoredBatch {
    let segmenter = try Segmenter()
    return try write { db in
      try Memo.setOnce("began", batch.at.milliseconds, db)
      var store = try EntryStore(db, segmentation: segmenter.version)
      // All feeds first: an upsert opens a savepoint, and each savepoint makes FTS5 write out what it has gathered.
      let sources = try batch.feeds.map { try FeedStore.store($0.record, seen: batch.at, db) }
      for (feed, source) in zip(batch.feeds, sources) {
        try store.store(NamedEntry.all(in: feed.entries), from: source, segmenter: segmenter) { named in
          let published = named.entry.published ?? batch.at
          return .init(new: feed.isFirstPoll ? min(published, batch.at) : batch.at, revised: batch.at)
        }
      }
      if let clock = batch.clock { try Memo.set("clock", clock.milliseconds, db) }
      return store.result
    }
  }

  /// Stores stories that came from a file, each at its own `at` or, should that lie ahead, at the one given; the archive
  /// gives them ids of its own. A story whose address, or dated headline, its outlets have brought before is that story.
  @discardableResult
  public func insert(_ stories: [Story], at: Date) throws(ArchiveError) -> StoredBatch {
    let segmenter = try Segmenter()
    return try write { db in
      try Memo.setOnce("began", at.milliseconds, db)
      var store = try EntryStore(db, segmentation: segmenter.version)
      for story in stories {
        let outlet = try FeedStore.id(ofOutlet: StoryReference(story).source, db)
        let source = EntryStore.Source(feed: nil, outlet: outlet, outlets: story.outlets, carrier: story.carrier)
        let entry = IncomingEntry(
          url: story.url, title: story.title, summary: story.summary, body: story.body, published: story.published,
          language: story.language)
        let seen = min(story.at, at)
        try store.store(NamedEntry.all(in: [entry]), from: source, segmenter: segmenter) { _ in
          .init(new: seen, revised: seen)
        }
      }
      return store.result
    }
  }

  // MARK: - Pages

  /// The pages that stories wait for, the first due first.
  public func pendingPages() throws(ArchiveError) -> [PendingPage] {
    try read { db in try PageStore(db: db).pending() }
  }

  /// Stores what came of asking for pages. A page's text becomes its story's body, and the story, at the time from which it
  /// counts, enters the queue of the unexamined once more. It is no revision.
  public func settle(_ pages: [SettledPage]) throws(ArchiveError) {
    let segmenter = try Segmenter()
    try write { db in
      let store = PageStore(db: db)
      for page in pages { try store.settle(page, segmenter: segmenter) }
    }
  }

  // MARK: - Examination

  /// The oldest stories and revisions that the narrative engine has not read yet: at most `limit`, and no more than
  /// 16 MiB of text beyond the first.
  public func unexamined(limit: Int) throws(ArchiveError) -> [UnexaminedStory] {
    try read { db in try StoryRows.unexamined(limit: limit, db) }
  }

  /// Stores what the engine made of a batch, and what is to be announced, in one transaction. Reversals and deliveries
  /// are on the disk, safe from a power cut, when the call returns.
  ///
  /// After ``requeueEverything()`` a reversal that matches a stored one by storyline and `to` within 36 h keeps that
  /// one's id, and a delivery under its new id is not announced.
  @discardableResult
  public func commit(_ examined: ExaminedBatch) throws(ArchiveError) -> CommittedBatch {
    let isPrecious = !examined.reversals.isEmpty || !examined.deliveries.isEmpty
    return try write(synchronously: isPrecious) { db in
      let result = try ExaminationStore(db: db).commit(examined)
      if let clock = examined.clock { try Memo.set("clock", clock.milliseconds, db) }
      return result
    }
  }

  /// The ids of the stored reversals that `commit` could recognise this one as, the nearest in time first.
  public func candidates(for reversal: Reversal) throws(ArchiveError) -> [Reversal.ID] {
    try read { db in try ExaminationStore(db: db).candidates(for: reversal) }
  }

  /// The engine's memory after the last committed batch, and what it depends on.
  public func engineSnapshot() throws(ArchiveError) -> (key: String, data: Data)? {
    try read { db in
      guard let data = try Memo.value(Data.self, "snapshot", db) else { return nil }
      return (try Memo.value(String.self, "engine key", db) ?? "", data)
    }
  }

  /// Queues every story and revision to be read again, because a saga file or the engine changed. Claims, ledger and
  /// snapshot are dropped; standings stay until the engine names them anew; reversals wait to be recognised.
  public func requeueEverything() throws(ArchiveError) {
    try write { db in try ExaminationStore(db: db).requeueEverything() }
  }

  // MARK: - Outbox

  /// What has yet to be announced, oldest first, at most 500.
  public func pendingDeliveries() throws(ArchiveError) -> [Delivery] {
    try read { db in
      try Self.deliveries(db, "WHERE deliveredAt IS NULL ORDER BY id LIMIT 500", [])
    }
  }

  /// Takes deliveries off the outbox; on the disk when the call returns. Marking one again keeps its first time.
  public func markDelivered(_ ids: [Delivery.ID], at: Date) throws(ArchiveError) {
    try write(synchronously: true) { db in
      let update = try db.cachedStatement(
        sql: "UPDATE delivery SET deliveredAt = ? WHERE id = ? AND deliveredAt IS NULL")
      for id in ids { try update.execute(arguments: [at.milliseconds, id]) }
    }
  }

  /// The newest deliveries of a kind, made or pending, newest first.
  public func deliveries(kind: String, limit: Int = 1000) throws(ArchiveError) -> [Delivery] {
    try read { db in try Self.deliveries(db, "WHERE kind = ? ORDER BY id DESC LIMIT ?", [kind, limit]) }
  }

  // MARK: - Reading

  /// Where every storyline stands, in the order in which the engine first named them.
  public func standings() throws(ArchiveError) -> [Standing] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT json FROM standing ORDER BY id").map { try Stored.value(Standing.self, $0) }
    }
  }

  /// The last `limit` lines of a storyline's ledger up to `until`, that instant included, oldest first.
  public func ledger(
    saga: String, storyline: String, until: Date? = nil, limit: Int = 1000
  ) throws(ArchiveError) -> [LedgerEntry] {
    let sql = """
      SELECT json FROM ledger WHERE saga = ? AND storyline = ? AND at <= coalesce(?, 9e15)
      ORDER BY at DESC, id DESC LIMIT ?
      """
    return try read { db in
      try String.fetchAll(db, sql: sql, arguments: [saga, storyline, until?.milliseconds, limit]).reversed()
        .map { try Stored.value(LedgerEntry.self, $0) }
    }
  }

  /// The last `limit` reversals detected in `since..<until`, oldest first; those of all sagas when `saga` is nil. Leaves
  /// out those that a new reading of the stories has not found again.
  public func reversals(
    saga: String? = nil, since: Date? = nil, until: Date? = nil, limit: Int = 10_000
  ) throws(ArchiveError) -> [Reversal] {
    let sql = """
      SELECT json FROM reversal WHERE NOT superseded AND (?1 IS NULL OR saga = ?1)
        AND detectedAt >= coalesce(?2, -9e15) AND detectedAt < coalesce(?3, 9e15)
      ORDER BY detectedAt DESC, id DESC LIMIT ?4
      """
    return try read { db in
      try String.fetchAll(db, sql: sql, arguments: [saga, since?.milliseconds, until?.milliseconds, limit]).reversed()
        .map { try Stored.value(Reversal.self, $0) }
    }
  }

  /// A reversal by its id, also one that a new reading has not found again.
  public func reversal(id: Reversal.ID) throws(ArchiveError) -> Reversal? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT json FROM reversal WHERE id = ?", arguments: [id])
        .map { try Stored.value(Reversal.self, $0) }
    }
  }

  /// The first prevailing states of storylines without `initial` that came in `since..<until`, oldest first.
  public func establishments(since: Date? = nil, until: Date? = nil) throws(ArchiveError) -> [Establishment] {
    let sql = """
      SELECT json FROM establishment WHERE at >= coalesce(?1, -9e15) AND at < coalesce(?2, 9e15)
      ORDER BY at, saga, storyline
      """
    return try read { db in
      try String.fetchAll(db, sql: sql, arguments: [since?.milliseconds, until?.milliseconds])
        .map { try Stored.value(Establishment.self, $0) }
    }
  }

  /// The stories with `at` in `from..<to`, with their current words, oldest first, at most `limit`.
  public func stories(from: Date, to: Date, limit: Int = 10_000) throws(ArchiveError) -> [Story] {
    let sql = "SELECT \(StoryRows.columns) FROM story WHERE at >= ? AND at < ? ORDER BY at, id LIMIT ?"
    return try read { db in
      try Row.fetchAll(db, sql: sql, arguments: [from.milliseconds, to.milliseconds, limit]).map(StoryRows.story)
    }
  }

  /// How many stories have `at` in `from..<to`.
  public func storyCount(from: Date, to: Date) throws(ArchiveError) -> Int {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM story WHERE at >= ? AND at < ?", arguments: [from.milliseconds, to.milliseconds])
        ?? 0
    }
  }

  /// A story with its current words; nil when there is none with that id.
  public func story(_ id: Story.ID) throws(ArchiveError) -> Story? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT \(StoryRows.columns) FROM story WHERE id = ?", arguments: [id])
        .map(StoryRows.story)
    }
  }

  /// Every version of a story's words, the current one last.
  public func revisions(of id: Story.ID) throws(ArchiveError) -> [Revision] {
    try read { db in try StoryRows.revisions(of: id, db) }
  }

  /// Each edit of a story's headline as a difference of words, the first one first; revisions that changed the text alone
  /// are none.
  public func headlineEdits(of id: Story.ID) throws(ArchiveError) -> [HeadlineEdit] {
    let segmenter = try Segmenter()
    let revisions = try revisions(of: id)
    var edits: [HeadlineEdit] = []
    for (before, after) in zip(revisions, revisions.dropFirst()) {
      let edit = try HeadlineEdit(from: before.title, to: after.title, at: after.at, segmenter: segmenter)
      if let edit { edits.append(edit) }
    }
    return edits
  }

  /// What the newest examined revision of a story claims, in the order of its text.
  public func claims(of id: Story.ID) throws(ArchiveError) -> [Claim] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT json FROM claim WHERE story = ? ORDER BY position", arguments: [id])
        .map { try Stored.value(Claim.self, $0) }
    }
  }

  /// The stories that hold all of the words, the best first: English in any case and with or without diacritics, Chinese
  /// from a single character on. Words in double quotes must follow each other.
  public func search(_ words: String, limit: Int = 20) throws(ArchiveError) -> [SearchHit] {
    let search = try Search(words, segmenter: try Segmenter())
    return try read { db in try search.hits(limit: limit, db) }
  }

  /// How much there is of everything, for people.
  public func counts() throws(ArchiveError) -> ArchiveCounts {
    try read { db in
      func count(_ from: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(from)") ?? 0 }
      return ArchiveCounts(
        stories: try count("story"), revisions: try count("revision"), unexamined: try count("unexamined"),
        claims: try count("claim"), reversals: try count("reversal WHERE NOT superseded"),
        pending: try count("delivery WHERE deliveredAt IS NULL"))
    }
  }

  /// The demo's time as of the last committed batch.
  public func clock() throws(ArchiveError) -> Date? {
    try read { db in try Memo.value(Int64.self, "clock", db).map(Date.init(milliseconds:)) }
  }

  // MARK: - Transactions

  func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    try Self.naming(path) {
      switch access {
      case .pool(let pool): try pool.read(body)
      case .readOnly(let connection): try connection.queue().read(body)
      }
    }
  }

  /// Runs `body` as one transaction: all of it or nothing.
  ///
  /// - Parameter synchronously: Waits until the transaction is on the disk. Otherwise a power cut may take back the last
  ///   transactions, each as a whole; what is taken back is fetched again, because the feeds' validators go with it.
  func write<Value>(
    synchronously: Bool = false, _ body: (Database) throws -> Value
  ) throws(ArchiveError) -> Value {
    guard case .pool(let pool) = access else { throw .notWritable(path: path) }
    return try Self.naming(path) {
      try pool.writeWithoutTransaction { db in
        // SQLite lets the pragma change between transactions only.
        if synchronously { try db.execute(sql: "PRAGMA synchronous = FULL") }
        defer { if synchronously { try? db.execute(sql: "PRAGMA synchronous = NORMAL") } }
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
        return value!
      }
    }
  }

  private static func deliveries(_ db: Database, _ rest: String, _ arguments: StatementArguments) throws -> [Delivery] {
    let sql = "SELECT id, kind, key, createdAt, payload, deliveredAt FROM delivery \(rest)"
    return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
      Delivery(
        id: row[0], kind: row[1], key: row[2], createdAt: Date(milliseconds: row[3]), payload: row[4],
        deliveredAt: (row[5] as Int64?).map(Date.init(milliseconds:)))
    }
  }

  private static func naming<Value>(_ path: String, _ body: () throws -> Value) throws(ArchiveError) -> Value {
    do { return try body() } catch { throw ArchiveError(error, path: path) }
  }

  private static func createFolder(of path: String) throws(ArchiveError) {
    let folder = (path as NSString).deletingLastPathComponent
    guard !folder.isEmpty, unsafe Glibc.access(folder, F_OK) != 0 else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
    } catch {
      guard let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? POSIXError else {
        throw .cannotOpen(path: folder, reason: "\(error.localizedDescription)")
      }
      throw ArchiveError(creating: folder, failedWith: cause.code.rawValue)
    }
  }
}
