/// Whether a text is another's. Polarity comes before similarity: a reversal looks like a duplicate of what it reverses.
extension Fingerprint {
  /// Below so many units a body says too little to be compared.
  private static let bodyLength = 24

  /// The text is the other's: whole, cut, lightly edited, spun or translated.
  func isCopy(of other: Fingerprint) -> Bool {
    if isHan != other.isHan { return isTranslation(of: other) }
    let titles = Likeness(Likeness.Side(title: self), Likeness.Side(title: other), isHan: isHan)
    let isTitleAlike = titles.ofLonger >= 0.6
    if isTitleAlike, titles.hasOtherNumbers { return false }
    guard min(body.count, other.body.count) >= Self.bodyLength else {
      return isSameLongTitle(titles, other) && !titles.isOpposed(isStrict: true)
    }
    let bodies = Likeness(Likeness.Side(body: self), Likeness.Side(body: other), isHan: isHan)
    // A machine swaps words and keeps what can't be swapped; what is word for word the same may be cut as well.
    let lengths = Double(max(body.count, other.body.count)) / Double(min(body.count, other.body.count))
    let isSpun =
      bodies.close + 0.3 * bodies.verbatim >= 0.46 && bodies.swapped >= 0.25 && bodies.names >= 0.5 && lengths <= 2.2
    guard bodies.verbatim >= 0.45 || isSpun else { return false }
    // Where all but a few words are the same, each of these counts.
    let isStrict = bodies.ofShorter >= 0.88
    if isTitleAlike, titles.isOpposed(isStrict: isStrict) { return false }
    return !bodies.isOpposed(isStrict: isStrict, within: isStrict ? .max : 40) && !(isStrict && bodies.hasOtherNumbers)
  }

  /// The titles say the same in the same words, which counts as a copy when the outlet is the same too.
  func isSameTitle(as other: Fingerprint) -> Bool {
    guard isHan == other.isHan, !title.isEmpty, !other.title.isEmpty else { return false }
    let titles = Likeness(Likeness.Side(title: self), Likeness.Side(title: other), isHan: isHan)
    return titles.ofLonger >= 0.8 && !titles.isOpposed(isStrict: true) && !titles.hasOtherNumbers
  }

  /// Titles alone: long enough that two reporters don't find the same words, and equal but for a rubric or an outlet's name.
  private func isSameLongTitle(_ titles: Likeness, _ other: Fingerprint) -> Bool {
    let shorter = min(title.count, other.title.count)
    if titles.ofShorter == 1, shorter >= (isHan ? 16 : 7) { return titles.ofLonger >= 0.7 }
    return titles.ofLonger >= 0.85 && shorter >= (isHan ? 18 : 10)
  }

  /// Numbers, days and Latin names stand in the same order in the two languages.
  private func isTranslation(of other: Fingerprint) -> Bool {
    let han = isHan ? self : other
    let latin = isHan ? other : self
    let known = Set(han.landmarks)
    let kept = latin.landmarks.filter { $0 & Self.isNumber != 0 || known.contains($0) }
    let shorter = min(han.landmarks.count, kept.count)
    let longer = max(han.landmarks.count, kept.count)
    let pairs = Alignment(han.landmarks[...], kept[...]).pairs.count
    guard shorter >= 5, 4 * pairs >= 3 * shorter, 20 * pairs >= 11 * longer else { return false }
    let opposition = Opposition(Likeness.Side(title: self).turns, Likeness.Side(title: other).turns)
    return !opposition.takesOtherPole || opposition.isStopped
  }
}
