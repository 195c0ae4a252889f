internal import CCurl

/// One fetch in hand: its hops, what has arrived, and why it must end. Belongs to the transfer thread.
final class Transfer {
  /// What the transfer thread has to do next.
  enum Outcome {
    case finished(FetchResult)
    /// Another try at the same URL.
    case again(FetchURL)
    case redirected(Redirect, FetchURL)
  }

  let id: UInt64
  let plan: FetchPlan
  let limits: FetchLimits
  let onRedirect: (@Sendable (RedirectTurn) -> Void)?
  private(set) var url: FetchURL
  private let continuation: CheckedContinuation<FetchResult, Never>

  private var redirects: [Redirect] = []
  private var visited: Set<String>
  private var timeSpent = Duration.zero
  private var wireBytes = 0
  private var hop = Hop()
  /// The server named a content encoding that does not exist: its body is taken as it is.
  private var takesBodyAsIs = false
  /// The connection had bytes waiting that answer nobody: no connection of the pool is used.
  private var wantsFreshConnection = false

  /// What belongs to one hop.
  private struct Hop {
    var easy: EasyHandle?
    var pool: ConnectionPool?
    var proxy: String?
    var began = ContinuousClock.now
    var timeLeft = Duration.zero

    var status = 0
    var fields: [HTTPHeader] = []
    var headerBytes = 0
    var hasHeader = false
    var isHTTP2 = false
    var body: [UInt8] = []
    var bodyBytes = 0

    /// Why a callback ended the transfer.
    var failure: FetchError?
    /// What came of the body is enough.
    var hasEnough = false
    var isPolluted = false

    var refused: IPAddress?
    var openedSockets: [Int32] = []
    var isRequestSent = false
    var localPort: Int32 = 0
    var windowBegan: ContinuousClock.Instant?
    var windowBytes = 0
  }

  init(_ submission: Submission, limits: FetchLimits) {
    id = submission.id
    plan = submission.plan
    onRedirect = submission.onRedirect
    continuation = submission.continuation
    self.limits = limits
    url = plan.url
    visited = [plan.url.text]
  }

  /// Ends the fetch. Called once, by whoever takes the transfer out of the thread's table.
  func resume(_ result: FetchResult) { continuation.resume(returning: result) }

  // MARK: A hop's beginning

