extension LexiconText {
  static let jobs = #"""
    # Who holds a post, and work.
    #
    # "frame NAME [axis=AXIS] [needs-object] [whole] [presumes]" opens a frame: an opposing pair of events. Frames of one
    # axis match each other faintly. "needs-object" says that the event means little without what it is about, "whole"
    # that who it happens to says it all, "presumes" that its negative pole tells the end of what stood before.
    #
    # Below it, a line is "POLE[.KIND] ROLE LANGUAGE: words"; an indented line goes on. POLE is + or -; KIND is a finer
    # kind within it ("ret": again; "stay": still; "hold": put off; "bid": offered). ROLE is "doer" when the grammatical
    # subject of the word is whom the event is about ("Altman resigns"), "done" when its object is ("the board fires
    # Altman"). English verbs stand in their dictionary form and are inflected; "/n" is a noun, "/x" a phrase that stays
    # as it is. A particle may stand apart from its verb in the text, and so may a verb's object.

    frame tenure whole presumes
    +ret doer en: return, rejoin, come back, go back, back as/x, back at/x, back in charge/x, return/n, comeback/n,
        reinstatement/n, rehiring/n, retake, resume role, resume duties, take back over, is back/x, homecoming/n,
        return as, reclaim, reclaim job, reclaim role, head back to, restoration/n, return home to, be restored
    +join doer en: replace, succeed, take over as, take over from, step in as, become, take office, sworn in/x, join,
        appointed as/x, in as/x, to lead/x, appointment/n, take the helm, take charge, assume office, assume role,
        sign for, sign with, move to, switch to, start at, land at, agree terms with, joining/n, arrive at,
        be named/x, named as/x, installed as/x, go to work for, become head of, take reins, inaugurated/x, enlist,
        sign up with, complete move to, unveiled as/x, seal move to, nomination/n, take over at, head to, head for, defect to, now leads/x, now runs/x, now running/x,
        fill in as, go to work at, get top job, land top job, is heading to/x,
        leave for, depart for, transfer/n, loan move/n, seal switch to, make switch to, complete switch to
    +stay doer en: remain as, remain, stay on, stay as, stay in, stay at, stay with, stay, remain in, keep job,
        survive, cling on, cling to power, hang on, fight on, serve out, see out, stay put, keep post, re-elected/x,
        carry on, extend contract, renew contract, sign extension, sign new contract, commit future, re-sign,
        renew with, continue as, keep his job, keep her job, soldier on, survive confidence vote,
        survive no-confidence vote, survive vote, win confidence vote, survive vote of no confidence,
        sign new deal, pen new deal, put pen to paper, pledge future to, turn down move to, not for sale/x
    +join done en: appoint, name, hire, install, promote, tap, pick, elect, recruit, poach, sign, select, choose,
        bring in, swear in, recall, draft in, enlist, nominate, snap up, bring on, anoint, hand job to, hand reins to, put in charge, take in, take on,
        hiring/n, signing/n, election/n,
        unveil, complete signing of, complete deal for, wrap up signing of, land
    +ret done en: rehire, reinstate, restore, bring back, reappoint, recall, welcome back, re-sign, re-elect
    +stay done en: retain, keep on, keep, stand by, back, give vote of confidence, throw support behind,
        have full confidence in, express confidence in, express support for, have confidence in
    - doer en: resign, quit, leave, depart, exit, step down, stand down, bow out, out as/x, out at/x, step aside,
        step back, resignation/n, departure/n, exit/n, retire, walk out, vacate, hand over, relinquish, retirement/n,
        exodus/n, leave post, leave club, part ways, part company, end tenure, abdicate, leave job, leave role,
        give up post, tender resignation, hand in resignation, hand in notice, move on from, out of/x, say goodbye to,
        bid farewell, farewell/n, request trade, request transfer, ask to leave, demand trade, want out, seek exit,
        quit as, pull out, opt out, defect, desert, jump ship, walk away from, step away, stepping down/n,
        stepping aside/n, on his way out/x, loses job/x, lost his job/x, lose job, lose post, fall from power,
        is out/x, is gone/x, no longer ceo/x, no longer leads/x, stay off, stay out of, remain out of, remain off,
        stay away, keep out of, be kept out/x, must go/x, has to go/x,
        throw in towel, call it quits, fail medical, hand in his notice, hand in her notice, fall on sword, bail,
        check out
    - done en: fire, oust, sack, remove, dismiss, expel, axe, force out, push out, kick out, depose, drop as, boot,
        replace, ouster/n, firing/n, sacking/n, dismissal/n, removal/n, expulsion/n, let go, terminate, unseat,
        overthrow, topple, show the door, vote out, lay off, suspend, eject, impeach, shove out, cut ties with, release,
        part ways with, dump, offload, relieve of duties, put on leave, place on leave, drive out, purge,
        strip of role, strip of post, demote, sideline, recall, throw out, oust as, ditch, part company with,
        sever ties with, say goodbye to, bid farewell to, wave goodbye to,
        give boot, turf out, hand pink slip, send packing, chuck out, give marching orders
    +ret doer zh: 归队 重执 复归 回归 重返 回到 重回 复职 官复原职 归来 回来 复出 再任 重任 王者归来 重掌 回巢 重归 东山再起 卷土重来 返岗 复位 重新加入
        复任 重披战袍 重操旧业
        重出江湖 重返赛场
        返校 复学 恢复学籍
    +stay doer zh: 留任 留在 留守 续约 连任 继续履职 继续履行 继续执政 留队 不走 继续领导 继续执教 留下 守住相位 续任 坚守 继续留任 挺过 渡过
        继续在任 不会离开 稳坐 继续掌权
    +join doer zh: 取代 接替 加入 加盟 投靠 入伙 上任 出任 担任 就任 接任 继任 履新 就职 转会 签约 转投 升任 晋升 入主 接班 接掌 执掌 执教 掌权 当上 成为首相
        成为总统 任首相 任总理 任总统 兼任 出掌 转战 跳槽 落户 出山 过档 暂代 代任 接管帅印 挂帅 顶替 获任 参军 入党
        走马 登上帅位 履任 到任 赴任 登基 即位 接替出任
        接过帅印 入阁 升任总裁
        任 履职
    +join done zh: 收留 接纳 纳入麾下 招致麾下 任命 聘请 聘用 聘任 委任 收编 招揽 推举 提拔 签下 引进 挖走 挖角 招入 招募 选出 选举 擢升 迎来 录用 敲定 拿下 推选 委派 聘 雇用
    +ret done zh: 迎回 请回 召回 恢复职务 恢复职位 召回国家队
        重新起用 重新任用 官复原职
        恢复学籍 恢复职称
    +stay done zh: 挽留 留住 慰留 留用 续聘 保住
    - doer zh: 被裁 离开 辞职 辞去 辞任 离职 下台 卸任 出局 请辞 去职 下课 退出 引咎辞职 引退 离队 告别 离任 卸下 退位 退休 退居二线 申请交易 要求离队 求去 出逃 叛逃 落马
        倒台 离场 抽身 分道扬镳 走人 离巢 被优化 失业 退任 离去 辞呈 请求交易 离别 脱离 退党 退团 撂挑子 另立门户 解约 单飞 退役 挂靴 卷铺盖 另谋高就 辞官 交易申请 解任 逃离
        终止合作 合约到期 不再续约 结束合作 终止合约
        挂冠而去 引咎辞任 交权 交出帅印 挂冠求去 离职走人
        退下 被免
        下台走人 改任 让贤 离岗 被换
        退学
    - done zh: 撤下 罢免 解雇 开除 解职 解聘 炒鱿鱼 踢出 驱逐 赶走 逐出 免职 免去 撤换 革职 罢黜 取代 除名 辞退 弹劾 扫地出门 清退 踢走 解约 放走 卖掉 送走 逼走
        踢出局 弃用 下放 裁掉 开掉 拉下马 推翻 劝退 裁撤 驱赶 调离 双开 免除职务 裁员 炒了 解除职务 撤销职务 终止合作 结束合作 不再续约 终止合约
        赶出 请走 辞掉 革除 撵走 逼退 换下
        踢下 架空 逐走 汰换
        开除学籍 开除党籍 更换
    -pause done zh: 停职 停职检查 停职调查 暂停职务 停权 强制休假
    -pause doer zh: 停职 休假 暂停职务

