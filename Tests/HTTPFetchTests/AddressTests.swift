import Testing

@testable import HTTPFetch

@Suite struct AddressTests {
  @Test(arguments: [
    ("0.0.0.0", "unspecified"), ("0.1.2.3", "reserved"), ("10.0.0.1", "private"), ("100.64.0.1", "carrier-grade NAT"),
    ("100.127.255.255", "carrier-grade NAT"), ("127.0.0.1", "loopback"), ("127.255.255.254", "loopback"),
    ("169.254.169.254", "link-local"), ("172.16.0.1", "private"), ("172.31.255.255", "private"),
    ("192.0.0.8", "reserved"), ("192.0.2.1", "documentation"), ("192.88.99.1", "reserved"), ("192.168.1.1", "private"),
    ("198.18.0.1", "benchmark"), ("198.19.255.255", "benchmark"), ("198.51.100.1", "documentation"),
    ("203.0.113.1", "documentation"), ("224.0.0.1", "multicast"), ("239.255.255.255", "multicast"),
    ("240.0.0.1", "reserved"), ("255.255.255.255", "broadcast"),
    ("::", "unspecified"), ("::1", "loopback"), ("::7f00:1", "IPv4-compatible"), ("::8.8.8.8", "IPv4-compatible"),
    ("::ffff:127.0.0.1", "loopback, carried by an IPv4-mapped address"),
    ("::ffff:0:127.0.0.1", "reserved"), ("fe80::1", "link-local"), ("febf::1", "link-local"), ("fec0::1", "private"),
    ("fc00::1", "unique-local"), ("fdff::1", "unique-local"), ("ff02::1", "multicast"), ("100::1", "reserved"),
    ("2001:db8::1", "documentation"), ("3fff::1", "documentation"), ("2001:2::1", "benchmark"),
    ("2001:10::1", "reserved"), ("4000::1", "reserved"), ("5f00::1", "reserved"),
    ("2002:7f00:1::", "loopback, carried by a 6to4 address"),
    ("2002:c0a8:101::1", "private, carried by a 6to4 address"),
    ("64:ff9b::10.0.0.1", "private, carried by a NAT64 address"),
    ("64:ff9b::169.254.169.254", "link-local, carried by a NAT64 address"),
    ("64:ff9b:1::8.8.8.8", "private, carried by a NAT64 address"),
    // Teredo: server 10.0.0.1; then server 65.54.227.120 with the client 192.168.1.1, inverted.
    ("2001:0:a00:1::", "private, carried by a Teredo address"),
    ("2001:0:4136:e378:0:0:3f57:fefe", "private, carried by a Teredo address"),
  ])
  func `An address that is not public is refused by kind`(text: String, kind: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AddressGuard(allowed: []).refusal(of: address) == kind)
  }

  @Test(arguments: [
    "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
    "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
    "223.255.255.255", "2606:4700::1111", "2001:200::1", "2a00::1", "3ffe::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
    "2002:808:808::1", "2001:0:808:808::f7f7:f7f7",
  ])
  func `A public address is reached`(text: String) throws {
    #expect(AddressGuard(allowed: []).refusal(of: try #require(IPAddress(text))) == nil)
  }

  @Test func `An allowed network opens what it holds, however it is carried, and nothing else`() throws {
    let guarding = AddressGuard(allowed: [try NetworkRange("10.1.0.0/16")] + NetworkRange.loopback)
    for text in ["10.1.2.3", "::ffff:10.1.2.3", "64:ff9b::10.1.2.3", "127.0.0.1", "::1", "2002:a01:203::"] {
      #expect(guarding.refusal(of: try #require(IPAddress(text))) == nil, "\(text)")
    }
    for text in ["10.2.0.1", "192.168.0.1", "::ffff:10.2.0.1", "fd00::1", "::7f00:1"] {
      #expect(guarding.refusal(of: try #require(IPAddress(text))) != nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("2130706433", "127.0.0.1"), ("0177.0.0.1", "127.0.0.1"), ("0x7f000001", "127.0.0.1"), ("127.1", "127.0.0.1"),
    ("0", "0.0.0.0"), ("127.0.0.1...", "127.0.0.1"), ("0xA.0.0.1", "10.0.0.1"), ("[::1]", "::1"),
  ])
  func `Every spelling that a resolver takes is read`(text: String, address: String) {
    #expect(IPAddress(anySpelling: text)?.description == address)
  }

  @Test(arguments: ["", ".", "example.org", "1.2.3.4.5", "256.256.256.256", "127.0.0.1 x", "::g", "1.2.3.4x"])
  func `What is no address is none`(text: String) {
    #expect(IPAddress(anySpelling: text) == nil)
  }

  @Test func `Ranges hold their own addresses and no others`() throws {
    for (range, inside, outside) in [
      ("10.0.0.0/8", "10.255.255.255", "11.0.0.0"), ("10.0.0.128/25", "10.0.0.128", "10.0.0.127"),
      ("0.0.0.0/0", "255.1.2.3", "::1"), ("fd00::/8", "fdff::1", "fe00::1"), ("::/0", "ff::", "1.2.3.4"),
      ("192.0.2.7", "192.0.2.7", "192.0.2.6"), ("2001:db8::/33", "2001:db8:7fff::", "2001:db8:8000::"),
    ] {
      let range = try NetworkRange(range)
      #expect(range.contains(try #require(IPAddress(inside))))
      #expect(!range.contains(try #require(IPAddress(outside))))
    }
    #expect(try NetworkRange.parse("loopback").map(\.description) == ["127.0.0.0/8", "::1/128"])
    #expect(try NetworkRange("192.0.2.7").description == "192.0.2.7/32")
  }

  @Test func `What is no range says what is wrong`() {
    for text in ["", "localhost", "10.0.0", "10.0.0.0/", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0.0/ 8"] {
      #expect(throws: NetworkRange.ParseError.notARange(text)) { try NetworkRange(text) }
    }
    #expect(throws: NetworkRange.ParseError.prefixTooLong("10.0.0.0/33", limit: 32)) { try NetworkRange("10.0.0.0/33") }
    #expect(throws: NetworkRange.ParseError.hostBits("10.0.0.1/8", meant: "10.0.0.0/8")) {
      try NetworkRange("10.0.0.1/8")
    }
  }
}
