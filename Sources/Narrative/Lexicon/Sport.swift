extension LexiconText {
  static let sport = #"""
    # Sport, records, events. The format is described in Jobs.swift.

    frame title whole
    + doer en: be awarded gold, awarded gold/x, awarded title/x, handed gold/x, handed title/x, inherit gold, inherit title,
        promoted to champion/x, keep gold, keep title, keep medal, get gold, get medal, is champion/x, win, win title, clinch title, champion/n, win gold, lift trophy, crowned/x, win final, take gold,
        victory/n, triumph, win cup, reach final, qualify, advance, promote, win championship, promotion/n,
        book place, seal title, retain title, through to/x, beat
    - doer en: lose, lose final, eliminated/x, knocked out/x, crash out, miss out, relegated/x, lose gold, lose medal,
        forfeit gold, forfeit title, forfeit medal, hand back medal, hand back gold, give back gold, defeat/n, exit, fail to qualify, lose title, beaten/x, relegation/n, drop points,
        bow out, runner-up/n, miss final
    - done en: strip of title, strip of gold, strip of medal, strip of crown, strip of win, take title from,
        take gold from, take medal from
    + doer zh: 递补金牌 递补冠军 保住金牌 获授金牌 夺冠 冠军 夺金 金牌 晋级 出线 捧杯 卫冕 问鼎 获胜 夺魁 摘金 封王 登顶 升级 锁定冠军 进决赛 战胜 大胜 挺进 赢得冠军 逆转
    - doer zh: 出局 淘汰 无缘 失利 落败 降级 丢冠 输球 止步 惨败 遭淘汰 取消冠军 剥夺金牌 不敌 负于 惨遭淘汰 惜败 爆冷 输给 被逆转 未能晋级 痛失

    frame record whole
    + doer en: break record, set record, smash record, beat record, world record/n, make history, record confirmed/x,
        new record/n, record stands/x, ratify record, shatter record, rewrite record books, equal record, best ever/x,
        milestone/n
    - doer en: record annulled/x, lose record, fall short, miss record, record erased/x, record struck/x,
        annul record, strip record, record broken/x, record invalid/x, cancel record, record falls/x, erase record,
        surrender record, fail to break
    + doer zh: 破纪录 打破纪录 创纪录 刷新纪录 世界纪录 改写纪录 新纪录 历史第一 创造历史 平纪录 纪录获认可 创造纪录 历史新高 里程碑
    - doer zh: 取消纪录 纪录作废 未能破纪录 纪录被破 纪录无效 失去纪录 无缘纪录 纪录不被承认 纪录被取消 纪录被撤销 纪录告破 丢掉纪录 不予承认 成绩作废 差之毫厘

    frame event axis=go
    + doer en: hold, host, go ahead, take place, proceed, stage, open, attend, go on, admit spectators,
        allow spectators, allow fans, with fans/x, kick off, resume, reschedule, return to calendar, be held,
        let fans in, welcome spectators, full house/n, let fans attend, 000 fans/x, admit fans,
        is back on/x, back on/x, give go-ahead, get go-ahead, give green light, get green light, go ahead as planned,
        get under way, begin, land on, touch down, touch down on, set down on, landing/n, land, landing attempt/n, go down to, attempt landing, attempt to land
    - doer en: cancel, postpone, call off, ban spectators, bar fans, without fans/x, behind closed doors/x, scrap,
        suspend, abandon, cancellation/n, postponement/n, no spectators/x, without spectators/x, bar spectators,
        relocate, pull out, empty stadium/n, boycott, skip, bar from,
        axe, push back, delay, rain off, washed out/x, nix, pull plug on
    + doer zh: 举行 举办 如期举行 开幕 允许观众 如期 照常举行 有观众 开赛 恢复举行 迎来观众 重启 照常 重新开赛 复赛 入场 允许入场 开放观众 出席 恢复比赛
        开启 拉开帷幕 开锣 启幕 正常举行 恢复举办 官宣定档
    - doer zh: 取消 延期 推迟 无观众 空场 停办 禁止观众 空场举行 闭门 中止 停赛 取消举办 不设观众 谢绝观众 改期 闭门举行 延后 无观众举行 缺席 退赛 抵制 空场举办 闭门举办

    frame participation whole
    + doer en: play, take part, participate, compete, enter, start, feature, be selected, make squad,
        included in squad/x, named in squad/x, race, appear, turn out, eligible to play/x, cleared to compete/x,
        return to action, line up, play on, named in team/x, named to team/x, named in squad/x, named to squad/x, named on team/x, make team, selected for/x,
        swim, ski, ride, sail, row, make cut, get place, given place/x
    - doer en: miss, sit out, withdraw, pull out, ruled out of/x, drop from squad, omit, left out/x, boycott, skip,
        drop from team, cut from team, cut from squad, removed from team/x, leave out of squad, leave out of team, lose place, lose spot, lose berth, absent/x, ineligible/x, drop out, banned from competing/x, forfeit, scratch, not play, pull out of squad,
        retire hurt
    + doer zh: 参赛 出战 首发 登场 参加 入选 上场 出场 复出 报名 入围名单 亮相 登台 出席 参演 归队 参战 获准参赛 进入大名单 可以参赛 递补 顶替参赛 入选奥运 入选名单 登上赛场 获得资格
        进入名单 列入名单 赶上末班车 重返阵容 重返名单 回到阵容 跻身 获得外卡 增补 可上场 重返赛场
    - doer zh: 退赛 缺席 落选 缺阵 弃赛 退出 未入选 停赛 罢赛 无缘 未能出战 不参加 抵制 弃权 被除名 取消参赛资格 未报名 因伤退赛 不出战 拒绝参加 无缘奥运 被移出 移出名单 剔除 踢出名单
        不在名单 失去资格 丧失资格 被取消资格 落榜 除名 遗憾缺席 让出名额 不得参加 无缘参赛
    """#
}
