import Foundation

/// Numbers of one thing over time: how many employees had signed, as each story told it.
public struct QuantitySeries: Sendable, Hashable, Codable {
  public var saga: String
  /// The storyline that the newest number with one belongs to.
  public var storyline: String?
  /// What is counted, as the newest story words it: "employees signed".
  public var counts: String
  /// As in ``Quantity/measure``.
  public var measure: String
  /// As in ``Quantity/unit``.
  public var unit: String
  /// Oldest first; a number that was told again stands once, with its first story.
  public var points: [Point]

  public struct Point: Sendable, Hashable, Codable {
    public var quantity: Quantity
    /// How many outlets told the same number.
    public var outlets: Int
  }

  /// Points that a series keeps, the newest.
  public static let limit = 50

  /// Gathers a saga's quantities into series of one thing, in one unit.
  ///
  /// - Parameters:
  ///   - quantities: in any order.
  ///   - limit: how many series are kept, those with the newest points.
  public static func series(of quantities: [Quantity], limit: Int = 40) -> [QuantitySeries] {
    var groups: [String: [Quantity]] = [:]
    for quantity in quantities {
      let parts = quantity.measure.split(separator: "/", omittingEmptySubsequences: false)
      // "Employees signed" is one count of the saga, whatever else its headlines claim; other numbers are of one thing
      // only where they are about the same. What is not known to be the same thing stands alone.
      let isCount = quantity.unit == "people" && parts.allSatisfy { !$0.isEmpty }
      let about =
        isCount
        ? "" : parts.last == "" ? "\(quantity.story.id)" : quantity.storyline ?? quantity.actors.joined(separator: "+")
      groups["\(quantity.saga)\u{1F}\(about)\u{1F}\(quantity.measure)\u{1F}\(quantity.unit)", default: []]
        .append(quantity)
    }
    let all = groups.keys.sorted().compactMap { groups[$0].flatMap(series) }
    return Array(
      all.sorted { a, b in
        let (first, second) = (a.points[a.points.count - 1].quantity.story, b.points[b.points.count - 1].quantity.story)
        return (first.seen, first.id, b.measure) > (second.seen, second.id, a.measure)
      }.prefix(limit))
  }

  private static func series(_ quantities: [Quantity]) -> QuantitySeries? {
    var points: [Point] = []
    var voices: [Set<String>] = []
    let ordered = quantities.sorted {
      ($0.story.seen, $0.story.id, $0.value, $0.quote) < ($1.story.seen, $1.story.id, $1.value, $1.quote)
    }
    for quantity in ordered {
      let outlets = Set(Story.voices(inSource: quantity.story.source).outlets.map { $0.lowercased() })
      let same = points.lastIndex {
        $0.quantity.value == quantity.value && $0.quantity.bound == quantity.bound
          && ($0.quantity.total == quantity.total || quantity.total == nil)
      }
      if let same {
        voices[same].formUnion(outlets)
        points[same].outlets = voices[same].count
      } else {
        points.append(Point(quantity: quantity, outlets: outlets.count))
        voices.append(outlets)
      }
    }
    guard let last = points.last?.quantity else { return nil }
    return QuantitySeries(
      saga: last.saga, storyline: ordered.last { $0.storyline != nil }?.storyline, counts: last.counts,
      measure: last.measure, unit: last.unit,
      points: points.suffix(limit))
  }
}
