import Foundation
import Narrative

/// A daily digest in one language, worded and cut to length; Markdown and HTML are two dresses of it.
struct DailyPage: Sendable {
  /// The limit for one saga.
  static let wordLimit = 600
  static let characterLimit = 1_000

  var title: String
  var date: String
  var range: String
  var sagas: [Section]
  var sources: [Health]
  var times: String
  /// One sentence, for the feed and the archive page.
  var summary: String

  struct Section: Sendable {
    var id: String
    var title: Phrase
    var path: String
    /// The one line of a quiet day; everything else is then left out.
    var quiet: String?
    var coverage: String
    var turned: [Turned]
    var turnedOmitted = 0
    var established: [Established]
    var board: [BoardRow]
    var boardOmitted = 0
    var developments: [Item]
    var developmentsOmitted = 0
    var unconfirmed: [Item]
    var unconfirmedOmitted = 0
    var corrections: [Phrase]
    /// By reversal id: the path of the digest that tells of it.
    var digests: [String: String]
    // What was left out, in words.
    var turnedMore: String?
    var boardMore: String?
    var developmentsMore: String?
    var unconfirmedMore: String?
  }

  struct Turned: Sendable {
    var when: String
    var stamp: String
    var question: Phrase
    var from: Phrase
    var to: Phrase
    var percent: String
    var outlets: String
    /// Without suffix and extension: "reversals/ID".
    var path: String
  }

  struct Established: Sendable {
    var sentence: String
    var story: Quotation
  }

  struct Item: Sendable {
    /// "Update:" or empty.
    var update: String
    var words: Phrase
    var address: String?
    /// Empty where it is plainly reported.
    var firmness: String
    var outlets: String
    /// One link for each further outlet.
    var links: [Source]
  }

  struct Source: Sendable, Equatable {
    var outlet: String
    var address: String?
  }

  struct Health: Sendable {
    var line: String
    var isWell: Bool
    var failing: [String]
    var failingMore: String?
  }

  init(_ digest: DailyDigest, _ edition: Edition) {
    let catalogue = edition.catalogue
    // The last instant before the cut belongs to the day that is told.
    let reader = digest.to
    date = edition.time.day(named: digest.date).map(catalogue.date) ?? PlainText.clean(digest.date, limit: 20)
    title = catalogue.dailyTitle(date)
    range = catalogue.dayRange(
      from: "\(edition.shortDay(digest.from, on: reader)) \(edition.time.clock(digest.from))",
      to: "\(edition.shortDay(digest.to, on: reader)) \(edition.time.clock(digest.to))",
      zone: "\(edition.time.timeZone.identifier), \(edition.time.offset(digest.to))")
    times = catalogue.timesIn(zone: edition.time.timeZone.identifier, offset: edition.time.offset(digest.to))
    let owners = Self.owners(digest)
    sagas = digest.sagas.map { saga in
      var section = Section(saga, owners, edition, on: reader)
      section.fit(edition)
      return section
    }
    sources = digest.sources.map { Health($0, edition, on: reader) }
    let reversals = digest.sagas.reduce(0) { $0 + $1.reversals.count }
    let turns = digest.sagas.flatMap(\.reversals).prefix(3)
      .map { "\(edition.label($0.fromLabel).text) → \(edition.label($0.toLabel).text)" }
    let count = catalogue.dailySummary(
      reversals: reversals, developments: digest.sagas.reduce(0) { $0 + $1.developments.count },
      stories: digest.sagas.reduce(0) { $0 + $1.storiesRead })
    summary = count
    if !turns.isEmpty {
      summary += catalogue.words.gap + turns.joined(separator: catalogue.words.semicolon) + catalogue.words.end
    }
  }

  /// Reversals of one batch share one digest, named by the first; the turning story tells which belong together.
  private static func owners(_ digest: DailyDigest) -> [String: String] {
    var owners: [String: String] = [:]
    for saga in digest.sagas {
      var first: [String: String] = [:]
      for reversal in saga.reversals {
        let key = "\(reversal.turningStory.id) \(reversal.detectedAt.timeIntervalSince1970)"
        owners[reversal.id] = first[key] ?? reversal.id
        if first[key] == nil { first[key] = reversal.id }
      }
    }
    return owners
  }
}

extension DailyPage.Section {
  init(_ saga: SagaDay, _ owners: [String: String], _ edition: Edition, on reader: Date) {
    let catalogue = edition.catalogue
    id = saga.id
    title = edition.phrase(saga.title, words: 14)
    path = "sagas/\(FileNames.encoded(saga.id))\(edition.suffix).html"
    quiet = saga.isQuiet ? catalogue.quiet(stories: saga.storiesRead, outlets: saga.outlets) : nil
    coverage = catalogue.coverage(stories: saga.storiesRead, outlets: saga.outlets)
    turned = saga.reversals.map { reversal in
      DailyPage.Turned(
        when: edition.moment(reversal.detectedAt, on: reader), stamp: LocalTime.stamp(reversal.detectedAt),
        question: edition.question(reversal.question), from: edition.label(reversal.fromLabel),
        to: edition.label(reversal.toLabel), percent: catalogue.percent(reversal.confidence),
        outlets: catalogue.outlets(reversal.outlets),
        path: "reversals/\(FileNames.encoded(owners[reversal.id] ?? reversal.id))")
    }
    established = saga.establishments.map { establishment in
      let standing = saga.board.first { $0.storyline == establishment.storyline }
      let label =
        standing?.distribution.first { $0.state == establishment.state }?.label ?? establishment.state
      return DailyPage.Established(
        sentence: catalogue.established(
          question: edition.question(standing?.question ?? establishment.storyline).text,
          label: edition.label(label).text, percent: catalogue.percent(establishment.confidence)),
        story: edition.item(establishment.story, on: reader))
    }
    board = saga.isQuiet ? [] : saga.board.map { BoardRow($0, edition, on: reader) }
    developments = Self.ranked(saga.developments).map { DailyPage.Item($0, edition) }
    unconfirmed = Self.ranked(saga.unconfirmed).map { DailyPage.Item($0, edition) }
    corrections = saga.corrections.map { edition.phrase($0, words: 40) }
    digests = Dictionary(
      saga.reversals.map { ($0.id, "reversals/\(owners[$0.id] ?? $0.id)\(edition.suffix).\(edition.ending)") },
      uniquingKeysWith: { first, _ in first })
  }

