import Foundation
import Narrative
import Testing

@testable import StoryArchive

@Suite struct IdentityTests {
  private let scratch: Scratch
  private let archive: StoryArchive

  init() throws {
    scratch = try Scratch()
    archive = try scratch.open()
  }

  private func entry(
    guid: String? = nil, url: String? = nil, _ title: String = "Board ousts chief", summary: String = "It says so.",
    published: Date? = nil
  ) -> IncomingEntry {
    IncomingEntry(guid: guid, url: url, title: title, summary: summary, published: published)
  }

  // MARK: The rungs

  @Test func `A story seen twice is new once`() throws {
    let entry = entry(guid: "1", url: "https://news.example/a", published: minute(0))
    #expect(try archive.poll(entry).new.count == 1)
    let again = try archive.poll(entry, at: minute(5))
    #expect(again == StoredBatch(new: [], revised: [], unchanged: 1))
    #expect(try archive.counts().stories == 1)
  }

  @Test func `A guid names a story whose address and headline change`() throws {
    let first = try archive.poll(entry(guid: "?p=1", url: "https://news.example/a", published: minute(0)))
    let second = try archive.poll(
      entry(guid: "?p=1", url: "https://news.example/b", "Chief out at lab", published: minute(0)))
    #expect(second.revised == first.new)
    #expect(second.new.isEmpty)
    // It answers to its new address now, and still to its old one.
    let third = try archive.poll(entry(guid: "?p=2", url: "https://news.example/b", "Chief out", published: minute(9)))
    #expect(third.revised == first.new)
    let fourth = try archive.poll(entry(url: "https://news.example/a", "Chief really out"))
    #expect(fourth.revised == first.new)
  }

  @Test func `A story that moves without a change of words is known by its new address`() throws {
    let id = try archive.poll(entry(guid: "1", url: "https://news.example/a")).new[0]
    #expect(try archive.poll(entry(guid: "1", url: "https://news.example/b")).unchanged == 1)
    #expect(try archive.story(id)?.url == "https://news.example/b")
    #expect(try archive.poll(entry(guid: "2", url: "https://news.example/b")).unchanged == 1)
    #expect(try archive.poll(entry(guid: "2", url: "https://news.example/a")).unchanged == 1)
  }

  @Test func `A guid that changes while the address stays makes a revision and no new story`() throws {
    let first = try archive.poll(entry(guid: "1", url: "https://news.example/a"))
    let second = try archive.poll(entry(guid: "2", url: "https://news.example/a", "Board removes chief executive"))
    #expect(second.revised == first.new)
    // The new guid is known from then on.
    let third = try archive.poll(entry(guid: "2", "Board removes chief executive"))
    #expect(third.new.isEmpty && third.unchanged == 1)
  }

  @Test func `Without a guid the address names the story`() throws {
    #expect(try archive.poll(entry(url: "https://news.example/a")).new.count == 1)
    #expect(try archive.poll(entry(url: "https://news.example/a")).unchanged == 1)
    #expect(try archive.poll(entry(url: "https://news.example/b", "Another")).new.count == 1)
  }

  @Test(arguments: [
    "http://news.example/a", "https://www.news.example/a", "https://news.example:443/a", "https://news.example/a/",
    "HTTPS://News.Example/a", "https://news.example/a?utm_source=rss&utm_medium=feed",
    "https://news.example/a#comments",
    "https://news.example/a?fbclid=xyz", "https://news.example/%61", "https://news.example/a?ref=rss",
  ])
  func `The same address in another spelling is the same story`(url: String) throws {
    try archive.poll(entry(url: "https://news.example/a"))
    #expect(try archive.poll(entry(url: url)) == StoredBatch(new: [], revised: [], unchanged: 1))
  }

  @Test(arguments: [
    "https://news.example/A", "https://news.example/a?id=2", "https://other.example/a", "https://news.example/a/b",
    "https://news.example/a#!/other", "https://news.example/a?ref=home",
  ])
  func `Another address is another story`(url: String) throws {
    try archive.poll(entry(url: "https://news.example/a"))
    #expect(try archive.poll(entry(url: url)).new.count == 1)
  }

  @Test func `A permalink guid that moves to https is the same story`() throws {
    try archive.poll(entry(guid: "http://news.example/?p=7", published: minute(0)))
    #expect(try archive.poll(entry(guid: "https://news.example/?p=7", published: minute(3))).unchanged == 1)
  }

  @Test func `Without guid and address the headline and its date name the story`() throws {
    #expect(try archive.poll(entry(published: minute(0))).new.count == 1)
    #expect(try archive.poll(entry("Board OUSTS chief!", published: minute(0))).revised.count == 1)
    #expect(try archive.poll(entry(published: minute(60))).new.count == 1, "a headline that returns is news again")
  }

