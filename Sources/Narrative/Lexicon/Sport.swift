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
    + doer zh: 保住金牌 获授金牌 夺冠 冠军 夺金 金牌 晋级 出线 捧杯 卫冕 问鼎 获胜 夺魁 摘金 封王 登顶 升级 进决赛 战胜 大胜 挺进 赢得冠军 逆转
        封后 称王 捧起 卫冕冠军 夺得冠军
        折桂 加冕为王
        摘冠 夺标 称雄 三连冠 首冠 保住冠军
        夺回冠军
    - doer zh: 出局 淘汰 无缘 失利 落败 降级 丢冠 输球 止步 惨败 遭淘汰 不敌 负于 惨遭淘汰 惜败 爆冷 输给 被逆转 未能晋级 痛失
        卫冕失败 无缘冠军
        取消头衔 屈居第二 亚军 与冠军失之交臂 剥夺头衔
        遗憾落败 铩羽而归 取消冠军头衔
        跌落神坛

    frame record whole
    + doer en: break record, set record, smash record, beat record, world record/n, make history, record confirmed/x,
        new record/n, record stands/x, ratify record, shatter record, rewrite record books, equal record, best ever/x,
        milestone/n
    - doer en: record annulled/x, lose record, fall short, miss record, record erased/x, record struck/x,
        annul record, strip record, record broken/x, record invalid/x, cancel record, record falls/x, erase record,
        surrender record, fail to break
    + doer zh: 破纪录 创纪录 世界纪录 改写纪录 新纪录 历史第一 创造历史 平纪录 纪录获认可 创造纪录 历史新高 里程碑
        创下纪录 缔造纪录
        纪录获承认 恢复纪录
        载入史册 写进历史 刷新历史 保住纪录 确认纪录
    - doer zh: 取消纪录 纪录作废 未能破纪录 纪录被破 纪录无效 失去纪录 无缘纪录 纪录不被承认 纪录被取消 纪录被撤销 纪录告破 丢掉纪录 不予承认 成绩作废
        注销纪录 纪录遭注销 撤销纪录
        世界纪录被取消 纪录被抹去 不予认可
        取消成绩 剥夺纪录 无缘世界纪录 成绩无效
        纪录易主 成绩取消 纪录不算

    frame event axis=go
    + doer en: hold, host, go ahead, take place, proceed, stage, open, attend, go on, admit spectators,
        allow spectators, allow fans, with fans/x, kick off, resume, reschedule, return to calendar, be held,
        let fans in, welcome spectators, full house/n, let fans attend, 000 fans/x, admit fans,
        is back on/x, back on/x, give go-ahead, get go-ahead, give green light, get green light, go ahead as planned,
        get under way, begin
    - doer en: cancel, postpone, call off, ban spectators, bar fans, without fans/x, behind closed doors/x, scrap,
        suspend, abandon, cancellation/n, postponement/n, no spectators/x, without spectators/x, bar spectators,
        relocate, pull out, empty stadium/n, boycott, skip, bar from,
        axe, push back, delay, rain off, washed out/x, nix, pull plug on
    + doer zh: 举行 举办 如期举行 开幕 允许观众 如期 照常举行 有观众 开赛 迎来观众 重启 照常 复赛 入场 开放观众 出席 恢复比赛
        开启 拉开帷幕 开锣 启幕 恢复举办 官宣定档
        登场 开唱 开打 开演 上演 开跑 如约而至
        复办 照常进行 揭幕 正常进行
        拉开序幕 开票 开场
        按计划举行
    - doer zh: 取消 延期 推迟 无观众 空场 停办 禁止观众 空场举行 闭门 中止 停赛 不设观众 谢绝观众 改期 闭门举行 延后 无观众举行 缺席 退赛 抵制 空场举办 闭门举办
        泡汤 喊停 叫停 无限期推迟 无限期延期
        黄了 流产 顺延 停演 罢演
        罢办 不办了 择期举行 推迟举行
        延后举行 延期举行

    frame participation whole
    + doer en: play, take part, participate, compete, enter, start, feature, be selected, make squad,
        included in squad/x, named in squad/x, race, appear, turn out, eligible to play/x, cleared to compete/x,
        return to action, line up, play on
    - doer en: miss, sit out, withdraw, pull out, ruled out of/x, drop from squad, omit, left out/x, boycott, skip,
        absent/x, ineligible/x, drop out, banned from competing/x, forfeit, scratch, not play, pull out of squad,
        retire hurt
    + doer zh: 参赛 出战 首发 登场 参加 入选 上场 出场 复出 报名 亮相 登台 出席 参演 归队 参战 进入大名单 可以参赛
        空降 出征 伤愈回归 重返赛场
        归来 入选大名单 入列 披挂上阵 首发出场 带伤上阵
        参赛获批 报名参加 报名参赛 出演 受邀参加 迎来首秀
        解禁复出 回归赛场 应战
    - doer zh: 退赛 缺席 落选 缺阵 弃赛 退出 未入选 停赛 罢赛 无缘 未能出战 不参加 抵制 弃权 被除名 取消参赛资格 未报名 不出战
        伤退 因伤缺席 不参赛 无缘参赛
        禁赛 弃战 缺战 落选大名单 不出席
        无缘出战 罢演 辞演 挂免战牌
        取消资格 退演 临阵退缩
    """#
}
