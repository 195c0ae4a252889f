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
    var isDirectory: ObjCBool = false
    guard unsafe !FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) || !isDirectory.boolValue
    else {
      throw CommandFailure(.noInput, "\(path): is a directory, wanted a file")
    }
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
    case DecodingError.keyNotFound(let key, let context): place(context.codingPath) + "\(key.stringValue) is missing"
    case DecodingError.typeMismatch(let type, let context), DecodingError.valueNotFound(let type, let context):
      place(context.codingPath) + "wanted \(word(for: type))"
    case DecodingError.dataCorrupted(let context):
      context.codingPath.isEmpty ? "no JSON" : place(context.codingPath) + context.debugDescription
    default: systemReason(of: error as NSError)
    }
  }

  /// "reversals[0].at: ", or nothing for the whole.
  private static func place(_ path: [any CodingKey]) -> String {
    let text = path.reduce("") { text, key in
      if let index = key.intValue { return "\(text)[\(index)]" }
      return text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)"
    }
    return text.isEmpty ? "" : "\(text): "
  }

  private static func word(for type: Any.Type) -> String {
    if type == String.self { return "a text" }
    if type is any ExpressibleByArrayLiteral.Type { return "a list" }
    return type is any BinaryInteger.Type || type is any BinaryFloatingPoint.Type ? "a number" : "an object"
  }

  /// The system's words for an error, where one of its error numbers lies at the bottom of it.
  private static func systemReason(of error: NSError) -> String {
    guard let cause = error.userInfo[NSUnderlyingErrorKey] as? POSIXError else { return error.localizedDescription }
    return cause.code == .ENOENT ? "no such file" : unsafe String(cString: strerror(cause.code.rawValue)).lowercased()
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
