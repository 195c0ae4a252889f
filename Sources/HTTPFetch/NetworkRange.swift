/// A block of addresses in CIDR notation (RFC 4632, RFC 4291), such as `10.0.0.0/8`, `fd00::/8`, or one address.
public struct NetworkRange: Sendable, Hashable, CustomStringConvertible {
  /// Why a text is not a network range.
  public enum ParseError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Not an address with an optional prefix length.
    case notARange(String)
    /// The prefix length is longer than the address; `limit` is 32 or 128.
    case prefixTooLong(String, limit: Int)
    /// Bits behind the prefix are set, so that it is unclear what was meant; `meant` is the range without them.
    case hostBits(String, meant: String)

    public var description: String {
      switch self {
      case .notARange(let text):
        "“\(text)” is not a network: write “loopback”, an address, or a range such as 10.0.0.0/8"
      case .prefixTooLong(let text, let limit): "“\(text)” has a prefix longer than \(limit) bits"
      case .hostBits(let text, let meant): "“\(text)” has bits set behind its prefix: write \(meant)"
      }
    }
  }

  /// The first address of the block.
  public let base: IPAddress
  /// How many leading bits all addresses of the block share: 0…32 or 0…128.
  public let prefixLength: Int

  /// Reads an address, or an address with a prefix length. The shorthand “loopback” stands for two ranges and is read
  /// by ``parse(_:)``; here it is IPv4's half.
  public init(_ text: String) throws(ParseError) {
    if text == "loopback" {
      self.init(base: IPAddress(bytes: [127, 0, 0, 0])!, prefixLength: 8)
      return
    }
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = parts.first.flatMap({ IPAddress(String($0)) }) else { throw .notARange(text) }
    let width = address.bytes.count * 8
    var length = width
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let given = Int(parts[1])
      else { throw .notARange(text) }
      length = given
    }
    guard length <= width else { throw .prefixTooLong(text, limit: width) }
    self.init(base: address.masked(to: length), prefixLength: length)
    guard base == address else { throw .hostBits(text, meant: description) }
  }

  init(base: IPAddress, prefixLength: Int) {
    self.base = base
    self.prefixLength = prefixLength
  }

  /// 127.0.0.0/8 and ::1/128.
  public static let loopback = [
    NetworkRange(base: IPAddress(bytes: [127, 0, 0, 0])!, prefixLength: 8),
    NetworkRange(base: IPAddress(bytes: [UInt8](repeating: 0, count: 15) + [1])!, prefixLength: 128),
  ]

  /// Reads one entry of an allow list: “loopback” gives both loopback ranges, everything else the range it names.
  public static func parse(_ text: String) throws(ParseError) -> [NetworkRange] {
    text == "loopback" ? loopback : [try NetworkRange(text)]
  }

  /// Whether `address` lies in the block. An IPv4 address never lies in an IPv6 block.
  public func contains(_ address: IPAddress) -> Bool {
    address.bytes.count == base.bytes.count && address.masked(to: prefixLength) == base
  }

  public var description: String { "\(base)/\(prefixLength)" }
}

extension IPAddress {
  /// The address with all bits behind the first `length` cleared.
  fileprivate func masked(to length: Int) -> IPAddress {
    var masked = bytes
    for index in masked.indices {
      let kept = min(max(length - index * 8, 0), 8)
      masked[index] &= UInt8(truncatingIfNeeded: 0xFF00 >> kept)
    }
    return IPAddress(bytes: masked)!
  }
}
