// swift-tools-version:6.2
import PackageDescription

/// Measures rooms against bare libraries and peers. It builds their sources anew in a folder of its own and shares
/// nothing with the tests; `make bench-parse` runs it.
let package = Package(
  name: "volteface-benchmarks",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet"),
    .target(name: "FeedParsing", dependencies: ["CLibXML2", "CUchardet"]),
    .executableTarget(name: "ParseBenchmark", dependencies: ["FeedParsing", "CLibXML2"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
