public import Foundation

/// What the rules of polling remember of a feed beside its record. The archive keeps it and does not look into it.
public struct PollingMemory: Codable, Sendable, Hashable {
  /// When the last answer came that held the whole document.
  public var lastFull: Date?
  /// Tells whether the document names the entries that it named last time.
  public var entriesHash: String?
  /// When it last named others: when the feed last posted.
  public var lastNews: Date?
  public var wishes = FeedWishes()

  /// The address that is asked in place of the configured one, since the feed has moved for good.
  public var location: String?
  /// Where the last answers' permanent redirects led, and how many in a row they were.
  public var moveTarget: String?
  public var moveCount = 0

  /// When the first of the failed polls in a row took place.
  public var failingSince: Date?
  /// What kind of failure the last one was.
  public var failure: String?
  /// Whether somebody has been told of this row of failures.
  public var isFailureTold = false
  /// When the server said that there is no such feed any more.
  public var goneSince: Date?

  /// Until when a server has asked to be left alone, and which.
  public var heldUntil: Date?
  public var heldHost: String?

  public init() {}
}

/// How often a feed's document says that it is worth asking.
public struct FeedWishes: Codable, Sendable, Hashable {
  /// Seconds for which the document may be kept (RSS `ttl`).
  public var ttl: TimeInterval?
  /// Seconds between two updates (`sy:updatePeriod` divided by `sy:updateFrequency`).
  public var updatePeriod: TimeInterval?
  /// One of the instants at which it is updated (`sy:updateBase`).
  public var updateBase: Date?
  /// Hours of the day, GMT, 0…23, in which it is not to be polled.
  public var skipHours: [Int] = []
  /// Days of the week, GMT, 1 for Monday … 7 for Sunday, on which it is not to be polled.
  public var skipDays: [Int] = []

  public init() {}
}
