internal import Foundation
internal import Narrative
internal import StoryArchive

extension Commands {
  /// Shows how each example headline of a saga file was understood, with warnings.
  public static func checkSaga(_ path: String, json asJSON: Bool) throws {
    let file = try naming { try SagaFile.load(path) }
    let reader = Narrative.SagaReader(sagas: [file.saga])
    let readings = reader.exampleReadings(of: file.saga.id)
    if asJSON {
      return say(
        try json(CheckedSaga(saga: file.saga.id, examples: readings, warnings: file.warnings.map { "\($0)" })))
    }
    for storyline in file.saga.storylines {
      let initial = storyline.initial.map { "at first: \(storyline.label(of: $0))" } ?? "at first: nobody knows"
      say("\(storyline.id): \(storyline.question) (\(initial))")
      for state in storyline.states {
        say("  \(state.id): \(state.label)")
        for reading in readings where reading.storyline == storyline.id && reading.state == state.id {
          say("    “\(reading.example)”")
          say("      read as \(reading.understood)")
          for warning in reading.warnings { say("      but \(warning)") }
        }
      }
    }
    for warning in file.warnings { say("warning: \(warning)") }
    let counts = [
      LedgerText.count(file.saga.storylines.count, "storyline"), LedgerText.count(readings.count, "example"),
      LedgerText.count(file.warnings.count, "warning"),
    ]
    say(counts.joined(separator: ", "))
  }

  /// `docs/schema/sagas-check.json`.
  private struct CheckedSaga: Encodable {
    var saga: String
    var examples: [ExampleReading]
    var warnings: [String]
  }

  /// Prints the storylines that saga files lack, as TOML to add to them.
  public static func suggest(saga id: String?, configuration path: String?) throws {
    let configuration = try loadConfiguration(path)
    let files = configuration.loadSagas().files
    if let id, !files.contains(where: { $0.saga.id == id }) {
      throw CommandFailure(.noInput, "no saga \(id); there are \(files.map(\.saga.id).joined(separator: ", "))")
    }
    let archive = try openArchive(configuration, .readOnly)
    let all = try naming { try archive.suggestions() }
    for file in files where id == nil || file.saga.id == id {
      let suggestions = file.saga.lacking(all.filter { $0.saga == file.saga.id })
      guard !suggestions.isEmpty else {
        say("# \(file.path) lacks no storyline that its stories have turned on so far.")
        continue
      }
      say("# To be added at the end of \(file.path), after a look at the examples.")
      for suggestion in suggestions {
        say("")
        for line in comments(on: suggestion) { say("# \(LineLog.visible(line))") }
        say(String(suggestion.toml.dropFirst()))
      }
    }
  }

  private static func comments(on suggestion: Suggestion) -> [String] {
    let sides = [(suggestion.from, suggestion.before), (suggestion.to, suggestion.after)]
    return ["\(suggestion.storyline.question) Nobody asks it yet."]
      + sides.flatMap { state, evidence in
        ["\(state): “\(suggestion.storyline.label(of: state))”"]
          + evidence.map { piece in
            let address = piece.url.map { " \($0)" } ?? ""
            return "  \(piece.seen.formatted(.iso8601)) \(piece.source): “\(piece.quote)”\(address)"
          }
      }
  }
}

extension Archive {
  /// The storylines that the engine proposes, as of the last batch that it examined.
  func suggestions() throws -> [Suggestion] {
    guard let snapshot = try engineSnapshot() else { return [] }
    // A snapshot of another version is replaced when the daemon starts.
    return (try? NarrativeEngine.suggestions(in: snapshot.data)) ?? []
  }
}
