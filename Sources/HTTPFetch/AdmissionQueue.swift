/// Who may start: first come, first served within a host, hosts in turn, so that neither a slow host nor one with many
/// requests holds up the others. Waiting costs no time-out because a transfer begins only when it leaves here.
struct AdmissionQueue<Host: Hashable> {
  private struct Lane {
    var running = 0
    var waiting = FIFO<UInt64>()
    var isListed = false
  }

  private let total: Int
  private let perHost: Int
  private var running = 0
  private var lanes: [Host: Lane] = [:]
  /// Hosts that have somebody waiting and room for one more, each once.
  private var ready = FIFO<Host>()

  /// - Parameters:
  ///   - total: how many may run at once.
  ///   - perHost: how many of them on one host.
  init(total: Int, perHost: Int) {
    self.total = total
    self.perHost = perHost
  }

  /// Lets `id` wait for `host`; `isFirst` is for one that has begun already and changes its host.
  mutating func wait(_ id: UInt64, for host: Host, isFirst: Bool = false) {
    if isFirst {
      lanes[host, default: Lane()].waiting.prepend(id)
    } else {
      lanes[host, default: Lane()].waiting.append(id)
    }
    list(host)
  }

  /// The next that may start; it runs until ``finish(_:)`` is called with its host.
  mutating func next() -> (id: UInt64, host: Host)? {
    guard running < total, let host = ready.popFirst() else { return nil }
    lanes[host]?.isListed = false
    guard let id = lanes[host]?.waiting.popFirst() else { return nil }
    lanes[host]?.running += 1
    running += 1
    list(host)
    return (id, host)
  }

  /// One of `host`'s has ended.
  mutating func finish(_ host: Host) {
    running -= 1
    lanes[host]?.running -= 1
    if let lane = lanes[host], lane.running == 0, lane.waiting.isEmpty { lanes[host] = nil }
    list(host)
  }

  private mutating func list(_ host: Host) {
    guard let lane = lanes[host], !lane.isListed, !lane.waiting.isEmpty, lane.running < perHost else { return }
    lanes[host]?.isListed = true
    ready.append(host)
  }
}

/// A queue on an array: every operation takes constant time on average.
private struct FIFO<Element> {
  private var items: [Element?] = []
  private var head = 0

  var isEmpty: Bool { head == items.count }

  mutating func append(_ element: Element) { items.append(element) }

  mutating func prepend(_ element: Element) {
    if head == 0 {
      items.insert(element, at: 0)
    } else {
      head -= 1
      items[head] = element
    }
  }

  mutating func popFirst() -> Element? {
    guard head < items.count else { return nil }
    let element = items[head]
    items[head] = nil
    head += 1
    if head > 32, head * 2 > items.count {
      items.removeFirst(head)
      head = 0
    }
    return element
  }
}
