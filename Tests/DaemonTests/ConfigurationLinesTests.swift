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

  @Test func `The scanner reaches the end of any text`() throws {
    var random = SeededGenerator(seed: 2023)
    let marks = Array("[]{}=.,\"'\\\n#\r \u{0}中a1".utf8)
    for file in try galleryFiles() {
      let bytes = try Array(Data(contentsOf: URL(filePath: file)))
      for _ in 0..<40 where !bytes.isEmpty {
        var broken = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let index = Int.random(in: 0..<broken.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: broken[index] = marks.randomElement(using: &random) ?? 0
          case 1: broken.insert(marks.randomElement(using: &random) ?? 0, at: index)
          default: broken.removeSubrange(index...)
          }
          if broken.isEmpty { break }
        }
        let text = String(decoding: broken, as: UTF8.self)
        let lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        let lines = TOMLLines(text).lines.values
        #expect(lines.allSatisfy { (1...lineCount).contains($0) })
      }
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
