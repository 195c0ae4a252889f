internal import Foundation
internal import Glibc
internal import Narrative

/// Reads a stories file: JSON Lines with `seen`, `source`, `title`, and optionally `lang`, `url`, `published`, `text`.
enum StoriesFile {
  private struct Row: Decodable {
    var seen: String
    var source: String
    var title: String
    var lang: String?
    var url: String?
    var published: String?
    var text: String?
  }

  /// The stories of all files in the order of `seen`; ids are their places in that order, from 1.
  ///
  /// - Throws: ``CommandFailure`` that names file, line and what is wrong there.
  static func read(_ paths: [String]) throws -> [Story] {
    var stories: [Story] = []
    for path in paths { stories += try read(path) }
    let order = stories.indices.sorted { (stories[$0].at, $0) < (stories[$1].at, $1) }
    return order.enumerated().map { place, index in
      var story = stories[index]
      story.id = Int64(place + 1)
      return story
    }
  }

  private static func read(_ path: String) throws -> [Story] {
    let data = try contents(of: path)
    return try data.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      guard line.contains(where: { $0 > 0x20 }) else { return nil }
      do {
        return try story(JSONDecoder().decode(Row.self, from: Data(line)))
      } catch let error as DecodingError {
        throw CommandFailure(.data, "\(path):\(index + 1): \(reason(of: error))")
      } catch let error as CommandFailure {
        throw CommandFailure(.data, "\(path):\(index + 1): \(error)")
      }
    }
  }

  static func contents(of path: String) throws -> Data {
    do {
      return path == "-"
        ? try FileHandle.standardInput.readToEnd() ?? Data() : try Data(contentsOf: URL(filePath: path))
    } catch {
      throw CommandFailure(.noInput, "\(path): \(reason(of: error))")
    }
  }

  private static func story(_ row: Row) throws -> Story {
    let voices = Story.voices(inSource: row.source)
    return Story(
      id: 0, at: try date(row.seen, key: "seen"), published: try row.published.map { try date($0, key: "published") },
      outlets: voices.outlets, carrier: voices.carrier, title: row.title, summary: row.text ?? "", url: row.url,
      language: row.lang)
  }

  static func date(_ text: String, key: String) throws -> Date {
    let styles = [Date.ISO8601FormatStyle(), Date.ISO8601FormatStyle(includingFractionalSeconds: true)]
    for style in styles { if let date = try? style.parse(text) { return date } }
    throw CommandFailure(.data, "\(key): \"\(text)\" is no date; write it like 2023-11-22T06:03:00Z")
  }

  /// A decoding error in a person's words.
  static func reason(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "\(key.stringValue) is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
    case DecodingError.dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "no JSON" : "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
    default: systemReason(of: error as NSError)
    }
  }

  /// The system's words for an error, where one of its error numbers lies at the bottom of it.
  private static func systemReason(of error: NSError) -> String {
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard cause.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    let code = Int32(cause.code)
    return code == ENOENT ? "no such file" : unsafe String(cString: strerror(code)).lowercased()
  }
}

/// A truth file: `{"reversals": [{"storyline", "from", "to", "at", "importance", "basis"}]}`.
struct TruthFile: Decodable {
  var reversals: [Evaluation.Fact]
  /// "work" or "check", in a set.
  var set: String?

  static func read(_ path: String) throws -> TruthFile {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let data = try StoriesFile.contents(of: path)
    do {
      return try decoder.decode(TruthFile.self, from: data)
    } catch {
      throw CommandFailure(.data, "\(path): \(StoriesFile.reason(of: error))")
    }
  }
}
