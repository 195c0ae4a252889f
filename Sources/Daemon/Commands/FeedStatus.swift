internal import Foundation
internal import StoryArchive

/// How a feed is, for `volteface status`.
struct FeedStatus: Encodable {
  var url: String
  /// Where it is asked, if it has moved from `url` for good.
  var location: String?
  var outlet: String
  var lastSuccess: Date?
  var nextPoll: Date?
  /// One of ``PollReason``.
  var nextPollReason: String?
  var failures: Int
  /// One of ``PollFailure/Kind``; nil when the last poll went well.
  var failure: String?
  var failingSince: Date?
  var lastError: String?

  /// The configured feeds, in the file's order.
  static func all(of configuration: Configuration, records: [String: FeedRecord], at now: Date) -> [FeedStatus] {
    var holds: [String: Date] = [:]
    for memory in records.values.map(\.memory) {
      guard let until = memory.heldUntil, let host = memory.heldHost, until > now else { continue }
      let domain = configuration.fetch.domain(of: host).name
      holds[domain] = max(holds[domain] ?? until, until)
    }
    return configuration.feeds.map { feed in
      let url = feed.url.absoluteString
      let record = records[url] ?? FeedRecord(url: url, outlet: feed.outlet)
      let host = PollBook.host(of: record.memory.location ?? url)
      return FeedStatus(record, domainHeldUntil: holds[configuration.fetch.domain(of: host).name])
    }
  }

  /// - Parameter domainHeldUntil: until when the feed's server wants to be left alone, whichever feed it told so.
  init(_ record: FeedRecord, domainHeldUntil: Date? = nil) {
    url = record.url
    location = record.memory.location
    outlet = record.outlet
    lastSuccess = record.lastSuccess
    nextPoll = record.nextPoll
    nextPollReason = record.nextPollReason
    failures = record.failures
    failure = record.memory.failure
    failingSince = record.memory.failingSince
    lastError = record.lastError
    if let held = domainHeldUntil, record.memory.goneSince == nil, held > record.nextPoll ?? .distantPast {
      nextPoll = held
      nextPollReason = PollReason.retryAfter.rawValue
    }
  }

  var line: String {
    let place = location.map { "\($0), once \(url)" } ?? url
    let next = nextPoll.map { "next poll \($0.formatted(.iso8601)) (\(nextPollReason ?? "due"))" } ?? "not polled yet"
    guard failures > 0, let failingSince else { return "\(outlet): \(next), \(place)" }
    let reason = lastError ?? "for reasons unknown"
    let last = lastSuccess.map { "last good \($0.formatted(.iso8601))" } ?? "never good"
    switch failure.flatMap(PollFailure.Kind.init) {
    case .gone:
      return
        "\(outlet): GONE since \(failingSince.formatted(.iso8601)), \(reason); \(last); not polled any more, \(place)"
    case .refused, .botWall:
      return "\(outlet): REFUSED, \(failures) in a row, \(reason); \(last); \(next), \(place)"
    default: return "\(outlet): FAILING, \(failures) in a row, \(reason); \(last); \(next), \(place)"
    }
  }
}
