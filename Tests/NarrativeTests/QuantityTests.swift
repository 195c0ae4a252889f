import Foundation
import Testing

@testable import Narrative

/// Halden's affair with one more person in it.
enum Vale {
  static let saga: Saga = {
    var saga = Halden.saga
    saga.actors.append(Saga.Actor(id: "vale", name: "Tom Vale", aliases: ["Vale", "维尔"]))
    return saga
  }()

  static let reader = SagaReader(sagas: [saga])

  static func particulars(_ title: String, summary: String = "", body: String = "") -> Particulars {
    reader.read(Halden.story(title, summary: summary, body: body)).particulars
  }
}

@Suite struct QuantityTests {
  /// "at least 700 of 770 people employees/sign".
  static func words(_ quantity: Quantity) -> String {
    func number(_ value: Double) -> String {
      value == value.rounded() ? "\(Int(value))" : String(format: "%.1f", value)
    }
    var text = quantity.bound == .exact ? "" : quantity.bound.rawValue + " "
    text += number(quantity.value)
    if let upper = quantity.upper { text += "-" + number(upper) }
    if let total = quantity.total { text += " of " + number(total) }
    return "\(text)\(quantity.unit.isEmpty ? "" : " " + quantity.unit) \(quantity.measure)"
  }

  static func quantities(_ title: String) -> [String] { Vale.particulars(title).quantities.map(words) }

  @Test(arguments: [
    ("Over 700 Halden employees sign letter demanding Lindqvist's return", "at least 700 people employees/sign"),
    ("743 of 770 Halden employees signed the letter", "743 of 770 people employees/sign"),
    ("743 out of 770 employees at Halden have signed", "743 of 770 people employees/sign"),
    ("743/770 Halden employees sign", "743 of 770 people employees/sign"),
    ("505 of 700 have signed letter to Halden board", "505 of 700 people people/sign"),
    ("Signatures on Halden letter reach 505", "505 people people/sign"),
    ("More than 500 threaten to quit Halden", "at least 500 people people/quit"),
    ("Nearly 95% of Halden staff threaten to quit", "about 95 % employees/quit"),
    ("Nearly 95 % of Halden staff threaten to quit", "about 95 % employees/quit"),
    ("Nearly 95 per cent of Halden staff threaten to quit", "about 95 % employees/quit"),
    ("At least 40 Halden researchers quit", "at least 40 people researchers/quit"),
    ("Up to 1,200 Halden jobs cut", "at most 1200 jobs jobs/cut"),
    ("Halden to cut about 1,200 jobs", "about 1200 jobs jobs/cut"),
    ("Fewer than 300 Halden workers vote to strike", "at most 300 people employees/vote"),
    ("Three dozen Halden researchers quit", "36 people researchers/quit"),
    ("Dozens of Halden staff walk out", "at least 24 people employees/quit"),
    ("Hundreds of Halden staff walk out", "at least 200 people employees/quit"),
    ("Tens of thousands of Halden workers strike", "at least 20000 people employees/strike"),
    ("Twenty-five Halden directors resign", "25 people directors/quit"),
    ("Seven hundred and five Halden employees sign letter", "705 people employees/sign"),
    ("More than two-thirds of Halden staff back Lindqvist", "at least 66.7 % employees/support"),
    ("Two thirds of Halden staff back Lindqvist", "66.7 % employees/support"),
    ("Half of Halden's staff sign letter", "50 % employees/sign"),
    ("A majority of Halden staff back Lindqvist", "at least 50 % employees/support"),
    ("Nine in ten Halden employees back Lindqvist", "90 % employees/support"),
    ("Vale is the twelfth to sign the Halden letter", "12 rank people/sign"),
    ("Vale becomes 12th Halden employee to resign", "12 rank employees/quit"),
    ("Halden raises $86 billion", "86000000000 USD money/invest"),
    ("Orbex to buy Halden for €2.5bn", "2500000000 EUR money/buy"),
    ("Trade Office fines Halden £30m over safety", "30000000 GBP money/fine"),
    ("Orbex offers 20 million yuan for Halden stake", "20000000 CNY money/buy"),
    ("Orbex offers more than HK$3bn for Halden", "at least 3000000000 HKD money/buy"),
    ("Halden shares fall 4%", "4 % shares/fall"),
    ("Halden recalls 1.2 million cars", "1200000 vehicles/recall"),
    ("Death toll at Halden plant rises to 41", "41 people people/kill"),
    ("41 people killed at Halden plant", "41 people people/kill"),
    ("Halden workers end 54-day strike", "54 days days/strike"),
    ("Lindqvist of Halden jailed for five years", "5 years years/jail"),
    ("700 to 750 Halden workers strike", "700-750 people employees/strike"),
    ("Between 700 and 750 Halden staff strike, 700-750 workers say", "700-750 people employees/"),
    ("Halden board backs Lindqvist with 7 votes", "7 votes votes/support"),
    ("Vale wins 52% of Halden votes", "52 % votes/win"),
    ("700-plus Halden employees sign letter", "at least 700 people employees/sign"),
    ("700+ Halden employees sign letter", "at least 700 people employees/sign"),
    ("Halden cancels 2,000 flights", "2000 flights/cancel"),
  ])
  func `A number is read with its bound, whole, unit and what it counts`(title: String, expected: String) {
    #expect(Self.quantities(title).contains(expected), "\(Self.quantities(title))")
  }

