import Foundation

extension ReversalPage {
  /// The whole digest.
  func markdown(_ edition: Edition, root: String) -> String {
    let words = edition.catalogue.words
    var text = markdownBeforeLedger(edition)
    text += "\n## \(words.ledger)\n\n\(words.ledgerNote)\n"
    for turn in turns {
      if turn.brief { text += "\n\(Markdown.escape(turn.sentence))\n" }
      if several { text += "\n### \(Markdown.escape(turn.question.text))\n" }
      for (heading, lines) in [(words.strongestFor, turn.supporting), (words.strongestAgainst, turn.opposing)] {
        text += "\n**\(heading)**\n\n"
        for line in lines {
          let discount = line.discount.isEmpty ? "" : Markdown.escape(edition.catalogue.aside(line.discount))
          text += "- \(line.factor) \(line.quotation.markdown(edition.catalogue))\(discount)\n"
        }
        if lines.isEmpty { text += "- \(words.noEvidence)\n" }
      }
    }
    text += "\n---\n\n\(times)\(words.gap)\(Markdown.local(words.wholeStory, to: root + sagaPath))"
    text += " · \(Markdown.local(words.archive, to: "\(root)index\(edition.suffix).html"))\n"
    return text
  }

  /// What the word limit holds for.
  func markdownBeforeLedger(_ edition: Edition) -> String {
    let catalogue = edition.catalogue
    let words = catalogue.words
    var text = "# \(Markdown.escape(title))\n\n"
    if let correction { text += "> **\(words.correction)**\(words.colon)\(Markdown.escape(correction))\n\n" }
    text += "*\(Markdown.escape(sagaTitle.text))*\n"
    for turn in turns where !turn.brief { text += "\n\(Markdown.escape(turn.sentence))\n" }
    text += "\n**\(words.turningStory)**\(words.colon)\(turning.markdown(catalogue, asTitle: true))\n"
    let level = several ? "###" : "##"
    for turn in turns where !turn.brief {
      if several { text += "\n## \(Markdown.escape(turn.question.text))\n" }
      for (heading, quotes) in [(turn.forHeading, turn.after), (turn.againstHeading, turn.before)]
      where !quotes.isEmpty {
        text += "\n\(level) \(Markdown.escape(heading))\n\n"
        for quote in quotes { text += "- \(quote.markdown(catalogue))\n" }
      }
      text += "\n\(Markdown.escape(turn.past))\n"
    }
    if !open.isEmpty {
      text += "\n## \(words.stillOpen)\n\n" + open.map { $0.markdown(catalogue) + "\n" }.joined()
      if let openMore { text += "- \(openMore)\n" }
    }
    return text
  }
}
