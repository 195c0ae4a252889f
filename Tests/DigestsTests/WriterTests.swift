import Digests
import Foundation
import Testing

private let stem = "20231122T060300Z-halden-chief-role-2"

@Test func `The output directory holds what its description says and nothing else`() throws {
  let directory = try TestDirectory()
  try directory.writeAll(directory.writer())
  #expect(
    try directory.files().keys.sorted() == [
      "2023/2023-11-23.html", "2023/2023-11-23.json", "2023/2023-11-23.md", "feed.xml", "index.html", "latest.html",
      "latest.md", "reversals.jsonl", "reversals/\(stem).html", "reversals/\(stem).json", "reversals/\(stem).md",
      "sagas/halden.html",
    ])
}

@Test func `A second language adds its suffix to every file but the log`() throws {
  let directory = try TestDirectory()
  try directory.writeAll(directory.writer([.english, .chinese]))
  let names = try directory.files().keys
  let plain = names.filter { !$0.contains(".zh.") && $0 != "reversals.jsonl" }
  #expect(plain.count == 11)
  for name in plain {
    let parts = name.split(separator: ".")
    #expect(names.contains("\(parts[0]).zh.\(parts[1])"), "\(name)")
  }
  #expect(names.count == 23)
}

@Test func `Chinese alone takes no suffix, and English after it takes its own`() throws {
  let alone = try TestDirectory()
  try alone.writeAll(alone.writer([.chinese]))
  #expect(try alone.text("latest.md").contains("目前局面"))
  let both = try TestDirectory()
  try both.writeAll(both.writer([.chinese, .english]))
  #expect(try both.text("latest.md").contains("目前局面"))
  #expect(try both.text("latest.en.md").contains("Where things stand"))
}

@Test func `Formats that nobody asked for are not written`() throws {
  let directory = try TestDirectory()
  try directory.writeAll(directory.writer(formats: [.markdown]))
  let names = try directory.files().keys.sorted()
  #expect(
    names == [
      "2023/2023-11-23.md", "feed.xml", "index.html", "latest.md", "reversals.jsonl", "reversals/\(stem).md",
      "sagas/halden.html",
    ])
  #expect(try directory.text("index.html").contains("href=\"reversals/\(stem).md\""))
  #expect(try directory.text("feed.xml").contains("type=\"text/plain\" href=\"reversals/\(stem).md\""))
}

@Test func `Writing everything twice gives the same bytes and touches no file`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer([.english, .chinese])
  try directory.writeAll(writer)
  let first = try directory.files()
  func inodes() throws -> [String: Int] {
    try first.keys.reduce(into: [:]) { found, name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(directory.output)/\(name)")
      found[name] = attributes[.systemFileNumber] as? Int
    }
  }
  let before = try inodes()
  try directory.writeAll(writer)
  #expect(try directory.files() == first)
  #expect(try inodes() == before)
}

@Test func `Two directories get the same bytes, but for the ids of their feeds`() throws {
  let one = try TestDirectory()
  let other = try TestDirectory()
  try one.writeAll(one.writer([.english, .chinese]))
  try other.writeAll(other.writer([.english, .chinese]))
  let feeds: Set = ["feed.xml", "feed.zh.xml"]
  #expect(try one.files().filter { !feeds.contains($0.key) } == other.files().filter { !feeds.contains($0.key) })
  #expect(try one.text("feed.xml") != other.text("feed.xml"))
}

@Test func `Files are for the owner and the group alone`() throws {
  let directory = try TestDirectory()
  try directory.writeAll(directory.writer())
  for name in try FileManager.default.subpathsOfDirectory(atPath: directory.output) {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(directory.output)/\(name)")
    let expected = attributes[.type] as? FileAttributeType == .typeDirectory ? 0o750 : 0o640
    #expect(attributes[.posixPermissions] as? Int == expected, "\(name)")
  }
}

