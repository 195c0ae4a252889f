import Foundation
import Narrative

/// One language's set of files: its words, its time zone, its suffix, and how it puts things from outside.
struct Edition: Sendable {
  let language: DigestLanguage
  /// "" for the first configured language, ".zh" or ".en" for a further one.
  let suffix: String
  let catalogue: any Catalogue
  let time: LocalTime
  let formats: Set<DigestFormat>
  let title: String
  /// The other editions: language and suffix.
  let others: [(language: DigestLanguage, suffix: String)]

  /// All editions that the settings ask for, the first one without a suffix.
  static func all(_ settings: DigestSettings) -> [Edition] {
    var languages: [DigestLanguage] = []
    for language in settings.languages where !languages.contains(language) { languages.append(language) }
    if languages.isEmpty { languages = [.english] }
    let pairs = languages.enumerated().map { ($1, $0 == 0 ? "" : ".\($1.rawValue)") }
    return pairs.map { language, suffix in
      Edition(
        language: language, suffix: suffix, catalogue: language.catalogue, time: LocalTime(settings.timeZone),
        formats: settings.formats, title: PlainText.clean(settings.title, limit: 80),
        others: pairs.filter { $0.0 != language }.map { (language: $0.0, suffix: $0.1) })
    }
  }

  /// The ending of the file that Markdown and data point to.
  var ending: String { formats.contains(.markdown) ? "md" : formats.contains(.html) ? "html" : "json" }

  /// The ending of the file that pages and feeds point to.
  var pageEnding: String { formats.contains(.html) ? "html" : ending }

  /// The same with another time zone, where a digest carries its own.
  func reading(_ zone: String) -> Edition {
    guard let timeZone = TimeZone(identifier: zone), !zone.isEmpty else { return self }
    return Edition(
      language: language, suffix: suffix, catalogue: catalogue, time: LocalTime(timeZone), formats: formats,
      title: title, others: others)
  }

  // MARK: Times

  /// "06:03" on the reader's day, "21 Nov 06:03" on another, with the year when that differs.
  func moment(_ date: Date, on reader: Date) -> String {
    let day = time.day(date)
    let today = time.day(reader)
    if day == today { return time.clock(date) }
    return "\(catalogue.shortDate(day, year: day.year != today.year)) \(time.clock(date))"
  }

  /// "22 Nov".
  func shortDay(_ date: Date, on reader: Date) -> String {
    let day = time.day(date)
    return catalogue.shortDate(day, year: day.year != time.day(reader).year)
  }

  /// "On Wednesday 22 November 2023 at 06:03 (UTC+1)".
  func when(_ date: Date) -> String {
    catalogue.when(date: catalogue.date(time.day(date)), clock: time.clock(date), zone: time.offset(date))
  }

  // MARK: Text from outside

  func phrase(_ text: String, words: Int) -> Phrase {
    let clipped = Measure.clip(PlainText.clean(text, limit: words * 12), words: words)
    // A heading, a link or a label of nothing would be a hole in the page.
    if clipped.isEmpty { return Phrase(text: "—", lang: catalogue.tag) }
    return Phrase(text: clipped, lang: PlainText.language(of: clipped))
  }

  /// A label of a saga file, at most eight words.
  func label(_ text: String) -> Phrase { phrase(text, words: 8) }

  /// A question of a saga file, at most fourteen words.
  func question(_ text: String) -> Phrase { phrase(text, words: 14) }

  /// The voices of a source; a dash where none is named, so that its link has something to stand on.
  func outlets(_ source: String) -> String {
    let names = PlainText.outlets(source) { catalogue.via($0) }
    return names.isEmpty ? "—" : names
  }

  /// A story by its title.
  func item(_ story: StoryReference, on reader: Date) -> Quotation {
    Quotation(
      words: phrase(story.title, words: 25), outlet: outlets(story.source), address: PlainText.link(story.url),
      when: moment(story.seen, on: reader), stamp: LocalTime.stamp(story.seen), firmness: "", strength: 0)
  }

