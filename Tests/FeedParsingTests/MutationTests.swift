import FeedParsing
import Testing

/// A small generator (SplitMix64), so that a failing case can be run again from its seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Any bytes at all: nothing may crash, hang, or put script into what is shown.
@Suite struct MutationTests {
  /// Pieces that hurt parsers.
  private static let pieces = [
    "<", ">", "&", "\"", "]]>", "<![CDATA[", "<!--", "-->", "<item>", "</item>", "<entry>", "</channel>", "<title>",
    "</description>", "&#0;", "&#x110000;", "&amp;", "&bogus;", "xml:base='http://['", "xmlns:dc=''", "\u{0}",
    "\u{FFFE}",
    "<!DOCTYPE x [<!ENTITY a '&a;'>]>", "<?xml version='1.0' encoding='utf-16'?>", "<script>alert(1)</script>",
    " onerror=x ", "javascript:x", "{", "}", "[", "\\u", "2023-13-45", "年月日", "=\r\n", "<br", "</", "<a href=",
  ].map { Array($0.utf8) }

  static func mutated(_ bytes: [UInt8], using generator: inout SplitMix64) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let index = Int.random(in: 0...result.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: if index < result.count { result[index] = UInt8.random(in: 0...255, using: &generator) }
      case 1: result.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: index)
      case 2: result.removeSubrange(index..<min(result.count, index + Int.random(in: 1...40, using: &generator)))
      case 3: result = Array(result[..<index])
      case 4:
        let end = min(result.count, index + Int.random(in: 1...200, using: &generator))
        result.insert(contentsOf: result[index..<end], at: Int.random(in: 0...result.count, using: &generator))
      default:
        let end = min(result.count, index + Int.random(in: 1...8, using: &generator))
        for place in index..<end { result[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
      }
    }
    return result
  }

  @Test(arguments: try Fixture.documents)
  func `Mutations of a document neither crash nor let script through`(name: String) throws {
    let original = try Fixture.bytes(name)
    var generator = SplitMix64(seed: 20_231_122)
    for round in 0..<400 {
      let bytes = Self.mutated(original, using: &generator)
      let document = FeedParser().parse(bytes, baseURL: "https://base.example/")
      #expect((document.error == nil) == (document.feed != nil), "round \(round)")
      for entry in document.feed?.entries ?? [] {
        for html in [entry.summaryHTML(), entry.contentHTML()] {
          guard let html = html?.lowercased() else { continue }
          #expect(!html.contains("<script") && !html.contains("<iframe"), "round \(round)")
          // In text the same words do no harm; there "<" is escaped.
          let active = html.firstMatch(of: #/<[a-z][^<>]* (?:href|src|cite)="\s*(?:javascript|vbscript|data):/#)
          #expect(active == nil, "round \(round)")
        }
        _ = entry.text()
      }
      #expect(!document.contractJSON(file: name).contains("\n"))
    }
  }

  @Test func `Bytes without any sense do no harm`() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let document = FeedParser().parse(bytes)
      #expect(document.feed == nil || document.error == nil)
    }
  }

  @Test func `Dates of random pieces do no harm`() {
    let pieces = [
      "Mon", ",", " ", "2023", "13", "/", "-", ":", "Nov", "GMT", "+0100", "PM", "年", "月", "日", "T", "Z", ".", "오후",
      "45",
      "99999999999999999999", "(", ")", "Europe/Berlin", "q", "W", "h", "'",
    ]
    var generator = SplitMix64(seed: 11)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...12, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      if let date = FeedDate.parse(text) { #expect(FeedDate.iso8601(date).utf8.count == 20, "\(text)") }
    }
  }

  @Test func `Parses may run side by side`() async throws {
    let documents = try Fixture.documents.map { ($0, try Fixture.bytes($0)) }
    let expected = documents.map { FeedParser().parse($0.1).contractJSON(file: $0.0) }
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<16 {
        group.addTask { documents.map { FeedParser().parse($0.1).contractJSON(file: $0.0) } }
      }
      for await records in group { #expect(records == expected) }
    }
  }
}
