internal import FlyingFox
internal import FlyingSocks
public import Foundation
internal import Glibc
internal import Synchronization

/// A request as a ``LocalServer`` hands it over.
public struct LocalRequest: Sendable {
  public var method: String
  /// The `Host` field without its port, lower case.
  public var host: String
  /// The path, percent-decoded, without the query.
  public var path: String
  /// Field names in lower case.
  public var headers: [String: String]
}

/// What a ``LocalServer`` answers. The length is sent for it.
public struct LocalResponse: Sendable {
  public var status: Int
  public var headers: [String: String]
  public var body: Data

  public init(status: Int, headers: [String: String] = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// Why a server could not be started.
public enum LocalServerError: Error, Equatable, CustomStringConvertible {
  case cannotListen(port: UInt16, reason: String)

  public var description: String {
    switch self {
    case .cannotListen(let port, let reason): "cannot listen on 127.0.0.1:\(port): \(reason)"
    }
  }
}

/// A small HTTP/1.1 server that listens on 127.0.0.1 and nowhere else.
///
/// It lives for the length of one call, so no listener outlives its purpose:
///
///     try await LocalServer.serve(handler: answer) { port in … }
public enum LocalServer {
  /// Listens, calls `body` with the port, and stops when `body` returns or throws.
  ///
  /// - Parameter port: 0 takes any free port.
  public static func serve<Result: Sendable>(
    port: UInt16 = 0, handler: @escaping @Sendable (LocalRequest) async -> LocalResponse,
    _ body: (UInt16) async throws -> Result
  ) async throws -> Result {
    let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
    let server = HTTPServer(
      address: address, logger: .disabled,
      handler: ClosureHTTPHandler { request in
        let response = await handler(LocalRequest(request))
        return HTTPResponse(response, headOnly: request.method == .HEAD)
      })
    let running = Task { try await server.run() }
    do {
      let bound = try await listeningPort(of: server, wanted: port, running: running)
      let result = try await body(bound)
      await stop(server, running)
      return result
    } catch {
      await stop(server, running)
      throw error
    }
  }

  private static func listeningPort(
    of server: HTTPServer, wanted: UInt16, running: Task<Void, any Error>
  ) async throws -> UInt16 {
    do {
      try await server.waitUntilListening()
    } catch {
      running.cancel()
      var reason = "\(error)"
      do { try await running.value } catch let cause { reason = "\(cause)" }
      throw LocalServerError.cannotListen(port: wanted, reason: reason)
    }
    guard case .ip4(_, let bound)? = await server.listeningAddress else {
      throw LocalServerError.cannotListen(port: wanted, reason: "no IPv4 address")
    }
    return bound
  }

  private static func stop(_ server: HTTPServer, _ running: Task<Void, any Error>) async {
    await server.stop()
    running.cancel()
    _ = await running.result
  }
}

extension LocalRequest {
  init(_ request: HTTPRequest) {
    var fields: [String: String] = [:]
    for (name, value) in request.headers {
      let key = name.rawValue.lowercased()
      fields[key] = fields[key].map { "\($0), \(value)" } ?? value
    }
    let host = fields["host", default: ""].lowercased()
    self.init(
      method: request.method.rawValue,
      host: host.firstIndex(of: ":").map { String(host[..<$0]) } ?? host,
      path: request.path, headers: fields)
  }
}

extension HTTPResponse {
  init(_ response: LocalResponse, headOnly: Bool) {
    var headers = HTTPHeaders()
    for (name, value) in response.headers { headers[HTTPHeader(name)] = value }
    self.init(
      statusCode: HTTPStatusCode(response.status, phrase: ""), headers: headers,
      body: headOnly ? Data() : response.body)
  }
}
