// swift-tools-version:6.2
import PackageDescription

/// Fuzzers of the rooms that read what strangers wrote. They build the rooms' sources anew, with coverage counters and
/// the address sanitizer, so they live in a package of their own; `Scripts/fuzz.sh` builds and runs them.
let subjects = ["FeedParsing"]
let fuzzers = ["FuzzFeeds", "FuzzHTML", "FuzzDates", "FuzzJSONFeed", "FuzzEncodings"]

let package = Package(
  name: "volteface-fuzz",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet"),
    .systemLibrary(name: "CLibFuzzer"),
    .target(name: "FeedParsing", dependencies: ["CLibXML2", "CUchardet"]),
    .target(name: "Fuzzing", dependencies: ["CLibFuzzer"]),
  ] + fuzzers.map { .executableTarget(name: $0, dependencies: ["Fuzzing", "FeedParsing"]) },
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  var settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  if subjects.contains(target.name) {
    settings.append(
      .unsafeFlags(["-sanitize-coverage=edge,inline-8bit-counters,pc-table,indirect-calls,trace-cmp"]))
  }
  target.swiftSettings = settings
}
