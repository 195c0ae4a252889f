import Foundation
import Testing

@testable import Narrative

/// An invented affair as a Chinese writer sets it down, and what Chinese headlines on it say.
struct ChineseAffair: Sendable {
  let saga: Saga
  private let reader: SagaReader

  init(
    _ actors: [String: [String]], about: [String], question: String = "?", initial: String? = nil,
    states: [String: [String]]
  ) {
    saga = Saga(
      id: "zh", title: "zh", about: about,
      actors: actors.sorted { $0.key < $1.key }.map {
        Saga.Actor(id: $0.key, name: $0.value[0], aliases: Array($0.value.dropFirst()))
      },
      storylines: [
        Saga.Storyline(
          id: "s", question: question, initial: initial,
          states: states.sorted { $0.key < $1.key }.map { Saga.State(id: $0.key, label: $0.key, examples: $0.value) })
      ])
    reader = SagaReader(sagas: [saga])
  }

  func claims(_ headline: String) -> [Claim] { reader.read(Halden.story(headline)).claims }

  /// The state that a headline reports clearly, or "-".
  func reported(_ headline: String) -> String {
    reader.reported(headline, of: saga)
  }

  /// Who leads the makers of kites.
  static let chair = ChineseAffair(
    ["song": ["宋闻笙", "鸢尾创始人"], "firm": ["鸢尾科技", "鸢尾"], "he": ["贺知远"]],
    about: ["鸢尾"],
    states: ["in": ["宋闻笙任鸢尾科技董事长", "宋闻笙回归鸢尾"], "out": ["宋闻笙被鸢尾董事会罢免", "宋闻笙卸任董事长", "鸢尾创始人出局"]])

  /// Whether a swimmer may start.
  static let ban = ChineseAffair(
    ["lu": ["陆沅", "仰泳名将陆沅"], "court": ["体育仲裁庭"]], about: ["陆沅"],
    states: ["free": ["陆沅解除禁赛", "陆沅禁赛被撤销", "陆沅获准参赛"], "banned": ["陆沅被禁赛", "陆沅遭临时禁赛"]])

  /// Whether flats may be bought.
  static let flats = ChineseAffair(
    ["city": ["栾州", "栾州市"]], about: ["栾州"],
    states: ["limited": ["栾州恢复限购", "栾州加强限购"], "lifted": ["栾州取消限购", "栾州全面放开限购"]])

  /// Whether a town is shut.
  static let town = ChineseAffair(
    ["city": ["郦城", "郦城市"]], about: ["郦城"],
    states: ["open": ["郦城解封", "郦城解除全域静态管理"], "shut": ["郦城封城", "郦城实施全域静态管理"]])

  /// A truce between two countries, which headlines name by one character each.
  static let truce = ChineseAffair(
    ["ka": ["卡莫拉", "卡方"], "do": ["多仑", "总统埃尔索"]], about: ["卡莫拉", "多仑"], question: "卡多停火了吗？",
    states: ["truce": ["卡多停火生效", "卡莫拉与多仑停火"], "war": ["卡多停火破裂", "卡莫拉恢复军事行动", "卡莫拉退出停火协议"]])

  /// Whether a vote stands.
  static let vote = ChineseAffair(
    ["court": ["奥兰宪法法院", "宪法法院"]], about: ["奥兰"],
    states: ["valid": ["宪法法院维持选举结果", "奥兰选举结果有效"], "void": ["宪法法院宣布选举无效", "奥兰选举结果被取消"]])

  /// Whether a maker lists.
  static let listing = ChineseAffair(
    ["firm": ["澄湖半导体", "澄湖"]], about: ["澄湖"],
    states: ["on": ["澄湖递交招股书", "澄湖重启上市"], "off": ["澄湖撤回上市申请", "澄湖暂停IPO"]])

  /// Whether pilots strike.
  static let strike = ChineseAffair(
    ["union": ["岚洋机师工会", "岚洋航机师", "机师工会"], "air": ["岚洋航空", "岚洋航"]], about: ["岚洋"],
    states: ["flying": ["机师工会结束罢工", "岚洋航机师复飞"], "striking": ["岚洋航机师罢工", "机师工会启动罢工"]])

