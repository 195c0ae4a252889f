import FeedParsing
import Foundation

/// A page beside what a person calls its article.
struct ArticlePageCase {
  let name: String
  let bytes: [UInt8]
  let truth: Truth

  struct Truth: Decodable {
    let url: String
    let title: String?
    let text: String
    /// ISO 8601; ten characters if the page tells the day alone.
    let published: String?
    /// Names, parted by a comma and a space.
    let author: String?
    let site: String?
    let canonical: String?
    let language: String?
  }

  /// The pages of a set ("open", "held"), by name.
  static func all(_ set: String) throws -> [ArticlePageCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Articles/\(set)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }.sorted()
      .map { name in
        let page = folder.appending(path: name)
        let truth = try Data(contentsOf: page.deletingPathExtension().appendingPathExtension("json"))
        return ArticlePageCase(
          name: name, bytes: Array(try Data(contentsOf: page)),
          truth: try JSONDecoder().decode(Truth.self, from: truth))
      }
  }
}

/// How well articles agree with the truth.
struct ArticleScore {
  /// The F of each page.
  private(set) var pages: [(name: String, f: Double)] = []
  /// The number of pages on which a part of the metadata is right.
  private(set) var right: [String: Int] = [:]
  private var common = 0
  private var found = 0
  private var wanted = 0

  var mean: Double { pages.reduce(0) { $0 + $1.f } / Double(max(pages.count, 1)) }
  var pooled: Double { 2 * Double(common) / Double(max(found + wanted, 1)) }

  mutating func add(_ article: ParsedArticle, _ page: ArticlePageCase) {
    let truth = page.truth
    let a = Self.tokens(article.text ?? "")
    let b = Self.tokens(truth.text)
    let shared = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
    let sizes = (a.values.reduce(0, +), b.values.reduce(0, +))
    common += shared
    found += sizes.0
    wanted += sizes.1
    pages.append((page.name, 2 * Double(shared) / Double(max(sizes.0 + sizes.1, 1))))
    count("title", Self.key(article.title) == Self.key(truth.title))
    count("published", Self.isSame(article.published, truth.published))
    count("author", Set(article.authors.map(Self.key)) == Set(Self.names(truth.author)))
    count("site", Self.key(article.site) == Self.key(truth.site))
    count("canonical", article.canonicalURL == truth.canonical)
    count("language", article.language?.prefix(2) == truth.language?.prefix(2))
  }

  private mutating func count(_ part: String, _ isRight: Bool) { right[part, default: 0] += isRight ? 1 : 0 }

  /// Words in lower case, and Chinese and Japanese characters one by one, each with how often it comes.
  private static func tokens(_ text: String) -> [String: Int] {
    var result: [String: Int] = [:]
    var word = ""
    for character in text.lowercased() {
      let isIdeograph = character.unicodeScalars.first.map { (0x3040...0x9FFF).contains($0.value) } ?? false
      if !isIdeograph, character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      if !word.isEmpty { result[word, default: 0] += 1 }
      word = ""
      if isIdeograph { result[String(character), default: 0] += 1 }
    }
    if !word.isEmpty { result[word, default: 0] += 1 }
    return result
  }

  private static func key(_ text: String?) -> String { (text ?? "").lowercased().filter { $0.isLetter || $0.isNumber } }

  private static func names(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { key(String($0)) }.filter { !$0.isEmpty }
  }

  private static func isSame(_ date: Date?, _ text: String?) -> Bool {
    guard let date, let text else { return date == nil && text == nil }
    return text.count == 10 ? FeedDate.iso8601(date).hasPrefix(text) : FeedDate.parse(text) == date
  }
}
