/// What a robots.txt lets one robot fetch (RFC 9309).
///
/// Pure: bytes in, answers out. Reading takes time linear in the bytes; asking takes, at worst, the length of the path
/// times that of the rules.
public struct RobotsRules: Sendable, Hashable {
  /// What a file holds beyond this many bytes is not read (section 2.5 wants at least 500 KiB read).
  public static let byteLimit = 500 << 10

  /// Everything may be fetched: section 2.3.1.3, "Unavailable".
  public static let allowingAll = RobotsRules(rules: [])
  /// Nothing may be fetched but robots.txt itself: section 2.3.1.4, "Unreachable".
  public static let forbiddingAll = RobotsRules(rules: [
    Rule(allows: false, pattern: [UInt8(ascii: "/")], isAnchored: false)
  ])

  private struct Rule: Sendable, Hashable {
    var allows: Bool
    /// Normalised, with `*` for any number of bytes.
    var pattern: [UInt8]
    /// Whether it ended in `$`: the path must end there too.
    var isAnchored: Bool

    /// The most octets win (section 2.2.2).
    var length: Int { pattern.count + (isAnchored ? 1 : 0) }
  }

  private var rules: [Rule]

  private init(rules: [Rule]) { self.rules = rules }

  /// Reads the rules for a robot.
  /// - Parameters:
  ///   - bytes: the body of robots.txt.
  ///   - token: the robot's product token (section 2.2.1), of letters, "_" and "-". Its groups count, or those of `*` if
  ///     it has none.
  public init(_ bytes: [UInt8], for token: String) {
    var own: [Rule]?
    var common: [Rule] = []
    let token = Array(token.lowercased().utf8)
    var isOwn = false
    var isCommon = false
    // Lines of user-agents stand together at the head of a group; the first one after a rule begins another group.
    var isHead = false
    for line in Self.lines(bytes) {
      guard let (key, value) = Self.record(line) else { continue }
      switch key {
      case "user-agent":
        if !isHead { (isOwn, isCommon, isHead) = (false, false, true) }
        let name = value.prefix {
          $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        if value.first == UInt8(ascii: "*") { isCommon = true }
        if name.map(Self.lowercased) == token {
          isOwn = true
          own = own ?? []
        }
      case "allow", "disallow":
        isHead = false
        guard isOwn || isCommon, let rule = Self.rule(value, allows: key == "allow") else { continue }
        if isOwn { own?.append(rule) }
        if isCommon { common.append(rule) }
      // Other records, such as sitemaps, neither end a group nor begin one (section 2.2.4).
      default: continue
      }
    }
    rules = own ?? common
  }

  /// Whether a URL may be fetched. The longest rule that matches decides, an allowing one where two are as long; where none
  /// does, it may (section 2.2.2).
  /// - Parameter url: absolute, with or without a fragment.
  public func allows(_ url: String) -> Bool {
    let path = Self.normalized(Self.path(of: url), isPattern: false)
    if path == Array("/robots.txt".utf8) { return true }
    var best: Rule?
    for rule in rules where Self.matches(path, rule) {
      guard let found = best else {
        best = rule
        continue
      }
      if rule.length > found.length || rule.length == found.length && rule.allows { best = rule }
    }
    return best?.allows ?? true
  }

  // MARK: Reading

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var body = bytes[...]
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    if body.count > byteLimit {
      // The line that the limit cuts might say half of what was meant.
      let kept = body.prefix(byteLimit)
      body = kept[..<(kept.lastIndex { $0 == 0x0A || $0 == 0x0D } ?? kept.startIndex)]
    }
    return body.split { $0 == 0x0A || $0 == 0x0D }
  }

  /// "Key: value # comment"; the key is in lower case, the value without spaces around it.
  private static func record(_ line: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>)? {
    let line = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = String(decoding: trimmed(line[..<colon]).map(lowercased), as: UTF8.self)
    return (key, trimmed(line[(colon + 1)...]))
  }

