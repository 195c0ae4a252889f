extension LexiconText {
  static let conflict = #"""
    # War and peace, force, aid, relations, quarrels. The format is described in Jobs.swift.

    frame war axis=peace whole
    - doer en: attack, invade, fight, bomb, shell, strike, exchange fire, clash, war/n, fighting/n, battle,
        launch offensive, launch airstrikes, launch air strikes, air strike/n, airstrike/n, declare war,
        resume fighting, open fire, break ceasefire, violate ceasefire, back at war/x, back to war/x, at war again/x, return to war, hostilities/n, invasion/n, offensive/n,
        shelling/n, fire missiles, raid, go to war, clash/n, retaliate, escalate, bombardment/n, ambush,
        drone attack/n, step up attacks, battle/n, assault, trade fire, break truce, renew attacks, launch missiles,
        fire rockets, launch rockets, launch strikes, launch drones, launch attack, carry out strikes
    + doer en: agree ceasefire, ceasefire/n, cease-fire/n, truce/n, agree to ceasefire, peace deal/n,
        declare ceasefire, stop fighting, end war, lay down arms, make peace, armistice/n, peace/n, agree truce,
        sign peace deal, sign ceasefire, halt attacks, halt fighting, stand down, de-escalate, end hostilities,
        peace agreement/n, hold fire, ceasefire takes effect/x, ceasefire holds/x, stop attacks, agree peace,
        accept ceasefire, end fighting, peace treaty/n, suspend hostilities, pause in fighting/n,
        guns fall silent/x, guns fell silent/x, silence guns
    - doer zh: 开火 交火 空袭 开战 冲突 袭击 进攻 打击 轰炸 炮击 宣战 入侵 再次交火 违反停火 袭 战争 开打 再交火 互射 发动空袭 交战 战事 激战
        炮轰 升级 恢复战斗 反击 动武 驳火 开枪 报复 撕毁停火 发射导弹 爆发战斗 打响 战火
        攻势 狂轰滥炸 兵戎相见
        无人机袭击
        开炮 炮火 夜袭 突袭 偷袭 猛攻 轰击 扫射 破坏停火 违反停战
        空战 海战 炮战 对轰 侵略 攻击 越境袭击
        来袭 硝烟再起
        退出停火 退出停火协议 退出和谈 撕毁停火协议 违反停火协议 破坏停火协议
        军事行动
    + doer zh: 停火 停战 休战 停火协议 同意停火 达成停火 停止敌对行动 和平协议 停火生效 签署停火 和谈 缓和 正式停火 停止攻击 临时停火 缔结和约
        化干戈为玉帛 降温 和平 结束敌对 放下武器 停止战斗
        枪声停歇 炮声停歇 偃旗息鼓 战事平息 罢兵 止战 讲和 议和 媾和 言和 休兵
        握手言和
        停止一切敌对行动 停战协议 停战生效 休战协议
        单方面停火 停火达成 重归和平
        结束武装冲突

    frame force axis=peace whole
    - doer en: march on, march, advance, invade, seize, attack, enter, revolt, mutiny, rebel, launch offensive,
        capture, take control of, head to, rebellion/n, uprising/n, coup/n, stage coup, storm, occupy, mobilise,
        mobilize, deploy, deploy troops, send troops, mass troops, take up arms, mutiny/n, insurrection/n, overrun,
        move in on, lay siege, blockade, push into, head for, advance on, columns head/x,
        rise up, race towards, race to, advance toward, advance towards, roll towards, turn on, turn guns on,
        close in on, rise against, head towards, head toward
    + doer en: retreat, withdraw, turn back, turn around, pull back, halt march, stop march, call off, stand down,
        return to base, stop advance, end mutiny, end rebellion, go back, pull out, withdraw troops, pull out troops,
        withdrawal/n, retreat/n, surrender, lay down arms, disarm, demobilise, pullback/n, disband, end siege,
        evacuate, back off, pull troops, back to base, order back, head back, order to return,
        head back to, go back to base, return to barracks, return to bases, back to barracks/x, end march,
        end advance, halt advance, abandon march, turn round
    - doer zh: 进军 进攻 占领 控制 进入 兵变 叛乱 起兵 挺进 攻占 叛变 哗变 开进 接管 政变 出兵 派兵 部署 攻入 围攻 起义 夺取 逼近 兵临城下 入侵 围困 增兵 集结 暴动 造反
        进发 直逼 反叛 举兵
        进驻 驻军 派驻 驻扎 开赴 空降 登陆 侵入 越境 攻陷
        攻克 包围 出动军队 派遣军队 攻城 压境
    + doer zh: 撤军 撤退 撤回 停火 停战 返回 掉头 折返 撤离 停止前进 停止行动 停止进军 返回营地 回撤 撤兵 投降 缴械 撤出 解散 退兵 平息 退回 放下武器 收兵 撤走
        班师
        离开 解围

    frame aid axis=go presumes
    + doer en: aid, send aid, arm, supply, resume aid, aid/n, send weapons, assistance/n, ship weapons,
        provide weapons, military aid/n, restore aid, resume shipments, unfreeze aid, deliver aid,
        resume intelligence sharing, support/n, provide, deliver weapons, help fund, release aid, resume deliveries,
        shipment/n
    - doer en: pause aid, suspend aid, freeze aid, halt aid, cut aid, cut off aid, stop aid, withhold aid,
        aid freeze/n, pause shipments, halt shipments, stop arming, cut off support, stop sending, suspend shipments,
        block aid, end aid, aid cut/n, pull aid
    + doer zh: 援助 军援 军事援助 输送武器 提供武器 恢复援助 驰援 运送武器 提供援助 支援 供应武器 军售 安全援助 情报共享 提供支持 救济 增援 交付武器 恢复供货
        解冻援助 运抵 援建
        军火 拨款援助 增派 接济 捐赠 援军
        输血
    - doer zh: 停止援助 暂停军援 冻结援助 断援 停供武器 削减援助 停止军援 停止供货 扣留援助 停止交付
        断供 冻结军援 停援 撤援 不再援助 停供 停运
        缩减援助 停发援助

    frame relations axis=peace presumes
    + doer en: restore ties, resume relations, normalise, normalize, resume talks, reopen embassy,
        establish relations, recognise, recognize, resume diplomatic ties, thaw, restore relations, agree to talks,
        hold talks, mend ties, return to talks, rapprochement/n, re-establish ties, rejoin, re-enter, meet, summit/n,
        return to negotiating table, sign accord, accede
    - doer en: sever ties, cut ties, break off relations, expel ambassador, recall ambassador, break ties,
        suspend ties, cut off talks, expel diplomats, withdraw from, walk out of talks, close embassy, quit, leave,
        downgrade ties, suspend talks, end talks, break off talks, pull out of agreement, exit treaty, leave accord,
        refuse talks, refuse to negotiate, break away, break away from, secede, declare independence,
        choose independence, vote for independence
    + doer zh: 复交 建交 恢复外交关系 恢复关系 会谈 重启谈判 恢复谈判 缓和关系 恢复往来 重开使馆 重返 重新加入 会晤 破冰 改善关系 承认 恢复对话 重返谈判桌 关系正常化 恢复正常 重启对话 签署协定
        建立外交关系 恢复邦交 互派大使 复馆 开馆 返任 履新
        解冻 和解 实现关系正常化 互设使馆 重启往来
        重修旧好 大使返回 重建外交关系 恢复大使级外交关系
        重开驻 重启驻 恢复驻
    - doer zh: 断交 断绝外交关系 中断关系 召回大使 驱逐大使 退出 撤回大使 中断谈判 退出协议 关闭使馆 降级 驱逐外交官 暂停谈判 拒绝谈判 退群 谈判破裂 终止对话 断绝往来 中止谈判 撕毁协定
        脱欧 退约
        决裂 交恶 断绝 驱逐 中止外交关系 关闭大使馆 撤馆
        外交关系降级 不受欢迎的人 撤离使馆 关系破裂 撤走外交官 撤离外交官 断绝一切外交关系
        中断外交关系 召回驻 撤侨 下逐客令
        关闭驻

    frame bond axis=peace whole
    - doer en: split, fall out, break with, part ways, feud, clash, row with, rift/n, divorce, break up, feud/n,
        split/n, separate, breakup/n, quarrel, spat/n, call off wedding, end relationship, cheat, trade barbs,
        bad blood/n, unfollow, go separate ways, estranged/x, disown, divorce/n
    + doer en: reconcile, make up, reunite, patch up, make peace, truce/n, marry, get back together, wed, engaged/x,
        reconciliation/n, bury hatchet, mend fences, reunion/n, tie the knot, remarry, forgive, settle differences,
        get married, back together/x, make amends, wedding/n
    - doer zh: 决裂 分手 闹翻 分道扬镳 不和 矛盾 内讧 翻脸 互撕 冲突 离婚 反目 撕破脸 闹掰 婚变 分居 拉黑 取关 交恶 出轨 断绝关系 一刀两断 绝交 互怼 骂战
        劳燕分飞 和平分手 解除婚约 婚姻破裂 离异 分开 退婚 悔婚 婚姻触礁
        感情破裂 协议离婚 签字离婚 恩断义绝 形同陌路 各自安好
        一别两宽 结束婚姻 结束恋情 婚姻亮红灯 情变
    + doer zh: 和解 和好 握手言和 重归于好 冰释前嫌 化解 复合 复婚 结婚 领证 言归于好 团聚 破镜重圆 大婚 握手 重修旧好 订婚 化敌为友 原谅 合体
        喜结连理 公开恋情 恋情曝光 求婚成功 牵手 恋爱 官宣恋情 成婚 完婚 热恋 冰释
        重新在一起 同居 举行婚礼 步入婚姻 步入礼堂 再婚 修成正果 坠入爱河
        破冰 和好如初 闪婚 相恋
        婚姻/n 恋情/n 婚约/n
    """#
}
