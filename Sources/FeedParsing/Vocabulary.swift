/// The namespaces that feeds draw on, old and new spellings alike.
enum Namespace: UInt8 {
  /// RSS in any of its namespaces, or in none.
  case core
  case atom, rdf, dublinCore, dublinCoreTerms, content, media, itunes, feedburner, syndication, admin, xhtml
  /// SVG, MathML: markup in a body, nothing in a feed.
  case markup
  case xml
  /// Anything else: never read as a field.
  case foreign

  /// The namespace of a URI, compared without case and trailing punctuation as generators vary both.
  static func named(_ uri: String) -> Namespace {
    if let known = table[uri] { return known }
    if let known = written[uri] { return known }
    var key = uri.lowercased()
    while let last = key.last, last == "/" || last == "#" { key.removeLast() }
    return table[key] ?? .foreign
  }

  /// What an undeclared prefix nearly always means.
  static func prefixed(_ prefix: String) -> Namespace { prefixes[prefix.lowercased()] ?? .foreign }

  private static let table: [String: Namespace] = [
    "": .core,
    "http://backend.userland.com/rss": .core, "http://backend.userland.com/rss2": .core,
    "http://backend.userland.com/rss091": .core, "http://backend.userland.com/rss092": .core,
    "http://backend.userland.com/rss2.1": .core, "http://blogs.law.harvard.edu/tech/rss": .core,
    "http://cyber.law.harvard.edu/rss": .core, "http://www.rssboard.org/rss-specification": .core,
    "http://purl.org/rss/1.0": .core, "http://purl.org/net/rss1.1": .core, "http://purl.org/rss/2.0": .core,
    "http://my.netscape.com/rdf/simple/0.9": .core, "http://channel.netscape.com/rdf/simple/0.9": .core,
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": .core, "http://purl.org/rss/1.0/modules/rss091": .core,
    "http://www.w3.org/2005/atom": .atom, "https://www.w3.org/2005/atom": .atom, "http://purl.org/atom/ns": .atom,
    "http://example.com/newformat": .atom, "http://example.com/necho": .atom, "http://purl.org/echo": .atom,
    "uri/of/echo/namespace": .atom, "http://purl.org/pie": .atom,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "http://purl.org/dc/elements/1.1": .dublinCore, "http://purl.org/dc/elements/1.0": .dublinCore,
    "http://purl.org/metadata/dublin_core": .dublinCore, "https://purl.org/dc/elements/1.1": .dublinCore,
    "http://purl.org/dc/terms": .dublinCoreTerms,
    "http://purl.org/rss/1.0/modules/content": .content, "https://purl.org/rss/1.0/modules/content": .content,
    "http://search.yahoo.com/mrss": .media, "https://search.yahoo.com/mrss": .media,
    "http://tools.search.yahoo.com/mrss": .media, "http://video.search.yahoo.com/mrss": .media,
    "http://www.rssboard.org/media-rss": .media,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes, "http://example.com/dtds/podcast-1.0.dtd": .itunes,
    "https://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "http://purl.org/rss/1.0/modules/syndication": .syndication,
    "http://webns.net/mvcb": .admin,
    "http://www.w3.org/1999/xhtml": .xhtml, "http://www.w3.org/2002/06/xhtml2": .xhtml,
    "http://www.w3.org/2000/svg": .markup, "http://www.w3.org/1998/math/mathml": .markup,
    "http://www.w3.org/xml/1998/namespace": .xml,
  ]

  /// As most feeds write them, so that these need no changing of case.
  private static let written: [String: Namespace] = [
    "http://www.w3.org/2005/Atom": .atom, "http://purl.org/atom/ns#": .atom, "http://purl.org/rss/1.0/": .core,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf, "http://purl.org/dc/elements/1.1/": .dublinCore,
    "http://purl.org/dc/terms/": .dublinCoreTerms, "http://purl.org/rss/1.0/modules/content/": .content,
    "http://search.yahoo.com/mrss/": .media, "http://purl.org/rss/1.0/modules/syndication/": .syndication,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes, "http://purl.org/rss/1.0/modules/slash/": .foreign,
    "http://wellformedweb.org/CommentAPI/": .foreign,
  ]

  private static let prefixes: [String: Namespace] = [
    "atom": .atom, "a10": .atom, "rdf": .rdf, "dc": .dublinCore, "dcterms": .dublinCoreTerms, "content": .content,
    "media": .media, "itunes": .itunes, "feedburner": .feedburner, "sy": .syndication, "admin": .admin,
    "xhtml": .xhtml, "rss": .core, "xml": .xml, "svg": .markup, "math": .markup,
  ]
}

/// What an element means to a reader of news, whatever its format calls it.
enum Field: UInt8 {
  case unknown
  // Structure
  case rss, rdf, feed, channel, entry, transparent, html
  // Text constructs
  case title, summary, content
  // Plain values
  case id, link, published, updated, comments, originalLink, originalEnclosure, language, copyright, generator, ttl,
    icon, logo
  case category, keywords, hour, day, updatePeriod, updateFrequency, updateBase, name, email, uri
  // Values in attributes, or in children
  case author, ignored, source, image, enclosure, itunesImage, itunesCategory, mediaCategory, thumbnail, mediaContent
  case generatorAgent
}

/// An element's meaning, and how much it counts against others of the same meaning.
struct ElementMeaning {
  let namespace: Namespace
  let field: Field
  /// The greater outranks: a feed's own title is 3, Dublin Core's 2, a media title 1.
  let rank: UInt8

