extension LexiconText {
  static let power = #"""
    # Government, policy, elections, positions. The format is described in Jobs.swift.

    frame policy axis=go needs-object presumes
    + doer en: raise, impose, introduce, keep, stick to, stick with, defend, press ahead, push ahead, implement,
        announce, stand by, go ahead, double down, unveil, charge, roll out, bring in, adopt, enforce, propose,
        publish, pursue, enact, launch, retain, maintain, insist on, proceed, stay the course, move forward, set out,
        press on, reimpose, put in place, start, reintroduce, move to, mandate, forge ahead, issue, release, draft,
        enable, begin, reaffirm, take effect, come into force, effective/x, reinstate, bring back, green-light,
        greenlight, vote in, vote for, usher in, sign off on, sign into law, go through with, push through,
        push ahead with, press ahead with, plough on with, plough ahead with, stick by, stick to guns, dig in,
        hold firm, hold firm on, hold line, stand firm, stand behind, refuse to budge, refuse to budge on,
        refuse to back down, toughen, codify, phase in, put into force, put into effect, kick in, be here to stay,
        here to stay/x, renew, recommit to, ratify, rubber-stamp, unveil plan, launch plan, set in stone
    - doer en: scrap, reverse, u-turn, u turn, drop, axe, abandon, back down, climb down, rethink, ditch, walk back,
        backtrack, roll back, revoke, cancel, u-turn/n, reversal/n, repeal, rescind, withdraw, retreat from, retreat,
        give up, end, shelve, undo, suspend, pull, overturn, backpedal, back off, reverse course, change course,
        change mind, about-face/n, climbdown/n, kill, halt, water down, drop plan, retract, back away, lift, remove,
        delete, backs down/x, cave, cave in, bow to pressure, relent, have second thoughts, no longer considering/x,
        flip-flop, blink, tear up, rip up, bin, row back, row back on, back down on, climb down on, climb down over,
        change its mind, think better of, think again, change of heart/n, have change of heart, do away with,
        phase out, call off, nix, discontinue, deprecate, rule out, junk, toss out, jettison, backtrack on,
        backpedal on, u-turn on, u-turn over, make u-turn, make u-turn on, do about-turn, about-turn/n, volte-face/n,
        cave on, give ground, give ground on, give way, give way on, yield on, buckle on, climb-down/n,
        back down over, back away from, back off from, relent on, thin out, rein in, think again on, change tack,
        change tack on, change tune, change tune on, switch course, perform volte-face, wind back, reverse itself on,
        reverse course on, change course on, change mind on, consign to history, put out of misery, dismantle, unpick,
        consign to dustbin, call time on, pull plug on, rip out, let lapse, sunset, walk away from, recant,
        swallow pride, eat words, make u-turn over, do u-turn, do u-turn on, perform u-turn, execute u-turn,
        do about-face, perform about-face, flip-flop on, cave in on, cave over, bow to pressure on, back off on,
        retreat on, retreat over, reverse itself, quietly drop, take axe to, sound retreat on, backtrack from
    -hold doer en: delay, postpone, pause, put off, push back, defer, put on hold, freeze, hold off, put on ice,
        kick into long grass, pause/n, moratorium/n, freeze/n, suspension/n, delay/n, reprieve/n, halt/n
    + doer zh: 坚持 推行 实施 征收 加税 推出 出台 捍卫 维持 辩护 推进 启动 发布 颁布 执行 采取 引入 推动 强推 落实 提出 征求意见 生效 施行 落地 强制 上线 保留 试点 收费 实行 试行
        加征 开收 开征 计费 照收 照常收费 收费开始 重启收费 恢复收费 恢复执行 重新实施 重新执行 恢复实施 继续执行 强制推行 一刀切 重启 重新启动 照收不误 上路 落地生效 力推 死守 坚守 寸步不让
        不改初衷 不动摇 坚称不变 照常推行 重推 出炉 力挺 重申 硬推 不松口 不退让 拍板 计划不变 立场不变 政策不变 方案不变 续存 照征 照推 照搞 收下去 不让步 咬定 顶住压力 顶住 保住 得以保留
        续行 一分不减 铁腕推行 强推到底 不为所动 一意孤行 雷打不动 毫不退让 毫不让步 箭在弦上 板上钉钉 照旧 拍板定案 定案 今起上路 今起实施 今起执行 今日起实施 今起生效 开跑 拒绝改变 不会改变
        不变 维持不变 不打折扣 一条路走到黑 说到做到 言出必行 落槌 敲定 通过实施 延续 延长实施 力保 硬上 硬着头皮
    - doer zh: 取消 放弃 撤回 掉头 收回 转弯 让步 撤销 废除 推翻 改变主意 逆转 撤下 叫停 停止 废止 终止 回撤 反转 妥协 认怂 退让 改口 撤掉 改弦更张 打退堂鼓 删除 退回 松口 收回成命
        变卦 打消 出尔反尔 结束 解除 下线 食言 不再 改变立场 转向 叫停计划 中止 删掉 不收 不收了 免收 停收 不再收取 停止收费 取消收费 免费 恢复免费 作罢 紧急叫停 暂停实施 暂停执行 停止执行
        停止实施 不再执行 不再实施 不搞 不推了 撤回文件 撤文 误发 一日游 缓行 摘掉 撤消 缓征 停征 泡汤 告吹 流产 夭折 落空 搁浅 黄了 违法 违宪 无效 作废 凉了 无疾而终 胎死腹中 急刹车
        踩刹车 急踩刹车 按下暂停键 按暂停键 撤下方案 喊停 不了了之 退缩 服软 认错改口 认错 寿终正寝 画上句号 撤销决定 收回决定 不再推行 不再坚持 掉头转向 走回头路 退一步 刹停 叫停新规 撤回新规
        走入历史 走进历史 成为历史 成历史 进入历史 退出历史舞台 划上句号 谢幕 告终 拆除 推倒 认错收回 即日废止 喊卡 刹车 打住 收手 一笔勾销 翻篇 松绑 让路 低头 缩回 打消念头 偃旗息鼓 不干了
        撤回方案 撤了 撤出舞台 缴械 半途而废 弃守 改弦易辙 临阵退缩 急转弯 大转弯 一百八十度转弯 回心转意 认栽 认输 撤回禁令 松手 放手 罢手 罢休 撤废 废掉 取消计划 放弃计划 计划告吹 计划流产
        计划作罢 打消计划 束之高阁 打入冷宫 退回原点 回到原点 恢复原状 恢复旧制 恢复原有 重回旧制 推翻决定 推倒重来 到期失效 到期终止 到此为止 画下句点 划下句点 走到终点
    -hold doer zh: 推迟 延迟 暂停 搁置 暂缓 延期 延后 延后实施 推迟实施 缓推 延期实施 缓执行 无限期推迟 无限期搁置 无限期延后 按下暂停键

