import Foundation
import Testing

@testable import Daemon

struct DailyCutTests {
  func cut(_ hour: Int, _ minute: Int, _ zone: String) throws -> DailyCut {
    DailyCut(hour: hour, minute: minute, timeZone: try #require(TimeZone(identifier: zone)))
  }
  func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

  @Test func `The last cut is today's after its hour and yesterday's before`() throws {
    let cut = try cut(7, 0, "UTC")
    #expect(try cut.last(before: date("2023-11-22T08:00:00Z")) == date("2023-11-22T07:00:00Z"))
    #expect(try cut.last(before: date("2023-11-22T07:00:00Z")) == date("2023-11-22T07:00:00Z"))
    #expect(try cut.last(before: date("2023-11-22T06:59:59Z")) == date("2023-11-21T07:00:00Z"))
  }

  @Test func `A digest is named by the local date it is written on`() throws {
    let cut = try cut(7, 0, "Asia/Shanghai")
    #expect(try cut.name(of: date("2023-11-21T23:00:00Z")) == "2023-11-22")
    #expect(try cut.cut(named: "2023-11-22") == date("2023-11-21T23:00:00Z"))
    #expect(cut.cut(named: "2023-02-30") == nil)
  }

  @Test(arguments: ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"])
  func `There is one cut each local date through a year of clock changes`(zone: String) throws {
    for (hour, minute) in [(0, 0), (2, 30), (7, 0)] {
      let cut = try cut(hour, minute, zone)
      var at = try date("2024-01-01T12:00:00Z")
      var names: [String] = []
      for _ in 0..<366 {
        at = cut.next(after: at)
        names.append(cut.name(of: at))
        #expect(cut.last(before: at) == at)
      }
      #expect(Set(names).count == 366, "\(zone) \(hour):\(minute)")
    }
  }
}
