import Digests
import Foundation
import Testing

@Test func `A reversal digest fills its files and one line of the log`() throws {
  let directory = FileManager.default.temporaryDirectory.appendingPathComponent("digests-\(UUID().uuidString)").path
  defer { try? FileManager.default.removeItem(atPath: directory) }
  let writer = try DigestWriter(directory: directory, settings: DigestSettings(timeZone: Sample.berlin))
  try writer.prepare()
  try writer.write(Sample.reversalDigest())
  try writer.write(Sample.reversalDigest())
  let names = try FileManager.default.contentsOfDirectory(atPath: "\(directory)/reversals").sorted()
  #expect(names == ["html", "json", "md"].map { "20231122T060300Z-halden-chief-role-2.\($0)" })
  let log = try String(contentsOfFile: "\(directory)/reversals.jsonl", encoding: .utf8)
  #expect(log.split(separator: "\n").count == 1)
}
