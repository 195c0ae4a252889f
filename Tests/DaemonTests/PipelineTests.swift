import Foundation
import Logging
import StoryArchive
import Testing

@testable import Daemon

/// The pipeline by itself, where what goes wrong can't be had from outside.
struct PipelineTests {
  private func parts(
    of home: Installation, at start: Date, goesOn: @escaping @Sendable () -> Bool = { true }
  ) throws -> DaemonParts {
    let configuration = try Configuration.load(path: home.configuration, environment: [:])
    return try DaemonParts(
      configuration, sagas: configuration.loadSagas().sagas,
      archive: Commands.openArchive(configuration, .readWrite), clock: EventClock(start: start),
      log: { _ in Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }, goesOn: goesOn)
  }

  @Test func `Told to stop, the daemon leaves digests that wait for the next start`() async throws {
    let home = try Installation()
    try home.configure([])
    let cut = try Date("2026-03-03T07:00:00Z", strategy: .iso8601)
    func pending() throws -> [String] {
      try Database.rows(of: "SELECT count(*) FROM delivery WHERE deliveredAt IS NULL", in: home.archive)
    }
    do {
      let parts = try parts(of: home, at: cut.addingTimeInterval(-3_600))
      try await parts.pipeline.take([], at: cut.addingTimeInterval(-3_600))
      _ = await parts.pipeline.writeDailyDigest(at: cut)
    }
    try Database.rows(
      of: "INSERT INTO delivery (kind, key, createdAt, payload) SELECT kind, 'a', createdAt, payload FROM delivery",
      in: home.archive)
    try Database.rows(of: "UPDATE delivery SET deliveredAt = NULL", in: home.archive)
    #expect(try pending() == ["2"])
    do { await (try parts(of: home, at: cut, goesOn: { false })).pipeline.resume(complete: true) }
    #expect(try pending() == ["1"])
    do { await (try parts(of: home, at: cut)).pipeline.resume(complete: true) }
    #expect(try pending() == ["0"])
  }

  @Test func `A daily digest that couldn't be stored is tried again soon, not the next day`() async throws {
    let home = try Installation()
    try home.configure([])
    let start = try Date("2026-03-02T12:00:00Z", strategy: .iso8601)
    let parts = try parts(of: home, at: start)
    try await parts.pipeline.take([], at: start)

    let cut = try Date("2026-03-03T07:00:00Z", strategy: .iso8601)
    try Database.rows(of: "INSERT INTO standing VALUES (1, 'orchard', 'voss-role', 0, '{')", in: home.archive)
    #expect(await parts.pipeline.writeDailyDigest(at: cut).timeIntervalSince(cut) <= 600)
    #expect(await parts.pipeline.trouble != nil)
    try Database.rows(of: "DELETE FROM standing", in: home.archive)
    let again = cut.addingTimeInterval(600)
    #expect(await parts.pipeline.writeDailyDigest(at: again) == cut.addingTimeInterval(86_400))
    #expect(home.files("digests/2026") == ["2026-03-03.html", "2026-03-03.json", "2026-03-03.md"])
  }
}
