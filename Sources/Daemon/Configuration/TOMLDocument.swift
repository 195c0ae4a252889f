import TOMLKit

/// A TOML document as plain values, with the source line of each.
struct TOMLDocument: Sendable {
  /// The name of the file in problems.
  let file: String
  let root: [String: TOMLNode]
  private let lines: TOMLLines

  /// Reads a document; throws all that the library and the source text tell is wrong with its syntax.
  init(file: String, text: String) throws(ConfigurationError) {
    // The library takes a C string: it would silently read the part before a null character.
    if let null = text.utf8.firstIndex(of: 0) {
      let line = 1 + text.utf8[..<null].count { $0 == UInt8(ascii: "\n") }
      throw .invalid([ConfigurationProblem(file: file, line: line, message: "the file holds a null character")])
    }
    self.file = file
    lines = TOMLLines(text)
    if let danger = lines.danger {
      // Whatever is wrong before it comes first.
      _ = try Self.parse(String(decoding: text.utf8.prefix(danger.offset), as: UTF8.self), file: file)
      throw .invalid([
        ConfigurationProblem(file: file, line: danger.line, column: danger.column, message: danger.message)
      ])
    }
    root = try Self.parse(text, file: file)
    if !lines.nullCharacters.isEmpty {
      throw .invalid(
        lines.nullCharacters.map {
          ConfigurationProblem(file: file, line: $0, message: "a string holds the null character")
        })
    }
  }

  private static func parse(_ text: String, file: String) throws(ConfigurationError) -> [String: TOMLNode] {
    do {
      let table = try TOMLTable(string: text)
      // The library's tables and lists are views into the document, so all is copied out at once.
      return withExtendedLifetime(table) { TOMLNode.keysAndValues(of: table) }
    } catch let error as TOMLParseError {
      let position = error.source.begin
      throw .invalid([
        ConfigurationProblem(
          file: file, line: position.line, column: position.column, message: message(of: error, in: text))
      ])
    } catch {
      throw .invalid([ConfigurationProblem(file: file, message: "\(error)")])
    }
  }

  /// The line, from 1, of the value at a path, else of what stands around it.
  func line(of path: TOMLPath) -> Int { lines.line(of: path) }

  /// Whether the source text itself was seen to hold a value at this path.
  func hasOwnLine(_ path: TOMLPath) -> Bool { lines.lines[path] != nil }

  func problem(at path: TOMLPath, _ message: String) -> ConfigurationProblem {
    ConfigurationProblem(file: file, line: line(of: path), key: path.description, message: message)
  }

  /// The library's words, as one line in the lower case that other messages have.
  private static func message(of error: TOMLParseError, in text: String) -> String {
    let words = error.description.split(whereSeparator: \.isNewline).joined(separator: " ")
    let position = error.source.begin
    let lines = text.unicodeScalars.split(separator: "\n", maxSplits: position.line, omittingEmptySubsequences: false)
    let line = lines.dropFirst(max(0, position.line - 1)).first ?? Substring("").unicodeScalars
    if words.contains("unescaped control characters") && position.column >= line.count + (line.last == "\r" ? 0 : 1) {
      // The character is the line's end: what people do is to forget a quotation mark.
      return "the string is not closed on its line"
    }
    let known = "Error while parsing "
    return words.hasPrefix(known) ? "cannot read the " + words.dropFirst(known.count) : words
  }
}

/// A TOML value. Dates and times stay text: no key of ours takes one.
enum TOMLNode: Equatable, Sendable {
  case string(String)
  case integer(Int)
  case float(Double)
  case boolean(Bool)
  case dateOrTime(String)
  case array([TOMLNode])
  case table([String: TOMLNode])

  /// The value as a message names it: `the string "soon"`, `a list`.
  var found: String {
    switch self {
    case .string(let text): "the string " + quoted(text)
    case .integer(let number): "the whole number \(number)"
    case .float(let number): "the number \(number)"
    case .boolean(let flag): "\(flag)"
    case .dateOrTime(let text): "the date or time \(text)"
    case .array: "a list"
    case .table: "a table"
    }
  }

  static func keysAndValues(of table: TOMLTable) -> [String: TOMLNode] {
    var nodes: [String: TOMLNode] = [:]
    for key in table.keys {
      if let value = table[key] { nodes[key] = TOMLNode(value) }
    }
    return nodes
  }

  private init(_ value: any TOMLValueConvertible) {
    switch value.type {
    case .string: self = .string(value.string ?? "")
    case .int: self = .integer(value.int ?? 0)
    case .double: self = .float(value.double ?? 0)
    case .bool: self = .boolean(value.bool ?? false)
    case .array: self = .array(value.array.map { array in array.map { TOMLNode($0) } } ?? [])
    case .table: self = .table(value.table.map(TOMLNode.keysAndValues) ?? [:])
    case .date, .time, .dateTime: self = .dateOrTime(value.debugDescription)
    }
  }
}

/// A value in quotes as messages show it: on one line, cut after 60 characters, and without the user name and password
/// that a URL may hold.
func quoted(_ text: String) -> String {
  var shown = text
  if let scheme = shown.firstRange(of: "://"), let at = shown[scheme.upperBound...].lastIndex(of: "@") {
    let before = shown[scheme.upperBound..<at]
    // An @ in a path has a slash before it, and no colon, which parts user name and password.
    if before.contains(":") || !before.contains("/") { shown.replaceSubrange(scheme.upperBound...at, with: "…@") }
  }
  let isLong = shown.count > 60
  let printable = shown.prefix(60).map { $0.isNewline || $0 == "\t" ? " " : $0 }
  return "\"" + String(printable) + (isLong ? "…" : "") + "\""
}
