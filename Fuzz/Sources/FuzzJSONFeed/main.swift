import FeedParsing
import Foundation
import Fuzzing

// Any bytes after an opening brace as a JSON Feed. What counts as well-formed is JSON to Foundation too.
Fuzzer.run { bytes in
  let body = [UInt8(ascii: "{")] + bytes
  let document = FeedParser().parse(body, contentType: "application/feed+json", baseURL: "https://base.example/feed")
  Fuzzer.require((document.feed == nil) != (document.error == nil), "a document is a feed or has an error")
  for entry in document.feed?.entries ?? [] {
    for html in [entry.summaryHTML(), entry.contentHTML()] {
      if let flaw = html.flatMap(SafeHTML.flaw(in:)) { fatalError(flaw) }
    }
    _ = entry.text()
  }
  if document.wellFormed {
    let object = try? JSONSerialization.jsonObject(with: Data(body), options: .fragmentsAllowed)
    Fuzzer.require(object != nil, "well-formed JSON is JSON")
  }
}
