import Foundation

@testable import Daemon

/// Three hundred invented feeds and what they publish in a week, drawn from a seed.
struct PressWeek: Sendable {
  /// A Monday, 00:00 UTC.
  static let start = Date(timeIntervalSince1970: 1_763_942_400)
  static let days = 7.0
  static let end = start.addingTimeInterval(days * 86_400)
  /// Hours of the fifth day in which no request of the daemon's leaves the house.
  static let outage = start.addingTimeInterval(4.4 * 86_400)...start.addingTimeInterval(4.7 * 86_400)

  /// Days since the start.
  static func day(_ now: Date) -> Double { now.timeIntervalSince(start) / 86_400 }

  /// How many feeds publish in which manner.
  static let crowd: [(SimulatedPaper.Manner, Int)] = [
    (.both, 90), (.etag, 10), (.date, 20), (.none, 20), (.stubborn, 6), (.renamed, 10), (.cut, 10), (.ttl, 10),
    (.updatePeriod, 6), (.maxAge, 10), (.expires, 10), (.skipHours, 10), (.skipDays, 6), (.moved, 10), (.wandering, 6),
    (.gone, 5), (.busy, 10), (.overloaded, 10), (.failing, 6), (.refusing, 4), (.flapping, 6), (.secure, 12),
    (.bomb, 2),
    (.nested, 2), (.endless, 2), (.reset, 3), (.drip, 1), (.liar, 2), (.poison, 1),
  ]

  let papers: [SimulatedPaper]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var papers: [SimulatedPaper] = []
    for (manner, count) in Self.crowd {
      for number in 0..<count {
        // Every third to fifth honest one shares its host with others of its kind.
        let isShared = [.both, .busy, .none].contains(manner) && number >= count / 2
        let host = "\(manner.rawValue.lowercased())\(isShared ? "-group\(number / 5)" : "\(number)").press.example"
        let path = "/feed\(number)"
        let isRare = Int.random(in: 0..<4, using: &generator) == 0
        // Those leave the interval to the daemon.
        let ownInterval: Double? = [.etag].contains(manner) ? nil : [4, 6, 8].randomElement(using: &generator)
        papers.append(
          SimulatedPaper(
            host: host, path: path, manner: manner, interval: ownInterval.map { $0 * 3_600 },
            posts: Self.posts(host: host, path: path, hoursApart: isRare ? 40 : 7, using: &generator)))
      }
    }
    self.papers = papers
  }

  /// Posts from two days before the week to its end, at intervals of chance.
  private static func posts(
    host: String, path: String, hoursApart: Double, using generator: inout SeededGenerator
  ) -> [SimulatedPaper.Post] {
    var posts: [SimulatedPaper.Post] = []
    var at = start.addingTimeInterval(-2 * 86_400)
    while true {
      at += Double.random(in: 0.2...1.8, using: &generator) * hoursApart * 3_600
      guard at < end else { return posts }
      let number = posts.count
      let second = Date(timeIntervalSince1970: at.timeIntervalSince1970.rounded())
      posts.append(
        SimulatedPaper.Post(
          at: second, title: "\(host)\(path) tells story \(number)", path: "\(path)/\(number)",
          date: DemoFeed.rfc822(second)))
    }
  }
}
