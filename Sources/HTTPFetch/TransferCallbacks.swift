internal import CCurl
internal import Glibc

/// What libcurl calls while it works, on the transfer thread. The context is the ``Transfer``, which the thread keeps
/// alive as long as its easy handle is in the multi handle.
enum TransferCallbacks {
  static func install(on easy: EasyHandle, context: UnsafeMutableRawPointer) {
    _ = unsafe ccurl_set_data_callback(easy.raw, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      guard let (transfer, line) = unsafe arguments(bytes, size * count, context) else { return 0 }
      return unsafe transfer.receiveHeaderLine(line) ? line.count : refusal(of: line.count)
    }
    unsafe easy.set(CURLOPT_HEADERDATA, context)
    _ = unsafe ccurl_set_data_callback(easy.raw, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      guard let (transfer, piece) = unsafe arguments(bytes, size * count, context) else { return 0 }
      return unsafe transfer.receiveBody(piece) ? piece.count : refusal(of: piece.count)
    }
    unsafe easy.set(CURLOPT_WRITEDATA, context)
    _ = unsafe ccurl_set_opensocket_callback(easy.raw) { context, _, address in
      guard let context = unsafe context, let address = unsafe address else { return -1 }
      let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
      guard unsafe transfer.permitsConnection(to: ipAddress(address)) else { return -1 }
      let descriptor = unsafe socket(
        address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
      transfer.noteSocket(descriptor)
      return descriptor
    }
    unsafe easy.set(CURLOPT_OPENSOCKETDATA, context)
    _ = unsafe ccurl_set_prereq_callback(easy.raw) { context, remote, _, _, localPort in
      guard let context = unsafe context, let remote = unsafe remote else { return CURL_PREREQFUNC_ABORT }
      let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
      let isPermitted = unsafe transfer.permitsRequest(over: String(cString: remote), localPort: localPort)
      return isPermitted ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }
    unsafe easy.set(CURLOPT_PREREQDATA, context)
  }
}

// A C function captures nothing, not even a type, so these stand alone.

/// Any number but `count` ends the transfer.
private func refusal(of count: Int) -> Int { count == 0 ? 1 : 0 }

private func arguments(
  _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> (Transfer, UnsafeBufferPointer<UInt8>)? {
  guard let bytes = unsafe bytes, let context = unsafe context else { return nil }
  let raw = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
  let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  return unsafe (transfer, raw.assumingMemoryBound(to: UInt8.self))
}

private func ipAddress(_ address: UnsafePointer<curl_sockaddr>) -> IPAddress? {
  var bytes = [UInt8](repeating: 0, count: 16)
  let count = unsafe ccurl_sockaddr_bytes(address, &bytes)
  return IPAddress(bytes: Array(bytes.prefix(Int(count))))
}
