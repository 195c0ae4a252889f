import Foundation
import GRDB
import Glibc
import Synchronization

/// How the archive's file is opened, for the daemon that writes it and for the commands that read beside it.
enum Connection {
  /// Opens for writing: makes the file where there is none, refuses what is not ours, migrates what is old.
  static func writable(path: String) throws -> DatabasePool {
    try create(path: path)
    try refuseStrangers(path: path)
    var configuration = configuration()
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { db in
      guard !db.configuration.readonly else { return }
      // Debian's SQLite overwrites deleted content with zeros by default; news need no shredding.
      try db.execute(
        sql: "PRAGMA secure_delete = OFF; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -16000")
    }
    let pool = try DatabasePool(path: path, configuration: configuration)
    try Schema.migrator.migrate(pool)
    return pool
  }

  /// Opens for reading, without creating or changing any file.
  ///
  /// A database in WAL mode that nobody has open has no `-wal`, and SQLite would have to create one to read it, which a
  /// member of the reader group may not; told that the file is immutable it reads the file alone.
  /// See <https://www.sqlite.org/wal.html#read_only_databases>.
  static func readable(path: String) throws -> (queue: DatabaseQueue, immutable: Bool) {
    try requireRegularFile(path: path)
    guard unsafe access(path, R_OK) == 0 else {
      throw ArchiveError.cannotOpen(path: path, reason: ArchiveError.reason(errno))
    }
    let immutable = !hasLog(path: path)
    var configuration = configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: immutable ? immutableAddress(path) : path, configuration: configuration)
    let version = try queue.read { db in try schemaVersion(db, path: path) }
    guard version == Schema.version else {
      throw ArchiveError.olderSchema(path: path, found: version, needed: Schema.version)
    }
    return (queue, immutable)
  }

  /// Whether a writer has, or has left, a write-ahead log beside the database.
  static func hasLog(path: String) -> Bool { unsafe access(path + "-wal", F_OK) == 0 }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    return configuration
  }

  /// Makes an empty file that the group may read: SQLite gives `-wal` and `-shm` the database's own mode.
  private static func create(path: String) throws(ArchiveError) {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
    if descriptor >= 0 {
      // The umask may be tighter than what the reader group needs.
      fchmod(descriptor, 0o640)
      close(descriptor)
    } else if errno != EEXIST {
      throw ArchiveError(creating: path, failedWith: errno)
    }
    try requireRegularFile(path: path)
  }

  /// SQLite takes a folder for a database whose disk fails.
  private static func requireRegularFile(path: String) throws(ArchiveError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw errno == ENOENT ? .notFound(path: path) : .cannotOpen(path: path, reason: ArchiveError.reason(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .cannotOpen(path: path, reason: "not a regular file") }
  }

  /// Looks at a database before anything is written to it.
  private static func refuseStrangers(path: String) throws {
    var configuration = configuration()
    configuration.readonly = true
    try DatabaseQueue(path: path, configuration: configuration).read { db in
      _ = try schemaVersion(db, path: path)
    }
  }

  /// The version of the schema, 0 for a database that is empty; throws for a newer one and for a stranger's.
  private static func schemaVersion(_ db: Database, path: String) throws -> Int {
    let owner = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if owner != Schema.applicationID {
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
      guard owner == 0, isEmpty else { throw ArchiveError.foreign(path: path) }
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= Schema.version else {
      throw ArchiveError.newerSchema(path: path, found: version, supported: Schema.version)
    }
    return version
  }

  /// The path as a `file:` URI, <https://www.sqlite.org/uri.html>.
  private static func immutableAddress(_ path: String) -> String {
    let safe = CharacterSet(charactersIn: "/-._~").union(.alphanumerics)
    let escaped = path.addingPercentEncoding(withAllowedCharacters: safe) ?? path
    return "file:\(escaped)?immutable=1"
  }
}

/// A reader that notices when a daemon starts after it: what it took for immutable is so no longer.
final class ReadOnlyConnection: Sendable {
  private let path: String
  private let state: Mutex<(queue: DatabaseQueue, immutable: Bool)>

  init(path: String) throws {
    self.path = path
    state = Mutex(try Connection.readable(path: path))
  }

  func queue() throws -> DatabaseQueue {
    try state.withLock { state in
      if state.immutable, Connection.hasLog(path: path) { state = try Connection.readable(path: path) }
      return state.queue
    }
  }
}
