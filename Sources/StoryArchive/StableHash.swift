/// FNV-1a over 64 bits with a final mix, the same on every machine and in every version: stored hashes depend on it.
///
/// It names things within one feed, where a collision has to be met by chance: among 100,000 entries once in 10⁹ feeds.
/// See <http://www.isthe.com/chongo/tech/comp/fnv/>.
struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    // No UTF-8 text holds this byte, so that no two lists of texts run together.
    combine(0xff as UInt8)
  }

  /// The hash as SQLite stores it.
  var value: Int64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return Int64(bitPattern: mixed ^ (mixed >> 33))
  }
}
