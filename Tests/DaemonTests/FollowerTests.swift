import Foundation
import HTTPFetch
import LocalServer
import Logging
import StoryArchive
import Synchronization
import Testing

@testable import Daemon

struct FollowerTests {
  /// The machine's clock, which counts how often somebody waited for it.
  final class CountingClock: WallClock {
    private let count = Mutex(0)
    var waits: Int { count.withLock { $0 } }
    var now: Date { Date() }

    func wait(until deadline: Date, or bell: Bell, idle: Bool) async {
      count.withLock { $0 += 1 }
      await SystemClock().wait(until: deadline, or: bell, idle: idle)
    }
  }

  @Test func `While a reload waits for a slow answer, a feed that falls due doesn't keep the loop spinning`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    let (clock, control) = (CountingClock(), FollowerControl(manager: ServiceManager()))
    let due = Date(timeIntervalSinceNow: 3)
    site.put("/slow") { _ in
      control.give(.reload)
      // A second in which the other feed is due and may not start.
      try? await Task.sleep(for: .seconds(due.timeIntervalSinceNow + 1))
      return LocalResponse(status: 503)
    }
    try await site.open { address in
      try home.configure(["slow", "next"].map { .init(outlet: $0, url: "\(address)/\($0)") })
      let configuration = try Configuration.load(path: home.configuration, environment: [:])
      let parts = try DaemonParts(
        configuration, sagas: configuration.loadSagas().sagas,
        archive: Commands.openArchive(configuration, .readWrite), clock: clock,
        log: { _ in Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } })
      let fetcher = try HTTPFetcher(HTTPFetcher.Configuration(configuration.fetch))
      let next = FeedRecord(
        url: "\(address)/next", outlet: "next", lastAttempt: Date(), nextPoll: due)
      let ending = await parts.follower(fetcher: fetcher, clock: clock, control: control)
        .follow(records: [next.url: next], goal: .untilStopped)
      await fetcher.close()
      #expect(ending == .reload)
    }
    #expect(clock.waits < 20)
  }
}
