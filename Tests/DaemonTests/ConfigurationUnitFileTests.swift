import Foundation
import Testing

/// The units in systemd/, as systemd itself judges them.
@Suite struct ConfigurationUnitFileTests {
  static let hasSystemd = ["/usr/bin", "/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/systemd-analyze")
  }

  @Test(.enabled(if: hasSystemd, "systemd-analyze is not installed"))
  func `The units verify in a staging root, within the limit of exposure`() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: ConfigurationShippedTests.root + "Scripts/check-units.sh")
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = try String(decoding: output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.contains("volteface.service: exposure"), "\(text)")
    #expect(text.contains("volteface-once.service: exposure"), "\(text)")
  }

  @Test func `Daemon and timer run under the same restrictions`() throws {
    #expect(try restrictions(of: "volteface.service") == restrictions(of: "volteface-once.service"))
    #expect(try restrictions(of: "volteface.service").count > 30)
  }

  @Test func `The daemon's unit says what systemd must know of it`() throws {
    let lines = try lines(of: "volteface.service")
    for line in [
      "Type=notify", "NotifyAccess=main", "User=volteface", "Group=volteface", "StateDirectory=volteface",
      "ExecStartPre=/usr/bin/volteface check --config /etc/volteface/volteface.toml",
      "ExecReload=/bin/kill -HUP $MAINPID", "Restart=on-failure", "Environment=SWIFT_BACKTRACE=enable=no",
      "Environment=MALLOC_ARENA_MAX=2", "WantedBy=multi-user.target",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(lines.contains { $0.hasPrefix("WatchdogSec=") })
    #expect(lines.contains { $0.hasPrefix("MemoryMax=") })
    #expect(lines.contains { $0.hasPrefix("TasksMax=") })
  }

  private func lines(of unit: String) throws -> [String] {
    try String(contentsOfFile: ConfigurationShippedTests.root + "systemd/" + unit, encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// The lines from the first restriction to the end of the section.
  private func restrictions(of unit: String) throws -> [String] {
    try Array(lines(of: unit).drop { $0 != "NoNewPrivileges=yes" }.prefix { !$0.hasPrefix("[") })
  }
}