  @Test func `Without guid, address and date the headline names the story`() throws {
    #expect(try archive.poll(entry()).new.count == 1)
    #expect(try archive.poll(entry(summary: "It says more.")).revised.count == 1)
    #expect(try archive.poll(entry("Another")).new.count == 1)
  }

  @Test func `A feed that moves with new guids and new addresses keeps its stories by headline and date`() throws {
    try archive.poll(entry(guid: "1", url: "https://news.example/a", published: minute(0)))
    let moved = try archive.poll(entry(guid: "x-1", url: "https://new.example/2023/a", published: minute(0)))
    #expect(moved == StoredBatch(new: [], revised: [], unchanged: 1))
  }

  // MARK: Names that are none

  @Test func `A feed that gives every entry the same guid loses no story`() throws {
    let batch = try archive.poll(
      entry(guid: "feed", url: "https://news.example/a", "One"),
      entry(guid: "feed", url: "https://news.example/b", "Two"),
      entry(guid: "feed", url: "https://news.example/c", "Three"))
    #expect(batch.new.count == 3)
    // The next document shows one of them and one that is new, and then a single new one.
    let next = try archive.poll(
      entry(guid: "feed", url: "https://news.example/c", "Three"),
      entry(guid: "feed", url: "https://news.example/d", "Four"))
    #expect(next.new.count == 1 && next.unchanged == 1)
    let single = try archive.poll(entry(guid: "feed", url: "https://news.example/e", "Quite another matter"))
    #expect(single.new.count == 1)
    let another = try archive.poll(entry(guid: "feed", url: "https://news.example/f", "Rain expected tomorrow"))
    #expect(another.new.count == 1)
  }

  @Test func `A link blog whose entries lead to one page loses no story`() throws {
    let batch = try archive.poll(
      entry(guid: "1", url: "https://news.example/live", "One"),
      entry(guid: "2", url: "https://news.example/live#two", "Two"))
    #expect(batch.new.count == 2)
  }

  @Test func `The address of a whole site names no story`() throws {
    try archive.poll(entry(guid: "1", url: "https://news.example/", "One"))
    #expect(try archive.poll(entry(guid: "2", url: "https://news.example/", "Two")).new.count == 1)
  }

  @Test func `Two entries of one document with the same guid and address are one, the later stands`() throws {
    var old = entry(guid: "1", url: "https://news.example/a", "Board ousts chief")
    old.updated = minute(1)
    var new = entry(guid: "1", url: "https://news.example/a", "Board takes chief back")
    new.updated = minute(2)
    let id = try #require(try archive.poll(old, new).new.first)
    #expect(try archive.counts().stories == 1)
    #expect(try archive.story(id)?.title == "Board takes chief back")
    #expect(try archive.poll(old, new).unchanged == 1)
  }

  @Test func `The same guid in another feed is another story`() throws {
    let other = FeedRecord(url: "https://other.example/feed", outlet: "Other")
    try archive.poll(entry(guid: "1", "One"))
    #expect(try archive.poll(entry(guid: "1", "One"), of: other).new.count == 1)
  }

  @Test func `An address in two feeds of one outlet is one story, and two summaries don't revise each other`() throws {
    let second = FeedRecord(url: "https://news.example/ai/feed", outlet: "The Example")
    let long = entry(guid: "1", url: "https://news.example/a", summary: "A long account.")
    let short = entry(guid: "ai-1", url: "https://news.example/a", summary: "Short.")
    try archive.poll(long)
    for round in 1...3 {
      #expect(try archive.poll(short, of: second, at: minute(Double(round))).unchanged == 1)
      #expect(try archive.poll(long, at: minute(Double(round))).unchanged == 1)
    }
    // An edit in either is a revision.
    let edited = entry(guid: "ai-1", url: "https://news.example/a", "Board takes chief back", summary: "Short.")
    #expect(try archive.poll(edited, of: second, at: minute(9)).revised.count == 1)
    #expect(try archive.poll(long, at: minute(10)).unchanged == 1)
  }

  @Test func `An aggregator's entry on an outlet's address is a story of the aggregator's`() throws {
    let aggregator = FeedRecord(url: "https://links.example/feed", outlet: "Links")
    try archive.poll(entry(url: "https://news.example/a"))
    #expect(try archive.poll(entry(url: "https://news.example/a", "Look at this"), of: aggregator).new.count == 1)
  }

  @Test func `An outlet's feed under a new address brings no story again`() throws {
    let moved = FeedRecord(url: "https://feeds.news.example/all.xml", outlet: "The Example")
    try archive.poll(entry(guid: "1", url: "https://news.example/a"))
    #expect(try archive.poll(entry(guid: "1", url: "https://news.example/a"), of: moved).unchanged == 1)
  }

