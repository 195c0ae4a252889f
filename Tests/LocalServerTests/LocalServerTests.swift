import Foundation
import FoundationNetworking
import Testing

@testable import LocalServer

struct LocalServerTests {
  func get(_ url: String, headers: [String: String] = [:]) async throws -> (Int, Data) {
    var request = URLRequest(url: try #require(URL(string: url)))
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let (data, response) = try await URLSession.shared.data(for: request)
    return (try #require(response as? HTTPURLResponse).statusCode, data)
  }

  @Test func `The handler sees host, path and fields, and its answer arrives`() async throws {
    try await LocalServer.serve { request in
      LocalResponse(
        status: 203, headers: ["X-Seen": "yes"],
        body: Data("\(request.method) \(request.host) \(request.path) \(request.headers["x-ask"] ?? "")".utf8))
    } _: { port in
      let (status, body) = try await get("http://127.0.0.1:\(port)/a%20b?q=1", headers: ["X-Ask": "why"])
      #expect(status == 203)
      #expect(String(decoding: body, as: UTF8.self) == "GET 127.0.0.1 /a b why")
    }
  }

  @Test func `It listens no longer than its body runs`() async throws {
    let port = try await LocalServer.serve { _ in
      LocalResponse(status: 200)
    } _: {
      $0
    }
    await #expect(throws: (any Error).self) { try await get("http://127.0.0.1:\(port)/") }
  }

  @Test func `A port that is taken is an error that names it`() async throws {
    try await LocalServer.serve { _ in
      LocalResponse(status: 200)
    } _: { port in
      do {
        try await LocalServer.serve(port: port) { _ in
          LocalResponse(status: 200)
        } _: { _ in
        }
        Issue.record("listened twice on \(port)")
      } catch let error as LocalServerError {
        guard case .cannotListen(let taken, _) = error else { return }
        #expect(taken == port)
      }
    }
  }
}

struct StaticFilesTests {
  @Test func `Only files below the root are served`() throws {
    let top = FileManager.default.temporaryDirectory.appending(path: "volteface-static-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: top) }
    let root = top.appending(path: "root")
    try FileManager.default.createDirectory(at: root.appending(path: "2023"), withIntermediateDirectories: true)
    try Data("secret".utf8).write(to: top.appending(path: "secret.html"))
    try Data("front".utf8).write(to: root.appending(path: "index.html"))
    try Data("hidden".utf8).write(to: root.appending(path: ".hidden"))
    try Data("day".utf8).write(to: root.appending(path: "2023/day.md"))
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "out.html"), withDestinationURL: top.appending(path: "secret.html"))
    let files = StaticFiles(root: root.path)
    func get(_ path: String, _ method: String = "GET") -> LocalResponse {
      files.answer(LocalRequest(method: method, host: "x", path: path, headers: [:]))
    }
    #expect(get("/").body == Data("front".utf8))
    #expect(get("/2023/day.md").headers["Content-Type"] == "text/markdown; charset=utf-8")
    for path in [
      "/../secret.html", "/2023/../../secret.html", "/out.html", "/.hidden", "/none", "/2023", "//etc/passwd",
    ] {
      #expect(get(path).status == 404, "\(path)")
    }
    #expect(get("/", "POST").status == 405)
  }
}
