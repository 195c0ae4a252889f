import Foundation
import Narrative
import Testing

@testable import Digests

/// A digest and a day in which every word from outside is the given text.
private func reversal(_ text: String, url: String?) -> ReversalDigest {
  let storyline = Saga.Storyline(
    id: "s", question: text, initial: "a",
    states: [.init(id: "a", label: text, examples: []), .init(id: "b", label: text, examples: [])])
  let seen = Sample.at("2023-11-22T06:00:00Z")
  let story = StoryReference(id: 1, title: text, url: url, source: text, seen: seen)
  let evidence = Evidence(
    title: text, url: url, source: text, seen: seen, quote: text, firmness: .reported, weight: .infinity)
  let reversal = Reversal(
    saga: "halden", storyline: storyline, from: "a", to: "b", detectedAt: seen, confidence: .nan, count: 3,
    outlets: 2, turningStory: story, before: [evidence], after: [evidence])
  let entry = LedgerEntry(
    story: story,
    claim: Claim(
      saga: "halden", storyline: "s", state: "b", supports: true, firmness: .announced, quote: text, words: text,
      meaning: text, attribution: text, actors: [text], match: 1), weight: 2, discount: text, effect: .supports,
    probabilities: ["a": 0.2, "b": 0.8])
  let standing = Standing(
    saga: "halden", storyline: "t", question: text, prevailing: "a", label: text, probability: .nan, assumed: false,
    since: seen, reversals: 1, distribution: [.init(state: "a", label: text, probability: -.infinity)])
  return ReversalDigest(
    id: "hostile", sagaTitle: text, detectedAt: seen, reversals: [reversal], ledgers: [reversal.id: [entry]],
    earlier: [reversal.id: [.init(at: seen, fromLabel: text, toLabel: text)]], standings: [standing],
    correction: text)
}

private func particulars(_ digest: ReversalDigest, _ text: String) -> SagaParticulars {
  var story = digest.reversals[0].turningStory
  story.seen = digest.detectedAt.addingTimeInterval(-3_600)
  let positions = [-7_200.0, -3_600].map { seconds in
    Position(
      saga: "halden", actor: text, kind: .demands, towards: text, favours: seconds < -3_600,
      since: digest.detectedAt.addingTimeInterval(seconds),
      until: seconds < -3_600 ? digest.detectedAt.addingTimeInterval(-3_600) : nil, quote: text, story: story)
  }
  let quantities = [Double.infinity, 7].map {
    Quantity(
      saga: "halden", storyline: "t", actors: [text], counts: "n \(text)", measure: text, value: $0, upper: .nan,
      total: .infinity, unit: "people", quote: text, story: story)
  }
  return SagaParticulars(
    actors: [text: text], positions: positions, quantities: QuantitySeries.series(of: quantities),
    reasons: [
      Reason(saga: "halden", storyline: "t", event: text, text: text, quote: text, giver: text, story: story)
    ])
}

private func daily(_ digest: ReversalDigest, _ text: String) -> DailyDigest {
  let story = digest.reversals[0].turningStory
  let development = SagaDay.Development(
    headline: story, stories: [story], outlets: 2, continuing: true, firmness: .asked)
  return DailyDigest(
    date: "2023-11-22", from: digest.detectedAt.addingTimeInterval(-86_400), to: digest.detectedAt, timeZone: text,
    sagas: [
      SagaDay(
        id: "halden", title: text, reversals: digest.reversals,
        establishments: [
          Establishment(
            saga: "halden", storyline: "t", state: "a", at: digest.detectedAt, confidence: 1, story: story)
        ], board: digest.standings, developments: [development], unconfirmed: [development], corrections: [text],
        suggestions: [
          Suggestion(
            saga: "halden", at: digest.detectedAt,
            storyline: .init(
              id: "t", question: text, initial: "a",
              states: [.init(id: "a", label: text, examples: [text]), .init(id: "b", label: text, examples: [text])]),
            frame: text, about: ["en": text, "zh": text], actors: [text], from: "a", to: "b",
            before: digest.reversals[0].before, after: digest.reversals[0].after)
        ], particulars: particulars(digest, text), storiesRead: 3, outlets: 2)
    ],
    sources: [
      .init(
        language: text, feeds: 2, healthy: 1,
        failing: [.init(outlet: text, since: digest.detectedAt, reason: text)], stories: 1)
    ])
}

