public import Narrative

/// A saga file as a person wrote it: the saga, and the line of everything in it.
public struct SagaFile: Sendable {
  /// The path, as it was given or found; problems are named by it.
  public let path: String
  public let saga: Saga
  /// What may not work as its author hopes.
  public let warnings: [ConfigurationProblem]
  /// Paths in the document, by the ids that ``line(of:)`` takes.
  private let places: SagaPlaces

  /// Reads a saga file, and checks what is needed to hold it as a ``Narrative/Saga``: keys and their types, that nothing
  /// needed is missing or empty, that ids can name files and are each used once, and what tells storylines' states apart.
  /// - Parameter name: What to call the file in problems; its path by default.
  /// - Throws: All problems of the file at once.
  public static func load(_ path: String, name: String? = nil) throws(ConfigurationError) -> SagaFile {
    try SagaFile(path: name ?? path, text: SourceFile.text(at: path, name: name))
  }

  /// Reads a saga file's text; `path` names it in problems.
  public init(path: String, text: String) throws(ConfigurationError) {
    let document = try TOMLDocument(file: path, text: text)
    let root = TOMLReader(document)
    let saga = SagaReader(root: root).saga()
    let places = SagaPlaces(document: document, saga: saga)
    var problems = root.finish()
    let findings = problems.isEmpty ? saga.problems() : []
    problems += findings.filter { $0.severity == .error }.map { places.problem(at: $0.path, $0.message) }
    guard problems.isEmpty else { throw .invalid(problems) }
    warnings = findings.filter { $0.severity == .warning }.map { places.problem(at: $0.path, $0.message) }
    self.path = path
    self.saga = saga
    self.places = places
  }

  /// The line, from 1, of a value in the saga; of what stands around it if it isn't written.
  /// - Parameter path: Keys, with the elements of lists named by id, or by index where they have none:
  ///   `["storylines", "altman-role", "states", "out", "examples", "0"]`.
  public func line(of path: [String]) -> Int { places.line(of: path) }

  /// A problem at a place in the saga, with its line and the key as the file counts it.
  public func problem(at path: [String], _ message: String) -> ConfigurationProblem {
    places.problem(at: path, message)
  }
}

/// Finds the places of a saga's parts in its document.
struct SagaPlaces: Sendable {
  private let document: TOMLDocument
  private let saga: Saga

  init(document: TOMLDocument, saga: Saga) {
    self.document = document
    self.saga = saga
  }

  func line(of path: [String]) -> Int { document.line(of: place(path)) }

  func problem(at path: [String], _ message: String) -> ConfigurationProblem {
    document.problem(at: place(path), message)
  }

  /// `["storylines", "altman-role", "initial"]` as `storylines[0].initial`.
  private func place(_ path: [String]) -> TOMLPath {
    var place = TOMLPath.root
    var ids: [String]?
    var storyline: Saga.Storyline?
    for step in path {
      if let known = ids {
        // An id that the list lacks is left out, so that the list itself is named.
        guard let index = known.firstIndex(of: step) ?? Int(step) else { break }
        place = place.appending(index)
        if place.steps.count == 2, place.steps[0] == .key("storylines"), saga.storylines.indices.contains(index) {
          storyline = saga.storylines[index]
        }
        ids = nil
        continue
      }
      place = place.appending(step)
      switch (place.steps.count, step) {
      case (1, "actors"): ids = saga.actors.map(\.id)
      case (1, "storylines"): ids = saga.storylines.map(\.id)
      case (3, "states"): ids = storyline?.states.map(\.id) ?? []
      case (_, "about"), (_, "aliases"), (_, "not"), (_, "examples"): ids = []
      default: break
      }
    }
    return place
  }
}

/// Turns a document into a `Saga`. What is wrong is noted in the readers; the saga then is as near as one gets.
private struct SagaReader {
  let root: TOMLReader

