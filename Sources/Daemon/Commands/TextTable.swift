/// Rows with their columns one under the other, for a terminal.
enum TextTable {
  /// - Parameter rows: all of the same length; the last column is not padded.
  static func lines(_ rows: [[String]]) -> [String] {
    let rows = rows.map { $0.map(LineLog.visible) }
    guard let first = rows.first else { return [] }
    let widths = first.indices.map { column in rows.map { width($0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        if column < row.count - 1 { line += String(repeating: " ", count: widths[column] - width(cell) + 2) }
      }
      return line
    }
  }

  /// The cells that a terminal gives a text: two to the wide characters of East Asia (Unicode, UAX 11), none to marks that
  /// join the character before.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x300...0x36f, 0xfe00...0xfe0f, 0x20d0...0x20ff: width
      case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
        0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f900...0x1f9ff, 0x20000...0x3fffd:
        width + 2
      default: width + 1
      }
    }
  }
}
