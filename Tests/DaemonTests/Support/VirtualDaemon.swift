import Foundation
import HTTPFetch
import Logging
import StoryArchive
import Synchronization

@testable import Daemon

/// The daemon's loop, pipeline and archive on a clock that jumps from event to event, against a ``PressServer``.
final class VirtualDaemon: Sendable {
  static let start = Date(timeIntervalSince1970: 1_763_640_000)

  let home: Installation
  let clock = EventClock(start: VirtualDaemon.start)
  let server: PressServer
  private let said = Mutex<[String]>([])

  /// - Parameter answer: what the servers answer at the clock's time; nil breaks the connection off.
  init(answer: @escaping @Sendable (PressServer.Request) -> PressServer.Answer?) throws {
    home = try Installation()
    server = try PressServer(clock: clock, answer: answer)
  }

  /// Configures feeds by address. Each outlet is its feed's host.
  func configure(_ feeds: [String], rest: String = "", fetch: String = "") throws {
    let tables = feeds.map { url in
      "[[feeds]]\nurl = \"\(url)\"\noutlet = \"\(PollBook.host(of: url))\"\nallow-network = \"loopback\"\n\(rest)\n"
    }
    let text = """
      sagas = ["orchard.toml"]
      [archive]
      path = "state/archive.sqlite"
      [digests]
      directory = "digests"
      time-zone = "UTC"
      [fetch]
      \(fetch)
      \(tables.joined(separator: "\n"))
      """
    try home.write(text, to: "volteface.toml")
  }

  /// Runs the daemon from where the clock stands: for some hours, or for one round.
  func run(hours: Double? = nil, isReload: Bool = false) async throws {
    let configuration = try Configuration.load(path: home.configuration, environment: [:])
    let archive = try Commands.openArchive(configuration, .readWrite)
    defer { archive.close() }
    let log = Logger(label: "daemon") { [self] label in
      LineLog(
        label: label, level: .info, style: .text(colour: false), now: { [clock] in clock.now },
        write: { [self] line in said.withLock { $0.append(line) } })
    }
    let parts = try DaemonParts(
      configuration, sagas: configuration.loadSagas().sagas, archive: archive, clock: clock, log: { _ in log })
    var settings = HTTPFetcher.Configuration(configuration.fetch)
    settings.connectTo = ["::127.0.0.1:\(server.port)"]
    settings.environment = [:]
    let fetcher = try HTTPFetcher(settings)
    let follower = parts.follower(fetcher: fetcher, clock: clock, control: FollowerControl(manager: ServiceManager()))
    let goal = hours.map { Follower.Goal.until(clock.now.addingTimeInterval($0 * 3_600)) } ?? .oneRound
    _ = await follower.follow(records: try parts.records(), goal: goal, afterEdit: isReload)
    await fetcher.close()
  }

  /// What the log said of feeds and the network, a line each; the daily digests aside.
  var lines: [String] { said.withLock { $0 }.filter { !$0.contains("daily digest") } }

  func record(_ url: String) throws -> FeedRecord? {
    let archive = try StoryArchive(path: home.archive, mode: .readOnly)
    return try archive.feeds().first { $0.url == url }
  }

  /// A feed of stories, one an hour up to `now` from an hour after the start, the newest thirty.
  static func hourly(_ name: String, at now: Date) -> String {
    let hours = Int(now.timeIntervalSince(start) / 3_600)
    let items = (max(hours - 29, 0)...max(hours, 0)).reversed().map { hour in
      var item = FeedDocument.Item("\(name) tells story \(hour)", "\(name)/\(hour)", hoursAgo: 0)
      item.published = start.addingTimeInterval(Double(hour) * 3_600)
      return item
    }
    return FeedDocument.rss(name, items)
  }

  /// Hours since the start.
  static func hours(_ date: Date) -> Double { date.timeIntervalSince(start) / 3_600 }
}
