import Testing

@testable import HTTPFetch

/// The address guard against IANA's special-purpose registries as they stood in November 2025, row by row
/// (https://www.iana.org/assignments/iana-ipv4-special-registry, …/iana-ipv6-special-registry), and the multicast blocks.
@Suite struct SpecialPurposeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var block: String
    var rfc: Int
    /// The registry's column “Globally Reachable”.
    var isGlobal = false
    /// Refused although the registry calls it global.
    var isRefusedAllTheSame = false

    var testDescription: String { "\(block), RFC \(rfc)" }
  }

  static let rows = [
    Row(block: "0.0.0.0/8", rfc: 791), Row(block: "0.0.0.0/32", rfc: 1122), Row(block: "10.0.0.0/8", rfc: 1918),
    Row(block: "100.64.0.0/10", rfc: 6598), Row(block: "127.0.0.0/8", rfc: 1122),
    Row(block: "169.254.0.0/16", rfc: 3927), Row(block: "172.16.0.0/12", rfc: 1918),
    Row(block: "192.0.0.0/24", rfc: 6890), Row(block: "192.0.0.0/29", rfc: 7335), Row(block: "192.0.0.8/32", rfc: 7600),
    // Anycast services for the machine's own network; no feed is behind them.
    Row(block: "192.0.0.9/32", rfc: 7723, isGlobal: true, isRefusedAllTheSame: true),
    Row(block: "192.0.0.10/32", rfc: 8155, isGlobal: true, isRefusedAllTheSame: true),
    Row(block: "192.0.0.170/31", rfc: 8880), Row(block: "192.0.2.0/24", rfc: 5737),
    Row(block: "192.31.196.0/24", rfc: 7535, isGlobal: true), Row(block: "192.52.193.0/24", rfc: 7450, isGlobal: true),
    Row(block: "192.88.99.0/24", rfc: 7526), Row(block: "192.88.99.2/32", rfc: 6751),
    Row(block: "192.168.0.0/16", rfc: 1918), Row(block: "192.175.48.0/24", rfc: 7534, isGlobal: true),
    Row(block: "198.18.0.0/15", rfc: 2544), Row(block: "198.51.100.0/24", rfc: 5737),
    Row(block: "203.0.113.0/24", rfc: 5737), Row(block: "224.0.0.0/4", rfc: 5771), Row(block: "240.0.0.0/4", rfc: 1112),
    Row(block: "255.255.255.255/32", rfc: 8190),

    Row(block: "::1/128", rfc: 4291), Row(block: "::/128", rfc: 4291), Row(block: "64:ff9b:1::/48", rfc: 8215),
    Row(block: "100::/64", rfc: 6666), Row(block: "100:0:0:1::/64", rfc: 9780), Row(block: "2001::/23", rfc: 2928),
    Row(block: "2001:1::1/128", rfc: 7723, isGlobal: true, isRefusedAllTheSame: true),
    Row(block: "2001:1::2/128", rfc: 8155, isGlobal: true, isRefusedAllTheSame: true),
    Row(block: "2001:1::3/128", rfc: 9665, isGlobal: true, isRefusedAllTheSame: true),
    Row(block: "2001:2::/48", rfc: 5180),
    Row(block: "2001:3::/32", rfc: 7450, isGlobal: true, isRefusedAllTheSame: true),
    Row(block: "2001:4:112::/48", rfc: 7535, isGlobal: true, isRefusedAllTheSame: true),
    Row(block: "2001:10::/28", rfc: 4843),
    Row(block: "2001:20::/28", rfc: 7343, isGlobal: true, isRefusedAllTheSame: true),
    Row(block: "2001:30::/28", rfc: 9374, isGlobal: true, isRefusedAllTheSame: true),
    Row(block: "2001:db8::/32", rfc: 3849), Row(block: "2620:4f:8000::/48", rfc: 7534, isGlobal: true),
    Row(block: "3fff::/20", rfc: 9637), Row(block: "5f00::/16", rfc: 9602), Row(block: "fc00::/7", rfc: 4193),
    Row(block: "fe80::/10", rfc: 4291), Row(block: "ff00::/8", rfc: 4291),
  ]

  @Test(arguments: rows)
  func `A block's first and last address are reached only when the registry calls them global`(row: Row) throws {
    let range = try NetworkRange(row.block)
    for address in [range.base, Self.last(of: range)] {
      let refusal = AddressGuard(allowed: []).refusal(of: address)
      // Teredo's addresses are judged by those they carry.
      if try NetworkRange("2001::/32").contains(address) { continue }
      #expect((refusal == nil) == (row.isGlobal && !row.isRefusedAllTheSame), "\(address): \(refusal ?? "reached")")
    }
  }

  /// IPv6 forms that carry an IPv4 address, written around its eight hexadecimal digits.
  static let carriers: [(name: String, form: @Sendable (_ high: String, _ low: String) -> String)] = [
    ("IPv4-mapped (RFC 4291)", { "::ffff:\($0):\($1)" }), ("6to4 (RFC 3056)", { "2002:\($0):\($1)::1" }),
    ("NAT64 (RFC 6052)", { "64:ff9b::\($0):\($1)" }), ("Teredo's server (RFC 4380)", { "2001:0:\($0):\($1)::" }),
    ("ISATAP (RFC 5214)", { "2a00:1::5efe:\($0):\($1)" }), ("ISATAP, global", { "2a00:1::200:5efe:\($0):\($1)" }),
  ]

  @Test(arguments: rows.filter { !$0.block.contains(":") })
  func `An IPv6 address is as good as the IPv4 address that it carries`(row: Row) throws {
    let range = try NetworkRange(row.block)
    for address in [range.base, Self.last(of: range)] {
      let bytes = address.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      for (name, form) in Self.carriers {
        let carrier = try #require(IPAddress(form(bytes[0] + bytes[1], bytes[2] + bytes[3])))
        let refusal = AddressGuard(allowed: []).refusal(of: carrier)
        // Teredo's carriers hold a client's address too: all zeros, inverted, which is the broadcast address.
        let isGlobal = row.isGlobal && !row.isRefusedAllTheSame && !name.hasPrefix("Teredo")
        #expect((refusal == nil) == isGlobal, "\(carrier), \(name): \(refusal ?? "reached")")
      }
      // These two forms are refused whatever they carry: nothing public lives there.
      for form in ["::", "::ffff:0:", "64:ff9b:1::"] {
        let carrier = try #require(IPAddress("\(form)\(address)"))
        #expect(AddressGuard(allowed: []).refusal(of: carrier) != nil, "\(carrier)")
      }
    }
  }

  private static func last(of range: NetworkRange) -> IPAddress {
    let bytes = range.base.bytes.enumerated().map { index, byte in
      let kept = min(max(range.prefixLength - index * 8, 0), 8)
      return byte | UInt8(truncatingIfNeeded: 0xFF >> kept)
    }
    return IPAddress(bytes: bytes)!
  }
}
