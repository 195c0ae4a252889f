import Foundation
import Testing

@testable import Narrative

@Suite struct ReaderTests {
  @Test(arguments: [
    ("Orbex drops plan to buy Halden", "off"), ("Orbex terminates its purchase of Halden", "off"),
    ("Orbex scraps its bid to take over Halden", "off"), ("Orbex resumes takeover of Halden", "on"),
    ("Orbex deal for Halden called off", "off"), ("Orbex completes acquisition of Halden", "on"),
    ("奥贝斯终止对哈尔登的收购", "off"), ("奥贝斯取消收购哈尔登", "off"), ("奥贝斯重启收购哈尔登", "on"), ("奥贝斯收购哈尔登被叫停", "off"),
    ("奥贝斯收购哈尔登告吹", "off"), ("奧貝斯收購哈爾登", "on"), ("奥贝斯完成收购哈尔登", "on"),
  ])
  func `A verb acts on the event inside it`(headline: String, state: String) {
    #expect(Halden.state(headline, "deal") == state, "\(Halden.claims(headline).map(\.meaning))")
  }

  @Test(arguments: [
    "Halden fires Lindqvist", "Lindqvist fired by Halden", "Lindqvist ousted at Halden",
    "Halden chief Mara Lindqvist steps down",
    "Lindqvist out as Halden chief", "Halden's board pushes Lindqvist out", "Lindqvist has been dismissed by Halden",
    "哈尔登罢免林德奎斯特", "林德奎斯特被哈尔登解雇", "林德奎斯特遭哈尔登董事会罢免", "哈尔登将林德奎斯特解职", "哈尔登：林德奎斯特已辞职",
    "哈尔登CEO林德奎斯特离职",
  ])
  func `Voice and word order do not matter`(headline: String) {
    #expect(Halden.state(headline) == "out", "\(Halden.claims(headline).map(\.meaning))")
  }

  @Test(arguments: [
    "Lindqvist brought back by Halden", "Halden brings Lindqvist back", "Lindqvist to return to Halden",
    "Halden rehires Lindqvist", "哈尔登迎回林德奎斯特", "林德奎斯特回归哈尔登",
  ])
  func `A particle may stand apart from its verb`(headline: String) {
    #expect(Halden.state(headline) == "in", "\(Halden.claims(headline).map(\.meaning))")
  }

  @Test(arguments: [
    "Halden fires finance director Tom Reyes", "Lindqvist fires head of sales at Halden", "哈尔登员工被裁",
    "Halden staff quit in protest", "林德奎斯特助理离开哈尔登", "Halden opens a shop in Lindqvist's home town",
  ])
  func `What happens to somebody else is not claimed of the actor`(headline: String) {
    #expect(
      Halden.claim(headline, "chief").map { $0.state != "out" || $0.strength < 1 } ?? true, "\(Halden.claims(headline))"
    )
  }

  @Test func `A look-alike is not the actor`() {
    #expect(Halden.claims("哈尔登球星小林德奎斯特辞职").isEmpty)
  }

  @Test func `The parts of a digest stand alone`() {
    let digest = "早报｜哈尔登发布新品；奥贝斯总裁辞职；林德奎斯特出席论坛"
    #expect(Halden.claim(digest, "chief") == nil)
    #expect(Halden.state("早报｜哈尔登罢免林德奎斯特；油价上涨；北方降温") == "out")
  }

  @Test func `A story that holds no word of the saga and fewer than two actors is not of it`() {
    let reader = SagaReader(sagas: [Halden.saga])
    #expect(reader.read(Halden.story("Lindqvist resigns")).sagas.isEmpty)
    #expect(reader.read(Halden.story("Lindqvist resigns from Halden")).sagas == ["halden"])
    #expect(reader.read(Halden.story("Halden opens a shop")).sagas == ["halden"])
  }

  @Test func `The summary and the body speak where the title is silent, and weigh less`() throws {
    let reader = SagaReader(sagas: [Halden.saga])
    let title = try #require(reader.read(Halden.story("Halden fires Lindqvist")).claims.first)
    let summary = try #require(
      reader.read(Halden.story("A long night at Halden", summary: "Halden fires Lindqvist. Rain is due.")).claims.first)
    let body = try #require(
      reader.read(Halden.story("A long night at Halden", body: "It rained.\nHalden fires Lindqvist.")).claims.first)
    #expect(title.place == .title)
    #expect(summary.place == .summary)
    #expect(body.place == .body)
    #expect(title.strength > summary.strength)
    #expect(summary.strength > body.strength)
  }

  @Test func `The quote is the clause as published`() throws {
    let claim = try #require(Halden.claim("昨夜突發，哈爾登罷免林德奎斯特，員工震驚", "chief"))
    #expect(claim.quote == "哈爾登罷免林德奎斯特")
  }

  @Test func `Examples are read in words that people understand`() throws {
    let readings = SagaReader(sagas: [Halden.saga]).exampleReadings(of: "halden")
    #expect(readings.count == 13)
    let fires = try #require(readings.first { $0.example == "Halden fires Lindqvist" })
    #expect(fires.understood == "Mara Lindqvist leaves or loses a post (who: Mara Lindqvist, by: Halden)")
    #expect(fires.warnings.isEmpty)
  }

  @Test func `A title of ten megabytes and any bytes cost no more than their start`() {
    let reader = SagaReader(sagas: [Halden.saga])
    let long = String(repeating: "Halden fires Lindqvist, 哈尔登 ", count: 300_000)
    let clock = ContinuousClock()
    let took = clock.measure { _ = reader.read(Halden.story(long, summary: long, body: long)) }
    #expect(took < .seconds(5))
    var generator = SplitMix(state: 7)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0..<400, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self) + " Halden 林德奎斯特被 " + String(decoding: bytes, as: UTF8.self)
      _ = reader.read(Halden.story(text, summary: text, body: text))
    }
  }
}

/// Steele, Lea and Flood's SplitMix64, so that a test's random input is the same each time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
