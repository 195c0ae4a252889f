/// What sanitising and plain text need to know of an element.
struct HTMLElement: OptionSet {
  let rawValue: UInt16

  /// Kept by the sanitiser.
  static let allowed = HTMLElement(rawValue: 1)
  /// Has no content and no end tag.
  static let void = HTMLElement(rawValue: 2)
  /// Starts and ends a line of plain text.
  static let block = HTMLElement(rawValue: 4)
  /// Has a blank line around it in plain text.
  static let paragraph = HTMLElement(rawValue: 8)
  /// Goes with everything in it, which is no markup.
  static let raw = HTMLElement(rawValue: 16)
  /// Goes with everything in it.
  static let hidden = HTMLElement(rawValue: 32)
  /// An end of its own kind is implied where the next starts (li, td, …).
  static let item = HTMLElement(rawValue: 64)
  /// Keeps its white space.
  static let preformatted = HTMLElement(rawValue: 128)
  /// A cell of a table, apart from its neighbour by a space.
  static let cell = HTMLElement(rawValue: 256)
  /// Ends an open paragraph (WHATWG HTML, section 13.1.2.4).
  static let closesParagraph = HTMLElement(rawValue: 512)

  /// The element of a lower-case name; nil if HTML, SVG and MathML know none.
  static func named(_ name: String) -> HTMLElement? {
    guard let key = shortKey(name) else { return table[name] }
    var slot = slot(key)
    while true {
      let entry = shortNames[slot]
      if entry.key == key { return entry.element }
      if entry.key == 0 { return nil }
      slot = (slot + 1) & (shortNames.count - 1)
    }
  }

  /// The bytes of a name of at most eight, as a number; every tag of a body is looked up, and this is quicker than hashing.
  private static func shortKey(_ name: String) -> UInt64? {
    guard (1...8).contains(name.utf8.count) else { return nil }
    return name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func slot(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 54) }

  private static let shortNames: [(key: UInt64, element: HTMLElement)] = {
    var result = [(key: UInt64, element: HTMLElement)](repeating: (0, []), count: 1024)
    for (name, element) in table {
      guard let key = shortKey(name) else { continue }
      var slot = slot(key)
      while result[slot].key != 0 { slot = (slot + 1) & 1023 }
      result[slot] = (key, element)
    }
    return result
  }()

  private static let table: [String: HTMLElement] = {
    var result: [String: HTMLElement] = [:]
    func add(_ names: String, _ traits: HTMLElement) {
      for name in names.split(separator: " ") { result[String(name), default: []].formUnion(traits) }
    }
    add(
      """
      a abbr acronym address article aside b bdi bdo big blockquote br caption cite code col colgroup dd del details \
      dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q \
      rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr \
      tt u ul var wbr
      """, .allowed)
    add("area base br col embed frame hr img input keygen link meta param source track wbr bgsound", .void)
    add(
      """
      address article aside body caption center dd details dir div dl dt fieldset figcaption figure footer form \
      frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot \
      thead tr ul blockquote legend
      """, .block)
    add("p blockquote h1 h2 h3 h4 h5 h6 ul ol dl pre table figure figcaption caption hr", .paragraph)
    add(
      """
      address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 \
      h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul
      """, .closesParagraph)
    add("script style xmp plaintext", .raw)
    add("head select textarea template noembed noframes datalist audio video canvas", .hidden)
    add("li dt dd td th tr option", .item)
    add("pre textarea listing", .preformatted)
    add("td th", .cell)
    add(
      """
      applet basefont blink body button data dialog font form frameset hgroup html iframe isindex label legend map \
      marquee meter nobr noscript object optgroup option output picture progress slot spacer svg math multicol \
      title search fencedframe menuitem image
      """, [])
    add(
      """
      circle clippath defs desc ellipse fegaussianblur filter foreignobject g lineargradient line lineargradient marker \
      mask metadata path pattern polygon polyline radialgradient rect stop switch symbol text textpath tspan use view \
      animate set mi mn mo ms mtext mrow mfrac msqrt mroot msup msub msubsup mover munder munderover mtable mtr mtd \
      mspace mstyle mpadded mphantom menclose mfenced merror maction semantics annotation
      """, [])
    return result
  }()
}
