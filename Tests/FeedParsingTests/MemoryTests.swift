import FeedParsing
import Foundation
import Glibc
import Testing

/// Hostile documents take memory in proportion to their length, at most ten times as much.
///
/// What is measured is how far the process grew at its highest (`VmHWM`, proc(5)), so the documents are long against what
/// tests that run beside it may take, and against tables that are made once and kept; the allowance is for both.
@Suite(.serialized) struct MemoryTests {
  private static let length = 4_000_000
  private static let allowance = 16_000_000

  /// `piece` as often as it fits into `length` bytes, between what opens and what closes.
  private static func document(_ opening: String, _ piece: String, _ closing: String = "") -> [UInt8] {
    let count = (length - opening.utf8.count - closing.utf8.count) / piece.utf8.count
    return Array((opening + String(repeating: piece, count: count) + closing).utf8)
  }

  /// As `document`, with a number in place of "#" that makes every piece another.
  private static func numbered(_ opening: String, _ piece: String, _ closing: String = "") -> [UInt8] {
    var text = opening
    var number = 0
    while text.utf8.count < length {
      text += piece.replacing("#", with: String(number, radix: 36))
      number += 1
    }
    return Array((text + closing).utf8)
  }

  private static let rss = "<rss version='2.0'><channel><title>t</title>"
  private static let end = "</channel></rss>"
  private static let item = rss + "<item><title>e</title>"
  private static let itemEnd = "</item>" + end

  private static let hostile: [(name: String, make: @Sendable () -> [UInt8])] = [
    ("one long text", { document(item + "<description><![CDATA[", "x", "]]></description>" + itemEnd) }),
    ("one long title", { document(rss + "<item><title>", "y ", "</title>" + itemEnd) }),
    ("empty items", { document(rss, "<item/>", end) }),
    ("items of one letter", { document(rss, "<item><guid>a</guid></item>", end) }),
    (
      "entries of one letter",
      { document("<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry><id>a</id></entry>", "</feed>") }
    ),
    ("items of two values", { document(rss, "<item><guid>a</guid><category>b</category></item>", end) }),
    ("items of one JSON letter", { document("{\"items\":[", "{\"id\":1},", "{}]}") }),
    ("empty JSON items", { document("{\"items\":[", "{},", "{}]}") }),
    ("nested elements", { document(item + "<description>", "<b>") }),
    ("nested escaped elements", { document(item + "<description>", "&lt;b&gt;", "</description>" + itemEnd) }),
    ("unknown elements", { numbered(item, "<e#/>", itemEnd) }),
    ("categories", { numbered(item, "<category>#</category>", itemEnd) }),
    ("enclosures", { numbered(item, "<enclosure url='#'/>", itemEnd) }),
    ("people", { numbered(item, "<author>#</author>", itemEnd) }),
    ("attributes", { numbered(item + "<x ", "a#='' ", "/>" + itemEnd) }),
    ("bare attributes", { document(item + "<x ", "a ", "/>" + itemEnd) }),
    ("namespaces", { numbered(item + "<x ", "xmlns:n#='u' ", "/>" + itemEnd) }),
    ("ampersands", { document(item + "<description>", "&", "</description>" + itemEnd) }),
    ("entities", { document(item + "<description>", "&amp;", "</description>" + itemEnd) }),
    ("references", { document(item + "<description>", "&#1114111;", "</description>" + itemEnd) }),
    (
      "declared entities",
      {
        document("<!DOCTYPE rss [<!ENTITY a 'bcdefghij'>]>" + item + "<description>", "&a;", "</description>" + itemEnd)
      }
    ),
    ("entity declarations", { numbered("<!DOCTYPE rss [", "<!ENTITY e# 'x'>", "]>" + item + itemEnd) }),
    (
      "markup in XHTML",
      {
        document(
          "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'><![CDATA[", "&",
          "]]></content></entry></feed>")
      }
    ),
    ("comments", { document(item, "<!---->", itemEnd) }),
    ("JSON arrays", { document("{\"items\":[{\"id\":1,\"tags\":[", "[],", "[]]}]}") }),
    ("JSON numbers", { document("{\"items\":[{\"id\":1,\"tags\":[", "0,", "0]}]}") }),
    ("JSON members", { document("{\"items\":[{\"id\":1,", "\"a\":0,", "\"b\":0}]}") }),
    ("JSON outside of the items", { document("{\"items\":[],\"x\":[", "0,", "0]}") }),
    ("JSON escapes", { document("{\"items\":[{\"id\":1,\"content_text\":\"", "\\u00e9", "\"}]}") }),
    ("one long JSON text", { document("{\"items\":[{\"id\":1,\"content_html\":\"", "x", "\"}]}") }),
    ("zeros", { document(item + "<description>", "\u{0}", "</description>" + itemEnd) }),
    ("brackets", { document("", "<") }),
    ("a web page", { document("<html>", "<p>x") }),
  ]

  @Test(arguments: hostile.indices)
  func `Memory is within ten times the length of a hostile document`(index: Int) throws {
    let (name, make) = Self.hostile[index]
    let bytes = make()
    let peak = try PeakMemory.during { _ = FeedParser().parse(bytes) }
    #expect(peak <= 10 * bytes.count + Self.allowance, "\(name): \(peak) bytes for \(bytes.count)")
  }

  @Test func `What an unmarked document of one sign in windows-1252 takes is bounded too`() throws {
    let bytes = Array(Self.item.utf8) + [UInt8](repeating: 0x80, count: Self.length) + Array(Self.itemEnd.utf8)
    let peak = try PeakMemory.during { _ = FeedParser().parse(bytes) }
    #expect(peak <= 10 * bytes.count + Self.allowance, "\(peak) bytes for \(bytes.count)")
  }
}

/// How much memory something takes, from the kernel.
private enum PeakMemory {
  /// Bytes by which the process grew at its highest while `body` ran.
  static func during(_ body: () -> Void) throws -> Int {
    // What was freed before must not hide what is taken now.
    _ = trim?(0)
    // "5" sets the highest mark back to where the process is.
    try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    let before = try status("VmRSS:")
    body()
    return try status("VmHWM:") - before
  }

  /// malloc_trim(3), which Swift's Glibc module leaves out.
  private static let trim: (@convention(c) (Int) -> CInt)? = {
    unsafe dlsym(nil, "malloc_trim").map { unsafe unsafeBitCast($0, to: (@convention(c) (Int) -> CInt).self) }
  }()

  private static func status(_ key: String) throws -> Int {
    let lines = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix(key) })
    let kilobytes = try #require(line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
    return kilobytes * 1024
  }
}
