import Glibc

/// One glibc converter from an encoding to UTF-8. It owns its `iconv` handle.
@safe struct TextConverter: ~Copyable {
  private let handle: iconv_t

  /// Nil if glibc knows no such encoding.
  init?(_ encoding: String) {
    guard let handle = unsafe iconv_open("UTF-8", encoding), Int(bitPattern: handle) != -1 else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe iconv_close(handle) }

  static func exists(_ encoding: String) -> Bool { TextConverter(encoding) != nil }

  /// The text in UTF-8 and the number of bytes that were none of the encoding.
  ///
  /// Each of those becomes U+FFFD; more than `maximumErrors` end the attempt with nil. A character cut off by the end of
  /// the bytes is dropped and is no error: bodies are truncated.
  func convert(_ bytes: ArraySlice<UInt8>, maximumErrors: Int) -> (utf8: [UInt8], errors: Int)? {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2 + 16)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var errors = 0
    var isDone = bytes.isEmpty
    var offset = 0
    _ = unsafe iconv(handle, nil, nil, nil, nil)
    while !isDone {
      var consumed = 0
      var produced = 0
      var failure: Int32 = 0
      unsafe bytes.withUnsafeBytes { input in
        unsafe chunk.withUnsafeMutableBytes { buffer in
          var source: UnsafeMutablePointer<CChar>? = unsafe UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: offset))
          var sourceLeft = input.count - offset
          var target = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
          var targetLeft = buffer.count
          let result = unsafe iconv(handle, &source, &sourceLeft, &target, &targetLeft)
          failure = result == -1 ? errno : 0
          consumed = input.count - offset - sourceLeft
          produced = buffer.count - targetLeft
        }
      }
      output.append(contentsOf: chunk[..<produced])
      offset += consumed
      switch failure {
      case 0, EINVAL: isDone = true
      case EILSEQ:
        errors += 1
        guard errors <= maximumErrors else { return nil }
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        offset += 1
        isDone = offset >= bytes.count
      default: isDone = produced == 0 && consumed == 0
      }
    }
    return (output, errors)
  }
}
