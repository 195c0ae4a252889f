import Foundation

/// Whether one headline is an edited version of another, by their words alone.
///
/// Precision comes first: what reverses a story reads much like it ("joins", "won't join"), serial headlines differ in a
/// number, and lists of questions in a single name. So much of the two must be the same, little may stand in place of
/// something else, and some differences are never an edit. `docs/technotes/entry-identity.md` has the figures.
struct EditedHeadline {
  /// How much of the two headlines' weight is the same, 0…1.
  private(set) var likeness = 0.0
  /// How much of the shorter one was replaced by something else, 0…1; what was only added or only left out isn't.
  private(set) var replaced = 0.0
  /// The weight of what is the same. A word weighs 2, a CJK character 1, a word that every headline has 0.
  private(set) var shared = 0
  /// Nothing but case and punctuation differs.
  private(set) var isSame = false
  /// A difference that tells two stories apart.
  private(set) var contradiction: Contradiction?

  enum Contradiction { case number, name, word, negation, opposite }

  /// The two are one story's headlines, with nothing else known of them than that the one went when the other came.
  var isEdit: Bool {
    contradiction == nil && shared >= Self.leastShared && likeness >= Self.leastLikeness
      && replaced <= Self.mostReplaced
  }

  /// The two are one story's headlines, when something else speaks for it: the same second of publication, the same text.
  var isRewrite: Bool {
    contradiction != .name && contradiction != .number && likeness >= Self.leastLikenessOfRewrite
  }

  static let leastShared = 5
  static let leastLikeness = 0.65
  static let mostReplaced = 0.15
  static let leastLikenessOfRewrite = 0.35

  init(_ old: HeadlineWords, _ new: HeadlineWords) {
    let alignment = Alignment(old.words.map(\.key), new.words.map(\.key))
    isSame = alignment.changed.isEmpty
    let weights = (old: old.words.map(Self.weight), new: new.words.map(Self.weight))
    let totals = (old: weights.old.reduce(0, +), new: weights.new.reduce(0, +))
    shared = alignment.same.reduce(0) { $0 + weights.old[$1.old].reduce(0, +) }
    guard min(totals.old, totals.new) > 0 else { return }
    likeness = Double(2 * shared) / Double(totals.old + totals.new)
    let changes = alignment.changed.map { change in
      Change(
        old: Self.remainder(old.words[change.old], without: new.words[change.new]),
        new: Self.remainder(new.words[change.new], without: old.words[change.old]))
    }
    // Numbers are weighed as a contradiction, or are counts.
    let weight = changes.reduce(0) { sum, change in
      let sides = [change.old, change.new].map { side in Self.weight(side.filter { $0.kind != .number }) }
      return sum + min(sides[0], sides[1])
    }
    replaced = Double(weight) / Double(min(totals.old, totals.new))
    contradiction =
      if Self.differInNumber(old, new, changes, isAllElseKept: Self.isKept(changes)) {
        .number
      } else if Self.differInName(old, new) {
        .name
      } else if Self.differInWord(changes) {
        .word
      } else if changes.contains(where: Self.negates) {
        .negation
      } else if changes.contains(where: Self.opposes) {
        .opposite
      } else {
        nil
      }
  }

  /// A stretch that differs, without the words that both sides of it have.
  private struct Change {
    let old: [HeadlineWords.Word]
    let new: [HeadlineWords.Word]
  }

  private static func remainder(
    _ words: ArraySlice<HeadlineWords.Word>, without others: ArraySlice<HeadlineWords.Word>
  ) -> [HeadlineWords.Word] {
    words.filter { word in !others.contains { $0.key == word.key || isForm(word.key, of: $0.key) } }
  }

  /// "joins" and "joined", "organise" and "organize": the longer part of two words is the same.
  private static func isForm(_ one: String, of other: String) -> Bool {
    let common = zip(one, other).prefix { $0 == $1 }.count
    return common >= 4 && Double(common) >= 0.6 * Double(max(one.count, other.count))
  }

  private static func weight(_ word: HeadlineWords.Word) -> Int {
    if HeadlineLexicon.common.contains(word.key) { return 0 }
    return word.kind == .ideograph ? 1 : 2
  }

  private static func weight(_ words: [HeadlineWords.Word]) -> Int { words.reduce(0) { $0 + weight($1) } }

  // MARK: Contradictions

