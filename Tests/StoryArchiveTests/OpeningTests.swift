import Foundation
import GRDB
import Glibc
import Narrative
import Testing

@testable import StoryArchive

@Suite struct OpeningTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private let entry = IncomingEntry(guid: "1", title: "Board ousts chief")

  private func error(_ body: () throws -> Void) -> ArchiveError? {
    do { try body() } catch { return error as? ArchiveError }
    return nil
  }

  private func mode(_ file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  }

  // MARK: Writing

  @Test func `A new archive is made with its folders, readable by the group and nobody else`() throws {
    let path = scratch.folder + "/a/b/archive.db"
    let archive = try StoryArchive(path: path, mode: .readWrite)
    try archive.poll(entry)
    for suffix in ["", "-wal", "-shm", ".lock"] { #expect(try mode(path + suffix) == 0o640) }
    #expect(try mode(scratch.folder + "/a/b") == 0o750)
    #expect(try archive.write { db in try Int.fetchOne(db, sql: "PRAGMA user_version") } == StoryArchive.schemaVersion)
    #expect(try archive.counts() == ArchiveCounts(stories: 1, unexamined: 1))
  }

  @Test func `A second writer is refused and told the process of the first`() throws {
    let first = try scratch.open()
    #expect(error { _ = try scratch.open() } == .locked(pid: getpid()))
    #expect("\(ArchiveError.locked(pid: 7))" == "the archive is in use by process 7")
    try first.poll(entry)
  }

  @Test func `A second writer in another process is refused`() async throws {
    let archive = try scratch.open()
    let path = scratch.path
    let pid = getpid()
    await #expect(processExitsWith: .success) { [path = path as String, pid = pid as Int32] in
      #expect(throws: ArchiveError.locked(pid: pid)) { try StoryArchive(path: path, mode: .readWrite) }
    }
    try archive.poll(entry)
  }

  @Test func `An archive that was closed can be opened again with all it held`() throws {
    try scratch.open().poll(entry)
    #expect(try scratch.files() == ["archive.db", "archive.db.lock"], "closing leaves no log behind")
    #expect(try scratch.open().search("chief").count == 1)
  }

  @Test(arguments: [StoryArchive.Mode.readWrite, .readOnly])
  func `A database of a newer version is refused, both versions named, and stays as it is`(
    mode: StoryArchive.Mode
  ) throws {
    try scratch.open().write { db in try db.execute(sql: "PRAGMA user_version = 99") }
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    let refusal = error { _ = try scratch.open(mode) }
    #expect(refusal == .newerSchema(path: scratch.path, found: 99, supported: StoryArchive.schemaVersion))
    #expect(refusal?.description.contains("schema 99, this program knows up to \(StoryArchive.schemaVersion)") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
  }

  @Test func `A database of another program is refused and stays as it is`() throws {
    try DatabaseQueue(path: scratch.path).write { db in try db.execute(sql: "CREATE TABLE theirs (a)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    #expect(error { _ = try scratch.open() } == .foreign(path: scratch.path))
    #expect(error { _ = try scratch.open(.readOnly) } == .foreign(path: scratch.path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
  }

  @Test func `A file that is no database is called damaged and stays as it is`() throws {
    let text = Data(String(repeating: "not a database\n", count: 100).utf8)
    try text.write(to: URL(fileURLWithPath: scratch.path))
    guard case .corrupt(scratch.path, _) = error({ _ = try scratch.open() }) else {
      Issue.record("expected corrupt")
      return
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == text)
  }

  @Test func `A path that is a folder can't be opened`() throws {
    try FileManager.default.createDirectory(atPath: scratch.path, withIntermediateDirectories: false)
    #expect(error { _ = try scratch.open() } == .cannotOpen(path: scratch.path, reason: "not a regular file"))
  }

  // MARK: Full disks

  @Test func `A full database says so, keeps what it has, and goes on when there is room`() throws {
    let archive = try scratch.open()
    try archive.poll(entry)
    let large = IncomingEntry(guid: "2", title: "Large", body: String(repeating: "word ", count: 100_000))
    func limit(_ pages: String) throws {
      try archive.write { db in
        let count = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages == "now" ? count + 2 : 1_000_000)")
      }
    }
    try limit("now")
    #expect(error { try archive.poll(large) } == .full(path: scratch.path))
    #expect(try archive.counts() == ArchiveCounts(stories: 1, unexamined: 1))
    #expect(try archive.unexamined(limit: 9).count == 1)
    try limit("none")
    #expect(try archive.poll(large).new.count == 1)
    #expect(try archive.search("large").count == 1)
  }

  @Test func `A disk that fails to write says so, keeps what it has, and goes on when it works again`() async throws {
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      let archive = try StoryArchive(path: path, mode: .readWrite)
      try archive.poll(IncomingEntry(guid: "1", title: "Small"))
      let large = IncomingEntry(guid: "2", title: "Large", body: String(repeating: "word ", count: 400_000))
      // A limit on the size of files stands for the disk: write(2) fails with EFBIG.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1_000_000, rlim_max: rlim_t.max)
      #expect(unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      let failure = #expect(throws: ArchiveError.self) { try archive.poll(large) }
      guard case .io(path, _, _) = failure else {
        Issue.record("expected io, not \(failure.debugDescription)")
        return
      }
      #expect(try archive.counts() == ArchiveCounts(stories: 1, unexamined: 1))
      limit.rlim_cur = rlim_t.max
      #expect(unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      #expect(try archive.poll(large).new.count == 1)
    }
    #expect(try scratch.open().search("large").count == 1)
  }

  @Test(.enabled(if: getuid() == 0, "only root can become somebody else"))
  func `An archive that somebody else owns is not writable, but readable to those who may`() async throws {
    try scratch.open().poll(entry)
    #expect(unsafe chmod(scratch.path, 0o644) == 0)
    #expect(unsafe chmod(scratch.folder, 0o755) == 0)
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      #expect(setuid(65534) == 0)
      #expect(throws: ArchiveError.notWritable(path: path + ".lock")) { try StoryArchive(path: path, mode: .readWrite) }
      let stories = try StoryArchive(path: path, mode: .readOnly).counts().stories
      #expect(stories == 1)
    }
    #expect(unsafe chmod(scratch.path, 0o600) == 0)
    await #expect(processExitsWith: .success) { [path = path as String] in
      #expect(setuid(65534) == 0)
      #expect(throws: ArchiveError.cannotOpen(path: path, reason: "Permission denied")) {
        try StoryArchive(path: path, mode: .readOnly)
      }
    }
  }

  // MARK: Reading

  @Test func `A reader without an archive is told so and makes none`() throws {
    #expect(error { _ = try scratch.open(.readOnly) } == .notFound(path: scratch.path))
    #expect(try scratch.files().isEmpty)
  }

  @Test func `A reader beside a writer sees what is committed, and writes nothing`() throws {
    let writer = try scratch.open()
    try writer.poll(entry)
    let reader = try scratch.open(.readOnly)
    #expect(try reader.counts().stories == 1)
    try writer.poll(IncomingEntry(guid: "2", title: "Chief returns"))
    #expect(try reader.search("chief").count == 2)
    #expect(error { try reader.poll(entry) } == .notWritable(path: scratch.path))
    #expect(error { try reader.requeueEverything() } == .notWritable(path: scratch.path))
  }

  @Test func `A reader after the writer stopped leaves no file behind`() throws {
    try scratch.open().poll(entry)
    let files = try scratch.files()
    let reader = try scratch.open(.readOnly)
    #expect(try reader.counts().stories == 1)
    #expect(try reader.search("chief").count == 1)
    #expect(try scratch.files() == files)
  }

  @Test func `A reader notices that a writer starts after it`() throws {
    try scratch.open().poll(entry)
    let reader = try scratch.open(.readOnly)
    #expect(try reader.counts().stories == 1)
    let writer = try scratch.open()
    try writer.poll(IncomingEntry(guid: "2", title: "Chief returns"))
    #expect(try reader.counts().stories == 2)
  }

  @Test func `A reader beside a log that a killed writer left sees all that was committed`() throws {
    let writer = try scratch.open()
    try writer.poll(entry)
    // What a kill leaves: the database and its log as they lie on the disk, nobody's lock on them.
    let copy = try Scratch()
    for suffix in ["", "-wal", "-shm"] {
      try FileManager.default.copyItem(atPath: scratch.path + suffix, toPath: copy.path + suffix)
    }
    #expect(try copy.open(.readOnly).counts().stories == 1)
    #expect(try copy.open().counts().stories == 1)
  }

  @Test func `A path with characters that mean something in an address is read after the writer stopped`() throws {
    let path = scratch.folder + "/50% off?#1 档案.db"
    try StoryArchive(path: path, mode: .readWrite).poll(entry)
    #expect(try StoryArchive(path: path, mode: .readOnly).counts().stories == 1)
  }

  @Test func `Readers and a writer on many threads see whole batches`() throws {
    let archive = try scratch.open()
    let batches = 30
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      for round in 0..<batches {
        if worker == 0 {
          let entries = (0..<10).map { IncomingEntry(guid: "\(round)-\($0)", title: "Chief 董事会 \(round) \($0)") }
          let feeds = [FetchedFeed(record: feed, entries: entries)]
          let stored = try? archive.store(FetchedBatch(at: minute(Double(round)), feeds: feeds))
          #expect(stored?.new.count == 10)
        } else {
          let counted = try? archive.counts().stories
          let found = try? archive.search("董事会", limit: 1000).count
          #expect(counted.map { $0 % 10 } == 0)
          #expect(found.map { $0 % 10 } == 0)
        }
      }
    }
    #expect(try archive.counts().stories == 10 * batches)
  }

  @Test func `The libraries name their versions`() {
    #expect(StoryArchive.libraryVersion.wholeMatch(of: /SQLite 3\.\d+\.\d+, ICU \d+\.\d+/) != nil)
  }
}
