internal import Foundation
internal import HTTPFetch
internal import StoryArchive
internal import Synchronization

/// The loop around the pipeline: starts the transfers that are due, gathers those that have finished, and hands each batch on.
///
/// A batch is whatever has finished since the last one, so a busy daemon commits in groups and an idle one at once.
struct Follower: Sendable {
  /// What ended it.
  enum Ending: Sendable, Equatable {
    case stopped, reload, roundDone
    case reached(Date)
  }

  /// How long to follow.
  enum Goal: Sendable {
    case untilStopped
    /// One round of the feeds that are due at the start.
    case oneRound
    /// Until the clock shows this time: the demo and tests.
    case until(Date)
  }

  let feeds: [FollowedFeed]
  /// The most requests in hand at one time, to all domains together.
  let transfers: Int
  /// Whose budget the requests to a host fall under.
  let domain: @Sendable (_ host: String) -> PoliteDomain
  let fetcher: HTTPFetcher
  let pipeline: Pipeline
  let clock: any WallClock
  let control: FollowerControl

  /// - Parameter records: what the archive remembers of the feeds, by address.
  func follow(records: [String: FeedRecord], goal: Goal) async -> Ending {
    var schedule = Schedule<FetchJob>(transfers: transfers)
    var records = records
    let began = clock.now
    for feed in feeds {
      let record = records[feed.url] ?? FeedRecord(url: feed.url, outlet: feed.outlet)
      records[feed.url] = record
      schedule.add(.feed(url: feed.url), to: domain(feed.host), due: record.nextPoll ?? began)
    }
    let known = Dictionary(feeds.map { ($0.url, $0) }) { first, _ in first }
    var neverPolled = Set(records.values.filter { $0.lastAttempt == nil }.map(\.url)).intersection(known.keys)
    let finished = Mailbox<FinishedPoll>(bell: control.bell)
    await pipeline.resume(complete: neverPolled.isEmpty)

    return await withDiscardingTaskGroup { group in
      var inHand = 0
      var isRoundOpen = true
      var nextCut = Date.distantPast
      while true {
        let now = clock.now
        if now >= nextCut { nextCut = await pipeline.writeDailyDigest(at: now) }
        // A cancelled task can wait for nothing, so it must not go on.
        let order = Task.isCancelled ? .stop : control.order
        if order == .stop { group.cancelAll() }
        let isStarting = order == nil && isRoundOpen
        if isStarting {
          for case .feed(let url) in schedule.start(at: now) {
            guard let feed = known[url], let record = records[url] else { continue }
            inHand += 1
            group.addTask { finished.post(await FinishedPoll(polling: feed, record: record, with: fetcher, at: now)) }
          }
        }
        let batch = finished.drain()
        if !batch.isEmpty {
          inHand -= batch.count
          // A cancelled poll leaves its feed due.
          let polls = batch.filter { !$0.wasCancelled }.sorted { $0.feed.url < $1.feed.url }
          neverPolled.subtract(polls.map(\.feed.url))
          let taken = await pipeline.take(polls, complete: neverPolled.isEmpty)
          for (record, poll) in zip(taken.records, polls) {
            // What could not be stored is asked for again in full, a whole interval later.
            if taken.areStored { records[record.url] = record }
            schedule.finish(.feed(url: record.url), at: now)
            schedule.add(
              .feed(url: record.url), to: domain(poll.feed.host),
              due: record.nextPoll ?? now.addingTimeInterval(poll.feed.interval))
          }
          control.progress(feeds: feeds.count, nextPoll: schedule.nextStart)
          continue
        }
        if case .oneRound = goal, !schedule.isDue(by: began, at: now) { isRoundOpen = false }
        if inHand == 0 {
          if let order { return order == .stop ? .stopped : .reload }
          if !isRoundOpen { return .roundDone }
          if case .until(let end) = goal, now >= end { return .reached(end) }
        }
        var next = min(nextCut, now.addingTimeInterval(control.longestWait))
        // What nobody will start is nothing to wake up for: it may be long due.
        if isStarting, isRoundOpen, let start = schedule.nextStart { next = min(next, start) }
        if case .until(let end) = goal { next = min(next, end) }
        await clock.wait(until: next, or: control.bell, idle: inHand == 0)
        control.alive()
      }
    }
  }
}

/// Something that the daemon asks a server for.
enum FetchJob: Hashable, Sendable {
  /// The poll of a feed, by its configured address.
  case feed(url: String)
}

/// What others tell a running ``Follower``, and what it tells them.
final class FollowerControl: Sendable {
  enum Order: Sendable, Equatable { case stop, reload }

  let bell = Bell()
  private let given = Mutex<Order?>(nil)
  private let manager: ServiceManager

  init(manager: ServiceManager) { self.manager = manager }

  /// The order that waits to be obeyed. A stop is never replaced by a reload.
  var order: Order? { given.withLock { $0 } }

  func give(_ order: Order) {
    given.withLock { if $0 != .stop { $0 = order } }
    bell.ring()
  }

  /// A reload has been carried out.
  func clearReload() { given.withLock { if $0 == .reload { $0 = nil } } }

  /// Seconds that the loop may sleep at a stretch, so that the watchdog hears of its progress.
  var longestWait: TimeInterval { manager.watchdogInterval ?? 86_400 }

  func alive() { manager.alive() }

  func progress(feeds: Int, nextPoll: Date?) {
    let next = nextPoll.map { "next poll \($0.formatted(.iso8601))" } ?? "no poll due"
    manager.status("following \(LedgerText.count(feeds, "feed")); \(next)")
  }
}

/// Messages for one reader, who is woken by a bell.
final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let bell: Bell

  init(bell: Bell) { self.bell = bell }

  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    bell.ring()
  }

  func drain() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
