/// One line as libcurl's header callback gives it, with its line break.
struct HeaderLine {
  enum Kind: Equatable {
    /// The start of a response: "HTTP/1.1 200 OK". An interim one (1xx) may come before the final one.
    case status(Int, isHTTP2: Bool)
    case field(HTTPHeader)
    /// The empty line behind the header.
    case end
    /// A folded line, which RFC 9112 §5.2 forbids, or no HTTP at all, of which libcurl decides.
    case other
  }

  let kind: Kind

  init(_ line: UnsafeBufferPointer<UInt8>) {
    var bytes = unsafe line[...]
    while let last = unsafe bytes.last, Self.isBlank(last) { unsafe bytes = bytes.dropLast() }
    guard unsafe !bytes.isEmpty else {
      kind = .end
      return
    }
    if unsafe bytes.starts(with: "HTTP/".utf8) {
      let parts = unsafe bytes.split(separator: UInt8(ascii: " "), maxSplits: 2)
      let status = unsafe parts.count > 1 ? Int(String(decoding: parts[1], as: UTF8.self)) : nil
      kind = unsafe .status(status ?? 0, isHTTP2: parts[0].elementsEqual("HTTP/2".utf8))
      return
    }
    guard let first = unsafe bytes.first, !Self.isBlank(first),
      let colon = unsafe bytes.firstIndex(of: UInt8(ascii: ":"))
    else {
      kind = .other
      return
    }
    var value = unsafe bytes[(colon + 1)...]
    while let first = unsafe value.first, Self.isBlank(first) { unsafe value = value.dropFirst() }
    kind = unsafe .field(HTTPHeader(name: Self.text(bytes[..<colon]), value: Self.text(value)))
  }

  /// UTF-8 where it is, else Latin-1 (RFC 9110 §5.5), so that no byte is lost.
  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    if let text = unsafe String(validating: bytes, as: UTF8.self) { return text }
    return unsafe String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
