import Foundation
import Narrative

/// A reversal digest in one language, worded and cut to length; Markdown and HTML are two dresses of it.
struct ReversalPage: Sendable {
  /// The limit for everything before the ledger.
  static let wordLimit = 250
  static let characterLimit = 420

  var title: String
  var sagaTitle: Phrase
  var sagaPath: String
  var when: String
  var stamp: String
  var correction: String?
  var several: Bool
  var turning: Quotation
  var turns: [Turn]
  var open: [BoardRow]
  var openOmitted = 0
  var openMore: String?
  var times: String
  /// One sentence, for the feed and the archive page.
  var summary: String

  struct Turn: Sendable {
    var id: String
    var question: Phrase
    var from: Phrase
    var to: Phrase
    var sentence: String
    var percent: String
    var level: Int
    var sure: String
    var outlets: String
    var forHeading: String
    var againstHeading: String
    /// Evidence for what holds now, and for what held before.
    var after: [Quotation]
    var before: [Quotation]
    var history: String
    /// Oldest first.
    var changes: [String]
    var changesOmitted = 0
    /// `history` and `changes` in words.
    var past = ""
    /// SVG.
    var picture: String?
    var supporting: [LedgerLine]
    var opposing: [LedgerLine]
    /// Told in the ledger alone, when a digest of very many reversals would grow too long.
    var brief = false
  }

  struct LedgerLine: Sendable, Equatable {
    var quotation: Quotation
    /// "×12".
    var factor: String
    /// Why it weighed less than its words, or empty.
    var discount: String
  }

  init(_ digest: ReversalDigest, _ edition: Edition) {
    let catalogue = edition.catalogue
    let reader = digest.detectedAt
    let reversals = digest.reversals
    sagaTitle = edition.phrase(digest.sagaTitle, words: 14)
    sagaPath = "sagas/\(FileNames.encoded(reversals.first?.saga ?? ""))\(edition.suffix).html"
    when = edition.when(digest.detectedAt)
    stamp = LocalTime.stamp(digest.detectedAt)
    correction = digest.correction.map { catalogue.retracted(edition.phrase($0, words: 40).text) }
    several = reversals.count > 1
    turning =
      reversals.first.map { edition.item($0.turningStory, on: reader) }
      ?? Quotation(words: Phrase(text: "", lang: "en"), outlet: "", when: "", stamp: "", firmness: "", strength: 0)
    turns = reversals.map { Turn($0, digest, edition) }
    let turned = Set(reversals.map(\.storyline))
    // What is least certain is most open; assumed answers come last, since nobody has written about them yet.
    open = digest.standings.filter { !turned.contains($0.storyline) }
      .enumerated()
      .sorted { ($0.element.openness, -$0.offset) > ($1.element.openness, -$1.offset) }
      .map { BoardRow($0.element, edition, on: reader, ahead: false) }
    times = catalogue.timesIn(zone: edition.time.timeZone.identifier, offset: edition.time.offset(digest.detectedAt))
    title =
      several
      ? catalogue.severalTurned(reversals.count)
      : reversals.first.map { "\(edition.label($0.fromLabel).text) → \(edition.label($0.toLabel).text)" } ?? digest.id
    summary = turns.map(\.sentence).joined(separator: catalogue.words.gap)
    settle(catalogue)
    fit(edition)
  }

  /// Takes the least important things away until what stands before the ledger is short enough.
  private mutating func fit(_ edition: Edition) {
    func isLong(_ page: ReversalPage) -> Bool {
      let text = Measure.prose(page.markdownBeforeLedger(edition))
      return Measure.words(text) > Self.wordLimit
        || edition.language == .chinese && Measure.characters(text) > Self.characterLimit
    }
    let cuts: [(inout ReversalPage) -> Bool] = [
      { $0.cutEvidence(to: 2) }, { $0.cutOpen(to: 4) }, { $0.cutChanges(to: 2) }, { $0.cutEvidence(to: 1) },
      { $0.cutOpen(to: 2) }, { $0.cutChanges(to: 0) }, { $0.cutEvidence(to: 0, sparing: 1) }, { $0.cutOpen(to: 0) },
      { $0.cutEvidence(to: 0) }, { $0.cutTurns() },
    ]
    for cut in cuts {
      while isLong(self) {
        guard cut(&self) else { break }
        settle(edition.catalogue)
      }
    }
  }

  /// Words that depend on what was cut.
  private mutating func settle(_ catalogue: any Catalogue) {
    openMore = openOmitted == 0 ? nil : catalogue.moreQuestions(openOmitted)
    for index in turns.indices {
      let turn = turns[index]
      turns[index].past = turn.history
      guard !turn.changes.isEmpty else { continue }
      turns[index].past += catalogue.words.gap + catalogue.before(turn.changes, omitted: turn.changesOmitted)
    }
  }

  private mutating func cutEvidence(to least: Int, sparing first: Int = 0) -> Bool {
    var longest: (turn: Int, side: WritableKeyPath<Turn, [Quotation]>, count: Int)?
    for index in turns.indices.dropFirst(first) {
      for side in [\Turn.before, \Turn.after] where turns[index][keyPath: side].count > (longest?.count ?? least) {
        longest = (index, side, turns[index][keyPath: side].count)
      }
    }
    guard let longest else { return false }
    let list = turns[longest.turn][keyPath: longest.side]
    guard let weakest = list.indices.min(by: { list[$0].strength < list[$1].strength }) else { return false }
    turns[longest.turn][keyPath: longest.side].remove(at: weakest)
    return true
  }

