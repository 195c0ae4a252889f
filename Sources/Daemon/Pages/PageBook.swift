internal import Foundation
internal import HTTPFetch
internal import Logging
internal import Narrative
internal import StoryArchive

/// The pages that stories wait for, and what is to be asked next for each. It decides, and the loop does as it says.
///
/// Each request takes a turn of its own in the schedule: robots.txt, the page, and every hop of a redirect.
struct PageBook {
  /// What follows from an answer: turns with hosts, its own and those of stories that waited for it.
  struct Outcome {
    var turns: [(story: Story.ID, host: String)] = []
    /// A host whose server asks to be left alone, and until when.
    var hold: (host: String, until: Date)?
    /// Whether a server said anything.
    var isAnswered = false
  }

  /// A page that is done with, for good or for now.
  struct Ending {
    var page: SettledPage
    var line: LogLine?
  }

  private struct Errand {
    var page: PendingPage
    var feed: FollowedFeed
    /// Where redirects have led so far.
    var url: String
    /// Where redirects of its host's robots.txt have led so far.
    var robotsURL: String?
    var hops = 0
    var robotsHops = 0
  }

  /// Addresses that are longer lead to no article.
  static let longestURL = 2_048
  /// Requests that fail before a page is given up.
  static let maximalTries = 3
  /// Seconds before the second and before the third.
  static let waits: [TimeInterval] = [900, 7_200]
  /// RFC 9309, section 2.3.1.2, for robots.txt; the same for pages.
  static let maximalHops = 5
  /// The longest that a server's wish can put a page off.
  static let longestWait: TimeInterval = 86_400

  private let feeds: [String: FollowedFeed]
  private var errands: [Story.ID: Errand] = [:]
  private var endings: [Ending] = []
  private var robots = RobotsBook()
  /// By the address of a robots.txt that is being asked for: who asks, and who waits for it.
  private var asking: [String: (story: Story.ID, waiting: [Story.ID])] = [:]

  init(feeds: [FollowedFeed]) {
    self.feeds = Dictionary(feeds.filter(\.article).map { ($0.url, $0) }) { first, _ in first }
  }

  /// Takes pages on; those that are known already, or that their feeds no longer want, wait for nothing.
  mutating func add(_ pages: [PendingPage], to book: inout PollBook) {
    for page in pages where errands[page.story] == nil {
      if let feed = feeds[page.feed] {
        errands[page.story] = Errand(page: page, feed: feed, url: page.url)
        book.add(pageOf: page.story, at: PollBook.host(of: page.url), due: page.due)
      } else {
        endings.append(Ending(page: SettledPage(story: page.story, outcome: .givenUp)))
      }
    }
  }

  /// The pages that have come to an end since the last call; nil if there are none.
  mutating func takeEndings() -> [Ending]? {
    defer { endings = [] }
    return endings.isEmpty ? nil : endings
  }

  /// A page's turn has come.
  ///
  /// - Returns: What to ask for; nil if the turn is over, because all is known or another page is asking for it.
  mutating func next(_ story: Story.ID, in book: inout PollBook, at now: Date) -> PageRequest? {
    guard let errand = errands[story], let request = request(for: errand, at: now) else {
      _ = book.finish(pageOf: story, Outcome(), at: now)
      return nil
    }
    return request
  }

  private mutating func request(for errand: Errand, at now: Date) -> PageRequest? {
    guard let address = RobotsRules.address(for: errand.url) else {
      giveUp(errand, because: "its address is none of http or https")
      return nil
    }
    switch robots.answer(at: address, now: now) {
    case .rules(let rules) where rules.allows(errand.url): return request(errand, .page, errand.url)
    case .rules:
      giveUp(errand, because: "robots.txt forbids it")
      return nil
    case .unreachable(let reason):
      putOff(errand, because: reason, at: now)
      return nil
    case nil: break
    }
    let story = errand.page.story
    if let asked = asking[address], asked.story != story {
      asking[address]?.waiting.append(story)
      return nil
    }
    asking[address] = (story, asking[address]?.waiting ?? [])
    return request(errand, .robots, errand.robotsURL ?? address)
  }

