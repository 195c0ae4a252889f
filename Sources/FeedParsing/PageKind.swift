/// Tells apart what servers send in place of a feed.
enum PageKind {
  /// Why a document without a feed's root element is none.
  static func failure(of bytes: [UInt8], from start: Int, rootName: String?) -> ParseFailure {
    let limit = min(bytes.count, start + (1 << 18))
    let mayBeHTML = rootName.map { HTMLElement.named($0) != nil } ?? true
    let looksLikeHTML =
      rootName == "html"
      || mayBeHTML
        && ["<!doctype html", "<html", "<head", "<body"].contains { (marker: StaticString) in
          bytes.firstIndex(ofASCII: marker, from: start, to: min(limit, start + 4096)) != nil
        }
    if looksLikeHTML {
      let title = title(bytes, from: start, to: limit)
      for marker in challengeMarkers where bytes.firstIndex(ofASCII: marker, from: start, to: limit) != nil {
        return .challengePage(title: title)
      }
      return .htmlPage(title: title)
    }
    if let rootName, !rootName.isEmpty { return .notAFeed("its root element is \"\(rootName.prefix(40))\"") }
    if bytes[start] == UInt8(ascii: "<") { return .notAFeed("it is XML without a feed in it") }
    if bytes[start..<limit].contains(where: { $0 < 0x20 && !$0.isASCIISpace }) {
      return .notAFeed("it is binary data")
    }
    return .notAFeed("it is plain text")
  }

  private static func title(_ bytes: [UInt8], from start: Int, to limit: Int) -> String? {
    guard let tag = bytes.firstIndex(ofASCII: "<title", from: start, to: limit),
      let open = bytes.firstIndex(of: UInt8(ascii: ">"), from: tag, to: limit),
      let close = bytes.firstIndex(ofASCII: "</title", from: open, to: limit)
    else { return nil }
    let title = HTMLText.line(Array(bytes[(open + 1)..<close]))
    return title.isEmpty ? nil : title
  }

  /// What gives away the pages of the common bot filters, in lower case. Each is the filter's own machinery or its fixed
  /// words, never something that an ordinary page would say.
  private static let challengeMarkers: [StaticString] = [
    // Cloudflare
    "/cdn-cgi/challenge-platform", "cf-browser-verification", "cf_chl_opt", "cf-challenge", "cf-turnstile",
    "attention required! | cloudflare", "<title>just a moment...</title>",
    // Imperva, DataDome, PerimeterX, Akamai, AWS WAF, Sucuri, SiteGround, DDoS-Guard, Anubis
    "_incapsula_resource", "captcha-delivery.com", "px-captcha", "_px/captcha", "/_sec/cp_challenge", "awswafcaptcha",
    "aws-waf-token", "challenge.js?token", "sucuri_cloudproxy_js", "sgcaptcha", "ddos-guard", "anubis_challenge",
    "within.website/x/cmd/anubis", "making sure you&#39;re not a bot",
    // Words
    "checking your browser before accessing", "enable javascript and cookies to continue",
    "please verify you are a human", "verify you are human", "human verification", "are you a robot?",
    "人机验证", "安全验证", "请完成验证", "waf_captcha",
  ]
}
