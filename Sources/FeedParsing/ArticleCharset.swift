extension TextDecoder {
  /// Like `decode`, for a web page, which names its encoding in a `meta` element (WHATWG HTML, section 13.2.3.2).
  static func decodePage(_ bytes: [UInt8], contentType: String?) -> DecodedText {
    decode(bytes, contentType: contentType, declared: metaCharset(bytes))
  }

  /// The charset of the first `meta` element that has one. Browsers look at 1,024 bytes; pages with long heads put it later.
  static func metaCharset(_ bytes: [UInt8]) -> String? {
    let limit = min(bytes.count, 16_384)
    var index = 0
    while let tag = bytes.firstIndex(ofASCII: "<meta", from: index, to: limit) {
      let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: tag, to: limit) ?? limit
      index = end
      guard let word = bytes.firstIndex(ofASCII: "charset", from: tag, to: end) else { continue }
      let name = bytes[(word + 7)..<end].drop { !$0.isASCIIAlphanumeric }.prefix { $0.isCharsetByte }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isCharsetByte: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
  }
}
