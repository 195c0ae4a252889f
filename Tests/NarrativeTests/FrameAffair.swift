import Foundation

@testable import Narrative

/// A mini affair that shows one frame: its actors, its states with their examples, and headlines with what they report.
///
/// `Frames/english.txt` describes the format in its first lines.
struct FrameAffair {
  struct Headline {
    var text: String
    /// The states that are right, or "-"; several where either reading is fair.
    var marks: [String]
    /// Scored, but never worked on alone.
    var isHeld: Bool
  }

  /// What the reader made of a headline.
  enum Outcome { case right, wrong, unread }

  var frame: String
  var saga: Saga
  var headlines: [Headline] = []

  /// - Throws: when the file cannot be read.
  static func load(_ language: String, file: StaticString = #filePath) throws -> [FrameAffair] {
    let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().appendingPathComponent("Frames")
    return parse(try String(contentsOf: folder.appendingPathComponent("\(language).txt"), encoding: .utf8))
  }

  static func parse(_ text: String) -> [FrameAffair] {
    var affairs: [FrameAffair] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      switch words[0] {
      case "frame":
        affairs.append(FrameAffair(words[1]))
      case "actor":
        affairs[affairs.count - 1].add(actor: words[1].components(separatedBy: ", "))
      case "state":
        let state = words[1].components(separatedBy: ": ")
        affairs[affairs.count - 1].add(
          state: state[0], examples: state[1...].joined(separator: ": ").components(separatedBy: " | "))
      default:
        let held = words[0] == "*"
        let parts = line.drop { $0 == "*" || $0 == " " }.split(separator: " ", maxSplits: 1)
        affairs[affairs.count - 1].headlines.append(
          Headline(
            text: parts[1].trimmingCharacters(in: .whitespaces),
            marks: parts[0].split(separator: "/").map(String.init), isHeld: held))
      }
    }
    return affairs
  }

  private init(_ frame: String) {
    self.frame = frame
    saga = Saga(
      id: frame, title: frame, about: [], storylines: [Saga.Storyline(id: "s", question: "?", states: [])])
  }

  private mutating func add(actor names: [String]) {
    saga.actors.append(Saga.Actor(id: names[0], name: names[0], aliases: Array(names.dropFirst())))
    saga.about += names
  }

  private mutating func add(state: String, examples: [String]) {
    saga.storylines[0].states.append(Saga.State(id: state, label: state, examples: examples))
  }

  /// What may come, which reports nothing yet.
  private static let talk: Set<Firmness> = [.planned, .possible, .asked, .demanded, .hoped, .threatened, .step]

  /// The state that a headline reports clearly, or "-".
  static func reported(_ headline: String, _ saga: Saga, _ reader: SagaReader) -> String {
    reader.reported(headline, of: saga, ignoring: talk)
  }

  func outcome(_ headline: Headline, _ reader: SagaReader) -> (Outcome, found: String) {
    let found = Self.reported(headline.text, saga, reader)
    if headline.marks.contains(found) { return (.right, found) }
    return (found == "-" ? .unread : .wrong, found)
  }
}

extension FrameAffair {
  /// A word of the affair's own frame in a sentence about the affair, and the state that it must be read as.
  struct OwnWord {
    var lemma: String
    var sentence: String
    var state: String
  }

  /// Every English verb and phrase of the frame in the simplest sentence with the affair's parties in their roles, as the
  /// examples cast them; empty where they leave open which state is which pole.
  func ownWords(_ lexicon: Lexicon) -> [OwnWord] {
    guard let frame = lexicon.frames.firstIndex(where: { $0.name == frame }) else { return [] }
    let patterns = StorylinePatterns(
      saga.storylines[0], about: saga.about, lexicon: lexicon, mentions: Mentions(saga), options: EngineOptions()
    ).patterns
    var poles: [Bool: [Int: Int]] = [:]
    var casts: [Event.Roles: Int] = [:]
    for pattern in patterns {
      for sense in pattern.event.senses where sense.frame == frame {
        poles[sense.positive != pattern.event.isNegated, default: [:]][pattern.state, default: 0] += 1
        let roles = pattern.event.roles(sense)
        if roles.first.count == 1 { casts[roles, default: 0] += 1 }
      }
    }
    func state(_ pole: Bool) -> Int? { poles[pole]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
    func name(_ actors: ActorSet) -> String? {
      actors.actors.first.map { saga.actors[$0].aliases.first ?? saga.actors[$0].name }
    }
    guard let positive = state(true), let negative = state(false), positive != negative,
      let cast = casts.max(by: { ($0.value, $1.key.first.rawValue) < ($1.value, $0.key.first.rawValue) })?.key,
      let first = name(cast.first)
    else { return [] }
    let second = name(cast.second)
    var words: [OwnWord] = []
    for entry in lexicon.entries where !entry.lemma.unicodeScalars.contains(where: { Folding.isHan($0.value) }) {
      guard let sense = entry.senses.first(where: { $0.frame == frame }),
        !entry.forms.isDisjoint(with: [.finite, .fixed]), entry.senses.filter({ $0.frame == frame }).count == 1
      else { continue }
      let text = entry.lemma.split(separator: " ").map { lexicon.member(of: String($0)) }
      let form =
        entry.forms.contains(.finite)
        ? Inflection.verb(text[0], irregular: lexicon.irregularForms(of: text[0])).first { $0.1.contains(.finite) }?.0
          ?? text[0] : text[0]
      let verb = ([form] + text.dropFirst()).joined(separator: " ")
      let takesObject =
        !entry.forms.contains(.fixed) && (text.count == 1 || EventReader.oblique.contains(text.last ?? ""))
      let sentence =
        if sense.doer {
          [first, verb, second.map { takesObject ? $0 : "at \($0)" }].compactMap { $0 }.joined(separator: " ")
        } else {
          [second ?? "Officials", verb, first].joined(separator: " ")
        }
      words.append(
        OwnWord(
          lemma: entry.lemma, sentence: sentence,
          state: saga.storylines[0].states[sense.positive ? positive : negative].id))
    }
    return words.sorted { $0.sentence < $1.sentence }
  }
}
