internal import CCurl
internal import Glibc

/// The one thread on which libcurl works.
enum TransferThread {
  /// Checks the configuration and starts the thread, which lives until the inbox is closed.
  static func start(_ configuration: HTTPFetcher.Configuration) throws(FetchError) -> TransferInbox {
    guard isLibraryReady else { throw .invalidConfiguration("libcurl cannot be initialised") }
    guard let multi = unsafe curl_multi_init() else { throw .invalidConfiguration("libcurl has no memory") }
    let inbox = unsafe TransferInbox(WakeUp(multi))
    let loop: TransferLoop
    do {
      loop = unsafe try TransferLoop(configuration, multi: multi, inbox: inbox)
    } catch {
      _ = unsafe curl_multi_cleanup(multi)
      throw error
    }

    let context = unsafe Unmanaged.passRetained(loop).toOpaque()
    var thread = pthread_t()
    let code = unsafe pthread_create(&thread, nil, threadMain, context)
    guard code == 0 else {
      unsafe Unmanaged<TransferLoop>.fromOpaque(context).release()
      _ = unsafe curl_multi_cleanup(multi)
      throw .invalidConfiguration("no thread for transfers: \(unsafe String(cString: strerror(code)))")
    }
    inbox.setThread(thread)
    return inbox
  }

  /// curl_global_init(3), once in the process.
  private static let isLibraryReady = ccurl_global_init_default() == CURLE_OK
}

private func threadMain(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  // Signals are the main program's. SIGPIPE above all: under NOSIGNAL libcurl does not ignore it, and not every TLS
  // library writes without raising it. Resolver threads inherit the mask.
  var all = sigset_t()
  unsafe sigfillset(&all)
  _ = unsafe pthread_sigmask(SIG_BLOCK, &all, nil)

  let inbox = unsafe Unmanaged<TransferLoop>.fromOpaque(context).takeUnretainedValue().run()
  // Handles, pools and lists go before anyone who waits for the end hears of it.
  unsafe Unmanaged<TransferLoop>.fromOpaque(context).release()
  inbox.announceEnd()
  return nil
}
