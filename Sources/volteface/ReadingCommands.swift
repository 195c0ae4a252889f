import ArgumentParser
import Daemon

struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the feeds' health with their next poll, and where each storyline stands.")
  @Flag(name: .long, help: "Print one JSON object.")
  var json = false
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try Commands.status(configuration: options.config, json: json) }
}

struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the ledger of a storyline, or of one reversal: the answer to \"why?\".")
  @Argument(help: ArgumentHelp("SAGA/STORYLINE, or a reversal's id.", valueName: "subject"))
  var subject: String
  @Flag(name: .long, help: "Print one JSON object a line.")
  var json = false
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try Commands.explain(subject, configuration: options.config, json: json) }
}

struct Digest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Writes a daily digest again.")
  @Option(
    name: .long, help: ArgumentHelp("The local date that it is named by; the newest without it.", valueName: "date"))
  var date: String?
  @Option(name: .long, help: ArgumentHelp("Only this saga.", valueName: "id"))
  var saga: String?
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try await Commands.digest(date: date, saga: saga, configuration: options.config) }
}

struct Sagas: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Works on saga files.", subcommands: [SagasCheck.self, SagasSuggest.self])
}

struct SagasCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Shows how each example headline was understood, and warns of what won't work.")
  @Argument(help: ArgumentHelp("The saga file.", valueName: "file"))
  var file: String
  @Flag(name: .long, help: "Print one JSON object.")
  var json = false

  func run() async throws { try Commands.checkSaga(file, json: json) }
}

struct SagasSuggest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Prints storylines that a saga file lacks, as TOML to add to it.")
  @Option(name: .long, help: ArgumentHelp("Only for this saga.", valueName: "id"))
  var saga: String?
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try Commands.suggest(saga: saga, configuration: options.config) }
}

struct Search: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Searches the archive's stories, English and Chinese.")
  @Argument(help: "What to look for.")
  var words: [String]
  @Option(name: .long, help: ArgumentHelp("At most so many stories.", valueName: "n"))
  var limit = 20
  @OptionGroup var options: ConfigurationOption

  func run() async throws {
    try Commands.search(words.joined(separator: " "), limit: limit, configuration: options.config)
  }
}

struct Open: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Prints the path of the newest digest.")
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try Commands.open(configuration: options.config) }
}
