import Foundation
import Narrative
import Testing

@testable import Digests

/// That the parts stand in the text in this order.
private func expectOrder(_ parts: [String], in text: String) {
  var rest = text[...]
  for part in parts {
    guard let range = rest.range(of: part) else {
      Issue.record("\"\(part)\" is missing or too early")
      return
    }
    rest = rest[range.upperBound...]
  }
}

@Test func `A reversal digest answers its questions in order`() {
  let text = DigestWriter.markdown(
    Sample.reversalDigest(correction: "A slip."), language: .english, timeZone: Sample.berlin)
  expectOrder(
    [
      "# out of Halden Labs → chief executive of Halden Labs\n",
      "> **Correction**: This reversal was taken back: A slip.",
      "On Wednesday 22 November 2023 at 07:03 (UTC+1), “Where does Mara Lindqvist stand?” turned from "
        + "“out of Halden Labs” to “chief executive of Halden Labs” (97% sure, 3 independent outlets).",
      "**The turning story**: [Halden Labs says Lindqvist will return as chief executive]"
        + "(https://the-tidewater-post.example/2023/11/41) — The Tidewater Post, 07:01",
      "## For “chief executive of Halden Labs”", "- “We have reached an agreement", "announced",
      "## For “out of Halden Labs”", "17 Nov 21:28, announced", "Second turn of this question. Before: 17 Nov",
      "## Still open", "- Is there an independent inquiry? **open** (likeliest is “inquiry under way”, 50%)",
      "## Ledger", "**For**", "- ×99 “We have reached", "**Against**", "- ×60 “Halden Labs board removes",
    ], in: text)
}

@Test func `A daily digest has its parts in order`() {
  var daily = Sample.daily
  daily.sagas[0].corrections = ["The report of Monday was wrong."]
  let text = DigestWriter.markdown(daily, language: .english, timeZone: .gmt)
  expectOrder(
    [
      "# Thursday 23 November 2023", "From 22 Nov 07:00 to 23 Nov 07:00 (Europe/Berlin, UTC+1).",
      "## The Halden Labs board crisis", "64 stories from 9 outlets.", "### Turned",
      "- 22 Nov 07:03 Where does Mara Lindqvist stand?", "### Where things stand", "### What happened",
      "— 5 outlets: [The Tidewater Post]", "- Update: [Norrsken shares", "### Disputed and unconfirmed",
      "— 1 outlet, asked: ", "### Who stands where",
      "- Tom Vale demands “chief executive of Halden Labs” (before: supports “out of Halden Labs”) — [Wire Nine]",
      "### Numbers", "- employees signed: 505 → at least 700 → 743 of 770 — ", "### Reasons given",
      "- “a lack of candour” for “dismissed”, given by Halden Labs — ", "### Corrections",
      "- The report of Monday was wrong.", "## The harbour tunnel",
      "A quiet day: 3 stories from 2 outlets, nothing turned and nothing new.", "## Sources",
      "- English: 9 of 9 feeds healthy, 51 stories", "- Chinese: 2 of 4 feeds healthy, 13 stories",
      "  - 南窗 fails since 20 Nov 12:00: HTTP 503",
    ], in: text)
}

@Test func `A quiet day is one line in either language`() throws {
  let daily = DailyDigest(
    date: "2023-11-23", from: Sample.daily.from, to: Sample.daily.to,
    sagas: [SagaDay(id: "q", title: "Quiet", board: Sample.standings, storiesRead: 0, outlets: 0)])
  for (language, line) in [
    (DigestLanguage.english, "A quiet day: no story came in, nothing turned."),
    (.chinese, "平静的一天：没有新报道，没有反转。"),
  ] {
    let text = DigestWriter.markdown(daily, language: language, timeZone: .gmt)
    let section = try #require(text.components(separatedBy: "## Quiet\n\n").last?.components(separatedBy: "\n---")[0])
    #expect(section.hasPrefix(line))
    #expect(section.split(separator: "\n").count == 1)
  }
}

