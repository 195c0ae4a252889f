internal import CCurl
internal import Glibc
internal import Synchronization

typealias FetchResult = Result<FetchResponse, FetchError>

/// One call of `fetch`, on its way to the transfer thread. Whoever holds it last resumes it, once.
struct Submission: Sendable {
  let id: UInt64
  let plan: FetchPlan
  let onRedirect: (@Sendable (RedirectTurn) -> Void)?
  let continuation: CheckedContinuation<FetchResult, Never>
}

/// The one thing that other threads may do to a multi handle: wake the thread that works on it (curl_multi_wakeup(3)).
@safe struct WakeUp: @unchecked Sendable {
  private let multi: UnsafeMutableRawPointer

  init(_ multi: UnsafeMutableRawPointer) { unsafe self.multi = unsafe multi }

  func callAsFunction() { _ = unsafe curl_multi_wakeup(multi) }
}

/// Where callers and the transfer thread meet. Every call is short and none waits for the network.
final class TransferInbox: Sendable {
  enum Command: Sendable {
    case start(Submission)
    case cancel(UInt64)
    /// A caller's word on the redirect that a fetch waits with.
    case turn(UInt64, goesOn: Bool)
  }

  private struct State {
    var lastID: UInt64 = 0
    var commands: [Command] = []
    /// Nil when the thread has ended, so that nobody wakes a multi handle that is gone.
    var wakeUp: WakeUp?
    var isClosing = false
    var hasEnded = false
    var waiters: [CheckedContinuation<Void, Never>] = []
    /// Taken by whoever joins or detaches.
    var thread: pthread_t?

    mutating func takeThread() -> pthread_t? {
      defer { thread = nil }
      return thread
    }
  }

  private let state: Mutex<State>

  /// - Parameter wakeUp: called whenever something is put in, until ``end()``.
  init(_ wakeUp: WakeUp) { state = Mutex(State(wakeUp: wakeUp)) }

  func makeID() -> UInt64 {
    state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
  }

  /// Hands a fetch to the thread, or ends it at once.
  func submit(_ submission: Submission) {
    let refusal: FetchError? = state.withLock { state in
      if state.isClosing || state.wakeUp == nil { return .closed }
      // The cancellation handler may have run before; it takes this lock too, so a later one finds the command.
      if Task.isCancelled { return .cancelled }
      put(.start(submission), in: &state)
      return nil
    }
    if let refusal { submission.continuation.resume(returning: .failure(refusal)) }
  }

  /// Ends fetch `id` if it is in hand.
  func cancel(_ id: UInt64) { state.withLock { put(.cancel(id), in: &$0) } }

  /// Lets fetch `id` go on to where a redirect leads, or ends it.
  func turn(_ id: UInt64, goesOn: Bool) { state.withLock { put(.turn(id, goesOn: goesOn), in: &$0) } }

  /// Lets the thread end by itself.
  func close() {
    let thread = state.withLock { state in
      beginClosing(&state)
      return state.takeThread()
    }
    if let thread { pthread_detach(thread) }
  }

  /// Ends the thread and waits for it.
  func closeAndWait() async {
    await withCheckedContinuation { (waiter: CheckedContinuation<Void, Never>) in
      let hasEnded = state.withLock { state in
        beginClosing(&state)
        guard !state.hasEnded else { return true }
        state.waiters.append(waiter)
        return false
      }
      if hasEnded { waiter.resume() }
    }
    // The thread has nothing left to do but return.
    if let thread = state.withLock({ $0.takeThread() }) { pthread_join(thread, nil) }
  }

  /// Remembers the thread that has to be joined.
  func setThread(_ thread: pthread_t) { state.withLock { $0.thread = thread } }

  // MARK: The thread's side

  /// Everything put in since the last call, and whether to end.
  func take() -> (commands: [Command], isClosing: Bool) {
    state.withLock { state in
      defer { state.commands.removeAll(keepingCapacity: true) }
      return (state.commands, state.isClosing)
    }
  }

  /// The thread is about to end: from now on nothing is taken in and nobody wakes it. Gives what had not been taken.
  func end() -> [Command] {
    state.withLock { state in
      state.isClosing = true
      state.wakeUp = nil
      defer { state.commands.removeAll() }
      return state.commands
    }
  }

  /// All is cleaned up: those who wait for the end go on.
  func announceEnd() {
    let waiters = state.withLock { state in
      state.hasEnded = true
      defer { state.waiters.removeAll() }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  private func put(_ command: Command, in state: inout State) {
    guard let wakeUp = state.wakeUp else { return }
    state.commands.append(command)
    if state.commands.count == 1 { wakeUp() }
  }

  private func beginClosing(_ state: inout State) {
    state.isClosing = true
    state.wakeUp?()
  }
}
