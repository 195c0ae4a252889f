internal import Foundation

/// Answers requests with the files of one directory, read-only. Nothing outside it is reached: no `..`, no hidden file, no
/// link that leads out.
public struct StaticFiles: Sendable {
  private let root: String

  public init(root: String) {
    self.root = URL(filePath: root).resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// The file, 404 for what isn't there or may not be seen, 405 for any method but GET and HEAD. A path that ends with a
  /// slash means its `index.html`.
  public func answer(_ request: LocalRequest) -> LocalResponse {
    guard ["GET", "HEAD"].contains(request.method) else {
      return LocalResponse(status: 405, headers: ["Allow": "GET, HEAD"])
    }
    var parts = request.path.split(separator: "/").map(String.init)
    if request.path.hasSuffix("/") { parts.append("index.html") }
    guard parts.allSatisfy({ !$0.hasPrefix(".") && !$0.contains("\0") }) else { return LocalResponse(status: 404) }
    let url = URL(filePath: root).appending(path: parts.joined(separator: "/")).resolvingSymlinksInPath()
    let path = url.standardizedFileURL.path
    guard path.hasPrefix(root + "/"), let body = try? Data(contentsOf: url) else { return LocalResponse(status: 404) }
    return LocalResponse(
      status: 200, headers: ["Content-Type": Self.type(of: url.pathExtension), "X-Content-Type-Options": "nosniff"],
      body: body)
  }

  private static func type(of suffix: String) -> String {
    switch suffix {
    case "html": "text/html; charset=utf-8"
    case "md": "text/markdown; charset=utf-8"
    case "json": "application/json"
    case "jsonl": "application/jsonl; charset=utf-8"
    case "xml": "application/atom+xml; charset=utf-8"
    case "svg": "image/svg+xml"
    default: "application/octet-stream"
    }
  }
}
