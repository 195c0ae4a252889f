import Foundation
import HTTPFetch
import TestServers
import Testing

/// Content encodings, honest and hostile. The commands are those of the packages gzip, brotli and zstd.
@Suite struct EncodingTests {
  private func server(
    _ encoding: String, _ body: [UInt8], declaredLength: Int? = nil
  ) throws -> ScriptedServer {
    let head =
      "HTTP/1.1 200 OK\r\nContent-Encoding: \(encoding)\r\nContent-Length: \(declaredLength ?? body.count)\r\n\r\n"
    return try ScriptedServer(answering: Array(head.utf8) + body)
  }

  @Test(arguments: [("gzip", "gzip -9c"), ("br", "brotli -c"), ("zstd", "zstd -qc"), ("x-gzip", "gzip -c")])
  func `A compressed body is decoded`(encoding: String, command: String) async throws {
    let body = try runShell("seq 1 20000 | \(command)")
    let plain = (1...20000).map { "\($0)\n" }.joined()
    let server = try server(encoding, body)
    defer { server.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(server.url))
      #expect(response.text == plain)
      #expect(response.wireBytes < plain.utf8.count)
    }
    let request = try #require(server.requests.first)
    let accepted = try #require(request.split(separator: "\r\n").first { $0.hasPrefix("Accept-Encoding:") })
    for name in ["gzip", "br", "zstd"] { #expect(accepted.contains(name)) }
  }

  @Test(arguments: [("gzip", "gzip -9c"), ("br", "brotli -q 2 -c"), ("zstd", "zstd -qc")])
  func `A bomb of 300 MB ends at the limit`(encoding: String, command: String) async throws {
    let bomb = try runShell("head -c 300000000 /dev/zero | \(command)")
    #expect(bomb.count < 400_000)
    let server = try server(encoding, bomb)
    defer { server.stop() }
    try await withFetcher { fetcher in
      try await fetcher.expectFailure(local(server.url), .tooLarge(limit: 15 << 20))
    }
  }

  /// One inside another, a kilobyte unfolds to a gigabyte of nothing before the first byte comes out.
  @Test(arguments: ["gzip, gzip", "gzip,identity, br", "gzip, gzip, gzip", "zstd,gzip"])
  func `A body that is encoded more than once is not decoded at all`(encoding: String) async throws {
    let server = try server(encoding, try runShell("echo '<rss/>' | gzip -c | gzip -c"))
    defer { server.stop() }
    let lines = try ScriptedServer(
      answering: answer("200 OK", encoding.split(separator: ",").map { "Content-Encoding: \($0)" }, body: "x"))
    defer { lines.stop() }
    try await withFetcher { fetcher in
      for server in [server, lines] {
        let error = try await fetcher.failure(local(server.url))
        guard case .badEncoding(let message) = error else { throw error }
        #expect(message.contains("more than once"))
      }
    }
  }

  @Test func `Data that decodes to nothing is counted as it is received`() async throws {
    // A gzip header, and then empty stored blocks for ever (RFC 1951 §3.2.4).
    let nothing = (0..<20_000).flatMap { _ in [0x00, 0x00, 0x00, 0xFF, 0xFF] as [UInt8] }
    let server = try ScriptedServer { connection in
      guard connection.readRequest() != nil else { return }
      connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
      connection.send([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0xFF])
      while connection.send(nothing) {}
    }
    defer { server.stop() }
    try await withFetcher { fetcher in
      try await fetcher.expectFailure(local(server.url), .tooLarge(limit: 15 << 20))
    }
  }

  @Test(arguments: ["gzip", "br", "zstd", "deflate"])
  func `Data that is not what the header says is an error`(encoding: String) async throws {
    let server = try server(encoding, Array("<rss>this was never compressed</rss>".utf8))
    defer { server.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(local(server.url))
      guard case .badEncoding = error else { throw error }
    }
  }

  @Test func `A content encoding that does not exist leaves the body as it is`() async throws {
    let server = try server("UTF-8", Array("<rss/>".utf8))
    defer { server.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(server.url))
      #expect(response.text == "<rss/>")
      #expect(response.redirects.isEmpty)
    }
  }

  @Test func `A compressed body that is cut off is an error`() async throws {
    let body = try runShell("seq 1 20000 | gzip -c")
    let server = try server("gzip", Array(body.prefix(body.count / 2)), declaredLength: body.count)
    defer { server.stop() }
    try await withFetcher(limits: FetchLimits(stallTimeout: .milliseconds(300))) { fetcher in
      try await fetcher.expectFailure(local(server.url), .stalled(after: .milliseconds(300)))
    }
  }
}