    # Whether they are at the table; a noun says nothing unless a verb says what becomes of it.
    frame talks whole
    + doer en: talks/n, negotiations/n, discussions/n, back at the table/x, back at the negotiating table/x,
        back to the table/x, return to the table, return to the negotiating table, sit down with, reopen talks,
        open talks, open negotiations, resume talks, resume negotiations, restart talks, in talks with/x,
        in talks/x, in negotiations/x, in discussions/x, talks reopen/x, talks restart/x, talks are back on/x
    - doer en: break off talks, walk out of talks, leave the table, quit talks, end talks, collapse of talks/n,
        cut off talks, suspend talks, talks break down/x, talks broke down/x
    + doer zh: 谈判/n 磋商/n 会谈/n 商谈/n 重启谈判 恢复谈判 重新谈判 重回谈判桌 重返谈判桌 回到谈判桌 展开谈判 开启谈判 谈判重启 恢复磋商 恢复会谈
        举行谈判 重启会谈 举行会谈 重启磋商 坐下来谈 重开谈判 展开磋商 开启会谈
        恢复对话 重启对话 继续谈判 连夜磋商 首轮谈判 新一轮会谈 新一轮谈判 恢复协商
    - doer zh: 谈判破裂 谈崩 中断谈判 终止谈判 退出谈判 拒绝谈判 谈判告吹 停止谈判 谈判中断 离开谈判桌
        不欢而散 拂袖而去 离席 叫停谈判 谈判中止 谈判陷入僵局 中止谈判 搁置谈判 会谈破裂
        磋商破裂 谈不拢 终止会谈 中断对话 取消会谈 谈判无果 谈判触礁 谈判搁浅 谈判失败 退席
        谈判僵局 谈判停摆 暂停谈判

