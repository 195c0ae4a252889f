package import Foundation
import Glibc

/// nginx in the foreground on a free loopback port of each kind, with files and certificates in a directory of its own.
///
/// It inherits sockets that already listen (the `NGINX` variable of its binary upgrade), so no port can be taken by
/// somebody else in between, and a client that connects before nginx runs waits in the backlog.
package final class NginxServer {
  package let directory: URL
  /// HTTP/2 over TLS with HTTP/1.1 as fallback, TLS with HTTP/1.1 alone, and no TLS.
  package let https: UInt16
  package let https1: UInt16
  package let http: UInt16
  private var process: pid_t = 0

  package static let path = "/usr/sbin/nginx"

  /// - Parameters:
  ///   - files: contents by name, served at the root.
  ///   - upstream: a port on loopback where everything is asked for instead.
  package init(files: [String: String] = [:], upstream: UInt16? = nil) throws {
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
    try Data(Self.configuration(directory.path, https: https, https1: https1, http: http, upstream: upstream).utf8)
      .write(to: configuration)
    process = try Self.spawn(
      ["-p", directory.path, "-e", directory.path + "/error.log", "-c", configuration.path],
      sockets: sockets.map(\.descriptor))
  }

  /// Ends nginx and waits for it.
  package func stop() {
    kill(process, SIGTERM)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    try? FileManager.default.removeItem(at: directory)
  }

  package var caFile: String { directory.appending(path: "ca.pem").path }
  package func secure(_ path: String) -> String { "https://127.0.0.1:\(https)/\(path)" }
  package func secure1(_ path: String) -> String { "https://127.0.0.1:\(https1)/\(path)" }
  package func plain(_ path: String) -> String { "http://127.0.0.1:\(http)/\(path)" }

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

  private static func configuration(
    _ directory: String, https: UInt16, https1: UInt16, http: UInt16, upstream: UInt16?
  ) -> String {
    let proxy = upstream.map { "location / { proxy_pass http://127.0.0.1:\($0); proxy_set_header Host $host; }" } ?? ""
    return """
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
        proxy_http_version 1.1;
        server { listen 127.0.0.1:\(https) ssl http2; \(proxy) }
        server { listen 127.0.0.1:\(https1) ssl; \(proxy) }
        server { listen 127.0.0.1:\(http); \(proxy) }
      }
      """
  }
}
