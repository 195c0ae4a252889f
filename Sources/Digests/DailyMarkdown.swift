import Foundation

extension DailyPage {
  /// The whole digest. `root` leads from the file to the output directory: "../", or "" for `latest`.
  func markdown(_ edition: Edition, root: String) -> String {
    let words = edition.catalogue.words
    var text = "# \(Markdown.escape(title))\n\n\(Markdown.escape(range))\n"
    for section in sagas { text += "\n" + section.markdown(edition, root: root) }
    if !sources.isEmpty {
      text += "\n## \(words.sources)\n\n"
      for source in sources {
        text += "- \(Markdown.escape(source.line))\n"
        for failure in source.failing { text += "  - \(Markdown.escape(failure))\n" }
        if let more = source.failingMore { text += "  - \(more)\n" }
      }
    }
    return text + "\n---\n\n\(Markdown.local(words.archive, to: "\(root)index\(edition.suffix).html"))\n"
  }
}

extension DailyPage.Section {
  func markdown(_ edition: Edition, root: String) -> String {
    let words = edition.catalogue.words
    let whole = Markdown.local(words.wholeStory, to: root + path)
    var text = "## \(Markdown.escape(title.text))\n\n"
    if let quiet { return text + "\(quiet)\(words.gap)\(whole)\n" }
    text += "\(coverage)\(words.stop)\(whole)\n"
    if !turned.isEmpty || !established.isEmpty {
      text += "\n### \(words.turnedToday)\n\n"
      for turn in turned { text += "- \(turn.markdown(edition, root: root))\n" }
      if let turnedMore { text += "- \(turnedMore)\n" }
      for first in established {
        text += "- \(Markdown.escape(first.sentence))\(words.gap)"
        text += "\(first.story.markdown(edition.catalogue, asTitle: true))\n"
      }
    }
    if !board.isEmpty {
      text += "\n### \(words.board)\n\n" + board.map { $0.markdown(edition.catalogue) + "\n" }.joined()
      if let boardMore { text += "- \(boardMore)\n" }
    }
    for (heading, items, more) in [
      (words.developments, developments, developmentsMore), (words.unconfirmed, unconfirmed, unconfirmedMore),
    ] where !items.isEmpty || more != nil {
      text += "\n### \(heading)\n\n" + items.map { "- \($0.markdown(words))\n" }.joined()
      if let more { text += "- \(more)\n" }
    }
    for (heading, remarks) in [(words.said, said), (words.numbers, numbers), (words.reasons, reasons)]
    where !remarks.isEmpty {
      text += "\n### \(heading)\n\n" + remarks.map { "- \($0.markdown(words))\n" }.joined()
    }
    if !suggested.isEmpty || suggestedMore != nil {
      text += "\n### \(words.suggestions)\n\n" + suggested.map { $0.markdown(edition.catalogue) }.joined()
      if let suggestedMore { text += "- \(suggestedMore)\n" }
    }
    if !corrections.isEmpty {
      text += "\n### \(words.corrections)\n\n"
      text += corrections.map { "- \(Markdown.escape($0.text))\n" }.joined()
    }
    return text
  }
}

extension DailyPage.Turned {
  func markdown(_ edition: Edition, root: String) -> String {
    let words = edition.catalogue.words
    let change = "“\(Markdown.escape(from.text))” → **“\(Markdown.escape(to.text))”**"
    let link = Markdown.local(words.why, to: "\(root)\(path)\(edition.suffix).\(edition.ending)")
    let aside = edition.catalogue.aside(percent + words.comma + outlets)
    return "\(when) \(Markdown.escape(question.text)) \(change)\(Markdown.escape(aside))\(words.stop)\(link)"
  }
}

extension DailyPage.Suggested {
  /// The storyline stands in a code block, so that it can be copied as it is; its own text holds no backtick.
  func markdown(_ catalogue: any Catalogue) -> String {
    let lines = toml.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return "- \(Markdown.escape(sentence))\n"
      + quotes.map { "  - \($0.markdown(catalogue))\n" }.joined()
      + "\n  ```toml\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined() + "  ```\n"
  }
}

extension DailyPage.Item {
  func markdown(_ words: Words) -> String {
    var text = update.isEmpty ? "" : update + words.gap
    text += "\(Markdown.link(self.words.text, to: address)) — \(outlets)"
    if !firmness.isEmpty { text += words.comma + firmness }
    if !links.isEmpty {
      text += words.colon + links.map { Markdown.link($0.outlet, to: $0.address) }.joined(separator: words.comma)
    }
    return text
  }
}
