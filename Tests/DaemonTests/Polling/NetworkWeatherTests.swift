import Foundation
import StoryArchive
import Testing

@testable import Daemon

/// Tells a dead network from dead feeds.
struct NetworkWeatherTests {
  let start = Date(timeIntervalSince1970: 1_763_640_000)

  private func second(_ seconds: Double) -> Date { start.addingTimeInterval(seconds) }

  private func silence(_ name: String, domain: String? = nil, failures: Int = 0) -> NetworkWeather.Silence {
    .init(domain: domain ?? name, before: FeedRecord(url: name, outlet: name, failures: failures))
  }

  @Test func `Three silent domains and no answer are a dead network, and no feed is blamed`() throws {
    var weather = NetworkWeather()
    let two = weather.note([silence("a"), silence("b")], oldestInHand: nil, at: start)
    #expect(two == nil && weather.isSilent("a") && !weather.isSilent("c"))
    let third = weather.note([silence("c")], oldestInHand: nil, at: second(600))
    let fall = try #require(third)
    #expect(fall.domains == 3 && fall.forgiven.map(\.url) == ["a", "b", "c"])
    #expect(weather.downSince == second(600) && weather.nextLook == second(660))
    let again = weather.note([silence("d")], oldestInHand: nil, at: second(660))
    #expect(again == nil, "it falls once")
    let ends = [weather.noteAnswer(), weather.noteAnswer()]
    #expect(ends == [second(600), nil] && weather.downSince == nil)
  }

  @Test func `Two domains are not enough, however many feeds they have`() {
    var weather = NetworkWeather()
    let silences = (0..<20).map { silence("\($0)", domain: $0 % 2 == 0 ? "even" : "odd") }
    for time in [0, 1_200, 2_400] { _ = weather.note(silences, oldestInHand: nil, at: second(Double(time))) }
    #expect(weather.downSince == nil)
  }

  @Test func `One answer in between clears the network`() {
    var weather = NetworkWeather()
    _ = weather.note([silence("a"), silence("b")], oldestInHand: nil, at: start)
    _ = weather.noteAnswer()
    _ = weather.note([silence("c"), silence("d")], oldestInHand: nil, at: second(1))
    #expect(weather.downSince == nil)
  }

  @Test func `Those that were asked before may still answer, and are waited for`() {
    var weather = NetworkWeather()
    let silences = ["a", "b", "c"].map { silence($0) }
    let falls = [
      weather.note(silences, oldestInHand: start, at: second(1)),
      weather.note([silence("d")], oldestInHand: second(0.5), at: second(2)),
      weather.note([silence("e")], oldestInHand: second(1.5), at: second(3)),
    ]
    #expect(falls.map { $0?.domains } == [nil, nil, 5])
  }

  @Test func `Feeds that have long been dead prove nothing`() {
    var weather = NetworkWeather()
    let dead = ["a", "b", "c", "d"].map { silence($0, failures: 9) }
    let falls = [
      weather.note(dead, oldestInHand: nil, at: start), weather.note([silence("e")], oldestInHand: nil, at: second(9)),
    ]
    #expect(falls.map { $0?.domains } == [nil, 5])
  }

  @Test func `What an earlier run left behind counts until a feed has been well since`() {
    var record = FeedRecord(url: "a", outlet: "a", lastAttempt: start, nextPollReason: PollReason.networkDown.rawValue)
    #expect(NetworkWeather(leftBehindBy: []).downSince == nil)
    #expect(NetworkWeather(leftBehindBy: [record]).downSince == start)
    let well = FeedRecord(url: "b", outlet: "b", lastSuccess: second(60), nextPollReason: PollReason.interval.rawValue)
    #expect(NetworkWeather(leftBehindBy: [record, well]).downSince == nil)
    record.nextPollReason = PollReason.interval.rawValue
    #expect(NetworkWeather(leftBehindBy: [record]).downSince == nil)
  }

  @Test func `It is looked for after a minute, then at growing distances up to ten minutes`() {
    var weather = NetworkWeather()
    _ = weather.note(["a", "b", "c"].map { silence($0) }, oldestInHand: nil, at: start)
    var looks: [Double] = []
    for _ in 0..<9 {
      looks.append(weather.nextLook.timeIntervalSince(start))
      weather.look(at: weather.nextLook)
    }
    let gaps = zip(looks, looks.dropFirst()).map { $1 - $0 }
    #expect(looks.first == 60 && gaps.first == 90 && gaps.last == 600)
    #expect(gaps == gaps.sorted())
  }
}
