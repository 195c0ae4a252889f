import Digests
import Foundation
import Narrative

/// A few days of an affair told by invented outlets, enough to fill every part of every page.
enum Sample {
  static let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt

  static func at(_ text: String) -> Date {
    (try? Date(text, strategy: .iso8601)) ?? Date(timeIntervalSince1970: 0)
  }

  static let role = Saga.Storyline(
    id: "chief-role", question: "Where does Mara Lindqvist stand?", initial: "chief",
    states: [
      .init(id: "chief", label: "chief executive of Halden Labs", examples: ["Lindqvist leads Halden"]),
      .init(id: "out", label: "out of Halden Labs", examples: ["Halden fires Lindqvist"]),
      .init(id: "rival", label: "joining Norrsken", examples: ["Lindqvist to join Norrsken"]),
    ])
  static let board = Saga.Storyline(
    id: "board", question: "Does the board that fired her stay?", initial: "stays",
    states: [
      .init(id: "stays", label: "stays", examples: ["Board refuses to resign"]),
      .init(id: "goes", label: "goes", examples: ["Board to step down"]),
    ])
  static let inquiry = Saga.Storyline(
    id: "inquiry", question: "Is there an independent inquiry?", initial: nil,
    states: [
      .init(id: "yes", label: "inquiry under way", examples: ["Inquiry opens"]),
      .init(id: "no", label: "no inquiry", examples: ["Inquiry dropped"]),
    ])

  static func story(_ id: Int64, _ title: String, _ source: String, _ seen: String, url: String? = nil)
    -> StoryReference
  {
    let host = source.split(separator: ">").last?.split(separator: "+").first.map {
      $0.lowercased().replacing(" & ", with: "-").replacing(" ", with: "-")
    }
    return StoryReference(
      id: id, title: title, url: url ?? "https://\(host ?? "x").example/2023/11/\(id)", source: source, seen: at(seen))
  }

  static func evidence(
    _ quote: String, _ source: String, _ seen: String, _ firmness: Firmness, _ weight: Double
  ) -> Evidence {
    let story = story(Int64(quote.utf8.count), quote, source, seen)
    return Evidence(
      title: story.title, url: story.url, source: source, seen: story.seen, quote: quote, firmness: firmness,
      weight: weight)
  }

  static let returned = Reversal(
    saga: "halden", storyline: role, from: "out", to: "chief", detectedAt: at("2023-11-22T06:03:00Z"),
    confidence: 0.974, count: 2, outlets: 3,
    turningStory: story(
      41, "Halden Labs says Lindqvist will return as chief executive", "The Tidewater Post", "2023-11-22T06:01:12Z"),
    before: [
      evidence(
        "Halden Labs dismissed Mara Lindqvist with immediate effect", "The Tidewater Post", "2023-11-17T20:28:00Z",
        .announced, 4.1),
      evidence("董事会拒绝恢复林德奎斯特的职务", "北岸科技", "2023-11-20T05:10:00Z", .reported, 2.2),
      evidence(
        "Talks about her return have collapsed, two people familiar with them said", "Lantern & Quay",
        "2023-11-20T04:44:00Z", .attributed, 1.1),
    ],
    after: [
      evidence(
        "We have reached an agreement in principle for Mara to return as chief executive", "The Tidewater Post",
        "2023-11-22T06:01:12Z", .announced, 4.6),
      evidence("林德奎斯特将重返哈尔登实验室担任首席执行官", "北岸科技", "2023-11-22T06:02:30Z", .reported, 2.4),
      evidence(
        "Lindqvist is back at the head of Halden, five days after she was fired", "Wire Nine", "2023-11-22T06:02:55Z",
        .reported, 2.0),
    ])

  static let boardWent = Reversal(
    saga: "halden", storyline: board, from: "stays", to: "goes", detectedAt: at("2023-11-22T06:03:00Z"),
    confidence: 0.931, count: 1, outlets: 2, turningStory: returned.turningStory,
    before: [evidence("The board has no plans to step down", "Lantern & Quay", "2023-11-19T21:00:00Z", .announced, 3)],
    after: [evidence("A new initial board takes over", "The Tidewater Post", "2023-11-22T06:01:12Z", .announced, 3.3)])

  static let fired = Reversal(
    saga: "halden", storyline: role, from: "chief", to: "out", detectedAt: at("2023-11-17T20:31:00Z"),
    confidence: 0.991, count: 1, outlets: 4,
    turningStory: story(
      3, "Halden Labs board removes chief executive Mara Lindqvist", "Wire Nine", "2023-11-17T20:29:00Z"),
    before: [], after: [])