  /// Whether cars are called back.
  static let cars = ChineseAffair(
    ["firm": ["骁行汽车", "骁行"], "car": ["骁行Q3", "Q3"]], about: ["骁行"],
    states: ["recalled": ["骁行召回Q3", "骁行汽车宣布召回Q3"], "none": ["骁行拒绝召回Q3", "骁行称Q3无需召回"]])
}

@Suite struct ChineseTests {
  @Test(arguments: [
    ("鸢尾科技董事会罢免创始人宋闻笙的一切职务，贺知远接任，背后有何原因？", "out"),
    ("鸢尾科技创始人出局", "out"), ("宋闻笙时隔五个月重新执掌鸢尾，此类回归结局如何？", "in"), ("宋闻笙重掌鸢尾帅印", "in"),
    ("宋闻笙恢复鸢尾董事长职务", "in"), ("鸢尾宣布暂停宋闻笙一切职务", "out"), ("宋闻笙任鸢尾董事长兼CEO", "in"),
    ("宋闻笙因财务造假被鸢尾罢免", "out"), ("宋闻笙向鸢尾递交辞呈", "out"),
  ])
  func `Offices are given, taken and given back`(headline: String, state: String) {
    #expect(ChineseAffair.chair.reported(headline) == state)
  }

  @Test(arguments: [
    "鸢尾一位联合创始人离职", "鸢尾CFO辞职", "鸢尾副总裁被免职", "前鸢尾创始人助理离职", "宋闻笙出局又归来这一年，鸢尾变了什么", "鸢尾否认宋闻笙离职传闻后股价回升",
  ])
  func `An officer is neither the firm nor its founder, and a year is no event`(headline: String) {
    #expect(ChineseAffair.chair.reported(headline) != "out")
  }

  @Test(arguments: [
    ("陆沅因检出违禁物质遭临时禁赛，哪些信息值得关注？", "banned"), ("陆沅因药检阳性被禁赛", "banned"),
    ("陆沅时隔48天重获参赛资格", "free"), ("回望陆沅：从禁赛到登上领奖台", "-"), ("陆沅出席听证会", "-"),
  ])
  func `What follows from a cause is told, what is its cause is known`(headline: String, state: String) {
    #expect(ChineseAffair.ban.reported(headline) == state)
  }

  @Test(arguments: [
    ("栾州放开限购", "lifted"), ("栾州放宽限购", "lifted"), ("栾州不再限购", "lifted"), ("栾州撤回放开限购文件", "limited"),
    ("栾州重启限购", "limited"), ("栾州撤下昨晚放开限购的文件", "limited"), ("栾州收回放开限购的决定", "limited"),
  ])
  func `To loosen a restriction undoes it`(headline: String, state: String) {
    #expect(ChineseAffair.flats.reported(headline) == state)
  }

  @Test(arguments: [
    ("郦城今夜起实行全域静态管理", "shut"), ("郦城滨河区封控", "-"), ("郦城两小区重新封控", "-"), ("郦城部分街道封控", "-"),
    ("郦城今日零时起解除全域静态管理", "open"), ("回望郦城封城的36天", "-"), ("网传郦城明天封城，官方：不实", "open"),
  ])
  func `What happens to a part does not happen to the whole`(headline: String, state: String) {
    #expect(ChineseAffair.town.reported(headline) == state)
  }

  @Test(arguments: [
    ("卡多签署停火协议", "truce"), ("卡多两国重燃战火", "war"), ("埃尔索宣布多仑退出停火协议", "war"), ("多卡停火协议生效", "truce"),
    ("埃尔索与卡莫拉同意停火", "truce"),
  ])
  func `A pair of characters names two countries, and a bare name its bearer`(headline: String, state: String) {
    #expect(ChineseAffair.truce.reported(headline) == state)
  }