    frame bill axis=go presumes
    + doer en: is law/x, is now law/x, now law/x, made law/x, revive, reinstate, restore, pass, approve, sign, enact,
        vote for, adopt, sign into law, become law, passage/n, advance, clear, green-light, sail through, back,
        ratify, win vote, ratification/n, be signed/x, vote through, win passage, ahead/x, take effect, move forward,
        vow to move ahead, bring to vote, vote on, schedule vote, uphold, let stand, leave in place, wave through,
        nod through, push through, ram through, clear final hurdle, squeak through, scrape through, squeeze through,
        make it through, survive vote, win approval, win final approval, win backing, give final approval to,
        give final approval, give assent, give royal assent, receive assent, receive royal assent, get royal assent,
        get assent, sign off on, rubber-stamp, greenlight, vote in favour of, vote in favor of, vote in, become act,
        enter into force, come into force, come into effect, go into effect, inked into law/x, enactment/n,
        signature/n, ram home, carried/x, wins day/x
    - doer en: suspend, stay, freeze, enjoin, put on hold, veto, reject, vote down, block, kill, defeat, fail,
        strike down, veto/n, repeal, die in committee, vote against, scuttle, sink, withdraw, torpedo, rejection/n,
        drop, be defeated/x, overturn, throw out, filibuster, is dead/x, dead/x, abandon, rule unconstitutional,
        declare unconstitutional, find unconstitutional, ruled illegal/x, ruled unlawful/x, ruled invalid/x,
        ruled void/x, rule illegal, rule unlawful, rule invalid, find illegal, find unlawful, declare unlawful,
        declare invalid, declare void, hold unconstitutional, hold unlawful, gut, wipe out, set aside, bin,
        invalidate, annul, declare illegal, void, vote to reject|kill|block|scrap, shoot down, knock down, toss out,
        toss, nix, shelve, pull, spike, bury, quash, junk, scupper, stymie, stall,
        die in parliament|senate|house|congress|chamber|committee, go down in flames, fall at last hurdle,
        fall at hurdle, fail to win, fail to get, fall short, fall short of, run out of time, kill off, put kibosh on,
        torpedoed/x, defeat of/n, override/n, sent back/x, send back to drawing board, tear up, ditch, axe, rebuff,
        turn down, voted down/x, spurn, rescind, go down to defeat, fail to pass, dead in water/x, refuse to sign,
        decline to sign, wield veto, call off vote on, pull vote on, block in committee
    + doer zh: 通过 获通过 签署 生效 表决通过 批准 投票通过 成为法律 立法 颁布 签字生效 获批 正式生效 闯关 过关 维持 三读 三读通过 三读过关 成法 闯关成功 压倒性通过 投票过关 放行
        惊险过关 拍板通过 出台 绿灯 入法 颁布施行 获议会通过 高票通过 过会 落槌通过 涉险过关 获得通过 写入法律 成为现实 落地 敲定 定案 获参院通过 获众院通过 两院通过 全票通过 一致通过
        以微弱多数通过 涉险通过 险胜通过 全民公决通过 公投通过 公投过关 写入宪法 签字成法 过三读 尘埃落定 落锤 实施
    - doer zh: 否决 驳回 未通过 被毙 搁置 撤回 废除 未获通过 投票否决 流产 推翻 闯关失败 反对 遭否决 夭折 表决失败 拒绝签署 毙掉 枪毙 毙了 胎死腹中 打回 打回重审 退回 被否 拒签 翻车
        触礁 卡关 表决未过 投票未过 以失败告终 挡下 撤案 未能过关 寿终正寝 投下反对票 无疾而终 未能通过 闯关未成 付诸东流 泡汤 告吹 折戟 倒在 止步 落空 公投失败 公投否决 公投未过 公投未通过
        公投遭否决 表决未获通过 未获三分之二 未达三分之二 未获多数 票数不足 差一票 差两票 胎死 撤回法案 卡在 石沉大海 翻盘失败
    -hold doer en: postpone, delay, stall, put off

