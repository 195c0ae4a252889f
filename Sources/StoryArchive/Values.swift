public import Foundation
public import Narrative

/// What the archive remembers of a feed between two polls. The feed's address is its key.
public struct FeedRecord: Sendable, Hashable {
  /// The address as configured.
  public var url: String
  /// Who speaks in it. Feeds with the same outlet are one voice, and share the addresses of their stories.
  public var outlet: String
  public var title: String?
  /// Of most of its stories (BCP 47), as configured or as the feed says.
  public var language: String?
  /// The validators of the last answer, to be sent back as they came.
  public var etag: String?
  public var lastModified: String?
  /// Where redirects led to the answer that the validators belong to; they say nothing about another address.
  public var validatorsURL: String?
  /// Tells an answer that is byte for byte the last one.
  public var bodyHash: String?
  public var lastAttempt: Date?
  public var lastSuccess: Date?
  public var nextPoll: Date?
  public var nextPollReason: String?
  /// Failed polls since the last good one.
  public var failures: Int
  public var lastError: String?
  /// True once its entries have been stored for the first time.
  public var firstPolled: Bool
  public var memory: PollingMemory

  public init(
    url: String, outlet: String, title: String? = nil, language: String? = nil, etag: String? = nil,
    lastModified: String? = nil, validatorsURL: String? = nil, bodyHash: String? = nil, lastAttempt: Date? = nil,
    lastSuccess: Date? = nil, nextPoll: Date? = nil,
    nextPollReason: String? = nil, failures: Int = 0, lastError: String? = nil, firstPolled: Bool = false,
    memory: PollingMemory = PollingMemory()
  ) {
    self.url = url
    self.outlet = outlet
    self.title = title
    self.language = language
    self.etag = etag
    self.lastModified = lastModified
    self.validatorsURL = validatorsURL
    self.bodyHash = bodyHash
    self.lastAttempt = lastAttempt
    self.lastSuccess = lastSuccess
    self.nextPoll = nextPoll
    self.nextPollReason = nextPollReason
    self.failures = failures
    self.lastError = lastError
    self.firstPolled = firstPolled
    self.memory = memory
  }
}

/// An entry as a feed delivers it, before the archive knows which story it is. All text is plain.
public struct IncomingEntry: Sendable, Hashable {
  public var guid: String?
  /// Absolute.
  public var url: String?
  public var title: String
  public var summary: String
  public var body: String
  public var authors: [String]
  public var published: Date?
  public var updated: Date?
  /// BCP 47.
  public var language: String?
  /// The sanitised body, kept only for those who want to show it.
  public var html: String?

  public init(
    guid: String? = nil, url: String? = nil, title: String, summary: String = "", body: String = "",
    authors: [String] = [], published: Date? = nil, updated: Date? = nil, language: String? = nil, html: String? = nil
  ) {
    self.guid = guid
    self.url = url
    self.title = title
    self.summary = summary
    self.body = body
    self.authors = authors
    self.published = published
    self.updated = updated
    self.language = language
    self.html = html
  }
}

/// One poll's result: the feed's new state, and its entries in the order of the document.
public struct FetchedFeed: Sendable, Hashable {
  public var record: FeedRecord
  public var entries: [IncomingEntry]
  /// On the first poll a story counts from when it was published, later from when it was seen.
  public var isFirstPoll: Bool

  public init(record: FeedRecord, entries: [IncomingEntry] = [], isFirstPoll: Bool = false) {
    self.record = record
    self.entries = entries
    self.isFirstPoll = isFirstPoll
  }
}

/// The feeds that finished together; they are stored in one transaction.
public struct FetchedBatch: Sendable, Hashable {
  public var at: Date
  public var feeds: [FetchedFeed]
  /// The demo's time, to be kept with the batch.
  public var clock: Date?

  public init(at: Date, feeds: [FetchedFeed], clock: Date? = nil) {
    self.at = at
    self.feeds = feeds
    self.clock = clock
  }
}

/// What became of a batch's entries.
public struct StoredBatch: Sendable, Hashable {
  public var new: [Story.ID]
  public var revised: [Story.ID]
  public var unchanged: Int

  public init(new: [Story.ID] = [], revised: [Story.ID] = [], unchanged: Int = 0) {
    self.new = new
    self.revised = revised
    self.unchanged = unchanged
  }
}

/// A story, or a later version of one, that waits to be read by the narrative engine.
public struct UnexaminedStory: Sendable, Hashable {
  /// With the words of this revision; `at` is when this revision was first seen.
  public var story: Story
  /// 1 for a story as it first came.
  public var revision: Int
  /// Whether it was examined before, by another engine or another saga file: what follows from it is no news.
  public var isAgain: Bool

