public import Foundation

/// How firmly a claim is made, from the strongest to the weakest.
public enum Firmness: String, Sendable, Hashable, Codable, CaseIterable {
  /// A party to the event says so.
  case announced
  case reported
  /// On the word of the unnamed ("people familiar", 消息称).
  case attributed
  /// By the doer, not done yet.
  case planned
  /// A step on the way: proposed, voted on in committee, conditions set.
  case step
  case possible
  case demanded
  case hoped
  case threatened
  case asked
  case denied
  /// Told as something that the reader knows already.
  case lookedBack = "looked back"
  /// A reaction to the event, which presupposes it.
  case reactedTo = "reacted to"
  /// A copy or repost days late, or published long before it was seen.
  case stale
}

/// One story asserting one state of one storyline: who, which words, how firmly, on whose word.
public struct Claim: Sendable, Hashable, Codable {
  public var saga: String
  public var storyline: String
  public var state: String
  /// False when the story speaks against the state.
  public var supports: Bool
  public var firmness: Firmness
  /// The clause that says it, as published.
  public var quote: String
  /// The words in it that carry the event.
  public var words: String
  /// What was understood, for `claims` and the ledger: "employment.out(who: altman, by: board)".
  public var meaning: String
  /// On whose word, where the text says so.
  public var attribution: String?
  /// The saga's actors in the clause, by id.
  public var actors: [String]
  /// Those of them who do or undergo the event, whom it is about first.
  public var parties: [String]
  /// How well the clause fits the state's examples, 0…1.
  public var match: Double
  /// What the words alone carry, before independence and memory: the logarithm of a likelihood ratio, never negative.
  public var strength: Double
  /// Names the event, so that a later mention of the same one is known for what it is: "tenure-(altman)".
  public var event: String
  /// Words mark the event as new: again, now, 官宣.
  public var isFresh: Bool
  /// Announced for the future: "will", "to", 将.
  public var isFuture: Bool
  /// Told by a word that says what held before: "returns", "drops".
  public var presumes: Bool
  /// Where in the story it stands.
  public var place: Place

  /// Titles weigh most, then the summary, then the body.
  public enum Place: String, Sendable, Hashable, Codable {
    case title, summary, body
  }

  public init(
    saga: String, storyline: String, state: String, supports: Bool, firmness: Firmness, quote: String, words: String,
    meaning: String, attribution: String? = nil, actors: [String] = [], parties: [String] = [], match: Double,
    strength: Double = 0, event: String = "", isFresh: Bool = false, isFuture: Bool = false, presumes: Bool = false,
    place: Place = .title
  ) {
    self.saga = saga
    self.storyline = storyline
    self.state = state
    self.supports = supports
    self.firmness = firmness
    self.quote = quote
    self.words = words
    self.meaning = meaning
    self.attribution = attribution
    self.actors = actors
    self.parties = parties
    self.match = match
    self.strength = strength
    self.event = event
    self.isFresh = isFresh
    self.isFuture = isFuture
    self.presumes = presumes
    self.place = place
  }
}

/// A claim with what it weighed and what it did: one line of the answer to "why?".
public struct LedgerEntry: Sendable, Hashable, Codable {
  public var story: StoryReference
  public var claim: Claim
  /// Natural logarithm of the likelihood ratio that it carried for its state; negative when against.
  public var weight: Double
  /// Why the weight is less than the words alone would carry, or empty: "copy of 41", "same outlet", "known event".
  public var discount: String
  public var effect: Effect
  /// Probability of each state after it, by state id.
  public var probabilities: [String: Double]

  public init(
    story: StoryReference, claim: Claim, weight: Double, discount: String, effect: Effect,
    probabilities: [String: Double]
  ) {
    self.story = story
    self.claim = claim
    self.weight = weight
    self.discount = discount
    self.effect = effect
    self.probabilities = probabilities
  }

  public enum Effect: String, Sendable, Hashable, Codable {
    case none, supports, opposes, establishes, reverses
  }
}

/// A quoted piece of evidence, as `reversals.jsonl` carries it.
public struct Evidence: Sendable, Hashable, Codable {
  public var title: String
  public var url: String?
  public var source: String
  public var seen: Date
  public var quote: String
  public var firmness: Firmness
  public var weight: Double

