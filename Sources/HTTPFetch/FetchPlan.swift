/// A request that has been checked: nothing in it can break the HTTP message or leak.
struct FetchPlan: Sendable {
  let request: FetchRequest
  let url: FetchURL
  let guarding: AddressGuard
  /// The client's own headers and those of the request that any origin may see.
  private let openHeaders: [HTTPHeader]
  /// Headers for the request's own origin, as they may hold keys and cookies.
  private let secretHeaders: [HTTPHeader]

  init(_ request: FetchRequest, userAgent: String) throws(FetchError) {
    self.request = request
    url = try FetchURL(request.url)
    guarding = AddressGuard(allowed: request.allowNetworks)
    for header in request.headers where !header.isWellFormed { throw .invalidHeader(name: header.name) }
    let given = Set(request.headers.map { $0.name.lowercased() })
    let own = [HTTPHeader(name: "Accept", value: request.accept), HTTPHeader(name: "User-Agent", value: userAgent)]
      .filter { !given.contains($0.name.lowercased()) }
    for header in own where !header.isWellFormed { throw .invalidHeader(name: header.name) }
    openHeaders = own + request.headers.filter(\.isHarmless)
    secretHeaders = request.headers.filter { !$0.isHarmless }
  }

  /// The header lines for one hop, in CURLOPT_HTTPHEADER's form.
  func headerLines(for hop: FetchURL) -> [String] {
    var headers = openHeaders
    if hop.mayReceiveSecrets(of: url) { headers += secretHeaders }
    if let validators = validators(for: hop) {
      // What an earlier server sent may be no header that can be sent: then the answer is whole, not 304.
      headers += [
        validators.etag.map { HTTPHeader(name: "If-None-Match", value: $0) },
        validators.lastModified.map { HTTPHeader(name: "If-Modified-Since", value: $0) },
      ].compactMap { $0 }.filter { $0.isWellFormed && !$0.value.isEmpty }
    }
    // libcurl sends a header without a value only when a semicolon ends its name.
    return headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
  }

  /// The validators that belong to `hop`.
  func validators(for hop: FetchURL) -> Validators? {
    guard let owner = request.validators.url else { return request.validators }
    return owner == hop.text ? request.validators : nil
  }

  /// Refuses a host that spells a private address or means this machine. The address connected to is checked later; but
  /// behind a proxy nobody sees that one, and here the words are clearer.
  func checkHost(of hop: FetchURL) throws(FetchError) {
    var name = Substring(hop.host)
    while name.hasSuffix(".") { name = name.dropLast() }
    // RFC 6761 §6.3: these names are this machine wherever they are resolved.
    let isLocal = name == "localhost" || name.hasSuffix(".localhost")
    guard let address = isLocal ? IPAddress("127.0.0.1") : hop.literalAddress else { return }
    guard guarding.refusal(of: address) != nil else { return }
    throw .addressRefused(host: hop.host, address: address.description)
  }
}

extension HTTPHeader {
  /// RFC 9110 §5.6.2's token, and a value without line breaks and other controls.
  fileprivate var isWellFormed: Bool {
    let marks = Set("!#$%&'*+-.^_`|~".utf8)
    return !name.isEmpty
      && name.utf8.allSatisfy { marks.contains($0) || ($0 < 0x80 && ($0.isASCIILetter || $0.isASCIIDigit)) }
      && value.utf8.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) }
  }

  /// Whether the header says what the client understands, and nothing about who it is.
  fileprivate var isHarmless: Bool {
    let name = name.lowercased()
    return name == "user-agent" || name == "accept" || name == "accept-language"
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
  fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
