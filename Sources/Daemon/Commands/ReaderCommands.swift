internal import FeedParsing
internal import Foundation
internal import Narrative

extension Commands {
  /// Prints what the parser sees in each file, one JSON object a line, as `docs/technotes/parsing.md` describes it.
  public static func parse(files: [String], contentType: String?, baseURL: String?) throws {
    var unreadable: [String] = []
    for file in files {
      do {
        let data = try StoriesFile.contents(of: file)
        let document = FeedParser().parse(Array(data), contentType: contentType, baseURL: baseURL)
        say(document.contractJSON(file: file))
      } catch {
        unreadable.append("\(error)")
      }
    }
    guard unreadable.isEmpty else { throw CommandFailure(.noInput, unreadable.joined(separator: "\n")) }
  }

  /// Shows what the reader of claims sees in a feed, a page, or plain headlines, and why.
  public static func claims(saga path: String, file: String) throws {
    let saga = try loadSaga(path)
    let reader = SagaReader(sagas: [saga])
    let bytes = Array(try StoriesFile.contents(of: file))
    let document = FeedParser().parse(bytes)
    var text = String(decoding: bytes, as: UTF8.self)
    if case .htmlPage? = document.error { text = HTMLText.plainText(text) }
    if document.feed == nil, isRunning(text) {
      say(page: reader.page(Story(id: 1, at: .distantPast, outlets: [], title: "", body: text), of: saga.id))
      return
    }
    for story in document.feed.map(stories) ?? stories(text) {
      let reading = reader.read(story)
      say("“\(LineLog.visible(story.title))”")
      if reading.isSpun { say("    a spun page: weak evidence") }
      if reading.sagas.isEmpty { say("    not of this saga") }
      for claim in reading.claims { say(claim) }
      for line in ParticularsText.lines(of: reading.particulars) { say("    \(line)") }
      if !reading.sagas.isEmpty && reading.claims.isEmpty {
        say("    of the saga, but claims nothing on its storylines")
      }
    }
  }

  private static func say(_ claim: Claim) {
    let against = claim.supports ? "" : "not "
    say("    \(claim.storyline): \(against)\(claim.state), \(claim.firmness.rawValue)")
    say("      in “\(LineLog.visible(claim.quote))”, by “\(LineLog.visible(claim.words))”: \(claim.meaning)")
    if let word = claim.attribution { say("      on the word of \(LineLog.visible(word))") }
  }

  private static func say(page: PageReading) {
    if page.isSpun { say("a spun page: weak evidence, and \(page.cut.count) pieces of spam cut out of it") }
    for piece in page.cut { say("    cut: “\(LineLog.visible(piece))”") }
    for passage in page.passages {
      say("“\(LineLog.visible(passage.text))”")
      for claim in passage.claims { say(claim) }
      let lines = ParticularsText.lines(of: passage.particulars)
      for line in lines { say("    \(line)") }
      if passage.claims.isEmpty, lines.isEmpty { say("    of the saga, but claims nothing on its storylines") }
    }
    if page.background > 0 { say("passed over as background: \(page.background) sentences on the saga's actors") }
  }

  /// A page of running text, not headlines one a line: a line holds three sentences, or goes on from the one before.
  private static func isRunning(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      if let first = line.first, "，,。、；”".contains(first) { return true }
      var ends = line.count { "。！？".contains($0) }
      ends += line.split(separator: ". ").count - 1 + (line.hasSuffix(".") ? 1 : 0)
      return ends >= 3
    }
  }

  private static func stories(_ feed: ParsedFeed) -> [Story] {
    feed.entries.enumerated().map { index, entry in
      let incoming = entry.words
      return Story(
        id: Int64(index + 1), at: entry.published ?? .distantPast, outlets: [], title: entry.title ?? "",
        summary: incoming.summary, body: incoming.body)
    }
  }

  private static func stories(_ text: String) -> [Story] {
    text.split(whereSeparator: \.isNewline).enumerated().compactMap { index, line in
      let line = line.trimmingCharacters(in: .whitespaces)
      return line.isEmpty ? nil : Story(id: Int64(index + 1), at: .distantPast, outlets: [], title: line)
    }
  }
}
