import Foundation
import Narrative

/// A language that digests are written in.
public enum DigestLanguage: String, Codable, CodingKeyRepresentable, Sendable, Hashable, CaseIterable {
  case english = "en"
  case chinese = "zh"

  var catalogue: any Catalogue {
    switch self {
    case .english: EnglishCatalogue()
    case .chinese: ChineseCatalogue()
    }
  }
}

/// All words that Volteface itself says in a digest, in one language. Quotes and labels stay as they were written.
protocol Catalogue: Sendable {
  var language: DigestLanguage { get }
  /// For `lang` attributes.
  var tag: String { get }
  var words: Words { get }

  /// "Wednesday 22 November 2023".
  func date(_ day: LocalTime.Day) -> String
  /// "22 Nov", with the year when it isn't the reader's.
  func shortDate(_ day: LocalTime.Day, year: Bool) -> String
  /// "November 2023".
  func month(_ day: LocalTime.Day) -> String
  /// How sure a probability is in words.
  func sureness(_ probability: Double) -> String
  func firmness(_ firmness: Firmness) -> String
  func quoted(_ text: String) -> String
  /// " (text)".
  func aside(_ text: String) -> String
  /// " (via A)".
  func via(_ carrier: String) -> String

  /// The one sentence of before and after.
  func turned(question: String, from: String, to: String, when: String, percent: String, outlets: Int) -> String
  func when(date: String, clock: String, zone: String) -> String
  /// "Third turn of this question", or that it is the first.
  func history(count: Int) -> String
  func before(_ changes: [String], omitted: Int) -> String
  func change(from: String, to: String) -> String
  func evidence(for label: String) -> String
  func severalTurned(_ count: Int) -> String
  func retracted(_ why: String) -> String

  func board(percent: String, since: String?, reversals: Int, assumed: Bool) -> String
  /// That a question turns to a label within ``Outlook/horizon``.
  func outlook(_ label: String, percent: String, likely: Bool) -> String
  func likeliest(_ label: String, percent: String) -> String
  func outlets(_ count: Int) -> String
  func stories(_ count: Int) -> String
  func coverage(stories: Int, outlets: Int) -> String
  func established(question: String, label: String, percent: String) -> String
  /// That no storyline asks a question on which the press has turned, and what to do about it.
  func suggestion(about: String, question: String, from: String, to: String) -> String
  func quiet(stories: Int, outlets: Int) -> String
  func moreItems(_ count: Int) -> String
  func moreQuestions(_ count: Int) -> String
  func dayRange(from: String, to: String, zone: String) -> String
  func health(language: String, healthy: Int, feeds: Int, stories: Int) -> String
  func failing(outlet: String, since: String, reason: String) -> String
  func dailySummary(reversals: Int, developments: Int, stories: Int) -> String
  func dailyTitle(_ date: String) -> String
  func timesIn(zone: String, offset: String) -> String
  func pictureTitle(question: String) -> String
  func pictureDescription(to: String, first: String, last: String, points: Int, supporting: Int, opposing: Int)
    -> String
  func timelineTitle(saga: String) -> String
  func timelineDescription(storylines: Int, reversals: Int, from: String, to: String) -> String
  func segment(label: String, from: String, to: String?, percent: String) -> String
  func reversalsSoFar(_ count: Int) -> String

  /// "demands “she leads it”"; where it is about no state, what is named is an actor.
  func position(_ kind: Position.Kind, about: String?, isState: Bool, favours: Bool) -> String
  /// "Tom Vale demands … (before: supports …)".
  func stands(_ name: String, _ position: String, before: String?) -> String
  /// A number as people write it: "1,200", "86 billion", 860 亿.
  func amount(_ value: Double) -> String
  /// "743 of 770".
  func share(_ part: String, of whole: String) -> String
  func bounded(_ amount: String, _ bound: Quantity.Bound) -> String
  func unit(_ unit: String, after amount: String) -> String
  func reason(_ text: String, event: String, giver: String?, isDenied: Bool) -> String
}

extension Catalogue {
  /// Two places at most, with thousands apart; never in powers of ten.
  func plain(_ value: Double) -> String {
    guard value.isFinite else { return "?" }
    return value.formatted(.number.precision(.fractionLength(0...2)).locale(Locale(identifier: "en_US")))
  }

  /// A probability as people read it; never a certainty that no evidence can give.
  func percent(_ probability: Double) -> String {
    guard probability.isFinite else { return "?" }
    let whole = Int((min(max(probability, 0), 1) * 100).rounded())
    if whole >= 100 { return ">99%" }
    if whole <= 0 { return "<1%" }
    return "\(whole)%"
  }
}

/// Headings and other fixed words.
struct Words: Sendable {
  /// Between a heading on a line and what it heads, with its space.
  let colon: String
  /// Between the parts of a line.
  let comma: String
  /// Between the members of a long list, with its space.
  let semicolon: String
  /// A full stop.
  let end: String
  /// After a line that is a sentence, with its space.
  let stop: String
  /// Between two sentences.
  let gap: String
  /// What prevails where nothing does.
  let undecided: String
  let archive: String
  let wholeStory: String
  let otherLanguage: String
  let skip: String
  let before: String
  let after: String
  let correction: String
  let turningStory: String
  let howOften: String
  let stillOpen: String
  let nothingOpen: String
  let ledger: String
  let ledgerNote: String
  let strongestFor: String
  let strongestAgainst: String
  let probability: String
  let pictureNote: String
  let supporting: String
  let opposing: String
  let confidence: String
  let noEvidence: String
  let turnedToday: String
  let board: String
  let developments: String
  let update: String
  let said: String
  let numbers: String
  let reasons: String
  let positions: String
  let earlier: String
  let unconfirmed: String
  let corrections: String
  let suggestions: String
  let sources: String
  let allHealthy: String
  let why: String
  let reversalKind: String
  let dailyKind: String
  let sagas: String
  let latestDigests: String
  let emptyArchive: String
  let emptyArchiveNote: String
  let timeline: String
  let timelineNote: String
  let timelineTable: String
  let allReversals: String
  let noReversals: String
  let storiesADay: String
  let assumed: String
  let now: String
  let retractedMark: String
  let feed: String
  let tagline: String
  let question: String
  let state: String
  let time: String
  let outlet: String
  let weight: String
}
