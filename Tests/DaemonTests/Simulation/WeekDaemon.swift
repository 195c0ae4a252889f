import Foundation
import HTTPFetch
import Logging
import StoryArchive
import Synchronization
import TestServers

@testable import Daemon

/// The daemon's loop, pipeline, archive and fetcher through a simulated week: requests take place in real time while the
/// virtual clock stands, and in between it jumps from event to event.
struct WeekDaemon {
  let week: PressWeek
  let press: SimulatedPress
  let home: Installation
  /// What the log said.
  let lines: [String]
  /// The feeds' records at the end, by address.
  let records: [String: FeedRecord]

  init(seed: UInt64) async throws {
    let week = PressWeek(seed: seed)
    let clock = EventClock(start: PressWeek.start)
    let press = try SimulatedPress(week, clock: clock)
    let server = try press.open()
    defer { server.stop() }
    let nginx = try NginxServer(upstream: server.port)
    defer { nginx.stop() }
    let home = try Installation()
    try home.write(Self.configuration(week, caFile: nginx.caFile), to: "volteface.toml")

    let configuration = try Configuration.load(path: home.configuration, environment: [:])
    let archive = try Commands.openArchive(configuration, .readWrite)
    defer { archive.close() }
    let said = Lines()
    let log = Logger(label: "daemon") { label in
      LineLog(label: label, level: .info, style: .text(colour: false), now: { clock.now }, write: said.add)
    }
    let parts = try DaemonParts(
      configuration, sagas: configuration.loadSagas().sagas, archive: archive, clock: clock, log: { _ in log })
    var settings = HTTPFetcher.Configuration(configuration.fetch)
    settings.limits.stallTimeout = .seconds(2)
    settings.environment = [:]
    // Every host leads to one of the two servers on loopback.
    let secure = week.papers.filter { $0.manner == .secure }.map { "\($0.host):443:127.0.0.1:\(nginx.https)" }
    settings.connectTo = secure + ["::127.0.0.1:\(server.port)"]
    let fetcher = try HTTPFetcher(settings)
    let control = FollowerControl(manager: ServiceManager())
    _ = await parts.follower(fetcher: fetcher, clock: clock, control: control)
      .follow(records: try parts.records(), goal: .until(PressWeek.end))
    await fetcher.close()
    self.week = week
    self.press = press
    self.home = home
    lines = said.all
    records = try parts.records()
  }

  private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }
  }

  private static func configuration(_ week: PressWeek, caFile: String) -> String {
    let tables = week.papers.map { paper in
      let interval = paper.interval.map { "interval = \"\(Int($0 / 3_600))h\"" } ?? ""
      return """
        [[feeds]]
        url = "\(paper.url)"
        outlet = "\(paper.host)\(paper.path)"
        allow-network = "loopback"
        \(interval)

        """
    }
    return """
      sagas = ["orchard.toml"]
      [archive]
      path = "state/archive.sqlite"
      [digests]
      directory = "digests"
      time-zone = "UTC"
      [fetch]
      interval = "20m"
      contact = "desk@reader.example"
      ca-file = "\(caFile)"
      \(tables.joined(separator: "\n"))
      """
  }
}
