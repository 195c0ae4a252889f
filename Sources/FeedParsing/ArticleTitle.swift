/// Headlines: what of a title is the headline, and when two are the same.
enum ArticleTitle {
  /// The letters and digits of a text, small: equal for titles that differ in white space, quotation marks and dashes.
  static func key(_ text: some Collection<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.count)
    var others: [UInt8] = []
    func flush() {
      guard !others.isEmpty else { return }
      for scalar in String(decoding: others, as: UTF8.self).unicodeScalars
      where (0x4E00...0x9FFF).contains(scalar.value) || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      {
        key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
      others.removeAll(keepingCapacity: true)
    }
    for byte in text {
      if byte >= 0x80 {
        others.append(byte)
      } else {
        flush()
        if byte.isASCIIAlphanumeric { key.append(byte.lowercasedASCII) }
      }
    }
    flush()
    return key
  }

  static func key(_ text: String) -> [UInt8] { key(text.utf8) }

  /// Whether two keys are of one headline: equal, or one a good part of the other.
  static func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard !a.isEmpty, !b.isEmpty else { return false }
    if a == b { return true }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard short.count >= 12, short.count * 2 >= long.count else { return false }
    return long.starts(with: short) || long.suffix(short.count).elementsEqual(short)
  }

  /// `title` without the site's name at an end, parted by a bar, dash or the like.
  /// - Parameter site: the site's name, if the page tells it.
  static func withoutSite(_ title: String, site: String?) -> String {
    let siteKey = site.map(key) ?? []
    var parts = parted(title)
    guard parts.count > 1 else { return title }
    // What the page calls itself goes wherever it stands; without a name, the shorter end goes if it is short.
    if !siteKey.isEmpty {
      let kept = parts.filter { part in
        let own = key(part.text)
        return own != siteKey
      }
      if !kept.isEmpty, kept.count < parts.count {
        parts = kept
        return joined(parts)
      }
    }
    while parts.count > 1, let last = parts.last, last.isStrong,
      last.text.count * 2 < parts.dropLast().map(\.text.count).reduce(0, +)
    {
      parts.removeLast()
    }
    return joined(parts)
  }

  /// Each run of the parts of a title that may be the headline: those with the longest part in them.
  static func runs(of title: String) -> [String] {
    let parts = parted(title)
    guard let longest = parts.indices.max(by: { parts[$0].text.count < parts[$1].text.count }) else { return [] }
    return (0...longest).flatMap { start in (longest..<parts.endIndex).map { joined(Array(parts[start...$0])) } }
  }

  private static let longest = 500
  private static let mostParts = 8

  private struct Part {
    /// What parted it from the one before.
    var separator = ""
    var text: String
    /// Whether the separator is one that headlines seldom have inside.
    var isStrong = false
  }

  private static func joined(_ parts: [Part]) -> String {
    var result = ""
    for (index, part) in parts.enumerated() { result += (index == 0 ? "" : part.separator) + part.text }
    return result
  }

  private static func parted(_ title: String) -> [Part] {
    var parts = [Part(text: "")]
    // Nobody's headline is longer.
    let characters = Array(title.prefix(longest))
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      let isSpaced = before == " " && after == " "
      let isBar =
        "|｜│¦_".contains(character) && (character != "_" || isSpaced || before.isIdeograph || after.isIdeograph)
      let isDash =
        "-–—·•»›«:".contains(character) && isSpaced || character == ":" && after == " "
        || character == "-" && !(before.isASCII && after.isASCII)
      if isBar || isDash {
        let separator = isSpaced ? " \(character) " : after == " " ? "\(character) " : String(character)
        parts.append(Part(separator: separator, text: "", isStrong: character != ":"))
      } else {
        parts[parts.count - 1].text.append(character)
      }
      index += 1
    }
    for index in parts.indices { parts[index].text = parts[index].text.trimmingASCIISpace }
    return Array(parts.filter { !$0.text.isEmpty }.prefix(mostParts))
  }
}

extension Character {
  /// Whether it is a Chinese character.
  var isIdeograph: Bool { unicodeScalars.first.map { $0.properties.isIdeographic } ?? false }
}