  @Test(arguments: [
    ("奥兰宪法法院裁定总统选举无效", "void"), ("宪法法院判奥兰选举结果有效", "valid"), ("奥兰总统选举定于11月举行", "-"),
  ])
  func `What a court calls void is not the court`(headline: String, state: String) {
    #expect(ChineseAffair.vote.reported(headline) == state)
  }

  @Test(arguments: [
    ("澄湖递表港交所", "on"), ("澄湖在招股前一天叫停IPO，散户的资金怎么办？", "off"), ("澄湖按下上市暂停键之后", "off"),
    ("时隔九个月，澄湖再叩港交所大门", "on"), ("澄湖主动撤单", "off"), ("澄湖同行小岛智能终止IPO", "-"),
  ])
  func `Steps to the market are known by their own words`(headline: String, state: String) {
    #expect(ChineseAffair.listing.reported(headline) == state)
  }

  @Test(arguments: [
    ("传骁行将召回3万辆Q3，公司：不实", "none"), ("骁行召回Q3", "recalled"), ("骁行Q3回来了", "-"),
  ])
  func `A rumour that the next clause denies is denied`(headline: String, state: String) {
    #expect(ChineseAffair.cars.reported(headline) == state)
  }

  @Test(arguments: [
    ("奥贝斯收购哈尔登被贸易局叫停", "off"), ("奥贝斯对哈尔登的收购遭贸易局否决", "off"), ("奥贝斯收购哈尔登案被贸易局驳回", "off"),
    ("奥贝斯收购哈尔登获贸易局批准", "on"),
  ])
  func `Who decides may stand between the passive and its verb`(headline: String, state: String) {
    #expect(Halden.state(headline, "deal") == state)
  }

  @Test(arguments: [
    ("岚洋机师工会：加薪无望，不排除罢工", "-"), ("岚洋航机师通过罢工投票", "-"), ("岚洋航机师罢工喊卡", "flying"),
    ("岚洋航机师暂缓罢工", "flying"), ("岚洋航空驳机师工会罢工说：子虚乌有", "flying"), ("岚洋航机师罢工为时尚早", "-"),
    ("岚洋航机师不再罢工", "flying"), ("岚洋航机师凌晨起罢工", "striking"),
  ])
  func `What is voted on, not ruled out or called too early has not come`(headline: String, state: String) {
    #expect(ChineseAffair.strike.reported(headline) == state)
  }

  @Test func `A contrast takes the event for granted, and a missing will ends nothing yet`() throws {
    let contrast = ChineseAffair.chair.claims("不是宋闻笙离开鸢尾，是鸢尾离开了宋闻笙").filter { $0.state == "out" && $0.supports }
    #expect(contrast.allSatisfy { $0.firmness == .reactedTo })
    let will = try #require(
      ChineseAffair.chair.claims("宋闻笙无意继续留任鸢尾董事长").first { $0.state == "out" && $0.supports })
    #expect(will.firmness == .planned)
    #expect(ChineseAffair.chair.reported("宋闻笙无意辞职，鸢尾否认换人") == "in")
  }

  private struct Written: Decodable {
    var id: String
    var about: [String]
    var actors: [String: [String]]
    var states: [String: [String]]
    var headlines: [[String]]
  }

  @Test func `Of Chinese headlines on affairs never met, nine in ten are read right and one in 25 wrong at most`()
    throws
  {
    let all = try JSONDecoder().decode([Written].self, from: Data(ChineseSagas.json.utf8))
    var total = 0
    var misread: [String] = []
    var wrong: [String] = []
    for written in all {
      let about = written.about + written.actors.values.flatMap { $0 }.sorted()
      let affair = ChineseAffair(written.actors, about: about, states: written.states)
      for headline in written.headlines {
        total += 1
        let found = affair.reported(headline[0])
        if found == headline[1] { continue }
        misread.append("\(found) for \(headline[1]): \(headline[0])")
        if found != "-" { wrong.append(headline[0]) }
      }
    }
    #expect(total >= 650)
    #expect(Double(misread.count) <= 0.1 * Double(total), "\(misread)")
    #expect(Double(wrong.count) <= 0.04 * Double(total), "\(wrong)")
  }
}
