public import Foundation

/// An entry kept by the archive, as the narrative engine takes it: plain text, known outlets, one instant.
///
/// The engine orders stories by `at` and then by `id`; it never asks what time it is.
public struct Story: Sendable, Hashable, Codable, Identifiable {
  /// The archive's number; in `replay`, the line's position.
  public var id: Int64
  /// When the story counts: the instant it was first seen, or, for a feed's first poll, when it was published.
  public var at: Date
  /// When the outlet says that it was published; the engine uses it only to tell a stale story.
  public var published: Date?
  /// Every independent voice behind the story: the feed's outlet, or the outlets that a carrier cites. Case doesn't matter.
  public var outlets: [String]
  /// The aggregator that carried it, where `source` was "carrier>outlet+outlet".
  public var carrier: String?
  /// Plain text, as published.
  public var title: String
  /// Plain text of the summary, or empty.
  public var summary: String
  /// Plain text of the full body or article, or empty.
  public var body: String
  /// The absolute address of the story, if it has one.
  public var url: String?
  /// BCP 47, if the feed says so. The engine reads both of its languages in any text.
  public var language: String?

  public init(
    id: Int64, at: Date, published: Date? = nil, outlets: [String], carrier: String? = nil, title: String,
    summary: String = "", body: String = "", url: String? = nil, language: String? = nil
  ) {
    self.id = id
    self.at = at
    self.published = published
    self.outlets = outlets
    self.carrier = carrier
    self.title = title
    self.summary = summary
    self.body = body
    self.url = url
    self.language = language
  }

  /// The voices in a `source` of a stories file: "A>B+C" is carrier A that cites B and C; "A" is A itself.
  public static func voices(inSource source: String) -> (carrier: String?, outlets: [String]) {
    func names(_ text: some StringProtocol) -> [String] {
      text.split(separator: "+").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
    guard let arrow = source.firstIndex(of: ">") else { return (nil, names(source)) }
    let carrier = source[..<arrow].trimmingCharacters(in: .whitespaces)
    let cited = names(source[source.index(after: arrow)...])
    return cited.isEmpty ? (nil, names(carrier)) : (carrier, cited)
  }
}

/// What a ledger line or a digest needs to name a story and lead a person to it.
public struct StoryReference: Sendable, Hashable, Codable {
  public var id: Int64
  public var title: String
  public var url: String?
  /// The voices joined by "+", as in a stories file.
  public var source: String
  /// The story's `at`.
  public var seen: Date

  public init(id: Int64, title: String, url: String?, source: String, seen: Date) {
    self.id = id
    self.title = title
    self.url = url
    self.source = source
    self.seen = seen
  }

  public init(_ story: Story) {
    let voices = story.outlets.joined(separator: "+")
    self.init(
      id: story.id, title: story.title, url: story.url,
      source: story.carrier.map { "\($0)>\(voices)" } ?? voices, seen: story.at)
  }
}
