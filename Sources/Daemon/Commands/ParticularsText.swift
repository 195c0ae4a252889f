internal import Foundation
internal import Narrative

/// What a story tells beside its claims, as lines for a terminal.
enum ParticularsText {
  static func lines(of particulars: Particulars) -> [String] {
    particulars.quantities.map(line) + particulars.positions.map(line) + particulars.reasons.map(line)
  }

  private static func line(_ quantity: Quantity) -> String {
    var text = quantity.bound == .exact ? "" : "\(quantity.bound.rawValue) "
    text += number(quantity.value)
    if let upper = quantity.upper { text += " to \(number(upper))" }
    if let total = quantity.total { text += " of \(number(total))" }
    if !quantity.unit.isEmpty { text += quantity.unit == "%" ? " %" : " \(quantity.unit)" }
    let counts = quantity.counts.isEmpty ? "" : ", “\(LineLog.visible(quantity.counts))” (\(quantity.measure))"
    return "quantity: \(text)\(counts), in “\(LineLog.visible(quantity.quote))”"
  }

  private static func line(_ position: Position) -> String {
    let about = position.state.map { "\(position.storyline ?? "") \($0)" } ?? position.towards ?? ""
    let what = about.isEmpty ? "" : position.favours ? ", for \(about)" : ", against \(about)"
    return
      "position: \(position.actor) \(position.kind.rawValue)\(what), \(position.firmness.rawValue), in “\(LineLog.visible(position.quote))”"
  }

  private static func line(_ reason: Reason) -> String {
    let giver = reason.giver.map { ", given by \(LineLog.visible($0))" } ?? ""
    let denied = reason.isDenied ? "denied reason" : "reason"
    return "\(denied): “\(LineLog.visible(reason.text))” for “\(LineLog.visible(reason.event))”\(giver)"
  }

  /// Without a fraction where there is none, and never in powers of ten.
  private static func number(_ value: Double) -> String {
    value.formatted(.number.precision(.fractionLength(0...2)).locale(Locale(identifier: "en_US_POSIX")))
  }
}
