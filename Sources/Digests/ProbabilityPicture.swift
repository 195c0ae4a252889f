import Foundation
import Narrative

/// The probability of the new state over the ledger's lines, with a mark for each line of evidence.
///
/// For and against are told by place and direction of the marks, not by colour alone.
struct ProbabilityPicture {
  private struct Point {
    var at: Date
    var probability: Double
    var weight: Double
    var supports: Bool
  }

  private let reversal: Reversal
  private let points: [Point]
  private let start: Date
  private let end: Date

  private static let width = 720.0
  private static let height = 236.0
  private static let left = 46.0
  private static let right = 704.0
  private static let top = 34.0
  private static let bottom = 176.0

  /// Nil without a ledger. The last 120 lines are enough for one picture.
  init?(_ reversal: Reversal, _ ledger: [LedgerEntry]) {
    let entries = ledger.sorted { $0.story.seen < $1.story.seen }.suffix(120)
    let points = entries.compactMap { entry -> Point? in
      guard let probability = entry.probabilities[reversal.to], probability.isFinite else { return nil }
      return Point(
        at: entry.story.seen, probability: min(max(probability, 0), 1),
        weight: entry.weight.isFinite ? entry.weight : 0, supports: entry.speaks(for: reversal.to))
    }
    guard let first = points.first, let last = points.last else { return nil }
    self.reversal = reversal
    self.points = points
    start = min(first.at, reversal.detectedAt)
    let latest = max(max(last.at, reversal.detectedAt), start.addingTimeInterval(3_600))
    // The turn is what the picture is for, so it must not lie on its edge.
    end = latest.addingTimeInterval(latest.timeIntervalSince(start) * 0.1)
  }

  private func x(_ date: Date) -> Double {
    let share = date.timeIntervalSince(start) / end.timeIntervalSince(start)
    // A little air on both sides keeps the marks inside the frame.
    return Self.left + 10 + share * (Self.right - Self.left - 20)
  }

  private func y(_ probability: Double) -> Double { Self.bottom - probability * (Self.bottom - Self.top) }

  func svg(_ edition: Edition) -> String {
    let catalogue = edition.catalogue
    let number = SVG.number
    let weighty = points.filter { $0.weight != 0 }
    let description = catalogue.pictureDescription(
      to: edition.label(reversal.toLabel).text, first: catalogue.percent(points[0].probability),
      last: catalogue.percent(points[points.count - 1].probability), points: points.count,
      supporting: weighty.count { $0.supports }, opposing: weighty.count { !$0.supports })
    let title = catalogue.pictureTitle(question: edition.question(reversal.question).text)
    let name = "p-\(FileNames.encoded(reversal.id))"
    var svg = """
      <svg class="picture" role="img" aria-labelledby="\(name)-t \(name)-d" \
      viewBox="0 0 \(number(Self.width)) \(number(Self.height))" xmlns="http://www.w3.org/2000/svg">
      <title id="\(name)-t">\(SVG.escape(title))</title>
      <desc id="\(name)-d">\(SVG.escape(description))</desc>

      """
    svg += grid(edition)
    svg += curve() + turn() + marks(weighty) + labels(edition)
    return svg + "</svg>"
  }

  private func turn() -> String {
    let at = x(reversal.detectedAt)
    let number = SVG.number
    return """
      <line class="turn" x1="\(number(at))" x2="\(number(at))" y1="\(number(Self.top - 14))" \
      y2="\(number(Self.bottom + 16))"/>
      <path class="diamond" d="M\(number(at)) \(number(Self.top - 22))l6 7l-6 7l-6 -7z"/>

      """
  }

  private func curve() -> String {
    let number = SVG.number
    var line = "M\(number(x(points[0].at))) \(number(y(points[0].probability)))"
    for point in points.dropFirst() { line += "H\(number(x(point.at)))V\(number(y(point.probability)))" }
    line += "H\(number(x(end)))"
    let area = line + "V\(number(Self.bottom))H\(number(x(points[0].at)))z"
    return """
      <path class="area" d="\(area)"/>
      <path class="curve" d="\(line)"/>

      """
  }

  private func marks(_ weighty: [Point]) -> String {
    let number = SVG.number
    return weighty.map { point in
      let size = 3 + min(abs(point.weight), 4)
      let at = number(x(point.at))
      return point.supports
        ? "<path class=\"tick for\" d=\"M\(at) \(number(Self.top - 6 - size))l\(number(size * 0.8)) \(number(size))h-\(number(size * 1.6))z\"/>\n"
        : "<path class=\"tick against\" d=\"M\(at) \(number(Self.bottom + 8 + size))l\(number(size * 0.8)) -\(number(size))h-\(number(size * 1.6))z\"/>\n"
    }.joined()
  }

  /// Local midnights that are named below the picture. A name takes about 60 units, so there are eight at most.
  private func days(_ edition: Edition) -> [Date] {
    let step = max(1, Int((end.timeIntervalSince(start) / 86_400 / 8).rounded(.up)))
    let midnight = edition.time.startOfDay(start)
    return (0...8).map { edition.time.adding(days: $0 * step, to: midnight) }.filter { $0 < end }
  }

  private func grid(_ edition: Edition) -> String {
    let number = SVG.number
    var svg = ""
    for (share, text) in [(0.0, "0%"), (0.5, "50%"), (1.0, "100%")] {
      svg += """
        <line class="grid" x1="\(number(Self.left))" x2="\(number(Self.right))" y1="\(number(y(share)))" \
        y2="\(number(y(share)))"/>
        <text class="axis" x="\(number(Self.left - 8))" y="\(number(y(share) + 4))" text-anchor="end">\(text)</text>

        """
    }
    for day in days(edition) where day > start {
      svg += """
        <line class="grid" x1="\(number(x(day)))" x2="\(number(x(day)))" y1="\(number(Self.top))" \
        y2="\(number(Self.bottom))"/>

        """
    }
    return svg
  }

  /// The value by the line's end, the days, and the turn's own time.
  private func labels(_ edition: Edition) -> String {
    let number = SVG.number
    let axis = number(Self.bottom + 38)
    let last = points[points.count - 1].probability
    // The turn's time is the longest label; it stays inside the frame.
    let turned = min(max(x(reversal.detectedAt), Self.left + 50), Self.right - 50)
    let moment =
      "\(edition.shortDay(reversal.detectedAt, on: reversal.detectedAt)) \(edition.time.clock(reversal.detectedAt))"
    var svg = """
      <text class="value" x="\(number(Self.right - 4))" y="\(number(y(last) + (last > 0.5 ? 20 : -8)))" \
      text-anchor="end">\(SVG.escape(edition.catalogue.percent(last)))</text>
      <text class="axis strong" x="\(number(turned))" y="\(axis)" text-anchor="middle">\(SVG.escape(moment))</text>

      """
    var free = Self.left
    for day in days(edition) {
      let at = max(x(day), Self.left) + 3
      let name = edition.shortDay(day, on: reversal.detectedAt)
      let width = SVG.width(name, size: 12) + 8
      guard at >= free, at + width < turned - 50 || at > turned + 54, at + width < Self.right else { continue }
      // A first day that the picture cuts short leaves its room to the next one.
      if day < start, x(edition.time.adding(days: 1, to: day)) < at + width { continue }
      free = at + width
      svg += "<text class=\"axis\" x=\"\(number(at))\" y=\"\(axis)\">\(SVG.escape(name))</text>\n"
    }
    return svg
  }
}
