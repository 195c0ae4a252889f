import Foundation
import Testing

@testable import Daemon

struct ScheduleTests {
  let start = Date(timeIntervalSince1970: 1_700_000_000)
  let polite = Schedule.DomainRule(connections: 1, spacing: 2)

  @Test func `A feed starts when it is due and not before`() {
    var schedule = Schedule()
    schedule.add(feed: "a", domain: "one", rule: polite, due: start.addingTimeInterval(10))
    #expect(schedule.start(at: start).isEmpty)
    #expect(schedule.nextStart == start.addingTimeInterval(10))
    #expect(schedule.start(at: start.addingTimeInterval(10)) == ["a"])
    #expect(schedule.start(at: start.addingTimeInterval(11)).isEmpty)
  }

  @Test func `Feeds of one domain wait for each other and for the spacing, others don't`() {
    var schedule = Schedule()
    for feed in ["a", "b", "c"] { schedule.add(feed: feed, domain: "one", rule: polite, due: start) }
    schedule.add(feed: "d", domain: "two", rule: polite, due: start)
    #expect(schedule.start(at: start) == ["a", "d"])
    #expect(schedule.nextStart == nil)
    schedule.finish(feed: "a", next: start.addingTimeInterval(600))
    #expect(schedule.start(at: start.addingTimeInterval(1)).isEmpty)
    #expect(schedule.nextStart == start.addingTimeInterval(2))
    #expect(schedule.start(at: start.addingTimeInterval(2)) == ["b"])
    schedule.finish(feed: "b", next: start.addingTimeInterval(600))
    #expect(schedule.isDue(by: start))
    #expect(schedule.start(at: start.addingTimeInterval(4)) == ["c"])
    #expect(!schedule.isDue(by: start))
  }

  @Test func `A host with a pace of its own leaves its domain's alone`() {
    let pace = { (connections: Int, spacing: Int) in
      Configuration.Fetch.Pace(connections: connections, spacing: .seconds(spacing))
    }
    let fetch = Configuration.Fetch(
      interval: .seconds(1_200), transfers: 32, perDomain: pace(1, 1), hosts: ["feeds.example.org": pace(8, 0)],
      limits: .init(size: 1 << 20, redirects: 5, connectTimeout: .seconds(15), timeout: .seconds(60)))
    let hosts = ["news.example.org", "feeds.example.org", "www.example.org"].map(fetch.politeness)
    #expect(hosts[0].domain == hosts[2].domain && hosts[0].domain != hosts[1].domain)
    #expect(hosts.map(\.rule.connections) == [1, 8, 1])
    #expect(hosts.map(\.rule.spacing) == [1, 0, 1])
  }

  @Test func `Ten thousand feeds of as many domains start in order of time`() {
    var schedule = Schedule()
    for number in 0..<10_000 {
      schedule.add(
        feed: "feed \(number)", domain: "domain \(number)", rule: polite,
        due: start.addingTimeInterval(Double((number * 7_919) % 10_000)))
    }
    var count = 0
    for second in 0..<10_000 { count += schedule.start(at: start.addingTimeInterval(Double(second))).count }
    #expect(count == 10_000)
  }

  @Test func `Feeds with one interval have instants of their own, which a restart keeps`() {
    let first = PollPolicy.next(
      feed: "https://a.example/f", started: start, interval: 1_200, failures: 0, retryAfter: nil)
    let second = PollPolicy.next(
      feed: "https://b.example/f", started: start, interval: 1_200, failures: 0, retryAfter: nil)
    #expect(first.at != second.at)
    #expect(first.at >= start.addingTimeInterval(1_140) && first.at < start.addingTimeInterval(2_400))
    let again = PollPolicy.next(
      feed: "https://a.example/f", started: first.at.addingTimeInterval(3), interval: 1_200, failures: 0,
      retryAfter: nil)
    #expect(again.at == first.at.addingTimeInterval(1_200))
    #expect(again.reason == .interval)
  }

  @Test func `Errors double the wait up to a day and never give up`() {
    let waits = (1...12).map { failures in
      PollPolicy.next(feed: "f", started: start, interval: 1_200, failures: failures, retryAfter: nil).at
        .timeIntervalSince(start)
    }
    #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(waits.allSatisfy { $0 <= 86_400 + 1_200 })
    #expect(waits[11] > 80_000)
  }

  @Test func `A server's Retry-After is kept, within a day`() {
    let soon = PollPolicy.next(feed: "f", started: start, interval: 600, failures: 1, retryAfter: 7_200)
    #expect(soon.at == start.addingTimeInterval(7_200) && soon.reason == .retryAfter)
    let never = PollPolicy.next(feed: "f", started: start, interval: 600, failures: 1, retryAfter: 1e9)
    #expect(never.at == start.addingTimeInterval(86_400))
  }
}
