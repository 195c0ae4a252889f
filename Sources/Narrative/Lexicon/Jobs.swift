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
    # as it is. A particle may stand apart from its verb in the text, and so may a verb's object. "send|call_up @troops"
    # stands for "send" and "call up", each with any word of the class "troops", which a line "class troops en: …" lists
    # (Classes.swift). The first word of a phrase is no class.

    frame tenure whole presumes
    + doer zh: 职务/n 职权/n 帅印/n 教鞭/n 相位/n 帅位/n 学籍/n 教职/n 编制/n 教学工作/n 教学科研工作/n 一切工作/n 执教工作/n 领导职务/n
    +ret doer en: return, rejoin, come back, go back, back as/x, back at/x, back in charge/x, return/n, comeback/n,
        reinstatement/n, rehiring/n, retake, resume role, resume duties, come home, get job back, get his job back/x,
        get her job back/x, get old job back, win back job, win job back, win back role, regain job, regain post,
        regain role, regain title, reclaim post, back in charge of/x, back in post/x, back in office/x, back in job/x,
        back in the job/x, back at the helm/x, back at helm/x, back in the hot seat/x, back in the dugout/x,
        return to helm, retake helm, retake reins, take back reins, take back helm, un-retire, unretire,
        take back over, is back/x, homecoming/n, return as, reclaim, reclaim job, reclaim role, head back to,
        restoration/n, return home to, be restored, is back in charge/x, make comeback, walk back into,
        back for second spell/x, second spell/n, restored as/x
    +join doer en: start work as, begin work as, start job as, start as, begin as, take up post, take up role,
        take up reins, take top job, take over, replace, succeed, take over as, take over from, step in as, become,
        take office, sworn in/x, join, appointed as/x, in as/x, to lead/x, appointment/n, take the helm, take charge,
        assume office, assume role, sign for, sign with, move to, switch to, start at, land at, agree terms with,
        joining/n, arrive at, be named/x, named as/x, installed as/x, go to work for, become head of, take reins,
        inaugurated/x, enlist, sign up with, complete move to, unveiled as/x, seal move to, nomination/n,
        take over at, head to, head for, defect to, now leads/x, now runs/x, now running/x, fill in as, go to work at,
        get top job, land top job, is heading to/x, leave for, depart for, transfer/n, loan move/n, seal switch to,
        make switch to, complete switch to, get @post, land @post, take @post, given job/x, handed job/x,
        handed reins/x, handed permanent job/x, promoted to/x, elevated to/x, accede to, ascend, ascend to,
        elected to/x, start work at, step up to, step up as, put in charge/x, climb into, take helm at,
        switch allegiance to, get signature of, complete switch, parachute in, parachuted into/x
    +stay doer en: reign/n, tenure/n, era/n, stint/n, leadership/n, remain as, remain, stay on, stay as, stay in,
        stay at, stay with, stay, remain in, keep job, survive, cling on, cling to power, hang on, fight on,
        serve out, see out, stay put, keep post, re-elected/x, carry on, extend contract, renew contract,
        sign extension, sign new contract, commit future, re-sign, renew with, continue as, keep his job,
        keep her job, soldier on, survive confidence vote, survive no-confidence vote, survive vote,
        win confidence vote, survive vote of no confidence, sign new deal, pen new deal, put pen to paper,
        pledge future to, turn down move to, not for sale/x, stay on as, remain in charge, remain in @post,
        stay in charge|office|post|place|power, hold on to @post, survive ouster|coup|revolt|plot|purge,
        see off challenge|rebels|revolt|coup, fend off challenge|coup|rebels, vow to stay, keeps her job/x,
        keeps his job/x, cheat sack, not going anywhere/x, going nowhere/x, cling to @post, extend term,
        pen extension, commit to
    +join done en: appoint, name, hire, install, promote, tap, pick, elect, recruit, poach, sign, select, choose,
        bring in, swear in, recall, draft in, enlist, nominate, snap up, bring on, anoint, hand job to, hand reins to,
        put in charge, take in, take on, hiring/n, signing/n, election/n, unveil, complete signing of,
        complete deal for, wrap up signing of, land, make captain|boss|head|chair|coach|president|ceo, put in place,
        give @post job to, give job, hand @post, hand keys to, usher in, vote in, headhunt, announce arrival of,
        parade, bag signature of, swoop for, capture signature of, win signature of, seal deal for, agree deal for,
        beat rivals to, place in charge, put at helm
    +ret done en: hand job back, give job back, hand his job back, hand her job back, get back, win back, lure back,
        tempt back, put back in charge, return to post, unsack, un-sack, unfire, un-fire, rehire, reinstate, restore,
        bring back, reappoint, recall, welcome back, re-sign, re-elect, take back, call back, bring out of retirement,
        vote back in, re-hire, re-appoint, re-employ, reinstall, bring back as
    +stay done en: retain, keep on, keep, stand by, back, give vote of confidence, throw support behind,
        have full confidence in, express confidence in, express support for, have confidence in, stick by,
        keep faith in, tie down, tie to new deal, confirm as, rally behind
    - doer en: resign, quit, leave, depart, exit, step down, stand down, bow out, out as/x, out at/x, step aside,
        step back, resignation/n, departure/n, exit/n, retire, walk out, vacate, hand over, relinquish, retirement/n,
        exodus/n, leave post, leave club, part ways, part company, end tenure, abdicate, leave job, leave role,
        give up post, tender resignation, hand in resignation, hand in notice, move on from, out of/x, say goodbye to,
        bid farewell, farewell/n, request trade, request transfer, ask to leave, demand trade, want out, seek exit,
        quit as, pull out, opt out, defect, desert, jump ship, walk away from, step away, stepping down/n,
        stepping aside/n, on his way out/x, loses job/x, lost his job/x, lose job, lose post, fall from power,
        is out/x, is gone/x, no longer ceo/x, no longer leads/x, stay off, stay out of, remain out of, remain off,
        stay away, keep out of, be kept out/x, must go/x, has to go/x, throw in towel, call it quits, fail medical,
        hand in his notice, hand in her notice, fall on sword, bail, check out, hand over keys, hand over reins,
        hand over baton, clear desk, clear his desk, clear her desk, pack bags, take leave of, be relieved of,
        be shown the door, be out of job, stand down as, step down as, resign as, head for exit, make way,
        be no longer in charge, no longer in charge/x, no longer manager/x, no longer president/x,
        no longer prime minister/x, no longer minister/x, no longer chairman/x, no longer chief executive/x,
        abdication/n, step-down/n, bow out of, walk out on, walk away, hang up boots|whistle|gloves,
        end reign|stint|spell|era, give up on, hand back armband, pass baton, pass torch, tender notice, give notice,
        serve notice, head out door, head for door, out on ear/x, is history/x, no longer boss/x, no longer coach/x,
        no longer at/x, no longer with/x, go into exile, flee country, flee abroad, flee into exile,
        lose grip on power, lose confidence vote, lose no-confidence vote, bite dust, cross floor, cross over to,
        give way to, cut short term, decline second term, decline new contract, refuse new contract,
        reject new contract, turn down new contract, run down contract, turn back on, sever ties, demotion/n,
        downfall/n, overthrow/n, ejection/n, dethronement/n
    - done en: relieve of post, relieve of command, relieve of role, wield axe on, pull plug on, see off, fire, oust,
        sack, remove, dismiss, expel, axe, force out, push out, kick out, depose, drop as, boot, replace, ouster/n,
        firing/n, sacking/n, dismissal/n, removal/n, expulsion/n, let go, terminate, unseat, overthrow, topple,
        show the door, vote out, lay off, suspend, eject, impeach, shove out, cut ties with, release, part ways with,
        dump, offload, relieve of duties, put on leave, place on leave, drive out, purge, strip of role,
        strip of post, demote, sideline, recall, throw out, oust as, ditch, part company with, sever ties with,
        bid farewell to, wave goodbye to, give boot, turf out, hand pink slip, send packing, chuck out,
        give marching orders, give chop, give push, give heave-ho, give elbow, get rid of, hand walking papers,
        hand p45, hand notice, terminate contract of, sack as, remove as, cut loose, kick upstairs, push aside,
        shunt aside, elbow aside, edge out, squeeze out, freeze out, recall from, call time on, dispense with,
        jettison, can as, throw under bus, throw overboard, hound out, pension off, dethrone, strip of captaincy,
        strip of armband, strip of powers|duties|titles|rank|position, defrock, drum out, bundle out, muscle out,
        ease out, usher out, wave off, drop from, cut from, suspend from, send on leave, relieve of @post, vote off,
        vote off board, sell to, ship to, loan out, loan to, release from, axe from, suspend as,
        put on gardening leave, place on gardening leave, overthrow in, oust in, topple in, remove in
    +ret doer zh: 归队 归位 重新登场 重执 复归 回归 重返 回到 重回 复职 官复原职 归来 回来 复出 再任 回公司 重新执掌 重任 王者归来 重掌 回巢 重归 重新担任 重新出任 东山再起 卷土重来
        返岗 复位 重新加入 重获任命 重掌帅印 重执教鞭 重新掌舵 重夺 夺回 复任 再度出任 再度执掌 再次出任 坐回 重新坐上 重回帅位 重返帅位 重新出山 重披战袍 二进宫 回炉 官复原位 梅开二度 重新上岗
        复岗 恢复行使 恢复履职 重新履职 回国执教 回锅 二度执教 返校 复学 恢复学籍 返校读书 回校 杀回 再掌 再执掌 重操旧业 重出江湖 重返赛场 重登帅位 回来执教 重拾教鞭 再执教鞭 官复原任 重披球衣
        王者归位 重返球队 重返岗位 重返职场 重返内阁 重返政坛 重返权力 再掌帅印 再掌兵符 回归母队 重回母队 重返母队 重返老东家 回归老东家 火线回归 归建 二次上岗 卷土归来 东山复起 官复 重回岗位
        重回一线 重返一线 召回
    +stay doer zh: 留任 留在 留守 续约 连任 继续履职 继续履行 继续执政 留队 不走 继续领导 继续执教 留下 守住相位 续任 坚守 继续留任 挺过 渡过 履职 正常履职 正常履行 仍任 仍担任
        仍将担任 不会离开 继续带队 继续掌权 继续主政 继续留队 继续效力 稳坐 坐稳 保住帅位 保住饭碗 不会走 哪儿也不去 继续干 熬过 获续聘 保留学籍 继续任教 继续就读 继续读书 正常上班 继续读博 在岗
        继续在任 原职不动 原职留任 职位不变 保住位子 保住职位 保住乌纱 保住乌纱帽 稳住帅位 涉险过关 涉险留任 逃过一劫 躲过一劫 化险为夷 渡过难关 留职 留了下来 屹立不倒 稳如泰山 续掌 续掌帅印 再干
        延任 任期延长 延长任期 保住相印 保住帅印 坐稳帅位 坐稳位子 位子稳了 还是主帅 留校任教 死里逃生 安然过关 扎根 不搬 不迁 落地生根 续租 坚守大本营 保住 获得信任 获信任 任期未满 不动如山
        不言退 打消去意 签新约 签下新约 签下新合同 续签 续写 再续 死忠 非卖品 非卖 挺过不信任投票 挺过罢免 罢免未过 罢免不成立 弹劾未过
    +join doer zh: 取代 接替 加入 加盟 投靠 入伙 上任 出任 担任 就任 接任 继任 履新 就职 转会 签约 转投 升任 晋升 入主 接班 接掌 执掌 执教 掌权 当上 成为首相 成为总统 任首相
        任总理 任总统 兼任 出掌 转战 跳槽 落户 出山 过档 暂代 代任 接管帅印 挂帅 顶替 获任 参军 入党 任 上位 宣誓就职 宣誓就任 披挂上阵 接过帅印 空降 挑大梁 荣升 升为 获聘 受聘 补位 入阁
        正式入职 接过权杖 登基 担纲 坐镇 转会至 转会到 转投至 改投 入职 投奔 接棒 掌舵 代行 走马 登上帅位 履任 到任 赴任 即位 接替出任 升任总裁 履职 走马上任 接过教鞭 接过印信 走上帅位
        坐上帅位 披上战袍 身披 亮相新东家 完成体检 正式就位 上台 出任新帅 成为新帅 成为主帅 接手帅印 落子 迁往 迁至 迁入 搬到 搬至 搬往 搬去 迁到 移师 进驻 入驻 定居 移居 迁籍 迁驻 安家
        接掌帅印 执掌帅印 挂帅出征 走上前台 浮出水面 补缺 填补空缺 继承 承袭 接掌门户 掌印 当选为 受命 临危受命 领命 接任者 出征 加入战队 拍板加盟 入队 转会加盟 披上 租借加盟 自由转会 回流
    +join done zh: 收留 接纳 纳入麾下 招致麾下 任命 聘请 聘用 聘任 委任 收编 招揽 推举 提拔 签下 引进 挖走 挖角 招入 招募 选出 选举 擢升 迎来 录用 敲定 拿下 推选 委派 聘 雇用
        起用 官宣签下 聘为 任用 请来 签约 请出 扶正 挖来 选定 定下 敲定新帅 请来新帅 官宣新帅 抢下 揽入麾下 收入麾下 三顾茅庐 重金聘 重金签下 重金引进 重金挖来 火线任命 火线签下 委以重任 任以
        起用新帅 钦点 敲定主帅 引援 租借
    +ret done zh: 迎回 请回 恢复职务 恢复职位 召回国家队 重新起用 重新启用 迎回来 请了回来 重新任用 官复原职 恢复学籍 恢复职称 重聘 召回 请回来 找回 再聘
    +stay done zh: 挽留 留住 慰留 留用 续聘 保住 续签 力保 保下 力挺留任 死死留住 锁定
    - doer zh: 被裁 离开 辞职 辞去 辞任 离职 下台 卸任 出局 请辞 去职 下课 退出 引咎辞职 引退 离队 告别 离任 卸下 退位 退休 退居二线 申请交易 要求离队 求去 出逃 叛逃 落马 倒台 离场
        抽身 分道扬镳 走人 离巢 被优化 失业 退任 离去 辞呈 请求交易 离别 脱离 退党 退团 撂挑子 另立门户 解约 单飞 退役 挂靴 卷铺盖 另谋高就 辞官 交易申请 解任 逃离 终止合作 合约到期
        不再续约 结束合作 终止合约 走了 被换 换人 换帅 走路 交出 交出帅印 让贤 退居幕后 被开 被辞 含泪告别 挥别 告老 挂印 拂袖而去 收拾纸箱 打包走人 另投 递交辞呈 递辞呈 提交辞呈 提出辞呈
        交辞呈 不再留任 不再连任 任满离开 宣布离开 光荣退休 解甲 退会 退席 无缘留任 官宣离队 被免 遭免 被炒 出走 让位 交棒 不再担任 挂冠而去 引咎辞任 交权 挂冠求去 离职走人 退下 下台走人 改任
        离岗 退学 交班 功成身退 丢官 丢掉乌纱 乌纱不保 乌纱落地 丢了饭碗 丢饭碗 帅位不保 卸下教鞭 交出教鞭 交出权杖 不干了 不做了 辞掉 辞去职务 另谋出路 递上辞呈 请辞获批 辞职获准 请辞获准 裸辞
        谢任 交出职务 交出印信 挂甲 走马换将 官帽落地 失去职位 含泪离队 含泪离场 搬离 迁出 搬走 迁离 外迁 搬迁 南迁 北迁 东迁 西迁 迁址 搬家 远走 迁走 撤离总部 拔营 另觅新址 移走 留不住
        抢走 去向已定 挥手作别 告别岗位 告别舞台 不续约 期满卸任 期满离任 挥泪告别 退隐 归隐 金盆洗手 急流勇退 分手 和平分手 一拍两散 结束任期 丢掉工作 丢了工作 离心 远走高飞 转身离开 卸任在即
    - done zh: 撤下 罢免 解雇 开除 解职 解聘 炒鱿鱼 踢出 驱逐 赶走 逐出 免职 免去 撤换 革职 罢黜 取代 除名 辞退 弹劾 扫地出门 清退 踢走 解约 放走 卖掉 送走 逼走 踢出局 弃用 下放
        裁掉 开掉 拉下马 推翻 劝退 裁撤 驱赶 调离 双开 免除职务 裁员 炒了 解除职务 撤销职务 终止合作 结束合作 不再续约 终止合约 撤掉 撵走 轰走 轰下台 拿掉 换下 请走 扫出门 逐出门 清洗 炒
        开了 罢掉 拉下台 劝辞 免了 撸掉 除籍 挤走 轰出 开除学籍 解除聘用 解除聘用关系 解除聘用合同 解除劳动合同 解除劳动关系 取消导师资格 撤销教职 停止工作 停止一切工作 免去职务 开除公职 予以开除
        免职处理 炒掉 撤职 流放 赶下台 换掉 赶出 辞掉 革除 逼退 踢下 架空 逐走 汰换 开除党籍 更换 拱下台 免掉 就地免职 罢官 驱离 易帅 换将 临阵换帅 临阵换将 接替 替换 强行解职 停职免职
        一脚踢开 摘掉乌纱 抢走 祭出红牌 亮红牌 扫走 弃 甩卖 赶下 轰下 拉下 开刀 问责免职 换马 卸磨杀驴 剥夺 褫夺 收回
    -pause done zh: 暂停职务 停权 强制休假 停职 停职检查 停职调查 停职反省
    -pause doer zh: 休假 暂停职务 停职 带薪休假 停职受查

    # Whether they are at the table; a noun says nothing unless a verb says what becomes of it.
    frame talks whole
    + doer en: talks/n, negotiations/n, discussions/n, back at the table/x, back at the negotiating table/x,
        back to the table/x, return to the table, return to the negotiating table, sit down with, reopen talks,
        open talks, open negotiations, resume talks, resume negotiations, restart talks, in talks with/x, in talks/x,
        in negotiations/x, in discussions/x, talks reopen/x, talks restart/x, talks are back on/x,
        reopen|open|hold|re-enter|rejoin|kick_off|convene|reconvene|relaunch|attend @talks, hold|open peace talks,
        return|come|go|get_back to @talks, come|go|get_back to negotiating|bargaining table,
        return to bargaining table, come|go|get_back to table, round the table/x, around the table/x, sit down,
        sit down at table, meet for talks, meet face to face, come to table, resume bargaining, talks get under way/x,
        negotiations get under way/x, talks resume/x, negotiations resume/x, talks are under way/x, dialogue/n,
        bargaining/n, agree to meet, hold meeting
    - doer en: break off talks, walk out of talks, leave the table, quit talks, end talks, collapse of talks/n,
        cut off talks, suspend talks, talks break down/x, talks broke down/x,
        walk_out_of|storm_out_of|quit|leave|boycott|scupper|sink|wreck|withdraw_from|shun|skip|snub|break_up|drop_out_of|bow_out_of @talks,
        quit|leave|storm_out_of|walk_away_from negotiating table,
        talks|negotiations break|broke|collapse|collapsed|fail|failed|founder|foundered down/x,
        talks|negotiations|discussions collapse|collapsed|fail|failed|founder|foundered|stall|stalled|unravel|falter/x,
        talks|negotiations fall|fell apart|through/x, talks|negotiations|discussions break|broke up|off|down/x,
        talks|negotiations end|ended without deal|agreement/x,
        talks|negotiations end|ended without result|breakthrough/x, refuse to meet|talk|negotiate, storm out,
        storm out of, walk out of meeting, no more talks/x, talks over/x, breakdown of talks/n, breakdown in talks/n,
        stalemate/n, deadlock/n, impasse/n, end in deadlock, end in stalemate, talks are off/x, talks are dead/x,
        talks off/x
    + doer zh: 谈判/n 磋商/n 会谈/n 商谈/n 重启谈判 恢复谈判 重新谈判 重回谈判桌 重返谈判桌 回到谈判桌 展开谈判 开启谈判 谈判重启 又在谈 恢复磋商 恢复会谈
        举行谈判 重启会谈 举行会谈 重启磋商 坐下来谈 重开谈判 展开磋商 开启会谈 恢复对话 重启对话 继续谈判 连夜磋商 首轮谈判 新一轮会谈 新一轮谈判 恢复协商 坐回谈判桌 重回谈判 恢复接触 开启对话
        展开对话 复谈
    - doer zh: 谈判破裂 谈崩 谈崩了 中断谈判 终止谈判 退出谈判 拒绝谈判 谈判告吹 停止谈判 谈判中断 离开谈判桌 不欢而散 拂袖而去 离席 叫停谈判 谈判中止 谈判陷入僵局 中止谈判 搁置谈判 会谈破裂
        磋商破裂 谈不拢 终止会谈 中断对话 取消会谈 谈判无果 谈判触礁 谈判搁浅 谈判失败 退席 谈判僵局 谈判停摆 暂停谈判 会谈中断 谈判陷僵局 离场抗议 愤而离席 拒绝对话 对话中断 中断接触 停止接触

    frame workforce whole
    + doer en: hire staff, add jobs, create jobs, recruit workers, expand workforce, take on staff, rehire workers,
        hiring spree/n, add staff, staff up, hire workers, boost hiring, grow headcount, create positions,
        bring back workers, hire thousands, enroll, enrol, admit students, take students, take in, hire, recruit,
        take on, hire|recruit|add|create|rehire|employ|seek|call_back|bring_back|take_on|bring_in|re-employ @staff,
        expand @staff, swell ranks, grow @staff, save jobs, job creation/n, recruitment drive/n, recruitment/n,
        call back laid-off workers
    - doer en: lay off, cut jobs, shed jobs, job cuts/n, layoff/n, slash jobs, axe jobs, cut staff, downsize,
        make redundant, freeze hiring, hiring freeze/n, trim workforce, eliminate jobs, redundancy/n, cull staff,
        cut workforce, reduce headcount, slash workforce,
        cut|slash|trim|eliminate|cull|reduce|lay_off|let_go|sack|fire|shrink|furlough|chop|cut_loose|dump|halve|prune|thin @staff,
        let go of, let @staff go, send workers|staff home, send home workers|staff, hand out pink slips,
        send out pink slips, issue pink slips, redundancies/n, job losses/n, job loss/n, staff cuts/n, layoffs/n,
        job cull/n, retrenchment/n, retrench, wield axe, swing axe, swing the axe, tighten belt, freeze recruitment,
        made redundant/x, lose their jobs/x, give notice to, issue redundancy notices, downsizing/n
    + doer zh: 扩招 招人 增员 招聘 招兵买马 扩编 增加岗位 校招 社招 扩员 新增岗位 扩充团队 恢复招聘 招收 录取 招生 增聘 召回员工 返聘 增加人手 增招 大规模招聘 招揽人才 广纳贤才 开放招聘
        补员 招工 招新 抢人 保住饭碗 饭碗保住 保住岗位 全员留任 留住员工 保留岗位 不裁一人 一个不裁 不走一人 不砍岗 保岗 稳岗 岗位保住 保住工作 全员保留 一个都不裁 一人不裁 召回被裁 重新雇回
        扩充人手 添丁 开启招聘 扩大招聘 新招 大规模招人 增设岗位 创造岗位 创造就业 新增就业 召回被裁员工
    - doer zh: 裁员 裁撤 减员 优化人员 缩编 冻结招聘 大裁员 降本增效 裁减 毕业 砍岗位 人员优化 缩减团队 裁人 优化员工 遣散 遣散员工 解雇员工 瘦身 大砍人力 缩减人手 减少员工 精简 砍掉岗位
        砍掉部门 裁汰 裁减员工 大裁 停招 大规模裁员 清退员工 资遣 砍员 裁掉 砍人 砍掉人手 裁掉员工 精简人员 组织优化 人员精简 劝退员工 辞退员工 与员工告别 告别员工 削减岗位 砍掉员工 缩减编制
        缩减人力 减人 砍职位 裁职 炒员工 解聘员工 领补偿走人 大面积裁员 批量裁员 裁员潮 挥刀裁员 人员缩减 岗位裁撤 砍三成人手 清退外包 开掉员工 部门解散 解散团队 整组裁掉 整体裁撤 卷铺盖走人
        打包走人 裁撤岗位 削减人手 削减员工 大幅减员 关掉部门 关闭部门 撤销部门 裁撤团队 解散部门 人员调整 缩减规模 缩减岗位 裁减岗位 岗位不保 失业 丢饭碗 丢掉饭碗 丢了工作 裁员落地 新一轮裁员

    frame strike axis=peace whole
    + doer en: strike, walk out, go on strike, down tools, stop work, walkout/n, strike/n, picket, begin strike,
        launch strike, stage walkout, industrial action/n, join picket line, hit the picket lines, call strike,
        stoppage/n, walk off job, walk off, stop working, strike back on/x, strike is back on/x, strike begins/x,
        strike is on/x, off the job/x, quit their posts/x, stay off the job, renewed strike/n, second strike/n,
        second walkout/n, on strike/x, halt work, lay down scalpels, stage strike|stoppage|sit-in|go-slow|protest,
        join strike|walkout, sit-in/n, go-slow/n, work-to-rule/n, lockout/n, hit picket line, pull members off job,
        pull members off line, pull staff off, walk out on, strike again, strike rolls on/x, strike drags on/x,
        vote to strike, bring to standstill, bring to halt, call out members, industrial dispute/n, strike escalates/x
    - doer en: end strike, return to work, call off strike, suspend strike, settle strike, ratify contract,
        reach tentative agreement, reach tentative deal, go back to work, avert strike, accept pay offer,
        tentative agreement/n, tentative deal/n, back to work/x, strike is over/x, end walkout, end stoppage,
        back at work/x, back on the job/x, back on job/x, strike is off/x, call off walkout, approve contract,
        ratification/n, back at wheel/x, back at desks/x, pick up work, resume work, clock back on, clock back in,
        return to job|jobs|classroom|classrooms|port|plant|field|duty|wards|set|line|desks, head|come_back to work,
        order back to work, send back to work, vote to return, vote to accept, accept deal|offer|contract|terms,
        reach|strike|sign|agree|seal contract|pay|wage|labour|labor deal|pact|agreement, strike ends/x,
        strike averted/x, strike off/x, take down pickets, pull down pickets, pickets come down/x, settle dispute,
        settle contract, resolve dispute, end dispute, labour peace/n, labor peace/n, strike ended/x
    + doer zh: 罢工 停工 怠工 大罢工 罢课 罢演 罢市 走上街头 罢赛 举行罢工 开始罢工 罢训 集体停飞 拒飞 停驶 罢驶 罢飞 罢运 停飞抗议 集体请假 罢驾 罢诊 罢教 罢工开始 罢工进入 无限期罢工
        罢工登场 罢工升级 走出厂房 罢拍 罢写 集体请辞 撂下工具 放下工具 走出厂门 走上纠察线 拉起纠察线 拒绝上班 罢驶抗议 发动罢工 掀起罢工 展开罢工 全线罢工 停工抗议 罢工启动 停摆抗议 罢工进行
        罢工开打 举行大罢工 停止工作 走出片场 走出校园 走出工厂 走上罢工线 集体请病假 罢岗 撂挑子 拒绝出工 停止出车 集体停运 停摆罢工 停驶抗议 停课抗议 罢工持续
    - doer zh: 复工 结束罢工 停止罢工 返回工作岗位 取消罢工 罢工结束 复课 重返岗位 达成劳资协议 劳资和解 开工 复产 批准合同 续飞 复飞 达成团体协约 签署团体协约 达成协议 收工 上工 恢复上班
        重返工作 恢复工作 罢工落幕 罢工告终 罢工平息 罢工提前结束 复驶 回到岗位 返岗 返工 恢复拍摄 罢工取消 罢工叫停 罢工收场 重回岗位 重返工位 回到工位 重回生产线 罢工画上句号 撤下纠察线
        撤走纠察线 复工复产 上班了 谈妥薪酬 达成薪酬协议 达成加薪协议 薪资谈妥 新合同获批 恢复生产 重返工作岗位 重返片场 重返课堂 重返校园 回去上班 回到工作岗位 重新上班 接受资方方案 批准新合同
        批准协议 达成和解 达成共识 达成初步协议 签新约 签订新约 签下新约 恢复运营 恢复营运 恢复出车 罢工告一段落

    frame race whole presumes
    + doer en: run for, run again, stand for, join race, enter race, join contest, enter contest, seek re-election,
        seek reelection, seek presidency, seek office, seek term, seek another term, re-enter race, rejoin race,
        return to race, back in race/x, re-enter contest, seek nomination, announce candidacy, declare candidacy,
        throw hat in ring, launch campaign, launch bid, candidacy/n, enter the running, compete for, bid for,
        campaign for, contest, stay in race, remain in race, run, stand, vie for, join leadership race,
        in the running/x, leadership bid/n, presidential bid/n, comeback bid/n, vows to stay in race,
        throw hat into|in ring, toss hat into|in ring,
        jump into|enter|join|launch|announce|kick_off|start|begin|declare|mount|unveil|confirm|resume|relaunch|continue @race,
        enter fray, be candidate, is candidate/x, candidate for/x,
        seek nomination|re-election|reelection|mayoralty|election, seek @post, be on ballot, on the ballot/x,
        on ballot/x, nominated as/x, named candidate/x, picked as candidate/x, chosen as candidate/x,
        selected as candidate/x, confirmed as candidate/x, declare for, file papers, register as candidate,
        set sights on, make bid for, fight on, running for/x, is running/x, campaign launch/n, candidature/n,
        throw down gauntlet
    - doer en: pull out, drop out, quit race, withdraw, rule himself out, rule herself out, bow out, stand aside,
        end campaign, suspend campaign, exit race, withdraw candidacy, withdraw from race, out of race/x,
        is out of race/x, withdraw from contest, abandon bid, end bid, drop bid, give up bid, not run, scrap bid,
        quit contest, step aside, withdrawal/n, leave race, abandon campaign, fold campaign, throw in towel,
        call it quits, suspend bid, quit|fold|exit|leave|wind_up @race, drop out of, pull out of, withdraw from,
        step out of, stand down, will not run/x, will not seek/x, out of the running/x, decide against running,
        decide against run, endorses rival/x, forgo re-election, forego run, pass on run, opt out of race,
        clear path for
    + done en: nominate, put forward, draft, endorse as candidate, adopt as candidate, name as candidate,
        pick as candidate, choose as candidate, allow on ballot, restore to ballot, put on ballot, select as candidate
    - done en: disqualify, disqualify from, kick off ballot, strike from ballot, remove from ballot, throw off ballot,
        knock off ballot, exclude from race|ballot|election, bar, ban from running, ban from standing,
        block from running
    + doer zh: 参选 竞选 角逐 参加竞选 宣布参选 出马 争夺 竞逐 竞选连任 报名参选 投身选战 参加党首选举 出战 参战 竞争 谋求连任 争取提名 参加角逐 竞聘 问鼎 争连任 寻求连任 披挂上阵
        二度参选 再度参选 再次参选 重新参选 复出参选 重返选战 重回选战 参加总统选举 参加大选 投入选战 登记参选 登记为候选人 登记为总统候选人 递交参选 出任候选人 领表 领表参选 再战 卷土重来 杀回选战
        挑战连任 角逐总统 获提名 投入选举 争取连任 出征 竞逐连任 获得提名 完成登记 加入选战 领表登记 递表参选 披挂参选 加入战局 搅局 挥师选战 出马角逐 挑战大位 角逐大位 问鼎大位 扛旗 领衔出战
        正式投身 站出来选
    - doer zh: 退选 退出竞选 退出 弃选 退出角逐 放弃竞选 不参选 退出选举 退赛 宣布退选 弃战 不再参选 退出党首选举 停止竞选 让贤 不寻求连任 放弃连任 告别选战 退出选战 退出总统选举 退出大选
        退出总统竞选 宣布弃选 中途退选 因病退选 含泪退选 撤销参选 取消参选 不参加选举 停止选举活动 终止参选 打退堂鼓 取消参选资格 撤选 退出参选 不再竞选 无缘 无意参选 丧失参选资格 鸣金收兵 偃旗息鼓
        退出战局 不选了 不玩了 让出 熄火 叫停选战 弃选转挺 退出初选 选战喊停 退选转挺 放弃逐鹿 收兵 撤回登记
    """#
}
