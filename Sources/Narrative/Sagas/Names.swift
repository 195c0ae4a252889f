/// Names that a saga file implies without writing them out, in Chinese: 基罗斯 for 总统基罗斯, 玻巴 for 玻利维亚 and 巴拉圭.
enum ImpliedNames {
  /// The bare name in an alias that a title opens: 总统基罗斯, 农民党主席维泽.
  static func bare(_ alias: [UInt32]) -> [UInt32]? {
    guard alias.contains(where: Folding.isHan) else { return nil }
    for title in ordered where alias.count >= title.count + 2 {
      for start in 0...(alias.count - title.count - 2) where alias[start...].starts(with: title) {
        let rest = Array(alias[(start + title.count)...])
        let isName =
          (2...8).contains(rest.count) && rest.first.map(Folding.isHan) == true
          && rest.allSatisfy { Folding.isHan($0) || $0 == 0x2D || $0 == 0xB7 }
          && !ContentWords.isFunction(rest[0]) && !posts.contains(rest)
          && !titles.contains { endsIn(rest, $0) }
        if isName { return rest }
      }
    }
    return nil
  }

  /// Ends in a title, so that it names whoever holds the post: 海鹰主帅.
  static func isPost(_ alias: ArraySlice<UInt32>) -> Bool { titles.contains { endsIn(Array(alias), $0) } }

  private static func endsIn(_ name: [UInt32], _ title: [UInt32]) -> Bool {
    name.count >= title.count && Array(name.suffix(title.count)) == title
  }

  /// Pairs of first characters that open a question or an example and are nobody's name: 玻巴停火 of 玻利维亚 and 巴拉圭.
  static func pairs(_ saga: Saga) -> [(scalars: [UInt32], first: Int, second: Int)] {
    var owners: [UInt32: Set<Int>] = [:]
    var names: [[UInt32]] = []
    for (index, actor) in saga.actors.enumerated() {
      for alias in [actor.name] + actor.aliases + actor.not {
        let scalars = FoldedText(alias, limit: 400).scalars
        names.append(scalars)
        if scalars.count >= 2, let first = scalars.first, Folding.isHan(first) {
          owners[first, default: []].insert(index)
        }
      }
    }
    var pairs: [(scalars: [UInt32], first: Int, second: Int)] = []
    for line in saga.storylines {
      for text in [line.question] + line.states.flatMap(\.examples) {
        let scalars = FoldedText(text, limit: 400).scalars
        guard scalars.count >= 4, !names.contains(where: { $0.count >= 2 && scalars.starts(with: $0) }),
          let first = owners[scalars[0]], let second = owners[scalars[1]], first.count == 1, second.count == 1,
          let one = first.first, let other = second.first, one != other,
          !pairs.contains(where: { $0.scalars == Array(scalars.prefix(2)) })
        else { continue }
        pairs.append((Array(scalars.prefix(2)), one, other))
        pairs.append(([scalars[1], scalars[0]], other, one))
      }
    }
    return pairs
  }

  private static func list(_ words: String) -> Set<[UInt32]> {
    Set(words.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
  }

  private static let titles = list(
    """
    总统 副总统 总理 副总理 首相 主席 副主席 总裁 副总裁 董事长 创始人 行长 部长 财长 外长 防长 内长 大臣 市长 州长 议长 院长 校长 局长 省长 \
    主帅 主教练 教练 队长 外援 门将 前锋 球员 导演 演员 歌手 导师 教授 院士 律师 法官 检察官 记者 车主 博主 助理 秘书长 书记 \
    总经理 经理 领队 选手 名将 飞行员 船长 当家人 掌门人 首席执行官 首席科学家 负责人 将军 司令 特使 博士生 研究生
    """)
  /// Longer titles first: 副总统 before 总统.
  private static let ordered = titles.sorted { ($1.count, $0.description) < ($0.count, $1.description) }
  private static let posts = list("候选人 办公室 委员会 发言人 夫人 卫队 当选人 候选 提名人 官邸 团队 阵营")
}
