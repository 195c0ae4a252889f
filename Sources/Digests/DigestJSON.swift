import Foundation
import Narrative

/// One line of `reversals.jsonl` (`docs/schema/reversal-row.json`). The keys are a contract.
struct ReversalRow: Encodable, Sendable {
  var id: String
  var saga: String
  var storyline: String
  var question: String
  var from: String
  var to: String
  var fromLabel: String
  var toLabel: String
  var detectedAt: Date
  /// Path of the digest that tells of it, relative to the output directory; nil where none does.
  var digest: String?
  var correctionOf: String?
  var confidence: Double
  var count: Int
  var outlets: Int
  var turningStory: StoryRow
  var before: [EvidenceRow]
  var after: [EvidenceRow]

  init(_ reversal: Reversal, digest: String?, correctionOf: String? = nil) {
    id = reversal.id
    saga = reversal.saga
    storyline = reversal.storyline
    question = PlainText.clean(reversal.question)
    from = reversal.from
    to = reversal.to
    fromLabel = PlainText.clean(reversal.fromLabel)
    toLabel = PlainText.clean(reversal.toLabel)
    detectedAt = reversal.detectedAt
    self.digest = digest
    self.correctionOf = correctionOf
    confidence = DigestJSON.number(reversal.confidence)
    count = reversal.count
    outlets = reversal.outlets
    turningStory = StoryRow(reversal.turningStory)
    before = reversal.before.map(EvidenceRow.init)
    after = reversal.after.map(EvidenceRow.init)
  }
}

struct StoryRow: Encodable, Sendable {
  var title: String
  /// Null when the story has no address that is safe to follow; the key is always there.
  @AlwaysEncoded var url: String?
  var source: String
  var seen: Date

  init(_ story: StoryReference) {
    title = PlainText.clean(story.title)
    _url = AlwaysEncoded(wrappedValue: PlainText.link(story.url))
    source = PlainText.clean(story.source)
    seen = story.seen
  }
}

struct EvidenceRow: Encodable, Sendable {
  var title: String
  @AlwaysEncoded var url: String?
  var source: String
  var seen: Date
  var quote: String
  var firmness: String
  var weight: Double

  init(_ evidence: Evidence) {
    title = PlainText.clean(evidence.title)
    _url = AlwaysEncoded(wrappedValue: PlainText.link(evidence.url))
    source = PlainText.clean(evidence.source)
    seen = evidence.seen
    quote = PlainText.clean(evidence.quote, limit: 600)
    firmness = evidence.firmness.rawValue
    weight = DigestJSON.number(evidence.weight)
  }
}

/// An optional that is written as null instead of being left out, so that every row has the same keys.
@propertyWrapper
struct AlwaysEncoded: Encodable, Sendable {
  var wrappedValue: String?

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}

/// A reversal digest as JSON (`docs/schema/reversal-digest.json`).
struct ReversalDocument: Encodable, Sendable {
  var kind = "reversal"
  var language: String
  var id: String
  var saga: String
  var sagaTitle: String
  var title: String
  var summary: String
  var detectedAt: Date
  var correction: String?
  var reversals: [Turn]
  var standings: [StandingRow]
  var positions: [PositionRow]
  var quantities: [QuantityRow]
  var reasons: [ReasonRow]

  struct Turn: Encodable, Sendable {
    var reversal: ReversalRow
    var earlier: [Past]
    var ledger: [LedgerRow]
  }

  struct Past: Encodable, Sendable {
    var at: Date
    var fromLabel: String
    var toLabel: String
  }

  struct LedgerRow: Encodable, Sendable {
    var story: StoryRow
    var state: String
    var supports: Bool
    var firmness: String
    var quote: String
    var meaning: String
    var weight: Double
    var discount: String
    var effect: String
    var probabilities: [String: Double]
  }

