extension LexiconText {
  static let power = #"""
    # Government, policy, elections, positions. The format is described in Jobs.swift.

    frame policy axis=go needs-object presumes
    + doer en: raise, impose, introduce, keep, stick to, stick with, defend, press ahead, push ahead, implement,
        announce, stand by, go ahead, double down, unveil, charge, roll out, bring in, adopt, enforce, propose,
        publish, pursue, enact, launch, retain, maintain, insist on, proceed, stay the course, move forward, set out,
        press on, reimpose, put in place, start, reintroduce, move to, mandate, forge ahead, issue, release, draft,
        enable, begin, reaffirm, take effect, come into force, effective/x
    - doer en: scrap, reverse, u-turn, u turn, drop, axe, abandon, back down, climb down, rethink, ditch, walk back,
        backtrack, roll back, revoke, cancel, u-turn/n, reversal/n, repeal, rescind, withdraw, retreat from, retreat,
        give up, end, shelve, undo, suspend, pull, overturn, backpedal, back off, reverse course, change course,
        change mind, about-face/n, climbdown/n, kill, halt, water down, drop plan, retract, back away, lift, remove,
        delete, backs down/x, cave, cave in, bow to pressure, relent, have second thoughts, no longer considering/x,
        flip-flop, blink, tear up, rip up, bin, row back, row back on, back down on, climb down on, climb down over, change its mind, think better of, think again, change of heart/n,
        have change of heart, do away with, phase out, call off, nix, discontinue, deprecate, rule out
    -hold doer en: delay, postpone, pause, put off, push back, defer, put on hold, freeze, hold off, put on ice,
        kick into long grass, pause/n, moratorium/n, freeze/n, suspension/n, delay/n, reprieve/n, halt/n
    + doer zh: 坚持 推行 实施 征收 加税 推出 出台 捍卫 维持 辩护 推进 启动 发布 颁布 执行 采取 引入 推动 强推 落实 提出 征求意见 生效 施行 落地 强制 上线 保留 拟定 继续推进 试点 收费 征求
        实行 试行 正式实施
        flip-flop, do away with, phase out, call off, nix, discontinue, deprecate, rule out
    -hold doer en: delay, postpone, pause, put off, push back, defer, put on hold, freeze, hold off
    + doer zh: 坚持 推行 实施 征收 加税 推出 出台 捍卫 维持 辩护 推进 启动 发布 颁布 执行 采取 引入 推动 强推 落实 提出 生效 施行 落地 强制 上线 保留 拟定 继续推进 试点 收费
        实行 试行 正式实施 加征 开收 开征 计费 照收 照常收费 收费开始 重启收费 恢复收费 恢复执行 重新实施 重新执行 恢复实施 继续执行 强制推行 一刀切 重启 重新启动 照收不误
    - doer zh: 取消 放弃 撤回 掉头 收回 转弯 让步 撤销 废除 大转弯 推翻 改变主意 作出让步 逆转 撤下 叫停 停止 废止 终止 回撤 反转 妥协 认怂 退让 改口 撤掉 改弦更张 打退堂鼓 删除 退回 松口
        收回成命 变卦 打消 出尔反尔 结束 解除 下线 食言 不再 改变立场 转向 叫停计划 中止 删掉 不收 不收了 免收 停收 不再收取 停止收费 取消收费 免费 恢复免费 作罢 紧急叫停 暂停实施
        暂停执行 停止执行 停止实施 不再执行 不再实施 不搞 不推了 撤回文件 撤文 误发 一日游 缓行 摘掉 撤消 缓征 停征 泡汤 告吹 流产 夭折 落空 搁浅 黄了 违法 违宪 无效 作废 凉了 无疾而终
    -hold doer zh: 推迟 延迟 暂停 搁置 暂缓 延期 延后 押后

