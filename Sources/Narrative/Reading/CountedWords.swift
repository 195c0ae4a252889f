import Foundation

/// What numbers count, what was done, and in which units, read from `Lexicon/Counted.swift`.
struct CountedWords: Sendable {
  static let standard = CountedWords(LexiconText.counted)

  struct Noun: Sendable, Hashable {
    /// The same in either language: "employees".
    var key: String
    /// Empty for things without one.
    var unit: String
  }

  private(set) var nouns: [String: Noun] = [:]
  /// By English stem.
  private(set) var deeds: [String: String] = [:]
  private(set) var currencies: [String: String] = [:]
  private(set) var measures: [String: String] = [:]
  private(set) var hanNouns: [[UInt32]: Noun] = [:]
  private(set) var hanDeeds: [[UInt32]: String] = [:]
  private(set) var hanCurrencies: [[UInt32]: String] = [:]
  private(set) var hanMeasures: [[UInt32]: String] = [:]
  /// Lines that could not be read; empty for the shipped text, which a test asserts.
  private(set) var faults: [String] = []

  init(_ text: String) {
    var lines: [Substring] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      if line.first == " ", let last = lines.popLast() { lines.append(last + line) } else { lines.append(line) }
    }
    for line in lines { read(line) }
  }

  private mutating func read(_ line: Substring) {
    let parts = line.split(separator: ":", maxSplits: 1)
    let head = parts.first?.split(separator: " ").map(String.init) ?? []
    guard parts.count == 2, head.count == (head.first == "noun" ? 4 : 3) else {
      faults.append(String(line))
      return
    }
    let isHan = head[head.count - 1] == "zh"
    let words = parts[1].split(separator: isHan ? " " : ",").map { $0.trimmingCharacters(in: .whitespaces) }
    for word in words where !word.isEmpty {
      let scalars = FoldedText(word, limit: 100).scalars
      switch (head[0], isHan) {
      case ("noun", false): nouns[word] = Noun(key: head[1], unit: head[2] == "-" ? "" : head[2])
      case ("noun", true): hanNouns[scalars] = Noun(key: head[1], unit: head[2] == "-" ? "" : head[2])
      case ("deed", false): deeds[word] = head[1]
      case ("deed", true): hanDeeds[scalars] = head[1]
      case ("currency", false): currencies[word] = head[1]
      case ("currency", true): hanCurrencies[scalars] = head[1]
      case ("measure", false): measures[word] = head[1]
      case ("measure", true): hanMeasures[scalars] = head[1]
      default: faults.append(String(line))
      }
    }
  }

  /// The longest of the words that begins at a token, and how many tokens it covers.
  static func longest<Value>(_ words: [[UInt32]: Value], _ tokens: [Token], at index: Int, end: Int) -> (Value, Int)? {
    var key: [UInt32] = []
    var best: (Value, Int)?
    var position = index
    while position < min(end, index + 6), tokens[position].kind == .han, let scalar = tokens[position].scalar {
      key.append(scalar)
      position += 1
      if let value = words[key] { best = (value, key.count) }
    }
    return best
  }

  func deed(_ word: String) -> String? { deeds[word] ?? deeds[String(ContentWords.stem(word))] }
}
