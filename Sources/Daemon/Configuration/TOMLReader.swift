/// Reads one table strictly: each key is asked for by name, and what nobody asked for is a problem.
///
/// A value that is missing or wrong is noted in the shared ``Problems`` and read as nil or as its default, so that one
/// pass finds everything that is wrong in a file.
final class TOMLReader {
  /// What one pass over a document finds wrong, and all its tables that were read.
  final class Problems {
    fileprivate(set) var found: [ConfigurationProblem] = []
    fileprivate var readers: [TOMLReader] = []
  }

  let document: TOMLDocument
  let path: TOMLPath
  private let table: [String: TOMLNode]
  private let problems: Problems
  /// The keys that were asked for.
  private var known: Set<String> = []

  /// A reader of a document's root table.
  convenience init(_ document: TOMLDocument) {
    self.init(document, .root, document.root, Problems())
  }

  private init(_ document: TOMLDocument, _ path: TOMLPath, _ table: [String: TOMLNode], _ problems: Problems) {
    self.document = document
    self.path = path
    self.table = table
    self.problems = problems
    problems.readers.append(self)
  }

  // MARK: - Problems

  /// Notes a problem with the value of a key, or with the whole table.
  func report(_ message: String, at key: String? = nil) {
    report(message, at: key.map(path.appending) ?? path)
  }

  func report(_ message: String, at path: TOMLPath) {
    problems.found.append(document.problem(at: path, message))
  }

  /// All problems of the document by line, unknown keys included. For when everything has been read.
  func finish() -> [ConfigurationProblem] {
    for reader in problems.readers { reader.reportUnknownKeys() }
    let sorted = problems.found.sorted { ($0.line ?? 0, $0.key, $0.message) < ($1.line ?? 0, $1.key, $1.message) }
    problems.readers = []
    return sorted
  }

  private func reportUnknownKeys() {
    for key in table.keys where !known.contains(key) {
      report("unknown key" + guess(key), at: key)
    }
  }

  /// A near key of this table, else the table where that very key belongs: in TOML a key after a table's header is that
  /// table's, wherever the writer meant it to be.
  private func guess(_ key: String) -> String {
    if let near = NearestWord.to(key, among: known) { return "; did you mean \"\(near)\"?" }
    let others = problems.readers.filter { $0 !== self }
    if let owner = others.first(where: { $0.known.contains(key) }) {
      return owner.path.steps.isEmpty
        ? "; it belongs above the first [table] of the file" : "; it belongs in \(owner.header)"
    }
    for other in others where !other.path.steps.isEmpty {
      if let near = NearestWord.to(key, among: other.known) {
        return "; did you mean \"\(near)\" in \(other.header)?"
      }
    }
    return known.isEmpty ? "" : "; known are " + known.sorted().joined(separator: ", ")
  }

  /// The table's header as TOML writes it.
  private var header: String {
    let isElement = if case .index = path.steps.last { true } else { false }
    return isElement ? "[[\(path.withoutIndices)]]" : "[\(path.withoutIndices)]"
  }

  // MARK: - Values

  /// Whether a key was written, right or wrong.
  func has(_ key: String) -> Bool { table[key] != nil }

  /// The value of a key, nil if there is none; the key counts as known from here on.
  func node(_ key: String) -> TOMLNode? {
    known.insert(key)
    return table[key]
  }

  func string(_ key: String) -> String? {
    switch node(key) {
    case nil: return nil
    case .string(let text): return text
    case let other?:
      reportType(other, wanted: "a string", at: path.appending(key))
      return nil
    }
  }

  /// A string that must be there, and hold more than blanks.
  func requiredString(_ key: String) -> String? {
    guard let text = string(key) else {
      if !has(key) { reportMissing(key) }
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      report("is empty", at: key)
      return nil
    }
    return text
  }

  /// A string that `parse` turns into a value. `wanted` completes "…, wanted" in its error.
  func parsed<Value>(_ key: String, wanted: String, _ parse: (String) -> Value?) -> Value? {
    guard let node = node(key) else { return nil }
    if case .string(let text) = node {
      if let value = parse(text) { return value }
      report("found \(quoted(text)), wanted \(wanted)", at: key)
    } else {
      reportType(node, wanted: wanted, at: path.appending(key))
    }
    return nil
  }