  init(_ namespace: Namespace, _ field: Field, _ rank: UInt8 = 3) {
    self.namespace = namespace
    self.field = field
    self.rank = rank
  }

  /// The meaning of an element by its namespace and its local name in any case.
  static func of(_ namespace: Namespace, _ localName: String) -> ElementMeaning {
    let name = localName.lowercased()
    func meaning(_ field: Field, _ rank: UInt8 = 3) -> ElementMeaning { ElementMeaning(namespace, field, rank) }
    switch namespace {
    case .core, .atom: return core(namespace, name)
    case .rdf:
      switch name {
      case "rdf": return meaning(.rdf)
      case "seq", "bag", "li", "items": return meaning(.ignored)
      default: return meaning(.unknown)
      }
    case .dublinCore:
      switch name {
      case "title": return meaning(.title, 2)
      case "creator", "author": return meaning(.author, 3)
      case "subject": return meaning(.category)
      case "date": return meaning(.published, 1)
      case "description": return meaning(.summary, 1)
      case "language": return meaning(.language, 2)
      case "rights": return meaning(.copyright, 2)
      case "identifier": return meaning(.id, 1)
      default: return meaning(.unknown)
      }
    case .dublinCoreTerms:
      switch name {
      case "issued", "available": return meaning(.published, 2)
      case "created": return meaning(.published, 1)
      case "modified": return meaning(.updated, 2)
      case "creator": return meaning(.author, 3)
      case "title": return meaning(.title, 2)
      case "subject": return meaning(.category)
      case "language": return meaning(.language, 2)
      case "rights": return meaning(.copyright, 2)
      case "abstract", "description": return meaning(.summary, 1)
      case "identifier": return meaning(.id, 1)
      default: return meaning(.unknown)
      }
    case .content:
      return name == "encoded" ? meaning(.content, 3) : name == "items" ? meaning(.ignored) : meaning(.unknown)
    case .media:
      switch name {
      case "group": return meaning(.transparent)
      case "content": return meaning(.mediaContent)
      case "thumbnail": return meaning(.thumbnail)
      case "title": return meaning(.title, 1)
      case "description": return meaning(.summary, 1)
      case "category": return meaning(.mediaCategory)
      case "keywords": return meaning(.keywords)
      default: return meaning(.unknown)
      }
    case .itunes:
      switch name {
      case "author": return meaning(.author, 2)
      case "owner": return meaning(.author, 1)
      case "name": return meaning(.name)
      case "email": return meaning(.email)
      case "category": return meaning(.itunesCategory)
      case "keywords": return meaning(.keywords)
      case "image", "link": return meaning(.itunesImage)
      case "summary": return meaning(.summary, 2)
      case "subtitle": return meaning(.summary, 1)
      case "title": return meaning(.title, 1)
      default: return meaning(.unknown)
      }
    case .feedburner:
      switch name {
      case "origlink": return meaning(.originalLink)
      case "origenclosurelink": return meaning(.originalEnclosure)
      default: return meaning(.unknown)
      }
    case .syndication:
      switch name {
      case "updateperiod": return meaning(.updatePeriod)
      case "updatefrequency": return meaning(.updateFrequency)
      case "updatebase": return meaning(.updateBase)
      default: return meaning(.unknown)
      }
    case .admin: return name == "generatoragent" ? meaning(.generatorAgent) : meaning(.unknown)
    case .xhtml:
      switch name {
      case "html": return meaning(.html)
      case "body", "div": return meaning(.content, 3)
      default: return meaning(.unknown)
      }
    case .markup, .xml, .foreign: return meaning(.unknown)
    }
  }

  private static func core(_ namespace: Namespace, _ name: String) -> ElementMeaning {
    func meaning(_ field: Field, _ rank: UInt8 = 3) -> ElementMeaning { ElementMeaning(namespace, field, rank) }
    switch name {
    case "rss": return meaning(.rss)
    case "rdf": return meaning(.rdf)
    case "feed": return meaning(.feed)
    case "channel": return meaning(.channel)
    case "item", "entry": return meaning(.entry)
    case "html": return meaning(.html)
    case "title": return meaning(.title)
    case "description", "summary", "tagline", "subtitle": return meaning(.summary)
    case "abstract": return meaning(.summary, 1)
    case "content": return meaning(.content, namespace == .atom ? 3 : 2)
    case "encoded", "body", "fullitem", "prodlink": return meaning(.content, 2)
    case "guid", "id": return meaning(.id)
    case "link": return meaning(.link)
    case "pubdate", "published": return meaning(.published)
    case "issued": return meaning(.published, 2)
    case "created", "date": return meaning(.published, 1)
    case "updated", "modified", "lastbuilddate": return meaning(.updated)
    case "author", "managingeditor": return meaning(.author)
    case "category": return meaning(.category)
    case "tags", "keywords": return meaning(.keywords)
    case "enclosure": return meaning(.enclosure)
    case "comments": return meaning(.comments)
    case "source": return meaning(.source)
    case "image": return meaning(.image)
    case "logo": return meaning(.logo)
    case "icon": return meaning(.icon)
    case "language": return meaning(.language)
    case "copyright", "rights": return meaning(.copyright)
    case "generator": return meaning(.generator)
    case "ttl": return meaning(.ttl)
    case "hour": return meaning(.hour)
    case "day": return meaning(.day)
    case "skiphours", "skipdays": return meaning(.transparent)
    case "name": return meaning(.name)
    case "email": return meaning(.email)
    case "uri", "url", "homepage": return meaning(.uri)
    case "contributor", "textinput", "cloud", "webmaster", "items": return meaning(.ignored)
    default: return meaning(.unknown)
    }
  }
}
