internal import CCurl
internal import Foundation

/// One owner of a `CURLU` handle: libcurl's URL parser, so that what is checked is what libcurl connects to.
@safe private struct CurlURL: ~Copyable {
  private let handle: OpaquePointer

  init?() {
    guard let handle = unsafe curl_url() else { return nil }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe curl_url_cleanup(handle) }

  /// Sets a part; a URL is resolved against the one that is set (RFC 3986 §5). Gives the parser's complaint, or nil.
  func set(_ part: CURLUPart, _ text: String) -> String? {
    // Any scheme is read so that the refusal can name it; spaces and bytes beyond ASCII, which real redirects hold,
    // are encoded as browsers do.
    let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE | CURLU_ALLOW_SPACE)
    let code = unsafe curl_url_set(handle, part, text, flags)
    guard code != CURLUE_OK else { return nil }
    return unsafe String(cString: curl_url_strerror(code)).lowercased()
  }

  /// Sets a host that is ASCII already and needs no encoding.
  func setHost(_ name: String) -> Bool { unsafe curl_url_set(handle, CURLUPART_HOST, name, 0) == CURLUE_OK }

  func clear(_ part: CURLUPart) { _ = unsafe curl_url_set(handle, part, nil, 0) }

  func get(_ part: CURLUPart, _ flags: Int32 = 0) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard unsafe curl_url_get(handle, part, &text, UInt32(flags)) == CURLUE_OK, let text = unsafe text
    else { return nil }
    defer { unsafe curl_free(text) }
    return unsafe String(cString: text)
  }
}

/// An http or https URL, parsed and split from its credentials.
struct FetchURL: Sendable, Hashable {
  /// Scheme, host and port (RFC 6454). Credentials never leave it, and connections are counted by it.
  struct Origin: Sendable, Hashable {
    var scheme: String
    var host: String
    var port: String
  }

  struct Credentials: Sendable, Hashable {
    var user: String
    var password: String
  }

  /// The whole URL in ASCII, without credentials and fragment.
  let text: String
  /// The host is in lower case, names in ASCII (RFC 5891), IPv6 without brackets.
  let origin: Origin
  /// What stood before the host.
  let credentials: Credentials?

  var host: String { origin.host }

  /// The address that the host spells, in whatever spelling.
  var literalAddress: IPAddress? { IPAddress(anySpelling: host) }

  /// - Throws: ``FetchError/invalidURL(url:reason:)`` or ``FetchError/unsupportedScheme(_:)``.
  init(_ text: String) throws(FetchError) {
    guard let url = CurlURL() else { throw .invalidURL(url: Self.redacted(text), reason: "out of memory") }
    if let complaint = url.set(CURLUPART_URL, Self.trimmed(text)) {
      try Self.checkScheme(text)
      throw .invalidURL(url: Self.redacted(text), reason: complaint)
    }
    try self.init(parts: url, given: text)
  }

  /// Where a redirect from here to `location` leads (RFC 9110 §10.2.2). Credentials do not come along.
  /// - Throws: ``FetchError/invalidRedirect(location:)`` or ``FetchError/unsupportedScheme(_:)``.
  func resolving(_ location: String) throws(FetchError) -> FetchURL {
    try Self.checkScheme(location)
    guard let url = CurlURL(), url.set(CURLUPART_URL, text) == nil,
      url.set(CURLUPART_URL, Self.trimmed(location)) == nil
    else { throw .invalidRedirect(location: Self.redacted(location)) }
    do {
      return try FetchURL(parts: url, given: location)
    } catch {
      if case .invalidURL(let redacted, _) = error { throw .invalidRedirect(location: redacted) }
      throw error
    }
  }

  private init(parts url: borrowing CurlURL, given: String) throws(FetchError) {
    let scheme = (url.get(CURLUPART_SCHEME) ?? "").lowercased()
    guard scheme == "http" || scheme == "https" else { throw .unsupportedScheme(scheme) }
    let user = url.get(CURLUPART_USER, CURLU_URLDECODE)
    let password = url.get(CURLUPART_PASSWORD, CURLU_URLDECODE)
    credentials = user == nil && password == nil ? nil : Credentials(user: user ?? "", password: password ?? "")
    for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_FRAGMENT] { url.clear(part) }
    // Parsed once more when its host is in ASCII, because a name such as １２７.1 turns out to be an address only then.
    guard let spelt = url.get(CURLUPART_HOST), let name = Self.asciiName(spelt), name == spelt || url.setHost(name),
      let text = url.get(CURLUPART_URL), let port = url.get(CURLUPART_PORT, CURLU_DEFAULT_PORT),
      let ascii = CurlURL(), ascii.set(CURLUPART_URL, text) == nil, let whole = ascii.get(CURLUPART_URL),
      var host = ascii.get(CURLUPART_HOST)
    else { throw .invalidURL(url: Self.redacted(given), reason: "no usable host name") }
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    self.text = whole
    origin = Origin(scheme: scheme, host: host, port: port)
  }

  /// Whether what the user meant for `first` may go here too: the same origin, or the same host on the default ports
  /// with http become https.
  func mayReceiveSecrets(of first: FetchURL) -> Bool {
    if origin == first.origin { return true }
    return host == first.host && first.origin.scheme == "http" && first.origin.port == "80"
      && origin.scheme == "https" && origin.port == "443"
  }

  /// `text` fit for logs: without credentials. What libcurl cannot parse loses everything up to its last “@”.
  static func redacted(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
    if let url = CurlURL(), url.set(CURLUPART_URL, trimmed(text)) == nil {
      for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS] { url.clear(part) }
      if let text = url.get(CURLUPART_URL) { return text }
    }
    return "…" + text[text.lastIndex(of: "@")!...]
  }

  /// Whether libcurl's parser takes `text`, of any scheme.
  static func isParsable(_ text: String) -> Bool {
    guard let url = CurlURL() else { return false }
    return url.set(CURLUPART_URL, text) == nil
  }

  /// The host in lower-case ASCII, as ``host`` has it; nil for what cannot be a host.
  static func asciiHost(_ host: String) -> String? {
    var bracketed = host
    if host.utf8.contains(UInt8(ascii: ":")), !host.hasPrefix("[") { bracketed = "[\(host)]" }
    guard !host.contains(where: { "/?#@\\".contains($0) || $0.isWhitespace }) else { return nil }
    return (try? FetchURL("http://\(bracketed)/"))?.host
  }

  /// RFC 5891's A-labels in lower case. Not by libcurl, which reads names in the locale's charset, and a daemon has none.
  private static func asciiName(_ name: String) -> String? {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
    var components = URLComponents()
    components.host = name
    guard let encoded = components.encodedHost, !encoded.contains("%") else { return nil }
    return encoded.lowercased()
  }

  /// Refuses a foreign scheme by name where the parser would complain of the rest.
  private static func checkScheme(_ text: String) throws(FetchError) {
    guard let end = text.firstRange(of: "://") else { return }
    let scheme = trimmed(String(text[..<end.lowerBound])).lowercased()
    let isScheme = !scheme.isEmpty && scheme.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    if isScheme, scheme != "http", scheme != "https" { throw .unsupportedScheme(scheme) }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
