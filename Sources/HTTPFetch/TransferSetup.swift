internal import CCurl
internal import Foundation

/// The options that all transfers share, from the configuration. Belongs to the transfer thread.
@safe final class TransferSetup {
  private let caFile: String?
  private var connectTo: UnsafeMutablePointer<curl_slist>?

  /// - Throws: ``FetchError/invalidConfiguration(_:)`` for a value that can work for no transfer.
  init(_ configuration: HTTPFetcher.Configuration) throws(FetchError) {
    caFile = configuration.caFile
    if let caFile, !FileManager.default.isReadableFile(atPath: caFile) {
      throw .invalidConfiguration("ca-file \(caFile) cannot be read")
    }
    for (name, value) in [
      ("transfers", configuration.maxTransfers), ("connections per host", configuration.maxConnectionsPerHost),
      ("the limit of decoded bytes", configuration.limits.decodedBytes),
      ("the limit of header bytes", configuration.limits.headerBytes),
    ] where value < 1 {
      throw .invalidConfiguration("\(name) must be at least 1, not \(value)")
    }
    let limits = configuration.limits
    for (name, value) in [
      ("connect", limits.connectTimeout), ("total", limits.totalTimeout), ("stall", limits.stallTimeout),
    ] where value <= .zero {
      throw .invalidConfiguration("the \(name) time-out must be positive, not \(value)")
    }
    for entry in configuration.connectTo {
      guard let longer = unsafe curl_slist_append(connectTo, entry) else { continue }
      unsafe connectTo = longer
    }
  }

  deinit { unsafe curl_slist_free_all(connectTo) }

  func apply(to easy: EasyHandle) {
    easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
    easy.set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    // Each hop is a request of its own here: its address, its secrets and its place in the queue are checked.
    easy.set(CURLOPT_FOLLOWLOCATION, 0)
    easy.set(CURLOPT_NOSIGNAL, 1)
    // Without it, libcurl waits for its resolver thread when a transfer ends before its name is found.
    easy.set(CURLOPT_QUICK_EXIT, 1)
    easy.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    // A proxy's answer to CONNECT is not the server's.
    easy.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    if let caFile { easy.set(CURLOPT_CAINFO, caFile) }
    if unsafe connectTo != nil { _ = unsafe ccurl_set_list(easy.raw, CURLOPT_CONNECT_TO, connectTo) }
  }
}
