internal import Digests
internal import Foundation
internal import Narrative
internal import StoryArchive

extension Commands {
  /// Where each storyline stands, and how each feed is, beside a running daemon or after it.
  public static func status(configuration path: String?, json asJSON: Bool) throws {
    let configuration = try loadConfiguration(path)
    let archive = try openArchive(configuration, .readOnly)
    let standings = try naming { try archive.standings() }
    let counts = try naming { try archive.counts() }
    let records = Dictionary(try naming { try archive.feeds() }.map { ($0.url, $0) }) { first, _ in first }
    let feeds = FeedStatus.all(of: configuration, records: records, at: Date())
    if asJSON {
      return say(try json(Status(storylines: standings, feeds: feeds, counts: counts)))
    }
    var saga: String?
    for standing in standings {
      if standing.saga != saga { say(standing.saga) }
      saga = standing.saga
      say("  \(standing.storyline): \(line(of: standing))")
    }
    say("\(LedgerText.count(feeds.count, "feed")), \(feeds.count { $0.failures > 0 }) failing")
    for feed in feeds { say("  \(feed.line)") }
    say(
      "\(counts.stories) stories, \(counts.revisions) revised; \(counts.reversals) reversals; \(counts.pending) digests to write"
    )
  }

  private static func line(of standing: Standing) -> String {
    guard let label = standing.label else { return "\(standing.question) not established yet" }
    let percent = Int((standing.probability * 100).rounded())
    let since =
      standing.assumed ? "assumed" : "\(percent) %\(standing.since.map { ", since \($0.formatted(.iso8601))" } ?? "")"
    let turns =
      standing.reversals == 0 ? "" : ", reversed \(standing.reversals) \(standing.reversals == 1 ? "time" : "times")"
    let next = standing.outlook.flatMap { outlook in
      outlook.label.map {
        "; “\($0)” within 72 h of \(outlook.at.formatted(.iso8601)): \(Int((outlook.probability * 100).rounded())) %"
      }
    }
    return "\(label) (\(since)\(turns)\(next ?? ""))"
  }

  private struct Status: Encodable {
    var storylines: [Standing]
    var feeds: [FeedStatus]
    var stories: Int
    var reversals: Int
    var digestsToWrite: Int

    init(storylines: [Standing], feeds: [FeedStatus], counts: ArchiveCounts) {
      self.storylines = storylines
      self.feeds = feeds
      stories = counts.stories
      reversals = counts.reversals
      digestsToWrite = counts.pending
    }
  }

  /// Prints the ledger of "SAGA/STORYLINE", or the part of it that led to a reversal.
  public static func explain(_ subject: String, configuration path: String?, json asJSON: Bool) throws {
    let configuration = try loadConfiguration(path)
    let archive = try openArchive(configuration, .readOnly)
    var until: Date?
    let saga: String
    let storyline: String
    if let slash = subject.firstIndex(of: "/") {
      (saga, storyline) = (String(subject[..<slash]), String(subject[subject.index(after: slash)...]))
    } else if let reversal = try naming({ try archive.reversal(id: subject) }) {
      (saga, storyline, until) = (reversal.saga, reversal.storyline, reversal.detectedAt)
      if !asJSON { LedgerText.lines(of: reversal).forEach(say) }
    } else {
      throw CommandFailure(
        .noInput, "no reversal \(subject) in \(configuration.archive.path); give its id or SAGA/STORYLINE")
    }
    let ledger = try naming { try archive.ledger(saga: saga, storyline: storyline, until: until) }
    guard !ledger.isEmpty else {
      let known = try naming { try archive.standings() }.map { "\($0.saga)/\($0.storyline)" }
      guard known.contains("\(saga)/\(storyline)") else {
        throw CommandFailure(
          .noInput,
          "no storyline \(saga)/\(storyline); "
            + (known.isEmpty ? "nothing has been examined yet" : "there are \(known.joined(separator: ", "))"))
      }
      return say("no story has claimed anything on \(saga)/\(storyline) yet")
    }
    for entry in ledger {
      if asJSON { say(try json(entry)) } else { LedgerText.lines(of: entry).forEach(say) }
    }
  }

