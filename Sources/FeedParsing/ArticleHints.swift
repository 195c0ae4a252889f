/// What an element's class, id, role and style say about it. They are hints: `ArticleFinder` weighs them.
struct ArticleHints: OptionSet {
  let rawValue: UInt16

  /// Around the article: navigation, sharing, promotion, consent.
  static let boilerplate = ArticleHints(rawValue: 1)
  /// What readers say.
  static let comments = ArticleHints(rawValue: 2)
  /// Who wrote it, when, and under which tags.
  static let byline = ArticleHints(rawValue: 4)
  /// Not shown.
  static let hidden = ArticleHints(rawValue: 8)
  /// A word like "content" or "story".
  static let content = ArticleHints(rawValue: 16)
  /// The body of an article by name ("article-body", `itemprop="articleBody"`).
  static let body = ArticleHints(rawValue: 32)
  /// Names an author.
  static let author = ArticleHints(rawValue: 64)
  /// Holds a date of publication.
  static let date = ArticleHints(rawValue: 128)
  /// An answer to a question.
  static let answer = ArticleHints(rawValue: 256)
  /// Leads into the text: a standfirst.
  static let lead = ArticleHints(rawValue: 512)
  /// What only subscribers see, or the notice that says so.
  static let gate = ArticleHints(rawValue: 1024)
}

/// Reads hints from attributes. Pages repeat their classes, so that each value is looked at once.
struct ArticleHintReader {
  private var known: [String: ArticleHints] = [:]

  mutating func hints(
    _ attributes: ArraySlice<(name: ArticleAttribute, value: String)>, tag: ArticleTag
  ) -> ArticleHints {
    var result: ArticleHints = []
    for (name, value) in attributes {
      switch name {
      case .class, .id, .dataTestID: result.formUnion(names(value))
      case .role: result.formUnion(Self.roles[value.lowercased()] ?? [])
      case .itemprop: result.formUnion(Self.properties[value.lowercased()] ?? [])
      case .rel where tag == .anchor && value.lowercased().split(separator: " ").contains("author"):
        result.insert(.author)
      case .hidden: result.insert(.hidden)
      case .ariaHidden where value.lowercased() == "true": result.insert(.hidden)
      case .style where Self.hides(value): result.insert(.hidden)
      case .pubdate: result.insert(.date)
      default: break
      }
    }
    return result
  }

  /// The hints of the names in a class or id.
  private mutating func names(_ value: String) -> ArticleHints {
    if let hints = known[value] { return hints }
    var result: ArticleHints = []
    for name in value.utf8.prefix(400).split(whereSeparator: \.isASCIISpace) {
      result.formUnion(Self.hints(ofName: ArticleWords.words(inName: name)))
    }
    // A hostile page may have a new class for each element.
    if known.count < 4_096 { known[value] = result }
    return result
  }

  private static func hints(ofName parts: [ArticleWords.Word]) -> ArticleHints {
    let words = parts.map(\.text)
    guard let first = words.first, let last = words.last else { return [] }
    // "has-sidebar", "comments-open": what a page has or is set to, said at its root.
    if words.count > 1, Self.states.contains(first) || Self.settings.contains(last) { return [] }
    var result: ArticleHints = []
    // "lpQrS" comes from a machine: short words count only where the name itself parts them.
    for word in parts where word.text.utf8.count > 3 || word.isApart { result.formUnion(table[word.text] ?? []) }
    for (first, second) in zip(words, words.dropFirst()) {
      result.formUnion(table[first + second] ?? [])
      if subjects.contains(first), bodies.contains(second) { result.insert(.body) }
    }
    // What is said of a picture belongs to it.
    if words.contains(where: pictures.contains), !words.contains(where: { $0.hasPrefix("credit") }) {
      result.remove(.byline)
    }
    if !result.isDisjoint(with: [.boilerplate, .comments, .byline]) { result.subtract([.content, .body]) }
    return result
  }

  private static func hides(_ style: String) -> Bool {
    let style = style.lowercased().filter { $0 != " " }
    return style.contains("display:none")
  }

  private static let states: Set<String> = [
    "has", "with", "without", "no", "not", "is", "tag", "category", "cat", "type", "format", "status", "single",
    "template", "theme", "supports", "hide", "show",
  ]
  private static let settings: Set<String> = [
    "open", "closed", "enabled", "disabled", "active", "on", "off", "left", "right", "visible", "template", "layout",
    "page", "wrapper", "grid",
  ]
  private static let pictures: Set<String> = [
    "media", "image", "photo", "figure", "caption", "img", "picture", "video",
  ]
  private static let subjects: Set<String> = [
    "article", "post", "entry", "story", "news", "main", "detail", "details", "single", "blog", "page", "art", "body",
    "js", "media", "topic", "question", "answer", "release", "document", "doc", "module", "available", "markup",
  ]
  private static let bodies: Set<String> = [
    "body", "content", "contents", "text", "copy", "txt", "con", "article", "markup", "html", "detail", "message",
  ]

  private static let roles: [String: ArticleHints] = [
    "navigation": .boilerplate, "banner": .boilerplate, "contentinfo": .boilerplate, "search": .boilerplate,
    "complementary": .boilerplate, "dialog": .boilerplate, "alertdialog": .boilerplate, "menu": .boilerplate,
    "menubar": .boilerplate, "toolbar": .boilerplate, "tablist": .boilerplate, "alert": .boilerplate,
    "main": .content, "article": .content, "doc-pullquote": .boilerplate,
  ]

