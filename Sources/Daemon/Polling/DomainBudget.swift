internal import Foundation

/// How the requests to a domain share it.
struct DomainRule: Hashable, Sendable {
  /// Requests in hand at one time.
  var connections: Int
  /// Seconds of rest after the start of a request, and again after its end, before the next one starts.
  var spacing: TimeInterval
}

/// A registrable domain, or a host with a rule of its own.
struct PoliteDomain: Hashable, Sendable {
  var name: String
  var rule: DomainRule
}

/// What the daemon may ask for at one time: so many requests in all, and of each domain as its rule says. Pure.
///
/// A job is anything that makes one request: a feed's poll, a story's page, a hop of a redirect. Each waits for its domain,
/// first come, first served.
struct DomainBudget<Job: Hashable & Sendable>: Sendable {
  private struct Lane {
    var rule: DomainRule
    var inHand = 0
    /// When the next request may start.
    var freeFrom = Date.distantPast
    /// Until when the server has asked to be left alone.
    var heldUntil = Date.distantPast
    var queue = ArraySlice<Job>()
    /// Whether `open` names it.
    var isListed = false

    init(rule: DomainRule) { self.rule = rule }

    mutating func enqueue(_ job: Job, isFirst: Bool) {
      queue.insert(job, at: isFirst ? queue.startIndex : queue.endIndex)
    }
  }

  private struct Place {
    var domain: String
    var isInHand: Bool
  }

  private let transfers: Int
  private var inHand = 0
  private var lanes: [String: Lane] = [:]
  /// Domains with jobs waiting and room for one more, by the time when it may start.
  private var open = Agenda<String>()
  private var places: [Job: Place] = [:]

  /// - Parameter transfers: the most requests in hand at one time, to all domains together.
  init(transfers: Int) { self.transfers = transfers }

  /// Lets a job wait for its domain.
  ///
  /// - Parameter isFirst: whether it goes before those that wait already, because it has begun elsewhere.
  mutating func enqueue(_ job: Job, for domain: PoliteDomain, isFirst: Bool = false) {
    lanes[domain.name, default: Lane(rule: domain.rule)].enqueue(job, isFirst: isFirst)
    lanes[domain.name]?.rule = domain.rule
    places[job] = Place(domain: domain.name, isInHand: false)
    list(domain.name)
  }

  /// The jobs whose requests start now, which are in hand from here on until ``finish(_:at:)``.
  ///
  /// - Parameter limit: the most that may start, for one who only wants to know whether anybody answers.
  mutating func start(at now: Date, limit: Int = .max) -> [Job] {
    var started: [Job] = []
    while inHand < transfers, started.count < limit, let name = open.take(by: now) {
      guard var lane = lanes[name] else { continue }
      lane.isListed = false
      // It may have been listed before a server asked for patience.
      if lane.inHand < lane.rule.connections, max(lane.freeFrom, lane.heldUntil) <= now, let job = lane.queue.popFirst()
      {
        started.append(job)
        places[job] = Place(domain: name, isInHand: true)
        inHand += 1
        lane.inHand += 1
        lane.freeFrom = now.addingTimeInterval(lane.rule.spacing)
      }
      lanes[name] = lane
      list(name)
    }
    return started
  }

  /// A job's request has ended, or will not take place after all.
  mutating func finish(_ job: Job, at now: Date) {
    guard let place = places.removeValue(forKey: job), var lane = lanes[place.domain] else { return }
    if place.isInHand {
      inHand -= 1
      lane.inHand -= 1
      lane.freeFrom = max(lane.freeFrom, now.addingTimeInterval(lane.rule.spacing))
    } else {
      lane.queue.removeAll { $0 == job }
    }
    lanes[place.domain] = lane
    list(place.domain)
  }

  /// Nothing of a domain starts before `instant`.
  mutating func hold(_ domain: PoliteDomain, until instant: Date) {
    let held = lanes[domain.name]?.heldUntil ?? .distantPast
    lanes[domain.name, default: Lane(rule: domain.rule)].heldUntil = max(held, instant)
  }

  /// Until when a domain must be left alone; nil if it needn't be at `now`.
  func hold(of domain: String, at now: Date) -> Date? {
    lanes[domain].flatMap { $0.heldUntil > now ? $0.heldUntil : nil }
  }

  /// When something may start without a request ending first; nil when there is nothing such.
  var nextStart: Date? { inHand < transfers ? open.next : nil }

  /// Whether a job waits for a domain that has not asked for patience.
  func hasWaiting(at now: Date) -> Bool { lanes.values.contains { !$0.queue.isEmpty && $0.heldUntil <= now } }

  private mutating func list(_ name: String) {
    guard let lane = lanes[name], !lane.isListed, !lane.queue.isEmpty, lane.inHand < lane.rule.connections
    else { return }
    lanes[name]?.isListed = true
    open.add(name, at: max(lane.freeFrom, lane.heldUntil))
  }
}
