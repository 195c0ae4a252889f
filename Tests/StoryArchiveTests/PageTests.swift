import Foundation
import Narrative
import StoryArchive
import Testing

/// Stories whose pages are fetched for their text.
struct PageTests {
  private func entry(
    _ title: String = "Board ousts chief", teaser: String = "In short.", body: String = "",
    published: Date? = minute(0),
    wantsPage: Bool = true
  ) -> IncomingEntry {
    IncomingEntry(
      guid: "1", url: "https://news.example/ouster", title: title, summary: teaser, body: body, published: published,
      wantsPage: wantsPage)
  }

  private static let text = "The board of Orchard Robotics ousted its chief on Friday, all of its members agreeing."

  private func settle(_ archive: StoryArchive, _ outcome: SettledPage.Outcome, story: Story.ID = 1) throws {
    try archive.settle([SettledPage(story: story, outcome: outcome)])
  }

  /// Examines what waits, and says which revisions those were.
  private func examine(_ archive: StoryArchive) throws -> [String] {
    let waiting = try archive.unexamined(limit: 100)
    try archive.commit(ExaminedBatch(stories: waiting.map { ($0.story.id, $0.revision) }))
    return waiting.map { "\($0.story.id).\($0.revision)\($0.isAgain ? " again" : ""): \($0.story.body)" }
  }

