import Glibc

/// Addresses and networks as text.
enum Network {
  struct Problem: Error {
    /// Follows the text in question.
    var words: String
  }

  /// AF_INET or AF_INET6 if the text is such an address in full, else nil.
  static func family(of text: String) -> Int32? {
    bytes(of: text).map { $0.count == 4 ? AF_INET : AF_INET6 }
  }

  /// A network in CIDR notation; an address alone is a network of one. Bits after the prefix must be zero, because a
  /// wrong bit means that another network was meant (RFC 4632, 3.1).
  static func cidr(_ text: String) -> Result<Configuration.Feed.Network, Problem> {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let bytes = bytes(of: String(first)) else {
      let hint = NearestWord.hint(text, among: ["loopback"])
      return .failure(Problem(words: "is neither \"loopback\" nor a network like \"192.168.1.0/24\"" + hint))
    }
    let bits = bytes.count * 8
    let length = parts.count == 1 ? "\(bits)" : String(parts[1])
    guard length.allSatisfy({ $0.isASCII && $0.isNumber }), let prefix = Int(length), prefix <= bits else {
      return .failure(Problem(words: "has the prefix length \(quoted(length)), wanted 0 to \(bits)"))
    }
    let isClean = bytes.enumerated().allSatisfy { index, byte in
      let kept = min(max(prefix - index * 8, 0), 8)
      return UInt8(truncatingIfNeeded: Int(byte) << kept) == 0
    }
    guard isClean else { return .failure(Problem(words: "has bits set after its prefix of \(prefix)")) }
    return .success(.cidr(address: String(first), prefix: prefix))
  }

  /// The bytes of an address, in network order.
  private static func bytes(of text: String) -> [UInt8]? {
    for (family, length) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: length)
      if unsafe bytes.withUnsafeMutableBytes({ unsafe inet_pton(family, text, $0.baseAddress) }) == 1 { return bytes }
    }
    return nil
  }
}
