internal import Digests
internal import Dispatch
internal import Foundation
internal import Glibc
internal import HTTPFetch
internal import LocalServer
internal import Logging
internal import Narrative
internal import StoryArchive

extension Commands {
  /// Follows the recorded week: the daemon's own pipeline polls a server on loopback, under a clock that jumps from event to
  /// event.
  public static func demo(output: String, keepServing: Bool) async throws {
    let demo = try Demo(output: output, isTerminal: isatty(STDOUT_FILENO) == 1)
    try await named { try await demo.run() }
    if keepServing { try await serve(output) }
  }

  /// Serves the digests on loopback until interrupted.
  private static func serve(_ directory: String) async throws {
    let files = StaticFiles(root: directory)
    try await LocalServer.serve(handler: files.answer) { port in
      say("serving the digests on http://127.0.0.1:\(port)/ until interrupted")
      await interruption()
    }
  }

  private static func interruption() async {
    let bell = Bell()
    let sources = [SIGINT, SIGTERM].map { onSignal($0) { bell.ring() } }
    await bell.wait()
    for source in sources { source.cancel() }
  }
}

/// One run of the demo, or the rest of one that was killed.
struct Demo {
  private let output: String
  private let week: DemoWeek
  private let show: DemoShow
  private let configuration: Configuration
  private let archive: StoryArchive
  private let saga: Saga
  /// Where an earlier run that was killed had come to.
  private let resumed: Date?

  init(output: String, isTerminal: Bool) throws {
    self.output = output
    week = try DemoWeek()
    show = DemoShow(isPaced: isTerminal, week: week.start..<week.end)
    let state = "\(output)/state"
    let archivePath = "\(state)/archive.sqlite"
    try Self.clear(output, unlessUnfinishedAt: archivePath, end: week.end)
    configuration = try Self.writeConfiguration(week, state: state)
    saga = try Commands.loadSaga("\(state)/openai-2023.toml")
    archive = try Commands.openArchive(configuration, .readWrite)
    resumed = try archive.clock()
  }

  func run() async throws {
    let clock = EventClock(
      start: resumed ?? week.start,
      pace: { [show, archive] from, to in
        await show.pace(from: from, to: to) { (try? archive.counts().stories) ?? 0 }
      })
    let server = DemoServer(week: week, clock: clock)
    let log = Logger(label: "demo") { [show] in
      LineLog(
        label: $0, level: .notice, style: .text(colour: show.isPaced), now: { clock.now }, write: DemoShow.say)
    }
    show.begin(resumed: resumed)
    let parts = try DaemonParts(configuration, sagas: [saga], archive: archive, clock: clock, log: { _ in log })
    try await LocalServer.serve(handler: server.answer) { port in
      var settings = HTTPFetcher.Configuration(configuration.fetch)
      // Every host name of the week leads to the server on loopback.
      settings.connectTo = ["::127.0.0.1:\(port)"]
      settings.environment = [:]
      let fetcher = try HTTPFetcher(settings)
      let follower = parts.follower(fetcher: fetcher, clock: clock, control: FollowerControl(manager: ServiceManager()))
      _ = await follower.follow(records: try parts.records(), goal: .until(week.end))
      await fetcher.close()
    }
    // The end is committed too, so that the next run starts anew.
    _ = try archive.commit(ExaminedBatch(clock: week.end))
    show.end(output: output, counts: try archive.counts())
  }

  /// A finished run makes room for a new one, an unfinished one is gone on with, and what isn't a demo's is left alone.
  private static func clear(_ output: String, unlessUnfinishedAt archivePath: String, end: Date) throws {
    let files = FileManager.default
    let found = (try? files.contentsOfDirectory(atPath: output)) ?? []
    guard !found.isEmpty else { return }
    guard files.fileExists(atPath: "\(output)/state/openai-2023.toml") else {
      throw CommandFailure(.cannotWrite, "\(output) is not empty and was not made by the demo; name another directory")
    }
    if files.fileExists(atPath: archivePath) {
      // Opened for writing, so that a demo that still runs is left alone.
      let archive = try Commands.naming { try StoryArchive(path: archivePath, mode: .readWrite) }
      guard let clock = try archive.clock(), clock >= end else { return }
    }
    let made = found.filter {
      ["state", "reversals", "sagas", "reversals.jsonl"].contains($0) || $0.hasPrefix("index.") || $0.hasPrefix("feed.")
        || $0.hasPrefix("latest.") || $0 == "2023"
    }
    for name in made {
      do {
        try files.removeItem(atPath: "\(output)/\(name)")
      } catch {
        throw CommandFailure(.cannotWrite, "cannot remove \(output)/\(name): \(StoriesFile.reason(of: error))")
      }
    }
  }

  /// A configuration as a person would write it, so that `--config` can be given to every other command afterwards.
  private static func writeConfiguration(_ week: DemoWeek, state: String) throws -> Configuration {
    let feeds = week.outlets.map { outlet in
      """

      [[feeds]]
      url = "\(outlet.url)"
      outlet = "\(outlet.name)"
      language = "\(outlet.language)"
      interval = "\(outlet.interval)"
      allow-network = "loopback"
      """
    }
    let text = """
      # Written by `volteface demo`. Its feeds are served on loopback while the demo runs, and nowhere else.
      sagas = ["openai-2023.toml"]

      [archive]
      path = "archive.sqlite"

      [digests]
      directory = ".."
      time = "07:00"
      time-zone = "UTC"
      languages = ["en", "zh"]
      \(feeds.joined(separator: "\n"))
      """
    let saga = Data(PackageResources.openai_2023_toml)
    return try Commands.configure(state, text, saga: ("openai-2023.toml", saga))
  }
}
