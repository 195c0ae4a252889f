internal import Glibc

/// An IPv4 or IPv6 address as bytes in network order: 4 or 16 of them.
public struct IPAddress: Sendable, Hashable, CustomStringConvertible {
  /// The address in network order.
  public let bytes: [UInt8]

  /// - Parameter bytes: 4 or 16 bytes in network order; any other number gives nil.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Reads dotted decimal (RFC 6943's strict form) or IPv6 text (RFC 4291), with or without brackets, without a zone.
  public init?(_ text: String) {
    var text = Substring(text)
    if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
    let isV6 = text.utf8.contains(UInt8(ascii: ":"))
    var raw = [UInt8](repeating: 0, count: isV6 ? 16 : 4)
    let accepted = unsafe raw.withUnsafeMutableBytes { buffer in
      unsafe inet_pton(isV6 ? AF_INET6 : AF_INET, String(text), buffer.baseAddress)
    }
    guard accepted == 1 else { return nil }
    bytes = raw
  }

  /// Reads every spelling of an address that a resolver takes for one: besides the forms of `init(_:)`, IPv4 in decimal,
  /// octal, hexadecimal and short forms (inet_aton(3)), and trailing dots.
  public init?(anySpelling text: String) {
    var text = Substring(text)
    while text.hasSuffix(".") { text = text.dropLast() }
    if let strict = IPAddress(String(text)) {
      self = strict
      return
    }
    var address = in_addr()
    // inet_aton also accepts rubbish behind white space, which no host name can hold.
    guard !text.isEmpty, !text.contains(where: \.isWhitespace), unsafe inet_aton(String(text), &address) != 0
    else { return nil }
    bytes = unsafe withUnsafeBytes(of: &address.s_addr) { unsafe Array($0) }
  }

  /// Whether this is an IPv4 address.
  public var isV4: Bool { bytes.count == 4 }

  /// Dotted decimal, or RFC 5952's text for IPv6.
  public var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let written = unsafe bytes.withUnsafeBytes { source in
      unsafe text.withUnsafeMutableBufferPointer { target in
        unsafe inet_ntop(isV4 ? AF_INET : AF_INET6, source.baseAddress, target.baseAddress, socklen_t(target.count))
          != nil
      }
    }
    guard written else { return "unprintable address" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
