/// A claim between a saga's actors that answers none of its storylines: a frame, who it is about, who is on the other side.
public struct UncoveredClaim: Sendable, Hashable, Codable {
  /// The frame's name: "tenure".
  public var frame: String
  public var isPositive: Bool
  /// The actor that it is about, by id.
  public var who: String
  /// The other side, by id; nil where one actor says it all.
  public var with: String?
  /// Nouns ("the acquisition of Halden by Orbex") don't say well who of the two comes first.
  public var isOrdered: Bool
  /// Its word has senses in three frames at most: "drops" and "releases" alone say too little of what is meant.
  public var isClear: Bool
  /// What was read; its storyline is empty, and its state is "+" or "-".
  public var claim: Claim
}

/// What a saga's storylines ask about, so that what they leave out can be told.
struct Questions: Sendable {
  /// One pattern of a storyline: what it is about and whom it names.
  private struct Asked: Sendable {
    var frame: Int
    var first: ActorSet
    var all: ActorSet
    var hasSecond: Bool
  }

  private let saga: Saga
  /// The actors that the saga file lists come first; those that its questions imply are in no storyline's power to name.
  private let listed: Int
  private let lexicon: Lexicon
  private let wording: Wording
  private var asked: [Asked] = []

  init(
    _ saga: Saga, listed: Int, _ storylines: [StorylinePatterns], lexicon: Lexicon, wording: Wording = .standard
  ) {
    self.saga = saga
    self.listed = listed
    self.lexicon = lexicon
    self.wording = wording
    for pattern in storylines.flatMap(\.patterns) {
      for sense in pattern.event.senses {
        let roles = pattern.event.roles(sense)
        asked.append(
          Asked(
            frame: sense.frame, first: roles.first, all: pattern.event.allActors, hasSecond: !roles.second.isEmpty))
      }
    }
  }

  private static let firm: Set<Firmness> = [.announced, .reported, .attributed]
  /// Put off or offered: neither pole holds yet.
  private static let undecided: Set<String> = ["hold", "bid"]

  /// The claims that an event of a title makes beside the storylines.
  ///
  /// - Parameter isAnswered: some storyline's pattern fits it: of two whom it is about, the other may still go unasked.
  func uncovered(_ event: Event, isAnswered: Bool, _ headline: Headline) -> [UncoveredClaim] {
    guard Self.firm.contains(event.firmness), !event.isReason, !event.isDelayed, !event.isNoun || event.isGoverned
    else { return [] }
    var claims: [UncoveredClaim] = []
    var frames: Set<Int> = []
    for sense in event.senses where !Self.undecided.contains(sense.kind) && frames.insert(sense.frame).inserted {
      let roles = roles(event, sense)
      guard !roles.isOther, ((isAnswered ? 2 : 1)...2).contains(roles.first.count), roles.second.count <= 1 else {
        continue
      }
      for (who, with) in sides(roles, sense, event)
      where who < listed && with ?? 0 < listed && !isAsked(sense, who, with) {
        claims.append(claim(event, sense, who: who, with: with, headline))
      }
    }
    return claims
  }

  /// The roles, where "imposes sanctions on X" and 取消对X的制裁 have X undergo what the verb and its own object tell.
  private func roles(_ event: Event, _ sense: Lexicon.Sense) -> Event.Roles {
    let undergoes =
      !sense.doer && !event.isPassive && event.object.isEmpty && !event.oblique.isEmpty && !event.subject.isEmpty
    guard undergoes else { return event.roles(sense) }
    return Event.Roles(first: event.oblique, second: event.subject.subtracting(event.oblique), isOther: false)
  }

  /// Its word has at most three senses that a storyline about one actor, or about two, could be proposed for.
  private func isClear(_ event: Event, isPair: Bool) -> Bool {
    let frames = Set(event.senses.map(\.frame))
    return frames.count { wording.templates(lexicon.frames[$0].name, pair: isPair, .english) != nil } <= 3
  }

  /// Whom the claim is about and who is on the other side, as far as the frame's headlines can say it.
  private func sides(_ roles: Event.Roles, _ sense: Lexicon.Sense, _ event: Event) -> [(who: Int, with: Int?)] {
    let frame = lexicon.frames[sense.frame].name
    let takesTwo = wording.templates(frame, pair: true, .english) != nil
    let takesOne = wording.templates(frame, pair: false, .english) != nil
    let firsts = roles.first.actors
    if takesTwo, wording.mutual.contains(frame) {
      let both = roles.first.union(roles.second).actors
      guard both.count == 2 else { return [] }
      return roles.first.actors.first == both[1] && roles.first.count == 1 ? [(both[1], both[0])] : [(both[0], both[1])]
    }
    if takesTwo, let second = roles.second.actors.first { return firsts.map { ($0, second) } }
    // "Joins Meta": the other side is named, and no actor of the saga.
    let isElsewhere = takesTwo && sense.doer && event.otherObject
    return takesOne && !isElsewhere ? firsts.map { ($0, nil) } : []
  }

  /// Some storyline asks this, or nearly: the same frame or its axis with the same actors.
  private func isAsked(_ sense: Lexicon.Sense, _ who: Int, _ with: Int?) -> Bool {
    let frame = lexicon.frames[sense.frame]
    let first = ActorSet(actor: who)
    let both = with.map { first.union(ActorSet(actor: $0)) } ?? first
    return asked.contains { pattern in
      let isSame = pattern.frame == sense.frame
      guard isSame || frame.axis.map({ $0 == lexicon.frames[pattern.frame].axis }) ?? false else { return false }
      if pattern.all.isSuperset(of: both), with != nil || !isSame { return true }
      return isSame && pattern.first.meets(first) && (with == nil || !pattern.hasSecond)
    }
  }

  private func claim(
    _ event: Event, _ sense: Lexicon.Sense, who: Int, with: Int?, _ headline: Headline
  ) -> UncoveredClaim {
    let frame = lexicon.frames[sense.frame]
    let holds = sense.positive != event.isNegated
    let claim = Claim(
      saga: saga.id, storyline: "", state: holds ? "+" : "-", supports: true, firmness: event.firmness,
      quote: headline.text.quote(event.clauseScalars), words: event.surface,
      meaning: SagaReader.describe(event, sense, lexicon, saga), attribution: event.attribution,
      actors: event.clauseActors.actors.map { saga.actors[$0].id }, match: 1,
      strength: Strength.of(event.firmness) * (event.isElided ? 0.85 : 1) * (event.isNegated ? 0.9 : 1),
      event: "\(frame.name)\(holds ? "+" : "-")", isFresh: event.isFresh, isFuture: event.isFuture,
      presumes: (sense.positive == event.isNegated && event.isUndone) || (!holds && frame.presumes)
        || sense.kind == "ret")
    return UncoveredClaim(
      frame: frame.name, isPositive: holds, who: saga.actors[who].id, with: with.map { saga.actors[$0].id },
      isOrdered: !event.isNoun, isClear: isClear(event, isPair: with != nil), claim: claim)
  }
}
