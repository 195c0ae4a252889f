import Foundation
import TestServers

/// Servers of which each breaks HTTP in a way of its own. Each listens on a loopback address of its own, so that the
/// daemon takes it for a domain of its own.
struct HostileServers: ~Copyable {
  /// A feed's name, and what the log's line must say of it.
  typealias Script = (says: String, run: @Sendable (ScriptedConnection) -> Void)

  private(set) var urls: [String: String] = [:]
  private(set) var reasons: [String: String] = [:]
  private var servers: [ScriptedServer] = []

  /// - Parameter onDripEnd: called whenever a client has had enough of a server that only drips.
  init(onDripEnd: @escaping @Sendable () -> Void) throws {
    let scripts = try Self.bodies().merging(Self.framings()) { first, _ in first }
      .merging(Self.drips(onDripEnd)) { first, _ in first }.merging(Self.detours) { first, _ in first }
    for (place, (name, script)) in scripts.sorted(by: { $0.key < $1.key }).enumerated() {
      let server = try ScriptedServer(address: "127.0.2.\(place + 1)") { connection in
        // The one on the TLS port does not understand what it hears.
        if name == "plain-on-tls" || connection.readRequest() != nil { script.run(connection) }
      }
      servers.append(server)
      urls[name] = (name == "plain-on-tls" ? server.url.replacing("http:", with: "https:") : server.url) + name
      reasons[name] = script.says
    }
  }

  deinit { for server in servers { server.stop() } }

  static func head(_ fields: String...) -> String {
    (["HTTP/1.1 200 OK"] + fields + ["", ""]).joined(separator: "\r\n")
  }

  /// Sends once and closes.
  private static func once(_ head: String, _ body: [UInt8] = []) -> @Sendable (ScriptedConnection) -> Void {
    { connection in
      connection.send(head)
      connection.send(body)
    }
  }

  /// Sends over and over until the client closes.
  private static func endlessly(_ head: String, _ piece: [UInt8]) -> @Sendable (ScriptedConnection) -> Void {
    { connection in
      connection.send(head)
      while connection.send(piece) {}
    }
  }

  private static func bodies() throws -> [String: Script] {
    let zeros = "head -c 300000000 /dev/zero"
    let letters = [UInt8](repeating: 0x78, count: 1 << 16)
    // Empty stored blocks (RFC 1951 §3.2.4).
    let nothing = [UInt8]((0..<13_000).flatMap { _ in [0x00, 0x00, 0x00, 0xFF, 0xFF] as [UInt8] })
    let gzipHead: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0xFF]
    return [
      "gzip-bomb": ("larger than 15 MiB", once(head("Content-Encoding: gzip"), try runShell("\(zeros) | gzip -9c"))),
      "br-bomb": ("larger than 15 MiB", once(head("Content-Encoding: br"), try runShell("\(zeros) | brotli -q 2 -c"))),
      "zstd-bomb": ("larger than 15 MiB", once(head("Content-Encoding: zstd"), try runShell("\(zeros) | zstd -qc"))),
      "nested-bomb": (
        "encoded more than once",
        once(head("Content-Encoding: gzip, gzip"), try runShell("\(zeros) | gzip -9c | gzip -9c"))
      ),
      "nothing-bomb": (
        "larger than 15 MiB",
        { connection in
          connection.send(head("Content-Encoding: gzip"))
          connection.send(gzipHead)
          while connection.send(nothing) {}
        }
      ),
      "no-gzip": ("cannot be decoded", once(head("Content-Encoding: gzip"), Array("<rss></rss>".utf8))),
      "endless-body": ("larger than 15 MiB", endlessly(head(), letters)),
      "endless-error": ("answered 500", endlessly("HTTP/1.1 500 Oops\r\n\r\n", letters)),
    ]
  }

  private static func framings() -> [String: Script] {
    let filler = Array("X-Filler: \(String(repeating: "y", count: 900))\r\n".utf8)
    return [
      "endless-header": ("header is larger than", endlessly("HTTP/1.1 200 OK\r\n", filler)),
      "endless-hints": ("header is larger than", endlessly("", Array("HTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\n".utf8))),
      "long-length": ("broke", once(head("Content-Length: 99999"), Array("<rss></rss>".utf8))),
      "short-length": (
        "breaks off", once(head("Content-Length: 30"), Array("<rss version=\"2.0\"><channel></channel></rss>".utf8))
      ),
      "bad-chunk": ("broke", once(head("Transfer-Encoding: chunked") + "zz\r\n<rss>")),
      "switches": (
        "broke", once("HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n\u{0}\u{0}\u{4}")
      ),
      "http-0.9": ("broke", once("<rss version=\"2.0\"><channel><title>x</title></channel></rss>")),
      "h2-garbage": ("broke", once("\u{0}\u{0}\u{6}\u{4}\u{0}\u{0}\u{0}\u{0}\u{0}garbage garbage")),
      "ssh": ("broke", once("SSH-2.0-OpenSSH_9.2\r\n")),
      "plain-on-tls": (
        "no TLS connection",
        { connection in
          connection.send("HTTP/1.1 400 Bad Request\r\n\r\n")
          connection.waitForClose(milliseconds: 500)
        }
      ),
      "reset-first": ("broke", { $0.resetAtEnd() }),
      "reset-in-header": (
        "broke",
        { connection in
          connection.send("HTTP/1.1 200 OK\r\nX-")
          connection.waitForClose(milliseconds: 30)
          connection.resetAtEnd()
        }
      ),
      "reset-in-body": (
        "broke",
        { connection in
          connection.send(head("Content-Length: 999") + "<rss")
          connection.waitForClose(milliseconds: 30)
          connection.resetAtEnd()
        }
      ),
    ]
  }

  private static func drips(_ onEnd: @escaping @Sendable () -> Void) -> [String: Script] {
    func drip(_ head: String, _ piece: String) -> @Sendable (ScriptedConnection) -> Void {
      { connection in
        connection.send(head)
        while !connection.waitForClose(milliseconds: 20), connection.send(piece) {}
        onEnd()
      }
    }
    return [
      "header-drip": ("timed out after 4 s", drip("HTTP/1.1 200 OK\r\nX-Slow: ", "y")),
      "body-drip": ("timed out after 4 s", drip(head("Content-Length: 999999"), "y")),
      "silence": ("timed out after 4 s", drip("", "")),
    ]
  }

  private static let detours: [String: Script] = {
    func redirect(_ location: String) -> @Sendable (ScriptedConnection) -> Void {
      { $0.send("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: \(location)\r\n\r\n") }
    }
    return [
      "to-metadata": ("169.254.169.254 is refused", redirect("http://169.254.169.254/latest/meta-data/")),
      "to-decimal": ("refused (private)", redirect("http://3232235521/")),
      "to-file": ("“file” URLs are not fetched", redirect("file:///etc/passwd")),
      "to-mail": ("no web server's port", redirect("http://127.0.0.1:25/")),
      "to-itself": ("redirects lead back", redirect("to-itself")),
    ]
  }()
}
