import Foundation
import Narrative
import Testing

@testable import Daemon

/// What must not matter to the reversals that are found, tried on the repository's own sagas and the demo's week.
@Suite struct InvarianceTests {
  /// A saga with its stories, and the names that stand for its actors in them.
  struct Account: Sendable, CustomTestStringConvertible {
    var saga: Saga
    var stories: [Story]

    var testDescription: String { saga.id }

    /// Single words that name somebody, in Latin letters: proper names, that can be replaced without touching grammar.
    var names: [String] {
      let words = saga.actors.flatMap { [$0.name] + $0.aliases } + saga.about
      return Set(
        words.filter { $0.count > 3 && $0.first?.isUppercase == true && $0.allSatisfy { $0.isASCII && $0.isLetter } }
      ).sorted()
    }

    /// Every name with its letters exchanged.
    func spelt(_ letters: [Character: Character]) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: names.map { name in
          let spelt = String(name.lowercased().map { letters[$0] ?? $0 })
          return (name, spelt.prefix(1).uppercased() + spelt.dropFirst())
        })
    }

    /// The same account with every whole word that `table` holds replaced.
    func renamed(_ table: [String: String]) -> Account {
      var copy = self
      func new(_ text: String) -> String { Self.rename(text, table) }
      copy.saga.about = saga.about.map(new)
      for actor in saga.actors.indices {
        copy.saga.actors[actor].name = new(saga.actors[actor].name)
        copy.saga.actors[actor].aliases = saga.actors[actor].aliases.map(new)
        copy.saga.actors[actor].not = saga.actors[actor].not.map(new)
      }
      copy.saga.title = new(saga.title)
      for storyline in saga.storylines.indices {
        copy.saga.storylines[storyline].question = new(saga.storylines[storyline].question)
        for state in saga.storylines[storyline].states.indices {
          copy.saga.storylines[storyline].states[state].label =
            new(saga.storylines[storyline].states[state].label)
          copy.saga.storylines[storyline].states[state].examples =
            saga.storylines[storyline].states[state].examples.map(new)
        }
      }
      for story in stories.indices {
        copy.stories[story].title = new(stories[story].title)
        copy.stories[story].summary = new(stories[story].summary)
      }
      return copy
    }

    private static func rename(_ text: String, _ table: [String: String]) -> String {
      var result = ""
      var word = ""
      for character in text + " " {
        if character.isASCII && character.isLetter {
          word.append(character)
        } else {
          result += table[word] ?? word
          result.append(character)
          word = ""
        }
      }
      return String(result.dropLast())
    }
  }

  /// One reversal, as far as it must stay the same.
  private struct Turn: Equatable, CustomStringConvertible {
    var from: String
    var to: String
    var at: Date

    var description: String { "\(from) → \(to) at \(at.formatted(.iso8601))" }
  }

  static let accounts: [Account] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = tests.appending(path: "NarrativeTests/Sagas").path
    let names = [
      "carvalheda-ban", "halvern-recount", "marrowgate-strike", "pipkin-recall", "tamsin-truce", "venn-ashmere",
    ]
    let told = names.compactMap { name -> Account? in
      guard let saga = try? Commands.loadSaga("\(folder)/\(name).toml"),
        let stories = try? StoriesFile.read(["\(folder)/\(name).jsonl"])
      else { return nil }
      return Account(saga: saga, stories: stories)
    }
    return told + [week].compactMap(\.self)
  }()

  private static let week: Account? = {
    let text = String(decoding: PackageResources.openai_2023_toml, as: UTF8.self)
    guard let week = try? DemoWeek(), let saga = try? SagaFile(path: "openai-2023.toml", text: text).saga else {
      return nil
    }
    let stories = week.stories.values.flatMap(\.self).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    return Account(
      saga: saga,
      stories: stories.enumerated().map { place, story in
        Story(
          id: Int64(place + 1), at: story.at, outlets: [story.outlet], title: story.title, summary: story.text,
          language: story.lang)
      })
  }()

  /// The turns of each storyline in order. Stories come in rounds of an hour, as a daemon examines them.
  private func turns(_ account: Account) throws -> [String: [Turn]] {
    let reader = SagaReader(sagas: [account.saga])
    var engine = try NarrativeEngine(sagas: [account.saga])
    let rounds = Dictionary(grouping: account.stories) { Int($0.at.timeIntervalSince1970 / 3600) }
    var turns: [String: [Turn]] = [:]
    for round in rounds.sorted(by: { $0.key < $1.key }) {
      for reversal in engine.examine(round.value.map(reader.read)).reversals {
        turns[reversal.storyline, default: []].append(
          Turn(from: reversal.from, to: reversal.to, at: reversal.detectedAt))
      }
    }
    return turns
  }

  private func expectAlike(
    _ account: Account, _ changed: Account, shift: TimeInterval = 0, _ what: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let plain = try turns(account)
    let other = try turns(changed)
    for storyline in account.saga.storylines.map(\.id) {
      let before = plain[storyline] ?? []
      let after = other[storyline] ?? []
      let isAlike =
        before.count == after.count
        && zip(before, after).allSatisfy {
          $0.from == $1.from && $0.to == $1.to && abs($1.at.timeIntervalSince($0.at) - shift) <= 1_800
        }
      #expect(isAlike, "\(what), \(storyline): \(before) became \(after)", sourceLocation: location)
    }
  }

  @Test func `There are the repository's six sagas and the demo's week`() throws {
    #expect(Self.accounts.count == 7)
    for account in Self.accounts { #expect(try !turns(account).isEmpty, "\(account.saga.id)") }
  }

  @Test(arguments: accounts)
  func `The order of stories within half an hour`(account: Account) throws {
    for seed in 1...3 {
      var generator = Seeded(state: UInt64(seed))
      var changed = account
      // The instants stay; who came when is drawn anew within each half hour.
      let windows = Dictionary(grouping: account.stories.indices) {
        Int(account.stories[$0].at.timeIntervalSince1970 / 1_800)
      }
      for (_, places) in windows.sorted(by: { $0.key < $1.key }) {
        let drawn = places.sorted().shuffled(using: &generator)
        for (place, other) in zip(places.sorted(), drawn) {
          changed.stories[place].at = account.stories[other].at
          changed.stories[place].id = account.stories[other].id
        }
      }
      try expectAlike(account, changed, "seed \(seed)")
    }
  }

  @Test(arguments: accounts)
  func `Stories given twice`(account: Account) throws {
    var changed = account
    changed.stories = account.stories.flatMap { [$0, $0] }
    try expectAlike(account, changed, "at once")
    let again = account.stories.map { story in
      var story = story
      story.id += 100_000
      story.at += 60
      return story
    }
    changed.stories = account.stories + again
    try expectAlike(account, changed, "a minute later under another id")
  }

  @Test(arguments: accounts)
  func `The same weeks a year later`(account: Account) throws {
    let year: TimeInterval = 365 * 86_400
    var changed = account
    for place in changed.stories.indices { changed.stories[place].at += year }
    try expectAlike(account, changed, shift: year, "a year later")
  }

  @Test(arguments: accounts)
  func `Fifty unrelated stories to each of its own`(account: Account) throws {
    let subjects = ["Harbour ferry", "A city council", "Striker", "Museum", "The mayor", "Chip maker", "某市图书馆", "一家车企"]
    let verbs = [
      "reopens", "resigns over", "sues", "wins", "drops plan for", "halts", "reinstates", "宣布收购", "撤回", "重启",
    ]
    let objects = [
      "its winter timetable", "the old bridge", "a rival bid", "nurses", "three flights", "新馆", "旧款车型", "两项计划",
    ]
    var generator = Seeded(state: 50)
    var changed = account
    let first = try #require(account.stories.first).at
    let span = try #require(account.stories.last).at.timeIntervalSince(first)
    for number in 0..<account.stories.count * 50 {
      let words = [subjects, verbs, objects].map { $0[Int(generator.next() % UInt64($0.count))] }
      changed.stories.append(
        Story(
          id: 1_000_000 + Int64(number), at: first + span * Double(generator.next() % 100_000) / 100_000,
          outlets: ["unrelated-\(generator.next() % 40)"], title: words.joined(separator: " ")))
    }
    try expectAlike(account, changed, "in noise")
  }

  @Test(arguments: accounts)
  func `Names changed everywhere alike`(account: Account) throws {
    // Vowel for vowel and consonant for consonant, so that they stay names.
    let letters = Dictionary(zip("aeiouybcdfghjklmnpqrstvwxz", "eioauybdfghjklmnprqrstvwbp")) { first, _ in first }
    try expectAlike(account, account.renamed(account.spelt(letters)), "\(account.spelt(letters))")
  }

  @Test(arguments: accounts)
  func `One actor's names in another script`(account: Account) throws {
    let letters = Dictionary(zip("abcdefghijklmnopqrstuvwxyz", "абкдефгхижклмнопкрстувщксуз")) { first, _ in first }
    let table = account.spelt(letters)
    for actor in account.saga.actors {
      let own = Set([actor.name] + actor.aliases)
      try expectAlike(account, account.renamed(table.filter { own.contains($0.key) }), "\(actor.id) in Cyrillic")
    }
  }
}

/// Steele, Lea and Flood's SplitMix64.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
