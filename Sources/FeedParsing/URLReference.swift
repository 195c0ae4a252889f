/// Resolves URL references (RFC 3986, section 5), tolerant of what feeds hold: white space, bad bases, IRIs.
enum URLReference {
  /// `reference` made absolute against `base`; without a usable base it stays as it is.
  static func resolve(_ reference: [UInt8], base: URLBase?) -> [UInt8] {
    let clean = cleaned(reference)
    guard let base, schemeEnd(clean) == nil else { return clean }
    return base.resolve(clean)
  }

  static func resolve(_ reference: String, base: URLBase?) -> String {
    if base == nil || isWeb(reference), isClean(reference) { return reference }
    return String(decoding: resolve(Array(reference.utf8), base: base), as: UTF8.self)
  }

  /// The address that a feed gives of something, made absolute; nil if it is empty or would run something.
  static func link(_ reference: String, base: URLBase?) -> String? {
    if isWeb(reference), isClean(reference) { return reference }
    let text = reference.trimmingASCIISpace
    guard !text.isEmpty else { return nil }
    // Feed readers' own scheme, before an address or in place of "http".
    if text.utf8.count > 5, text.prefix(5).lowercased() == "feed:" {
      let rest = String(text.dropFirst(5))
      return isWeb(rest) ? rest : rest.hasPrefix("//") ? "http:" + rest : nil
    }
    let url = resolve(text, base: base)
    let scheme = schemeEnd(Array(url.utf8.prefix(16))).map { url.prefix($0).lowercased() }
    return scheme.map(activeSchemes.contains) == true ? nil : url
  }

  /// Like `resolve`, but nil if the outcome is empty or its scheme can do more than point somewhere.
  static func safe(_ reference: [UInt8], base: URLBase?) -> [UInt8]? {
    let result = resolve(reference, base: base)
    guard !result.isEmpty else { return nil }
    guard let end = schemeEnd(result) else {
      // What browsers might still take for a scheme is refused: a colon before any delimiter.
      let head = result.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      return head.contains(UInt8(ascii: ":")) ? nil : result
    }
    let scheme = String(decoding: result[..<end].map(\.lowercasedASCII), as: UTF8.self)
    return harmlessSchemes.contains(scheme) ? result : nil
  }

  /// Whether an address holds neither spaces nor control characters.
  private static func isClean(_ reference: String) -> Bool {
    reference.holdsNoByte { $0 <= 0x20 || $0 == 0x7F }
  }

  /// Whether `text` is an absolute http or https URL.
  static func isWeb(_ text: String) -> Bool {
    if text.utf8.starts(with: "http://".utf8) || text.utf8.starts(with: "https://".utf8) { return true }
    let start = text.utf8.prefix(8).map(\.lowercasedASCII)
    return start.starts(with: "http://".utf8) || start.starts(with: "https://".utf8)
  }

  /// The index of the colon after a scheme, or nil for a relative reference.
  static func schemeEnd(_ bytes: [UInt8]) -> Int? {
    guard let first = bytes.first, first.isASCIILetter else { return nil }
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: ":") { return index }
      guard
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      else { return nil }
    }
    return nil
  }

  /// Without white space at the ends, tabs and line breaks anywhere (as browsers do), and with spaces encoded.
  private static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    let trimmed = bytes.trimmedASCIISpace()
    guard trimmed.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return Array(trimmed) }
    var result: [UInt8] = []
    result.reserveCapacity(trimmed.count)
    for byte in trimmed {
      if byte == 0x20 {
        result.append(contentsOf: "%20".utf8)
      } else if byte > 0x20 && byte != 0x7F {
        result.append(byte)
      }
    }
    return result
  }

  private static let activeSchemes: Set<String> = [
    "javascript", "vbscript", "data", "file", "about", "blob", "filesystem", "view-source", "intent",
  ]

  private static let harmlessSchemes: Set<String> = [
    "http", "https", "mailto", "tel", "ftp", "ftps", "news", "nntp", "irc", "ircs", "xmpp", "sip", "sips", "sms", "geo",
    "magnet", "feed", "gopher", "gemini", "webcal", "callto", "ed2k", "aim", "rtsp", "ssh", "sftp", "urn", "tag",
  ]
}

