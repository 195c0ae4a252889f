import Foundation
import HTTPFetch
import Synchronization
import TestServers
import Testing

/// Servers that break the rules under TLS, in the handshake, in HTTP/1.1 and in HTTP/2 (RFC 9113).
@Suite(.serialized) struct TLSHostilityTests {
  /// A scripted server behind TLS. The script gets the connection when a request's head has been read.
  private func withServer(
    speaking version: String, limits: FetchLimits = FetchLimits(stallTimeout: .milliseconds(500)),
    script: @escaping @Sendable (ScriptedConnection) -> Void,
    _ body: (HTTPFetcher, ScriptedServer, String) async throws -> Void
  ) async throws {
    let server = try ScriptedServer { connection in
      while connection.readRequest() != nil { script(connection) }
    }
    defer { server.stop() }
    let front = try TLSFront(before: server, speaking: version)
    defer { front.stop() }
    try await withFetcher(limits: limits, caFile: front.caFile) { try await body($0, server, front.url) }
  }

  // MARK: The handshake

  @Test func `What answers on the TLS port without TLS is an error`() async throws {
    for bytes in ["HTTP/1.1 400 Bad Request\r\n\r\n", "garbage", "SSH-2.0-OpenSSH_9.2\r\n", ""] {
      let server = try ScriptedServer { connection in
        connection.send(bytes)
        connection.waitForClose(milliseconds: 100)
      }
      defer { server.stop() }
      try await withFetcher { fetcher in
        let error = try await fetcher.failure(local("https://127.0.0.1:\(server.port)/"))
        guard case .tls = error else { throw error }
      }
    }
  }

  @Test func `A server that resets, falls silent or drips in the handshake ends in time`() async throws {
    let resetting = try ScriptedServer { $0.resetAtEnd() }
    defer { resetting.stop() }
    let silent = try ScriptedServer { $0.waitForClose() }
    defer { silent.stop() }
    // A record that is announced as 16,000 bytes of handshake and comes in single bytes.
    let dripping = try ScriptedServer { connection in
      connection.send([0x16, 0x03, 0x03, 0x3E, 0x80])
      while !connection.waitForClose(milliseconds: 10), connection.send([0x00]) {}
    }
    defer { dripping.stop() }
    try await withFetcher(limits: FetchLimits(connectTimeout: .milliseconds(400))) { fetcher in
      for server in [resetting, silent, dripping] {
        let error = try await fetcher.failure(local("https://127.0.0.1:\(server.port)/"))
        switch error {
        case .tls, .reset, .timeout: break
        default: Issue.record("\(error)")
        }
      }
    }
  }

  // MARK: HTTP/1.1

  @Test func `TLS keeps a connection that holds nothing unasked`() async throws {
    let script: @Sendable (ScriptedConnection) -> Void = { $0.send(answer(body: "good")) }
    try await withServer(speaking: "http/1.1", script: script) { fetcher, server, url in
      for count in 0..<4 {
        let response = try await fetcher.fetch(local(url))
        #expect(response.text == "good")
        #expect(response.connectionReused == (count > 0))
      }
      #expect(server.connections == 1)
    }
  }

  @Test func `An answer that nobody asked for answers nobody under TLS either`() async throws {
    let script: @Sendable (ScriptedConnection) -> Void = { connection in
      connection.send(answer(body: "good"))
      if connection.waitForClose(milliseconds: 50) { return }
      connection.send(answer(body: "evil"))
      // Until it has gone through TLS.
      connection.waitForClose(milliseconds: 50)
      connection.mark()
    }
    try await withServer(speaking: "http/1.1", script: script) { fetcher, server, url in
      for count in 1...3 {
        let response = try await fetcher.fetch(local(url))
        #expect(response.text == "good")
        await server.marks(reach: count)
      }
    }
  }

  @Test func `Bytes behind the declared length belong to nobody, also when they share a record with the body`()
    async throws
  {
    let script: @Sendable (ScriptedConnection) -> Void = { connection in
      // The header goes first, so that the body is read by its length and the rest stays decrypted in the TLS library.
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n")
      if connection.waitForClose(milliseconds: 50) { return }
      connection.send("good" + answer(body: "evil"))
    }
    try await withServer(speaking: "http/1.1", script: script) { fetcher, _, url in
      for _ in 0..<4 {
        let response = try await fetcher.fetch(local(url))
        #expect(response.text == "good")
      }
    }
  }

  // MARK: HTTP/2