    frame election whole
    + doer en: win, beat, elected as/x, succeed as, victory/n, win election, be elected, re-elected/x, win vote,
        declared winner/x, defeat, win race, triumph, clinch, prevail, win leadership, win nomination, top poll,
        take seat, win presidency, landslide/n, secure nomination, win confidence vote, survive vote,
        survive confidence vote, survive no-confidence vote, hold seat, win recount, certify, edge out, edge past,
        pip, trounce, thrash, outpoll, see off, hold off, fend off, overcome, vanquish, squeak past, squeak home,
        scrape home, cruise to victory|win|re-election|second|third, sweep to victory|power|office|win,
        storm to victory|power|win, romp home, coast to victory|win|re-election,
        take presidency|office|seat|crown|prize|state|poll|election, seize presidency|victory,
        capture presidency|seat|nomination, claim victory|presidency|win|seat,
        secure victory|win|re-election|presidency|seat|second|third,
        clinch victory|re-election|presidency|second|third|win|seat|nomination, earn re-election,
        win re-election|reelection|second|third, is elected/x, declare winner, proclaim winner, named winner/x,
        confirmed as winner/x, come out on top, come out ahead, come first, finish first, top vote, head poll,
        carry state, carry day, president-elect/x, hand presidency, vote in, vote back in,
        give second|third|another term, return to power, return to office, reelected/x, triumph over, prevail over,
        victorious/x, pull off victory|win|upset, eke out win|victory, take power, take over presidency,
        is projected winner/x, emerge winner
    - doer en: lose, concede, concede to, defeat/n, lose election, lose vote, be defeated, lose race, lose seat,
        concession/n, concede defeat, lose majority, lose confidence vote, suffer defeat, be voted out, voted out/x,
        fall short, lose recount, knocked out/x, unseated/x, concede election|race|defeat|vote|recount,
        crash to defeat, slump to defeat, slide to defeat, go down to defeat, be thrown out, lose out, lose to,
        lose re-election|reelection|bid, trounced/x, toppled/x, vanquished/x, turfed out/x, fail in bid,
        swept from power/x, swept out/x, swept from office/x, finish second, finish last, concedes/x, come up short,
        drubbing/n, hammering/n, rout/n, thrashing/n, wipeout/n, runner-up/x
    + doer zh: 赢得 胜出 当选 获胜 击败 胜选 赢了 连任 赢得选举 赢得不信任投票 挺过不信任投票 通过信任投票 夺魁 出线 大胜 险胜 拿下 问鼎 摘得 赢下 锁定胜局 赢下选举 拿下选举 后来居上
        反败为胜 胜选连任 入主 登顶 大获全胜 压倒性胜利 击退 力压 当选连任 赢得连任 压倒性获胜 登上大位 挫败 完胜 翻盘 逆转胜 力克 笑到最后 扳倒 惊险过关 拉下 掀翻 挑落 打败 碾压 逆袭
        得票过半 高票当选 过半数当选 拔得头筹 上台 夺得 守住 蝉联 保住席位 夺下 赢回 翻红 胜券在握 锁定胜选 锁定连任 连庄 再下一城 得票领先胜出 扫下 横扫 小胜 胜负揭晓胜出 拿到过半选票 险守
    - doer zh: 输掉 落败 败选 出局 失利 败北 落选 惨败 认输 承认败选 输了 失去多数 未能当选 不信任投票通过 被淘汰 丢掉 下野 惜败 大败 未获提名 承认失败 丢失席位 垮台 失去多数席位
        失去议会多数 丢失多数 丢掉多数 丢掉政权 铩羽 铩羽而归 败给 不敌 输给 折戟 饮恨 滑铁卢 败下阵来 未能连任 连任失败 败走 败阵 痛失 饮恨落败 当选无效 输掉选举 选战失利 落马 兵败 连任梦碎
        丢掉席位 丢掉市长 承认失利 承认选战失利 溃败 梦碎 无缘连任 票数不敌 输了选举 交出政权 失去政权 翻船

