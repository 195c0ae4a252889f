package import Foundation

/// A certificate authority and a server certificate for 127.0.0.1, feeds.example and the hosts of press.example, made by openssl.
package enum Certificates {
  /// Writes `ca.pem`, `server.pem` and `server.key`.
  package static func make(in directory: URL) throws {
    try Data("subjectAltName=IP:127.0.0.1,DNS:feeds.example,DNS:*.press.example\n".utf8).write(
      to: directory.appending(path: "san"))
    let curve = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
    _ = try runShell(
      """
      cd '\(directory.path)' &&
      openssl req -x509 \(curve) -days 2 -subj '/CN=Test CA' -keyout ca.key -out ca.pem &&
      openssl req \(curve) -subj '/CN=server' -keyout server.key -out server.csr &&
      openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile san -out server.pem
      """)
  }
}

/// What a shell command writes; a failure carries what it complained of.
package func runShell(_ command: String) throws -> [UInt8] {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["-c", command]
  let complaints = FileManager.default.temporaryDirectory.appending(path: "fetch-shell-\(UUID().uuidString)")
  _ = FileManager.default.createFile(atPath: complaints.path, contents: nil)
  defer { try? FileManager.default.removeItem(at: complaints) }
  let output = Pipe()
  process.standardOutput = output
  process.standardError = try FileHandle(forWritingTo: complaints)
  try process.run()
  let data = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    throw SocketError(description: String(decoding: try Data(contentsOf: complaints), as: UTF8.self))
  }
  return Array(data)
}
