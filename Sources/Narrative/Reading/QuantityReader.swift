import Foundation

/// Quantities: a number, what bounds it, what it counts, and out of how many.
///
/// Most numbers in headlines count nothing: dates, ages, times, versions, models, scores. A number is taken only where a
/// unit or a noun that can be counted follows it, or where the words before it say what rises to it.
extension ParticularsReader {
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < tokens.count, found.count < Particulars.limits.quantities {
      guard tokens[index].kind != .punctuation, tokens[index].kind != .actor,
        let numeral = Numeral.read(tokens, at: index)
      else {
        index += 1
        continue
      }
      if let (quantity, end) = quantity(numeral) {
        found.append(quantity)
        index = max(end, numeral.range.upperBound)
      } else {
        index = numeral.range.upperBound
      }
    }
    return found
  }

  /// 10至15天, "700 to 750 staff": one number with two ends.
  private func span(_ low: Numeral) -> Numeral {
    let end = low.range.upperBound
    guard low.upper == nil, !low.isShare, !low.isRank, low.joined == nil, end + 1 < tokens.count,
      tokens[end].text == "to" || [0x81F3, 0x5230, 0x7E].contains(tokens[end].scalar),
      let high = Numeral.read(tokens, at: end + 1), !high.isShare, !high.isRank, high.joined == nil,
      high.value > low.value, high.value < 20 * low.value
    else { return low }
    let before = low.range.lowerBound - 1
    // "From 5 to 7", 由5升到7: a change.
    if before >= 0, tokens[before].text == "from" || [0x4ECE, 0x7531].contains(tokens[before].scalar) { return low }
    var numeral = low
    numeral.upper = high.value
    // "5 to 7 million": the scale is of both.
    if high.isScaled, !low.isScaled, high.value >= 1_000, low.value < 1_000 { return high }
    numeral.range = low.range.lowerBound..<high.range.upperBound
    return numeral
  }

  /// What a number counts.
  private struct Thing {
    var key = ""
    var unit = ""
    /// Tokens of the noun, or of the unit.
    var range: Range<Int>
    /// The range holds a unit or a classifier, which names nothing.
    var isUnit = false
  }

  private func quantity(_ first: Numeral) -> (Quantity, Int)? {
    let numeral = span(first)
    let start = numeral.range.lowerBound
    guard let clause = clause(of: start), !isTrap(numeral, clause) else { return nil }
    var bound = numeral.bound ?? bound(before: start, clause)
    var value = numeral.value
    var end = numeral.range.upperBound
    var total: Double?
    // "743 of 770 employees", "743 out of 770", "743/770".
    if !numeral.isShare, !numeral.isRank, let whole = whole(after: end, of: value) {
      total = whole.value
      end = whole.range.upperBound
    }
    guard
      var thing = thing(numeral, after: end, clause) ?? (total == nil ? risen(numeral, clause) : nil)
        ?? signed(numeral, total, clause)
    else { return nil }
    // None or one of anything is no number that moves; two things are a pair.
    if value <= 0 || (value < 3 && total == nil && thing.unit.isEmpty && !numeral.isScaled) { return nil }
    if value < 2, total == nil, !["%", "rank"].contains(thing.unit), thing.key != "money", !numeral.isScaled {
      return nil
    }
    end = max(end, thing.range.upperBound)
    if let after = boundAfter(numeral.range.upperBound, thing.range, clause) { bound = after }
    // 770名员工中743人, 770人里有743人.
    if total == nil, let part = part(after: thing.range.upperBound, of: value, clause) {
      total = value
      value = part.value
      bound = part.bound ?? self.bound(before: part.range.lowerBound, clause)
      end = part.range.upperBound
    }
    if numeral.isRank { thing.unit = "rank" }
    if thing.unit == "%" && numeral.isShare == false && value > 100_000 { return nil }
    let scope = thing.range.upperBound <= clause.tokens.upperBound ? clause.tokens : start..<thing.range.upperBound
    var deed = deed(near: thing.range, from: start, clause, isMoney: thing.key == "money")
    if let own = Self.deedsOfNouns[thing.key] {
      // "Death toll rises to 41" and "41 killed" are of one series.
      deed = (own, deed.map { $0.key == own ? $0.range : thing.range } ?? thing.range)
      thing.key = "people"
    }
    let anchor = anchors.first
    let quantity = Quantity(
      saga: saga.id, storyline: anchor?.storyline.id, state: anchor.map { $0.storyline.states[$0.state].id },
      actors: actors(in: clause.tokens), counts: counts(thing, deed?.range),
      measure: "\(thing.key)/\(deed?.key ?? "")", value: value, upper: total == nil ? numeral.upper : nil, total: total,
      bound: bound, unit: thing.unit, quote: quote(scope), story: story)
    return (quantity, end)
  }

  private static let deedsOfNouns = ["deaths": "kill", "signatures": "sign"]

  /// "Employees signed", in the order of the text.
  private func counts(_ thing: Thing, _ deed: Range<Int>?) -> String {
    let noun = thing.isUnit ? thing.range.upperBound..<thing.range.upperBound : thing.range
    guard let deed, !deed.overlaps(noun) else { return noun.isEmpty ? "" : quote(noun) }
    if noun.isEmpty { return quote(deed) }
    let isHan = tokens[noun.lowerBound].kind == .han && tokens[deed.lowerBound].kind == .han
    let parts = deed.lowerBound < noun.lowerBound ? [deed, noun] : [noun, deed]
    return parts.map(quote).joined(separator: isHan ? "" : " ")
  }

  // MARK: what it counts

  private func thing(_ numeral: Numeral, after end: Int, _ clause: Headline.Clause) -> Thing? {
    let limit = clause.tokens.upperBound
    if numeral.isShare { return noun(after: end, clause, unit: "%") }
    if let joined = numeral.joined { return duration(joined, numeral, clause) }
    if numeral.isRank { return ranked(numeral, clause) }
    // $86 billion, €20m, US$3bn.
    if let code = currency(before: numeral.range.lowerBound) {
      var thing = noun(after: end, clause, unit: code)
      thing.key = thing.key == "capital" ? "capital" : "money"
      return thing
    }
    guard end < tokens.count else { return nil }
    let next = tokens[end]
    if next.scalar == 0x25, next.kind == .punctuation { return noun(after: end + 1, clause, unit: "%") }
    if next.kind == .word {
      if next.text == "per", end + 1 < limit, tokens[end + 1].text == "cent" {
        return noun(after: end + 2, clause, unit: "%")
      }
      if let measure = words.measures[next.text] {
        if measure == "%" { return noun(after: end + 1, clause, unit: "%") }
        return duration(next.text, numeral, clause, at: end)
      }
      for skip in 0...1 where end + skip < limit {
        // "3 million yuan", "5 billion Hong Kong dollars".
        if let code = words.currencies[tokens[end + skip].text], skip == 0 || numeral.isScaled {
          return Thing(key: "money", unit: code, range: end..<(end + skip + 1), isUnit: true)
        }
      }
    }
    if next.kind == .han, end < limit {
      if let (code, length) = CountedWords.longest(words.hanCurrencies, tokens, at: end, end: limit) {
        return Thing(key: "money", unit: code, range: end..<(end + length), isUnit: true)
      }
      if let (measure, length) = CountedWords.longest(words.hanMeasures, tokens, at: end, end: limit) {
        if measure == "%" { return noun(after: end + length, clause, unit: "%") }
        return hanDuration(measure, numeral, end..<(end + length), clause)
      }
      return hanThing(numeral, end, clause)
    }
    guard end < limit else { return nil }
    return englishThing(numeral, end, clause)
  }

  /// What a share or a sum is of, if the clause says so: "95 % of employees", 六成员工.
  private func noun(after end: Int, _ clause: Headline.Clause, unit: String) -> Thing {
    let limit = clause.tokens.upperBound
    var index = end
    while index < min(end + 8, limit) {
      let token = tokens[index]
      if token.kind == .punctuation || token.kind == .number { break }
      if token.kind == .word, let noun = words.nouns[token.text] {
        return Thing(key: noun.key, unit: unit, range: index..<(index + 1))
      }
      if token.kind == .han {
        if let (noun, length) = CountedWords.longest(words.hanNouns, tokens, at: index, end: limit) {
          return Thing(key: noun.key, unit: unit, range: index..<(index + length))
        }
        if index - end > 5 { break }
      }
      if token.kind == .word, words.deed(token.text) != nil, unit != "%" || index > end + 1 { break }
      index += 1
    }
    // "Shares fall 4 %", 股价下跌4%.
    for index in (max(clause.tokens.lowerBound, end - 12)..<max(end - 1, clause.tokens.lowerBound)).reversed() {
      if tokens[index].kind == .word, let noun = words.nouns[tokens[index].text] {
        return Thing(key: noun.key, unit: unit, range: index..<(index + 1))
      }
      if tokens[index].kind == .han,
        let (noun, length) = CountedWords.longest(words.hanNouns, tokens, at: index, end: end - 1)
      {
        return Thing(key: noun.key, unit: unit, range: index..<(index + length))
      }
    }
    return Thing(unit: unit, range: min(end, limit)..<min(end, limit))
  }

  private func englishThing(_ numeral: Numeral, _ end: Int, _ clause: Headline.Clause) -> Thing? {
    let limit = min(clause.tokens.upperBound, end + 5)
    var index = end
    var isFirst = true
    while index < limit {
      let token = tokens[index]
      if token.kind == .actor {
        index += 1
        continue
      }
      guard token.kind == .word else { return nil }
      if token.text == "of" || token.text == "the" || token.text == "its" || token.text == "his"
        || token.text == "their"
        || token.text == "more" || token.text == "other"
      {
        index += 1
        continue
      }
      if let noun = words.nouns[token.text] {
        // "737 deaths" counts, "Windows 11 users" does not: a name before the number takes it.
        return Thing(key: noun.key, unit: noun.unit, range: index..<(index + 1))
      }
      if words.measures[token.text] != nil { return nil }
      if EventReader.stopWords.contains(token.text) || EventReader.prepositions.contains(token.text)
        || EventReader.modals.contains(token.text) || token.text == "to" || token.text == "by"
      {
        return nil
      }
      let isPlural =
        token.text.utf8.count > 3 && token.text.hasSuffix("s") && !token.text.hasSuffix("ss")
        && !token.text.hasSuffix("us")
      if isPlural, numeral.value >= 3, !Self.uncounted.contains(token.text), !isVerb(index, clause) {
        return Thing(key: String(token.text), unit: "", range: index..<(index + 1))
      }
      // One or two words may describe the noun: "40 senior OpenAI researchers".
      if !isFirst, isVerb(index, clause) { return nil }
      isFirst = false
      index += 1
    }
    return nil
  }

  private func isVerb(_ index: Int, _ clause: Headline.Clause) -> Bool {
    clause.marks.contains {
      $0.range.contains(index) && !reader.lexicon.entries[$0.entry].senses.isEmpty
        && !reader.lexicon.entries[$0.entry].forms.contains(.noun)
    }
  }

  /// Plurals that lists count: "5 things to know".
  private static let uncounted: Set<String> = [
    "things", "ways", "reasons", "takeaways", "questions", "lessons", "facts", "charts", "tips", "signs", "sides",
    "times", "parts", "steps", "moments", "keys", "stories", "rules", "ideas", "myths", "scenarios", "words",
    "minutes", "seconds", "hours", "years", "months", "weeks", "days", "ones", "details", "answers", "points",
    "pounders", "series",
  ]

  private static let hanClassifiers: Set<UInt32> = Set("名位个家份票席架艘辆台枚发件起宗例股只头栋座所列班户张款群条项处".unicodeScalars.map(\.value))

  private func hanThing(_ numeral: Numeral, _ end: Int, _ clause: Headline.Clause) -> Thing? {
    let limit = clause.tokens.upperBound
    guard let first = tokens[end].scalar else { return nil }
    let isClassified = Self.hanClassifiers.contains(first)
    // 万人, 743人; 千人计划 has no digit.
    if !isClassified {
      guard let (noun, _) = CountedWords.longest(words.hanNouns, tokens, at: end, end: limit) else { return nil }
      // 波音737客机 is a model, 505员工联名 is not.
      if noun.unit.isEmpty, !numeral.isScaled { return nil }
    }
    // 三人行 and 一个 say nothing.
    guard numeral.value >= 2 else { return nil }
    var index = isClassified ? end + 1 : end
    if isClassified, first == 0x4E2A, index < limit, tokens[index].scalar == 0x6708 { return nil }
    var best: Thing?
    while index < min(limit, end + 9) {
      let token = tokens[index]
      if token.kind == .punctuation || token.kind == .number { break }
      if token.kind == .han {
        if let (noun, length) = CountedWords.longest(words.hanNouns, tokens, at: index, end: limit) {
          return Thing(key: noun.key, unit: noun.unit, range: index..<(index + length))
        }
        if CountedWords.longest(words.hanDeeds, tokens, at: index, end: limit) != nil { break }
      }
      index += 1
    }
    switch first {
    case 0x540D, 0x4F4D: best = Thing(key: "people", unit: "people", range: end..<(end + 1), isUnit: true)
    case 0x7968: best = Thing(key: "votes", unit: "votes", range: end..<(end + 1), isUnit: true)
    case 0x5E2D: best = Thing(key: "seats", unit: "seats", range: end..<(end + 1), isUnit: true)
    case 0x5BB6: best = Thing(key: "companies", unit: "", range: end..<(end + 1), isUnit: true)
    case 0x4F8B: best = Thing(key: "cases", unit: "cases", range: end..<(end + 1), isUnit: true)
    case 0x67B6: best = Thing(key: "aircraft", unit: "", range: end..<(end + 1), isUnit: true)
    case 0x8258: best = Thing(key: "ships", unit: "", range: end..<(end + 1), isUnit: true)
    case 0x8F86: best = Thing(key: "vehicles", unit: "", range: end..<(end + 1), isUnit: true)
    case 0x679A: best = Thing(key: "missiles", unit: "", range: end..<(end + 1), isUnit: true)
    default: break
    }
    return best
  }

  /// "Ten-day ban", "five years in prison": a length, not a date.
  private func duration(_ word: String, _ numeral: Numeral, _ clause: Headline.Clause, at: Int? = nil) -> Thing? {
    let range = at.map { $0..<($0 + 1) } ?? numeral.range
    if numeral.joined != nil {
      if word == "percentage-point" { return Thing(unit: "%", range: range) }
      if let noun = words.nouns[word] ?? words.nouns[word + "s"] {
        return Thing(key: noun.key, unit: noun.unit, range: range)
      }
    }
    guard let measure = words.measures[word] else { return nil }
    if ["tonnes", "barrels", "kilometres"].contains(measure) {
      return Thing(key: measure, unit: measure, range: range, isUnit: true)
    }
    let after = range.upperBound < clause.tokens.upperBound ? tokens[range.upperBound].text : ""
    let before = numeral.range.lowerBound > clause.tokens.lowerBound ? tokens[numeral.range.lowerBound - 1].text : ""
    if ["ago", "after", "later", "before", "earlier", "since", "old", "from", "left", "away", "of", "on"].contains(
      after)
    {
      return nil
    }
    if [
      "last", "next", "first", "past", "final", "every", "within", "in", "under", "aged", "age", "after", "this",
      "these", "those", "recent", "previous", "coming",
    ].contains(before), numeral.joined == nil, measure != "%" {
      return nil
    }
    return Thing(key: measure, unit: measure, range: range, isUnit: true)
  }

  private func hanDuration(_ measure: String, _ numeral: Numeral, _ range: Range<Int>, _ clause: Headline.Clause)
    -> Thing?
  {
    let limit = clause.tokens.upperBound
    if ["tonnes", "barrels", "kilometres"].contains(measure) {
      return Thing(key: measure, unit: measure, range: range, isUnit: true)
    }
    // 三天后, 24小时内, 五年前; 周三, 星期五.
    if range.upperBound < limit, let next = tokens[range.upperBound].scalar,
      "前后内来间里之级度底初末代龄夜下以".unicodeScalars.contains(where: { $0.value == next })
    {
      return nil
    }
    let start = numeral.range.lowerBound
    if start > clause.tokens.lowerBound, let before = tokens[start - 1].scalar,
      "周期拜近过未首上下每第前后".unicodeScalars.contains(where: { $0.value == before })
    {
      return nil
    }
    guard numeral.value >= 2 || measure != "days" else { return nil }
    if measure == "years" {
      // 有期徒刑三年, 禁赛四年, 三年合同; 2023年 and 三年 alone are dates.
      guard numeral.value < 100 else { return nil }
      let near = max(clause.tokens.lowerBound, start - 6)..<min(limit, range.upperBound + 6)
      let span = near.compactMap { tokens[$0].scalar }
      let marks: [[UInt32]] = ["徒刑", "监禁", "禁赛", "刑期", "合同", "入狱", "获刑", "判", "长达", "任期", "期限", "停职"].map {
        $0.unicodeScalars.map(\.value)
      }
      guard marks.contains(where: { mark in span.indices.contains { span[$0...].starts(with: mark) } }) else {
        return nil
      }
    }
    return Thing(key: measure, unit: measure, range: range, isUnit: true)
  }

  /// "Twelfth to sign", "12th employee to", 第十二个签署.
  private func ranked(_ numeral: Numeral, _ clause: Headline.Clause) -> Thing? {
    let limit = clause.tokens.upperBound
    var index = numeral.range.upperBound
    guard index < limit, numeral.value >= 2 else { return nil }
    if tokens[index].kind == .han {
      guard let first = tokens[index].scalar, "个位名例家人".unicodeScalars.contains(where: { $0.value == first }) else {
        return nil
      }
      if first == 0x4E2A, index + 1 < limit, tokens[index + 1].scalar == 0x6708 { return nil }
      for position in index..<min(limit, index + 6) {
        if let (noun, length) = CountedWords.longest(words.hanNouns, tokens, at: position, end: limit) {
          guard Self.isRanked(noun) else { return nil }
          return Thing(key: noun.key, unit: "rank", range: position..<(position + length))
        }
      }
      // 第二个黑匣子: a thing unless somebody does something.
      let signs = (index + 1..<min(limit, index + 4)).contains {
        CountedWords.longest(words.hanDeeds, tokens, at: $0, end: limit) != nil
      }
      guard signs || "名位人".unicodeScalars.contains(where: { $0.value == first }) else { return nil }
      return Thing(key: "people", unit: "rank", range: index..<(index + 1), isUnit: true)
    }
    if tokens[index].text == "to" {
      guard index + 1 < limit, tokens[index + 1].kind == .word else { return nil }
      return Thing(key: "people", unit: "rank", range: index..<index)
    }
    while index < min(limit, numeral.range.upperBound + 4) {
      let token = tokens[index]
      if token.kind == .word {
        // Nouns are listed in the plural too.
        if let noun = words.nouns[token.text] ?? words.nouns[token.text + "s"] ?? words.nouns[Self.plural(token.text)],
          Self.isRanked(noun)
        {
          return Thing(key: noun.key, unit: "rank", range: index..<(index + 1))
        }
        if token.text == "to" { return nil }
      } else if token.kind != .actor {
        return nil
      }
      index += 1
    }
    return nil
  }

  private static func isRanked(_ noun: CountedWords.Noun) -> Bool {
    noun.unit == "people" || noun.key == "cases" || noun.key == "companies"
  }

  private static func plural(_ word: String) -> String {
    switch word {
    case "person": "people"
    case "signatory": "signatories"
    case "country": "countries"
    case "company": "companies"
    default: Inflection.plural(word)
    }
  }

  /// "Death toll rises to 41", "signatures reach 505", 签名人数增至505.
  private func risen(_ numeral: Numeral, _ clause: Headline.Clause) -> Thing? {
    guard !numeral.isShare, !numeral.isRank, numeral.joined == nil, numeral.value >= 2 else { return nil }
    let start = numeral.range.lowerBound
    let from = max(clause.tokens.lowerBound, start - 10)
    let after = numeral.range.upperBound
    if after < clause.tokens.upperBound, tokens[after].kind == .han || tokens[after].kind == .number { return nil }
    var rises = false
    var thing: Thing?
    for index in from..<start {
      let token = tokens[index]
      if token.kind == .word {
        if Self.rising.contains(token.text) { rises = true }
        if let noun = words.nouns[token.text], !rises {
          thing = Thing(key: noun.key, unit: noun.unit, range: index..<(index + 1))
        }
      } else if token.kind == .han, let scalar = token.scalar {
        if "至达破到升增超".unicodeScalars.contains(where: { $0.value == scalar }) { rises = true }
        if !rises, let (noun, length) = CountedWords.longest(words.hanNouns, tokens, at: index, end: start),
          thing.map({ $0.range.upperBound <= index }) ?? true
        {
          thing = Thing(key: noun.key, unit: noun.unit, range: index..<(index + length))
        }
      }
    }
    guard rises, var thing else { return nil }
    if thing.key == "deaths" { thing.unit = "people" }
    return thing
  }

  private static let rising: Set<String> = [
    "rises", "rise", "rose", "climbs", "climbed", "reaches", "reached", "reach", "hits", "hit", "tops", "topped",
    "passes", "passed", "surpasses", "surpassed", "exceeds", "grows", "grew", "jumps", "jumped", "now", "at", "swells",
    "mounts", "soars", "falls", "drops", "dropped", "fell", "stands", "total", "totals", "is", "are",
  ]

  /// "505 of 770 have signed": what is counted stands only in the deed.
  private func signed(_ numeral: Numeral, _ total: Double?, _ clause: Headline.Clause) -> Thing? {
    let end = numeral.range.upperBound
    guard numeral.joined == nil, !numeral.isRank, !numeral.isShare, numeral.value >= 2,
      total != nil || numeral.value >= 20
    else { return nil }
    if total != nil { return Thing(key: "people", unit: "people", range: end..<end) }
    // "Over 700 sign letter", "700 have signed", "more than 500 threaten to quit".
    var index = end
    while index < min(end + 4, clause.tokens.upperBound), tokens[index].kind == .word {
      let word = tokens[index].text
      if let deed = words.deed(word),
        ["sign", "kill", "injure", "missing", "quit", "arrest", "evacuate"].contains(deed)
      {
        return Thing(key: "people", unit: "people", range: end..<end)
      }
      guard
        ["have", "are", "now", "were", "had", "still", "threaten", "vow", "to", "feared", "confirmed"].contains(word)
      else {
        return nil
      }
      index += 1
    }
    return nil
  }

  // MARK: what was done

  /// The nearest deed after what is counted, else before it, in the clause.
  private func deed(near noun: Range<Int>, from start: Int, _ clause: Headline.Clause, isMoney: Bool) -> (
    key: String, range: Range<Int>
  )? {
    func before() -> (key: String, range: Range<Int>)? {
      (max(clause.tokens.lowerBound, start - 8)..<max(start, clause.tokens.lowerBound)).reversed()
        .lazy.compactMap { deed(at: $0, end: start) }.first
    }
    if isMoney, let found = before() { return found }
    let from = min(noun.upperBound, clause.tokens.upperBound)
    let after = (from..<min(clause.tokens.upperBound, from + 12)).lazy
      .compactMap { deed(at: $0, end: clause.tokens.upperBound) }.first
    let between = (start..<max(start, noun.lowerBound)).lazy.compactMap { deed(at: $0, end: noun.lowerBound) }.first
    if let found = after ?? between ?? before() { return found }
    // "Death toll" tells the deed itself.
    for index in noun where index < clause.tokens.upperBound {
      if let found = deed(at: index, end: noun.upperBound) { return found }
    }
    return nil
  }

  private func deed(at index: Int, end: Int) -> (key: String, range: Range<Int>)? {
    let token = tokens[index]
    if token.kind == .word { return words.deed(token.text).map { ($0, index..<(index + 1)) } }
    guard token.kind == .han else { return nil }
    return CountedWords.longest(words.hanDeeds, tokens, at: index, end: end).map { ($0.0, index..<(index + $0.1)) }
  }

  // MARK: out of how many

  private func whole(after end: Int, of value: Double) -> Numeral? {
    guard end + 1 < tokens.count else { return nil }
    var index = end
    let isSlash = tokens[index].scalar == 0x2F && tokens[index].kind == .punctuation
    if isSlash {
      index += 1
    } else {
      if tokens[index].text == "out" { index += 1 }
      guard index < tokens.count, tokens[index].text == "of" else { return nil }
      index += 1
      while index < tokens.count - 1,
        tokens[index].possesses
          || [
            "the", "its", "about", "some", "roughly", "around", "all", "their", "nearly", "approximately", "a", "total",
            "of", "more", "than", "over", "company's",
          ].contains(tokens[index].text)
      {
        index += 1
      }
    }
    guard index < tokens.count, let whole = Numeral.read(tokens, at: index), !whole.isShare, !whole.isRank,
      whole.joined == nil, whole.value >= value, whole.value >= 3
    else { return nil }
    // 11/17 is a date.
    if isSlash, whole.value <= 31 { return nil }
    return whole
  }

  /// 770名员工中有743人: the part after the whole.
  private func part(after end: Int, of whole: Double, _ clause: Headline.Clause) -> Numeral? {
    guard end < tokens.count, let next = tokens[end].scalar, next == 0x4E2D || next == 0x91CC,
      tokens[end].kind == .han
    else { return nil }
    var index = end + 1
    while index < min(end + 9, tokens.count) {
      if tokens[index].kind == .number || tokens[index].kind == .han, let part = Numeral.read(tokens, at: index),
        !part.isShare, !part.isRank, part.value <= whole
      {
        return part.value >= 2 ? part : nil
      }
      index += 1
    }
    return nil
  }

  // MARK: bounds

  private static let bounds: [String: Quantity.Bound] = [
    "over": .atLeast, "above": .atLeast, "exceeding": .atLeast, "exceed": .atLeast, "exceeds": .atLeast,
    "tops": .atLeast, "topped": .atLeast, "surpasses": .atLeast, "surpass": .atLeast, "passes": .atLeast,
    "past": .atLeast, "beyond": .atLeast, "about": .about, "around": .about, "some": .about, "roughly": .about,
    "approximately": .about, "nearly": .about, "almost": .about, "estimated": .about, "circa": .about,
    "approx": .about, "under": .atMost, "below": .atMost, "barely": .atMost, "maximum": .atMost, "minimum": .atLeast,
  ]
  private static let phrases: [(words: [String], bound: Quantity.Bound)] = [
    (["more", "than"], .atLeast), (["at", "least"], .atLeast), (["fewer", "than"], .atMost),
    (["less", "than"], .atMost),
    (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost), (["up", "to"], .atMost),
    (["at", "most"], .atMost),
    (["close", "to"], .about), (["upwards", "of"], .atLeast), (["excess", "of"], .atLeast), (["or", "so"], .about),
    (["no", "more", "than"], .atMost), (["no", "fewer", "than"], .atLeast), (["no", "less", "than"], .atLeast),
    (["not", "more", "than"], .atMost), (["north", "of"], .atLeast),
  ]
  private static let hanBounds: [([UInt32], Quantity.Bound)] = {
    let words: [(String, Quantity.Bound)] = [
      ("不超过", .atMost), ("不少于", .atLeast), ("不低于", .atLeast), ("不多于", .atMost), ("超过", .atLeast), ("至少", .atLeast),
      ("突破", .atLeast), ("起码", .atLeast), ("高于", .atLeast), ("多于", .atLeast), ("最多", .atMost), ("至多", .atMost),
      ("不到", .atMost), ("不足", .atMost), ("低于", .atMost), ("少于", .atMost), ("多达", .atMost), ("高达", .exact),
      ("大约", .about), ("将近", .about), ("接近", .about), ("几近", .about), ("几乎", .about), ("大概", .about), ("约", .about),
      ("近", .about), ("超", .atLeast), ("逾", .atLeast), ("破", .atLeast), ("过", .atLeast), ("约有", .about), ("逼近", .about),
    ]
    return words.map { ($0.0.unicodeScalars.map(\.value), $0.1) }.sorted { $0.0.count > $1.0.count }
  }()

  private func bound(before start: Int, _ clause: Headline.Clause) -> Quantity.Bound {
    var index = start - 1
    let lowest = clause.tokens.lowerBound
    // "over $86 billion", "over a hundred", "more than half".
    while index >= lowest, tokens[index].kind == .punctuation || Self.fillers.contains(tokens[index].text) {
      index -= 1
    }
    guard index >= lowest else { return .exact }
    if tokens[index].kind == .han {
      for (word, bound) in Self.hanBounds
      where index - word.count + 1 >= lowest && isHan(word, at: index - word.count + 1, end: index + 1) {
        return bound
      }
      return .exact
    }
    var best: (length: Int, bound: Quantity.Bound)?
    for (phrase, bound) in Self.phrases where index - phrase.count + 1 >= lowest {
      let matches = zip((index - phrase.count + 1)..., phrase).allSatisfy { tokens[$0].text == $1 }
      if matches, phrase.count > best?.length ?? 0 { best = (phrase.count, bound) }
    }
    return best?.bound ?? Self.bounds[tokens[index].text] ?? .exact
  }

  private static let fillers: Set<String> = [
    "us", "hk", "nt", "au", "nz", "ca", "rmb", "usd", "eur", "gbp", "cny", "a", "an", "the", "its", "all", "their",
  ]

  /// 700名以上, 700人左右, "700 or more".
  private func boundAfter(_ end: Int, _ noun: Range<Int>, _ clause: Headline.Clause) -> Quantity.Bound? {
    let words: [(String, Quantity.Bound)] = [
      ("以上", .atLeast), ("左右", .about), ("上下", .about), ("以下", .atMost), ("以内", .atMost),
    ]
    for position in [end, end + 1, noun.upperBound, noun.upperBound + 1] {
      for (word, bound) in words
      where isHan(word.unicodeScalars.map(\.value), at: position, end: clause.tokens.upperBound) {
        return bound
      }
    }
    if end + 1 < clause.tokens.upperBound, tokens[end].text == "or", tokens[end + 1].text == "more" { return .atLeast }
    return nil
  }

  // MARK: traps

  private static let currencySigns: [UInt32: String] = [
    0x24: "USD", 0x20AC: "EUR", 0xA3: "GBP", 0xA5: "CNY", 0xFFE5: "CNY", 0x20B9: "INR", 0x20BD: "RUB", 0x20A9: "KRW",
  ]
  private static let dollars: [String: String] = [
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nt": "TWD", "s": "SGD", "nz": "NZD",
  ]
  private static let codes: Set<String> = ["rmb", "usd", "eur", "gbp", "cny", "inr", "rs"]

  private func currency(before start: Int) -> String? {
    guard start > 0 else { return nil }
    let before = tokens[start - 1]
    if before.kind == .word, Self.codes.contains(before.text) {
      return words.currencies[before.text] ?? (before.text == "rs" ? "INR" : before.text.uppercased())
    }
    guard before.kind == .punctuation, let sign = before.scalar, let code = Self.currencySigns[sign] else { return nil }
    if sign == 0x24, start > 1, let dollars = Self.dollars[tokens[start - 2].text],
      tokens[start - 2].range.upperBound == before.range.lowerBound
    {
      return dollars
    }
    return code
  }

  /// Words that a number names rather than counts: "Flight 370", "Article 50".
  private static let series: Set<String> = [
    "flight", "version", "chapter", "article", "section", "windows", "boeing", "airbus", "iphone", "ipad", "galaxy",
    "pixel", "covid", "gpt", "no", "number", "title", "route", "highway", "level", "phase", "tier", "class", "grade",
    "type", "model", "mark", "gen", "unit", "room", "channel", "formula", "big", "area", "terminal", "gate",
    "proposition", "prop", "rule", "part", "episode", "season", "week", "day", "game", "round", "page", "group",
    "stage", "starship", "falcon", "apollo", "resolution", "clause", "bill", "line", "platform", "pier", "lot", "act",
    "block", "building", "house", "paragraph", "amendment", "schedule", "year", "quarter", "half", "lap", "hole",
    "set", "aged", "age", "studio", "ps", "xbox", "core", "ios", "android", "macos", "python", "llama", "gemini",
    "claude", "opus",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private func isTrap(_ numeral: Numeral, _ clause: Headline.Clause) -> Bool {
    let start = numeral.range.lowerBound
    let end = numeral.range.upperBound
    let before = start > 0 ? tokens[start - 1] : nil
    let after = end < tokens.count ? tokens[end] : nil
    if before?.kind == .word, let text = before?.text {
      if Self.months.contains(text), before?.isCapital == true, !numeral.isScaled { return true }
      if Self.series.contains(text), !numeral.isScaled, currency(before: start) == nil, !numeral.isShare { return true }
      if text == "sep" { return true }
    }
    if let after {
      if after.kind == .word {
        if Self.months.contains(after.text), after.isCapital, !numeral.isScaled, after.text != "may" || numeral.isRank {
          return true
        }
        if ["year-old", "year-olds", "am", "pm", "century", "o'clock", "gmt"].contains(after.text) { return true }
        // "45 year old".
        if after.text == "year", end + 1 < tokens.count, tokens[end + 1].text == "old" { return true }
      }
      if after.kind == .han, let scalar = after.scalar,
        "岁号月日点时分秒届季版代楼层路室期年度世线国比".unicodeScalars.contains(where: { $0.value == scalar }),
        !(scalar == 0x5E74 && numeral.value < 100),
        CountedWords.longest(words.hanCurrencies, tokens, at: end, end: tokens.count) == nil
      {
        // 40分 is a time or a score, 三点 a time; 百分点 and 月 of 个月 do not begin here.
        return true
      }
      // 8:30, 3:1, 3-1.
      if after.scalar == 0x3A || after.scalar == 0x2D, after.kind == .punctuation, end + 1 < tokens.count,
        tokens[end + 1].kind == .number, after.range.lowerBound == tokens[end - 1].range.upperBound
      {
        return true
      }
    }
    if let before, before.kind == .punctuation, let mark = before.scalar {
      if mark == 0x23 { return true }
      if mark == 0x3A || mark == 0x2F, start > 1, tokens[start - 2].kind == .number,
        before.range.upperBound == tokens[start].range.lowerBound
      {
        return true
      }
      // "No. 10", "F-16" where the hyphen stands alone.
      if mark == 0x2D, before.range.upperBound == tokens[start].range.lowerBound { return true }
    }
    if let before, before.kind == .han, let scalar = before.scalar, tokens[start].kind != .word,
      scalar == 0x7B2C || scalar == 0x6BD4 || (tokens[start].kind == .han && HanNumeral.digits[scalar] != nil)
    {
      // 第50条; 3比1; 三四个.
      return true
    }
    if isYear(numeral, clause) || isModel(numeral, clause) { return true }
    return false
  }

  private func isYear(_ numeral: Numeral, _ clause: Headline.Clause) -> Bool {
    guard numeral.range.count == 1, !numeral.isScaled, tokens[numeral.range.lowerBound].kind == .number,
      !tokens[numeral.range.lowerBound].text.contains(","), numeral.value >= 1_900, numeral.value < 2_100,
      numeral.value == numeral.value.rounded(), currency(before: numeral.range.lowerBound) == nil
    else { return false }
    let end = numeral.range.upperBound
    if end < tokens.count, tokens[end].scalar == 0x25 || tokens[end].kind == .han { return false }
    return numeral.value != 2_000 && bound(before: numeral.range.lowerBound, clause) == .exact
  }

  /// "Boeing 737", "iPhone 15", "Windows 11 users": a name takes the number. In titles where every word has a capital,
  /// only the words listed as series do.
  private func isModel(_ numeral: Numeral, _ clause: Headline.Clause) -> Bool {
    let start = numeral.range.lowerBound
    guard start > 0, !numeral.isScaled, !numeral.isShare, !numeral.isRank, numeral.joined == nil,
      tokens[start].kind == .number
    else { return false }
    let before = tokens[start - 1]
    if before.kind == .actor {
      // "Orbex 9 launches": an actor's own model, unless people or votes follow.
      guard start - 1 > clause.tokens.lowerBound || !before.possesses, numeral.range.upperBound < tokens.count else {
        return false
      }
      let next = tokens[numeral.range.upperBound]
      return next.kind == .word && words.nouns[next.text] == nil && !before.possesses
        && words.measures[next.text] == nil
    }
    guard before.kind == .word, before.isCapital || headline.text.upper[before.range].contains(true) else {
      return false
    }
    // "iPhone": capitals within are a name wherever they stand.
    if !before.isCapital { return true }
    if EventReader.stopWords.contains(before.text) || EventReader.prepositions.contains(before.text)
      || Self.bounds[before.text] != nil
      || ["all", "another", "than", "least", "to", "some", "by", "only"].contains(before.text)
    {
      return false
    }
    if clause.marks.contains(where: { $0.range.contains(start - 1) }) || words.deed(before.text) != nil { return false }
    let others = tokens[clause.tokens].filter { $0.kind == .word && $0.text.utf8.count > 3 && $0.range != before.range }
    let isTitleCase = !others.isEmpty && others.count(where: \.isCapital) * 2 > others.count
    if isTitleCase { return false }
    return !before.text.hasSuffix("ed") && !before.text.hasSuffix("ing")
  }
}
