/// The lexicon files as embedded at build, so that a linguist edits text and nobody installs data.
enum LexiconText {
  static var traditional: String { String(decoding: PackageResources.traditional_txt, as: UTF8.self) }
  static var irregular: String { String(decoding: PackageResources.irregular_txt, as: UTF8.self) }

  /// One file a domain; the order does not matter.
  static var frames: [String] {
    [
      PackageResources.cues_txt, PackageResources.jobs_txt, PackageResources.deals_txt, PackageResources.law_txt,
      PackageResources.power_txt, PackageResources.conflict_txt, PackageResources.products_txt,
      PackageResources.truth_txt, PackageResources.money_txt, PackageResources.sport_txt,
    ].map { String(decoding: $0, as: UTF8.self) }
  }
}
