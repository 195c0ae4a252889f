internal import Foundation

/// Who may be fetched when: each feed's next poll, and the politeness rule of each registrable domain. Pure.
struct Schedule {
  /// How a domain's feeds share it.
  struct DomainRule: Hashable, Sendable {
    /// Transfers in hand at one time.
    var connections: Int
    /// Seconds between the starts of two requests.
    var spacing: TimeInterval
  }

  private struct Domain {
    var rule: DomainRule
    var inHand = 0
    var freeFrom = Date.distantPast
    /// Feeds that are due and wait for the domain, in order.
    var queue: [String] = []
  }

  private var domains: [String: Domain] = [:]
  private var domainOfFeed: [String: String] = [:]
  /// Feeds that aren't due yet, by time and then by URL.
  private var waiting: [(due: Date, feed: String)] = []
  /// Domains whose queue isn't empty.
  private var crowded: Set<String> = []

  /// Adds a feed that is not in the schedule yet.
  mutating func add(feed: String, domain: String, rule: DomainRule, due: Date) {
    domainOfFeed[feed] = domain
    domains[domain, default: Domain(rule: rule)].rule = rule
    wait(feed, until: due)
  }

  /// The feeds to fetch now, which are in hand from here on until ``finish(feed:next:)``.
  mutating func start(at now: Date) -> [String] {
    let count = waiting.firstIndex { $0.due > now } ?? waiting.endIndex
    for (_, feed) in waiting[..<count] {
      guard let domain = domainOfFeed[feed] else { continue }
      domains[domain]?.queue.append(feed)
      crowded.insert(domain)
    }
    waiting.removeFirst(count)
    return crowded.sorted().flatMap { startQueue(of: $0, at: now) }
  }

  /// The feed's transfer has ended; it is due again at `next`.
  mutating func finish(feed: String, next: Date) {
    guard let domain = domainOfFeed[feed] else { return }
    domains[domain]?.inHand -= 1
    wait(feed, until: next)
  }

  /// When something may start next without a transfer ending first; nil when there is nothing such.
  var nextStart: Date? {
    let queued = crowded.compactMap { name -> Date? in
      guard let domain = domains[name], domain.inHand < domain.rule.connections else { return nil }
      return domain.freeFrom
    }
    return ([waiting.first?.due].compactMap(\.self) + queued).min()
  }

  /// Whether a feed that was due at `instant` has not been started yet.
  func isDue(by instant: Date) -> Bool { !crowded.isEmpty || (waiting.first.map { $0.due <= instant } ?? false) }

  private mutating func startQueue(of name: String, at now: Date) -> [String] {
    guard var domain = domains[name] else { return [] }
    var started: [String] = []
    while !domain.queue.isEmpty, domain.inHand < domain.rule.connections, domain.freeFrom <= now {
      started.append(domain.queue.removeFirst())
      domain.inHand += 1
      domain.freeFrom = now.addingTimeInterval(domain.rule.spacing)
    }
    if domain.queue.isEmpty { crowded.remove(name) }
    domains[name] = domain
    return started
  }

  private mutating func wait(_ feed: String, until due: Date) {
    // Upper bound by binary search keeps the array sorted.
    var low = 0
    var high = waiting.count
    while low < high {
      let middle = (low + high) / 2
      if (waiting[middle].due, waiting[middle].feed) < (due, feed) { low = middle + 1 } else { high = middle }
    }
    waiting.insert((due, feed), at: low)
  }
}

/// When a feed is polled again. Pure; the reasons are the closed list that `status` shows.
enum PollPolicy {
  enum Reason: String, CaseIterable {
    case interval
    case backOff = "back-off after errors"
    case retryAfter = "the server's Retry-After"
  }

  /// The longest that errors or a server's wish can put a poll off.
  static let longest: TimeInterval = 86_400

  /// - Parameters:
  ///   - started: when the transfer that just ended was started.
  ///   - interval: the feed's configured interval, seconds.
  ///   - failures: how many polls have failed in a row, this one included.
  ///   - retryAfter: seconds that the server asked for, if it did.
  static func next(
    feed: String, started: Date, interval: TimeInterval, failures: Int, retryAfter: TimeInterval?
  ) -> (at: Date, reason: Reason) {
    let backedOff = min(interval * pow(2, Double(min(max(failures - 1, 0), 20))), max(longest, interval))
    let wished = min(retryAfter ?? 0, longest)
    if wished > backedOff { return (started.addingTimeInterval(wished), .retryAfter) }
    return (aligned(feed: feed, after: started, by: backedOff, interval: interval), failures > 1 ? .backOff : .interval)
  }

  /// The first of the feed's own instants that lies at least `delay` (less a twentieth, so that a late start doesn't cost a
  /// turn) after `started`. Each feed's instants are an interval apart, at an offset made from its URL: feeds never fire
  /// together, and a restart doesn't move them.
  static func aligned(feed: String, after started: Date, by delay: TimeInterval, interval: TimeInterval) -> Date {
    let offset = Double(StableHash.of(feed.utf8) % UInt64(max(interval, 1)))
    let earliest = started.timeIntervalSince1970 + delay - interval / 20
    return Date(timeIntervalSince1970: ((earliest - offset) / interval).rounded(.up) * interval + offset)
  }
}
