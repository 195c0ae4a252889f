internal import Foundation
internal import Glibc
internal import Logging

/// Writes one line a message to standard error.
///
/// Under systemd a line starts with its priority ("<5>", sd-daemon(3)) and carries no time, which the journal adds.
struct LineLog: LogHandler {
  enum Style: Sendable {
    case systemd
    case text(colour: Bool)
    case json, logfmt
  }

  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?
  let label: String
  let style: Style
  let now: @Sendable () -> Date
  let write: @Sendable (String) -> Void

  init(
    label: String, level: Logger.Level, style: Style, now: @escaping @Sendable () -> Date = { Date() },
    write: @escaping @Sendable (String) -> Void = LineLog.standardError
  ) {
    self.label = label
    logLevel = level
    self.style = style
    self.now = now
    self.write = write
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var fields = metadata
    if let more = metadataProvider?.get() { fields.merge(more) { _, new in new } }
    if let more = event.metadata { fields.merge(more) { _, new in new } }
    write(line(level: event.level, message: event.message.description, fields: fields))
  }

  /// The line without its newline. Control characters that a feed may have sent are made visible.
  func line(level: Logger.Level, message: String, fields: Logger.Metadata) -> String {
    let sorted = fields.sorted { $0.key < $1.key }.map { (key: $0.key, value: "\($0.value)") }
    let stamp = now().formatted(.iso8601)
    switch style {
    case .systemd:
      return "<\(level.syslogPriority)>" + Self.visible(message) + Self.tail(sorted)
    case .text(let colour):
      let word = level == .notice || level == .info ? "" : "\(level): "
      let body = word + Self.visible(message) + Self.tail(sorted)
      return "\(stamp) " + (colour ? level.coloured(body) : body)
    case .logfmt:
      let pairs =
        [("time", stamp), ("level", "\(level)"), ("room", label), ("msg", message)] + sorted.map { ($0.key, $0.value) }
      return pairs.map { "\($0.0)=\(Self.quoted($0.1))" }.joined(separator: " ")
    case .json:
      var object = Dictionary(sorted.map { ($0.key, $0.value) }) { first, _ in first }
      object["time"] = stamp
      object["level"] = "\(level)"
      object["room"] = label
      object["msg"] = message
      let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
      let data = try? JSONSerialization.data(withJSONObject: object, options: options)
      return data.map { String(decoding: $0, as: UTF8.self) } ?? Self.visible(message)
    }
  }

  private static func tail(_ fields: [(key: String, value: String)]) -> String {
    fields.isEmpty ? "" : " (" + fields.map { "\($0.key)=\(visible($0.value))" }.joined(separator: " ") + ")"
  }

  private static func quoted(_ text: String) -> String {
    let plain =
      !text.isEmpty && text.unicodeScalars.allSatisfy { $0 > " " && $0 != "\"" && $0 != "=" && $0 != "\u{7f}" }
    return plain ? text : "\"" + visible(text).replacing("\"", with: "\\\"") + "\""
  }

  /// Controls, escape sequences and direction overrides could forge or hide lines; they are shown as `\u{…}`.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        out += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x2069, 0xfeff: true
    default: false
    }
  }

  /// One write(2) a line, so that lines of several threads never mix.
  static func standardError(_ line: String) {
    var bytes = Array(line.utf8)
    bytes.append(0x0a)
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe Glibc.write(STDERR_FILENO, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        guard count > 0 else { return }
        done += count
      }
    }
  }
}

extension LineLog.Style {
  /// - Parameters:
  ///   - environment: `JOURNAL_STREAM` tells the journal, `NO_COLOR` (no-color.org) forbids colour.
  ///   - stream: device and inode of standard error, "8:1". The variable is inherited by terminals too, so that only one
  ///     that names the very stream tells anything; see systemd.exec(5).
  init(_ format: Configuration.Log.Format, environment: [String: String], isTerminal: Bool, stream: String?) {
    switch format {
    case .json: self = .json
    case .logfmt: self = .logfmt
    case .text: self = .text(colour: isTerminal && environment["NO_COLOR", default: ""].isEmpty)
    case .auto where stream != nil && environment["JOURNAL_STREAM"] == stream: self = .systemd
    case .auto: self = .text(colour: isTerminal && environment["NO_COLOR", default: ""].isEmpty)
    }
  }
}

extension Logger.Level {
  /// RFC 5424's numbers.
  fileprivate var syslogPriority: Int {
    switch self {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }

  fileprivate func coloured(_ text: String) -> String {
    switch self {
    case .warning: "\u{1b}[33m\(text)\u{1b}[0m"
    case .error, .critical: "\u{1b}[31m\(text)\u{1b}[0m"
    case .notice: "\u{1b}[1m\(text)\u{1b}[0m"
    default: text
    }
  }
}