    frame stance whole
    + doer en: support, back, endorse, stand by, defend, side with, sign letter, praise, embrace, rally behind,
        welcome, champion, vote for, favour, favor, throw weight behind, come out in favour, come out in favor,
        advocate, applaud, stand with, vouch for, sign petition, sign open letter, rally around, co-sign, agree with,
        regret firing, regret ousting, back plan, pledge loyalty, defend decision, swing behind, come out for,
        endorsement/n, support/n, lend support, express support, warm to, join call, hail, have full confidence in,
        express confidence in, stick by, keep faith in, keep faith with, stay loyal to, stay loyal, stay true to,
        rally round, stand four-square behind, throw support behind, come out in favour of, give blessing,
        give blessing to, give support to, give backing to, give thumbs up to, lend support to, lend weight to,
        line up behind, get behind, line behind, fall in behind, row in behind, drop objection to,
        withdraw objection to, drop resistance to, soften on, come round to, come around to, speak up for,
        speak out for, go to bat for, stick up for, campaign for, cheerlead for, plump for, sign up to, sign on to,
        sign off on, put name to, subscribe to, rally to, rally to defence of, ally with, urge yes vote, vote yes,
        in favour of/x, in favor of/x, pledge support, pledge support for, pledge backing, agrees with/x,
        join chorus for
    - doer en: oppose, criticise, criticize, condemn, betray, turn against, plot, rebel against, blast, slam,
        lead ouster, lead coup, behind ouster/x, behind firing/x, lash out, attack, denounce, vote against, reject,
        come out against, object to, protest, withdraw support, turn on, abandon, disown, distance from, resist,
        boycott, plot against, speak out against, break with, rebuke, opposition/n, conspire against, lead revolt,
        orchestrate ouster, lead mutiny, spearhead ouster, renounce, take aim at, revolt against, unendorse, disavow,
        fight, cut ties with, sever ties with, part ways with, part company with, walk away from, drop, dump, ditch,
        distance itself from, distance himself from, distance herself from, withdraw backing from, wash hands of,
        desert, forsake, cut adrift, cut loose, jettison, break off with, turn back on, turn fire on, sour on,
        cool on, go cold on, pull support for, pull support, speak against, argue against, campaign against, vote no,
        vote no on, urge no vote, line up against, rail against, rally against, lobby against, inveigh against,
        hit out at, lambast, lambaste, castigate, decry, deplore, deride, disparage, rubbish, excoriate,
        take swipe at, tear into, lay into, pour cold water on, pour scorn on, give thumbs down to, thumbs down/x,
        say no to, dig in heels, dig in against, dig heels in, dissent from, distance themselves from, repudiate,
        refuse to back, decline to back, condemnation/n, denunciation/n, opposes/x, break ranks, break ranks over,
        un-endorse, set face against, rejects plan/x, vow to oppose, vow to vote against
    + doer zh: 支持 力挺 声援 签名 联署 站队 拥护 赞扬 点赞 效忠 赞成 赞同 背书 投票支持 站台 挺 拥戴 支援 联名 签署公开信 助阵 撑腰 站在一起 称赞 看好 附议 后悔参与 表态支持 捍卫
        拥抱 辩护 倒向 力撑 表态力挺 改口支持 声援支持 叫好 举双手赞成 站台力挺 相挺 认同 看齐 加持 推崇 撑 不再反对 站出来力挺 站队支持 投赞成票 投下赞成票 转为支持 转而支持 投向
    - doer zh: 主导 策划 密谋 逼宫 背叛 抵制 谴责 批评 主使 黑手 倒戈 叛变 夺权 炮轰 怒斥 发动政变 反对 抨击 声讨 抗议 背刺 弹劾 痛批 阻挠 反水 拒绝支持 叛逃 操盘 幕后黑手 造反
        不支持 唱反调 痛斥 发难 反目 说不 划清界限 转向反对 不再支持 不认同 不赞成 狠批 表态反对 力阻 唾弃 投下反对票 挞伐 割席 撇清 公开决裂 力拒 投反对票 转为反对 转而反对 改口反对

