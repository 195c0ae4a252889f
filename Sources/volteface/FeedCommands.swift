import ArgumentParser
import Daemon

struct Feeds: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists, finds, imports and exports feeds.",
    subcommands: [FeedsList.self, FeedsDiscover.self, FeedsImport.self, FeedsExport.self])
}

struct FeedsList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Prints the feeds of the configuration.")
  @Flag(name: .long, help: "Print one JSON object a line.")
  var json = false
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try Commands.listFeeds(configuration: options.config, json: json) }
}

struct FeedsDiscover: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover", abstract: "Finds the feeds of a site.",
    discussion: "Looks where its page says, at links that look like feeds, and last in the usual places.")
  @Argument(help: ArgumentHelp("A page of the site, or a feed.", valueName: "url"))
  var url: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A private network that may be reached: \"loopback\" or one like \"192.168.1.0/24\"; may be repeated.",
      valueName: "network"))
  var allowNetwork: [String] = []
  @Flag(name: .long, help: "Print one JSON object a line.")
  var json = false
  @OptionGroup var options: ConfigurationOption

  func run() async throws {
    try await Commands.discoverFeeds(at: url, networks: allowNetwork, configuration: options.config, json: json)
  }
}

struct FeedsImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Prints the feeds of an OPML file as tables to add to the configuration.")
  @Argument(help: ArgumentHelp("The OPML file; - is standard input.", valueName: "file"))
  var file: String
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try Commands.importFeeds(file, configuration: options.config) }
}

struct FeedsExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints the feeds of the configuration as OPML 2.0.")
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try Commands.exportFeeds(configuration: options.config) }
}
