import HTTPFetch
import Testing

/// Servers that break the rules: bounded memory and time, one clear error each.
@Suite struct HostileServerTests {
  @Test func `A plain answer comes back whole`() async throws {
    let server = try ScriptedServer(
      answering: answer("200 OK", ["Content-Type: text/xml", "ETag: \"a\""], body: "hello"))
    defer { server.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(server.url))
      #expect(response.status == 200)
      #expect(response.text == "hello")
      #expect(response.contentType == "text/xml")
      #expect(response.headers["etag"] == "\"a\"")
      #expect(response.httpVersion == "1.1")
      #expect(response.remoteAddress == "127.0.0.1")
      #expect(!response.connectionReused)
      let again = try await fetcher.fetch(local(server.url))
      #expect(again.connectionReused)
    }
    #expect(server.connections == 1)
  }

  @Test func `A body past the limit is refused`() async throws {
    let server = try ScriptedServer(answering: answer(body: String(repeating: "x", count: 20 << 20)))
    defer { server.stop() }
    try await withFetcher { fetcher in
      try await fetcher.expectFailure(local(server.url), .tooLarge(limit: 15 << 20))
    }
  }

  @Test func `A stalled body ends after the stall time-out`() async throws {
    let server = try ScriptedServer { connection in
      _ = connection.readRequest()
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
      connection.waitForClose()
    }
    defer { server.stop() }
    try await withFetcher(limits: FetchLimits(stallTimeout: .milliseconds(300))) { fetcher in
      try await fetcher.expectFailure(local(server.url), .stalled(after: .milliseconds(300)))
    }
  }

  @Test func `A cancelled task ends its stalled transfer at once`() async throws {
    let server = try ScriptedServer { connection in
      _ = connection.readRequest()
      connection.waitForClose()
    }
    defer { server.stop() }
    try await withFetcher { fetcher in
      var delays: [Duration] = []
      for count in 1...5 {
        let task = Task { try await fetcher.failure(local(server.url)) }
        while server.requests.count < count { await Task.yield() }
        let began = ContinuousClock.now
        task.cancel()
        let error = try await task.value
        #expect(error == .cancelled)
        delays.append(.now - began)
      }
      #expect(delays.sorted()[2] < .milliseconds(200), "\(delays)")
    }
  }

  @Test func `Loopback is refused unless it is allowed`() async throws {
    let server = try ScriptedServer(answering: answer(body: "secret"))
    defer { server.stop() }
    try await withFetcher { fetcher in
      for host in ["127.0.0.1", "localhost", "2130706433", "0177.0.0.1", "0x7f.1", "[::ffff:127.0.0.1]", "127.0.0.1."] {
        let error = try await fetcher.failure(FetchRequest(url: "http://\(host):\(server.port)/"))
        guard case .addressRefused = error else {
          Issue.record("\(host): \(error)")
          continue
        }
      }
    }
    #expect(server.connections == 0)
  }

  @Test func `Closing ends everything in hand`() async throws {
    let server = try ScriptedServer { connection in
      _ = connection.readRequest()
      connection.waitForClose()
    }
    defer { server.stop() }
    let fetcher = try HTTPFetcher(HTTPFetcher.Configuration(userAgent: "volteface-test/1", maxTransfers: 2))
    let tasks = (0..<5).map { _ in Task { try await fetcher.failure(local(server.url)) } }
    while server.requests.count < 2 { await Task.yield() }
    await fetcher.close()
    for task in tasks {
      let error = try await task.value
      #expect(error == .closed)
    }
    try await fetcher.expectFailure(local(server.url), .closed)
    await fetcher.close()
  }
}
