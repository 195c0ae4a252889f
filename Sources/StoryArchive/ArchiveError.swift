import Foundation
import GRDB
import Glibc

/// Why the archive could not do what it was asked to. After any of these the database holds what it held before the call.
public enum ArchiveError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Another process has the archive open for writing; 0 when it has not yet written its process id.
  case locked(pid: Int32)
  /// The database was written by a newer Volteface.
  case newerSchema(path: String, found: Int, supported: Int)
  /// The database was written by an older Volteface and is open for reading alone, so that it can't be migrated.
  case olderSchema(path: String, found: Int, needed: Int)
  /// The file is a database of another program.
  case foreign(path: String)
  case notFound(path: String)
  /// The file or its folder can't be opened, with the reason.
  case cannotOpen(path: String, reason: String)
  /// The disk, or the database's own limit of pages, is full.
  case full(path: String)
  /// The file system or the file's permissions allow no writing.
  case notWritable(path: String)
  /// The file is damaged, or is no database at all.
  case corrupt(path: String, detail: String)
  /// Another connection kept the database busy for longer than the archive waits.
  case busy(path: String)
  case outOfMemory(path: String)
  /// The disk failed, with SQLite's extended result code.
  case io(path: String, code: Int, detail: String)
  /// Any other complaint of SQLite's, with its extended result code.
  case sqlite(path: String, code: Int, detail: String)
  /// ICU's word breaker refused to start or to read a text, with ICU's error code.
  case segmentation(code: Int)

  public var description: String {
    switch self {
    case .locked(let pid) where pid > 0: "the archive is in use by process \(pid)"
    case .locked: "the archive is in use by another process"
    case .newerSchema(let path, let found, let supported):
      "\(path): archive has schema \(found), this program knows up to \(supported); use the newer program"
    case .olderSchema(let path, let found, let needed):
      "\(path): archive has schema \(found), this program reads \(needed); start the daemon once to migrate it"
    case .foreign(let path): "\(path): a database, but no archive of volteface"
    case .notFound(let path): "\(path): no such archive"
    case .cannotOpen(let path, let reason): "\(path): cannot open archive: \(reason)"
    case .full(let path): "\(path): disk full"
    case .notWritable(let path): "\(path): archive is not writable"
    case .corrupt(let path, let detail): "\(path): archive is damaged: \(detail)"
    case .busy(let path): "\(path): archive is busy"
    case .outOfMemory(let path): "\(path): out of memory"
    case .io(let path, let code, let detail): "\(path): disk error \(code): \(detail)"
    case .sqlite(let path, let code, let detail): "\(path): sqlite error \(code): \(detail)"
    case .segmentation(let code): "word segmentation failed with icu error \(code)"
    }
  }

  /// Names the error number of `open(2)` for a file that was to be made.
  init(creating path: String, failedWith code: Int32) {
    self =
      switch code {
      case EROFS, EACCES, EPERM: .notWritable(path: path)
      case ENOSPC, EDQUOT: .full(path: path)
      default: .cannotOpen(path: path, reason: Self.reason(code))
      }
  }

  /// What the system says of an error number.
  static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

  /// Names any error that came up while the database at `path` was in use.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as ArchiveError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    case let error as RowDecodingError: self = .corrupt(path: path, detail: "\(error)")
    case let error as DecodingError: self = .corrupt(path: path, detail: "\(error)")
    default: self = .cannotOpen(path: path, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let code = Int(error.extendedResultCode.rawValue)
    let detail = error.message ?? error.resultCode.description
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM: .notWritable(path: path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .corrupt(path: path, detail: detail)
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy(path: path)
      case .SQLITE_NOMEM: .outOfMemory(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_AUTH: .cannotOpen(path: path, reason: detail)
      case .SQLITE_IOERR: .io(path: path, code: code, detail: detail)
      default: .sqlite(path: path, code: code, detail: detail)
      }
  }
}
