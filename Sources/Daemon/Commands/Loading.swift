internal import Digests
internal import Foundation
internal import HTTPFetch
internal import Narrative
internal import StoryArchive

extension Commands {
  /// The program's version.
  public static let number = "0.1.0"

  /// What `--version` prints: the program and the libraries that it runs on.
  public static var version: String {
    "volteface \(number)\n\(StoryArchive.libraryVersion)\n\(HTTPFetcher.libraryVersion)"
  }

  static func loadConfiguration(_ path: String?) throws -> Configuration {
    try naming {
      try Configuration.load(
        path: path ?? Locations.configuration(), environment: ProcessInfo.processInfo.environment)
    }
  }

  static func loadSaga(_ path: String) throws -> Saga { try naming { try SagaFile.load(path) }.saga }

  static func openArchive(_ configuration: Configuration, _ mode: StoryArchive.Mode) throws -> StoryArchive {
    try naming { try StoryArchive(path: configuration.archive.path, mode: mode) }
  }

  /// Gives the errors of the rooms their exit codes.
  static func naming<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let failure as CommandFailure {
      throw failure
    } catch let error as ConfigurationError {
      guard case .unreadable = error else { throw CommandFailure(.configuration, "\(error)") }
      throw CommandFailure(.noInput, "\(error)")
    } catch let error as ArchiveError {
      throw CommandFailure(CommandFailure.Code(error), "\(error)")
    } catch let error as DigestError {
      throw CommandFailure(.cannotWrite, "\(error)")
    } catch let error as FetchError {
      throw CommandFailure(.configuration, "\(error)")
    }
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
    default: self = .inputOutput
    }
  }
}
