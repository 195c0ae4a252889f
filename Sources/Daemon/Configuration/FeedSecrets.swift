import Foundation

extension Configuration.Feed {
  /// A header that is sent with the feed's requests, to its own host only. Its value is a secret: descriptions hide it.
  public struct SecretHeader: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible {
    public var name: String
    public var value: String

    public var description: String { "\(name): (secret)" }
    public var debugDescription: String { description }
  }

  /// Reads the files that `headers-file` and `credentials-file` name.
  ///
  /// Apart from ``Configuration/load(path:environment:userID:)``, because those who may read the configuration need not
  /// be allowed to read secrets.
  /// - Returns: The headers to send; `user:password` as an Authorization header for HTTP Basic (RFC 7617).
  /// - Throws: All problems, by file and line, never with a secret in them.
  public func secretHeaders() throws(ConfigurationError) -> [SecretHeader] {
    var headers: [SecretHeader] = []
    var problems: [ConfigurationProblem] = []
    if let headersFile {
      for (index, line) in try SourceFile.text(at: headersFile).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).enumerated() {
        let isComment = line.hasPrefix("#") || line.allSatisfy(\.isWhitespace)
        if isComment { continue }
        if let header = Self.header(line) {
          headers.append(header)
        } else {
          problems.append(
            ConfigurationProblem(file: headersFile, line: index + 1, message: "wanted a header like \"Name: value\""))
        }
      }
    }
    if let credentialsFile {
      let lines = try SourceFile.text(at: credentialsFile).split(whereSeparator: \.isNewline)
      if lines.count == 1, lines[0].contains(":"), !lines[0].unicodeScalars.contains(where: { $0.value < 0x20 }) {
        headers.append(
          SecretHeader(name: "Authorization", value: "Basic " + Data(lines[0].utf8).base64EncodedString()))
      } else {
        problems.append(
          ConfigurationProblem(file: credentialsFile, line: 1, message: "wanted one line like \"user:password\""))
      }
    }
    guard problems.isEmpty else { throw .invalid(problems) }
    return headers
  }

  /// `Name: value`, if the name is a token (RFC 9110, 5.6.2) that doesn't steer the transfer itself, and the value is
  /// printable.
  private static func header(_ line: Substring) -> SecretHeader? {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
    let name = line[..<colon]
    let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    let isToken = name.utf8.allSatisfy { TOMLPath.isBareKeyByte($0) || "!#$%&'*+.^`|~".utf8.contains($0) }
    let isPrintable = !value.isEmpty && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    let steers = ["host", "content-length", "transfer-encoding", "connection"].contains(name.lowercased())
    return isToken && isPrintable && !steers ? SecretHeader(name: String(name), value: value) : nil
  }
}
