import ArgumentParser
import Daemon

@main
struct Volteface: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "volteface",
    abstract: "Follows a news saga and says when its narrative reverses.",
    discussion: "`volteface demo` shows it at work on a recorded week; `volteface check` validates a configuration.",
    version: Commands.version,
    subcommands: [
      Run.self, Once.self, Demo.self, Replay.self, Evaluate.self, Check.self, Parse.self, Claims.self, Status.self,
      Explain.self, Digest.self, Feeds.self, Sagas.self, Search.self, Open.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Commands.failure(of: error)?.exit()
      exit(withError: error)
    }
  }
}

/// The option of every command that reads the configuration.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The configuration file. Without it: /etc/volteface/volteface.toml, else ./config/volteface.toml.",
      valueName: "file"))
  var config: String?
}
