internal import CCurl

/// One `CURLSH` that holds connections alone: handles under it reuse its connections and no others.
@safe final class ConnectionPool {
  let raw: UnsafeMutableRawPointer
  let networks: Set<NetworkRange>
  var sockets = KeptSockets()
  fileprivate var users = 0

  fileprivate init?(networks: Set<NetworkRange>) {
    guard let raw = unsafe curl_share_init() else { return nil }
    unsafe self.raw = unsafe raw
    self.networks = networks
    guard unsafe ccurl_share_connections(raw) == CURLSHE_OK else {
      unsafe curl_share_cleanup(raw)
      return nil
    }
  }

  deinit { unsafe curl_share_cleanup(raw) }
}

/// A connection opened because one request may reach a network must not carry a request that may not. libcurl cannot
/// compare such lists when it looks for a connection to reuse, so each list has a pool of its own.
struct ConnectionPools {
  /// How many idle pools of lists that are no longer asked for may stay.
  private static let most = 32

  private var pools: [Set<NetworkRange>: ConnectionPool] = [:]

  /// The pool for exactly these networks; give it back by ``release(_:)``. Nil when memory has run out.
  mutating func acquire(_ networks: [NetworkRange]) -> ConnectionPool? {
    let key = Set(networks)
    if pools[key] == nil {
      if pools.count >= Self.most { pools = pools.filter { $0.value.users > 0 } }
      pools[key] = ConnectionPool(networks: key)
    }
    pools[key]?.users += 1
    return pools[key]
  }

  func release(_ pool: ConnectionPool) { pool.users -= 1 }
}
