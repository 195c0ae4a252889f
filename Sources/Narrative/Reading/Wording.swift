/// Plain names for frames and their poles, and the plainest headlines that tell them, read from the lexicon's text.
///
/// The format is described in the first lines of `Lexicon/PlainNames.swift`.
struct Wording: Sendable {
  static let standard = Wording(LexiconText.wording)

  enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"
  }

  /// How a frame is called.
  struct Name: Sendable {
    /// "who holds a post".
    var about: String
    /// "takes or keeps a post".
    var positive = ""
    var negative = ""
    /// What the second role is called: "with".
    var second = ""
  }

  /// What a storyline about a frame asks, and the headlines of both poles. `$1` is who it is about, `$2` the other side.
  struct Templates: Sendable {
    var question = ""
    var positive: [String] = []
    var negative: [String] = []
  }

  private var names: [String: Name] = [:]
  private var kinds: [String: String] = [:]
  private var templates: [String: Templates] = [:]
  private(set) var mutual: Set<String> = []
  /// Lines that could not be read; empty for the shipped text, which a test asserts.
  private(set) var faults: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else {
        faults.append("no colon in: \(line)")
        continue
      }
      let head = line[..<colon].split(separator: " ").map(String.init)
      let rest = String(line[line.index(after: colon)...])
      if head == ["mutual"] {
        mutual = Set(Self.parts(rest, " "))
      } else if head.count == 2, let language = Language(rawValue: head[1]) {
        let fields = Self.parts(rest, "|")
        guard fields.count == (language == .english ? 4 : 1) else {
          faults.append("fields of: \(line)")
          continue
        }
        names["\(head[0]) \(head[1])"] =
          fields.count == 4
          ? Name(about: fields[0], positive: fields[1], negative: fields[2], second: fields[3])
          : Name(about: fields[0])
      } else if head.count == 3, Language(rawValue: head[2]) != nil, head[1].first == "+" || head[1].first == "-" {
        kinds["\(head[0]) \(head[1])"] = Self.parts(rest, "|").first ?? ""
      } else if head.count == 3, Language(rawValue: head[2]) != nil, let sign = head[1].last {
        let key = "\(head[0]) \(head[1].dropLast()) \(head[2])"
        switch sign {
        case "?": templates[key, default: Templates()].question = Self.parts(rest, "|").first ?? ""
        case "+": templates[key, default: Templates()].positive = Self.parts(rest, ";")
        case "-": templates[key, default: Templates()].negative = Self.parts(rest, ";")
        default: faults.append("unreadable: \(line)")
        }
      } else {
        faults.append("unreadable: \(line)")
      }
    }
  }

  private static func parts(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// What a frame is about, in plain words; its own name where nobody has named it.
  func about(_ frame: String, _ language: Language = .english) -> String {
    names["\(frame) \(language.rawValue)"]?.about ?? frame
  }

  /// What is said of whoever a pole is about: "leaves or loses a post".
  func pole(_ frame: String, positive: Bool, kind: String = "") -> String {
    if let own = kinds["\(frame) \(positive ? "+" : "-")\(kind)"] { return own }
    guard let name = names["\(frame) en"] else { return "\(frame)\(positive ? "+" : "-")" }
    return positive ? name.positive : name.negative
  }

  /// What the second role is called where the first one acts.
  func second(_ frame: String) -> String { names["\(frame) en"]?.second ?? "with" }

  /// The headlines about two actors, or about one; nil where the frame is never proposed so.
  func templates(_ frame: String, pair: Bool, _ language: Language) -> Templates? {
    templates["\(frame) \(pair ? "pair" : "one") \(language.rawValue)"]
  }
}
