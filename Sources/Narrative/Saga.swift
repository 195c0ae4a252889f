/// A whole affair as its saga file describes it. The file's keys are these names and no others.
///
/// A saga that came from a person is checked with ``problems()`` before it is followed.
public struct Saga: Sendable, Hashable, Codable, Identifiable {
  public var id: String
  public var title: String
  /// A story that holds none of these words, nor two actors, is not of this saga.
  public var about: [String]
  /// The language that digests of this saga are written in, where it differs from the configured ones.
  public var language: String?
  public var actors: [Actor]
  public var storylines: [Storyline]

  public init(
    id: String, title: String, about: [String], language: String? = nil, actors: [Actor] = [],
    storylines: [Storyline]
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.language = language
    self.actors = actors
    self.storylines = storylines
  }

  /// A person, group or organisation, with aliases in any language.
  public struct Actor: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var name: String
    public var aliases: [String]
    /// Look-alikes that hold an alias but mean somebody else.
    public var not: [String]

    public init(id: String, name: String, aliases: [String] = [], not: [String] = []) {
      self.id = id
      self.name = name
      self.aliases = aliases
      self.not = not
    }
  }

  /// One question in the saga.
  public struct Storyline: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var question: String
    /// The id of the state that held before the first story.
    public var initial: String?
    public var tempo: Tempo
    public var states: [State]

    public init(id: String, question: String, initial: String? = nil, tempo: Tempo = .normal, states: [State]) {
      self.id = id
      self.question = question
      self.initial = initial
      self.tempo = tempo
      self.states = states
    }

    /// The label of a state, or its id when it has none.
    public func label(of state: String) -> String { states.first { $0.id == state }?.label ?? state }
  }

  /// One of a storyline's mutually exclusive answers, described by example headlines.
  public struct State: Sendable, Hashable, Codable, Identifiable {
    public var id: String
    public var label: String
    public var examples: [String]

    public init(id: String, label: String, examples: [String]) {
      self.id = id
      self.label = label
      self.examples = examples
    }
  }

  /// How soon this kind of thing turns.
  public enum Tempo: String, Sendable, Hashable, Codable, CaseIterable {
    case fast, normal, slow
  }
}
