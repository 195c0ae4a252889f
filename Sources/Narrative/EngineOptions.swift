/// How the engine reads and weighs. The switches exist so that each part can be shown to earn its place.
public struct EngineOptions: Sendable, Hashable, Codable {
  /// How many independent outlets a reversal needs, at least 1.
  public var outlets: Int
  /// Off: every mention counts as a report.
  public var firmness: Bool
  /// Off: a known event counts each time that it is mentioned.
  public var memory: Bool
  /// Off: a verb that stops or drops another is one more verb in the bag.
  public var composition: Bool
  /// Off: examples that no frame covers match nothing.
  public var fallback: Bool

  public init(
    outlets: Int = 2, firmness: Bool = true, memory: Bool = true, composition: Bool = true, fallback: Bool = true
  ) {
    self.outlets = max(1, outlets)
    self.firmness = firmness
    self.memory = memory
    self.composition = composition
    self.fallback = fallback
  }
}
