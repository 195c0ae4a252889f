import Narrative

struct ChineseCatalogue: Catalogue {
  let language = DigestLanguage.chinese
  let tag = "zh-Hans"

  let words = Words(
    colon: "：", comma: "，", semicolon: "；", end: "。", stop: "。", gap: "", undecided: "未定", archive: "存档",
    wholeStory: "事件全貌", otherLanguage: "中文", skip: "跳到正文", before: "此前", after: "现在",
    correction: "更正", turningStory: "转折报道", howOften: "反转次数", stillOpen: "仍未定论", nothingOpen: "没有追踪其他问题。",
    ledger: "证据账本", ledgerNote: "支持与反对的最强证据。×12 表示：若属实，出现这条报道的可能性是不属实时的十二倍。",
    strongestFor: "支持", strongestAgainst: "反对", probability: "可能性走势", pictureNote: "线上方的标记为支持，下方为反对。",
    supporting: "支持", opposing: "反对", confidence: "把握", noEvidence: "没有可引用的证据。", turnedToday: "反转",
    board: "目前局面", developments: "今日进展", update: "后续：", said: "各方表态", numbers: "数字",
    reasons: "给出的理由", positions: "各方立场", earlier: "此前", unconfirmed: "有争议与未证实", corrections: "更正",
    suggestions: "尚未追踪的问题", sources: "信源状况", allHealthy: "全部正常", why: "依据", reversalKind: "反转", dailyKind: "每日摘要",
    sagas: "追踪的事件", latestDigests: "摘要", emptyArchive: "还没有摘要。",
    emptyArchiveNote: "每日摘要将在下一个截稿时间写成；一旦发现反转，会立即另写一份。", timeline: "时间线",
    timelineNote: "颜色越深，把握越大。◆ 表示反转。", timelineTable: "时间线的文字版", allReversals: "全部反转",
    noReversals: "尚无反转。", storiesADay: "每日报道数", assumed: "默认", now: "至今", retractedMark: "已撤回",
    feed: "Atom 订阅", tagline: "当叙事反转", question: "问题", state: "目前答案", time: "时间", outlet: "媒体", weight: "权重")

  private static let weekdays = ["日", "一", "二", "三", "四", "五", "六"]

  func date(_ day: LocalTime.Day) -> String {
    "\(day.year)年\(day.month)月\(day.day)日 星期\(Self.weekdays[day.weekday - 1])"
  }

  func shortDate(_ day: LocalTime.Day, year: Bool) -> String {
    (year ? "\(day.year)年" : "") + "\(day.month)月\(day.day)日"
  }

  func month(_ day: LocalTime.Day) -> String { "\(day.year)年\(day.month)月" }

  func sureness(_ probability: Double) -> String {
    switch probability {
    case 0.97...: "几乎确定"
    case 0.9..<0.97: "极有可能"
    case 0.75..<0.9: "很可能"
    case 0.55..<0.75: "可能性较大"
    default: "未定"
    }
  }

  func firmness(_ firmness: Firmness) -> String {
    switch firmness {
    case .announced: "当事方宣布"
    case .reported: "报道"
    case .attributed: "匿名消息"
    case .planned: "计划中"
    case .step: "阶段性进展"
    case .possible: "有可能"
    case .demanded: "要求"
    case .hoped: "期望"
    case .threatened: "威胁"
    case .asked: "设问"
    case .denied: "否认"
    case .lookedBack: "回顾"
    case .reactedTo: "反应"
    case .stale: "旧闻"
    }
  }

  func quoted(_ text: String) -> String { "“\(text)”" }
  func aside(_ text: String) -> String { "（\(text)）" }
  func via(_ carrier: String) -> String { "（经 \(carrier)）" }

  func turned(question: String, from: String, to: String, when: String, percent: String, outlets: Int) -> String {
    "\(when)，“\(question)”由“\(from)”转为“\(to)”（把握 \(percent)，\(outlets) 家独立媒体）。"
  }

  func when(date: String, clock: String, zone: String) -> String { "\(date) \(clock)（\(zone)）" }

  func history(count: Int) -> String { count <= 1 ? "这一问题首次反转。" : "这一问题第 \(count) 次反转。" }

  func before(_ changes: [String], omitted: Int) -> String {
    "此前：\(changes.joined(separator: "；"))" + (omitted == 0 ? "。" : "；更早还有 \(omitted) 次。")
  }

  func change(from: String, to: String) -> String { "“\(from)” → “\(to)”" }
  func evidence(for label: String) -> String { "支持“\(label)”" }
  func severalTurned(_ count: Int) -> String { "\(count) 个问题同时反转" }
  func retracted(_ why: String) -> String { "此次反转已撤回：\(why)" }

  func board(percent: String, since: String?, reversals: Int, assumed: Bool) -> String {
    var parts = [assumed ? "默认，\(percent)" : percent]
    if let since { parts.append("\(since)起") }
    if reversals > 0 { parts.append("反转 \(reversals) 次") }
    return parts.joined(separator: "，")
  }

  func outlook(_ label: String, percent: String, likely: Bool) -> String {
    "三天内转为“\(label)”的可能性\(likely ? "已过半" : "")：\(percent)"
  }

  func likeliest(_ label: String, percent: String) -> String { "可能性最大的是“\(label)”，\(percent)" }

  func outlets(_ count: Int) -> String { "\(count) 家媒体" }
  func stories(_ count: Int) -> String { "\(count) 篇报道" }
  func coverage(stories: Int, outlets: Int) -> String { "\(outlets) 家媒体的 \(stories) 篇报道" }

