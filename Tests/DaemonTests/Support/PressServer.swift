import Foundation
import Glibc
import Synchronization

@testable import Daemon

/// The servers of all invented hosts, behind one port on loopback. Plain sockets, so that they can also break a connection
/// without a word. What they saw is kept with the clock's time.
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
  private let descriptor: Int32
  private let clock: any WallClock
  private let seen = Mutex<[Request]>([])

  /// - Parameter answer: what is answered; nil breaks the connection off.
  init(clock: any WallClock, answer: @escaping @Sendable (Request) -> Answer?) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.descriptor = descriptor
    self.clock = clock
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        unsafe bind(descriptor, pointer, length) == 0 && listen(descriptor, 128) == 0
          && getsockname(descriptor, pointer, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else {
          Glibc.close(descriptor)
          return
        }
        self?.serve(connection, answer)
        Glibc.close(connection)
      }
    }
  }

  deinit { stop() }

  /// Takes no more connections.
  func stop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Every request so far, in order.
  var requests: [Request] { seen.withLock { $0 } }

  func requests(for url: String) -> [Request] { requests.filter { $0.url == url } }

  /// One request a connection, one connection at a time.
  private func serve(_ connection: Int32, _ answer: (Request) -> Answer?) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let count = unsafe recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return }
      bytes += buffer[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ": ", maxSplits: 1)
      headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1]) : ""
    }
    let request = Request(
      at: clock.now, host: headers["host"] ?? "", path: String(lines[0].split(separator: " ")[1]), headers: headers)
    seen.withLock { $0.append(request) }
    guard let answer = answer(request) else { return }
    let length = "Content-Length: \(answer.body.utf8.count)"
    let head =
      ["HTTP/1.1 \(answer.status) X", length, "Connection: close"] + answer.headers.map { "\($0.key): \($0.value)" }
    let text = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + answer.body).utf8)
    var sent = 0
    while sent < text.count {
      let count = unsafe text[sent...].withUnsafeBytes {
        unsafe send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }
}
