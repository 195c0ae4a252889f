extension Saga {
  /// Something in a saga file that keeps it from working, or will make it work badly.
  public struct Problem: Sendable, Hashable, CustomStringConvertible {
    public enum Severity: String, Sendable, Hashable {
      case error, warning
    }

    public var severity: Severity
    /// Where: keys, and the ids of tables or positions in lists, "storylines", "altman-role", "initial".
    public var path: [String]
    public var message: String

    public init(_ severity: Severity, _ path: [String], _ message: String) {
      self.severity = severity
      self.path = path
      self.message = message
    }

    public var description: String { "\(severity.rawValue): \(path.joined(separator: ".")): \(message)" }
  }

  /// Everything that is wrong with the saga, errors first, each in the order of the file.
  public func problems() -> [Problem] {
    var problems = shape()
    // Examples are read only where the saga's shape makes sense of them.
    if !problems.contains(where: { $0.severity == .error }) {
      for reading in SagaReader(sagas: [self]).exampleReadings(of: id) {
        for warning in reading.warnings {
          problems.append(
            Problem(
              .warning, ["storylines", reading.storyline, "states", reading.state, "examples", index(of: reading)],
              "\"\(reading.example)\": \(warning)"))
        }
      }
    }
    return problems.filter { $0.severity == .error } + problems.filter { $0.severity == .warning }
  }

  private func index(of reading: ExampleReading) -> String {
    let state = storylines.first { $0.id == reading.storyline }?.states.first { $0.id == reading.state }
    return (state?.examples.firstIndex(of: reading.example)).map(String.init) ?? "0"
  }

  private func shape() -> [Problem] {
    var problems: [Problem] = []
    if id.isBlank { problems.append(Problem(.error, ["id"], "the saga's id is empty")) }
    if title.isBlank { problems.append(Problem(.error, ["title"], "the saga's title is empty")) }
    if about.isEmpty, actors.count < 2 {
      problems.append(
        Problem(.error, ["about"], "no word says what the saga is about, and there are not two actors to tell it by"))
    }
    for (index, word) in about.enumerated() where word.isBlank {
      problems.append(Problem(.error, ["about", "\(index)"], "the word is empty"))
    }
    problems += actorProblems()
    if storylines.isEmpty { problems.append(Problem(.error, ["storylines"], "the saga has no storyline")) }
    problems += duplicates(storylines.map(\.id), ["storylines"], "storyline")
    for storyline in storylines { problems += storyline.problems() }
    return problems
  }

  private func actorProblems() -> [Problem] {
    var problems: [Problem] = []
    if actors.count > 128 {
      problems.append(Problem(.error, ["actors"], "\(actors.count) actors, and a saga may have 128"))
    }
    problems += duplicates(actors.map(\.id), ["actors"], "actor")
    var owners: [String: String] = [:]
    for actor in actors {
      let path = ["actors", actor.id]
      if actor.id.isBlank { problems.append(Problem(.error, path, "the actor's id is empty")) }
      if actor.name.isBlank { problems.append(Problem(.error, path + ["name"], "the actor's name is empty")) }
      for (index, alias) in actor.aliases.enumerated() {
        let place = path + ["aliases", "\(index)"]
        if alias.isBlank {
          problems.append(Problem(.error, place, "the alias is empty"))
          continue
        }
        let folded = FoldedText(alias, limit: 400)
        let key = folded.string(0..<folded.scalars.count)
        if let kind = BareName.kind(of: key) {
          problems.append(
            Problem(.warning, place, "\"\(alias)\" is a bare \(kind), which many stories name that mean somebody else"))
        }
        if let owner = owners[key], owner != actor.id {
          problems.append(Problem(.warning, place, "\"\(alias)\" is an alias of \"\(owner)\" too, which keeps it"))
        }
        owners[key] = owners[key] ?? actor.id
      }
    }
    return problems
  }

  fileprivate func duplicates(_ ids: [String], _ path: [String], _ kind: String) -> [Problem] {
    var seen: Set<String> = []
    return ids.compactMap { id in
      seen.insert(id).inserted || id.isBlank
        ? nil : Problem(.error, path + [id], "the \(kind) id \"\(id)\" is used twice")
    }
  }
}

