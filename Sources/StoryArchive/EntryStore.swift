import Foundation
import GRDB
import Narrative

/// Turns entries into stories and revisions, inside one transaction.
struct EntryStore {
  /// Whose entry it is: guids and headlines name within the feed, addresses within the outlet.
  struct Source {
    /// Nil for stories that came from a file.
    var feed: Int64?
    var outlet: Int64
    var outlets: [String]
    var carrier: String?
    /// What the feed showed before, and when this document was fetched; nil for stories that came from a file.
    var shown = ShownStories()
    var seen: Date?

    func scope(of rung: IdentityRung) -> Int64 {
      switch rung {
      case .address: -outlet
      case .guid, .headline: feed ?? -outlet
      }
    }
  }

  /// When an entry counts, should it be a new story, and when it was seen, should it be a revision.
  struct Instants {
    var new: Date
    var revised: Date
  }

  /// What identity needs to know of a story.
  private struct Known {
    var id: Int64
    var feed: Int64?
    var wording: Int64
    var address: Int64?
    var revision: Int64
    var published: Int64?
    var segmentation: Int64
    /// Whether its body is its page's text.
    var hasPage: Bool
  }

  private let db: Database
  private let index: TextIndex
  private let pages: PageStore
  private let segmentation: Int64
  private let lookUp: Statement
  private let insertStory: Statement
  private let insertName: Statement
  private let insertUnexamined: Statement
  private(set) var result = StoredBatch()