private func page(_ digest: ReversalDigest, _ text: String) -> SagaPage {
  SagaPage(
    id: "halden", title: text, standings: digest.standings, reversals: digest.reversals,
    corrections: [digest.reversals[0].id: text],
    bands: [
      .init(
        storyline: "s", question: text,
        segments: [
          .init(state: text, label: text, from: digest.detectedAt, to: nil, confidence: .nan),
          .init(
            state: "z", label: text, from: digest.detectedAt.addingTimeInterval(-900_000), to: digest.detectedAt,
            confidence: 2),
        ])
    ], days: [.init(date: "2023-11-22", stories: 3, outlets: 1), .init(date: text, stories: -1, outlets: 0)],
    particulars: particulars(digest, text))
}

private let cases = Array(Hostile.texts.indices)

@Test func `The hostile set is large enough to mean something`() {
  #expect(Set(Hostile.texts).count >= 60)
  #expect(Hostile.texts.contains { $0.utf8.count >= 10_240 })
}

@Test(arguments: cases)
func `A hostile text breaks none of the files`(index: Int) throws {
  let text = Hostile.texts[index]
  let directory = try TestDirectory()
  let writer = try directory.writer([.english, .chinese])
  let digest = reversal(text, url: Hostile.addresses[index % Hostile.addresses.count])
  try writer.prepare()
  try writer.write(digest)
  try writer.write(daily(digest, text))
  try writer.writeFront(
    [writer.listing(of: digest), writer.listing(of: daily(digest, text))], sagas: [page(digest, text)])
  let files = try directory.files()
  #expect(files.count == 23)
  for (name, data) in files {
    let written = try #require(String(validating: data, as: UTF8.self), "\(name) is not UTF-8")
    expectVisible(written, name)
    switch name.split(separator: ".").last {
    case "html": try expectHarmless(written, name)
    case "json": #expect(try object(data)["kind"] != nil)
    case "jsonl": #expect(try lines(written).count == 1)
    case "xml": #expect(XMLTree.root(of: written) != nil, "\(name)")
    default: break
    }
  }
}

@Test(arguments: cases)
func `A hostile text leaves the skeleton of the Markdown as it is`(index: Int) throws {
  /// Headings, bullets, rules and links by line; empty texts are left out, for an empty title leaves its place empty.
  func skeleton(_ text: String, url: String?) -> [String] {
    let digest = reversal(text, url: url)
    let pages = [
      DigestWriter.markdown(digest, language: .english, timeZone: .gmt),
      DigestWriter.markdown(daily(digest, text), language: .english, timeZone: .gmt),
    ]
    // What stands between two fences is no markup.
    var isCode = false
    return pages.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }.map { line in
      let isFence = line.hasPrefix("  ```")
      if isFence { isCode.toggle() }
      return isCode && !isFence ? "code" : outline(line)
    }
  }
  let text = Hostile.texts[index]
  // A text that takes the room of others rightly changes what is told.
  if PlainText.clean(text).count > 200 { return }
  #expect(skeleton(text, url: nil) == skeleton("plain", url: nil))
  #expect(
    skeleton(text, url: "https://a.example/x)y(z") == skeleton("plain", url: "https://a.example/x)y(z"))
}