  @Test(arguments: [
    ("哈尔登超700名员工联名要求林德奎斯特回归", "at least 700 people employees/sign"),
    ("哈尔登770名员工中743人签名", "743 of 770 people employees/sign"),
    ("哈尔登770名员工中有743人签名", "743 of 770 people employees/sign"),
    ("哈尔登近95%员工威胁辞职", "about 95 % employees/quit"), ("哈尔登百分之九十五的员工签名", "95 % employees/sign"),
    ("哈尔登超六成员工罢工", "at least 60 % employees/strike"), ("哈尔登近七百名员工签署公开信", "about 700 people employees/sign"),
    ("哈尔登三分之二员工支持林德奎斯特", "66.7 % employees/support"), ("哈尔登过半员工离职", "at least 50 % employees/quit"),
    ("哈爾登過半員工離職", "at least 50 % employees/quit"), ("哈尔登半数以上员工离职", "at least 50 % employees/quit"),
    ("林德奎斯特是第十二个签署哈尔登公开信的人", "12 rank people/sign"), ("维尔成为哈尔登第12名辞职的董事", "12 rank directors/quit"),
    ("奥贝斯以860亿美元收购哈尔登", "86000000000 USD money/buy"), ("哈尔登裁员1.2万人", "12000 people people/cut"),
    ("哈尔登死亡人数升至41人", "41 people people/kill"), ("哈尔登签名人数已达505", "505 people people/sign"),
    ("贸易局对哈尔登罚款5000万元", "50000000 CNY money/fine"), ("哈尔登罢工12天", "12 days days/strike"),
    ("哈尔登林德奎斯特被判处有期徒刑五年", "5 years years/jail"), ("哈尔登数百名员工辞职", "at least 200 people employees/quit"),
    ("哈尔登上千名员工罢工", "at least 1000 people employees/strike"), ("哈尔登700多名员工签名", "at least 700 people employees/sign"),
    ("700余名哈尔登员工要求董事会辞职", "at least 700 people employees/demand"), ("哈尔登约三百名员工离职", "about 300 people employees/quit"),
    ("哈尔登至少四十名研究员离职", "at least 40 people researchers/quit"), ("哈尔登不到一半员工支持林德奎斯特", "at most 50 % employees/support"),
    ("哈尔登召回120万辆汽车", "1200000 vehicles/recall"), ("哈尔登股价下跌4%", "4 % shares/fall"),
    ("哈尔登700人以上签名", "at least 700 people people/sign"),
    ("哈尔登一百二十七名员工签名", "127 people employees/sign"), ("哈尔登三萬名員工罷工", "30000 people employees/strike"),
    ("哈尔登募得两亿三千万欧元", "230000000 EUR money/"), ("董事会以七票赞成恢复林德奎斯特在哈尔登的职务", "7 votes votes/support"),
  ])
  func `Chinese numerals, scales, shares and classifiers are read`(title: String, expected: String) {
    #expect(Self.quantities(title).contains(expected), "\(Self.quantities(title))")
  }

