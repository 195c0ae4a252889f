internal import FeedParsing
internal import Foundation
internal import HTTPFetch

/// Why a poll brought nothing.
struct PollFailure: Sendable, Equatable {
  /// The kinds that `status` tells apart: what a person can do differs.
  enum Kind: String, Sendable, CaseIterable {
    /// Nobody answered.
    case unreachable = "no answer"
    /// Nobody was asked: the address, the headers or the networks of the configuration forbid it.
    case notAsked = "not asked"
    /// 401, 403, 407: the server knows the feed and does not give it to us.
    case refused
    /// A page that wants proof of a human visitor.
    case botWall = "bot wall"
    /// 429, 503.
    case busy = "asks for patience"
    /// 410.
    case gone
    /// Any other answer that is not 200 or 304, and answers that break off or make no sense.
    case broken
    /// A document that is no feed.
    case notAFeed = "not a feed"
  }

  var kind: Kind
  /// One line for people.
  var reason: String

  init(_ kind: Kind, _ reason: String) {
    self.kind = kind
    self.reason = reason
  }

  init(_ error: FetchError) {
    let kind: Kind =
      switch error.reach {
      case .answered: .broken
      case .unanswered: .unreachable
      case .unasked: .notAsked
      }
    self.init(kind, "\(error)")
  }

  /// - Parameter document: what the body was read as, of whatever status.
  init?(_ response: FetchResponse, document: ParsedDocument?) {
    if response.status == 304 { return nil }
    let status = "the server answered \(response.status)"
    if case .challengePage? = document?.error, let error = document?.error {
      self.init(.botWall, response.status == 200 ? "\(error)" : "\(status): \(error)")
      return
    }
    switch response.status {
    case 200:
      guard let error = document?.error else { return nil }
      self.init(.notAFeed, "\(error)")
    case 401, 407: self.init(.refused, "\(status): it wants credentials, or others than it got")
    case 403: self.init(.refused, "\(status): it does not let us in")
    case 410: self.init(.gone, status)
    case 429, 503: self.init(.busy, status)
    default: self.init(.broken, status)
    }
  }
}

extension FetchError {
  /// How far a request came that gave no response.
  enum Reach: Sendable, Equatable {
    /// Some server answered it in HTTP.
    case answered
    case unanswered
    /// It was not made.
    case unasked
  }

  var reach: Reach {
    switch self {
    case .tooLarge, .headersTooLarge, .tooManyRedirects, .redirectLoop, .invalidRedirect, .redirectDeclined,
      .portRefused, .badEncoding, .protocolError, .timeout(.transfer, _):
      .answered
    case .resolve, .proxy, .connect, .tls, .timeout, .stalled, .reset: .unanswered
    case .invalidURL, .unsupportedScheme, .invalidHeader, .invalidConfiguration, .addressRefused, .cancelled, .closed:
      .unasked
    }
  }
}
