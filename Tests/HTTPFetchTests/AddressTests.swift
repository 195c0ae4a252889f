import HTTPFetch
import Testing

@Test func `A range holds its own addresses and no others`() throws {
  let range = try NetworkRange("10.0.0.0/8")
  #expect(range.contains(IPAddress("10.255.1.2")!))
  #expect(!range.contains(IPAddress("11.0.0.0")!))
}
