internal import FeedParsing
internal import Foundation
internal import HTTPFetch
internal import StoryArchive

/// Fetches each feed of a configuration once and says what it found, a line a feed.
struct OnlineCheck {
  let configuration: Configuration

  init(_ configuration: Configuration) { self.configuration = configuration }

  /// - Throws: ``CommandFailure``, unavailable, if a feed could not be fetched or read.
  func run() async throws {
    let feeds = try Commands.naming { try configuration.feeds.map(FollowedFeed.init) }
    let fetcher = try Commands.naming { try PoliteFetcher(configuration.fetch) }
    let failed = await withTaskGroup(of: (Int, Finding).self) { group in
      for (index, feed) in feeds.enumerated() {
        group.addTask {
          let request = FetchRequest(url: feed.url, headers: feed.headers, allowNetworks: feed.allowNetworks)
          let result = await fetcher.fetch(request)
          let record = FeedRecord(url: feed.url, outlet: feed.outlet)
          return (index, Finding(FinishedPoll(feed: feed, record: record, started: Date(), result: result), at: Date()))
        }
      }
      // Lines come in the configuration's order, each as soon as those before it are there.
      var findings: [Int: Finding] = [:]
      var next = 0
      var failed = 0
      for await (index, finding) in group {
        findings[index] = finding
        while let finding = findings.removeValue(forKey: next) {
          Commands.say(
            LineLog.visible(
              "\(finding.isGood ? "ok  " : "FAIL") \(feeds[next].outlet), \(feeds[next].url): \(finding.text)"))
          if !finding.isGood { failed += 1 }
          next += 1
        }
      }
      return failed
    }
    await fetcher.close()
    guard failed == 0 else {
      throw CommandFailure(.unavailable, "\(failed) of \(LedgerText.count(feeds.count, "feed")) gave nothing to read")
    }
    Commands.say("\(LedgerText.count(feeds.count, "feed")) fetched and read")
  }

  /// What came of one feed.
  struct Finding: Sendable {
    var isGood: Bool
    var text: String

    init(_ poll: FinishedPoll, at now: Date) {
      var parts: [String] = []
      if let failure = poll.failure {
        parts.append(failure.reason)
      } else if let document = poll.document, let feed = document.feed, let format = document.format {
        parts += [format.rawValue, LedgerText.entries(feed.entries.count), Self.age(of: feed.newest, at: now)]
        parts.append(Self.language(of: feed, configured: poll.feed.language))
        if !document.wellFormed { parts.append("not well-formed") }
        if feed.truncated { parts.append("breaks off before its end") }
      }
      if case .success(let response) = poll.result, response.url != poll.feed.url, let first = response.redirects.first
      {
        // As many 301s and 308s as lead from the start say that the address has changed for good (RFC 9110, 15.4).
        let isForGood = response.redirects.allSatisfy { $0.status == 301 || $0.status == 308 }
        parts.append(
          isForGood ? "has moved for good to \(response.url)" : "answered \(first.status), by way of \(response.url)")
      }
      isGood = poll.failure == nil
      text = parts.joined(separator: ", ")
    }

    private static func language(of feed: ParsedFeed, configured: String?) -> String {
      guard let said = feed.language else { return "names no language" }
      guard let configured, configured.prefix(2) != said.lowercased().prefix(2) else { return said }
      return "\(said), but \(configured) in the configuration"
    }

    private static func age(of newest: Date?, at now: Date) -> String {
      guard let newest else { return "no dates" }
      let seconds = now.timeIntervalSince(newest)
      if seconds < -3_600 { return "newest dated \(newest.formatted(.iso8601)), which is yet to come" }
      let units: [(name: String, seconds: Double)] = [("days", 86_400), ("h", 3_600), ("min", 60)]
      let unit = units.first { seconds >= 2 * $0.seconds } ?? units[2]
      return "newest \(max(Int(seconds / unit.seconds), 0)) \(unit.name) old"
    }
  }
}
