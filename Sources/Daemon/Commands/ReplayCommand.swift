internal import Digests
internal import Foundation
internal import Logging
internal import Narrative
internal import StoryArchive

extension Commands {
  /// Runs stories of a file through the engine: prints the reversals, writes digests, or fills the archive.
  public static func replay(
    stories paths: [String], saga path: String, output: String?, intoArchive: Bool, timeZone: String?, outlets: Int,
    configuration: String?
  ) async throws {
    let zone = try timeZone.map { name in
      guard let zone = TimeZone(identifier: name) else {
        throw CommandFailure(.usage, "--time-zone \(name) is no time zone; write one like Europe/Berlin")
      }
      return zone
    }
    let saga = try loadSaga(path)
    let stories = try StoriesFile.read(paths)
    guard let first = stories.first else { throw CommandFailure(.data, "\(paths.joined(separator: ", ")): no story") }
    if intoArchive {
      try await replayIntoArchive(stories, saga: saga, path: path, configuration: configuration)
    } else if let output {
      try await replay(
        stories, saga: saga, path: path, into: output, timeZone: zone ?? .gmt, outlets: outlets, from: first.at)
    } else {
      let options = EngineOptions(outlets: outlets)
      let reader = SagaReader(sagas: [saga], options: options)
      var engine = try NarrativeEngine(sagas: [saga], options: options)
      for reversal in engine.examine(stories.map(reader.read)).reversals { say(try json(reversal)) }
    }
  }

  private static func replayIntoArchive(
    _ stories: [Story], saga: Saga, path: String, configuration: String?
  ) async throws {
    let configuration = try loadConfiguration(configuration)
    let sagas = configuration.loadSagas().sagas
    guard sagas.contains(where: { $0.id == saga.id }) else {
      throw CommandFailure(
        .configuration, "\(configuration.file) does not follow the saga \(saga.id); add \(path) to its sagas first")
    }
    let archive = try openArchive(configuration, .readWrite)
    let parts = try DaemonParts(
      configuration, sagas: sagas, archive: archive, clock: SystemClock(), log: configuration.log.loggers())
    let before = try archive.counts().stories
    for start in stride(from: 0, to: stories.count, by: 2_000) {
      try await parts.pipeline.take(Array(stories[start..<min(start + 2_000, stories.count)]), at: Date())
    }
    say("\(try archive.counts().stories - before) new stories of \(stories.count) are in \(configuration.archive.path)")
  }

  /// A round of the daemon's, by which stories are examined together.
  private static let round: TimeInterval = 3_600

  /// Lives the stories' time as the daemon would have: digests when something turns, one more every morning.
  private static func replay(
    _ stories: [Story], saga: Saga, path: String, into output: String, timeZone: TimeZone, outlets: Int,
    from start: Date
  ) async throws {
    let archivePath = "\(output)/state/archive.sqlite"
    guard !FileManager.default.fileExists(atPath: archivePath) else {
      throw CommandFailure(.cannotWrite, "\(output) holds an earlier run; name another directory, or remove that one")
    }
    let archive = try naming { try StoryArchive(path: archivePath, mode: .readWrite) }
    let text = """
      # Written by `volteface replay`.
      sagas = ["saga.toml"]

      [archive]
      path = "archive.sqlite"

      [digests]
      directory = ".."
      time = "07:00"
      time-zone = "\(timeZone.identifier)"

      """
    let contents = try StoriesFile.contents(of: path)
    var configuration = try configure("\(output)/state", text, saga: ("saga.toml", contents))
    configuration.narrative.outlets = outlets
    let clock = EventClock(start: start)
    let log = Logger(label: "daemon") {
      LineLog(label: $0, level: .notice, style: .text(colour: false), now: { clock.now }, write: say)
    }
    let parts = try DaemonParts(configuration, sagas: [saga], archive: archive, clock: clock, log: { _ in log })
    let (pipeline, cut) = (parts.pipeline, parts.cut)
    var rest = stories[...]
    var end = cut.next(after: start)
    while let next = rest.first?.at {
      let now = min(next.addingTimeInterval(Self.round), end)
      let round = rest.prefix { $0.at < now }
      rest = rest.dropFirst(round.count)
      await clock.wait(until: round.last?.at ?? now, or: Bell(), idle: true)
      try await named { try await pipeline.take(Array(round), at: clock.now) }
      guard rest.first.map({ $0.at >= end }) ?? true else { continue }
      await clock.wait(until: end, or: Bell(), idle: true)
      end = await pipeline.writeDailyDigest(at: end)
    }
    let storyline = saga.storylines.first?.id ?? ""
    say("The digests are in \(output). Open \(output)/index.html in a browser.")
    say("Ask why:  \(program) explain \(saga.id)/\(storyline) --config \(output)/state/volteface.toml")
  }
}
