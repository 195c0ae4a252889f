import HTTPFetch
import Synchronization
import TestServers
import Testing

/// Redirects: followed hop by hop, each looked at as the first was.
@Suite struct RedirectTests {
  /// Answers by path: a location to be sent to, or nil for a body that names the path.
  private func server(_ locations: [String: String], status: String = "302 Found") throws -> ScriptedServer {
    try ScriptedServer { connection in
      while let request = connection.readRequest() {
        let path = String(request.split(separator: " ")[1])
        let reply = locations[path].map { answer(status, ["Location: \($0)"], body: "moved") } ?? answer(body: path)
        guard connection.send(reply) else { return }
      }
    }
  }

  @Test(arguments: ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
  func `Redirects are followed and told`(status: String) async throws {
    let server = try server(["/": "/a", "/a": "b?x=1#part"], status: status)
    defer { server.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(server.url))
      #expect(response.text == "/b?x=1")
      #expect(response.url == server.url + "b?x=1")
      let code = try #require(Int(status.prefix(3)))
      #expect(
        response.redirects == [
          Redirect(status: code, from: server.url, to: server.url + "a"),
          Redirect(status: code, from: server.url + "a", to: server.url + "b?x=1"),
        ])
      #expect(response.connectionReused)
    }
  }

  @Test func `A redirect waits for its caller's word where one is asked, and the first word counts`() async throws {
    let server = try server(["/": "/a", "/a": "/b"])
    defer { server.stop() }
    try await withFetcher { fetcher in
      let targets = Mutex<[String]>([])
      let response = try await fetcher.fetch(local(server.url)) { turn in
        targets.withLock { $0.append(turn.redirect.to) }
        turn.proceed()
        turn.decline()
        turn.proceed()
      }
      #expect(response.text == "/b" && response.redirects.count == 2)
      #expect(targets.withLock { $0 } == [server.url + "a", server.url + "b"])
      #expect(server.requests.count == 3)
      await #expect(throws: FetchError.redirectDeclined(url: server.url + "a")) {
        try await fetcher.fetch(local(server.url)) { $0.decline() }
      }
      #expect(server.requests.count == 4)
      // A fetch that waits holds no place, and can be cancelled.
      let (asked, ask) = AsyncStream.makeStream(of: Void.self)
      let waiting = Task { try await fetcher.fetch(local(server.url)) { _ in ask.yield() } }
      for await _ in asked { break }
      #expect(try await fetcher.fetch(local(server.url + "b")).text == "/b")
      waiting.cancel()
      await #expect(throws: FetchError.cancelled) { try await waiting.value }
    }
  }

  @Test func `A redirect without a target is an answer`() async throws {
    let server = try ScriptedServer(answering: answer("302 Found", body: "where to?"))
    defer { server.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(server.url))
      #expect(response.status == 302)
      #expect(response.text == "where to?")
    }
  }

  @Test func `A loop is told from a long way`() async throws {
    let loop = try server(["/": "/a", "/a": "/b", "/b": "/a"])
    defer { loop.stop() }
    let long = try server(["/": "/1", "/1": "/2", "/2": "/3", "/3": "/4", "/4": "/5", "/5": "/6"])
    defer { long.stop() }
    try await withFetcher { fetcher in
      try await fetcher.expectFailure(local(loop.url), .redirectLoop(url: loop.url + "a"))
      try await fetcher.expectFailure(local(long.url), .tooManyRedirects(limit: 5))
      #expect(try await fetcher.fetch(local(long.url + "1")).redirects.count == 5)
    }
  }

  @Test(arguments: [
    ("file:///etc/passwd", "file"), ("gopher://127.0.0.1:70/", "gopher"), ("ftp://feeds.example/", "ftp"),
    ("dict://127.0.0.1:11211/stats", "dict"), ("javascript://feeds.example/", "javascript"),
  ])
  func `A redirect to another scheme is refused`(location: String, scheme: String) async throws {
    let server = try server(["/": location])
    defer { server.stop() }
    try await withFetcher { fetcher in
      try await fetcher.expectFailure(local(server.url), .unsupportedScheme(scheme))
    }
  }

  @Test(arguments: [
    ("http://169.254.169.254/latest/meta-data/", "169.254.169.254"), ("http://10.1.2.3/", "10.1.2.3"),
    ("http://[::ffff:10.0.0.1]/", "::ffff:10.0.0.1"), ("http://[fd00::1]/", "fd00::1"),
    ("http://3232235521/", "192.168.0.1"), ("http://0x0a.0.0.01/", "10.0.0.1"), ("http://012.0.0.1/", "10.0.0.1"),
    ("http://[64:ff9b::a00:1]/", "64:ff9b::a00:1"), ("http://[2002:a00:1::]/", "2002:a00:1::"), ("//0/", "0.0.0.0"),
    ("http://①⓪.0.0.1/", "10.0.0.1"), ("http://10。0。0。1/", "10.0.0.1"),
  ])
  func `A redirect to a private address is refused`(location: String, address: String) async throws {
    let server = try server(["/": location])
    defer { server.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(local(server.url))
      guard case .addressRefused(_, address) = error else { throw error }
    }
  }

  @Test func `A redirect to a name that resolves to loopback is refused`() async throws {
    // The first server may be reached, the second is on another loopback address.
    let inner = try ScriptedServer(address: "127.0.0.2", script: { _ in })
    defer { inner.stop() }
    let outer = try server(["/": "http://inner.example:\(inner.port)/"])
    defer { outer.stop() }
    let connectTo = ["inner.example:\(inner.port):127.0.0.2:\(inner.port)"]
    try await withFetcher(connectTo: connectTo) { fetcher in
      let request = FetchRequest(url: outer.url, allowNetworks: [try NetworkRange("127.0.0.1")])
      try await fetcher.expectFailure(request, .addressRefused(host: "inner.example", address: "127.0.0.2"))
    }
    #expect(inner.connections == 0)
  }

  @Test func `Secrets stay with the origin they were given for`() async throws {
    let other = try ScriptedServer(answering: answer(body: "end"))
    defer { other.stop() }
    let first = try server(["/": "/next", "/next": other.url])
    defer { first.stop() }
    try await withFetcher { fetcher in
      let url = "http://user:p%40ss@127.0.0.1:\(first.port)/"
      let headers = [
        HTTPHeader(name: "X-Key", value: "secret"), HTTPHeader(name: "Accept-Language", value: "zh"),
        HTTPHeader(name: "Cookie", value: "a=b"),
      ]
      let response = try await fetcher.fetch(local(url, headers: headers))
      #expect(response.text == "end")
      #expect(response.redirects.allSatisfy { !$0.from.contains("user") && !$0.to.contains("user") })
    }
    for request in first.requests {
      #expect(request.contains("Authorization: Basic dXNlcjpwQHNz\r\n"))
      #expect(request.contains("X-Key: secret\r\n"))
    }
    let last = try #require(other.requests.first)
    #expect(!last.contains("Authorization"))
    #expect(!last.contains("X-Key"))
    #expect(!last.contains("Cookie"))
    #expect(last.contains("Accept-Language: zh\r\n"))
    #expect(last.contains("User-Agent: volteface-test/1\r\n"))
  }

  @Test func `A redirect's own body is neither kept nor waited for without end`() async throws {
    let target = try ScriptedServer(answering: answer(body: "end"))
    defer { target.stop() }
    let server = try ScriptedServer { connection in
      _ = connection.readRequest()
      connection.send("HTTP/1.1 302 Found\r\nLocation: \(target.url)\r\n\r\n")
      while connection.send(String(repeating: "x", count: 1 << 16)) {}
    }
    defer { server.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(server.url))
      #expect(response.text == "end")
    }
  }

  @Test func `A redirect that is no URL is refused and redacted`() async throws {
    let server = try server(["/": "http://user:secret@:bad:/"])
    defer { server.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(local(server.url))
      guard case .invalidRedirect = error else { throw error }
      #expect(!error.description.contains("secret"))
    }
  }
}
