/// A word, a Han character, a mention of an actor, or a mark between them.
struct Token: Sendable {
  enum Kind: Sendable { case word, han, number, actor, punctuation }

  var kind: Kind
  /// Scalars of the folded text that it covers.
  var range: Range<Int>
  /// Lower-case word or number, or the mark.
  var text: String
  /// The Han character or the mark.
  var scalar: UInt32?
  /// Index of the actor in the saga; for `.actor` alone.
  var actor = -1
  /// Not the actor itself but its people, shares or name's sake ("Altman's staff").
  var isGroup = false
  /// Followed by 's or 的.
  var possesses = false
  /// The last word of an actor's name of several words, lower-case: "record" of "Hour Record".
  var tail = ""
  /// Begins with a capital.
  var isCapital = false
}

/// A set of up to 128 actors of one saga.
struct ActorSet: Sendable, Hashable, OptionSet {
  var rawValue: UInt128

  init(rawValue: UInt128) { self.rawValue = rawValue }
  init(actor: Int) { self.rawValue = actor < 0 || actor >= 128 ? 0 : 1 << UInt128(actor) }

  var count: Int { rawValue.nonzeroBitCount }
  var actors: [Int] {
    var actors: [Int] = []
    var rest = rawValue
    while rest != 0 {
      actors.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return actors
  }
  func meets(_ other: ActorSet) -> Bool { rawValue & other.rawValue != 0 }
}

/// The names of one saga's actors, found by longest match in folded text.
struct Mentions: Sendable {
  private var steps: [UInt64: Int32] = [:]
  private var ends: [Int32: Int] = [:]
  private var isUpper: Set<Int32> = []
  private var count: Int32 = 1
  /// Two characters that stand for two actors, by first character of each.
  private var pairs: [UInt64: (first: Int, second: Int)] = [:]
  /// Actors whose alias lies within another's: a mention of "OpenAI CEO" names OpenAI too.
  private(set) var within: [Int: ActorSet] = [:]
  /// Descriptions learned from the examples, by node.
  private var isDescription: Set<Int32> = []
  /// Bare words for an actor's part in the affair.
  private(set) var bareParts: [String: Int] = [:]
  /// Content of the aliases by actor, for the words that an event is about.
  private(set) var aliasScalars: [[[UInt32]]] = []

  static let lookalike = -2

  init(_ saga: Saga) {
    var all: [(scalars: [UInt32], actor: Int)] = []
    for (index, actor) in saga.actors.enumerated() {
      var own: [[UInt32]] = []
      for alias in [actor.name] + actor.aliases {
        let folded = FoldedText(alias, limit: 400)
        if folded.scalars.isEmpty { continue }
        let allUpper = folded.scalars.count <= 4 && zip(folded.scalars, folded.upper).allSatisfy { $1 && $0 < 0x80 }
        add(folded.scalars, index, upper: allUpper)
        all.append((folded.scalars, index))
        own.append(folded.scalars)
      }
      for alias in actor.not { add(FoldedText(alias, limit: 400).scalars, Self.lookalike, upper: false) }
      aliasScalars.append(own)
    }
    addTails(all, about: saga.about)
    for (scalars, actor) in all {
      if let bare = ImpliedNames.bare(scalars) { add(bare, actor, upper: false, weak: true) }
    }
    for pair in ImpliedNames.pairs(saga) {
      pairs[ContentWords.pair(pair.scalars[0], pair.scalars[1])] = (pair.first, pair.second)
    }
    addShortNames(saga)
    addCountries(saga)
    learnParts(saga)
    learnDescriptions(saga)
    addInner(all)
  }

  mutating func part(_ word: String, of actor: Int?) {
    bareParts[word] = actor
  }

  /// A description that no alias lists ("Loomkit creator", "Loomkit's creator"); a name right after it means another
  /// person.
  mutating func learn(_ part: String, of owner: (actor: Int, name: [UInt32]), for actor: Int) {
    let tail = part.unicodeScalars.map(\.value)
    for joint in [" ", "'s "] {
      let scalars = owner.name + joint.unicodeScalars.map(\.value) + tail
      add(scalars, actor, upper: false, weak: true)
      var node: Int32 = 0
      for scalar in scalars { node = steps[UInt64(node) << 32 | UInt64(scalar)] ?? 0 }
      if node != 0, ends[node] == actor { isDescription.insert(node) }
    }
    within[actor, default: []].insert(ActorSet(actor: owner.actor))
    guard let word = part.split(separator: " ").last.map(String.init) else { return }
    let makers: Set<String> = ["founder", "co-founder", "cofounder", "creator", "inventor"]
    for word in makers.contains(word) ? makers : [word] where bareParts[word] == nil { bareParts[word] = actor }
  }

