import Foundation

/// Where each value goes.
extension FeedBuilder {
  // MARK: Elements with attributes or children

  mutating func startSource(_ attributes: some AttributeList) {
    guard context == .entry else {
      context = .ignored
      return
    }
    context = .source
    looseText.removeAll(keepingCapacity: true)
    source = EntrySource()
    if let url = attributes.value("url") ?? attributes.value("href") { source.url = resolved(url) }
  }

  mutating func finishSource() {
    let line = HTMLText.line(looseText)
    if source.title == nil, !line.isEmpty { source.title = line }
    if source != EntrySource(), entry.result.source == nil { entry.result.source = source }
  }

  mutating func startPerson(rank: UInt8) {
    context = .person
    personRank = rank
    looseText.removeAll(keepingCapacity: true)
    person = Person()
  }

  mutating func finishPerson(in outer: Context) {
    if person == Person() {
      let line = HTMLText.line(looseText)
      guard !line.isEmpty else { return }
      person = Person(line: line)
    }
    switch outer {
    case .entry: entry.people.add(person, rank: personRank)
    case .feed: feed.people.add(person, rank: personRank)
    default: break
    }
  }

  mutating func startImage(_ attributes: some AttributeList) {
    looseText.removeAll(keepingCapacity: true)
    if let url = attributes.value("url") ?? attributes.value("href") { setImage(url, rank: 2) }
    imageOwner = context
    context = .image
  }

  mutating func finishImage(in outer: Context) {
    let text = String(decoding: looseText.trimmedASCIISpace(), as: UTF8.self)
    guard URLReference.isWeb(text), !text.contains(" ") else { return }
    context = outer
    setImage(text, rank: 2)
  }

  mutating func startEnclosure(_ attributes: some AttributeList) {
    if context == .entry, let url = attributes.value("url") ?? attributes.value("href") {
      addEnclosure(url, type: attributes.value("type"), length: attributes.value("length"))
    }
    context = .ignored
  }

  mutating func startAttributeField(_ meaning: ElementMeaning, _ attributes: some AttributeList) {
    switch meaning.field {
    case .itunesImage:
      let isImage = attributes.value("rel").map { $0.lowercased() == "image" } ?? true
      if isImage, let url = attributes.value("href") ?? attributes.value("url") { setImage(url, rank: 2) }
      context = .ignored
    case .itunesCategory:
      // Categories nest: the children are read like their parent.
      if let text = attributes.value("text") { addCategory(text) }
    case .mediaCategory:
      if let label = attributes.value("label")?.trimmingASCIISpace, !label.isEmpty {
        addCategory(label)
        context = .ignored
      } else {
        beginCapture(of: .category, rank: meaning.rank)
      }
    case .thumbnail:
      if let url = attributes.value("url") { setImage(url, rank: 1) }
      context = .ignored
    case .mediaContent:
      let type = attributes.value("type")?.lowercased() ?? ""
      if attributes.value("medium")?.lowercased() == "image" || type.hasPrefix("image/"),
        let url = attributes.value("url")
      {
        setImage(url, rank: 1)
      }
    case .generatorAgent:
      if feed.generator == nil, context == .feed,
        let agent = attributes.value("resource", prefix: "rdf") ?? attributes.value("resource")
      {
        feed.generator = agent
      }
      context = .ignored
    default: context = .ignored
    }
  }

  // MARK: Captured text

  mutating func finishCapture() {
    switch context {
    case .entry: finishEntryField()
    case .feed: finishFeedField()
    case .source: finishSourceField()
    case .person: finishPersonField()
    case .image: if captured == .uri { setImage(value, rank: 3) }
    case .document, .enclosure, .ignored: break
    }
  }

  /// The captured text as a plain value.
  private var value: String { String(decoding: text.trimmedASCIISpace(), as: UTF8.self) }

  /// The captured text as a plain line, read as its type says.
  private var line: String {
    switch mode {
    case .text: return HTMLText.literalLine(text)
    case .base64Text: return HTMLText.literalLine(Base64.decoded(text) ?? text)
    case .base64HTML: return HTMLText.line(Base64.decoded(text) ?? text)
    case .value, .html, .looseHTML, .xhtml: return HTMLText.line(text)
    }
  }