  public init(story: Story, revision: Int, isAgain: Bool = false) {
    self.story = story
    self.revision = revision
    self.isAgain = isAgain
  }
}

/// One version of a story's words.
public struct Revision: Sendable, Hashable {
  /// From 1.
  public var number: Int
  /// When it was first seen.
  public var at: Date
  public var title: String
  public var summary: String
  public var body: String

  public init(number: Int, at: Date, title: String, summary: String, body: String) {
    self.number = number
    self.at = at
    self.title = title
    self.summary = summary
    self.body = body
  }
}

/// What the narrative engine made of a batch of stories, and what it knows now.
public struct ExaminedBatch: Sendable {
  /// The stories and revisions that leave the queue.
  public var stories: [(id: Story.ID, revision: Int)]
  /// By story; they replace the claims of an earlier revision.
  public var claims: [Story.ID: [Claim]]
  /// By story, what it tells beside its claims; they replace those of an earlier revision.
  public var particulars: [Story.ID: Particulars]
  /// Positions of actors that began or ended, in time order.
  public var positions: [Position]
  /// By story, the sagas that it is of, whether it claims anything or not.
  public var coverage: [Story.ID: [Saga.ID]]
  public var ledger: [LedgerEntry]
  public var reversals: [Reversal]
  public var establishments: [Establishment]
  /// The standings that changed, or all.
  public var standings: [Standing]
  /// The engine's memory after the batch; nil leaves the stored one.
  public var snapshot: Data?
  /// What the snapshot depends on: the engine's version and the saga files' hashes.
  public var engineKey: String
  /// What to announce. One whose kind and key are known already is left out.
  public var deliveries: [Delivery]
  /// The demo's time, to be kept with the batch.
  public var clock: Date?

  public init(
    stories: [(id: Story.ID, revision: Int)] = [], claims: [Story.ID: [Claim]] = [:],
    particulars: [Story.ID: Particulars] = [:], positions: [Position] = [], coverage: [Story.ID: [Saga.ID]] = [:],
    ledger: [LedgerEntry] = [],
    reversals: [Reversal] = [], establishments: [Establishment] = [], standings: [Standing] = [],
    snapshot: Data? = nil, engineKey: String = "", deliveries: [Delivery] = [], clock: Date? = nil
  ) {
    self.stories = stories
    self.claims = claims
    self.particulars = particulars
    self.positions = positions
    self.coverage = coverage
    self.ledger = ledger
    self.reversals = reversals
    self.establishments = establishments
    self.standings = standings
    self.snapshot = snapshot
    self.engineKey = engineKey
    self.deliveries = deliveries
    self.clock = clock
  }
}

/// What a committed batch was stored as.
public struct CommittedBatch: Sendable, Hashable {
  /// For each reversal that was recognised as one that is known already: the id that it came with, to the id that it keeps.
  public var recognised: [Reversal.ID: Reversal.ID] = [:]
  /// Deliveries that entered the outbox; the rest were there before.
  public var announced = 0

  public init() {}
}

/// Something to tell the world, exactly once: an outbox row.
public struct Delivery: Sendable, Hashable, Identifiable {
  /// The archive's number; 0 until it is stored.
  public var id: Int64
  /// "reversal" or "daily".
  public var kind: String
  /// Unique within its kind: the reversal digest's id, the daily digest's date.
  public var key: String
  public var createdAt: Date
  public var payload: Data
  /// Nil while pending.
  public var deliveredAt: Date?

  public init(
    id: Int64 = 0, kind: String, key: String, createdAt: Date, payload: Data, deliveredAt: Date? = nil
  ) {
    self.id = id
    self.kind = kind
    self.key = key
    self.createdAt = createdAt
    self.payload = payload
    self.deliveredAt = deliveredAt
  }
}

/// A story that holds the words looked for.
public struct SearchHit: Sendable, Hashable {
  public var story: StoryReference
  /// Plain text around the first word found.
  public var snippet: String

  public init(story: StoryReference, snippet: String) {
    self.story = story
    self.snippet = snippet
  }
}

/// How much the archive holds.
public struct ArchiveCounts: Sendable, Hashable {
  public var stories: Int
  /// Versions beyond each story's first.
  public var revisions: Int
  /// Stories and revisions that wait for the narrative engine.
  public var unexamined: Int
  public var claims: Int
  public var reversals: Int
  /// Deliveries not yet made.
  public var pending: Int

  public init(
    stories: Int = 0, revisions: Int = 0, unexamined: Int = 0, claims: Int = 0, reversals: Int = 0, pending: Int = 0
  ) {
    self.stories = stories
    self.revisions = revisions
    self.unexamined = unexamined
    self.claims = claims
    self.reversals = reversals
    self.pending = pending
  }
}
