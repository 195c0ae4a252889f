/// English inflection, enough to find a verb's forms from its dictionary form.
enum Inflection {
  static func plural(_ noun: String) -> String {
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    return noun + (["s", "x", "ch", "sh"].contains { noun.hasSuffix($0) } ? "es" : "s")
  }

  /// Every form of a verb. `irregular` is the past and the participle where they are not regular.
  static func verb(_ base: String, irregular: [String]?) -> [(String, Lexicon.Forms)] {
    let last = base.last ?? " "
    let before = base.dropLast().last ?? " "
    let consonantY = last == "y" && !"aeiou".contains(before)
    var forms: [(String, Lexicon.Forms)] = [(base, .base)]
    if consonantY {
      forms.append((base.dropLast() + "ies", .finite))
    } else {
      forms.append((base + (["s", "x", "z", "o", "ch", "sh"].contains { base.hasSuffix($0) } ? "es" : "s"), .finite))
    }
    let doubles = doubled(base)
    let stem =
      last == "e" && !base.hasSuffix("ee") && !base.hasSuffix("oe") && !base.hasSuffix("ye")
      ? String(base.dropLast()) : base
    forms.append(((doubles ? base + String(last) : stem) + "ing", .gerund))
    if base.hasSuffix("ie") { forms.append((base.dropLast(2) + "ying", .gerund)) }
    if doubles, last == "l" { forms.append((base + "ing", .gerund)) }
    if let irregular {
      forms.append((irregular[0], irregular.count == 1 || irregular[1] == irregular[0] ? [.past, .participle] : .past))
      for participle in irregular.dropFirst() where participle != irregular[0] {
        forms.append((participle, .participle))
      }
    } else {
      let past =
        consonantY ? base.dropLast() + "ied" : last == "e" ? base + "d" : (doubles ? base + String(last) : base) + "ed"
      forms.append((past, [.past, .participle]))
      if doubles, last == "l" { forms.append((base + "ed", [.past, .participle])) }
    }
    return forms
  }

  /// Whether the last consonant doubles: one vowel before one consonant in a word stressed on its end.
  private static func doubled(_ base: String) -> Bool {
    let letters = Array(base)
    guard letters.count >= 3 else { return false }
    let last = letters[letters.count - 1]
    let vowel = letters[letters.count - 2]
    let first = letters[letters.count - 3]
    guard "bdgklmnprt".contains(last), "aeiou".contains(vowel),
      !"aeiou".contains(first) || (first == "u" && letters.count > 3 && letters[letters.count - 4] == "q")
    else { return false }
    if letters.filter({ "aeiou".contains($0) }).count == 1 { return true }
    return [
      "cancel", "admit", "permit", "regret", "expel", "rebel", "commit", "submit", "refer", "prefer", "compel",
      "patrol", "transfer", "control", "repel", "defer", "concur", "deter", "model", "signal", "fuel", "outrun",
      "rerun",
      "begin", "acquit", "quit", "unplug", "overrun", "forbid", "veto",
    ].contains(base) && last != "o"
  }
}
