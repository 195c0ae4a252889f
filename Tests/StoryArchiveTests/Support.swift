import Foundation
import Narrative
import StoryArchive

/// A folder of its own for one test, removed with it.
final class Scratch {
  let folder: String

  init() throws {
    let name = "volteface-archive-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/archive.db" }

  func open(_ mode: StoryArchive.Mode = .readWrite) throws -> StoryArchive { try StoryArchive(path: path, mode: mode) }

  func files() throws -> Set<String> { Set(try FileManager.default.contentsOfDirectory(atPath: folder)) }
}

/// 17 November 2023, 20:28 UTC, and whole minutes after it.
func minute(_ minutes: Double) -> Date { Date(timeIntervalSince1970: 1_700_252_880 + 60 * minutes) }

let feed = FeedRecord(url: "https://news.example/feed", outlet: "The Example")

extension StoryArchive {
  /// One poll of one feed.
  @discardableResult
  func poll(
    _ entries: IncomingEntry..., of feed: FeedRecord = feed, at: Date = minute(0), isFirst: Bool = false
  ) throws -> StoredBatch {
    try store(
      FetchedBatch(at: at, feeds: [FetchedFeed(record: feed, entries: entries, isFirstPoll: isFirst)]))
  }
}

func reference(_ id: Story.ID = 1) -> StoryReference {
  StoryReference(id: id, title: "Board ousts chief", url: nil, source: "the example", seen: minute(0))
}

func claim(_ state: String, words: String = "ousts") -> Claim {
  Claim(
    saga: "openai", storyline: "role", state: state, supports: true, firmness: .reported, quote: "Board ousts chief",
    words: words, meaning: "employment.out", match: 1)
}

func reversal(to state: String = "out", at: Date = minute(0), count: Int = 1) -> Reversal {
  let storyline = Saga.Storyline(
    id: "role", question: "Where does he stand?",
    states: [
      .init(id: "in", label: "chief", examples: ["Chief returns"]),
      .init(id: "out", label: "out", examples: ["Chief ousted"]),
    ])
  return Reversal(
    saga: "openai", storyline: storyline, from: state == "out" ? "in" : "out", to: state, detectedAt: at,
    confidence: 0.97, count: count, outlets: 2, turningStory: reference(),
    before: [],
    after: [
      Evidence(
        title: "Board ousts chief", url: nil, source: "the example", seen: at, quote: "ousts", firmness: .reported,
        weight: 2.5)
    ])
}

func standing(_ state: String, storyline: String = "role") -> Standing {
  Standing(
    saga: "openai", storyline: storyline, question: "Where does he stand?", prevailing: state, label: state,
    probability: 0.97, assumed: false, since: minute(0), reversals: 1,
    distribution: [.init(state: state, label: state, probability: 0.97)])
}

func quantity(_ value: Double) -> Quantity {
  Quantity(
    saga: "openai", counts: "employees signed", measure: "employees/sign", value: value, unit: "people",
    quote: "\(value) employees signed", story: reference())
}

let reason = Reason(
  saga: "openai", event: "ousts", text: "a row", quote: "ousts chief over a row", story: reference())

func position(_ state: String, since: Date, until: Date? = nil) -> Position {
  Position(
    saga: "openai", actor: "chief", kind: .holds, storyline: "role", state: state, since: since, until: until,
    quote: "Board ousts chief", story: reference())
}
