import Foundation
import Narrative
import Testing

@testable import StoryArchive

@Suite struct SearchTests {
  private let scratch: Scratch
  private let archive: StoryArchive

  init() throws {
    scratch = try Scratch()
    archive = try scratch.open()
  }

  private func add(_ title: String, summary: String = "", body: String = "") throws {
    try archive.poll(IncomingEntry(guid: title, title: title, summary: summary, body: body))
  }

  private func titles(_ words: String) throws -> [String] { try archive.search(words).map(\.story.title) }

  @Test(arguments: [
    "罢免", "首席", "执行", "行官", "董事会", "董事", "事会", "奥特曼", "特曼", "奥特曼被罢免", "开放人工智能", "人工", "工智", "官", "会",
  ])
  func `Words of any length inside a longer run of Chinese are found`(word: String) throws {
    try add("开放人工智能首席执行官奥特曼被罢免，董事会", summary: "无")
    try add("今日天气晴朗，适合出行")
    #expect(try titles(word) == ["开放人工智能首席执行官奥特曼被罢免，董事会"])
  }

  @Test func `Every two neighbouring characters of a Chinese text are found in it`() throws {
    let title = "微软宣布聘请奥特曼与布罗克曼领导新的高级人工智能研究团队"
    try add(title)
    let characters = Array(title)
    for index in characters.indices.dropLast() {
      #expect(try titles(String(characters[index...(index + 1)])) == [title])
    }
  }

  @Test func `Characters that are not neighbours are no word`() throws {
    try add("人类工程")
    #expect(try titles("人工").isEmpty)
  }

  @Test func `A Chinese word ranks above the same characters across two words`() throws {
    try add("工人工资上涨")
    try add("人工智能上涨")
    #expect(try titles("人工").first == "人工智能上涨")
    #expect(try titles("人工").count == 2)
  }

  @Test(arguments: ["zoe", "ZOË", "Zoë", "résumé", "resume", "RESUME"])
  func `English is found in any case, with and without diacritics`(word: String) throws {
    try add("Zoë's Résumé leaks")
    #expect(try titles(word).count == 1)
  }

  @Test func `All words must occur, words in quotes in a row`() throws {
    try add("Board ousts chief")
    try add("Chief thanks board")
    #expect(try titles("board chief").count == 2)
    #expect(try titles("board resigns").isEmpty)
    #expect(try titles("\"board ousts\"") == ["Board ousts chief"])
    #expect(try titles("\"chief board\"").isEmpty)
  }

  @Test func `A word of both scripts is found whole`() throws {
    try add("OpenAI奥特曼回归")
    try add("OpenAI announces")
    #expect(try titles("OpenAI奥特曼") == ["OpenAI奥特曼回归"])
    #expect(try titles("ＯｐｅｎＡＩ").count == 2)
  }

  @Test(arguments: [
    "", " ", "\"", "\"\"", "*", "AND", "OR NOT", "title:", "a\"b", "(", "^x", "-", "，", "NEAR(a b)", "\0",
  ])
  func `Nothing that a person types is an error`(words: String) throws {
    try add("Board ousts chief")
    #expect(try titles(words).isEmpty)
  }

  @Test func `A headline ranks above a body`() throws {
    try add("Weather", body: "Nothing happened at all; somebody mentioned Altman once.")
    try add("Altman returns", body: "Nothing happened at all.")
    #expect(try titles("altman") == ["Altman returns", "Weather"])
  }

  @Test func `The snippet shows the word found with what stands around it`() throws {
    let before = String(repeating: "word ", count: 60)
    try add("Title", body: before + "the Café closed " + before)
    let snippet = try #require(try archive.search("cafe").first).snippet
    #expect(snippet.contains("the Café closed"))
    #expect(snippet.hasPrefix("…") && snippet.hasSuffix("…"))
    #expect(snippet.count < 200)
    try add("标题", body: String(repeating: "天气晴朗", count: 50) + "董事会罢免奥特曼")
    #expect(try #require(try archive.search("罢免").first).snippet.contains("董事会罢免奥特曼"))
  }

  @Test func `A word with a hyphen is found and shown`() throws {
    let before = String(repeating: "word ", count: 60)
    try add("Title", body: before + "the new GPT-4 model" + before)
    #expect(try #require(try archive.search("gpt-4").first).snippet.contains("GPT-4 model"))
  }

  @Test func `No more hits come than are asked for`() throws {
    for number in 1...5 { try add("Board \(number)") }
    #expect(try archive.search("board", limit: 3).count == 3)
    #expect(try archive.search("board", limit: 0).isEmpty)
  }
}
