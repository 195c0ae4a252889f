import Foundation

@testable import Narrative

/// One question that an affair can turn on, with its two opposing states, and headlines of outlets: such as report a state,
/// such as only hint at it, and such as speak of something else.
///
/// `Cards/README.md` describes the format.
struct StorylineCard {
  struct Headline {
    /// "+A" reports the state, "?A" doesn't quite, "0" neither.
    var kind: String
    var language: String
    var text: String
  }

  enum Outcome: String { case right, wrong, missed, quiet, alarm }

  var saga: Saga
  var headlines: [Headline] = []

  static func load(_ path: String) throws -> [StorylineCard] {
    parse(try String(contentsOfFile: path, encoding: .utf8))
  }

  /// The cards that the repository holds, by file name.
  static func load(named name: String, file: StaticString = #filePath) throws -> [StorylineCard] {
    let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().appendingPathComponent("Cards")
    return try load(folder.appendingPathComponent("\(name).txt").path)
  }

  static func parse(_ text: String) -> [StorylineCard] {
    var cards: [StorylineCard] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("=== ") {
        cards.append(StorylineCard(String(line.dropFirst(4))))
        continue
      }
      guard !cards.isEmpty, let colon = line.firstIndex(of: ":") else { continue }
      let key = String(line[..<colon])
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      cards[cards.count - 1].add(key, value)
    }
    return cards
  }

  private init(_ id: String) {
    saga = Saga(
      id: id, title: id, about: [],
      storylines: [
        Saga.Storyline(
          id: "s", question: "?", initial: "A",
          states: ["A", "B"].map { Saga.State(id: $0, label: $0, examples: []) })
      ])
  }

  private mutating func add(_ key: String, _ value: String) {
    switch key {
    case "kind": break
    case "question": saga.storylines[0].question = value
    case "A": saga.storylines[0].states[0].label = value
    case "B": saga.storylines[0].states[1].label = value
    case "exA": saga.storylines[0].states[0].examples = value.components(separatedBy: " ; ")
    case "exB": saga.storylines[0].states[1].examples = value.components(separatedBy: " ; ")
    case "actor":
      let parts = value.components(separatedBy: " | ")
      let aliases = parts.count > 2 ? parts[2].components(separatedBy: ", ") : []
      saga.actors.append(Saga.Actor(id: parts[0], name: parts[1], aliases: aliases))
      saga.about += [parts[1]] + aliases
    default:
      let words = key.split(separator: " ").map(String.init)
      headlines.append(Headline(kind: words[0], language: words.last ?? "", text: value))
    }
  }

  /// What the reader made of a headline, and how strongly it speaks for each state.
  func outcome(_ headline: Headline, _ reader: SagaReader) -> (outcome: Outcome, weights: [String: Double]) {
    var weights = ["A": 0.0, "B": 0.0]
    for claim in reader.read(Halden.story(headline.text)).claims where claim.saga == saga.id {
      let state = claim.supports == (claim.state == "A") ? "A" : "B"
      weights[state] = max(weights[state] ?? 0, claim.strength * (claim.supports ? 1 : 0.5))
    }
    let best = (weights["A"] ?? 0) > (weights["B"] ?? 0) ? "A" : "B"
    let strength = weights["A"] == weights["B"] ? 0 : weights[best] ?? 0
    if headline.kind.hasPrefix("+") {
      return (strength < 0.9 ? .missed : headline.kind == "+\(best)" ? .right : .wrong, weights)
    }
    return (strength < 1.3 ? .quiet : .alarm, weights)
  }
}
