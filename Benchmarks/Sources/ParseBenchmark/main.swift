import FeedParsing
import Foundation

// parse-benchmark [ROUNDS] [PYTHON] : prints a Markdown table; PYTHON is the interpreter that has feedparser.
let arguments = CommandLine.arguments
let rounds = arguments.count > 1 ? Int(arguments[1]) ?? 15 : 15
let python = arguments.count > 2 ? arguments[2] : "python3"
let parser = FeedParser()

func parse(_ document: Documents.Document) -> ParsedFeed {
  guard let feed = parser.parse(document.bytes).feed, feed.entries.count == document.bodies.count else {
    fatalError("the parser lost entries")
  }
  return feed
}

func readThrough(_ feed: ParsedFeed) {
  for entry in feed.entries { _ = (entry.summaryHTML(), entry.contentHTML(), entry.text()) }
}

/// Compares everything over `documents` and prints it.
func compare(_ title: String, _ documents: [Documents.Document], rounds: Int) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "parse-benchmark-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let files = try documents.enumerated().map { number, document in
    let file = folder.appending(path: "\(number).xml")
    try Data(document.bytes).write(to: file)
    return file
  }
  let ours = Comparison(subjects: [
    .init(name: "libxml2 SAX, empty handlers") {
      for document in documents { BarePass.xml(document.bytes) }
      return nil
    },
    .init(name: "Volteface, bodies as delivered") {
      for document in documents { _ = parse(document) }
      return nil
    },
    .init(name: "libxml2 SAX, then its HTML parser over the bodies") {
      for document in documents {
        BarePass.xml(document.bytes)
        BarePass.html(document.bodies)
      }
      return nil
    },
    .init(name: "Volteface, sanitised HTML and text") {
      for document in documents { readThrough(parse(document)) }
      return nil
    },
  ]).run(rounds: rounds)
  var peers: [Comparison.Subject] = []
  if documents.allSatisfy({ Peers.foundationReads($0.bytes) }) {
    peers.append(
      .init(name: "FoundationXML, no delegate") {
        for document in documents { _ = Peers.foundationReads(document.bytes) }
        return nil
      })
  }
  if Peers.sfeed(files) != nil { peers.append(.init(name: "sfeed, a process a file") { Peers.sfeed(files) }) }
  if Peers.feedparser(Array(files.prefix(1)), python: python) != nil {
    peers.append(.init(name: "feedparser") { Peers.feedparser(files, python: python) })
  }
  let others = Comparison(subjects: peers).run(rounds: 1)
  let megabytes = Double(documents.reduce(0) { $0 + $1.bytes.count }) / 1e6
  print("\n\(title) (\(Int(megabytes.rounded())) MB, \(documents.reduce(0) { $0 + $1.bodies.count }) entries)\n")
  print("| what | ms | spread | MB/s | of its bare pass |\n|---|---:|---:|---:|---:|")
  for (index, row) in (ours + others).enumerated() {
    let bare = ours[index == 3 ? 2 : 0].median
    let ratio = index == 0 || index == 2 ? "" : String(format: "%.2f", row.median / bare)
    print(
      "| \(row.name) | \(String(format: "%.1f", row.median * 1e3)) | \(String(format: "± %.0f %%", row.spread * 100)) "
        + "| \(Int(megabytes / row.median)) | \(ratio) |")
  }
}

for kind in Documents.Kind.allCases {
  try compare("One document, \(kind.rawValue)", [Documents.make(kind, size: 20_000_000, seed: 1)], rounds: rounds)
}
let many = (0..<1_000).map { number in
  Documents.make(Documents.Kind.allCases[number % 3], size: 44_000, seed: UInt64(number))
}
try compare("1,000 documents of 44 kB", many, rounds: rounds)
