internal import Digests
internal import Dispatch
internal import Foundation
internal import Glibc
internal import HTTPFetch
internal import Logging
internal import Narrative
internal import ServiceLifecycle
internal import StoryArchive
internal import UnixSignals

extension Commands {
  /// Runs the daemon until SIGTERM or SIGINT; SIGHUP reloads the configuration.
  public static func run(configuration path: String?) async throws {
    try await live(DaemonService(path: path, goal: .untilStopped))
  }

  /// Polls the feeds that are due, once, and writes what follows.
  public static func once(configuration path: String?) async throws {
    try await live(DaemonService(path: path, goal: .oneRound))
  }

  private static func live(_ daemon: DaemonService) async throws {
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [.init(service: daemon, successTerminationBehavior: .gracefullyShutdownGroup)],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: daemon.quietLog))
    try await named { try await group.run() }
  }

  /// As ``naming(_:)``, for what takes its time.
  static func named(_ body: () async throws -> Void) async throws {
    do { try await body() } catch { try naming { throw error } }
  }
}

/// The daemon as a service: it starts, follows, reloads and stops.
struct DaemonService: Service {
  private let path: String?
  private let configuration: Configuration
  private let archive: StoryArchive
  private let goal: Follower.Goal
  private let manager = ServiceManager()
  private let control: FollowerControl
  private let clock = SystemClock()

  /// Reads the configuration and takes the archive's lock, so that what is wrong is said before anything starts.
  init(path: String?, goal: Follower.Goal) throws {
    self.path = path
    self.goal = goal
    configuration = try Commands.loadConfiguration(path)
    archive = try Commands.openArchive(configuration, .readWrite)
    control = FollowerControl(manager: manager)
  }

  /// For the machinery whose messages only matter when something is wrong.
  var quietLog: Logger {
    var log = configuration.log.loggers()(.daemon)
    log.logLevel = .error
    return log
  }

  func run() async throws {
    // A log that nobody reads any more is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let hangup = onSignal(SIGHUP) { control.give(.reload) }
    defer { hangup.cancel() }
    defer { archive.close() }
    try await withGracefulShutdownHandler {
      try await live()
    } onGracefulShutdown: {
      manager.stopping()
      control.give(.stop)
    }
  }

  private func live() async throws {
    var setup = try Setup(configuration, self, isReload: false)
    announce(setup.parts, log: setup.log)
    var isReload = false
    while true {
      let (parts, fetcher) = (setup.parts, setup.fetcher)
      let follower = parts.follower(fetcher: fetcher, clock: clock, control: control)
      switch await follower.follow(records: try parts.records(), goal: goal, afterEdit: isReload) {
      case .reload:
        isReload = true
        manager.reloading()
        control.clearReload()
        if let new = reloaded(setup) {
          await fetcher.close()
          setup = new
        }
        manager.ready()
      case .stopped:
        await fetcher.close()
        setup.log.info("stopped; stories in hand are stored")
        return
      case .roundDone, .reached:
        await fetcher.close()
        // The log has told it; the exit status tells a timer or cron.
        if let trouble = await parts.pipeline.trouble { throw CommandFailure(trouble.code, "") }
        return
      }
    }
  }

  /// What one configuration makes of the daemon. A reload puts another in its place, whole or not at all.
  private struct Setup {
    let parts: DaemonParts
    let fetcher: HTTPFetcher
    let log: Logger

    init(_ configuration: Configuration, _ daemon: DaemonService, isReload: Bool) throws {
      let loggers = configuration.log.loggers()
      log = loggers(.daemon)
      let sagas = try daemon.followedSagas(of: configuration, isReload: isReload, log: log)
      fetcher = try HTTPFetcher(HTTPFetcher.Configuration(configuration.fetch))
      let (control, manager) = (daemon.control, daemon.manager)
      parts = try DaemonParts(
        configuration, sagas: sagas, archive: daemon.archive, clock: daemon.clock, log: loggers
      ) {
        manager.alive()
        return control.order != .stop
      }
    }
  }

  /// Nil when the new configuration is not sound; the old one stays in force then.
  private func reloaded(_ old: Setup) -> Setup? {
    do {
      let new = try Setup(Commands.loadConfiguration(path), self, isReload: true)
      let configuration = new.parts.configuration
      if configuration.archive.path != self.configuration.archive.path {
        new.log.warning("archive.path has changed; that takes a restart, the old one stays in use")
      }
      new.log.notice(
        "the configuration is loaded again: \(LedgerText.count(new.parts.feeds.count, "feed")), \(LedgerText.count(new.parts.sagas.count, "saga"))"
      )
      return new
    } catch {
      for line in "\(error)".split(separator: "\n") { old.log.error("\(line)") }
      old.log.error("the configuration was not reloaded; the old one stays in force")
      return nil
    }
  }

  /// At the start good sagas are followed although there are bad ones; none at all is an error. A reload takes no bad one:
  /// it would make the daemon forget a saga that it follows.
  fileprivate func followedSagas(of configuration: Configuration, isReload: Bool, log: Logger) throws -> [Saga] {
    let files = configuration.loadSagas()
    guard files.problems.isEmpty || !isReload else {
      throw CommandFailure(.configuration, files.problems.map(\.description).joined(separator: "\n"))
    }
    for problem in files.problems { log.error("\(problem)") }
    guard !files.sagas.isEmpty else {
      throw CommandFailure(.configuration, "\(configuration.file): no saga to follow")
    }
    return files.sagas
  }

  private func announce(_ parts: DaemonParts, log: Logger) {
    control.progress(feeds: parts.feeds.count, nextPoll: nil)
    manager.ready()
    guard case .untilStopped = goal else { return }
    let sagas = parts.sagas.map(\.id).joined(separator: ", ")
    log.info(
      "volteface \(Commands.number) follows \(sagas) in \(LedgerText.count(parts.feeds.count, "feed")); digests go to \(parts.writer.directory)"
    )
  }
}