@Test func `Reversals that share a digest are linked to the one of the first`() {
  let text = DigestWriter.markdown(Sample.daily, language: .english, timeZone: .gmt)
  #expect(text.matches(of: #/\[Why\]\(\.\./reversals/20231122T060300Z-halden-chief-role-2\.md\)/#).count == 2)
}

@Test func `Nothing in a Chinese digest is in English but what was written so`() {
  let markdown =
    DigestWriter.markdown(Sample.reversalDigest(), language: .chinese, timeZone: Sample.berlin)
    + DigestWriter.markdown(Sample.daily, language: .chinese, timeZone: Sample.berlin)
  let words = Mirror(reflecting: EnglishCatalogue().words).children.compactMap { $0.value as? String }
    .filter { $0.count > 4 && $0 != "English" }
  for word in words { #expect(!markdown.contains(word), "\(word)") }
  let english = Mirror(reflecting: EnglishCatalogue().words).children.count
  let chinese = Mirror(reflecting: ChineseCatalogue().words).children.compactMap { $0.value as? String }
  #expect(chinese.count == english)
  #expect(chinese.filter(\.isEmpty).count == 1, "only the gap between Chinese sentences is empty")
}

@Test func `Every firmness has its own word in both languages`() {
  for catalogue in [EnglishCatalogue() as any Catalogue, ChineseCatalogue()] {
    #expect(Set(Firmness.allCases.map(catalogue.firmness)).count == Firmness.allCases.count)
  }
}

@Test func `No probability is told as a certainty`() {
  let catalogue = EnglishCatalogue()
  #expect(
    [1, 0.999, 0.99, 0.5, 0.004, 0, .nan, 7].map(catalogue.percent) == [
      ">99%", ">99%", "99%", "50%", "<1%", "<1%", "?", ">99%",
    ])
}

@Test(arguments: [DigestLanguage.english, .chinese])
func `Every page is well-formed, self-contained and has one heading of the first level`(language: DigestLanguage) throws
{
  let directory = try TestDirectory()
  try directory.writeAll(directory.writer([language]))
  for (name, data) in try directory.files() where name.hasSuffix(".html") {
    let html = String(decoding: data, as: UTF8.self)
    let scanner = HTMLScanner(html)
    #expect(scanner.faults.isEmpty, "\(name)")
    try expectHarmless(html, name)
    let headings = scanner.tags.map(\.name).filter { $0.wholeMatch(of: #/h[1-6]/#) != nil }
    #expect(headings.first == "h1" && headings.count { $0 == "h1" } == 1, "\(name)")
    for (before, after) in zip(headings, headings.dropFirst()) {
      #expect(
        after <= before || after.dropFirst() == "\((Int(before.dropFirst()) ?? 0) + 1)", "\(name): \(before), \(after)")
    }
    for landmark in ["header", "nav", "main", "footer"] {
      #expect(scanner.tags.count { $0.name == landmark } >= 1, "\(name): \(landmark)")
    }
    let root = scanner.tags[0]
    #expect(root.attributes["lang"] == language.catalogue.tag)
    let ids = scanner.tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count, "\(name)")
    for tag in scanner.tags {
      for label in tag.attributes["aria-labelledby"]?.split(separator: " ") ?? [] {
        #expect(ids.contains(String(label)), "\(name): \(label)")
      }
    }
    #expect(!html.contains("style=\"") && !html.contains("url(") && !html.contains("@import"))
  }
}

@Test func `The content security policy names the very style sheet of the page`() throws {
  let directory = try TestDirectory()
  try directory.writeAll(directory.writer())
  let html = try directory.text("latest.html")
  let style = try #require(html.firstMatch(of: #/<style>([^<]*)</style>/#)).1
  let policy = try #require(HTMLScanner(html).tags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" })
  let hash = Data(SHA256.digest(Array(style.utf8))).base64EncodedString()
  #expect(
    policy.attributes["content"]
      == "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'")
}

