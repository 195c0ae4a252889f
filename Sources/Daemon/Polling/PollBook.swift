internal import Foundation
internal import HTTPFetch
internal import StoryArchive

/// What the loop knows of its feeds: their records, when they are due, what is in hand, and whether the network works. It
/// decides, and the loop does as it says.
struct PollBook {
  /// Something to start now.
  enum Start {
    case poll(FollowedFeed, FeedRecord)
    /// A poll whose redirect leads to another server, where its turn has come.
    case goOn(RedirectTurn)
  }

  /// Polls that have ended, and how they are to be taken.
  struct Judgement {
    var polls: [FinishedPoll]
    /// Records of earlier polls, as they were before: it was not the feeds.
    var forgiven: [FeedRecord] = []
    var lines: [LogLine] = []
  }

  private struct Turn {
    var turn: RedirectTurn
    var domain: PoliteDomain
  }

  private let feeds: [String: FollowedFeed]
  /// Whether each feed that is due at the start is polled once, and none again.
  private let isOneRound: Bool
  private let domain: @Sendable (_ host: String) -> PoliteDomain
  private var records: [String: FeedRecord] = [:]
  private var schedule: Schedule<FetchJob>
  private var weather: NetworkWeather
  /// The feeds whose requests are under way, and since when.
  private var inHand: [String: Date] = [:]
  /// Those that wait to go on to where a redirect leads.
  private var turns: [String: Turn] = [:]
  /// Those that were redirected: somebody has answered them.
  private var redirected: Set<String> = []
  /// Those that were stopped on their way to a server that wants to be left alone, and until when.
  private var postponed: [String: Date] = [:]
  private var neverPolled: Set<String> = []
  /// What is to be said of feeds that nobody answered for, unless it turns out to be the network.
  private var whispers: [LogLine] = []

  /// - Parameters:
  ///   - records: what the archive remembers of all feeds, by address.
  ///   - transfers: the most requests in hand at one time, to all domains together.
  ///   - domain: whose budget the requests to a host fall under.
  ///   - isOneRound: whether each feed that is due now is polled once, and none again.
  ///   - afterEdit: whether a person has just edited the configuration, and may have mended what only a person can mend.
  init(
    feeds: [FollowedFeed], records: [String: FeedRecord], transfers: Int,
    domain: @escaping @Sendable (_ host: String) -> PoliteDomain, at now: Date, isOneRound: Bool,
    afterEdit: Bool
  ) {
    self.feeds = Dictionary(feeds.map { ($0.url, $0) }) { first, _ in first }
    self.domain = domain
    self.isOneRound = isOneRound
    schedule = Schedule(transfers: transfers)
    weather = NetworkWeather(leftBehindBy: feeds.compactMap { records[$0.url] })
    for record in records.values { hold(record, at: now) }
    for feed in feeds {
      let record = records[feed.url] ?? FeedRecord(url: feed.url, outlet: feed.outlet)
      self.records[feed.url] = record
      if record.lastAttempt == nil { neverPolled.insert(feed.url) }
      if let due = Self.due(record, feed, at: now, afterEdit: afterEdit), due <= now || !isOneRound {
        plan(record, due: due)
      }
    }
  }

  /// When a feed is due that the archive remembers; nil when it is gone. What an interval that has changed since, or a clock
  /// that was wrong, has put off beyond reason is drawn near.
  private static func due(_ record: FeedRecord, _ feed: FollowedFeed, at now: Date, afterEdit: Bool) -> Date? {
    let failure = record.memory.failure.flatMap(PollFailure.Kind.init)
    if afterEdit, failure == .gone || failure == .refused || failure == .notAsked { return now }
    if record.memory.goneSince != nil { return nil }
    let intervals =
      switch record.nextPollReason.flatMap(PollReason.init) {
      case .interval: 2.0
      case .rhythm: feed.hasOwnInterval ? 2 : PollPolicy.mostIntervals + 1
      default: max(2, 4 * PollPolicy.day / feed.interval)
      }
    return min(record.nextPoll ?? now, now.addingTimeInterval(intervals * feed.interval))
  }

  // MARK: - What to do

  /// What to start now.
  mutating func start(at now: Date) -> [Start] {
    var limit = Int.max
    if weather.downSince != nil {
      guard now >= weather.nextLook else { return [] }
      weather.look(at: now)
      limit = NetworkWeather.probes
    }
    return schedule.start(at: now, limit: limit).compactMap { job in
      guard case .feed(let url) = job, let feed = feeds[url], let record = records[url] else { return nil }
      inHand[url] = now
      if let turn = turns.removeValue(forKey: url) { return .goOn(turn.turn) }
      return .poll(feed, record)
    }
  }

  /// When something may start next without a request ending first.
  var nextStart: Date? { weather.downSince == nil ? schedule.nextStart : weather.nextLook }

  /// Whether no request is under way.
  var isIdle: Bool { inHand.isEmpty }

  /// Whether nothing is under way, nor waits to go on.
  var isEmpty: Bool { inHand.isEmpty && turns.isEmpty }

  /// Whether every feed of the round has been polled, or need not be: its server wants to be left alone, or the network is down.
  func isRoundOver(at now: Date) -> Bool { isEmpty && (weather.downSince != nil || !schedule.hasDue(at: now)) }

