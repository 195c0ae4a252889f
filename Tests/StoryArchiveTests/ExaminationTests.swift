import Foundation
import Narrative
import Testing

@testable import StoryArchive

@Suite struct ExaminationTests {
  private let scratch: Scratch
  private let archive: StoryArchive

  init() throws {
    scratch = try Scratch()
    archive = try scratch.open()
  }

  private func add(_ number: Int, at: Date) throws -> Story.ID {
    try archive.poll(IncomingEntry(guid: "\(number)", title: "Story \(number)"), at: at).new[0]
  }

  private func delivery(_ key: String, kind: String = "reversal", payload: UInt8 = 1) -> Delivery {
    Delivery(kind: kind, key: key, createdAt: minute(0), payload: Data([payload]))
  }

  // MARK: The queue

  @Test func `The queue gives the oldest first and keeps what is not committed`() throws {
    let late = try add(1, at: minute(9))
    let early = try add(2, at: minute(3))
    #expect(try archive.unexamined(limit: 10).map(\.story.id) == [early, late])
    #expect(try archive.unexamined(limit: 1).map(\.story.id) == [early])
    #expect(try archive.unexamined(limit: 10).count == 2, "looking takes nothing out")
    try archive.commit(ExaminedBatch(stories: [(early, 1)]))
    #expect(try archive.unexamined(limit: 10).map(\.story.id) == [late])
  }

  @Test func `A story comes out of the queue as it went in`() throws {
    let entry = IncomingEntry(
      guid: "1", url: "https://news.example/a?utm_source=rss", title: "标题", summary: "Summary", body: "Body",
      authors: ["A. Writer"], published: minute(-5.0001), language: "zh-Hans", html: "<p>Body</p>")
    try archive.poll(entry, at: minute(1.00005))
    let story = try #require(try archive.unexamined(limit: 1).first).story
    let expected = Story(
      id: story.id, at: Date(timeIntervalSince1970: 1_700_252_940.003),
      published: Date(timeIntervalSince1970: 1_700_252_579.994), outlets: ["The Example"], title: "标题",
      summary: "Summary", body: "Body", url: "https://news.example/a?utm_source=rss", language: "zh-Hans")
    #expect(story == expected)
    #expect(try archive.story(story.id) == expected)
  }

  @Test func `The queue gives no more text at once than memory bears, and in the end all of it`() throws {
    let body = String(repeating: "word ", count: 1_000_000)
    for number in 1...5 {
      try archive.poll(
        IncomingEntry(guid: "\(number)", title: "Story \(number)", body: body), at: minute(Double(number)))
    }
    var titles: [String] = []
    for count in [4, 1] {
      let queue = try archive.unexamined(limit: 100)
      #expect(queue.count == count)
      titles += queue.map(\.story.title)
      try archive.commit(ExaminedBatch(stories: queue.map { ($0.story.id, $0.revision) }))
    }
    #expect(titles == (1...5).map { "Story \($0)" })
  }

  @Test func `A null character in an entry takes nothing with it`() throws {
    let entry = IncomingEntry(guid: "1\0", title: "Board\0 ousts", summary: "one\0two", body: "three")
    let id = try archive.poll(entry).new[0]
    #expect(try archive.story(id)?.title == "Board ousts")
    #expect(try archive.story(id)?.summary == "onetwo")
    #expect(try archive.search("three").count == 1)
    #expect(try archive.poll(entry).unchanged == 1)
  }

  // MARK: Claims, ledger, standings

  @Test func `Claims of a later revision replace those of an earlier one`() throws {
    let id = try add(1, at: minute(0))
    try archive.commit(ExaminedBatch(stories: [(id, 1)], claims: [id: [claim("out"), claim("in")]]))
    #expect(try archive.claims(of: id) == [claim("out"), claim("in")])
    try archive.commit(ExaminedBatch(stories: [(id, 2)], claims: [id: [claim("in")]]))
    #expect(try archive.claims(of: id) == [claim("in")])
    try archive.commit(ExaminedBatch(stories: [(id, 1)], claims: [id: [claim("out")]]))
    #expect(try archive.claims(of: id) == [claim("in")], "an older revision read late changes nothing")
  }

