internal import Foundation

/// Which jobs are to start when: those that aren't due yet, and the budget that due ones wait for. Pure.
struct Schedule<Job: Hashable & Sendable>: Sendable {
  private enum Stage: Equatable {
    case waiting(until: Date)
    /// Due, and waiting for its domain, or in hand.
    case due
  }

  private struct Wait: Sendable {
    var job: Job
    var domain: PoliteDomain
    var until: Date
  }

  private var stages: [Job: Stage] = [:]
  /// Also has the waits that a later call of ``add(_:to:due:)`` has replaced.
  private var waits = Agenda<Wait>()
  private var budget: DomainBudget<Job>

  /// - Parameter transfers: the most requests in hand at one time, to all domains together.
  init(transfers: Int) { budget = DomainBudget(transfers: transfers) }

  /// Adds a job, or gives one that waits another time. One that is due already, or in hand, stays as it is.
  mutating func add(_ job: Job, to domain: PoliteDomain, due: Date) {
    guard stages[job] != .due else { return }
    stages[job] = .waiting(until: due)
    waits.add(Wait(job: job, domain: domain, until: due), at: due)
  }

  /// The jobs whose requests start now, which are in hand from here on until ``finish(_:at:)`` or ``move(_:to:at:)``.
  ///
  /// - Parameter limit: the most that may start.
  mutating func start(at now: Date, limit: Int = .max) -> [Job] {
    while let wait = waits.take(by: now) {
      guard stages[wait.job] == .waiting(until: wait.until) else { continue }
      stages[wait.job] = .due
      budget.enqueue(wait.job, for: wait.domain)
    }
    return budget.start(at: now, limit: limit)
  }

  /// A job's request has ended. To be done again it must be added again.
  mutating func finish(_ job: Job, at now: Date) {
    stages[job] = nil
    budget.finish(job, at: now)
  }

  /// A job's request has ended, and the job goes on with another: a redirect. ``start(at:limit:)`` gives it once more.
  mutating func move(_ job: Job, to domain: PoliteDomain, at now: Date) {
    budget.finish(job, at: now)
    budget.enqueue(job, for: domain, isFirst: true)
  }

  /// A domain's server has asked to be left alone until `instant`.
  mutating func hold(_ domain: PoliteDomain, until instant: Date) { budget.hold(domain, until: instant) }

  /// Until when a domain must be left alone; nil if it needn't be at `now`.
  func hold(of domain: PoliteDomain, at now: Date) -> Date? { budget.hold(of: domain.name, at: now) }

  /// When something may start next without a request ending first; nil when there is nothing such.
  var nextStart: Date? { [waits.next, budget.nextStart].compactMap(\.self).min() }

  /// Whether a job is due that could start now, or once its domain has rested.
  func hasDue(at now: Date) -> Bool { budget.hasWaiting(at: now) || (waits.next.map { $0 <= now } ?? false) }
}
