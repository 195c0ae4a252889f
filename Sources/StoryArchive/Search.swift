import Foundation
import GRDB
import Narrative

/// What a person typed, as FTS5 takes it, and what it finds.
struct Search {
  /// The words to find in the text again, for snippets.
  private(set) var terms: [String] = []
  /// An FTS5 query that asks for all of them; empty when there is nothing to look for.
  let query: String

  /// Words apart by white space must all occur; words in double quotes must follow each other.
  init(_ words: String, segmenter: borrowing Segmenter) throws(ArchiveError) {
    var parts: [String] = []
    for phrase in Self.phrases(in: words) {
      for run in Self.runs(in: phrase) {
        terms.append(run)
        parts.append(
          FullText.hasCJK(run) ? try Self.cjk(run, segmenter: segmenter) : "{title text} : \(Self.quoted(run))")
      }
    }
    query = parts.joined(separator: " AND ")
  }

  func hits(limit: Int, _ db: Database) throws -> [SearchHit] {
    guard !query.isEmpty, limit > 0 else { return [] }
    let sql = """
      SELECT \(StoryRows.columns) FROM (SELECT rowid, rank FROM fulltext WHERE fulltext MATCH ? ORDER BY rank LIMIT ?) AS hit
      JOIN story ON story.id = hit.rowid ORDER BY hit.rank, story.at DESC
      """
    return try Row.fetchAll(db, sql: sql, arguments: [query, limit]).map { row in
      let story = StoryRows.story(row)
      return SearchHit(story: StoryReference(story), snippet: snippet(of: story))
    }
  }

  /// All pairs in a row find the run; ICU's words, where they match as well, rank it higher.
  private static func cjk(_ run: String, segmenter: borrowing Segmenter) throws(ArchiveError) -> String {
    let pairs = FullText.pairs(of: run).split(separator: " ")
    guard pairs.count > 1 else { return "pairs : \(quoted(run)) *" }
    let words = try FullText.words(of: run, segmenter: segmenter)
    // The last character alone is not a pair; it is indexed only at the end of a run.
    return "(pairs : \(quoted(pairs.dropLast().joined(separator: " "))) OR {title text} : \(quoted(words)))"
  }

  private static func quoted(_ text: some StringProtocol) -> String {
    "\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\""
  }

  private static func phrases(in words: String) -> [String] {
    var phrases: [String] = []
    for (index, part) in words.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        phrases.append(String(part))
      } else {
        phrases += part.split { $0.isWhitespace }.map(String.init)
      }
    }
    return phrases
  }

  /// A phrase cut where CJK meets other scripts, each run trimmed to what the index holds; runs without a letter go.
  private static func runs(in phrase: String) -> [String] {
    var runs: [(text: String, isCJK: Bool)] = []
    for character in phrase.precomposedStringWithCompatibilityMapping where character != "\0" {
      let isCJK = FullText.hasCJK(String(character))
      if isCJK || character.isLetter || character.isNumber {
        if runs.last?.isCJK == isCJK {
          runs[runs.count - 1].text.append(character)
        } else {
          runs.append(("\(character)", isCJK))
        }
      } else if let last = runs.last, !last.isCJK {
        runs[runs.count - 1].text.append(" ")
      } else if runs.last?.isCJK == true {
        runs.append(("", false))
      }
    }
    return runs.map { $0.text.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  // MARK: Snippets

  /// Plain text around the first word found, from the summary or body where it holds one, else the title.
  private func snippet(of story: Story) -> String {
    // "GPT 4" stands in the text as "GPT-4": where a run of words is not found, its first word is.
    let terms = terms + terms.compactMap { $0.split(separator: " ").first.map(String.init) }
    for text in [story.summary, story.body, story.title] where !text.isEmpty {
      for term in terms {
        let options: String.CompareOptions = [.caseInsensitive, .diacriticInsensitive, .widthInsensitive]
        if let range = text.range(of: term, options: options) { return Self.excerpt(of: text, around: range) }
      }
    }
    let text = story.summary.isEmpty ? story.title : story.summary
    return Self.excerpt(of: text, around: text.startIndex..<text.startIndex)
  }

  private static func excerpt(of text: String, around range: Range<String.Index>) -> String {
    let reach = 80
    var start = text.index(range.lowerBound, offsetBy: -reach, limitedBy: text.startIndex) ?? text.startIndex
    var end = text.index(range.upperBound, offsetBy: reach, limitedBy: text.endIndex) ?? text.endIndex
    if start > text.startIndex, let space = text[start..<range.lowerBound].firstIndex(where: \.isWhitespace) {
      start = text.index(after: space)
    }
    if end < text.endIndex, let space = text[range.upperBound..<end].lastIndex(where: \.isWhitespace) { end = space }
    let line = text[start..<end].split { $0.isWhitespace }.joined(separator: " ")
    return (start > text.startIndex ? "…" : "") + line + (end < text.endIndex ? "…" : "")
  }
}
