internal import Foundation
internal import HTTPFetch

/// The robots.txt files that are known, by their addresses. Pure.
struct RobotsBook {
  private struct Entry {
    var answer: RobotsRules.Answer
    var until: Date
  }

  /// How long rules are used (RFC 9309, section 2.4).
  static let day: TimeInterval = 86_400
  /// How long a server that could not be asked is left alone.
  static let hour: TimeInterval = 3_600
  /// Hosts that are remembered at most.
  static let capacity = 1_000

  private var entries: [String: Entry] = [:]

  /// What is known at `now`; nil when it is to be asked.
  func answer(at address: String, now: Date) -> RobotsRules.Answer? {
    entries[address].flatMap { $0.until > now ? $0.answer : nil }
  }

  /// Rules that were had once are kept while the server can't be asked for newer ones (section 2.4).
  mutating func note(_ answer: RobotsRules.Answer, at address: String, now: Date) {
    var entry = Entry(answer: answer, until: now.addingTimeInterval(Self.day))
    if case .unreachable = answer {
      entry.until = now.addingTimeInterval(Self.hour)
      if case .rules? = entries[address]?.answer, let old = entries[address] { entry.answer = old.answer }
    }
    if entries.count >= Self.capacity, let oldest = entries.min(by: { $0.value.until < $1.value.until }) {
      entries[oldest.key] = nil
    }
    entries[address] = entry
  }
}
