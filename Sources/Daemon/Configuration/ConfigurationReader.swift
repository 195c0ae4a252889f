import Foundation
public import Glibc
import Logging

extension Configuration {
  /// Reads and checks a configuration file.
  ///
  /// Paths in the file are relative to the file's own directory; `~/` is `$HOME`, and `$CREDENTIALS_DIRECTORY/` is where
  /// systemd puts what the unit loads by `LoadCredential=`. Saga files and secrets are not read yet.
  /// - Parameters:
  ///   - path: The file; problems name it by this path.
  ///   - environment: The process's environment variables.
  ///   - userID: The user who runs the process, for where the state is by default.
  /// - Throws: All problems of the file at once.
  public static func load(
    path: String, environment: [String: String], userID: UInt32 = geteuid()
  ) throws(ConfigurationError) -> Configuration {
    let document = try TOMLDocument(file: path, text: SourceFile.text(at: path))
    let reader = ConfigurationReader(
      root: TOMLReader(document), directory: Locations.directory(of: path), environment: environment,
      state: Locations.state(environment: environment, userID: userID))
    return try reader.configuration(file: path)
  }
}

/// Turns a document into a `Configuration`: one function a table.
private struct ConfigurationReader {
  let root: TOMLReader
  /// The directory that relative paths start in.
  let directory: String
  let environment: [String: String]
  /// Where archive and digests are by default.
  let state: String?

  func configuration(file: String) throws(ConfigurationError) -> Configuration {
    let fetch = fetch(root.table("fetch"))
    let configuration = Configuration(
      file: file, sagas: sagas(), archive: archive(root.table("archive")), digests: digests(root.table("digests")),
      fetch: fetch, narrative: .init(outlets: root.table("narrative").integer("outlets", in: 1...20) ?? 2),
      log: log(root.table("log")), metrics: .init(listen: listen(root.table("metrics"))),
      feeds: feeds(interval: fetch.interval))
    let problems = root.finish()
    guard problems.isEmpty else { throw .invalid(problems) }
    return configuration
  }

  // MARK: - Sagas, archive, digests

  private func sagas() -> [Configuration.SagaPattern] {
    guard let patterns = root.strings("sagas") else {
      if !root.has("sagas") {
        root.reportMissing("sagas", "name the saga files to follow above the first [table], like [\"sagas/*.toml\"]")
      }
      return []
    }
    if patterns.isEmpty { root.report("is empty; name at least one saga file to follow", at: "sagas") }
    return patterns.map { text, path in
      if text.allSatisfy(\.isWhitespace) { root.report("is empty", at: path) }
      return .init(
        text: text, directory: directory, line: root.document.line(of: path), key: path.description)
    }
  }

  private func archive(_ table: TOMLReader) -> Configuration.Archive {
    .init(path: path(table, "path") ?? stateful("archive.sqlite", table, "path"), keepBodies: keepBodies(table))
  }

  private func keepBodies(_ table: TOMLReader) -> Duration? {
    if table.node("keep-bodies") == .string("forever") { return nil }
    return table.parsed(
      "keep-bodies", wanted: "a time with its unit, like \"90d\" or \"52w\", or \"forever\"", Units.duration
    ) ?? .seconds(365 * 86400)
  }

  private func digests(_ table: TOMLReader) -> Configuration.Digests {
    .init(
      directory: path(table, "directory") ?? stateful("digests", table, "directory"),
      time: table.parsed("time", wanted: "a time of day like \"07:00\"", Self.timeOfDay) ?? .init(hour: 7, minute: 0),
      timeZone: timeZone(table), languages: choices(table, "languages", all: [.english]),
      formats: choices(table, "formats", all: Configuration.Digests.Format.allCases),
      templates: path(table, "templates"))
  }

  /// A file or directory in the state directory, the default of a key.
  private func stateful(_ name: String, _ table: TOMLReader, _ key: String) -> String {
    if let state { return Locations.join(state, name) }
    if !table.has(key) { table.reportMissing(key, "it has no default without $STATE_DIRECTORY or $HOME") }
    return name
  }

