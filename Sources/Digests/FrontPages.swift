import Foundation
import Narrative

/// The archive page in one language.
struct ArchivePage: Sendable {
  var sagas: [SagaLine]
  var months: [Month]

  struct SagaLine: Sendable {
    var title: Phrase
    var path: String
    var reversals: String
    var board: [BoardRow]
  }

  struct Month: Sendable {
    var name: String
    var entries: [Entry]
  }

  struct Entry: Sendable {
    var kind: String
    var isReversal: Bool
    var title: Phrase
    var summary: Phrase
    var path: String
    var when: String
    var stamp: String
    var correction: String?
  }

  init(_ listings: [DigestListing], sagas pages: [SagaPage], _ edition: Edition) {
    let catalogue = edition.catalogue
    let newest = listings.map(\.updated).max() ?? Date(timeIntervalSince1970: 0)
    sagas = pages.map { page in
      SagaLine(
        title: edition.phrase(page.title, words: 14),
        path: "sagas/\(FileNames.encoded(page.id))\(edition.suffix).html",
        reversals: catalogue.reversalsSoFar(page.reversals.count),
        board: page.standings.prefix(6).map { BoardRow($0, edition, on: newest) })
    }
    months = []
    var seen: Set<String> = []
    for listing in listings.sorted(by: { ($0.published, $0.id) > ($1.published, $1.id) })
    where seen.insert("\(listing.kind.rawValue) \(listing.id)").inserted {
      // A daily digest belongs to the date that names it, whenever it was written again.
      let day =
        listing.kind == .daily
        ? edition.time.day(named: listing.id) ?? edition.time.day(listing.published)
        : edition.time.day(listing.published)
      let words = listing.words(edition)
      let moment = catalogue.shortDate(day, year: false)
      let entry = Entry(
        kind: listing.kind == .reversal ? catalogue.words.reversalKind : catalogue.words.dailyKind,
        isReversal: listing.kind == .reversal, title: edition.phrase(words.title, words: 24),
        summary: edition.phrase(words.summary, words: 60), path: listing.path(edition),
        when: listing.kind == .reversal ? "\(moment) \(edition.time.clock(listing.published))" : moment,
        stamp: LocalTime.stamp(listing.published),
        correction: listing.correction.map { catalogue.retracted(edition.phrase($0, words: 40).text) })
      let name = catalogue.month(day)
      if months.last?.name == name {
        months[months.count - 1].entries.append(entry)
      } else {
        months.append(Month(name: name, entries: [entry]))
      }
    }
  }
}

/// A saga's page in one language.
struct SagaView: Sendable {
  var title: Phrase
  var board: [BoardRow]
  var timeline: String?
  var bands: [Band]
  var actors: [ActorLine]
  var reversals: [Turned]
  var reversalCount: String
  var times: String

  struct Band: Sendable {
    var question: Phrase
    var segments: [Phrase]
  }

  /// Where an actor stands, and where it stood, the newest first.
  struct ActorLine: Sendable {
    var name: Phrase
    var now: [Remark]
    var earlier: [Remark]
  }

  struct Turned: Sendable {
    var when: String
    var stamp: String
    var question: Phrase
    var from: Phrase
    var to: Phrase
    var percent: String
    var outlets: String
    /// Of its digest, from the saga's page; nil where none was written: the past makes reversals, but no news.
    var path: String?
    var correction: String?
  }

  /// Actors, and positions of each, that a page shows; the JSON of digests has more.
  private static let actorsShown = 16
  private static let positionsShown = 6

  /// - Parameter isWritten: Whether a digest's file is there, by its path from the output directory.
  init(_ page: SagaPage, _ edition: Edition, isWritten: (String) -> Bool) {
    let catalogue = edition.catalogue
    let reader =
      (page.reversals.map(\.detectedAt) + page.bands.flatMap(\.segments).map { $0.to ?? $0.from }
      + page.standings.compactMap(\.since)).max() ?? Date(timeIntervalSince1970: 0)
    title = edition.phrase(page.title, words: 14)
    board = page.standings.map { BoardRow($0, edition, on: reader) }
    timeline = SagaTimeline(page, edition)?.svg()
    bands = page.bands.filter { !$0.segments.isEmpty }.map { band in
      Band(
        question: edition.question(band.question),
        segments: band.segments.map { segment in
          let words = catalogue.segment(
            label: edition.label(segment.label).text, from: edition.moment(segment.from, on: reader),
            to: segment.to.map { edition.moment($0, on: reader) }, percent: catalogue.percent(segment.confidence))
          return Phrase(text: words, lang: catalogue.tag)
        })
    }
    let particulars = page.particulars
    let told = ParticularWords(particulars: particulars, standings: page.standings, edition: edition)
    let newest = Dictionary(grouping: particulars.positions.sorted { $0.since > $1.since }, by: \.actor)
    // Who moved last comes first.
    actors = newest.sorted { ($0.value[0].since, $1.key) > ($1.value[0].since, $0.key) }.prefix(Self.actorsShown)
      .map { actor, positions in
        func remarks(_ chosen: [Position]) -> [Remark] {
          chosen.prefix(Self.positionsShown).map {
            Remark(told.words(of: $0), $0.story, edition, on: reader)
          }
        }
        return ActorLine(
          name: edition.label(particulars.name(of: actor)), now: remarks(positions.filter { $0.until == nil }),
          earlier: remarks(positions.filter { $0.until != nil }))
      }
    reversals = page.reversals.reversed().map { reversal in
      let digest = page.digests[reversal.id] ?? reversal.id
      let ending = "\(edition.suffix).\(edition.pageEnding)"
      return Turned(
        when: "\(edition.shortDay(reversal.detectedAt, on: reader)) \(edition.time.clock(reversal.detectedAt))",
        stamp: LocalTime.stamp(reversal.detectedAt), question: edition.question(reversal.question),
        from: edition.label(reversal.fromLabel), to: edition.label(reversal.toLabel),
        percent: catalogue.percent(reversal.confidence), outlets: catalogue.outlets(reversal.outlets),
        path: isWritten("reversals/\(digest)\(ending)") ? "../reversals/\(FileNames.encoded(digest))\(ending)" : nil,
        correction: page.corrections[reversal.id].map { edition.phrase($0, words: 40).text })
    }
    reversalCount = catalogue.reversalsSoFar(page.reversals.count)
    times = catalogue.timesIn(zone: edition.time.timeZone.identifier, offset: edition.time.offset(reader))
  }
}
