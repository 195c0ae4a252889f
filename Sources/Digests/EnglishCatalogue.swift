import Narrative

struct EnglishCatalogue: Catalogue {
  let language = DigestLanguage.english
  let tag = "en"

  let words = Words(
    colon: ": ", comma: ", ", semicolon: "; ", end: ".", stop: ". ", gap: " ", undecided: "open", archive: "Archive",
    wholeStory: "The whole story", otherLanguage: "English", skip: "Skip to the digest",
    before: "Before", after: "Now", correction: "Correction", turningStory: "The turning story",
    howOften: "How often it has turned", stillOpen: "Still open", nothingOpen: "No other question is followed.",
    ledger: "Ledger",
    ledgerNote:
      "The strongest lines for and against. ×12: such a report is twelve times as likely if it is so as if it is not.",
    strongestFor: "For", strongestAgainst: "Against", probability: "Probability over time",
    pictureNote: "Marks above the line speak for it, marks below against it.", supporting: "for",
    opposing: "against", confidence: "sure", noEvidence: "None was quoted.", turnedToday: "Turned",
    board: "Where things stand", developments: "What happened", update: "Update:", said: "Who stands where",
    numbers: "Numbers", reasons: "Reasons given", positions: "Positions", earlier: "Earlier",
    unconfirmed: "Disputed and unconfirmed", corrections: "Corrections", suggestions: "Questions that nobody asks yet",
    sources: "Sources",
    allHealthy: "all feeds answer", why: "Why", reversalKind: "Reversal", dailyKind: "Daily digest",
    sagas: "Sagas", latestDigests: "Digests", emptyArchive: "No digest yet.",
    emptyArchiveNote: "The first daily digest comes with the next daily cut, a reversal as soon as one is found.",
    timeline: "Timeline", timelineNote: "The stronger the colour, the surer it was. ◆ marks a reversal.",
    timelineTable: "The timeline in words", allReversals: "All reversals", noReversals: "Nothing has reversed yet.",
    storiesADay: "Stories a day", assumed: "assumed", now: "now", retractedMark: "taken back", feed: "Atom feed",
    tagline: "When the story turns", question: "Question", state: "Prevails", time: "Time", outlet: "Outlet",
    weight: "Weight")

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  func date(_ day: LocalTime.Day) -> String {
    "\(Self.weekdays[day.weekday - 1]) \(day.day) \(Self.months[day.month - 1]) \(day.year)"
  }

  func shortDate(_ day: LocalTime.Day, year: Bool) -> String {
    "\(day.day) \(Self.months[day.month - 1].prefix(3))" + (year ? " \(day.year)" : "")
  }

  func month(_ day: LocalTime.Day) -> String { "\(Self.months[day.month - 1]) \(day.year)" }

  func sureness(_ probability: Double) -> String {
    switch probability {
    case 0.97...: "nearly certain"
    case 0.9..<0.97: "very likely"
    case 0.75..<0.9: "likely"
    case 0.55..<0.75: "more likely than not"
    default: "open"
    }
  }

  func firmness(_ firmness: Firmness) -> String {
    switch firmness {
    case .announced: "announced"
    case .reported: "reported"
    case .attributed: "unnamed sources"
    case .planned: "planned"
    case .step: "a step"
    case .possible: "possible"
    case .demanded: "demanded"
    case .hoped: "hoped for"
    case .threatened: "threatened"
    case .asked: "asked"
    case .denied: "denied"
    case .lookedBack: "looking back"
    case .reactedTo: "a reaction"
    case .stale: "stale"
    }
  }

  func quoted(_ text: String) -> String { "“\(text)”" }
  func aside(_ text: String) -> String { " (\(text))" }
  func via(_ carrier: String) -> String { " (via \(carrier))" }

  func turned(question: String, from: String, to: String, when: String, percent: String, outlets: Int) -> String {
    "\(when), “\(question)” turned from “\(from)” to “\(to)” (\(percent) sure, \(voices(outlets)))."
  }

