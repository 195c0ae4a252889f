internal import FeedParsing
internal import Foundation
internal import HTTPFetch

/// Looks for the feeds of a site: at the address itself, where its page says, where its links look like feeds, and, where
/// all of that gives none, in the usual places.
struct FeedDiscovery {
  /// A feed that was fetched and read.
  struct Feed: Encodable {
    /// Where redirects led.
    var url: String
    var format: String
    var title: String?
    var entries: Int
    /// The latest date that an entry bears.
    var newest: Date?
    var language: String?
  }

  /// What is asked of a page at most.
  private static let maximalCandidates = 24

  let fetcher: PoliteFetcher
  let allowNetworks: [NetworkRange]

  /// The feeds in the order in which the page names them, each once.
  /// - Throws: ``CommandFailure``: unavailable where the address can't be fetched, data where there is no feed.
  func feeds(of address: String) async throws -> [Feed] {
    let response: FetchResponse
    switch await fetch(address, accept: Self.pageAccept) {
    case .failure(let error): throw CommandFailure(.unavailable, "\(address): \(error)")
    case .success(let answer): response = answer
    }
    let document = FeedParser().parse(response.body, contentType: response.contentType, baseURL: response.url)
    if let wall = document.error, case .challengePage = wall {
      throw CommandFailure(.unavailable, "\(address): the server answered \(response.status); \(wall)")
    }
    guard response.status == 200 else {
      throw CommandFailure(.unavailable, "\(address): the server answered \(response.status)")
    }
    if let feed = Feed(document, at: response.url) { return [feed] }
    let named = candidates(on: response)
    var feeds: [Feed] = []
    for feed in await read(named) where !feeds.contains(where: { $0.url == feed.url }) { feeds.append(feed) }
    if !feeds.isEmpty { return feeds }
    let usual = Self.usualPlaces(of: response.url).filter { !named.contains($0) }
    for place in usual {
      switch await fetch(place, accept: FetchRequest.feedAccept) {
      case .success(let answer) where answer.status == 429 || answer.status == 503:
        throw CommandFailure(.unavailable, "\(place): the server answered \(answer.status)")
      case .success(let answer): if let feed = Feed(answer) { return [feed] }
      // The page came, so the host is there; this place alone does not answer.
      case .failure: continue
      }
    }
    let looked =
      "\(LedgerText.count(named.count, "link")) of its page and \(LedgerText.count(usual.count, "usual place"))"
    throw CommandFailure(.data, "\(address): no feed found; looked at \(looked)")
  }

  /// Feeds that a page declares, then links that look like feeds and stay with the site or its feed host.
  private func candidates(on page: FetchResponse) -> [String] {
    let links = FeedLinks(inPage: page.body, contentType: page.contentType, url: page.url)
    let site = Self.domain(of: page.url)
    let own = links.likely.filter { link in
      let host = URLComponents(string: link.url)?.host ?? ""
      return Self.domain(of: link.url) == site || host.hasPrefix("feeds.") || host.hasPrefix("feed.")
    }
    return (links.declared + own).map(\.url).prefix(Self.maximalCandidates).filter { $0 != page.url }
  }

  private func read(_ addresses: [String]) async -> [Feed] {
    await withTaskGroup(of: (Int, Feed?).self) { group in
      for (index, address) in addresses.enumerated() {
        group.addTask {
          let answer = await fetch(address, accept: FetchRequest.feedAccept)
          return (index, (try? answer.get()).flatMap(Feed.init))
        }
      }
      var found: [Int: Feed] = [:]
      for await (index, feed) in group { found[index] = feed }
      return addresses.indices.compactMap { found[$0] }
    }
  }

  private func fetch(_ url: String, accept: String) async -> Result<FetchResponse, FetchError> {
    await fetcher.fetch(FetchRequest(url: url, allowNetworks: allowNetworks, accept: accept))
  }

  private static let pageAccept = "text/html, application/xhtml+xml;q=0.9, " + FetchRequest.feedAccept

