import Foundation
import Synchronization
import TestServers

@testable import Daemon

/// The servers of all invented hosts, behind one port on loopback, which can also break a connection off without a word.
/// What they saw is kept with the clock's time.
final class PressServer: Sendable {
  struct Request: Sendable {
    var at: Date
    var host: String
    var path: String
    /// By lower-case name.
    var headers: [String: String]

    var url: String { "http://\(host)\(path)" }
  }

  struct Answer: Sendable {
    var status = 200
    var headers: [String: String] = [:]
    var body = ""
  }

  let port: UInt16
  private let server: ScriptedServer
  private let log: Log

  /// - Parameter answer: what is answered; nil breaks the connection off.
  init(clock: any WallClock, answer: @escaping @Sendable (Request) -> Answer?) throws {
    let log = Log()
    self.log = log
    server = try ScriptedServer(isRemembering: false) { connection in
      guard let head = connection.readRequest().map(RequestHead.init) else { return }
      let request = Request(at: clock.now, host: head.host, path: head.path, headers: head.headers)
      log.add(request)
      guard let answer = answer(request) else { return }
      let lines =
        ["HTTP/1.1 \(answer.status) X", "Content-Length: \(answer.body.utf8.count)", "Connection: close"]
        + answer.headers.map { "\($0.key): \($0.value)" }
      connection.send((lines + ["", answer.body]).joined(separator: "\r\n"))
    }
    port = server.port
  }

  deinit { stop() }

  /// Takes no more connections.
  func stop() { server.stop() }

  /// Every request so far, in order.
  var requests: [Request] { log.requests }

  func requests(for url: String) -> [Request] { requests.filter { $0.url == url } }

  private final class Log: Sendable {
    private let seen = Mutex<[Request]>([])
    func add(_ request: Request) { seen.withLock { $0.append(request) } }
    var requests: [Request] { seen.withLock { $0 } }
  }
}
