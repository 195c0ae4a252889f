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

  /// What comes back from a poll.
  private enum Event: Sendable {
    case redirected(url: String, RedirectTurn)
    case finished(FinishedPoll)
  }

  /// - Parameters:
  ///   - records: what the archive remembers of all feeds, by address.
  ///   - afterEdit: whether a person has just edited the configuration: feeds that are gone, refused or could not be asked
  ///     are asked at once.
  func follow(records: [String: FeedRecord], goal: Goal, afterEdit: Bool = false) async -> Ending {
    let isOneRound = if case .oneRound = goal { true } else { false }
    let began = clock.now
    var book = PollBook(
      feeds: feeds, records: records, transfers: transfers, domain: domain, at: began, isOneRound: isOneRound,
      afterEdit: afterEdit)
    let events = Mailbox<Event>(bell: control.bell)
    await pipeline.resume(complete: book.isComplete(at: began))

    return await withDiscardingTaskGroup { group in
      var nextCut = Date.distantPast
      while true {
        let now = clock.now
        if now >= nextCut { nextCut = await pipeline.writeDailyDigest(at: now) }
        // A cancelled task can wait for nothing, so it must not go on.
        let order = Task.isCancelled ? .stop : control.order
        if order == .stop { group.cancelAll() }
        if order != nil { book.declineTurns(at: now) }
        for start in order == nil ? book.start(at: now) : [] {
          switch start {
          case .goOn(let turn): turn.proceed()
          case .poll(let feed, let record):
            group.addTask {
              let poll = await FinishedPoll(polling: feed, record: record, with: fetcher, at: now) { turn in
                events.post(.redirected(url: feed.url, turn))
              }
              events.post(.finished(poll))
            }
          }
        }
        let batch = events.drain()
        if !batch.isEmpty {
          await take(batch, into: &book, at: now)
          control.progress(feeds: feeds.count, nextPoll: book.nextStart)
          continue
        }
        await pipeline.tell(book.takeWhispers())
        if book.isEmpty {
          if let order { return order == .stop ? .stopped : .reload }
          if isOneRound, book.isRoundOver(at: now) { return .roundDone }
          if case .until(let end) = goal, now >= end { return .reached(end) }
        }
        var next = min(nextCut, now.addingTimeInterval(control.longestWait))
        // What nobody will start is nothing to wake up for: it may be long due.
        if order == nil, let start = book.nextStart { next = min(next, start) }
        if case .until(let end) = goal { next = min(next, end) }
        await clock.wait(until: next, or: control.bell, idle: book.isIdle)
        control.alive()
      }
    }
  }

  private func take(_ batch: [Event], into book: inout PollBook, at now: Date) async {
    var polls: [FinishedPoll] = []
    for event in batch {
      switch event {
      case .redirected(let url, let turn): await pipeline.tell(book.redirect(url, turn, at: now))
      case .finished(let poll): polls.append(poll)
      }
    }
    guard !polls.isEmpty else { return }
    let judgement = book.judge(polls, at: now)
    let taken = await pipeline.take(
      judgement.polls, forgiven: judgement.forgiven, complete: book.isComplete(at: now))
    await pipeline.tell(judgement.lines + book.settle(taken, forgiven: judgement.forgiven, at: now))
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