  private static func domain(of url: String) -> String {
    RegistrableDomain.of(host: URLComponents(string: url)?.host ?? "")
  }

  /// Where publishing systems put feeds: beside the page, if it isn't the front page, and at the site's root.
  static func usualPlaces(of page: String) -> [String] {
    guard var parts = URLComponents(string: page) else { return [] }
    let path = parts.percentEncodedPath
    (parts.percentEncodedPath, parts.percentEncodedQuery, parts.fragment) = ("", nil, nil)
    guard let root = parts.string else { return [] }
    let names = ["feed", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml", "feed.json"]
    let rare = ["feed/atom", "index.rdf", "feeds/posts/default", "blog/feed"]
    var folders = path.split(separator: "/")
    if !path.hasSuffix("/"), folders.last?.contains(".") == true { folders.removeLast() }
    let folder = folders.joined(separator: "/")
    let beside = folder.isEmpty ? [] : names.map { "\(root)/\(folder)/\($0)" }
    return beside + (names + rare).map { "\(root)/\($0)" }
  }
}

extension FeedDiscovery.Feed {
  init?(_ answer: FetchResponse) {
    guard answer.status == 200 else { return nil }
    self.init(
      FeedParser().parse(answer.body, contentType: answer.contentType, baseURL: answer.url), at: answer.url)
  }

  init?(_ document: ParsedDocument, at url: String) {
    guard let feed = document.feed, let format = document.format else { return nil }
    self.init(
      url: url, format: format.rawValue, title: feed.title, entries: feed.entries.count, newest: feed.newest,
      language: feed.language)
  }
}

extension ParsedFeed {
  /// The latest date that an entry bears.
  var newest: Date? { entries.compactMap { $0.published ?? $0.updated }.max() }
}

extension Commands {
  /// Prints the feeds of a site.
  /// - Parameters:
  ///   - address: a page or a feed; https where it names no scheme.
  ///   - networks: as the configuration's `allow-network`.
  public static func discoverFeeds(
    at address: String, networks: [String], configuration path: String?, json asJSON: Bool
  ) async throws {
    let settings = try fetchSettings(path)
    let web = FeedLinks.webAddress(address).prefix { $0 != "#" }
    let url: URL
    switch FeedAddress.url(web.contains("://") ? String(web) : "https://\(web)") {
    case .success(let sound): url = sound
    case .failure(let problem): throw CommandFailure(.usage, problem.words)
    }
    let discovery = FeedDiscovery(
      fetcher: try naming { try PoliteFetcher(settings) }, allowNetworks: try networks.flatMap(ranges))
    let found: [FeedDiscovery.Feed]
    do {
      found = try await discovery.feeds(of: url.absoluteString)
    } catch {
      await discovery.fetcher.close()
      throw error
    }
    await discovery.fetcher.close()
    guard !asJSON else {
      for feed in found { say(try json(feed)) }
      return
    }
    let rows = found.map { feed in
      [
        feed.url, feed.format, feed.title ?? "-", LedgerText.entries(feed.entries),
        feed.newest.map { "newest \($0.formatted(.iso8601))" } ?? "no dates",
      ]
    }
    TextTable.lines(rows).forEach(say)
  }

  /// How the configuration wants things fetched; without one, the standard.
  private static func fetchSettings(_ path: String?) throws -> Configuration.Fetch {
    let exists = path != nil || FileManager.default.fileExists(atPath: Locations.configuration())
    return exists ? try loadConfiguration(path).fetch : .standard
  }

  private static func ranges(_ network: String) throws -> [NetworkRange] {
    var text = network
    if network != "loopback" {
      switch Network.cidr(network) {
      case .success(let network): text = "\(network)"
      case .failure(let problem): throw CommandFailure(.usage, "--allow-network: \(quoted(network)) \(problem.words)")
      }
    }
    return try naming { try NetworkRange.parse(text) }
  }
}
