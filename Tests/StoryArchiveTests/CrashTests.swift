import Foundation
import GRDB
import Glibc
import Narrative
import Testing

@testable import StoryArchive

/// Each test kills a process of its own, with SIGKILL, while it writes.
@Suite struct CrashTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static func entry(_ number: Int) -> IncomingEntry {
    IncomingEntry(
      guid: "\(number)", url: "https://news.example/\(number)", title: "Story \(number) 董事会",
      body: String(repeating: "The board met again. ", count: 50))
  }

  @Test func `A kill between two batches loses nothing and keeps the queue`() async throws {
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let archive = try StoryArchive(path: path, mode: .readWrite)
      for number in 0..<100 { try archive.poll(Self.entry(number), at: minute(Double(number))) }
      let first = try archive.unexamined(limit: 10)
      try archive.commit(ExaminedBatch(stories: first.map { ($0.story.id, $0.revision) }, clock: minute(10)))
      kill(getpid(), SIGKILL)
    }
    let archive = try scratch.open()
    #expect(try archive.counts().stories == 100)
    #expect(try archive.unexamined(limit: 1000).map(\.story.title) == (10..<100).map { "Story \($0) 董事会" })
    #expect(try archive.search("董事会", limit: 1000).count == 100)
    #expect(try archive.clock() == minute(10))
    #expect(try integrity(of: archive) == ["ok"])
  }

  @Test func `A kill within a batch takes the whole batch, the feed's validators included`() async throws {
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let archive = try StoryArchive(path: path, mode: .readWrite)
      var record = feed
      record.etag = "old"
      try archive.poll(Self.entry(0), of: record)
      record.etag = "new"
      let segmenter = try Segmenter()
      try archive.write { db in
        // A cache of a few pages makes SQLite write to the log long before the commit.
        try db.execute(sql: "PRAGMA cache_size = 10")
        let source = try FeedStore.store(record, seen: minute(0), db)
        var store = try EntryStore(db, segmentation: segmenter.version)
        let document = NamedEntry.all(in: (1...2000).map(Self.entry))
        try store.store(document, from: source, segmenter: segmenter) { _ in .init(new: minute(1), revised: minute(1)) }
        kill(getpid(), SIGKILL)
      }
    }
    let log = try FileManager.default.attributesOfItem(atPath: scratch.path + "-wal")[.size] as? Int
    #expect(try #require(log) > 1_000_000, "the batch had reached the disk")
    let archive = try scratch.open()
    #expect(try archive.counts() == ArchiveCounts(stories: 1, unexamined: 1))
    #expect(try archive.feeds().map(\.etag) == ["old"])
    // Fetched again, nothing is lost and nothing is doubled.
    #expect(try archive.poll(Self.entry(0), Self.entry(1), at: minute(2)).new.count == 1)
    #expect(try integrity(of: archive) == ["ok"])
  }

  @Test func `A kill after a reversal's commit keeps the reversal, its claims and its delivery together`() async throws
  {
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let archive = try StoryArchive(path: path, mode: .readWrite)
      let id = try archive.poll(Self.entry(0)).new[0]
      let found = reversal()
      try archive.commit(
        ExaminedBatch(
          stories: [(id, 1)], claims: [id: [claim("out")]], reversals: [found], snapshot: Data([1]), engineKey: "1",
          deliveries: [Delivery(kind: "reversal", key: found.id, createdAt: minute(0), payload: Data([2]))]))
      kill(getpid(), SIGKILL)
    }
    let archive = try scratch.open()
    #expect(
      try archive.counts() == ArchiveCounts(stories: 1, claims: 1, reversals: 1, pending: 1))
    #expect(try archive.reversals() == [reversal()])
    #expect(try archive.pendingDeliveries().map(\.payload) == [Data([2])])
    #expect(try archive.engineSnapshot()?.data == Data([1]))
  }

  @Test func `A kill within an examination leaves its stories in the queue`() async throws {
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let archive = try StoryArchive(path: path, mode: .readWrite)
      let id = try archive.poll(Self.entry(0)).new[0]
      try archive.write(synchronously: true) { db in
        _ = try ExaminationStore(db: db).commit(
          ExaminedBatch(stories: [(id, 1)], claims: [id: [claim("out")]], reversals: [reversal()]))
        kill(getpid(), SIGKILL)
      }
    }
    #expect(try scratch.open().counts() == ArchiveCounts(stories: 1, unexamined: 1))
  }

  @Test func `The lock of a killed daemon is free`() async throws {
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let archive = try StoryArchive(path: path, mode: .readWrite)
      withExtendedLifetime(archive) { _ = kill(getpid(), SIGKILL) }
    }
    _ = try scratch.open()
  }

  private func integrity(of archive: StoryArchive) throws -> [String] {
    try archive.write { db in
      try db.execute(sql: "INSERT INTO fulltext (fulltext) VALUES ('integrity-check')")
      return try String.fetchAll(db, sql: "PRAGMA integrity_check")
    }
  }
}
