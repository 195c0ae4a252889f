import Foundation
import Testing

@testable import Digests

private func edition(_ zone: String, _ language: DigestLanguage = .english) throws -> Edition {
  let timeZone = try #require(TimeZone(identifier: zone))
  return Edition.all(DigestSettings(languages: [language], timeZone: timeZone))[0]
}

@Test func `Times are those of the configured zone, across its changes of clock`() throws {
  let berlin = try edition("Europe/Berlin")
  #expect(berlin.when(Sample.at("2024-03-31T00:59:00Z")) == "On Sunday 31 March 2024 at 01:59 (UTC+1)")
  #expect(berlin.when(Sample.at("2024-03-31T01:00:00Z")) == "On Sunday 31 March 2024 at 03:00 (UTC+2)")
  #expect(
    try edition("Asia/Kolkata").when(Sample.at("2023-12-31T20:00:00Z"))
      == "On Monday 1 January 2024 at 01:30 (UTC+5:30)")
  #expect(try edition("America/St_Johns").time.offset(Sample.at("2023-11-22T00:00:00Z")) == "UTC-3:30")
  #expect(try edition("GMT").time.offset(Sample.at("2023-11-22T00:00:00Z")) == "UTC")
  #expect(
    try edition("Asia/Shanghai", .chinese).when(Sample.at("2023-11-22T06:03:00Z")) == "2023年11月22日 星期三 14:03（UTC+8）")
}

@Test func `A moment is as short as its day and year allow`() throws {
  let berlin = try edition("Europe/Berlin")
  let reader = Sample.at("2024-01-02T06:00:00Z")
  #expect(berlin.moment(Sample.at("2024-01-01T23:30:00Z"), on: reader) == "00:30")
  #expect(berlin.moment(Sample.at("2024-01-01T12:00:00Z"), on: reader) == "1 Jan 13:00")
  #expect(berlin.moment(Sample.at("2023-12-31T12:00:00Z"), on: reader) == "31 Dec 2023 13:00")
}

@Test func `A day's name is read only if the calendar has it`() throws {
  let time = try edition("Europe/Berlin").time
  #expect(time.day(named: "2024-02-29")?.weekday == 5)
  for name in ["2023-02-29", "2023-11-31", "2023-1-1", "２０２３-11-22", "2023-11-22x"] {
    #expect(time.day(named: name) == nil, "\(name)")
  }
  // Samoa skipped this date when it crossed the date line.
  #expect(try edition("Pacific/Apia").time.day(named: "2011-12-30") == nil)
}

@Test func `A stamp is one of RFC 3339 whatever the date`() {
  #expect(LocalTime.stamp(Sample.at("2023-11-22T06:03:00Z")) == "2023-11-22T06:03:00Z")
  #expect(LocalTime.stamp(Date(timeIntervalSince1970: 1.9)) == "1970-01-01T00:00:01Z")
  #expect(LocalTime.stamp(.distantPast) == "1970-01-01T00:00:00Z")
  #expect(LocalTime.stamp(Date(timeIntervalSince1970: .infinity)) == "9999-12-31T23:59:59Z")
  #expect(LocalTime.stamp(Date(timeIntervalSince1970: .nan)) == "1970-01-01T00:00:00Z")
}

@Test func `The hash is that of FIPS 180-4`() {
  func hex(_ text: String) -> String {
    SHA256.digest(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
  #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  #expect(
    hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
      == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  #expect(
    hex(String(repeating: "a", count: 1_000))
      == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
}
