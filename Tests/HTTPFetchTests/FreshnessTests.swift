import Foundation
import HTTPFetch
import Testing

/// What an answer's header says about how long it holds.
@Suite struct FreshnessTests {
  /// Sat, 01 Nov 2025 08:00:00 GMT.
  private let now = Date(timeIntervalSince1970: 1_761_984_000)

  private func seconds(_ fields: [(String, String)]) -> Double? {
    HTTPHeaders(fields.map { HTTPHeader(name: $0.0, value: $0.1) }).freshness(now: now).map {
      $0.remaining / .seconds(1)
    }
  }

  @Test(
    arguments: [
      ("max-age=600", 600), ("public, MAX-AGE=600, must-revalidate", 600), ("max-age=\"600\"", 600),
      ("s-maxage=5, max-age = 600", 600), ("max-age=99999999999999999999", 2_147_483_648), ("max-age=0", nil),
      ("max-age=-1", nil), ("max-age=soon", nil), ("no-cache, max-age=600", nil), ("no-store", nil),
      ("no-cache=\"Set-Cookie\", max-age=600", 600), ("private", nil), ("", nil),
    ] as [(String, Double?)])
  func `Cache-Control says for how long`(value: String, expected: Double?) {
    #expect(seconds([("Cache-Control", value)]) == expected)
  }

  @Test func `The time that an answer has lain in a cache counts`() {
    #expect(seconds([("Cache-Control", "max-age=600"), ("Age", "500")]) == 100)
    #expect(seconds([("Cache-Control", "max-age=600"), ("Age", "700")]) == nil)
    #expect(seconds([("Cache-Control", "max-age=600"), ("Age", "old")]) == 600)
  }

  @Test func `Expires is measured by the server's own clock, and max-age goes before it`() {
    let expires = ("Expires", "Sat, 01 Nov 2025 09:00:00 GMT")
    #expect(seconds([expires]) == 3_600)
    #expect(seconds([expires, ("Date", "Sat, 01 Nov 2025 08:50:00 GMT")]) == 600)
    #expect(seconds([expires, ("Cache-Control", "max-age=60")]) == 60)
    #expect(seconds([expires, ("Cache-Control", "public")]) == 3_600)
    for past in ["0", "-1", "Sat, 01 Nov 2025 07:00:00 GMT", "never"] { #expect(seconds([("Expires", past)]) == nil) }
  }
}