  static func entry(
    _ quote: String, _ source: String, _ seen: String, state: String, firmness: Firmness, weight: Double,
    chief: Double, discount: String = "", effect: LedgerEntry.Effect = .supports
  ) -> LedgerEntry {
    let claim = Claim(
      saga: "halden", storyline: "chief-role", state: state, supports: weight >= 0, firmness: firmness, quote: quote,
      words: quote, meaning: "employment(who: lindqvist)", actors: ["lindqvist"], match: 0.9)
    return LedgerEntry(
      story: story(Int64(quote.utf8.count + 100), quote, source, seen), claim: claim, weight: weight,
      discount: discount, effect: effect,
      probabilities: ["chief": chief, "out": (1 - chief) * 0.9, "rival": (1 - chief) * 0.1])
  }

  static let ledger: [LedgerEntry] = [
    entry(
      "Halden Labs board removes chief executive Mara Lindqvist", "Wire Nine", "2023-11-17T20:29:00Z", state: "out",
      firmness: .announced, weight: 4.1, chief: 0.04, effect: .reverses),
    entry(
      "哈尔登实验室解雇首席执行官林德奎斯特", "北岸科技", "2023-11-17T21:02:00Z", state: "out", firmness: .reported, weight: 2.2, chief: 0.01),
    entry(
      "Investors push for Lindqvist’s return", "Lantern & Quay", "2023-11-18T22:15:00Z", state: "chief",
      firmness: .demanded, weight: 0.6, chief: 0.03),
    entry(
      "Lindqvist in talks to come back, people familiar say", "Morning Harbour", "2023-11-19T17:20:00Z", state: "chief",
      firmness: .attributed, weight: 1.3, chief: 0.17),
    entry(
      "Talks about her return have collapsed, two people familiar with them said", "Lantern & Quay",
      "2023-11-20T04:44:00Z", state: "chief", firmness: .denied, weight: -1.6, chief: 0.05, effect: .opposes),
    entry(
      "董事会拒绝恢复林德奎斯特的职务", "北岸科技", "2023-11-20T05:10:00Z", state: "chief", firmness: .denied, weight: -2.2, chief: 0.01,
      effect: .opposes),
    entry(
      "Nearly all staff threaten to follow Lindqvist out", "Wire Nine", "2023-11-20T14:40:00Z", state: "chief",
      firmness: .threatened, weight: 0.5, chief: 0.03),
    entry(
      "Halden and Lindqvist resume negotiations", "Morning Harbour", "2023-11-21T19:05:00Z", state: "chief",
      firmness: .step, weight: 1.1, chief: 0.12),
    entry(
      "We have reached an agreement in principle for Mara to return as chief executive", "The Tidewater Post",
      "2023-11-22T06:01:12Z", state: "chief", firmness: .announced, weight: 4.6, chief: 0.88),
    entry(
      "林德奎斯特将重返哈尔登实验室担任首席执行官", "北岸科技", "2023-11-22T06:02:30Z", state: "chief", firmness: .reported, weight: 2.4,
      chief: 0.96, effect: .reverses),
    entry(
      "Lindqvist is back at the head of Halden, five days after she was fired", "Wire Nine", "2023-11-22T06:02:55Z",
      state: "chief", firmness: .reported, weight: 1.2, chief: 0.974, discount: "copy of 41"),
  ]

  static func standing(
    _ storyline: Saga.Storyline, _ state: String?, _ probability: Double, since: String?, reversals: Int,
    outlook: Outlook? = nil
  ) -> Standing {
    Standing(
      saga: "halden", storyline: storyline.id, question: storyline.question, prevailing: state,
      label: state.map(storyline.label), probability: probability, assumed: since == nil && state != nil,
      since: since.map(at), reversals: reversals,
      distribution: storyline.states.enumerated().map {
        .init(
          state: $1.id, label: $1.label,
          probability: $1.id == state ? probability : state == nil ? 0.5 - Double($0) * 0.1 : 0.02)
      }, outlook: outlook)
  }

  static let standings = [
    standing(role, "chief", 0.974, since: "2023-11-22T06:03:00Z", reversals: 2),
    standing(board, "goes", 0.931, since: "2023-11-22T06:03:00Z", reversals: 1),
    standing(inquiry, nil, 0, since: nil, reversals: 0),
    standing(
      .init(
        id: "licence", question: "Does Norrsken keep its licence to the models?", initial: "keeps",
        states: [.init(id: "keeps", label: "keeps it", examples: [])]), "keeps", 0.9, since: nil, reversals: 0),
    standing(
      .init(
        id: "staff", question: "Do the staff leave?", initial: "stay",
        states: [
          .init(id: "stay", label: "they stay", examples: []), .init(id: "leave", label: "they leave", examples: []),
        ]), "stay", 0.83, since: "2023-11-22T06:40:00Z", reversals: 2,
      outlook: Outlook(probability: 0.64, towards: "leave", label: "they leave", at: at("2023-11-22T06:45:00Z"))),
  ]

