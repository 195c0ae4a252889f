import FeedParsing
import Fuzzing

// The first byte chooses what the server says of the rest, the second what the document says of itself.
let labels = [
  "utf-8", "iso-8859-1", "windows-1252", "windows-1251", "gb2312", "gbk", "gb18030", "big5", "shift_jis", "euc-jp",
  "iso-2022-jp", "euc-kr", "koi8-r", "utf-16", "utf-16le", "utf-32", "utf-7", "x-user-defined", "windows-874",
  "macintosh",
]

Fuzzer.run { bytes in
  guard bytes.count >= 2 else { return }
  let header = Int(bytes[0]) % (labels.count + 1)
  let declared = Int(bytes[1]) % (labels.count + 1)
  var body: [UInt8] = []
  if declared < labels.count { body += "<?xml version='1.0' encoding='\(labels[declared])'?>".utf8 }
  body += bytes[2...]
  let type = header < labels.count ? "text/xml; charset=\(labels[header])" : nil
  let document = FeedParser().parse(body, contentType: type)
  Fuzzer.require((document.feed == nil) != (document.error == nil), "a document is a feed or has an error")
  Fuzzer.require(
    !document.encoding.isEmpty && document.encoding == document.encoding.lowercased(), "an encoding has a label")
}