@Test func `An older day written again leaves the latest one in its place`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  try writer.write(Sample.daily)
  let latest = try directory.text("latest.md")
  var older = Sample.daily
  older.date = "2023-11-22"
  try writer.write(older)
  #expect(try directory.text("latest.md") == latest)
  #expect(try directory.text("2023/2023-11-22.md").hasPrefix("# Wednesday 22 November 2023\n"))
  var newer = Sample.daily
  newer.date = "2024-01-01"
  try writer.write(newer)
  #expect(try directory.text("latest.md").hasPrefix("# Monday 1 January 2024\n"))
}

@Test func `Links of the latest digest lead to the same files as those of its own page`() throws {
  let directory = try TestDirectory()
  try directory.writeAll(directory.writer())
  func targets(_ name: String) throws -> Set<String> {
    let folder = URL(fileURLWithPath: "\(directory.output)/\(name)").deletingLastPathComponent()
    return Set(
      try directory.text(name).matches(of: /(?:href="|\]\()([^")]+)/).map { String($0.1) }
        .filter { !$0.hasPrefix("http") && !$0.hasPrefix("#") && !$0.contains("2023-11-23") && !$0.contains("latest") }
        .map { folder.appendingPathComponent($0).standardized.path })
  }
  for ending in ["md", "html"] {
    let latest = try targets("latest.\(ending)")
    #expect(latest == (try targets("2023/2023-11-23.\(ending)")))
    for target in latest where !target.hasSuffix("sagas/quiet.html") {
      #expect(FileManager.default.fileExists(atPath: target), "\(target)")
    }
  }
}

@Test func `What a killed process left half-written is swept, and what another one writes is not`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  try writer.prepare()
  let dead = "\(directory.output)/reversals/.x.html.999999999-0.tmp"
  let alive = "\(directory.output)/reversals/.y.html.1-0.tmp"
  for path in [dead, alive] { try Data("half".utf8).write(to: URL(fileURLWithPath: path)) }
  try writer.prepare()
  #expect(!FileManager.default.fileExists(atPath: dead))
  #expect(FileManager.default.fileExists(atPath: alive))
}

@Test(arguments: ["../evil", "a/b", ".hidden", "", "a\u{202E}b", "a\nb", String(repeating: "x", count: 201)])
func `An id that cannot name a file is refused`(id: String) throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  try writer.prepare()
  var digest = Sample.reversalDigest()
  digest.id = id
  #expect(throws: DigestError.badName(id)) { try writer.write(digest) }
  var page = Sample.page
  page.id = id
  #expect(throws: DigestError.badName(id)) { try writer.writeFront([], sagas: [page]) }
  #expect(try directory.files().isEmpty)
}

@Test(arguments: ["2023-13-01", "2023-02-29", "23-11-22", "2023-11-22/..", "../../etc", ""])
func `A date that is none is refused`(date: String) throws {
  let directory = try TestDirectory()
  var digest = Sample.daily
  digest.date = date
  #expect(throws: DigestError.badDate(date)) { try directory.writer().write(digest) }
}

@Test func `A saga's id in Chinese names its files and its links`() throws {
  let directory = try TestDirectory()
  var page = Sample.page
  page.id = "哈尔登"
  try directory.writer().writeFront([], sagas: [page])
  #expect(try directory.files().keys.contains("sagas/哈尔登.html"))
  #expect(try directory.text("index.html").contains("href=\"sagas/%E5%93%88%E5%B0%94%E7%99%BB.html\""))
}

@Test func `A day that was stored before there were suggestions is read as one without`() throws {
  var stored = try object(JSONEncoder().encode(Sample.day))
  #expect(stored.removeValue(forKey: "suggestions") != nil)
  let day = try JSONDecoder().decode(SagaDay.self, from: JSONSerialization.data(withJSONObject: stored))
  #expect(day.suggestions.isEmpty && day.storiesRead == Sample.day.storiesRead)
}