  static func position(
    _ actor: String, _ kind: Position.Kind, _ state: String, _ title: String, _ seen: String, until: String? = nil
  ) -> Position {
    Position(
      saga: "halden", actor: actor, kind: kind, storyline: "chief-role", state: state, since: at(seen),
      until: until.map(at), quote: title, story: story(Int64(title.utf8.count + 200), title, "Wire Nine", seen))
  }

  static func signed(
    _ value: Double, of total: Double? = nil, _ bound: Quantity.Bound, _ title: String, _ seen: String
  ) -> Quantity {
    Quantity(
      saga: "halden", storyline: "chief-role", state: "chief", actors: ["halden"], counts: "employees signed",
      measure: "employees/sign", value: value, total: total, bound: bound, unit: "people", quote: title,
      story: story(Int64(title.utf8.count + 300), title, "Lantern & Quay", seen))
  }

  static let particulars = SagaParticulars(
    actors: ["halden": "Halden Labs", "lindqvist": "Mara Lindqvist", "vale": "Tom Vale"],
    positions: [
      position(
        "lindqvist", .holds, "out", "Halden Labs board removes chief executive Mara Lindqvist", "2023-11-17T20:29:00Z",
        until: "2023-11-22T06:01:12Z"),
      position(
        "lindqvist", .holds, "chief", "Halden Labs says Lindqvist will return as chief executive",
        "2023-11-22T06:01:12Z"),
      position(
        "vale", .supports, "out", "Vale backs the board's decision", "2023-11-18T10:00:00Z",
        until: "2023-11-22T08:00:00Z"),
      position("vale", .demands, "chief", "Vale signs letter demanding her return", "2023-11-22T08:00:00Z"),
    ],
    quantities: QuantitySeries.series(of: [
      signed(505, .exact, "505 employees signed", "2023-11-20T14:00:00Z"),
      signed(700, .atLeast, "Over 700 employees signed", "2023-11-20T18:00:00Z"),
      signed(743, of: 770, .exact, "743 of 770 employees signed", "2023-11-22T09:00:00Z"),
    ]),
    reasons: [
      Reason(
        saga: "halden", storyline: "chief-role", state: "out", event: "dismissed", text: "a lack of candour",
        quote: "dismissed over a lack of candour", giver: "halden",
        story: story(401, "Lindqvist was dismissed over a lack of candour", "Wire Nine", "2023-11-22T10:00:00Z")),
      Reason(
        saga: "halden", storyline: "chief-role", state: "out", event: "罢免", text: "安全问题", quote: "罢免并非因为安全问题",
        isDenied: true, story: story(402, "罢免并非因为安全问题", "北岸科技", "2023-11-22T11:00:00Z")),
    ])

  static func reversalDigest(_ reversals: [Reversal] = [returned], correction: String? = nil) -> ReversalDigest {
    ReversalDigest(
      id: reversals[0].id, sagaTitle: "The Halden Labs board crisis", detectedAt: reversals[0].detectedAt,
      reversals: reversals, ledgers: [returned.id: ledger],
      earlier: [
        returned.id: [
          .init(at: fired.detectedAt, fromLabel: fired.fromLabel, toLabel: fired.toLabel)
        ]
      ], standings: standings, particulars: particulars, correction: correction)
  }

  static let day = SagaDay(
    id: "halden", title: "The Halden Labs board crisis", reversals: [returned, boardWent],
    establishments: [
      Establishment(
        saga: "halden", storyline: "inquiry", state: "yes", at: at("2023-11-22T09:00:00Z"), confidence: 0.88,
        story: story(77, "Law firm to look into the dismissal", "Morning Harbour", "2023-11-22T08:58:00Z"))
    ], board: standings,
    developments: [
      .init(
        headline: story(
          51, "Halden Labs names three directors to a new initial board", "The Tidewater Post", "2023-11-22T06:20:00Z"),
        stories: [
          story(52, "哈尔登实验室公布新董事会三名成员", "北岸科技", "2023-11-22T06:31:00Z"),
          story(53, "Who sits on the new Halden board", "Wire Nine", "2023-11-22T07:10:00Z"),
          story(54, "New board at Halden", "digest>Lantern & Quay+Morning Harbour", "2023-11-22T07:30:00Z"),
        ], outlets: 5),
      .init(
        headline: story(61, "Norrsken shares rise 4% as the crisis ends", "Lantern & Quay", "2023-11-22T15:00:00Z"),
        stories: [], outlets: 1, continuing: true),
      .init(
        headline: story(62, "员工彻夜庆祝林德奎斯特回归", "北岸科技", "2023-11-22T08:00:00Z"),
        stories: [story(63, "Staff celebrate through the night", "Wire Nine", "2023-11-22T08:30:00Z")], outlets: 2),
    ],
    unconfirmed: [
      .init(
        headline: story(71, "Could the former board sue?", "Morning Harbour", "2023-11-22T12:00:00Z"), outlets: 1,
        firmness: .asked),
      .init(
        headline: story(72, "Interim chief is said to be leaving too", "Lantern & Quay", "2023-11-22T13:00:00Z"),
        outlets: 1, firmness: .attributed),
    ], suggestions: [suggestion], particulars: particulars, storiesRead: 64, outlets: 9)

