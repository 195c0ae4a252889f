import Foundation
import HTTPFetch
import TestServers
import Testing

/// Servers that break the rules: bounded memory and time, one clear error each.
@Suite struct HostileServerTests {
  /// A server that sends `head` to every request and then goes on by `rest`.
  private func hostile(
    _ head: String, then rest: @escaping @Sendable (ScriptedConnection) -> Void = { _ in }
  ) throws -> ScriptedServer {
    try ScriptedServer { connection in
      guard connection.readRequest() != nil else { return }
      connection.send(head)
      rest(connection)
    }
  }

  @Test func `A plain answer comes back whole`() async throws {
    let headers = ["Content-Type: text/xml", "ETag: \"a\"", "X-A: 1", "x-a: 2", "X-Latin: caf\u{e9}", " x-folded: no"]
    let server = try ScriptedServer(answering: answer("200 OK", headers, body: "hello"))
    defer { server.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(server.url))
      #expect(response.status == 200)
      #expect(response.text == "hello")
      #expect(response.contentType == "text/xml")
      #expect(response.headers.values(of: "X-A") == ["1", "2"])
      #expect(response.headers["x-latin"] == "caf\u{e9}")
      #expect(response.validators == Validators(etag: "\"a\"", url: server.url))
      #expect(response.httpVersion == "1.1")
      #expect(response.remoteAddress == "127.0.0.1")
      #expect(!response.connectionReused)
      #expect(response.wireBytes == answer("200 OK", headers, body: "hello").utf8.count)
      let again = try await fetcher.fetch(local(server.url))
      #expect(again.connectionReused)
    }
    #expect(server.connections == 1)
  }

  @Test(arguments: ["404 Not Found", "410 Gone", "429 Too Many", "500 Oops", "503 Busy", "204 None", "401 Who"])
  func `Any status is an answer`(status: String) async throws {
    let isEmpty = status.hasPrefix("204")
    let server = try ScriptedServer(
      answering: answer(status, ["Retry-After: 120"], body: isEmpty ? "" : "sorry"))
    defer { server.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(server.url))
      #expect(response.status == Int(status.prefix(3)))
      #expect(response.text == (isEmpty ? "" : "sorry"))
      #expect(response.retryAfter(now: .now) == .seconds(120))
    }
  }

  @Test func `20 MiB are refused, told or untold`() async throws {
    let piece = String(repeating: "x", count: 1 << 20)
    let told = try hostile("HTTP/1.1 200 OK\r\nContent-Length: \(20 << 20)\r\n\r\n") { connection in
      for _ in 0..<20 where !connection.send(piece) { return }
    }
    defer { told.stop() }
    let untold = try hostile("HTTP/1.1 200 OK\r\n\r\n") { while $0.send(piece) {} }
    defer { untold.stop() }
    let chunked = try hostile("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") { connection in
      while connection.send("100000\r\n" + piece + "\r\n") {}
    }
    defer { chunked.stop() }
    try await withFetcher { fetcher in
      for server in [told, untold, chunked] {
        try await fetcher.expectFailure(local(server.url), .tooLarge(limit: 15 << 20))
      }
    }
  }

  @Test func `A body of exactly the limit is kept, one byte more is not`() async throws {
    let fits = try ScriptedServer(answering: answer(body: String(repeating: "x", count: 1000)))
    defer { fits.stop() }
    let tooLong = try ScriptedServer(answering: answer(body: String(repeating: "x", count: 1001)))
    defer { tooLong.stop() }
    try await withFetcher(limits: FetchLimits(decodedBytes: 1000)) { fetcher in
      #expect(try await fetcher.fetch(local(fits.url)).body.count == 1000)
      try await fetcher.expectFailure(local(tooLong.url), .tooLarge(limit: 1000))
    }
  }

  @Test func `The endless body of an error page is cut, and the status stands`() async throws {
    let server = try hostile("HTTP/1.1 500 Oops\r\n\r\n") { connection in
      while connection.send(String(repeating: "x", count: 1 << 16)) {}
    }
    defer { server.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(server.url))
      #expect(response.status == 500)
      #expect(response.body.count == FetchResponse.errorBodyBytes)
    }
  }

  @Test func `An endless header is refused, in lines or in one line`() async throws {
    let lines = try hostile("HTTP/1.1 200 OK\r\n") {
      while $0.send("X-Filler: \(String(repeating: "y", count: 900))\r\n") {}
    }
    defer { lines.stop() }
    let line = try hostile("HTTP/1.1 200 OK\r\nX-Filler: ") { while $0.send(String(repeating: "y", count: 1 << 16)) {} }
    defer { line.stop() }
    let interim = try hostile("") { while $0.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n") {} }
    defer { interim.stop() }
    let trailers = try hostile("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n") { connection in
      while connection.send("X-Filler: \(String(repeating: "y", count: 900))\r\n") {}
    }
    defer { trailers.stop() }
    try await withFetcher { fetcher in
      for server in [lines, line, interim, trailers] {
        let error = try await fetcher.failure(local(server.url))
        guard case .headersTooLarge = error else { throw error }
      }
    }
  }

  @Test func `A silent server ends after the stall time-out`() async throws {
    let heads = ["", "HTTP/1.1 200 OK\r\nX-", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"]
    try await withFetcher(limits: FetchLimits(stallTimeout: .milliseconds(300))) { fetcher in
      for head in heads {
        let server = try hostile(head) { $0.waitForClose() }
        defer { server.stop() }
        try await fetcher.expectFailure(local(server.url), .stalled(after: .milliseconds(300)))
      }
    }
  }

  @Test(arguments: ["HTTP/1.1 200 OK\r\nX-Slow: ", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"])
  func `A slowloris ends after the stall time-out`(head: String) async throws {
    let server = try hostile(head) { connection in
      // A byte whenever 20 ms have passed without the client closing.
      while connection.waitForClose(milliseconds: 20) == false, connection.send("y") {}
    }
    defer { server.stop() }
    try await withFetcher(limits: FetchLimits(stallTimeout: .milliseconds(300))) { fetcher in
      try await fetcher.expectFailure(local(server.url), .stalled(after: .milliseconds(300)))
    }
  }

  @Test func `A server that is slow but not stalled ends after the total time-out`() async throws {
    let server = try hostile("HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n") { connection in
      while connection.waitForClose(milliseconds: 10) == false, connection.send(String(repeating: "y", count: 1000)) {}
    }
    defer { server.stop() }
    let limits = FetchLimits(totalTimeout: .milliseconds(600))
    try await withFetcher(limits: limits) { fetcher in
      let error = try await fetcher.failure(local(server.url))
      guard case .timeout(_, limit: .milliseconds(600)) = error else { throw error }
    }
  }

  @Test func `The total time-out covers all hops together`() async throws {
    let server = try ScriptedServer { connection in
      while let request = connection.readRequest() {
        if connection.waitForClose(milliseconds: 250) { return }
        let path = String(request.split(separator: " ")[1])
        guard connection.send(answer("302 Found", ["Location: \(path)x"])) else { return }
      }
    }
    defer { server.stop() }
    try await withFetcher(limits: FetchLimits(totalTimeout: .milliseconds(600))) { fetcher in
      let error = try await fetcher.failure(local(server.url))
      guard case .timeout(_, limit: .milliseconds(600)) = error else { throw error }
    }
  }

  @Test func `A reset in mid-body is an error`() async throws {
    let server = try hostile("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc") { $0.resetAtEnd() }
    defer { server.stop() }
    let closing = try hostile("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
    defer { closing.stop() }
    let chunked = try hostile("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
    defer { chunked.stop() }
    let silent = try hostile("")
    defer { silent.stop() }
    try await withFetcher { fetcher in
      for server in [server, closing, chunked, silent] {
        let error = try await fetcher.failure(local(server.url))
        guard case .reset = error else { throw error }
      }
    }
  }

  /// What has been sent when the server resets the connection.
  @Test(arguments: [
    nil, "", "HT", "HTTP/1.1 200 O", "HTTP/1.1 200 OK\r\nX-", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX-Tra", "HTTP/1.1 103 Hints\r\n\r\n",
  ])
  func `A reset at any stage is one failed fetch, and the next one works`(sent: String?) async throws {
    let server = try ScriptedServer { connection in
      // Nil resets before a request has been read.
      guard let sent else { return connection.resetAtEnd() }
      guard connection.readRequest() != nil else { return }
      connection.send(sent)
      connection.waitForClose(milliseconds: 30)
      connection.resetAtEnd()
    }
    defer { server.stop() }
    let honest = try ScriptedServer(answering: answer(body: "good"))
    defer { honest.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(local(server.url))
      switch error {
      case .reset, .connect, .protocolError: break
      default: Issue.record("\(error)")
      }
      #expect(try await fetcher.fetch(local(honest.url)).text == "good")
    }
  }

  @Test(arguments: [
    // Longer than what comes; two lengths; chunks that break off, run over, or are less than nothing.
    "Content-Length: 99\r\n\r\nabc", "Content-Length: 3\r\nContent-Length: 99\r\n\r\nabc",
    "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc",
    "Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n",
  ])
  func `A length that is a lie makes the answer worthless`(rest: String) async throws {
    let server = try hostile("HTTP/1.1 200 OK\r\n" + rest)
    defer { server.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(local(server.url))
      switch error {
      case .reset, .protocolError: break
      default: Issue.record("\(error)")
      }
    }
  }

  @Test func `A chunk's extension without end ends after the stall time-out`() async throws {
    let server = try hostile("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=") { connection in
      while connection.send(String(repeating: "y", count: 1 << 16)) {}
    }
    defer { server.stop() }
    try await withFetcher(limits: FetchLimits(stallTimeout: .milliseconds(300))) { fetcher in
      let error = try await fetcher.failure(local(server.url))
      switch error {
      case .stalled, .protocolError, .reset, .tooLarge: break
      default: Issue.record("\(error)")
      }
    }
  }

  @Test func `Bytes behind the declared length belong to nobody`() async throws {
    let server = try ScriptedServer { connection in
      while connection.readRequest() != nil {
        let sent = connection.send(
          "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil")
        guard sent else { return }
      }
    }
    defer { server.stop() }
    try await withFetcher { fetcher in
      for _ in 0..<5 {
        let response = try await fetcher.fetch(local(server.url))
        #expect(response.text == "abc")
      }
    }
  }

  @Test func `An answer that nobody asked for answers nobody`() async throws {
    // The second answer is sent while the connection is idle, in the hope that the next request takes it.
    let server = try ScriptedServer { connection in
      while connection.readRequest() != nil {
        guard connection.send(answer(body: "good")) else { return }
        if connection.waitForClose(milliseconds: 50) { return }
        guard connection.send(answer(body: "evil")) else { return }
        connection.mark()
      }
    }
    defer { server.stop() }
    try await withFetcher { fetcher in
      for count in 1...3 {
        let response = try await fetcher.fetch(local(server.url))
        try #require(response.text == "good")
        await server.marks(reach: count)
      }
    }
  }

  @Test(arguments: [
    "garbage\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n", "HTTP/1.1 abc\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc",
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n\u{0}\u{0}\u{0}\u{4}",
    "SSH-2.0-OpenSSH_9.2\r\n",
  ])
  func `What is not HTTP is an error`(bytes: String) async throws {
    let server = try hostile(bytes)
    defer { server.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(local(server.url))
      switch error {
      case .protocolError, .reset: break
      default: throw error
      }
    }
  }

  @Test(arguments: ["127.0.0.1", "localhost", "2130706433", "0177.0.0.1", "0x7f.1", "[::ffff:127.0.0.1]", "127.0.0.1."])
  func `Loopback is refused unless it is allowed`(host: String) async throws {
    let server = try ScriptedServer(answering: answer(body: "secret"))
    defer { server.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(FetchRequest(url: "http://\(host):\(server.port)/"))
      guard case .addressRefused = error else { throw error }
      #expect(error.description.contains("loopback"))
    }
    #expect(server.connections == 0)
  }

  @Test func `A name that leads to loopback is refused when connecting`() async throws {
    let server = try ScriptedServer(answering: answer(body: "secret"))
    defer { server.stop() }
    try await withFetcher(connectTo: ["innocent.example::127.0.0.1:\(server.port)"]) { fetcher in
      let url = "http://innocent.example/"
      try await fetcher.expectFailure(
        FetchRequest(url: url), .addressRefused(host: "innocent.example", address: "127.0.0.1"))
      #expect(try await fetcher.fetch(local(url)).text == "secret")
      // The connection that was allowed is still open.
      try await fetcher.expectFailure(
        FetchRequest(url: url), .addressRefused(host: "innocent.example", address: "127.0.0.1"))
    }
    #expect(server.connections == 1)
  }

  @Test func `A closed port and an unknown name are told apart`() async throws {
    let (descriptor, port) = try listenOnFreePort()
    closeDescriptor(descriptor)
    try await withFetcher { fetcher in
      let refused = try await fetcher.failure(local("http://127.0.0.1:\(port)/"))
      guard case .connect(host: "127.0.0.1", _) = refused else { throw refused }
      let unknown = try await fetcher.failure(FetchRequest(url: "http://no-such-host.invalid/"))
      guard case .resolve(host: "no-such-host.invalid", _) = unknown else { throw unknown }
    }
  }

  @Test func `A header that would break the request is refused`() async throws {
    try await withFetcher { fetcher in
      for header in [
        HTTPHeader(name: "X-A", value: "1\r\nX-B: 2"), HTTPHeader(name: "X A", value: "1"),
        HTTPHeader(name: "", value: "1"), HTTPHeader(name: "X:", value: "1"), HTTPHeader(name: "X-A", value: "a\0b"),
      ] {
        let request = FetchRequest(url: "http://feeds.example/", headers: [header])
        try await fetcher.expectFailure(request, .invalidHeader(name: header.name))
      }
    }
  }
}
