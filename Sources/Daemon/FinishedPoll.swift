internal import FeedParsing
internal import Foundation
internal import HTTPFetch
internal import Logging
internal import StoryArchive

/// One poll of one feed, from the transfer's end to what the archive takes of it.
struct FinishedPoll: Sendable {
  let feed: FollowedFeed
  /// The feed's state before this poll.
  let record: FeedRecord
  let started: Date
  let result: Result<FetchResponse, FetchError>
  /// What a full answer held; nil for any other, and for a body that is the same as last time's.
  let document: ParsedDocument?
  /// Tells a body that is byte for byte the last one; nil unless there was a full answer.
  let bodyHash: String?

  /// What a poll changes: the feed's record and its entries for the archive, and what a person should hear of it.
  struct Settled: Sendable {
    var fetched: FetchedFeed
    var lines: [Line]
  }

  struct Line: Sendable, Equatable {
    var level: Logger.Level
    var text: String
  }

  /// Fetches the feed and parses its body, both off the pipeline's thread.
  init(polling feed: FollowedFeed, record: FeedRecord, with fetcher: HTTPFetcher, at now: Date) async {
    let request = FetchRequest(
      url: feed.url,
      validators: Validators(etag: record.etag, lastModified: record.lastModified, url: record.validatorsURL),
      headers: feed.headers, allowNetworks: feed.allowNetworks)
    do throws(FetchError) {
      let response = try await fetcher.fetch(request)
      self.init(feed: feed, record: record, started: now, result: .success(response))
    } catch {
      self.init(feed: feed, record: record, started: now, result: .failure(error))
    }
  }

  init(feed: FollowedFeed, record: FeedRecord, started: Date, result: Result<FetchResponse, FetchError>) {
    self.feed = feed
    self.record = record
    self.started = started
    self.result = result
    guard case .success(let response) = result, response.status == 200 else {
      (document, bodyHash) = (nil, nil)
      return
    }
    let hash = String(StableHash.of(response.body), radix: 16)
    bodyHash = hash
    document =
      hash == record.bodyHash
      ? nil : FeedParser().parse(response.body, contentType: response.contentType, baseURL: response.url)
  }

  /// The daemon is stopping; the feed stays due.
  var wasCancelled: Bool {
    guard case .failure(let error) = result else { return false }
    return error == .cancelled || error == .closed
  }

  /// Why the poll brought nothing, in one line; nil when it went well.
  var failure: String? {
    switch result {
    case .failure(let error): "\(error)"
    case .success(let response) where response.status == 200: document?.error.map { "\($0)" }
    case .success(let response) where response.status == 304: nil
    case .success(let response): "the server answered \(response.status)"
    }
  }

  func settle(at now: Date) -> Settled {
    var next = record
    next.outlet = feed.outlet
    next.language = feed.language ?? document?.feed?.language ?? record.language
    next.lastAttempt = started
    let failure = failure
    next.failures = failure == nil ? 0 : record.failures + 1
    next.lastError = failure
    var retryAfter: TimeInterval?
    if case .success(let response) = result, failure != nil {
      retryAfter = response.retryAfter(now: now).map { $0 / .seconds(1) }
    }
    let poll = PollPolicy.next(
      feed: feed.url, started: started, interval: feed.interval, failures: next.failures, retryAfter: retryAfter)
    next.nextPoll = poll.at
    next.nextPollReason = poll.reason.rawValue
    guard failure == nil, case .success(let response) = result else {
      return Settled(fetched: FetchedFeed(record: next), lines: failureLines(failure ?? "", nextPoll: poll.at))
    }
    next.lastSuccess = now
    next.firstPolled = true
    let isCut = document?.feed?.truncated == true
    // Of a document that breaks off the rest must not be lost: it is asked for in full until it is whole.
    next.etag = isCut ? nil : response.validators.etag
    next.lastModified = isCut ? nil : response.validators.lastModified
    next.validatorsURL = isCut ? nil : response.validators.url
    if bodyHash != nil { next.bodyHash = isCut ? nil : bodyHash }
    if isCut { next.lastError = Self.cut }
    next.title = document?.feed?.title ?? record.title
    let entries = (document?.feed?.entries ?? []).map { IncomingEntry($0, language: feed.language) }
    var lines = record.failures > 0 ? [wellAgain(at: now)] : []
    if isCut && record.lastError != Self.cut {
      lines.append(Line(level: .warning, text: "feed \(feed.shown) is incomplete: \(Self.cut)"))
    }
    return Settled(
      fetched: FetchedFeed(record: next, entries: entries, isFirstPoll: !record.firstPolled), lines: lines)
  }

  /// Whether two reasons differ in nothing but measured figures, like "after 121 ms" or "957 bytes remaining".
  static func isSame(_ reason: String, as other: String) -> Bool {
    let figures = #/[0-9]+ (ms|milliseconds|bytes)/#
    return reason.replacing(figures, with: "") == other.replacing(figures, with: "")
  }

  private static let cut = "the document breaks off before its end; its whole items are kept"

  /// A failure is told when it begins and when its reason changes, not each time.
  private func failureLines(_ reason: String, nextPoll: Date) -> [Line] {
    if record.failures > 0, let last = record.lastError, Self.isSame(reason, as: last) { return [] }
    let next = nextPoll.formatted(.iso8601)
    return [Line(level: .warning, text: "feed \(feed.shown) failed: \(reason); next try \(next)")]
  }

  private func wellAgain(at now: Date) -> Line {
    let polls = record.failures == 1 ? "one failed poll" : "\(record.failures) failed polls"
    let since = record.lastSuccess.map { ", last good \($0.formatted(.iso8601))" } ?? ""
    return Line(level: .notice, text: "feed \(feed.shown) is well again after \(polls)\(since)")
  }
}

extension ParsedEntry {
  /// The summary, and the body where it says more than that; plain text.
  var words: (summary: String, body: String) {
    let text = text() ?? ""
    let summary = summaryText() ?? text
    return (summary, text == summary ? "" : text)
  }
}

extension IncomingEntry {
  /// - Parameter language: what the configuration says of the feed, which goes before what the feed says.
  init(_ entry: ParsedEntry, language: String?) {
    let words = entry.words
    self.init(
      guid: entry.id, url: entry.url, title: entry.title ?? "", summary: words.summary, body: words.body,
      authors: entry.authors.compactMap(\.name), published: entry.published, updated: entry.updated,
      language: language ?? entry.language)
  }
}
