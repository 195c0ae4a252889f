import Foundation

/// Names of files that come from ids, which come from files that people write.
enum FileNames {
  /// Refuses an id that would leave its folder, hide its file or not fit a name.
  static func check(_ id: String) throws(DigestError) {
    let isSafe =
      !id.isEmpty && id.utf8.count <= 200 && !id.hasPrefix(".")
      && id.unicodeScalars.allSatisfy { $0 != "/" && !$0.properties.isWhitespace && PlainText.isVisible($0) }
    guard isSafe else { throw .badName(id) }
  }

  /// The id as it stands in a link.
  static func encoded(_ id: String) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed = allowed.intersection(CharacterSet(charactersIn: "\u{21}"..."\u{7E}"))
    allowed.insert(charactersIn: "-._~")
    return id.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
  }
}
