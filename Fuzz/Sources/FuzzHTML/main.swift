import FeedParsing
import Fuzzing

// Any bytes as the HTML of an entry: what is shown is harmless, and sanitising it once more changes nothing.
Fuzzer.run { bytes in
  let html = String(decoding: bytes, as: UTF8.self)
  let sanitized = HTMLText.sanitized(html, base: "https://base.example/page")
  if let flaw = SafeHTML.flaw(in: sanitized) { fatalError(flaw) }
  // Text that was encoded twice is mended once each time, so that only ASCII is the same for good.
  let isASCII = sanitized.utf8.allSatisfy { $0 < 0x80 }
  let again = HTMLText.sanitized(sanitized, base: "https://base.example/page")
  Fuzzer.require(!isASCII || again == sanitized, "what is sanitised is so for good, but \(sanitized) becomes \(again)")
  let text = HTMLText.plainText(html)
  Fuzzer.require(text.utf8.first != 0x0A && text.utf8.last != 0x0A, "no line at either end is empty")
}
