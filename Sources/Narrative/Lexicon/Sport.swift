extension LexiconText {
  static let sport = #"""
    # Sport, records, events. The format is described in Jobs.swift.

    frame title whole
    + doer en: be awarded gold, awarded gold/x, awarded title/x, handed gold/x, handed title/x, inherit gold,
        inherit title, promoted to champion/x, keep gold, keep title, keep medal, get gold, get medal, is champion/x,
        win, win title, clinch title, champion/n, win gold, lift trophy, crowned/x, win final, take gold, victory/n,
        triumph, win cup, promote, win championship, promotion/n, seal title, retain title, beat, reach final,
        qualify, advance, book place, through to/x,
        clinch|take|claim|seal|capture|secure|grab|snatch|bag|land|earn|win|wrap_up|collect|scoop|steal|reclaim|recapture|hold_on_to|hoist|raise @trophy,
        clinch, take, claim, seal, capture, retain, secure, triumph in, triumph over, prevail in, win back, reclaim,
        regain, cruise to title|victory|win, romp to title|victory|win, storm to title|victory|win,
        race to title|victory, march to title, sweep to title|victory|win|gold, dethrone, see off, edge out, overcome,
        outclass, thrash, pip, outlast, top table, top podium, top league, finish first, finish top, come first,
        come out on top, named champions/x, crowned champions/x, declared champions/x, declared winner/x,
        awarded trophy/x, awarded cup/x, awarded win/x, handed trophy/x, handed win/x, handed cup/x, handed victory/x,
        champions again/x, champion again/x, do double, do treble, complete double, complete treble, strike gold,
        crown/n, coronation/n, title win/n, medallist/n, make it three in a row, rule world, reign supreme,
        hail champions, win race, have title restored, title restored/x, title reinstated/x
    - doer en: lose, lose final, eliminated/x, knocked out/x, crash out, miss out, relegated/x, lose gold, lose medal,
        forfeit gold, forfeit title, forfeit medal, hand back medal, hand back gold, give back gold, defeat/n, exit,
        fail to qualify, lose title, beaten/x, relegation/n, drop points, bow out, runner-up/n, miss final,
        fall short, fall short in, fall short of, crash out of, slump out, dump out, deposed/x, beaten in/x, pipped/x,
        denied title/x, denied gold/x, miss out on, lose out, relinquish title, relinquish crown, surrender title,
        surrender crown, forfeit, forfeit cup, yield title, give up title, give up crown, hand over crown,
        let title slip, blow chance, blow lead, stumble in, come second, finish second, settle for silver,
        settle for second, take silver, knocked out of/x, bundled out/x, go out of, bow out of, suffer defeat,
        suffer loss, suffer heartbreak, heartbreak/n, agony/n, knockout/n, elimination/n, stripped of/x,
        title annulled/x, title stripped/x, title revoked/x, win annulled/x, win overturned/x, runners-up/x,
        second best/x, dream ends/x, hopes ended/x, tumble out, tumble out of, relinquish, surrender, denied/x
    - done en: strip of title, strip of gold, strip of medal, strip of crown, strip of win, take title from,
        take gold from, take medal from, dethrone, dump out of, dump out, knock out of, deny title, deny crown,
        strip of, strip of title|crown|win|victory|trophy|cup|medals|honours, take title off, take crown from,
        take cup from, strip title from, see off, bundle out of, send packing, deny, send crashing out of
    + doer zh: 保住金牌 获授金牌 夺冠 冠军 夺金 金牌 晋级 出线 捧杯 卫冕 问鼎 获胜 夺魁 摘金 封王 登顶 升级 进决赛 战胜 大胜 挺进 赢得冠军 逆转 封后 称王 捧起 卫冕冠军 夺得冠军 折桂
        加冕为王 摘冠 夺标 称雄 三连冠 首冠 保住冠军 夺回冠军 加冕 登顶夺冠 勇夺冠军 力夺冠军 问鼎冠军 捧得 捧杯封王 冠军到手 拿下冠军 喜提冠军 重夺冠军 补发金牌 获补发 归还金牌 冠军归位
        保住头衔 登上冠军
    - doer zh: 出局 淘汰 无缘 失利 落败 降级 丢冠 输球 止步 惨败 遭淘汰 不敌 负于 惨遭淘汰 惜败 爆冷 输给 被逆转 未能晋级 痛失 卫冕失败 无缘冠军 取消头衔 屈居第二 亚军 与冠军失之交臂
        剥夺头衔 遗憾落败 铩羽而归 取消冠军头衔 跌落神坛 冠军被剥夺 金牌被剥夺 交还金牌 归还奖牌 收回奖牌 头衔被剥夺 收回头衔 屈居亚军 无缘登顶

    frame record whole
    + doer en: break record, set record, smash record, beat record, world record/n, make history, record confirmed/x,
        new record/n, record stands/x, ratify record, shatter record, rewrite record books, equal record, best ever/x,
        milestone/n,
        set|break|smash|beat|shatter|claim|reclaim|better|eclipse|topple|surpass|equal|match|tie|rewrite|obliterate|demolish|destroy|snatch|take|land|seal|clinch|eclipse|hold|own|establish|pass|win|lower|raise|lay_claim_to @record,
        record ratified/x, record upheld/x, record reinstated/x, record restored/x, record approved/x,
        record recognised/x, record certified/x, recognise|recognize|certify|validate|verify @record,
        record-breaker/n, record breaker/n, record-breaking/x, record holder/n, record-holder/n, record is safe/x,
        enter record books, make record books, into record books/x, into the record books/x, go down in history,
        fastest ever/x, highest ever/x, all-time best/x, personal best/n, rewrite history
    - doer en: record annulled/x, lose record, fall short, miss record, record erased/x, record struck/x,
        annul record, strip record, record broken/x, record invalid/x, cancel record, record falls/x, erase record,
        surrender record, fail to break, see record fall, miss out on @record, record beaten/x, record wiped/x,
        record wiped from books/x, record struck off/x, record scrapped/x, record voided/x, record disallowed/x,
        record cancelled/x, record rescinded/x, record revoked/x, record rejected/x, record quashed/x,
        record overturned/x, record smashed/x, record shattered/x, record eclipsed/x, record surpassed/x,
        record thrown out/x, record denied/x, record toppled/x, record goes/x, record tumbles/x, record fell/x,
        record no more/x, record deleted/x, record withdrawn/x, record stripped/x, record nullified/x,
        record taken away/x,
        erase|wipe|strike|strike_off|disallow|invalidate|delete|strike_out|not_ratify|refuse_to_ratify|decline_to_ratify @record
    - done en: strip of world record, rob of @record, take record from, take record off, take mark from,
        relieve of @record, wipe from record books, strike from record books, erase from record books,
        erase from books, wipe from books, dethrone as record holder, erase, expunge, disallow, strike off
    + done en: ratify
    + doer zh: 破纪录 创纪录 世界纪录 改写纪录 新纪录 历史第一 创造历史 平纪录 纪录获认可 创造纪录 历史新高 里程碑 创下纪录 缔造纪录 纪录获承认 恢复纪录 载入史册
        写进历史 刷新历史 保住纪录 确认纪录 创下新纪录 创世界纪录 刷新纪录 打破纪录 刷新世界纪录 写入史册 写进史册 纪录成立 纪录有效 纪录获批准 纪录获确认 成绩获承认 纪录保住 纪录得以保留
    - doer zh: 取消纪录 纪录作废 未能破纪录 纪录被破 纪录无效 失去纪录 无缘纪录 纪录不被承认 纪录被取消 纪录被撤销 纪录告破 丢掉纪录 不予承认 成绩作废 注销纪录 纪录遭注销
        撤销纪录 世界纪录被取消 纪录被抹去 不予认可 取消成绩 剥夺纪录 无缘世界纪录 成绩无效 纪录易主 成绩取消 纪录不算 抹去纪录 纪录清零 纪录不成立 纪录遭取消 纪录遭撤销 成绩被取消 成绩被抹去
        成绩不算 成绩不被承认 无缘破纪录

    frame event axis=go
    + doer en: hold, host, go ahead, take place, proceed, stage, open, attend, go on, admit spectators,
        allow spectators, allow fans, with fans/x, kick off, resume, reschedule, return to calendar, be held,
        let fans in, welcome spectators, full house/n, let fans attend, 000 fans/x, admit fans, is back on/x,
        back on/x, give go-ahead, get go-ahead, give green light, get green light, go ahead as planned, get under way,
        begin, land on, touch down, touch down on, set down on, landing/n, land, landing attempt/n, go down to,
        attempt landing, attempt to land, get all-clear, win go-ahead, win green light, to be held/x, reinstate,
        resurrect, reconvene, on again/x, back on track/x, go forward, given go-ahead/x, given green light/x,
        given the go-ahead/x, given all-clear/x, cleared to start/x, welcome fans, welcome crowds, uncancelled/x,
        get started, off to start/x, swing into action, burst into life, opens doors/x, throws open its doors/x,
        stays on/x, rearranged/x, go on as planned, go ahead after all, take place as planned, be held after all,
        proceed as planned, cleared to go ahead/x
    - doer en: cancel, postpone, call off, ban spectators, bar fans, without fans/x, behind closed doors/x, scrap,
        suspend, abandon, cancellation/n, postponement/n, no spectators/x, without spectators/x, bar spectators,
        relocate, pull out, empty stadium/n, boycott, skip, bar from, axe, push back, delay, rain off, washed out/x,
        nix, pull plug on, call off over, put off, put off until, put back, hold off, defer, scupper, wash out,
        snow off, cut short, is off/x, are off/x, called off/x, in tatters/x, strip of games, fall victim to,
        fall foul of, victim of/x, wiped out/x, on hold/x, put on hold, put on ice, push back to, push back until,
        delay until, abandon after
    + doer zh: 举行 举办 如期举行 开幕 允许观众 如期 照常举行 有观众 开赛 迎来观众 重启 照常 复赛 入场 开放观众 出席 恢复比赛 开启 拉开帷幕 开锣 启幕 恢复举办 官宣定档 登场 开唱 开打
        开演 上演 开跑 如约而至 复办 照常进行 揭幕 正常进行 拉开序幕 开票 开场 按计划举行 点燃 唱响 大合唱 合唱 嗨翻 唱足 返场 圆满落幕 圆满结束 落幕 收官 圆满收官 唱了 燃爆 引爆 炸场 献唱
        圆满举行 安可 准时开场 如约开唱 开考 走进考场 赶考 日期不变 时间不变 照考 准时开考 正常开考 照打不误 照办 如约举行 准时开赛 照常开赛 鸣锣 鸣枪 起跑 登台 冒雨开唱 照演不误 照演 热闹开场
        人山人海 座无虚席 唱到 唱满 结束 上场 现场直击 如期进行 正常举行 正常举办 照常举办 照常上演 照常比赛 盛大开幕 隆重开幕 热闹开幕 准时开演 准时开幕 准时开唱 恢复演出 补赛 完赛 顺利进行
        迎来 万人空巷
    - doer zh: 取消 延期 推迟 无观众 空场 停办 禁止观众 空场举行 闭门 中止 停赛 不设观众 谢绝观众 改期 闭门举行 延后 无观众举行 缺席 退赛 抵制 空场举办 闭门举办 泡汤 喊停 叫停
        无限期推迟 无限期延期 黄了 流产 顺延 停演 罢演 罢办 不办了 择期举行 推迟举行 延后举行 延期举行 不演了 唱不成 作废 临时取消 无法演出 白跑一趟 退票 全额退票 全部作废 无缘 告吹 爽约
        放鸽子 开天窗 推后 改到 改至 不考了 择期 另行通知 延考 停考 夭折 搁浅 打水漂 胎死腹中 不比了 打不成 比赛腰斩 腰斩 叫停比赛 撤展 停演一周 中断 延期举办 推迟举办 停办一年 停摆 因雨取消
        因雨中断 因雨推迟 取消演出 取消巡演 取消比赛 比赛取消 比赛中止 比赛推迟 演出取消 演出推迟 作罢 临时叫停 改为线上

    frame participation whole
    + doer en: play, take part, participate, compete, enter, start, feature, be selected, make squad,
        included in squad/x, named in squad/x, race, appear, turn out, eligible to play/x, cleared to compete/x,
        return to action, line up, play on, named in team/x, named to team/x, named to squad/x, named on team/x,
        make team, selected for/x, swim, ski, ride, sail, row, make cut, get place, given place/x, sign up for,
        sign up to, sign on for, register for, commit to, compete in, race in, race at, play in, run in, run at,
        fight in, box in, start in, start at, tee off in, line up in, turn up at, turn up for, show up for,
        show up at, step up for, take field, take part in, take place in, take spot in, confirm for,
        confirm participation, confirm participation in, confirm entry, accept invitation, accept invitation to,
        accept wild card, accept call-up, answer call, be in lineup, in lineup/x, in the lineup/x, in line-up/x,
        in the line-up/x, in squad/x, in the squad/x, in team/x, in field/x, in draw/x, in the draw/x, back in/x,
        back for/x, back on court/x, back on track/x, fit for/x, passed fit/x, cleared to race/x, cleared to play/x,
        cleared to run/x, cleared to fight/x, cleared for/x, free to compete/x, allowed to compete/x, invited to/x,
        come back for, headline, perform at, perform in, show at, exhibit at, send team to, send athletes to,
        send delegation to, send squad to, make debut in, toe line, take to field, take to court, take to track,
        participation/n, compete at, play at, ride in, swim in, sail in, line up at, line up for, enter for,
        back in team/x, back in squad/x, back in action/x, back in saddle/x, fit to play/x, cleared to swim/x,
        allowed to race/x, be back in, cleared to race in/x, cleared to compete in/x
    - doer en: miss, sit out, withdraw, pull out, ruled out of/x, drop from squad, omit, left out/x, boycott, skip,
        drop from team, cut from team, cut from squad, removed from team/x, leave out of squad, leave out of team,
        lose place, lose spot, lose berth, absent/x, ineligible/x, drop out, banned from competing/x, forfeit,
        scratch, not play, pull out of squad, retire hurt, scratch from, snub, miss out on, pull out of, drop out of,
        withdraw from, opt out, back out, back out of, bow out of, bail on, bail out of, duck out of, cry off,
        cry off from, stay away, stay away from, stay home, stay at home, steer clear of, be no-show, no-show/n,
        out for season/x, out of action/x, out injured/x, ruled out/x, sidelined/x, unavailable/x, decline invitation,
        decline invitation to, turn down invitation, turn down invitation to, reject invitation, reject call-up,
        decline call-up, forgo, give up place, give up spot, pullout/n, pull out through injury, opt out of,
        give miss, give a miss to, unavailable for/x, absent from/x, ineligible for/x, fail fitness test, unfit/x,
        out of/x
    + done en: call up, include in, name in, let race, let play, let compete, invite, give wild card, hand wild card,
        pass fit, allow to compete, allow to race, allow to play, invite to, clear to compete, clear to race,
        clear to play
    + doer zh: 参赛 出战 首发 登场 参加 入选 上场 出场 复出 报名 亮相 登台 出席 参演 归队 参战 获准参赛 进入大名单 可以参赛 递补 顶替参赛 入选奥运 入选名单 登上赛场 获得资格 进入名单
        列入名单 赶上末班车 重返阵容 重返名单 回到阵容 跻身 获得外卡 增补 可上场 重返赛场 空降 出征 伤愈回归 归来 入选大名单 入列 披挂上阵 首发出场 带伤上阵 参赛获批 报名参加 报名参赛 出演
        受邀参加 迎来首秀 解禁复出 回归赛场 应战 及时复出 伤愈出战 赶上 出现在名单 领衔出战 火线复出 重返首发 进入阵容 杀回大名单 带伤出战 伤愈登场 首发出战 首发登场 替补登场 正常出战 出战无碍
        确认出战 确认参赛 坐镇 登场亮相 率队出战 重返国家队 重回国家队 重返大名单
    - doer zh: 退赛 缺席 落选 缺阵 弃赛 退出 未入选 停赛 罢赛 无缘 未能出战 不参加 抵制 弃权 被除名 取消参赛资格 未报名 不出战 无缘奥运 被移出 移出名单 剔除 踢出名单 不在名单 失去资格
        丧失资格 被取消资格 落榜 除名 遗憾缺席 让出名额 不得参加 无缘参赛 伤退 因伤缺席 不参赛 禁赛 弃战 缺战 落选大名单 不出席 无缘出战 罢演 辞演 挂免战牌 取消资格 退演 临阵退缩 赛季报销
        作壁上观 缺席比赛 高挂免战牌 伤停 报销 缺席世界杯 退出比赛 退出世界杯 退出大名单 落选名单 无缘大名单 无缘名单 无缘世界杯 无缘决赛 无缘首发 伤缺 因伤缺阵 缺席决赛 缺席揭幕战 休战 坐看台
        高挂
    - done en: bar, bar from, ban from, exclude from, rule out, leave out, drop from, cut from, axe from, disqualify,
        disqualify from, kick out of, throw out of, expel from, suspend from, uninvite, disinvite, send home,
        sideline, keep out of, force out of, block from, refuse entry, deny entry, rule out of, leave out of,
        omit from, send home from, prevent from competing, refuse entry to, deny entry to

    # Into a competition or its next round, or out of it.
    frame qualification whole
    + doer en: qualify, qualify for, reach, advance to, progress to, go through, through to/x,
        book place|spot|berth|ticket, seal|clinch|secure|earn|grab|win|claim place|spot|berth|ticket, make it to,
        make it through, make it into, punch ticket, march into, cruise into, sail into, storm into, squeeze into,
        scrape into, get through, move on to, breeze into, ease into, march on, qualification/n, keep hopes alive,
        earn promotion, win promotion, in the hat/x, battle into, power into, book semi-final, book final,
        into the final/x, into the last/x
    + done en: reinstate in, send through, put through, let back in, give wild card, hand wild card
    - doer en: crash out, crash out of, bow out, bow out of, exit, miss out, miss out on, fail to qualify,
        fail to qualify for, fail to make, go out of, fall at, stumble out of, tumble out, tumble out of, slump out,
        elimination/n, early exit/n, fall short of, slip out of
    - done en: eliminate, eliminate from, knock out, knock out of, dump out, dump out of, throw out, throw out of,
        kick out of, disqualify from, boot out of, bundle out, bundle out of, see off, put out of, strip of place
    + doer zh: 晋级 出线 入围 杀入 闯入 挺进 获得资格 拿到门票 锁定席位 获参赛资格 晋身 打进 突围 跻身 入选 拿下门票 搭上末班车 搭末班车 昂首晋级 涉险晋级 挺进决赛 挺进四强 闯入决赛
        闯入四强 杀进决赛 晋级决赛 直通 锁定出线 锁定晋级 逆袭晋级
    - doer zh: 出局 淘汰 无缘 止步 未能晋级 未能出线 失去资格 被淘汰 遭淘汰 无缘晋级 提前出局 惨遭淘汰 落选 未入选 小组出局 首轮出局 告别世界杯 告别欧冠 止步小组赛 止步八强 止步四强
        止步半决赛 无缘决赛 无缘世界杯 无缘奥运 无缘四强 无缘出线 出线无望 晋级无望
    - done zh: 取消资格 取消参赛资格 淘汰 逐出 除名
    """#
}
