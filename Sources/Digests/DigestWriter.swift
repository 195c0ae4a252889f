public import Foundation
public import Narrative

/// A kind of file that a digest is written as; the raw value is the file's ending.
public enum DigestFormat: String, Codable, Sendable, Hashable, CaseIterable {
  case markdown = "md"
  case html
  case json

  var name: String {
    switch self {
    case .markdown: "Markdown"
    case .html: "HTML"
    case .json: "JSON"
    }
  }
}

/// How digests are written.
public struct DigestSettings: Sendable {
  /// In order; the first one's files carry no suffix, a further one's ".zh" or ".en".
  public var languages: [DigestLanguage]
  public var formats: Set<DigestFormat>
  public var timeZone: TimeZone
  /// Of the archive page and the feed.
  public var title: String
  /// Where the output directory is served, for absolute links in the feed; relative ones without it.
  public var baseURL: String?
  /// Folder with the user's own Mustache templates, which take the built-in ones' places: the pages `reversal`,
  /// `daily`, `index` and `saga`, their `layout`, its `style`, and the parts `board` and `quotation`, each with the
  /// ending `.mustache`. A page finds `words`, `lang`, `root` (the way to the output directory) and `page`.
  public var templates: String?

  public init(
    languages: [DigestLanguage] = [.english], formats: Set<DigestFormat> = Set(DigestFormat.allCases),
    timeZone: TimeZone = .gmt, title: String = "Volteface", baseURL: String? = nil, templates: String? = nil
  ) {
    self.languages = languages
    self.formats = formats
    self.timeZone = timeZone
    self.title = title
    self.baseURL = baseURL
    self.templates = templates
  }
}

/// Why a digest could not be written.
public enum DigestError: Error, Equatable, Sendable, CustomStringConvertible {
  case cannotWrite(path: String, reason: String)
  /// Line 0 is the file or folder as a whole.
  case template(file: String, line: Int, reason: String)
  /// An id that can't name a file.
  case badName(String)
  case badDate(String)
  case noReversal(String)
  case encoding(String)

  public var description: String {
    switch self {
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    case .template(let file, let line, let reason):
      line == 0
        ? "\(file): \(reason); the built-in template is used"
        : "\(file), line \(line): \(reason); the built-in template is used"
    case .badName(let id): "an id of a digest or saga cannot name a file: \"\(PlainText.clean(id, limit: 80))\""
    case .badDate(let date): "not a date: \"\(PlainText.clean(date, limit: 40))\" (expected YYYY-MM-DD)"
    case .noReversal(let id): "the digest \(PlainText.clean(id, limit: 80)) holds no reversal"
    case .encoding(let reason): "cannot encode a digest as JSON: \(reason)"
    }
  }
}

/// Renders digests and writes them into the output directory.
///
/// Every file but `reversals.jsonl` appears whole or not at all; that one only grows by whole lines. Everything can be
/// done again after a crash: the same digest gives the same bytes, and a row that is there is not appended again.
public struct DigestWriter: Sendable {
  /// Absolute or relative path of the output directory.
  public let directory: String
  public let settings: DigestSettings
  /// What is wrong with the user's templates, one line each for the log. The built-in ones are used for those.
  public var problems: [DigestError] { templates.problems }

  private let editions: [Edition]
  private let templates: TemplateSet

  /// Parses the templates. Nothing is written yet.
  public init(directory: String, settings: DigestSettings) throws(DigestError) {
    self.directory = directory.count > 1 && directory.hasSuffix("/") ? String(directory.dropLast()) : directory
    self.settings = settings
    editions = Edition.all(settings)
    templates = try TemplateSet(directory: settings.templates)
  }

  /// Creates the directory, finds out whether it can be written, and removes what a killed process left behind.
  public func prepare() throws(DigestError) {
    for folder in [directory, "\(directory)/reversals", "\(directory)/sagas"] {
      try AtomicFile.makeDirectory(folder)
      AtomicFile.sweep(directory: folder)
      try AtomicFile.checkWritable(directory: folder)
    }
    for year in years { AtomicFile.sweep(directory: "\(directory)/\(year)") }
  }

