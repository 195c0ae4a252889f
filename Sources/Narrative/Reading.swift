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
  /// What it tells beside them.
  public var particulars: Particulars
  /// A page whose words a machine swapped and strewed with adverts: weak evidence.
  public var isSpun: Bool
  /// Compared with other stories' to tell a copy; empty when nothing is claimed.
  public var fingerprint: Fingerprint

  /// When the story counts.
  public var at: Date { story.seen }

  public init(
    story: StoryReference, published: Date?, outlets: [String], sagas: [String], claims: [Claim],
    particulars: Particulars = .init(), uncovered: [UncoveredClaim] = [], isSpun: Bool = false, fingerprint: Fingerprint
  ) {
    self.story = story
    self.published = published
    self.outlets = outlets
    self.sagas = sagas
    self.claims = claims
    self.uncovered = uncovered
    self.particulars = particulars
    self.isSpun = isSpun
    self.fingerprint = fingerprint
  }
}

/// What a page says, sentence by sentence; for people who ask what was understood.
public struct PageReading: Sendable, Hashable, Codable {
  /// A sentence that names an actor of the saga.
  public struct Passage: Sendable, Hashable, Codable {
    /// As published, without the spam.
    public var text: String
    public var claims: [Claim]
    /// The clauses that tell an event, and why each was read so.
    public var clauses: [StoryExplanation.Clause]
    /// Numbers, reasons, and what its actors say for themselves.
    public var particulars: Particulars
  }

  public var passages: [Passage] = []
  /// Sentences on the saga's actors that look back on earlier times.
  public var background = 0
  /// Adverts, domains and headline words that were cut out, in order.
  public var cut: [String]
  public var isSpun: Bool

  init(cut: [String], isSpun: Bool) {
    self.cut = cut
    self.isSpun = isSpun
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
