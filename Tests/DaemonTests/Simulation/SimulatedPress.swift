import Foundation
import Synchronization
import TestServers

@testable import Daemon

/// The servers of all papers behind one loopback port, and what they saw, with the virtual time.
final class SimulatedPress: Sendable {
  struct Seen: Sendable {
    var at: Date
    var host: String
    var path: String
    /// By lower-case name.
    var headers: [String: String]
    /// Nil for a breach and for what the outage swallowed.
    var status: Int?
    var answered: [String: String] = [:]
    /// How many requests of the same host were in hand, this one included.
    var inHand: Int
  }

  private struct State {
    var seen: [Seen] = []
    var lost = 0
    var inHand: [String: Int] = [:]
    var counts: [String: Int] = [:]
    var offered: Set<String> = []
  }

  private let papers: [String: SimulatedPaper]
  private let clock: any WallClock
  private let bombs: [SimulatedPaper.Manner: [UInt8]]
  private let state = Mutex(State())

  init(_ week: PressWeek, clock: any WallClock) throws {
    var papers: [String: SimulatedPaper] = [:]
    for var paper in week.papers {
      papers[paper.host + paper.path] = paper
      let host = paper.manner == .moved ? "new-\(paper.host)" : paper.host
      guard paper.manner == .moved || paper.manner == .wandering else { continue }
      paper.path = SimulatedPaper.newPath
      papers[host + paper.path] = paper
    }
    self.papers = papers
    self.clock = clock
    let zeros = "head -c 100000000 /dev/zero | gzip -9c"
    bombs = [.bomb: try runShell(zeros), .nested: try runShell("\(zeros) | gzip -9c")]
  }

  /// Serves until the server is stopped.
  func open() throws -> ScriptedServer {
    try ScriptedServer(isRemembering: false) { [self] connection in
      while let head = connection.readRequest(), serve(head, connection) {}
    }
  }

  var seen: [Seen] { state.withLock { $0.seen } }
  /// The titles of all items that went out whole.
  var offered: Set<String> { state.withLock { $0.offered } }
  /// Requests that the outage swallowed.
  var lost: Int { state.withLock { $0.lost } }

  /// False ends the connection.
  private func serve(_ head: String, _ connection: ScriptedConnection) -> Bool {
    let now = clock.now
    if PressWeek.outage.contains(now) {
      state.withLock { $0.lost += 1 }
      // nginx would answer for us.
      if head.contains("Host: secure") { connection.waitForClose() }
      return false
    }
    let request = RequestHead(head)
    let (host, path, headers) = (request.host, request.path, request.headers)
    let (place, count) = state.withLock { state in
      state.inHand[host, default: 0] += 1
      defer { state.counts[host + path, default: 0] += 1 }
      state.seen.append(
        Seen(at: now, host: host, path: path, headers: headers, inHand: state.inHand[host] ?? 0))
      return (state.seen.count - 1, state.counts[host + path] ?? 0)
    }
    defer { state.withLock { $0.inHand[host]? -= 1 } }
    guard let paper = papers[host + path] else { return connection.send(Self.whole(404, [:], "")) }
    switch paper.answer(headers: headers, count: count, at: now) {
    case .breach:
      breach(paper.manner, connection)
      return false
    case .response(let status, let fields, let body, let titles):
      state.withLock { state in
        state.seen[place].status = status
        state.seen[place].answered = fields
        state.offered.formUnion(titles)
      }
      return connection.send(Self.whole(status, fields, body))
    }
  }

  private static func whole(_ status: Int, _ fields: [String: String], _ body: String) -> String {
    let length = status == 304 ? [] : ["Content-Length: \(body.utf8.count)"]
    let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return (["HTTP/1.1 \(status) Fine"] + length + lines + ["", body]).joined(separator: "\r\n")
  }

  private func breach(_ manner: SimulatedPaper.Manner, _ connection: ScriptedConnection) {
    let ok = "HTTP/1.1 200 OK\r\n"
    switch manner {
    case .bomb, .nested:
      connection.send(ok + "Content-Encoding: \(manner == .bomb ? "gzip" : "gzip, gzip")\r\n\r\n")
      connection.send(bombs[manner] ?? [])
    case .endless:
      connection.send(ok)
      while connection.send("X-Filler: \(String(repeating: "y", count: 4_000))\r\n") {}
    case .drip:
      connection.send(ok + "Content-Length: 99999\r\n\r\n")
      while !connection.waitForClose(milliseconds: 20), connection.send("y") {}
    case .liar: connection.send(ok + "Content-Length: 99999\r\n\r\n<rss>")
    case .poison: connection.send(ok + "Content-Length: 2\r\n\r\n<a" + ok + "Content-Length: 6\r\n\r\n<evil>")
    default: connection.resetAtEnd()
    }
  }
}
