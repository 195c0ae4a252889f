import Narrative

extension Saga {
  /// What contradicts itself in a saga whose every part is there: no storyline could be followed.
  /// Paths are as ``SagaFile/line(of:)`` takes them.
  func inconsistencies() -> [(path: [String], message: String)] {
    storylines.flatMap { storyline in
      let path = ["storylines", storyline.id]
      let states = storyline.states.map(\.id)
      var problems: [(path: [String], message: String)] = []
      if states.count < 2 {
        problems.append((path + ["states"], "a storyline needs at least two states to turn between"))
      }
      if let initial = storyline.initial, !states.contains(initial) {
        let hint = NearestWord.hint(initial, among: states)
        problems.append(
          (path + ["initial"], "\(quoted(initial)) is none of its states (\(states.joined(separator: ", ")))" + hint))
      }
      var firstState: [String: String] = [:]
      for state in storyline.states {
        for (index, example) in state.examples.enumerated() {
          // Case and spacing don't make another headline.
          let text = example.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
          if let other = firstState[text], other != state.id {
            problems.append(
              (
                path + ["states", state.id, "examples", "\(index)"],
                "\(quoted(example)) is an example of the state \"\(other)\" too"
              ))
          }
          firstState[text] = firstState[text] ?? state.id
        }
      }
      return problems
    }
  }
}
