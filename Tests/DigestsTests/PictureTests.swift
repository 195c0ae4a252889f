import Foundation
import Narrative
import Testing

@testable import Digests

private let edition = Edition.all(DigestSettings(timeZone: Sample.berlin))[0]

private func elements(_ svg: String) throws -> XMLTree.Node { try #require(XMLTree.root(of: svg)) }

@Test func `The picture marks each line of evidence on its side and says so in words`() throws {
  let svg = try #require(ProbabilityPicture(Sample.returned, Sample.ledger)).svg(edition)
  let root = try elements(svg)
  let paths = root.classes("path")
  #expect(paths.count { $0 == "tick for" } == 7)
  #expect(paths.count { $0 == "tick against" } == 4)
  #expect(paths.contains("diamond") && paths.contains("curve"))
  #expect(root.attributes["role"] == "img")
  #expect(
    root.first("desc")
      == "The probability of “chief executive of Halden Labs” went from 4% to 97% over 11 lines of evidence: 7 for it, "
      + "4 against it.")
}

@Test func `A picture needs a ledger, and one line is enough`() throws {
  #expect(ProbabilityPicture(Sample.returned, []) == nil)
  let svg = try #require(ProbabilityPicture(Sample.returned, [Sample.ledger[8]])).svg(edition)
  #expect(!svg.contains("nan") && !svg.contains("inf"))
  _ = try elements(svg)
}

@Test func `A picture of numbers that are none stays in its frame`() throws {
  var ledger = Sample.ledger
  ledger[0].probabilities["chief"] = .nan
  ledger[1].probabilities["chief"] = 7
  ledger[2].weight = .infinity
  ledger[3].weight = .nan
  let svg = try #require(ProbabilityPicture(Sample.returned, ledger)).svg(edition)
  for number in svg.matches(of: #/(?:x|y|x1|x2|y1|y2)="(-?[0-9.]+)"/#) {
    #expect((0...720).contains(Double(number.1) ?? -1))
  }
  _ = try elements(svg)
}

@Test func `The timeline has a band a storyline, a mark a reversal and a bar a day`() throws {
  let svg = try #require(SagaTimeline(Sample.page, edition)).svg()
  let root = try elements(svg)
  let rects = root.classes("rect")
  #expect(rects.count { $0.hasPrefix("band") } == 6)
  #expect(rects.count { $0 == "bar" } == 7)
  #expect(root.classes("path").count { $0 == "diamond" } == 3)
  let texts = root.classes("text")
  #expect(texts.count { $0 == "label" } == 6)
  #expect(texts.count { $0 == "question" } == 4)
  #expect(
    root.first("desc")
      == "3 questions from 17 Nov to 24 Nov, 3 reversals; the same in words follows.")
}

@Test func `A saga without a time has no timeline`() {
  let page = SagaPage(id: "x", title: "x", standings: [], reversals: [])
  #expect(SagaTimeline(page, edition) == nil)
}

@Test func `A timeline of ten years names eight dates or fewer`() throws {
  var page = Sample.page
  page.bands[0].segments[0].from = Sample.at("2013-11-17T00:00:00Z")
  page.days = []
  let root = try elements(try #require(SagaTimeline(page, edition)).svg())
  #expect(root.classes("text").count { $0 == "axis" } <= 11)
}

@Test func `Text is cut to fit a segment, or left out`() {
  #expect(SVG.fitted("chief executive", width: 200, size: 13) == "chief executive")
  #expect(SVG.fitted("chief executive", width: 70, size: 13) == "chief ex…")
  #expect(SVG.fitted("首席执行官", width: 50, size: 13) == "首席执…" || SVG.fitted("首席执行官", width: 50, size: 13) == "首席…")
  #expect(SVG.fitted("chief executive", width: 5, size: 13) == nil)
}