  /// Whether no feed is still in its first poll, those aside whose server wants to be left alone.
  func isComplete(at now: Date) -> Bool {
    neverPolled.allSatisfy { url in records[url].map { schedule.hold(of: place(of: $0), at: now) != nil } ?? true }
  }

  // MARK: - What has happened

  /// A server has sent a poll on; the poll waits for its turn with the next one.
  mutating func redirect(_ url: String, _ turn: RedirectTurn, at now: Date) -> [LogLine] {
    let target = domain(Self.host(of: turn.redirect.to))
    redirected.insert(url)
    if let until = schedule.hold(of: target, at: now) {
      postponed[url] = until
      turn.decline()
    } else {
      inHand[url] = nil
      turns[url] = Turn(turn: turn, domain: target)
      schedule.move(.feed(url: url), to: target, at: now)
    }
    return noteAnswer(at: now)
  }

  /// Nothing more is started: what waits to go on is left for another time.
  ///
  /// - Parameter isMeant: of whose domain; all by default.
  mutating func declineTurns(at now: Date, where isMeant: (_ domain: String) -> Bool = { _ in true }) {
    for (url, turn) in turns where isMeant(turn.domain.name) {
      turns[url] = nil
      inHand[url] = now
      postponed[url] = schedule.hold(of: turn.domain, at: now) ?? now
      turn.turn.decline()
    }
  }

  /// Polls have ended. A cancelled one leaves its feed due.
  mutating func judge(_ ended: [FinishedPoll], at now: Date) -> Judgement {
    for url in ended.map(\.feed.url) {
      inHand[url] = nil
      turns[url] = nil
      schedule.finish(.feed(url: url), at: now)
    }
    var judgement = Judgement(polls: ended.filter { !$0.wasCancelled }.sorted { $0.feed.url < $1.feed.url })
    neverPolled.subtract(judgement.polls.map(\.feed.url))
    let silent = judgement.polls.filter { $0.reach == .unanswered && !redirected.contains($0.feed.url) }
    if judgement.polls.contains(where: { $0.reach == .answered }) {
      judgement.lines += noteAnswer(at: now)
    } else {
      let silences = silent.map { NetworkWeather.Silence(domain: place(of: $0.record).name, before: $0.record) }
      if let fall = weather.note(silences, oldestInHand: inHand.values.min(), at: now) {
        whispers = []
        judgement.lines.append(FeedNews.ofFall(fall, reason: silent.last?.failure?.reason ?? "no answer"))
        let these = Set(judgement.polls.map(\.feed.url))
        judgement.forgiven = fall.forgiven.filter { !these.contains($0.url) }.map { record in
          var record = record
          record.lastAttempt = now
          record.isAsked(again: now, .networkDown)
          return record
        }
      }
    }
    for index in judgement.polls.indices {
      let url = judgement.polls[index].feed.url
      if let until = postponed[url] { judgement.polls[index].verdict = .postponed(until: until) }
      if weather.downSince != nil, judgement.polls[index].reach == .unanswered {
        judgement.polls[index].verdict = .networkDown
      }
      postponed[url] = nil
      redirected.remove(url)
    }
    return judgement
  }

  /// The archive has taken polls: their feeds are due again when their records say so.
  ///
  /// - Returns: What to say of it.
  mutating func settle(_ taken: Pipeline.Taken, forgiven: [FeedRecord], at now: Date) -> [LogLine] {
    for record in taken.records {
      // What could not be stored is asked for again in full, a whole interval later.
      if taken.areStored { records[record.url] = record }
      hold(record, at: now)
      guard !isOneRound, record.memory.goneSince == nil else { continue }
      plan(record, due: record.nextPoll ?? now.addingTimeInterval(feeds[record.url]?.interval ?? PollPolicy.day))
    }
    for record in forgiven where taken.areStored {
      records[record.url] = record
      if !isOneRound { plan(record, due: now) }
    }
    guard taken.areStored else { return [] }
    whispers += taken.lines.filter { weather.isSilent($0.key) }.sorted { $0.key < $1.key }.flatMap(\.value)
    return taken.lines.filter { !weather.isSilent($0.key) }.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// What was held back of feeds that nobody answered for, now that nothing is in hand that could show it to be the network.
  mutating func takeWhispers() -> [LogLine] {
    guard isEmpty else { return [] }
    defer { whispers = [] }
    return whispers
  }

  private mutating func noteAnswer(at now: Date) -> [LogLine] {
    defer { whispers = [] }
    return (weather.noteAnswer().map { [FeedNews.ofReturn(downSince: $0, at: now)] } ?? []) + whispers
  }

  private mutating func plan(_ record: FeedRecord, due: Date) {
    schedule.add(.feed(url: record.url), to: place(of: record), due: due)
  }

  /// Holds the domain whose server asked a feed for patience. Polls that wait to go on to it come another time.
  private mutating func hold(_ record: FeedRecord, at now: Date) {
    guard let until = record.memory.heldUntil, let host = record.memory.heldHost, until > now else { return }
    let held = domain(host)
    schedule.hold(held, until: until)
    declineTurns(at: now) { $0 == held.name }
  }

  private func place(of record: FeedRecord) -> PoliteDomain {
    domain(Self.host(of: record.memory.location ?? record.url))
  }

  static func host(of url: String) -> String { URLComponents(string: url)?.host ?? url }
}
