import Foundation
import Testing

@testable import Narrative

@Suite struct UncoveredTests {
  /// Two actors and no question about them.
  private static let bare = Saga(
    id: "calder", title: "Calder and Norvane", about: ["Calder", "考尔德"],
    actors: [
      Saga.Actor(id: "calder", name: "Calder", aliases: ["考尔德"]),
      Saga.Actor(id: "norvane", name: "Norvane", aliases: ["诺凡"]),
    ], storylines: [])

  @Test func `Every frame has plain names in both languages`() {
    #expect(Wording.standard.faults.isEmpty)
    for frame in Lexicon.standard.frames {
      for language in Wording.Language.allCases {
        #expect(Wording.standard.about(frame.name, language) != frame.name || frame.name == "talks", "\(frame.name)")
      }
    }
  }

  @Test func `Each plain headline is read as the frame, pole and roles that it stands for`() {
    let reader = SagaReader(sagas: [Self.bare])
    var missed: [String] = []
    var frames: [Wording.Language: Int] = [:]
    for frame in Lexicon.standard.frames {
      for language in Wording.Language.allCases {
        for pair in [true, false] {
          guard let templates = Wording.standard.templates(frame.name, pair: pair, language) else { continue }
          frames[language, default: 0] += 1
          let names = language == .english ? ["Calder", "Norvane"] : ["考尔德", "诺凡"]
          for (isPositive, headlines) in [(true, templates.positive), (false, templates.negative)] {
            for headline in headlines {
              let title = headline.replacing("$1", with: names[0]).replacing("$2", with: names[1])
              let found = reader.read(Halden.story(title)).uncovered
              let isRead = found.contains {
                $0.frame == frame.name && $0.isPositive == isPositive
                  && Set([$0.who, $0.with].compactMap(\.self)) == (pair ? ["calder", "norvane"] : ["calder"])
                  && ($0.who == "calder" || !$0.isOrdered)
              }
              if !isRead {
                missed.append(
                  "\(frame.name) \(isPositive ? "+" : "-") \(title): "
                    + found.map { "\($0.frame)\($0.isPositive ? "+" : "-") \($0.who) \($0.with ?? "")" }.joined(
                      separator: ", "))
              }
            }
          }
        }
      }
    }
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
    #expect(frames.values.allSatisfy { $0 >= 30 }, "\(frames)")
  }
}
