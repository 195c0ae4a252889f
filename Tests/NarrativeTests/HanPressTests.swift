import Testing

@testable import Narrative

/// What Chinese headlines leave out, set apart or hedge in ways of their own, on affairs that the reader has not met.
@Suite struct HanPressTests {
  private static let post = ChineseAffair(
    ["cen": ["岑若"], "school": ["岚湖大学", "岚湖大"], "gu": ["顾行舟"]], about: ["岑若"],
    states: ["out": ["岑若被岚湖大学免职", "岑若辞去校长职务"], "stays": ["岑若留任校长", "岚湖大学力保岑若"]])
  private static let fraud = ChineseAffair(
    ["cen": ["岑若"], "school": ["岚湖大学"]], about: ["岑若"],
    states: ["guilty": ["岚湖大学认定岑若抄袭", "岑若抄袭属实"], "clean": ["岚湖大学认定岑若未抄袭", "岑若抄袭不成立"]])
  private static let licence = ChineseAffair(
    ["flow": ["流波支付", "流波"], "office": ["监管局"]], about: ["流波"],
    states: ["lost": ["监管局吊销流波支付牌照", "流波支付失去支付牌照"], "kept": ["监管局续发流波支付牌照", "流波支付牌照获准续期"]])
  private static let jobs = ChineseAffair(
    ["far": ["远达重工", "远达"]], about: ["远达"],
    states: ["cuts": ["远达重工裁员", "远达裁掉三千人"], "keeps": ["远达重工不裁员", "远达取消裁员计划"]])
  private static let bail = ChineseAffair(
    ["su": ["苏珩"], "court": ["高等法院", "高院"]], about: ["苏珩"],
    states: ["free": ["苏珩获准保释", "高等法院批准苏珩保释"], "held": ["苏珩保释被拒", "苏珩继续还押"]])
  private static let war = ChineseAffair(
    ["ka": ["卡伦"], "bei": ["北朔"]], about: ["卡伦"], states: ["truce": ["卡伦与北朔停火"], "war": ["卡伦与北朔开战"]])
  private static let vote = ChineseAffair(
    ["he": ["何崇"], "gu": ["顾棠"]], about: ["顾棠"],
    states: ["won": ["顾棠当选市长", "顾棠击败何崇"], "lost": ["顾棠落选", "何崇连任市长"]])
  private static let seat = ChineseAffair(
    ["maker": ["锦川汽车", "锦川"], "south": ["南屿"], "ferry": ["渡口"]], about: ["锦川"],
    states: ["moves": ["锦川汽车总部迁往南屿", "锦川总部搬离渡口"], "stays": ["锦川汽车总部留在渡口", "锦川取消搬迁总部"]])

  @Test(arguments: [
    ("岑若的论文被撤", "-"), ("岑若失去校董会信任被罢免", "out"), ("反对党批评岑若", "-"), ("顾行舟接替岑若", "out"), ("岑若逃过免职", "stays"),
    ("岑若保住校长位子", "stays"), ("网传岑若被免职，校方正在核实", "-"),
  ])
  func `A work is not its author, a party no opposition, a loss of trust no rescue`(headline: String, state: String) {
    #expect(Self.post.reported(headline) == state, "\(headline)")
  }

  @Test(arguments: [
    ("岑若起诉某公众号抄袭其文章", "-"), ("岑若涉嫌抄袭，校方介入", "-"), ("岑若否认抄袭", "-"), ("岚湖大学称岑若不存在抄袭", "clean"),
    ("岑若洗清抄袭嫌疑", "clean"),
  ])
  func `Accusing, being suspected and denying are no findings; finding nothing is`(headline: String, state: String) {
    #expect(Self.fraud.reported(headline) == state, "\(headline)")
  }

  @Test(arguments: [
    ("监管局收回流波牌照", "lost"), ("监管局恢复流波牌照", "kept"), ("流波支付逃过吊照", "kept"), ("流波支付提交续牌申请", "-"),
  ])
  func `An object stands behind a name, and what is applied for is not there yet`(headline: String, state: String) {
    #expect(Self.licence.reported(headline) == state, "\(headline)")
  }

  @Test(arguments: [("远达砍掉三成岗位", "cuts"), ("远达全员留任，一个不裁", "keeps")])
  func `An object stands behind its number`(headline: String, state: String) {
    #expect(Self.jobs.reported(headline) == state, "\(headline)")
  }

  @Test(arguments: [
    ("检方反对苏珩保释", "-"), ("苏珩走出看守所", "free"), ("高院放人，苏珩今晨回家", "free"), ("苏珩案以保释告终", "free"),
  ])
  func `Who opposes does not decide, and what an affair ends in has come about`(headline: String, state: String) {
    #expect(Self.bail.reported(headline) == state, "\(headline)")
  }

  @Test func `A character of a place's name is no verb`() {
    #expect(Self.war.reported("北朔炮击卡伦谷地") == "war")
    #expect(Self.war.reported("北朔代表抵达卡伦谷地") == "-")
  }

  @Test(arguments: [("何崇致电顾棠认输", "won"), ("民调领先的顾棠输了", "lost"), ("顾棠高票当选", "won")])
  func `Whom one calls does nothing, and what describes a name hedges nothing`(headline: String, state: String) {
    #expect(Self.vote.reported(headline) == state, "\(headline)")
  }

  @Test(arguments: [("锦川落户南屿", "moves"), ("锦川扎根渡口", "stays"), ("锦川总部移师南屿", "moves"), ("锦川告别渡口", "moves")])
  func `A seat joins a town and leaves another`(headline: String, state: String) {
    #expect(Self.seat.reported(headline) == state, "\(headline)")
  }
}
