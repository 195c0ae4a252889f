import Foundation
import StoryArchive
import Testing

@testable import Daemon

/// A week of three hundred feeds of every manner, and each rule of politeness and safety on what the servers saw. All hold
/// of one run, which is therefore one test.
@Suite(.serialized) struct WeekTests {
  typealias Seen = SimulatedPress.Seen
  typealias Manner = SimulatedPaper.Manner

  /// What the servers saw, in order, by the host and by the feed's address.
  struct Evidence {
    var all: [Seen]
    var byHost: [String: [Seen]]
    var byPlace: [String: [Seen]]

    init(_ seen: [Seen]) {
      all = seen
      byHost = Dictionary(grouping: seen, by: \.host)
      byPlace = Dictionary(grouping: seen) { $0.host + $0.path }
    }

    func of(_ paper: SimulatedPaper) -> [Seen] { byPlace[paper.host + paper.path] ?? [] }
  }

  static func gaps(_ seen: [Seen]) -> [TimeInterval] {
    zip(seen, seen.dropFirst()).map { $1.at.timeIntervalSince($0.at) }
  }

  @Test func `A week of three hundred feeds annoys no server, is harmed by none, and loses no story`() async throws {
    let daemon = try await WeekDaemon(seed: 6)
    let evidence = Evidence(daemon.press.seen)
    #expect(daemon.week.papers.count == 300 && evidence.all.count > 6_000, "\(evidence.all.count)")
    stories(daemon)
    pace(daemon.week, evidence)
    wishes(daemon.week, evidence)
    conditions(daemon.week, evidence)
    refusals(daemon.week, evidence)
    outage(daemon, evidence)
    news(daemon)
    manners(evidence)
  }

  // MARK: No story is lost

  private func stories(_ daemon: WeekDaemon) {
    let offered = daemon.press.offered
    let stored = (try? daemon.home.titles()) ?? []
    #expect(stored.count == offered.count, "each story once: \(stored.count) of \(offered.count)")
    let missing = offered.subtracting(stored).sorted()
    #expect(missing.isEmpty, "\(missing.count) are missing, such as \(missing.prefix(5))")
    // And all that an honest feed published was asked for, in time or a day later.
    let manners: Set<Manner> = [
      .both, .etag, .date, .none, .renamed, .cut, .ttl, .updatePeriod, .maxAge, .expires, .skipHours, .moved,
      .wandering,
      .busy, .overloaded, .failing, .flapping, .secure,
    ]
    let deadline = PressWeek.end.addingTimeInterval(-26 * 3_600)
    for paper in daemon.week.papers where manners.contains(paper.manner) {
      let shown = paper.window(at: PressWeek.start) + paper.posts.filter { $0.at > PressWeek.start && $0.at < deadline }
      let late = shown.filter { !offered.contains($0.title) }
      #expect(late.isEmpty, "\(paper.url): \(late.count) never asked for")
    }
  }

  // MARK: Pace

  private func pace(_ week: PressWeek, _ evidence: Evidence) {
    for (host, seen) in evidence.byHost {
      #expect(seen.allSatisfy { $0.inHand == 1 }, "two at once at \(host)")
      #expect(Self.gaps(seen).allSatisfy { $0 >= 1 }, "no second between two requests at \(host)")
    }
    for paper in week.papers {
      let interval = paper.interval ?? 1_200
      let most = Int(PressWeek.days * 86_400 / interval) + 2
      #expect(evidence.of(paper).count <= most, "\(paper.url): \(evidence.of(paper).count) polls")
    }
    // But for the start, and for what the outage has put off, feeds don't come together.
    let back = PressWeek.outage.upperBound
    let later = evidence.all.filter {
      $0.at > PressWeek.start.addingTimeInterval(7_200) && !(back...back.addingTimeInterval(3_600)).contains($0.at)
    }
    let minutes = Dictionary(grouping: later) { Int($0.at.timeIntervalSince1970 / 60) }
    #expect(minutes.values.allSatisfy { $0.count <= 25 }, "\(minutes.values.map(\.count).max() ?? 0) in one minute")
    // Who posts rarely is asked rarely, where the daemon may choose.
    let rare = week.papers.filter { $0.interval == nil && $0.posts.count < 12 }
    let often = week.papers.filter { $0.interval == nil && $0.posts.count > 20 }
    func mean(_ papers: [SimulatedPaper]) -> Int { papers.map { evidence.of($0).count }.reduce(0, +) / papers.count }
    #expect(mean(rare) * 3 < mean(often) * 2, "\(mean(rare)) against \(mean(often))")
  }

  // MARK: What feeds and servers ask for

