/// The lexicon's text. Each domain is one file of `Lexicon/`, plain text between two lines of Swift, so that a linguist can
/// read and extend it.
///
/// Literals, because embedding the same bytes as resources (`.embedInCode`) made the module a minute slower to build.
enum LexiconText {
  /// One text a domain; the order does not matter.
  static var frames: [String] {
    [classes, cues, jobs, deals, law, power, conflict, products, truth, money, sport, standing, families]
  }
}