  @Test func `A story's page waits, due at once, until it is settled, over restarts`() throws {
    let scratch = try Scratch()
    do { try scratch.open().poll(entry(), at: minute(5)) }
    let archive = try scratch.open()
    let page = PendingPage(story: 1, url: "https://news.example/ouster", feed: feed.url, due: minute(5))
    #expect(try archive.pendingPages() == [page])
    #expect(try archive.unexamined(limit: 10).count == 1, "the story doesn't wait for its page")
    try settle(archive, .again(minute(20)))
    try settle(archive, .again(minute(140)))
    #expect(
      try archive.pendingPages() == [PendingPage(story: 1, url: page.url, feed: page.feed, due: minute(140), tries: 2)])
    try settle(archive, .givenUp)
    #expect(try archive.pendingPages().isEmpty)
    #expect(try archive.story(1)?.body == "")
  }

  @Test func `A page's text becomes the body, is read as of when the story came, and is no revision`() throws {
    let scratch = try Scratch()
    let archive = try scratch.open()
    try archive.poll(entry(published: nil), at: minute(5))
    #expect(try examine(archive) == ["1.1: "])
    let page = PageText(text: Self.text, published: minute(-30), language: "en", authors: ["Ada Quill"])
    try settle(archive, .text(page))
    let waiting = try archive.unexamined(limit: 10)
    #expect(waiting.map(\.story.at) == [minute(5)] && waiting.map(\.isAgain) == [false])
    #expect(waiting.map(\.story.published) == [minute(-30)] && waiting.map(\.story.language) == ["en"])
    #expect(try examine(archive) == ["1.1: \(Self.text)"])
    #expect(try archive.revisions(of: 1).map(\.number) == [1])
    #expect(try archive.counts().revisions == 0 && archive.pendingPages().isEmpty)
    #expect(try archive.search("members agreeing").map(\.story.id) == [1])
    #expect(try archive.search("short").map(\.story.id) == [1])
  }

  @Test func `A story that claimed something before its page came is known for it`() throws {
    let scratch = try Scratch()
    let archive = try scratch.open()
    try archive.poll(entry())
    try archive.commit(ExaminedBatch(stories: [(1, 1)], claims: [1: [claim("out")]]))
    try settle(archive, .text(PageText(text: Self.text)))
    #expect(try archive.unexamined(limit: 10).map(\.hasClaimed) == [true])
    try archive.poll(entry("Board reinstates chief"), at: minute(20))
    #expect(try archive.unexamined(limit: 10).map(\.hasClaimed) == [true, false], "a revision claims for itself")
    try archive.requeueEverything()
    #expect(try archive.unexamined(limit: 10).map(\.hasClaimed) == [false, false])
  }

  @Test func `A page that comes before its story was read is read with it, once`() throws {
    let scratch = try Scratch()
    let archive = try scratch.open()
    try archive.poll(entry())
    try settle(archive, .text(PageText(text: Self.text)))
    #expect(try examine(archive) == ["1.1: \(Self.text)"])
  }

  @Test func `Later polls leave the page's text alone: unchanged, with another teaser, with another headline`() throws {
    let scratch = try Scratch()
    let archive = try scratch.open()
    try archive.poll(entry())
    try settle(archive, .text(PageText(text: Self.text)))
    _ = try examine(archive)
    #expect(try archive.poll(entry(), at: minute(20)).unchanged == 1)
    #expect(try archive.poll(entry(teaser: "In fewer words.", body: "Read on."), at: minute(40)).revised == [1])
    #expect(try archive.story(1)?.summary == "In fewer words.")
    #expect(try archive.story(1)?.body == Self.text)
    #expect(try archive.pendingPages().isEmpty, "another teaser is no reason to ask for the page again")
    #expect(try archive.poll(entry("Board reinstates chief", teaser: "New."), at: minute(60)).revised == [1])
    #expect(try archive.story(1)?.body == Self.text)
    #expect(try archive.pendingPages().map(\.due) == [minute(60)], "another headline is")
    #expect(try archive.poll(entry("Board reinstates chief", teaser: "New."), at: minute(80)).unchanged == 1)
    #expect(
      try archive.revisions(of: 1).map(\.title) == ["Board ousts chief", "Board ousts chief", "Board reinstates chief"])
    try settle(archive, .text(PageText(text: "Another text.")))
    #expect(try archive.story(1)?.body == "Another text.")
    #expect(try archive.search("members agreeing").isEmpty)
  }

  @Test func `A feed that comes to give more than the page did is believed`() throws {
    let scratch = try Scratch()
    let archive = try scratch.open()
    try archive.poll(entry())
    try settle(archive, .text(PageText(text: Self.text)))
    let whole = Self.text + " The chief said nothing."
    #expect(try archive.poll(entry(body: whole, wantsPage: false), at: minute(20)).revised == [1])
    #expect(try archive.story(1)?.body == whole)
    #expect(try archive.poll(entry(body: "Corrected.", wantsPage: false), at: minute(40)).revised == [1])
    #expect(try archive.story(1)?.body == "Corrected.", "its body is the feed's now")
  }

  @Test func `A first poll's entries of more than a day ago keep what the feed gave`() throws {
    let scratch = try Scratch()
    let archive = try scratch.open()
    let old = IncomingEntry(
      guid: "2", url: "https://news.example/old", title: "Old", published: minute(-24 * 60 - 1), wantsPage: true)
    try archive.poll(entry(published: minute(-23 * 60)), old, at: minute(0), isFirst: true)
    #expect(try archive.pendingPages().map(\.url) == ["https://news.example/ouster"])
  }

  @Test func `A story is known by the address that its page calls its own, unless another story is`() throws {
    let scratch = try Scratch()
    let archive = try scratch.open()
    try archive.poll(entry())
    let other = IncomingEntry(guid: "2", url: "https://news.example/other", title: "Harvest fair", wantsPage: true)
    try archive.poll(entry(), other, at: minute(1))
    try settle(archive, .text(PageText(text: "a", canonicalURL: "https://news.example/2023/ouster.html")))
    try settle(archive, .text(PageText(text: "b", canonicalURL: "https://news.example/ouster")), story: 2)
    let moved = IncomingEntry(
      guid: "new", url: "https://news.example/2023/ouster.html?utm_source=x", title: "Board ousts chief")
    #expect(try archive.poll(moved, at: minute(2)).new.isEmpty)
    #expect(try archive.poll(entry(), at: minute(3)).unchanged == 1)
    #expect(try archive.counts().stories == 2)
  }

  @Test func `Pages of stories that are gone, and pages that say no more than the feed, change nothing`() throws {
    let scratch = try Scratch()
    let archive = try scratch.open()
    try archive.poll(entry(body: "All of it."))
    _ = try examine(archive)
    for text in ["All of it.", "Subscribe"] { try settle(archive, .text(PageText(text: text))) }
    #expect(try archive.story(1)?.body == "All of it.")
    try settle(archive, .text(PageText(text: "Nobody's.")), story: 99)
    #expect(try archive.counts().unexamined == 0)
  }
}