  private mutating func takeBody() -> Body? {
    let bytes: [UInt8]
    let kind: Body.Kind
    switch mode {
    case .text: (bytes, kind) = (takeText(), .text)
    case .base64Text: (bytes, kind) = (Base64.decoded(text) ?? takeText(), .text)
    case .base64HTML: (bytes, kind) = (Base64.decoded(text) ?? takeText(), .html)
    case .value, .html, .looseHTML, .xhtml: (bytes, kind) = (takeText(), .html)
    }
    guard bytes.contains(where: { !$0.isASCIISpace }) else { return nil }
    return Body(bytes: bytes, kind: kind, base: baseText)
  }

  /// The captured text, to be kept: a copy without the room that it was gathered in, or, if it is long, itself.
  private mutating func takeText() -> [UInt8] {
    guard text.count > 1 << 16 else { return text.compactCopy }
    defer { text = [] }
    return text
  }

  private mutating func finishEntryField() {
    switch captured {
    case .title:
      entry.note(language: language, rank: 1)
      guard capturedRank > entry.titleRank else { return }
      let title = line
      guard !title.isEmpty else { return }
      entry.result.title = title
      entry.titleRank = capturedRank
    case .summary: finishSummary()
    case .content: finishContent()
    case .id:
      let value = value
      if entry.setID(value, rank: capturedRank) { notePermalink(value) }
    case .link: finishEntryLink()
    case .originalLink: if entry.originalURL == nil { entry.originalURL = capturedURL }
    case .originalEnclosure: if entry.originalEnclosure == nil { entry.originalEnclosure = capturedURL }
    case .published:
      if capturedRank > entry.publishedRank, let date = FeedDate.parse(utf8: text) {
        entry.result.published = date
        entry.publishedRank = capturedRank
      }
    case .updated:
      if capturedRank > entry.updatedRank, let date = FeedDate.parse(utf8: text) {
        entry.result.updated = date
        entry.updatedRank = capturedRank
      }
    case .comments: if entry.result.commentsURL == nil { entry.result.commentsURL = capturedURL }
    case .category, .keywords: finishCategory()
    case .language: entry.declaredLanguage = LanguageTag.normalized(value)
    case .icon, .logo: setImage(value, rank: 1)
    default: break
    }
  }

  /// The captured text as an address.
  private var capturedURL: String? { resolved(value) }

  private mutating func finishSummary() {
    guard let body = takeBody() else { return }
    if capturedRank > entry.summaryRank {
      entry.result.summary = body
      entry.summaryRank = capturedRank
      entry.note(language: language, rank: 2)
    } else if capturedRank == 3, entry.contentRank == 0 {
      // A second summary under another name ("description" beside "summary") is the fuller text.
      entry.result.content = body
      entry.contentRank = 1
      entry.note(language: language, rank: 3)
    }
  }

  private mutating func finishContent() {
    guard capturedRank > entry.contentRank else { return }
    guard let body = takeBody() else { return }
    entry.result.content = body
    entry.contentRank = capturedRank
    entry.languageRank = min(entry.languageRank, 2)
    entry.note(language: language, rank: 3)
  }

  private mutating func notePermalink(_ value: String) {
    let flag = attributes.isPermaLink?.trimmingASCIISpace.lowercased()
    guard flag != "false", !value.isEmpty else { return }
    if URLReference.isWeb(value) {
      entry.permalink = resolved(value)
    } else if flag == "true", base != nil, URLReference.schemeEnd(Array(value.utf8)) == nil {
      entry.permalink = resolved(value)
    }
  }

  /// What a link is to its feed or entry.
  private struct Relations: OptionSet {
    let rawValue: UInt8

    static let alternate = Relations(rawValue: 1)
    static let enclosure = Relations(rawValue: 2)
    static let replies = Relations(rawValue: 4)
    /// rel="self".
    static let own = Relations(rawValue: 8)

