import FeedParsing
import Foundation
import Fuzzing

// Any bytes as a date: what is read is written so that it reads the same, to the second.
Fuzzer.run { bytes in
  guard let date = FeedDate.parse(String(decoding: bytes, as: UTF8.self)) else { return }
  let written = FeedDate.iso8601(date)
  Fuzzer.require(written.utf8.count == 20, "a date has 20 characters")
  Fuzzer.require(
    FeedDate.parse(written)?.timeIntervalSince1970 == date.timeIntervalSince1970.rounded(.down),
    "a date reads as it was written")
}
