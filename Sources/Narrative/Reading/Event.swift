/// An event as a clause tells it: which frames its word may belong to, who takes part, whether it holds, how firmly.
struct Event: Sendable {
  var senses: [Lexicon.Sense]
  /// The dictionary form of its word.
  var lemma: String
  /// The words that tell it, as folded, operators included: "drops bid".
  var surface: String
  /// Tokens of its own word.
  var range: Range<Int>
  var clause: Int
  /// Scalars of its clause, for the quote.
  var clauseScalars: Range<Int>
  var isNoun = false
  /// A noun with "of" after it.
  var hasOf = false
  var isPassive = false
  /// No object at all in Chinese, where 禁令取消 says that the ban is lifted: the subject may be whom it is about.
  var isMiddle = false
  /// An English phrase of several words, which has its own object.
  var isPhrase = false
  /// What is said is that it does not hold: negated, stopped, refused.
  var isNegated = false
  /// Negated by a word of refusal or undoing rather than by a plain "not".
  var isUndone = false
  /// "Won't oppose his return", "did not block": neither says that it holds.
  var isDoubleNegated = false
  var firmness = Firmness.reported
  /// Why somebody was banned or punished, not an event of its own: "banned for doping".
  var isReason = false
  /// "will", "to", 将: announced for the future.
  var isFuture = false
  /// A verb says that it happens again.
  var isAgain = false
  /// Words mark it as new: again, now, 官宣.
  var isFresh = false
  var isFirstPerson = false
  /// Nothing in the clause takes the subject's place; the last clause's subject may be meant.
  var isElided = false
  /// Somebody who is no actor of the saga fills the place of the subject or the object.
  var otherSubject = false
  var otherObject = false
  /// "Joins venture firm Alder Row": a place that is no actor of the saga.
  var goesElsewhere = false
  /// In an example, "regulator blocks", "court clears": an authority that is no actor of the saga.
  var byAuthority = false
  /// "Names Torben Vale CEO": puts somebody at the head.
  var installs = false
  /// "Duties on Chinese panels": whom it meets is named, and is no actor of the saga.
  var otherTarget = false
  /// Only some of it: "exempts nurses from the charge", "closes 12 of 90 stores".
  var isPartial = false
  /// A verb that stops or starts it tells what becomes of it.
  var isGoverned = false
  /// Where the innermost verb that governs it from the left begins.
  var governor: Int?
  /// Where the outermost verb that governs it from the left begins.
  var reach: Int?
  /// Who stops or allows it, where that is not who does it: the regulator, the judge.
  var authority: ActorSet = []
  /// Who does it also stops or starts it: no authority has a part.
  var isOwnDoing = false
  /// Tokens of the verb after it that tells its fate.
  var fate: Range<Int>?
  /// A Chinese noun (资格, 授权), which says nothing unless a verb acts on it.
  var isThing = false
  /// Put off rather than given up.
  var isDelayed = false
  /// Suspended, which is not yet ended.
  var isPaused = false
  /// Somebody who is no actor acts on it from outside: "the EU blocks …".
  var otherAgent = false
  var subject: ActorSet = []
  var object: ActorSet = []
  /// By whom, in the passive.
  var agent: ActorSet = []
  /// At, from, with whom.
  var oblique: ActorSet = []
  var clauseActors: ActorSet = []
  /// All actors of the headline, groups and names within names included.
  var allActors: ActorSet = []
  /// Actors that the headline names outright.
  var namedActors: ActorSet = []
  /// Content words of the clause, and those of the whole headline.
  var words: Set<UInt64> = []
  var context: Set<UInt64> = []
  /// Content words right after it.
  var head: Set<UInt64> = []
  var attribution: String?

  struct Roles: Hashable {
    /// Who or what the event is about: the holder of a post, the thing bought, the side that attacks.
    var first: ActorSet
    /// The other side.
    var second: ActorSet
    /// Somebody else fills the first role.
    var isOther: Bool
  }

  /// The roles under one sense, with voice and word class taken into account.
  func roles(_ sense: Lexicon.Sense) -> Roles {
    if isNoun {
      let all = subject.union(object).union(agent).union(oblique)
      let order =
        sense.doer
        // "Microsoft's acquisition of Activision", "the return of Altman", "drops its case against Apple".
        ? [subject, agent, hasOf && oblique.isEmpty ? object : oblique, object]
        // "the board's ouster of Altman", "Altman's ouster", "sanctions against Iran".
        : [object, subject, oblique]
      let first = order.first { !$0.isEmpty } ?? []
      return Roles(first: first, second: all.subtracting(first), isOther: false)
    }
    switch (sense.doer, isPassive) {
    case (true, false):
      return Roles(
        first: subject, second: object.union(oblique).subtracting(subject), isOther: subject.isEmpty && otherSubject)
    case (false, false) where isMiddle && object.isEmpty:
      return Roles(first: subject, second: oblique.subtracting(subject), isOther: subject.isEmpty && otherSubject)
    case (false, false):
      return Roles(
        first: object, second: subject.union(oblique).subtracting(object), isOther: object.isEmpty && otherObject)
    case (true, true):
      return Roles(first: agent, second: subject.union(oblique).subtracting(agent), isOther: false)
    case (false, true):
      return Roles(
        first: subject, second: agent.union(oblique).union(object).subtracting(subject),
        isOther: subject.isEmpty && otherSubject)
    }
  }
}

/// Content words as numbers: English stems and pairs of Han characters.
enum ContentWords {
  private static let functionHan: Set<UInt32> = Set(
    "的了是在和与及也都就还又将会要被把对向从为于吗呢吧么这那其一不有称说等个上下中后前以到给让更最再已".unicodeScalars.map(\.value))

  static func isFunction(_ scalar: UInt32) -> Bool { functionHan.contains(scalar) }

  static func hash(_ word: some StringProtocol) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return value | 1 << 63
  }

  static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  static func stem(_ word: String) -> Substring {
    for suffix in ["ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "s", "y", "e"] {
      if word.utf8.count - suffix.utf8.count >= 3, word.hasSuffix(suffix) { return word.dropLast(suffix.utf8.count) }
    }
    return word[...]
  }
}
