import Foundation
import Glibc

/// nginx in the foreground on a free loopback port of each kind, with files and certificates in a directory of its own.
///
/// It inherits sockets that already listen (the `NGINX` variable of its binary upgrade), so no port can be taken by
/// somebody else in between, and a client that connects before nginx runs waits in the backlog.
final class NginxServer {
  let directory: URL
  /// HTTP/2 over TLS with HTTP/1.1 as fallback, TLS with HTTP/1.1 alone, and no TLS.
  let https: UInt16
  let https1: UInt16
  let http: UInt16
  private var process: pid_t = 0

  static let path = "/usr/sbin/nginx"

  /// - Parameter files: contents by name, served at the root.
  init(files: [String: String]) throws {
    guard FileManager.default.isExecutableFile(atPath: Self.path) else {
      throw SocketError(description: "\(Self.path) is missing: apt install nginx-light")
    }
    directory = FileManager.default.temporaryDirectory.appending(path: "fetch-nginx-\(UUID().uuidString)")
    let root = directory.appending(path: "root")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: root.appending(path: name)) }
    try Certificates.make(in: directory)

    let sockets = try (0..<3).map { _ in try listenOnFreePort() }
    defer { for socket in sockets { close(socket.descriptor) } }
    (https, https1, http) = (sockets[0].port, sockets[1].port, sockets[2].port)
    let configuration = directory.appending(path: "nginx.conf")
    try Data(Self.configuration(directory.path, https: https, https1: https1, http: http).utf8).write(to: configuration)
    process = try Self.spawn(
      ["-p", directory.path, "-e", directory.path + "/error.log", "-c", configuration.path],
      sockets: sockets.map(\.descriptor))
  }

  /// Ends nginx and waits for it.
  func stop() {
    kill(process, SIGTERM)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    try? FileManager.default.removeItem(at: directory)
  }

  var caFile: String { directory.appending(path: "ca.pem").path }
  func secure(_ path: String) -> String { "https://127.0.0.1:\(https)/\(path)" }
  func secure1(_ path: String) -> String { "https://127.0.0.1:\(https1)/\(path)" }
  func plain(_ path: String) -> String { "http://127.0.0.1:\(http)/\(path)" }

  private static func spawn(_ arguments: [String], sockets: [Int32]) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let targets = sockets.indices.map { Int32(200 + $0) }
    for (socket, target) in zip(sockets, targets) { unsafe posix_spawn_file_actions_adddup2(&actions, socket, target) }
    let inherited = "NGINX=" + targets.map { "\($0);" }.joined()
    var pid: pid_t = 0
    let words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    let variables = unsafe [strdup(inherited), nil]
    let allocated = unsafe words + variables
    defer { for index in unsafe allocated.indices { unsafe free(allocated[index]) } }
    let code = unsafe posix_spawn(&pid, path, &actions, nil, words, variables)
    guard code == 0 else { throw SocketError(description: "cannot start nginx: \(code)") }
    return pid
  }

  private static func configuration(_ directory: String, https: UInt16, https1: UInt16, http: UInt16) -> String {
    """
    daemon off;
    \(geteuid() == 0 ? "user root;" : "")
    worker_processes 1;
    pid \(directory)/nginx.pid;
    error_log \(directory)/error.log;
    events { worker_connections 256; }
    http {
      access_log \(directory)/access.log;
      client_body_temp_path \(directory)/body;
      proxy_temp_path \(directory)/proxy;
      fastcgi_temp_path \(directory)/fastcgi;
      uwsgi_temp_path \(directory)/uwsgi;
      scgi_temp_path \(directory)/scgi;
      types { application/rss+xml xml; }
      gzip on;
      gzip_types application/rss+xml;
      gzip_min_length 1;
      ssl_certificate \(directory)/server.pem;
      ssl_certificate_key \(directory)/server.key;
      root \(directory)/root;
      server { listen 127.0.0.1:\(https) ssl http2; }
      server { listen 127.0.0.1:\(https1) ssl; }
      server { listen 127.0.0.1:\(http); }
    }
    """
  }
}

/// A certificate authority and a server certificate for 127.0.0.1 and feeds.example, made by openssl.
private enum Certificates {
  static func make(in directory: URL) throws {
    try Data("subjectAltName=IP:127.0.0.1,DNS:feeds.example\n".utf8).write(to: directory.appending(path: "san"))
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
func runShell(_ command: String) throws -> [UInt8] {
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
