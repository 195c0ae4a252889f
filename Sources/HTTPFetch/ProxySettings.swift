/// Which proxy a URL goes through, by a configured proxy or by the environment's conventions as curl has them: in small
/// letters `http_proxy` alone (RFC 3875's CGI could set the one in capitals), the others in either. libcurl is told the
/// outcome for each request, because the address guard must know whether the address connected to is the proxy's.
struct ProxySettings: Sendable {
  private var http: String?
  private var https: String?
  private var exceptions: [String]

  /// - Parameters:
  ///   - configured: goes before the environment; the exceptions of `no_proxy` hold for it too.
  ///   - environment: the process's variables.
  init(configured: String?, environment: [String: String]) throws(FetchError) {
    func variable(_ name: String) -> String? {
      [environment[name], environment[name.uppercased()]].compactMap { $0 }.first { !$0.isEmpty }
    }
    let fallback = configured ?? variable("all_proxy")
    let plain = environment["http_proxy"].flatMap { $0.isEmpty ? nil : $0 }
    http = try Self.checked(configured ?? plain ?? fallback)
    https = try Self.checked(configured ?? variable("https_proxy") ?? fallback)
    exceptions = (variable("no_proxy") ?? "").split { $0 == "," || $0.isWhitespace }.map { $0.lowercased() }
  }

  /// The proxy for `url`, as CURLOPT_PROXY takes it, or nil.
  func proxy(for url: FetchURL) -> String? {
    guard let proxy = url.origin.scheme == "https" ? https : http, !isExcepted(url) else { return nil }
    return proxy
  }

  /// The proxies in use, without their passwords.
  var shown: [String] { Set([http, https].compactMap(\.self)).map(FetchURL.redacted).sorted() }

  private func isExcepted(_ url: FetchURL) -> Bool {
    var host = Substring(url.host)
    while host.hasSuffix(".") { host = host.dropLast() }
    let address = url.literalAddress
    return exceptions.contains { exception in
      if exception == "*" { return true }
      if let address { return (try? NetworkRange(exception))?.contains(address) ?? false }
      var name = Substring(exception)
      while name.hasPrefix(".") { name = name.dropFirst() }
      while name.hasSuffix(".") { name = name.dropLast() }
      return !name.isEmpty && (host == name || host.hasSuffix("." + name))
    }
  }

  /// SOCKS is spoken in the forms that leave names to the proxy, as HTTP proxies do: in the others libcurl would look
  /// the name up here and hand over an address that no guard has seen.
  private static func checked(_ proxy: String?) throws(FetchError) -> String? {
    guard let proxy, !proxy.isEmpty else { return nil }
    // libcurl would complain at the first transfer, and repeat the password in it.
    guard FetchURL.isParsable(proxy.contains("://") ? proxy : "http://\(proxy)") else {
      throw .invalidConfiguration("proxy “\(FetchURL.redacted(proxy))” is not a URL")
    }
    guard let end = proxy.firstRange(of: "://") else { return proxy }
    let rest = proxy[end.upperBound...]
    switch proxy[..<end.lowerBound].lowercased() {
    case "http", "https", "socks5h", "socks4a": return proxy
    case "socks5": return "socks5h://\(rest)"
    case "socks4", "socks": return "socks4a://\(rest)"
    case let scheme:
      throw .invalidConfiguration("proxy scheme “\(scheme)” is unknown: use http, https, socks5h or socks4a")
    }
  }
}
