import Foundation

/// Which stories a feed's last document held, and which left it lately: who may come back under another headline.
struct ShownStories: Equatable {
  struct Departure: Equatable {
    let story: Int64
    /// Milliseconds since 1970.
    let at: Int64
  }

  private(set) var present: [Int64] = []
  /// The latest last.
  private(set) var departures: [Departure] = []

  /// Departures are remembered for a day, and this many beside those of the last document.
  static let maximalDepartures = 64
  static let memory: Int64 = 24 * 3600 * 1000

  init() {}

  /// Reads what `data` wrote; anything else is an empty list.
  init(_ data: Data?) {
    guard let data, data.count % 8 == 0, !data.isEmpty else { return }
    var numbers: [Int64] = []
    numbers.reserveCapacity(data.count / 8)
    for start in stride(from: data.startIndex, to: data.endIndex, by: 8) {
      numbers.append(data[start..<(start + 8)].reduce(0) { $0 << 8 | Int64($1) })
    }
    let count = Int(clamping: numbers[0])
    guard count >= 0, count <= numbers.count - 1 else { return }
    present = Array(numbers[1...count])
    let rest = numbers[(count + 1)...]
    for index in stride(from: rest.startIndex, to: rest.endIndex - 1, by: 2) {
      departures.append(Departure(story: rest[index], at: rest[index + 1]))
    }
  }

  /// The number of present stories, those, and the departures, as big-endian 64-bit numbers.
  var data: Data {
    let numbers = [Int64(present.count)] + present + departures.flatMap { [$0.story, $0.at] }
    var data = Data(capacity: numbers.count * 8)
    for number in numbers {
      for shift in stride(from: 56, through: 0, by: -8) {
        data.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
      }
    }
    return data
  }

  /// The stories that are not in the new document: those that leave with it first.
  func absent(from document: Set<Int64>, at now: Date) -> [Int64] {
    let leaving = present.filter { !document.contains($0) }
    let left = departures.filter { now.milliseconds - $0.at <= Self.memory && !document.contains($0.story) }
    return leaving + left.reversed().map(\.story)
  }

  /// Takes note of a new document's stories.
  mutating func show(_ document: [Int64], at now: Date) {
    let shown = Set(document)
    let leaving = present.filter { !shown.contains($0) }
    present = document
    guard !leaving.isEmpty || departures.contains(where: { shown.contains($0.story) }) else { return }
    departures.removeAll { shown.contains($0.story) || now.milliseconds - $0.at > Self.memory }
    departures += leaving.map { Departure(story: $0, at: now.milliseconds) }
    departures = departures.suffix(Self.maximalDepartures)
  }
}
