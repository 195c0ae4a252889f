internal import FeedParsing
internal import Foundation
internal import Narrative
internal import StoryArchive

extension Commands {
  /// Prints the feeds of the configuration, in its order.
  public static func listFeeds(configuration path: String?, json asJSON: Bool) throws {
    let configuration = try loadConfiguration(path)
    let titles = try feedTitles(configuration)
    let feeds = configuration.feeds.map { ListedFeed($0, ownTitle: titles[$0.url.absoluteString]) }
    guard !asJSON else {
      for feed in feeds { say(try json(feed)) }
      return
    }
    guard !feeds.isEmpty else { return say("\(configuration.file) names no feed") }
    TextTable.lines([ListedFeed.header] + feeds.map(\.row)).forEach(say)
  }

  /// Prints the feeds of the configuration as OPML 2.0.
  public static func exportFeeds(configuration path: String?) throws {
    let configuration = try loadConfiguration(path)
    let feeds = configuration.feeds.map { feed in
      OPMLFeed(
        url: feed.url.absoluteString, title: feed.title, folder: feed.folder, outlet: feed.outlet,
        language: feed.language)
    }
    print(OPMLDocument(title: "Feeds of Volteface", feeds: feeds).xml, terminator: "")
  }

  /// Prints the feeds of an OPML file as tables to add to the configuration, which stays as it is.
  public static func importFeeds(_ file: String, configuration path: String?) throws {
    let configuration = try loadConfiguration(path)
    let bytes = Array(try StoriesFile.contents(of: file))
    let document: OPMLDocument
    do throws(OPMLFailure) {
      document = try OPMLDocument(bytes)
    } catch {
      throw CommandFailure(.data, "\(file):\(error.line): \(error.reason)")
    }
    FeedTables(of: document, file: file, for: configuration).lines.forEach(say)
  }

  /// What the archive knows the feeds to call themselves; nothing before the daemon has ever run.
  private static func feedTitles(_ configuration: Configuration) throws -> [String: String] {
    do {
      let records = try StoryArchive(path: configuration.archive.path, mode: .readOnly).feeds()
      return Dictionary(records.compactMap { record in record.title.map { (record.url, $0) } }) { first, _ in first }
    } catch ArchiveError.notFound {
      return [:]
    } catch {
      throw failure(of: error) ?? error
    }
  }

  /// A line of `feeds list`, and an object of `docs/schema/feeds-list.json`.
  private struct ListedFeed: Encodable {
    var url: String
    var outlet: String
    var title: String?
    var folder: String?
    /// As the configuration writes times.
    var interval: String
    var language: String?
    var article: Bool

    init(_ feed: Configuration.Feed, ownTitle: String?) {
      url = feed.url.absoluteString
      outlet = feed.outlet
      title = feed.title ?? ownTitle
      folder = feed.folder
      interval = Units.text(feed.interval)
      language = feed.language
      article = feed.article
    }

    static let header = ["URL", "OUTLET", "TITLE", "FOLDER", "INTERVAL", "LANGUAGE"]
    var row: [String] { [url, outlet, title ?? "-", folder ?? "-", interval, language ?? "-"] }
  }
}

/// The feeds of a list as `[[feeds]]` tables, with comments on those that are left out.
struct FeedTables {
  private(set) var lines: [String] = []

  init(of document: OPMLDocument, file: String, for configuration: Configuration) {
    var known: [URL: String] = [:]
    for feed in configuration.feeds { known[feed.url] = "in \(configuration.file)" }
    var remarks = document.remarks.map { ($0.line, $0.text) }
    var tables: [[String]] = []
    for feed in document.feeds {
      switch FeedAddress.url(FeedLinks.webAddress(feed.url)) {
      case .failure(let problem): remarks.append((feed.line, problem.words))
      case .success(let url):
        if let place = known[url] {
          remarks.append((feed.line, "\(url.absoluteString) is \(place) already"))
        } else {
          known[url] = "on line \(feed.line)"
          tables.append(Self.table(feed, url))
        }
      }
    }
    comment("\(LedgerText.count(tables.count, "feed")) of \(file), to be added at the end of \(configuration.file).")
    if document.feeds.contains(where: { $0.outlet == nil }) {
      comment("Give feeds of one publisher the same outlet: they are one voice when reports are counted.")
    }
    for (line, text) in remarks.sorted(by: { $0.0 < $1.0 }) { comment("\(file):\(line): \(text)") }
    for table in tables { lines += [""] + table }
  }

  private mutating func comment(_ text: String) { lines.append("# \(LineLog.visible(text))") }

  private static func table(_ feed: OPMLFeed, _ url: URL) -> [String] {
    let language = feed.language.map { $0.replacing("_", with: "-") }.flatMap(FeedAddress.languageCode)
    let pairs: [(String, String?)] = [
      ("url", url.absoluteString), ("outlet", feed.outlet ?? feed.title ?? url.host() ?? url.absoluteString),
      ("title", feed.title), ("folder", feed.folder), ("language", language),
    ]
    return ["[[feeds]]"]
      + pairs.compactMap { key, value in value.map { "\(key) = \(TOMLText.string($0))" } }
  }
}