  public init(
    title: String, url: String?, source: String, seen: Date, quote: String, firmness: Firmness, weight: Double
  ) {
    self.title = title
    self.url = url
    self.source = source
    self.seen = seen
    self.quote = quote
    self.firmness = firmness
    self.weight = weight
  }
}

/// The prevailing state changed from an established state to another.
public struct Reversal: Sendable, Hashable, Codable, Identifiable {
  /// "20231122T060300Z-openai-altman-role-3": UTC of detection, saga, storyline, count.
  public var id: String
  public var saga: String
  public var storyline: String
  public var question: String
  public var from: String
  public var to: String
  public var fromLabel: String
  public var toLabel: String
  public var detectedAt: Date
  /// Probability of `to` at detection, 0…1.
  public var confidence: Double
  /// The how-manieth reversal of this storyline, from 1.
  public var count: Int
  /// Independent outlets behind `after`.
  public var outlets: Int
  public var turningStory: StoryReference
  /// The strongest evidence for `from` before the turn, oldest first.
  public var before: [Evidence]
  /// The evidence for `to`, oldest first.
  public var after: [Evidence]

  public init(
    saga: String, storyline: Saga.Storyline, from: String, to: String, detectedAt: Date, confidence: Double, count: Int,
    outlets: Int, turningStory: StoryReference, before: [Evidence], after: [Evidence]
  ) {
    id = Self.id(saga: saga, storyline: storyline.id, detectedAt: detectedAt, count: count)
    self.saga = saga
    self.storyline = storyline.id
    question = storyline.question
    self.from = from
    self.to = to
    fromLabel = storyline.label(of: from)
    toLabel = storyline.label(of: to)
    self.detectedAt = detectedAt
    self.confidence = confidence
    self.count = count
    self.outlets = outlets
    self.turningStory = turningStory
    self.before = before
    self.after = after
  }

  /// The stem that names the reversal and its digest's files.
  public static func id(saga: String, storyline: String, detectedAt: Date, count: Int) -> String {
    let stamp = detectedAt.formatted(.iso8601.timeSeparator(.omitted).dateSeparator(.omitted))
    return "\(stamp)-\(saga)-\(storyline)-\(count)"
  }
}

/// A storyline without `initial` got its first prevailing state.
public struct Establishment: Sendable, Hashable, Codable {
  public var saga: String
  public var storyline: String
  public var state: String
  public var at: Date
  public var confidence: Double
  public var story: StoryReference

  public init(
    saga: String, storyline: String, state: String, at: Date, confidence: Double, story: StoryReference
  ) {
    self.saga = saga
    self.storyline = storyline
    self.state = state
    self.at = at
    self.confidence = confidence
    self.story = story
  }
}

/// Where a storyline stands now.
public struct Standing: Sendable, Hashable, Codable {
  public var saga: String
  public var storyline: String
  public var question: String
  /// The prevailing state's id; nil before establishment.
  public var prevailing: String?
  public var label: String?
  /// Probability of the prevailing state, 0…1.
  public var probability: Double
  /// True while only `initial` says so.
  public var assumed: Bool
  /// When it came to prevail; nil while assumed.
  public var since: Date?
  /// How often the storyline has reversed.
  public var reversals: Int
  /// Every state's probability, in the order of the saga file.
  public var distribution: [StateProbability]
  /// What may come; nil in a standing that an older version wrote.
  public var outlook: Outlook?

  public init(
    saga: String, storyline: String, question: String, prevailing: String?, label: String?, probability: Double,
    assumed: Bool, since: Date?, reversals: Int, distribution: [StateProbability], outlook: Outlook? = nil
  ) {
    self.saga = saga
    self.storyline = storyline
    self.question = question
    self.prevailing = prevailing
    self.label = label
    self.probability = probability
    self.assumed = assumed
    self.since = since
    self.reversals = reversals
    self.distribution = distribution
    self.outlook = outlook
  }

  public struct StateProbability: Sendable, Hashable, Codable {
    public var state: String
    public var label: String
    public var probability: Double

    public init(state: String, label: String, probability: Double) {
      self.state = state
      self.label = label
      self.probability = probability
    }
  }
}