  /// "Day 3" and "Day 4", 第七期 and 第八期; but not how many people a thing has befallen so far.
  private static func differInNumber(
    _ old: HeadlineWords, _ new: HeadlineWords, _ changes: [Change], isAllElseKept: Bool
  ) -> Bool {
    func numerals(_ words: [HeadlineWords.Word]) -> [String] {
      words.filter { $0.kind == .ideograph && HeadlineLexicon.numerals.contains($0.key) }.map(\.key)
    }
    for change in changes {
      let (one, other) = (numerals(change.old), numerals(change.new))
      if !one.isEmpty, !other.isEmpty { return true }
      // "Morning briefing" and "Morning briefing 2".
      for side in [change.old, change.new] where side.count == 1 && side[0].kind == .number {
        if change.old.isEmpty || change.new.isEmpty, !isCount(side[0], old), !isCount(side[0], new) { return true }
      }
    }
    let (gone, come) = (numbers(old, notIn: new), numbers(new, notIn: old))
    guard !gone.isEmpty, !come.isEmpty else { return false }
    guard isAllElseKept else { return true }
    return !gone.allSatisfy { isCount($0, old) } || !come.allSatisfy { isCount($0, new) }
  }

  /// Nothing but numbers and common words differs.
  private static func isKept(_ changes: [Change]) -> Bool {
    changes.allSatisfy { ($0.old + $0.new).allSatisfy { $0.kind == .number || weight($0) == 0 } }
  }

  /// The numbers that the other headline has not, or not as often: "Page 6, part 6" and "Page 6, part 30" differ.
  private static func numbers(_ headline: HeadlineWords, notIn other: HeadlineWords) -> [HeadlineWords.Word] {
    var others = other.words.filter { $0.kind == .number }.map(\.key)
    return headline.words.filter { word in
      guard word.kind == .number else { return false }
      guard let match = others.firstIndex(of: word.key) else { return true }
      others.remove(at: match)
      return false
    }
  }

  /// True for a number of people, which grows while a story goes on.
  private static func isCount(_ number: HeadlineWords.Word, _ headline: HeadlineWords) -> Bool {
    guard let index = headline.words.firstIndex(where: { $0.range == number.range }) else { return false }
    let next = headline.words[(index + 1)...].prefix(2).map(\.key)
    let isOrdinal = index > 0 && headline.words[index - 1].key == "第"
    return !isOrdinal && next.prefix(2).contains(where: HeadlineLexicon.counted.contains)
  }

  /// "Norport" in place of "Halden", "leaves" in place of "joins": no dictionary is at hand to tell a synonym.
  private static func differInWord(_ changes: [Change]) -> Bool {
    func words(_ side: (Change) -> [HeadlineWords.Word]) -> [String] {
      changes.flatMap(side).filter { $0.kind == .word && weight($0) > 0 }.map(\.key)
    }
    let (gone, come) = (words(\.old), words(\.new))
    func isMissing(_ word: String, in others: [String]) -> Bool {
      !others.contains { $0 == word || isForm($0, of: word) }
    }
    return gone.contains { isMissing($0, in: come) } && come.contains { isMissing($0, in: gone) }
  }

  /// 「君」 in place of 「鸟」.
  private static func differInName(_ old: HeadlineWords, _ new: HeadlineWords) -> Bool {
    let (one, other) = (quotations(old, notIn: new), quotations(new, notIn: old))
    return one.contains { quotation in !other.isEmpty && other.allSatisfy { !isVariant($0, of: quotation) } }
  }

  /// Short quotations are titles and names; long ones are sentences that an edit may word otherwise.
  private static func quotations(_ headline: HeadlineWords, notIn other: HeadlineWords) -> [String] {
    let text = other.joined(other.words.indices)
    return headline.quotations.map { headline.joined($0) }.filter { $0.count <= 8 && !text.contains($0) }
  }

  private static func isVariant(_ one: String, of other: String) -> Bool {
    let alignment = Alignment(one.map(String.init), other.map(String.init))
    let common = alignment.same.reduce(0) { $0 + $1.old.count }
    return Double(2 * common) >= 0.6 * Double(one.count + other.count)
  }

  /// A denial that stands on one side alone. In a Chinese clause that was added as a whole it denies something else.
  private static func negates(_ change: Change) -> Bool {
    func denials(_ side: [HeadlineWords.Word]) -> Int {
      side.count { HeadlineLexicon.denials.contains($0.key) || $0.key.hasSuffix("n't") }
    }
    let (one, other) = (denials(change.old), denials(change.new))
    guard one != other else { return false }
    let side = one > other ? change.old : change.new
    // 是不是 and 有没有 ask, and deny nothing.
    let text = side.map(\.key).joined()
    if HeadlineLexicon.alternatives.contains(where: text.contains) { return false }
    return side.count <= 4 || side.contains { $0.kind == .word && HeadlineLexicon.denials.contains($0.key) }
  }

  /// 加入 in place of 退出.
  private static func opposes(_ change: Change) -> Bool {
    let (one, other) = (change.old.map(\.key).joined(), change.new.map(\.key).joined())
    return HeadlineLexicon.opposites.contains { pair in
      (one.contains(pair.0) && other.contains(pair.1)) || (one.contains(pair.1) && other.contains(pair.0))
    }
  }
}
