// swift-tools-version:6.2
import PackageDescription

/// One line a room, as ARCHITECTURE.md's table has it; `ArchitectureTests` compares the two.
let package = Package(
  name: "volteface",
  products: [.executable(name: "volteface", targets: ["volteface"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // The C libraries: a module map and a header of typed inline shims each, no policy.
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
    .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
    // ICU's headers must never meet Foundation's, so a C file hides them (docs/decisions).
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),

    .target(name: "HTTPFetch", dependencies: ["CCurl", "CPSL"]),
    .target(name: "FeedParsing", dependencies: ["CLibXML2", "CUchardet"]),
    .target(name: "Narrative"),
    .target(
      name: "StoryArchive", dependencies: ["Narrative", "CICU", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "Digests", dependencies: ["Narrative", .product(name: "Mustache", package: "swift-mustache")],
      resources: [.embedInCode("Templates")]),
    .target(
      name: "LocalServer",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .target(
      name: "Daemon",
      dependencies: [
        "HTTPFetch", "FeedParsing", "Narrative", "StoryArchive", "Digests", "LocalServer", "CSystemd",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "TOMLKit", package: "TOMLKit"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Demo/Week")]),
    .executableTarget(
      name: "volteface",
      dependencies: ["Daemon", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    // What the tests of several rooms talk to.
    .target(name: "TestServers", path: "Tests/TestServers"),
    .testTarget(name: "HTTPFetchTests", dependencies: ["HTTPFetch", "TestServers"]),
    .testTarget(name: "FeedParsingTests", dependencies: ["FeedParsing"], exclude: ["Articles", "Fixtures"]),
    .testTarget(name: "NarrativeTests", dependencies: ["Narrative"], exclude: ["Copies", "Frames", "Sagas"]),
    .testTarget(
      name: "StoryArchiveTests",
      dependencies: ["StoryArchive", "Narrative", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"], exclude: ["Goldens"]),
    .testTarget(name: "LocalServerTests", dependencies: ["LocalServer"]),
    .testTarget(
      name: "DaemonTests",
      dependencies: [
        "Daemon", "Digests", "HTTPFetch", "LocalServer", "Narrative", "StoryArchive", "TestServers", "volteface",
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CICU" {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
