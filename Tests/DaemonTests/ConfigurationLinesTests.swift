import Foundation
import Testing

@testable import Daemon

@Suite struct ConfigurationLinesTests {
  @Test func `Tables, lists of tables and dotted keys are found`() throws {
    let document = try document(
      """
      # 1
      top = 1
      [fetch]
      transfers = 8

      [fetch.hosts."news.example"]      # 6
      spacing = "5s"
      [fetch.hosts.'other.example']
      pace.spacing = "5s"

      [[feeds]]                         # 11
      url = "a"

      [[ feeds ]]
      url = "b"
        headers . "x.y" = "c"           # 16
      """)
    #expect(document.line("top") == 2)
    #expect(document.line("fetch") == 3)
    #expect(document.line("fetch", "transfers") == 4)
    #expect(document.line("fetch", "hosts", "news.example") == 6)
    #expect(document.line("fetch", "hosts", "news.example", "spacing") == 7)
    #expect(document.line("fetch", "hosts", "other.example", "pace") == 9)
    #expect(document.line("fetch", "hosts", "other.example", "pace", "spacing") == 9)
    #expect(document.line("feeds") == 11)
    #expect(document.line("feeds", 0) == 11)
    #expect(document.line("feeds", 0, "url") == 12)
    #expect(document.line("feeds", 1) == 14)
    #expect(document.line("feeds", 1, "url") == 15)
    #expect(document.line("feeds", 1, "headers", "x.y") == 16)
  }

  @Test func `Lists of tables inside lists of tables are counted anew`() throws {
    let document = try document(
      """
      [[storylines]]
      id = "a"
      [[storylines.states]]
      id = "a0"
      [[storylines.states]]
      id = "a1"
      [[storylines]]
      id = "b"
      [[storylines.states]]
      id = "b0"
      [storylines.states.more]
      key = 1
      [[storylines.states]]
      id = "b1"
      """)
    #expect(document.line("storylines", 0, "states", 1, "id") == 6)
    #expect(document.line("storylines", 1, "id") == 8)
    #expect(document.line("storylines", 1, "states", 0, "id") == 10)
    #expect(document.line("storylines", 1, "states", 0, "more", "key") == 12)
    #expect(document.line("storylines", 1, "states", 1, "id") == 14)
  }

