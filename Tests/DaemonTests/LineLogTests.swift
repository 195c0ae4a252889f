import Foundation
import Logging
import Testing

@testable import Daemon

struct LineLogTests {
  func line(_ style: LineLog.Style, _ level: Logger.Level, _ message: String, _ fields: Logger.Metadata = [:]) -> String
  {
    LineLog(label: "daemon", level: .info, style: style, now: { Date(timeIntervalSince1970: 1_700_633_000) })
      .line(level: level, message: message, fields: fields)
  }

  @Test func `Under systemd a line starts with its priority and carries no time`() {
    #expect(line(.systemd, .warning, "a feed fails", ["feed": "x"]) == "<4>a feed fails (feed=x)")
  }

  @Test func `Text for people carries the time`() {
    #expect(line(.text(colour: false), .notice, "reversal") == "2023-11-22T06:03:20Z reversal")
    #expect(line(.text(colour: false), .error, "disk full") == "2023-11-22T06:03:20Z error: disk full")
  }

  @Test func `logfmt quotes what needs it and JSON parses`() throws {
    #expect(
      line(.logfmt, .info, "two words", ["k": "a=b"])
        == #"time=2023-11-22T06:03:20Z level=info room=daemon msg="two words" k="a=b""#)
    let object = try JSONSerialization.jsonObject(with: Data(line(.json, .info, "a \"b\"\n", ["k": "v"]).utf8))
    let fields = try #require(object as? [String: String])
    #expect(fields["msg"] == "a \"b\"\n" && fields["k"] == "v" && fields["level"] == "info")
  }

  @Test func `What a feed sends can't forge a line, colour a terminal or turn the text around`() {
    let hostile = "title\n<0>forged \u{1b}[2J \u{202e}reversed"
    for style in [LineLog.Style.systemd, .text(colour: false), .logfmt] {
      let line = line(style, .info, hostile)
      #expect(!line.contains("\n") && !line.contains("\u{1b}") && !line.contains("\u{202e}"))
    }
  }

  @Test func `Colour needs a terminal and the lack of NO_COLOR`() {
    let journal = ["JOURNAL_STREAM": "8:1"]
    guard case .text(colour: true) = LineLog.Style(.auto, environment: [:], isTerminal: true, stream: "8:1"),
      case .text(colour: false) = LineLog.Style(
        .auto, environment: ["NO_COLOR": "1"], isTerminal: true, stream: "8:1"),
      case .text(colour: false) = LineLog.Style(.text, environment: [:], isTerminal: false, stream: nil),
      case .systemd = LineLog.Style(.auto, environment: journal, isTerminal: false, stream: "8:1"),
      case .text(colour: true) = LineLog.Style(.auto, environment: journal, isTerminal: true, stream: "8:2")
    else {
      Issue.record("wrong style")
      return
    }
  }
}