  /// One of an enum's raw values.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, of _: Choice.Type) -> Choice? {
    guard let text = string(key) else { return nil }
    return choice(text, at: path.appending(key))
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ text: String, at path: TOMLPath) -> Choice? {
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(
      "\(quoted(text)) is none of \(names.joined(separator: ", "))" + NearestWord.hint(text, among: names), at: path)
    return nil
  }

  func boolean(_ key: String) -> Bool? {
    switch node(key) {
    case nil: return nil
    case .boolean(let flag): return flag
    case let other?:
      reportType(other, wanted: "true or false", at: path.appending(key))
      return nil
    }
  }

  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    switch node(key) {
    case nil: return nil
    case .integer(let number): return inRange(number, range, at: key) { "\($0)" }
    case let other?:
      reportType(other, wanted: "a whole number", at: path.appending(key))
      return nil
    }
  }

  func duration(_ key: String, in range: ClosedRange<Duration>) -> Duration? {
    parsed(key, wanted: "a time with its unit, like \"90s\", \"20m\" or \"2d\"", Units.duration)
      .flatMap { inRange($0, range, at: key, Units.text) }
  }

  func bytes(_ key: String, in range: ClosedRange<Int>) -> Int? {
    parsed(key, wanted: "a size with its unit, like \"500KiB\" or \"15MiB\"", Units.bytes)
      .flatMap { inRange($0, range, at: key, Units.text(bytes:)) }
  }

  /// A list of strings, each with the path of its own line. What isn't a string is noted and left out.
  func strings(_ key: String) -> [(text: String, path: TOMLPath)]? {
    let listPath = path.appending(key)
    switch node(key) {
    case nil: return nil
    case .array(let nodes):
      return nodes.enumerated().compactMap { index, node in
        if case .string(let text) = node { return (text, listPath.appending(index)) }
        reportType(node, wanted: "a string", at: listPath.appending(index))
        return nil
      }
    case let other?:
      reportType(other, wanted: "a list of strings", at: listPath)
      return nil
    }
  }

  /// A list of strings, or one string alone.
  func stringOrStrings(_ key: String) -> [(text: String, path: TOMLPath)]? {
    if case .string(let text) = node(key) { return [(text, path.appending(key))] }
    return strings(key)
  }

  // MARK: - Tables

  /// The table of a key; an empty one if there is none, so that its defaults are read in the same way.
  func table(_ key: String) -> TOMLReader {
    let tablePath = path.appending(key)
    switch node(key) {
    case nil: return TOMLReader(document, tablePath, [:], problems)
    case .table(let table): return TOMLReader(document, tablePath, table, problems)
    case let other?:
      reportType(other, wanted: "a table: [\(tablePath)]", at: tablePath)
      return TOMLReader(document, tablePath, [:], problems)
    }
  }

  /// The tables of a key whose own keys are names that the user gives, by name.
  func namedTables(_ key: String) -> [(name: String, reader: TOMLReader)] {
    let outer = table(key)
    return outer.table.keys.sorted().map { ($0, outer.table($0)) }
  }

  /// The elements of a list of tables; none if there is no such key.
  func tables(_ key: String) -> [TOMLReader] {
    let listPath = path.appending(key)
    switch node(key) {
    case nil: return []
    case .array(let nodes):
      return nodes.enumerated().compactMap { index, node in
        if case .table(let table) = node { return TOMLReader(document, listPath.appending(index), table, problems) }
        reportType(node, wanted: "a table: [[\(listPath.withoutIndices)]]", at: listPath.appending(index))
        return nil
      }
    case let other?:
      reportType(other, wanted: "a list of tables: [[\(listPath.withoutIndices)]] with two brackets", at: listPath)
      return []
    }
  }

  // MARK: - Wording

  func reportMissing(_ key: String, _ advice: String = "") {
    report("\"\(key)\" is missing" + (advice.isEmpty ? "" : "; " + advice))
  }

  private func reportType(_ node: TOMLNode, wanted: String, at path: TOMLPath) {
    report("found \(node.found), wanted \(wanted)", at: path)
  }

  private func inRange<Value: Comparable>(
    _ value: Value, _ range: ClosedRange<Value>, at key: String, _ text: (Value) -> String
  ) -> Value? {
    if value < range.lowerBound {
      report("\(text(value)) is below the limit of \(text(range.lowerBound))", at: key)
    } else if value > range.upperBound {
      report("\(text(value)) is above the limit of \(text(range.upperBound))", at: key)
    } else {
      return value
    }
    return nil
  }
}
