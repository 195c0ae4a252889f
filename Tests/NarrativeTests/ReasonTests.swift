import Foundation
import Testing

@testable import Narrative

@Suite struct ReasonTests {
  /// "lack of candour > fires (board)", with "not:" before a reason that is denied.
  static func reasons(_ title: String) -> [String] {
    Vale.particulars(title).reasons.map {
      "\($0.isDenied ? "not: " : "")\($0.text) > \($0.event)\($0.giver.map { " (\($0))" } ?? "")"
    }
  }

  @Test(arguments: [
    ("Halden fires Lindqvist over lack of candour", "lack of candour > fires"),
    ("Halden board fires Lindqvist, citing loss of trust", "loss of trust > fires (board)"),
    ("Lindqvist fired by Halden because of a row with Vale", "row with Vale > fired"),
    ("Lindqvist was fired because she lied, Halden board says", "she lied > fired (board)"),
    ("Halden board says Lindqvist was fired because she lied", "she lied > fired (board)"),
    ("Lindqvist resigns from Halden due to ill health", "ill health > resigns"),
    ("Lindqvist resigns from Halden owing to ill health", "ill health > resigns"),
    ("Citing safety fears, Trade Office blocks Orbex takeover of Halden", "safety fears > blocks (regulator)"),
    ("Orbex drops bid for Halden amid falling sales", "falling sales > drops bid"),
    ("Halden fires Lindqvist after losing confidence in her", "losing confidence in her > fires"),
    ("Lindqvist fired for misleading Halden board", "misleading Halden board > fired"),
    ("Orbex drops bid for Halden after backlash", "backlash > drops bid"),
    ("Halden recalls cars following complaints about brakes", "complaints about brakes > recalls"),
    ("Halden workers strike over pay", "pay > strike"),
    ("Halden workers walk out in protest at Lindqvist's firing", "Lindqvist's firing > walk out"),
    ("Halden delays launch due to faulty batteries", "faulty batteries > delays launch"),
    ("Vale quits Halden on the grounds that he was misled", "he was misled > quits"),
    ("Orbex scraps Halden deal thanks to falling profits", "falling profits > scraps Halden deal"),
    ("Lindqvist leaves Halden because of ill health, sources say", "ill health > leaves (sources)"),
    ("Reason for Lindqvist's firing at Halden was a lie", "lie > firing"),
    ("Halden says Lindqvist was not fired because of safety", "not: safety > fired (halden)"),
  ])
  func `A reason is read with its event and with who gives it`(title: String, expected: String) {
    #expect(Self.reasons(title).contains(expected), "\(Self.reasons(title))")
  }

  @Test(arguments: [
    ("林德奎斯特因失去信任被哈尔登罢免", "失去信任 > 罢免"), ("由于沟通不坦诚，哈尔登罢免林德奎斯特", "沟通不坦诚 > 罢免"),
    ("哈尔登以失去信任为由罢免林德奎斯特", "失去信任 > 罢免 (halden)"), ("哈尔登董事会以沟通不坦诚为由解雇林德奎斯特", "沟通不坦诚 > 解雇 (board)"),
    ("哈尔登罢免林德奎斯特，原因是失去信任", "失去信任 > 罢免"), ("哈尔登罢免林德奎斯特，理由：沟通不坦诚", "沟通不坦诚 > 罢免"),
    ("哈尔登罢免林德奎斯特，缘由是沟通不坦诚", "沟通不坦诚 > 罢免"), ("林德奎斯特因健康原因辞职，哈尔登震惊", "健康原因 > 辞职"),
    ("哈尔登董事会称分歧导致林德奎斯特离职", "分歧 > 离职 (board)"), ("奥贝斯放弃收购哈尔登，因监管压力", "监管压力 > 放弃收购"),
    ("哈尔登：林德奎斯特被罢免并非因为安全问题", "not: 安全问题 > 罢免 (halden)"), ("出于安全考虑，贸易局叫停奥贝斯收购哈尔登", "安全考虑 > 叫停"),
    ("消息称林德奎斯特因与维尔不和被哈尔登罢免", "与维尔不和 > 罢免 (消息称)"), ("林德奎斯特被哈尔登罢免是因为失去信任", "失去信任 > 罢免"),
    ("哈爾登以失去信任為由罷免林德奎斯特", "失去信任 > 罷免 (halden)"), ("因沟通不坦诚，林德奎斯特被哈尔登解雇", "沟通不坦诚 > 解雇"),
    ("林德奎斯特被哈尔登罢免疑因人事冲突", "人事冲突 > 罢免"), ("因哈尔登停工，奥贝斯推迟收购哈尔登", "哈尔登停工 > 推迟收购"),
    ("维尔因不满罢免决定而退出哈尔登", "不满罢免决定 > 退出"), ("哈尔登员工因薪资问题罢工", "薪资问题 > 罢工"),
  ])
  func `A Chinese reason is read with its event and with who gives it`(title: String, expected: String) {
    #expect(Self.reasons(title).contains(expected), "\(Self.reasons(title))")
  }

  @Test(arguments: [
    "Over 700 Halden staff quit", "Orbex takes over Halden", "Halden strike over the weekend",
    "Halden fires Lindqvist over 700 staff protests and leaves", "Lindqvist returns to Halden after five days",
    "Orbex wins title over Halden", "Lindqvist returns to Halden for good", "Halden signs Vale for next season",
    "Halden fires Lindqvist after morning meeting", "因此哈尔登罢免林德奎斯特", "哈尔登罢免林德奎斯特的基因公司", "因而林德奎斯特离开哈尔登",
    "是什么导致哈尔登罢免林德奎斯特", "哈尔登为何罢免林德奎斯特", "林德奎斯特离开哈尔登的原因成谜",
  ])
  func `Words that look like a reason give none`(title: String) {
    #expect(Self.reasons(title) == [])
  }

  @Test func `A reason names what it is for, and its clause`() throws {
    let reason = try #require(Vale.particulars("昨夜突發，哈爾登以溝通不坦誠為由罷免林德奎斯特").reasons.first)
    #expect(reason.storyline == "chief")
    #expect(reason.state == "out")
    #expect(reason.quote == "哈爾登以溝通不坦誠為由罷免")
    #expect(reason.story.title.hasPrefix("昨夜"))
  }
}
