internal import Glibc

/// Why a command ended without doing what it was asked to: one line for a person, and an exit code of sysexits.h.
public struct CommandFailure: Error, Equatable, CustomStringConvertible {
  public enum Code: Int32, Sendable {
    case usage = 64
    case data = 65
    case noInput = 66
    case unavailable = 69
    case software = 70
    case cannotWrite = 73
    case inputOutput = 74
    case configuration = 78
  }

  public var code: Code
  /// One or several lines, each complete in itself; empty when the log has said it all.
  public var description: String

  public init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  /// Prints the lines to standard error and ends the process.
  public func exit() -> Never {
    for line in description.split(separator: "\n") {
      LineLog.standardError("volteface: \(LineLog.visible(String(line)))")
    }
    Glibc.exit(code.rawValue)
  }
}

/// What each command of the program does. Each prints to standard output what it was asked for.
public enum Commands {}
