import Foundation
import LocalServer
import Testing

/// What servers send in place of feeds. Each costs its own feed a poll, and nobody else anything.
@Suite(.serialized) struct BadFeedTests {
  typealias Item = FeedDocument.Item

  /// A kilobyte of gzip for every megabyte of zeros.
  private func bomb(megabytes: Int) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "head -c \(megabytes << 20) /dev/zero | gzip -9"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  private func redirect(_ location: String) -> LocalResponse {
    LocalResponse(status: 302, headers: ["Location": location])
  }

  @Test func `Every kind of bad feed gives one line that names it and the reason, and the good feeds are stored`()
    async throws
  {
    let (site, home) = (Site(), try Installation())
    let silent = try SilentServer()
    try OnceTests.orchard(on: site)
    /// Path, and what its line says.
    var wanted = [
      "html": "web page (\"Welcome\")", "empty": "empty", "404": "answered 404", "500": "answered 500",
      "loop": "redirects lead back", "long": "more than 5 redirects", "large": "larger than 15 MiB",
      "bomb": "larger than 15 MiB", "metadata": "169.254.169.254", "file": "file", "text": "not a feed",
      "garbled": "cannot be decoded", "challenge": "human visitors",
    ]
    site.put(
      "/html", "<!DOCTYPE html><html><head><title>Welcome</title></head><body>Hi</body></html>", type: "text/html")
    site.put("/empty", "")
    site.put("/500", LocalResponse(status: 500, body: Data("oh no".utf8)))
    site.put("/loop", redirect("/loop2"))
    site.put("/loop2", redirect("/loop"))
    site.put("/long", redirect("/long1"))
    for step in 1...9 { site.put("/long\(step)", redirect("/long\(step + 1)")) }
    let item = "<item><title>Cider again</title></item>\n"
    let large = "<rss version=\"2.0\"><channel>" + String(repeating: item, count: (20 << 20) / item.utf8.count)
    site.put("/large", LocalResponse(status: 200, body: Data(large.utf8)))
    site.put(
      "/bomb",
      LocalResponse(
        status: 200, headers: ["Content-Encoding": "gzip", "Content-Type": "application/xml"],
        body: try bomb(megabytes: 200)))
    site.put("/metadata", redirect("http://169.254.169.254/latest/meta-data/"))
    site.put("/file", redirect("file:///etc/passwd"))
    site.put("/text", "Nothing to see here.", type: "text/plain")
    site.put(
      "/garbled", LocalResponse(status: 200, headers: ["Content-Encoding": "gzip"], body: Data("no gzip at all".utf8)))
    site.put(
      "/challenge",
      "<html><head><title>Just a moment...</title></head><body><form id=\"challenge-form\"></form></body></html>",
      type: "text/html")
    try await site.open { address in
      let bad = wanted.keys.sorted().map { Installation.Feed(outlet: $0, url: "\(address)/\($0)") }
      let mute = Installation.Feed(outlet: "mute", url: "http://127.0.0.1:\(silent.port)/mute")
      wanted["mute"] = "timed out after 8 s"
      let nowhere = Installation.Feed(outlet: "nowhere", url: "http://127.0.0.1:1/nowhere")
      wanted["nowhere"] = "cannot connect"
      try home.configure(bad + [mute, nowhere] + OnceTests.feeds(at: address), timeout: "8s")
      let outcome = try await home.run("once")
      #expect(outcome.status == 0)
      let warnings = outcome.errors.split(separator: "\n").filter { $0.contains(" warning: ") }
      for (name, reason) in wanted {
        let own = warnings.filter { $0.contains("/\(name) failed:") }
        #expect(own.count == 1, "\(name): \(own)")
        #expect(own.first?.contains(reason) == true, "\(name): \(own)")
      }
      #expect(warnings.count == wanted.count, "\(outcome.errors)")
      #expect(!outcome.errors.contains("root:"))
    }
    #expect(try home.titles().count == 5)
    #expect(try home.reversals().count == 1)
    let status = try await home.run("status").output
    #expect(status.contains("\(wanted.count + 3) feeds, \(wanted.count) failing"), "\(status)")
  }

  @Test func `Of a feed that breaks off its whole items are kept, and it is asked for in full again`() async throws {
    let (site, home) = (Site(), try Installation())
    let whole = FeedDocument.rss(
      "The Bramley Post",
      [
        Item("Cider prices fall", "cider", hoursAgo: 4), Item("Harvest fair opens", "fair", hoursAgo: 5),
        Item("Orchard Robotics fires chief executive Mara Voss", "fires", hoursAgo: 6),
      ])
    let cut = String(whole[..<(try #require(whole.range(of: "fires chief"))).lowerBound])
    site.put("/rss") { request in
      // The server believes that what it sent was whole.
      if request.headers["if-none-match"] != nil { return LocalResponse(status: 304) }
      let isFirst = site.requests(for: "/rss").count == 1
      return LocalResponse(status: 200, headers: ["ETag": "\"1\""], body: Data((isFirst ? cut : whole).utf8))
    }
    try await site.open { address in
      try home.configure([.init(outlet: "The Bramley Post", url: "\(address)/rss")])
      let first = try await home.run("once")
      #expect(first.status == 0)
      #expect(try home.titles() == ["Cider prices fall", "Harvest fair opens"], "\(first.errors)")
      let lines = first.errors.split(separator: "\n")
      #expect(
        lines.count == 1 && first.errors.contains("/rss") && first.errors.contains("breaks off"), "\(first.errors)")
      try home.makeFeedsDue()
      #expect(try await home.run("once").errors == "")
    }
    #expect(try home.titles().count == 3)
  }

  @Test func `A feed in GB18030 that doesn't say so is read right`() async throws {
    let (site, home) = (Site(), try Installation())
    let text = FeedDocument.rss(
      "苹果晚报",
      [
        Item("沃斯被果园机器人罢免", "bamian", hoursAgo: 4, summary: "果园机器人董事会周五宣布，首席执行官沃斯即日起离任。"),
        Item("秋收节周日开幕，市民可免费品尝苹果酒", "qiushou", hoursAgo: 5),
      ]
    ).replacing(" encoding=\"UTF-8\"", with: "")
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    let bytes = try #require(text.data(using: encoding))
    #expect(String(data: bytes, encoding: .utf8) == nil)
    site.put("/rss", LocalResponse(status: 200, headers: ["Content-Type": "text/xml"], body: bytes))
    try await site.open { address in
      try home.configure([.init(outlet: "苹果晚报", url: "\(address)/rss")])
      let outcome = try await home.run("once")
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }
    #expect(try home.titles() == ["沃斯被果园机器人罢免", "秋收节周日开幕，市民可免费品尝苹果酒"])
    #expect(try await home.run("search", "罢免").output.contains("沃斯被果园机器人罢免"))
  }
}
