import Foundation
import Narrative
import Testing

@testable import StoryArchive

/// Measures how well an edited headline is told from a new one, on a file of real edits that isn't part of the repository:
/// JSON Lines with `question` (who it is) and `titles`, each with `seen` and `title`. The headlines are told apart by
/// hash: half of the questions are there to be looked at while working, half for the figure.
///
///     TITLE_EDITS=FILE swift test --filter TitleEditsEvaluation
@Suite(.enabled(if: ProcessInfo.processInfo.environment["TITLE_EDITS"] != nil))
struct TitleEditsEvaluation {
  private struct Question: Decodable {
    struct Title: Decodable {
      let seen: Date
      let title: String
    }
    let question: String
    let titles: [Title]

    var isForTheFigure: Bool { EntryNames.hash("half", question) & 1 == 1 }
  }

  private struct Score: CustomStringConvertible {
    var right = 0
    var wrong = 0
    var missed = 0

    var description: String {
      func share(_ part: Int, _ whole: Int) -> String { String(format: "%.4f", Double(part) / Double(max(1, whole))) }
      let precision = share(right, right + wrong)
      let recall = share(right, right + missed)
      return "precision \(precision) recall \(recall) (\(right) right, \(wrong) wrong, \(missed) missed)"
    }
  }

  private let questions: [Question]

  init() throws {
    let path = try #require(ProcessInfo.processInfo.environment["TITLE_EDITS"])
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    questions = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { try decoder.decode(Question.self, from: Data($0.utf8)) }
  }

  private func half(_ isForTheFigure: Bool) -> [Question] {
    questions.filter { $0.isForTheFigure == isForTheFigure }
  }

  /// Each edit beside the five likest headlines that other questions bore in the week before.
  @Test(arguments: [false, true])
  func `Pairs: an edit, or another question of the same week`(isForTheFigure: Bool) {
    let titles = half(isForTheFigure).flatMap { question in
      question.titles.enumerated().map { index, title in
        (
          who: question.question, at: title.seen, words: HeadlineWords(title.title), title: title.title,
          previous: index > 0 ? question.titles[index - 1].title : nil
        )
      }
    }.sorted { $0.at < $1.at }
    var (all, real) = (Score(), Score())
    for (index, title) in titles.enumerated() {
      if let previous = title.previous {
        let isTrivial = Wording.areAlike(previous, title.title)
        let edit = EditedHeadline(HeadlineWords(previous), title.words)
        let isRight = isTrivial || edit.isSame || edit.isEdit
        if isRight { all.right += 1 } else { all.missed += 1 }
        if !isTrivial { if isRight { real.right += 1 } else { real.missed += 1 } }
      }
      let others = titles[..<index].filter { $0.who != title.who && title.at.timeIntervalSince($0.at) < 7 * 86_400 }
      let nearest = others.map { ($0, Likeness.of($0.title, title.title)) }.sorted { $0.1 > $1.1 }.prefix(5)
      for (other, _) in nearest where EditedHeadline(other.words, title.words).isEdit {
        all.wrong += 1
        real.wrong += 1
        if !isForTheFigure { print("WRONG \(other.title) | \(title.title)") }
      }
    }
    print("pairs, \(isForTheFigure ? "figure" : "look"): all \(all); without trivial ones \(real)")
    #expect(all.right > 0)
  }

  /// A feed of all questions, each with its latest title, without guid, address and date, that is polled every hour; a
  /// question leaves it `hours` after its title was last seen to change.
  @Test(arguments: [false, true], [24.0, 168.0])
  func `Feed: hourly polls through the archive`(isForTheFigure: Bool, hours: Double) throws {
    let scratch = try Scratch()
    let archive = try scratch.open()
    let half = half(isForTheFigure)
    let events = half.indices.flatMap { index in half[index].titles.map { (index, $0) } }
      .sorted { $0.1.seen < $1.1.seen }
    var current: [Int: Question.Title] = [:]
    var owner: [Int64: Int] = [:]
    var score = Score()
    var pending = events[...]
    while let next = pending.first {
      let now = Date(timeIntervalSince1970: (next.1.seen.timeIntervalSince1970 / 3600).rounded(.up) * 3600)
      var changed: Set<Int> = []
      while let (question, title) = pending.first, title.seen <= now {
        current[question] = title
        changed.insert(question)
        pending.removeFirst()
      }
      current = current.filter { now.timeIntervalSince($0.value.seen) < hours * 3600 }
      let shown = current.keys.sorted()
      let entries = shown.map { IncomingEntry(title: current[$0]!.title) }
      let batch = try archive.store(
        FetchedBatch(at: now, feeds: [FetchedFeed(record: feed, entries: entries, isFirstPoll: false)]))
      for id in batch.new {
        let title = try archive.story(id)?.title
        guard let question = shown.first(where: { current[$0]?.title == title }) else { continue }
        if owner.values.contains(question) { score.missed += 1 }
        owner[id] = question
      }
      for id in batch.revised {
        let title = try archive.story(id)?.title
        guard let question = shown.first(where: { current[$0]?.title == title }) else { continue }
        if owner[id] == question {
          score.right += 1
        } else {
          score.wrong += 1
          if !isForTheFigure { print("WRONG \(try archive.revisions(of: id).suffix(2).map(\.title))") }
          owner[id] = question
        }
      }
    }
    print("feed, \(isForTheFigure ? "figure" : "look"), \(Int(hours)) h: \(score)")
    #expect(score.right > 0)
  }
}
