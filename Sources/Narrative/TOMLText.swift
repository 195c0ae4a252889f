/// Values as TOML 1.0 writes them.
public enum TOMLText {
  /// A basic string. What can't be seen is escaped, so that a person who copies it copies what is shown.
  ///
  /// - Parameter hidden: other ASCII characters to escape.
  public static func string(_ text: String, hiding hidden: Set<Unicode.Scalar> = []) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let digits = String(scalar.value, radix: 16, uppercase: hidden.contains(scalar))
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default:
        if hidden.contains(scalar) {
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          if scalar == "\"" || scalar == "\\" { result += "\\" }
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
