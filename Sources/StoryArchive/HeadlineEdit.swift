public import Foundation

/// How one version of a headline differs from the next, word by word: what a digest strikes out and what it underlines.
///
/// Scripts that write no spaces are compared by ICU's words. A headline of which nothing was kept is one removed run and
/// one added run.
public struct HeadlineEdit: Sendable, Hashable {
  public enum Change: String, Sendable, Hashable, Codable {
    case same, removed, added
  }

  /// Text as it stands in the headline, white space and punctuation included.
  public struct Run: Sendable, Hashable, Codable {
    public var change: Change
    public var text: String

    public init(_ change: Change, _ text: String) {
      self.change = change
      self.text = text
    }
  }

  /// When the new headline was first seen.
  public var at: Date
  /// In reading order; of what was replaced, the removed run comes before the added one. The same and the added ones make
  /// the new headline; the same and the removed ones the old one, up to its white space.
  public var runs: [Run]

  public init(at: Date, runs: [Run]) {
    self.at = at
    self.runs = runs
  }

  /// Nil when nothing but white space was changed.
  init?(from old: String, to new: String, at: Date, segmenter: borrowing Segmenter) throws(ArchiveError) {
    let (left, right) = (try Piece.all(in: old, segmenter), try Piece.all(in: new, segmenter))
    guard left.map(\.key) != right.map(\.key) else { return nil }
    let alignment = Alignment(left.map(\.key), right.map(\.key))
    var runs: [Run] = []
    func add(_ change: Change, _ pieces: ArraySlice<Piece>) {
      guard !pieces.isEmpty else { return }
      let text = pieces.map(\.text).joined()
      // Two common stretches meet where white space alone lies between them.
      if change == .same, runs.last?.change == .same {
        runs[runs.count - 1].text += text
      } else {
        runs.append(Run(change, text))
      }
    }
    var same = alignment.same[...]
    for (removed, added) in alignment.changed {
      while let run = same.first, run.old.upperBound <= removed.lowerBound, run.new.upperBound <= added.lowerBound {
        add(.same, right[run.new])
        same.removeFirst()
      }
      add(.removed, left[removed])
      add(.added, right[added])
    }
    for run in same { add(.same, right[run.new]) }
    self.at = at
    self.runs = runs
  }

  /// A word, or the punctuation between two, with the white space that follows it.
  private struct Piece {
    let key: String
    let text: String

    static func all(in text: String, _ segmenter: borrowing Segmenter) throws(ArchiveError) -> [Piece] {
      let units = Array(text.utf16)
      var pieces: [Piece] = []
      func add(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let text = String(decoding: units[range], as: UTF16.self)
        let key = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if key.isEmpty, let last = pieces.popLast() {
          pieces.append(Piece(key: last.key, text: last.text + text))
        } else {
          pieces.append(Piece(key: key, text: text))
        }
      }
      var end = 0
      for word in try segmenter.words(in: units) {
        add(end..<word.lowerBound)
        add(word)
        end = word.upperBound
      }
      add(end..<units.count)
      return pieces
    }
  }
}
