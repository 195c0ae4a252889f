public import Foundation
public import Narrative

/// A page that is to be fetched for the text of a story whose feed gives a title or a teaser alone.
public struct PendingPage: Sendable, Hashable {
  public var story: Story.ID
  /// The story's address.
  public var url: String
  /// The address of the feed that owns the story.
  public var feed: String
  public var due: Date
  /// How often it was asked for in vain.
  public var tries: Int

  public init(story: Story.ID, url: String, feed: String, due: Date, tries: Int = 0) {
    self.story = story
    self.url = url
    self.feed = feed
    self.due = due
    self.tries = tries
  }
}

/// What a page says of its story. All text is plain.
public struct PageText: Sendable, Hashable {
  public var text: String
  /// The address that the page calls its own.
  public var canonicalURL: String?
  public var published: Date?
  /// BCP 47.
  public var language: String?
  public var authors: [String]

  public init(
    text: String, canonicalURL: String? = nil, published: Date? = nil, language: String? = nil, authors: [String] = []
  ) {
    self.text = text
    self.canonicalURL = canonicalURL
    self.published = published
    self.language = language
    self.authors = authors
  }
}

/// What came of asking for a story's page.
public struct SettledPage: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    /// The story's body from now on.
    case text(PageText)
    /// To be asked for once more.
    case again(Date)
    /// The story keeps what its feed gave.
    case givenUp
  }

  public var story: Story.ID
  public var outcome: Outcome

  public init(story: Story.ID, outcome: Outcome) {
    self.story = story
    self.outcome = outcome
  }
}
