import ArgumentParser
import Daemon

struct Replay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs stored stories through the engine and prints the reversals, one JSON object a line.")
  @Argument(help: ArgumentHelp("Stories files, JSON Lines.", valueName: "stories.jsonl"))
  var stories: [String]
  @Option(name: .long, help: ArgumentHelp("The saga file.", valueName: "file"))
  var saga: String
  @Option(
    name: .long, help: ArgumentHelp("Write digests to this directory as the daemon would have.", valueName: "dir"))
  var output: String?
  @Flag(name: .long, help: "Put the stories into the configured archive instead.")
  var intoArchive = false
  @Option(name: .long, help: ArgumentHelp("The time zone of the digests.", valueName: "zone"))
  var timeZone: String?
  @Option(name: .long, help: ArgumentHelp("How many independent outlets a reversal needs.", valueName: "n"))
  var outlets = 2
  @OptionGroup var options: ConfigurationOption

  func validate() throws {
    guard output == nil || !intoArchive else { throw ValidationError("--output and --into-archive exclude each other") }
    guard outlets > 0 else { throw ValidationError("--outlets is \(outlets); it must be 1 or more") }
  }

  func run() async throws {
    try await Commands.replay(
      stories: stories, saga: saga, output: output, intoArchive: intoArchive, timeZone: timeZone, outlets: outlets,
      configuration: options.config)
  }
}

struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Compares the reversals found in stories with the truth: precision, recall, F1, delay, false alarms a week.")
  @Option(name: .long, help: ArgumentHelp("The saga file.", valueName: "file"))
  var saga: String?
  @Option(name: .long, help: ArgumentHelp("The stories, JSON Lines.", valueName: "file"))
  var stories: String?
  @Option(name: .long, help: ArgumentHelp("The truth, JSON.", valueName: "file"))
  var truth: String?
  @Option(
    name: .long, help: ArgumentHelp("A directory of NAME.toml, NAME.jsonl and NAME.truth.json.", valueName: "dir"))
  var set: String?
  @Option(name: .long, help: ArgumentHelp("Of the set, only the sagas marked so.", valueName: "work|check"))
  var only: String?
  @Option(name: .long, help: ArgumentHelp("How many independent outlets a reversal needs.", valueName: "n"))
  var outlets = 2
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A part of the engine to do without, to see what it earns; may be repeated.",
      valueName: Commands.EnginePart.allCases.map(\.rawValue).joined(separator: "|")),
    transform: { name in
      guard let part = Commands.EnginePart(rawValue: name) else { throw ValidationError("the engine has no such part") }
      return part
    })
  var without: [Commands.EnginePart] = []
  @Flag(name: .long, help: "Print one JSON object.")
  var json = false

  func validate() throws {
    let single = [saga, stories, truth]
    guard set != nil ? single.allSatisfy({ $0 == nil }) : single.allSatisfy({ $0 != nil }) else {
      throw ValidationError("give either --saga, --stories and --truth, or --set")
    }
    guard only == nil || set != nil else { throw ValidationError("--only goes with --set") }
    if let only, !["work", "check"].contains(only) {
      throw ValidationError("--only is \(only); it must be work or check")
    }
    guard outlets > 0 else { throw ValidationError("--outlets is \(outlets); it must be 1 or more") }
  }

  func run() async throws {
    if let set {
      try await Commands.evaluate(set: set, only: only, outlets: outlets, without: without, json: json)
    } else if let saga, let stories, let truth {
      try await Commands.evaluate(
        saga: saga, stories: stories, truth: truth, outlets: outlets, without: without, json: json)
    }
  }
}

struct Parse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what the parser sees in each file, one JSON object a line.")
  @Flag(name: .long, help: "Read the files as web pages, and print the article of each.")
  var article = false
  @Option(name: .long, help: ArgumentHelp("The HTTP Content-Type.", valueName: "type"))
  var contentType: String?
  @Option(name: .long, help: ArgumentHelp("The URL that the documents came from.", valueName: "url"))
  var baseUrl: String?
  @Argument(help: ArgumentHelp("Feed documents, or web pages.", valueName: "file"))
  var files: [String]

  func run() async throws {
    try Commands.parse(files: files, asArticles: article, contentType: contentType, baseURL: baseUrl)
  }
}

struct Claims: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what the reader sees in a feed, a page or plain headlines, and why.")
  @Option(name: .long, help: ArgumentHelp("The saga file.", valueName: "file"))
  var saga: String
  @Argument(help: ArgumentHelp("A feed, a page, or headlines one a line; - is standard input.", valueName: "file"))
  var file: String
  @Flag(name: .long, help: "Print one JSON object a story.")
  var json = false

  func run() async throws { try Commands.claims(saga: saga, file: file, json: json) }
}