/// What CommonMark would see in a line: its block mark, and how many spans of each kind that no backslash disarms.
private func outline(_ line: Substring) -> String {
  // A mail address is a code span, so that nobody makes a link of it.
  let line = line.replacing(#/`[A-Za-z0-9._+:-]+@[A-Za-z0-9._-]+`/#, with: "x")
  let block = line.prefixMatch(of: /(#+ |> |\s*- |---)?/)?.output.0 ?? ""
  var marks: [Character: Int] = [:]
  var escaped = false
  for character in line.dropFirst(block.count) {
    if escaped {
      escaped = false
      continue
    }
    if character == "\\" { escaped = true }
    if "*_`[]<>~|!#".contains(character) { marks[character, default: 0] += 1 }
  }
  // An exclamation mark or a number sign is markup only before a bracket or at the start.
  marks["!"] = line.contains("![") ? 1 : nil
  marks["#"] = nil
  let raw = line.replacing(#/\]\([^)\s]*\)/#, with: "]")
  let addresses = raw.matches(of: #/(?i)[a-z]://|www\.[a-z]|mailto:|xmpp:|[a-z0-9]@[a-z]/#).count
  return "\(block)\(marks.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })\(addresses)"
}

@Test func `Only what leads to the web becomes a link`() throws {
  for address in Hostile.addresses {
    #expect(PlainText.link(address) == nil, "\(address)")
    let markdown = DigestWriter.markdown(reversal("x", url: address), language: .english, timeZone: .gmt)
    #expect(markdown.matches(of: #/\]\((?!\.\./)/#).isEmpty, "\(address)")
  }
  for (address, expected) in Hostile.good { #expect(PlainText.link(address) == expected) }
  let host = try #require(PlainText.link("https://新闻.example/"))
  #expect(host == "https://xn--efvy88h.example/")
}

@Test func `What is cleaned keeps its words`() {
  #expect(PlainText.clean("\u{1B}[1;31mRed\u{1B}[0m alert\u{7}") == "Red alert")
  #expect(PlainText.clean("\u{1B}]0;title\u{7}text") == "text")
  #expect(PlainText.clean("\u{1B}]8;;https://x.example\u{1B}\\link\u{1B}]8;;\u{1B}\\") == "link")
  #expect(PlainText.clean("  a\n\t b\u{3000}c\u{A0}d ") == "a b c d")
  #expect(PlainText.clean("a\u{202E}b\u{200B}c\u{FEFF}") == "abc")
  #expect(PlainText.clean("“Ünïcödé” — 奥特曼 ❤️") == "“Ünïcödé” — 奥特曼 ❤️")
  #expect(PlainText.clean("\"\u{301}x <\u{338}b") == "\"x <b")
  #expect(PlainText.clean(String(repeating: "é", count: 400)).count == 300)
  #expect(PlainText.clean("a" + String(repeating: "\u{300}", count: 99)).unicodeScalars.count == 4)
}

@Test func `Markdown still reads well as plain text`() {
  #expect(Markdown.escape("AT&T pays $86 billion (net) #1 - a_b") == "AT\\&T pays $86 billion (net) #1 - a\\_b")
  #expect(Markdown.escape("Who's in? Sam, & why: 50%!") == "Who's in? Sam, & why: 50%!")
  #expect(Markdown.escape("2023. A year") == "2023\\. A year")
  #expect(Markdown.escape("write to a_b@c.example, please") == "write to `a_b@c.example`, please")
  #expect(Markdown.escape("see https://x.example") == "see https\\://x.example")
}

extension String {
  fileprivate init?(validating data: Data, as encoding: UTF8.Type) {
    guard let text = String(validating: Array(data), as: encoding) else { return nil }
    self = text
  }
}

/// No control character but the line feed, nothing invisible, no direction override.
private func expectVisible(_ text: String, _ name: String) {
  let hidden = text.unicodeScalars.filter { $0 != "\n" && $0 != " " && !PlainText.isVisible($0) }
  #expect(hidden.isEmpty, "\(name) holds \(hidden.prefix(5).map { String($0.value, radix: 16) })")
}
