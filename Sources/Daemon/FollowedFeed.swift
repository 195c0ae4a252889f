internal import Foundation
internal import HTTPFetch

/// A feed of the configuration, ready to be polled: its secrets read, its networks resolved.
struct FollowedFeed: Sendable {
  var url: String
  var outlet: String
  /// Seconds between two polls.
  var interval: TimeInterval
  /// Whether the configuration gives the interval to this very feed.
  var hasOwnInterval = false
  /// What the configuration says of the stories' language, if it does.
  var language: String?
  var headers: [HTTPHeader] = []
  var allowNetworks: [NetworkRange] = []

  /// How the log names it.
  var shown: String { url.replacing(/^https?:\/\//, with: "") }
}

extension FollowedFeed {
  /// - Throws: ``ConfigurationError`` for secrets that can't be read.
  init(_ feed: Configuration.Feed) throws {
    self.init(
      url: feed.url.absoluteString, outlet: feed.outlet, interval: feed.interval / .seconds(1),
      hasOwnInterval: feed.hasOwnInterval, language: feed.language,
      headers: try feed.secretHeaders().map { HTTPHeader(name: $0.name, value: $0.value) },
      allowNetworks: try feed.allowNetwork.flatMap { try NetworkRange.parse("\($0)") })
  }
}
