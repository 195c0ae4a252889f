import Foundation
import Testing

@testable import StoryArchive

@Suite struct HeadlineTests {
  private func isEdit(_ old: String, _ new: String) -> Bool {
    EditedHeadline(HeadlineWords(old), HeadlineWords(new)).isEdit
  }

  @Test(arguments: [
    ("Harbour bridge closed after storm", "Harbour bridge closed after storm damage"),
    ("Lab's board meets over chief's future", "Lab's board meets over chief's future, sources say"),
    ("Ferry sinks off Norland, at least 12 dead", "Ferry sinks off Norland, at least 30 dead"),
    ("Court organises hearing on port strike", "Court organizes hearing on port strike"),
    ("Miners walk out at Halden pit", "Miners walk out at Halden pit in row over pay"),
    ("市长办公室回应大桥坍塌事故，目前情况如何？", "市长办公室回应大桥坍塌事故"),
    ("如何看待北岸港口罢工进入第二周？", "怎么看北岸港口罢工进入第二周？"),
    ("港口爆炸已致 7 人遇难，搜救仍在进行", "港口爆炸已致 14 人遇难，搜救仍在进行"),
    ("北岸航空宣布重开伦港航线，票价引关注", "北岸航空宣布重新开通伦港航线，票价引关注"),
  ])
  func `What was added, left out or worded otherwise is an edit`(old: String, new: String) {
    #expect(isEdit(old, new))
    #expect(isEdit(new, old))
  }

  @Test(arguments: [
    ("Reed joins the board of Halden Motors after months of talks", "Reed won't join the board of Halden Motors"),
    ("Reed joins the board of Halden Motors", "Reed denies he joins the board of Halden Motors"),
    ("Reed joins the board of Halden Motors after talks", "Reed leaves the board of Halden Motors after talks"),
    ("Tribunal: day 3 of the Halden hearing as it happened", "Tribunal: day 4 of the Halden hearing as it happened"),
    ("Morning briefing for the city", "Morning briefing for the city 2"),
    ("Channel 6 tells the story of the city, part 6", "Channel 6 tells the story of the city, part 30"),
    ("Who is Anna Reed, the new chief of Halden?", "Who is Paul Osei, the new chief of Halden?"),
    ("Halden 2-1 Norport: player ratings from the cup", "Halden 2-3 Norport: player ratings from the cup"),
    ("Halden reports record profit as sales surge", "Norport reports record profit as sales surge"),
    ("Weather for Monday in the northern valleys", "Weather for Tuesday in the northern valleys"),
    ("8点1氪丨12月3日：北岸航空停飞全部航班", "8点1氪丨12月4日：北岸航空停飞全部航班"),
    ("含有「君」字的古诗词有哪些值得背诵？", "含有「鸟」字的古诗词有哪些值得背诵？"),
    ("如何评价电视剧《北岸》的结局和人物塑造？", "如何评价电视剧《南山》的结局和人物塑造？"),
    ("北岸航空宣布加入天盟航空联盟", "北岸航空宣布退出天盟航空联盟"),
    ("港口工会同意结束罢工，明日复工", "港口工会不同意结束罢工，明日复工"),
    ("周报第七期：北岸港口的一周要闻回顾", "周报第八期：北岸港口的一周要闻回顾"),
    ("夏季赛 TES 对阵 EDG，如何评价这场比赛？", "夏季赛 TES 对阵 JDG，如何评价这场比赛？"),
    ("Board fires chief", "Weather stays fine for the weekend"), ("Briefing", "Briefing"), ("", "Board fires chief"),
  ])
  func `What reverses, counts on or names someone else is no edit`(old: String, new: String) {
    #expect(!isEdit(old, new))
    #expect(!isEdit(new, old))
  }

  private func runs(_ old: String, _ new: String) throws -> [HeadlineEdit.Run]? {
    try HeadlineEdit(from: old, to: new, at: minute(0), segmenter: Segmenter())?.runs
  }

  @Test func `An edit shows what was kept, removed and added, word by word`() throws {
    #expect(
      try runs("Board fires chief at once", "Board reinstates chief at last") == [
        .init(.same, "Board "), .init(.removed, "fires "), .init(.added, "reinstates "), .init(.same, "chief at "),
        .init(.removed, "once"), .init(.added, "last"),
      ])
    #expect(try runs("Chief back?", "Chief back") == [.init(.same, "Chief back"), .init(.removed, "?")])
    #expect(try runs("Chief  back", "Chief back") == nil)
    #expect(try runs("", "Chief") == [.init(.added, "Chief")])
  }

  @Test func `Chinese is compared by words`() throws {
    #expect(
      try runs("董事会罢免首席执行官", "董事会恢复首席执行官职务") == [
        .init(.same, "董事会"), .init(.removed, "罢免"), .init(.added, "恢复"), .init(.same, "首席执行官"), .init(.added, "职务"),
      ])
  }

  @Test(arguments: [
    ("a b c d e", "a x c d y"), ("The cat sat", "On the mat the cat sat down"), ("三国演义 全集", "全集：三国演义（上）"),
    ("one", "two"), ("x y x y", "y x y x"), ("é e\u{301} 👩‍🚀!", "👩‍🚀 é?"),
  ])
  func `The runs of an edit make up both headlines`(old: String, new: String) throws {
    let runs = try #require(try runs(old, new))
    func text(_ left: HeadlineEdit.Change) -> String { runs.filter { $0.change != left }.map(\.text).joined() }
    #expect(text(.removed) == new)
    #expect(text(.added).filter { !$0.isWhitespace } == old.filter { !$0.isWhitespace })
  }

  @Test(arguments: [
    ("Chief fired (12 comments)", "Chief fired (13 comments)"), ("Chief fired (12 comments)", "Chief fired"),
    ("Chief fired\n阅读 1234", "Chief fired\n阅读 1,301"),
    ("Chief fired\nUpdated 5 min ago", "Chief fired\nUpdated 1 hour ago"),
    ("Chief fired【评论 3】", "Chief fired【评论 14】"), ("Points: 12\n# Comments: 3", "Points: 140\n# Comments: 77"),
    ("12 comments | 340 views", "15 comments | 401 views"), ("更新于 5 分钟前", "更新于 8 分钟前"),
    ("“Chief” fired", "「Chief」 fired"),
    ("Chief fired，again", "Chief fired, again"), ("Chief fired…", "Chief fired..."), ("Chief — fired", "Chief - fired"),
  ])
  func `A counter that goes on and the style of punctuation change no wording`(one: String, other: String) {
    #expect(Wording.areAlike(one, other))
  }

  @Test(arguments: [
    ("12 dead", "13 dead"), ("Ferry sinks (12 dead)", "Ferry sinks (13 dead)"), ("Chief back?", "Chief back"),
    ("Fine of 12 points", "Fine of 13 points"), ("Halden (12 points)", "Halden (13 points)"),
    ("Sentenced (5 days)", "Sentenced (6 days)"), ("播放 12 首新歌", "播放 13 首新歌"), ("(12)", "(13)"),
  ])
  func `A number that is news changes the wording`(one: String, other: String) {
    #expect(!Wording.areAlike(one, other))
  }
}