  func established(question: String, label: String, percent: String) -> String {
    "\(question) 首次有了答案：“\(label)”（\(percent)）。"
  }

  func suggestion(about: String, question: String, from: String, to: String) -> String {
    "“\(question)”（\(about)）已从“\(from)”转为“\(to)”，但还没有追踪这个问题。要追踪它，请把下面几行加进事件文件："
  }

  func quiet(stories: Int, outlets: Int) -> String {
    stories == 0
      ? "平静的一天：没有新报道，没有反转。"
      : "平静的一天：读了 \(coverage(stories: stories, outlets: outlets))，没有反转，也没有新进展。"
  }

  func moreItems(_ count: Int) -> String { "另有 \(count) 条。" }
  func moreQuestions(_ count: Int) -> String { "另有 \(count) 个问题，见事件全貌。" }

  func dayRange(from: String, to: String, zone: String) -> String { "\(from) 至 \(to)（\(zone)）。" }

  func health(language: String, healthy: Int, feeds: Int, stories: Int) -> String {
    let name =
      switch language.prefix(2).lowercased() {
      case "en": "英文"
      case "zh": "中文"
      case "": "未注明语言"
      default: language
      }
    return "\(name)：\(feeds) 个源中 \(healthy) 个正常，\(self.stories(stories))"
  }

  func failing(outlet: String, since: String, reason: String) -> String {
    "\(outlet) 自 \(since) 起失败" + (reason.isEmpty ? "" : "：\(reason)")
  }

  func dailySummary(reversals: Int, developments: Int, stories: Int) -> String {
    var parts: [String] = []
    if reversals > 0 { parts.append("\(reversals) 次反转") }
    if developments > 0 { parts.append("\(developments) 项进展") }
    if parts.isEmpty { parts.append("平静的一天") }
    return parts.joined(separator: "，") + "，读了 \(self.stories(stories))。"
  }

  func dailyTitle(_ date: String) -> String { date }
  func timesIn(zone: String, offset: String) -> String {
    zone == offset || zone == "GMT" ? "时间为 \(offset)。" : "时间为 \(zone)（\(offset)）。"
  }

  func pictureTitle(question: String) -> String { "可能性走势：\(question)" }
  func pictureDescription(to: String, first: String, last: String, points: Int, supporting: Int, opposing: Int)
    -> String
  {
    "在 \(points) 条证据之后，“\(to)”的可能性由 \(first) 变为 \(last)：\(supporting) 条支持，\(opposing) 条反对。"
  }

  func timelineTitle(saga: String) -> String { "“\(saga)”时间线" }
  func timelineDescription(storylines: Int, reversals: Int, from: String, to: String) -> String {
    "\(from)至\(to)，\(storylines) 个问题，\(reversals) 次反转；下方有文字版。"
  }

  func segment(label: String, from: String, to: String?, percent: String) -> String {
    "“\(label)”：\(from)至" + (to ?? "今") + "（\(percent)）"
  }

  func reversalsSoFar(_ count: Int) -> String { "\(count) 次反转" }

  func position(_ kind: Position.Kind, about: String?, isState: Bool, favours: Bool) -> String {
    let verb =
      switch kind {
      case .holds: "处于"
      case .supports: "支持"
      case .opposes: "反对"
      case .demands: "要求"
      case .apologises: "道歉"
      case .denies: "否认"
      case .signs: "签名"
      case .threatens: "威胁"
      }
    guard let about else { return verb }
    if !isState { return [.apologises, .signs].contains(kind) ? "就\(about)\(verb)" : "\(verb)\(about)" }
    if kind == .holds { return favours ? "“\(about)”" : "非“\(about)”" }
    if favours, [.supports, .demands].contains(kind) { return "\(verb)“\(about)”" }
    return "\(verb)，立场为\(favours ? "" : "反对")“\(about)”"
  }

  func stands(_ name: String, _ position: String, before: String?) -> String {
    "\(name)\(words.colon)\(position)" + (before.map { "（此前：\($0)）" } ?? "")
  }

  func amount(_ value: Double) -> String {
    switch value.isFinite ? abs(value) : 0 {
    case 1e8...: "\(plain(value / 1e8)) 亿"
    case 1e4..<1e8: "\(plain(value / 1e4)) 万"
    default: plain(value)
    }
  }

  func share(_ part: String, of whole: String) -> String { "\(whole) 中的 \(part)" }

  func bounded(_ amount: String, _ bound: Quantity.Bound) -> String {
    switch bound {
    case .exact: amount
    case .atLeast: "至少 \(amount)"
    case .atMost: "至多 \(amount)"
    case .about: "约 \(amount)"
    }
  }

  func unit(_ unit: String, after amount: String) -> String {
    switch unit {
    case "", "people", "jobs", "cases", "votes", "seats", "shares": amount
    case "%": "\(amount)%"
    case "rank": "第 \(amount)"
    case "USD": "\(amount)美元"
    case "EUR": "\(amount)欧元"
    case "CNY": "\(amount)元"
    case "days": "\(amount) 天"
    case "weeks": "\(amount) 周"
    case "months": "\(amount) 个月"
    case "years": "\(amount) 年"
    case "hours": "\(amount) 小时"
    case "tonnes": "\(amount) 吨"
    case "barrels": "\(amount) 桶"
    case "kilometres": "\(amount) 公里"
    default: "\(unit) \(amount)"
    }
  }

  func reason(_ text: String, event: String, giver: String?, isDenied: Bool) -> String {
    let word = giver.map { isDenied ? "，\($0)否认" : "，\($0)所说" } ?? (isDenied ? "，被否认" : "")
    return "“\(text)”（“\(event)”\(word)）"
  }
}
