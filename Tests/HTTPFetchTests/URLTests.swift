import Foundation
import Testing

@testable import HTTPFetch

@Suite struct URLTests {
  @Test(arguments: [
    ("http://Feeds.Example", "http://feeds.example/", "feeds.example", "80"),
    ("HTTPS://feeds.example:443/a b?c=é#frag", "https://feeds.example:443/a%20b?c=%c3%a9", "feeds.example", "443"),
    ("  https://user:pw@feeds.example/\n", "https://feeds.example/", "feeds.example", "443"),
    ("http://2130706433:81/", "http://127.0.0.1:81/", "127.0.0.1", "81"),
    ("http://[::1]/", "http://[::1]/", "::1", "80"),
    ("https://例子.中国/订阅", "https://xn--fsqu00a.xn--fiqs8s/%e8%ae%a2%e9%98%85", "xn--fsqu00a.xn--fiqs8s", "443"),
  ])
  func `A URL is split into what is requested and from whom`(
    text: String, whole: String, host: String, port: String
  ) throws {
    let url = try FetchURL(text)
    #expect(url.text.lowercased() == whole)
    #expect(url.host == host)
    #expect(url.origin.port == port)
  }

  @Test(arguments: ["", "feeds.example/x", "http://", "http://a b/", "http://feeds.example:99999/"])
  func `What is no URL is refused`(text: String) async throws {
    #expect(throws: FetchError.self) { try FetchURL(text) }
    try await withFetcher { fetcher in
      let error = try await fetcher.failure(FetchRequest(url: text))
      guard case .invalidURL = error else { throw error }
    }
  }

  @Test func `Other schemes are refused by name`() async throws {
    try await withFetcher { fetcher in
      for scheme in ["file", "ftp", "gopher", "mailto", "scp"] {
        try await fetcher.expectFailure(FetchRequest(url: "\(scheme)://feeds.example/x"), .unsupportedScheme(scheme))
      }
    }
  }

  @Test(arguments: [
    "https://user:secret@feeds.example/x", "https://secret@feeds.example/@me", "https://user:secret@:bad/",
    "https://user:se/secret@feeds.example/", "user:secret@feeds.example", "ht!tp://user:secret@x",
  ])
  func `Credentials are never repeated`(text: String) {
    #expect(!FetchURL.redacted(text).contains("secret@"))
    do {
      let url = try FetchURL(text)
      #expect(!url.text.contains("secret@") || url.credentials == nil)
    } catch {
      #expect(!error.description.contains("secret"))
    }
  }

  @Test func `A URL without credentials is shown as it is`() {
    #expect(FetchURL.redacted("https://social.example/@me") == "https://social.example/@me")
  }

  @Test(arguments: [
    ("news.bbc.co.uk", "bbc.co.uk"), ("WWW.Example.COM.", "example.com"), ("example.com", "example.com"),
    ("a.b.github.io", "b.github.io"), ("co.uk", "co.uk"), ("localhost", "localhost"), ("127.0.0.1", "127.0.0.1"),
    ("[::1]", "::1"), ("a.printer.lan", "a.printer.lan"), ("feeds.outlet.example", "feeds.outlet.example"),
    ("www.食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn"), ("www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"),
    ("foo.kawasaki.jp", "foo.kawasaki.jp"), ("city.kawasaki.jp", "city.kawasaki.jp"), ("", ""),
  ])
  func `Hosts of one owner have one registrable domain`(host: String, domain: String) {
    #expect(RegistrableDomain.of(host: host) == domain)
  }

  @Test func `Retry-After is read in seconds and as a date`() {
    let now = Date(timeIntervalSince1970: 784_111_777)  // Sun, 06 Nov 1994 08:49:37 GMT
    for (value, seconds) in [
      ("120", 120), ("0", 0), ("-5", nil), ("soon", nil), ("Sun, 06 Nov 1994 08:50:37 GMT", 60),
      ("Sunday, 06-Nov-94 08:50:37 GMT", 60), ("Sun Nov  6 08:50:37 1994", 60), ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
    ] as [(String, Int?)] {
      let headers = HTTPHeaders([HTTPHeader(name: "retry-after", value: value)])
      #expect(headers.retryAfter(now: now) == seconds.map { .seconds($0) }, "\(value)")
    }
  }
}
