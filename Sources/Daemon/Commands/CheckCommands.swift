internal import Digests
internal import Foundation
internal import Glibc
internal import HTTPFetch
internal import Narrative
internal import StoryArchive

extension Commands {
  /// Validates everything that the daemon needs before it starts, and changes nothing.
  public static func check(configuration path: String?) async throws {
    let configuration = try loadConfiguration(path)
    var errors: [String] = []
    var warnings: [String] = []
    let files = configuration.loadSagas()
    errors += files.problems.map { "\($0)" }
    for file in files.files {
      warnings += file.warnings.map { "\($0)" }
    }
    for feed in configuration.feeds {
      do { _ = try feed.secretHeaders() } catch { errors += error.problems.map { "\($0)" } }
    }
    do {
      let writer = try DigestWriter(
        directory: configuration.digests.directory, settings: DigestSettings(configuration.digests))
      errors += writer.problems.map { "\($0)" }
    } catch {
      errors.append("\(error)")
    }
    let fetcher = HTTPFetcher.Configuration(configuration.fetch)
    do {
      for proxy in try HTTPFetcher.proxies(of: fetcher) {
        warnings.append(
          "names are resolved by the proxy \(proxy), which may reach private addresses that are refused otherwise; addresses that stand in a URL are refused still"
        )
      }
    } catch {
      errors.append("\(configuration.file): \(error)")
    }
    errors += [configuration.digests.directory, (configuration.archive.path as NSString).deletingLastPathComponent]
      .compactMap(unwritable)
    for line in warnings { LineLog.standardError("volteface: warning: \(LineLog.visible(line))") }
    guard errors.isEmpty else { throw CommandFailure(.configuration, errors.joined(separator: "\n")) }
    let languages = Set(configuration.feeds.compactMap(\.language)).sorted().joined(separator: ", ")
    say(
      "\(configuration.file) is sound: \(LedgerText.count(configuration.feeds.count, "feed"))\(languages.isEmpty ? "" : " (\(languages))"),"
    )
    for file in files.files {
      say("  saga \(file.saga.id) with \(LedgerText.count(file.saga.storylines.count, "storyline")), from \(file.path)")
    }
    say("  archive \(configuration.archive.path)")
    let contact = configuration.fetch.contact == nil ? "; set fetch.contact, so that publishers can reach you" : ""
    say("  asks as \(fetcher.userAgent)\(contact)")
    say(
      "  digests in \(configuration.digests.directory), daily at \(configuration.digests.time) \(configuration.digests.timeZone.identifier)"
    )
  }

  /// Why a directory, or the nearest one above it that exists, can't be written; nil when it can.
  private static func unwritable(_ directory: String) -> String? {
    var place = directory
    while !FileManager.default.fileExists(atPath: place), place.count > 1 {
      place = (place as NSString).deletingLastPathComponent
      if place.isEmpty { place = "." }
    }
    guard unsafe access(place, W_OK | X_OK) != 0 else { return nil }
    return "cannot write \(directory): \(unsafe String(cString: strerror(errno))) (\(place))"
  }
}