  private static func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt8 = 1, _ payload: [UInt8] = []) -> [UInt8] {
    let length = payload.count
    return [UInt8(length >> 16), UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF), type, flags, 0, 0, 0, stream]
      + payload
  }
  private static let settings = frame(4, stream: 0)
  /// `:status: 200` (RFC 7541's static table).
  private static let ok: [UInt8] = [0x88]
  /// One literal field of a kilobyte without indexing.
  private static let field: [UInt8] =
    [0x00, 0x03] + Array("x-y".utf8) + [0x7F, 0xE9, 0x06] + [UInt8](repeating: 0x79, count: 1000)
  private static let headers = frame(1, flags: 4, ok)

  /// What goes out once, and what goes out over and over behind it.
  private static let breaches: [(name: String, first: [UInt8], endless: [UInt8])] = [
    ("garbage in place of a preface", [UInt8](repeating: 0xA5, count: 4096), []),
    ("HTTP/1.1", Array(answer(body: "good").utf8), []),
    ("garbage behind the preface", settings + [UInt8](repeating: 0xFF, count: 4096), []),
    ("an unknown frame without end", settings, frame(0xEE, stream: 0, [UInt8](repeating: 0, count: 1000))),
    ("a reset of the stream", settings + headers + frame(3, [0, 0, 0, 2]), []),
    ("a farewell in mid-answer", settings + headers + frame(7, stream: 0, [0, 0, 0, 0, 0, 0, 0, 0]), []),
    ("a header without end", settings + frame(1, ok), frame(9, field)),
    ("a header of empty frames without end", settings + frame(1, ok), frame(9)),
    ("a body without end", settings + headers, frame(0, [UInt8](repeating: 0x78, count: 16_000))),
    ("a body of empty frames without end", settings + headers, frame(0)),
    ("pings without end", settings + headers, frame(6, stream: 0, [0, 0, 0, 0, 0, 0, 0, 0])),
    ("settings without end", settings + headers, frame(4, stream: 0, [0, 4, 0, 0, 0xFF, 0xFF])),
    (
      "a body shorter than its length",
      settings + frame(1, flags: 4, ok + [0x0F, 0x0D, 0x02] + Array("99".utf8)) + frame(0, flags: 1, [0x78]), []
    ),
    ("an answer on a stream that nobody opened", settings + frame(1, flags: 5, stream: 3, ok), []),
    ("a push", settings + frame(5, flags: 4, [0, 0, 0, 2] + ok), []),
    ("silence", settings, []),
  ]

  @Test func `A server that breaks HTTP/2 costs one fetch and no more`() async throws {
    // Each connection meets the next breach.
    let turn = Mutex(0)
    let server = try ScriptedServer { connection in
      let breach = turn.withLock { turn in
        defer { turn += 1 }
        return Self.breaches[turn % Self.breaches.count]
      }
      guard connection.readRequest() != nil else { return }
      connection.send(breach.first)
      if !breach.endless.isEmpty { while connection.send(breach.endless) {} }
      connection.waitForClose()
    }
    defer { server.stop() }
    let front = try TLSFront(before: server, speaking: "h2")
    defer { front.stop() }
    let honest = try ScriptedServer(answering: answer(body: "good"))
    defer { honest.stop() }
    let limits = FetchLimits(
      decodedBytes: 1 << 20, headerBytes: 64 << 10, totalTimeout: .seconds(2), stallTimeout: .milliseconds(500))
    for (count, breach) in Self.breaches.enumerated() {
      try await withFetcher(limits: limits, caFile: front.caFile) { fetcher in
        async let other = fetcher.fetch(local(honest.url)).text
        let error = try await fetcher.failure(local(front.url))
        switch error {
        case .protocolError, .reset, .stalled, .tooLarge, .headersTooLarge, .timeout: break
        default: Issue.record("\(breach.name): \(error)")
        }
        #expect(try await other == "good")
        #expect(server.connections == count + 1, "\(breach.name)")
      }
    }
  }

  @Test func `A connection in HTTP/2 that has fallen silent is not used again`() async throws {
    let script: @Sendable (ScriptedConnection) -> Void = { connection in
      connection.send(Self.settings)
      connection.waitForClose()
    }
    try await withServer(speaking: "h2", script: script) { fetcher, server, url in
      for count in 1...2 {
        try await fetcher.expectFailure(local(url), .stalled(after: .milliseconds(500)))
        #expect(server.connections == count)
      }
    }
  }
}