  private static func timeOfDay(_ text: String) -> Configuration.Digests.TimeOfDay? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard text.utf8.count == 5, parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCIIDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return .init(hour: hour, minute: minute)
  }

  private func timeZone(_ table: TOMLReader) -> TimeZone {
    guard let name = table.string("time-zone") else { return .current }
    if let zone = TimeZone(identifier: name) { return zone }
    let hint = NearestWord.hint(name, among: TimeZone.knownTimeZoneIdentifiers)
    table.report("\(quoted(name)) is no time zone, like \"Europe/Berlin\" or \"Asia/Shanghai\"" + hint, at: "time-zone")
    return .current
  }

  /// A list of an enum's names: at least one, each once.
  private func choices<Choice: RawRepresentable<String> & CaseIterable & Equatable>(
    _ table: TOMLReader, _ key: String, all: [Choice]
  ) -> [Choice] {
    guard let listed = table.strings(key) else { return all }
    if listed.isEmpty { table.report("is empty; name at least one of \(names(of: Choice.self))", at: key) }
    var choices: [Choice] = []
    for (text, path) in listed {
      guard let choice: Choice = table.choice(text, at: path) else { continue }
      if choices.contains(choice) {
        table.report("\(quoted(text)) is listed twice", at: path)
      } else {
        choices.append(choice)
      }
    }
    return choices
  }

  private func names<Choice: RawRepresentable<String> & CaseIterable>(of _: Choice.Type) -> String {
    Choice.allCases.map(\.rawValue).joined(separator: ", ")
  }

  // MARK: - Fetch

  private func fetch(_ table: TOMLReader) -> Configuration.Fetch {
    let interval = table.duration("interval", in: .seconds(60)...(.seconds(30 * 86400))) ?? .seconds(20 * 60)
    let transfers = table.integer("transfers", in: 1...512) ?? 32
    // Nobody else's servers are asked faster than once a second; exceptions are for one's own.
    let perDomain = pace(
      table.table("per-domain"), connections: 1...8, spacing: .seconds(1)...(.seconds(3600)),
      default: .init(connections: 1, spacing: .seconds(1)))
    var hosts: [String: Configuration.Fetch.Pace] = [:]
    for (name, host) in table.namedTables("hosts") {
      if !Self.isHostName(name) {
        host.report("\(quoted(name)) is no host name; write it without scheme, port and path, like \"feeds.example\"")
      }
      if hosts[name.lowercased()] != nil { host.report("\(quoted(name.lowercased())) is written twice") }
      hosts[name.lowercased()] = pace(
        host, connections: 1...64, spacing: .zero...(.seconds(3600)), default: perDomain)
    }
    return .init(
      interval: interval, transfers: transfers, perDomain: perDomain, hosts: hosts,
      limits: limits(table.table("limits")), contact: contact(table), caFile: path(table, "ca-file"),
      proxy: proxy(table))
  }

  private func pace(
    _ table: TOMLReader, connections: ClosedRange<Int>, spacing: ClosedRange<Duration>,
    default pace: Configuration.Fetch.Pace
  ) -> Configuration.Fetch.Pace {
    .init(
      connections: table.integer("connections", in: connections) ?? pace.connections,
      spacing: table.duration("spacing", in: spacing) ?? pace.spacing)
  }

  private func limits(_ table: TOMLReader) -> Configuration.Fetch.Limits {
    let limits = Configuration.Fetch.Limits(
      size: table.bytes("size", in: 64 << 10...256 << 20) ?? 15 << 20,
      redirects: table.integer("redirects", in: 0...20) ?? 5,
      connectTimeout: table.duration("connect-timeout", in: .seconds(1)...(.seconds(120))) ?? .seconds(15),
      timeout: table.duration("timeout", in: .seconds(1)...(.seconds(600))) ?? .seconds(60))
    if table.has("connect-timeout") && limits.connectTimeout > limits.timeout {
      table.report(
        "\(Units.text(limits.connectTimeout)) is longer than the \(Units.text(limits.timeout)) of \"timeout\"",
        at: "connect-timeout")
    }
    return limits
  }

  /// It goes into a request header as it stands.
  private func contact(_ table: TOMLReader) -> String? {
    table.parsed("contact", wanted: "a mail address or a web page, like \"news@example.org\"") { text in
      let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()\"\\".utf8.contains($0) }
      let isAddress = text.contains("@") || text.hasPrefix("https://") || text.hasPrefix("http://")
      return isPlain && isAddress && text.utf8.count <= 200 ? text : nil
    }
  }

  private func proxy(_ table: TOMLReader) -> String? {
    table.parsed("proxy", wanted: "a proxy's URL, like \"http://127.0.0.1:3128\" or \"socks5h://127.0.0.1:1080\"") {
      guard let url = URL(string: $0), let scheme = url.scheme?.lowercased(), url.host()?.isEmpty == false,
        ["http", "https", "socks4", "socks4a", "socks5", "socks5h"].contains(scheme)
      else { return nil }
      return $0
    }
  }

  private static func isHostName(_ text: String) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    let isName =
      text.utf8.count <= 253
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy { TOMLPath.isBareKeyByte($0) && $0 != UInt8(ascii: "_") }
      }
    return isName || Network.family(of: text) == AF_INET6
  }

  // MARK: - Log and metrics

  private func log(_ table: TOMLReader) -> Configuration.Log {
    let format = table.choice("format", of: Configuration.Log.Format.self) ?? .auto
    let levels = table.table("levels")
    var level = Logger.Level.info
    var roomLevels: [Configuration.Log.Room: Logger.Level] = [:]
    if let all = levels.choice("all", of: Logger.Level.self) { level = all }
    for room in Configuration.Log.Room.allCases {
      if let own = levels.choice(room.rawValue, of: Logger.Level.self) { roomLevels[room] = own }
    }
    return .init(format: format, levels: roomLevels, level: level)
  }

  private func listen(_ table: TOMLReader) -> Configuration.Metrics.Address? {
    let wanted = "an address that only this machine reaches, like \"127.0.0.1:9464\", \"[::1]:9464\" or \"unix:/PATH\""
    return table.parsed("listen", wanted: wanted) { text in
      if text.hasPrefix("unix:/") { return .unix(path: String(text.dropFirst(5))) }
      guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
        (1...65535).contains(port)
      else { return nil }
      var host = String(text[..<colon])
      if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
      guard host == "::1" || host.hasPrefix("127.") && Network.family(of: host) == AF_INET else { return nil }
      return .tcp(host: host, port: port)
    }
  }

  // MARK: - Feeds

  private func feeds(interval: Duration) -> [Configuration.Feed] {
    var firstPath: [URL: TOMLPath] = [:]
    return root.tables("feeds").compactMap { table in
      let url = url(table)
      let outlet = table.requiredString("outlet")
      let networks = networks(table)
      // Servers of one's own network may be asked as often as one likes.
      let shortest = networks.isEmpty ? Duration.seconds(60) : .seconds(1)
      let feedInterval = table.duration("interval", in: shortest...(.seconds(30 * 86400)))
      let language = table.parsed("language", wanted: "a language code like \"en\" or \"zh\"", Self.languageCode)
      let feed = (
        title: table.string("title"), folder: table.string("folder"), article: table.boolean("article"),
        headers: path(table, "headers-file"), credentials: path(table, "credentials-file")
      )
      guard let url, let outlet else { return nil }
      if let first = firstPath[url] {
        table.report(
          "\(quoted(url.absoluteString)) is the url of \(first) on line \(root.document.line(of: first)) too", at: "url"
        )
        return nil
      }
      firstPath[url] = table.path
      return .init(
        url: url, outlet: outlet, title: feed.title, folder: feed.folder, interval: feedInterval ?? interval,
        hasOwnInterval: feedInterval != nil, language: language, article: feed.article ?? false, allowNetwork: networks,
        headersFile: feed.headers,
        credentialsFile: feed.credentials)
    }
  }

  private func url(_ table: TOMLReader) -> URL? {
    guard let text = table.requiredString("url") else { return nil }
    // Names and paths beyond ASCII are encoded (RFC 3490, RFC 3986); a blank is always a slip.
    guard !text.contains(where: \.isWhitespace), let url = URL(string: text), let scheme = url.scheme?.lowercased(),
      let host = url.host(), !host.isEmpty, (1...65535).contains(url.port ?? 443)
    else {
      table.report("found \(quoted(text)), wanted a feed's address like \"https://news.example/feed.xml\"", at: "url")
      return nil
    }
    if scheme != "http" && scheme != "https" {
      table.report("the scheme \(quoted(scheme)) is none of http, https", at: "url")
    } else if url.user() != nil || url.password() != nil {
      // Addresses go into the archive, digests and logs; a password must not.
      table.report("a user name or password in an address is not kept secret; use \"credentials-file\"", at: "url")
    } else if url.fragment() != nil {
      table.report("\(quoted(text)) has a fragment (#…), which is never sent", at: "url")
    } else {
      return url
    }
    return nil
  }

  private static func languageCode(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts[0].count), parts[0].allSatisfy({ $0.isASCII && $0.isLetter }),
      parts.dropFirst().allSatisfy({
        (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    return text.lowercased()
  }

  private func networks(_ table: TOMLReader) -> [Configuration.Feed.Network] {
    (table.stringOrStrings("allow-network") ?? []).compactMap { text, path in
      if text == "loopback" { return .loopback }
      switch Network.cidr(text) {
      case .success(let network): return network
      case .failure(let problem):
        table.report("\(quoted(text)) \(problem.words)", at: path)
        return nil
      }
    }
  }

  // MARK: - Paths

  /// A path, made absolute.
  private func path(_ table: TOMLReader, _ key: String) -> String? {
    guard table.has(key), let text = table.requiredString(key) else {
      _ = table.node(key)
      return nil
    }
    if text.hasPrefix("~/"), let home = environment["HOME"] { return Locations.join(home, String(text.dropFirst(2))) }
    let credentials = "$CREDENTIALS_DIRECTORY"
    if text.hasPrefix(credentials + "/") {
      // Other commands than the daemon's own run without it; they don't read secrets, so the name may stay as it is.
      return (environment["CREDENTIALS_DIRECTORY"] ?? credentials) + text.dropFirst(credentials.count)
    }
    return Locations.join(directory, text)
  }
}