    /// One relation; empty if it is none of these.
    init(name: some StringProtocol) {
      switch name {
      case "alternate": self = .alternate
      case "enclosure": self = .enclosure
      case "replies": self = .replies
      case "self": self = .own
      default: self = []
      }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// The relations of the link just read (RFC 4287, 4.2.7.2). The registry's own URL may stand in front; without any it
  /// is "alternate".
  private var relations: Relations {
    guard let rel = attributes.rel else { return .alternate }
    let plain = Relations(name: rel)
    if !plain.isEmpty { return plain }
    guard rel.utf8.contains(where: { !$0.isASCIISpace }) else { return .alternate }
    var relations: Relations = []
    for word in rel.lowercased().split(whereSeparator: \.isWhitespace) {
      let registry = word.range(of: "iana.org/assignments/relation/")
      relations.formUnion(Relations(name: registry.map { word[$0.upperBound...] } ?? word))
    }
    return relations
  }

  /// How good a link with rel="alternate" is as the page's address; the highest wins.
  private var alternateRank: UInt8 {
    guard let type = attributes.type, !type.isEmpty, type != "text/html" else { return 3 }
    let lowercased = type.lowercased()
    return lowercased.hasPrefix("text/html") || lowercased.hasPrefix("application/xhtml") ? 3 : 2
  }

  private mutating func finishEntryLink() {
    let target = attributes.href ?? value
    guard !target.isEmpty else { return }
    let relations = relations
    if relations.contains(.enclosure) {
      addEnclosure(target, type: attributes.type, length: attributes.length)
    } else if relations.contains(.alternate) {
      // RSS 0.9x knew no attributes: there the last link counts, as it always has; in Atom the first one.
      let isPlain = attributes.rel == nil && attributes.type == nil && format?.isAtom != true
      if isPlain ? 3 >= entry.urlRank : alternateRank > entry.urlRank, let url = resolved(target) {
        entry.url = url
        entry.urlRank = isPlain ? 3 : alternateRank
      }
    } else if relations.contains(.replies) {
      if entry.result.commentsURL == nil, alternateRank == 3 { entry.result.commentsURL = resolved(target) }
    }
  }

  private mutating func finishCategory() {
    if captured == .keywords {
      let list = HTMLText.line(text)
      if context == .entry { entry.categories.addList(list) } else { feed.categories.addList(list) }
      return
    }
    let label = [attributes.label, attributes.href].lazy.compactMap { $0?.trimmingASCIISpace }.first { !$0.isEmpty }
    addCategory(label ?? HTMLText.line(text))
  }

  private mutating func finishFeedField() {
    switch captured {
    case .title:
      guard capturedRank > feed.titleRank else { return }
      let title = line
      guard !title.isEmpty else { return }
      feed.title = title
      feed.titleRank = capturedRank
    case .summary:
      guard capturedRank > feed.descriptionRank else { return }
      let description = line
      guard !description.isEmpty else { return }
      feed.description = description
      feed.descriptionRank = capturedRank
    case .id: if feed.id == nil, !value.isEmpty { feed.id = value }
    case .link: finishFeedLink()
    case .language:
      if let tag = LanguageTag.normalized(value), capturedRank > feed.languageRank {
        feed.language = tag
        feed.languageRank = capturedRank
      }
    case .published:
      // A feed's dc:date says when it last changed.
      if capturedRank == 1 { return setFeedUpdated(rank: 1) }
      if capturedRank > feed.publishedRank, let date = FeedDate.parse(utf8: text) {
        feed.published = date
        feed.publishedRank = capturedRank
      }
    case .updated: setFeedUpdated(rank: capturedRank)
    case .category, .keywords: finishCategory()
    case .copyright:
      guard capturedRank > feed.copyrightRank else { return }
      feed.copyright = line.isEmpty ? nil : line
      feed.copyrightRank = capturedRank
    case .generator: if !line.isEmpty { feed.generator = line }
    case .logo: setImage(value, rank: 3)
    case .icon: if feed.iconURL == nil, !value.isEmpty { feed.iconURL = resolved(value) }
    default: finishScheduleField()
    }
  }

  private mutating func setFeedUpdated(rank: UInt8) {
    guard rank > feed.updatedRank, let date = FeedDate.parse(utf8: text) else { return }
    feed.updated = date
    feed.updatedRank = rank
  }

  private mutating func finishFeedLink() {
    let target = attributes.href ?? value
    guard !target.isEmpty else { return }
    let relations = relations
    if relations.contains(.own) {
      if feed.feedURL == nil { feed.feedURL = resolved(target) }
    } else if relations.contains(.alternate) {
      let isPlain = attributes.rel == nil && attributes.type == nil && format?.isAtom != true
      if isPlain ? 3 >= feed.siteRank : alternateRank > feed.siteRank, let url = resolved(target) {
        feed.siteURL = url
        feed.siteRank = isPlain ? 3 : alternateRank
      }
    }
  }

  private mutating func finishScheduleField() {
    switch captured {
    case .ttl: if let minutes = Int(value), minutes >= 0 { feed.ttlMinutes = minutes }
    case .hour:
      if let hour = Int(value), (0...24).contains(hour) { feed.skipHours.append(hour % 24) }
    case .day:
      let days = ["mo", "tu", "we", "th", "fr", "sa", "su"]
      if let index = days.firstIndex(of: String(value.lowercased().prefix(2))) { feed.skipDays.append(index + 1) }
    case .updatePeriod: feed.updatePeriod = UpdatePeriod(rawValue: value.lowercased())
    case .updateBase: feed.updateBase = FeedDate.parse(value)
    case .updateFrequency: if let times = Int(value), times > 0 { feed.updateFrequency = times }
    default: break
    }
  }

  private mutating func finishSourceField() {
    switch captured {
    case .title: if source.title == nil, !line.isEmpty { source.title = line }
    case .id: if source.id == nil, !value.isEmpty { source.id = value }
    case .link:
      let target = attributes.href ?? value
      if source.url == nil, !target.isEmpty, relations.contains(.alternate) { source.url = resolved(target) }
    case .updated: if source.updated == nil { source.updated = FeedDate.parse(utf8: text) }
    default: break
    }
  }

  private mutating func finishPersonField() {
    let text = HTMLText.line(text)
    guard !text.isEmpty else { return }
    switch captured {
    case .name: if person.name == nil { person.name = text }
    case .email: if person.email == nil { person.email = text }
    case .uri: if person.url == nil { person.url = resolved(text) }
    default: break
    }
  }

  // MARK: Helpers

  /// An address made absolute; nil if it is empty or would run something. "&amp;" in one was escaped twice: no address
  /// means it.
  func resolved(_ reference: String) -> String? {
    let isEscaped = !reference.holdsNoByte { $0 == UInt8(ascii: "&") } && reference.contains("&amp;")
    return URLReference.link(isEscaped ? reference.replacing("&amp;", with: "&") : reference, base: base)
  }

  mutating func addCategory(_ value: String) {
    let category = value.trimmingASCIISpace
    if context == .entry { entry.categories.add(category) } else if context == .feed { feed.categories.add(category) }
  }

  private mutating func addEnclosure(_ url: String, type: String?, length: String?) {
    guard let url = resolved(url) else { return }
    // "1,234" is one number.
    let size = length.flatMap { Int($0.trimmingASCIISpace.replacing(",", with: "")) }.flatMap { $0 >= 0 ? $0 : nil }
    let type = type?.trimmingASCIISpace
    entry.enclosures.add(Enclosure(url: url, type: type?.isEmpty == false ? type : nil, length: size))
  }

  private mutating func setImage(_ reference: String, rank: UInt8) {
    let reference = reference.trimmingASCIISpace
    guard !reference.isEmpty else { return }
    let owner = context == .image ? imageOwner : context
    if owner == .entry, rank > entry.imageRank, let url = resolved(reference) {
      entry.result.imageURL = url
      entry.imageRank = rank
    } else if owner == .feed, rank > feed.imageRank, let url = resolved(reference) {
      feed.imageURL = url
      feed.imageRank = rank
    }
  }
}

/// Base64 as old Atom feeds carry it (RFC 4648, white space allowed).
enum Base64 {
  /// The text that `bytes` encode, or nil if they are no base64 or it is no UTF-8 text.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    guard let data = Data(base64Encoded: Data(bytes.filter { !$0.isASCIISpace })), !data.isEmpty else { return nil }
    let result = Array(data)
    guard String(validating: result, as: UTF8.self) != nil,
      !result.contains(where: { $0 < 0x20 && !$0.isASCIISpace })
    else { return nil }
    return result
  }
}
