import HTTPFetch
import StoryArchive
import Testing

@testable import Daemon

/// When a feed is believed to have moved for good.
struct PermanentMoveTests {
  private func hop(_ status: Int, _ from: String, _ to: String) -> Redirect {
    Redirect(status: status, from: from, to: to)
  }

  @Test func `The end of the permanent redirects at the start of the way is where a feed lives now`() {
    let moved = hop(301, "http://old.example/f", "https://old.example/f")
    #expect(PermanentMove.target(of: []) == nil)
    #expect(PermanentMove.target(of: [moved]) == "https://old.example/f")
    #expect(
      PermanentMove.target(of: [moved, hop(308, "https://old.example/f", "https://new.example/f")])
        == "https://new.example/f")
    #expect(
      PermanentMove.target(of: [moved, hop(302, "https://old.example/f", "https://cdn.example/f?once")])
        == "https://old.example/f")
    for status in [302, 303, 307] {
      #expect(PermanentMove.target(of: [hop(status, "http://old.example/f", "http://new.example/f"), moved]) == nil)
    }
  }

  @Test func `Nobody leads a feed from https to http for good`() {
    #expect(PermanentMove.target(of: [hop(301, "https://old.example/f", "http://old.example/f")]) == nil)
    #expect(
      PermanentMove.target(of: [
        hop(301, "https://old.example/f", "http://old.example/f"),
        hop(301, "http://old.example/f", "https://x.example/"),
      ]) == nil)
  }

  @Test func `Three answers alike in a row are believed, no fewer, and none that others interrupt`() {
    let (here, there) = (
      [hop(301, "http://a.example/", "http://b.example/")], [hop(308, "http://a.example/", "http://c.example/")]
    )
    var memory = PollingMemory()
    func learn(_ redirects: [Redirect]) -> String? { PermanentMove.learn(from: redirects, isBound: false, &memory) }
    for redirects in [here, here, there, there, [], there, there, here, here] { #expect(learn(redirects) == nil) }
    PermanentMove.fail(failures: 1, wasAnswered: true, &memory)
    #expect(learn(here) == nil && learn(here) == nil)
    // No answer at all says nothing about where the feed lives.
    PermanentMove.fail(failures: 1, wasAnswered: false, &memory)
    #expect(learn(here) == "http://b.example/")
    #expect(memory.location == "http://b.example/" && memory.moveCount == 0)
    #expect(learn([]) == nil && memory.location == "http://b.example/")
  }

  @Test func `A feed with secrets stays where the configuration has it`() {
    var memory = PollingMemory()
    for _ in 1...5 {
      _ = PermanentMove.learn(from: [hop(301, "http://a.example/", "http://b.example/")], isBound: true, &memory)
    }
    #expect(memory == PollingMemory())
  }

  @Test func `Where the new address fails three times in a row, the configured one is asked again`() {
    var memory = PollingMemory()
    memory.location = "http://b.example/"
    PermanentMove.fail(failures: 2, wasAnswered: true, &memory)
    #expect(memory.location != nil)
    PermanentMove.fail(failures: 3, wasAnswered: true, &memory)
    #expect(memory.location == nil)
  }

  @Test func `A record goes along when the configuration takes up the new address, and only then`() {
    var record = FeedRecord(url: "http://a.example/", outlet: "A")
    record.memory.location = "http://b.example/"
    let other = FeedRecord(url: "http://c.example/", outlet: "C")
    func renames(_ records: [FeedRecord], _ configured: Set<String>) -> [String] {
      PermanentMove.renames(records, configured: configured).map { "\($0.from) \($0.to)" }
    }
    #expect(
      renames([record, other], ["http://b.example/", "http://c.example/"]) == ["http://a.example/ http://b.example/"])
    #expect(renames([record], ["http://a.example/"]).isEmpty)
    #expect(renames([record], ["http://a.example/", "http://b.example/"]).isEmpty, "both are wanted")
    let known = FeedRecord(url: "http://b.example/", outlet: "A")
    #expect(renames([record, known], ["http://b.example/"]).isEmpty, "the address has a record of its own")
  }
}
