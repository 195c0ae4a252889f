import Foundation

/// What a feed's keys may hold, for the configuration file and for lists that are imported into one.
enum FeedAddress {
  struct Problem: Error {
    var words: String
  }

  /// A feed's `url`: http or https, with a host, without user name, password or fragment.
  static func url(_ text: String) -> Result<URL, Problem> {
    // Names and paths beyond ASCII are encoded (RFC 3490, RFC 3986); a blank is always a slip.
    guard !text.contains(where: \.isWhitespace), let url = URL(string: text), let scheme = url.scheme?.lowercased(),
      let host = url.host(), !host.isEmpty, (1...65535).contains(url.port ?? 443)
    else {
      return .failure(
        Problem(words: "found \(quoted(text)), wanted a feed's address like \"https://news.example/feed.xml\""))
    }
    if scheme != "http" && scheme != "https" {
      return .failure(Problem(words: "the scheme \(quoted(scheme)) is none of http, https"))
    }
    // Addresses go into the archive, digests and logs; a password must not.
    if url.user() != nil || url.password() != nil {
      return .failure(
        Problem(words: "a user name or password in an address is not kept secret; use \"credentials-file\""))
    }
    if url.fragment() != nil {
      return .failure(Problem(words: "\(quoted(text)) has a fragment (#…), which is never sent"))
    }
    return .success(url)
  }

  /// A language code (BCP 47) in lower case; nil for what is none.
  static func languageCode(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts[0].count), parts[0].allSatisfy({ $0.isASCII && $0.isLetter }),
      parts.dropFirst().allSatisfy({
        (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    return text.lowercased()
  }
}
