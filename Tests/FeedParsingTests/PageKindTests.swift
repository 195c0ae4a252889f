import FeedParsing
import Testing

/// What servers send in place of a feed, each kind with its own sentence.
@Suite struct PageKindTests {
  private func page(_ title: String, _ body: String) -> String {
    "<!DOCTYPE html><html><head><title>\(title)</title></head><body>\(body)</body></html>"
  }

  @Test(arguments: [
    "<script>window._cf_chl_opt={}</script>",
    "<script src='https://challenges.cloudflare.com/turnstile/v0/api.js'></script>",
    "<script>var dd={'host':'geo.captcha-delivery.com'}</script>",
    "<script src='/_sec/cp_challenge/ak-challenge.js'></script>",
    "<div id='px-captcha'></div>", "<iframe src='/_Incapsula_Resource?x=31'></iframe>",
    "<script>window.gokuProps={}</script>",
    "<script src='//static.geetest.com/v4/gt4.js'></script>", "<p>请按住滑块，拖动滑块到最右边</p>",
    "<p>Please complete the security check to access this site</p>",
    "<p>Verify you are human by completing the action</p>",
  ])
  func `A page that checks for human visitors is told by its machinery or its fixed words`(body: String) {
    #expect(parse(page("Wait", body)).error == .challengePage(title: "Wait"))
  }

  @Test func `A page that refuses to serve is told from one that was found`() {
    let akamai = "You don't have permission to access \"http&#58;&#47;&#47;news.example/rss\" on this server."
    #expect(parse(page("Access Denied", akamai)).error == .refusal(title: "Access Denied"))
    #expect(parse(page("403 Forbidden", "nginx")).error == .refusal(title: "403 Forbidden"))
    #expect(parse(page("Error", "<p>Sorry, you have been blocked</p>")).error == .refusal(title: "Error"))
    #expect(
      parse(page("Access denied to ministers", "<p>News</p>")).error == .refusal(title: "Access denied to ministers"))
    #expect(parse(page("404 Not Found", "nginx")).error == .htmlPage(title: "404 Not Found"))
  }

  @Test func `A page to log in is one that says so and asks for a password`() {
    let form = "<form><input name=user><input type=\"password\" name=secret></form>"
    #expect(parse(page("Sign in", form)).error == .loginPage(title: "Sign in"))
    #expect(parse(page("登录 - 北岸网", form)).error == .loginPage(title: "登录 - 北岸网"))
    #expect(parse(page("North Shore News", form)).error == .htmlPage(title: "North Shore News"))
    #expect(parse(page("Sign in to win", "<p>A quiz</p>")).error == .htmlPage(title: "Sign in to win"))
  }

  @Test(arguments: [
    (
      "{\"error\": {\"code\": 403, \"message\": \"Forbidden\"}}",
      "it is JSON without a feed's items and says \"Forbidden\""
    ),
    ("{\"message\": \"Slow down\"}", "it is JSON without a feed's items and says \"Slow down\""),
    (
      "{\"type\": \"about:blank\", \"title\": \"Gone\", \"detail\": \"Moved away\"}",
      "it is JSON without a feed's items and says \"Moved away\""
    ),
    ("{\"ok\": true}", "it is JSON without a feed's items"), ("[1, 2]", "it is JSON, but no object"),
    ("Error establishing a database connection", "it is plain text (\"Error establishing a database connection\")"),
    ("<br />\n<b>Fatal error</b>:  out of memory<br />", "it is a piece of HTML (\"Fatal error: out of memory\")"),
    ("<Error><Code>AccessDenied</Code></Error>", "its root element is \"error\""),
  ])
  func `An error of a service is quoted`(body: String, what: String) {
    #expect(parse(body).error == .notAFeed(what))
  }

  @Test func `Every kind has its own sentence`() {
    let kinds: [ParseFailure] = [
      .empty, .htmlPage(title: "T"), .challengePage(title: "T"), .refusal(title: "T"), .loginPage(title: "T"),
      .notAFeed("it is X"),
    ]
    #expect(
      kinds.map(\.description) == [
        "the document is empty", "the document is a web page (\"T\"), not a feed",
        "the server sent a page that checks for human visitors (\"T\")", "the server refused to send the feed (\"T\")",
        "the server sent a page to log in (\"T\")", "the document is not a feed: it is X",
      ])
  }
}
