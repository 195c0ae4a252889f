extension LexiconText {
  static let conflict = #"""
    # War and peace, force, aid, relations, quarrels. The format is described in Jobs.swift.

    frame war axis=peace whole
    - doer en: attack, invade, fight, bomb, shell, strike, exchange fire, clash, war/n, fighting/n, battle,
        launch offensive, launch airstrikes, launch air strikes, air strike/n, airstrike/n, declare war,
        resume fighting, open fire, break ceasefire, violate ceasefire, back at war/x, back to war/x, at war again/x,
        return to war, hostilities/n, invasion/n, offensive/n, shelling/n, fire missiles, raid, go to war, clash/n,
        retaliate, escalate, bombardment/n, ambush, drone attack/n, step up attacks, battle/n, assault, trade fire,
        break truce, renew attacks, launch missiles, fire rockets, launch rockets, launch strikes, launch drones,
        launch attack, carry out strikes, pound, bombard, blitz, hammer, pummel, strafe,
        rain missiles|rockets|bombs on, roll into, overrun, storm, besiege, skirmish, skirmish/n, counterattack,
        counter-attack, counteroffensive/n, counter-offensive/n, come to blows, take up arms, fire on, hit targets,
        incursion/n, bloodshed/n, onslaught/n, barrage/n, siege/n, air raid/n, missile strike/n, missile attack/n,
        rocket attack/n, rocket fire/n, crossfire/n, violate truce, breach ceasefire|truce, push into, cross border,
        send tanks, send jets, fight back, gunfire/n, guns open up/x, rockets fly/x, mount @attack,
        trade blows|strikes|salvos|artillery fire, strike targets, bomb targets, bombing/n, wage war
    + doer en: agree ceasefire, ceasefire/n, cease-fire/n, truce/n, agree to ceasefire, peace deal/n,
        declare ceasefire, stop fighting, end war, lay down arms, make peace, armistice/n, peace/n, agree truce,
        sign peace deal, sign ceasefire, halt attacks, halt fighting, stand down, de-escalate, end hostilities,
        peace agreement/n, hold fire, ceasefire takes effect/x, ceasefire holds/x, stop attacks, agree peace,
        accept ceasefire, end fighting, peace treaty/n, suspend hostilities, pause in fighting/n, guns fall silent/x,
        guns fell silent/x, silence guns, cease fire, down arms, lay down weapons, put down guns,
        strike|reach|sign|seal|broker|honour|observe|respect @truce,
        sign|reach|seal|strike|agree|accept peace accord|pact|agreement|treaty|deal|settlement, bury hatchet,
        cessation of hostilities/n, non-aggression pact/n, nonaggression pact/n, lull/n, truce holds/x,
        truce takes hold/x, end conflict, ground arms, ceasefire takes hold/x, guns go silent/x, agree @truce deal,
        peace accord/n, peace pact/n, peace settlement/n, ceasefire begins/x, truce begins/x, at peace/x,
        end bloodshed, call truce, call ceasefire, declare truce, ceasefire comes into effect/x,
        ceasefire comes into force/x, war is over/x, war ends/x, fighting stops/x, fighting ends/x, peace returns/x
    - doer zh: 开火 交火 空袭 开战 冲突 袭击 进攻 打击 轰炸 炮击 宣战 入侵 武装冲突 再次交火 违反停火 袭 战争 开打 再交火 互射 发动空袭 交战 战事 激战 炮轰 升级 重燃战火 恢复战斗
        反击 动武 驳火 开枪 报复 撕毁停火 发射导弹 爆发战斗 打响 军事行动/n 开炮 再开战 重开战端 烽火 战端 重启战火 退出停火 退出停火协议 撕毁停火协议 废除停火协议 停火破裂 停火失效 停火终结
        恢复军事行动 恢复敌对行动 再燃战火 战火重燃 战火再起 炮火 还击 回击 互轰 反攻 大打出手 爆发激战 违约开火 攻入 攻占 出兵 越境袭击 大举进攻 发起进攻 地面进攻 攻势 狂轰滥炸 兵戎相见
        无人机袭击 夜袭 突袭 偷袭 猛攻 轰击 扫射 破坏停火 违反停战 空战 海战 炮战 对轰 侵略 攻击 来袭 硝烟再起 退出和谈 违反停火协议 破坏停火协议 军事行动 全线开火 战端再起 炮声再起 枪声再起
        炮声又响 枪声又响 再起战端 发动袭击 打破停火 停火失守 炮火重燃 炮火再起 发起攻势 发动攻势 发动进攻 发动攻击 发起攻击 发起袭击 越界开火 交战再起 恢复作战 停火崩溃 停火破局 打破平静
        打响第一枪 战云密布
    + doer zh: 停火 停战 休战 停火协议 同意停火 达成停火 停止敌对行动 和平协议 停火生效 签署停火 和谈 缓和 正式停火 停止攻击 临时停火 缔结和约 化干戈为玉帛 降温 和平 结束敌对 放下武器
        停止战斗 停火令 停止射击 停止军事行动 停止炮击 停战协定 停战协议 重回停火 恢复停火 重返停火 停火协定 枪声停了 枪声停 鸣金收兵 化干戈 止战 罢兵 休兵 停止开火 停止互射 撤军 撤兵 全面停火
        无限期停火 枪声停歇 炮声停歇 偃旗息鼓 战事平息 讲和 议和 媾和 言和 握手言和 停止一切敌对行动 停战生效 休战协议 单方面停火 停火达成 重归和平 结束武装冲突 炮声停了 硝烟散去 归于平静 止戈
        枪口安静 战火平息 熄火 平息战火 恢复平静 迎来和平 化敌为友 放下枪 放下枪械 放下刀枪 停手 枪声沉寂 炮火沉寂 炮火停歇 战火停息 归于和平

    frame force axis=peace whole
    - doer en: march on, march, advance, invade, seize, attack, enter, revolt, mutiny, rebel, launch offensive,
        capture, take control of, head to, rebellion/n, uprising/n, coup/n, stage coup, storm, occupy, mobilise,
        mobilize, deploy, deploy troops, send troops, mass troops, take up arms, mutiny/n, insurrection/n, overrun,
        move in on, lay siege, blockade, push into, head for, advance on, columns head/x, rise up, race towards,
        race to, advance toward, advance towards, roll towards, turn on, turn guns on, close in on, rise against,
        head towards, head toward, send|dispatch|deploy|redeploy|fly|commit|station|move|mass|rush|order @troops,
        send|pour|bring|fly|order_in @troops, move into, roll into, cross into, push deeper into, land in, land on,
        land at, parachute into, boots on ground/x, garrison, reinforce, muster troops|soldiers, surge troops,
        sweep into, deployment/n, incursion/n, arrive in, take up positions in, set up base in, mobilisation/n,
        mobilization/n, encircle, surround
    + doer en: retreat, withdraw, turn back, turn around, pull back, halt march, stop march, call off, stand down,
        return to base, stop advance, end mutiny, end rebellion, go back, pull out, withdraw troops, pull out troops,
        withdrawal/n, retreat/n, surrender, lay down arms, disarm, demobilise, pullback/n, disband, end siege,
        evacuate, back off, pull troops, back to base, order back, head back, order to return, head back to,
        go back to base, return to barracks, return to bases, back to barracks/x, end march, end advance,
        halt advance, abandon march, turn round, recall|evacuate|redeploy|extract @troops, pull @troops,
        bring home @troops, bring @troops home, bring back @troops,
        complete|begin|start|finish|order|announce|speed pullout|withdrawal|pullback|retreat|drawdown, pullout/n,
        pull-out/n, exit/n, leave, quit, exit, vacate, depart, roll out of, fall back, go home, head home,
        return home, ship out, move out of, walk out of, end occupation|deployment|mission|blockade,
        lift siege|blockade, demobilisation/n, demobilization/n, stand-down/n, call back troops|soldiers
    - doer zh: 进军 进攻 占领 控制 进入 兵变 叛乱 起兵 挺进 攻占 叛变 哗变 开进 接管 政变 出兵 派兵 部署 攻入 围攻 起义 夺取 逼近 兵临城下 入侵 围困 增兵 集结
        暴动 造反 进发 直逼 反叛 举兵 倒戈 进驻 驻军 派驻 驻扎 开赴 空降 登陆 侵入 越境 攻陷 攻克 包围 出动军队 派遣军队 攻城 压境 上岸 扑上 扑向 过境 直扑 来袭 横扫 正面袭击 直击 杀到
        席卷 重创 肆虐
    + doer zh: 撤军 撤退 撤回 停火 停战 返回 掉头 折返 撤离 停止前进 停止行动 停止进军 返回营地 回撤 撤兵 投降 缴械 撤出 解散 退兵 平息 退回 放下武器 收兵 撤走
        班师 离开 解围 绕过 擦肩而过 拐弯 远离 消散 擦过 绕道 转弯 偏离 虚惊一场 躲过一劫 逃过一劫

    frame aid axis=go presumes
    + doer en: aid, send aid, arm, supply, resume aid, aid/n, send weapons, assistance/n, ship weapons,
        provide weapons, military aid/n, restore aid, resume shipments, unfreeze aid, deliver aid,
        resume intelligence sharing, support/n, provide, deliver weapons, help fund, release aid, resume deliveries,
        shipment/n,
        send|ship|deliver|supply|provide|give|release|unlock|unblock|unfreeze|pledge|donate|grant|airlift|rush|promise|offer|hand_over|dispatch|funnel|fly @arms,
        pledge|give|provide|unlock|release|sign @money, resume|restart supplying|arming|sending|funding,
        convoy reaches/x, relief/n, airlift/n, weapons package/n, bankroll, arms shipment/n, receive @arms
    - doer en: pause aid, suspend aid, freeze aid, halt aid, cut aid, cut off aid, stop aid, withhold aid,
        aid freeze/n, pause shipments, halt shipments, stop arming, cut off support, stop sending, suspend shipments,
        block aid, end aid, aid cut/n, pull aid, cut|slash|withhold|pull @arms, cut|shut|turn_off @arms, turn off tap,
        turn off taps, turn off tap for, shut off tap, stop supplying|arming|sending|shipping|helping|funding,
        cut off, aid suspension/n, arms embargo/n, turn back on, starve of @arms, aid halt/n
    + doer zh: 援助 军援 军事援助 输送武器 提供武器 恢复援助 驰援 运送武器 提供援助 支援 供应武器 军售 安全援助 情报共享 提供支持 救济 增援 交付武器 恢复供货 解冻援助
        运抵 援建 军火 拨款援助 增派 接济 捐赠 援军 输血
    - doer zh: 停止援助 暂停军援 冻结援助 断援 停供武器 削减援助 停止军援 停止供货 扣留援助 停止交付 断供 冻结军援 停援 撤援 不再援助 停供 停运 缩减援助 停发援助

    frame relations axis=peace presumes
    + doer en: restore ties, resume relations, normalise, normalize, resume talks, reopen embassy,
        establish relations, recognise, recognize, resume diplomatic ties, thaw, restore relations, agree to talks,
        hold talks, mend ties, return to talks, rapprochement/n, re-establish ties, rejoin, re-enter, meet, summit/n,
        return to negotiating table, sign accord, accede, stay in, remain in, stay party to,
        establish|re-establish|mend|repair|rebuild|upgrade|patch_up|thaw|normalise|normalize|forge|reset|deepen @ties,
        establish|re-establish|mend|repair|rebuild|upgrade|patch_up|thaw|normalise|normalize|forge|reset @ties with,
        send back @envoy, send @envoy back, return @envoy, exchange|name|appoint|accredit @envoy,
        reopen|open @embassy, open embassy, unfreeze ties|relations, kiss and make up, detente/n, normalisation/n,
        normalization/n, embassy reopens/x, reconcile, bury hatchet, shake hands, resume dialogue,
        full diplomatic relations/n, welcome back ambassador
    - doer en: sever ties, cut ties, break off relations, expel ambassador, recall ambassador, break ties,
        suspend ties, cut off talks, expel diplomats, withdraw from, walk out of talks, close embassy, quit, leave,
        downgrade ties, suspend talks, end talks, break off talks, pull out of agreement, exit treaty, leave accord,
        refuse talks, refuse to negotiate, break away, break away from, secede, declare independence,
        choose independence, vote for independence, withdrawal/n, exit/n, pullout/n,
        sever|cut|break|downgrade|rupture|scale_back @ties, sever|cut|break|downgrade|rupture @ties with,
        shut|close|evacuate|quit|leave|storm @embassy, shut down @embassy,
        expel|recall|pull_out|pull|kick_out|boot_out|summon_home|call_home @envoy, expel, declare persona non grata,
        break with, expulsion of diplomats/n, expulsion of ambassador/n, diplomatic rift/n, rupture/n,
        severing of ties/n, embassy closes/x, withdraw recognition, withdraw recognition of, close border
    + doer zh: 复交 建交 恢复外交关系 恢复关系 会谈 重启谈判 恢复谈判 缓和关系 恢复往来 重开使馆 重返 重新加入 会晤 破冰 改善关系 承认 恢复对话 重返谈判桌 关系正常化
        恢复正常 重启对话 签署协定 复约 重返公约 重返协定 重返组织 复关 建立外交关系 恢复邦交 互派大使 复馆 开馆 返任 履新 解冻 和解 实现关系正常化 互设使馆 重启往来
        重修旧好 大使返回 重建外交关系 恢复大使级外交关系 重开驻 重启驻 恢复驻 重建关系 修复关系 恢复大使级 重派大使 大使返任 大使回任 使馆重开 重开领馆 重启使馆 建交公报 恢复热线 握手言和
        化干戈为玉帛 正常化
    - doer zh: 断交 断绝外交关系 中断关系 召回大使 驱逐大使 退出 撤回大使 中断谈判 退出协议 关闭使馆 降级 驱逐外交官 暂停谈判 拒绝谈判 退群 谈判破裂 终止对话 断绝往来 中止谈判 撕毁协定 脱欧
        退约 退出公约 退出联盟 退出组织 退出欧盟 撤出 脱离 决裂 交恶 断绝 驱逐 中止外交关系 关闭大使馆 撤馆 外交关系降级 不受欢迎的人 撤离使馆 关系破裂 撤走外交官 撤离外交官 断绝一切外交关系
        中断外交关系 召回驻 撤侨 下逐客令 关闭驻 断绝邦交 断绝关系 断绝一切 召回使节 召回外交官 降低外交级别 下调外交关系 外交降级 闭馆 关闭领馆 驱逐使节 互逐外交官 切断热线 中断对话 中止对话

    frame bond axis=peace whole
    - doer en: split, fall out, break with, part ways, feud, clash, row with, rift/n, divorce, break up, feud/n,
        split/n, separate, breakup/n, quarrel, spat/n, call off wedding, end relationship, cheat, trade barbs,
        bad blood/n, fork, fork/n, split off, splinter, splinter/n, schism/n, break into two, break in two,
        go it alone, unfollow, go separate ways, estranged/x, disown, divorce/n, call it quits, split from, dump,
        ditch, walk out on, end engagement|marriage|romance|relationship|affair,
        call off engagement|marriage|romance|nuptials, call time on marriage|relationship|romance, part company,
        move out, drift apart, grow apart, separation/n, breakdown of marriage/n, jilt, leave at altar,
        estrangement/n, consciously uncouple, break off engagement, bust-up/n, on the rocks/x, cheat on,
        annul marriage, marriage is over/x
    + doer en: reconcile, make up, reunite, patch up, make peace, truce/n, marry, get back together, wed, engaged/x,
        merge, merge with, merge into, merge back, merge back into, fold into, fold back into, reunify, unify,
        become one, join back/x, merger/n, reunification/n, reconciliation/n, bury hatchet, mend fences, reunion/n,
        tie the knot, remarry, forgive, settle differences, get married, back together/x, make amends, wedding/n,
        say yes to, say i do, say i do to, walk down aisle, exchange vows, get hitched, elope, propose to,
        rekindle romance|love|relationship|marriage|flame, take back, go public with romance|relationship, an item/x,
        a couple/x, dating/x, back on/x, are back on/x, move in together, renew vows, engagement/n, marriage/n,
        romance/n, wedding bells/n, fall in love, fall for, find love with, make it official, announce engagement,
        steps out with/x, man and wife/x, husband and wife/x
    - doer zh: 决裂 分手 闹翻 分道扬镳 不和 矛盾 内讧 翻脸 互撕 冲突 离婚 反目 撕破脸 闹掰 婚变 分居 拉黑 取关 交恶 出轨 断绝关系 一刀两断 绝交 骂战 婚姻破裂 感情破裂 离异 恩断义绝
        隔空互怼 劳燕分飞 和平分手 解除婚约 分开 退婚 悔婚 婚姻触礁 协议离婚 签字离婚 形同陌路 各自安好 一别两宽 结束婚姻 结束恋情 婚姻亮红灯 情变 缘尽 夫妻缘尽 恢复单身 领绿本 领了绿本 搬出
        办妥手续 以亲人相待 余生珍重 走到尽头 各奔东西 感情生变 婚姻告终 缘分已尽 散了 分了 离了 和平分开 不再是夫妻 结束关系 情尽 一拍两散 止步婚姻 告吹 情断 画上句号 决定离婚 结束多年婚姻
        结束十年婚姻 感情触礁 办理离婚 办完离婚 领离婚证 领取离婚证 取消婚礼 婚礼取消
    + doer zh: 和解 和好 握手言和 重归于好 冰释前嫌 化解 复合 复婚 结婚 领证 言归于好 团聚 破镜重圆 大婚 握手 重修旧好 订婚 化敌为友 原谅 合体 喜结连理 公开恋情 恋情曝光 求婚成功 牵手
        恋爱 官宣恋情 成婚 完婚 热恋 冰释 重新在一起 同居 举行婚礼 步入婚姻 步入礼堂 再婚 修成正果 坠入爱河 破冰 和好如初 闪婚 相恋 婚姻/n 恋情/n 婚约/n 重新团聚 搬回家 又在一起 在一起了
        补办婚礼 重新登记 再续前缘 认爱 爱火重燃 旧情复燃 重燃爱火 甜蜜同框 重修于好 大婚在即 领证结婚 终成眷属 重拾旧爱 重组家庭 甜蜜合体 回到身边 再续婚姻 办婚礼 举办婚礼 答应求婚 恋情官宣
        大方认爱 承认恋情 甜蜜复合 回到一起 重归旧好

    # Who holds a place.
    frame control axis=peace whole
    + doer en: capture, take, seize, overrun, storm, occupy, conquer, take control of, take over, retake, recapture,
        reclaim, regain, regain control of, win back, take back, liberate, reconquer, wrest, drive out of,
        push out of, raise flag over, sweep into, roll into, march into, fight way into, snatch, gain control of,
        capture/n, seizure/n, recapture/n, conquest/n, liberation/n, annex, now holds/x, now controls/x, drive from,
        in control of/x, back in control of/x, back in hands of/x, establish control over, sweep through
    + done en: fall to, cede to, surrender to, hand over to, go over to, fall into hands of, under control of/x,
        in hands of/x, back under control of/x, return to control of
    - doer en: lose, cede, retreat from, relinquish, fall back from, driven from/x, pushed out of/x, evacuate,
        let slip, pull back from
    + doer zh: 占领 攻占 夺取 收复 夺回 控制 攻陷 拿下 解放 重新控制 占据 攻克 光复 接管
    - doer zh: 失守 丢失 撤出 撤离 退出 失去控制 沦陷 陷落 放弃 弃守

    # Whether ships, trains and cars get through a strait, a border, a road.
    frame passage axis=go whole
    - doer en: shut, clog up, is closed/x, sealed/x, sealed off/x, seal off, jammed/x, clog, clogged/x, barricade,
        barricaded/x, mined/x, blockade, blockaded/x, gridlocked/x, impassable/x, off limits/x, no-go/x,
        out of bounds/x, ships avoid/x, steer clear of, divert from, divert away from, reroute, reroute around,
        reroute away from, turn back ships, turn back tankers, bar from, barred from/x, ban ships from,
        traffic stops/x, traffic halts/x, traffic at standstill/x, at a standstill/x, grind to halt, come to halt,
        come to standstill, run aground in, stuck in/x, wedged in/x, tailback/n, gridlock/n, blockade/n, logjam/n,
        backlog/n, standstill/n, halt sailings through, stop sailing through, suspend sailings through
    + doer en: reopen, open again/x, is open/x, reopened/x, unblocked/x, unblock, unclog, unjam, free up, unplug,
        dredge, demine, sweep of mines, traffic resumes/x, traffic flows/x, traffic moves again/x, traffic returns/x,
        shipping resumes/x, shipping returns/x, ships return/x, ships pass/x, ships move again/x, pass through,
        sail through, sail past, steam through, transit, move through, make it through, flow through, flow again,
        pass again, resume sailings through, resume sailing through, navigable/x, passable/x, safe for shipping/x,
        clear of wreck/x, transit/n, passage/n, first ship through/x, moving again/x, flowing again/x
    + done en: unblock, clear, reopen, unclog
    - done en: shut, seal, barricade, blockade
    + doer zh: 恢复通航 通航 复航 恢复通行 恢复通车 通车 重新开放 疏通 畅通 放行 通行 重开 恢复航班 恢复航线 恢复海运 重开口岸 口岸重开 口岸开放 边境重开 边境开放 开放边境 开放口岸
        重开边境 恢复客运 恢复货运 恢复航运 解除封锁 解除空域限制 空域重开 重开空域 开放空域 复通 恢复往来 恢复开放
    - doer zh: 停航 封航 封锁 关闭 堵塞 断航 禁航 中断 封闭 禁止通行 受阻 瘫痪 封路 关闭边境 封锁边境 关闭口岸 口岸关闭 边境关闭 关闭空域 空域关闭 封锁空域 关闭领空 切断 切断交通 断交通
        停飞 停运 封闭口岸 锁国 暂停通关 阻断 拦路 设卡 禁止入境
    """#
}