  @Test func `An entry without words and without an address is no story`() throws {
    #expect(try archive.poll(IncomingEntry(guid: "1", title: "")) == StoredBatch())
  }

  @Test func `Entries that lead to one page and come one by one are two stories once they stand side by side`() throws {
    let one = entry(guid: "1", url: "https://news.example/live", "One")
    let two = entry(guid: "2", url: "https://news.example/live", "Two")
    let id = try archive.poll(one).new[0]
    #expect(try archive.poll(two).revised == [id])
    #expect(try archive.poll(two, one).new.count == 1)
    for _ in 0..<3 { #expect(try archive.poll(two, one).unchanged == 2) }
  }

  @Test func `Entries that differ in nothing but their text are new once`() throws {
    let entries = [entry(summary: "a"), entry(summary: "b"), entry(summary: "b")]
    #expect(try archive.poll(entries[0], entries[1], entries[2]).new.count == 2)
    #expect(try archive.poll(entries[0], entries[1], entries[2]).unchanged == 2)
  }

  /// Few guids, addresses and dates, so that they meet in every way.
  private func randomEntry(of feed: Int, _ random: inout SplitMix) -> IncomingEntry {
    let guid = random.next(4) == 0 ? nil : "\(random.next(4))"
    let url = random.next(4) == 0 ? nil : "https://f\(feed).example/\(random.next(4))"
    let published = random.next(2) == 0 ? nil : minute(Double(random.next(3)))
    let title = "\(random.next(1_000_000)) \(random.next(1_000_000)) \(random.next(1_000_000))"
    return IncomingEntry(guid: guid, url: url, title: title, published: published)
  }

  @Test func `Whatever feeds do with guids, addresses and dates, no headline that they showed is missing`() throws {
    var random = SplitMix(state: 2023)
    for number in 0..<60 {
      let source = FeedRecord(url: "https://f\(number).example/feed", outlet: "Outlet \(number)")
      var shown: Set<String> = []
      var known: [Int64] = []
      for poll in 0..<8 {
        var entries: [IncomingEntry] = []
        for _ in 0..<(1 + random.next(6)) {
          let entry = randomEntry(of: number, &random)
          // Two versions of one story in one document: there the later stands, by design.
          let names = EntryNames(entry)
          let isVersion = entries.contains { other in
            let others = EntryNames(other)
            return IdentityRung.allCases.count { names[$0] != nil && names[$0] == others[$0] } > 1
          }
          if !isVersion { entries.append(entry) }
        }
        shown.formUnion(entries.map(\.title))
        let batch = try archive.store(
          FetchedBatch(at: minute(Double(poll)), feeds: [FetchedFeed(record: source, entries: entries)]))
        #expect(batch.new.count + batch.revised.count + batch.unchanged == entries.count)
        known += batch.new
      }
      let kept = Set(try known.flatMap { try archive.revisions(of: $0).map(\.title) })
      #expect(kept == shown)
    }
  }

  @Test func `Whatever a document holds, seen again it changes nothing`() throws {
    var random = SplitMix(state: 11)
    for number in 0..<60 {
      let source = FeedRecord(url: "https://f\(number).example/feed", outlet: "Outlet \(number)")
      for poll in 0..<8 {
        var entries = (0..<(1 + random.next(6))).map { _ in randomEntry(of: number, &random) }
        if random.next(3) == 0 { entries.append(entries[0]) }
        let feeds = [FetchedFeed(record: source, entries: entries)]
        let first = try archive.store(FetchedBatch(at: minute(Double(poll)), feeds: feeds))
        let again = try archive.store(FetchedBatch(at: minute(Double(poll) + 0.5), feeds: feeds))
        let total = first.new.count + first.revised.count + first.unchanged
        #expect(again == StoredBatch(new: [], revised: [], unchanged: total), "\(entries)")
      }
    }
  }

  // MARK: Order and time

  @Test func `On the first poll a story counts from its publication, but never from the future`() throws {
    let batch = try archive.poll(
      entry(guid: "1", "Old", published: minute(-600)), entry(guid: "2", "Future", published: minute(600)),
      entry(guid: "3", "Undated"), isFirst: true)
    let instants = try batch.new.compactMap { try archive.story($0)?.at }
    #expect(Set(instants) == [minute(-600), minute(0)])
    let later = try archive.poll(entry(guid: "4", "Late", published: minute(-600)), at: minute(5))
    #expect(try archive.story(later.new[0])?.at == minute(5))
  }

  @Test func `Entries of one document are numbered from the oldest to the newest`() throws {
    let batch = try archive.poll(
      entry(guid: "3", "Third", published: minute(3)), entry(guid: "1", "First", published: minute(1)),
      entry(guid: "2", "Second", published: minute(2)))
    #expect(try batch.new.compactMap { try archive.story($0)?.title } == ["First", "Second", "Third"])
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers on every run.
private struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