  private mutating func add(_ scalars: [UInt32], _ actor: Int, upper: Bool, weak: Bool = false) {
    var node: Int32 = 0
    for scalar in scalars {
      let key = UInt64(node) << 32 | UInt64(scalar)
      if let next = steps[key] {
        node = next
      } else {
        steps[key] = count
        node = count
        count += 1
      }
    }
    if node == 0 || (weak && ends[node] != nil) { return }
    let isNew = ends[node] == nil
    // A look-alike wins over the actor; the first actor that claims a name keeps it.
    if actor == Self.lookalike || ends[node] == nil { ends[node] = actor }
    // A name is for capitals alone only when every spelling of it is.
    if !upper { isUpper.remove(node) } else if isNew { isUpper.insert(node) }
  }

  /// "OpenAI's board" is also called "the board" in a story about OpenAI: what follows a known name stands alone when it
  /// is long enough to mean something.
  private mutating func addTails(_ all: [(scalars: [UInt32], actor: Int)], about: [String]) {
    let heads = Set(about.map { FoldedText($0, limit: 400).scalars } + all.map(\.scalars))
    var byHead: [[UInt32]: Int] = [:]
    for (scalars, actor) in all where byHead[scalars] == nil { byHead[scalars] = actor }
    for (scalars, actor) in all {
      for length in 1..<max(scalars.count, 1) where heads.contains(Array(scalars.prefix(length))) {
        var tail = scalars.dropFirst(length)
        if tail.starts(with: [0x27, 0x73, 0x20]) { tail = tail.dropFirst(3) }
        while let first = tail.first, first == 0x20 || first == 0x27 { tail.removeFirst() }
        let isHan = tail.allSatisfy(Folding.isHan)
        // "Heron for Threadmoor": what a preposition opens is no name.
        let first = String(String.UnicodeScalarView(tail.prefix { $0 != 0x20 }.compactMap(Unicode.Scalar.init)))
        if EventReader.prepositions.contains(first) || first == "to" || first == "by" { continue }
        // A body of three characters (董事会) is as good as a longer name, a role (创始人) is not.
        let isBody = tail.count == 3 && tail.last == 0x4F1A
        if (isHan && (tail.count >= 4 || isBody)) || (!isHan && tail.count >= 9 && tail.allSatisfy { $0 < 0x80 }) {
          add(Array(tail), actor, upper: false, weak: true)
        }
        // 朔光科技创始人 for 朔光创始人: another name of the same head.
        if isHan, tail.count >= 2, let head = byHead[Array(scalars.prefix(length))], head != actor {
          for (other, owner) in all where owner == head && other.count >= 2 && other.count != length {
            add(other + tail, actor, upper: false, weak: true)
          }
        }
        // "OpenAI replaces its board": a pronoun or an article stands for the name.
        if !isHan, tail.count >= 5, tail.allSatisfy({ $0 < 0x80 }) {
          for article in ["its ", "the "] {
            add(article.unicodeScalars.map(\.value) + tail, actor, upper: false, weak: true)
          }
        }
      }
    }
  }

  /// "US" for "US government", 美国 for 美国政府: headlines name the country for its government.
  private mutating func addCountries(_ saga: Saga) {
    for (index, actor) in saga.actors.enumerated() {
      for alias in [actor.name] + actor.aliases {
        var country: String?
        if alias.hasSuffix("政府") { country = String(alias.dropLast(2)) }
        if alias.lowercased().hasSuffix(" government") { country = String(alias.dropLast(11)) }
        guard let country, country.count > 1, BareName.kind(of: country.lowercased()) == "country" else { continue }
        add(
          FoldedText(country, limit: 400).scalars, index,
          upper: country.count <= 3 && country.allSatisfy(\.isUppercase), weak: true)
      }
    }
  }

