import Foundation
import Testing

@testable import Narrative

@Suite struct SpamTests {
  /// Spun pages of an invented affair, each with what must go and what must stay.
  static let spun: [(text: String, cut: [String], kept: [String])] = [
    (
      // Adverts in the middle of sentences, a domain, and the headline "罢免风波再起林德沃斯特恐回归董事会慌了" strewn over it twice.
      """
      ,罢免风波有人说哈尔登的董事会这回闯了祸,再起也有人说股东们早就看林德沃斯特不顺眼。恐回开平哪里有正规出国劳务公司 昨天夜里
      ,归董一封公然信送到了主席手上,事会签名的职工突出五百人。慌了据知情人士意味
      ,罢免风波首创人林德沃斯特并未接到通知,再起就被保安请出了大楼。恐回 野生智能部门的卖力人怒而告退
      ,归董随即有十一名工程师跟着离开。事会 大楼外的记者拍到一辆出国务工哪个国家最赚钱黑色轿车。慌了www.haiwaizhaopin.example日本招聘网站 主席说
      ,她会在周五之前给出说明。
      """,
      ["正规出国劳务公司", "出国务工哪个国家最赚钱", "www.haiwaizhaopin.example日本招聘网站", "罢免风波", "再起", "恐回", "归董", "事会", "慌了"],
      ["林德沃斯特并未接到通知", "拍到一辆黑色轿车", "跟着离开", "签名的职工突出五百人"]
    ),
    (
      """
      真人棋牌注册送88元 云帆航空首席实行官祁远意味,公司将在六月恢复飞往克雷港的航班。无抵押贷款当天放款祁远说,团结首创人已经赞成这一方案。\
      加微信dk88666代开发票 机票价钱为3280元,首批座位售出八成。
      """,
      ["真人棋牌注册送88元", "无抵押贷款当天放款", "加微信dk88666代开发票"],
      ["云帆航空首席实行官祁远意味,公司将在六月恢复飞往克雷港的航班。祁远说", "机票价钱为3280元"]
    ),
    (
      """
      Halden's committee expelled its creator Mara Lindqvist on Sunday evening. Best online casino bonus 2024. The lender's \
      stocks dropped by a tenth. Work abroad, earn $5,000 a month, no diploma needed. Personnel penned a note with 500 \
      signatures, visit www.fastvisa-jobs.example for nurse jobs and it asks the committee to go.
      """,
      ["casino bonus", "Work abroad", "no diploma needed", "www.fastvisa-jobs.example for nurse jobs"],
      [
        "expelled its creator Mara Lindqvist on Sunday evening.", "stocks dropped by a tenth.",
        "it asks the committee to go.",
      ]
    ),
    (
      """
      Personnel of Orbex staged a walkout on Tuesday. payday loans no credit check apply now The organization's head \
      honcho, Paul Adeyemi, remarked that talks would proceed. cheap replica watches free shipping Around 740 individuals \
      joined the stoppage, its association stated. crypto signals telegram
      """,
      ["payday loans no credit check apply now", "replica watches free shipping", "crypto signals telegram"],
      [
        "staged a walkout on Tuesday.", "remarked that talks would proceed.",
        "Around 740 individuals joined the stoppage",
      ]
    ),
  ]

