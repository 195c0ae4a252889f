internal import Foundation

/// The recorded week that the demo follows: invented outlets, their stories, and the public facts they tell.
struct DemoWeek: Sendable {
  var outlets: [Outlet]
  /// By outlet id, oldest first.
  var stories: [String: [Story]]
  var facts: [Fact]
  let start: Date
  let end: Date

  struct Outlet: Sendable, Decodable {
    var id: String
    var name: String
    var host: String
    var language: String
    var format: FeedFormat
    /// How often the demo polls it, "20m".
    var interval: String
    var faults: [Fault]?

    /// The path that the feed is served under.
    var path: String { format == .json ? "/feed.json" : "/feed.xml" }
    var url: String { "http://\(host)\(path)" }
  }

  enum FeedFormat: String, Sendable, Decodable { case rss, atom, json }

  /// A time in which the outlet's server is out of order.
  struct Fault: Sendable, Decodable {
    var from: Date
    var to: Date
  }

  struct Story: Sendable, Decodable {
    var id: String
    var outlet: String
    var at: Date
    var lang: String
    var kind: String
    var title: String
    var text: String
    var slug: String
    /// The storylines that it speaks of, as its writer meant it.
    var storylines: [String]
    var revision: Revision?

    struct Revision: Sendable, Decodable {
      var at: Date
      var title: String
      var text: String
    }
  }

  /// One reversal of the week, from the public record.
  struct Fact: Sendable, Decodable {
    var storyline: String
    var from: String
    var to: String
    var at: Date
  }

  /// The week as it is embedded in the program.
  init() throws {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    outlets = try decoder.decode([Outlet].self, from: Data(PackageResources.outlets_json))
    facts = try decoder.decode([Fact].self, from: Data(PackageResources.facts_json))
    let lines = Data(PackageResources.stories_jsonl).split(separator: 0x0a)
    stories = Dictionary(grouping: try lines.map { try decoder.decode(Story.self, from: $0) }, by: \.outlet)
    start = try Date("2023-11-17T00:00:00Z", strategy: .iso8601)
    end = try Date("2023-11-24T08:00:00Z", strategy: .iso8601)
  }

  /// What an outlet's feed holds at `now`: its newest 30 stories in their words of that moment, newest first.
  func feed(of outlet: Outlet, at now: Date) -> [Story] {
    stories[outlet.id, default: []].filter { $0.at <= now }.suffix(30).reversed().map { story in
      guard let revision = story.revision, revision.at <= now else { return story }
      var changed = story
      changed.title = revision.title
      changed.text = revision.text
      return changed
    }
  }

  func isDown(_ outlet: Outlet, at now: Date) -> Bool {
    (outlet.faults ?? []).contains { $0.from <= now && now < $0.to }
  }
}
