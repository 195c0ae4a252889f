internal import CCurl
public import Foundation

/// What a server said about a body, to be sent back so that it can answer 304 (RFC 9110 §8.8).
public struct Validators: Sendable, Hashable, Codable {
  /// The `ETag` exactly as received, quotes and `W/` included.
  public var etag: String?
  /// The `Last-Modified` exactly as received.
  public var lastModified: String?
  /// The URL whose answer they belong to. They are sent to it alone: an equal-looking ETag of another URL proves
  /// nothing. Nil sends them on every hop.
  public var url: String?

  public init(etag: String? = nil, lastModified: String? = nil, url: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
    self.url = url
  }
}

/// One header field.
public struct HTTPHeader: Sendable, Hashable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// The header of a response, in the order received. Names compare without case (RFC 9110 §5.1).
public struct HTTPHeaders: Sendable, Hashable {
  public let fields: [HTTPHeader]

  public init(_ fields: [HTTPHeader]) { self.fields = fields }

  /// The first value of `name`.
  public subscript(name: String) -> String? { values(of: name).first }

  /// All values of `name`, one a line of the header; lists are not split.
  public func values(of name: String) -> [String] {
    let name = name.lowercased()
    return fields.filter { $0.name.lowercased() == name }.map(\.value)
  }

  /// How long the server asks to be left alone (RFC 9110 §10.2.3), never negative; nil when it does not say.
  /// - Parameter now: the present time, for the form that names a date.
  public func retryAfter(now: Date) -> Duration? {
    guard let value = self["Retry-After"] else { return nil }
    if let seconds = Int(value) { return seconds < 0 ? nil : .seconds(seconds) }
    return Self.date(value).map { .seconds(max(0, ($0 - now.timeIntervalSince1970).rounded(.up))) }
  }
}

/// One GET.
public struct FetchRequest: Sendable {
  /// http or https. Credentials in it are sent as Basic authentication (RFC 7617), to its origin alone.
  public var url: String
  /// From an earlier ``FetchResponse/validators``.
  public var validators: Validators
  /// Sent to the URL's origin alone, but for `User-Agent` and `Accept…`, which every hop gets. They replace the
  /// client's own of the same name.
  public var headers: [HTTPHeader]
  /// Networks that this request may reach although they are not public. Its connections are kept apart from those of
  /// requests with another list.
  public var allowNetworks: [NetworkRange]
  /// The `Accept` header.
  public var accept: String

  /// An `Accept` for feeds of every kind.
  public static let feedAccept =
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    + "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"

  public init(
    url: String, validators: Validators = Validators(), headers: [HTTPHeader] = [], allowNetworks: [NetworkRange] = [],
    accept: String = FetchRequest.feedAccept
  ) {
    self.url = url
    self.validators = validators
    self.headers = headers
    self.allowNetworks = allowNetworks
    self.accept = accept
  }
}

/// What a fetch may cost.
public struct FetchLimits: Sendable, Hashable {
  /// Bytes of the body after decompression.
  public var decodedBytes: Int
  /// Bytes of one response's header, status lines and trailers included.
  public var headerBytes: Int
  /// Redirects followed in one fetch.
  public var redirects: Int
  /// For name, connection and TLS handshake of one hop.
  public var connectTimeout: Duration
  /// For the whole fetch, redirects included. Waiting for a free place does not count.
  public var totalTimeout: Duration
  /// A connection over which fewer than ``stallBytes`` arrive in this time has stalled.
  public var stallTimeout: Duration
  /// See ``stallTimeout``.
  public var stallBytes: Int

  public init(
    decodedBytes: Int = 15 << 20, headerBytes: Int = 256 << 10, redirects: Int = 5,
    connectTimeout: Duration = .seconds(15), totalTimeout: Duration = .seconds(60),
    stallTimeout: Duration = .seconds(20), stallBytes: Int = 512
  ) {
    self.decodedBytes = decodedBytes
    self.headerBytes = headerBytes
    self.redirects = redirects
    self.connectTimeout = connectTimeout
    self.totalTimeout = totalTimeout
    self.stallTimeout = stallTimeout
    self.stallBytes = stallBytes
  }
}

/// One step that a server sent the fetch on.
public struct Redirect: Sendable, Hashable, Codable {
  /// 301, 302, 303, 307 or 308.
  public var status: Int
  /// Without credentials.
  public var from: String
  /// Absolute, without credentials.
  public var to: String

  public init(status: Int, from: String, to: String) {
    self.status = status
    self.from = from
    self.to = to
  }
}

/// A server's answer, of any status.
public struct FetchResponse: Sendable {
  /// The most of a body that is kept when the status is 300 or more: enough to tell a bot wall from a broken feed.
  /// What lies beyond is not received.
  public static let errorBodyBytes = 64 << 10

  public let status: Int
  /// Where the redirects ended, without credentials and fragment.
  public let url: String
  public let redirects: [Redirect]
  public let headers: HTTPHeaders
  /// `Content-Type` as received.
  public var contentType: String? { headers["Content-Type"] }
  /// To be sent with the next request; on 304 what that answer said, or else what was sent.
  public let validators: Validators
  /// Decoded.
  public let body: [UInt8]
  /// "1.0", "1.1", "2" or "3".
  public let httpVersion: String
  /// The address connected to; the proxy's, where there is one.
  public let remoteAddress: String
  /// Whether the last hop found a connection open.
  public let connectionReused: Bool
  /// From the first hop's start, without waiting for a free place.
  public let elapsed: Duration
  /// Header and body bytes received on all hops, as they came over the wire.
  public let wireBytes: Int

