import Foundation
import Synchronization
import TestServers
import Testing

/// A round of the built daemon over every hostile server at once, and ten honest ones among them.
@Suite(.serialized) struct HostileFeedTests {
  /// Ten outlets with a story each, and two feeds of one server that share a connection; the server sends an answer that
  /// nobody asked for between the two.
  struct HonestServers: ~Copyable {
    private(set) var urls: [String] = []
    private(set) var titles: [String] = []
    private var servers: [ScriptedServer] = []

    init(onAnswer: @escaping @Sendable () -> Void) throws {
      @Sendable func answer(_ title: String) -> String {
        let feed = FeedDocument.rss(title, [.init(title, title.lowercased(), hoursAgo: 1)])
        return "HTTP/1.1 200 OK\r\nContent-Length: \(feed.utf8.count)\r\n\r\n\(feed)"
      }
      for place in 1...10 {
        let title = "Harvest \(place)"
        servers.append(
          try ScriptedServer(address: "127.0.3.\(place)") { connection in
            while connection.readRequest() != nil {
              onAnswer()
              guard connection.send(answer(title)) else { return }
            }
          })
        titles.append(title)
      }
      urls = servers.map { $0.url + "honest" }
      let shared = try ScriptedServer(address: "127.0.3.11") { connection in
        while let request = connection.readRequest() {
          let title = request.hasPrefix("GET /cider ") ? "Cider" : "Perry"
          guard connection.send(answer(title)), !connection.waitForClose(milliseconds: 100) else { return }
          connection.send(answer("Poison"))
        }
      }
      servers.append(shared)
      urls += [shared.url + "cider", shared.url + "perry"]
      titles += ["Cider", "Perry"]
    }

    deinit { for server in servers { server.stop() } }
  }

  /// Runs a command and tells, behind its own output, the most memory that it had resident, in KiB (getrusage(2)).
  private static let measuring = """
    import resource, subprocess, sys
    status = subprocess.call(sys.argv[1:])
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    sys.exit(status)
    """

  private func round(_ home: borrowing Installation) async throws -> (outcome: Program.Outcome, megabytes: Int) {
    let outcome = try await Program.run(
      executable: "/usr/bin/env",
      ["python3", "-c", Self.measuring, Program.path, "once", "--config", home.configuration])
    let last = try #require(outcome.output.split(separator: "\n").last.flatMap { Int($0) })
    return (outcome, last >> 10)
  }

  @Test func `Every hostile server costs one line and little memory, and no honest feed waits for it`() async throws {
    let events = Mutex<[String]>([])
    let honest = try HonestServers { events.withLock { $0.append("answer") } }
    let hostile = try HostileServers { events.withLock { $0.append("drip") } }
    let good = honest.urls.map { Installation.Feed(outlet: $0, url: $0) }
    let bad = hostile.urls.sorted { $0.key < $1.key }.map { Installation.Feed(outlet: $0.key, url: $0.value) }

    let alone = try Installation()
    try alone.configure(good, timeout: "4s")
    let (quiet, least) = try await round(alone)
    #expect(quiet.status == 0 && quiet.errors.isEmpty, "\(quiet.errors)")
    events.withLock { $0 = [] }

    let home = try Installation()
    // The hostile ones come first.
    try home.configure(bad + good, timeout: "4s")
    let (outcome, most) = try await round(home)
    #expect(outcome.status == 0)
    #expect(try home.titles() == honest.titles.sorted(), "\(outcome.errors)")
    let lines = outcome.errors.split(separator: "\n")
    for (name, reason) in hostile.reasons {
      let own = lines.filter { $0.contains("/\(name) ") }
      #expect(own.count == 1 && own[0].contains(reason) && own[0].utf8.count < 500, "\(name): \(own)")
    }
    #expect(lines.count == hostile.reasons.count, "\(outcome.errors)")
    let order = events.withLock { $0 }
    #expect(order.count { $0 == "answer" } == 10 && order.count { $0 == "drip" } == 3)
    #expect(order.prefix(10).allSatisfy { $0 == "answer" }, "the honest ones are served while others drip: \(order)")
    // Six bodies of 15 MiB may be in hand at once; unfolded, they would be more than a gigabyte.
    #expect(most - least < 120, "\(least) MiB alone, \(most) MiB with the hostile ones")
  }
}