  @Test func `Text in strings that looks like keys is passed over`() throws {
    let document = try document(
      #"""
      a = """
      b = 1
      [c]
      \""" still inside
      d = "x" """"
      b = 7
      e = '''
      [[feeds]]
      f = 1 '' '''
      [c]                # "unclosed ''' """
      g = "quote \" # = [c]"
      h = '\'            # a literal string ends here
      i = 1
      j = """""two quotes, then the end"""""
      k = """line \
         b = 2 \
      """
      l = ''
      m = ""
      n = ""  # empty
      """#)
    #expect(document.line("a") == 1)
    #expect(document.line("b") == 6)
    #expect(document.line("e") == 7)
    #expect(document.line("c") == 10)
    #expect(document.line("c", "g") == 11)
    #expect(document.line("c", "h") == 12)
    #expect(document.line("c", "i") == 13)
    #expect(document.line("c", "j") == 14)
    #expect(document.line("c", "k") == 15)
    #expect(document.line("c", "l") == 18)
    #expect(document.line("c", "n") == 20)
    #expect(document.root["feeds"] == nil)
  }

  @Test func `Each element of a list has its own line`() throws {
    let document = try document(
      """
      sagas = [
        "a.toml", "b.toml",
        # "no.toml",
        '''c
      .toml''',

        [1, [
          2 ] , { x = { y = 1 }, "z.z" = [ 3,
          4 ] } ],
        1979-05-27 07:32:00Z, +inf, 0xf
      ]
      after = true
      """)
    #expect(document.line("sagas", 0) == 2)
    #expect(document.line("sagas", 1) == 2)
    #expect(document.line("sagas", 2) == 4)
    #expect(document.line("sagas", 3) == 7)
    #expect(document.line("sagas", 3, 1, 0) == 8)
    #expect(document.line("sagas", 3, 2, "x", "y") == 8)
    #expect(document.line("sagas", 3, 2, "z.z", 0) == 8)
    #expect(document.line("sagas", 3, 2, "z.z", 1) == 9)
    #expect(document.line("sagas", 4) == 10)
    #expect(document.line("sagas", 6) == 10)
    #expect(document.line("after") == 12)
  }

  @Test func `Keys are compared by what they say, not by how they are written`() throws {
    let document = try document(
      #"""
      "caf\u00E9" = 1
      "tab\tquote\"" = 2
      "\U0001F600" = 3
      '\n' = 4
      "" = 5
      1234 = 6
      "中文" = 7
      """#)
    #expect(document.line("café") == 1)
    #expect(document.line("tab\tquote\"") == 2)
    #expect(document.line("😀") == 3)
    #expect(document.line("\\n") == 4)
    #expect(document.line("") == 5)
    #expect(document.line("1234") == 6)
    #expect(document.line("中文") == 7)
  }

  @Test func `Windows line ends and a byte order mark change nothing`() throws {
    let text = "\u{FEFF}a = 1\r\n[b]\r\nc = \"\"\"\r\nd = 1\r\n\"\"\"\r\nd = [\r\n1,\r\n2]\r\n"
    let document = try TOMLDocument(file: "x.toml", text: text)
    #expect(document.line("a") == 1)
    #expect(document.line("b", "c") == 3)
    #expect(document.line("b", "d") == 6)
    #expect(document.line("b", "d", 1) == 8)
  }

  @Test func `What isn't written is where it would be`() throws {
    let document = try document("a = 1\n[b]\nc = 2")
    #expect(document.line("b", "nothing", "here") == 2)
    #expect(document.line("nothing") == 1)
  }

  @Test func `The scanner finds every value that the library finds`() throws {
    var checked = 0
    for file in try galleryFiles() {
      guard let text = try? SourceFile.text(at: file), let document = try? TOMLDocument(file: file, text: text) else {
        continue
      }
      for path in paths(in: .table(document.root), at: .root) {
        #expect(document.hasOwnLine(path), "\(path) in \(file)")
        checked += 1
      }
    }
    #expect(checked > 500)
  }

  // toml++ aborts on some broken texts, and reads on from undefined state in release builds; see TOMLLines.danger.
  @Test func `Broken files bring nothing down, and scanner and library agree on the rest`() throws {
    var random = SeededGenerator(seed: 2023)
    var accepted = 0
    for file in try galleryFiles() {
      guard let text = try? SourceFile.text(at: file) else { continue }
      for _ in 0..<20 {
        let broken = brokenCopy(of: text, using: &random)
        guard let document = try? TOMLDocument(file: file, text: broken) else { continue }
        accepted += 1
        #expect(paths(in: .table(document.root), at: .root).allSatisfy(document.hasOwnLine), "\(broken)")
      }
    }
    #expect(accepted > 100)
  }

  @Test func `Scraps of TOML in any order bring nothing down`() {
    var random = SeededGenerator(seed: 1998)
    var accepted = 0
    for _ in 0..<10_000 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in scraps.randomElement(using: &random) ?? "" }
        .joined()
      let lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
      #expect(TOMLLines(text).lines.values.allSatisfy { (1...lineCount).contains($0) })
      guard let document = try? TOMLDocument(file: "x.toml", text: text) else { continue }
      accepted += 1
      #expect(paths(in: .table(document.root), at: .root).allSatisfy(document.hasOwnLine), "\(text.debugDescription)")
    }
    #expect(accepted > 100)
  }

  @Test(arguments: [
    "[&", "[[[a]]]", "[[=", "a = [}", "a = [\u{85}]", "a = 1979-05-27true", "a = [1979-05-27T]", "[", "[[",
  ])
  func `What toml++ asserts on is an error`(text: String) {
    #expect(throws: ConfigurationError.self) { try TOMLDocument(file: "x.toml", text: text) }
  }

  @Test(arguments: [
    "1", "+1", "-17", "0", "1_000", "0xdead_BEEF", "0o755", "0b1101", "1.5", "-0.0", "6.626e-34", "1e06", "5E+22",
    "inf",
    "-inf", "nan", "true", "false", "1979-05-27T07:32:00Z", "1979-05-27T00:32:00.999999-07:00", "1979-05-27 07:32:00",
    "1979-05-27", "07:32:00", "00:32:00.9",
  ])
  func `What TOML writes without quotes is read`(scalar: String) throws {
    #expect(TOMLScalar.isValid(scalar[...]))
    let document = try TOMLDocument(file: "x.toml", text: "a = [\(scalar), \(scalar) ] # \(scalar)\nb = \(scalar)")
    #expect(document.line("b") == 2)
    guard case .array(let nodes)? = document.root["a"] else {
      Issue.record("no list")
      return
    }
    #expect(nodes.count == 2)
  }

  @Test(arguments: [
    "", "yes", "True", "_1", "1_", "1__0", "01", "0x", "0xG", "+0x1", "1.", ".5", "1.e5", "1e", "1e+", "--1",
    "infinity",
    "1979-5-27", "1979-05-27T", "1979-05-27T07:32", "1979-05-27T07:32:00+7", "07:32", "07:32:00.", "1979-05-27Z", "١",
    "Example", "20m", "15MiB",
  ])
  func `What is no TOML value is refused`(scalar: String) {
    #expect(!TOMLScalar.isValid(scalar[...]))
    #expect(throws: ConfigurationError.self) { try TOMLDocument(file: "x.toml", text: "a = \(scalar)\n") }
  }

  @Test func `Nesting has a limit`() {
    for text in [
      Array(repeating: "a", count: 10_000).joined(separator: ".") + " = 1",
      "a = " + String(repeating: "[", count: 10_000),
      "a = " + String(repeating: "{ a = ", count: 10_000),
      "[" + Array(repeating: "a", count: 10_000).joined(separator: ".") + "]",
    ] {
      #expect(throws: ConfigurationError.self) { try TOMLDocument(file: "x.toml", text: text) }
    }
  }

  @Test func `Ten thousand feeds are read in good time`() throws {
    var text = "sagas = [\"s.toml\"]\n"
    for index in 0..<10_000 {
      text +=
        "[[feeds]]\nurl = \"https://h\(index).example/feed.xml\"\noutlet = \"Outlet \(index)\"\ninterval = \"1h\"\n"
    }
    text += "[[feeds]]\nurl = \"https://h9999.example/feed.xml\"\noutlet = \"Again\"\n"
    let file = NSTemporaryDirectory() + "volteface-\(UUID().uuidString).toml"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      #expect(throws: ConfigurationError.self) { try Configuration.load(path: file, environment: ["HOME": "/x"]) }
    }
    // A debug build; what this guards against is time that grows with the square.
    #expect(elapsed < .seconds(20), "\(elapsed)")
  }

  // MARK: - Helpers

  private func document(_ text: String) throws -> TOMLDocument {
    try TOMLDocument(file: "x.toml", text: text)
  }

  private let scraps = [
    "[", "]", "{", "}", "=", ".", ",", "\"", "'", "\\", "\n", "#", "\r\n", "\r", " ", "中", "a", "b", "1", "\"\"\"",
    "'''",
    "[[", "]]", "\\u0041", "\\u00", "\\U0001F600", "\\\n", "a.b", "\"x y\"", "= {", "}\n", "[x]\n", "[[x]]\n", "_",
    "\t",
    "1979-05-27T07:32:00Z", "1979-05-27", "07:32:00", "0x1F", "+inf", "nan", "-", "+", "\u{FEFF}", "\u{85}", "\u{2028}",
    "\u{A0}", "\u{0B}", "\u{7F}", "\u{1}", "1e5", "1.5", "true", "a = 1\n", "a = [", "b = \"\"\"\n", "[a.b]\n",
    "[[a.b]]\n",
    "e", "Z", "T", ":", "&", "\\x41",
  ]

  /// The text with one to three pieces inserted, doubled or cut out.
  private func brokenCopy(of text: String, using random: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...3, using: &random) where !scalars.isEmpty {
      let start = Int.random(in: 0..<scalars.count, using: &random)
      let piece = start..<min(scalars.count, start + Int.random(in: 1..<40, using: &random))
      switch Int.random(in: 0..<3, using: &random) {
      case 0: scalars.insert(contentsOf: (scraps.randomElement(using: &random) ?? "").unicodeScalars, at: start)
      case 1: scalars.insert(contentsOf: scalars[piece], at: Int.random(in: 0...scalars.count, using: &random))
      default: scalars.removeSubrange(piece)
      }
    }
    var broken = String.UnicodeScalarView()
    broken.append(contentsOf: scalars)
    return String(broken)
  }

  private func galleryFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ConfigurationGalleryTests.directory)
      .filter { $0.hasSuffix(".toml") }.sorted().map { ConfigurationGalleryTests.directory + $0 }
  }

  private func paths(in node: TOMLNode, at path: TOMLPath) -> [TOMLPath] {
    let own = path.steps.isEmpty ? [] : [path]
    switch node {
    case .table(let table): return own + table.flatMap { paths(in: $1, at: path.appending($0)) }
    case .array(let nodes): return own + nodes.enumerated().flatMap { paths(in: $1, at: path.appending($0)) }
    default: return own
    }
  }
}

extension TOMLDocument {
  /// The line of a path of keys and indices, which must have one of its own where it is written.
  fileprivate func line(_ steps: any Sendable...) -> Int {
    line(of: TOMLPath(steps: steps.map { ($0 as? Int).map(TOMLPath.Step.index) ?? .key("\($0)") }))
  }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