  private func voices(_ count: Int) -> String {
    count == 1 ? "1 independent outlet" : "\(count) independent outlets"
  }

  func when(date: String, clock: String, zone: String) -> String { "On \(date) at \(clock) (\(zone))" }

  func history(count: Int) -> String {
    let names = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"]
    if count <= 1 { return "First turn of this question." }
    return count <= names.count ? "\(names[count - 1]) turn of this question." : "It has now turned \(count) times."
  }

  func before(_ changes: [String], omitted: Int) -> String {
    let rest = omitted == 0 ? "" : omitted == 1 ? "; 1 earlier" : "; \(omitted) earlier"
    return "Before: \(changes.joined(separator: "; "))\(rest)."
  }

  func change(from: String, to: String) -> String { "“\(from)” → “\(to)”" }
  func evidence(for label: String) -> String { "For “\(label)”" }
  func severalTurned(_ count: Int) -> String { "\(count) questions turned at once" }
  func retracted(_ why: String) -> String { "This reversal was taken back: \(why)" }

  func board(percent: String, since: String?, reversals: Int, assumed: Bool) -> String {
    var parts = [assumed ? "assumed, \(percent)" : percent]
    if let since { parts.append("since \(since)") }
    switch reversals {
    case ...0: break
    case 1: parts.append("turned once")
    case 2: parts.append("turned twice")
    default: parts.append("turned \(reversals) times")
    }
    return parts.joined(separator: ", ")
  }

  func outlook(_ label: String, percent: String, likely: Bool) -> String {
    "“\(label)” within three days" + (likely ? " now more likely than not" : "") + ": \(percent)"
  }

  func likeliest(_ label: String, percent: String) -> String { "likeliest is “\(label)”, \(percent)" }

  func outlets(_ count: Int) -> String { count == 1 ? "1 outlet" : "\(count) outlets" }
  func stories(_ count: Int) -> String { count == 1 ? "1 story" : "\(count) stories" }
  func coverage(stories: Int, outlets: Int) -> String { "\(self.stories(stories)) from \(self.outlets(outlets))" }

  func established(question: String, label: String, percent: String) -> String {
    "\(question) A first answer: “\(label)” (\(percent))."
  }

  func suggestion(about: String, question: String, from: String, to: String) -> String {
    "“\(question)” (\(about)) turned from “\(from)” to “\(to)”, and no storyline asks it. To follow it, add this to the "
      + "saga file:"
  }

  func quiet(stories: Int, outlets: Int) -> String {
    stories == 0
      ? "A quiet day: no story came in, nothing turned."
      : "A quiet day: \(coverage(stories: stories, outlets: outlets)), nothing turned and nothing new."
  }

  func moreItems(_ count: Int) -> String { count == 1 ? "And 1 more." : "And \(count) more." }
  func moreQuestions(_ count: Int) -> String {
    count == 1 ? "And 1 more question, see the whole story." : "And \(count) more questions, see the whole story."
  }

  func dayRange(from: String, to: String, zone: String) -> String { "From \(from) to \(to) (\(zone))." }

  func health(language: String, healthy: Int, feeds: Int, stories: Int) -> String {
    let name =
      switch language.prefix(2).lowercased() {
      case "en": "English"
      case "zh": "Chinese"
      case "": "No language given"
      default: language
      }
    let noun = feeds == 1 ? "feed" : "feeds"
    return "\(name): \(healthy) of \(feeds) \(noun) healthy, \(self.stories(stories))"
  }

  func failing(outlet: String, since: String, reason: String) -> String {
    "\(outlet) fails since \(since)" + (reason.isEmpty ? "" : ": \(reason)")
  }

  func dailySummary(reversals: Int, developments: Int, stories: Int) -> String {
    var parts: [String] = []
    if reversals > 0 { parts.append(reversals == 1 ? "1 reversal" : "\(reversals) reversals") }
    if developments > 0 { parts.append(developments == 1 ? "1 development" : "\(developments) developments") }
    if parts.isEmpty { parts.append("A quiet day") }
    return parts.joined(separator: ", ") + ", \(self.stories(stories)) read."
  }

