import FeedParsing
import Testing

@Suite struct EncodingTests {
  private let prefix = Array("<rss version=\"2.0\"><channel><title>".utf8)
  private let suffix = Array("</title></channel></rss>".utf8)

  private func title(_ bytes: [UInt8], contentType: String? = nil) -> (title: String?, encoding: String, clean: Bool) {
    let document = FeedParser().parse(prefix + bytes + suffix, contentType: contentType)
    return (document.feed?.title, document.encoding, document.wellFormed)
  }

  @Test func `A western document that says UTF-8 and is it in part is read character by character`() {
    let bytes =
      Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>".utf8) + prefix + [0x43, 0x61, 0x66, 0xE9, 0x20]
      + Array("— naïve ".utf8)
      + [0x93, 0x71, 0x94] + suffix
    let document = FeedParser().parse(bytes)
    #expect(document.feed?.title == "Café — naïve “q”")
    #expect(document.encoding == "utf-8")
  }

  @Test func `Surrogates that were encoded one by one make one character`() {
    let result = title(Array("Ja, ".utf8) + [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80] + Array(" schön".utf8))
    #expect(result.title == "Ja, 😀 schön")
    #expect(!result.clean)
  }

  @Test func `The server's charset counts before the document's`() {
    let bytes = Array("<?xml version=\"1.0\" encoding=\"koi8-r\"?>".utf8) + prefix + [0xCC, 0xE8, 0xF0] + suffix
    let document = FeedParser().parse(bytes, contentType: "text/xml; charset=\"windows-1251\"")
    #expect(document.encoding == "windows-1251")
    #expect(document.feed?.title == "Мир")
  }

  @Test func `A server that says UTF-8 of bytes that are none is not believed`() {
    let bytes = Array("<?xml version=\"1.0\" encoding=\"gbk\"?>".utf8) + prefix + [0xD6, 0xD0, 0xCE, 0xC4] + suffix
    let document = FeedParser().parse(bytes, contentType: "text/xml; charset=utf-8")
    #expect(document.encoding == "gb18030")
    #expect(document.feed?.title == "中文")
    #expect(!document.wellFormed)
  }

  @Test func `A server that says Latin-1 by default is not believed over clear UTF-8`() {
    let result = title(Array("Zażółć 中文".utf8), contentType: "text/xml; charset=ISO-8859-1")
    #expect(result.title == "Zażółć 中文")
    #expect(result.encoding == "utf-8")
    #expect(!result.clean)
  }

  @Test func `A server that says Latin-1 by default is not believed over an East Asian document either`() {
    let declaration = Array("<?xml version=\"1.0\" encoding=\"gb2312\"?>".utf8)
    let bytes = declaration + prefix + [0xD6, 0xD0, 0xCE, 0xC4] + suffix
    let document = FeedParser().parse(bytes, contentType: "text/xml; charset=iso-8859-1")
    #expect(document.encoding == "gb18030")
    #expect(document.feed?.title == "中文")
  }

  @Test func `Latin-1 means windows-1252`() {
    let result = title([0x93, 0x61, 0x94, 0x20, 0x80], contentType: "text/xml; charset=iso-8859-1")
    #expect(result.title == "“a” €")
    #expect(result.encoding == "windows-1252")
    #expect(result.clean)
  }

  @Test func `A byte order mark counts before everything`() {
    let declaration = Array("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>".utf8)
    let bytes = [0xEF, 0xBB, 0xBF] + declaration + prefix + Array("é".utf8) + suffix
    let document = FeedParser().parse(bytes, contentType: "text/xml; charset=koi8-r")
    #expect(document.feed?.title == "é")
    #expect(document.encoding == "utf-8")
  }

  @Test func `Byte order marks may be many`() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(FeedParser().parse(mark + mark + prefix + suffix).format == .rss20)
    #expect(FeedParser().parse(mark + mark + Array("{\"items\": []}".utf8)).format == .json10)
  }

  @Test func `An unknown charset is passed over and noted`() {
    let result = title(Array("é".utf8), contentType: "text/xml; charset=martian")
    #expect(result.title == "é")
    #expect(!result.clean)
  }

  @Test func `A charset can't set options of the converter`() {
    #expect(title(Array("é".utf8), contentType: "text/xml; charset=ASCII//TRANSLIT").title == "é")
  }

  @Test func `Without any word, bytes that are no UTF-8 are guessed`() {
    // "Председатель совета директоров вернулся" in KOI8-R
    let koi8: [UInt8] = [
      0xF0, 0xD2, 0xC5, 0xC4, 0xD3, 0xC5, 0xC4, 0xC1, 0xD4, 0xC5, 0xCC, 0xD8, 0x20, 0xD3, 0xCF, 0xD7, 0xC5, 0xD4, 0xC1,
      0x20, 0xC4, 0xC9, 0xD2, 0xC5, 0xCB, 0xD4, 0xCF, 0xD2, 0xCF, 0xD7, 0x20, 0xD7, 0xC5, 0xD2, 0xCE, 0xD5, 0xCC, 0xD3,
      0xD1,
    ]
    let result = title(koi8)
    #expect(result.title == "Председатель совета директоров вернулся")
    #expect(result.encoding == "koi8-r")
  }

  @Test func `ISO 2022-JP gives itself away by its escapes`() {
    let result = title([0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42])
    #expect(result.title == "日本")
    #expect(result.encoding == "iso-2022-jp")
  }

  @Test func `UTF-8 that was encoded twice is read once`() {
    #expect(title(Array("donâ€™t".utf8)).title == "don’t")
    #expect(title(Array("ä¸­æ–‡".utf8)).title == "中文")
    #expect(title(Array("Ãber NÃO Â".utf8)).title == "Ãber NÃO Â")
  }

  @Test func `C1 controls are windows-1252's characters`() {
    #expect(title(Array("don&#146;t &#8230;".utf8)).title == "don’t …")
  }

  @Test func `A character that the end cuts off is no error of encoding`() {
    let bytes = Array("<rss version=\"2.0\"><channel><title>中文</title><item><title>日".utf8).dropLast()
    let document = FeedParser().parse(Array(bytes))
    #expect(document.encoding == "utf-8")
    #expect(document.feed?.title == "中文")
  }
}
