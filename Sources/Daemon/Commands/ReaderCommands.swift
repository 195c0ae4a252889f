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
  public static func claims(saga path: String, file: String, json asJSON: Bool) throws {
    let saga = try loadSaga(path)
    let reader = Narrative.SagaReader(sagas: [saga])
    let data = try StoriesFile.contents(of: file)
    for story in stories(in: Array(data)) {
      guard let explanation = reader.explain(story, saga: saga.id) else { continue }
      if asJSON { say(try json(explanation)) } else { ClaimsText.lines(of: explanation, saga).forEach(say) }
    }
  }

  /// A feed's entries, a page's text, or one headline a line.
  private static func stories(in bytes: [UInt8]) -> [Story] {
    let document = FeedParser().parse(bytes)
    if let feed = document.feed {
      return feed.entries.enumerated().map { index, entry in
        let incoming = entry.words
        return Story(
          id: Int64(index + 1), at: entry.published ?? .distantPast, outlets: [], title: entry.title ?? "",
          summary: incoming.summary, body: incoming.body)
      }
    }
    var text = String(decoding: bytes, as: UTF8.self)
    if case .htmlPage? = document.error { text = HTMLText.plainText(text) }
    return text.split(whereSeparator: \.isNewline).enumerated().compactMap { index, line in
      let line = line.trimmingCharacters(in: .whitespaces)
      return line.isEmpty ? nil : Story(id: Int64(index + 1), at: .distantPast, outlets: [], title: line)
    }
  }
}
