public import Foundation
internal import Synchronization

/// The wall clock that a daemon lives by. The real one waits; the demo's and the tests' one is discrete-event: it moves to
/// the next due event, and only when no transfer is in hand.
public protocol WallClock: Sendable {
  var now: Date { get }
  /// Returns when `deadline` has come or `bell` rang, whichever is first.
  ///
  /// - Parameter idle: whether nothing is in hand that could ring the bell. A discrete-event clock moves only then.
  func wait(until deadline: Date, or bell: Bell, idle: Bool) async
}

/// Wakes one waiter. Rings are remembered until somebody has waited for them, so none is lost.
public final class Bell: Sendable {
  private struct State {
    var rung = false
    var waiter: CheckedContinuation<Void, Never>?
  }
  private let state = Mutex(State())

  public init() {}

  /// Wakes the waiter, or the next one at once. Safe to call from any thread.
  public func ring() {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      defer { state.waiter = nil }
      if state.waiter == nil { state.rung = true }
      return state.waiter
    }
    waiter?.resume()
  }

  /// Returns at the next ring, at once if one is waiting, or when the task is cancelled.
  public func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ready = state.withLock { state -> Bool in
          if state.rung || Task.isCancelled {
            state.rung = false
            return true
          }
          state.waiter = continuation
          return false
        }
        if ready { continuation.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
        defer { state.waiter = nil }
        return state.waiter
      }
      waiter?.resume()
    }
  }

  /// Takes a waiting ring without waiting for one.
  func takeRing() -> Bool {
    state.withLock { state in
      defer { state.rung = false }
      return state.rung
    }
  }
}

/// The machine's clock.
public struct SystemClock: WallClock {
  public init() {}

  public var now: Date { Date() }

  public func wait(until deadline: Date, or bell: Bell, idle: Bool) async {
    // Sleeping goes by elapsed time; at most a minute at a stretch, so that a step of the wall clock is noticed.
    let seconds = min(max(deadline.timeIntervalSince(now), 0), 60)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await bell.wait() }
      group.addTask { try? await Task.sleep(for: .seconds(seconds)) }
      await group.next()
      group.cancelAll()
    }
  }
}

/// A discrete-event clock: time stands still while anything is in hand, then moves to the next event.
public final class EventClock: WallClock {
  private let instant: Mutex<Date>
  private let pace: @Sendable (_ from: Date, _ to: Date) async -> Void

  /// - Parameter pace: called before each move, for a show at a person's speed; returns when time may move.
  public init(start: Date, pace: @escaping @Sendable (_ from: Date, _ to: Date) async -> Void = { _, _ in }) {
    instant = Mutex(start)
    self.pace = pace
  }

  public var now: Date { instant.withLock { $0 } }

  public func wait(until deadline: Date, or bell: Bell, idle: Bool) async {
    guard idle else { return await bell.wait() }
    guard !bell.takeRing() else { return }
    let from = now
    guard deadline > from else { return }
    await pace(from, deadline)
    instant.withLock { $0 = deadline }
  }
}
