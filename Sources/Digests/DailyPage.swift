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
    var suggested: [Suggested]
    var suggestedOmitted = 0
    /// What actors said anew, numbers that moved, reasons that were given.
    var said: [Remark]
    var numbers: [Remark]
    var reasons: [Remark]
    var corrections: [Phrase]
    /// By reversal id: the path of the digest that tells of it.
    var digests: [String: String]
    // What was left out, in words.
    var turnedMore: String?
    var boardMore: String?
    var developmentsMore: String?
    var unconfirmedMore: String?
    var suggestedMore: String?
  }

  /// A storyline that the saga file lacks.
  struct Suggested: Sendable {
    var sentence: String
    /// What was said before, then what was said after.
    var quotes: [Quotation]
    /// To be added to the saga file.
    var toml: String
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
    let (zone, offset) = (edition.time.timeZone.identifier, edition.time.offset(digest.to))
    date = edition.time.day(named: digest.date).map(catalogue.date) ?? PlainText.clean(digest.date, limit: 20)
    title = catalogue.dailyTitle(date)
    range = catalogue.dayRange(
      from: "\(edition.shortDay(digest.from, on: reader)) \(edition.time.clock(digest.from))",
      to: "\(edition.shortDay(digest.to, on: reader)) \(edition.time.clock(digest.to))",
      zone: zone == "GMT" ? offset : "\(zone), \(offset)")
    times = catalogue.timesIn(zone: zone, offset: offset)
    let owners = Self.owners(digest)
    sagas = digest.sagas.map { saga in
      var section = Section(saga, owners, edition, from: digest.from, on: reader)
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
  init(_ saga: SagaDay, _ owners: [String: String], _ edition: Edition, from: Date, on reader: Date) {
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
    // More than these never fit, and measuring them again and again would take long on the busiest day.
    developments = Self.ranked(saga.developments).prefix(40).map { DailyPage.Item($0, edition) }
    developmentsOmitted = saga.developments.count - developments.count
    unconfirmed = Self.ranked(saga.unconfirmed).prefix(20).map { DailyPage.Item($0, edition) }
    unconfirmedOmitted = saga.unconfirmed.count - unconfirmed.count
    suggested = saga.suggestions.map { DailyPage.Suggested($0, edition, on: reader) }
    let particulars = saga.particulars
    let told = ParticularWords(particulars: particulars, standings: saga.board, edition: edition)
    said = particulars.said(from: from, to: reader).prefix(4).map { position, earlier in
      Remark(told.text(of: position, after: earlier), position.story, edition, on: reader)
    }
    numbers = particulars.moved(from: from, to: reader).prefix(4).compactMap { series in
      series.points.last.map { Remark(told.text(of: series), $0.quantity.story, edition, on: reader) }
    }
    reasons = particulars.given(from: from, to: reader).prefix(3).map {
      Remark(told.text(of: $0), $0.story, edition, on: reader)
    }
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

  /// A kind of thing that can be left out: how many of them, and leaving out that many.
  private struct Cut {
    var available: (DailyPage.Section) -> Int
    var apply: (inout DailyPage.Section, Int) -> Void

    /// The last ones of a list down to `least`, counted where the page tells how many are missing.
    static func last<Element>(
      _ list: WritableKeyPath<DailyPage.Section, [Element]>, to least: Int,
      _ omitted: WritableKeyPath<DailyPage.Section, Int>? = nil
    ) -> Cut {
      Cut {
        max($0[keyPath: list].count - least, 0)
      } apply: { section, count in
        section[keyPath: list].removeLast(count)
        if let omitted { section[keyPath: omitted] += count }
      }
    }

    /// The last outlets of every item that names more than `least`.
    static func links(to least: Int) -> Cut {
      func longest(_ section: DailyPage.Section) -> Int {
        (section.developments + section.unconfirmed).map(\.links.count).max() ?? 0
      }
      return Cut {
        max(longest($0) - least, 0)
      } apply: { section, count in
        let kept = longest(section) - count
        for index in section.developments.indices {
          section.developments[index].links = Array(section.developments[index].links.prefix(kept))
        }
        for index in section.unconfirmed.indices {
          section.unconfirmed[index].links = Array(section.unconfirmed[index].links.prefix(kept))
        }
      }
    }
  }

  /// What goes first comes first.
  private static var cuts: [Cut] {
    [
      .last(\.suggested, to: 3, \.suggestedOmitted), .links(to: 3), .last(\.reasons, to: 1), .last(\.numbers, to: 2),
      .last(\.said, to: 2), .last(\.reasons, to: 0), .last(\.numbers, to: 0), .last(\.said, to: 0),
      .last(\.unconfirmed, to: 4, \.unconfirmedOmitted),
      .last(\.developments, to: 8, \.developmentsOmitted), .links(to: 1), .last(\.board, to: 12, \.boardOmitted),
      .last(\.suggested, to: 1, \.suggestedOmitted),
      .last(\.developments, to: 4, \.developmentsOmitted), .last(\.unconfirmed, to: 2, \.unconfirmedOmitted),
      .last(\.suggested, to: 0, \.suggestedOmitted), .last(\.turned, to: 8, \.turnedOmitted),
      .last(\.board, to: 6, \.boardOmitted),
      .last(\.developments, to: 0, \.developmentsOmitted), .last(\.unconfirmed, to: 0, \.unconfirmedOmitted),
      .last(\.established, to: 2), .last(\.corrections, to: 2), .last(\.board, to: 0, \.boardOmitted),
      .last(\.turned, to: 1, \.turnedOmitted), .last(\.established, to: 0), .last(\.corrections, to: 1),
    ]
  }

  /// Leaves out as little as makes the section short enough.
  mutating func fit(_ edition: Edition) {
    func without(_ count: Int, _ cut: Cut) -> Self {
      var section = self
      cut.apply(&section, count)
      section.settle(edition.catalogue)
      return section
    }
    func isLong(_ section: Self) -> Bool {
      let text = Measure.prose(section.markdown(edition, root: "../"))
      return Measure.words(text) > DailyPage.wordLimit
        || edition.language == .chinese && Measure.characters(text) > DailyPage.characterLimit
    }
    settle(edition.catalogue)
    guard isLong(self) else { return }
    for cut in Self.cuts {
      var enough = cut.available(self)
      if enough == 0 { continue }
      if isLong(without(enough, cut)) {
        self = without(enough, cut)
        continue
      }
      // Between none, which is too long, and `enough`: the smallest number by halving.
      var few = 0
      while enough - few > 1 {
        let middle = (few + enough) / 2
        if isLong(without(middle, cut)) { few = middle } else { enough = middle }
      }
      self = without(enough, cut)
      return
    }
  }

  /// Says how much was left out.
  private mutating func settle(_ catalogue: any Catalogue) {
    turnedMore = turnedOmitted == 0 ? nil : catalogue.moreItems(turnedOmitted)
    boardMore = boardOmitted == 0 ? nil : catalogue.moreQuestions(boardOmitted)
    developmentsMore = developmentsOmitted == 0 ? nil : catalogue.moreItems(developmentsOmitted)
    unconfirmedMore = unconfirmedOmitted == 0 ? nil : catalogue.moreItems(unconfirmedOmitted)
    suggestedMore = suggestedOmitted == 0 ? nil : catalogue.moreItems(suggestedOmitted)
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
      .filter { seen.insert($0.outlet.lowercased()).inserted }
    if links.count > 6 { links.removeLast(links.count - 6) }
  }
}

extension DailyPage.Suggested {
  init(_ suggestion: Suggestion, _ edition: Edition, on reader: Date) {
    let storyline = suggestion.storyline
    sentence = edition.catalogue.suggestion(
      about: PlainText.clean(suggestion.about[edition.language.rawValue] ?? suggestion.frame),
      question: edition.question(storyline.question).text,
      from: edition.label(storyline.label(of: suggestion.from)).text,
      to: edition.label(storyline.label(of: suggestion.to)).text)
    // Of each side what two outlets say: the first that said so before, the last that turned it.
    quotes = (suggestion.before.prefix(2) + suggestion.after.suffix(2)).map { edition.item($0, on: reader) }
    toml = suggestion.pasteable
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
