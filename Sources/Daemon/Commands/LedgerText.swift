internal import Foundation
internal import Narrative

/// Ledgers and reversals as lines for a terminal.
enum LedgerText {
  static func lines(of reversal: Reversal) -> [String] {
    let percent = Int((reversal.confidence * 100).rounded())
    return [
      LineLog.visible(reversal.question),
      "  \(LineLog.visible(reversal.fromLabel)) → \(LineLog.visible(reversal.toLabel)), \(percent) %, \(reversal.detectedAt.formatted(.iso8601)), \(outlets(reversal.outlets))",
      "  turned by “\(LineLog.visible(reversal.turningStory.title))” (\(LineLog.visible(reversal.turningStory.source)))",
      "",
    ]
  }

  static func lines(of entry: LedgerEntry) -> [String] {
    let mark =
      switch entry.effect {
      case .reverses: "⇄"
      case .establishes: "●"
      case .supports: "+"
      case .opposes: "−"
      case .none: " "
      }
    let claim = entry.claim
    let against = claim.supports ? "" : "not "
    let weight = String(format: "%+.2f", entry.weight)
    let why = entry.discount.isEmpty ? "" : ", \(entry.discount)"
    let states = entry.probabilities.sorted { $0.key < $1.key }
      .map { "\($0.key) \(Int(($0.value * 100).rounded())) %" }.joined(separator: ", ")
    return [
      "\(mark) \(entry.story.seen.formatted(.iso8601))  \(LineLog.visible(entry.story.source))",
      "    “\(LineLog.visible(claim.quote))”",
      "    \(against)\(claim.state), \(claim.firmness.rawValue), \(weight)\(why): \(claim.meaning)",
      "    then \(states)",
    ]
  }

  /// "1 entry", "2 entries".
  static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }

  /// "1 feed", "2 feeds".
  static func count(_ count: Int, _ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }

  static func outlets(_ count: Int) -> String { count == 1 ? "one outlet" : "\(count) outlets" }
}
