/// Words that mean something where headlines are compared.
enum HeadlineLexicon {
  private static func characters(_ text: String) -> Set<String> { Set(text.map(String.init)) }
  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  /// What headlines of every kind have, so that sharing it tells nothing.
  static let common =
    words(
      """
      a an the of to in on at for from with by as is are was were be been has have had will would can could may might \
      and or but its it his her their that this these those after before over amid into up out off says said say \
      reports report reported how what why who when where
      """
    )
    .union(characters("的了吗呢吧啊呀在是有和与及或对于将被把会能可以个些这那哪什么怎样如何为何看待评价你我他她它大家目前现在情况还请"))

  static let numerals = characters("零〇一二三四五六七八九十百千万两双半")

  /// What stands after a number of people, or of what befell them.
  static let counted =
    words(
      """
      people persons dead deaths killed die died hurt injured wounded missing hospitalised hospitalized arrested \
      detained cases infections infected victims survivors rescued evacuated displaced homeless
      """
    )
    .union(characters("人名例死伤"))

  static let denials =
    words(
      """
      not no never cannot without neither nor denies deny denied denying refuses refuse refused rejects reject rejected \
      declines decline declined cancels cancel cancelled canceled stops stop stopped halts halt halted drops drop \
      dropped fails fail failed against unlikely false fake hoax
      """
    )
    .union(characters("不没未无非否拒别莫勿停"))

  static let alternatives = [
    "是不是", "有没有", "能不能", "会不会", "要不要", "该不该", "可不可", "是否", "能否", "可否", "与否", "有无", "会否",
  ]

  static let opposites: [(String, String)] = [
    ("加入", "退出"), ("加入", "离开"), ("支持", "反对"), ("同意", "拒绝"), ("通过", "否决"), ("批准", "驳回"),
    ("批准", "否决"), ("开放", "关闭"), ("开启", "关闭"), ("上涨", "下跌"), ("大涨", "大跌"), ("涨", "跌"),
    ("上升", "下降"), ("升", "降"), ("增", "减"), ("胜", "负"), ("胜", "败"), ("赢", "输"), ("任命", "罢免"),
    ("任命", "解雇"), ("复职", "解雇"), ("回归", "离职"), ("回归", "离开"), ("留任", "辞职"), ("就任", "辞职"),
    ("起诉", "撤诉"), ("确认", "否认"), ("承认", "否认"), ("恢复", "暂停"), ("恢复", "停止"), ("恢复", "取消"),
    ("启动", "停止"), ("启动", "取消"), ("推出", "取消"), ("有罪", "无罪"), ("买入", "卖出"), ("收购", "放弃"),
    ("解除", "实施"), ("解封", "封控"), ("生还", "遇难"), ("获救", "遇难"), ("获救", "死亡"), ("允许", "禁止"),
    ("解禁", "禁止"), ("延期", "如期"), ("入选", "落选"), ("晋级", "淘汰"), ("男", "女"),
  ]
}
