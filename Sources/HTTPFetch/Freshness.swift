internal import CCurl
public import Foundation

/// How long an answer says that it stays as it is (RFC 9111 §4.2).
public struct Freshness: Sendable, Hashable {
  /// The header that says so.
  public enum Source: Sendable, Hashable { case cacheControl, expires }

  /// What is left of it, never negative.
  public var remaining: Duration
  public var source: Source

  public init(remaining: Duration, source: Source) {
    self.remaining = remaining
    self.source = source
  }
}

extension HTTPHeaders {
  /// How long the answer says that it stays as it is; nil when it doesn't say, or says that it may change at any time.
  ///
  /// `Cache-Control: max-age` less `Age`, else `Expires` less `Date` (RFC 9111 §4.2.1). `no-cache` and `no-store` go before
  /// both. A date that can't be read is in the past (§5.3).
  /// - Parameter now: the present time, where the answer has no `Date`.
  public func freshness(now: Date) -> Freshness? {
    let directives = values(of: "Cache-Control").flatMap { $0.split(separator: ",") }.map { directive in
      let parts = directive.split(separator: "=", maxSplits: 1)
      return (
        name: Self.bare(parts.first ?? "").lowercased(), value: parts.count > 1 ? Self.bare(parts[1]) : ""
      )
    }
    if directives.contains(where: { ($0.name == "no-cache" && $0.value.isEmpty) || $0.name == "no-store" }) {
      return nil
    }
    if let maxAge = directives.first(where: { $0.name == "max-age" }) {
      let age = self["Age"].flatMap { Self.seconds($0) } ?? 0
      return Self.freshness((Self.seconds(maxAge.value) ?? 0) - age, .cacheControl)
    }
    guard let expires = self["Expires"].flatMap(Self.date) else { return nil }
    return Self.freshness(expires - (self["Date"].flatMap(Self.date) ?? now.timeIntervalSince1970), .expires)
  }

  private static func freshness(_ seconds: Double, _ source: Freshness.Source) -> Freshness? {
    seconds > 0 ? Freshness(remaining: .seconds(seconds), source: source) : nil
  }

  /// RFC 9111 §1.2.2: digits; a number that is too large is as long as it can be.
  private static func seconds(_ text: String) -> Double? {
    let digits = bare(text[...])
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return min(Double(digits) ?? 0, 2_147_483_648)
  }

  /// Any of the three date forms of RFC 9110 §5.6.7, in seconds since 1970.
  static func date(_ text: String) -> Double? {
    let date = unsafe curl_getdate(text, nil)
    return date > 0 ? Double(date) : nil
  }

  /// Without white space around it, and the quotes that some servers write.
  private static func bare(_ text: Substring) -> String {
    String(text.drop { $0.isWhitespace || $0 == "\"" }.reversed().drop { $0.isWhitespace || $0 == "\"" }.reversed())
  }
}
