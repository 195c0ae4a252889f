import Foundation
public import Narrative

/// What a saga's stories tell beside its states: numbers, reasons, and where its actors stand and stood.
public struct SagaParticulars: Codable, Sendable, Equatable {
  /// Names of the saga's actors by id.
  public var actors: [String: String]
  /// By actor and topic, oldest first; those without an end stand now.
  public var positions: [Position]
  /// Those with the newest numbers first.
  public var quantities: [QuantitySeries]
  /// Oldest first.
  public var reasons: [Reason]

  public init(
    actors: [String: String] = [:], positions: [Position] = [], quantities: [QuantitySeries] = [],
    reasons: [Reason] = []
  ) {
    self.actors = actors
    self.positions = positions
    self.quantities = quantities
    self.reasons = reasons
  }

  func name(of actor: String) -> String { actors[actor] ?? actor }
}

/// A line of its own with the story that shows it.
struct Remark: Sendable, Equatable {
  var words: Phrase
  var outlet: String
  /// A safe address, or nil.
  var address: String?
  var when: String
  /// RFC 3339, for `datetime`.
  var stamp: String

  init(_ text: String, _ story: StoryReference, _ edition: Edition, on reader: Date) {
    words = Phrase(text: text, lang: edition.catalogue.tag)
    outlet = edition.outlets(story.source)
    address = PlainText.link(story.url)
    when = edition.moment(story.seen, on: reader)
    stamp = LocalTime.stamp(story.seen)
  }

  func markdown(_ words: Words) -> String {
    "\(Markdown.escape(self.words.text)) — \(Markdown.link(outlet, to: address))\(words.comma)\(when)"
  }
}

/// Words that positions, numbers and reasons are told with.
struct ParticularWords {
  let particulars: SagaParticulars
  /// For the labels of states.
  let standings: [Standing]
  let edition: Edition

  private func label(_ position: Position) -> String? {
    if let storyline = position.storyline, let state = position.state {
      let standing = standings.first { $0.storyline == storyline }
      return edition.label(standing?.distribution.first { $0.state == state }?.label ?? state).text
    }
    return position.towards.map { edition.label(particulars.name(of: $0)).text }
  }

  /// "Tom Vale demands “she leads it”; before: supported “she is out”".
  func text(of position: Position, after earlier: Position? = nil) -> String {
    let words = edition.catalogue.position(
      position.kind, about: label(position), isState: position.storyline != nil, favours: position.favours)
    let name = edition.label(particulars.name(of: position.actor)).text
    guard let earlier else { return edition.catalogue.stands(name, words, before: nil) }
    let past = edition.catalogue.position(
      earlier.kind, about: label(earlier), isState: earlier.storyline != nil, favours: earlier.favours)
    return edition.catalogue.stands(name, words, before: past)
  }

  /// Without the name, for a list beneath it.
  func words(of position: Position) -> String {
    edition.catalogue.position(
      position.kind, about: label(position), isState: position.storyline != nil, favours: position.favours)
  }

  /// "employees signed: 505 → at least 700 → 743 of 770", the last four.
  func text(of series: QuantitySeries) -> String {
    let numbers = series.points.suffix(4).map { amount($0.quantity) }.joined(separator: " → ")
    let counts = PlainText.clean(series.counts, limit: 60)
    return counts.isEmpty ? numbers : counts + edition.catalogue.words.colon + numbers
  }

  private func amount(_ quantity: Quantity) -> String {
    let catalogue = edition.catalogue
    var text = catalogue.amount(quantity.value)
    if let upper = quantity.upper { text += "–" + catalogue.amount(upper) }
    if let total = quantity.total { text = catalogue.share(text, of: catalogue.amount(total)) }
    return catalogue.bounded(catalogue.unit(quantity.unit, after: text), quantity.bound)
  }

  /// "“lack of candour”, for “fires”, given by the board".
  func text(of reason: Reason) -> String {
    edition.catalogue.reason(
      edition.phrase(reason.text, words: 20).text, event: edition.phrase(reason.event, words: 5).text,
      giver: reason.giver.map { edition.label(particulars.name(of: $0)).text }, isDenied: reason.isDenied)
  }
}

extension SagaParticulars {
  /// What actors said anew between two instants, with what they had said before; turns first.
  func said(from: Date, to: Date) -> [(position: Position, earlier: Position?)] {
    let new = positions.filter { $0.kind != .holds && $0.since >= from && $0.since < to }
    let told = new.map { position in
      (
        position: position,
        earlier: positions.last {
          $0.actor == position.actor && $0.topic == position.topic && $0.until == position.since
            && $0.since < position.since
        }
      )
    }
    return told.filter { $0.earlier != nil } + told.filter { $0.earlier == nil }
  }

  /// Series whose newest number came between two instants, and which say what they count.
  func moved(from: Date, to: Date) -> [QuantitySeries] {
    quantities.filter { series in
      guard let last = series.points.last?.quantity else { return false }
      return last.story.seen >= from && last.story.seen < to && !series.counts.isEmpty && series.measure != "/"
        && (series.points.count > 1 || series.storyline != nil)
    }
  }

  /// Reasons given between two instants for what the saga asks, each once; those on somebody's word first.
  func given(from: Date, to: Date) -> [Reason] {
    var seen: Set<String> = []
    let new = reasons.filter {
      $0.storyline != nil && $0.story.seen >= from && $0.story.seen < to && seen.insert($0.text.lowercased()).inserted
    }
    return new.filter { $0.giver != nil } + new.filter { $0.giver == nil }
  }
}
