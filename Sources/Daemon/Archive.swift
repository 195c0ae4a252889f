internal import Foundation
internal import Narrative
internal import StoryArchive

/// What the pipeline asks of an archive: few, deep, transactional calls. SQLite is the one that ships.
protocol Archive: Sendable {
  /// Stores the feeds that finished together: their state, and their entries as new stories, as revisions, or not at all.
  func store(_ batch: FetchedBatch) throws(ArchiveError) -> StoredBatch
  /// Stores stories that came from a file.
  func insert(_ stories: [Story], at: Date) throws(ArchiveError) -> StoredBatch
  /// The oldest stories and revisions that the narrative engine has not read yet.
  func unexamined(limit: Int) throws(ArchiveError) -> [UnexaminedStory]
  /// Stores what the engine made of a batch, and what is to be announced.
  func commit(_ examined: ExaminedBatch) throws(ArchiveError) -> CommittedBatch
  /// The ids of the stored reversals that `commit` could recognise this one as, the nearest in time first.
  func candidates(for reversal: Reversal) throws(ArchiveError) -> [Reversal.ID]
  func engineSnapshot() throws(ArchiveError) -> (key: String, data: Data)?
  /// Queues every story to be read again.
  func requeueEverything() throws(ArchiveError)
  func pendingDeliveries() throws(ArchiveError) -> [Delivery]
  func markDelivered(_ ids: [Delivery.ID], at: Date) throws(ArchiveError)

  func feeds() throws(ArchiveError) -> [FeedRecord]
  /// Gives a feed another address, where the configuration has changed to that to which the feed had moved.
  func renameFeed(_ url: String, to new: String) throws(ArchiveError)
  func deliveries(kind: String, limit: Int) throws(ArchiveError) -> [Delivery]
  func ledger(saga: String, storyline: String, until: Date?, limit: Int) throws(ArchiveError) -> [LedgerEntry]
  func ledger(saga: String, since: Date, until: Date) throws(ArchiveError) -> [LedgerEntry]
  func reversals(saga: String?, since: Date?, until: Date?, limit: Int) throws(ArchiveError) -> [Reversal]
  func establishments(since: Date?, until: Date?) throws(ArchiveError) -> [Establishment]
  func standings() throws(ArchiveError) -> [Standing]
  func quantities(saga: String, since: Date, until: Date) throws(ArchiveError) -> [Quantity]
  func reasons(saga: String, since: Date, until: Date) throws(ArchiveError) -> [Reason]
  func positions(saga: String, until: Date) throws(ArchiveError) -> [Position]
  /// How many stories, of how many outlets, were of a saga in `from..<to`.
  func coverage(saga: String, from: Date, to: Date) throws(ArchiveError) -> Coverage
  /// How many stories each feed brought in `from..<to`, by the feed's address.
  func storiesByFeed(from: Date, to: Date) throws(ArchiveError) -> [String: Int]
  /// When the first batch was ever stored.
  func began() throws(ArchiveError) -> Date?
}

extension Archive {
  func reversals(saga: String, since: Date? = nil, until: Date? = nil) throws(ArchiveError) -> [Reversal] {
    try reversals(saga: saga, since: since, until: until, limit: 10_000)
  }
}

extension StoryArchive: Archive {}
