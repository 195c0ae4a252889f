internal import CCurl

/// One owner of a `CURL` easy handle, its header list and its error buffer. Belongs to the transfer thread.
@safe final class EasyHandle {
  let raw: UnsafeMutableRawPointer
  private let errorBuffer: UnsafeMutablePointer<CChar>
  private var list: UnsafeMutablePointer<curl_slist>?

  init?() {
    guard let raw = unsafe curl_easy_init() else { return nil }
    unsafe self.raw = unsafe raw
    unsafe errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    unsafe curl_easy_cleanup(raw)
    unsafe curl_slist_free_all(list)
    unsafe errorBuffer.deallocate()
  }

  /// Back to libcurl's defaults, but for the error buffer; the handle is in no multi handle then.
  func reset() {
    unsafe curl_easy_reset(raw)
    unsafe set(CURLOPT_SHARE, nil)
    unsafe curl_slist_free_all(list)
    unsafe list = nil
    unsafe errorBuffer[0] = 0
    unsafe set(CURLOPT_ERRORBUFFER, UnsafeMutableRawPointer(errorBuffer))
  }

  // libcurl refuses an option only when it was built without it or memory has run out; the transfer then fails and says
  // what is missing. The options that keep a request safe are checked once, when the fetcher starts.
  func set(_ option: CURLoption, _ value: Int) { _ = unsafe ccurl_set_long(raw, option, value) }
  func set(_ option: CURLoption, _ value: String) { _ = unsafe ccurl_set_string(raw, option, value) }
  func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer?) { _ = unsafe ccurl_set_pointer(raw, option, value) }

  /// Sets the request's header lines.
  func setHeaders(_ lines: [String]) {
    unsafe curl_slist_free_all(list)
    unsafe list = nil
    for line in lines {
      guard let longer = unsafe curl_slist_append(list, line) else { continue }
      unsafe list = longer
    }
    _ = unsafe ccurl_set_list(raw, CURLOPT_HTTPHEADER, list)
  }

  /// Whether the connection's TLS library has bytes in hand that nobody has read, or can't be asked.
  var mayHoldDecryptedBytes: Bool { unsafe ccurl_tls_has_pending(raw) != 0 }

  /// What libcurl last complained of, in one line.
  func errorMessage(_ code: CURLcode) -> String {
    let detail = unsafe String(cString: errorBuffer)
    let message = unsafe detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
    return message.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  func long(_ info: CURLINFO) -> Int { unsafe ccurl_info_long(raw, info) }
  func offset(_ info: CURLINFO) -> Int { unsafe Int(ccurl_info_offset(raw, info)) }
  func string(_ info: CURLINFO) -> String? { unsafe ccurl_info_string(raw, info).map { unsafe String(cString: $0) } }
}
