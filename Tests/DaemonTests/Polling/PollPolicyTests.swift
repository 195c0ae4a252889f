import FeedParsing
import Foundation
import StoryArchive
import Testing

@testable import Daemon

/// When a feed is polled again, and why.
struct PollPolicyTests {
  /// Thu, 20 Nov 2025 12:00:00 GMT.
  let start = Date(timeIntervalSince1970: 1_763_640_000)
  let policy = PollPolicy(feed: "https://paper.example/rss", interval: 1_200, hasOwnInterval: false)

  private func next(_ outcome: PollPolicy.Outcome, _ policy: PollPolicy? = nil, after seconds: Double = 0) -> (
    wait: Double, reason: PollReason
  ) {
    let started = start.addingTimeInterval(seconds)
    let next = (policy ?? self.policy).next(after: started, ended: started, outcome)
    return (next.at.timeIntervalSince(started), next.reason)
  }

  private func wishes(_ set: (inout FeedWishes) -> Void) -> FeedWishes {
    var wishes = FeedWishes()
    set(&wishes)
    return wishes
  }

  // MARK: the interval

  @Test func `Feeds with one interval have instants of their own, and a late start costs no turn`() {
    let offsets = (0..<50).map { number in
      let policy = PollPolicy(feed: "https://\(number).example/f", interval: 1_200, hasOwnInterval: false)
      return Int(policy.next(after: start, ended: start, .init()).at.timeIntervalSince1970) % 1_200
    }
    #expect(Set(offsets).count >= 45, "\(offsets)")
    var at = policy.next(after: start, ended: start, .init()).at
    #expect(at > start.addingTimeInterval(1_100) && at < start.addingTimeInterval(2_400))
    for _ in 0..<200 {
      let late = at.addingTimeInterval(25)
      let next = policy.next(after: late, ended: late, .init())
      #expect(next.reason == .interval)
      #expect(abs(next.at.timeIntervalSince(at) - 1_200) <= 30)
      #expect(policy.next(after: late, ended: late, .init()).at == next.at, "it is told again alike")
      at = next.at
    }
  }

  @Test func `A feed never comes at quite the same second of its turn`() {
    var at = start
    var seconds: Set<Int> = []
    for _ in 0..<20 {
      at = policy.next(after: at, ended: at, .init()).at
      seconds.insert(Int(at.timeIntervalSince1970) % 1_200)
    }
    #expect(seconds.count > 8)
  }

  // MARK: silence

  @Test(arguments: [(0, 1), (15, 1), (17, 2), (25, 3), (33, 4), (2_000, 4)] as [(Double, Double)])
  func `A feed that has posted nothing for long is polled less, down to a quarter, and a night's sleep costs nothing`(
    hours: Double, intervals: Double
  ) {
    let next = next(.init(lastNews: start.addingTimeInterval(-hours * 3_600)))
    #expect(next.reason == (intervals > 1 ? .rhythm : .interval))
    #expect(next.wait > intervals * 1_200 - 61 && next.wait < (intervals + 1) * 1_200 + 31)
    let own = PollPolicy(feed: policy.feed, interval: 1_200, hasOwnInterval: true)
    #expect(self.next(.init(lastNews: .distantPast), own).reason == .interval, "an interval of its own stays")
  }

  @Test func `Silence never makes the wait longer than a day, and an interval that is longer stays`() {
    let daily = PollPolicy(feed: policy.feed, interval: 43_200, hasOwnInterval: false)
    #expect(next(.init(lastNews: .distantPast), daily).wait < 86_400 + 43_200)
    let weekly = PollPolicy(feed: policy.feed, interval: 7 * 86_400, hasOwnInterval: false)
    #expect(next(.init(lastNews: .distantPast), weekly).reason == .interval)
  }

  // MARK: what server and document ask for

  @Test func `The longest of all wishes decides, and gives the reason`() {
    var outcome = PollPolicy.Outcome(wishes: wishes { $0.ttl = 3_600 })
    func expect(_ reason: PollReason, _ seconds: Double) {
      let next = next(outcome)
      #expect(next.reason == reason)
      #expect(next.wait >= seconds && next.wait <= seconds * 1.05 + 1, "\(reason): \(next.wait)")
    }
    expect(.ttl, 3_600)
    outcome.fresh = (7_200, .cacheControl)
    expect(.cacheControl, 7_200)
    outcome.fresh = (7_300, .expires)
    expect(.expires, 7_300)
    outcome.wishes.updatePeriod = 14_400
    expect(.updatePeriod, 14_400)
    outcome.retryAfter = 20_000
    expect(.retryAfter, 20_000)
    outcome.wishes.ttl = 1e9
    #expect(next(outcome).reason == .ttl && next(outcome).wait <= 86_400 + 300, "nobody is believed beyond a day")
  }

