import FeedParsing
import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    (#"<rss version="0.91"><channel><title>t</title></channel></rss>"#, FeedFormat.rss091),
    (#"<rss version="0.92"><channel/></rss>"#, .rss092),
    (#"<rss version="2.0"><channel/></rss>"#, .rss20),
    (#"<rss version="2.01"><channel/></rss>"#, .rss20),
    (#"<rss><channel/></rss>"#, .rss),
    (#"<rss version="x"><channel/></rss>"#, .rss),
    (
      #"<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/></r:RDF>"#,
      .rss10
    ),
    (
      #"<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel/></r:RDF>"#,
      .rss090
    ),
    (#"<feed version="0.3" xmlns="http://purl.org/atom/ns#"/>"#, .atom03),
    (#"<feed xmlns="http://purl.org/atom/ns#"/>"#, .atom03),
    (#"<feed xmlns="http://www.w3.org/2005/Atom"/>"#, .atom10),
    (#"<entry xmlns="http://www.w3.org/2005/Atom"><title>t</title></entry>"#, .atom10),
    (#"{"version": "https://jsonfeed.org/version/1", "items": []}"#, .json10),
    (#"{"version": "https://jsonfeed.org/version/1.1", "items": []}"#, .json11),
  ])
  func `The format and its version are told from the root`(document: String, format: FeedFormat) {
    let parsed = FeedParser().parse(Array(document.utf8))
    #expect(parsed.format == format)
    #expect(parsed.error == nil)
    #expect(parsed.wellFormed)
  }

  @Test(arguments: [
    "{\"id\": 07}", "{\"id\": +7}", "{\"id\": .5}", "{\"id\": 1.}", "{\"id\": 0x1p3}", "{\"id\": 1 \"title\": \"t\"}",
    "{\"id\": 1,, \"title\": \"t\"}", "{\"id\": 1,}", "{, \"id\": 1}", "{\"tags\": [1 2]}", "{\"tags\": [1,,2]}",
    "{\"tags\": [1,]}",
    "{\"title\": \"\\q\"}", "{\"title\": \"\\u12\"}", "{\"title\": \"\\ud83d\"}", "{\"title\": \"\\udc00\"}",
    "{\u{C}\"id\": 1}",
  ])
  func `What is not JSON to the letter is read and counts as not well-formed`(item: String) {
    let document = parse("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [\(item)]}")
    #expect(document.feed?.entries.count == 1)
    #expect(!document.wellFormed)
  }

  @Test(arguments: [
    "{\"id\": 0}", "{\"id\": -0.5e+9}", "{\"id\": 10E2}", "{\"title\": \"\\ud83d\\ude00 \\/ \\\\ \\\"\"}",
    "{\"tags\": []}", "{}",
    "{\"tags\": [1, [], {}]}",
  ])
  func `What is JSON to the letter counts as well-formed`(item: String) {
    let document = parse("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [\(item)]}")
    #expect(document.feed?.entries.count == 1)
    #expect(document.wellFormed)
  }
}
