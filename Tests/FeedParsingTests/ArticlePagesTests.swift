import FeedParsing
import Testing

/// Pages built as real sites build them, half of which ("held") nobody looked at while the parser was written.
///
/// The floors lie a little under what was measured, so that a change that costs much shows.
@Suite struct ArticlePagesTests {
  private func score(_ set: String) throws -> ArticleScore {
    var score = ArticleScore()
    for page in try ArticlePageCase.all(set) {
      score.add(ArticleParser().parse(page.bytes, baseURL: page.truth.url), page)
    }
    return score
  }

  @Test(arguments: [("open", 0.99), ("held", 0.97)])
  func `Articles of whole pages are found`(set: String, floor: Double) throws {
    let score = try score(set)
    let worst = score.pages.sorted { $0.f < $1.f }.prefix(5).map { "\($0.name) \($0.f)" }
    #expect(score.pages.count == 24)
    #expect(score.mean >= floor, "\(worst)")
    #expect(score.pooled >= floor, "\(worst)")
    for page in score.pages { #expect(page.f >= 0.75, "\(page.name)") }
  }

  @Test(arguments: ["open", "held"])
  func `What pages say about their articles is read`(set: String) throws {
    let right = try score(set).right
    let floors = ["title": 23, "published": 20, "author": 20, "site": 20, "canonical": 24, "language": 24]
    for (part, floor) in floors { #expect(right[part, default: 0] >= floor, "\(part): \(right[part, default: 0])") }
  }
}
