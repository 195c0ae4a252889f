/// A redirect that waits for its caller's word: whether and when to ask the next server is the caller's to decide, who knows
/// what else that server is asked for.
public struct RedirectTurn: Sendable {
  /// Where the fetch would go on.
  public let redirect: Redirect
  private let answer: @Sendable (_ goesOn: Bool) -> Void

  init(_ redirect: Redirect, answer: @escaping @Sendable (Bool) -> Void) {
    self.redirect = redirect
    self.answer = answer
  }

  /// Lets the fetch go on. Only the first word counts.
  public func proceed() { answer(true) }

  /// Ends the fetch with ``FetchError/redirectDeclined(url:)``.
  public func decline() { answer(false) }
}