  init(_ digest: ReversalDigest, _ page: ReversalPage, _ edition: Edition, path: String) {
    language = edition.language.rawValue
    id = digest.id
    saga = digest.reversals.first?.saga ?? ""
    sagaTitle = PlainText.clean(digest.sagaTitle)
    title = page.title
    summary = page.summary
    detectedAt = digest.detectedAt
    correction = digest.correction.map { PlainText.clean($0, limit: 1_000) }
    reversals = digest.reversals.map { reversal in
      let sides = ReversalPage.Turn.sides(of: reversal, in: digest.ledgers[reversal.id] ?? [], limit: 20)
      let strongest = (sides.supporting + sides.opposing).sorted { $0.story.seen < $1.story.seen }
      return Turn(
        reversal: ReversalRow(reversal, digest: path),
        earlier: (digest.earlier[reversal.id] ?? []).map {
          Past(at: $0.at, fromLabel: PlainText.clean($0.fromLabel), toLabel: PlainText.clean($0.toLabel))
        }, ledger: strongest.map(LedgerRow.init))
    }
    standings = digest.standings.map(StandingRow.init)
    let particulars = ParticularRows(digest.particulars, digest.standings)
    positions = particulars.positions
    quantities = particulars.quantities
    reasons = particulars.reasons
  }
}

extension ReversalDocument.LedgerRow {
  init(_ entry: LedgerEntry) {
    story = StoryRow(entry.story)
    state = entry.claim.state
    supports = entry.claim.supports
    firmness = entry.claim.firmness.rawValue
    quote = PlainText.clean(entry.claim.quote, limit: 600)
    meaning = PlainText.clean(entry.claim.meaning)
    weight = DigestJSON.number(entry.weight)
    discount = PlainText.clean(entry.discount)
    effect = entry.effect.rawValue
    probabilities = entry.probabilities.mapValues(DigestJSON.number)
  }
}

struct StandingRow: Encodable, Sendable {
  var storyline: String
  var question: String
  var prevailing: String?
  var label: String?
  var probability: Double
  var assumed: Bool
  var since: Date?
  var reversals: Int
  var distribution: [State]
  var outlook: Future?

  /// That it reverses within 72 hours from `at`.
  struct Future: Encodable, Sendable {
    var probability: Double
    var towards: String?
    var at: Date
  }

  struct State: Encodable, Sendable {
    var state: String
    var label: String
    var probability: Double
  }

  init(_ standing: Standing) {
    storyline = standing.storyline
    question = PlainText.clean(standing.question)
    prevailing = standing.prevailing
    label = standing.label.map { PlainText.clean($0) }
    probability = DigestJSON.number(standing.probability)
    assumed = standing.assumed
    since = standing.since
    reversals = standing.reversals
    distribution = standing.distribution.map {
      State(
        state: $0.state, label: PlainText.clean($0.label), probability: DigestJSON.number($0.probability))
    }
    outlook = standing.outlook.map {
      Future(probability: DigestJSON.number($0.probability), towards: $0.towards, at: $0.at)
    }
  }
}

/// A daily digest as JSON (`docs/schema/daily-digest.json`). Nothing is cut here.
struct DailyDocument: Encodable, Sendable {
  var kind = "daily"
  var language: String
  var date: String
  var title: String
  var summary: String
  var from: Date
  var to: Date
  var timeZone: String
  var sagas: [SagaRow]
  var sources: [SourceRow]

  struct SagaRow: Encodable, Sendable {
    var id: String
    var title: String
    var stories: Int
    var outlets: Int
    var quiet: Bool
    var reversals: [ReversalRow]
    var establishments: [EstablishmentRow]
    var board: [StandingRow]
    var developments: [DevelopmentRow]
    var unconfirmed: [DevelopmentRow]
    var corrections: [String]
    var positions: [PositionRow]
    var quantities: [QuantityRow]
    var reasons: [ReasonRow]
    var suggestions: [SuggestionRow]
  }

  struct SuggestionRow: Encodable, Sendable {
    var at: Date
    var frame: String
    var about: String
    var actors: [String]
    var question: String
    var from: String
    var to: String
    var fromLabel: String
    var toLabel: String
    var before: [EvidenceRow]
    var after: [EvidenceRow]
    var toml: String
  }

  struct EstablishmentRow: Encodable, Sendable {
    var storyline: String
    var state: String
    var at: Date
    var confidence: Double
    var story: StoryRow
  }

  struct DevelopmentRow: Encodable, Sendable {
    var headline: StoryRow
    var stories: [StoryRow]
    var outlets: Int
    var continuing: Bool
    var firmness: String
  }

  struct SourceRow: Encodable, Sendable {
    var language: String
    var feeds: Int
    var healthy: Int
    var stories: Int
    var failing: [FailureRow]
  }

