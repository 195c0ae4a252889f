internal import FeedParsing
internal import Foundation
internal import Narrative

extension Commands {
  /// Prints what the parser sees in each file, one JSON object a line, as `docs/technotes/parsing.md` describes it.
  /// - Parameter asArticles: reads web pages, as `docs/technotes/articles.md` describes it.
  public static func parse(files: [String], asArticles: Bool = false, contentType: String?, baseURL: String?) throws {
    var unreadable: [String] = []
    for file in files {
      do {
        let bytes = Array(try StoriesFile.contents(of: file))
        say(
          asArticles
            ? ArticleParser().parse(bytes, contentType: contentType, baseURL: baseURL).contractJSON(file: file)
            : FeedParser().parse(bytes, contentType: contentType, baseURL: baseURL).contractJSON(file: file))
      } catch {
        unreadable.append("\(error)")
      }
    }
    guard unreadable.isEmpty else { throw CommandFailure(.noInput, unreadable.joined(separator: "\n")) }
  }

  /// Shows what the reader of claims sees in a feed, a page, or plain headlines, and why.
  public static func claims(saga path: String, file: String, json asJSON: Bool) throws {
    let saga = try loadSaga(path)
    let reader = Narrative.SagaReader(sagas: [saga])
    let bytes = Array(try StoriesFile.contents(of: file))
    let document = FeedParser().parse(bytes)
    var text = String(decoding: bytes, as: UTF8.self)
    if case .htmlPage? = document.error { text = HTMLText.plainText(text) }
    if document.feed == nil, isRunning(text) {
      let page = reader.page(Story(id: 1, at: .distantPast, outlets: [], title: "", body: text), of: saga.id)
      if asJSON { say(try json(page)) } else { ClaimsText.lines(of: page, saga).forEach(say) }
      return
    }
    for story in document.feed.map(stories) ?? stories(text) {
      guard let explanation = reader.explain(story, saga: saga.id) else { continue }
      if asJSON { say(try json(explanation)) } else { ClaimsText.lines(of: explanation, saga).forEach(say) }
    }
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
