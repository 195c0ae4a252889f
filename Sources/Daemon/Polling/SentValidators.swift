internal import Foundation
internal import HTTPFetch
internal import StoryArchive

extension Validators {
  /// How long a server is believed that nothing has changed: some answer 304 for ever.
  static let longestBelieved: TimeInterval = 8 * 86_400

  /// What to send with a feed's next request: what its last answer said, for eight days from the last whole one.
  init(of record: FeedRecord, at now: Date) {
    let isBelieved = record.memory.lastFull.map { now.timeIntervalSince($0) < Self.longestBelieved } ?? false
    self.init(
      etag: isBelieved ? record.etag : nil, lastModified: isBelieved ? record.lastModified : nil,
      url: record.validatorsURL)
  }
}