  /// Nil for an empty rule, which has no effect.
  private static func rule(_ value: ArraySlice<UInt8>, allows: Bool) -> Rule? {
    guard let first = value.first else { return nil }
    let isAnchored = value.last == UInt8(ascii: "$")
    var path = Array(isAnchored ? value.dropLast() : value)
    // Paths begin with a slash; a rule that forgot it meant one.
    if first != UInt8(ascii: "/"), first != UInt8(ascii: "*") { path.insert(UInt8(ascii: "/"), at: 0) }
    return Rule(allows: allows, pattern: normalized(path[...], isPattern: true), isAnchored: isAnchored)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return bytes
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  // MARK: Matching

  /// Path and query of an absolute URL; "/" where there is no path.
  private static func path(of url: String) -> ArraySlice<UInt8> {
    let bytes = Array(url.utf8)
    let slash = UInt8(ascii: "/")
    let start = bytes.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
    let rest = bytes[start...].prefix { $0 != UInt8(ascii: "#") }
    let afterHost =
      rest.starts(with: [slash, slash]) ? rest.dropFirst(2).drop { $0 != slash && $0 != UInt8(ascii: "?") } : rest
    return afterHost.first == slash ? afterHost : ([slash] + afterHost)[...]
  }

  /// Both sides in one spelling (section 2.2.2): bytes beyond ASCII percent-encoded, encoded unreserved characters
  /// decoded, hexadecimal digits in upper case. Special characters that are meant literally are percent-encoded
  /// (section 2.2.3).
  private static func normalized(_ path: ArraySlice<UInt8>, isPattern: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(path.count)
    var index = path.startIndex
    while index < path.endIndex {
      let byte = path[index]
      if byte == UInt8(ascii: "%"), index + 2 < path.endIndex, let high = hexDigit(path[index + 1]),
        let low = hexDigit(path[index + 2])
      {
        let value = high << 4 | low
        if isUnreserved(value) { result.append(value) } else { appendEncoded(value, to: &result) }
        index += 3
        continue
      }
      let isLiteral = byte == UInt8(ascii: "$") || byte == UInt8(ascii: "*") && !isPattern
      if byte <= 0x20 || byte >= 0x7F || isLiteral { appendEncoded(byte, to: &result) } else { result.append(byte) }
      index += 1
    }
    return result
  }

  private static func appendEncoded(_ byte: UInt8, to bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }

  /// RFC 3986, section 2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
  }

  /// Each piece between two stars takes the first place that fits, which leaves most room to the next; the last piece of an
  /// anchored rule must stand at the end.
  private static func matches(_ path: [UInt8], _ rule: Rule) -> Bool {
    let pieces = rule.pattern.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    var index = 0
    for (number, piece) in pieces.enumerated() {
      let isLast = number == pieces.count - 1
      if number == 0 {
        guard path.starts(with: piece) else { return false }
        index = piece.count
        if isLast { return !rule.isAnchored || index == path.count }
        continue
      }
      if isLast, rule.isAnchored { return path.count - index >= piece.count && path.suffix(piece.count) == piece }
      guard let found = first(piece, in: path, from: index) else { return false }
      index = found + piece.count
    }
    return true
  }

  private static func first(_ piece: ArraySlice<UInt8>, in path: [UInt8], from start: Int) -> Int? {
    guard path.count - start >= piece.count else { return nil }
    return (start...(path.count - piece.count)).first { path[$0...].starts(with: piece) }
  }
}

extension RobotsRules {
  /// What asking for a robots.txt came to.
  public enum Answer: Sendable, Hashable {
    case rules(RobotsRules)
    /// The server can't be asked or is in trouble (section 2.3.1.4): until it can, nothing may be fetched.
    case unreachable(String)
  }

  /// Judges the answer to a request for robots.txt (section 2.3.1).
  ///
  /// Redirects are followed by the fetch, over hosts too, and what they end at counts for the host that was asked; more of
  /// them than the limit count as no file. 429 asks to be left alone, so it counts as unreachable, as the RFC lets it.
  public static func answer(_ result: Result<FetchResponse, FetchError>, for token: String) -> Answer {
    switch result {
    case .success(let response):
      switch response.status {
      case 200..<300: .rules(RobotsRules(response.body, for: token))
      case 429, 500...: .unreachable("robots.txt: the server answered \(response.status)")
      default: .rules(.allowingAll)
      }
    case .failure(.tooManyRedirects), .failure(.redirectLoop): .rules(.allowingAll)
    case .failure(let error): .unreachable("robots.txt: \(error)")
    }
  }

  /// Where the rules for a URL are (section 2.3): beside its scheme, host and port. Nil if it is none of http or https.
  public static func address(for url: String) -> String? {
    guard let origin = try? FetchURL(url).origin else { return nil }
    let host = origin.host.contains(":") ? "[\(origin.host)]" : origin.host
    let isDefault = origin.port == (origin.scheme == "https" ? "443" : "80")
    return "\(origin.scheme)://\(host)\(isDefault ? "" : ":\(origin.port)")/robots.txt"
  }
}