/// An absolute URL, split for resolving references against it.
struct URLBase: Sendable, Equatable {
  private let scheme: ArraySlice<UInt8>
  /// With its two slashes; nil if there is none.
  private let authority: ArraySlice<UInt8>?
  private let path: ArraySlice<UInt8>
  private let query: ArraySlice<UInt8>?

  /// Nil if `text` is no hierarchical absolute URL, or a malformed one.
  init?(_ text: String) {
    let bytes = Array(URLReference.resolve(text, base: nil).utf8)
    guard let colon = URLReference.schemeEnd(bytes) else { return nil }
    scheme = bytes[..<colon]
    let parts = Parts(bytes[(colon + 1)...])
    guard let authority = parts.authority, Self.isPlausible(authority) else { return nil }
    self.authority = authority
    path = parts.path
    query = parts.query
  }

  func resolve(_ reference: [UInt8]) -> [UInt8] {
    let parts = Parts(reference[...])
    var result = Array(scheme)
    result.append(UInt8(ascii: ":"))
    if let authority = parts.authority {
      result += authority
      result += Self.removingDotSegments(parts.path)
      append(parts.query, "?", to: &result)
    } else {
      result += authority ?? []
      if parts.path.isEmpty {
        result += path
        append(parts.query ?? query, "?", to: &result)
      } else {
        result += Self.removingDotSegments(parts.path.first == UInt8(ascii: "/") ? parts.path : merged(parts.path))
        append(parts.query, "?", to: &result)
      }
    }
    append(parts.fragment, "#", to: &result)
    return result
  }

  private func append(_ part: ArraySlice<UInt8>?, _ mark: Unicode.Scalar, to result: inout [UInt8]) {
    guard let part else { return }
    result.append(UInt8(ascii: mark))
    result += part
  }

  private func merged(_ reference: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return [UInt8(ascii: "/")] + reference }
    return path[...slash] + reference
  }

  /// RFC 3986, section 5.2.4.
  private static func removingDotSegments(_ path: ArraySlice<UInt8>) -> [UInt8] {
    guard path.contains(UInt8(ascii: ".")) else { return Array(path) }
    let rooted = path.first == UInt8(ascii: "/")
    let segments = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var kept: [ArraySlice<UInt8>] = []
    for (index, segment) in segments.enumerated() {
      if rooted, index == 0 { continue }
      let isLast = index == segments.count - 1
      if segment.elementsEqual(".".utf8) {
        if isLast { kept.append([]) }
      } else if segment.elementsEqual("..".utf8) {
        if !kept.isEmpty { kept.removeLast() }
        if isLast { kept.append([]) }
      } else {
        kept.append(segment)
      }
    }
    var result: [UInt8] = rooted ? [UInt8(ascii: "/")] : []
    for (index, segment) in kept.enumerated() {
      if index > 0 { result.append(UInt8(ascii: "/")) }
      result += segment
    }
    return result
  }

  /// Refuses an authority that no resolver accepts, such as an unclosed bracket.
  private static func isPlausible(_ authority: ArraySlice<UInt8>) -> Bool {
    let host = authority.dropFirst(2)
    guard !host.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) else {
      return false
    }
    return host.contains(UInt8(ascii: "[")) == host.contains(UInt8(ascii: "]"))
  }

  /// The parts of a reference without a scheme.
  private struct Parts {
    var authority: ArraySlice<UInt8>?
    var path: ArraySlice<UInt8>
    var query: ArraySlice<UInt8>?
    var fragment: ArraySlice<UInt8>?

    init(_ bytes: ArraySlice<UInt8>) {
      var rest = bytes
      if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
        fragment = rest[(hash + 1)...]
        rest = rest[..<hash]
      }
      if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
        query = rest[(mark + 1)...]
        rest = rest[..<mark]
      }
      if rest.starts(with: "//".utf8) {
        let slash = rest.dropFirst(2).firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        authority = rest[..<slash]
        rest = rest[slash...]
      }
      path = rest
    }
  }
}