    frame position whole
    + doer en: undecided/x, no position/x, neutral/x, remain neutral, abstain, abstention/n, undecided, waver,
        sit on the fence, reserve judgment, on the fence/x, reverted to undecided/x, yet to decide/x, stay neutral,
        has not decided/x, unclear position/n, hesitate, take no position, has no position/x, no position yet/x
    - doer en: take side, decide, come out, make up mind, take a stand, declare position, pick side,
        abandon neutrality, take position, choose side, join camp, cast vote, settle on, commit
    + doer zh: 未决定 中立 弃权 摇摆 观望 保持中立 犹豫 举棋不定 态度不明 骑墙 未表态 不表态 不置可否 含糊其辞 模棱两可 未置可否 不选边 按兵不动 待定 犹豫不决 踌躇
        态度暧昧 悬而未决 投弃权票 立场不明
    - doer zh: 表态 明确立场 站队 作出决定 表明立场 选边 下定决心 拍板 定调 做出选择 公开表态 打破沉默 亮明态度 摊牌 亮明立场 亮底牌 一锤定音 做决定 做出决定 作出抉择
        拿定主意 不再中立 表明态度 决意 站出来 下决心 不再沉默

    frame emergency axis=go whole
    - doer en: lock down, impose lockdown, lockdown/n, declare emergency, state of emergency/n, impose curfew,
        curfew/n, martial law/n, declare martial law, quarantine, seal off, evacuate, close borders, evacuation/n,
        shut schools, enter lockdown, go into lockdown, tighten restrictions, shelter in place, cordon off,
        proclaim|declare|impose|decree|invoke|announce|extend|prolong|reimpose|order|slap|introduce|reinstate|enact|renew|tighten|call|trigger martial law,
        proclaim|declare|impose|decree|invoke|announce|extend|prolong|reimpose|order|renew|call|enforce|reinstate|trigger|slap emergency|curfew|lockdown|quarantine|alert|emergencies,
        proclaim|declare|impose|decree|announce|extend|prolong|reimpose|renew|invoke|trigger state of emergency,
        proclaim|declare|impose|decree|extend|invoke emergency rule|powers|measures|law|laws, state of alert/n,
        state of siege/n, place under martial law, placed under martial law/x, go into emergency mode,
        under emergency rule/x, order residents to stay, order people to stay, stay-at-home order/n, close schools,
        shut shops, ban gatherings, suspend constitution, call out troops, army on streets/x, troops on streets/x,
        tighten curbs, seal borders, shut borders, close shops, shut down city, confine residents
    + doer en: lift lockdown, end lockdown, lift curfew, end emergency, lift emergency, lift martial law,
        ease restrictions, reopen, reopening/n, lift restrictions, end quarantine, end curfew, reopen borders,
        return to normal, lift quarantine, ease lockdown, let residents return,
        lift|end|scrap|revoke|rescind|withdraw|relax|ease|call_off|remove|drop|cancel|suspend|repeal|exit|terminate|abandon|annul|shorten|loosen martial law,
        lift|end|scrap|revoke|rescind|withdraw|relax|ease|call_off|remove|drop|cancel|suspend|exit|terminate|let_lapse|shorten|loosen emergency|curfew|lockdown|quarantine|alert,
        lift|end|scrap|revoke|rescind|withdraw|call_off|cancel|terminate|annul state of emergency,
        come out of lockdown, emerge from lockdown, vote to lift martial law, vote to end emergency,
        vote down martial law, vote against martial law, return troops to barracks, troops return to barracks/x,
        restore normal life, restore constitution, back to normal/x, reject martial law, overturn martial law,
        strike down martial law, reopen schools, reopen shops, lift evacuation order, end emergency rule
    - doer zh: 封城 封控 封锁 封闭管理 戒严 宵禁 紧急状态 静默 静态管理 全域静态 隔离 封校 管控 疏散 封闭 封路 足不出户 闭环管理 封村 宣布戒严 封关 封岛 居家 关闭 戒严令 宣布紧急状态
        进入紧急状态 军管 实施军管 宵禁令 封锁边境 实行宵禁 全城封控 全域静默 静默管理 全域静态管理 封控管理 实行封控 今起封控 足不出区 全域管控 分批封控 停课 全员核酸 核酸筛查 停运 全市核酸
        颁布紧急状态 紧急状态令 应急响应 一级响应 全面封锁 颁布戒严 进入战时状态 封国 停工停学 停工停课 居家令 红色预警 进入灾难状态 停止堂食 按下暂停键 只进不出 落锁 大门落锁 不得离校 不得外出
        不准出门 关上城门 封门 留在宿舍 禁止出入 严禁出入 禁足 不出小区 不出户 硬隔离 全员居家 静止 不得出城 禁止离开 停摆 只出不进 不准外出 大门紧闭 禁止进出 封楼 封小区 封区 封镇 交通停运
        停运停课 全城静止 闭门不出 全城封锁 全市封控 实施封控 实施封锁 实施宵禁 进入戒严 暂停一切 居家隔离 居家办公 停工停产 暂停营业 交通管制 大规模疏散 下令疏散 下令撤离 全员撤离
    + doer zh: 解封 解除戒严 恢复正常 复工复产 放开 解除隔离 恢复秩序 恢复正常生产生活秩序 全面恢复 恢复交通 复课 开放 解除紧急状态 恢复堂食 恢复营业 通关 恢复通行 恢复运行 解除封锁 恢复通车
        通车 解严 撤销戒严 撤销戒严令 解除戒严令 取消宵禁 结束宵禁 结束戒严 终止戒严 收回戒严令 结束紧急状态 取消紧急状态 撤销紧急状态 撤销封锁 撤卡 撤岗 恢复正常生产生活 解除静态 恢复公共交通
        结束封控 结束静默 全面解封 有序解封 宵禁解除 宵禁取消 紧急状态解除 紧急状态结束 告别紧急状态 恢复开放 恢复常态 恢复上学 重开边境 恢复公交 恢复地铁 复市 下楼 自由流动 撤除卡口 撤除所有卡口
        拆除围挡 大门打开 打开大门 走出家门 走出校门 校门重开 重启 转为低风险 降为低风险 降级 自由出入 自由进出 随意进出 恢复出入 自由了 同步开放 烟火气回归 烟火气回来 走出小区 走上街头 打开城门
        打开小区大门 卡口撤了 卡口撤除 重新开门 重开 可以出门 重获自由 通行自由 撤除围挡 解除限制 解除疏散令 撤销疏散令 恢复生产 重开校门 返校 重返家园 摘帽 恢复正常生活