  private mutating func cutOpen(to least: Int) -> Bool {
    guard open.count > least else { return false }
    open.removeLast()
    openOmitted += 1
    return true
  }

  private mutating func cutChanges(to least: Int) -> Bool {
    guard let index = turns.indices.max(by: { turns[$0].changes.count < turns[$1].changes.count }),
      turns[index].changes.count > least
    else { return false }
    turns[index].changes.removeFirst()
    turns[index].changesOmitted += 1
    return true
  }

  private mutating func cutTurns() -> Bool {
    guard let index = turns.indices.dropFirst().last(where: { !turns[$0].brief }) else { return false }
    turns[index].brief = true
    return true
  }
}

extension ReversalPage.Turn {
  init(_ reversal: Reversal, _ digest: ReversalDigest, _ edition: Edition) {
    let catalogue = edition.catalogue
    let reader = digest.detectedAt
    id = reversal.id
    question = edition.question(reversal.question)
    from = edition.label(reversal.fromLabel)
    to = edition.label(reversal.toLabel)
    percent = catalogue.percent(reversal.confidence)
    level = reversal.confidence.isFinite ? Int((min(max(reversal.confidence, 0), 1) * 100).rounded()) : 0
    sure = catalogue.sureness(reversal.confidence)
    outlets = catalogue.outlets(reversal.outlets)
    sentence = catalogue.turned(
      question: question.text, from: from.text, to: to.text, when: edition.when(reversal.detectedAt),
      percent: percent, outlets: reversal.outlets)
    forHeading = catalogue.evidence(for: to.text)
    againstHeading = catalogue.evidence(for: from.text)
    after = Self.strongest(reversal.after).map { edition.item($0, on: reader) }
    before = Self.strongest(reversal.before).map { edition.item($0, on: reader) }
    history = catalogue.history(count: reversal.count)
    changes = (digest.earlier[reversal.id] ?? []).map { past in
      let change = catalogue.change(from: edition.label(past.fromLabel).text, to: edition.label(past.toLabel).text)
      return "\(edition.shortDay(past.at, on: reader)) \(change)"
    }
    let ledger = digest.ledgers[reversal.id] ?? []
    picture = ProbabilityPicture(reversal, ledger)?.svg(edition)
    let sides = Self.sides(of: reversal, in: ledger)
    supporting = sides.supporting.map { ReversalPage.LedgerLine($0, edition, on: reader) }
    opposing = sides.opposing.map { ReversalPage.LedgerLine($0, edition, on: reader) }
  }

  private static func strongest(_ evidence: [Evidence]) -> [Evidence] {
    let ranked = evidence.indices.sorted { (evidence[$0].weight, $1) > (evidence[$1].weight, $0) }
    return ranked.prefix(5).sorted().map { evidence[$0] }
  }

  /// The strongest lines that spoke for the new state and against it, each oldest first.
  static func sides(
    of reversal: Reversal, in ledger: [LedgerEntry], limit: Int = 8
  ) -> (supporting: [LedgerEntry], opposing: [LedgerEntry]) {
    func top(_ entries: [LedgerEntry]) -> [LedgerEntry] {
      let ranked = entries.indices.sorted { (abs(entries[$0].weight), $0) > (abs(entries[$1].weight), $1) }
      // A story that says it in several ways is one line.
      var seen: Set<Story.ID> = []
      return ranked.filter { seen.insert(entries[$0].story.id).inserted }.prefix(limit).sorted().map { entries[$0] }
    }
    let weighty = ledger.filter { $0.weight.isFinite && $0.weight != 0 }
    let against = weighty.filter {
      ($0.claim.state == reversal.to && $0.weight < 0) || ($0.claim.state == reversal.from && $0.weight > 0)
    }
    return (top(weighty.filter { $0.claim.state == reversal.to && $0.weight > 0 }), top(against))
  }
}

extension ReversalPage.LedgerLine {
  init(_ entry: LedgerEntry, _ edition: Edition, on reader: Date) {
    let quote = PlainText.clean(entry.claim.quote, limit: 400)
    quotation = Quotation(
      words: edition.phrase(quote.isEmpty ? entry.story.title : quote, words: 25),
      outlet: edition.outlets(entry.story.source), address: PlainText.link(entry.story.url),
      when: edition.moment(entry.story.seen, on: reader), stamp: LocalTime.stamp(entry.story.seen),
      firmness: edition.catalogue.firmness(entry.claim.firmness), strength: abs(entry.weight))
    factor = "×\(Self.factor(entry.weight))"
    discount = PlainText.clean(entry.discount, limit: 60)
  }

  /// The likelihood ratio behind a natural logarithm: "1.8", "12", ">1000".
  static func factor(_ weight: Double) -> String {
    let ratio = exp(min(abs(weight), 20))
    if ratio > 1_000 { return ">1000" }
    if ratio >= 10 { return "\(Int(ratio.rounded()))" }
    let tenths = Int((ratio * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension LedgerEntry {
  /// Whether the line makes `state` likelier: it supports it, or opposes another.
  func speaks(for state: String) -> Bool { (claim.state == state) == (weight > 0) }
}

extension Standing {
  /// How much is open, 0…1: what nobody has decided first, what is only assumed last.
  fileprivate var openness: Double {
    if prevailing == nil { return 1 }
    return assumed ? -probability : 1 - probability
  }
}
