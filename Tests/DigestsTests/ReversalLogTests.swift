import Digests
import Foundation
import Narrative
import Testing

@Test func `A row has exactly the keys of the contract`() throws {
  let directory = try TestDirectory()
  try directory.writer().write(Sample.reversalDigest())
  let row = try #require(try lines(directory.text("reversals.jsonl")).first)
  #expect(
    row.keys.sorted() == [
      "after", "before", "confidence", "count", "detectedAt", "digest", "from", "fromLabel", "id", "outlets",
      "question", "saga", "storyline", "to", "toLabel", "turningStory",
    ])
  let story = try #require(row["turningStory"] as? [String: Any])
  #expect(story.keys.sorted() == ["seen", "source", "title", "url"])
  let evidence = try #require((row["after"] as? [[String: Any]])?.first)
  #expect(evidence.keys.sorted() == ["firmness", "quote", "seen", "source", "title", "url", "weight"])
  #expect(row["detectedAt"] as? String == "2023-11-22T06:03:00Z")
  #expect(row["confidence"] as? Double == 0.974)
  #expect(row["digest"] as? String == "reversals/\(Sample.returned.id).md")
}

@Test func `Reversals that share a turning story are two rows that name one digest`() throws {
  let directory = try TestDirectory()
  try directory.writer().write(Sample.reversalDigest([Sample.returned, Sample.boardWent]))
  let rows = try lines(directory.text("reversals.jsonl"))
  #expect(rows.map { $0["id"] as? String } == [Sample.returned.id, Sample.boardWent.id])
  #expect(Set(rows.map { $0["digest"] as? String }) == ["reversals/\(Sample.returned.id).md"])
}

@Test func `A digest written again adds no row`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  for _ in 0..<3 { try writer.write(Sample.reversalDigest()) }
  try writer.write(Sample.reversalDigest([Sample.returned, Sample.boardWent]))
  #expect(try lines(directory.text("reversals.jsonl")).count == 2)
}

@Test func `A line that a crash tore is mended at every length`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  let path = URL(fileURLWithPath: "\(directory.output)/reversals.jsonl")
  try writer.write(Sample.reversalDigest([Sample.boardWent]))
  let first = try Data(contentsOf: path)
  try writer.write(Sample.reversalDigest([Sample.returned]))
  let whole = try Data(contentsOf: path)
  for length in stride(from: first.count, to: whole.count, by: 37) {
    try whole.prefix(length).write(to: path)
    try writer.write(Sample.reversalDigest([Sample.returned]))
    #expect(try Data(contentsOf: path) == whole, "torn at \(length)")
  }
  // Even the very first line may be torn, and the last byte alone may be missing.
  try first.prefix(10).write(to: path)
  try writer.write(Sample.reversalDigest([Sample.boardWent]))
  #expect(try Data(contentsOf: path) == first)
  try whole.dropLast().write(to: path)
  try writer.write(Sample.reversalDigest([Sample.returned]))
  #expect(try Data(contentsOf: path) == whole)
}

@Test func `A line of somebody else's stays as it is`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  try writer.prepare()
  let foreign = "not json\n{\"id\": 7}\n\n"
  try Data(foreign.utf8).write(to: URL(fileURLWithPath: "\(directory.output)/reversals.jsonl"))
  try writer.write(Sample.reversalDigest())
  #expect(try directory.text("reversals.jsonl").hasPrefix(foreign + "{\"after\":"))
}

@Test func `A correction is a row of its own that names what it corrects`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  try writer.write(Sample.reversalDigest())
  let verdict = Reversal(
    saga: "halden", storyline: Sample.role, from: "chief", to: "out", detectedAt: Sample.at("2023-11-22T11:00:00Z"),
    confidence: 0.9, count: 2, outlets: 2, turningStory: Sample.returned.turningStory, before: [], after: [])
  for _ in 0..<2 { try writer.appendCorrection(verdict, of: Sample.returned.id, digest: Sample.returned.id) }
  let rows = try lines(directory.text("reversals.jsonl"))
  #expect(rows.count == 2)
  #expect(rows[1]["correctionOf"] as? String == Sample.returned.id)
  #expect(rows[1]["digest"] as? String == rows[0]["digest"] as? String)
  #expect(rows[0]["correctionOf"] == nil)
}

@Test func `Many writers at once tear no line and add none twice`() async throws {
  let directory = try TestDirectory()
  let writer = try directory.writer(formats: [.json])
  try writer.prepare()
  try await withThrowingTaskGroup(of: Void.self) { group in
    for index in 0..<24 {
      group.addTask {
        var reversal = Sample.returned
        reversal.id = "r-\(index / 2)"
        try writer.write(Sample.reversalDigest([reversal]))
      }
    }
    try await group.waitForAll()
  }
  let ids = try lines(directory.text("reversals.jsonl")).compactMap { $0["id"] as? String }
  #expect(ids.sorted() == (0..<12).map { "r-\($0)" }.sorted())
}
