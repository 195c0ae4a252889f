import Foundation
import Narrative
import Testing

@testable import StoryArchive

@Suite struct RevisionTests {
  private let scratch: Scratch
  private let archive: StoryArchive

  init() throws {
    scratch = try Scratch()
    archive = try scratch.open()
  }

  private func entry(_ title: String, summary: String = "", body: String = "") -> IncomingEntry {
    IncomingEntry(guid: "1", url: "https://news.example/a", title: title, summary: summary, body: body)
  }

  @Test func `A changed headline is a revision that waits with its new words and its own time`() throws {
    let id = try archive.poll(entry("Chief fired"), at: minute(0)).new[0]
    try archive.commit(ExaminedBatch(stories: [(id, 1)]))
    #expect(try archive.poll(entry("Chief reinstated"), at: minute(300)).revised == [id])
    let queue = try archive.unexamined(limit: 10)
    #expect(queue.map(\.revision) == [2])
    #expect(queue[0].story.id == id)
    #expect(queue[0].story.title == "Chief reinstated")
    #expect(queue[0].story.at == minute(300))
    #expect(try archive.story(id)?.at == minute(0), "the story itself stays where it was")
    #expect(try archive.revisions(of: id).map(\.title) == ["Chief fired", "Chief reinstated"])
    #expect(try archive.revisions(of: id).map(\.at) == [minute(0), minute(300)])
  }

  @Test func `A revision that comes before its story was read leaves both in the queue`() throws {
    try archive.poll(entry("Chief fired"), at: minute(0))
    try archive.poll(entry("Chief reinstated"), at: minute(1))
    #expect(try archive.unexamined(limit: 10).map(\.story.title) == ["Chief fired", "Chief reinstated"])
  }

  @Test func `A headline that goes back is a revision as well`() throws {
    for title in ["Chief fired", "Chief reinstated", "Chief fired"] { try archive.poll(entry(title)) }
    #expect(try archive.counts().revisions == 2)
  }

  @Test(arguments: [
    ("Chief  fired", "Summary"), ("Chief fired ", "Summary"), ("Chief\u{a0}fired", "Sum\u{ad}mary"),
    ("Chief fired", "Summary\n"), ("Chief\u{200b} fired", "\u{feff}Summary"),
  ])
  func `White space and invisible characters make no revision`(title: String, summary: String) throws {
    try archive.poll(entry("Chief fired", summary: "Summary"))
    #expect(try archive.poll(entry(title, summary: summary)).unchanged == 1)
  }

  @Test func `Tracking parameters in the text make no revision, other parameters do`() throws {
    func body(_ query: String) -> IncomingEntry { entry("Chief fired", body: "See https://news.example/b\(query) now") }
    try archive.poll(body("?id=1"))
    #expect(try archive.poll(body("?utm_source=rss&id=1")).unchanged == 1)
    #expect(try archive.poll(body("?id=1&fbclid=abc")).unchanged == 1)
    #expect(try archive.poll(body("?id=2")).revised.count == 1)
  }

  @Test func `A question mark makes a revision`() throws {
    try archive.poll(entry("Chief back?"))
    #expect(try archive.poll(entry("Chief back")).revised.count == 1)
  }

  @Test func `A feed that stops sending bodies revises nothing`() throws {
    let id = try archive.poll(entry("Chief fired", summary: "Short", body: "Long")).new[0]
    #expect(try archive.poll(entry("Chief fired", summary: "Short")).unchanged == 1)
    #expect(try archive.story(id)?.body == "Long")
    // A new headline then keeps the body that is known.
    #expect(try archive.poll(entry("Chief reinstated", summary: "Short")).revised == [id])
    #expect(try archive.story(id)?.body == "Long")
  }

  @Test func `Search finds a revised story by its new words and no longer by its old ones`() throws {
    try archive.poll(entry("Chief fired 罢免", summary: "same"))
    try archive.poll(entry("Chief reinstated 复职", summary: "same"))
    #expect(try archive.search("fired").isEmpty)
    #expect(try archive.search("罢免").isEmpty)
    #expect(try archive.search("reinstated").count == 1)
    #expect(try archive.search("复职").count == 1)
    #expect(try archive.search("same").count == 1)
  }
}
