import Foundation

/// Markdown that shows text exactly as it is, in CommonMark and in GitHub's dialect of it.
enum Markdown {
  /// Inline text in which nothing is markup: no emphasis, code, HTML, entity, link, autolink, mention, table or formula.
  ///
  /// It expects cleaned text (one line). Characters that mark up only at the start of a line are escaped there alone,
  /// so that the file still reads well as plain text.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return escapeRun(text, atStart: true) }
    // GitHub links mail addresses after it has taken backslashes away; in a code span they stay text.
    var result = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: /(?:(?:mailto|xmpp):)?[A-Za-z0-9._+\-]+@[A-Za-z0-9._\-]+/.ignoresCase()) {
      result += escapeRun(String(rest[..<match.range.lowerBound]), atStart: result.isEmpty) + "`\(match.output)`"
      rest = rest[match.range.upperBound...]
    }
    return result + escapeRun(String(rest), atStart: result.isEmpty)
  }

  private static func escapeRun(_ text: String, atStart: Bool) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    let dollars = scalars.count { $0 == "$" }
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~": result += "\\"
      // "AT&T" reads better as it is; only what could become a character reference is escaped.
      case "&" where index + 1 < scalars.count && (isWord(scalars[index + 1]) || scalars[index + 1] == "#"):
        result += "\\"
      // One dollar is money, two may be a formula.
      case "$" where dollars > 1: result += "\\"
      // GitHub makes links of addresses that stand alone, with or without a scheme.
      case ":" where startsAddress(scalars, at: index): result += "\\"
      case "." where isBareHost(scalars, at: index): result += "\\"
      case "#", "+", "-", "=", ":":
        if index == 0, atStart { result += "\\" }
      case ".", ")":
        if atStart, index > 0, index < 10, scalars[..<index].allSatisfy({ ("0"..."9").contains($0) }) { result += "\\" }
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// A link where the address may be one, else its text alone. Both are taken as they came.
  static func link(_ text: String, to address: String?) -> String {
    guard let address = PlainText.link(address) else { return escape(text) }
    return "[\(escape(text))](\(destination(address)))"
  }

  /// A link to a file of the output directory, whose name may hold more than ASCII.
  static func local(_ text: String, to path: String) -> String { "[\(escape(text))](\(destination(path)))" }

  private static func destination(_ address: String) -> String {
    address.replacing("(", with: "%28").replacing(")", with: "%29")
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  /// "://" of any scheme, and the schemes that GitHub links without slashes.
  private static func startsAddress(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    if index + 2 < scalars.count, scalars[index + 1] == "/", scalars[index + 2] == "/" { return true }
    let before = String(String.UnicodeScalarView(scalars[max(0, index - 6)..<index])).lowercased()
    return before.hasSuffix("mailto") || before.hasSuffix("xmpp")
  }

  private static func isBareHost(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }
}
