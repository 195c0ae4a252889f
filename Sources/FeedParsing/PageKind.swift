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
      func says(_ markers: [StaticString]) -> Bool {
        markers.contains { bytes.firstIndex(ofASCII: $0, from: start, to: limit) != nil }
      }
      if says(challengeMarkers) { return .challengePage(title: title) }
      let words = title?.lowercased() ?? ""
      if says(refusalMarkers) || refusalTitles.contains(where: words.hasPrefix) { return .refusal(title: title) }
      if says(passwordMarkers), loginTitles.contains(where: words.contains) { return .loginPage(title: title) }
      return .htmlPage(title: title)
    }
    if let rootName, mayBeHTML, HTMLElement.named(rootName)?.contains(.allowed) == true {
      return .notAFeed("it is a piece of HTML (\"\(HTMLText.line(Array(bytes[start..<limit])).prefix(60))\")")
    }
    if let rootName, !rootName.isEmpty { return .notAFeed("its root element is \"\(rootName.prefix(40))\"") }
    if bytes[start] == UInt8(ascii: "<") { return .notAFeed("it is XML without a feed in it") }
    if bytes[start..<limit].contains(where: { $0 < 0x20 && !$0.isASCIISpace }) {
      return .notAFeed("it is binary data")
    }
    let quote = HTMLText.line(Array(bytes[start..<min(limit, start + 200)])).prefix(60)
    return .notAFeed("it is plain text\(quote.isEmpty ? "" : " (\"\(quote)\")")")
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
    "within.website/x/cmd/anubis", "making sure you&#39;re not a bot", "challenges.cloudflare.com", "gokuprops",
    "vercel security checkpoint", "static.geetest.com", "captcha.gtimg.com", "aliyuncaptcha", "punish-component",
    // Words
    "checking your browser before accessing", "enable javascript and cookies to continue",
    "please verify you are a human", "verify you are human", "human verification", "are you a robot?",
    "please complete the security check", "<title>robot check</title>", "<title>one more step</title>",
    "人机验证", "安全验证", "请完成验证", "访问验证", "拖动滑块", "waf_captcha",
  ]

  /// What firewalls and servers say to a client that they won't serve.
  private static let refusalMarkers: [StaticString] = [
    "you don't have permission to access", "you don&#39;t have permission to access", "sorry, you have been blocked",
    "used cloudflare to restrict access", "the requested url was rejected. please consult with your administrator",
    "this request has been blocked by", "您的访问被拒绝", "您的请求已被拦截", "很抱歉，由于您访问的url有可能对网站造成安全威胁",
  ]
  private static let refusalTitles = [
    "403", "access denied", "access to this page has been denied", "forbidden", "request rejected",
  ]
  private static let passwordMarkers: [StaticString] = ["type=\"password\"", "type='password'", "type=password"]
  private static let loginTitles = [
    "log in", "login", "sign in", "signin", "log on", "sign on", "anmeld", "einloggen", "connexion", "iniciar sesi",
    "accedi", "登录", "登入", "登陆", "ログイン", "로그인", "вход", "войти",
  ]
}
