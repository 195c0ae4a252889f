extension Person {
  /// Reads a person from one line of text: "mail (Name)", "Name (mail)", "Name <mail>", "mail" or "Name".
  init(line: String) {
    let text = line.trimmingASCIISpace
    guard text.utf8.contains(UInt8(ascii: "@")) else {
      self.init(name: Self.nonEmpty(Self.unwrapped(text)))
      return
    }
    for (opening, closing) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
      // A name may hold brackets of its own: "mail (Ann (NS) Reed)".
      let isNested = text.last == closing
      guard let open = isNested ? text.firstIndex(of: opening) : text.lastIndex(of: opening),
        let close = isNested ? text.lastIndex(of: closing) : text[open...].firstIndex(of: closing)
      else { continue }
      let outside = (String(text[..<open]) + text[text.index(after: close)...]).trimmingASCIISpace
      let inside = String(text[text.index(after: open)..<close]).trimmingASCIISpace
      if let mail = Self.address(inside) {
        self.init(name: Self.nonEmpty(Self.unquoted(outside)), email: mail)
        return
      }
      if let mail = Self.address(outside) {
        self.init(name: Self.nonEmpty(Self.unquoted(inside)), email: mail)
        return
      }
    }
    if let mail = Self.address(text) {
      self.init(email: mail)
      return
    }
    // "mail Name" or "Name mail"
    let words = text.split(separator: " ")
    if words.count > 1, let index = words.firstIndex(where: { Self.address(String($0)) != nil }) {
      let mail = Self.address(String(words[index]))
      let rest = (words[..<index] + words[(index + 1)...]).joined(separator: " ")
      self.init(name: Self.nonEmpty(Self.unquoted(rest)), email: mail)
      return
    }
    self.init(name: Self.nonEmpty(text))
  }

  func isSame(as other: Person) -> Bool {
    if let email, let theirs = other.email { return email == theirs }
    if let name, let theirs = other.name { return name == theirs }
    return false
  }

  mutating func merge(_ other: Person) {
    name = name ?? other.name
    email = email ?? other.email
    url = url ?? other.url
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// A name that stands in brackets alone.
  private static func unwrapped(_ text: String) -> String {
    guard text.first == "(", text.firstIndex(of: ")") == text.indices.last else { return text }
    return String(text.dropFirst().dropLast()).trimmingASCIISpace
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return text }
    return String(text.dropFirst().dropLast())
  }

  /// The mail address that `text` is, without "mailto:"; nil if it is none.
  private static func address(_ text: String) -> String? {
    var text = text
    if text.lowercased().hasPrefix("mailto:") { text.removeFirst(7) }
    guard let at = text.firstIndex(of: "@"), at != text.startIndex, text.index(after: at) != text.endIndex,
      !text.contains(where: { $0 == " " || $0 == "(" || $0 == ")" || $0 == "<" || $0 == ">" || $0 == "," }),
      text.filter({ $0 == "@" }).count == 1
    else { return nil }
    return text
  }
}