  init(_ db: Database, segmentation: Int64) throws {
    self.db = db
    index = TextIndex(db: db)
    pages = PageStore(db: db)
    self.segmentation = segmentation
    lookUp = try db.cachedStatement(sql: "SELECT story FROM identity WHERE scope = ? AND key = ?")
    insertStory = try db.cachedStatement(
      sql: """
        INSERT INTO story (
          feed, wording, address, at, revision, published, updated, segmentation, hasPage, outlets, carrier, url, language,
          title, authors, summary, body, html
        ) VALUES (?, ?, ?, ?, 1, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    insertName = try db.cachedStatement(sql: "INSERT OR IGNORE INTO identity (scope, key, story) VALUES (?, ?, ?)")
    insertUnexamined = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO unexamined (story, revision, at, again) VALUES (?, ?, ?, 0)")
  }

  /// Stores one document's entries, the oldest first.
  mutating func store(
    _ document: [NamedEntry], from source: Source, segmenter: borrowing Segmenter, at instants: (NamedEntry) -> Instants
  ) throws {
    let document = document.filter { !$0.entry.isBlank }
    let matches = try recognise(document, from: source)
    var shown: [Int64] = []
    for (named, match) in zip(document, matches) {
      let instants = instants(named)
      let id: Int64
      if let known = match.story {
        id = known.id
        try compare(named, with: known, from: source, seen: instants.revised, segmenter: segmenter)
      } else {
        id = try insert(named, from: source, at: instants.new, segmenter: segmenter)
        let age = instants.revised.milliseconds - instants.new.milliseconds
        if named.entry.wantsPage, age <= PageStore.oldest { try pages.queue(id, at: instants.revised) }
      }
      // Names that led to another story lead to this one from now on: what a document shows last, holds.
      if match.wasRefused { try learn(named.names, of: id, from: source) }
      shown.append(id)
    }
    try note(shown, in: source)
  }

  // MARK: Recognising

  private typealias Match = (story: Known?, wasRefused: Bool)

  /// Which stories the entries are, by their names or, those that the feed no longer shows, by their headlines.
  private func recognise(_ document: [NamedEntry], from source: Source) throws -> [Match] {
    var matches: [Match] = []
    var taken: Set<Int64> = []
    for named in document {
      let match = try recognise(named, from: source, except: taken)
      if let id = match.story?.id { taken.insert(id) }
      matches.append(match)
    }
    let new = matches.indices.filter { matches[$0].story == nil }
    guard !new.isEmpty, let seen = source.seen else { return matches }
    let absent = try source.shown.absent(from: taken, at: seen).compactMap(absent)
    guard !absent.isEmpty else { return matches }
    for (index, id) in EditFinder(new, of: document, among: absent).matches() {
      matches[index].story = try known(id)
    }
    return matches
  }

  private func absent(_ id: Int64) throws -> EditFinder.Absent? {
    let sql = "SELECT published, title, substr(summary, 1, ?1), substr(body, 1, ?1) FROM story WHERE id = ?2"
    return try Row.fetchOne(statement(sql), arguments: [EditFinder.longestText, id]).map { row in
      .init(id: id, published: row[0], wording: Wording(title: row[1], summary: row[2], body: row[3]))
    }
  }

  /// Remembers what the feed shows, for the next document.
  private func note(_ stories: [Int64], in source: Source) throws {
    // No entries: the server had nothing new to say, or failed.
    guard let feed = source.feed, let seen = source.seen, !stories.isEmpty else { return }
    var shown = source.shown
    shown.show(stories, at: seen)
    guard shown != source.shown else { return }
    try statement("UPDATE feed SET shown = ? WHERE id = ?").execute(arguments: [shown.data, feed])
  }

  /// - Parameter taken: Stories that other entries of the document are: two entries of one document are two stories, even
  ///   if they shared a name while only one of them was shown.
  private func recognise(
    _ named: NamedEntry, from source: Source, except taken: Set<Int64>
  ) throws -> Match {
    var wasRefused = false
    for rung in IdentityRung.allCases {
      guard let name = named.names[rung], let known = try story(named: name, in: source.scope(of: rung)) else {
        continue
      }
      if try !taken.contains(known.id) && (rung != .guid || believes(named, is: known)) {
        return (known, wasRefused)
      }
      wasRefused = true
    }
    return (nil, wasRefused)
  }

  /// A guid is believed unless everything else speaks against it: another headline, and another address or date.
  private func believes(_ named: NamedEntry, is known: Known) throws -> Bool {
    let isSameAddress = named.names.address.map { $0 == known.address }
    let isSameDate = named.entry.published.flatMap { date in known.published.map { $0 == date.milliseconds } }
    if isSameAddress == true || isSameDate == true { return true }
    if isSameAddress == nil || known.address == nil, isSameDate == nil { return true }
    let title = try String.fetchOne(statement("SELECT title FROM story WHERE id = ?"), arguments: [known.id]) ?? ""
    return Likeness.of(title, named.entry.title) >= 0.25
  }

  private func story(named name: Int64, in scope: Int64) throws -> Known? {
    try Int64.fetchOne(lookUp, arguments: [scope, name]).flatMap(known)
  }

  private func known(_ id: Int64) throws -> Known? {
    let sql = "SELECT feed, wording, address, revision, published, segmentation, hasPage FROM story WHERE id = ?"
    return try Row.fetchOne(statement(sql), arguments: [id]).map { row in
      Known(
        id: id, feed: row[0], wording: row[1], address: row[2], revision: row[3], published: row[4],
        segmentation: row[5], hasPage: row[6])
    }
  }

  /// Lets the names lead to the story, wherever they led before.
  private func learn(_ names: EntryNames, of id: Int64, from source: Source) throws {
    let replace = try statement("REPLACE INTO identity (scope, key, story) VALUES (?, ?, ?)")
    for rung in IdentityRung.allCases {
      guard let name = names[rung] else { continue }
      try replace.execute(arguments: [source.scope(of: rung), name, id])
    }
  }

  // MARK: A new story

  private mutating func insert(
    _ named: NamedEntry, from source: Source, at: Date, segmenter: borrowing Segmenter
  ) throws -> Int64 {
    let entry = named.entry
    try insertStory.execute(arguments: [
      source.feed, entry.wording.hash, named.names.address, at.milliseconds, entry.published?.milliseconds,
      entry.updated?.milliseconds, segmentation, Columns.list(source.outlets), source.carrier, entry.url,
      entry.language, entry.title, entry.authors.isEmpty ? nil : Columns.list(entry.authors), entry.summary, entry.body,
      entry.html,
    ])
    let id = db.lastInsertedRowID
    for rung in IdentityRung.allCases {
      guard let name = named.names[rung] else { continue }
      try insertName.execute(arguments: [source.scope(of: rung), name, id])
    }
    try index.add(try FullText(entry.wording, segmenter: segmenter), of: id)
    try queue(id, revision: 1, at: at)
    result.new.append(id)
    return id
  }

  // MARK: A known story

  private mutating func compare(
    _ named: NamedEntry, with known: Known, from source: Source, seen: Date, segmenter: borrowing Segmenter
  ) throws {
    let delivered = named.entry.wording.hash
    let isOwner = known.feed == source.feed
    let remembered = isOwner ? known.wording : try rendition(of: known.id, in: source)
    if remembered == delivered {
      if isOwner, let address = named.names.address, address != known.address {
        let update = "UPDATE story SET address = ?, url = ? WHERE id = ?"
        try statement(update).execute(arguments: [address, named.entry.url, known.id])
        try learn(named.names, of: known.id, from: source)
      }
      result.unchanged += 1
      return
    }
    try learn(named.names, of: known.id, from: source)
    try remember(delivered, of: known.id, from: source, isOwner: isOwner)
    let current = try wording(of: known.id)
    var wording = named.entry.wording.completed(from: current)
    // A page says more than a teaser, whatever the teaser says now.
    let keepsPage = known.hasPage && named.entry.body.utf8.count < current.body.utf8.count
    if keepsPage { wording.body = current.body }
    // A second feed's first word on a story tells nothing new unless its headline does.
    let isNewToThisFeed = remembered == nil
    let isTrivial =
      wording.hash == current.hash || (isNewToThisFeed && Wording.areAlike(wording.title, current.title))
    guard !isTrivial else {
      result.unchanged += 1
      return
    }
    try revise(known, from: current, to: wording, by: named, seen: seen, segmenter: segmenter)
    if !keepsPage { try statement("UPDATE story SET hasPage = 0 WHERE id = ?").execute(arguments: [known.id]) }
    // Behind another headline stands another text.
    if named.entry.wantsPage, isOwner, !Wording.areAlike(wording.title, current.title) {
      try pages.queue(known.id, at: seen)
    }
  }

  private mutating func revise(
    _ known: Known, from current: Wording, to wording: Wording, by named: NamedEntry, seen: Date,
    segmenter: borrowing Segmenter
  ) throws {
    let entry = named.entry
    let archive = """
      INSERT INTO revision (story, number, at, title, summary, body)
      SELECT id, revision, coalesce(revisedAt, at), title, summary, body FROM story WHERE id = ?
      """
    try statement(archive).execute(arguments: [known.id])
    let update = """
      UPDATE story SET revision = revision + 1, revisedAt = ?, title = ?, summary = ?, body = ?, segmentation = ?,
        address = coalesce(?, address), updated = coalesce(?, updated), published = coalesce(published, ?),
        url = coalesce(?, url), language = coalesce(?, language), authors = coalesce(?, authors), html = coalesce(?, html)
      WHERE id = ?
      """
    try statement(update).execute(arguments: [
      seen.milliseconds, wording.title, wording.summary, wording.body, segmentation, named.names.address,
      entry.updated?.milliseconds, entry.published?.milliseconds, entry.url, entry.language,
      entry.authors.isEmpty ? nil : Columns.list(entry.authors), entry.html, known.id,
    ])
    // Under another word breaker the old words stay findable.
    if known.segmentation == segmentation {
      try index.remove(try FullText(current, segmenter: segmenter), of: known.id)
    }
    try index.add(try FullText(wording, segmenter: segmenter), of: known.id)
    try queue(known.id, revision: known.revision + 1, at: seen)
    result.revised.append(known.id)
  }

  private func wording(of id: Int64) throws -> Wording {
    let row = try Row.fetchOne(statement("SELECT title, summary, body FROM story WHERE id = ?"), arguments: [id])
    return Wording(title: row?[0] ?? "", summary: row?[1] ?? "", body: row?[2] ?? "")
  }

  private func rendition(of id: Int64, in source: Source) throws -> Int64? {
    let sql = "SELECT wording FROM rendition WHERE story = ? AND feed = ?"
    return try Int64.fetchOne(statement(sql), arguments: [id, source.feed])
  }

  private func remember(_ wording: Int64, of id: Int64, from source: Source, isOwner: Bool) throws {
    if isOwner {
      try statement("UPDATE story SET wording = ? WHERE id = ?").execute(arguments: [wording, id])
    } else if let feed = source.feed {
      let sql = "INSERT OR REPLACE INTO rendition (story, feed, wording) VALUES (?, ?, ?)"
      try statement(sql).execute(arguments: [id, feed, wording])
    }
  }

  // MARK: Queue

  private func queue(_ id: Int64, revision: Int64, at: Date) throws {
    try insertUnexamined.execute(arguments: [id, revision, at.milliseconds])
  }

  private func statement(_ sql: String) throws -> Statement { try db.cachedStatement(sql: sql) }
}

/// Columns that hold more than one value.
enum Columns {
  /// No outlet's or author's name holds a control character.
  static func list(_ names: [String]) -> String { names.joined(separator: "\u{1f}") }

  static func names(_ list: String?) -> [String] { list?.split(separator: "\u{1f}").map(String.init) ?? [] }
}
