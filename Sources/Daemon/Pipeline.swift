internal import Digests
internal import Foundation
internal import Logging
internal import Narrative
internal import StoryArchive

/// The way of a story, from a finished transfer to a delivered digest. ARCHITECTURE.md draws it.
///
/// It runs on a thread of its own, for SQLite and the files block.
actor Pipeline {
  /// Seconds after which a daily digest that could not be made is tried again.
  private static let retry: TimeInterval = 60

  private let thread = SerialThread(label: "volteface.pipeline")
  nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe thread.asUnownedSerialExecutor() }

  private let archive: any Archive
  private let reader: any ClaimReader
  private var engine: NarrativeEngine
  private let engineKey: String
  private let desk: DigestDesk
  private let clock: any WallClock
  private let log: Logger
  private let goesOn: @Sendable () -> Bool
  /// What stands in the way, so that each trouble is told once when it comes and once when it has gone.
  private(set) var trouble: CommandFailure?
  /// Whether the output directory was seen to be writable, and nothing since has said otherwise.
  private var isPrepared = false

  /// - Parameter goesOn: asked between two batches of stories and between two digests; false leaves the others for later.
  init(
    sagas: [Saga], options: EngineOptions, archive: any Archive, desk: DigestDesk, clock: any WallClock, log: Logger,
    goesOn: @escaping @Sendable () -> Bool = { true }
  ) throws {
    self.archive = archive
    self.desk = desk
    self.clock = clock
    self.log = log
    self.goesOn = goesOn
    reader = SagaReader(sagas: sagas, options: options)
    engineKey = try EngineKey(sagas: sagas, options: options).text
    let stored = try archive.engineSnapshot()
    if let stored, stored.key == engineKey,
      let restored = try? NarrativeEngine(sagas: sagas, options: options, snapshot: stored.data)
    {
      engine = restored
    } else {
      // The saga files or the engine have changed, or the memory can't be read: the stored stories are read again.
      engine = try NarrativeEngine(sagas: sagas, options: options)
      try archive.requeueEverything()
    }
  }

  /// Takes a batch of finished polls all the way: stored, read, weighed, digested, delivered.
  ///
  /// - Parameter complete: false while other feeds are still in their first poll. Their old stories and these are examined
  ///   together then, in the order in which they were published.
  /// - Parameter forgiven: records of other feeds to be stored with the polls.
  func take(_ polls: [FinishedPoll], forgiven: [FeedRecord] = [], complete: Bool) -> Taken {
    let now = clock.now
    let settled = polls.map { $0.settle(at: now) }
    var taken = Taken(records: settled.map(\.fetched.record))
    attempt {
      let feeds = settled.map(\.fetched) + forgiven.map { FetchedFeed(record: $0) }
      _ = try archive.store(FetchedBatch(at: now, feeds: feeds, clock: now))
      taken.areStored = true
      for poll in settled where !poll.lines.isEmpty { taken.lines[poll.fetched.record.url] = poll.lines }
      guard complete else { return }
      try examineQueue(at: now)
      try deliver(at: now)
    }
    return taken
  }

  /// What came of a batch of polls.
  struct Taken: Sendable {
    /// The feeds' records as they are after the polls.
    var records: [FeedRecord]
    /// Whether they could be stored.
    var areStored = false
    /// What a person should hear of each feed, by its address.
    var lines: [String: [LogLine]] = [:]
  }

  func tell(_ lines: [LogLine]) { for line in lines { log.log(level: line.level, "\(line.text)") } }

  /// Takes stories that came from a file the same way.
  func take(_ stories: [Story], at now: Date) throws {
    _ = try archive.insert(stories, at: now)
    try examineQueue(at: now)
    try deliver(at: now)
  }

  /// Finishes what a stopped or killed daemon left: stories that nobody examined, digests that nobody wrote.
  ///
  /// - Parameter complete: as in ``take(_:complete:)``: a daemon that was killed during its feeds' first polls goes on with
  ///   them before it examines what they brought.
  func resume(complete: Bool) {
    attempt {
      if complete { try examineQueue(at: clock.now) }
      try deliver(at: clock.now)
    }
  }

  /// Writes the daily digest that is due, if one is; returns when the next will be, or when to try again.
  func writeDailyDigest(at now: Date) -> Date {
    let isDone = attempt {
      guard let daily = try desk.dailyDelivery(at: now) else { return }
      _ = try archive.commit(ExaminedBatch(deliveries: [daily], clock: now))
      try deliver(at: now)
    }
    let next = desk.cut.next(after: now)
    return isDone ? next : min(next, now.addingTimeInterval(Self.retry))
  }

  private func deliver(at now: Date) throws {
    do {
      if !isPrepared { try desk.writer.prepare() }
      isPrepared = true
      try desk.deliver(at: now, while: goesOn)
    } catch let error as DigestError {
      isPrepared = false
      throw error
    }
  }

  /// Reads the stories that wait, weighs what they claim, and commits what follows from it.
  private func examineQueue(at now: Date) throws {
    while goesOn(), case let waiting = try archive.unexamined(limit: 500), !waiting.isEmpty {
      let readings = waiting.map { reader.read($0.story) }
      // Examined on a copy: if the commit fails, the engine is as if nothing had happened.
      var next = engine
      let examination = next.examine(readings)
      // A new revision of a story that is read again is news.
      let silent = Set(waiting.filter(\.isAgain).map(\.story.id))
        .subtracting(waiting.filter { !$0.isAgain }.map(\.story.id))
      let deliveries = try desk.deliveries(of: examination, readings: readings, silent: silent, at: now)
      _ = try archive.commit(
        ExaminedBatch(
          waiting, readings, examination, snapshot: try next.snapshot(), key: engineKey, deliveries, at: now))
      engine = next
      report(examination, silent: silent, at: now)
    }
  }

  private func report(_ examination: Examination, silent: Set<Story.ID>, at now: Date) {
    for reversal in examination.reversals where !silent.contains(reversal.turningStory.id) {
      let percent = Int((reversal.confidence * 100).rounded())
      let text =
        "\(reversal.question) \(reversal.fromLabel) → \(reversal.toLabel), \(percent) %, \(LedgerText.outlets(reversal.outlets)): \(reversal.turningStory.title)"
      if desk.isNews(reversal, at: now) {
        log.notice("reversal: \(text)", metadata: ["reversal": "\(reversal.id)"])
      } else {
        log.info(
          "reversal in old stories, of \(reversal.detectedAt.formatted(.iso8601)): \(text)",
          metadata: ["reversal": "\(reversal.id)"])
      }
    }
    for suggestion in examination.suggestions {
      log.info(
        "no storyline asks “\(suggestion.storyline.question)”, and the press has turned; see `volteface sagas suggest`",
        metadata: ["saga": "\(suggestion.saga)"])
    }
    for establishment in examination.establishments where !silent.contains(establishment.story.id) {
      log.info(
        "established: \(establishment.state): \(establishment.story.title)",
        metadata: ["storyline": "\(establishment.saga)/\(establishment.storyline)"])
    }
  }

  /// Runs a step that the disk may refuse. What fails stays queued and is tried again with the next batch.
  @discardableResult
  private func attempt(_ step: () throws -> Void) -> Bool {
    do {
      try step()
      // A step that had nothing to write proves nothing about the output directory.
      if let past = trouble, past.code != .cannotWrite || isPrepared {
        log.notice("storing and writing works again")
        trouble = nil
      }
      return true
    } catch {
      let failure = Commands.failure(of: error) ?? CommandFailure(.software, "\(error)")
      if trouble != failure { log.error("\(failure); nothing is lost, it will be tried again") }
      trouble = failure
      return false
    }
  }
}

extension ExaminedBatch {
  init(
    _ waiting: [UnexaminedStory], _ readings: [Reading], _ examination: Examination, snapshot: Data, key: String,
    _ deliveries: [Delivery], at now: Date
  ) {
    self.init(
      stories: waiting.map { ($0.story.id, $0.revision) },
      claims: Dictionary(readings.map { ($0.story.id, $0.claims) }) { _, later in later },
      particulars: Dictionary(readings.map { ($0.story.id, $0.particulars) }) { _, later in later },
      positions: examination.positions,
      coverage: Dictionary(readings.map { ($0.story.id, $0.sagas) }) { $0 + $1 }, ledger: examination.ledger,
      reversals: examination.reversals, establishments: examination.establishments, standings: examination.standings,
      snapshot: snapshot, engineKey: key, deliveries: deliveries, clock: now)
  }
}