  private func wishes(_ week: PressWeek, _ evidence: Evidence) {
    for paper in week.papers {
      let seen = evidence.of(paper)
      let wish: TimeInterval? =
        switch paper.manner {
        case .ttl, .maxAge, .expires: SimulatedPaper.wish
        case .updatePeriod: 21_600
        default: nil
        }
      if let wish { #expect(Self.gaps(seen).allSatisfy { $0 >= wish }, "\(paper.url): \(Self.gaps(seen).min() ?? 0)") }
      let asked = seen.dropFirst().map(\.at.timeIntervalSince1970)
      if paper.manner == .skipHours {
        let hours = asked.map { Int($0 / 3_600) % 24 }
        #expect(hours.allSatisfy { !SimulatedPaper.skippedHours.contains($0) }, "\(paper.url): \(hours)")
      }
      if paper.manner == .skipDays {
        // The first of January 1970 was a Thursday.
        let days = asked.map { (Int($0 / 86_400) + 3) % 7 }
        #expect(days.allSatisfy { $0 < 5 }, "\(paper.url): \(days)")
      }
    }
  }

  private func conditions(_ week: PressWeek, _ evidence: Evidence) {
    for paper in week.papers where paper.isHonest && paper.manner != .secure {
      var etag: String?
      var modified: String?
      for request in evidence.of(paper) {
        #expect(request.headers["if-none-match"] == etag, "\(paper.url) at \(request.at)")
        #expect(request.headers["if-modified-since"] == modified, "\(paper.url) at \(request.at)")
        switch request.status {
        // Of a body that breaks off the rest is asked for.
        case 200 where paper.manner == .cut: (etag, modified) = isCut(request) ? (nil, nil) : validators(request)
        case 200, 304: (etag, modified) = validators(request)
        default: break
        }
      }
    }
    // nginx makes weak validators of those of a body that it has compressed, and takes them back.
    for paper in week.papers where paper.manner == .secure {
      let later = evidence.of(paper).drop { $0.status != 200 }.dropFirst()
      #expect(later.contains { $0.status == 304 } || paper.posts.count > 30, "\(paper.url)")
      #expect(later.allSatisfy { $0.headers["if-none-match"] != nil }, "\(paper.url)")
    }
  }

  private func validators(_ request: Seen) -> (String?, String?) {
    (request.answered["ETag"], request.answered["Last-Modified"])
  }

  private func isCut(_ request: Seen) -> Bool { request.answered["X-Cut"] != nil }

  // MARK: Refusals, moves and failures

  private func refusals(_ week: PressWeek, _ evidence: Evidence) {
    // Whoever asks for patience gets it from all of the domain's feeds.
    for (host, seen) in evidence.byHost {
      for (place, request) in seen.enumerated() where request.status == 429 || request.status == 503 {
        let patience: TimeInterval = request.status == 429 ? 7_200 : 10_800
        let next = seen.dropFirst(place + 1).first
        #expect(next.map { $0.at.timeIntervalSince(request.at) >= patience } ?? true, "\(host) at \(request.at)")
      }
    }
    for paper in week.papers {
      let seen = evidence.of(paper)
      switch paper.manner {
      case .moved:
        let new = evidence.byPlace["new-\(paper.host)\(SimulatedPaper.newPath)"] ?? []
        #expect(seen.count == 3 && seen.allSatisfy { $0.status == 301 }, "\(paper.url): \(seen.count)")
        #expect(new.count > 10, "\(paper.url)")
      case .gone:
        let farewells = seen.filter { $0.status == 410 }
        #expect(farewells.count == 1 && seen.last?.status == 410, "\(paper.url): \(farewells.count)")
      case .failing:
        let failed = seen.filter { $0.status == 500 }
        #expect(failed.count <= 6, "\(paper.url): \(failed.count) in two days")
        #expect(seen.last?.status != 500, "nothing is given up: \(paper.url)")
      case .refusing, .bomb, .nested, .endless, .reset, .drip, .liar, .poison:
        // 4 h, 8 h, 16 h, and once a day from then on.
        #expect((5...14).contains(seen.count), "\(paper.url): \(seen.count)")
        let gaps = Self.gaps(Array(seen.suffix(4)))
        #expect(gaps.allSatisfy { $0 > 70_000 && $0 < 110_000 }, "\(paper.url): \(gaps)")
      default: break
      }
    }
  }

  private func outage(_ daemon: WeekDaemon, _ evidence: Evidence) {
    // Three feeds at a time look for the network, and it is back for all within minutes of its end.
    #expect((3..<300).contains(daemon.press.lost), "\(daemon.press.lost)")
    let end = PressWeek.outage.upperBound
    let soon = evidence.all.filter { $0.at > end && $0.at < end.addingTimeInterval(3_600) }
    #expect(Set(soon.map(\.host)).count > 30, "\(soon.count)")
    #expect(daemon.lines.count { $0.contains("the network is down") } == 1)
    #expect(daemon.lines.count { $0.contains("the network is back") } == 1)
  }

  // MARK: What a person hears, and who it is that asks

  private func news(_ daemon: WeekDaemon) {
    // Those that never worked, are gone, have moved, or have failed for a day and are well again.
    let told: [Manner: Int] = [
      .refusing: 1, .bomb: 1, .nested: 1, .endless: 1, .reset: 1, .drip: 1, .liar: 1, .poison: 1, .gone: 1, .moved: 1,
      .failing: 2,
    ]
    let lines = daemon.lines.filter { !$0.contains("daily digest") && !$0.contains("the network is") }
    for paper in daemon.week.papers {
      let own = lines.filter { $0.contains(" \(paper.host)\(paper.path) ") }
      if paper.manner == .cut {
        #expect(own.allSatisfy { $0.contains("is incomplete") }, "\(own)")
      } else {
        #expect(own.count == told[paper.manner] ?? 0, "\(paper.url): \(own)")
      }
    }
    for record in daemon.records.values {
      #expect(record.nextPollReason.flatMap(PollReason.init(rawValue:)) != nil, "\(record.url)")
    }
  }

  private func manners(_ evidence: Evidence) {
    for request in evidence.all {
      let agent = request.headers["user-agent"] ?? ""
      #expect(agent.hasPrefix("volteface/") && agent.hasSuffix(" (+desk@reader.example)"), "\(agent)")
      #expect(request.headers["accept"]?.contains("application/rss+xml") == true)
    }
    let direct = evidence.all.filter { !$0.host.hasPrefix("secure") }
    #expect(direct.allSatisfy { $0.headers["accept-encoding"]?.contains("gzip") == true })
  }
}