  /// "Johnson" for "Boris Johnson": a word of one actor's name that the saga's own examples use alone means that actor.
  private mutating func addShortNames(_ saga: Saga) {
    var owners: [String: Set<Int>] = [:]
    for (index, actor) in saga.actors.enumerated() {
      for alias in [actor.name] + actor.aliases {
        let words = alias.split(separator: " ").map { $0.lowercased() }
        guard words.count > 1 else { continue }
        for (position, word) in words.enumerated() where word.count >= 4 {
          // "Court of Norvane", "Norvane Court": the affair's own name is nobody's short name, but for a person's last.
          let isLast = position == words.count - 1 && words[position - 1] != "of"
          if !isLast, saga.about.contains(where: { $0.lowercased() == word }) { continue }
          owners[word, default: []].insert(index)
        }
      }
    }
    if owners.isEmpty { return }
    let known = self
    for text in saga.storylines.flatMap(\.states).flatMap(\.examples) {
      let folded = FoldedText(text, limit: 2_000)
      let tokens = Tokenizer.tokens(folded, in: 0..<folded.scalars.count, mentions: known)
      for token in tokens where token.kind == .word && token.isCapital {
        if let owner = owners[token.text], owner.count == 1, let actor = owner.first {
          add(Array(folded.scalars[token.range]), actor, upper: false, weak: true)
        }
      }
    }
  }

  /// Which actors' aliases lie within the aliases of others, in time linear in their total length.
  private mutating func addInner(_ all: [(scalars: [UInt32], actor: Int)]) {
    guard all.count <= 4_000 else { return }
    for (scalars, actor) in all {
      for start in scalars.indices {
        if start > 0, Folding.isLetterOrDigit(scalars[start]), Folding.isLetterOrDigit(scalars[start - 1]) { continue }
        var node: Int32 = 0
        var index = start
        while index < scalars.count, let next = steps[UInt64(node) << 32 | UInt64(scalars[index])] {
          node = next
          index += 1
          if let other = ends[node], other >= 0, other != actor, index - start < scalars.count {
            if index < scalars.count, Folding.isLetterOrDigit(scalars[index]),
              Folding.isLetterOrDigit(scalars[index - 1])
            {
              continue
            }
            within[actor, default: []].insert(ActorSet(actor: other))
          }
        }
      }
    }
  }

  /// The two actors that a pair of characters stands for: 玻巴.
  func pair(_ text: FoldedText, at start: Int) -> (first: Int, second: Int)? {
    guard !pairs.isEmpty, start + 1 < text.scalars.count else { return nil }
    return pairs[ContentWords.pair(text.scalars[start], text.scalars[start + 1])]
  }

