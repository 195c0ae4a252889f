/// Why a configuration or a saga file can't be used. `description` is one line for each problem, ready for stderr.
public enum ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file can't be read at all (sysexits.h: 66, no input).
  case unreadable(path: String, reason: String)
  /// The file was read, and this is all that is wrong in it, in the order of its lines; never empty
  /// (sysexits.h: 78, configuration).
  case invalid([ConfigurationProblem])

  public var description: String { problems.map(\.description).joined(separator: "\n") }

  /// The error as problems, so that an unreadable file can be listed among those of others.
  public var problems: [ConfigurationProblem] {
    switch self {
    case .unreadable(let path, let reason): [ConfigurationProblem(file: path, message: reason)]
    case .invalid(let problems): problems
    }
  }
}

/// One thing that is wrong in a file that a person wrote.
///
/// Its description has the form that editors and compilers share, so that both people and tools can jump to it:
/// `config/volteface.toml:12: feeds[0].intervall: unknown key; did you mean "interval"?`
public struct ConfigurationProblem: Sendable, Hashable, CustomStringConvertible {
  /// The path of the file, as it was given.
  public var file: String
  /// The line, from 1; nil where the problem is the whole file's.
  public var line: Int?
  /// The column, from 1; known for syntax errors only.
  public var column: Int?
  /// The key's path, like `feeds[0].interval`; empty where there is none.
  public var key: String
  /// What is wrong, with the value found and what would be right.
  public var message: String

  public init(file: String, line: Int? = nil, column: Int? = nil, key: String = "", message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.key = key
    self.message = message
  }

  public var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let column { text += ":\(column)" }
    return text + ": " + (key.isEmpty ? "" : key + ": ") + message
  }
}
