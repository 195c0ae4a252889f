import HTTPFetch
import TestServers
import Testing

/// Cancelling, waiting and closing.
@Suite struct LifecycleTests {
  /// Reads requests and never answers.
  private func silentServer() throws -> ScriptedServer {
    try ScriptedServer { connection in
      _ = connection.readRequest()
      connection.waitForClose()
    }
  }

  @Test func `A cancelled task ends its stalled transfer within 0.2 s`() async throws {
    let server = try silentServer()
    defer { server.stop() }
    try await withFetcher { fetcher in
      var delays: [Duration] = []
      for count in 1...9 {
        let task = Task { try await fetcher.failure(local(server.url)) }
        await server.requests(reach: count)
        let began = ContinuousClock.now
        task.cancel()
        let error = try await task.value
        delays.append(.now - began)
        #expect(error == .cancelled)
      }
      #expect(delays.sorted()[4] < .milliseconds(200), "\(delays)")
    }
  }

  @Test func `A task that is cancelled before or while it waits ends too`() async throws {
    let server = try silentServer()
    defer { server.stop() }
    try await withFetcher(maxTransfers: 1) { fetcher in
      let running = Task { try await fetcher.failure(local(server.url)) }
      await server.requests(reach: 1)
      let waiting = (0..<20).map { _ in Task { try await fetcher.failure(local(server.url)) } }
      for task in waiting { task.cancel() }
      for task in waiting {
        let error = try await task.value
        #expect(error == .cancelled)
      }
      running.cancel()
      let error = try await running.value
      #expect(error == .cancelled)
    }
    #expect(server.requests.count == 1)
  }

  @Test func `A cancelled transfer leaves its place to the next`() async throws {
    let silent = try silentServer()
    defer { silent.stop() }
    let good = try ScriptedServer(answering: answer(body: "good"))
    defer { good.stop() }
    try await withFetcher(maxTransfers: 1) { fetcher in
      let stuck = Task { try await fetcher.failure(local(silent.url)) }
      await silent.requests(reach: 1)
      let next = Task { try await fetcher.fetch(local(good.url)).text }
      stuck.cancel()
      let text = try await next.value
      #expect(text == "good")
    }
  }

  @Test func `Time-outs do not run while a fetch waits for its place`() async throws {
    // Twenty answers of 100 ms each, one at a time: the last waits far longer than its time-out.
    let server = try ScriptedServer { connection in
      while connection.readRequest() != nil {
        if connection.waitForClose(milliseconds: 100) { return }
        guard connection.send(answer(body: "late")) else { return }
      }
    }
    defer { server.stop() }
    let limits = FetchLimits(
      connectTimeout: .milliseconds(1500), totalTimeout: .milliseconds(1500), stallTimeout: .milliseconds(1500))
    try await withFetcher(limits: limits, maxConnectionsPerHost: 1) { fetcher in
      try await withThrowingTaskGroup(of: FetchResponse.self) { group in
        for _ in 0..<20 { group.addTask { try await fetcher.fetch(local(server.url)) } }
        for try await response in group {
          #expect(response.text == "late")
          #expect(response.elapsed < .milliseconds(1500))
        }
      }
    }
    #expect(server.connections == 1)
  }

  @Test func `One host's limit leaves the others alone`() async throws {
    let silent = try silentServer()
    defer { silent.stop() }
    let good = try ScriptedServer(answering: answer(body: "good"))
    defer { good.stop() }
    try await withFetcher(maxTransfers: 4, maxConnectionsPerHost: 2) { fetcher in
      let stuck = (0..<6).map { _ in Task { try await fetcher.failure(local(silent.url)) } }
      await silent.requests(reach: 2)
      for _ in 0..<3 { #expect(try await fetcher.fetch(local(good.url)).text == "good") }
      #expect(silent.requests.count == 2)
      for task in stuck { task.cancel() }
      for task in stuck { _ = try await task.value }
    }
  }

  @Test func `Closing ends everything in hand`() async throws {
    let server = try silentServer()
    defer { server.stop() }
    let fetcher = try HTTPFetcher(
      HTTPFetcher.Configuration(userAgent: "volteface-test/1", maxTransfers: 2, environment: [:]))
    let tasks = (0..<5).map { _ in Task { try await fetcher.failure(local(server.url)) } }
    await server.requests(reach: 2)
    async let first: Void = fetcher.close()
    async let second: Void = fetcher.close()
    _ = await (first, second)
    for task in tasks {
      let error = try await task.value
      #expect(error == .closed)
    }
    try await fetcher.expectFailure(local(server.url), .closed)
    await fetcher.close()
  }

  @Test func `A fetcher that nobody keeps ends its thread`() async throws {
    let server = try silentServer()
    defer { server.stop() }
    for _ in 0..<50 {
      _ = try HTTPFetcher(HTTPFetcher.Configuration(userAgent: "volteface-test/1", environment: [:]))
    }
    try await withFetcher { fetcher in
      let task = Task { try await fetcher.failure(local(server.url)) }
      task.cancel()
      let error = try await task.value
      #expect(error == .cancelled)
    }
  }

  @Test func `Every one of many fetches and cancellations resumes once`() async throws {
    let server = try ScriptedServer(answering: answer(body: "good"))
    defer { server.stop() }
    try await withFetcher(maxTransfers: 8) { fetcher in
      let ends = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<500 {
          group.addTask {
            let task = Task { try await fetcher.fetch(local(server.url)).text }
            if number % 3 == 0 { task.cancel() }
            do {
              return try await task.value == "good"
            } catch FetchError.cancelled {
              return number % 3 == 0
            }
          }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(ends == 500)
    }
  }

  @Test func `A configuration that cannot work is refused`() {
    for configuration in [
      HTTPFetcher.Configuration(userAgent: "x", maxTransfers: 0),
      HTTPFetcher.Configuration(userAgent: "x", maxConnectionsPerHost: 0),
      HTTPFetcher.Configuration(userAgent: "x", caFile: "/nonexistent/ca.pem"),
      HTTPFetcher.Configuration(userAgent: "x", proxy: "quic://feeds.example"),
      HTTPFetcher.Configuration(userAgent: "x", proxy: "http://user:secret@:bad"),
      HTTPFetcher.Configuration(userAgent: "x", limits: FetchLimits(connectTimeout: .zero)),
    ] {
      let error = #expect(throws: FetchError.self) { try HTTPFetcher(configuration) }
      guard case .invalidConfiguration = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(error?.description.contains("secret") == false)
    }
  }

  @Test func `The library names itself and its TLS`() {
    #expect(HTTPFetcher.libraryVersion.hasPrefix("libcurl/"))
    #expect(HTTPFetcher.libraryVersion.contains("SSL") || HTTPFetcher.libraryVersion.contains("TLS"))
  }
}