extension Saga.Storyline {
  fileprivate func problems() -> [Saga.Problem] {
    var problems: [Saga.Problem] = []
    let path = ["storylines", id]
    func report(_ severity: Saga.Problem.Severity, _ place: [String], _ message: String) {
      problems.append(Saga.Problem(severity, path + place, message))
    }
    if id.isBlank { report(.error, [], "the storyline's id is empty") }
    if question.isBlank { report(.error, ["question"], "the question is empty") }
    if states.count < 2 {
      report(
        .error, ["states"],
        "\(states.count == 1 ? "one state" : "no state"), and a storyline turns between at least two")
    }
    if let initial {
      if !states.contains(where: { $0.id == initial }) {
        let names = states.map { "\"\($0.id)\"" }.joined(separator: ", ")
        report(.error, ["initial"], "no state is called \"\(initial)\"; there are \(names.isEmpty ? "none" : names)")
      }
    } else {
      report(.warning, ["initial"], "no initial state, so the first state that prevails is no reversal")
    }
    var ids: Set<String> = []
    var owners: [String: String] = [:]
    for state in states {
      if state.id.isBlank { report(.error, ["states"], "a state's id is empty") }
      if !state.id.isBlank, !ids.insert(state.id).inserted {
        report(.error, ["states", state.id], "the state id \"\(state.id)\" is used twice")
      }
      if state.label.isBlank { report(.error, ["states", state.id, "label"], "the label is empty") }
      if state.examples.isEmpty {
        report(.error, ["states", state.id, "examples"], "the state has no example headline")
      }
      for (index, example) in state.examples.enumerated() {
        let place = ["states", state.id, "examples", "\(index)"]
        if example.isBlank {
          report(.error, place, "an example is empty")
          continue
        }
        let folded = FoldedText(example, limit: 2_000)
        let key = folded.string(0..<folded.scalars.count)
        if let owner = owners[key], owner != state.id {
          report(.error, place, "\"\(example)\" is an example of \"\(owner)\" too")
        }
        owners[key] = owners[key] ?? state.id
      }
    }
    return problems
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

/// Names that mean somebody only where a story already told whom.
enum BareName {
  static func kind(of folded: String) -> String? {
    if roles.contains(folded) { return "role" }
    return countries.contains(folded) ? "country" : nil
  }

  private static let roles: Set<String> = Set(
    """
    ceo,cto,coo,cfo,board,the board,chief,boss,president,chairman,founder,co-founder,minister,prime minister,chancellor,
    judge,court,government,regulator,regulators,union,players,company,police,army,parliament,senate,congress,coach,manager,
    director,spokesman,spokesperson,department,officials,commission,committee,king,queen,mayor,governor,secretary,
    首席执行官,首席科学家,董事会,总裁,创始人,董事长,总理,首相,总统,部长,法官,法院,政府,监管部门,监管机构,工会,公司,警方,军方,
    议会,国会,教练,主帅,男子,女子,女生,男生,老师,官方,州长,市长,主席,委员会,总经理,发言人,大臣,国王
    """.split(whereSeparator: { $0 == "," || $0 == "\n" }).map(String.init))

  private static let countries: Set<String> = Set(
    """
    us,usa,u.s.,uk,eu,america,united states,britain,united kingdom,china,russia,ukraine,germany,france,japan,india,israel,
    iran,canada,australia,italy,spain,brazil,mexico,turkey,south korea,north korea,taiwan,poland,netherlands,sweden,
    thailand,cambodia,vietnam,pakistan,egypt,saudi arabia,england,scotland,denmark,norway,greece,austria,switzerland,
    美国,英国,中国,俄罗斯,乌克兰,德国,法国,日本,印度,以色列,伊朗,加拿大,澳大利亚,意大利,西班牙,巴西,墨西哥,土耳其,韩国,朝鲜,
    台湾,波兰,荷兰,瑞典,泰国,柬埔寨,越南,巴基斯坦,埃及,沙特,丹麦,挪威,希腊,奥地利,瑞士,欧盟,美,英,中,俄,日,韩
    """.split(whereSeparator: { $0 == "," || $0 == "\n" }).map(String.init))
}