    frame bill axis=go presumes
    + doer en: is law/x, is now law/x, now law/x, made law/x, revive, reinstate, restore, pass, approve, sign, enact, vote for, adopt, sign into law, become law, passage/n, advance, clear,
        green-light, sail through, back, ratify, win vote, ratification/n, be signed/x, vote through, win passage,
        ahead/x, take effect, move forward, vow to move ahead, bring to vote, vote on, schedule vote, uphold,
        let stand, leave in place
    - doer en: suspend, stay, freeze, enjoin, put on hold, veto, reject, vote down, block, kill, defeat, fail, strike down, veto/n, repeal, die in committee,
        vote against, scuttle, sink, withdraw, torpedo, rejection/n, drop, be defeated/x, overturn, throw out,
        filibuster, is dead/x, dead/x, abandon, rule unconstitutional, declare unconstitutional,
        find unconstitutional, ruled illegal/x, ruled unlawful/x, ruled invalid/x, ruled void/x, rule illegal, rule unlawful, rule invalid, find illegal, find unlawful,
        declare unlawful, declare invalid, declare void, hold unconstitutional, hold unlawful, gut, wipe out, set aside, bin, invalidate, annul, declare illegal, void
    + doer zh: 通过 获通过 签署 生效 表决通过 批准 签署成法 投票通过 成为法律 审议通过 立法 颁布 高票通过 签字生效 获批 正式生效 闯关 一致通过 过关 维持
    - doer zh: 否决 驳回 未通过 被毙 搁置 撤回 废除 否决权 未获通过 投票否决 流产 推翻 闯关失败 反对 遭否决 夭折 表决失败 拒绝签署 行使否决权 毙掉
    -hold doer en: postpone, delay, stall, put off

    frame election whole
    + doer en: win, beat, elected as/x, succeed as, victory/n, win election, be elected, re-elected/x, win vote,
        declared winner/x, defeat, win race, triumph, clinch, prevail, win leadership, win nomination, top poll,
        take seat, win presidency, landslide/n, secure nomination, win confidence vote, survive vote,
        survive confidence vote, survive no-confidence vote, hold seat, win recount, certify
    - doer en: lose, concede, concede to, defeat/n, lose election, lose vote, be defeated, lose race, lose seat,
        concession/n, concede defeat, lose majority, lose confidence vote, suffer defeat, be voted out, voted out/x,
        fall short, lose recount, knocked out/x, unseated/x
    + doer zh: 赢得 胜出 当选 获胜 击败 胜选 赢了 连任 赢得选举 宣布获胜 赢得大选 高票当选 赢得不信任投票 挺过不信任投票 通过信任投票 夺魁 出线 大胜 险胜 成功连任 拿下 问鼎 摘得 赢下 锁定胜局 领先
    - doer zh: 输掉 落败 败选 出局 失利 败北 落选 惨败 认输 承认败选 输了 失去多数 未能当选 不信任投票通过 被淘汰 丢掉 下野 惜败 大败 未获提名 承认失败 丢失席位 垮台 失去多数席位 失去议会多数
        丢失多数 丢掉多数 丢掉政权

    frame stance whole
    + doer en: support, back, endorse, stand by, defend, side with, sign letter, praise, embrace, rally behind,
        welcome, champion, vote for, favour, favor, throw weight behind, come out in favour, come out in favor,
        advocate, applaud, stand with, vouch for, sign petition, sign open letter, rally around, co-sign, agree with,
        regret firing, regret ousting, back plan, pledge loyalty, defend decision, swing behind, come out for,
        endorsement/n, support/n, lend support, express support, warm to, join call, hail, have full confidence in,
        express confidence in
    - doer en: oppose, criticise, criticize, condemn, betray, turn against, plot, rebel against, blast, slam,
        lead ouster, lead coup, behind ouster/x, behind firing/x, lash out, attack, denounce, vote against, reject,
        come out against, object to, protest, withdraw support, turn on, abandon, disown, distance from, resist,
        boycott, plot against, speak out against, break with, rebuke, opposition/n, conspire against, lead revolt,
        orchestrate ouster, lead mutiny, spearhead ouster, renounce, take aim at, revolt against, unendorse, disavow,
        fight
    + doer zh: 支持 力挺 声援 签名 联署 站队 拥护 赞扬 点赞 效忠 赞成 赞同 背书 投票支持 站台 挺 拥戴 支援 联名 签署公开信 助阵 撑腰 站在一起 称赞 看好 附议 公开支持 后悔参与 表态支持 捍卫
        拥抱 辩护 倒向 表忠心 力撑
    - doer zh: 主导 策划 密谋 逼宫 背叛 抵制 谴责 批评 主使 黑手 倒戈 叛变 夺权 炮轰 怒斥 发动政变 反对 反对票 抨击 声讨 抗议 背刺 撤回支持 弹劾 投反对票 痛批 阻挠 反水 谋划 拒绝支持 叛逃
        操盘 幕后黑手 造反 不支持 唱反调 痛斥 发难 反目

