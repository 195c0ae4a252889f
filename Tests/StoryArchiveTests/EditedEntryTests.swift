import Foundation
import Narrative
import Testing

@testable import StoryArchive

/// Entries whose headline, guid and address all changed.
@Suite struct EditedEntryTests {
  private let scratch: Scratch
  private let archive: StoryArchive

  init() throws {
    scratch = try Scratch()
    archive = try scratch.open()
  }

  private let old = "Harbour bridge closed after storm"
  private let new = "Harbour bridge closed after storm damage, mayor says"

  private func entry(
    _ title: String, _ number: Int, text: String = "", published: Date? = nil
  ) -> IncomingEntry {
    IncomingEntry(
      guid: "\(number)", url: "https://news.example/\(number)", title: title, summary: text, published: published)
  }

  private let other = IncomingEntry(guid: "0", url: "https://news.example/0", title: "Ferry service resumes")

  @Test func `An edited headline that comes when the old one goes is a revision, whatever guid and address say`() throws
  {
    let id = try archive.poll(entry(old, 1), other).new.last!
    #expect(try archive.poll(entry(new, 2), other, at: minute(30)).revised == [id])
    #expect(try archive.counts().stories == 2)
    let edited = try #require(try archive.stories(from: minute(-1), to: minute(1)).first { $0.title == new })
    let edit = try #require(try archive.headlineEdits(of: edited.id).first)
    #expect(edit.at == minute(30))
    #expect(edit.runs == [.init(.same, old + " "), .init(.added, "damage, mayor says")])
    // It answers to its new names from then on.
    #expect(try archive.poll(entry("Bridge open", 2), other).revised == [edited.id])
  }

  @Test func `Two like headlines that stand side by side are two stories`() throws {
    try archive.poll(entry(old, 1))
    #expect(try archive.poll(entry(old, 1), entry(new, 2)).new.count == 1)
    #expect(try archive.poll(entry(new, 2), other).new.count == 1)
    // Once they were two, they stay two.
    #expect(try archive.poll(entry(old, 1), entry(new, 2)) == StoredBatch(new: [], revised: [], unchanged: 2))
  }

