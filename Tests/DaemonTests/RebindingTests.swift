import Foundation
import Testing

/// As root, or where users may have namespaces of their own.
private let canHaveOwnNetwork: Bool = {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/unshare")
  process.arguments = ["--map-root-user", "--net", "--mount", "true"]
  process.standardError = FileHandle.nullDevice
  try? process.run()
  process.waitUntilExit()
  return process.terminationStatus == 0
}()

/// Names whose addresses change between check and connection. In a network of its own, with a name server that lies, the
/// built program polls them; what counts is which address a connection has reached.
@Suite(.enabled(if: canHaveOwnNetwork, "the kernel gives no network namespace")) struct RebindingTests {
  @Test func `No name leads to this machine, whenever and however its address changes`() async throws {
    let home = try Installation()
    let refused = ["inside", "rebinding", "six", "unspecified"]
    let feeds = ["honest", "mixed", "both", "turncoat"] + refused
    try home.configure(
      feeds.map { .init(outlet: $0, url: "http://\($0).example/\($0 == "rebinding" ? "moving" : "feed")", rest: "") },
      timeout: "10s")
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/network/rebinding.py")
    let outcome = try await Program.run(
      executable: "/usr/bin/unshare",
      [
        "--map-root-user", "--net", "--mount", "/usr/bin/env", "python3", script.path, Program.path, home.configuration,
        home.archive,
      ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let reached = outcome.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(reached.allSatisfy { $0.first == "192.31.196.1" }, "\(outcome.output)")
    // Two rounds each, where the name is public; the first step of the one that moves away.
    #expect(reached.count { $0[1] == "honest.example" } == 2)
    #expect(reached.count { $0[1] == "mixed.example" } == 2)
    #expect(reached.count { $0[1] == "both.example" } == 2)
    #expect(reached.count { $0[1] == "turncoat.example" } == 1)
    #expect(reached.count { $0[1] == "rebinding.example" } == 1)
    #expect(
      try home.titles() == ["both", "honest", "mixed", "turncoat"].map { "Told by \($0).example" }, "\(outcome.errors)")
    for name in refused {
      let lines = outcome.errors.split(separator: "\n").filter { $0.contains("\(name).example") }
      #expect(lines.contains { $0.contains("is refused") && $0.contains("allow-network") }, "\(name): \(lines)")
    }
  }
}