  /// An answer has come.
  ///
  /// - Returns: What to say of it.
  mutating func take(_ answer: PageAnswer, in book: inout PollBook, at now: Date) -> [LogLine] {
    let story = answer.request.story
    var outcome = Outcome()
    if let errand = errands[story] {
      outcome = self.outcome(of: answer, for: errand, isDown: book.isNetworkDown, at: now)
    }
    outcome.isAnswered = answer.isAnswered
    return book.finish(pageOf: story, outcome, at: now)
  }

  private mutating func outcome(of answer: PageAnswer, for errand: Errand, isDown: Bool, at now: Date) -> Outcome {
    let story = errand.page.story
    switch answer.finding {
    // It stays in the archive's queue.
    case .cancelled: errands[story] = nil
    case .trouble where isDown && !answer.isAnswered: errands[story] = nil
    case .moved(let url): return move(errand, answer.request.subject, to: url, at: now)
    case .robots(let rules): return learn(rules, for: errand, at: now)
    case .text(let text): end(errand, .text(text))
    case .nothing(let reason): giveUp(errand, because: reason)
    case .trouble(let reason, let retryAfter):
      putOff(errand, because: reason, retryAfter: retryAfter ?? 0, at: now)
      guard let retryAfter else { break }
      let until = now.addingTimeInterval(min(retryAfter, Self.longestWait))
      return Outcome(hold: (PollBook.host(of: errand.url), until))
    }
    return Outcome()
  }

  private mutating func move(
    _ errand: Errand, _ subject: PageRequest.Subject, to url: String, at now: Date
  ) -> Outcome {
    var errand = errand
    switch subject {
    case .page:
      errand.hops += 1
      guard errand.hops <= Self.maximalHops, url.utf8.count <= Self.longestURL else {
        giveUp(errand, because: "it redirects more than \(Self.maximalHops) times")
        return Outcome()
      }
      errand.url = url
      (errand.robotsURL, errand.robotsHops) = (nil, 0)
    case .robots:
      errand.robotsHops += 1
      guard errand.robotsHops <= Self.maximalHops else { return learn(.rules(.allowingAll), for: errand, at: now) }
      errand.robotsURL = url
    }
    errands[errand.page.story] = errand
    return Outcome(turns: [(errand.page.story, PollBook.host(of: url))])
  }

  /// All who wait for a robots.txt have another turn when it is known, and who asked for it goes on to the page.
  private mutating func learn(_ answer: RobotsRules.Answer, for errand: Errand, at now: Date) -> Outcome {
    var errand = errand
    (errand.robotsURL, errand.robotsHops) = (nil, 0)
    errands[errand.page.story] = errand
    guard let address = RobotsRules.address(for: errand.url) else { return Outcome() }
    robots.note(answer, at: address, now: now)
    let waiting = asking.removeValue(forKey: address)?.waiting ?? []
    return Outcome(
      turns: ([errand.page.story] + waiting).compactMap { story in
        errands[story].map { (story, PollBook.host(of: $0.url)) }
      })
  }

  private mutating func giveUp(_ errand: Errand, because reason: String) {
    let text = "page \(errand.page.url) is not read: \(reason); its story keeps what the feed gave"
    end(errand, .givenUp, LogLine(level: .debug, text: text))
  }

  private mutating func putOff(_ errand: Errand, because reason: String, retryAfter: TimeInterval = 0, at now: Date) {
    let tries = errand.page.tries + 1
    guard tries < Self.maximalTries else { return giveUp(errand, because: "\(reason), \(tries) times") }
    end(errand, .again(now.addingTimeInterval(min(max(Self.waits[tries - 1], retryAfter), Self.longestWait))))
  }

  private mutating func end(_ errand: Errand, _ outcome: SettledPage.Outcome, _ line: LogLine? = nil) {
    errands[errand.page.story] = nil
    endings.append(Ending(page: SettledPage(story: errand.page.story, outcome: outcome), line: line))
  }

  /// A feed's headers and credentials are for its own origin.
  private func request(_ errand: Errand, _ subject: PageRequest.Subject, _ url: String) -> PageRequest {
    let isOwn = RobotsRules.address(for: url) == RobotsRules.address(for: errand.feed.url)
    return PageRequest(
      story: errand.page.story, subject: subject, url: url, headers: isOwn ? errand.feed.headers : [],
      allowNetworks: errand.feed.allowNetworks)
  }
}
