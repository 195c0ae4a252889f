internal import Foundation
internal import HTTPFetch
internal import StoryArchive

/// When a feed is believed to have moved for good: after three answers in a row that say so alike and lead to a feed. One may be a
/// slip, a hotel's network, or a site under repair.
enum PermanentMove {
  static let answersNeeded = 3
  /// After so many failures in a row at the new address the configured one is asked again.
  static let failuresAllowed = 3

  /// Where an answer says that the feed lives now: the end of the permanent redirects (RFC 9110 §15.4.2, §15.4.9) at the
  /// start of its way. A temporary one after them says nothing about where to ask. Never from https to http.
  static func target(of redirects: [Redirect]) -> String? {
    let permanent = redirects.prefix { $0.status == 301 || $0.status == 308 }
    guard let first = permanent.first, let last = permanent.last else { return nil }
    let isSecure = first.from.hasPrefix("https:")
    if isSecure, permanent.contains(where: { !$0.to.hasPrefix("https:") }) { return nil }
    return last.to
  }

  /// Takes an answer that led to a feed into account.
  ///
  /// - Parameter isBound: whether the feed has secrets, which are for the configured address alone.
  /// - Returns: The address that is asked from now on, if this answer decided it.
  static func learn(from redirects: [Redirect], isBound: Bool, _ memory: inout PollingMemory) -> String? {
    guard !isBound, let target = target(of: redirects) else {
      forget(&memory)
      return nil
    }
    memory.moveCount = target == memory.moveTarget ? memory.moveCount + 1 : 1
    memory.moveTarget = target
    guard memory.moveCount >= answersNeeded else { return nil }
    forget(&memory)
    memory.location = target
    return target
  }

  /// Takes a failed poll into account.
  ///
  /// - Parameter failures: how many in a row.
  static func fail(failures: Int, wasAnswered: Bool, _ memory: inout PollingMemory) {
    if wasAnswered { forget(&memory) }
    if failures >= failuresAllowed { memory.location = nil }
  }

  private static func forget(_ memory: inout PollingMemory) {
    memory.moveTarget = nil
    memory.moveCount = 0
  }

  /// Which records are those of configured feeds under the address that the feed had before it moved: a person has put the
  /// new address into the configuration, as asked.
  static func renames(_ records: [FeedRecord], configured: Set<String>) -> [(from: String, to: String)] {
    let known = Set(records.map(\.url))
    return records.compactMap { record in
      guard let location = record.memory.location, configured.contains(location), !known.contains(location),
        !configured.contains(record.url)
      else { return nil }
      return (record.url, location)
    }
  }
}
