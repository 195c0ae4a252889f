public import Foundation

/// What a reader of claims makes of a story; a second reader may stand beside ``SagaReader``.
public protocol ClaimReader: Sendable {
  func read(_ story: Story) -> Reading
}

/// A story as read: the sagas that it belongs to and what it claims, before anything is weighed. It holds no body text.
public struct Reading: Sendable, Hashable, Codable {
  public var story: StoryReference
  /// When the outlet says that it was published, if it says so.
  public var published: Date?
  /// Every independent voice, lower-case.
  public var outlets: [String]
  /// Ids of the sagas that it belongs to, even where it claims nothing, in the order of the saga files.
  public var sagas: [String]
  public var claims: [Claim]
  /// What its title says between actors of a saga that no storyline asks.
  public var uncovered: [UncoveredClaim]
  /// Compared with other stories' to tell a copy; empty when nothing is claimed.
  public var fingerprint: Fingerprint

  /// When the story counts.
  public var at: Date { story.seen }

  public init(
    story: StoryReference, published: Date?, outlets: [String], sagas: [String], claims: [Claim],
    uncovered: [UncoveredClaim] = [], fingerprint: Fingerprint
  ) {
    self.story = story
    self.published = published
    self.outlets = outlets
    self.sagas = sagas
    self.claims = claims
    self.uncovered = uncovered
    self.fingerprint = fingerprint
  }
}

/// How an example headline of a saga file was understood.
public struct ExampleReading: Sendable, Hashable, Codable {
  public var storyline: String
  public var state: String
  public var example: String
  /// In plain words: "Sam Altman leaves or loses a post (who: Sam Altman, by: OpenAI)".
  public var understood: String
  /// The same as the ledger writes it, each sense that its words may have: "tenure-(who: altman, with: openai)".
  public var meaning: [String]
  public var warnings: [String]
}