  /// Sets `easy` up for the next hop, or says why there is none.
  func begin(
    _ easy: EasyHandle, pool: ConnectionPool, proxies: ProxySettings, setup: TransferSetup
  ) -> FetchError? {
    hop = Hop()
    hop.timeLeft = limits.totalTimeout - timeSpent
    guard hop.timeLeft > .zero else { return .timeout(.transfer, limit: limits.totalTimeout) }
    do {
      try plan.checkHost(of: url)
    } catch {
      return error
    }
    hop.proxy = proxies.proxy(for: url)
    hop.pool = pool
    hop.easy = easy

    let me = unsafe Unmanaged.passUnretained(self).toOpaque()
    easy.reset()
    setup.apply(to: easy)
    unsafe easy.set(CURLOPT_SHARE, pool.raw)
    easy.set(CURLOPT_URL, url.text)
    // Always set, so that libcurl reads no variables of its own and the guard knows whose address it sees.
    easy.set(CURLOPT_PROXY, hop.proxy ?? "")
    easy.set(CURLOPT_NOPROXY, "")
    easy.set(CURLOPT_TIMEOUT_MS, hop.timeLeft.milliseconds)
    easy.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectTimeout.milliseconds)
    if takesBodyAsIs { easy.set(CURLOPT_HTTP_CONTENT_DECODING, 0) } else { easy.set(CURLOPT_ACCEPT_ENCODING, "") }
    if wantsFreshConnection { easy.set(CURLOPT_FRESH_CONNECT, 1) }
    if let credentials = plan.url.credentials, url.mayReceiveSecrets(of: plan.url) {
      easy.set(CURLOPT_HTTPAUTH, 1)  // CURLAUTH_BASIC
      easy.set(CURLOPT_USERNAME, credentials.user)
      easy.set(CURLOPT_PASSWORD, credentials.password)
    }
    easy.setHeaders(plan.headerLines(for: url))
    unsafe easy.set(CURLOPT_PRIVATE, me)
    unsafe TransferCallbacks.install(on: easy, context: me)
    hop.began = .now
    return nil
  }

  /// Takes the hop's handle and pool back.
  func releaseHandle() -> (EasyHandle, ConnectionPool)? {
    guard let easy = hop.easy, let pool = hop.pool else { return nil }
    hop.easy = nil
    hop.pool = nil
    return (easy, pool)
  }

  var easy: EasyHandle? { hop.easy }

  /// Whether the answer is coming as HTTP/2.
  var isHTTP2: Bool { hop.isHTTP2 }

  // MARK: What the callbacks tell

  /// Whether a socket may be opened to `address`.
  func permitsConnection(to address: IPAddress?) -> Bool {
    // The proxy is the operator's choice, wherever it stands; what the URL spells was checked before.
    if hop.proxy == nil {
      guard let address, plan.guarding.refusal(of: address) == nil else {
        if hop.refused == nil { hop.refused = address }
        return false
      }
    }
    return true
  }

  /// A socket was opened for this hop.
  func noteSocket(_ descriptor: Int32) { hop.openedSockets.append(descriptor) }

  /// The connection stands and the request is about to go out: the last look at the address, which also sees reused
  /// connections.
  func permitsRequest(over address: String, localPort: Int32) -> Bool {
    if hop.proxy == nil {
      guard let address = IPAddress(address), plan.guarding.refusal(of: address) == nil else {
        hop.failure = .addressRefused(host: url.host, address: address)
        return false
      }
    }
    if !hop.openedSockets.isEmpty {
      hop.pool?.sockets.remember(hop.openedSockets, localPort: localPort)
    } else if hasUnaskedBytes(localPort: localPort) {
      hop.isPolluted = true
      return false
    }
    hop.localPort = localPort
    hop.isRequestSent = true
    hop.windowBegan = .now
    return true
  }

  /// Whether a connection that was kept holds bytes that came before anything was asked: libcurl would take them for the
  /// answer. HTTP/2 tells whose its frames are, and some may well be waiting.
  private func hasUnaskedBytes(localPort: Int32) -> Bool {
    guard let sockets = hop.pool?.sockets, !sockets.speaksHTTP2(localPort: localPort) else { return false }
    if sockets.hasUnaskedBytes(localPort: localPort) { return true }
    return url.origin.scheme == "https" && hop.easy?.mayHoldDecryptedBytes == true
  }

  /// One line of the header, or of trailers. False ends the transfer.
  func receiveHeaderLine(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    hop.headerBytes += line.count
    guard hop.headerBytes <= limits.headerBytes else {
      hop.failure = .headersTooLarge(limit: limits.headerBytes)
      return false
    }
    let text = unsafe HeaderLine(line)
    switch text.kind {
    case .status(let status, let isHTTP2):
      hop.status = status
      hop.isHTTP2 = isHTTP2
      if isHTTP2 { hop.pool?.sockets.noteHTTP2(localPort: hop.localPort) }
      hop.fields = []
      hop.hasHeader = false
    case .end:
      hop.hasHeader = hop.status >= 200
      return !hop.hasHeader || isDecodable
    case .field(let field): if !hop.hasHeader { hop.fields.append(field) }
    case .other: break
    }
    return true
  }

  /// Codings in one another unfold inside libcurl, where nobody counts: a kilobyte becomes hours of work and not one byte
  /// that arrives here.
  private var isDecodable: Bool {
    let codings = codings(in: "Transfer-Encoding") + (takesBodyAsIs ? [] : codings(in: "Content-Encoding"))
    guard codings.count > 1 else { return true }
    hop.failure = .badEncoding(message: "it is encoded more than once (\(codings.joined(separator: ", ")))")
    return false
  }

  /// A piece of the decoded body. False ends the transfer.
  func receiveBody(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    hop.bodyBytes += bytes.count
    if hop.status >= 300 {
      hop.hasEnough = hop.bodyBytes > FetchResponse.errorBodyBytes
      unsafe hop.body.append(contentsOf: bytes.prefix(FetchResponse.errorBodyBytes - hop.body.count))
      return !hop.hasEnough
    }
    guard hop.bodyBytes <= limits.decodedBytes else {
      hop.failure = .tooLarge(limit: limits.decodedBytes)
      hop.body = []
      return false
    }
    if hop.body.isEmpty, let length = value("Content-Length").flatMap({ Int($0) }), length > bytes.count {
      // A hint from a stranger: believed up to a megabyte.
      hop.body.reserveCapacity(min(length, limits.decodedBytes, 1 << 20))
    }
    unsafe hop.body.append(contentsOf: bytes)
    return true
  }

  // MARK: Too much or too little

  /// When to look at the progress next; nil before the request is out, which the connect time-out watches.
  var stallDeadline: ContinuousClock.Instant? { hop.windowBegan.map { $0 + limits.stallTimeout } }

  /// What no callback sees: a body that decodes to next to nothing, however much of it comes, and too little coming, for
  /// which this closes the window of ``stallDeadline``. True when the transfer must end.
  func isBeyondBearing(now: ContinuousClock.Instant) -> Bool {
    if bodyBytesReceived > limits.decodedBytes {
      hop.failure = .tooLarge(limit: limits.decodedBytes)
    } else if let deadline = stallDeadline, deadline <= now {
      let bytes = receivedBytes
      if bytes - hop.windowBytes < limits.stallBytes { hop.failure = .stalled(after: limits.stallTimeout) }
      hop.windowBegan = now
      hop.windowBytes = bytes
    }
    guard hop.failure != nil else { return false }
    // A connection in HTTP/2 would be kept, though it may be dead.
    hop.easy?.set(CURLOPT_FORBID_REUSE, 1)
    return true
  }

  /// Header and body bytes of this hop, as they came over the wire.
  private var receivedBytes: Int { hop.headerBytes + bodyBytesReceived }
  private var bodyBytesReceived: Int { hop.easy?.offset(CURLINFO_SIZE_DOWNLOAD_T) ?? 0 }

  // MARK: A hop's end

  /// Judges the hop that libcurl, or the thread, has ended.
  func conclude(_ code: CURLcode) -> Outcome {
    guard let easy = hop.easy else { return .finished(.failure(.closed)) }
    timeSpent += .now - hop.began
    wireBytes += receivedBytes
    if hop.isPolluted {
      wantsFreshConnection = true
      return .again(url)
    }
    if let failure = hop.failure, !canStand(failure) { return .finished(.failure(failure)) }
    // A status of 300 or more says what it says even when its body breaks off or is garbled.
    if code == CURLE_OK || hop.hasEnough || (hop.hasHeader && hop.status >= 300) { return answer(easy) }
    if code == CURLE_BAD_CONTENT_ENCODING, !takesBodyAsIs, namesUnknownEncoding {
      takesBodyAsIs = true
      return .again(url)
    }
    return .finished(.failure(error(code, easy)))
  }

  /// Some failures concern only the body, and the answer stands without it.
  private func canStand(_ failure: FetchError) -> Bool {
    switch failure {
    case .stalled, .tooLarge, .badEncoding: hop.hasHeader && hop.status >= 300
    default: false
    }
  }

  private func answer(_ easy: EasyHandle) -> Outcome {
    // libcurl is content when a connection ends behind an interim response, or one that switches protocols unasked.
    guard hop.status >= 200 else {
      let message = "no answer behind the interim status \(hop.status)"
      return .finished(.failure(.protocolError(code: Int(CURLE_WEIRD_SERVER_REPLY.rawValue), message: message)))
    }
    if [301, 302, 303, 307, 308].contains(hop.status), let location = value("Location"), !location.isEmpty {
      do {
        let (redirect, target) = try follow(location)
        return .redirected(redirect, target)
      } catch {
        return .finished(.failure(error))
      }
    }
    let headers = HTTPHeaders(hop.fields)
    var validators = Validators(etag: headers["ETag"], lastModified: headers["Last-Modified"], url: url.text)
    if hop.status == 304, let sent = plan.validators(for: url) {
      validators.etag = validators.etag ?? sent.etag
      validators.lastModified = validators.lastModified ?? sent.lastModified
    }
    let response = FetchResponse(
      status: hop.status, url: url.text, redirects: redirects, headers: headers, validators: validators,
      body: hop.body, httpVersion: Self.name(ofVersion: easy.long(CURLINFO_HTTP_VERSION)),
      remoteAddress: easy.string(CURLINFO_PRIMARY_IP) ?? "",
      connectionReused: easy.long(CURLINFO_NUM_CONNECTS) == 0, elapsed: timeSpent, wireBytes: wireBytes)
    return .finished(.success(response))
  }

  private func follow(_ location: String) throws(FetchError) -> (Redirect, FetchURL) {
    let target = try url.resolving(location)
    // A feed's own port is the operator's choice.
    if ForeignPorts.contains(target.origin.port), target.origin.port != plan.url.origin.port {
      throw .portRefused(host: target.host, port: target.origin.port)
    }
    guard redirects.count < limits.redirects else { throw .tooManyRedirects(limit: limits.redirects) }
    guard visited.insert(target.text).inserted else { throw .redirectLoop(url: target.text) }
    let redirect = Redirect(status: hop.status, from: url.text, to: target.text)
    redirects.append(redirect)
    url = target
    takesBodyAsIs = false
    wantsFreshConnection = false
    return (redirect, target)
  }

  private var namesUnknownEncoding: Bool {
    let known: Set = ["gzip", "x-gzip", "deflate", "br", "zstd"]
    return codings(in: "Content-Encoding").contains { !known.contains($0) }
  }

  /// The codings that a field lists, but for those that change nothing and `chunked`.
  private func codings(in name: String) -> [String] {
    HTTPHeaders(hop.fields).values(of: name).flatMap { $0.split(separator: ",") }
      .map { $0.filter { !$0.isWhitespace }.lowercased() }
      .filter { !["", "identity", "none", "chunked"].contains($0) }
  }

  private func value(_ name: String) -> String? { HTTPHeaders(hop.fields)[name] }

  private static func name(ofVersion version: Int) -> String {
    switch version {
    case 1: "1.0"
    case 3: "2"
    case 30: "3"
    default: "1.1"
    }
  }

  /// What libcurl's code means here.
  private func error(_ code: CURLcode, _ easy: EasyHandle) -> FetchError {
    let message = easy.errorMessage(code)
    let host = url.host
    switch code {
    case CURLE_OPERATION_TIMEDOUT: return timeout(easy)
    case CURLE_URL_MALFORMAT: return .invalidURL(url: url.text, reason: message)
    case CURLE_UNSUPPORTED_PROTOCOL where !hop.isRequestSent: return .unsupportedScheme(url.origin.scheme)
    case CURLE_COULDNT_RESOLVE_HOST: return .resolve(host: host, message: message)
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: return .proxy(message: message)
    case CURLE_COULDNT_CONNECT:
      if let refused = hop.refused, hop.openedSockets.isEmpty {
        return .addressRefused(host: host, address: refused.description)
      }
      return hop.proxy == nil ? .connect(host: host, message: message) : .proxy(message: message)
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CRL_BADFILE, CURLE_SSL_INVALIDCERTSTATUS,
      CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_PINNEDPUBKEYNOTMATCH:
      return .tls(host: host, message: message)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR:
      if hop.proxy != nil, !hop.isRequestSent { return .proxy(message: message) }
      return .reset(message: message)
    case CURLE_BAD_CONTENT_ENCODING: return .badEncoding(message: message)
    // Of libcurl's decoders some report broken data as a failed write.
    case CURLE_WRITE_ERROR where value("Content-Encoding") != nil:
      return .badEncoding(message: "the data is not what Content-Encoding says")
    // A single line of the header that is longer than libcurl takes.
    case CURLE_OUT_OF_MEMORY where hop.isRequestSent && !hop.hasHeader:
      return .headersTooLarge(limit: min(limits.headerBytes, 100 << 10))
    default: return .protocolError(code: Int(code.rawValue), message: message)
    }
  }

  private func timeout(_ easy: EasyHandle) -> FetchError {
    let phase: FetchError.Phase =
      if hop.isRequestSent {
        hop.headerBytes == 0 ? .response : .transfer
      } else if hop.openedSockets.isEmpty {
        .resolve
      } else {
        easy.offset(CURLINFO_CONNECT_TIME_T) == 0 ? .connect : .tls
      }
    let isTotal = hop.isRequestSent || hop.timeLeft <= limits.connectTimeout
    return .timeout(phase, limit: isTotal ? limits.totalTimeout : limits.connectTimeout)
  }
}
