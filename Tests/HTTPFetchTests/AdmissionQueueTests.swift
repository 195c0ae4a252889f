import Testing

@testable import HTTPFetch

@Suite struct AdmissionQueueTests {
  @Test func `A crowded host does not hold up the others`() {
    var queue = AdmissionQueue<String>(total: 3, perHost: 1)
    for id in 1...3 as ClosedRange<UInt64> { queue.wait(id, for: "a") }
    queue.wait(4, for: "b")
    #expect(queue.next()?.id == 1)
    #expect(queue.next()?.id == 4)
    #expect(queue.next()?.id == nil)
    queue.finish("a")
    #expect(queue.next()?.id == 2)
  }

  @Test func `No more than the total run, and hosts take turns`() {
    var queue = AdmissionQueue<String>(total: 2, perHost: 2)
    for id in 1...3 as ClosedRange<UInt64> { queue.wait(id, for: "a") }
    for id in 4...6 as ClosedRange<UInt64> { queue.wait(id, for: "b") }
    var order: [UInt64] = []
    var running: [String] = []
    for _ in 0..<6 {
      while let (id, host) = queue.next() {
        order.append(id)
        running.append(host)
      }
      #expect(running.count == 2 || order.count == 6)
      queue.finish(running.removeFirst())
    }
    #expect(order == [1, 4, 2, 5, 3, 6])
  }

  @Test func `One that has begun goes first on its next host`() {
    var queue = AdmissionQueue<String>(total: 1, perHost: 1)
    for id in 1...100 as ClosedRange<UInt64> { queue.wait(id, for: "a") }
    #expect(queue.next()?.id == 1)
    queue.finish("a")
    queue.wait(1, for: "a", isFirst: true)
    #expect(queue.next()?.id == 1)
    queue.finish("a")
    var rest: [UInt64] = []
    while let (id, host) = queue.next() {
      rest.append(id)
      queue.finish(host)
    }
    #expect(rest == Array(2...100))
  }
}
