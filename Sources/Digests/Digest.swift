public import Foundation
public import Narrative

/// What one examined batch turned: the reversals that share a turning story, with all that a page says about them.
public struct ReversalDigest: Codable, Sendable, Equatable, Identifiable {
  /// The first reversal's id; it names the digest's files.
  public var id: String
  public var sagaTitle: String
  public var detectedAt: Date
  /// At least one; of one saga.
  public var reversals: [Reversal]
  /// By reversal id: the storyline's ledger, or the part of it around the turn, oldest first. The page shows the
  /// strongest lines and draws the probability over time from all of them.
  public var ledgers: [String: [LedgerEntry]]
  /// By reversal id: the reversals of the same storyline before it, oldest first.
  public var earlier: [String: [PastReversal]]
  /// Every storyline of the saga after the turn, in the order of the saga file.
  public var standings: [Standing]
  /// What its stories told beside: for the data, not the page.
  public var particulars: SagaParticulars
  /// What is to be read before anything else when the reversal was taken back, and why.
  public var correction: String?

  public init(
    id: String, sagaTitle: String, detectedAt: Date, reversals: [Reversal], ledgers: [String: [LedgerEntry]] = [:],
    earlier: [String: [PastReversal]] = [:], standings: [Standing] = [],
    particulars: SagaParticulars = .init(), correction: String? = nil
  ) {
    self.id = id
    self.sagaTitle = sagaTitle
    self.detectedAt = detectedAt
    self.reversals = reversals
    self.ledgers = ledgers
    self.earlier = earlier
    self.standings = standings
    self.particulars = particulars
    self.correction = correction
  }

  /// A reversal of the same storyline in the past.
  public struct PastReversal: Codable, Sendable, Hashable {
    public var at: Date
    public var fromLabel: String
    public var toLabel: String

    public init(at: Date, fromLabel: String, toLabel: String) {
      self.at = at
      self.fromLabel = fromLabel
      self.toLabel = toLabel
    }
  }
}

/// From one daily cut to the next, over all sagas.
public struct DailyDigest: Codable, Sendable, Equatable {
  /// The local date that it is written on, "2023-11-22"; it names the files.
  public var date: String
  public var from: Date
  public var to: Date
  /// IANA name; empty means the writer's own time zone.
  public var timeZone: String
  public var sagas: [SagaDay]
  public var sources: [SourceHealth]

  public init(
    date: String, from: Date, to: Date, timeZone: String = "", sagas: [SagaDay], sources: [SourceHealth] = []
  ) {
    self.date = date
    self.from = from
    self.to = to
    self.timeZone = timeZone
    self.sagas = sagas
    self.sources = sources
  }

  /// The feeds of one language, so that dead Chinese ones don't hide behind healthy English ones.
  public struct SourceHealth: Codable, Sendable, Hashable {
    /// BCP 47: "en", "zh"; empty when the feeds don't say.
    public var language: String
    public var feeds: Int
    public var healthy: Int
    public var failing: [FailingFeed]
    /// Stories that they brought between the two cuts.
    public var stories: Int

    public init(language: String, feeds: Int, healthy: Int, failing: [FailingFeed] = [], stories: Int) {
      self.language = language
      self.feeds = feeds
      self.healthy = healthy
      self.failing = failing
      self.stories = stories
    }
  }

  /// A feed that could not be read lately.
  public struct FailingFeed: Codable, Sendable, Hashable {
    public var outlet: String
    public var since: Date
    /// One short line, as the log has it.
    public var reason: String

    public init(outlet: String, since: Date, reason: String) {
      self.outlet = outlet
      self.since = since
      self.reason = reason
    }
  }
}

/// One saga between two daily cuts.
public struct SagaDay: Codable, Sendable, Equatable, Identifiable {
  /// The saga's id.
  public var id: String
  public var title: String
  /// Detected between the cuts, oldest first.
  public var reversals: [Reversal]
  public var establishments: [Establishment]
  /// Every storyline at the later cut, in the order of the saga file.
  public var board: [Standing]
  public var developments: [Development]
  /// Disputed and unconfirmed.
  public var unconfirmed: [Development]
  /// One sentence each.
  public var corrections: [String]
  /// Storylines that the saga file lacks and that its actors turned on between the cuts.
  public var suggestions: [Suggestion]
  /// Positions as of the later cut; numbers that moved and reasons that were given between the cuts.
  public var particulars: SagaParticulars
  /// Stories on the saga between the cuts.
  public var storiesRead: Int
  /// Independent outlets behind them.
  public var outlets: Int

  public init(
    id: String, title: String, reversals: [Reversal] = [], establishments: [Establishment] = [],
    board: [Standing] = [], developments: [Development] = [], unconfirmed: [Development] = [],
    corrections: [String] = [], suggestions: [Suggestion] = [], particulars: SagaParticulars = .init(),
    storiesRead: Int,
    outlets: Int
  ) {
    self.id = id
    self.title = title
    self.reversals = reversals
    self.establishments = establishments
    self.board = board
    self.developments = developments
    self.unconfirmed = unconfirmed
    self.corrections = corrections
    self.suggestions = suggestions
    self.particulars = particulars
    self.storiesRead = storiesRead
    self.outlets = outlets
  }