    frame shutdown axis=go whole presumes
    - doer en: shut down, shutdown/n, government shutdown/n, grind to a halt, run out of money, lapse in funding/x,
        furlough, close doors, funding lapse/n, enter shutdown, shut, go dark, close for business, partial shutdown/n,
        shutters, shutter, shut gates, shut its gates, lock gates, lock doors, lock its gates, close gates, bar gates,
        pull down shutters, bring down shutters, bolt doors, turn away visitors, turn visitors away,
        suspend operations, suspend service, suspend services, halt operations, halt services, cease operations,
        stop operating, shut up shop, is closed/x, are closed/x, closed to/x, closed until/x, off limits/x, padlock,
        mothball, board up, barricade, order closed, order closure of, force to close, forced to close/x,
        shut for good, close for good, close temporarily, temporarily close, under lock and key/x, out of service/x,
        bar visitors, ban visitors
    + doer en: reopen, end shutdown, reopening/n, avert shutdown, avoid shutdown, fund government, pass funding bill,
        pass spending bill, sign funding bill, back open/x, restart, return to work, shutdown ends/x,
        shutdown is over/x, sign spending bill, reopened/x, throw open gates, throw open its gates, throw open doors,
        throw open its doors, fling open doors, open gates, open its gates, open its doors, open doors, unlock gates,
        unlock doors, unseal, welcome back, welcome visitors back, welcome visitors, let visitors back,
        let visitors in, back in business/x, open for business/x, back up and running/x, open to public/x,
        open to visitors/x, resume operations, resume services, resume service, restart operations, visitors return/x,
        gates open/x, doors open/x, trains run again/x, open once more/x, spring back to life, come back to life,
        reopens doors/x, allow back in, allow visitors back, saved from closure/x, bring back to life,
        welcome back visitors, doors reopen/x, gates reopen/x
    - doer zh: 停摆 关门 停止运作 正式停摆 政府关门 休假 停转 关门大吉 瘫痪 资金耗尽 拨款中断 停止运转 关停 停产 停工 停业 歇业 熄火 关闭 拉下铁门 落下帷幕 停止生产 停产停业 关厂 拆除
        暂停营业 停止营业 闭店 关张 关门歇业 曲终人散 停炉 封炉 结业 停办 停止运营 停工停产 暂停生产 寿终正寝 吹熄灯号 熄灯 断开 停机 永久停机 退役 停堆 解列 脱网 退场 谢幕 永久关停 废掉
    + doer zh: 结束停摆 重新开门 重启 恢复运作 重新开放 停摆结束 通过拨款法案 恢复运转 开门 临时拨款法案通过 重新运转 签署拨款法案 复工 复产 复工复产 恢复生产 点火 重开 重启生产 恢复营业
        重新营业 恢复运营 满血复活 重新投产 开工 重新开张 恢复开放 开业 恢复办公 重新投入生产 起死回生 恢复上班 投产 恢复作业 重燃炉火 并网 并网发电 满功率运转 延寿 续命 再干 续运 投运 复活
        获准延寿

