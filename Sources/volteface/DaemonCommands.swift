import ArgumentParser
import Daemon

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Runs the daemon until it is told to stop.")
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try await Commands.run(configuration: options.config) }
}

struct Once: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Does one round of the feeds that are due, writes the digests, and ends: for cron and timers.")
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try await Commands.once(configuration: options.config) }
}

struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Follows a recorded week through the real fetch path, in about a minute.")
  @Option(name: .long, help: ArgumentHelp("Where the digests go.", valueName: "dir"))
  var output = "./volteface-demo"
  @Flag(name: .long, help: "Keep serving the digests on loopback until interrupted.")
  var keepServing = false

  func run() async throws { try await Commands.demo(output: output, keepServing: keepServing) }
}

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Validates the configuration, the saga files, and the directories that the daemon writes.")
  @Flag(name: .long, help: "Also fetch each feed once, and say what is there.")
  var online = false
  @OptionGroup var options: ConfigurationOption

  func run() async throws { try await Commands.check(configuration: options.config, online: online) }
}
