import FeedParsing
import Foundation
import Testing

/// Each document of `Fixtures` beside the record that it must give. `RECORD_GOLDENS=1` writes the records anew, and then
/// fails so that nobody forgets to look at what changed.
@Suite struct GoldenTests {
  @Test(arguments: try Fixture.documents)
  func `A document gives its golden record`(name: String) throws {
    let document = FeedParser().parse(try Fixture.bytes(name), baseURL: "https://base.example/dir/feed")
    let record = try pretty(document.contractJSON(file: name))
    let golden = Fixture.folder.appending(path: name + ".golden.json")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(record.utf8).write(to: golden)
      Issue.record("recorded \(golden.lastPathComponent)")
      return
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == record)
  }

  @Test func `The record of a document is one line of JSON with every key of the contract`() throws {
    let line = FeedParser().parse(try Fixture.bytes("rss-2.0.xml")).contractJSON(file: "a \"b\".xml")
    #expect(!line.contains("\n"))
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(object?["file"] as? String == "a \"b\".xml")
    let entry = (object?["entries"] as? [[String: Any]])?.first
    let keys = [
      "authors", "categories", "commentsURL", "contentHTML", "enclosures", "id", "imageURL", "language", "published",
      "source", "summaryHTML", "text", "title", "updated", "url",
    ]
    #expect(entry?.keys.sorted() == keys)
  }

  private func pretty(_ line: String) throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try JSONSerialization.data(withJSONObject: object, options: options), as: UTF8.self) + "\n"
  }
}