  struct FailureRow: Encodable, Sendable {
    var outlet: String
    var since: Date
    var reason: String
  }

  init(_ digest: DailyDigest, _ page: DailyPage, _ edition: Edition) {
    language = edition.language.rawValue
    date = digest.date
    title = page.title
    summary = page.summary
    from = digest.from
    to = digest.to
    timeZone = edition.time.timeZone.identifier
    sagas = zip(digest.sagas, page.sagas).map { saga, section in
      let particulars = ParticularRows(saga.particulars, saga.board)
      return SagaRow(
        id: saga.id, title: PlainText.clean(saga.title), stories: saga.storiesRead, outlets: saga.outlets,
        quiet: saga.isQuiet,
        reversals: zip(saga.reversals, saga.reversals.map { section.digests[$0.id] ?? "" })
          .map { ReversalRow($0, digest: $1) },
        establishments: saga.establishments.map {
          EstablishmentRow(
            storyline: $0.storyline, state: $0.state, at: $0.at, confidence: DigestJSON.number($0.confidence),
            story: StoryRow($0.story))
        }, board: saga.board.map(StandingRow.init), developments: saga.developments.map(DevelopmentRow.init),
        unconfirmed: saga.unconfirmed.map(DevelopmentRow.init),
        corrections: saga.corrections.map { PlainText.clean($0, limit: 1_000) }, positions: particulars.positions,
        quantities: particulars.quantities, reasons: particulars.reasons,
        suggestions: saga.suggestions.map { SuggestionRow($0, edition.language) })
    }
    sources = digest.sources.map { source in
      SourceRow(
        language: PlainText.clean(source.language), feeds: source.feeds, healthy: source.healthy,
        stories: source.stories,
        failing: source.failing.map {
          FailureRow(outlet: PlainText.clean($0.outlet), since: $0.since, reason: PlainText.clean($0.reason))
        })
    }
  }
}

extension Suggestion {
  /// Its storyline to be added to the saga file, with nothing in it that can't be seen.
  var pasteable: String {
    var storyline = storyline
    storyline.question = PlainText.clean(storyline.question)
    for index in storyline.states.indices {
      storyline.states[index].label = PlainText.clean(storyline.states[index].label)
      storyline.states[index].examples = storyline.states[index].examples.map { PlainText.clean($0) }
    }
    return String(storyline.toml.drop(while: \.isNewline))
  }
}

extension DailyDocument.SuggestionRow {
  init(_ suggestion: Suggestion, _ language: DigestLanguage) {
    at = suggestion.at
    frame = PlainText.clean(suggestion.frame)
    about = PlainText.clean(suggestion.about[language.rawValue] ?? suggestion.frame)
    actors = suggestion.actors.map { PlainText.clean($0) }
    question = PlainText.clean(suggestion.storyline.question)
    from = suggestion.from
    to = suggestion.to
    fromLabel = PlainText.clean(suggestion.storyline.label(of: suggestion.from))
    toLabel = PlainText.clean(suggestion.storyline.label(of: suggestion.to))
    before = suggestion.before.map(EvidenceRow.init)
    after = suggestion.after.map(EvidenceRow.init)
    toml = suggestion.pasteable
  }
}

extension DailyDocument.DevelopmentRow {
  init(_ development: SagaDay.Development) {
    headline = StoryRow(development.headline)
    stories = development.stories.map(StoryRow.init)
    outlets = development.outlets
    continuing = development.continuing
    firmness = development.firmness.rawValue
  }
}

enum DigestJSON {
  /// A number that JSON can hold, with as many digits as mean something.
  static func number(_ value: Double) -> Double {
    guard value.isFinite else { return value.isNaN ? 0 : value > 0 ? 1_000 : -1_000 }
    return (value * 10_000).rounded() / 10_000
  }

  /// One object on one line, with its end.
  static func line(_ value: some Encodable) throws(DigestError) -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes]) + [0x0A]
  }

  /// A document for people's eyes too.
  static func document(_ value: some Encodable) throws(DigestError) -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]) + [0x0A]
  }

  private static func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws(DigestError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(LocalTime.stamp(date))
    }
    do { return [UInt8](try encoder.encode(value)) } catch { throw .encoding("\(error)") }
  }
}