  func saga() -> Saga {
    let saga = Saga(
      id: id(root) ?? "", title: root.requiredString("title") ?? "",
      about: texts(root, "about", "a story is of this saga only if it holds one of these words") ?? [],
      language: root.choice("language", of: Configuration.Digests.Language.self)?.rawValue,
      actors: elements("actors", of: root, actor), storylines: elements("storylines", of: root, storyline))
    if saga.storylines.isEmpty {
      if root.has("storylines") {
        if case .array([]) = root.node("storylines") { root.report("is empty", at: "storylines") }
      } else {
        root.reportMissing("storylines", "ask at least one question: [[storylines]]")
      }
    }
    return saga
  }

  private func actor(_ table: TOMLReader) -> Saga.Actor {
    Saga.Actor(
      id: id(table) ?? "", name: table.requiredString("name") ?? "", aliases: optionalTexts(table, "aliases"),
      not: optionalTexts(table, "not"))
  }

  private func storyline(_ table: TOMLReader) -> Saga.Storyline {
    let storyline = Saga.Storyline(
      id: id(table) ?? "", question: table.requiredString("question") ?? "",
      initial: table.has("initial") ? table.requiredString("initial") : missing(table, "initial"),
      tempo: table.choice("tempo", of: Saga.Tempo.self) ?? .normal,
      states: elements("states", of: table, state))
    if table.node("states") == nil {
      table.reportMissing("states", "give at least two answers: [[storylines.states]]")
    }
    return storyline
  }

  private func state(_ table: TOMLReader) -> Saga.State {
    Saga.State(
      id: id(table) ?? "", label: table.requiredString("label") ?? "",
      examples: texts(table, "examples", "give at least one headline that says so") ?? [])
  }

  /// Makes an optional key known.
  private func missing(_ table: TOMLReader, _ key: String) -> String? {
    _ = table.node(key)
    return nil
  }

  /// The elements of a list of tables. An id used twice is noted where it comes back.
  private func elements<Element: Identifiable<String>>(
    _ key: String, of table: TOMLReader, _ element: (TOMLReader) -> Element
  ) -> [Element] {
    var firstLine: [String: Int] = [:]
    return table.tables(key).map { reader in
      let element = element(reader)
      let idPath = reader.path.appending("id")
      if !element.id.isEmpty {
        if let line = firstLine[element.id] {
          reader.report("\(quoted(element.id)) is the id of another one on line \(line)", at: "id")
        } else {
          firstLine[element.id] = reader.document.line(of: idPath)
        }
      }
      return element
    }
  }

  /// An id. It becomes part of file names, so it may be no path.
  private func id(_ table: TOMLReader) -> String? {
    guard let text = table.requiredString("id") else { return nil }
    let isPlain = text.utf8.allSatisfy { TOMLPath.isBareKeyByte($0) && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0) }
    if isPlain && !text.hasPrefix("-") && text.utf8.count <= 64 { return text }
    table.report(
      "\(quoted(text)) is no id; use at most 64 small letters a-z, digits and hyphens, like \"altman-role\"", at: "id")
    return nil
  }

  /// A list of at least one text.
  private func texts(_ table: TOMLReader, _ key: String, _ advice: String) -> [String]? {
    guard let texts = table.strings(key) else {
      if !table.has(key) { table.reportMissing(key, advice) }
      return nil
    }
    if case .array([]) = table.node(key) { table.report("is empty; \(advice)", at: key) }
    return nonBlank(texts, table)
  }

  private func optionalTexts(_ table: TOMLReader, _ key: String) -> [String] {
    nonBlank(table.strings(key) ?? [], table)
  }

  private func nonBlank(_ texts: [(text: String, path: TOMLPath)], _ table: TOMLReader) -> [String] {
    for (text, path) in texts where text.allSatisfy(\.isWhitespace) { table.report("is empty", at: path) }
    return texts.map(\.text)
  }
}