    # In a treaty, a union, a club, or out of it.
    frame membership whole presumes
    + doer en: join, rejoin, accede to, enter, re-enter, become member of, become part of, ratify, sign up to,
        sign up for, return to, accession/n, readmission/n, gain entry to, win entry to, gain membership of,
        gain membership in, come back to, opt into, opt in to, adhere to, become member, become full member,
        take seat in, regain membership
    + done en: admit, readmit, welcome, welcome back, admission/n, welcome as member, grant membership
    - doer en: leave, quit, exit, withdraw from, pull out of, walk out of, tear up, denounce, opt out of, secede from,
        withdrawal/n, pullout/n, renounce, back out of, turn back on, part ways with, bow out of, cut loose from,
        lose membership, give up membership
    - done en: expel, eject, kick out, throw out, boot out, oust, turf out, expulsion/n, strip of membership,
        suspend membership of, blackball, drum out, eject from, expel from, throw out of, kick out of
    + doer zh: 加入 重新加入 入盟 入约 签署加入 批准加入 重返 成为成员 入会 留在 申请获批 获准加入 成为会员 加入组织 加入欧盟 加入北约 加入世贸 重返组织 重回大家庭 回归组织 留欧
    + done zh: 接纳 吸纳 恢复成员资格 重新接纳
    - doer zh: 退出 退约 退群 脱离 脱欧 退盟 退会 宣布退出 离开 退出组织 退出欧盟 退出世卫 退出协定 告别组织 退出大家庭 脱离组织
    - done zh: 开除 逐出 除名 中止成员资格 踢出 暂停成员资格
    """#
}
