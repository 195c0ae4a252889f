/// A list of feeds as programs exchange it: OPML 1.0 and 2.0 (http://opml.org/spec2.opml).
public struct OPMLDocument: Sendable, Equatable {
  /// The namespace of the attribute `outlet`, which other programs pass over (OPML 2.0, "Extending OPML").
  public static let namespace = "https://volteface.example/opml"

  public var title: String?
  /// In document order.
  public var feeds: [OPMLFeed]
  /// What the document holds and this reader can't use, for the person who imports it.
  public var remarks: [OPMLRemark]

  public init(title: String? = nil, feeds: [OPMLFeed] = [], remarks: [OPMLRemark] = []) {
    self.title = title
    self.feeds = feeds
    self.remarks = remarks
  }

  /// Reads a document in any encoding.
  ///
  /// Bare ampersands, which many exporters write, are text. Tags that don't fit together are an error: an outline that
  /// nobody closed would put half of the list into the wrong folder.
  /// - Throws: ``OPMLFailure`` with the line.
  public init(_ bytes: [UInt8]) throws(OPMLFailure) {
    var reader = OPMLReader(TextDecoder.decode(bytes, contentType: nil))
    self = try reader.run()
  }
}

/// One feed of a list. Texts are as written, references resolved.
public struct OPMLFeed: Sendable, Equatable {
  /// `xmlUrl`, without white space at its ends.
  public var url: String
  /// What the list calls it: `title`, or else `text`, which every outline must have. In a list of our own, where `text` is
  /// there for other programs, `title` alone.
  public var title: String?
  /// The names of the outlines around it, joined by "/".
  public var folder: String?
  /// Who publishes it; only our own lists say so.
  public var outlet: String?
  public var language: String?
  /// Where its outline begins, from 1.
  public var line: Int

  public init(
    url: String, title: String? = nil, folder: String? = nil, outlet: String? = nil, language: String? = nil,
    line: Int = 0
  ) {
    self.url = url
    self.title = title
    self.folder = folder
    self.outlet = outlet
    self.language = language
    self.line = line
  }
}

/// Something in a list that is no feed.
public struct OPMLRemark: Sendable, Equatable {
  public var line: Int
  public var text: String
}

/// Why a document is no list of feeds.
public struct OPMLFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// From 1.
  public var line: Int
  public var reason: String

  public var description: String { "line \(line): \(reason)" }
}

extension OPMLDocument {
  /// The document as OPML 2.0 in UTF-8. Feeds stand in nested outlines by their folders, folders in the order in which
  /// they first appear. Reading it gives every feed's url, title, folder, outlet and language back.
  public var xml: String {
    var root = OPMLFolder()
    for feed in feeds { root.add(feed, to: (feed.folder ?? "").split(separator: "/")[...]) }
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<opml version=\"2.0\" xmlns:vf=\"\(Self.namespace)\">",
    ]
    if let title { lines.append("  <head><title>\(OPMLFolder.escaped(title))</title></head>") }
    lines.append("  <body>")
    root.write(to: &lines, indent: "    ")
    return (lines + ["  </body>", "</opml>", ""]).joined(separator: "\n")
  }
}

/// An outline that holds others.
private struct OPMLFolder {
  private var feeds: [OPMLFeed] = []
  private var folders: [(name: Substring, folder: OPMLFolder)] = []

  mutating func add(_ feed: OPMLFeed, to path: ArraySlice<Substring>) {
    guard let name = path.first else { return feeds.append(feed) }
    let index = folders.firstIndex { $0.name == name } ?? folders.endIndex
    if index == folders.endIndex { folders.append((name, OPMLFolder())) }
    folders[index].folder.add(feed, to: path.dropFirst())
  }

  func write(to lines: inout [String], indent: String) {
    for feed in feeds {
      let text = feed.title ?? feed.outlet ?? feed.url
      let attributes: [(String, String?)] = [
        ("type", "rss"), ("text", text), ("title", feed.title), ("xmlUrl", feed.url), ("language", feed.language),
        ("vf:outlet", feed.outlet),
      ]
      let written = attributes.compactMap { name, value in value.map { " \(name)=\"\(Self.escaped($0))\"" } }
      lines.append("\(indent)<outline\(written.joined())/>")
    }
    for (name, folder) in folders {
      lines.append("\(indent)<outline text=\"\(Self.escaped(String(name)))\">")
      folder.write(to: &lines, indent: indent + "  ")
      lines.append("\(indent)</outline>")
    }
  }

  /// Text for an attribute or an element, without the characters that XML 1.0 can't hold (section 2.2).
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // A parser makes a space of those that are not escaped (XML 1.0, section 3.3.3).
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case "\u{0}"..<"\u{20}", "\u{fffe}", "\u{ffff}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
