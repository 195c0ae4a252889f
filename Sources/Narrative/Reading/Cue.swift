/// What a word does to the event that it stands near; the lexicon files name these after `cue`.
struct Cues: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// Names as the lexicon files write them, in bit order.
  static let names = [
    "not", "stop", "go", "delay", "let", "plan", "future", "possible", "demand", "hope", "threat", "condition", "asks",
    "back", "back-after", "reason", "reacts", "reacts-after", "attributed", "announces", "fresh", "passive", "gets",
    "by", "takes", "preposition", "joins", "title", "group", "fails", "matter", "boundary", "step", "be", "filler",
    "not-really", "digest", "means", "pronoun", "deny", "new", "old", "half", "counterfactual", "offer", "talks",
    "urge", "uncertain", "cause",
  ]

  private static func bit(_ name: StaticString) -> Cues {
    let text = name.description
    guard let index = names.firstIndex(of: text) else { preconditionFailure("no cue is called \(text)") }
    return Cues(rawValue: 1 << UInt64(index))
  }

  /// Negates what follows: not, never, 不, 未.
  static let not = bit("not")
  /// Undoes, prevents or refuses the event inside it: stop, drop, lift, refuse, 取消, 撤销.
  static let stop = bit("stop")
  /// Lets the event inside it stand: resume, begin, agree to, 恢复, 同意.
  static let go = bit("go")
  /// Puts off the event inside it.
  static let delay = bit("delay")
  /// Permits the event inside it, whose doer is another: let, allow, 允许.
  static let `let` = bit("let")
  static let plan = bit("plan")
  static let future = bit("future")
  static let possible = bit("possible")
  static let demand = bit("demand")
  static let hope = bit("hope")
  static let threat = bit("threat")
  static let condition = bit("condition")
  /// Makes a question that asks for the fact: will, can, 能否, 是否.
  static let asks = bit("asks")
  /// Before an event: it happened earlier. After, since, previously, 此前, 曾.
  static let back = bit("back")
  /// Right after an event: 后, 之后, 以来.
  static let backAfter = bit("back-after")
  static let reason = bit("reason")
  static let reacts = bit("reacts")
  static let reactsAfter = bit("reacts-after")
  static let attributed = bit("attributed")
  static let announces = bit("announces")
  static let fresh = bit("fresh")
  static let passive = bit("passive")
  /// 获, 获得: the subject undergoes something good.
  static let gets = bit("gets")
  /// 由: the doer follows.
  static let by = bit("by")
  /// 将, 把: the undergoer follows.
  static let takes = bit("takes")
  static let preposition = bit("preposition")
  static let joins = bit("joins")
  /// A title that stands beside a name: CEO, chief, founder, 总裁.
  static let title = bit("title")
  /// After a name: not the actor but its people or shares.
  static let group = bit("group")
  /// After a noun of an event: it came to nothing.
  static let fails = bit("fails")
  /// After an event: its plan, talks, rumour rather than itself.
  static let matter = bit("matter")
  /// Starts another clause that the event does not govern.
  static let boundary = bit("boundary")
  static let step = bit("step")
  static let be = bit("be")
  static let filler = bit("filler")
  /// Cancels a negation: not only, 不仅, "refuses to rule out".
  static let notReally = bit("not-really")
  static let digest = bit("digest")
  /// Asks what a fact means, and so presupposes it: 意味着, 影响.
  static let means = bit("means")
  static let pronoun = bit("pronoun")
  static let deny = bit("deny")
  static let new = bit("new")
  static let old = bit("old")
  /// Nearly, partly: 险些, almost.
  static let half = bit("half")
  static let counterfactual = bit("counterfactual")

  /// Puts forward: no deal yet, though a policy may be meant.
  static let offer = bit("offer")
  /// After a Chinese event: they talk about it.
  static let talks = bit("talks")
  /// Urges another to do what follows: "press X to".
  static let urge = bit("urge")
  /// After an event: it is not settled.
  static let uncertain = bit("uncertain")
  /// Joins a reason to what follows from it.
  static let cause = bit("cause")
  static let all = Cues(rawValue: .max)

  /// What makes a mention less than a report of a fact.
  static let hedges: Cues = [
    .plan, .possible, .demand, .hope, .threat, .condition, .step, .asks, .half, .counterfactual,
  ]
  /// What acts on an event inside it.
  static let operators: Cues = [.stop, .go, .delay, .let, .deny]
}
