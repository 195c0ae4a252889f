import Foundation

/// Where each actor of the sagas stands now. What it is told becomes what to keep: positions that began and that ended.
///
/// One open position for an actor and a topic, at most ``limit`` a saga, so that the engine's memory stays bounded; the
/// history is the archive's.
struct Positions: Sendable, Hashable, Codable {
  static let limit = 256

  /// By saga, actor and topic, parted by U+001F.
  private(set) var open: [String: Position] = [:]

  static func key(_ position: Position) -> String {
    "\(position.saga)\u{1F}\(position.actor)\u{1F}\(position.topic)"
  }

  /// Takes what a story shows. Nothing changes where the actor stands there already, or is known to have moved since.
  mutating func take(_ position: Position, into changed: inout [Position]) {
    let key = Self.key(position)
    if var old = open[key] {
      guard old.answer != position.answer, position.since >= old.since else { return }
      old.until = position.since
      changed.append(old)
    }
    open[key] = position
    changed.append(position)
    forget(position.saga)
  }

  /// A storyline's state no longer prevails: nobody does or undergoes it any more.
  mutating func leave(_ storyline: String, of saga: String, for state: String, at: Date, into changed: inout [Position])
  {
    for key in open.keys.sorted() {
      guard var position = open[key], position.kind == .holds, position.saga == saga, position.storyline == storyline,
        position.state != state
      else { continue }
      position.until = max(at, position.since)
      changed.append(position)
      open[key] = nil
    }
  }

  private mutating func forget(_ saga: String) {
    let own = open.filter { $0.value.saga == saga }
    guard own.count > Self.limit else { return }
    let oldest = own.sorted { ($0.value.since, $0.key) < ($1.value.since, $1.key) }
    for (key, _) in oldest.prefix(own.count - Self.limit) { open[key] = nil }
  }
}
