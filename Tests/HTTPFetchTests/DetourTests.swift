import HTTPFetch
import TestServers
import Testing

/// Ways in which a server can try to send the client somewhere else than to where its redirect plainly says.
@Suite struct DetourTests {
  private func redirecting(to location: String) throws -> ScriptedServer {
    try ScriptedServer(answering: answer("302 Found", ["Location: \(location)"]))
  }

  @Test(arguments: [
    "file:/etc/passwd", "file:///etc/passwd", "FILE:///etc/passwd", "data:text/xml,<rss/>", "javascript:alert(1)",
    "ldap://127.0.0.1/", "smtp://127.0.0.1:25/", "tftp://127.0.0.1/", "telnet://127.0.0.1/", "rtsp://127.0.0.1/",
    "ws://feeds.example/", "view-source:http://feeds.example/", "unix:///run/docker.sock", "h2c://feeds.example/",
    "http+unix://run/docker.sock", "feed:http://127.0.0.1/",
  ])
  func `A redirect to what is neither http nor https leads nowhere`(location: String) async throws {
    let server = try redirecting(to: location)
    defer { server.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(local(server.url))
      switch error {
      case .unsupportedScheme, .invalidRedirect: break
      default: Issue.record("\(error)")
      }
    }
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [1, 22, 25, 53, 110, 143, 465, 587, 993, 2049, 6000, 6667, 10080])
  func `A redirect to a port where no web server is answers another protocol's server with silence`(
    port: Int
  ) async throws {
    let server = try redirecting(to: "http://mail.example:\(port)/")
    defer { server.stop() }
    try await withFetcher { fetcher in
      try await fetcher.expectFailure(local(server.url), .portRefused(host: "mail.example", port: "\(port)"))
    }
  }

  @Test func `The ports of web servers are open to redirects, and an operator's own choice stays his`() async throws {
    let target = try ScriptedServer(answering: answer(body: "end"))
    defer { target.stop() }
    let server = try redirecting(to: target.url)
    defer { server.stop() }
    let connectTo = ["mail.example:25:127.0.0.1:\(target.port)"]
    try await withFetcher(connectTo: connectTo) { fetcher in
      for url in [server.url, "http://mail.example:25/"] {
        let response = try await fetcher.fetch(local(url))
        #expect(response.text == "end")
      }
    }
  }

  @Test func `Alt-Svc, Refresh, Link and a cookie send nobody anywhere`() async throws {
    let elsewhere = try ScriptedServer(answering: answer(body: "elsewhere"))
    defer { elsewhere.stop() }
    let headers = [
      "Alt-Svc: http/1.1=\"127.0.0.1:\(elsewhere.port)\"; ma=86400, h2=\":\(elsewhere.port)\"",
      "Refresh: 0; url=\(elsewhere.url)", "Content-Location: \(elsewhere.url)", "Link: <\(elsewhere.url)>; rel=preload",
      "Strict-Transport-Security: max-age=86400", "Set-Cookie: a=b", "Location: \(elsewhere.url)",
    ]
    let server = try ScriptedServer(answering: answer("200 OK", headers, body: "here"))
    defer { server.stop() }
    try await withFetcher { fetcher in
      for _ in 0..<3 {
        let response = try await fetcher.fetch(local(server.url))
        #expect(response.text == "here")
      }
    }
    #expect(elsewhere.connections == 0)
    #expect(server.requests.allSatisfy { !$0.contains("Cookie") })
  }

  @Test func `A redirect's line in the log is short, however long its target`() async throws {
    let long = String(repeating: "x", count: 50_000)
    for location in [
      "\(long)://feeds.example/", "http://\(long).example/", "http://[\(long)/", "http://127.0.0.1:1/\(long)",
    ] {
      let server = try redirecting(to: location)
      defer { server.stop() }
      try await withFetcher { fetcher in
        let error = try await fetcher.failure(FetchRequest(url: server.url, allowNetworks: NetworkRange.loopback))
        #expect(error.description.utf8.count < 1_000, "\(error.description.prefix(80))")
      }
    }
    // One that leads back to its own long self.
    let loop = try ScriptedServer { connection in
      while connection.readRequest() != nil, connection.send(answer("302 Found", ["Location: /\(long)"])) {}
    }
    defer { loop.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(local(loop.url))
      guard case .redirectLoop = error else { throw error }
      #expect(error.description.utf8.count < 1_000)
    }
  }
}
