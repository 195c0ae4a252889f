internal import FeedParsing
internal import Foundation
internal import HTTPFetch
internal import StoryArchive

/// One poll of one feed, from the transfer's end to what the archive takes of it.
struct FinishedPoll: Sendable {
  /// How what came of a poll is to be taken.
  enum Verdict: Sendable, Equatable {
    case ordinary
    /// Nobody answered anybody: the feed has not failed, and stays due.
    case networkDown
    /// It was not finished because a server on its way has asked to be left alone.
    case postponed(until: Date)
  }

  let feed: FollowedFeed
  /// The feed's state before this poll.
  let record: FeedRecord
  let started: Date
  let result: Result<FetchResponse, FetchError>
  /// What a full answer held; nil for any other, and for a body that is the same as last time's.
  let document: ParsedDocument?
  /// Tells a body that is byte for byte the last one; nil unless there was a full answer.
  let bodyHash: String?
  /// Why the poll brought nothing; nil when it went well.
  let failure: PollFailure?
  var verdict = Verdict.ordinary

  /// What a poll changes: the feed's record and its entries for the archive, and what a person should hear of it.
  struct Settled: Sendable {
    var fetched: FetchedFeed
    var lines: [LogLine] = []
  }

  /// Fetches the feed and parses its body, both off the pipeline's thread.
  init(
    polling feed: FollowedFeed, record: FeedRecord, with fetcher: HTTPFetcher, at now: Date,
    onRedirect: @escaping @Sendable (RedirectTurn) -> Void
  ) async {
    let request = FetchRequest(
      url: record.memory.location ?? feed.url, validators: Validators(of: record, at: now), headers: feed.headers,
      allowNetworks: feed.allowNetworks)
    do throws(FetchError) {
      let response = try await fetcher.fetch(request, onRedirect: onRedirect)
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
    switch result {
    case .failure(let error):
      (document, bodyHash, failure) = (nil, nil, PollFailure(error))
    case .success(let response) where response.status == 200:
      let hash = String(StableHash.of(response.body), radix: 16)
      bodyHash = hash
      document = hash == record.bodyHash ? nil : Self.read(response)
      failure = PollFailure(response, document: document)
    case .success(let response):
      (document, bodyHash) = (nil, nil)
      // A refusal may be a page that tells who refuses.
      failure = PollFailure(response, document: response.body.isEmpty ? nil : Self.read(response))
    }
  }

  private static func read(_ response: FetchResponse) -> ParsedDocument {
    FeedParser().parse(response.body, contentType: response.contentType, baseURL: response.url)
  }

  /// The daemon is stopping; the feed stays due.
  var wasCancelled: Bool {
    guard case .failure(let error) = result else { return false }
    return error == .cancelled || error == .closed
  }

  /// How far the request came.
  var reach: FetchError.Reach {
    switch result {
    case .success: .answered
    case .failure(let error): error.reach
    }
  }

  func settle(at now: Date) -> Settled {
    var next = record
    next.outlet = feed.outlet
    next.lastAttempt = started
    switch verdict {
    case .networkDown:
      next.isAsked(again: now, .networkDown)
      return Settled(fetched: FetchedFeed(record: next))
    case .postponed(let until):
      next.isAsked(again: until, .retryAfter)
      return Settled(fetched: FetchedFeed(record: next))
    case .ordinary:
      if let failure { return settle(next, failed: failure, at: now) }
      guard case .success(let response) = result else { return Settled(fetched: FetchedFeed(record: next)) }
      return settle(next, response, at: now)
    }
  }

  private func settle(_ record: FeedRecord, failed failure: PollFailure, at now: Date) -> Settled {
    var next = record
    next.failures += 1
    next.lastError = failure.reason
    next.memory.failure = failure.kind.rawValue
    next.memory.failingSince = record.memory.failingSince ?? started
    PermanentMove.fail(failures: next.failures, wasAnswered: reach == .answered, &next.memory)
    let isKnownToBeGone = record.memory.goneSince != nil
    next.memory.goneSince = failure.kind == .gone ? record.memory.goneSince ?? now : nil
    plan(&next, at: now)
    let lines = isKnownToBeGone && failure.kind == .gone ? [] : FeedNews.ofFailure(failure, of: feed, &next, at: now)
    return Settled(fetched: FetchedFeed(record: next), lines: lines)
  }

  private func settle(_ record: FeedRecord, _ response: FetchResponse, at now: Date) -> Settled {
    var next = record
    var lines = FeedNews.ofSuccess(of: feed, before: record, at: now)
    next.failures = 0
    next.lastError = nil
    next.memory.forgetFailures()
    next.lastSuccess = now
    next.firstPolled = true
    let isCut = document?.feed?.truncated == true
    // Of a document that breaks off the rest must not be lost: it is asked for in full until it is whole.
    next.etag = isCut ? nil : response.validators.etag
    next.lastModified = isCut ? nil : response.validators.lastModified
    next.validatorsURL = isCut ? nil : response.validators.url
    if bodyHash != nil {
      next.bodyHash = isCut ? nil : bodyHash
      if !isCut { next.memory.lastFull = now }
    }
    if isCut {
      next.lastError = Self.cut
      if record.lastError != Self.cut { lines.append(FeedNews.ofCut(Self.cut, of: feed)) }
    }
    if let parsed = document?.feed { next.take(parsed, isFirst: !record.firstPolled, at: now) }
    next.language = feed.language ?? next.language
    if let location = PermanentMove.learn(from: response.redirects, isBound: !feed.headers.isEmpty, &next.memory) {
      lines.append(FeedNews.ofMove(of: feed, to: location))
    }
    plan(&next, at: now)
    let entries = (document?.feed?.entries ?? []).map { IncomingEntry($0, language: feed.language) }
    return Settled(
      fetched: FetchedFeed(record: next, entries: entries, isFirstPoll: !record.firstPolled), lines: lines)
  }

  private static let cut = "the document breaks off before its end; its whole items are kept"

  /// Decides when the feed is polled next.
  private func plan(_ next: inout FeedRecord, at now: Date) {
    next.memory.heldUntil = nil
    next.memory.heldHost = nil
    if failure?.kind == .gone {
      next.nextPoll = nil
      next.nextPollReason = PollReason.gone.rawValue
      return
    }
    var outcome = PollPolicy.Outcome(
      failures: next.failures, untoldSince: next.memory.isFailureTold ? nil : next.memory.failingSince,
      wishes: next.memory.wishes, lastNews: next.memory.lastNews)
    outcome.wishesHold = false
    if case .success(let response) = result {
      outcome.retryAfter = response.retryAfter(now: now).map { $0 / .seconds(1) }
      let asksForPatience = response.status == 429 || response.status == 503
      if failure == nil || asksForPatience {
        outcome.wishesHold = true
        outcome.fresh = response.freshness(now: now).map {
          ($0.remaining / .seconds(1), $0.source == .cacheControl ? .cacheControl : .expires)
        }
      }
      if asksForPatience, let seconds = outcome.retryAfter, seconds > 0 {
        next.memory.heldUntil = now.addingTimeInterval(min(seconds, PollPolicy.day))
        next.memory.heldHost = URLComponents(string: response.url)?.host
      }
    }
    let policy = PollPolicy(feed: feed.url, interval: feed.interval, hasOwnInterval: feed.hasOwnInterval)
    let poll = policy.next(after: started, ended: now, outcome)
    next.isAsked(again: poll.at, poll.reason)
  }
}

extension FeedRecord {
  mutating func isAsked(again instant: Date, _ reason: PollReason) {
    nextPoll = instant
    nextPollReason = reason.rawValue
  }

  /// Takes what a document says of the feed itself.
  fileprivate mutating func take(_ feed: ParsedFeed, isFirst: Bool, at now: Date) {
    title = feed.title ?? title
    language = feed.language ?? language
    memory.wishes = FeedWishes(feed)
    let names = Set(feed.entries.map { $0.id ?? $0.url ?? $0.title ?? "" }).sorted()
    let hash = String(StableHash.of(names.joined(separator: "\u{1F}").utf8), radix: 16)
    guard hash != memory.entriesHash else { return }
    memory.entriesHash = hash
    memory.lastNews = isFirst ? feed.entries.compactMap(\.published).filter { $0 <= now }.max() ?? now : now
  }
}

extension PollingMemory {
  fileprivate mutating func forgetFailures() {
    failure = nil
    failingSince = nil
    isFailureTold = false
    goneSince = nil
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