  @Test(arguments: [
    "Lindqvist, 45, fired by Halden", "45-year-old Lindqvist leaves Halden", "Halden fires Lindqvist, aged 45",
    "Halden fires Lindqvist on November 17", "Halden fires Lindqvist on 17 November", "Halden fires Lindqvist at 3pm",
    "Halden fires Lindqvist at 8:30", "In 2023 Halden fired Lindqvist", "Halden's 2023 layoffs",
    "Halden launches rival to GPT-4", "Halden launches iPhone 15 rival", "Halden buys F-16 parts maker",
    "Halden beats Orbex 3-1", "Halden opens Windows 11 shop", "Halden loses contract for Boeing 737 parts",
    "Call Halden on 555-0199", "Call Halden on 400-800-1234 today", "Halden votes on 11/17",
    "5 things to know about Halden",
    "Halden returns five days after firing Lindqvist", "Two years ago Halden fired Lindqvist",
    "Halden to decide within 48 hours",
    "Trade Office cites Article 50 against Halden", "Halden version 2.0 released", "Halden No. 10 quits",
    "Flight 370 search: Halden joins", "Halden in the 21st century", "Halden 3 launches", "One Halden director quits",
    "Halden's first employee quits", "One of the largest Halden shops closes",
    "45岁的林德奎斯特离开哈尔登", "11月17日哈尔登罢免林德奎斯特", "哈尔登3比1击败奥贝斯", "2023年哈尔登罢免林德奎斯特",
    "哈尔登iPhone 15发布", "第50届哈尔登大会", "五天后林德奎斯特重返哈尔登", "哈尔登下午3点罢免林德奎斯特", "哈尔登24小时内决定",
    "十一月哈尔登罢免林德奎斯特", "哈尔登千方百计留住林德奎斯特", "周三哈尔登罢免林德奎斯特", "哈尔登首次回应", "三年前哈尔登罢免林德奎斯特",
    "哈尔登十分失望", "哈尔登一名员工辞职", "哈尔登唯一继承人维尔", "哈尔登5G手机发布", "三星与哈尔登和解", "哈尔登半年报发布", "上半年哈尔登罢免林德奎斯特",
    "哈尔登0元购奥贝斯", "哈尔登波音737客机坠毁", "三四个人离开哈尔登", "哈尔登发布两款芯片", "哈尔登第二个门店",
    "哈尔登第三次罢免林德奎斯特", "二零二三年哈尔登罢免林德奎斯特", "哈尔登3.0版发布",
  ])
  func `Ages, dates, times, names, models and scores are no quantities`(title: String) {
    #expect(Self.quantities(title) == [])
  }

  @Test func `A quantity names its storyline, its actors, its words and its story`() throws {
    let title = "Over 700 Halden employees sign letter demanding Lindqvist's return"
    let quantity = try #require(Vale.particulars(title).quantities.first)
    #expect(quantity.storyline == "chief")
    #expect(quantity.state == "in")
    #expect(quantity.actors == ["lindqvist", "halden"])
    #expect(quantity.counts == "employees sign")
    #expect(quantity.quote == title)
    #expect(quantity.story.source == "one")
  }

  @Test func `Numbers of one thing make a series in either language`() throws {
    let titles = [
      "505 Halden employees sign letter demanding Lindqvist's return", "哈尔登超700名员工联名要求林德奎斯特重返哈尔登",
      "743 of 770 Halden employees sign letter demanding Lindqvist's return",
      "743 Halden employees sign letter demanding Lindqvist's return",
    ]
    let quantities = titles.enumerated().flatMap { index, title in
      Vale.reader.read(Halden.story(title, "outlet \(index)", hours: Double(index))).particulars.quantities
    }
    let series = try #require(QuantitySeries.series(of: quantities.reversed()).first)
    #expect(series.points.map(\.quantity.value) == [505, 700, 743])
    #expect(series.points.map(\.outlets) == [1, 1, 2])
    #expect(series.points.last?.quantity.total == 770)
    #expect(series.storyline == "chief")
    #expect(series.counts == "employees sign")
  }

  @Test func `Numbers that count nothing known stay apart, and a series keeps its newest points`() {
    func quantity(_ id: Int64, _ value: Double, _ measure: String) -> Quantity {
      Quantity(
        saga: "halden", counts: "", measure: measure, value: value, unit: "%", quote: "",
        story: StoryReference(Halden.story("t", hours: Double(id), id: id)))
    }
    #expect(QuantitySeries.series(of: [quantity(1, 4, "/"), quantity(2, 5, "/")]).count == 2)
    let long = QuantitySeries.series(of: (1...200).map { quantity($0, Double($0), "employees/sign") })
    #expect(long.map(\.points.count) == [QuantitySeries.limit])
    #expect(long[0].points.last?.quantity.value == 200)
  }

  @Test func `The summary and the body are read too, and a story keeps eight quantities at most`() {
    let summary = "Over 700 Halden employees have signed. Halden raised $5 million."
    #expect(Vale.particulars("A long night at Halden", summary: summary).quantities.map(\.value) == [700, 5_000_000])
    let many = (1...30).map { "\($0 + 40) Halden employees signed" }.joined(separator: "; ")
    #expect(Vale.particulars(many).quantities.count == 8)
  }

  @Test func `The list of what is counted has no line that cannot be read`() {
    #expect(CountedWords.standard.faults == [])
  }
}
