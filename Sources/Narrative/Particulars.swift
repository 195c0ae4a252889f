public import Foundation

/// What a story tells beside its claims: numbers, reasons, and what its actors say for themselves.
public struct Particulars: Sendable, Hashable, Codable {
  /// In the order of the text, at most eight a story.
  public var quantities: [Quantity]
  /// In the order of the text, at most four a story.
  public var reasons: [Reason]
  /// What its actors said, signed or demanded, each since the story; at most eight a story.
  public var positions: [Position]

  static let limits = (quantities: 8, reasons: 4, positions: 8)

  public init(quantities: [Quantity] = [], reasons: [Reason] = [], positions: [Position] = []) {
    self.quantities = quantities
    self.reasons = reasons
    self.positions = positions
  }

  /// Adds another passage's, up to what is kept of a story.
  mutating func add(_ other: Particulars) {
    quantities += other.quantities.prefix(max(0, Self.limits.quantities - quantities.count))
    reasons += other.reasons.prefix(max(0, Self.limits.reasons - reasons.count))
    positions += other.positions.prefix(max(0, Self.limits.positions - positions.count))
  }

  public var isEmpty: Bool { quantities.isEmpty && reasons.isEmpty && positions.isEmpty }
}

/// A number that a story attaches to a state, an event or an actor: "over 700 of 770 employees signed".
public struct Quantity: Sendable, Hashable, Codable {
  public var saga: String
  /// The storyline and state that the same headline claims, where it claims one.
  public var storyline: String?
  public var state: String?
  /// The saga's actors in the clause, by id.
  public var actors: [String]
  /// What is counted, in the story's own words: "employees signed".
  public var counts: String
  /// The same in either language, so that numbers of one thing make a series: "employees/sign"; "/" alone when unknown.
  public var measure: String
  public var value: Double
  /// The upper end of a range ("700 to 750").
  public var upper: Double?
  /// Out of how many, in the same unit.
  public var total: Double?
  public var bound: Bound
  /// "people", "%", an ISO 4217 code ("USD"), "votes", "days", "tonnes" and the like; "rank" for the twelfth; empty for
  /// things that have no unit.
  public var unit: String
  /// The clause, as published.
  public var quote: String
  public var story: StoryReference

  /// How the number bounds what it counts: "at least" for over, more than, 超; "about" for some, nearly, 近.
  public enum Bound: String, Sendable, Hashable, Codable {
    case exact
    case atLeast = "at least"
    case atMost = "at most"
    case about
  }

  public init(
    saga: String, storyline: String? = nil, state: String? = nil, actors: [String] = [], counts: String,
    measure: String, value: Double, upper: Double? = nil, total: Double? = nil, bound: Bound = .exact, unit: String,
    quote: String, story: StoryReference
  ) {
    self.saga = saga
    self.storyline = storyline
    self.state = state
    self.actors = actors
    self.counts = counts
    self.measure = measure
    self.value = value
    self.upper = upper
    self.total = total
    self.bound = bound
    self.unit = unit
    self.quote = quote
    self.story = story
  }
}

/// Why something happened, as somebody gives it: "because", "over", "citing", 因, 以…为由.
public struct Reason: Sendable, Hashable, Codable {
  public var saga: String
  /// What it is the reason for, where the same headline claims it.
  public var storyline: String?
  public var state: String?
  /// The word of the event that it is given for, as published: "fires".
  public var event: String
  /// The reason itself, as published: "a lack of candour".
  public var text: String
  /// The clause that gives it, as published.
  public var quote: String
  /// The actor that gives it, by id, or the words that say who does; nil where the outlet itself does.
  public var giver: String?
  /// What is said is that this was not the reason.
  public var isDenied: Bool
  public var firmness: Firmness
  public var story: StoryReference

  public init(
    saga: String, storyline: String? = nil, state: String? = nil, event: String, text: String, quote: String,
    giver: String? = nil, isDenied: Bool = false, firmness: Firmness = .reported, story: StoryReference
  ) {
    self.saga = saga
    self.storyline = storyline
    self.state = state
    self.event = event
    self.text = text
    self.quote = quote
    self.giver = giver
    self.isDenied = isDenied
    self.firmness = firmness
    self.story = story
  }
}

/// Where an actor stands from one time on, and the story that shows it.
public struct Position: Sendable, Hashable, Codable {
  public var saga: String
  /// By id.
  public var actor: String
  public var kind: Kind
  /// The storyline and state that it is about, where the saga has one for it.
  public var storyline: String?
  public var state: String?
  /// The actor that it is towards, by id, where it is about no storyline.
  public var towards: String?
  /// False when the actor is against it.
  public var favours: Bool
  public var since: Date
  /// When another position took its place; nil while it stands.
  public var until: Date?
  public var firmness: Firmness
  /// The clause that shows it, as published.
  public var quote: String
  public var story: StoryReference

  public enum Kind: String, Sendable, Hashable, Codable {
    /// Does or undergoes what the state says, now that the state prevails.
    case holds
    case supports, opposes, demands, apologises, denies, signs, threatens
  }

  public init(
    saga: String, actor: String, kind: Kind, storyline: String? = nil, state: String? = nil, towards: String? = nil,
    favours: Bool = true, since: Date, until: Date? = nil, firmness: Firmness = .reported, quote: String,
    story: StoryReference
  ) {
    self.saga = saga
    self.actor = actor
    self.kind = kind
    self.storyline = storyline
    self.state = state
    self.towards = towards
    self.favours = favours
    self.since = since
    self.until = until
    self.firmness = firmness
    self.quote = quote
    self.story = story
  }

  /// What it is about. An actor has one position a topic at a time; what happens to it and what it says are two topics.
  public var topic: String {
    switch (kind, storyline) {
    case (.holds, let storyline): storyline ?? ""
    case (_, let storyline?): "says \(storyline)"
    case (.supports, nil), (.opposes, nil): "on \(towards ?? "")"
    case (_, nil): "\(kind.rawValue) \(towards ?? "")"
    }
  }

  /// Two positions on a topic with the same answer are one.
  var answer: String { "\(state ?? "") \(favours)" }
}
