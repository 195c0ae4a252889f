import Foundation

/// What the two pictures share. Colours come from the page's classes, so that they follow dark and light.
enum SVG {
  /// Text and attribute values, scalar by scalar.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A coordinate with one decimal at most, the same on every machine.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = abs(tenths) / 10
    let rest = abs(tenths) % 10
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }

  /// How wide a text of the page's small type is about, in the picture's units.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1.0 : 0.54) } * size
  }

  /// The text cut to fit, or nil when not even two letters would.
  static func fitted(_ text: String, width limit: Double, size: Double) -> String? {
    if width(text, size: size) <= limit { return text }
    var short = text
    while !short.isEmpty {
      short.removeLast()
      if width(short + "…", size: size) <= limit { break }
    }
    return short.count < 2 ? nil : short.trimmingCharacters(in: .whitespaces) + "…"
  }
}
