internal import FeedParsing
internal import Foundation
internal import HTTPFetch
internal import Narrative
internal import StoryArchive
internal import Synchronization

/// One request on the way to a story's page: for the page, or for the robots.txt that says whether it may be asked for.
struct PageRequest: Sendable {
  enum Subject: Sendable { case robots, page }

  /// The story that waits.
  var story: Story.ID
  var subject: Subject
  var url: String
  var headers: [HTTPHeader]
  var allowNetworks: [NetworkRange]
}

/// What came of a ``PageRequest``.
struct PageAnswer: Sendable {
  enum Finding: Sendable, Equatable {
    /// The server sends on to another address, which has a turn of its own.
    case moved(to: String)
    case robots(RobotsRules.Answer)
    case text(PageText)
    /// There is no text to be had; asking again would not help.
    case nothing(String)
    /// It may help to ask again, after so many seconds if the server says so.
    case trouble(String, retryAfter: TimeInterval?)
    /// The daemon is stopping.
    case cancelled
  }

  let request: PageRequest
  let finding: Finding
  /// Whether a server said anything.
  let isAnswered: Bool

  /// The name by which robots.txt files speak to us.
  static let robotsToken = "volteface"

  /// Makes the request and reads what comes, both off the pipeline's thread.
  init(_ request: PageRequest, with fetcher: HTTPFetcher, at now: Date) async {
    let accept =
      request.subject == .robots ? "text/plain, */*;q=0.1" : "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
    let fetch = FetchRequest(
      url: request.url, headers: request.headers, allowNetworks: request.allowNetworks, accept: accept)
    let result: Result<FetchResponse, FetchError>
    do throws(FetchError) {
      result = .success(try await fetcher.fetch(fetch) { $0.decline() })
    } catch {
      result = .failure(error)
    }
    self.init(request, result, at: now)
  }

  init(_ request: PageRequest, _ result: Result<FetchResponse, FetchError>, at now: Date) {
    self.request = request
    switch result {
    case .failure(.cancelled), .failure(.closed): (finding, isAnswered) = (.cancelled, false)
    case .failure(.redirectDeclined(let url)): (finding, isAnswered) = (.moved(to: url), true)
    case _ where request.subject == .robots:
      finding = .robots(RobotsRules.answer(result, for: Self.robotsToken))
      isAnswered = (try? result.get()) != nil
    case .failure(let error): (finding, isAnswered) = (Self.finding(error), false)
    case .success(let response): (finding, isAnswered) = (Self.finding(response, at: now), true)
    }
  }

  private static func finding(_ error: FetchError) -> Finding {
    switch error {
    case .tooLarge, .invalidURL, .unsupportedScheme, .invalidRedirect, .redirectLoop, .addressRefused:
      .nothing("\(error)")
    default: .trouble("\(error)", retryAfter: nil)
    }
  }

  private static func finding(_ response: FetchResponse, at now: Date) -> Finding {
    switch response.status {
    case 200: break
    case 408, 429, 500...:
      return .trouble(
        "the server answered \(response.status)", retryAfter: response.retryAfter(now: now).map { $0 / .seconds(1) })
    default: return .nothing("the server answered \(response.status)")
    }
    if let type = response.contentType?.lowercased(), !["html", "xml", "text/plain"].contains(where: type.contains) {
      return .nothing("it is no web page but \(type.prefix(80))")
    }
    if case .challengePage? = FeedParser().parse(response.body, contentType: response.contentType).error {
      return .nothing("it checks for human visitors")
    }
    let article = ArticleParser().parse(response.body, contentType: response.contentType, baseURL: response.url)
    // A page's own description is a teaser too.
    guard let text = article.text, article.textSource != .description else { return .nothing("it holds no article") }
    return .text(
      PageText(
        text: text, canonicalURL: article.canonicalURL.flatMap { isOwn($0, of: response.url) ? $0 : nil },
        published: article.published, language: article.language, authors: article.authors))
  }

  /// A page speaks for addresses of its own domain alone.
  private static func isOwn(_ canonical: String, of url: String) -> Bool {
    let domains = [canonical, url].map { RegistrableDomain.of(host: URLComponents(string: $0)?.host ?? "") }
    return domains[0] == domains[1]
  }
}