  @Test func `A wish shorter than the interval changes nothing`() {
    let outcome = PollPolicy.Outcome(retryAfter: 30, fresh: (60, .cacheControl), wishes: wishes { $0.ttl = 300 })
    #expect(next(outcome).reason == .interval && next(outcome).wait == next(.init()).wait)
  }

  @Test func `What a document asks for doesn't hold where the poll got nothing of it`() {
    let outcome = PollPolicy.Outcome(failures: 1, wishes: wishes { $0.ttl = 7_200 }, wishesHold: false)
    #expect(next(outcome).reason == .interval)
  }

  @Test func `A document that names the times of its updates is asked soon after them`() {
    // Daily at 18:00; it is noon.
    let outcome = PollPolicy.Outcome(
      wishes: wishes {
        $0.updatePeriod = 86_400
        $0.updateBase = Date(timeIntervalSince1970: 18 * 3_600)
      })
    let next = next(outcome)
    #expect(next.reason == .updatePeriod)
    #expect(next.wait >= 6 * 3_600 && next.wait < 6 * 3_600 + 1_200)
    #expect(self.next(outcome, after: 6 * 3_600 + 1_200).wait > 23 * 3_600)
    // A feed of a month's period is asked after a day.
    let monthly = PollPolicy.Outcome(
      wishes: wishes {
        $0.updatePeriod = 2_592_000
        $0.updateBase = Date(timeIntervalSince1970: 0)
      })
    #expect(self.next(monthly).wait >= 86_400 && self.next(monthly).wait <= 86_700)
  }

  @Test func `Hours and days to be skipped are skipped, and feeds don't all come at their end`() {
    let hours = PollPolicy.Outcome(wishes: wishes { $0.skipHours = [12, 13, 14] })
    #expect(next(hours).reason == .skipHours)
    #expect(next(hours).wait >= 3 * 3_600 && next(hours).wait < 4 * 3_600)
    let ends = (0..<20).map { number in
      Int(next(hours, PollPolicy(feed: "\(number)", interval: 1_200, hasOwnInterval: false)).wait)
    }
    #expect(Set(ends).count >= 18)
    // Thursday noon; Friday to Sunday are left out.
    let days = PollPolicy.Outcome(retryAfter: 13 * 3_600, wishes: wishes { $0.skipDays = [5, 6, 7] })
    #expect(next(days).reason == .skipDays)
    #expect(next(days).wait >= 84 * 3_600 && next(days).wait < 85 * 3_600)
    let never = PollPolicy.Outcome(wishes: wishes { $0.skipHours = Array(0...23) })
    #expect(next(never).reason == .interval, "who leaves no hour doesn't mean it")
  }

  @Test func `The document's wishes are read from its elements, hours and days by GMT`() throws {
    let text = """
      <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>t</title><ttl>90</ttl>
      <skipHours><hour>0</hour><hour>24</hour><hour>7</hour></skipHours><skipDays><day>Sunday</day></skipDays>
      <sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
      <sy:updateBase>2000-01-01T12:00+00:00</sy:updateBase></channel></rss>
      """
    let feed = try #require(FeedParser().parse(Array(text.utf8)).feed)
    let wishes = FeedWishes(feed)
    #expect(wishes.ttl == 5_400 && wishes.updatePeriod == 1_800)
    #expect(wishes.skipHours == [0, 7] && wishes.skipDays == [7])
    #expect(wishes.updateBase == Date(timeIntervalSince1970: 946_728_000))
  }

  // MARK: failures

  @Test func `Errors double the wait up to a day and never give up`() {
    let waits = (1...40).map { next(.init(failures: $0, wishesHold: false)) }
    #expect(waits[0].reason == .interval && waits.dropFirst().allSatisfy { $0.reason == .backOff })
    for (count, next) in waits.enumerated() {
      let wanted = min(1_200 * pow(2, Double(count)), 86_400)
      #expect(next.wait > wanted - 61 && next.wait < wanted + 1_231, "\(count)")
    }
  }

  @Test func `A feed about which somebody is to be told after a day is polled when the day is over`() {
    // Failing for 21 hours, and doubling would wait till the 42nd.
    let untold = PollPolicy.Outcome(failures: 7, untoldSince: start.addingTimeInterval(-21 * 3_600), wishesHold: false)
    #expect(next(untold).wait >= 3 * 3_600 - 60 && next(untold).wait < 3 * 3_600 + 1_300)
    #expect(next(.init(failures: 7, wishesHold: false)).wait > 20 * 3_600)
  }

  @Test func `A server's Retry-After is kept, within a day, after a good answer too`() {
    for failures in [0, 1] {
      let soon = next(.init(failures: failures, retryAfter: 7_200))
      #expect(soon.wait >= 7_200 && soon.wait < 7_600 && soon.reason == .retryAfter)
      #expect(next(.init(failures: failures, retryAfter: 1e9)).wait <= 86_700)
    }
    let often = next(.init(failures: 6, retryAfter: 60))
    #expect(often.reason == .backOff, "patience that is asked for never shortens our own")
  }
}