  private static let properties: [String: ArticleHints] = [
    "articlebody": .body, "author": [.byline, .author], "datepublished": [.byline, .date], "datemodified": .byline,
    "publisher": .byline, "keywords": .byline, "comment": .comments, "acceptedanswer": .answer,
    "suggestedanswer": .answer,
    "breadcrumb": .boilerplate, "aggregaterating": .boilerplate, "interactionstatistic": .boilerplate,
  ]

  private static let table: [String: ArticleHints] = {
    var result: [String: ArticleHints] = [:]
    func add(_ names: String, _ hints: ArticleHints) {
      for name in names.split(whereSeparator: \.isWhitespace) { result[String(name), default: []].formUnion(hints) }
    }
    add(
      """
      nav navbar navigation topnav subnav sidenav megamenu menu submenu breadcrumb breadcrumbs crumb crumbs sidebar \
      side sidecol rail aside share sharing shares sharebar sharebtn sharer addthis social sociable related relate \
      relates recommend recommended recommendation recommendations recirc recirculation readmore readnext seealso \
      morefrom upnext nextup moreon morestories promo promos promotion promotions promobox ad ads adv advert adverts \
      advertising advertisement adsense adbox adslot adsbygoogle gg guanggao sponsor sponsored sponsors newsletter \
      newsletters subscribe subscription subscriptions signup optin cookie cookies consent gdpr ccpa onetrust cmp \
      popup popups modal overlay lightbox toast login signin register footer foot toolbar tagcloud taglist tags \
      keywords pagination pager pagenav pagebar paging prevnext nextprev postnav upsell outbrain taboola zergnet \
      revcontent widgetarea sidebarwidget footerwidget disclaimer shengming ratings trending mostread mostpopular \
      hotnews ranking bio authorbio authorbox aboutauthor pullquote pull pulled toc tableofcontents search searchbox \
      masthead topbar ticker carousel sronly visuallyhidden screenreader noprint qrcode qr ewm erweima saoma \
      downloadapp appdownload openapp signature sign feedback donate donation membership teasers skip skiplink banner \
      backtotop gotop totop friendlink linklist languageswitcher langswitch languageselect langselect a11y likes \
      likebox reactions reaction voting follow followus guanzhu reward dashang zan jiathis bdshare reprint tipbar \
      relatednews xiangguan tuijian youlike recommendread poll polls quiz
      """, .boilerplate)
    add(
      """
      comment comments commentlist commentarea commentbox commentform disqus livefyre respond reply replies replylist \
      responses discussion pinglun plun gentie tiezi coments commento giscus utterances viafoura coral
      """, .comments)
    add(
      """
      byline bylines meta postmeta entrymeta articlemeta postinfo articleinfo authors timestamp dateline pubtime \
      pubdate publishdate publishtime postdate entrydate datetime laiyuan authi
      """, .byline)
    add(
      """
      dek deck standfirst subtitle subhead subheading subheadline subdeck summary lead lede intro excerpt abstract strapline
      chapeau chapo vorspann zhaiyao daodu daoyu description strap blurb sapo
      """, .lead)
    add(
      "by stamp credit credits photographer imagecredit photocredit imagesource publishedat readtime readingtime",
      .byline)
    add("answer answeritem answercard", .answer)
    add("paywall piano metered regwall gate premium", .gate)
    add("author byline authorname writer reporter zuozhe", .author)
    add("author authorname writer", .byline)
    add("date pubtime pubdate publishdate publishtime published timestamp postdate entrydate datetime dateline", .date)
    add("content contents article story post entry text main hentry body prose markdown news detail richtext", .content)
    add(
      """
      articlebody storybody entrycontent postcontent articlecontent maincontent storycontent articletext bodytext \
      newscontent newsbody newstext artibody articlecon endtext trseditor richtext richmediacontent markdownbody \
      bodymarkup availablecontent ucapcontent zoomcontent artcon contentbody contenttext textcontent postmessage
      """, .body)
    return result
  }()
}

/// Cuts the names of classes and ids into words.
enum ArticleWords {
  struct Word {
    var text: String
    /// Whether signs part it from the others, and not capitals alone.
    var isApart: Bool
  }

  /// "articleBody__x2F" is `article`, `body`, `x`, `f`.
  static func words(inName name: some Collection<UInt8>) -> [Word] {
    var result: [Word] = []
    var word: [UInt8] = []
    var wasLower = false
    var startsApart = true
    func flush(apart: Bool) {
      if !word.isEmpty, result.count < 12 {
        result.append(Word(text: String(decoding: word, as: UTF8.self), isApart: startsApart && apart))
      }
      startsApart = apart
      word.removeAll(keepingCapacity: true)
    }
    for byte in name {
      guard byte.isASCIILetter else {
        flush(apart: true)
        wasLower = false
        continue
      }
      let isUpper = byte & 0x20 == 0
      if isUpper, wasLower { flush(apart: false) }
      word.append(byte | 0x20)
      wasLower = !isUpper
    }
    flush(apart: true)
    return result
  }
}
