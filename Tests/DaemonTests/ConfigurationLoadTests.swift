import Foundation
import Narrative
import Testing

@testable import Daemon

@Suite struct ConfigurationLoadTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func load(
    _ text: String, environment: [String: String] = ["HOME": "/home/reader"], userID: UInt32 = 1000
  ) throws -> Configuration {
    try Configuration.load(
      path: directory.write(text, to: "volteface.toml"), environment: environment, userID: userID)
  }

  @Test func `A file with nothing but sagas gives the defaults`() throws {
    let configuration = try load("sagas = [\"a.toml\"]")
    #expect(configuration.archive.path == "/home/reader/.local/state/volteface/archive.sqlite")
    #expect(configuration.archive.keepBodies == .seconds(365 * 86400))
    #expect(configuration.digests.directory == "/home/reader/.local/state/volteface/digests")
    #expect(configuration.digests.time.description == "07:00")
    #expect(configuration.digests.languages == [.english])
    #expect(configuration.digests.formats == [.markdown, .html, .json])
    #expect(configuration.digests.templates == nil)
    #expect(configuration.fetch.interval == .seconds(1200))
    #expect(configuration.fetch.transfers == 32)
    #expect(configuration.fetch.perDomain == .init(connections: 1, spacing: .seconds(1)))
    #expect(
      configuration.fetch.limits
        == .init(size: 15 << 20, redirects: 5, connectTimeout: .seconds(15), timeout: .seconds(60)))
    #expect(configuration.narrative.outlets == 2)
    #expect("\(configuration.log.level(of: .fetch))" == "info")
    #expect(configuration.metrics.listen == nil)
    #expect(configuration.feeds == [])
  }

  @Test func `Every key arrives in its place`() throws {
    let configuration = try load(
      """
      sagas = ["sagas/*.toml", "/srv/more.toml"]
      [archive]
      path = "state/a.sqlite"
      keep-bodies = "forever"
      [digests]
      directory = "~/digests"
      time = "23:59"
      time-zone = "Asia/Shanghai"
      languages = ["zh", "en"]
      formats = ["json"]
      templates = "/srv/templates"
      [fetch]
      interval = "1h"
      transfers = 8
      contact = "https://reader.example/about"
      ca-file = "ca.pem"
      proxy = "socks5h://127.0.0.1:1080"
      [fetch.per-domain]
      connections = 2
      spacing = "3s"
      [fetch.hosts."Feeds.Example"]
      spacing = "0s"
      [fetch.hosts."::1"]
      connections = 64
      [fetch.limits]
      size = "1MiB"
      redirects = 0
      connect-timeout = "2s"
      timeout = "20s"
      [narrative]
      outlets = 1
      [log]
      format = "json"
      [log.levels]
      all = "warning"
      fetch = "trace"
      [metrics]
      listen = "[::1]:9464"
      [[feeds]]
      url = "https://news.example/feed.xml?lang=en"
      outlet = "Example News"
      title = "All news"
      folder = "News"
      interval = "2h"
      language = "zh-Hant"
      article = true
      allow-network = ["loopback", "10.0.0.0/8", "fd00::/8", "192.168.1.7"]
      headers-file = "$CREDENTIALS_DIRECTORY/headers"
      credentials-file = "secret"
      [[feeds]]
      url = "http://[::1]:8080/feed"
      outlet = "Local"
      allow-network = "loopback"
      interval = "1s"
      """, environment: ["HOME": "/home/reader", "CREDENTIALS_DIRECTORY": "/run/credentials/volteface.service"])
    #expect(configuration.sagas.map(\.text) == ["sagas/*.toml", "/srv/more.toml"])
    #expect(configuration.archive == .init(path: directory.path + "/state/a.sqlite", keepBodies: nil))
    #expect(configuration.digests.directory == "/home/reader/digests")
    #expect(configuration.digests.time == .init(hour: 23, minute: 59))
    #expect(configuration.digests.timeZone.identifier == "Asia/Shanghai")
    #expect(configuration.digests.languages == [.chinese, .english])
    #expect(configuration.digests.formats == [.json])
    #expect(configuration.digests.templates == "/srv/templates")
    #expect(configuration.fetch.caFile == directory.path + "/ca.pem")
    #expect(configuration.fetch.contact == "https://reader.example/about")
    #expect(configuration.fetch.proxy == "socks5h://127.0.0.1:1080")
    #expect(configuration.fetch.pace(of: "feeds.EXAMPLE") == .init(connections: 2, spacing: .zero))
    #expect(configuration.fetch.pace(of: "::1") == .init(connections: 64, spacing: .seconds(3)))
    #expect(configuration.fetch.pace(of: "other.example") == .init(connections: 2, spacing: .seconds(3)))
    #expect(
      configuration.fetch.limits
        == .init(size: 1 << 20, redirects: 0, connectTimeout: .seconds(2), timeout: .seconds(20)))
    #expect(configuration.narrative.outlets == 1)
    #expect(configuration.log.format == .json)
    #expect("\(configuration.log.level(of: .fetch))" == "trace")
    #expect("\(configuration.log.level(of: .archive))" == "warning")
    #expect(configuration.metrics.listen == .tcp(host: "::1", port: 9464))
    let feed = try #require(configuration.feeds.first)
    #expect(feed.url.absoluteString == "https://news.example/feed.xml?lang=en")
    #expect(feed.outlet == "Example News")
    #expect(feed.title == "All news")
    #expect(feed.folder == "News")
    #expect(feed.interval == .seconds(7200))
    #expect(feed.language == "zh-hant")
    #expect(feed.article)
    #expect(feed.allowNetwork.map(\.description) == ["loopback", "10.0.0.0/8", "fd00::/8", "192.168.1.7/32"])
    #expect(feed.headersFile == "/run/credentials/volteface.service/headers")
    #expect(feed.credentialsFile == directory.path + "/secret")
    #expect(configuration.feeds[1].interval == .seconds(1))
  }

  @Test func `State is where systemd says, else where root or a user has it`() throws {
    let text = "sagas = [\"a.toml\"]"
    let paths = [
      try load(text, environment: ["STATE_DIRECTORY": "/run/vf:/other", "HOME": "/home/reader"]).archive.path,
      try load(text, environment: ["HOME": "/root"], userID: 0).archive.path,
      try load(text, environment: ["HOME": "/home/reader"]).archive.path,
    ]
    #expect(
      paths == [
        "/run/vf/archive.sqlite", "/var/lib/volteface/archive.sqlite",
        "/home/reader/.local/state/volteface/archive.sqlite",
      ])
  }

  @Test func `A user without a home must say where the state is`() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try load("sagas = [\"a.toml\"]\n[archive]\npath = \"a.sqlite\"", environment: [:])
    }
    #expect(error.problems.map(\.key) == ["digests"])
    #expect(error.problems[0].message.contains("\"directory\" is missing"))
  }

  @Test func `The system's configuration goes before the one of a source tree`() {
    #expect(Locations.configuration { _ in true } == "/etc/volteface/volteface.toml")
    #expect(Locations.configuration { _ in false } == "./config/volteface.toml")
  }

  @Test func `What can't be read says why`() throws {
    let missing = try #require(throws: ConfigurationError.self) {
      try Configuration.load(path: directory.path + "/none.toml", environment: [:])
    }
    #expect(missing == .unreadable(path: directory.path + "/none.toml", reason: "no such file"))
    #expect(missing.description == directory.path + "/none.toml: no such file")
    let folder = try #require(throws: ConfigurationError.self) {
      try Configuration.load(path: directory.path, environment: [:])
    }
    #expect(folder == .unreadable(path: directory.path, reason: "is a directory, wanted a file"))
    let device = try #require(throws: ConfigurationError.self) { try SagaFile.load("/dev/zero") }
    #expect(device == .unreadable(path: "/dev/zero", reason: "is not a regular file"))
  }

  // MARK: - Sagas

  private func saga(_ id: String, initial: String = "in") -> String {
    """
    id = "\(id)"
    title = "The affair"
    about = ["Affair"]

    [[actors]]
    id = "she"
    name = "She"
    aliases = ["Her"]

    [[storylines]]
    id = "role"
    question = "Where does she stand?"
    initial = "\(initial)"
    tempo = "slow"

    [[storylines.states]]
    id = "in"
    label = "in office"
    examples = ["She returns"]

    [[storylines.states]]
    id = "out"
    label = "out of office"
    examples = [
      "She resigns",
      "She is fired",
    ]
    """
  }

  @Test func `Bad sagas among good ones are reported, and the good ones load`() throws {
    _ = try directory.write(saga("one"), to: "sagas/1.toml")
    let bad = try directory.write(saga("two", initial: "nowhere"), to: "sagas/2.toml")
    _ = try directory.write(saga("three"), to: "sagas/3.toml")
    let again = try directory.write(saga("one"), to: "sagas/4.toml")
    try FileManager.default.createDirectory(atPath: directory.path + "/sagas/5.toml", withIntermediateDirectories: true)
    let configuration = try load("sagas = [\n\"sagas/*.toml\",\n\"sagas/3.toml\",\n\"gone-*.toml\"]")
    let sagas = configuration.loadSagas()
    #expect(sagas.sagas.map(\.id) == ["one", "three"])
    #expect(
      sagas.problems.map(\.description) == [
        "\(bad):13: storylines[0].initial: no state is called \"nowhere\"; there are \"in\", \"out\"",
        "\(again):1: id: \"one\" is the id of the saga in \(directory.path)/sagas/1.toml too",
        "\(directory.path)/sagas/5.toml: is a directory, wanted a file",
        "\(configuration.file):4: sagas[2]: \"gone-*.toml\" matches no file",
      ])
  }

  @Test func `Sagas are named as the configuration was`() throws {
    let configuration = try load("sagas = [\"sagas/*.toml\"]")
    let bad = try directory.write(saga("Two"), to: "sagas/2.toml")
    #expect(configuration.loadSagas().problems.map(\.file) == [bad])
    var relative = configuration
    relative.file = "config/volteface.toml"
    #expect(relative.loadSagas().problems.map(\.file) == ["config/sagas/2.toml"])
    relative.file = "volteface.toml"
    #expect(relative.loadSagas().problems.map(\.file) == ["sagas/2.toml"])
  }

  @Test func `Addresses beyond ASCII are encoded`() throws {
    let text = "sagas = [\"a.toml\"]\n[[feeds]]\nurl = \"https://例子.测试/路径\"\noutlet = \"例子\""
    #expect(
      try load(text).feeds.map(\.url.absoluteString) == ["https://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF%E5%BE%84"])
  }

  @Test func `A pattern's directory is taken literally`() throws {
    let file = try directory.write("sagas = [\"*.saga\", \"[a]?.toml\"]", to: "odd [x] * dir/volteface.toml")
    _ = try directory.write(saga("one"), to: "odd [x] * dir/b.saga")
    _ = try directory.write(saga("two"), to: "odd [x] * dir/ab.toml")
    let sagas = try Configuration.load(path: file, environment: ["HOME": "/x"]).loadSagas()
    #expect(sagas.sagas.map(\.id) == ["one", "two"])
    #expect(sagas.problems == [])
  }

  @Test func `A saga file becomes a saga, and its parts have lines`() throws {
    let file = try SagaFile(path: "x.toml", text: saga("affair"))
    let states = [
      Saga.State(id: "in", label: "in office", examples: ["She returns"]),
      Saga.State(id: "out", label: "out of office", examples: ["She resigns", "She is fired"]),
    ]
    #expect(
      file.saga
        == Saga(
          id: "affair", title: "The affair", about: ["Affair"],
          actors: [Saga.Actor(id: "she", name: "She", aliases: ["Her"])],
          storylines: [
            Saga.Storyline(
              id: "role", question: "Where does she stand?", initial: "in", tempo: .slow, states: states)
          ]))
    #expect(file.line(of: ["title"]) == 2)
    #expect(file.line(of: ["actors", "she", "aliases", "0"]) == 8)
    #expect(file.line(of: ["storylines", "role"]) == 10)
    #expect(file.line(of: ["storylines", "role", "initial"]) == 13)
    #expect(file.line(of: ["storylines", "role", "states", "out", "id"]) == 22)
    #expect(file.line(of: ["storylines", "role", "states", "out", "examples", "1"]) == 26)
    #expect(file.line(of: ["storylines", "role", "states", "1", "examples"]) == 24)
    #expect(file.line(of: ["storylines", "nothing", "initial"]) == 10)
    #expect(file.line(of: ["language"]) == 1)
    #expect(
      file.problem(at: ["storylines", "role", "states", "out", "examples", "1"], "reads the same").description
        == "x.toml:26: storylines[0].states[1].examples[1]: reads the same")
  }

  // MARK: - Secrets

  private func feed(_ keys: String) throws -> Configuration.Feed {
    let text = "sagas = [\"a.toml\"]\n[[feeds]]\nurl = \"https://news.example/\"\noutlet = \"News\"\n" + keys
    return try #require(load(text).feeds.first)
  }

  @Test func `Headers and credentials are read from their files`() throws {
    _ = try directory.write("# for the proxy\nX-Token: a:b c\r\n\nAccept-Language:zh\n", to: "headers")
    _ = try directory.write("Aladdin:open sesame\n", to: "credentials")
    let headers = try feed("headers-file = \"headers\"\ncredentials-file = \"credentials\"").secretHeaders()
    #expect(headers.map(\.name) == ["X-Token", "Accept-Language", "Authorization"])
    #expect(headers.map(\.value) == ["a:b c", "zh", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="])
    #expect("\(headers)" == "[X-Token: (secret), Accept-Language: (secret), Authorization: (secret)]")
  }

  @Test func `A bad secret is reported by its line, and never shown`() throws {
    let headersFile = try directory.write(
      "Host: secret\nX Token: secret\nX-Ok: secret\nsecret\nX-Bell: se\u{7}cret\n", to: "headers")
    let credentialsFile = try directory.write("reader:secret\nother:secret\n", to: "credentials")
    let error = try #require(throws: ConfigurationError.self) {
      try feed("headers-file = \"headers\"\ncredentials-file = \"credentials\"").secretHeaders()
    }
    #expect(!error.description.contains("secret"))
    #expect(
      error.problems.map { "\($0.file):\($0.line ?? 0)" }
        == [1, 2, 4, 5].map { "\(headersFile):\($0)" } + ["\(credentialsFile):1"])
    let missing = try #require(throws: ConfigurationError.self) {
      try feed("credentials-file = \"none\"").secretHeaders()
    }
    #expect(missing == .unreadable(path: directory.path + "/none", reason: "no such file"))
  }

  @Test func `Passwords in URLs are not shown`() {
    #expect(quoted("https://reader:secret@news.example/") == "\"https://…@news.example/\"")
    #expect(quoted("https://secret@news.example/") == "\"https://…@news.example/\"")
    #expect(quoted("https://reader:se/cret@news.example/") == "\"https://…@news.example/\"")
    #expect(quoted("https://news.example/@author/feed") == "\"https://news.example/@author/feed\"")
    #expect(quoted(String(repeating: "x", count: 70)).count == 63)
    #expect(quoted("a\nb\tc") == "\"a b c\"")
  }
}
