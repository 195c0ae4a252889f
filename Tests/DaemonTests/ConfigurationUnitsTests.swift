import Testing

@testable import Daemon

@Suite struct ConfigurationUnitsTests {
  @Test(arguments: [
    ("90s", Duration.seconds(90)), ("20m", .seconds(1200)), ("1h", .seconds(3600)), ("2d", .seconds(172_800)),
    ("1w", .seconds(604_800)), ("250ms", .milliseconds(250)), ("0s", .zero), ("1h30m", .seconds(5400)),
    ("2d12h5m1s1ms", .milliseconds(216_301_001)), ("20 m", .seconds(1200)),
    ("106751991167d", .seconds(106_751_991_167 * 86400)),
  ])
  func `A time with its unit is read`(text: String, expected: Duration) {
    #expect(Units.duration(text) == expected)
  }

  @Test(arguments: [
    "", "20", "m", "20 minutes", "20M", "-5m", "1.5h", "1e3s", "20m ", " 20m", "20  m", "20m1h", "20m20m", "1h30", "٣m",
    "1h,30m",
    "106751991168d", "9223372036854775807s", "99999999999999999999s", "9223372036854775807ms1ms",
  ])
  func `What is no time, or too long, is refused`(text: String) {
    #expect(Units.duration(text) == nil)
  }

  @Test(arguments: [
    ("0B", 0), ("512B", 512), ("64kB", 64000), ("15MiB", 15 << 20), ("15 MiB", 15 << 20), ("1GB", 1_000_000_000),
    ("2GiB", 2 << 30), ("3MB", 3_000_000), ("500KiB", 500 << 10), ("8589934591GiB", 8_589_934_591 << 30),
  ])
  func `A size with its unit is read`(text: String, expected: Int) {
    #expect(Units.bytes(text) == expected)
  }

  @Test(arguments: [
    "", "15", "MiB", "15mib", "15M", "1.5MiB", "-1B", "1MiB1B", "15MiB ", "0x10B", "8589934592GiB",
    "9223372036854775808B",
  ])
  func `What is no size, or too large, is refused`(text: String) {
    #expect(Units.bytes(text) == nil)
  }

  @Test(arguments: ["0s", "1ms", "90s", "1m30s", "20m", "1h", "2d", "365d", "1d1h1m1s1ms", "2w"])
  func `A time reads the same after it was written`(text: String) throws {
    let duration = try #require(Units.duration(text))
    #expect(Units.duration(Units.text(duration)) == duration)
  }

  @Test(arguments: [(0, "0B"), (1000, "1000B"), (1024, "1KiB"), (15 << 20, "15MiB"), ((1 << 30) + 1, "1073741825B")])
  func `A size is written in the largest unit that divides it`(bytes: Int, text: String) {
    #expect(Units.text(bytes: bytes) == text)
    #expect(Units.bytes(text) == bytes)
  }

  @Test func `Minutes are written as minutes`() {
    #expect(Units.text(.seconds(90)) == "1m30s")
    #expect(Units.text(.seconds(60)) == "1m")
    #expect(Units.text(.milliseconds(500)) == "500ms")
    #expect(Units.text(.seconds(14 * 86400)) == "14d")
  }
}

@Suite struct ConfigurationNearestWordTests {
  static let keys = ["url", "outlet", "title", "folder", "interval", "language", "article", "allow-network"]

  @Test(arguments: [
    ("intervall", "interval"), ("Interval", "interval"), ("langauge", "language"), ("allow_network", "allow-network"),
    ("allownetwork", "allow-network"), ("outlets", "outlet"), ("lang", "language"), ("ulr", "url"),
  ])
  func `A slip is understood`(word: String, meant: String) {
    #expect(NearestWord.to(word, among: Self.keys) == meant)
  }

  @Test(arguments: ["", "x", "ur", "banana", "enclosure", "frequency", String(repeating: "interval", count: 1000)])
  func `Another word is not`(word: String) {
    #expect(NearestWord.to(word, among: Self.keys.filter { !word.hasPrefix($0) }) == nil)
  }

  @Test func `A swap of neighbours is one edit`() {
    #expect(NearestWord.edits(from: Array("abcd"), to: Array("abdc")) == 1)
    #expect(NearestWord.edits(from: Array("abcd"), to: Array("")) == 4)
    #expect(NearestWord.edits(from: Array(""), to: Array("")) == 0)
    #expect(NearestWord.edits(from: Array("kitten"), to: Array("sitting")) == 3)
  }
}
