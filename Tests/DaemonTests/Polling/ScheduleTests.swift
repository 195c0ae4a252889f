import Foundation
import Testing

@testable import Daemon

/// Who may be asked when: due times, and the budget of each domain.
struct ScheduleTests {
  let start = Date(timeIntervalSince1970: 1_700_000_000)
  let polite = PoliteDomain(name: "one", rule: DomainRule(connections: 1, spacing: 2))
  let other = PoliteDomain(name: "two", rule: DomainRule(connections: 1, spacing: 2))

  private func second(_ seconds: Double) -> Date { start.addingTimeInterval(seconds) }

  @Test func `A job starts when it is due and not before`() {
    var schedule = Schedule<String>(transfers: 8)
    schedule.add("a", to: polite, due: second(10))
    #expect(schedule.start(at: start).isEmpty)
    #expect(schedule.nextStart == second(10))
    #expect(schedule.start(at: second(10)) == ["a"])
    #expect(schedule.start(at: second(11)).isEmpty)
    schedule.finish("a", at: second(11))
    #expect(schedule.nextStart == nil, "what is done stays done until it is added again")
  }

  @Test func `Jobs of one domain wait for each other and for the spacing, others don't`() {
    var schedule = Schedule<String>(transfers: 8)
    for job in ["a", "b", "c"] { schedule.add(job, to: polite, due: start) }
    schedule.add("d", to: other, due: start)
    #expect(schedule.start(at: start) == ["a", "d"])
    #expect(schedule.nextStart == nil)
    schedule.finish("a", at: second(0.5))
    #expect(schedule.start(at: second(2)).isEmpty, "the server has two seconds of rest from the end of its answer")
    #expect(schedule.nextStart == second(2.5))
    #expect(schedule.start(at: second(2.5)) == ["b"])
    schedule.finish("b", at: second(2.6))
    #expect(schedule.hasDue(at: second(2.6)))
    #expect(schedule.start(at: second(4.7)) == ["c"])
    #expect(!schedule.hasDue(at: second(4.7)))
  }

  @Test func `No more requests are in hand than there are transfers, and the longest waiting start first`() {
    var schedule = Schedule<Int>(transfers: 3)
    for number in 0..<10 {
      schedule.add(number, to: PoliteDomain(name: "\(number)", rule: polite.rule), due: start)
    }
    #expect(schedule.start(at: start) == [0, 1, 2])
    #expect(schedule.start(at: second(1)).isEmpty && schedule.nextStart == nil)
    schedule.finish(1, at: second(1))
    #expect(schedule.start(at: second(1)) == [3])
    schedule.finish(0, at: second(1))
    schedule.finish(2, at: second(1))
    #expect(schedule.start(at: second(1), limit: 1) == [4])
  }

  @Test func `A domain whose server asks for patience is left alone, and the others go on`() {
    var schedule = Schedule<String>(transfers: 8)
    for job in ["a", "b"] { schedule.add(job, to: polite, due: start) }
    #expect(schedule.start(at: start) == ["a"])
    schedule.finish("a", at: second(1))
    schedule.hold(polite, until: second(600))
    schedule.hold(polite, until: second(60))
    schedule.add("c", to: other, due: second(1))
    #expect(schedule.hold(of: polite, at: second(5)) == second(600) && schedule.hold(of: other, at: second(5)) == nil)
    #expect(schedule.start(at: second(5)) == ["c"])
    #expect(!schedule.hasDue(at: second(5)), "a round doesn't wait for it")
    #expect(schedule.nextStart == second(600))
    #expect(schedule.start(at: second(599)).isEmpty)
    #expect(schedule.start(at: second(600)) == ["b"])
    #expect(schedule.hold(of: polite, at: second(600)) == nil)
  }

  @Test func `A job that a redirect leads elsewhere waits there for its turn, before those that have not begun`() {
    var schedule = Schedule<String>(transfers: 8)
    schedule.add("a", to: polite, due: start)
    for job in ["x", "y"] { schedule.add(job, to: other, due: start) }
    #expect(schedule.start(at: start) == ["a", "x"])
    schedule.move("a", to: other, at: second(1))
    #expect(schedule.start(at: second(1)).isEmpty, "x is in hand there")
    schedule.add("b", to: polite, due: second(3))
    #expect(schedule.start(at: second(3)) == ["b"], "the domain that it came from is free")
    schedule.finish("x", at: second(3))
    #expect(schedule.start(at: second(5)) == ["a"])
    schedule.finish("a", at: second(5))
    #expect(schedule.start(at: second(7)) == ["y"])
  }

  @Test func `A job that ends while it waits for a redirect's turn is never started again`() {
    var schedule = Schedule<String>(transfers: 8)
    schedule.add("a", to: polite, due: start)
    #expect(schedule.start(at: start) == ["a"])
    schedule.move("a", to: other, at: second(1))
    schedule.finish("a", at: second(1))
    #expect(schedule.start(at: second(9)).isEmpty && schedule.nextStart == nil)
    schedule.add("a", to: polite, due: second(20))
    #expect(schedule.start(at: second(20)) == ["a"])
  }

  @Test func `A job that waits can be given another time, and starts once`() {
    var schedule = Schedule<String>(transfers: 8)
    schedule.add("a", to: polite, due: second(600))
    schedule.add("a", to: polite, due: second(10))
    #expect(schedule.start(at: second(10)) == ["a"])
    schedule.add("a", to: polite, due: second(11))
    #expect(schedule.start(at: second(20)).isEmpty, "it is in hand")
    schedule.finish("a", at: second(20))
    #expect(schedule.start(at: second(700)).isEmpty)
  }

  @Test func `A host with a pace of its own leaves its domain's alone`() {
    let pace = { (connections: Int, spacing: Int) in
      Configuration.Fetch.Pace(connections: connections, spacing: .seconds(spacing))
    }
    let fetch = Configuration.Fetch(
      interval: .seconds(1_200), transfers: 32, perDomain: pace(1, 1), hosts: ["feeds.example.org": pace(8, 0)],
      limits: .init(size: 1 << 20, redirects: 5, connectTimeout: .seconds(15), timeout: .seconds(60)))
    let hosts = ["news.example.org", "feeds.example.org", "www.example.org"].map(fetch.domain)
    #expect(hosts[0].name == hosts[2].name && hosts[0].name != hosts[1].name)
    #expect(hosts.map(\.rule.connections) == [1, 8, 1])
    #expect(hosts.map(\.rule.spacing) == [1, 0, 1])
  }

  @Test func `Ten thousand jobs of as many domains start in order of time`() {
    var schedule = Schedule<Int>(transfers: 10_000)
    for number in 0..<10_000 {
      let domain = PoliteDomain(name: "domain \(number)", rule: polite.rule)
      schedule.add(number, to: domain, due: second(Double((number * 7_919) % 10_000)))
    }
    for time in 0..<10_000 {
      let started = schedule.start(at: second(Double(time)))
      #expect(started.map { ($0 * 7_919) % 10_000 } == [time])
    }
  }
}