@Test func `Quotes carry the language that they are in`() throws {
  let directory = try TestDirectory()
  try directory.writeAll(directory.writer())
  let html = try directory.text("reversals/\(Sample.returned.id).html")
  #expect(html.contains("<blockquote lang=\"zh\" dir=\"auto\"><p>林德奎斯特将重返"))
  #expect(html.contains("<blockquote lang=\"en\" dir=\"auto\"><p>We have reached"))
}

@Test func `A saga's page links the digests that were written and only those`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer()
  try writer.write(Sample.reversalDigest([Sample.returned, Sample.boardWent]))
  try writer.writeFront([], sagas: [Sample.page])
  let html = try directory.text("sagas/halden.html")
  #expect(html.matches(of: #/href="\.\./reversals/[^"]*"/#).count == 2)
  #expect(!html.contains(Sample.fired.id + ".html"))
}

@Test func `An archive of nothing says so`() throws {
  let directory = try TestDirectory()
  try directory.writer([.english, .chinese]).writeFront([], sagas: [])
  #expect(try directory.text("index.html").contains("No digest yet."))
  #expect(try directory.text("index.zh.html").contains("还没有摘要。"))
}

@Test func `The archive goes by month, newest first`() throws {
  let directory = try TestDirectory()
  let days = ["2023-10-31", "2023-12-01", "2023-11-30"].map { date in
    DigestListing(
      kind: .daily, id: date, title: date, summary: "", path: "2023/\(date).html",
      updated: Sample.at("\(date)T23:30:00Z"))
  }
  try directory.writer().writeFront(days, sagas: [])
  expectOrder(
    ["<h3>December 2023</h3>", "2023-12-01", "<h3>November 2023</h3>", "<h3>October 2023</h3>"],
    in: try directory.text("index.html"))
}

@Test func `A saga's page says where each actor stands and stood, the last to move first`() throws {
  let directory = try TestDirectory()
  try directory.writer([.english, .chinese]).writeFront([], sagas: [Sample.page])
  expectOrder(
    [
      "Positions</h2>", "Tom Vale</h3>", "demands “chief executive of Halden Labs”", "wire-nine.example", "Earlier",
      "supports “out of Halden Labs”", "Mara Lindqvist</h3>", "“chief executive of Halden Labs”", "Earlier",
      "“out of Halden Labs”", "All reversals",
    ], in: try directory.text("sagas/halden.html"))
  expectOrder(["各方立场", "要求“chief", "此前", "支持“out"], in: try directory.text("sagas/halden.zh.html"))
}

@Test func `What did not change that day is left out of the daily digest, and stays in its data`() throws {
  var daily = Sample.daily
  daily.from = Sample.at("2023-11-22T12:00:00Z")
  let text = DigestWriter.markdown(daily, language: .english, timeZone: .gmt)
  #expect(!text.contains("Who stands where"))
  #expect(!text.contains("### Numbers"))
  #expect(!text.contains("Reasons given"))
  let directory = try TestDirectory()
  try directory.writer().write(daily)
  let document = try object(Data(directory.text("2023/2023-11-23.json").utf8))
  let saga = try #require((document["sagas"] as? [[String: Any]])?.first)
  #expect((saga["positions"] as? [Any])?.count == 4)
  #expect((saga["quantities"] as? [Any])?.count == 1)
}

@Test func `Numbers are written as people write them, in either language`() {
  let english: any Catalogue = EnglishCatalogue()
  let chinese: any Catalogue = ChineseCatalogue()
  #expect(english.unit("USD", after: english.amount(86_000_000_000)) == "USD 86 billion")
  #expect(chinese.unit("USD", after: chinese.amount(86_000_000_000)) == "860 亿美元")
  #expect(english.bounded(english.amount(1_200), .about) == "about 1,200")
  #expect(chinese.amount(12_000) == "1.2 万")
  #expect(english.unit("%", after: english.amount(200.0 / 3)) == "66.67%")
  #expect(english.amount(.infinity) == "?")
}
