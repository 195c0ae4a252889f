import Foundation

/// The recent texts, so that a copy counts once: bounded by time and number, and looked up by the lowest hashes.
struct CopyIndex: Sendable {
  static let window: TimeInterval = 96 * 3600
  private static let capacity = 4_000

  struct Item: Sendable, Hashable, Codable {
    var at: Date
    var story: Int64
    var outlets: [String]
    var fingerprint: Fingerprint
  }

  private(set) var items: [Item] = []
  private var offset = 0
  private var index: [UInt64: [Int]] = [:]

  init(_ items: [Item] = []) {
    for item in items { add(item) }
  }

  private static func keys(_ fingerprint: Fingerprint) -> [UInt64] {
    fingerprint.title.prefix(8).map { UInt64($0) } + fingerprint.text.prefix(8).map { UInt64($0) | 1 << 32 }
      + Set(fingerprint.skeleton).sorted().prefix(8).map { UInt64($0) | 1 << 33 }
  }

  mutating func add(_ item: Item) {
    items.append(item)
    let number = offset + items.count - 1
    for key in Self.keys(item.fingerprint) { index[key, default: []].append(number) }
  }

  mutating func forget(before instant: Date) {
    var drop = 0
    while drop < items.count,
      instant.timeIntervalSince(items[drop].at) > Self.window || items.count - drop > Self.capacity
    {
      for key in Self.keys(items[drop].fingerprint) {
        index[key]?.removeAll { $0 == offset + drop }
        if index[key]?.isEmpty ?? false { index[key] = nil }
      }
      drop += 1
    }
    if drop > 0 {
      items.removeFirst(drop)
      offset += drop
    }
  }

  /// The earlier story that a text copies, or nil. The same story again is its own copy.
  func original(of fingerprint: Fingerprint, story: Int64, outlets: [String]) -> Item? {
    var candidates: Set<Int> = []
    for key in Self.keys(fingerprint) { candidates.formUnion(index[key] ?? []) }
    for number in candidates.sorted() {
      let item = items[number - offset]
      if item.story == story || fingerprint.isCopy(of: item.fingerprint) { return item }
      if fingerprint.isSameTitle(as: item.fingerprint), !Set(outlets).isDisjoint(with: item.outlets) { return item }
    }
    return nil
  }

  /// Whether the very same text came from the very same voices before: it says nothing at all.
  func isRepeated(_ fingerprint: Fingerprint, outlets: [String]) -> Bool {
    guard let key = Self.keys(fingerprint).first else { return false }
    return (index[key] ?? []).contains {
      let item = items[$0 - offset]
      return item.fingerprint == fingerprint && item.outlets == outlets
    }
  }
}