  @Test func `A headline that comes back beside its edit is a story of its own`() throws {
    try archive.poll(entry(old, 1), other)
    #expect(try archive.poll(entry(new, 2), other).revised.count == 1)
    #expect(try archive.poll(entry(old, 1), entry(new, 2), other).new.count == 1)
    for _ in 0..<2 { #expect(try archive.poll(entry(old, 1), entry(new, 2), other).unchanged == 3) }
  }

  @Test func `A poll without entries makes no story leave`() throws {
    try archive.poll(entry(old, 1))
    try archive.poll()
    #expect(try archive.poll(entry(new, 2)).revised.count == 1)
  }

  @Test func `A story that was away for some polls is still known by its headline, for a day`() throws {
    try archive.poll(entry(old, 1), other)
    try archive.poll(other, at: minute(10))
    #expect(try archive.poll(entry(new, 2), other, at: minute(20)).revised.count == 1)
    try archive.poll(other, at: minute(30))
    #expect(try archive.poll(entry(old, 3), other, at: minute(30 + 25 * 60)).new.count == 1)
  }

  @Test func `The same second of publication lets more be changed, days between the two nothing`() throws {
    let rewritten = "Storm closes harbour bridge for weeks"
    try archive.poll(entry(old, 1, published: minute(-5)), other)
    #expect(try archive.poll(entry(rewritten, 2, published: minute(-5)), other).revised.count == 1)
    #expect(try archive.poll(entry(rewritten + " on end", 3, published: minute(-3000)), other).new.count == 1)
  }

  @Test func `The same text lets more be changed, another text nothing`() throws {
    let text = "The bridge over the harbour was closed on Monday after a storm had torn away a part of its railing."
    let rewritten = "Storm closes harbour bridge for weeks"
    try archive.poll(entry(old, 1, text: text), other)
    #expect(try archive.poll(entry(rewritten, 2, text: text), other).revised.count == 1)
    let another =
      "Tolls will rise next year, said a spokesman for the company that runs all crossings in the county now."
    #expect(try archive.poll(entry(rewritten + " on end", 3, text: another), other).new.count == 1)
  }

  @Test func `A headline that returns word for word with another date is news again`() throws {
    try archive.poll(entry("The week in pictures and other things to see", 1, published: minute(-60)), other)
    let again = entry("The week in pictures and other things to see", 2, published: minute(0))
    #expect(try archive.poll(again, other).new.count == 1)
  }

  @Test func `Headlines of one mould are told apart even where little differs`() throws {
    func question(_ place: String) -> String { "如何评价北岸电视台制作的纪录片系列中关于\(place)的那一集？" }
    let fixed = entry(question("盐田"), 7)
    try archive.poll(entry(question("灯塔"), 1), fixed)
    #expect(try archive.poll(entry(question("渡口"), 2), fixed).new.count == 1)
  }

  @Test func `Every story of a document that changes wholly is told from the next`() throws {
    let places = ["Halden", "Norport", "Eastmoor", "Vale", "Kirkby", "Sandhaven", "Tolland", "Wexmouth"]
    func headlines(_ end: String) -> [IncomingEntry] {
      places.enumerated().map { entry("\($1) council votes on new harbour\(end)", $0 + end.count * 100) }
    }
    let first = try archive.store(
      FetchedBatch(at: minute(0), feeds: [FetchedFeed(record: feed, entries: headlines(""))]))
    let second = try archive.store(
      FetchedBatch(at: minute(9), feeds: [FetchedFeed(record: feed, entries: headlines(" plan"))]))
    #expect(Set(second.revised) == Set(first.new))
    for id in second.revised {
      let titles = try archive.revisions(of: id).map(\.title)
      #expect(titles[1] == titles[0] + " plan")
    }
  }

  @Test func `A document of thousands of headlines of one mould that changes wholly is stored in time`() throws {
    func document(_ end: String) -> [IncomingEntry] {
      (0..<1500).map { entry("Council number \($0) of the northern valleys votes on \(end)", $0 + end.count * 10_000) }
    }
    let first = FetchedFeed(record: feed, entries: document("a new harbour"))
    let second = FetchedFeed(record: feed, entries: document("a new bridge over the river"))
    #expect(try archive.store(FetchedBatch(at: minute(0), feeds: [first])).new.count == 1500)
    #expect(try archive.store(FetchedBatch(at: minute(1), feeds: [second])).new.count == 1500)
  }

  @Test func `Dates and texts that all entries share tell nothing`() throws {
    let text = String(repeating: "All the news of the northern valleys, every hour of the day. ", count: 3)
    func entries(_ titles: [String], _ first: Int) -> [IncomingEntry] {
      titles.enumerated().map { entry($1, first + $0, text: text, published: minute(-5)) }
    }
    let old = ["Harbour bridge closed after storm", "Ferry service resumes at noon"]
    let new = ["Storm closes harbour bridge for weeks", "Ferry service to resume some day"]
    for (number, titles) in [old, new].enumerated() {
      let fetched = FetchedFeed(record: feed, entries: entries(titles, number * 10))
      #expect(try archive.store(FetchedBatch(at: minute(Double(number)), feeds: [fetched])).new.count == 2)
    }
  }

  @Test func `What a feed shows is kept as bytes, and bytes that aren't such are nothing`() {
    var shown = ShownStories()
    shown.show([3, 1, 2], at: minute(0))
    shown.show([2, 5], at: minute(1))
    #expect(ShownStories(shown.data) == shown)
    #expect(shown.absent(from: [2, 1], at: minute(2)) == [5, 3])
    #expect(ShownStories(nil) == ShownStories())
    #expect(ShownStories(Data([1, 2, 3])) == ShownStories())
    #expect(ShownStories(Data(repeating: 255, count: 16)) == ShownStories())
  }
}
