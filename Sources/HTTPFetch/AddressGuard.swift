/// Decides which addresses a request may reach, so that a feed on the open net cannot make the daemon speak to the
/// machine or the network it stands in. Everything that IANA's special-purpose registries (RFC 6890 and its updates) do
/// not call globally reachable is refused, unless the request's own list names it.
struct AddressGuard: Sendable {
  /// Networks that the request may reach although they are not public.
  let allowed: [NetworkRange]

  /// What kind of address this is when it must not be reached (“loopback”, “private”, …), else nil.
  func refusal(of address: IPAddress) -> String? {
    if allowed.contains(where: { $0.contains(address) }) { return nil }
    if address.isV4 { return Self.kind(ofV4: address.bytes) }

    let bytes = address.bytes
    // An address that carries an IPv4 address is as good or bad as what it carries.
    for (range, places, name) in Self.embedding where range.contains(address) {
      for place in places {
        var inner = Array(bytes[place.offset..<place.offset + 4])
        if place.inverted { inner = inner.map { ~$0 } }
        guard let carried = IPAddress(bytes: inner) else { continue }
        if let kind = refusal(of: carried) { return "\(kind), carried by \(name)" }
      }
      return nil
    }
    for (range, kind) in Self.special where range.contains(address) { return kind }
    // Only 2000::/3 has been given out as global unicast (RFC 4291, IANA's IPv6 address space registry).
    guard bytes[0] & 0xE0 == 0x20 else { return "reserved" }
    // ISATAP (RFC 5214 §6.1) has its mark in the lower half, behind a prefix of any network.
    guard bytes[8] & 0xFD == 0, bytes[9...11] == [0x00, 0x5E, 0xFE], let carried = IPAddress(bytes: Array(bytes[12...]))
    else { return nil }
    return refusal(of: carried).map { "\($0), carried by an ISATAP address" }
  }

  private static func kind(ofV4 bytes: [UInt8]) -> String? {
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _): bytes.allSatisfy { $0 == 0 } ? "unspecified" : "reserved"  // RFC 791 “this network”
    case (10, _, _), (172, 16...31, _), (192, 168, _): "private"  // RFC 1918
    case (100, 64...127, _): "carrier-grade NAT"  // RFC 6598
    case (127, _, _): "loopback"  // RFC 1122
    case (169, 254, _): "link-local"  // RFC 3927; cloud metadata services live here
    case (192, 0, 0): "reserved"  // RFC 6890, IETF protocol assignments
    case (192, 0, 2), (198, 51, 100), (203, 0, 113): "documentation"  // RFC 5737
    case (192, 88, 99): "reserved"  // RFC 7526, once 6to4 relays
    case (198, 18...19, _): "benchmark"  // RFC 2544
    case (224...239, _, _): "multicast"  // RFC 5771
    case (240..., _, _): bytes.allSatisfy { $0 == 255 } ? "broadcast" : "reserved"  // RFC 1112, RFC 919
    default: nil
    }
  }

  private struct Place {
    let offset: Int
    var inverted = false
  }

  /// IPv6 forms that carry IPv4 addresses, where they carry them, and their names. The whole form is judged by them.
  private static let embedding: [(NetworkRange, [Place], String)] = [
    (block([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96), [Place(offset: 12)], "an IPv4-mapped address"),  // RFC 4291
    (block([0x20, 0x02], 16), [Place(offset: 2)], "a 6to4 address"),  // RFC 3056
    (block([0x00, 0x64, 0xFF, 0x9B], 96), [Place(offset: 12)], "a NAT64 address"),  // RFC 6052
    // Teredo (RFC 4380): the server's address, and the client's with all bits inverted.
    (block([0x20, 0x01], 32), [Place(offset: 4), Place(offset: 12, inverted: true)], "a Teredo address"),
  ]

  /// IPv6 blocks with a name of their own; the order matters where one lies in another.
  private static let special: [(NetworkRange, String)] = [
    (block([], 128), "unspecified"),
    (block([UInt8](repeating: 0, count: 15) + [1], 128), "loopback"),
    (block([], 96), "IPv4-compatible"),  // RFC 4291, deprecated: nothing public lives there
    (block([0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01], 48), "private, carried by a NAT64 address"),  // RFC 8215
    (block([0x01], 64), "reserved"),  // RFC 6666, discard only
    (block([0x20, 0x01, 0x0D, 0xB8], 32), "documentation"),  // RFC 3849
    (block([0x20, 0x01, 0x00, 0x02], 48), "benchmark"),  // RFC 5180
    (block([0x20, 0x01], 23), "reserved"),  // RFC 2928, IETF protocol assignments
    (block([0x3F, 0xFF], 20), "documentation"),  // RFC 9637
    (block([0xFC], 7), "unique-local"),  // RFC 4193
    (block([0xFE, 0x80], 10), "link-local"),  // RFC 4291
    (block([0xFE, 0xC0], 10), "private"),  // RFC 3879, once site-local
    (block([0xFF], 8), "multicast"),  // RFC 4291
  ]

  private static func block(_ start: [UInt8], _ length: Int) -> NetworkRange {
    NetworkRange(
      base: IPAddress(bytes: start + [UInt8](repeating: 0, count: 16 - start.count))!, prefixLength: length)
  }
}