  @Test(arguments: spun.indices)
  func `Adverts, domains and strewn headline words go from a spun page, and what is left reads on`(_ index: Int) {
    let page = Self.spun[index]
    let cleaned = Spam.standard.cut(page.text, limit: 32_000)
    #expect(cleaned.isSpun)
    for piece in page.cut { #expect(cleaned.cut.contains { $0.contains(piece) }, "\(piece) stays: \(cleaned)") }
    for piece in page.kept { #expect(cleaned.text.contains(piece), "\(piece) is lost: \(cleaned)") }
  }

  /// News of jobs, loans, web sites, lotteries and forgers, with quotes, domains and telephone numbers.
  static let clean = [
    """
    临渊市人社局周二公布了新一批招聘信息，共有320个岗位。市民可以登录招聘网站www.linyuan-rsj.example查询，或者拨打电话0531-5550123咨询。局长谢云说：“月薪不会低于六千元。”
    """,
    """
    警方周四通报，以出国务工为名的诈骗团伙被捣毁，11名嫌疑人落网。该团伙自称劳务公司，承诺月薪三万元、包吃住，骗取了230名受害人的中介费。警方提醒，不要轻信“高薪招聘”，也不要向陌生人转账。
    """,
    """
    澜图银行周三宣布下调小企业贷款利率，最低为3.1%。行长祝明棠表示，无抵押贷款的额度将提高到50万元，最快当天放款。首席财务官说，坏账率没有上升。
    """,
    """
    体育总局要求彩票销售点公示中奖规则。去年全省彩票销售额达到183亿元，同比增长4%。负责人在接受采访时说：“彩票不是投资。”
    """,
    """
    药监部门查处了一批违规减肥茶，涉及七个牌子。检测发现，其中三种含有禁用成分。消费者可以在官网查询批号，免费退货。专家提醒，减肥药应当在医生指导下使用。
    """,
    """
    日本招聘网站“职场之声”周一公布的调查显示，四成大学生希望在东京就业。调查覆盖了日本全国1.2万名学生。分析师认为，薪水仍是最重要的条件。
    """,
    """
    Casino operator Larkmoor said on Tuesday that revenue at its slots fell by 4%, while online betting rose. The company \
    will close two casinos in Sund, with the loss of 310 jobs. "We are not in trouble," said its head, Dilys Vaughan.
    """,
    """
    The regulator fined three payday lenders on Monday for approving loans within minutes without a credit check. \
    Borrowers can claim their money back at www.moneyhelp.example or by phone on 0800 555 0199. "Cheap money is never free," \
    its director said.
    """,
    """
    Canada will grant work visas to 4,000 nurses a year, the immigration ministry said. Applicants need a job offer and a \
    diploma. The nurses' union of Kemeria called the plan a raid. Details are on the ministry's site, immigration.example.
    """,
    """
    Police in Carrow seized 12,000 replica watches and handbags worth $3m on Friday. They had been sold through Telegram and \
    WhatsApp groups with free shipping. Two men were arrested. Brands had complained for years, said Chief June Calloway.
    """,
  ]

  @Test(arguments: clean.indices)
  func `A clean article loses nothing, whatever it tells of`(_ index: Int) {
    let article = Self.clean[index]
    #expect(Spam.standard.cut(article, limit: 32_000) == Spam.Cleaned(text: article))
  }

  @Test func `Random pieces of clean articles put together lose nothing`() {
    var generator = SplitMix(state: 11)
    let sentences = Self.clean.flatMap { Passages($0, limit: 32_000, at: nil).sentences.map(\.text) }
    for _ in 0..<40 {
      // Each article is on one matter: no more than one of its kind stands beside unrelated ones.
      let text = (0..<6).map { _ in sentences[Int(generator.next() % UInt64(sentences.count))] }.joined(separator: " ")
      let cleaned = Spam.standard.cut(text, limit: 32_000)
      #expect(cleaned.text == text, "\(cleaned.cut)")
    }
  }

  @Test func `Any bytes and a megabyte of one word are cut in bounded time`() {
    for text in [
      "", "。", "www.", "贷款", String(repeating: "贷款", count: 200_000), String(repeating: "政变反转", count: 100_000),
    ] {
      _ = Spam.standard.cut(text, limit: 8_000)
    }
  }

  // MARK: passages

  @Test func `What opens with a year long past is background until the page is back at the news`() {
    let page = """
      Halden dismissed Mara Lindqvist on Monday. In 2012 she and two others founded the firm in a garage. She hired its first \
      engineers herself. On Tuesday the staff asked the board to resign.
      """
    let passages = Passages(page, limit: 8_000, at: Halden.start)
    #expect(passages.sentences.map(\.isBackground) == [false, true, true, false])
  }

  @Test func `A line that a machine broke before a comma goes on, and a heading without its line is none of the text`()
  {
    let page = "据消息\n，她将回归\n。 深入人心的善意人 由于董事会罢免了她\n，职工离开。6月5日，她在特拉维夫接受采访。她谈到信心。"
    let passages = Passages(page, limit: 8_000, at: nil)
    #expect(passages.sentences.map(\.isBackground) == [false, false, true, true])
    #expect(passages.sentences[1].text == "由于董事会罢免了她\n，职工离开。")
  }

  // MARK: evidence

  @Test func `A spun page is marked and weighs a quarter`() throws {
    let body = "林德奎斯特周一被哈尔登罢免。"
    let spam = "真人棋牌注册送88元 团结首创人说，野生智能部门不受影响。正规出国劳务公司月薪3万"
    func story(_ body: String) -> Story {
      Story(id: 1, at: Halden.start + 3600, outlets: ["one"], title: "", body: body)
    }
    let plain = try Halden.run([story(body)])
    let spun = try Halden.run([story(body + spam)])
    let line = try #require(spun.ledger.first)
    #expect(line.discount == "spun page")
    #expect(abs(line.weight - 0.25 * (try #require(plain.ledger.first)).weight) < 0.001)
  }

  @Test func `The machine's words are read as what they stood for and quoted as they stand`() throws {
    let body = "团结首创人说，哈尔登董事会周一开革林德奎斯特。真人棋牌注册送88元 野生智能部门不受影响。正规出国劳务公司月薪3万"
    let reading = SagaReader(sagas: [Halden.saga]).read(
      Story(id: 1, at: Halden.start, outlets: ["one"], title: "", body: body))
    #expect(reading.isSpun)
    let claim = try #require(reading.claims.first { $0.supports })
    #expect(claim.quote.contains("开革林德奎斯特"))
  }

  @Test func `A page is read through where its title tells nothing`() {
    let filler = (1...12).map { "哈尔登的大楼有\($0)层。" }.joined()
    let reader = SagaReader(sagas: [Halden.saga])
    let page = Story(id: 1, at: Halden.start, outlets: ["one"], title: "", body: filler + "林德奎斯特被哈尔登罢免。")
    #expect(reader.read(page).claims.contains { $0.supports })
  }
}
