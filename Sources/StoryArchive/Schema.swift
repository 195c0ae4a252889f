import GRDB

/// The database's tables, one migration a version. A migration that has been released never changes.
///
/// Instants are whole milliseconds since 1970 everywhere, in columns and in JSON, so that what is read back is what the
/// engine saw. Hashes are the 64 bits of ``StableHash``.
enum Schema {
  /// What `PRAGMA user_version` says of a database that has every migration.
  static let version = 1

  /// `PRAGMA application_id`: "vfac" in ASCII.
  static let applicationID: Int32 = 0x7666_6163

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 stories, claims, reversals, outbox") { db in
      try db.execute(sql: version1)
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    return migrator
  }

  private static let version1 = """
    CREATE TABLE outlet (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );

    CREATE TABLE feed (
      id INTEGER PRIMARY KEY,
      url TEXT NOT NULL UNIQUE,
      outlet INTEGER NOT NULL REFERENCES outlet,
      outletName TEXT NOT NULL,      -- as configured; outlet.name is lower-case
      title TEXT,
      language TEXT,
      etag TEXT,
      lastModified TEXT,
      validatorsURL TEXT,            -- the address that etag and lastModified belong to
      bodyHash TEXT,
      lastAttempt INTEGER,
      lastSuccess INTEGER,
      nextPoll INTEGER,
      nextPollReason TEXT,
      failures INTEGER NOT NULL,
      lastError TEXT,
      firstPolled INTEGER NOT NULL,
      memory TEXT NOT NULL,          -- PollingMemory, as JSON
      shown BLOB                     -- what its last document held and what left it lately: ShownStories
    );

    -- The current words of a story. What identity needs comes first: SQLite reads a row only as far as it must.
    CREATE TABLE story (
      id INTEGER PRIMARY KEY,
      feed INTEGER REFERENCES feed ON DELETE SET NULL,
      wording INTEGER NOT NULL,      -- hash of title, summary and body as the owning feed delivers them
      address INTEGER,               -- hash of the canonical address
      at INTEGER NOT NULL,           -- when the first revision counts
      revision INTEGER NOT NULL,     -- the current one, from 1
      revisedAt INTEGER,             -- when the current revision was first seen; null for the first
      published INTEGER,
      updated INTEGER,
      segmentation INTEGER NOT NULL, -- version of the word breaker that its full text went through
      hasPage INTEGER NOT NULL,      -- 1 when the body is the text of the story's page, which no feed delivers
      outlets TEXT NOT NULL,         -- separated by U+001F
      carrier TEXT,
      url TEXT,
      language TEXT,
      title TEXT NOT NULL,
      authors TEXT,                  -- separated by U+001F
      summary TEXT NOT NULL,
      body TEXT NOT NULL,
      html TEXT
    );
    CREATE INDEX story_at ON story (at);

    -- The words that a later revision replaced.
    CREATE TABLE revision (
      story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
      number INTEGER NOT NULL,
      at INTEGER NOT NULL,
      title TEXT NOT NULL,
      summary TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (story, number)
    );

    -- Every name that a story is known by: guid and headline within a feed, address within an outlet.
    CREATE TABLE identity (
      scope INTEGER NOT NULL,        -- the feed's id, or the outlet's id negated
      key INTEGER NOT NULL,
      story INTEGER NOT NULL,
      PRIMARY KEY (scope, key)
    ) WITHOUT ROWID;

    -- How a story reads in a feed that is not its first, so that two feeds with two summaries don't revise each other.
    CREATE TABLE rendition (
      story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
      feed INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
      wording INTEGER NOT NULL,
      PRIMARY KEY (story, feed)
    ) WITHOUT ROWID;

    -- The queue of the narrative engine.
    CREATE TABLE unexamined (
      story INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      at INTEGER NOT NULL,
      again INTEGER NOT NULL,        -- 1 when it was examined before: what follows from it is not announced
      PRIMARY KEY (story, revision)
    ) WITHOUT ROWID;
    CREATE INDEX unexamined_at ON unexamined (at, story, revision);

    -- Stories whose page is to be fetched for its text.
    CREATE TABLE page (
      story INTEGER PRIMARY KEY REFERENCES story ON DELETE CASCADE,
      due INTEGER NOT NULL,
      tries INTEGER NOT NULL         -- in vain
    );

    -- Contentless: the text itself is in `story`. `pairs` holds every two neighbouring CJK characters.
    CREATE VIRTUAL TABLE fulltext USING fts5 (
      title, text, pairs, content = '', tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO fulltext (fulltext, rank) VALUES ('rank', 'bm25(8.0, 2.0, 1.0)');
    -- A batch is one segment; merging eight at a time instead of four costs less on the way in.
    INSERT INTO fulltext (fulltext, rank) VALUES ('automerge', 8);

    CREATE TABLE claim (
      story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
      position INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      saga TEXT NOT NULL,
      storyline TEXT NOT NULL,
      state TEXT NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (story, position)
    ) WITHOUT ROWID;

    -- Numbers and reasons that a story tells beside its claims.
    CREATE TABLE particular (
      story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
      kind TEXT NOT NULL,            -- quantity, reason
      position INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      saga TEXT NOT NULL,
      at INTEGER NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (story, kind, position)
    ) WITHOUT ROWID;
    CREATE INDEX particular_saga ON particular (saga, kind, at, story);

    -- Where actors stand and stood.
    CREATE TABLE position (
      saga TEXT NOT NULL,
      actor TEXT NOT NULL,
      topic TEXT NOT NULL,
      since INTEGER NOT NULL,
      until INTEGER,                 -- null while it stands
      json TEXT NOT NULL,
      PRIMARY KEY (saga, actor, topic, since)
    ) WITHOUT ROWID;
    CREATE INDEX position_since ON position (saga, since);

    -- Which stories are of which saga, also those that claim nothing.
    CREATE TABLE coverage (
      saga TEXT NOT NULL,
      story INTEGER NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (saga, story)
    ) WITHOUT ROWID;
    CREATE INDEX coverage_at ON coverage (saga, at);

    CREATE TABLE ledger (
      id INTEGER PRIMARY KEY,
      saga TEXT NOT NULL,
      storyline TEXT NOT NULL,
      at INTEGER NOT NULL,
      story INTEGER NOT NULL,
      effect TEXT NOT NULL,
      weight REAL NOT NULL,
      json TEXT NOT NULL
    );
    CREATE INDEX ledger_storyline ON ledger (saga, storyline, at, id);

    CREATE TABLE reversal (
      id TEXT NOT NULL PRIMARY KEY,
      saga TEXT NOT NULL,
      storyline TEXT NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT NOT NULL,
      detectedAt INTEGER NOT NULL,
      superseded INTEGER NOT NULL,   -- 1 since all stories were queued again, until the reversal is found again
      json TEXT NOT NULL
    );
    CREATE INDEX reversal_detectedAt ON reversal (detectedAt);
    CREATE INDEX reversal_storyline ON reversal (saga, storyline, "to", detectedAt);

    CREATE TABLE establishment (
      saga TEXT NOT NULL,
      storyline TEXT NOT NULL,
      at INTEGER NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (saga, storyline)
    );

    CREATE TABLE standing (
      id INTEGER PRIMARY KEY,        -- the order in which the engine first named them
      saga TEXT NOT NULL,
      storyline TEXT NOT NULL,
      superseded INTEGER NOT NULL,   -- as in reversal
      json TEXT NOT NULL,
      UNIQUE (saga, storyline)
    );

    CREATE TABLE delivery (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      createdAt INTEGER NOT NULL,
      deliveredAt INTEGER,
      payload BLOB NOT NULL,
      UNIQUE (kind, key)
    );
    CREATE INDEX delivery_pending ON delivery (id) WHERE deliveredAt IS NULL;

    -- The engine's snapshot and key, the demo's clock.
    CREATE TABLE memo (
      name TEXT NOT NULL PRIMARY KEY,
      value BLOB
    ) WITHOUT ROWID;
    """
}
