internal import CPSL

/// The part of a host's name that one owner registered, by the public suffix list built into libpsl
/// (https://publicsuffix.org/list/). Hosts of one owner share rate limits.
public enum RegistrableDomain {
  /// `news.bbc.co.uk` gives `bbc.co.uk`; what has no registrable domain (addresses, single labels, public suffixes
  /// themselves, names under a top-level domain that the list does not know, such as `.lan` and `.example`) is its own.
  ///
  /// - Parameter host: a host name in any case, in Unicode or ASCII, or an address; no port.
  /// - Returns: lower-case ASCII, so that both spellings of an internationalised name give the same.
  public static func of(host: String) -> String {
    guard var name = FetchURL.asciiHost(host) else { return host.lowercased() }
    if let address = IPAddress(anySpelling: name) { return address.description }
    if name.hasSuffix(".") { name.removeLast() }
    guard let list = unsafe psl_builtin() else { return name }
    // Under an unknown top-level domain the list's default rule would make `printer.lan` and `nas.lan` owners, but
    // `a.printer.lan` and `b.printer.lan` one: nobody registered them, so each is on its own.
    let top = name.split(separator: ".").last.map(String.init) ?? name
    guard unsafe psl_is_public_suffix2(list, top, PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) != 0 else { return name }
    return unsafe name.withCString { text in
      // The result points into the argument.
      guard let domain = unsafe psl_registrable_domain(list, text) else { return name }
      return unsafe String(cString: domain)
    }
  }
}
