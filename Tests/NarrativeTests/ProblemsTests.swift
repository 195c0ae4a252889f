import Testing

@testable import Narrative

@Suite struct ProblemsTests {
  private func problems(_ change: (inout Saga) -> Void) -> [String] {
    var saga = Halden.saga
    change(&saga)
    return saga.problems().map(\.description)
  }

  @Test func `A sound saga has no problem`() {
    #expect(problems { _ in }.isEmpty)
  }

  @Test func `An unknown initial names the states that there are`() {
    #expect(
      problems { $0.storylines[0].initial = "gone" }
        == ["error: storylines.chief.initial: no state is called \"gone\"; there are \"in\", \"out\""])
  }

  @Test func `A state needs an example`() {
    #expect(
      problems { $0.storylines[0].states[1].examples = [] }
        == ["error: storylines.chief.states.out.examples: the state has no example headline"])
  }

  @Test func `A storyline needs two states`() {
    #expect(
      problems { $0.storylines[1].states.removeFirst() }
        == ["error: storylines.deal.states: one state, and a storyline turns between at least two"])
  }

  @Test func `Ids are used once`() {
    #expect(
      problems { $0.storylines[1].id = "chief" } == [
        "error: storylines.chief: the storyline id \"chief\" is used twice"
      ])
    #expect(
      problems { $0.actors[1].id = "lindqvist" } == [
        "error: actors.lindqvist: the actor id \"lindqvist\" is used twice"
      ])
    #expect(
      problems { $0.storylines[0].states[1].id = "in" }.first
        == "error: storylines.chief.states.in: the state id \"in\" is used twice")
  }

  @Test func `An example may stand in one state only`() {
    #expect(
      problems { $0.storylines[0].states[1].examples.append("halden REINSTATES Lindqvist") }
        == [
          "error: storylines.chief.states.out.examples.4: \"halden REINSTATES Lindqvist\" is an example of \"in\" too"
        ])
  }

  @Test func `Names and ids are not empty`() {
    #expect(
      problems {
        $0.id = ""
        $0.title = " "
        $0.actors[0].name = ""
        $0.storylines[0].question = ""
      } == [
        "error: id: the saga's id is empty", "error: title: the saga's title is empty",
        "error: actors.lindqvist.name: the actor's name is empty",
        "error: storylines.chief.question: the question is empty",
      ])
  }

  @Test func `A saga without storylines is none`() {
    #expect(problems { $0.storylines = [] } == ["error: storylines: the saga has no storyline"])
  }

  @Test func `A missing initial is a warning`() {
    #expect(
      problems { $0.storylines[0].initial = nil }
        == ["warning: storylines.chief.initial: no initial state, so the first state that prevails is no reversal"])
  }

  @Test func `An example that no frame covers is a warning`() {
    #expect(
      problems { $0.storylines[0].states[1].examples.append("Lindqvist zumbles the Halden grommet") }
        == [
          "warning: storylines.chief.states.out.examples.4: \"Lindqvist zumbles the Halden grommet\": "
            + "it tells no event that the reader knows, so only headlines in its own words will match"
        ])
  }

  @Test func `An example that reads as another state's is a warning`() {
    let found = problems { $0.storylines[0].states[0].examples.append("Lindqvist quits Halden") }
    #expect(
      found.contains(
        "warning: storylines.chief.states.in.examples.3: \"Lindqvist quits Halden\": reads the same as an example of \"out\""
      ),
      "\(found)")
  }

  @Test func `A bare role or country as an alias is a warning`() {
    #expect(
      problems {
        $0.actors[2].aliases.append("Board")
        $0.actors[4].aliases.append("法国")
      } == [
        "warning: actors.board.aliases.2: \"Board\" is a bare role, which many stories name that mean somebody else",
        "warning: actors.regulator.aliases.1: \"法国\" is a bare country, which many stories name that mean somebody else",
      ]
        || problems { $0.actors[4].aliases.append("法国") }
          == [
            "warning: actors.regulator.aliases.1: \"法国\" is a bare country, which many stories name that mean somebody else"
          ]
    )
  }
}
