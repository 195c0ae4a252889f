internal import Foundation

/// Things that wait for an instant, the earliest first and what was put in first before the others of the same instant: a
/// binary heap.
struct Agenda<Item: Sendable>: Sendable {
  private struct Entry {
    var at: Date
    var turn: UInt64
    var item: Item

    func isBefore(_ other: Entry) -> Bool { (at, turn) < (other.at, other.turn) }
  }

  private var heap: [Entry] = []
  private var turns: UInt64 = 0

  var isEmpty: Bool { heap.isEmpty }
  /// The earliest instant.
  var next: Date? { heap.first?.at }

  mutating func add(_ item: Item, at instant: Date) {
    turns += 1
    heap.append(Entry(at: instant, turn: turns, item: item))
    var child = heap.count - 1
    while child > 0, case let parent = (child - 1) / 2, heap[child].isBefore(heap[parent]) {
      heap.swapAt(child, parent)
      child = parent
    }
  }

  /// The earliest item whose instant has come.
  mutating func take(by now: Date) -> Item? {
    guard let first = heap.first, first.at <= now else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first.item }
    heap[0] = last
    var parent = 0
    while case let left = 2 * parent + 1, left < heap.count {
      let right = left + 1
      let child = right < heap.count && heap[right].isBefore(heap[left]) ? right : left
      guard heap[child].isBefore(heap[parent]) else { break }
      heap.swapAt(child, parent)
      parent = child
    }
    return first.item
  }
}
