import FeedParsing
import Fuzzing

// Any bytes as a feed: its entries' HTML is harmless, and the record that `volteface parse` prints is one line.
Fuzzer.run { bytes in
  let document = FeedParser().parse(bytes, baseURL: "https://base.example/feed")
  Fuzzer.require((document.feed == nil) != (document.error == nil), "a document is a feed or has an error")
  for entry in document.feed?.entries ?? [] {
    for html in [entry.summaryHTML(), entry.contentHTML()] {
      if let flaw = html.flatMap(SafeHTML.flaw(in:)) { fatalError(flaw) }
    }
    _ = (entry.text(), entry.summaryText())
  }
  Fuzzer.require(!document.contractJSON(file: "-").contains("\n"), "a record is one line")
}