  @Test func `Quantities and reasons are kept with their story, those of the newest revision`() throws {
    let id = try add(1, at: minute(0))
    let told = Particulars(quantities: [quantity(505), quantity(95)], reasons: [reason])
    try archive.commit(ExaminedBatch(stories: [(id, 1)], claims: [id: []], particulars: [id: told]))
    #expect(try archive.quantities(saga: "openai", since: minute(0), until: minute(1)).map(\.value) == [505, 95])
    #expect(try archive.reasons(saga: "openai", since: minute(0), until: minute(1)) == [reason])
    #expect(try archive.quantities(saga: "openai", since: minute(1), until: minute(9)) == [])
    #expect(try archive.quantities(saga: "other", since: minute(0), until: minute(1)) == [])
    try archive.commit(
      ExaminedBatch(stories: [(id, 2)], claims: [id: []], particulars: [id: .init(quantities: [quantity(700)])]))
    try archive.commit(ExaminedBatch(stories: [(id, 1)], claims: [id: []], particulars: [id: told]))
    #expect(try archive.quantities(saga: "openai", since: minute(0), until: minute(1)) == [quantity(700)])
    #expect(try archive.reasons(saga: "openai", since: minute(0), until: minute(1)) == [])
    try archive.requeueEverything()
    #expect(try archive.quantities(saga: "openai", since: minute(0), until: minute(1)) == [])
  }

  @Test func `A position is kept from when it began, and ends when another takes its place`() throws {
    try archive.commit(ExaminedBatch(positions: [position("in", since: minute(0))]))
    try archive.commit(
      ExaminedBatch(positions: [position("in", since: minute(0), until: minute(5)), position("out", since: minute(5))]))
    let kept = try archive.positions(saga: "openai", until: minute(6))
    #expect(kept == [position("in", since: minute(0), until: minute(5)), position("out", since: minute(5))])
    #expect(try archive.positions(saga: "openai", until: minute(5)).map(\.state) == ["in"])
    try archive.requeueEverything()
    #expect(try archive.positions(saga: "openai", until: minute(6)) == [])
  }

  @Test func `The ledger comes back in time order, its newest lines first to be kept`() throws {
    func line(_ minutes: Double, _ weight: Double) -> LedgerEntry {
      var story = reference()
      story.seen = minute(minutes)
      return LedgerEntry(
        story: story, claim: claim("out"), weight: weight, discount: "", effect: .supports,
        probabilities: ["in": 0.2, "out": 0.8])
    }
    let lines = [line(1, 0.5), line(2, -.infinity), line(3, 2.25)]
    try archive.commit(ExaminedBatch(ledger: [lines[2], lines[0]]))
    try archive.commit(ExaminedBatch(ledger: [lines[1]]))
    #expect(try archive.ledger(saga: "openai", storyline: "role") == lines)
    #expect(try archive.ledger(saga: "openai", storyline: "role", limit: 2) == [lines[1], lines[2]])
    #expect(try archive.ledger(saga: "openai", storyline: "other").isEmpty)
  }

  @Test func `Standings are replaced one by one and keep their order`() throws {
    try archive.commit(ExaminedBatch(standings: [standing("in"), standing("open", storyline: "board")]))
    try archive.commit(ExaminedBatch(standings: [standing("out")]))
    #expect(try archive.standings() == [standing("out"), standing("open", storyline: "board")])
  }

  @Test func `Reversals are found by saga and by time`() throws {
    let first = reversal(to: "out", at: minute(0), count: 1)
    let second = reversal(to: "in", at: minute(600), count: 2)
    try archive.commit(ExaminedBatch(reversals: [second, first]))
    #expect(try archive.reversals() == [first, second])
    #expect(try archive.reversals(saga: "openai", since: minute(1)) == [second])
    #expect(try archive.reversals(saga: "openai", until: minute(600)) == [first])
    #expect(try archive.reversals(saga: "other").isEmpty)
    #expect(try archive.reversals(limit: 1) == [second])
    #expect(try archive.reversal(id: first.id) == first)
    #expect(try archive.reversal(id: "none") == nil)
  }

  @Test func `Establishments are found by time`() throws {
    let found = Establishment(
      saga: "openai", storyline: "role", state: "out", at: minute(4), confidence: 0.9, story: reference())
    try archive.commit(ExaminedBatch(establishments: [found]))
    #expect(try archive.establishments() == [found])
    #expect(try archive.establishments(since: minute(5)).isEmpty)
  }

