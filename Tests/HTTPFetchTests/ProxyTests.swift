import TestServers
import Testing

@testable import HTTPFetch

@Suite struct ProxyTests {
  private func chosen(_ url: String, _ environment: [String: String], configured: String? = nil) throws -> String? {
    try ProxySettings(configured: configured, environment: environment).proxy(for: try FetchURL(url))
  }

  @Test func `The environment's conventions are followed`() throws {
    let http = "http://feeds.example/"
    let https = "https://feeds.example/"
    #expect(try chosen(http, [:]) == nil)
    #expect(try chosen(http, ["http_proxy": "p:1"]) == "p:1")
    #expect(try chosen(https, ["http_proxy": "p:1"]) == nil)
    // A CGI's caller could set it by a header (httpoxy).
    #expect(try chosen(http, ["HTTP_PROXY": "p:1"]) == nil)
    #expect(try chosen(https, ["HTTPS_PROXY": "p:1"]) == "p:1")
    #expect(try chosen(https, ["https_proxy": "p:1", "HTTPS_PROXY": "p:2"]) == "p:1")
    #expect(try chosen(https, ["ALL_PROXY": "p:1"]) == "p:1")
    #expect(try chosen(http, ["all_proxy": "p:1", "http_proxy": "p:2"]) == "p:2")
    #expect(try chosen(http, ["http_proxy": "p:1"], configured: "q:1") == "q:1")
    #expect(try chosen(http, ["http_proxy": ""]) == nil)
  }

  @Test func `Who is asked for the proxies in use hears no password`() throws {
    func proxies(_ environment: [String: String], configured: String? = nil) throws -> [String] {
      try HTTPFetcher.proxies(of: .init(userAgent: "x", proxy: configured, environment: environment))
    }
    #expect(try proxies([:]).isEmpty)
    #expect(try proxies(["ALL_PROXY": "socks5://me:secret@p.example:1"]).count == 1)
    let shown = try proxies(["http_proxy": "http://me:secret@p.example:1", "HTTPS_PROXY": "q.example:2"])
    #expect(shown.count == 2 && !shown.contains { $0.contains("secret") || $0.contains("me") }, "\(shown)")
    #expect(shown.contains { $0.contains("p.example:1") } && shown.contains { $0.contains("q.example:2") })
  }

  @Test func `no_proxy excepts hosts, domains and networks`() throws {
    func isDirect(_ host: String, _ exceptions: String) throws -> Bool {
      try chosen("http://\(host)/", ["http_proxy": "p:1", "no_proxy": exceptions]) == nil
    }
    #expect(try isDirect("a.example", "*"))
    #expect(try isDirect("a.example", "b.example, A.example"))
    #expect(try isDirect("x.a.example", ".a.example"))
    #expect(try isDirect("x.a.example.", "a.example"))
    #expect(try isDirect("10.1.2.3", "10.0.0.0/8"))
    #expect(try isDirect("[fd00::1]", "fd00::/8"))
    #expect(try !isDirect("ba.example", "a.example"))
    #expect(try !isDirect("a.example.org", "a.example"))
    #expect(try !isDirect("11.1.2.3", "10.0.0.0/8"))
    #expect(try !isDirect("a.example", ""))
  }

  @Test func `SOCKS proxies get the name, and unknown kinds are refused`() throws {
    #expect(try chosen("http://a.example/", [:], configured: "socks5://p:1") == "socks5h://p:1")
    #expect(try chosen("http://a.example/", [:], configured: "socks4://p:1") == "socks4a://p:1")
    #expect(throws: FetchError.self) { try chosen("http://a.example/", [:], configured: "quic://p:1") }
  }

  @Test func `A proxy on loopback is used, and private addresses are refused before it is asked`() async throws {
    let proxy = try ScriptedServer(answering: answer(body: "by proxy"))
    defer { proxy.stop() }
    try await withFetcher(proxy: "http://127.0.0.1:\(proxy.port)") { fetcher in
      let response = try await fetcher.fetch(FetchRequest(url: "http://feeds.example/x"))
      #expect(response.text == "by proxy")
      for host in ["10.0.0.1", "127.0.0.1", "2130706433", "127.0.0.1.", "[::1]", "[fe80::1%25eth0]"] {
        let error = try await fetcher.failure(FetchRequest(url: "http://\(host)/"))
        guard case .addressRefused = error else { throw error }
      }
      for host in ["localhost", "LOCALHOST.", "x.localhost"] {
        let error = try await fetcher.failure(FetchRequest(url: "http://\(host)/"))
        guard case .addressRefused = error else { throw error }
      }
    }
    #expect(proxy.requests.count == 1)
    #expect(proxy.requests.first?.hasPrefix("GET http://feeds.example/x HTTP/1.1\r\n") == true)
  }

  @Test func `A redirect behind a proxy is looked at too`() async throws {
    let proxy = try ScriptedServer(answering: answer("302 Found", ["Location: http://169.254.169.254/"]))
    defer { proxy.stop() }
    try await withFetcher(environment: ["http_proxy": "127.0.0.1:\(proxy.port)"]) { fetcher in
      try await fetcher.expectFailure(
        FetchRequest(url: "http://feeds.example/"),
        .addressRefused(host: "169.254.169.254", address: "169.254.169.254"))
    }
    #expect(proxy.requests.count == 1)
  }

  @Test func `A proxy that refuses or is not there is named as the culprit`() async throws {
    let proxy = try ScriptedServer(answering: answer("403 Forbidden"))
    let url = "http://127.0.0.1:\(proxy.port)"
    try await withFetcher(proxy: url) { fetcher in
      let error = try await fetcher.failure(FetchRequest(url: "https://feeds.example/"))
      guard case .proxy = error else { throw error }
    }
    proxy.stop()
    try await withFetcher(proxy: url) { fetcher in
      let error = try await fetcher.failure(FetchRequest(url: "https://feeds.example/"))
      guard case .proxy = error else { throw error }
    }
  }
}
