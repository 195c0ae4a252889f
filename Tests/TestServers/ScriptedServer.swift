import Foundation
import Glibc
import Synchronization

/// A server on a plain loopback socket whose every byte the test decides: a thread for each connection runs `script`.
package final class ScriptedServer: Sendable {
  package let address: String
  package let port: UInt16
  private let listener: Int32
  private let state: Mutex<State>

  fileprivate struct State {
    var open: Set<Int32> = []
    var connections = 0
    var requests: [String] = []
    let isRemembering: Bool
    var isStopped = false
    var marks = 0
    var waiters: [(isMet: (State) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []

    mutating func note(_ request: String) { if isRemembering { requests.append(request) } }

    /// Those whose wait is over.
    mutating func takeMet() -> [CheckedContinuation<Void, Never>] {
      let state = self
      let met = waiters.filter { $0.isMet(state) }.map(\.continuation)
      waiters.removeAll { $0.isMet(state) }
      return met
    }
  }

  /// - Parameters:
  ///   - address: an IPv4 loopback address to listen on.
  ///   - isRemembering: whether ``requests`` holds them.
  ///   - script: runs for each connection, which is closed when it returns.
  package init(
    address: String = "127.0.0.1", isRemembering: Bool = true,
    script: @escaping @Sendable (ScriptedConnection) -> Void
  ) throws {
    self.address = address
    state = Mutex(State(isRemembering: isRemembering))
    (listener, port) = try listenOnFreePort(address: address)
    let listener = listener
    Thread.detachNewThread { [weak self] in
      while true {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0 else { return }
        guard let server = self, server.keep(descriptor) else {
          Glibc.close(descriptor)
          return
        }
        Thread.detachNewThread {
          script(ScriptedConnection(descriptor: descriptor, server: server))
          server.release(descriptor)
        }
      }
    }
  }

  /// A server that gives every request the same answer and keeps the connection.
  package convenience init(answering answer: String) throws {
    let bytes = Array(answer.utf8)
    try self.init(answering: bytes)
  }

  /// A server that gives every request the same answer and keeps the connection.
  package convenience init(answering answer: [UInt8]) throws {
    try self.init { connection in while connection.readRequest() != nil, connection.send(answer) {} }
  }

  deinit { Glibc.close(listener) }

  package var url: String { "http://\(address):\(port)/" }
  /// How many connections were accepted.
  package var connections: Int { state.withLock(\.connections) }
  /// The heads of all requests, as sent.
  package var requests: [String] { state.withLock(\.requests) }

  /// Ends all connections and accepts no more.
  package func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    state.withLock { state in
      state.isStopped = true
      for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
  }

  /// Returns when so many requests have come in.
  package func requests(reach count: Int) async { await wait { $0.requests.count >= count } }

  /// Returns when scripts have called `mark()` so often.
  package func marks(reach count: Int) async { await wait { $0.marks >= count } }

  private func wait(until isMet: @escaping @Sendable (State) -> Bool) async {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if isMet(state) { return true }
        state.waiters.append((isMet, continuation))
        return false
      }
      if isOver { continuation.resume() }
    }
  }

  fileprivate func change(_ body: (inout State) -> Void) {
    let met = state.withLock { state in
      body(&state)
      return state.takeMet()
    }
    for continuation in met { continuation.resume() }
  }

  private func keep(_ descriptor: Int32) -> Bool {
    state.withLock { state in
      guard !state.isStopped else { return false }
      state.open.insert(descriptor)
      state.connections += 1
      return true
    }
  }

  private func release(_ descriptor: Int32) {
    state.withLock { _ = $0.open.remove(descriptor) }
    Glibc.close(descriptor)
  }
}

/// One accepted connection, used by its script's thread alone.
package struct ScriptedConnection {
  fileprivate let descriptor: Int32
  fileprivate let server: ScriptedServer

  /// The next request's head, or nil when the client has closed. What comes behind it is left for later.
  package func readRequest() -> String? {
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    let end: [UInt8] = [13, 10, 13, 10]
    while true {
      let count = unsafe recv(descriptor, &buffer, buffer.count, Int32(MSG_PEEK))
      guard count > 0 else { return nil }
      // The end may lie across two pieces.
      let known = head.suffix(3)
      let found = (Array(known) + buffer[..<count]).firstRange(of: end)
      let taken = found.map { $0.upperBound - known.count } ?? count
      guard unsafe recv(descriptor, &buffer, taken, 0) == taken else { return nil }
      head += buffer[..<taken]
      guard found != nil else { continue }
      let text = String(decoding: head, as: UTF8.self)
      server.change { $0.note(text) }
      return text
    }
  }

  /// Tells the test that the script has come this far.
  package func mark() { server.change { $0.marks += 1 } }

  /// False when the client has closed.
  @discardableResult
  package func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// False when the client has closed.
  @discardableResult
  package func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  /// Blocks until the client closes.
  package func waitForClose() {
    var byte: UInt8 = 0
    while unsafe recv(descriptor, &byte, 1, 0) > 0 {}
  }

  /// Whether the client closes within this time; bytes that it sends are left for later.
  @discardableResult
  package func waitForClose(milliseconds: Int32) -> Bool {
    // POLLRDHUP, which Swift's Glibc lacks.
    var entry = pollfd(fd: descriptor, events: 0x2000, revents: 0)
    return unsafe poll(&entry, 1, milliseconds) > 0
  }

  /// The connection will end with a TCP reset instead of an orderly close.
  package func resetAtEnd() {
    var option = linger(l_onoff: 1, l_linger: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }
}

/// What a request's head says.
package struct RequestHead: Sendable {
  package let path: String
  /// By lower-case name.
  package let headers: [String: String]

  package init(_ head: String) {
    let lines = head.split(separator: "\r\n")
    path = String(lines[0].split(separator: " ")[1])
    headers = lines.dropFirst().reduce(into: [:]) { headers, line in
      let parts = line.split(separator: ": ", maxSplits: 1)
      headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1]) : ""
    }
  }

  package var host: String { headers["host"] ?? "" }
}

package func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

package struct SocketError: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) { self.description = description }
}

/// A listening TCP socket on a port that the kernel chose.
package func listenOnFreePort(address: String = "127.0.0.1") throws -> (descriptor: Int32, port: UInt16) {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
  guard descriptor >= 0 else { throw SocketError(description: "no socket: \(errno)") }
  var name = sockaddr_in()
  name.sin_family = sa_family_t(AF_INET)
  unsafe inet_pton(AF_INET, address, &name.sin_addr)
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let isListening = unsafe withUnsafeMutablePointer(to: &name) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
      unsafe bind(descriptor, generic, length) == 0 && listen(descriptor, 128) == 0
        && getsockname(descriptor, generic, &length) == 0
    }
  }
  guard isListening else {
    close(descriptor)
    throw SocketError(description: "cannot listen on \(address): \(errno)")
  }
  return (descriptor, UInt16(bigEndian: name.sin_port))
}
