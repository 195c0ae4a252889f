import Foundation
import Narrative

/// The saga at a glance: a band a storyline, its states as labelled segments, reversals as marks, stories a day beneath.
struct SagaTimeline {
  private let page: SagaPage
  private let edition: Edition
  private let start: Date
  private let end: Date

  private static let width = 1_000.0
  private static let left = 4.0
  private static let right = 996.0
  private static let rowHeight = 64.0
  private static let bandHeight = 30.0
  private static let barsHeight = 64.0
  private static let type = 13.0

  /// Nil when nothing has a time yet.
  init?(_ page: SagaPage, _ edition: Edition) {
    let segments = page.bands.flatMap(\.segments)
    let days = page.days.compactMap { edition.time.start(ofDay: $0.date) }
    let starts = segments.map(\.from) + page.reversals.map(\.detectedAt) + days
    let ends =
      segments.compactMap(\.to) + page.reversals.map(\.detectedAt)
      + days.map { edition.time.adding(days: 1, to: $0) } + segments.map(\.from)
    guard let first = starts.min(), let last = ends.max() else { return nil }
    self.page = page
    self.edition = edition
    start = edition.time.startOfDay(first)
    end = max(last, edition.time.adding(days: 1, to: start))
  }

  private func x(_ date: Date) -> Double {
    let share = min(max(date.timeIntervalSince(start) / end.timeIntervalSince(start), 0), 1)
    return Self.left + share * (Self.right - Self.left)
  }

  func svg() -> String {
    let number = SVG.number
    let catalogue = edition.catalogue
    let bands = page.bands.filter { !$0.segments.isEmpty }
    let bottom = Double(bands.count) * Self.rowHeight
    let height = bottom + (page.days.isEmpty ? 0 : Self.barsHeight + 26) + 30
    let title = catalogue.timelineTitle(saga: edition.phrase(page.title, words: 14).text)
    let description = catalogue.timelineDescription(
      storylines: bands.count, reversals: page.reversals.count, from: edition.shortDay(start, on: end),
      to: edition.shortDay(end, on: end))
    var svg = """
      <svg class="timeline" role="img" aria-labelledby="timeline-t timeline-d" \
      viewBox="0 0 \(number(Self.width)) \(number(height))" xmlns="http://www.w3.org/2000/svg">
      <title id="timeline-t">\(SVG.escape(title))</title>
      <desc id="timeline-d">\(SVG.escape(description))</desc>

      """
    svg += ticks(height: height)
    for (row, band) in bands.enumerated() { svg += self.band(band, top: Double(row) * Self.rowHeight) }
    if !page.days.isEmpty { svg += bars(top: bottom) }
    return svg + "</svg>"
  }

  private func band(_ band: SagaPage.Band, top: Double) -> String {
    let number = SVG.number
    let question = edition.question(band.question)
    var states: [String] = []
    var svg = """
      <text class="question" lang="\(question.lang)" x="\(number(Self.left))" y="\(number(top + 18))">\
      \(SVG.escape(question.text))</text>

      """
    for segment in band.segments {
      if !states.contains(segment.state) { states.append(segment.state) }
      let colour = (states.firstIndex(of: segment.state) ?? 0) % 6
      let label = edition.label(segment.label)
      let from = x(segment.from)
      let width = max(x(segment.to ?? end) - from, 2)
      let confidence = segment.confidence.isFinite ? min(max(segment.confidence, 0), 1) : 0
      let words = edition.catalogue.segment(
        label: label.text, from: edition.moment(segment.from, on: end),
        to: segment.to.map { edition.moment($0, on: end) }, percent: edition.catalogue.percent(confidence))
      svg += """
        <g><title>\(SVG.escape(words))</title>\
        <rect class="band s\(colour)" x="\(number(from))" y="\(number(top + 26))" width="\(number(width))" \
        height="\(number(Self.bandHeight))" fill-opacity="\(number(0.3 + 0.7 * confidence))"/>
        """
      if let fitted = SVG.fitted(label.text, width: width - 12, size: Self.type) {
        svg += """
          <text class="label" lang="\(label.lang)" x="\(number(from + 7))" y="\(number(top + 46))">\
          \(SVG.escape(fitted))</text>
          """
      }
      svg += "</g>\n"
    }
    for reversal in page.reversals where reversal.storyline == band.storyline {
      let at = number(x(reversal.detectedAt))
      let mark = page.corrections[reversal.id] == nil ? "diamond" : "diamond retracted"
      svg += "<path class=\"\(mark)\" d=\"M\(at) \(number(top + 19))l6 7l-6 7l-6 -7z\"/>\n"
    }
    return svg
  }

  private func bars(top: Double) -> String {
    let number = SVG.number
    let most = max(page.days.map(\.stories).max() ?? 1, 1)
    let floor = top + 24 + Self.barsHeight
    var svg = """
      <text class="question" x="\(number(Self.left))" y="\(number(top + 16))">\
      \(SVG.escape(edition.catalogue.words.storiesADay))</text>

      """
    for day in page.days {
      guard let from = edition.time.start(ofDay: day.date) else { continue }
      let left = x(from)
      let width = max(x(edition.time.adding(days: 1, to: from)) - left - 1, 1)
      let height = Double(max(day.stories, 0)) / Double(most) * (Self.barsHeight - 18)
      let words = "\(edition.shortDay(from, on: end)): "
      let coverage = edition.catalogue.coverage(stories: day.stories, outlets: day.outlets)
      svg += """
        <g><title>\(SVG.escape(words + coverage))</title>\
        <rect class="bar" x="\(number(left))" y="\(number(floor - height))" width="\(number(width))" \
        height="\(number(height))"/>
        """
      if width > 22, day.stories > 0 {
        svg += """
          <text class="axis" x="\(number(left + width / 2))" y="\(number(floor - height - 5))" \
          text-anchor="middle">\(day.stories)</text>
          """
      }
      svg += "</g>\n"
    }
    return svg
  }

  /// At most eight dates, on local midnights.
  private func ticks(height: Double) -> String {
    let number = SVG.number
    let days = max(end.timeIntervalSince(start) / 86_400, 1)
    let steps = [1, 2, 3, 7, 14, 30, 61, 91, 183, 365]
    let step = steps.first { days / Double($0) <= 8 } ?? Int(days / 8)
    var svg = ""
    var index = 0
    while true {
      let date = edition.time.adding(days: index * step, to: start)
      if date > end || index > 20 { return svg }
      let at = x(date)
      svg += """
        <line class="grid" x1="\(number(at))" x2="\(number(at))" y1="0" y2="\(number(height - 22))"/>

        """
      if at < Self.right - 40 {
        svg += """
          <text class="axis" x="\(number(at + 3))" y="\(number(height - 8))">\
          \(SVG.escape(edition.shortDay(date, on: end)))</text>

          """
      }
      index += 1
    }
  }
}
