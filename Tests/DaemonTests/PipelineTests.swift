import Foundation
import Logging
import StoryArchive
import Testing

@testable import Daemon

/// The pipeline by itself, where what goes wrong can't be had from outside.
struct PipelineTests {
  @Test func `A daily digest that couldn't be stored is tried again soon, not the next day`() async throws {
    let home = try Installation()
    try home.configure([])
    let configuration = try Configuration.load(path: home.configuration, environment: [:])
    let start = try Date("2026-03-02T12:00:00Z", strategy: .iso8601)
    let clock = EventClock(start: start)
    let parts = try DaemonParts(
      configuration, sagas: configuration.loadSagas().sagas,
      archive: Commands.openArchive(configuration, .readWrite), clock: clock,
      log: { _ in Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } })
    try await parts.pipeline.take([], at: start)

    let cut = try Date("2026-03-03T07:00:00Z", strategy: .iso8601)
    try Database.rows(of: "INSERT INTO standing VALUES (1, 'orchard', 'voss-role', 0, '{')", in: home.archive)
    #expect(await parts.pipeline.writeDailyDigest(at: cut).timeIntervalSince(cut) <= 60)
    #expect(await parts.pipeline.trouble != nil)
    try Database.rows(of: "DELETE FROM standing", in: home.archive)
    let again = cut.addingTimeInterval(60)
    #expect(await parts.pipeline.writeDailyDigest(at: again) == cut.addingTimeInterval(86_400))
    #expect(home.files("digests/2026") == ["2026-03-03.html", "2026-03-03.json", "2026-03-03.md"])
  }
}
