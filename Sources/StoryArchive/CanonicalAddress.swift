/// A story's address without what publishers change or add while the story stays the same.
///
/// Left out: the scheme, "www.", a default port, user information, tracking parameters, a fragment (unless a script routes
/// by it), a final slash. Host and escapes get one spelling, parameters one order. Nothing here is fit to be fetched.
enum CanonicalAddress {
  /// Nil for what is no absolute http or https address.
  static func of(_ url: String) -> String? {
    guard let (authority, rest) = split(url) else { return nil }
    var host = authority.lowercased()
    if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    guard !host.isEmpty else { return nil }

    let (beforeFragment, fragment) = cut(rest, at: UInt8(ascii: "#"))
    let (path, query) = cut(beforeFragment, at: UInt8(ascii: "?"))
    var canonical = host + trimmed(unified(path))
    if !query.isEmpty {
      let parameters = query.split(separator: "&").map(unified).filter { !Tracking.isTracking(parameter: $0) }.sorted()
      if !parameters.isEmpty { canonical += "?" + parameters.joined(separator: "&") }
    }
    if fragment.hasPrefix("!") || fragment.hasPrefix("/") { canonical += "#" + unified(fragment) }
    return canonical
  }

  /// True for the address of a whole site, which names no story.
  static func isSite(_ canonical: String) -> Bool { !canonical.utf8.contains(where: endsAuthority) }

  /// A guid that is an address, with one spelling of scheme and host; any other guid as it is.
  static func guid(_ guid: String) -> String {
    guard let (authority, rest) = split(guid) else { return guid }
    return "//" + authority.lowercased() + rest
  }

  private static func split(_ url: String) -> (authority: Substring, rest: Substring)? {
    guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = url[..<colon].lowercased()
    let afterScheme = url[url.utf8.index(after: colon)...]
    guard scheme == "http" || scheme == "https", afterScheme.utf8.starts(with: "//".utf8) else { return nil }
    let start = afterScheme[afterScheme.utf8.index(afterScheme.startIndex, offsetBy: 2)...]
    let end = start.utf8.firstIndex(where: endsAuthority) ?? start.endIndex
    return (start[..<end], start[end...])
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func cut(_ text: Substring, at separator: UInt8) -> (Substring, Substring) {
    guard let index = text.utf8.firstIndex(of: separator) else { return (text, "") }
    return (text[..<index], text[text.utf8.index(after: index)...])
  }

  private static func trimmed(_ path: String) -> Substring {
    var path = Substring(path)
    while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  /// One spelling of percent escapes, RFC 3986 section 6.2.2: unreserved characters bare, hexadecimal digits upper-case.
  private static func unified(_ text: Substring) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 >= 0x80 || $0 == 0x20 }) else {
      return String(text)
    }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    func escape(_ byte: UInt8) {
      result.append(UInt8(ascii: "%"))
      for digit in [byte >> 4, byte & 15] { result.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hexadecimal(bytes[index + 1]),
        let low = hexadecimal(bytes[index + 2])
      {
        let value = high << 4 | low
        if isUnreserved(value) { result.append(value) } else { escape(value) }
        index += 3
      } else {
        if byte >= 0x80 || byte == 0x20 { escape(byte) } else { result.append(byte) }
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

/// Query parameters that tell where a reader came from and nothing about what is read.
enum Tracking {
  static func isTracking(parameter: some StringProtocol) -> Bool {
    let equals = parameter.firstIndex(of: "=") ?? parameter.endIndex
    let name = parameter[..<equals].lowercased()
    if names.contains(name) || prefixes.contains(where: name.hasPrefix) { return true }
    let value = parameter[equals...].dropFirst().lowercased()
    return sources.contains(name) && channels.contains(value)
  }

  /// Whole families: Google's and everyone's campaigns, HubSpot's, Matomo's, the BBC's and AT Internet's.
  private static let prefixes = ["utm_", "hsa_", "pk_", "mtm_", "at_", "ns_", "_hs", "guce_", "oly_"]

  private static let names: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh",
    "mc_cid", "mc_eid", "mkt_tok", "vero_id", "wickedid", "guccounter", "cmpid", "ncid", "xtor", "ftag", "smid",
    "ref_src",
    "ref_url", "__twitter_impression", "spm", "share_token", "share_source", "share_medium", "scm", "wt.mc_id",
  ]

  /// Names that often mean something else, and are tracking only with one of `channels` as their value.
  private static let sources: Set<String> = ["ref", "source", "src", "from", "partner", "emc", "via", "cmp", "feed"]
  private static let channels: Set<String> = [
    "rss", "rss2", "atom", "feed", "feeds", "rssfeed", "feedburner", "twitter", "facebook", "weibo", "newsletter",
    "email",
  ]
}
