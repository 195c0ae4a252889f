import Foundation
import HTTPFetch
import TestServers
import Testing

/// A fetcher for one test, closed at its end. Reads no environment, so that a proxy of the machine changes nothing.
func withFetcher(
  limits: FetchLimits = FetchLimits(), maxTransfers: Int = 16, maxConnectionsPerHost: Int = 16,
  caFile: String? = nil, proxy: String? = nil, connectTo: [String] = [], environment: [String: String] = [:],
  _ body: (HTTPFetcher) async throws -> Void
) async throws {
  let fetcher = try HTTPFetcher(
    HTTPFetcher.Configuration(
      userAgent: "volteface-test/1", limits: limits, maxTransfers: maxTransfers,
      maxConnectionsPerHost: maxConnectionsPerHost, caFile: caFile, proxy: proxy, connectTo: connectTo,
      environment: environment))
  do {
    try await body(fetcher)
    await fetcher.close()
  } catch {
    await fetcher.close()
    throw error
  }
}

/// A request that may reach the test's own servers.
func local(_ url: String, validators: Validators = Validators(), headers: [HTTPHeader] = []) -> FetchRequest {
  FetchRequest(url: url, validators: validators, headers: headers, allowNetworks: NetworkRange.loopback)
}

extension HTTPFetcher {
  /// The error of a fetch that must fail.
  func failure(_ request: FetchRequest) async throws -> FetchError {
    do {
      let response = try await fetch(request)
      throw SocketError(description: "a response came: \(response.status), \(response.body.count) bytes")
    } catch let error as FetchError {
      return error
    }
  }
}

extension HTTPFetcher {
  /// Records an issue unless the fetch fails in exactly this way.
  func expectFailure(
    _ request: FetchRequest, _ expected: FetchError, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let error = try await failure(request)
    #expect(error == expected, sourceLocation: sourceLocation)
  }
}

extension FetchResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
}

/// A whole answer with a body of a known length.
func answer(_ status: String = "200 OK", _ headers: [String] = [], body: String = "") -> String {
  (["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + headers + ["", body]).joined(separator: "\r\n")
}
