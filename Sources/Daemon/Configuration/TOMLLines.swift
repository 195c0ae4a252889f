/// The line on which each value of a TOML document stands, and what would bring the TOML library down.
///
/// The library reports lines for syntax errors only, so this scanner walks the source text as well. It goes first, over
/// any text, because the library isn't safe on all of it (see ``danger``); what it says about values counts only for a
/// text that the library then accepts. That lets it be small: it follows tables, keys, lists and strings, and trusts
/// that they are well formed. What it isn't sure of it skips; it never traps, and it always reaches the end.
struct TOMLLines: Sendable {
  /// Nesting beyond this is no configuration; both the library and we recurse into it.
  static let depthLimit = 100

  private(set) var lines: [TOMLPath: Int] = [:]
  /// The first thing that the library must not see, with its line and column. What stands before
  /// `offset` may be shown to it.
  private(set) var danger: (offset: Int, line: Int, column: Int, message: String)?
  /// Lines on which an escape writes the null character, which a C string can't hold.
  private(set) var nullCharacters: [Int] = []

  private let bytes: [UInt8]
  private var position = 0
  private var currentLine = 1
  private var lineStart = 0
  private var statementStart = 0
  /// The number of elements so far of each list of tables, by its path.
  private var tableCounts: [TOMLPath: Int] = [:]

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    scanDocument()
  }

  /// The line of the value at a path, else of the nearest thing around it that has one.
  func line(of path: TOMLPath) -> Int {
    var path = path
    while true {
      if let line = lines[path] { return line }
      if path.steps.isEmpty { return 1 }
      path = path.parent
    }
  }

  // MARK: - Statements

  private mutating func scanDocument() {
    var table = TOMLPath.root
    while skipBlanks(), let byte = peek() {
      statementStart = position
      if byte == UInt8(ascii: "[") {
        table = scanHeader()
      } else {
        scanPair(in: table)
      }
    }
  }

  /// `[a.b]` or `[[a.b]]`; gives the path of the table that it opens.
  private mutating func scanHeader() -> TOMLPath {
    let line = currentLine
    position += 1
    let isElement = take(UInt8(ascii: "["))
    skipSpaces()
    // toml++ asserts that a key starts here, instead of checking it, and reads on from undefined state in a release
    // build (marzer/tomlplusplus#294; mended after the version that TOMLKit holds).
    if let byte = peek(), !TOMLPath.isBareKeyByte(byte), !"\"']".utf8.contains(byte) {
      stop("cannot read the table header: expected a key, saw \(character)")
      return .root
    }
    let keys = scanKeys()
    _ = take(UInt8(ascii: "]"))
    if isElement { _ = take(UInt8(ascii: "]")) }

    var path = TOMLPath.root
    for (offset, key) in keys.enumerated() {
      path = path.appending(key)
      note(path, line)
      if danger != nil { return path }
      if isElement && offset == keys.count - 1 {
        let index = tableCounts[path, default: 0]
        tableCounts[path] = index + 1
        path = path.appending(index)
        note(path, line)
      } else if let count = tableCounts[path] {
        path = path.appending(count - 1)
      }
    }
    return path
  }

  /// `key = value`, in a table or an inline table.
  private mutating func scanPair(in table: TOMLPath) {
    let line = currentLine
    let start = position
    var path = table
    for key in scanKeys() {
      path = path.appending(key)
      note(path, line)
      if danger != nil { return }
    }
    skipSpaces()
    guard take(UInt8(ascii: "=")) else {
      // Not reached in a document that the library has accepted.
      position = max(position, start + 1)
      return
    }
    skipSpaces()
    scanValue(at: path)
  }

  /// Dotted keys: bare, "basic" or 'literal'.
  private mutating func scanKeys() -> [String] {
    var keys: [String] = []
    repeat {
      skipSpaces()
      switch peek() {
      case UInt8(ascii: "\""): keys.append(scanString(quote: UInt8(ascii: "\"")))
      case UInt8(ascii: "'"): keys.append(scanString(quote: UInt8(ascii: "'")))
      default:
        let start = position
        while let byte = peek(), TOMLPath.isBareKeyByte(byte) { position += 1 }
        if position > start { keys.append(String(decoding: bytes[start..<position], as: UTF8.self)) }
      }
      skipSpaces()
    } while take(UInt8(ascii: "."))
    return keys
  }

  // MARK: - Values

  private mutating func scanValue(at path: TOMLPath) {
    switch peek() {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      _ = scanString(quote: bytes[position])
    case UInt8(ascii: "["):
      position += 1
      var index = 0
      while skipBlanks(), let byte = peek(), byte != UInt8(ascii: "]") {
        if byte == UInt8(ascii: ",") {
          position += 1
          continue
        }
        let element = path.appending(index)
        note(element, currentLine)
        scanValue(at: element)
        index += 1
      }
      position += 1
    case UInt8(ascii: "{"):
      position += 1
      while skipBlanks(), let byte = peek(), byte != UInt8(ascii: "}") {
        if byte == UInt8(ascii: ",") {
          position += 1
        } else {
          scanPair(in: path)
        }
      }
      position += 1
    default: scanScalar()
    }
  }

  /// A number, a date, true or false: up to what may follow a value.
  private mutating func scanScalar() {
    let start = position
    skipWord()
    // A date and its time may have one space between them.
    if position - start == 10, peek() == UInt8(ascii: " "), let byte = peek(1), (0x30...0x39).contains(byte) {
      position += 1
      skipWord()
    }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    if word.isEmpty {
      // What the library reports as well, but for a list's end where a value should be.
      position = start
      stop("expected a value, saw \(character)")
    } else if !TOMLScalar.isValid(word[...]) {
      position = start
      stop("\(quoted(word)) is no value; text needs quotation marks")
    }
  }

  private mutating func skipWord() {
    while let byte = peek(), !" \t\r\n,]}#".utf8.contains(byte) { position += 1 }
  }

  /// A string of any of the four kinds, at its first quote; gives its text, which only keys need.
  private mutating func scanString(quote: UInt8) -> String {
    let isMultiline = peek(1) == quote && peek(2) == quote
    position += isMultiline ? 3 : 1
    var text: [UInt8] = []
    while let byte = peek() {
      if byte == quote {
        guard isMultiline else {
          position += 1
          break
        }
        if peek(1) == quote && peek(2) == quote {
          // Up to two quotes may stand before the three that close: "" + """.
          while peek(3) == quote {
            text.append(byte)
            position += 1
          }
          position += 3
          break
        }
      } else if byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") {
        scanEscape(into: &text)
        continue
      } else if byte == UInt8(ascii: "\n") {
        if !isMultiline { break }
        startLine(after: position)
      }
      text.append(byte)
      position += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func scanEscape(into text: inout [UInt8]) {
    let letter = peek(1) ?? UInt8(ascii: "\\")
    position += 2
    switch letter {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "e"): text.append(0x1B)
    case UInt8(ascii: "x"): appendScalar(digits: 2, to: &text)
    case UInt8(ascii: "u"): appendScalar(digits: 4, to: &text)
    case UInt8(ascii: "U"): appendScalar(digits: 8, to: &text)
    case UInt8(ascii: "\n"): startLine(after: position - 1)
    default: text.append(letter)
    }
  }

  private mutating func appendScalar(digits: Int, to text: inout [UInt8]) {
    let end = min(position + digits, bytes.count)
    let code = UInt32(String(decoding: bytes[min(position, end)..<end], as: UTF8.self), radix: 16)
    position = end
    if code == 0 { nullCharacters.append(currentLine) }
    if let scalar = code.flatMap(Unicode.Scalar.init) { text.append(contentsOf: String(scalar).utf8) }
  }

  // MARK: - Bytes

  private func peek(_ offset: Int = 0) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  /// The character at the current position, for messages.
  private var character: String {
    let character = String(decoding: bytes.dropFirst(position).prefix(4), as: UTF8.self).prefix(1)
    return character.first?.isNewline == true || character.isEmpty ? "the end of the line" : "'\(character)'"
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpaces() {
    while let byte = peek(), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
  }

  private mutating func startLine(after offset: Int) {
    currentLine += 1
    lineStart = offset + 1
  }

  /// Skips spaces, line ends and comments; true while something is left.
  private mutating func skipBlanks() -> Bool {
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case UInt8(ascii: "\n"):
        startLine(after: position)
        position += 1
      case UInt8(ascii: "#"): while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
      default: return true
      }
    }
    return false
  }

  /// Keeps the first line on which a path is met: a table's own header, else its first dotted key.
  private mutating func note(_ path: TOMLPath, _ line: Int) {
    if path.steps.count > Self.depthLimit {
      stop("tables and lists are nested deeper than the limit of \(Self.depthLimit)")
    } else if lines[path] == nil {
      lines[path] = line
    }
  }

  /// Notes a danger at the current position and ends the scan; all before the statement is harmless.
  private mutating func stop(_ message: String) {
    guard danger == nil else { return }
    let end = min(position, bytes.count)
    let column = String(decoding: bytes[min(lineStart, end)..<end], as: UTF8.self).unicodeScalars.count + 1
    danger = (statementStart, currentLine, column, message)
    position = bytes.count
  }
}
