import Foundation

/// The words of dates in many languages.
enum DateWords {
  /// `word` as the tables have it: lower case, without accents where the script has them.
  static func folded(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: { $0.value > 0x7F }) else { return word.lowercased() }
    // Hangul must not come apart.
    if word.unicodeScalars.contains(where: { $0.value >= 0x1100 }) { return word.lowercased() }
    return word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacing("ı", with: "i").replacing("ς", with: "σ")
  }

  /// The month that a folded word names, by the longest stem that fits; nil if none does.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return word == "mai" || word == "май" ? 5 : nil }
    // Hebrew writes "in March" as one word.
    if word.first == "ב", word.count > 3 { return month(String(word.dropFirst())) }
    var length = min(word.count, longestStem)
    while length >= 2 {
      if let month = months[String(word.prefix(length))] { return month }
      length -= 1
    }
    return nil
  }

  /// 1 for Monday … 7 for Sunday, by a folded word; the languages in which feeds write numeric dates.
  static func weekday(_ word: String) -> Int? {
    weekdays[word] ?? (word.count > 3 ? weekdays[String(word.prefix(3))] : nil)
  }

  private static let longestStem = 8

  private static func table(_ rows: [String]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for stem in row.split(separator: " ") { result[folded(String(stem))] = index + 1 }
    }
    return result
  }

  // English, German, Dutch, French, Spanish, Portuguese, Italian, Catalan, Scandinavian, Polish, Czech, Hungarian,
  // Romanian, Turkish, Finnish, Indonesian, Russian, Ukrainian, Bulgarian, Greek, Arabic, Hebrew.
  private static let months = table([
    "jan jän ene gen sty led ian oca tammi sij янв січ яну ιαν يناير ינואר",
    "feb fév fev lut úno şub helmi peb fevr velj фев лют φεβ فبراير פברואר",
    "mar mär maa mrt mrz már bře mart ožu маа бер мар μαρ مارس מרץ",
    "apr avr abr kwi dub áp nis huhti trav апр кві απρ أبريل ابريل אפריל",
    "may mai maj mei mag kvě máj touko svib май мая маи тра μαι μάϊ μάι μαΐ مايو מאי",
    "jun juin jún giu cze červen iun haz kesä lipanj lipnj июн юни чер ιουν يونيو יוני",
    "jul juil júl lug lip červenec iul tem heinä srpanj srpnj июл юли лип ιουλ يوليو יולי",
    "aug aoû aou ago agu agt sie srp ağu elo kolov авг сер αυγ أغسطس אוגוסט",
    "sep set wrz zář szep eyl syys ruj сен вер сеп σεπ سبتمبر ספטמבר",
    "oct okt out ott paź říj eki loka окт жов οκτ أكتوبر אוקטובר",
    "nov nop list lis kas noi marras stud ноя лис ное νοε نوفمبر נובמבר",
    "dec dez déc dic des gru pro ara joulu prosin дек гру δεκ ديسمبر דצמבר",
  ])

  private static let weekdays = table([
    "mon mo lun lundi man maa pon пон пн δευ hét",
    "tue tues di die mar mardi tis wto вто вт τρι kedd",
    "wed mi mit mer mié mie ons śro сре ср τετ",
    "thu thur thurs do don jeu jue gio tor czw чет чт πεμ",
    "fri fr fre ven vie vendredi pią пят пт παρ",
    "sat sa sam sáb sab lör sob суб сб σαβ",
    "sun so son dim dom sön nie вос вс κυρ",
  ])
}
