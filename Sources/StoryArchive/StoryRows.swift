import Foundation
import GRDB
import Narrative

/// Stories as they come out of the database.
enum StoryRows {
  /// The columns that `story(_:)` reads, in its order, for a row of `story` alone.
  static let columns = """
    story.id, story.at, story.published, story.outlets, story.carrier, story.title, story.summary, story.body, story.url,
    story.language
    """

  static func story(_ row: Row) -> Story {
    Story(
      id: row[0], at: Date(milliseconds: row[1]), published: (row[2] as Int64?).map(Date.init(milliseconds:)),
      outlets: Columns.names(row[3]), carrier: row[4], title: row[5], summary: row[6], body: row[7], url: row[8],
      language: row[9])
  }

  /// The head of the queue, each with the words of its own revision.
  static func unexamined(limit: Int, _ db: Database) throws -> [UnexaminedStory] {
    let sql = """
      SELECT story.id, unexamined.at, story.published, story.outlets, story.carrier,
        coalesce(revision.title, story.title), coalesce(revision.summary, story.summary),
        coalesce(revision.body, story.body), story.url, story.language, unexamined.revision, unexamined.again,
        EXISTS (SELECT 1 FROM claim WHERE claim.story = unexamined.story AND claim.revision = unexamined.revision)
      FROM unexamined JOIN story ON story.id = unexamined.story
        LEFT JOIN revision ON revision.story = unexamined.story AND revision.number = unexamined.revision
      ORDER BY unexamined.at, unexamined.story, unexamined.revision LIMIT ?
      """
    var stories: [UnexaminedStory] = []
    var size = 0
    let rows = try Row.fetchCursor(db, sql: sql, arguments: [limit])
    while size < maximalSize, let row = try rows.next() {
      let story = story(row)
      size += story.title.utf8.count + story.summary.utf8.count + story.body.utf8.count
      stories.append(UnexaminedStory(story: story, revision: row[10], isAgain: row[11], hasClaimed: row[12]))
    }
    return stories
  }

  /// Bytes of text after which the queue gives no more at once: a feed may hold bodies of megabytes.
  private static let maximalSize = 16 << 20

  static func revisions(of id: Story.ID, _ db: Database) throws -> [Revision] {
    let sql = """
      SELECT number, at, title, summary, body FROM revision WHERE story = ?1
      UNION ALL SELECT revision, coalesce(revisedAt, at), title, summary, body FROM story WHERE id = ?1
      ORDER BY 1
      """
    return try Row.fetchAll(db, sql: sql, arguments: [id]).map { row in
      Revision(number: row[0], at: Date(milliseconds: row[1]), title: row[2], summary: row[3], body: row[4])
    }
  }
}
