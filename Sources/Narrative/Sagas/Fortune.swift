/// What an event does to the one whom a storyline is about: it stands, opens, goes free, or falls, closes, is held.
///
/// Frames are finer than the press's words: that a bridge is "reprieved", a law "ditched", a mayor "let off the hook" answers
/// a storyline whose examples say "stays open", "repealed", "acquitted". Where all examples of one state tell well of an
/// actor and all of the other state ill, what other frames tell of that actor speaks for one of the two, more faintly.
struct Fortune {
  let lexicon: Lexicon

  /// +1 where a sense bodes well for the actor who undergoes the event, −1 where ill, 0 where it says nothing of it.
  func sign(_ event: Event, _ sense: Lexicon.Sense, of actor: ActorSet) -> Int {
    let frame = lexicon.frames[sense.frame]
    if frame.isNeutral { return 0 }
    let roles = event.roles(sense)
    let good = (sense.positive != event.isNegated) != frame.isAdverse
    // Of an act the object is what it falls upon, unless it is told as what becomes of it.
    let undergoes =
      !sense.doer || frame.isWhole || event.isMiddle && !event.isPassive
      ? roles.first.meets(actor) : roles.second.meets(actor)
    return undergoes ? (good ? 1 : -1) : 0
  }

  /// What all senses of an event agree on.
  func sign(_ event: Event, of actor: ActorSet) -> Int {
    var sum: Set<Int> = []
    for sense in event.senses {
      let sign = sign(event, sense, of: actor)
      if sign != 0 { sum.insert(sign) }
    }
    return sum.count == 1 ? sum.first ?? 0 : 0
  }
}

extension StorylinePatterns {
  /// For each actor whose fortune the two states oppose: the state in which it stands well, and in which ill.
  func fortunes(_ lexicon: Lexicon) -> [(actor: ActorSet, good: Int, bad: Int)] {
    guard storyline.states.count == 2 else { return [] }
    let fortune = Fortune(lexicon: lexicon)
    return focus.actors.compactMap { number in
      let actor = ActorSet(actor: number)
      var sums = [[Int]](repeating: [], count: 2)
      for pattern in patterns {
        let sign = fortune.sign(pattern.event, of: actor)
        if sign != 0 { sums[pattern.state].append(sign) }
      }
      let means = sums.map { $0.isEmpty ? 0 : Double($0.reduce(0, +)) / Double($0.count) }
      guard sums.allSatisfy({ $0.count >= 2 }), abs(means[0]) >= 0.6, abs(means[1]) >= 0.6, means[0] * means[1] < 0
      else { return nil }
      return means[0] > 0 ? (actor, 0, 1) : (actor, 1, 0)
    }
  }
}