  /// Writes the digest's files, then its rows in `reversals.jsonl`.
  public func write(_ digest: ReversalDigest) throws(DigestError) {
    guard let first = digest.reversals.first else { throw .noReversal(digest.id) }
    try FileNames.check(digest.id)
    try FileNames.check(first.saga)
    try AtomicFile.makeDirectory("\(directory)/reversals")
    for edition in editions {
      for format in DigestFormat.allCases where settings.formats.contains(format) {
        let bytes = try render(digest, as: format, edition)
        let path = "\(directory)/reversals/\(digest.id)\(edition.suffix).\(format.rawValue)"
        try AtomicFile.write(bytes, to: path)
      }
    }
    let path = "reversals/\(digest.id).\(editions[0].ending)"
    try append(digest.reversals.map { ReversalRow($0, digest: path) })
  }

  /// Appends the rows of reversals that have no digest: they were old when they were found.
  public func record(_ reversals: [Reversal]) throws(DigestError) {
    try append(reversals.map { ReversalRow($0, digest: nil) })
  }

  /// Appends the row that takes a reversal back: `correction` says what holds again since when and on which evidence,
  /// under an id of its own.
  ///
  /// - Parameters:
  ///   - reversal: The id of the row that it corrects.
  ///   - digest: The id of the digest that carries the correction.
  public func appendCorrection(
    _ correction: Reversal, of reversal: String, digest: String
  ) throws(DigestError) {
    try FileNames.check(digest)
    let path = "reversals/\(digest).\(editions[0].ending)"
    try append([ReversalRow(correction, digest: path, correctionOf: reversal)])
  }

  /// Writes the digest's files, and `latest` unless a later day is there already.
  public func write(_ digest: DailyDigest) throws(DigestError) {
    guard editions[0].time.day(named: digest.date) != nil else { throw .badDate(digest.date) }
    for saga in digest.sagas { try FileNames.check(saga.id) }
    let folder = "\(directory)/\(digest.date.prefix(4))"
    try AtomicFile.makeDirectory(folder)
    let isLatest = !hasDaily(after: digest.date)
    for edition in editions {
      for format in DigestFormat.allCases where settings.formats.contains(format) {
        let name = "\(digest.date)\(edition.suffix).\(format.rawValue)"
        try AtomicFile.write(try render(digest, as: format, edition, latest: false), to: "\(folder)/\(name)")
        if isLatest, format != .json {
          let latest = "\(directory)/latest\(edition.suffix).\(format.rawValue)"
          try AtomicFile.write(try render(digest, as: format, edition, latest: true), to: latest)
        }
      }
    }
  }

  /// Writes the archive page, the Atom feed and the sagas' pages.
  public func writeFront(_ listings: [DigestListing], sagas: [SagaPage]) throws(DigestError) {
    for saga in sagas { try FileNames.check(saga.id) }
    try AtomicFile.makeDirectory("\(directory)/sagas")
    for edition in editions {
      for saga in sagas {
        let page = SagaView(saga, edition) { FileManager.default.fileExists(atPath: "\(directory)/\($0)") }
        let html = templates.render(
          page, template: "saga", edition: edition, title: page.title.text, path: "sagas/\(saga.id)", depth: 1)
        try AtomicFile.write(Array(html.utf8), to: "\(directory)/sagas/\(saga.id)\(edition.suffix).html")
      }
      let feed = AtomFeed.document(listings, edition, identity: identity, baseURL: baseURL)
      try AtomicFile.write(Array(feed.utf8), to: "\(directory)/feed\(edition.suffix).xml")
      let archive = templates.render(
        ArchivePage(listings, sagas: sagas, edition), template: "index", edition: edition, title: edition.title,
        path: "index", depth: 0)
      try AtomicFile.write(Array(archive.utf8), to: "\(directory)/index\(edition.suffix).html")
    }
  }

  /// The digest's line for the archive page and the feed, in all configured languages.
  ///
  /// - Parameter updated: When it last changed, if not when it was detected: a correction's time.
  public func listing(of digest: ReversalDigest, updated: Date? = nil) -> DigestListing {
    let pages = editions.map { ($0, ReversalPage(digest, $0)) }
    return listing(
      kind: .reversal, id: digest.id, path: "reversals/\(digest.id)", at: digest.detectedAt, updated: updated,
      saga: digest.reversals.first?.saga, correction: digest.correction,
      words: pages.map { edition, page in
        (edition.language, .init(title: "\(page.sagaTitle.text): \(page.title)", summary: page.summary))
      })
  }

