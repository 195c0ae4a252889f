import Foundation
import Narrative
import Testing

@testable import Digests

private let long =
  "The board of the laboratory that everybody has been talking about for a week now said late at night that it would after all not stand in the way of her return to the office"
private let longChinese = "经过一周的紧张谈判之后这家实验室的董事会在深夜宣布他们最终不会阻止她回到办公室继续担任首席执行官并将公布新的董事会名单以及独立调查的安排"

/// A digest in which everything is as long as it comes.
private func crowded(_ count: Int, _ text: String) -> ReversalDigest {
  let storylines = (0..<count).map { index in
    Saga.Storyline(
      id: "s\(index)", question: text + "?", initial: "a",
      states: [.init(id: "a", label: text, examples: []), .init(id: "b", label: text + " b", examples: [])])
  }
  let evidence = (0..<9).map { index in
    Evidence(
      title: text, url: "https://a.example/\(index)", source: "Outlet Number \(index)",
      seen: Sample.at("2023-11-20T10:00:00Z"), quote: text, firmness: .reported, weight: Double(index))
  }
  let reversals = storylines.map {
    Reversal(
      saga: "halden", storyline: $0, from: "a", to: "b", detectedAt: Sample.at("2023-11-22T06:03:00Z"),
      confidence: 0.95, count: 7, outlets: 9, turningStory: Sample.story(1, text, "A>B+C+D", "2023-11-22T06:00:00Z"),
      before: evidence, after: evidence)
  }
  let past = (0..<6).map { _ in
    ReversalDigest.PastReversal(at: Sample.at("2023-11-01T00:00:00Z"), fromLabel: text, toLabel: text)
  }
  return ReversalDigest(
    id: "crowded", sagaTitle: text, detectedAt: reversals[0].detectedAt, reversals: reversals,
    earlier: Dictionary(uniqueKeysWithValues: reversals.map { ($0.id, past) }),
    standings: (0..<30).map { index in
      Standing(
        saga: "halden", storyline: "other\(index)", question: text, prevailing: "x", label: text, probability: 0.8,
        assumed: false, since: Sample.at("2023-11-03T00:00:00Z"), reversals: 3, distribution: [])
    }, correction: text)
}

private func words(_ markdown: some StringProtocol) -> Int {
  String(markdown).replacing(#/\]\([^)]*\)/#, with: "]").split { $0.isWhitespace }.count
}

@Test(arguments: [1, 2, 5, 9])
func `A reversal digest keeps within 250 words before its ledger`(count: Int) throws {
  let text = DigestWriter.markdown(crowded(count, long), language: .english, timeZone: Sample.berlin)
  let head = try #require(text.components(separatedBy: "## Ledger").first)
  #expect(words(head) <= 250)
  #expect(words(head) > 150, "what fits must be there")
}

@Test(arguments: [1, 2, 5, 9])
func `A reversal digest in Chinese keeps within 420 characters before its ledger`(count: Int) throws {
  let text = DigestWriter.markdown(crowded(count, longChinese), language: .chinese, timeZone: Sample.berlin)
  let head = try #require(text.components(separatedBy: "## 证据账本").first)
  #expect(Measure.characters(Measure.prose(head)) <= 420)
  #expect(Measure.characters(Measure.prose(head)) > 220)
}

@Test(arguments: [DigestLanguage.english, .chinese])
func `A saga's part of a daily digest keeps within 600 words`(language: DigestLanguage) throws {
  let text = language == .english ? long : longChinese
  var day = Sample.day
  day.title = "SAGA"
  day.developments = (0..<400).map { index in
    SagaDay.Development(
      headline: Sample.story(Int64(index), text, "Outlet \(index)", "2023-11-22T06:00:00Z"),
      stories: (0..<9).map { Sample.story(Int64($0), text, "Other Outlet \($0)", "2023-11-22T06:00:00Z") },
      outlets: index % 7)
  }
  day.unconfirmed = day.developments
  day.board = crowded(1, text).standings
  day.reversals = crowded(9, text).reversals
  var digest = Sample.daily
  digest.sagas = [day]
  digest.sources = []
  let started = ContinuousClock.now
  let markdown = DigestWriter.markdown(digest, language: language, timeZone: Sample.berlin)
  #expect(ContinuousClock.now - started < .seconds(20))
  let section = try #require(markdown.components(separatedBy: "## SAGA").last?.components(separatedBy: "\n---").first)
  if language == .english {
    #expect(words(section) <= 600)
    #expect(words(section) > 400)
    #expect(section.contains("And 3"))
  } else {
    #expect(Measure.characters(Measure.prose(section)) <= 1_000)
    #expect(Measure.characters(Measure.prose(section)) > 600)
  }
}

@Test func `No quote is longer than 25 words`() {
  let text = DigestWriter.markdown(crowded(1, long), language: .english, timeZone: Sample.berlin)
  let quotes = text.matches(of: #/- \u{201C}([^\u{201D}]*)\u{201D} — /#)
  #expect(!quotes.isEmpty)
  for quote in quotes {
    #expect(words(quote.1) == 25)
    #expect(quote.1.hasSuffix("…"))
  }
}

@Test func `What is cut from a digest is still in its data`() throws {
  let directory = try TestDirectory()
  try directory.writer().write(crowded(2, long))
  let document = try object(Data(directory.text("reversals/crowded.json").utf8))
  let turns = try #require(document["reversals"] as? [[String: Any]])
  let row = try #require(turns[1]["reversal"] as? [String: Any])
  #expect((row["after"] as? [Any])?.count == 9)
  #expect((document["standings"] as? [Any])?.count == 30)
}

@Test func `Words are counted in both scripts`() {
  #expect(Measure.words("A quick brown fox — jumps") == 6)
  #expect(Measure.words("五个字五个") == 3)
  #expect(Measure.words("OpenAI宣布 Altman 回归") == 5)
  #expect(Measure.words("") == 0)
  #expect(Measure.characters("奥特曼，OpenAI CEO 回来了。") == 10)
}

@Test func `A clipped text ends on a word`() {
  #expect(Measure.clip("one two three four", words: 3) == "one two three…")
  #expect(Measure.clip("one two three", words: 3) == "one two three")
  #expect(Measure.clip("one, two, three", words: 2) == "one, two…")
  #expect(Measure.clip("一二三四五六七八九十", words: 3) == "一二三四五…")
  #expect(Measure.words(Measure.clip(String(repeating: "字", count: 90), words: 25)) <= 25)
}
