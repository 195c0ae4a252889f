/// One headline or sentence of a story, cut into clauses, with the lexicon's words marked in it.
struct Headline: Sendable {
  /// A lexicon word in the text.
  struct Mark: Sendable {
    var entry: Int
    var range: Range<Int>
    var particle: Int?
    var cues: Cues
  }

  struct Clause: Sendable {
    var tokens: Range<Int>
    var marks: [Mark]
    /// Ends with a question mark or a particle that asks.
    var isQuestion: Bool
    var isHan: Bool
  }

  var text: FoldedText
  var tokens: [Token]
  var clauses: [Clause]
  var actors: ActorSet
  /// Cues anywhere in it.
  var cues: Cues
  /// One of several parts of a digest, so that nothing outside it bears on it.
  var isPart: Bool

  init(
    _ text: FoldedText, range: Range<Int>, isPart: Bool, lexicon: Lexicon, mentions: Mentions?
  ) {
    self.text = text
    self.isPart = isPart
    var tokens = Tokenizer.tokens(text, in: range, mentions: mentions)
    mentions?.resolveParts(&tokens, lexicon: lexicon)
    actors = []
    clauses = []
    cues = []
    var starts: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where Tokenizer.endsClause(tokens[index]) {
      // "Lumora, its apps and its site are down": a list of who is meant.
      if tokens[index].scalar == 0x2C, index == start + 1, tokens[start].kind == .actor, index + 1 < tokens.count,
        ["its", "his", "her", "their"].contains(tokens[index + 1].text),
        tokens[(index + 1)...].prefix(7).contains(where: { $0.text == "are" || $0.text == "were" })
      {
        continue
      }
      if index > start { starts.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { starts.append(start..<tokens.count) }
    for clause in starts {
      let question = clause.upperBound < tokens.count && tokens[clause.upperBound].scalar == 0x3F
      var marks: [Mark] = []
      var index = clause.lowerBound
      var taken: Set<Int> = []
      while index < clause.upperBound {
        if taken.contains(index) {
          index += 1
          continue
        }
        guard let hit = lexicon.match(tokens[..<clause.upperBound], at: index) else {
          index += 1
          continue
        }
        // "drops California case": the object is part of the phrase.
        if let particle = hit.particle { taken.insert(particle) }
        // 卡伦谷地: a character of a name.
        if hit.range.count == 1, hit.range.upperBound < clause.upperBound, lexicon.entries[hit.entry].cues.isEmpty,
          Self.foreign.contains(tokens[hit.range.upperBound].scalar ?? 0)
        {
          index = hit.range.upperBound
          continue
        }
        let entry = lexicon.entries[hit.entry]
        marks.append(Mark(entry: hit.entry, range: hit.range, particle: hit.particle, cues: entry.cues))
        cues.formUnion(entry.cues)
        index = hit.range.upperBound
      }
      let han = tokens[clause].reduce(0) { $0 + ($1.kind == .han ? 1 : 0) }
      let words = tokens[clause].reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
      Self.markGroups(&tokens, clause: clause, marks: marks)
      Self.markDoers(&tokens, clause: clause, marks: marks)
      clauses.append(
        Clause(
          tokens: clause, marks: marks, isQuestion: question || Self.asks(tokens, clause),
          isHan: han >= 2 * words || (han > 0 && words == 0)))
    }
    for token in tokens where token.actor >= 0 {
      actors.insert(ActorSet(actor: token.actor))
      if let inner = mentions?.within[token.actor] { actors.formUnion(inner) }
    }
    self.tokens = tokens
  }

  /// Characters that hardly stand but in the sound of foreign names.
  private static let foreign: Set<UInt32> = Set("伦尔斯塔姆弗兹茨弥蒂娜莎莉琳萨诺埃伊雅洛耶鲁契沃妮佩".unicodeScalars.map(\.value))

  /// 吗 or 呢 at the end asks.
  private static func asks(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    guard let last = tokens[clause].last, let scalar = last.scalar else { return false }
    return scalar == 0x5417 || scalar == 0x5462
  }

  /// "Altman's staff", "英伟达股价": the mention is of the actor's people or shares, not of the actor.
  private static func markGroups(_ tokens: inout [Token], clause: Range<Int>, marks: [Mark]) {
    for mark in marks where mark.cues.contains(.group) {
      var index = mark.range.lowerBound - 1
      var gap = 0
      while index >= clause.lowerBound, gap < 3 {
        let token = tokens[index]
        if token.kind == .actor {
          // "700 employees OpenAI": the group's name may also follow; before it, 's, 的, 前 or a number may stand.
          tokens[index].isGroup = true
          break
        }
        let joins = token.kind == .number || token.scalar == 0x7684 || token.scalar == 0x524D || token.scalar == 0x540D
        if !joins, !(token.kind == .word && gap == 0 && index - 1 >= clause.lowerBound && tokens[index - 1].possesses) {
          break
        }
        gap += 1
        index -= 1
      }
    }
  }

  /// "Loomkit committers walk out": people named by what they do with it, who are many and not it.
  private static func markDoers(_ tokens: inout [Token], clause: Range<Int>, marks: [Mark]) {
    for index in clause.dropLast() where tokens[index].kind == .actor {
      let next = tokens[index + 1]
      guard next.kind == .word, !next.isCapital, next.text.utf8.count > 5, !speakers.contains(next.text),
        ["ers", "ors", "ists", "ees", "ants", "ians"].contains(where: { next.text.hasSuffix($0) }),
        !marks.contains(where: { $0.range.contains(index + 1) })
      else { continue }
      tokens[index].isGroup = true
    }
  }

  /// Many who speak for the whole.
  private static let speakers: Set<String> = [
    "directors", "owners", "leaders", "managers", "ministers", "lawmakers", "negotiators", "regulators", "rulers",
    "organisers", "organizers", "governors", "commissioners", "makers", "prosecutors", "legislators", "senators",
  ]

  /// Cuts a title into its headlines: a digest's parts stand alone, other titles are one.
  static func headlines(of text: FoldedText, lexicon: Lexicon, mentions: Mentions?) -> [Headline] {
    let scalars = text.scalars
    var bars: [Int] = []
    var semicolons: [Int] = []
    for index in scalars.indices {
      if scalars[index] == 0x7C { bars.append(index) }
      if scalars[index] == 0x3B { semicolons.append(index) }
    }
    if bars.isEmpty && semicolons.isEmpty {
      return [Headline(text, range: 0..<scalars.count, isPart: false, lexicon: lexicon, mentions: mentions)]
    }
    let cuts = (bars + semicolons).sorted()
    var ranges: [Range<Int>] = []
    var start = 0
    for cut in cuts + [scalars.count] {
      if cut - start > 2 { ranges.append(start..<cut) }
      start = cut + 1
    }
    var parts = ranges.map { Headline(text, range: $0, isPart: true, lexicon: lexicon, mentions: mentions) }
    let isDigest = semicolons.count >= 1 || bars.count >= 3 || parts.contains { $0.cues.contains(.digest) }
    if !isDigest {
      // "苹果放弃造车 | 最前线": a rubric, so the parts are one headline.
      let actors = parts.reduce(into: ActorSet()) { $0.formUnion($1.actors) }
      for index in parts.indices {
        parts[index].actors = actors
        parts[index].isPart = false
      }
    }
    return parts
  }
}