    frame workforce whole
    + doer en: hire staff, add jobs, create jobs, recruit workers, expand workforce, take on staff, rehire workers,
        hiring spree/n, add staff, staff up, hire workers, boost hiring, grow headcount, create positions,
        bring back workers, hire thousands, enroll, enrol, admit students, take students, take in
    - doer en: lay off, cut jobs, shed jobs, job cuts/n, layoff/n, slash jobs, axe jobs, cut staff, downsize,
        make redundant, freeze hiring, hiring freeze/n, trim workforce, eliminate jobs, redundancy/n, cull staff,
        cut workforce, reduce headcount, slash workforce
    + doer zh: 扩招 招人 增员 招聘 招兵买马 扩编 增加岗位 校招 社招 扩员 新增岗位 扩充团队 恢复招聘 招收 录取 招生
        增聘 召回员工 返聘 增加人手 增招 大规模招聘
        招揽人才 广纳贤才 开放招聘 补员 招工
        招新 抢人
    - doer zh: 裁员 裁撤 减员 优化人员 缩编 冻结招聘 大裁员 降本增效 裁减 毕业 砍岗位 人员优化 缩减团队 裁人
        优化员工 遣散 遣散员工 解雇员工 瘦身 大砍人力 缩减人手 减少员工 精简
        砍掉岗位 砍掉部门 裁汰 裁减员工 大裁 停招
        大规模裁员 清退员工 资遣 砍员
        裁掉

    frame strike axis=peace whole
    + doer en: strike, walk out, go on strike, down tools, stop work, walkout/n, strike/n, picket, begin strike,
        launch strike, stage walkout, industrial action/n, join picket line, hit the picket lines, call strike,
        stoppage/n, walk off job, walk off, stop working, strike back on/x, strike is back on/x, strike begins/x, strike is on/x,
        off the job/x, quit their posts/x, stay off the job, renewed strike/n, second strike/n, second walkout/n
    - doer en: end strike, return to work, call off strike, suspend strike, settle strike, ratify contract,
        reach tentative agreement, reach tentative deal, go back to work, avert strike, accept pay offer,
        tentative agreement/n, tentative deal/n, back to work/x, strike is over/x, end walkout, end stoppage, call off walkout, approve contract, ratification/n
    + doer zh: 罢工 停工 怠工 大罢工 罢课 罢演 罢市 走上街头 罢赛 举行罢工 开始罢工 罢训
        停飞抗议 集体请假 罢驾 罢飞 罢运 罢诊 罢教 罢工开始
        罢工进入 无限期罢工 罢工登场 罢工升级
        走出厂房 罢拍 罢写
        集体停飞 集体请辞
    - doer zh: 复工 结束罢工 停止罢工 返回工作岗位 取消罢工 罢工结束 复课 重返岗位 达成劳资协议 劳资和解 开工 复产 批准合同
        恢复上班 重返工作 恢复工作 罢工落幕 罢工告终 罢工平息
        罢工提前结束 复飞 复驶 回到岗位 返岗 返工 恢复拍摄 罢工取消
        罢工叫停 罢工收场

    frame race whole presumes
    + doer en: run for, run again, stand for, join race, enter race, join contest, enter contest, seek re-election,
        seek reelection, seek nomination, announce candidacy, declare candidacy, throw hat in ring, launch campaign,
        launch bid, candidacy/n, enter the running, compete for, bid for, campaign for, contest, stay in race,
        remain in race, run, stand, vie for, join leadership race, in the running/x, leadership bid/n,
        presidential bid/n, comeback bid/n, vows to stay in race
    - doer en: pull out, drop out, quit race, withdraw, rule himself out, rule herself out, bow out, stand aside,
        end campaign, suspend campaign, exit race, withdraw candidacy, withdraw from race, abandon bid, end bid,
        drop bid, give up bid, not run, scrap bid, quit contest, step aside, withdrawal/n, leave race,
        abandon campaign, fold campaign,
        throw in towel, call it quits, suspend bid
    + doer zh: 参选 竞选 角逐 参加竞选 宣布参选 出马 争夺 竞逐 竞选连任 报名参选 投身选战 参加党首选举 出战 参战 竞争 谋求连任 争取提名 参加角逐 竞聘 问鼎 争连任 寻求连任
        投入选战 披挂上阵 获提名 重返选战 投入选举
        争取连任 出征 登记为候选人 竞逐连任 获得提名 完成登记
    - doer zh: 退选 退出竞选 退出 弃选 退出角逐 放弃竞选 不参选 退出选举 退赛 宣布退选 弃战 不再参选 退出党首选举 停止竞选 让贤 不寻求连任 放弃连任
        退出选战 打退堂鼓 取消参选资格 撤选 退出参选
        不再竞选 无缘 无意参选
        丧失参选资格
        告别选战
    """#
}