  /// Writes a daily digest again, as it was made, or for a day that has none.
  public static func digest(date: String?, saga: String?, configuration path: String?) async throws {
    let configuration = try loadConfiguration(path)
    let cut = DailyCut(configuration.digests)
    let name = date ?? cut.name(of: cut.last(before: Date()))
    guard let end = cut.cut(named: name) else {
      throw CommandFailure(.usage, "--date \(name) is no date; write it like 2023-11-22")
    }
    guard end <= Date() else {
      throw CommandFailure(
        .usage, "--date \(name) is still to come; the newest is \(cut.name(of: cut.last(before: Date())))")
    }
    let archive = try openArchive(configuration, .readOnly)
    let stored = try naming { try archive.deliveries(kind: DigestDesk.Kind.daily.rawValue) }.first { $0.key == name }
    var digest: DailyDigest
    if let stored {
      digest = try JSONDecoder().decode(DailyDigest.self, from: stored.payload)
    } else {
      let builder = DailyDigestBuilder(
        archive: archive, sagas: configuration.loadSagas().sagas, cut: cut,
        feeds: Set(configuration.feeds.map(\.url.absoluteString)))
      digest = try naming { try builder.digest(from: cut.last(before: end.addingTimeInterval(-1)), to: end) }
    }
    if let saga {
      guard digest.sagas.contains(where: { $0.id == saga }) else {
        throw CommandFailure(.noInput, "no saga \(saga); there are \(digest.sagas.map(\.id).joined(separator: ", "))")
      }
      digest.sagas.removeAll { $0.id != saga }
    }
    let writer = try naming {
      try DigestWriter(directory: configuration.digests.directory, settings: DigestSettings(configuration.digests))
    }
    try naming {
      try writer.prepare()
      try writer.write(digest)
    }
    say(file(of: name, in: String(name.prefix(4)), configuration.digests))
  }

  /// Prints the stories that hold all of the words, the best first.
  public static func search(_ words: String, limit: Int, configuration path: String?) throws {
    guard limit > 0 else { throw CommandFailure(.usage, "--limit is \(limit); it must be 1 or more") }
    guard words.contains(where: { !$0.isWhitespace }) else {
      throw CommandFailure(.usage, "no words to search for")
    }
    let archive = try openArchive(try loadConfiguration(path), .readOnly)
    let hits = try naming { try archive.search(words, limit: limit) }
    for hit in hits {
      say(
        "\(hit.story.seen.formatted(.iso8601))  \(LineLog.visible(hit.story.source)): \(LineLog.visible(hit.story.title))"
      )
      if let url = hit.story.url { say("    \(LineLog.visible(url))") }
      if !hit.snippet.isEmpty { say("    \(LineLog.visible(hit.snippet))") }
    }
    if hits.isEmpty { say("no story holds \(words)") }
  }

  /// Prints the path of the newest digest.
  public static func open(configuration path: String?) throws {
    let configuration = try loadConfiguration(path)
    let archive = try openArchive(configuration, .readOnly)
    let kinds: [DigestDesk.Kind] = [.reversal, .daily]
    let newest = try kinds.compactMap { kind in
      // Those that could not be written yet are the newest.
      try naming { try archive.deliveries(kind: kind.rawValue, limit: 100) }.first { $0.deliveredAt != nil }
    }.max { $0.createdAt < $1.createdAt }
    guard let newest else { throw CommandFailure(.noInput, "no digest has been written yet") }
    let stem = newest.kind == DigestDesk.Kind.daily.rawValue ? String(newest.key.prefix(4)) : "reversals"
    say(URL(filePath: file(of: newest.key, in: stem, configuration.digests)).standardizedFileURL.path)
  }

  /// The page of a digest, or its first file where there are no pages.
  private static func file(of name: String, in folder: String, _ digests: Configuration.Digests) -> String {
    let format: Configuration.Digests.Format = digests.formats.contains(.html) ? .html : digests.formats[0]
    return "\(digests.directory)/\(folder)/\(name).\(format.rawValue)"
  }
}
