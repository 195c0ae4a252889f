import Foundation
import Testing

@testable import Narrative

/// What whole constructions say that no single word does, in headlines of an invented affair.
@Suite struct ConstructionTests {
  @Test(arguments: [
    "Shareholders press Halden's board to bring Lindqvist back", "Two ministers lean on Halden to reinstate Lindqvist",
    "Staff implore Halden to bring back Lindqvist", "Founders nudge Halden's board to rehire Lindqvist",
    "股东向哈尔登施压：请回林德奎斯特", "工会喊话哈尔登：迎回林德奎斯特", "员工呼吁哈尔登：请回林德奎斯特",
  ])
  func `Whoever is urged to do it has not done it`(headline: String) throws {
    let claim = try #require(Halden.claims(headline).filter { $0.storyline == "chief" && $0.supports }.first)
    #expect(claim.firmness == .demanded, "\(headline): \(claim.firmness)")
    #expect(claim.strength < 0.5)
  }

  @Test(arguments: [
    "Step down or we walk, workers tell Lindqvist of Halden", "Reinstate Lindqvist, Halden staff tell the board",
  ])
  func `An order at the start of a headline is no report`(headline: String) {
    #expect(Halden.claims(headline).filter { $0.storyline == "chief" }.allSatisfy { $0.strength < 1.3 })
  }

  @Test(arguments: [
    "Lindqvist's return to Halden is not a done deal", "Lindqvist's comeback at Halden is in doubt",
    "Lindqvist's move to Halden is far from certain", "林德奎斯特重返哈尔登尚未敲定", "林德奎斯特复职仍有变数，哈尔登沉默",
    "Lindqvist's comeback at Halden is on again: talks resume",
  ])
  func `An event of which a sentence says that it is not settled is possible`(headline: String) throws {
    let claim = try #require(Halden.claims(headline).filter { $0.storyline == "chief" && $0.supports }.first)
    #expect(claim.firmness == .possible, "\(headline): \(claim.firmness)")
  }

  @Test(arguments: [
    ("Halden fires Lindqvist over lost trust", Firmness.reported),
    ("Lindqvist quits Halden because of a quarrel", .reported),
    ("Anger at Halden over Lindqvist's dismissal", .reactedTo),
  ])
  func `The reason of an event leaves its report a report, unless the event is the reason`(
    headline: String, firmness: Firmness
  ) throws {
    let claim = try #require(Halden.claims(headline).filter { $0.storyline == "chief" && $0.supports }.first)
    #expect(claim.firmness == firmness, "\(headline): \(claim.firmness)")
  }

  @Test(arguments: [
    "Lindqvist's dismissal was not about money, Halden says",
    "Halden denies that a quarrel led to Lindqvist's dismissal",
    "哈尔登否认林德奎斯特因财务问题遭解雇", "哈尔登称林德奎斯特被罢免与业绩无关",
  ])
  func `Who denies a reason does not deny the event`(headline: String) throws {
    let claim = try #require(Halden.claim(headline, "chief"))
    #expect(Halden.state(headline) == "out", "\(claim.meaning)")
    #expect(claim.firmness == .reactedTo || claim.firmness == .lookedBack, "\(headline): \(claim.firmness)")
  }

  @Test(arguments: [
    "从罢免林德奎斯特到道歉，哈尔登只用了两天", "那一夜：从解雇林德奎斯特到迎回，哈尔登的五天",
    "罢免林德奎斯特的四名董事如今何在，哈尔登未答", "A week ago Halden fired Lindqvist",
  ])
  func `Spans and relative clauses look back`(headline: String) throws {
    let out = Halden.claims(headline).filter { $0.storyline == "chief" && $0.state == "out" && $0.supports }
    #expect(out.allSatisfy { $0.firmness == .lookedBack || $0.firmness == .reactedTo }, "\(headline)")
  }

  @Test(arguments: [
    "Halden's board in talks to bring Lindqvist back", "Halden opens negotiations on Lindqvist's return",
    "哈尔登与林德奎斯特谈复职", "哈尔登正与林德奎斯特商谈复职", "林德奎斯特复职谈判重启，哈尔登松口",
  ])
  func `Talks about an event are not the event`(headline: String) throws {
    let claim = try #require(Halden.claims(headline).filter { $0.storyline == "chief" && $0.supports }.first)
    #expect(claim.firmness == .possible, "\(headline): \(claim.firmness)")
  }

  @Test(arguments: [
    ("Lindqvist is not leaving Halden", "in"), ("Lindqvist is not returning to Halden", "out"),
    ("Lindqvist has not stepped down at Halden", "in"), ("林德奎斯特并未离开哈尔登", "in"),
  ])
  func `A negated event never speaks for what its plain form speaks for`(headline: String, state: String) {
    #expect(Halden.state(headline) == state)
  }

  @Test(arguments: [
    ("Halden banned for selling to Orbex", false), ("Lindqvist joins strike ballot at Halden", false),
    ("Halden's board resigns after talks fail", false), ("Lindqvist resigns from Halden after talks fail", true),
  ])
  func `A word in another's name, a reason and a boundary stay apart`(headline: String, isOut: Bool) {
    #expect((Halden.state(headline) == "out") == isOut)
  }

  @Test func `What would follow if something else happens is not told as a fact`() {
    for headline in [
      "Lindqvist will quit Halden if the board sues",
      "Staff may leave unless Halden relents and Lindqvist is reinstated",
    ] {
      #expect(Halden.claims(headline).filter { $0.storyline == "chief" }.allSatisfy { $0.strength < 1 }, "\(headline)")
    }
  }

  @Test func `A topic before a colon announces nothing, a party does`() throws {
    let topic = try #require(Halden.claim("林德奎斯特那一票：哈尔登罢免林德奎斯特", "chief"))
    let party = try #require(Halden.claim("哈尔登：已罢免林德奎斯特", "chief"))
    #expect(topic.firmness != .announced)
    #expect(party.firmness == .announced)
  }

  @Test func `The former chief in a title is no looking back on what stands before`() throws {
    let claim = try #require(Halden.claim("哈尔登罢免林德奎斯特 奥贝斯前首席接任", "chief"))
    #expect(claim.firmness == .reported)
  }

  @Test(arguments: [
    ("Court tosses bid to oust Lindqvist from Halden", "in"), ("Halden backtracks, reinstates Lindqvist", "in"),
    ("Lindqvist saved from dismissal by Halden", "in"), ("哈尔登收回成命，林德奎斯特复职", "in"),
  ])
  func `A turn and a rescue are read by what they turn`(headline: String, state: String) {
    #expect(Halden.state(headline) == state, "\(headline)")
  }

  @Test(arguments: ["Lindqvist's return to Halden looms", "Lindqvist's return to Halden is expected"])
  func `An event that looms has not come`(headline: String) {
    #expect(Halden.claims(headline).filter { $0.storyline == "chief" }.allSatisfy { $0.strength < 0.6 }, "\(headline)")
  }
}
