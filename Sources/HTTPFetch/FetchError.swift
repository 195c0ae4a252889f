/// Why a fetch gave no response. An answer of the server, whatever its status, is a ``FetchResponse`` and no error.
/// No case holds credentials: URLs are redacted before they come here.
public enum FetchError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What a transfer was busy with when its time ran out.
  public enum Phase: String, Sendable, Hashable {
    /// Looking the name up.
    case resolve
    /// Opening the connection.
    case connect
    /// The TLS handshake.
    case tls
    /// The request is out, and no byte of the answer has come.
    case response
    /// The answer is under way.
    case transfer
  }

  /// Not a URL that can be fetched; `url` is redacted.
  case invalidURL(url: String, reason: String)
  /// Neither http nor https, in the request or in a redirect.
  case unsupportedScheme(String)
  /// A request header whose name or value would break the request.
  case invalidHeader(name: String)
  /// The configuration names a file, proxy or value that does not work.
  case invalidConfiguration(String)
  /// The address guard: `host` is, or led to, `address`, which is not public and not among the allowed networks.
  case addressRefused(host: String, address: String)
  /// A redirect to a port of another protocol.
  case portRefused(host: String, port: String)
  /// The body passed the limit, in bytes, as it came or decoded.
  case tooLarge(limit: Int)
  /// The response's header passed the limit, in bytes.
  case headersTooLarge(limit: Int)
  /// More redirects than the limit.
  case tooManyRedirects(limit: Int)
  /// A redirect to a URL that this fetch has been to already; `url` is redacted.
  case redirectLoop(url: String)
  /// A redirect whose target is not a URL; `location` is redacted.
  case invalidRedirect(location: String)
  /// The caller did not let the fetch go on to `url`, which is redacted.
  case redirectDeclined(url: String)
  /// The host's name has no address, or nobody could be asked.
  case resolve(host: String, message: String)
  /// The proxy's name has no address, or the proxy does not answer or refuses to connect.
  case proxy(message: String)
  /// No connection to the host.
  case connect(host: String, message: String)
  /// The TLS handshake failed or the certificate is not trusted.
  case tls(host: String, message: String)
  /// The connect or the total time-out, `limit`, ran out in `phase`.
  case timeout(Phase, limit: Duration)
  /// Next to nothing arrived for `after`.
  case stalled(after: Duration)
  /// The connection broke before the response was complete.
  case reset(message: String)
  /// The response is not well-formed HTTP; `code` is libcurl's CURLcode.
  case protocolError(code: Int, message: String)
  /// The body is not in the content encoding that its header names.
  case badEncoding(message: String)
  /// The calling task was cancelled.
  case cancelled
  /// The fetcher was closed.
  case closed

  public var description: String {
    switch self {
    case .invalidURL(let url, let reason): "“\(Self.short(url))” is not a URL that can be fetched: \(reason)"
    case .unsupportedScheme(let scheme): "“\(Self.short(scheme))” URLs are not fetched, only http and https"
    case .invalidHeader(let name): "request header “\(name)” has characters that no header may have"
    case .invalidConfiguration(let message): message
    case .addressRefused(let host, let address): Self.refusal(host: host, address: address)
    case .portRefused(let host, let port):
      "redirect to port \(port) of \(Self.short(host)), which is no web server's port"
    case .tooLarge(let limit): "the body is larger than \(Self.bytes(limit))"
    case .headersTooLarge(let limit): "the response's header is larger than \(Self.bytes(limit))"
    case .tooManyRedirects(let limit): "more than \(limit) redirects"
    case .redirectLoop(let url): "redirects lead back to \(Self.short(url))"
    case .invalidRedirect(let location): "redirect to “\(Self.short(location))”, which is not a URL"
    case .redirectDeclined(let url): "the redirect to \(Self.short(url)) was not followed"
    case .resolve(let host, let message):
      // libcurl's own words for an unknown name say no more than that.
      message.contains(host)
        ? "cannot resolve \(Self.short(host))" : "cannot resolve \(Self.short(host)): \(message)"
    case .proxy(let message): "the proxy failed: \(message)"
    case .connect(let host, let message): "cannot connect to \(Self.short(host)): \(message)"
    case .tls(let host, let message): "no TLS connection to \(Self.short(host)): \(message)"
    case .timeout(let phase, let limit): "timed out after \(Self.seconds(limit)) while \(Self.doing(phase))"
    case .stalled(let after): "the server sent next to nothing for \(Self.seconds(after))"
    case .reset(let message): "the connection broke before the response was complete: \(message)"
    case .protocolError(let code, let message): "the server broke HTTP: \(message) (curl \(code))"
    case .badEncoding(let message): "the body cannot be decoded: \(message)"
    case .cancelled: "cancelled"
    case .closed: "the HTTP client is closed"
    }
  }

  /// A stranger's words, so that none of them makes a line in the log that is longer than a screen.
  private static func short(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 200 ? "\(String(scalars.prefix(200)))…" : text
  }

  private static func refusal(host: String, address: String) -> String {
    let kind = IPAddress(address).flatMap { AddressGuard(allowed: []).refusal(of: $0) } ?? "not public"
    let subject = host == address ? host : "\(short(host)) is at \(address), which"
    return "\(subject) is refused (\(kind)); allow-network can permit it"
  }

  private static func doing(_ phase: Phase) -> String {
    switch phase {
    case .resolve: "resolving the host's name"
    case .connect: "connecting"
    case .tls: "shaking hands over TLS"
    case .response: "waiting for the response"
    case .transfer: "receiving the response"
    }
  }

  /// 15 MiB, 256 KiB, 1000 bytes: the largest unit that divides the count.
  private static func bytes(_ count: Int) -> String {
    if count >= 1 << 20, count % (1 << 20) == 0 { return "\(count >> 20) MiB" }
    if count >= 1 << 10, count % (1 << 10) == 0 { return "\(count >> 10) KiB" }
    return "\(count) bytes"
  }

  /// 60 s, 0.25 s.
  private static func seconds(_ duration: Duration) -> String {
    let milliseconds = duration.milliseconds
    if milliseconds % 1000 == 0 { return "\(milliseconds / 1000) s" }
    return "\(Double(milliseconds) / 1000) s"
  }
}

extension Duration {
  /// Whole milliseconds, rounded up, so that a short time never becomes none; at most what libcurl's timers hold, 24 days.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    guard seconds < Int64(Int32.max) / 1000 else { return Int(Int32.max) }
    return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
