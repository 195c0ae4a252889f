internal import Glibc

/// The sockets of a pool's connections, found again by their local port, to look at one before a request goes out on it.
/// libcurl does not say on which socket a request is about to go, and closes sockets without a word: so an entry is
/// believed only as far as the kernel confirms it.
struct KeptSockets {
  private struct Socket {
    var descriptor: Int32
    var speaksHTTP2 = false
  }
  private var sockets: [Int32: Socket] = [:]

  /// Remembers whichever of the sockets opened for a new connection (there are several when addresses race) has become
  /// the connection.
  mutating func remember(_ opened: [Int32], localPort: Int32) {
    guard let descriptor = opened.first(where: { Self.localPort(of: $0) == localPort }) else { return }
    sockets[localPort] = Socket(descriptor: descriptor)
  }

  /// An answer has come as HTTP/2.
  mutating func noteHTTP2(localPort: Int32) { sockets[localPort]?.speaksHTTP2 = true }

  func speaksHTTP2(localPort: Int32) -> Bool { sockets[localPort]?.speaksHTTP2 == true }

  /// Whether bytes wait that nobody has read. Under TLS these are no tickets: a server sends those ahead of its first answer.
  func hasUnaskedBytes(localPort: Int32) -> Bool {
    guard let descriptor = sockets[localPort]?.descriptor, Self.localPort(of: descriptor) == localPort
    else { return false }
    var byte: UInt8 = 0
    return unsafe recv(descriptor, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) > 0
  }

  private static func localPort(of descriptor: Int32) -> Int32? {
    var name = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let isKnown = unsafe withUnsafeMutablePointer(to: &name) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isKnown else { return nil }
    // The port stands at the same place in both families' addresses.
    return unsafe withUnsafeBytes(of: &name) { bytes in
      unsafe Int32(bytes[2]) << 8 | Int32(bytes[3])
    }
  }
}
