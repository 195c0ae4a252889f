import Digests
import Foundation
import Logging
import Narrative
import StoryArchive
import Testing

@testable import Daemon

struct DigestDeskTests {
  @Test func `Of two reversals by one story, that which is known already doesn't keep the other from being told`()
    throws
  {
    let home = try Installation()
    let at = try Date("2026-03-03T07:00:00Z", strategy: .iso8601)
    let archive = try StoryArchive(path: home.archive, mode: .readWrite)
    func reversal(_ storyline: String, hours: Double) -> Reversal {
      Reversal(
        saga: "orchard",
        storyline: Saga.Storyline(
          id: storyline, question: "?", initial: "a",
          states: [.init(id: "a", label: "A", examples: []), .init(id: "b", label: "B", examples: [])]),
        from: "a", to: "b", detectedAt: at.addingTimeInterval(hours * 3_600), confidence: 0.9, count: 1, outlets: 2,
        turningStory: StoryReference(id: 1, title: "t", url: nil, source: "s", seen: at), before: [], after: [])
    }
    _ = try archive.commit(ExaminedBatch(reversals: [reversal("role", hours: 0)]))
    try archive.requeueEverything()

    let desk = DigestDesk(
      archive: archive, writer: try DigestWriter(directory: home.digests, settings: DigestSettings()), sagas: [],
      cut: DailyCut(hour: 7, minute: 0, timeZone: .gmt), feeds: [],
      log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    var examination = try JSONDecoder().decode(
      Examination.self,
      from: Data(
        #"""
        {"ledger": [], "reversals": [], "establishments": [], "suggestions": [], "positions": [], "standings": []}
        """#.utf8))
    examination.reversals = [reversal("role", hours: 1), reversal("board", hours: 1)]
    let deliveries = try desk.deliveries(of: examination, readings: [], silent: [], at: at.addingTimeInterval(7_200))
    #expect(deliveries.map(\.key) == [examination.reversals[1].id])
    #expect(try archive.commit(ExaminedBatch(reversals: examination.reversals, deliveries: deliveries)).announced == 1)

    // What was recognised once is not there to be recognised again.
    examination.reversals = [reversal("role", hours: 3)]
    #expect(
      try desk.deliveries(of: examination, readings: [], silent: [], at: at.addingTimeInterval(4 * 3_600)).count == 1)
  }
}