  public init(
    status: Int, url: String, redirects: [Redirect] = [], headers: HTTPHeaders = HTTPHeaders([]),
    validators: Validators = Validators(), body: [UInt8] = [], httpVersion: String = "1.1",
    remoteAddress: String = "", connectionReused: Bool = false, elapsed: Duration = .zero, wireBytes: Int = 0
  ) {
    self.status = status
    self.url = url
    self.redirects = redirects
    self.headers = headers
    self.validators = validators
    self.body = body
    self.httpVersion = httpVersion
    self.remoteAddress = remoteAddress
    self.connectionReused = connectionReused
    self.elapsed = elapsed
    self.wireBytes = wireBytes
  }

  /// How long the server asks to be left alone; see ``HTTPHeaders/retryAfter(now:)``.
  public func retryAfter(now: Date) -> Duration? { headers.retryAfter(now: now) }

  /// How long the answer stays as it is; see ``HTTPHeaders/freshness(now:)``.
  public func freshness(now: Date) -> Freshness? { headers.freshness(now: now) }
}

/// The one HTTP client: libcurl's multi interface on a thread of its own, async to its callers. Connections are kept and
/// reused, HTTP/2 is spoken over TLS, bodies are decompressed, redirects are followed, addresses are guarded.
public final class HTTPFetcher: Sendable {
  /// What holds for all of a client's fetches.
  public struct Configuration: Sendable {
    /// The `User-Agent` header.
    public var userAgent: String
    public var limits: FetchLimits
    /// Transfers in hand at once; further ones wait in order.
    public var maxTransfers: Int
    /// Transfers in hand at once on one scheme, host and port, and so the most connections to it.
    public var maxConnectionsPerHost: Int
    /// A PEM file of certificates to trust in place of libcurl's bundle; what is in its directory (`/etc/ssl/certs` on
    /// Debian) stays trusted.
    public var caFile: String?
    /// A proxy URL that goes before the environment's. Exempt from the address guard, as it is the operator's choice.
    public var proxy: String?
    /// Entries in CURLOPT_CONNECT_TO's form, HOST:PORT:TO-HOST:TO-PORT, where an empty HOST or PORT means any.
    public var connectTo: [String]
    /// The variables that proxies are read from (`http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`).
    public var environment: [String: String]

    public init(
      userAgent: String, limits: FetchLimits = FetchLimits(), maxTransfers: Int = 16, maxConnectionsPerHost: Int = 2,
      caFile: String? = nil, proxy: String? = nil, connectTo: [String] = [],
      environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
      self.userAgent = userAgent
      self.limits = limits
      self.maxTransfers = maxTransfers
      self.maxConnectionsPerHost = maxConnectionsPerHost
      self.caFile = caFile
      self.proxy = proxy
      self.connectTo = connectTo
      self.environment = environment
    }
  }

  /// The proxies that a configuration leads through, without their passwords; empty when every server is asked directly.
  /// - Throws: ``FetchError/invalidConfiguration(_:)``.
  public static func proxies(of configuration: Configuration) throws(FetchError) -> [String] {
    try ProxySettings(configured: configuration.proxy, environment: configuration.environment).shown
  }

  private let inbox: TransferInbox
  private let userAgent: String

  /// Starts the transfer thread.
  /// - Throws: ``FetchError/invalidConfiguration(_:)``.
  public init(_ configuration: Configuration) throws(FetchError) {
    userAgent = configuration.userAgent
    inbox = try TransferThread.start(configuration)
  }

  deinit { inbox.close() }

  /// Fetches once. Safe to call from any number of tasks.
  /// - Parameter onRedirect: is given each redirect, which then waits for its word; called on the transfer thread, so it
  ///   must only pass it on. Without it redirects are followed at once. Waiting costs no time-out.
  /// - Throws: ``FetchError``; ``FetchError/cancelled`` within 0.2 s of the calling task's cancellation.
  public func fetch(
    _ request: FetchRequest, onRedirect: (@Sendable (RedirectTurn) -> Void)? = nil
  ) async throws(FetchError) -> FetchResponse {
    let plan = try FetchPlan(request, userAgent: userAgent)
    let id = inbox.makeID()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        inbox.submit(Submission(id: id, plan: plan, onRedirect: onRedirect, continuation: continuation))
      }
    } onCancel: {
      inbox.cancel(id)
    }
    return try result.get()
  }

  /// Ends what is in hand (each fetch throws ``FetchError/closed``, and so do later ones), closes all connections and
  /// joins the thread.
  public func close() async { await inbox.closeAndWait() }

  /// Such as "libcurl/7.88.1 OpenSSL/3.0.19 zlib/1.2.13 brotli/1.0.9 zstd/1.5.4 libidn2/2.3.3 nghttp2/1.52.0".
  public static var libraryVersion: String { unsafe String(cString: curl_version()) }
}
