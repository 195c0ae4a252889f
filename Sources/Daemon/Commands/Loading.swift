internal import Digests
internal import FeedParsing
internal import Foundation
internal import HTTPFetch
internal import Narrative
internal import StoryArchive

extension Commands {
  /// The program's version.
  public static let number = "0.1.0"

  /// The program as it was called, for lines that a person may copy.
  static var program: String { CommandLine.arguments.first ?? "volteface" }

  /// What `--version` prints: the program and the libraries that it runs on.
  public static var version: String {
    "volteface \(number)\n\(StoryArchive.libraryVersion)\n\(FeedParser.libraryVersion)\n\(HTTPFetcher.libraryVersion)"
  }

  static func loadConfiguration(_ path: String?) throws -> Configuration {
    try naming {
      try Configuration.load(
        path: path ?? Locations.configuration(), environment: ProcessInfo.processInfo.environment)
    }
  }

  /// Writes a configuration and its saga file into a state directory, as a person would have written them, so that every
  /// other command can be asked with `--config`; and loads it.
  static func configure(_ state: String, _ text: String, saga: (name: String, contents: Data)) throws -> Configuration {
    do {
      let mode: [FileAttributeKey: Any] = [.posixPermissions: 0o750]
      try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true, attributes: mode)
      try text.write(toFile: "\(state)/volteface.toml", atomically: true, encoding: .utf8)
      try saga.contents.write(to: URL(filePath: "\(state)/\(saga.name)"), options: .atomic)
    } catch {
      throw CommandFailure(.cannotWrite, "cannot write \(state): \(StoriesFile.reason(of: error))")
    }
    return try loadConfiguration("\(state)/volteface.toml")
  }

  static func loadSaga(_ path: String) throws -> Saga { try naming { try SagaFile.load(path) }.saga }

  static func openArchive(_ configuration: Configuration, _ mode: StoryArchive.Mode) throws -> StoryArchive {
    let path = configuration.archive.path
    do {
      return try StoryArchive(path: path, mode: mode)
    } catch {
      // The only one of its errors that doesn't name the file.
      guard case .locked = error else { throw failure(of: error) ?? error }
      throw CommandFailure(.unavailable, "\(path): \(error)")
    }
  }

  /// An error of one of the rooms with its exit code; nil for an error of none.
  public static func failure(of error: any Error) -> CommandFailure? {
    switch error {
    case let failure as CommandFailure: failure
    case ConfigurationError.unreadable: CommandFailure(.noInput, "\(error)")
    case is ConfigurationError: CommandFailure(.configuration, "\(error)")
    case let error as ArchiveError: CommandFailure(CommandFailure.Code(error), "\(error)")
    case is DigestError: CommandFailure(.cannotWrite, "\(error)")
    case is FetchError: CommandFailure(.configuration, "\(error)")
    default: nil
    }
  }

  /// Gives the errors of the rooms their exit codes.
  static func naming<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw failure(of: error) ?? error }
  }

  /// Lines for a person or a program, to standard output.
  static func say(_ text: String) { print(text) }

  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

extension CommandFailure.Code {
  init(_ error: ArchiveError) {
    switch error {
    case .locked: self = .unavailable
    case .notFound: self = .noInput
    case .newerSchema, .foreign, .corrupt: self = .data
    case .notWritable: self = .cannotWrite
    default: self = .inputOutput
    }
  }
}
