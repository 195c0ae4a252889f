import Digests
import Foundation
import Testing

/// The sample's digests as a person would read them. `RECORD_GOLDENS=1` writes them anew, and then fails, so that
/// nobody forgets to look at what changed.
@Test(arguments: [
  ("reversal.md", DigestLanguage.english), ("reversal.zh.md", .chinese), ("daily.md", .english),
  ("daily.zh.md", .chinese),
])
func `The sample reads as recorded`(name: String, language: DigestLanguage) throws {
  let text =
    name.hasPrefix("reversal")
    ? DigestWriter.markdown(
      Sample.reversalDigest([Sample.returned, Sample.boardWent]), language: language, timeZone: Sample.berlin)
    : DigestWriter.markdown(Sample.daily, language: language, timeZone: Sample.berlin)
  let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    Issue.record("recorded \(name); look at the difference")
  }
  #expect(text == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
}
