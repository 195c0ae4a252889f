import Foundation
import HTTPFetch
import TestServers
import Testing

/// The honest server, over TLS.
@Suite struct NginxTests {
  private let feed = "<rss>" + String(repeating: "<item>the same words</item>", count: 500) + "</rss>"

  @Test func `TLS speaks HTTP/2 and later requests reuse the connection`() async throws {
    let nginx = try NginxServer(files: ["feed.xml": feed])
    defer { nginx.stop() }
    try await withFetcher(caFile: nginx.caFile) { fetcher in
      let first = try await fetcher.fetch(local(nginx.secure("feed.xml")))
      #expect(first.status == 200)
      #expect(first.httpVersion == "2")
      #expect(!first.connectionReused)
      #expect(first.text == feed)
      let second = try await fetcher.fetch(local(nginx.secure("feed.xml")))
      #expect(second.connectionReused)
      #expect(second.httpVersion == "2")
    }
  }

  @Test func `A server without HTTP/2 is spoken to in HTTP/1.1`() async throws {
    let nginx = try NginxServer(files: ["feed.xml": feed])
    defer { nginx.stop() }
    try await withFetcher(caFile: nginx.caFile) { fetcher in
      let first = try await fetcher.fetch(local(nginx.secure1("feed.xml")))
      #expect(first.httpVersion == "1.1")
      #expect(try await fetcher.fetch(local(nginx.secure1("feed.xml"))).connectionReused)
    }
  }

  @Test func `gzip is asked for and decoded`() async throws {
    let nginx = try NginxServer(files: ["feed.xml": feed])
    defer { nginx.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(nginx.plain("feed.xml")))
      #expect(response.headers["Content-Encoding"] == "gzip")
      #expect(response.text == feed)
      #expect(response.wireBytes < feed.utf8.count / 2)
    }
  }

  @Test func `Validators bring 304 and stay`() async throws {
    let nginx = try NginxServer(files: ["feed.xml": feed])
    defer { nginx.stop() }
    try await withFetcher(caFile: nginx.caFile) { fetcher in
      let first = try await fetcher.fetch(local(nginx.secure("feed.xml")))
      #expect(first.validators.etag != nil)
      #expect(first.validators.lastModified != nil)
      #expect(first.validators.url == nginx.secure("feed.xml"))
      let second = try await fetcher.fetch(local(nginx.secure("feed.xml"), validators: first.validators))
      #expect(second.status == 304)
      #expect(second.body.isEmpty)
      // nginx weakens the ETag of what it compresses, but not that of its 304: what came last is kept.
      #expect(second.validators.etag == second.headers["ETag"])
      #expect(second.validators.lastModified == first.validators.lastModified)
      // Each of them alone is enough.
      for validators in [
        Validators(etag: first.validators.etag), Validators(lastModified: first.validators.lastModified),
      ] {
        #expect(try await fetcher.fetch(local(nginx.secure("feed.xml"), validators: validators)).status == 304)
      }
    }
  }

  @Test func `Validators of another URL are not sent`() async throws {
    let nginx = try NginxServer(files: ["feed.xml": feed])
    defer { nginx.stop() }
    try await withFetcher { fetcher in
      var validators = try await fetcher.fetch(local(nginx.plain("feed.xml"))).validators
      validators.url = "http://elsewhere.example/feed.xml"
      #expect(try await fetcher.fetch(local(nginx.plain("feed.xml"), validators: validators)).status == 200)
    }
  }

  @Test func `404 is an answer`() async throws {
    let nginx = try NginxServer(files: [:])
    defer { nginx.stop() }
    try await withFetcher { fetcher in
      let response = try await fetcher.fetch(local(nginx.plain("none.xml")))
      #expect(response.status == 404)
      #expect(response.text.contains("404"))
    }
  }

  @Test func `A certificate that nobody trusts, or of another name, is refused`() async throws {
    let nginx = try NginxServer(files: ["feed.xml": feed])
    defer { nginx.stop() }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(local(nginx.secure("feed.xml")))
      guard case .tls(host: "127.0.0.1", _) = error else { throw error }
    }
    let connectTo = ["::127.0.0.1:\(nginx.https)"]
    try await withFetcher(caFile: nginx.caFile, connectTo: connectTo) { fetcher in
      #expect(try await fetcher.fetch(local("https://feeds.example/feed.xml")).status == 200)
      let error = try await fetcher.failure(local("https://other.example/feed.xml"))
      guard case .tls(host: "other.example", _) = error else { throw error }
    }
  }

  @Test func `Requests with other allowed networks never share a connection`() async throws {
    let nginx = try NginxServer(files: ["feed.xml": feed])
    defer { nginx.stop() }
    for url in [nginx.plain("feed.xml"), nginx.secure("feed.xml")] {
      try await withFetcher(caFile: nginx.caFile) { fetcher in
        let wide = FetchRequest(url: url, allowNetworks: NetworkRange.loopback)
        let narrow = FetchRequest(url: url, allowNetworks: [try NetworkRange("127.0.0.1/32")])
        #expect(try await !fetcher.fetch(wide).connectionReused)
        #expect(try await !fetcher.fetch(narrow).connectionReused)
        #expect(try await fetcher.fetch(wide).connectionReused)
        #expect(try await fetcher.fetch(narrow).connectionReused)
        // The order of the list does not matter.
        let turned = FetchRequest(url: url, allowNetworks: NetworkRange.loopback.reversed())
        #expect(try await fetcher.fetch(turned).connectionReused)
        try await fetcher.expectFailure(
          FetchRequest(url: url), .addressRefused(host: "127.0.0.1", address: "127.0.0.1"))
      }
    }
  }

  @Test func `Requests that wait for their host's one place use one connection`() async throws {
    let nginx = try NginxServer(files: ["feed.xml": feed])
    defer { nginx.stop() }
    try await withFetcher(maxConnectionsPerHost: 1, caFile: nginx.caFile) { fetcher in
      let url = nginx.secure("feed.xml")
      let fresh = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<50 { group.addTask { try await fetcher.fetch(local(url)).connectionReused } }
        return try await group.reduce(into: 0) { $0 += $1 ? 0 : 1 }
      }
      #expect(fresh == 1)
    }
  }

  /// libcurl 7.88 can keep the end of a compressed HTTP/2 body in its buffers until one of its timers rings, and the
  /// connect time-out's is the first.
  @Test func `Many HTTP/2 answers at once come to their end without waiting for a timer`() async throws {
    let nginx = try NginxServer(files: ["feed.xml": feed])
    defer { nginx.stop() }
    try await withFetcher(caFile: nginx.caFile) { fetcher in
      let url = nginx.secure("feed.xml")
      let slowest = try await withThrowingTaskGroup(of: Duration.self) { group in
        for _ in 0..<600 { group.addTask { try await fetcher.fetch(local(url)).elapsed } }
        return try await group.reduce(into: .zero) { $0 = max($0, $1) }
      }
      #expect(slowest < .seconds(10))
    }
  }
}