  /// As for a reversal digest; its time is that of the cut it ends with.
  public func listing(of digest: DailyDigest, updated: Date? = nil) -> DigestListing {
    let pages = editions.map { ($0, DailyPage(digest, $0.reading(digest.timeZone))) }
    return listing(
      kind: .daily, id: digest.date, path: "\(digest.date.prefix(4))/\(digest.date)", at: digest.to,
      updated: updated, saga: digest.sagas.count == 1 ? digest.sagas[0].id : nil, correction: nil,
      words: pages.map { edition, page in (edition.language, .init(title: page.title, summary: page.summary)) })
  }

  private func listing(
    kind: DigestListing.Kind, id: String, path: String, at date: Date, updated: Date?, saga: String?,
    correction: String?, words: [(DigestLanguage, DigestListing.Translation)]
  ) -> DigestListing {
    DigestListing(
      kind: kind, id: id, title: words[0].1.title, summary: words[0].1.summary,
      path: "\(path).\(editions[0].pageEnding)", updated: updated ?? date, published: date, saga: saga,
      correction: correction, translations: Dictionary(words.dropFirst(), uniquingKeysWith: { first, _ in first }))
  }

  /// The digest as Markdown, as `write` puts it into the output directory.
  public static func markdown(_ digest: ReversalDigest, language: DigestLanguage, timeZone: TimeZone) -> String {
    let edition = Edition.all(DigestSettings(languages: [language], timeZone: timeZone))[0]
    return ReversalPage(digest, edition).markdown(edition, root: "../")
  }

  /// The digest as Markdown, as `write` puts it into its year's folder. Times are shown in the digest's own zone, and in
  /// `timeZone` should that one be unknown.
  public static func markdown(_ digest: DailyDigest, language: DigestLanguage, timeZone: TimeZone) -> String {
    let edition = Edition.all(DigestSettings(languages: [language], timeZone: timeZone))[0]
      .reading(digest.timeZone)
    return DailyPage(digest, edition).markdown(edition, root: "../")
  }

  private func render(
    _ digest: ReversalDigest, as format: DigestFormat, _ edition: Edition
  ) throws(DigestError) -> [UInt8] {
    var page = ReversalPage(digest, edition)
    switch format {
    case .markdown: return Array(page.markdown(edition, root: "../").utf8)
    case .json:
      let path = "reversals/\(digest.id).\(edition.ending)"
      return try DigestJSON.document(ReversalDocument(digest, page, edition, path: path))
    case .html:
      page.sagaPath = "../\(page.sagaPath)"
      let html = templates.render(
        page, template: "reversal", edition: edition, title: page.title, path: "reversals/\(digest.id)", depth: 1,
        data: [.markdown, .json])
      return Array(html.utf8)
    }
  }

  private func render(
    _ digest: DailyDigest, as format: DigestFormat, _ edition: Edition, latest: Bool
  ) throws(DigestError) -> [UInt8] {
    let edition = edition.reading(digest.timeZone)
    let page = DailyPage(digest, edition)
    switch format {
    case .markdown: return Array(page.markdown(edition, root: latest ? "" : "../").utf8)
    case .json: return try DigestJSON.document(DailyDocument(digest, page, edition))
    case .html:
      let html = templates.render(
        page, template: "daily", edition: edition, title: page.title,
        path: latest ? "latest" : "\(digest.date.prefix(4))/\(digest.date)", depth: latest ? 0 : 1,
        data: latest ? [.markdown] : [.markdown, .json])
      return Array(html.utf8)
    }
  }

  private func append(_ rows: [ReversalRow]) throws(DigestError) {
    try AtomicFile.makeDirectory(directory)
    try ReversalLog(path: "\(directory)/reversals.jsonl").append(rows)
  }

  private var baseURL: String? { PlainText.link(settings.baseURL) }

  /// Ids of a feed must be its own: where it is served, or else where it lies.
  private var identity: String { baseURL ?? URL(fileURLWithPath: directory).standardizedFileURL.path }

  private var years: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? [])
      .filter { $0.count == 4 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }.sorted()
  }

  private func hasDaily(after date: String) -> Bool {
    for year in years.reversed() where year >= date.prefix(4) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(directory)/\(year)")) ?? []
      if names.contains(where: { editions[0].time.day(named: String($0.prefix(10))) != nil && $0.prefix(10) > date }) {
        return true
      }
    }
    return false
  }
}