  /// One event as all its stories tell it, whatever their language.
  public struct Development: Codable, Sendable, Hashable {
    /// The story that names the event.
    public var headline: StoryReference
    /// The others, and the headline's own or not; each outlet is shown once.
    public var stories: [StoryReference]
    /// Independent outlets.
    public var outlets: Int
    /// True when it goes on with an event of an earlier digest.
    public var continuing: Bool
    public var firmness: Firmness

    public init(
      headline: StoryReference, stories: [StoryReference] = [], outlets: Int, continuing: Bool = false,
      firmness: Firmness = .reported
    ) {
      self.headline = headline
      self.stories = stories
      self.outlets = outlets
      self.continuing = continuing
      self.firmness = firmness
    }
  }

  /// Nothing to tell: neither turn nor news.
  var isQuiet: Bool {
    reversals.isEmpty && establishments.isEmpty && developments.isEmpty && unconfirmed.isEmpty && corrections.isEmpty
      && suggestions.isEmpty
  }
}

extension KeyedDecodingContainer {
  /// Digests that were stored before there were suggestions have none.
  func decode(_ type: [Suggestion].Type, forKey key: Key) throws -> [Suggestion] {
    try decodeIfPresent(type, forKey: key) ?? []
  }
}

/// One line of the archive page and one entry of the Atom feed.
public struct DigestListing: Codable, Sendable, Hashable, Identifiable {
  public enum Kind: String, Codable, Sendable, Hashable {
    case reversal, daily
  }

  public var kind: Kind
  /// The reversal's id, or the daily digest's date.
  public var id: String
  /// In the first configured language.
  public var title: String
  public var summary: String
  /// Relative to the output directory, in the first configured language: "reversals/ID.html".
  public var path: String
  /// When the digest was first written.
  public var published: Date
  /// When it last changed in a way that a reader should hear of.
  public var updated: Date
  /// The saga's id, where the digest is of one saga.
  public var saga: String?
  /// Why the digest was taken back, if it was.
  public var correction: String?
  /// Title and summary in the further configured languages.
  public var translations: [DigestLanguage: Translation]

  public init(
    kind: Kind, id: String, title: String, summary: String, path: String, updated: Date, published: Date? = nil,
    saga: String? = nil, correction: String? = nil, translations: [DigestLanguage: Translation] = [:]
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.summary = summary
    self.path = path
    self.published = published ?? updated
    self.updated = updated
    self.saga = saga
    self.correction = correction
    self.translations = translations
  }

  public struct Translation: Codable, Sendable, Hashable {
    public var title: String
    public var summary: String

    public init(title: String, summary: String) {
      self.title = title
      self.summary = summary
    }
  }
}

/// The whole saga for its page: where it stands, how each storyline went, how much was written.
public struct SagaPage: Codable, Sendable, Equatable, Identifiable {
  /// The saga's id; it names the file.
  public var id: String
  public var title: String
  public var standings: [Standing]
  /// All of the saga, oldest first.
  public var reversals: [Reversal]
  /// Ids of those that were taken back, with why.
  public var corrections: [String: String]
  /// One per storyline, in the order of the saga file.
  public var bands: [Band]
  /// Oldest first; days without a story may be left out.
  public var days: [DayCount]
  /// Where its actors stand and stood.
  public var particulars: SagaParticulars
  /// By reversal id: the id of the digest that tells of it, where it isn't the same. The page links a digest only if
  /// its file is there.
  public var digests: [String: String]

  public init(
    id: String, title: String, standings: [Standing], reversals: [Reversal], corrections: [String: String] = [:],
    bands: [Band] = [], days: [DayCount] = [], particulars: SagaParticulars = .init(), digests: [String: String] = [:]
  ) {
    self.id = id
    self.title = title
    self.standings = standings
    self.reversals = reversals
    self.corrections = corrections
    self.bands = bands
    self.days = days
    self.particulars = particulars
    self.digests = digests
  }

  /// A storyline over time.
  public struct Band: Codable, Sendable, Hashable {
    public var storyline: String
    public var question: String
    public var segments: [Segment]

    public init(storyline: String, question: String, segments: [Segment]) {
      self.storyline = storyline
      self.question = question
      self.segments = segments
    }
  }

  /// A span of time in which one state prevailed.
  public struct Segment: Codable, Sendable, Hashable {
    public var state: String
    public var label: String
    public var from: Date
    /// Nil while it still prevails.
    public var to: Date?
    /// Probability while it prevailed, 0…1.
    public var confidence: Double

    public init(state: String, label: String, from: Date, to: Date?, confidence: Double) {
      self.state = state
      self.label = label
      self.from = from
      self.to = to
      self.confidence = confidence
    }
  }

  /// What a local day brought.
  public struct DayCount: Codable, Sendable, Hashable {
    /// "2023-11-22".
    public var date: String
    public var stories: Int
    /// Independent outlets.
    public var outlets: Int

    public init(date: String, stories: Int, outlets: Int) {
      self.date = date
      self.stories = stories
      self.outlets = outlets
    }
  }
}
