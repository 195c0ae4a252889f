internal import Foundation
internal import HTTPFetch

/// Fetches for a command, under the rules of politeness that the daemon keeps: each request waits for its domain.
actor PoliteFetcher {
  private let fetcher: HTTPFetcher
  private let settings: Configuration.Fetch
  private var budget: DomainBudget<Int>
  private var jobs = 0
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  /// When somebody will look again for requests that may start; nil while nobody will.
  private var alarm: Date?

  /// - Throws: ``FetchError`` for settings that don't work.
  init(_ settings: Configuration.Fetch) throws(FetchError) {
    self.settings = settings
    fetcher = try HTTPFetcher(HTTPFetcher.Configuration(settings))
    budget = DomainBudget(transfers: settings.transfers)
  }

  func fetch(_ request: FetchRequest) async -> Result<FetchResponse, FetchError> {
    jobs += 1
    let job = jobs
    let host = URLComponents(string: request.url)?.host ?? request.url
    await withCheckedContinuation { continuation in
      waiting[job] = continuation
      budget.enqueue(job, for: settings.domain(of: host))
      startThoseThatMay()
    }
    defer {
      budget.finish(job, at: Date())
      startThoseThatMay()
    }
    do throws(FetchError) { return .success(try await fetcher.fetch(request)) } catch { return .failure(error) }
  }

  func close() async { await fetcher.close() }

  private func startThoseThatMay() {
    for job in budget.start(at: Date()) { waiting.removeValue(forKey: job)?.resume() }
    guard let next = budget.nextStart, next < alarm ?? .distantFuture else { return }
    alarm = next
    Task {
      try? await Task.sleep(for: .seconds(max(next.timeIntervalSinceNow, 0)))
      ring(next)
    }
  }

  private func ring(_ alarm: Date) {
    if self.alarm == alarm { self.alarm = nil }
    startThoseThatMay()
  }
}
