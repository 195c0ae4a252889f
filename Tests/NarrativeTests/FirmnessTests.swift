import Foundation
import Testing

@testable import Narrative

@Suite struct FirmnessTests {
  @Test(arguments: [
    ("Halden announces Lindqvist's resignation", Firmness.announced),
    ("Halden confirms it has fired Lindqvist", .announced),
    ("哈尔登宣布林德奎斯特辞职", .announced),
    ("Lindqvist resigns from Halden", .reported),
    ("Halden fires Lindqvist after a stormy meeting", .reported),
    ("林德奎斯特被哈尔登罢免", .reported),
    ("Halden has fired Lindqvist, people familiar say", .attributed),
    ("消息称哈尔登已罢免林德奎斯特", .attributed),
    ("Lindqvist plans to leave Halden", .planned),
    ("林德奎斯特计划离开哈尔登", .planned),
    ("Halden committee votes in principle to dismiss Lindqvist", .step),
    ("Lindqvist may leave Halden", .possible),
    ("Halden considers firing Lindqvist", .possible),
    ("林德奎斯特可能离开哈尔登", .possible),
    ("哈尔登考虑罢免林德奎斯特", .possible),
    ("Investors urge Halden to fire Lindqvist", .demanded),
    ("股东要求哈尔登罢免林德奎斯特", .demanded),
    ("Rivals hope that Halden will fire Lindqvist", .hoped),
    ("投资者希望哈尔登罢免林德奎斯特", .hoped),
    ("Lindqvist threatens to quit Halden", .threatened),
    ("林德奎斯特威胁离开哈尔登", .threatened),
    ("Will Halden fire Lindqvist?", .asked),
    ("哈尔登是否罢免林德奎斯特", .asked),
    ("Halden shares sink after firing of Lindqvist", .lookedBack),
    ("林德奎斯特被哈尔登罢免后首次露面", .lookedBack),
    ("Why Halden fired Lindqvist", .reactedTo),
    ("如何看待林德奎斯特被哈尔登罢免", .reactedTo),
  ])
  func `A headline is read as firmly as it speaks`(headline: String, firmness: Firmness) throws {
    let claim = try #require(Halden.claim(headline, "chief"))
    #expect(claim.firmness == firmness, "\(headline): \(claim.meaning)")
    #expect(Halden.state(headline) == "out")
  }

  @Test(arguments: [
    "Lindqvist denies she will resign from Halden", "Lindqvist refuses to resign from Halden",
    "Lindqvist will not leave Halden", "林德奎斯特拒绝辞职，哈尔登未回应", "哈尔登CEO否认辞职", "哈尔登CEO不会辞职",
  ])
  func `A denial speaks for the other state`(headline: String) {
    #expect(Halden.state(headline) == "in")
  }

  @Test(arguments: ["Halden won't oppose Lindqvist's return", "哈尔登不反对林德奎斯特重返哈尔登"])
  func `Not standing in the way is no fact`(headline: String) {
    #expect(Halden.claim(headline, "chief").map { $0.strength < 1 } ?? true)
  }

  @Test func `A question that presupposes its fact reports it, and one that asks for it does not`() throws {
    let told = try #require(Halden.claim("林德奎斯特辞职，这对哈尔登意味着什么？", "chief"))
    let asked = try #require(Halden.claim("Will Lindqvist leave Halden?", "chief"))
    #expect(told.strength > 1)
    #expect(asked.strength < 0.5)
  }

  @Test func `With firmness switched off, rumours, demands and questions cry wolf`() throws {
    let talk = [
      Halden.story("Lindqvist may leave Halden", "one", hours: 1),
      Halden.story("Investors urge Halden to fire Lindqvist", "two", hours: 2),
      Halden.story("Will Halden fire Lindqvist?", "three", hours: 3),
      Halden.story("消息称哈尔登考虑罢免林德奎斯特", "four", hours: 4),
    ]
    #expect(try Halden.run(talk).reversals.isEmpty)
    #expect(try !Halden.run(talk, options: EngineOptions(firmness: false)).reversals.isEmpty)
  }

  @Test func `A story published days before it was seen is stale`() throws {
    let old = Halden.start - 10 * 86_400
    let stories = [
      Halden.story("Halden fires Lindqvist", "one", hours: 1, published: old),
      Halden.story("Lindqvist fired by Halden", "two", hours: 2, published: old),
    ]
    let examination = try Halden.run(stories)
    #expect(examination.reversals.isEmpty)
    #expect(examination.ledger.allSatisfy { $0.claim.firmness == .stale })
  }

  @Test func `An old post with its year says nothing new`() throws {
    let claim = try #require(Halden.claim("Halden fires Lindqvist (2011)", "chief"))
    #expect(claim.firmness == .lookedBack)
    #expect(claim.strength < 0.5)
  }
}