    frame position whole
    + doer en: undecided/x, no position/x, neutral/x, remain neutral, abstain, abstention/n, undecided, waver,
        sit on the fence, reserve judgment, on the fence/x, reverted to undecided/x, yet to decide/x, stay neutral,
        has not decided/x, unclear position/n, hesitate, take no position, has no position/x, no position yet/x
    - doer en: take side, decide, come out, make up mind, take a stand, declare position, pick side,
        abandon neutrality, take position, choose side, join camp, cast vote, settle on, commit
    + doer zh: 未决定 未定 中立 弃权 摇摆 观望 保持中立 犹豫 举棋不定 尚未表态 态度不明 骑墙 无立场 未表态 立场未定
    - doer zh: 表态 选边站 明确立场 站队 作出决定 表明立场 选边 下定决心 拍板 抛弃中立 定调 做出选择 公开表态 决定立场 打破沉默

    frame emergency axis=go whole
    - doer en: lock down, impose lockdown, lockdown/n, declare emergency, state of emergency/n, impose curfew,
        curfew/n, martial law/n, declare martial law, quarantine, seal off, evacuate, close borders, evacuation/n,
        shut schools, enter lockdown, go into lockdown, tighten restrictions, shelter in place, cordon off
    + doer en: lift lockdown, end lockdown, lift curfew, end emergency, lift emergency, lift martial law,
        ease restrictions, reopen, reopening/n, lift restrictions, end quarantine, end curfew, reopen borders,
        return to normal, lift quarantine, ease lockdown, let residents return
    - doer zh: 封城 封控 封锁 封闭管理 戒严 宵禁 紧急状态 静默 静态管理 全域静态 隔离 封校 管控 疏散 分批封控 封闭 封路 足不出户 闭环管理 封村 宣布戒严 封关 封岛
         居家 关闭 戒严令 宣布紧急状态 进入紧急状态 军管 实施军管 宵禁令 封锁边境 实行宵禁 全城封控 全域静默 静默管理 全域静态管理 封控管理 实行封控 今起封控 足不出区 全域管控
    + doer zh: 解封 解除封控 解除戒严 解除宵禁 恢复正常 复工复产 放开 解除隔离 恢复秩序 恢复正常生产生活秩序 全面恢复 恢复交通 复课 开放 有序放开 解除紧急状态 解除管控 恢复堂食 解除静态管理 恢复营业
        通关 取消戒严 恢复通行 恢复运行 解除封锁 恢复通车 通车 解严 撤销戒严 撤销戒严令 解除戒严令 取消宵禁 结束宵禁 结束戒严 终止戒严 收回戒严令 结束紧急状态 取消紧急状态 撤销紧急状态 撤销封锁 撤卡
        撤岗 恢复正常生产生活 解除静态 恢复公共交通 结束封控 结束静默 全面解封 有序解封

    frame shutdown axis=go whole presumes
    - doer en: shut down, shutdown/n, government shutdown/n, grind to a halt, run out of money, lapse in funding/x,
        furlough, close doors, funding lapse/n, enter shutdown, shut, go dark, close for business, partial shutdown/n,
        shutters
    + doer en: reopen, end shutdown, reopening/n, avert shutdown, avoid shutdown, fund government, pass funding bill,
        pass spending bill, sign funding bill, back open/x, restart, return to work, shutdown ends/x,
        shutdown is over/x, sign spending bill
    - doer zh: 停摆 关门 停止运作 陷入停摆 正式停摆 政府关门 休假 停转 关门大吉 停止办公 瘫痪 资金耗尽 拨款中断 停止运转 运作中断
    + doer zh: 结束停摆 重新开门 重启 恢复运作 重新开放 停摆结束 通过拨款法案 避免停摆 恢复运转 开门 临时拨款法案通过 重新运转 签署拨款法案 复工 结束关门
    """#
}
