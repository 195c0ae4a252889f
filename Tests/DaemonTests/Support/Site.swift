import Foundation
import Glibc
import LocalServer
import Synchronization
import TestServers

/// A publisher's site on loopback: pages that a test puts there, and a memory of what was asked for.
final class Site: Sendable {
  typealias Page = @Sendable (LocalRequest) async -> LocalResponse
  private let pages = Mutex<[String: Page]>([:])
  private let asked = Mutex<[LocalRequest]>([])

  func put(_ path: String, _ page: @escaping Page) { pages.withLock { $0[path] = page } }

  /// A document that is always there.
  func put(_ path: String, _ text: String, type: String = "application/xml") {
    put(path, LocalResponse(status: 200, headers: ["Content-Type": type], body: Data(text.utf8)))
  }

  func put(_ path: String, _ response: LocalResponse) { put(path) { _ in response } }

  /// Notes when a page is asked for, which goes on to answer as before.
  func note(_ path: String, _ times: Times) {
    guard let page = pages.withLock({ $0[path] }) else { return }
    put(path) { request in
      times.note()
      return await page(request)
    }
  }

  /// Every request so far for a path, in order.
  func requests(for path: String) -> [LocalRequest] { asked.withLock { $0.filter { $0.path == path } } }
  var requestCount: Int { asked.withLock { $0.count } }

  /// Serves the site while `body` runs, which gets its address without a slash at the end.
  func open<Result: Sendable>(_ body: (String) async throws -> Result) async throws -> Result {
    try await LocalServer.serve(handler: answer) { port in try await body("http://127.0.0.1:\(port)") }
  }

  private func answer(_ request: LocalRequest) async -> LocalResponse {
    asked.withLock { $0.append(request) }
    guard let page = pages.withLock({ $0[request.path] }) else { return LocalResponse(status: 404) }
    return await page(request)
  }
}

/// A server that takes connections and never says a word: the kernel accepts them, and nobody reads.
struct SilentServer: ~Copyable {
  private let descriptor: Int32
  let port: UInt16

  init() throws { (descriptor, port) = try listenOnFreePort() }

  deinit { close(descriptor) }
}

/// Where a service manager listens for what its service says of itself: sd_notify(3).
struct NotifySocket: ~Copyable {
  private let descriptor: Int32

  init(path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    self.descriptor = descriptor
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let bound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    guard bound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  deinit { close(descriptor) }

  /// The messages that have come since the last call, one assignment an element.
  func messages() -> [String] {
    var messages: [String] = []
    var buffer = [UInt8](repeating: 0, count: 8_192)
    while true {
      let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return messages }
      messages += String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }
}

/// When things happened.
final class Times: Sendable {
  private let instants = Mutex<[ContinuousClock.Instant]>([])

  func note() { instants.withLock { $0.append(.now) } }

  /// Seconds between one and the next.
  var gaps: [Double] {
    instants.withLock { instants in zip(instants, instants.dropFirst()).map { ($1 - $0) / .seconds(1) } }
  }
}
