import Foundation

/// The recent texts, so that a copy counts once: bounded by time and number. Texts that share a few of their rarest-hashing
/// runs of words are compared in full, at most ``compared`` of them.
struct CopyIndex: Sendable {
  static let window: TimeInterval = 96 * 3600
  private static let capacity = 4_000
  private static let compared = 24
  /// Texts that are noted under one run of words; what more texts share tells none apart.
  private static let crowd = 400

  struct Item: Sendable, Hashable, Codable {
    var at: Date
    var story: Int64
    var outlets: [String]
    var fingerprint: Fingerprint
  }

  private(set) var items: [Item] = []
  private var offset = 0
  private var index: [UInt32: [Int]] = [:]
  private var stories: [Int64: Int] = [:]

  init(_ items: [Item] = []) {
    for item in items { add(item) }
  }

  mutating func add(_ item: Item) {
    items.append(item)
    let number = offset + items.count - 1
    if stories[item.story] == nil { stories[item.story] = number }
    for key in item.fingerprint.keys where index[key]?.count ?? 0 < Self.crowd {
      index[key, default: []].append(number)
    }
  }

  mutating func forget(before instant: Date) {
    var drop = 0
    while drop < items.count,
      instant.timeIntervalSince(items[drop].at) > Self.window || items.count - drop > Self.capacity
    {
      for key in items[drop].fingerprint.keys {
        index[key]?.removeAll { $0 == offset + drop }
        if index[key]?.isEmpty ?? false { index[key] = nil }
      }
      if stories[items[drop].story] == offset + drop { stories[items[drop].story] = nil }
      drop += 1
    }
    if drop > 0 {
      items.removeFirst(drop)
      offset += drop
    }
  }

  /// The earlier story that a text copies, or nil. The same story again is its own copy.
  func original(of fingerprint: Fingerprint, story: Int64, outlets: [String]) -> Item? {
    if let same = stories[story] { return items[same - offset] }
    var shared: [Int: Int] = [:]
    for key in fingerprint.keys { for number in index[key] ?? [] { shared[number, default: 0] += 1 } }
    let likely = shared.filter { $0.value >= 2 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for number in likely.prefix(Self.compared).map(\.key).sorted() {
      let item = items[number - offset]
      if fingerprint.isCopy(of: item.fingerprint) { return item }
      if !Set(outlets).isDisjoint(with: item.outlets), fingerprint.isSameTitle(as: item.fingerprint) { return item }
    }
    return nil
  }

  /// Whether the very same text came from the very same voices before: it says nothing at all.
  func isRepeated(_ fingerprint: Fingerprint, outlets: [String]) -> Bool {
    guard let key = fingerprint.keys.first else { return false }
    return (index[key] ?? []).contains {
      let item = items[$0 - offset]
      return item.fingerprint == fingerprint && item.outlets == outlets
    }
  }
}

extension Fingerprint {
  /// What the text is looked up by: the lowest hashes of its runs of units, of the title, the body and the numbers apart.
  var keys: [UInt32] {
    let run = isHan ? 3 : 2
    let numbers = landmarks.filter { $0 & Self.isNumber != 0 }
    return Self.lowest(8, title, run, salt: 1) + Self.lowest(24, body, run, salt: 2)
      + Self.lowest(8, numbers, 1, salt: 3)
  }

  private static func lowest(_ count: Int, _ units: [Unit], _ run: Int, salt: UInt32) -> [UInt32] {
    guard units.count >= run else { return [] }
    var hashes: [UInt32] = []
    hashes.reserveCapacity(units.count)
    for start in 0...(units.count - run) {
      var value = salt &* 0x9E37_79B9
      for unit in units[start..<(start + run)] {
        value = (value ^ UInt32(unit & Self.word)) &* 0x85EB_CA6B
        value ^= value >> 13
      }
      hashes.append(value)
    }
    hashes.sort()
    var lowest: [UInt32] = []
    for hash in hashes where hash != lowest.last {
      lowest.append(hash)
      if lowest.count == count { break }
    }
    return lowest
  }
}
