import HTTPFetch
import TestServers
import Testing

/// Hosts that mean this machine, spelt so that a careless check takes them for something else.
@Suite struct SpellingTests {
  /// What stands between “http://” and the port.
  static let authorities = [
    // inet_aton(3): one to four parts, each decimal, octal or hexadecimal.
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "017700000001", "0x7f000001", "0X7F000001", "0177.0.0.1",
    "0177.0.0.01", "0x7f.1", "0x7f.0x0.0x0.0x1", "127.0x1", "127.000000000.0.1", "0", "0.0.0.0", "0x0",
    // Dots that end the name, and dots and digits that IDNA maps (UTS #46).
    "127.0.0.1.", "127.0.0.1..", "2130706433.", "127。0。0。1", "127．0．0．1", "127｡0｡0｡1", "１２７.0.0.1", "①②⑦.0.0.1",
    "𝟭𝟮𝟳.𝟬.𝟬.𝟭", "127.0.0.1。", "127.0.0.\u{ad}1", "0ｘ7f.1",
    // Percent-encoding.
    "%31%32%37.0.0.1", "127%2e0%2e0%2e1", "%6cocalhost", "127.0.0%E3%80%821",
    // What looks like a host is the user's name.
    "feeds.example@127.0.0.1", "feeds.example:80@127.0.0.1", "feeds.example%40@127.0.0.1", "a@b@127.0.0.1",
    "feeds.example%2f@127.0.0.1", "feeds.example\\@127.0.0.1",
    // Names that are this machine everywhere (RFC 6761).
    "localhost", "LOCALHOST", "localhost.", "feeds.localhost", "ｌｏｃａｌｈｏｓｔ", "local\u{ad}host", "ⓛocalhost",
    // IPv6 in all its forms, and with zones.
    "[::1]", "[0:0:0:0:0:0:0:1]", "[0000:0000:0000:0000:0000:0000:0000:0001]", "[::0001]", "[::ffff:127.0.0.1]",
    "[::FFFF:7F00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]", "[::ffff:0:127.0.0.1]", "[64:ff9b::127.0.0.1]",
    "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[::1%25lo]", "[::1%25]", "[fe80::1%25lo]", "[fe80::1%lo]", "[::]",
  ]

  /// Refused by the guard, or no URL at all: both are fine, a connection is not.
  private func isRefusal(_ error: FetchError) -> Bool {
    switch error {
    case .addressRefused, .invalidURL, .invalidRedirect: true
    default: false
    }
  }

  @Test(arguments: authorities)
  func `This machine is refused however it is spelt, in a feed's URL and in a redirect`(authority: String) async throws
  {
    let secret = try ScriptedServer(address: "0.0.0.0") { connection in
      while connection.readRequest() != nil, connection.send(answer(body: "secret")) {}
    }
    defer { secret.stop() }
    let url = "http://\(authority):\(secret.port)/"
    // On another address than those tried, so that the feed's own permission does not open them.
    let gate = try ScriptedServer(address: "127.9.9.9") { connection in
      while connection.readRequest() != nil, connection.send(answer("302 Found", ["Location: \(url)"])) {}
    }
    defer { gate.stop() }
    try await withFetcher { fetcher in
      let direct = try await fetcher.failure(FetchRequest(url: url))
      #expect(isRefusal(direct), "\(direct)")
      let led = FetchRequest(
        url: gate.url, allowNetworks: [try NetworkRange("127.9.9.9/32")])
      let redirected = try await fetcher.failure(led)
      #expect(isRefusal(redirected), "\(redirected)")
    }
    #expect(secret.connections == 0)
    #expect(gate.requests.count == 1)
  }

  @Test func `Behind a proxy, which nobody can look behind, the same spellings are refused`() async throws {
    let proxy = try ScriptedServer(answering: answer(body: "by proxy"))
    defer { proxy.stop() }
    try await withFetcher(proxy: "http://127.0.0.1:\(proxy.port)") { fetcher in
      for authority in Self.authorities {
        let error = try await fetcher.failure(FetchRequest(url: "http://\(authority)/"))
        #expect(isRefusal(error), "\(authority): \(error)")
      }
    }
    #expect(proxy.connections == 0)
  }

  @Test(arguments: ["4294967297", "256.0.0.1", "127.0.0.1.5", "0x100000001", "09.0.0.1"])
  func `What only looks like an address is a name, which no resolver knows`(host: String) async throws {
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(FetchRequest(url: "http://\(host)/"))
      switch error {
      case .resolve, .invalidURL: break
      default: Issue.record("\(error)")
      }
    }
  }
}