  @Test func `The snapshot and the clock come back as they were committed`() throws {
    #expect(try archive.engineSnapshot() == nil)
    #expect(try archive.clock() == nil)
    try archive.commit(ExaminedBatch(snapshot: Data([1, 2]), engineKey: "engine 1", clock: minute(0.0001)))
    try archive.commit(ExaminedBatch(deliveries: [delivery("2023-11-22", kind: "daily")]))
    let snapshot = try #require(try archive.engineSnapshot())
    #expect(snapshot.key == "engine 1" && snapshot.data == Data([1, 2]), "a batch without a snapshot leaves it alone")
    #expect(try archive.clock() == Date(timeIntervalSince1970: 1_700_252_880.006))
    _ = try archive.store(FetchedBatch(at: minute(1), feeds: [], clock: minute(1)))
    #expect(try archive.clock() == minute(1))
  }

  // MARK: The outbox

  @Test func `The same delivery twice is one`() throws {
    #expect(try archive.commit(ExaminedBatch(deliveries: [delivery("a", payload: 1)])).announced == 1)
    #expect(try archive.commit(ExaminedBatch(deliveries: [delivery("a", payload: 2)])).announced == 0)
    #expect(try archive.commit(ExaminedBatch(deliveries: [delivery("a", kind: "daily")])).announced == 1)
    let pending = try archive.pendingDeliveries()
    #expect(pending.map(\.payload) == [Data([1]), Data([1])])
    try archive.markDelivered([pending[0].id], at: minute(3))
    #expect(try archive.pendingDeliveries().map(\.kind) == ["daily"])
    #expect(try archive.commit(ExaminedBatch(deliveries: [delivery("a", payload: 3)])).announced == 0)
    #expect(try archive.deliveries(kind: "reversal").map(\.deliveredAt) == [minute(3)])
  }

  @Test func `Deliveries of a kind come newest first`() throws {
    for key in ["2023-11-21", "2023-11-22", "2023-11-23"] {
      try archive.commit(ExaminedBatch(deliveries: [delivery(key, kind: "daily")]))
    }
    #expect(try archive.deliveries(kind: "daily", limit: 2).map(\.key) == ["2023-11-23", "2023-11-22"])
  }

  // MARK: Reading everything again

  @Test func `Every revision of every story is read again, each at its time`() throws {
    let first = try add(1, at: minute(0))
    let second = try add(2, at: minute(1))
    try archive.poll(IncomingEntry(guid: "1", title: "Another title"), at: minute(2))
    for item in try archive.unexamined(limit: 9) {
      try archive.commit(ExaminedBatch(stories: [(item.story.id, item.revision)], snapshot: Data([1])))
    }
    try archive.commit(ExaminedBatch(claims: [first: [claim("out")]], standings: [standing("out")]))
    try archive.requeueEverything()
    let queue = try archive.unexamined(limit: 9)
    #expect(queue.map(\.story.id) == [first, second, first])
    #expect(queue.map(\.revision) == [1, 1, 2])
    #expect(queue.map(\.story.title) == ["Story 1", "Story 2", "Another title"])
    #expect(queue.map(\.story.at) == [minute(0), minute(1), minute(2)])
    #expect(try archive.claims(of: first).isEmpty)
    #expect(try archive.engineSnapshot() == nil)
    #expect(try archive.standings() == [standing("out")], "a person still sees where the storyline stood")
  }

  @Test func `A standing that is not named again is gone when all is read`() throws {
    let id = try add(1, at: minute(0))
    try archive.commit(
      ExaminedBatch(stories: [(id, 1)], standings: [standing("out"), standing("open", storyline: "dropped")]))
    try archive.requeueEverything()
    try archive.commit(ExaminedBatch(stories: [(id, 1)], standings: [standing("in")]))
    #expect(try archive.standings() == [standing("in")])
  }

  @Test func `A recomputed reversal keeps its id and is not announced again`() throws {
    let known = reversal(to: "out", at: minute(0))
    try archive.commit(ExaminedBatch(reversals: [known], deliveries: [delivery(known.id)]))
    try archive.markDelivered(try archive.pendingDeliveries().map(\.id), at: minute(1))
    try archive.requeueEverything()
    #expect(try archive.reversals().isEmpty)
    #expect(try archive.reversal(id: known.id) == known, "what was announced can still be explained")

    let again = reversal(to: "out", at: minute(35 * 60))
    let result = try archive.commit(ExaminedBatch(reversals: [again], deliveries: [delivery(again.id)]))
    #expect(result.recognised == [again.id: known.id])
    #expect(result.announced == 0)
    #expect(try archive.pendingDeliveries().isEmpty)
    var expected = again
    expected.id = known.id
    #expect(try archive.reversals() == [expected])
  }