  /// A piece of evidence by its quote, or by its title when it has none.
  func item(_ evidence: Evidence, on reader: Date) -> Quotation {
    let quote = PlainText.clean(evidence.quote, limit: 400)
    return Quotation(
      words: phrase(quote.isEmpty ? evidence.title : quote, words: 25), outlet: outlets(evidence.source),
      address: PlainText.link(evidence.url), when: moment(evidence.seen, on: reader),
      stamp: LocalTime.stamp(evidence.seen), firmness: catalogue.firmness(evidence.firmness),
      strength: evidence.weight.isFinite ? abs(evidence.weight) : 0)
  }
}

/// Text from outside, cleaned and clipped, with the language that it is in.
struct Phrase: Sendable, Equatable {
  var text: String
  var lang: String
}

/// A quoted story: its words, who said them, when, and where to read on.
struct Quotation: Sendable, Equatable {
  var words: Phrase
  var outlet: String
  /// A safe address, or nil.
  var address: String?
  var when: String
  /// RFC 3339, for `datetime`.
  var stamp: String
  /// In words; empty where it isn't said.
  var firmness: String
  /// For choosing which ones to show.
  var strength: Double

  /// "“…” — [outlet](address), 06:01, reported", or with the words as the link.
  func markdown(_ catalogue: any Catalogue, asTitle: Bool = false) -> String {
    let words = catalogue.words
    let quote =
      asTitle ? Markdown.link(self.words.text, to: address) : catalogue.quoted(Markdown.escape(self.words.text))
    var source = asTitle ? [Markdown.escape(outlet)] : [Markdown.link(outlet, to: address)]
    source.append(when)
    source.append(firmness)
    return "\(quote) — \(source.filter { !$0.isEmpty }.joined(separator: words.comma))"
  }
}

/// One row of a state board.
struct BoardRow: Sendable, Equatable {
  var question: Phrase
  /// The prevailing state, or that nothing prevails.
  var label: Phrase
  /// "97%, since 22 Nov, turned twice", and what may come where that is worth a word.
  var detail: String
  var percent: String
  var sure: String
  /// Probability in whole percents, for a meter's length.
  var level: Int
  var assumed: Bool
  var undecided: Bool

  /// From this probability on an outlook is worth a person's time.
  private static let noteworthy = 0.2
  /// An outlook that is further from the reader's day than this says nothing about it.
  private static let fresh: TimeInterval = 86_400

  /// - Parameter ahead: with what may come.
  init(_ standing: Standing, _ edition: Edition, on reader: Date, ahead: Bool = true) {
    let catalogue = edition.catalogue
    question = edition.question(standing.question)
    assumed = standing.assumed
    undecided = standing.prevailing == nil
    let likeliest = standing.distribution.max { $0.probability < $1.probability }
    let probability = standing.prevailing == nil ? likeliest?.probability ?? 0 : standing.probability
    let percent = catalogue.percent(probability)
    self.percent = percent
    level = probability.isFinite ? Int((min(max(probability, 0), 1) * 100).rounded()) : 0
    if let state = standing.prevailing {
      label = edition.label(standing.label ?? state)
      sure = catalogue.sureness(probability)
      let now = catalogue.board(
        percent: percent, since: standing.since.map { edition.shortDay($0, on: reader) },
        reversals: standing.reversals, assumed: standing.assumed)
      let next = (ahead ? standing.outlook : nil).flatMap { Self.outlook($0, edition, on: reader) }
      detail = [now, next].compactMap(\.self).joined(separator: catalogue.words.semicolon)
    } else {
      label = Phrase(text: catalogue.words.undecided, lang: catalogue.tag)
      sure = catalogue.sureness(0)
      detail = likeliest.map { catalogue.likeliest(edition.label($0.label).text, percent: percent) } ?? ""
    }
  }

  private static func outlook(_ outlook: Outlook, _ edition: Edition, on reader: Date) -> String? {
    guard let label = outlook.label, outlook.probability.isFinite, outlook.probability >= noteworthy,
      abs(reader.timeIntervalSince(outlook.at)) <= fresh
    else { return nil }
    return edition.catalogue.outlook(
      edition.label(label).text, percent: edition.catalogue.percent(outlook.probability),
      likely: outlook.probability > 0.5)
  }

  func markdown(_ catalogue: any Catalogue) -> String {
    let aside = detail.isEmpty ? "" : Markdown.escape(catalogue.aside(detail))
    return "- \(Markdown.escape(question.text)) **\(Markdown.escape(label.text))**\(aside)"
  }
}
