import Foundation
import Glibc

/// TLS in front of a ``ScriptedServer``: what the script sends goes out encrypted, piece by piece, each in a record of its
/// own. By Python's `ssl`, so that the test decides about every byte inside.
package final class TLSFront {
  package let caFile: String
  package let port: UInt16
  private let process = Process()
  private let directory: URL

  private static let script = """
    import socket, ssl, sys, threading
    directory, backend, protocol = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(directory + "/server.pem", directory + "/server.key")
    context.set_alpn_protocols([protocol])
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    print(listener.getsockname()[1], flush=True)

    def pump(source, target):
        try:
            while piece := source.recv(16000): target.sendall(piece)
        except OSError: pass
        for end in (source, target):
            try: end.shutdown(socket.SHUT_RDWR)
            except OSError: pass

    def serve(raw):
        try: client = context.wrap_socket(raw, server_side=True)
        except OSError: return raw.close()
        server = socket.create_connection(("127.0.0.1", backend))
        threading.Thread(target=pump, args=(client, server), daemon=True).start()
        pump(server, client)

    while True: threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
    """

  /// - Parameter speaking: what it agrees on by ALPN: "http/1.1" or "h2".
  package init(before server: ScriptedServer, speaking protocol: String) throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "fetch-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try Certificates.make(in: directory)
    caFile = directory.appending(path: "ca.pem").path
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.script, directory.path, "\(server.port)", `protocol`]
    process.standardOutput = output
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = UInt16(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw SocketError(description: "no TLS front: \(line)")
    }
    self.port = port
  }

  deinit { stop() }

  package var url: String { "https://127.0.0.1:\(port)/" }

  package func stop() {
    // A child may have inherited a mask that holds SIGTERM back.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: directory)
  }
}