  /// What most outlets tell comes first; among equals, what came first.
  private static func ranked(_ developments: [SagaDay.Development]) -> [SagaDay.Development] {
    developments.enumerated()
      .sorted { ($0.element.outlets, -$0.offset) > ($1.element.outlets, -$1.offset) }
      .map(\.element)
  }

  mutating func fit(_ edition: Edition) {
    func isLong(_ section: Self) -> Bool {
      let text = Measure.prose(section.markdown(edition, root: "../"))
      return Measure.words(text) > DailyPage.wordLimit
        || edition.language == .chinese && Measure.characters(text) > DailyPage.characterLimit
    }
    let cuts: [(inout Self) -> Bool] = [
      { $0.cutLinks(to: 3) },
      { $0.cut(\.unconfirmed, \.unconfirmedOmitted, to: 4) },
      { $0.cut(\.developments, \.developmentsOmitted, to: 8) },
      { $0.cutLinks(to: 1) },
      { $0.cut(\.board, \.boardOmitted, to: 12) },
      { $0.cut(\.developments, \.developmentsOmitted, to: 4) },
      { $0.cut(\.unconfirmed, \.unconfirmedOmitted, to: 2) },
      { $0.cut(\.turned, \.turnedOmitted, to: 8) },
      { $0.cut(\.board, \.boardOmitted, to: 6) },
      { $0.cut(\.developments, \.developmentsOmitted, to: 0) },
      { $0.cut(\.unconfirmed, \.unconfirmedOmitted, to: 0) },
      {
        guard $0.established.count > 2 else { return false }
        $0.established.removeLast()
        return true
      },
      {
        guard $0.corrections.count > 2 else { return false }
        $0.corrections.removeLast()
        return true
      },
      { $0.cut(\.board, \.boardOmitted, to: 0) },
      { $0.cut(\.turned, \.turnedOmitted, to: 1) },
    ]
    for cut in cuts {
      while isLong(self), cut(&self) {
        let catalogue = edition.catalogue
        turnedMore = turnedOmitted == 0 ? nil : catalogue.moreItems(turnedOmitted)
        boardMore = boardOmitted == 0 ? nil : catalogue.moreQuestions(boardOmitted)
        developmentsMore = developmentsOmitted == 0 ? nil : catalogue.moreItems(developmentsOmitted)
        unconfirmedMore = unconfirmedOmitted == 0 ? nil : catalogue.moreItems(unconfirmedOmitted)
      }
    }
  }

  private mutating func cut<Element>(
    _ list: WritableKeyPath<Self, [Element]>, _ omitted: WritableKeyPath<Self, Int>, to least: Int
  ) -> Bool {
    guard self[keyPath: list].count > least else { return false }
    self[keyPath: list].removeLast()
    self[keyPath: omitted] += 1
    return true
  }

  private mutating func cutLinks(to least: Int) -> Bool {
    var found = false
    for list in [\Self.developments, \Self.unconfirmed] {
      for index in self[keyPath: list].indices where self[keyPath: list][index].links.count > least {
        self[keyPath: list][index].links.removeLast()
        found = true
      }
    }
    return found
  }
}

extension DailyPage.Item {
  init(_ development: SagaDay.Development, _ edition: Edition) {
    let catalogue = edition.catalogue
    update = development.continuing ? catalogue.words.update : ""
    words = edition.phrase(development.headline.title, words: 25)
    address = PlainText.link(development.headline.url)
    firmness = development.firmness == .reported ? "" : catalogue.firmness(development.firmness)
    outlets = catalogue.outlets(development.outlets)
    var seen: Set<String> = []
    links = ([development.headline] + development.stories)
      .map { DailyPage.Source(outlet: edition.outlets($0.source), address: PlainText.link($0.url)) }
      .filter { !$0.outlet.isEmpty && seen.insert($0.outlet.lowercased()).inserted }
    if links.count > 6 { links.removeLast(links.count - 6) }
  }
}

extension DailyPage.Health {
  init(_ health: DailyDigest.SourceHealth, _ edition: Edition, on reader: Date) {
    let catalogue = edition.catalogue
    line = catalogue.health(
      language: PlainText.clean(health.language, limit: 20), healthy: health.healthy, feeds: health.feeds,
      stories: health.stories)
    isWell = health.failing.isEmpty && health.healthy >= health.feeds
    failing = health.failing.prefix(8).map { feed in
      catalogue.failing(
        outlet: PlainText.clean(feed.outlet, limit: 60), since: edition.moment(feed.since, on: reader),
        reason: edition.phrase(feed.reason, words: 15).text)
    }
    failingMore = health.failing.count > 8 ? catalogue.moreItems(health.failing.count - 8) : nil
  }
}