  func dailyTitle(_ date: String) -> String { date }
  func timesIn(zone: String, offset: String) -> String {
    zone == offset || zone == "GMT" ? "Times are \(offset)." : "Times are \(zone) (\(offset))."
  }

  func pictureTitle(question: String) -> String { "Probability over time: \(question)" }
  func pictureDescription(to: String, first: String, last: String, points: Int, supporting: Int, opposing: Int)
    -> String
  {
    let lines = points == 1 ? "1 line" : "\(points) lines"
    return "The probability of “\(to)” went from \(first) to \(last) over \(lines) of evidence: \(supporting) for it, "
      + "\(opposing) against it."
  }

  func timelineTitle(saga: String) -> String { "Timeline of \(saga)" }
  func timelineDescription(storylines: Int, reversals: Int, from: String, to: String) -> String {
    let bands = storylines == 1 ? "1 question" : "\(storylines) questions"
    return "\(bands) from \(from) to \(to), \(reversals == 1 ? "1 reversal" : "\(reversals) reversals"); the same in "
      + "words follows."
  }

  func segment(label: String, from: String, to: String?, percent: String) -> String {
    "“\(label)” from \(from) " + (to.map { "to \($0)" } ?? "until now") + " (\(percent))"
  }

  func reversalsSoFar(_ count: Int) -> String { count == 1 ? "1 reversal" : "\(count) reversals" }

  func position(_ kind: Position.Kind, about: String?, isState: Bool, favours: Bool) -> String {
    let verb =
      switch kind {
      case .holds: "is part of"
      case .supports: "supports"
      case .opposes: "opposes"
      case .demands: "demands"
      case .apologises: "apologises"
      case .denies: "denies"
      case .signs: "signs"
      case .threatens: "threatens"
      }
    guard let about else { return verb }
    if !isState {
      switch kind {
      case .demands: return "demands of \(about)"
      case .apologises: return "apologises to \(about)"
      case .signs: return "signs for \(about)"
      default: return "\(verb) \(about)"
      }
    }
    if kind == .holds { return favours ? "“\(about)”" : "not “\(about)”" }
    if favours, [.supports, .demands].contains(kind) { return "\(verb) “\(about)”" }
    return "\(verb), \(favours ? "for" : "against") “\(about)”"
  }

  func stands(_ name: String, _ position: String, before: String?) -> String {
    "\(name) \(position)" + (before.map { " (before: \($0))" } ?? "")
  }

  func amount(_ value: Double) -> String {
    switch value.isFinite ? abs(value) : 0 {
    case 1e12...: "\(plain(value / 1e12)) trillion"
    case 1e9..<1e12: "\(plain(value / 1e9)) billion"
    case 1e6..<1e9: "\(plain(value / 1e6)) million"
    default: plain(value)
    }
  }

  func share(_ part: String, of whole: String) -> String { "\(part) of \(whole)" }

  func bounded(_ amount: String, _ bound: Quantity.Bound) -> String {
    switch bound {
    case .exact: amount
    case .atLeast: "at least \(amount)"
    case .atMost: "at most \(amount)"
    case .about: "about \(amount)"
    }
  }

  func unit(_ unit: String, after amount: String) -> String {
    switch unit {
    case "", "people", "jobs", "cases", "votes", "seats", "shares": amount
    case "%": "\(amount)%"
    case "rank": "no. \(amount)"
    default: unit.allSatisfy(\.isUppercase) ? "\(unit) \(amount)" : "\(amount) \(unit)"
    }
  }

  func reason(_ text: String, event: String, giver: String?, isDenied: Bool) -> String {
    let word = giver.map { isDenied ? ", denied by \($0)" : ", given by \($0)" } ?? (isDenied ? ", denied" : "")
    return "“\(text)” for “\(event)”\(word)"
  }
}
