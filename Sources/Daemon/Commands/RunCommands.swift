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
    let daemon = try DaemonService(path: path, goal: .untilStopped)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [.init(service: daemon, successTerminationBehavior: .gracefullyShutdownGroup)],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: daemon.quietLog))
    try await named { try await group.run() }
  }

  /// Polls the feeds that are due, once, and writes what follows.
  public static func once(configuration path: String?) async throws {
    let daemon = try DaemonService(path: path, goal: .oneRound)
    try await named { try await daemon.run() }
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
    let hangup = reloadOnHangup()
    defer { hangup.cancel() }
    var configuration = configuration
    var sagas = try followedSagas(of: configuration, log: configuration.log.loggers()(.daemon))
    var isFirst = true
    while true {
      let loggers = configuration.log.loggers()
      let log = loggers(.daemon)
      let parts = try DaemonParts(configuration, sagas: sagas, archive: archive, clock: clock, log: loggers)
      do { try parts.writer.prepare() } catch { log.error("\(error); digests wait until it can be written") }
      let fetcher = try HTTPFetcher(HTTPFetcher.Configuration(configuration.fetch))
      await parts.pipeline.resume()
      let records = try parts.records()
      announce(parts, isFirst: isFirst, log: log)
      isFirst = false
      let follower = parts.follower(fetcher: fetcher, clock: clock, control: control)
      let ending = await withGracefulShutdownHandler {
        await follower.follow(records: records, goal: goal)
      } onGracefulShutdown: {
        control.give(.stop)
      }
      await fetcher.close()
      switch ending {
      case .reload:
        manager.reloading()
        control.clearReload()
        (configuration, sagas) = reloaded(configuration, sagas, log: log)
        manager.ready()
      case .stopped:
        manager.stopping()
        log.info("stopped; stories in hand are stored")
        return
      case .roundDone, .reached: return
      }
    }
  }

  /// The old configuration stays in force when the new one is not sound.
  private func reloaded(_ old: Configuration, _ oldSagas: [Saga], log: Logger) -> (Configuration, [Saga]) {
    do {
      let new = try Commands.loadConfiguration(path)
      let sagas = try followedSagas(of: new, log: log)
      if new.archive.path != old.archive.path {
        log.warning("archive.path has changed; that takes a restart, the old one stays in use")
      }
      log.notice("the configuration is loaded again: \(new.feeds.count) feeds, \(sagas.count) sagas")
      return (new, sagas)
    } catch {
      for line in "\(error)".split(separator: "\n") { log.error("\(line)") }
      log.error("the configuration was not reloaded; the old one stays in force")
      return (old, oldSagas)
    }
  }

  /// Good sagas are followed although there are bad ones; none at all is an error.
  private func followedSagas(of configuration: Configuration, log: Logger) throws -> [Saga] {
    let files = configuration.loadSagas()
    for problem in files.problems { log.error("\(problem)") }
    guard !files.sagas.isEmpty else {
      throw CommandFailure(.configuration, "\(configuration.file): no saga to follow")
    }
    return files.sagas
  }

  private func announce(_ parts: DaemonParts, isFirst: Bool, log: Logger) {
    control.progress(feeds: parts.feeds.count, nextPoll: nil)
    manager.ready()
    guard isFirst, case .untilStopped = goal else { return }
    let sagas = parts.sagas.map(\.id).joined(separator: ", ")
    log.info(
      "volteface \(Commands.number) follows \(sagas) in \(parts.feeds.count) feeds; digests go to \(parts.writer.directory)"
    )
  }

  private func reloadOnHangup() -> any DispatchSourceSignal {
    signal(SIGHUP, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGHUP, queue: .global())
    source.setEventHandler { control.give(.reload) }
    source.resume()
    return source
  }
}
