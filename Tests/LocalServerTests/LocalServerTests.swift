import Foundation
import FoundationNetworking
import LocalServer
import Testing

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
    let port = try await LocalServer.serve { _ in LocalResponse(status: 200) } _: { $0 }
    await #expect(throws: (any Error).self) { try await get("http://127.0.0.1:\(port)/") }
  }

  @Test func `A port that is taken is an error that names it`() async throws {
    try await LocalServer.serve { _ in LocalResponse(status: 200) } _: { port in
      do {
        try await LocalServer.serve(port: port) { _ in LocalResponse(status: 200) } _: { _ in }
        Issue.record("listened twice on \(port)")
      } catch let error as LocalServerError {
        guard case .cannotListen(let taken, _) = error else { return }
        #expect(taken == port)
      }
    }
  }
}