  @Test func `Another state, or more than 36 hours, makes another reversal`() throws {
    let known = reversal(to: "out", at: minute(0))
    try archive.commit(ExaminedBatch(reversals: [known]))
    try archive.requeueEverything()
    let late = reversal(to: "out", at: minute(36 * 60 + 1))
    let other = reversal(to: "in", at: minute(0), count: 2)
    let result = try archive.commit(ExaminedBatch(reversals: [late, other], deliveries: [delivery(late.id)]))
    #expect(result.recognised.isEmpty && result.announced == 1)
    #expect(try archive.reversals().map(\.id) == [other.id, late.id])
  }

  @Test func `Two recomputed reversals never share one id`() throws {
    let known = reversal(to: "out", at: minute(0), count: 1)
    try archive.commit(ExaminedBatch(reversals: [known]))
    try archive.requeueEverything()
    let first = reversal(to: "out", at: minute(5), count: 1)
    let third = reversal(to: "out", at: minute(90), count: 3)
    #expect(try archive.commit(ExaminedBatch(reversals: [first, third])).recognised == [first.id: known.id])
    #expect(try archive.reversals().map(\.id) == [known.id, third.id])
  }

  @Test func `A new reversal whose id was announced for something else gets another id`() throws {
    let known = reversal(to: "out", at: minute(0), count: 1)
    try archive.commit(ExaminedBatch(reversals: [known]))
    try archive.requeueEverything()
    try archive.commit(ExaminedBatch(reversals: [reversal(to: "in", at: minute(0), count: 1)]))
    #expect(try archive.reversal(id: known.id) == known)
    #expect(try archive.reversals().map(\.id) == [known.id + "-2"])
  }

  // MARK: Stories from a file

  @Test func `Stories from a file enter at their own time, once`() throws {
    let stories = [
      Story(
        id: 1, at: minute(5), outlets: ["reuters", "wsj"], carrier: "techmeme", title: "Chief out",
        url: "https://a.example/1"),
      Story(id: 2, at: minute(3), outlets: ["the verge"], title: "Chief back", summary: "Text"),
    ]
    let first = try archive.insert(stories, at: minute(99))
    #expect(first.new.count == 2)
    #expect(try archive.insert(stories, at: minute(100)).unchanged == 2)
    let queue = try archive.unexamined(limit: 9).map(\.story)
    #expect(queue.map(\.title) == ["Chief back", "Chief out"])
    #expect(queue[1].outlets == ["reuters", "wsj"] && queue[1].carrier == "techmeme" && queue[1].at == minute(5))
  }

  @Test func `A story from a file that comes from the future counts from now`() throws {
    let id = try archive.insert([Story(id: 1, at: minute(60), outlets: ["a"], title: "Chief out")], at: minute(5)).new[
      0]
    #expect(try archive.story(id)?.at == minute(5))
  }

  @Test func `Stories are found by their time`() throws {
    for number in 0..<5 { _ = try add(number, at: minute(Double(number))) }
    #expect(try archive.stories(from: minute(1), to: minute(3)).map(\.title) == ["Story 1", "Story 2"])
    #expect(try archive.stories(from: minute(0), to: minute(9), limit: 2).count == 2)
    #expect(try archive.storyCount(from: minute(1), to: minute(9)) == 4)
  }

  @Test func `A feed's record comes back as it was stored`() throws {
    var record = FeedRecord(
      url: "https://news.example/feed", outlet: "The Example", title: "News", etag: "\"1\"", lastModified: "Fri",
      validatorsURL: "https://cdn.example/feed", bodyHash: "ab", lastAttempt: minute(1), lastSuccess: minute(0),
      nextPoll: minute(20), nextPollReason: "interval",
      failures: 2, lastError: "timed out", firstPolled: true)
    record.memory.heldUntil = minute(3)
    record.memory.wishes.updateBase = minute(4)
    record.memory.wishes.skipDays = [6, 7]
    try archive.poll(of: record)
    #expect(try archive.feeds() == [record])
    record.failures = 0
    record.lastError = nil
    try archive.poll(of: record)
    #expect(try archive.feeds() == [record])
  }
}
