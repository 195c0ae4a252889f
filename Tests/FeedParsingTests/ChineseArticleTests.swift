import FeedParsing
import Foundation
import Testing

private let first = "港口委员会周二投票决定保留这台旧吊车，它从一九七四年起就没有动过。"
private let second = "“春天开始刷漆，”港务长何敏说，“只要海鸥不反对。”"

@Suite struct ChineseArticleTests {
  private func parse(_ page: String) -> ParsedArticle { ArticleParser().parse(Array(page.utf8)) }

  private func paragraphs(_ text: String?) -> [String] { (text ?? "").components(separatedBy: "\n\n") }

  @Test func `A portal's source, editor, statement and further reading are left out`() {
    let page = parse(
      """
      <html><head><title>老吊车保住了_海港新闻</title></head><body><div class="nav"><a href="/1">首页</a><a href="/2">国内</a></div>
      <div class="post_main"><h1>老吊车保住了</h1><div class="post_info">2024年03月05日 08:30　来源：<a href="/">滨海网</a></div>
      <div class="post_body"><p>　　\(first)</p><p>　　\(second)</p><p>（责任编辑：周晓）</p>
      <p>特别声明：以上内容仅代表作者本人观点。</p></div><div><h3>相关阅读</h3><ul><li><a href="/3">海鸥去哪儿了</a></li></ul></div>
      <div>扫码关注滨海网公众号</div></div></body></html>
      """)
    #expect(paragraphs(page.text) == [first, second])
    #expect(page.title == "老吊车保住了")
    // A Chinese page that names no zone means its own.
    #expect(page.published.map(FeedDate.iso8601) == "2024-03-05T00:30:00Z")
  }

  @Test func `A WeChat article is read though scripts show it, and its outlet is the account`() {
    let page = parse(
      """
      <html lang="zh_CN"><head><meta property="og:title" content="老吊车"><meta property="og:site_name" content="微信公众平台"></head>
      <body><h1 id="activity-name">老吊车</h1><a id="js_name">慢城记</a><div id="js_content" style="visibility: hidden;">
      <section><span>点击上方蓝字关注我们</span></section><section><span>\(first)</span></section>
      <section><section><span>“春天开始</span><span>刷漆，”港务长何敏说，“只要海鸥不反对。”</span></section></section>
      <section><p>- END -</p></section><section><p>文字丨许禾</p></section></div></body></html>
      """)
    #expect(paragraphs(page.text) == [first, second])
    #expect(page.site == "慢城记")
    #expect(page.language == "zh-CN")
  }

  @Test func `An old page in GBK is read by what its meta element says`() throws {
    // 港口, 保留, 吊车 in GBK.
    let start = Array(
      "<html><head><meta http-equiv=Content-Type content='text/html; charset=gb2312'></head><body><font><p>".utf8)
    let words: [UInt8] = [0xB8, 0xDB, 0xBF, 0xDA, 0xB1, 0xA3, 0xC1, 0xF4, 0xB5, 0xF5, 0xB3, 0xB5, 0xA1, 0xA3]
    let page = ArticleParser().parse(start + words + words + Array("</p></font></body></html>".utf8))
    #expect(page.text == "港口保留吊车。港口保留吊车。")
    #expect(page.encoding == "gb18030")
  }

  @Test func `Ideographic spaces after a line break begin a paragraph`() {
    let page = parse("<html><body><font><br>　　\(first)<br>　　\(second)</font></body></html>")
    #expect(paragraphs(page.text) == [first, second])
  }

  @Test func `A government's document keeps its number, addressee, date and table`() {
    let page = parse(
      """
      <html lang="zh-CN"><head><meta name="ArticleTitle" content="关于保留旧吊车的通知"><meta name="PubDate" content="2024-03-12 00:00"></head>
      <body><h1>关于保留旧吊车的通知</h1><div class="TRS_Editor"><p>滨政发〔2024〕9号</p><p>各科室：</p><p>\(first)</p>
      <table><tr><td>项目</td><td>金额</td></tr><tr><td>油漆</td><td>40</td></tr></table><p>滨海市人民政府</p><p>2024年3月8日</p></div></body></html>
      """)
    #expect(
      paragraphs(page.text) == [
        "滨政发〔2024〕9号", "各科室：", first, "项目 金额", "油漆 40", "滨海市人民政府", "2024年3月8日",
      ])
    #expect(page.published.map(FeedDate.iso8601) == "2024-03-12T00:00:00Z")
  }
}
