import Foundation

/// Words a storyline for a frame between actors, and makes sure that the reader understands it and that no other answers it.
struct Proposal {
  let saga: Saga
  let frame: String
  /// Whom it is about, and the other side if there is one, as indices of the saga's actors.
  let actors: [Int]
  let wording: Wording
  /// Knows the actors and no question about them.
  private let bare: SagaReader

  /// - Returns: Nil where an actor or the frame's headlines are unknown.
  init?(_ pair: UncoveredPairs.Pair, in saga: Saga, wording: Wording = .standard) {
    let ids = pair.actors
    let actors = ids.compactMap { id in saga.actors.firstIndex { $0.id == id } }
    guard actors.count == ids.count else { return nil }
    self.saga = saga
    frame = pair.frame
    self.actors = actors
    self.wording = wording
    var silent = saga
    silent.storylines = []
    silent.about += actors.flatMap { [saga.actors[$0].name] + saga.actors[$0].aliases }
    bare = SagaReader(sagas: [silent])
  }

  /// The storyline, or nil where no example of a pole is understood as it is meant.
  ///
  /// - Parameter initial: whether the positive pole held before the first story; nil where nobody knows.
  func storyline(initial: Bool?, isChinese: Bool) -> Saga.Storyline? {
    let languages: [Wording.Language] = isChinese ? [.chinese, .english] : [.english, .chinese]
    var storyline: Saga.Storyline?
    for language in languages {
      guard let names = names(language), let templates = wording.templates(frame, pair: actors.count == 2, language)
      else { continue }
      func filled(_ template: String) -> String {
        names.enumerated().reduce(template) { $0.replacing("$\($1.offset + 1)", with: $1.element) }
      }
      let poles = [templates.positive.map(filled), templates.negative.map(filled)]
      if storyline == nil {
        storyline = Saga.Storyline(
          id: id(), question: filled(templates.question), initial: initial.map { $0 ? "yes" : "no" },
          states: zip(["yes", "no"], language == .chinese ? ["是", "否"] : ["yes", "no"])
            .map { Saga.State(id: $0, label: $1, examples: []) })
      }
      for index in 0..<2 { storyline?.states[index].examples += poles[index].filter { isRead($0, index == 0) } }
    }
    return storyline.flatMap(understood)
  }

  /// The reader takes a headline for what it was written for, with these names in it.
  private func isRead(_ headline: String, _ isPositive: Bool) -> Bool {
    let story = Story(id: 0, at: .distantPast, outlets: [], title: headline)
    return bare.read(story).uncovered.contains { $0.frame == frame && $0.isPositive == isPositive }
  }

  /// Without the examples that the reader warns of; nil if a pole is left without one, or another storyline is troubled by it.
  private func understood(_ storyline: Saga.Storyline) -> Saga.Storyline? {
    var storyline = storyline
    // Leaving an example out may settle what the reader thought of another.
    for _ in 0..<3 {
      guard storyline.states.allSatisfy({ !$0.examples.isEmpty }) else { return nil }
      var whole = saga
      whole.storylines.append(storyline)
      let readings = SagaReader(sagas: [whole]).exampleReadings(of: saga.id)
      let faulty = readings.filter { !$0.warnings.isEmpty }
      let ours = faulty.filter { $0.storyline == storyline.id }
      if ours.isEmpty { return isHarmless(faulty) ? storyline : nil }
      for reading in ours {
        guard let state = storyline.states.firstIndex(where: { $0.id == reading.state }) else { continue }
        storyline.states[state].examples.removeAll { $0 == reading.example }
      }
    }
    return nil
  }

  /// No example of the saga file is warned of that was not before.
  private func isHarmless(_ faulty: [ExampleReading]) -> Bool {
    if faulty.isEmpty { return true }
    let known = SagaReader(sagas: [saga]).exampleReadings(of: saga.id)
    return faulty.allSatisfy(known.contains)
  }

  /// Names in a language; nil where an actor has none that a headline of that language could hold.
  private func names(_ language: Wording.Language) -> [String]? {
    let names = actors.map { index -> (text: String, isOwn: Bool) in
      let actor = saga.actors[index]
      let all = [actor.name] + actor.aliases
      let own = all.first { Self.isHan($0) == (language == .chinese) }
      return (own ?? actor.name, own != nil)
    }
    // "Lindqvist加入哈尔登" is Chinese enough; a headline without one Han name is not.
    let isReadable = language == .chinese ? names.contains(where: \.isOwn) : names.allSatisfy(\.isOwn)
    return isReadable ? names.map(\.text) : nil
  }

  static func isHan(_ text: String) -> Bool { text.unicodeScalars.contains { Folding.isHan($0.value) } }

  /// "altman-microsoft", with the frame where that is taken; at most 64 characters, as ids are.
  private func id() -> String {
    let names = actors.map { saga.actors[$0].id.prefix(actors.count == 2 ? 24 : 48) }.joined(separator: "-")
    let taken = Set(saga.storylines.map(\.id))
    let candidates = [names, "\(names)-\(frame)"] + (2...).prefix(200).map { "\(names)-\($0)" }
    return candidates.first { !taken.contains($0) } ?? names
  }
}
