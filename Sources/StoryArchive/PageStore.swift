import Foundation
import GRDB
import Narrative

/// The pages that stories wait for, as rows; inside one transaction.
struct PageStore {
  let db: Database

  /// A story that counts from longer ago than this when it comes keeps what its feed gave: it is the past, and a new feed's
  /// first poll must not cost its publisher a request for each old entry.
  static let oldest: Int64 = 24 * 3_600_000

  /// Puts a story's page into the queue, due at once.
  func queue(_ story: Int64, at: Date) throws {
    let insert = "INSERT OR REPLACE INTO page (story, due, tries) VALUES (?, ?, 0)"
    try statement(insert).execute(arguments: [story, at.milliseconds])
  }

  func pending() throws -> [PendingPage] {
    let sql = """
      SELECT page.story, story.url, feed.url, page.due, page.tries FROM page
        JOIN story ON story.id = page.story JOIN feed ON feed.id = story.feed
      WHERE story.url IS NOT NULL ORDER BY page.due, page.story
      """
    return try Row.fetchAll(statement(sql)).map { row in
      PendingPage(story: row[0], url: row[1], feed: row[2], due: Date(milliseconds: row[3]), tries: row[4])
    }
  }

  func settle(_ page: SettledPage, segmenter: borrowing Segmenter) throws {
    switch page.outcome {
    case .again(let due):
      let update = "UPDATE page SET due = ?, tries = tries + 1 WHERE story = ?"
      try statement(update).execute(arguments: [due.milliseconds, page.story])
    case .givenUp:
      try leaveQueue(page.story)
    case .text(let text):
      try keep(text, of: page.story, segmenter: segmenter)
      try leaveQueue(page.story)
    }
  }

  private func leaveQueue(_ story: Int64) throws {
    try statement("DELETE FROM page WHERE story = ?").execute(arguments: [story])
  }

  /// The page's text becomes the story's body. It is no revision: the outlet has changed nothing. What the feed delivers is
  /// remembered by `story.wording`, which stays, so that the next poll finds nothing changed either.
  private func keep(_ page: PageText, of id: Int64, segmenter: borrowing Segmenter) throws {
    let sql = """
      SELECT story.title, summary, body, revision, coalesce(revisedAt, at), segmentation, feed.outlet,
        hasPage
      FROM story JOIN feed ON feed.id = story.feed WHERE story.id = ?
      """
    guard let row = try Row.fetchOne(statement(sql), arguments: [id]) else { return }
    let old = Wording(title: row[0], summary: row[1], body: row[2])
    var new = old
    new.body = page.text.replacingOccurrences(of: "\0", with: "")
    try learn(page.canonicalURL, of: id, outlet: row[6])
    // A page that says less than the feed is a wall before the article.
    let given = row[7] ? old.summary.utf8.count : max(old.summary.utf8.count, old.body.utf8.count)
    guard new != old, new.body.utf8.count > given else { return }
    let update = """
      UPDATE story SET body = ?, hasPage = 1, segmentation = ?, published = coalesce(published, ?),
        language = coalesce(language, ?), authors = coalesce(authors, ?) WHERE id = ?
      """
    try statement(update).execute(arguments: [
      new.body, segmenter.version, page.published?.milliseconds, page.language,
      page.authors.isEmpty ? nil : Columns.list(page.authors), id,
    ])
    let index = TextIndex(db: db)
    if row[5] == segmenter.version { try index.remove(try FullText(old, segmenter: segmenter), of: id) }
    try index.add(try FullText(new, segmenter: segmenter), of: id)
    // Read again as of when these words were published, not as of now: what a page tells of the past stays the past.
    let queue = "INSERT OR IGNORE INTO unexamined (story, revision, at, again) VALUES (?, ?, ?, 0)"
    try statement(queue).execute(arguments: [id, row[3] as Int64, row[4] as Int64])
  }

  /// The story answers to the address that its page calls its own, unless another does.
  private func learn(_ url: String?, of id: Int64, outlet: Int64) throws {
    guard let canonical = url.flatMap(CanonicalAddress.of), !CanonicalAddress.isSite(canonical) else { return }
    let insert = "INSERT OR IGNORE INTO identity (scope, key, story) VALUES (?, ?, ?)"
    try statement(insert).execute(arguments: [-outlet, EntryNames.hash("address", canonical), id])
  }

  private func statement(_ sql: String) throws -> Statement { try db.cachedStatement(sql: sql) }
}

/// The full text of stories, row by row.
struct TextIndex {
  let db: Database

  func add(_ text: FullText, of id: Int64) throws {
    let sql = "INSERT INTO fulltext (rowid, title, text, pairs) VALUES (?, ?, ?, ?)"
    try db.cachedStatement(sql: sql).execute(arguments: [id, text.title, text.text, text.pairs])
  }

  /// FTS5 wants to be told exactly what it was given.
  func remove(_ text: FullText, of id: Int64) throws {
    let sql = "INSERT INTO fulltext (fulltext, rowid, title, text, pairs) VALUES ('delete', ?, ?, ?, ?)"
    try db.cachedStatement(sql: sql).execute(arguments: [id, text.title, text.text, text.pairs])
  }
}