  /// The longest name that starts at a scalar: its actor (or ``lookalike``) and where it ends.
  func match(_ text: FoldedText, at start: Int) -> (actor: Int, end: Int)? {
    let scalars = text.scalars
    if start > 0, Folding.isLetterOrDigit(scalars[start]), Folding.isLetterOrDigit(scalars[start - 1]) { return nil }
    var node: Int32 = 0
    var index = start
    var best: (Int, Int)?
    while index < scalars.count, let next = steps[UInt64(node) << 32 | UInt64(scalars[index])] {
      node = next
      index += 1
      guard let actor = ends[node] else { continue }
      if index < scalars.count, Folding.isLetterOrDigit(scalars[index]), Folding.isLetterOrDigit(scalars[index - 1]) {
        continue
      }
      if isUpper.contains(node), !text.upper[start..<index].allSatisfy({ $0 }) { continue }
      if isDescription.contains(node), index + 1 < scalars.count, scalars[index] == 0x20, text.upper[index + 1] {
        continue
      }
      best = (actor, index)
    }
    return best.map { (actor: $0.0, end: $0.1) }
  }
}

/// Folded text to tokens.
enum Tokenizer {
  static func tokens(_ text: FoldedText, in range: Range<Int>, mentions: Mentions?) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count)
    let scalars = text.scalars
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = scalars[index]
      if scalar == 0x20 || scalar == 0x22 {
        // A space between Han ends a clause in headlines: "取消 放弃".
        if scalar == 0x20, index > range.lowerBound, index + 1 < range.upperBound, Folding.isHan(scalars[index - 1]),
          Folding.isHan(scalars[index + 1])
        {
          tokens.append(Token(kind: .punctuation, range: index..<(index + 1), text: " ", scalar: 0x20))
        }
        index += 1
        continue
      }
      if let mention = mentions?.match(text, at: index), mention.end <= range.upperBound {
        var token = Token(kind: .actor, range: index..<mention.end, text: "", scalar: nil)
        token.actor = mention.actor
        // 前海鹰主帅: who held the post before is somebody else.
        let isFormer = (tokens.last?.scalar).map { $0 == 0x524D || $0 == 0x539F } ?? false
        if mention.actor == Mentions.lookalike
          || (isFormer && ImpliedNames.isPost(scalars[index..<mention.end]))
        {
          token.actor = -1
          token.kind = .word
          token.text = text.string(index..<mention.end)
        }
        if let space = scalars[index..<mention.end].lastIndex(of: 0x20) {
          token.tail = text.string((space + 1)..<mention.end)
        }
        index = mention.end
        if index + 1 < range.upperBound, scalars[index] == 0x27, scalars[index + 1] == 0x73,
          index + 2 >= range.upperBound || !Folding.isLetterOrDigit(scalars[index + 2])
        {
          token.possesses = true
          index += 2
        } else if index < range.upperBound, scalars[index] == 0x27,
          index + 1 >= range.upperBound || scalars[index + 1] == 0x20
        {
          token.possesses = true
          index += 1
        } else if index < range.upperBound, scalars[index] == 0x7684 {
          token.possesses = true
        }
        tokens.append(token)
        continue
      }
      if index + 1 < range.upperBound, let pair = mentions?.pair(text, at: index) {
        for (offset, actor) in [pair.first, pair.second].enumerated() {
          var token = Token(kind: .actor, range: (index + offset)..<(index + offset + 1), text: "", scalar: nil)
          token.actor = actor
          tokens.append(token)
        }
        index += 2
        continue
      }
      if Folding.isHan(scalar) {
        tokens.append(Token(kind: .han, range: index..<(index + 1), text: "", scalar: scalar))
        index += 1
        continue
      }
      if Folding.isLetterOrDigit(scalar) {
        let start = index
        var isNumber = true
        while index < range.upperBound {
          let current = scalars[index]
          if Folding.isLetterOrDigit(current) {
            if current > 0x39 { isNumber = false }
            index += 1
          } else if (current == 0x2D || current == 0x27 || current == 0x2E || current == 0x2C)
            && index + 1 < range.upperBound && Folding.isLetterOrDigit(scalars[index + 1]) && index > start
            && (current == 0x2D || current == 0x27 || (isNumber && scalars[index + 1] <= 0x39))
          {
            // A hyphen before a name ("ex-OpenAI") ends the word.
            if current == 0x2D, mentions?.match(text, at: index + 1) != nil { break }
            index += 1
          } else {
            break
          }
        }
        var word = text.string(start..<index)
        if word.hasSuffix("'s") { word = String(word.dropLast(2)) }
        var token = Token(kind: isNumber ? .number : .word, range: start..<index, text: word, scalar: nil)
        token.isCapital = text.upper[start]
        tokens.append(token)
        continue
      }
      var mark = scalar
      var end = index + 1
      if scalar == 0x2D {
        // " - " and "--" are dashes, any other hyphen joins.
        let spaced = index > 0 && scalars[index - 1] == 0x20
        let double = end < range.upperBound && scalars[end] == 0x2D
        if double { end += 1 }
        mark = spaced || double ? 0x2014 : 0x2D
      }
      if scalar == 0x2E {
        // "example.com", and "v." or "vs." between two parties, end nothing.
        let isAbbreviation = tokens.last.map { ["v", "vs", "mr", "ms", "dr", "st", "no"].contains($0.text) } ?? false
        if isAbbreviation || (end < range.upperBound && scalars[end] != 0x20) { mark = 0x2D }
      }
      tokens.append(
        Token(kind: .punctuation, range: index..<end, text: String(Unicode.Scalar(mark) ?? " "), scalar: mark))
      index = end
    }
    return tokens
  }

  /// Marks that end a clause.
  static func endsClause(_ token: Token) -> Bool {
    guard token.kind == .punctuation, let mark = token.scalar else { return false }
    switch mark {
    case 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x3002, 0x2014, 0x7C, 0x2E, 0x20, 0x28, 0x29: return true
    default: return false
    }
  }
}
