internal import Foundation
internal import Narrative

/// What the engine's memory depends on. When it changes, stored stories are read again.
struct EngineKey {
  let text: String

  init(sagas: [Saga], options: EngineOptions) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let definition = try encoder.encode(sagas) + encoder.encode(options)
    text = "engine \(NarrativeEngine.version), sagas \(String(StableHash.of(definition), radix: 16))"
  }
}
