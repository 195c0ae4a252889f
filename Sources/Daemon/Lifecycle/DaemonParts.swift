internal import Digests
internal import Foundation
internal import Glibc
internal import HTTPFetch
internal import Logging
internal import Narrative
internal import StoryArchive

/// The rooms as one configuration puts them together.
struct DaemonParts {
  let configuration: Configuration
  let sagas: [Saga]
  let feeds: [FollowedFeed]
  let archive: StoryArchive
  let writer: DigestWriter
  let cut: DailyCut
  let pipeline: Pipeline
  let log: Logger

  /// - Parameters:
  ///   - archive: Opened already, because a reload keeps it.
  ///   - sagas: Those of the configuration that can be followed.
  ///   - goesOn: Asked between two batches of stories; see ``Pipeline``.
  /// - Throws: ``CommandFailure`` that names what can't be used.
  init(
    _ configuration: Configuration, sagas: [Saga], archive: StoryArchive, clock: any WallClock,
    log: (Configuration.Log.Room) -> Logger, goesOn: @escaping @Sendable () -> Bool = { true }
  ) throws {
    self.configuration = configuration
    self.sagas = sagas
    self.archive = archive
    self.log = log(.daemon)
    feeds = try configuration.feeds.map(FollowedFeed.init)
    writer = try DigestWriter(
      directory: configuration.digests.directory, settings: DigestSettings(configuration.digests))
    for problem in writer.problems { self.log.warning("\(problem)") }
    cut = DailyCut(configuration.digests)
    let desk = DigestDesk(
      archive: archive, writer: writer, sagas: sagas, cut: cut,
      feeds: Set(feeds.map(\.url)), log: log(.digests))
    pipeline = try Pipeline(
      sagas: sagas, options: EngineOptions(outlets: configuration.narrative.outlets), archive: archive, desk: desk,
      clock: clock, log: log(.daemon), goesOn: goesOn)
  }

  /// The records of all feeds by address, as the archive has them. A feed whose configured address has been changed to the one
  /// that it had moved to takes its record and its stories along.
  func records() throws -> [String: FeedRecord] {
    for move in PermanentMove.renames(try archive.feeds(), configured: Set(feeds.map(\.url))) {
      try archive.renameFeed(move.from, to: move.to)
    }
    return Dictionary(try archive.feeds().map { ($0.url, $0) }) { first, _ in first }
  }

  func follower(fetcher: HTTPFetcher, clock: any WallClock, control: FollowerControl) -> Follower {
    let fetch = configuration.fetch
    return Follower(
      feeds: feeds, transfers: fetch.transfers,
      domain: { fetch.domain(of: $0) }, fetcher: fetcher, pipeline: pipeline, clock: clock, control: control)
  }
}

extension Configuration.Fetch {
  /// Whose budget the requests to a host fall under: its registrable domain's. A host with an exception shares nothing with
  /// the rest of its domain: neither is its haste theirs, nor do they wait for it.
  func domain(of host: String) -> PoliteDomain {
    let pace = pace(of: host)
    let name = hosts[host.lowercased()] == nil ? RegistrableDomain.of(host: host) : "host \(host.lowercased())"
    return PoliteDomain(
      name: name, rule: DomainRule(connections: pace.connections, spacing: pace.spacing / .seconds(1)))
  }
}

extension DigestSettings {
  init(_ digests: Configuration.Digests) {
    self.init(
      languages: digests.languages.map { $0 == .chinese ? .chinese : .english },
      formats: Set(digests.formats.compactMap { DigestFormat(rawValue: $0.rawValue) }), timeZone: digests.timeZone,
      templates: digests.templates)
  }
}

extension HTTPFetcher.Configuration {
  init(_ fetch: Configuration.Fetch) {
    let contact = fetch.contact.map { " (+\($0))" } ?? ""
    self.init(
      userAgent: "volteface/\(Commands.number)\(contact)",
      limits: FetchLimits(
        decodedBytes: fetch.limits.size, redirects: fetch.limits.redirects,
        connectTimeout: fetch.limits.connectTimeout, totalTimeout: fetch.limits.timeout),
      maxTransfers: fetch.transfers,
      // The schedule keeps each host's own number; this one keeps redirects from exceeding them all.
      maxConnectionsPerHost: fetch.hosts.values.map(\.connections).reduce(fetch.perDomain.connections, max),
      caFile: fetch.caFile, proxy: fetch.proxy)
  }
}

extension Configuration.Log {
  /// A logger a room, all to standard error.
  func loggers() -> (Room) -> Logger {
    var status = stat()
    let stream = unsafe fstat(STDERR_FILENO, &status) == 0 ? "\(status.st_dev):\(status.st_ino)" : nil
    let style = LineLog.Style(
      format, environment: ProcessInfo.processInfo.environment, isTerminal: isatty(STDERR_FILENO) == 1, stream: stream)
    return { room in
      Logger(label: room.rawValue) { LineLog(label: $0, level: level(of: room), style: style) }
    }
  }
}