  static let suggestion = Suggestion(
    saga: "halden", at: at("2023-11-22T11:05:00Z"),
    storyline: .init(
      id: "brandt-norrsken", question: "Is Ida Brandt with Norrsken?", initial: "yes",
      states: [
        .init(id: "yes", label: "Ida Brandt joins Norrsken", examples: ["Ida Brandt joins Norrsken", "布兰特加入北光"]),
        .init(id: "no", label: "Ida Brandt leaves Norrsken", examples: ["Ida Brandt leaves Norrsken", "布兰特离开北光"]),
      ]), frame: "tenure", about: ["en": "who holds a post", "zh": "职位去留"], actors: ["brandt", "norrsken"],
    from: "yes", to: "no",
    before: [evidence("Brandt joins Norrsken", "Wire Nine", "2023-11-20T08:00:00Z", .reported, 2.3)],
    after: [
      evidence("Brandt will not join Norrsken after all", "Lantern & Quay", "2023-11-22T10:40:00Z", .reported, 2.1),
      evidence("布兰特不会加入北光", "北岸科技", "2023-11-22T11:05:00Z", .reported, 2.1),
    ])

  static let daily = DailyDigest(
    date: "2023-11-23", from: at("2023-11-22T06:00:00Z"), to: at("2023-11-23T06:00:00Z"), timeZone: "Europe/Berlin",
    sagas: [
      day, SagaDay(id: "quiet", title: "The harbour tunnel", board: standings, storiesRead: 3, outlets: 2),
    ],
    sources: [
      .init(language: "en", feeds: 9, healthy: 9, stories: 51),
      .init(
        language: "zh", feeds: 4, healthy: 2,
        failing: [
          .init(outlet: "南窗", since: at("2023-11-20T11:00:00Z"), reason: "HTTP 503"),
          .init(outlet: "东岸日报", since: at("2023-11-22T22:00:00Z"), reason: "no answer within 30 s"),
        ], stories: 13),
    ])

  static let page = SagaPage(
    id: "halden", title: "The Halden Labs board crisis", standings: standings, reversals: [fired, returned, boardWent],
    bands: [
      .init(
        storyline: "chief-role", question: role.question,
        segments: [
          .init(
            state: "chief", label: "chief executive of Halden Labs", from: at("2023-11-16T23:00:00Z"),
            to: fired.detectedAt, confidence: 0.9),
          .init(
            state: "out", label: "out of Halden Labs", from: fired.detectedAt, to: returned.detectedAt, confidence: 0.98
          ),
          .init(
            state: "chief", label: "chief executive of Halden Labs", from: returned.detectedAt, to: nil,
            confidence: 0.974),
        ]),
      .init(
        storyline: "board", question: board.question,
        segments: [
          .init(
            state: "stays", label: "stays", from: at("2023-11-16T23:00:00Z"), to: boardWent.detectedAt, confidence: 0.6),
          .init(state: "goes", label: "goes", from: boardWent.detectedAt, to: nil, confidence: 0.93),
        ]),
      .init(
        storyline: "inquiry", question: inquiry.question,
        segments: [
          .init(state: "yes", label: "inquiry under way", from: at("2023-11-22T09:00:00Z"), to: nil, confidence: 0.5)
        ]),
    ],
    days: [
      .init(date: "2023-11-17", stories: 31, outlets: 8), .init(date: "2023-11-18", stories: 44, outlets: 10),
      .init(date: "2023-11-19", stories: 27, outlets: 9), .init(date: "2023-11-20", stories: 72, outlets: 12),
      .init(date: "2023-11-21", stories: 18, outlets: 7), .init(date: "2023-11-22", stories: 64, outlets: 9),
      .init(date: "2023-11-23", stories: 6, outlets: 3),
    ], particulars: particulars, digests: [boardWent.id: returned.id])
}
