internal import CCurl

/// What the transfer thread does, over and over: take orders, start transfers, let libcurl work, hand out results, sleep
/// until something happens.
@safe final class TransferLoop {
  private let multi: UnsafeMutableRawPointer
  private let inbox: TransferInbox
  private let limits: FetchLimits
  private let setup: TransferSetup
  private let proxies: ProxySettings
  private let mostIdleHandles: Int

  /// All fetches in hand, waiting or running.
  private var transfers: [UInt64: Transfer] = [:]
  /// Those whose easy handle is in the multi handle.
  private var running: [UInt64: Transfer] = [:]
  /// Those that wait for a word on where a redirect leads.
  private var turning: Set<UInt64> = []
  private var queue: AdmissionQueue<FetchURL.Origin>
  private var pools = ConnectionPools()
  private var idleHandles: [EasyHandle] = []

  /// - Parameter multi: is cleaned up at the end of ``run()``.
  init(
    _ configuration: HTTPFetcher.Configuration, multi: UnsafeMutableRawPointer, inbox: TransferInbox
  ) throws(FetchError) {
    unsafe self.multi = unsafe multi
    self.inbox = inbox
    limits = configuration.limits
    setup = try TransferSetup(configuration)
    proxies = try ProxySettings(configured: configuration.proxy, environment: configuration.environment)
    mostIdleHandles = configuration.maxTransfers
    queue = AdmissionQueue(total: configuration.maxTransfers, perHost: configuration.maxConnectionsPerHost)
    // One request at a time on a connection: a publisher is to get few, and one broken stream then ends no other.
    _ = unsafe ccurl_multi_set_long(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_NOTHING))
    // Without it libcurl keeps four idle connections for every transfer in hand.
    _ = unsafe ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 2 * configuration.maxTransfers)
  }

  /// Works until the inbox is closed; then everything in hand has ended. Gives the inbox, for the last word.
  func run() -> TransferInbox {
    while true {
      let orders = inbox.take()
      for command in orders.commands { obey(command) }
      if orders.isClosing { break }
      admit()
      work()
      sleep()
    }
    let rest = inbox.end()
    for (id, transfer) in transfers {
      if running[id] != nil { retire(transfer) }
      transfer.resume(.failure(.closed))
    }
    transfers = [:]
    for case .start(let submission) in rest { submission.continuation.resume(returning: .failure(.closed)) }
    idleHandles = []
    pools = ConnectionPools()
    _ = unsafe curl_multi_cleanup(multi)
    return inbox
  }

  private func obey(_ command: TransferInbox.Command) {
    switch command {
    case .start(let submission):
      let transfer = Transfer(submission, limits: limits)
      transfers[transfer.id] = transfer
      queue.wait(transfer.id, for: transfer.url.origin)
    case .cancel(let id):
      guard let transfer = transfers.removeValue(forKey: id) else { return }
      turning.remove(id)
      // One that still waits leaves its number in the queue, where `admit` passes over it.
      if running[id] != nil {
        retire(transfer)
        queue.finish(transfer.url.origin)
      }
      transfer.resume(.failure(.cancelled))
    case .turn(let id, let goesOn):
      guard turning.remove(id) != nil, let transfer = transfers[id] else { return }
      if goesOn {
        queue.wait(id, for: transfer.url.origin, isFirst: true)
      } else {
        transfers[id] = nil
        transfer.resume(.failure(.redirectDeclined(url: transfer.url.text)))
      }
    }
  }

  /// Starts what there is room for.
  private func admit() {
    while let (id, origin) = queue.next() {
      guard let transfer = transfers[id] else {
        queue.finish(origin)
        continue
      }
      if let error = begin(transfer) {
        queue.finish(origin)
        transfers[id] = nil
        transfer.resume(.failure(error))
      }
    }
  }

  /// Puts the next hop of a transfer into libcurl's hands.
  private func begin(_ transfer: Transfer) -> FetchError? {
    guard let easy = idleHandles.popLast() ?? EasyHandle(),
      let pool = pools.acquire(transfer.plan.request.allowNetworks)
    else { return .invalidConfiguration("libcurl has no memory") }
    if let error = transfer.begin(easy, pool: pool, proxies: proxies, setup: setup) {
      recycle(easy, pool)
      return error
    }
    let code = unsafe curl_multi_add_handle(multi, easy.raw)
    guard code == CURLM_OK else {
      _ = transfer.releaseHandle()
      recycle(easy, pool)
      return .protocolError(code: Int(code.rawValue), message: unsafe String(cString: curl_multi_strerror(code)))
    }
    running[transfer.id] = transfer
    return nil
  }

  /// Takes a running transfer out of libcurl's hands.
  private func retire(_ transfer: Transfer) {
    running[transfer.id] = nil
    guard let (easy, pool) = transfer.releaseHandle() else { return }
    _ = unsafe curl_multi_remove_handle(multi, easy.raw)
    recycle(easy, pool)
  }

  private func recycle(_ easy: EasyHandle, _ pool: ConnectionPool) {
    easy.reset()
    pools.release(pool)
    if idleHandles.count < mostIdleHandles { idleHandles.append(easy) }
  }

  /// Lets libcurl read and write, and hands out what has ended, until neither makes room for a start.
  private func work() {
    var hasMore = true
    var isSecondLook = false
    while hasMore {
      var count: Int32 = 0
      _ = unsafe curl_multi_perform(multi, &count)
      hasMore = false
      var left: Int32 = 0
      while let message = unsafe curl_multi_info_read(multi, &left) {
        guard unsafe message.pointee.msg == CURLMSG_DONE,
          let context = unsafe ccurl_info_private(message.pointee.easy_handle)
        else { continue }
        let code = unsafe ccurl_message_result(message)
        conclude(unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue(), code)
        hasMore = true
      }
      if hasMore { admit() }
      // libcurl 7.88 can keep the end of an HTTP/2 body in its buffers and say nothing; another look finds it.
      if !hasMore, !isSecondLook, hasHTTP2 {
        hasMore = true
        isSecondLook = true
      }
    }
    endUnbearable()
  }

  /// Whether an answer is under way in HTTP/2.
  private var hasHTTP2: Bool { running.values.contains(where: \.isHTTP2) }

  /// Hands out a hop's result, or lets the transfer wait for its next hop ahead of those that have not begun.
  private func conclude(_ transfer: Transfer, _ code: CURLcode) {
    let origin = transfer.url.origin
    let outcome = transfer.conclude(code)
    retire(transfer)
    queue.finish(origin)
    switch outcome {
    case .finished(let result):
      transfers[transfer.id] = nil
      transfer.resume(result)
    case .redirected(let redirect, let url):
      guard let ask = transfer.onRedirect else { return queue.wait(transfer.id, for: url.origin, isFirst: true) }
      turning.insert(transfer.id)
      ask(RedirectTurn(redirect) { [inbox, id = transfer.id] in inbox.turn(id, goesOn: $0) })
    case .again(let url):
      queue.wait(transfer.id, for: url.origin, isFirst: true)
    }
  }

  private func endUnbearable() {
    let now = ContinuousClock.now
    let ended = running.values.filter { $0.isBeyondBearing(now: now) }
    guard !ended.isEmpty else { return }
    for transfer in ended { conclude(transfer, CURLE_ABORTED_BY_CALLBACK) }
    admit()
  }

  /// Sleeps until a socket, one of libcurl's own timers, a wake-up, or the next look at the progress.
  private func sleep() {
    var milliseconds = Int(Int32.max)
    if let deadline = running.values.compactMap(\.stallDeadline).min() {
      milliseconds = min(milliseconds, max(0, (deadline - .now).milliseconds))
    }
    // In case two looks were not enough, see `work`.
    if hasHTTP2 { milliseconds = min(milliseconds, 50) }
    _ = unsafe curl_multi_poll(multi, nil, 0, Int32(milliseconds), nil)
  }
}
