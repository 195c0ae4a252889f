/// Where a value stands in a TOML document: the keys and list indices that lead to it from the root.
struct TOMLPath: Hashable, Sendable, CustomStringConvertible {
  enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  var steps: [Step] = []

  static let root = TOMLPath()

  func appending(_ key: String) -> TOMLPath { TOMLPath(steps: steps + [.key(key)]) }
  func appending(_ index: Int) -> TOMLPath { TOMLPath(steps: steps + [.index(index)]) }

  /// The path of the table or list that holds this value; the root's is the root.
  var parent: TOMLPath { TOMLPath(steps: Array(steps.dropLast())) }

  /// The path as tables' headers have it.
  var withoutIndices: TOMLPath { TOMLPath(steps: steps.filter { if case .key = $0 { true } else { false } }) }

  /// As a person would write it: `feeds[0].interval`, `fetch.hosts."feeds.example".spacing`.
  var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key):
        let isBare = !key.isEmpty && key.utf8.allSatisfy(TOMLPath.isBareKeyByte)
        if !text.isEmpty { text += "." }
        text += isBare ? key : "\"\(key)\""
      }
    }
    return text
  }

  /// Whether a key may hold this byte without quotes (TOML 1.0, "Keys").
  static func isBareKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
