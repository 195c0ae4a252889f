extension LexiconText {
  static let cues = #"""
    # Words that act on the events around them.
    #
    # A line is "cue NAME LANGUAGE: words". English phrases are parted by commas and stand as they are; the operators
    # (stop, go,
    # delay, let, deny) are verbs and are inflected, "/n" marks a noun, "/x" a phrase that stays as it is. Chinese
    # words are
    # parted by spaces, and the longest word wins: 会议 is listed as filler so that 会 in it is no future.

    # --- operators: they act on the event inside them ---
    cue stop en: stop, drop, halt, end, lift, cancel, scrap, abandon, ditch, axe, shelve, revoke, rescind, withdraw,
        retract, overturn, reverse, undo, void, annul, quash, nullify, repeal, rollback, roll back, walk back,
        back out of, back away from, pull out of, walk away from, block, prevent, bar, stop short of, refuse, decline,
        reject, avoid, avert, abort, kill, strike down, throw out, dismiss, vacate, terminate, unwind, cease, quit,
        call off, give up, rule out, forgo, renounce, oppose, remove, disable, forbid, prohibit, ban, freeze, suspend,
        pause, waive, thwart, foil, veto, defeat, break off, scuttle, derail, torpedo, loosen, ease, relax, clear of,
        acquit of, exonerate of, discontinue, back down from, u-turn on, backtrack on, reject calls to, spare, escape,
        overcome, resist, dodge, backpedal on, discard, doom, revert, phase out, exempt, be denied/x, denied/x,
        reverse course on, change course on, u-turn over, reverse decision on, reverse decision to, backtrack over,
        climb down on, climb down over, rethink, change mind on, reverse plan to, reconsider, think again on,
        drop plan to, drop plans to, abandon plan to, abandon plans to, scrap plan to, scrap plans to, cancel plan to,
        cancel plans to, shelve plan to, shelve plans to, ditch plan to, ditch plans to, withdraw plan to,
        roll back plan to, fix, repair, resolve, solve, patch, remedy, cure, override, bypass, contest, restrict,
        limit, curb, choke off, cut off, outlaw, deny, deprive, strip, lose, lose right to, lose ability to, hamper,
        hinder, impede, crack down on, put an end to, bring an end to, pull, curtail, interrupt, intervene,
        sue to block, sue to stop, move to block, vote to block, move to stop, sue to halt, vote to end,
        vote to repeal, win appeal against, win fight against, win case against, get rid of, do away with,
        require licence for, require license for, require permit for, give up on, toss, toss out, nix, yank,
        take back, back off, back off from, move away from, save from, rescue from, shed, get cold feet over,
        pull back from, squash, stamp out, slam brakes on, hit brakes on, pull plug on, kill off, call time on,
        put brakes on, reverse itself on, step back from, retreat from, bin, junk, put paid to, quit plan to,
        back down on, back down over, row back on, say no to, turn against, wipe out, tear up, rip up, put on ice,
        gut, turn back on, put out to pasture, have change of heart on, have change of heart over, change its mind on,
        think better of, call halt to, draw line under, wash hands of, walk out on, kick into long grass, turn down,
        stave off, see off
    cue stop zh: 取消 撤销 撤回 撤下 放弃 停止 中止 终止 暂停 阻止 拒绝 叫停 解除 废除 推翻 驳回 否决 禁止 制止 避免 防止 收回 撤诉 免于 免除 免遭 告吹 泡汤
        作罢 流产 搁浅 破裂 结束 拦下 阻挠 叫板 封杀 拒不 失去 丧失 婉拒 回绝 暂缓 中断 停用 停掉 关停 打消 断绝 切断 删除 下架 撤掉 作废 失效 豁免 逆转 扭转 松绑
        解禁 禁 解冻 落空 剥夺 告终 反对 修复 解决 排除 克服 化解 平息 限制 管制 封锁 打压 遏制 压制 限 切 掐断 卡 取缔 杜绝 抵制 收紧 改变 撤除 停办 打住 喊停
        刹车 取下 终结 弃用 抛弃 舍弃 撤换 撤走 废止 罢手 放开 放宽 放松 宣告终结 撤消 推倒 免征 不接受 不批准 不同意 拒绝接受 不予批准 不予通过 喊卡 吊销 踩刹车
        踩下刹车 急刹车 叫卡 落幕 收场 告一段落 画上句号 划上句号 抹去 注销 抹除 错失 痛失 丢掉 丢失 下调 降低 调低 调降 缓和 减免 互免 减轻 急踩刹车 按下暂停键
        按暂停键 到期终止 到期失效 到期解除 谢幕 褫夺 逃过 躲过 避过 幸免 逃脱 躲开 洗清 洗脱 摆脱 告别 挥别 作别
    cue go en: resume, restart, begin, start, continue, keep, agree to, approve, confirm, announce, complete,
        finalise, finalize, proceed with, go ahead with, move ahead with, push ahead with, press ahead with, launch,
        restore, reinstate, revive, renew, uphold, back, accept, secure, win, gain, get, order, require, force,
        vow to, pledge to, decide to, sign, reach, strike, seal, impose, issue, commit to, opt to, elect to,
        choose to, manage to, get to, set to, return to, allow, permit, admit, adopt, implement, enact, reimpose,
        re-impose, reaffirm, extend, authorise, authorize, ratify, close, regain, obtain, receive, succeed in, retain,
        maintain, preserve, stand by, stick to, stick with, defend, affirm, embrace, endorse, tender, submit, file,
        take effect, come into force, come into effect, go into effect, enter into force, kick in, take hold,
        vote for, vote in favour of, vote in favor of, lodge, tell, compel, oblige, enter, put back on,
        breathe new life into, wave through, push through, sign off
    cue go zh: 恢复 重启 开始 继续 同意 批准 确认 宣布 完成 推进 启动 重新 达成 签署 签订 获得 获批 通过 决定 维持 坚持 正式 承诺 实施 执行 推出 发起 展开
        开启 着手 保留 允许 准许 放行 下令 命令 责令 延长 续签 官宣 进行 作出 做出 予以 给予 提交 递交 接受 推行 落实 采取 引入 开展 修改 获准 获许 放开 放宽 放松
        再启 延续 获得批准 勒令 责成 饬令 喝令 沦为 拿到 赢回
    cue delay en: delay, postpone, put off, push back, defer, hold off, hold up, stall, put on hold, slow, shelve,
        pause, suspend, freeze, halt
    cue delay zh: 推迟 延迟 延期 搁置 延后 拖延 押后 推后 延缓 缓期 暂停 中止 暂缓 搁浅 冻结 延宕
    cue let en: let, allow, permit, enable, ask, order, force, clear, authorise, authorize, invite, help, greenlight,
        green-light, give green light to, give go-ahead to, give nod to, give thumbs up to, give approval to,
        give blessing to, wave through, nod through, sign off on, drop challenge to, drop opposition to,
        drop objection to, withdraw objection to, lift objection to, drop challenge against
    cue let zh: 让 允许 准许 准予 要求 下令 命令 责令 迫使 准 令 许可 开绿灯 勒令 责成 饬令 喝令
    cue deny en: deny, refute, rebut, debunk, dispute, contradict, dismiss, disavow
    cue deny zh: 否认 辟谣 反驳 不实 驳斥 澄清 证伪 没有的事 没这回事 子虚乌有 纯属谣言 没听说 予以否认 驳 力驳 驳称 只是谣言 仅是谣言 实为谣言 系谣言 是谣言 属谣言 为谣言 是假的
        是假消息 系误传 乃误传 并无此事 无此事 没有此事 不是真的 造谣 假新闻 系不实 属不实

    # --- negation ---
    cue not en: not, n't, never, no longer, without, cannot, can't, won't, don't, doesn't, didn't, isn't, wasn't,
        aren't, weren't, hasn't, haven't, hadn't, wouldn't, shouldn't, couldn't, neither, nor, unlikely to, yet to,
        no plans to, no plan to, no intention of, has no, have no, nobody, no, unable to, fails to, failed to,
        fail to, failing to, stops short of, far from, nothing to, lack, lacks, instead of, rather than, non, hardly,
        barely, unwilling to, ain't, didnt, doesnt, wont
    cue not zh: 不会 不再 不能 不愿 不想 不得 不应 不应该 不打算 不准备 并未 从未 尚未 未能 没有 没 未 不 并非 无意 无缘 非 不予 无法 未有 未曾 毫无 无 无权 无需 绝不 不必 不可
        不是 仍未 还没 不曾 不具备 不存在 不属于 不构成 绝无 并无 没能 难以 休想 别 并没有 并不 未再 不肯 不再是 未续 并不是 未发现 没有发现 未查出 未检出 查无
    cue not-really en: not only, not just, refuse to rule out, refuses to rule out, refused to rule out,
        refusing to rule out, doesn't rule out, not ruled out, not ruling out, won't rule out, does not rule out,
        did not rule out, not to mention, why not, can't stop, cannot stop, not the first, no doubt, no sign of,
        no signs of, not sure
    cue not-really zh: 不得不 不排除 不仅 不只 不光 不但 不确定 不知道 不清楚 不知 不少 不同 不断 不久 不久后 不一样 不错 不满 不料 不明 不惜 不禁 不管
        不论 不过 不如 不代表 不意味着 不止 不幸 非法 非常 除非 未来 未必 未知 没准 没想到 无疑 无论 无罪 无数 无人 无敌 无声 无线 无偿 无名 无限 非洲 未成年 未婚
        不要脸 特别 分别 别人 级别 区别 告别 性别 别的 识别 个别
    cue fails en: fail, fails, failed, failure, collapses, collapsed, collapse, falter, falters, faltered, fell apart,
        falls apart, break down, broke down, breaks down, breakdown, stall, stalls, stalled, rejected, denied,
        off the table, in doubt, is off, are off, falls through, fell through, is dead, not happening, ended without,
        hit a wall, hits a wall, dead in the water, rebuffed, is over, expires, expired, expire, lapses, lapsed,
        runs out, ran out
    cue fails zh: 失败 无望 泡汤 无果 未果 破裂 不实 告吹 落空 搁浅 流产 黄了 夭折 破产 崩了 遭拒 被拒 失利 未遂 不成 吹了 凉了 作废 无效 未获批准 未获通过
        未被接受 未获准 不获批准 未予批准 未获接受 未获同意 未获受理 到期 期满 届满 到期失效 破局 谈崩 谈不拢 胎死腹中 付诸东流 化为泡影 成泡影 无疾而终 不了了之 被毙 折戟
        仅维持 只维持 仅撑 只撑 未能维持 仅存活 谈判破裂 谈判告吹 谈判无果 谈判失败 谈判中断 受阻 遇阻 遇冷 受挫 生变 失之交臂 旁落 名存实亡 形同虚设 成空 系谣言 是谣言
        为谣言 乃谣言 纯属谣言 系误传 系假消息 不属实 是假的 系乌龙 打水漂 难产

    # --- plans, hopes, demands ---
    cue plan en: plan to, plans to, planned to, planning to, intend to, intends to, intended to, prepare to,
        prepares to, preparing to, preps to, plans for, planning for, considers plan, plan for, aims to, aiming to,
        looks to, looking to, moves to, weighs plan, drafts, gears up to, on track to, working to, work to, eyes,
        set to be, due to be, still working on, is working on, are working on, eyeing, plots, plotting, about to,
        is preparing to, are preparing to, wants to, want to, wanted to, prepares, preparing, prepare for,
        prepares for, preparing for, readies, readying, drawing up, draws up, lays groundwork for,
        laying groundwork for, gears up for, gearing up for, has plans to, has plans for, maps out, pencils in,
        sets out plan to, unveils plan to, announces plan to, announces plans to, unveils plans to
    cue plan zh: 计划 拟 打算 准备 欲 有意 意欲 筹划 筹备 谋划 着手准备 预备 力争 争取 尝试 试图 企图 谋求 寻求 想要 意图 想 密谋 酝酿 赴 即将 就要 马上
        将要 很快 快要 不日 承诺 欲以 拟以 想以 打算以 计划以 冲击 冲刺 备战 瞄准
    cue future en: will, 'll, to, set to, going to, due to, poised to, ready to, shall, i'll, we'll, he'll, she'll,
        they'll, it'll, agrees to, agreed to, vows to, pledges to, decides to, decided to
    cue future zh: 将 将会 会 要 将于 近日将 不日 将以
    cue possible en: may, might, could, would, should, maybe, perhaps, possibly, possible, potential, potentially,
        potentially to, likely to, likely, expected to, expect, expects, expected, in talks, talks, discuss,
        discusses, discussed, discussing, in discussions, discussions, consider, considers, considered, considering,
        consideration, mull, mulls, mulled, mulling, explore, explores, explored, exploring, weigh, weighs, weighed,
        weighing, open to, willing to, seek, seeks, seeking, sought, propose, proposes, proposed, proposing,
        proposal to, proposal, negotiate, negotiates, negotiating, negotiations, near, nears, nearing, close to,
        closing in on, on the brink of, on brink of, verge of, on the verge, chance of, chances of, odds of, odds,
        hint, hints, hinted, suggests, suggest, could be, prospect of, bid for, offers to, offer to, offered to,
        speculation, speculate, rumor, rumors, rumour, rumours, rumored, rumoured, eye, interested in, interest in,
        looming, looms, risk of, risks, at risk, faces, face, facing, eligible, wonder, wonders, tipped to,
        on course to, headed for, heading for, on the way to, on path to, on collision course, linked with, linked to,
        in line for, in line to, contemplates, contemplating, invited to, approach, approaches, ponders, ponder,
        mooted, toys with, floated, floats, in the running, candidate for, asked about, asks about, mandate to,
        right to, power to, powers to, permission to, licence to, license to, freedom to, chance to, closes in on,
        close in on, closed in on, second thoughts about, second thoughts on, second thoughts over, cold feet about,
        cold feet over, sounded out, sound out, sounds out, sounding out, said to be open to, approached about,
        frontrunner, front-runner, favorite, favourite, what would, accuses, accused, accuse, accusing, blames,
        alleges, accused of, accuses of, accuse of, accusing of, suspected of, poised for, in sight, on the table,
        votes on, to vote on, voting on, balloted on, balloting on, ballots on, attempt to, attempts to, bid to,
        bids to, effort to, efforts to, hopes to, seeking to, seeks to, sought to, tried to, tries to, try to,
        trying to, appears ready to, appear ready to, looks ready to, seems ready to, appears set to, looks set to,
        seems set to, appears poised to, looks poised to, appears likely to, looks likely to, leans toward,
        leans towards, leaning toward, leaning towards, inclined to, feared, fear for, toying with, flirts with,
        flirting with, floats idea of, considers whether, in two minds, needs win to, need win to, needs victory to,
        needs point to, hopeful of, chases, chasing, hunts, hunting, circling, circles, courts, courting,
        in the frame to, in running to, tipped for, touted for, within touching distance of, on course for,
        on track for, in sight of, set sights on, sets sights on, favourite to, favorite to, favourites to,
        favorites to, backed to, fancied to, step away from, one win from, one step from, on cusp of, on the cusp of,
        on the threshold of, on the edge of, races to, racing to, doubt, doubts, doubting, suspect, suspects, reviews,
        under review, to review, no decision on, no decision yet on, decision on, fears, bids for, files for,
        race to find, to ballot members on, ballots members on, hold vote on, to rule on, teeters, teetering,
        wanted to, is|are|was|were back in talks|negotiations|discussions|contention|the_running|frame|the_frame/x
    cue possible zh: 或 或将 或许 可能 或会 有望 有可能 恐 恐将 恐怕 疑 疑似 拟议 讨论 商讨 商议 商谈 在谈 正谈 磋商 洽谈 谈判 会谈 协商 考虑 酌情 评估
        探讨 接洽 接触 预计 预期 料 料将 据估计 愿意 仍愿 愿 倾向 有意向 有机会 随时 传将 传闻 绯闻 邀请 决定是否 面临 濒临 接近 逼近 在即 暗示 透露出 望 若能 也许
        大概 猜测 推测 猜想 建议 提议 倡议 呼声 热门 候选 有戏 大概率 基本确定 传言 据传将 想得到 意向 感兴趣 有兴趣 值得考虑 可望 前夕 指责 指控 控诉 相信 坚信
        正研究 研究是否 研究制定 在研究 研究取消 研究退出 不排除 不排除会 未排除 未排除会 不排除将 不排除再 研究征收 研究恢复 研究开征 研究推出 研究放开 正在研究 将研究
        拟研究 酝酿 吁 民调 网传 网曝 网上流传 坊间传 坊间盛传 盛传 谣传 疯传 网友爆料 有传言称 传言称 小道消息 据网传 网友曝 网络流传 风传 研议 研拟 研商 论证 斟酌 权衡 盘算 掂量 琢磨
        坚称 辩称
    cue demand en: urge, urges, urged, urging, call for, calls for, called for, calling for, call on, calls on,
        called on, calling on, calls to, demand, demands, demanded, demanding, push for, pushes for, pushed for,
        pushing for, pressure to, pressured to, under pressure, must, asks for, asked for, ask to, asked to, tell,
        tells, told, petition, petitions, should be, needs to, need to, ought to, pleads, plea, appeal to, appeals to,
        pressed to, presses for, insists on, clamor, begs, beg, warn, warns, warned, lobby, lobbies, lobbying, want,
        wants, wanted, seeks, advises, recommends, recommend, advise, ultimatum, deadline to, please, open letter,
        asking for, calls grow for, calls mount for, growing calls for, pressure grows for, pressure mounts on,
        pressure on, faces calls to, asks, demand that, demands that, demanded that, demanding that, plead with,
        pleads with, pleading with, implores, begged, pressing, press for, lean on, leans on, badly needs to
    cue demand zh: 要求 迫使 强迫 促使 逼迫 呼吁 施压 逼 敦促 促 请求 联名 请愿 必须 否则 应当 应该 应 该不该 喊话 督促 催 致信 强势 请 逼宫 提请 恳请
        恳求 求 主张 建议 劝 游说 号召 力促 催促 喊 不妨 亟需 理应 最后通牒 推动 斡旋 调停 劝和促谈 撮合 高呼 齐喊 响起 高喊 齐呼 喊声 怒吼 打出横幅 喊出 欠 力邀 诚邀 盛邀 力劝
    cue hope en: hope, hopes, hoped, hoping, wish, wishes, wished, dream of, dreams of, looks forward to,
        would like to, keen to, wants back, longs to, yearns to, aspires to, bids to, in bid to, dreams, hopeful,
        prays for, pray for, vows to win, vow to win, vows to beat, vows to retake, vows to reclaim, vows to regain
    cue hope zh: 希望 盼望 期望 期待 愿望 祈祷 期盼 渴望 但愿 梦想 寄望 盼 希望能
    cue threat en: threaten, threatens, threatened, threatening, threat, threats, warns of, vows to sue, vow to sue,
        vows retaliation, warns it will, warns it may, warn they will, warns it could, threatens to, threatening to,
        threaten to, could retaliate by, on threat of, under threat of, under threat
    cue threat zh: 威胁 扬言 警告 恐吓 放话 威胁要 警告将
    cue condition en: if, unless, until, in case, provided that, once, whether, would have, as long as, even if
    cue condition zh: 如果 若 如 假如 倘若 要是 一旦 除非 只要 假设 万一 即使 就算 哪怕 条件是 前提
    cue half en: almost, nearly, was about to, narrowly, partly, partially
    cue half zh: 险些 差点 差点儿 几乎 险遭 差一点
    cue counterfactual en: would have been, could have, should have, might have been
    cue counterfactual zh: 本应 本该 本来 原本 原定 本可 原计划 本要
    cue asks en: will, can, could, should, whether, is, are, does, do, did, who will, what if
    cue asks zh: 能否 是否 会不会 能不能 可否 要不要 是不是 有没有 怎样才能 会否 该不该 还能 还会 何时 谁将 谁能 谁会 谁来 何去何从 有无可能 会被 会是 怎么
        如何才能 何时能 还有可能
    cue step en: committee, subcommittee, preliminary, tentatively, tentative, in principle, first reading, advances,
        advance, recommendation, draft, drafted, drafts, votes to advance, early-stage, provisional, provisionally,
        step toward, step closer, conditions for, moves closer to, nominated, nominates, bill to, files to,
        applies to, applied to, formally asks, files for, sue to block, sues to block, sued to block, suing to block,
        move to block, moves to block, vote to block, sue to stop, sues to stop, moves to stop, panel, advisers,
        vote in principle, votes in principle, voted in principle, back strike, backs strike, backed strike,
        back strike action, backs strike action, vote for strike, votes for strike, vote to strike, votes to strike,
        voted to strike, vote in favour of strike, authorise strike, authorises strike, authorize strike,
        authorizes strike, strike vote, strike ballot, strike mandate, strike notice, advisory, watchdog urges,
        house votes to, lower house votes to, committee votes to, panel votes to, subcommittee votes to
    cue step zh: 初步 草案 提案 委员会 一读 二读 原则上 意向书 表决前 投票前 附条件 先决 条件 提名 申请 征求意见 拟定 听证 步骤 有条件 小范围 灰度 灰度测试 小规模 部分用户 少数用户
        定向邀请 邀测 封闭测试

    # --- looking back ---
    cue back en: after, since, following, previously, former, earlier, formerly, once, had been, was previously,
        before, who, aftermath of, aftermath, wake of, in wake of, in the wake of, history of, timeline of, timeline,
        despite, days after, weeks after, months after, years after, last year, last month, last week, last monday,
        last tuesday, last wednesday, last thursday, last friday, last saturday, last sunday, year ago, years ago,
        months ago, month ago, weeks ago, week ago, days ago, day ago, hours ago, year after, lessons of,
        lessons from, blindsided by, ahead of, months before, ex-, late, anniversary, remember when, originally, that,
        whose, amid, earlier this, upon
    cue back zh: 此前 曾 曾经 之前 昔日 当年 继 自从 早前 去年 过去 首次被 并非首次 不是第一次 周年 前不久 早在 曾被 曾因 上周 上月 上个月 数月前 年前 月前
        天前 昔 往年 经历 历经 自 起底 复盘 回顾 盘点 历史上 往事 继而 因曾 前几天 已故 那年 那些年 想当年 后来 不久前 日前曾 回望 回看 重温
    cue back-after zh: 后 之后 以来 后的 时 之际 期间 之前 前 以后 前夕 那天 当天 当日 次日 一周年 多年 至今 许久 已久 的那 后首 后遗症 周年 周年庆
        周年祭 周年记 年祭 年记 纪念日 周年纪念
    cue reason en: why, reason, reasons, reasons for, reason for, reason why, explains, explained, explaining,
        explanation, explanations, inside, behind, how, what led to, story of, story behind, truth about, details of,
        details, details emerge, behind the, anatomy of, lessons, what happened, causes of, cause of, the making of,
        postmortem, post-mortem, because, over
    cue reason zh: 为何 为什么 原因 真相 内幕 始末 揭秘 导火索 起因 缘由 理由 细节 背后 幕后 解读 复盘 回顾 盘点 因何 何以 详解 说起 由来 揭晓 剖析 深扒
        起底 经过 来龙去脉 因 因为 由于 随着 凭什么 凭啥 靠什么 输在哪 赢在哪 为啥 缘何
    cue reacts en: react to, reacts to, reaction to, reactions to, respond to, responds to, responded to, response to,
        comment on, comments on, on the, thoughts on, what to make of, statement on, statement about, welcomes,
        welcome, welcomed, praises, hails, slams, criticizes, criticises, condemns, mourns, celebrates, laments,
        regret, regrets, defends, justifies, fallout from, fallout, impact of, effects of, shocked by, shock at,
        stunned by, surprised by, furious at, angry at, protest, protests, backlash over, outcry over, backlash,
        investigate, investigates, probe into, debate over, questions over, concern over, concerns over, fears over,
        anger over
    cue reacts zh: 回应 如何看待 如何评价 怎么看 怎么看待 怎样看待 评价 评 谈 热议 点评 看待 意味着 抗议 质疑 批评 谴责 欢迎 祝贺 恭喜 抨击 吐槽 调侃 嘲讽
        讽刺 怒斥 哀悼 悼念 庆祝 关注 解释 说明 反思 后悔 遗憾 痛悔 解析 分析 聚焦 热评 怒批 惋惜 锐评 评论 议论 看 称赞 点赞 痛斥 不满
    cue reacts-after zh: 无关 有关 原因是 并非因为 不是因为 源于 事件 风波 引发 影响 闹剧 始末 真相 原因 内幕 复盘 带来 引热议 启示 责任 案例 之争 之谜
        背后 传闻 一事 引关注 引争议 惹争议 的影响 新闻 背后的 说明什么 理由 热议 感言 生涯 现场 画面 视频 照片 影像 前线 局势 区域 双方 一线 是个错误 是错误 是正确
        是对的 是个 成最大 成焦点 成谜 之下 下的 给
    cue means en: what it means, what this means, what now, what next, what's next, explained, here's why,
        here's what, means for, mean for, the fallout
    cue means zh: 意味着 意味着什么 有何影响 哪些影响 哪些信息 值得关注 说明了什么 释放什么信号 影响几何 什么 哪些 几何 反映了什么 怎么走 怎么办 何影响
    cue matter en: talks, talk, bid, plan, plans, rumors, rumours, rumor, rumour, hopes, speculation, threat, threats,
        odds, proposal, effort, efforts, attempt, attempts, chances, prospects, possibility, negotiations,
        discussions, offer, request, fears, push, drive, campaign, vote, hearing, case, deadline, question, debate,
        ballot, poll, referendum, warning
    cue matter zh: 谈判 一事 事宜 的可能 可能性 计划 传闻 意愿 要约 流程 大战 传言 案 提议 方案 提案 请求 申请 意向 意图 之争 流言 谣言 谣传 风险 压力 呼声
        的机会 的消息 会谈 磋商 交易 协议 项目 策略 议案 进程 事项 争端 纠纷 问题 战 条款 细节 文本 倒计时 在即 预期 预警 危机 担忧 并非不可能 不可能 有可能 几率
        概率 投票 表决 倡议 动议 诉求 罢免权 授权 权利 演习 演练 公投 听证会 庭审 开庭 民调 一说

    # --- who says so ---
    cue attributed en: reportedly, report, reports, reported, source, sources, people familiar, person familiar,
        according to, alleged, allegedly, claim, claims, claimed, is said to, are said to, said to be, insiders, leak,
        leaked, unconfirmed, understood to, believed to, rumored, rumoured, apparently, seems to, appears to,
        seemingly, insider
    cue attributed zh: 消息称 知情人士 知情人 据传 网传 爆料 被曝 传闻 据称 报道称 外媒 据悉 曝 传 媒体称 有消息 消息人士 疑因 疑为 据报道 日媒 美媒 英媒
        韩媒 港媒 俄媒 法媒 德媒 据说 坊间 内部人士 自曝 似乎 貌似 爆 传出 踢爆 被踢爆 遭踢爆 揭发 起底 据爆料
    cue announces en: announce, announces, announced, announcing, announcement, confirm, confirms, confirmed,
        official, officially, formally, statement, says, said, declares, declared, tweets, tweeted, reveals, revealed,
        tells staff, tells employees, we have, discloses, disclosed, unveils, signs, signed, states
    cue announces zh: 宣布 官宣 正式 声明 证实 确认 公告 官方 通报 表示 发文 称 公布 发布 宣告 披露 承认 透露 公开信 发声 致歉信 通告 认定 裁定 判定 查明
        鉴定 自认
    cue fresh en: again, now, just, breaking, latest, officially, today, once more, back again, another,
        for the second time, second time, yet again, re-, this time
    cue fresh zh: 再次 再度 又 突发 刚刚 最新 官宣 正式 反转 今日 重磅 确定 大结局 落幕 再 二度 第二次 今天 终于 已 今起 即日起 今晚 今晨 刚 突然 紧急 正在
        快讯 时隔 官方宣布 立即 即刻 即时 即日 连夜 一夜之间 当庭 当场

    # --- grammar ---
    cue passive zh: 被 遭 遭到 遭遇 受到 惨遭 被迫 遭受
    cue gets zh: 获 获得 荣获 喜获 取得
    cue by zh: 由
    cue takes zh: 把
    cue be en: is, was, been, be, are, were, gets, got, being, get, i'm, he's, she's, it's, getting, has been,
        have been, remains, stays
    cue pronoun en: he, she, it, they, we, i
    cue pronoun zh: 系统 服务 公司 该公司 该校 校方 双方 本人 俱乐部 球队 剧组 厂方 店方 馆方 网站 两国 该国
    cue title en: ceo, chief, founder, co-founder, president, chairman, boss, cto, coo, minister, executive
    cue title zh: 首席 首席执行官 掌门人 掌门 负责人 行政总裁 一把手 当家 总裁 创始人 联合创始人 董事长 总理 首相 总统 部长 高管 员工 男子 女子 演员 主帅 主教练
        球员 老板 大臣 主席 领队 助教 队医 门将 队长 副总裁 副总 副总经理 总经理 经理 ceo cto coo cfo 董事 行长 副行长 局长 副局长 发言人 主管 元老 副主席
        书记 市长 副市长 议长 院长 校长 教授 秘书长 总监 首席科学家 执行官 财务总监 翻译 队员 队友 教练 教练组 前锋 后卫 中场 外援
    cue boundary en: after, as, while, amid, because, before, since, when, despite, over, following, though, although,
        even as, so, where, until, ahead of, days after, weeks after, in response to, in exchange for, due to, but,
        then, which, who, that
    cue boundary zh: 因 因为 由于 但 但是 却 而 同时 并 则 就 后 之后 之际 时 却被 致 导致 以便 以 为了 因此
    cue group en: staff, employee, employees, worker, workers, investor, investors, researcher, researchers,
        shareholder, shareholders, user, users, customer, customers, depositor, depositors, fan, fans, supporter,
        supporters, fighter, fighters, lawyer, lawyers, stock, shares, share price, rival, rivals, competitor,
        competitors, ally, allies, family, parents, wife, husband, son, daughter, aide, aides, spokesperson,
        spokesman, adviser, advisers, critics, drivers, owners, developers, store, fund, assistant, accomplice,
        accomplices, brother, sister, brothers, sisters, mother, father, cousin, uncle, aunt, nephew, niece,
        girlfriend, boyfriend, partner, ex-wife, ex-husband, fiancee, fiance, widow, widower, colleague, colleagues,
        deputy, predecessor, successor, team-mate, teammate, team-mates, teammates, neighbour, neighbor, friend,
        friends, lieutenant, lieutenants, henchmen, backers, donors, mentor, protege, bodyguard, driver, agent,
        stepson, stepdaughter, in-laws, grandson, granddaughter, cellmate, finance chief, finance director,
        finance boss, finance head, chief financial officer, cfo, marketing chief, marketing director, marketing boss,
        technology chief, tech chief, chief technology officer, cto, chief operating officer, coo, operations chief,
        security chief, policy chief, legal chief, general counsel, chief legal officer, chief marketing officer,
        chief product officer, product chief, design chief, sales chief, hr chief, communications chief,
        communications director, press secretary, vice president, vice-president, vice presidents, vp, vice chair,
        vice-chairman, deputy chief, deputy leader, deputy mayor, deputy minister, deputy governor, assistant coach,
        assistant manager, assistant coaches, sporting director, team doctor, doctor, doctors, medic, medics, physio,
        analyst, analysts, engineer, engineers, chef, designer, designers, trainee, intern, interns, contractor,
        contractors, supplier, suppliers, licensee, franchisee, franchisees, subsidiary, affiliate, creditor,
        creditors, lender, lenders, landlord, tenant, tenants, neighbours, landowner, residents, commuters,
        passengers, pupils, teachers, students, patients, nurses, guards, veterans, volunteers, subscribers, viewers,
        listeners, readers, players, youngsters, reserves, fan club, fan group
    cue group zh: 员工 投资者 投资人 股东 高管团队 用户 客户 储户 粉丝 支持者 士兵 研究员 股价 股票 市值 律师 家属 家人 妻子 父亲 母亲 女儿 儿子 助理 球迷
        车主 概念股 供应商 竞争对手 发言人 顾问 盟友 概念 前员工 前高管 门店 后厨 经销商 成员 阁员 官员 议员 内阁成员 高层 团队 阁僚 学生 留学生 车企 民众 商场 企业
        高校 机构 部门 公民 网友 市民 医生 记者 记录 对手 竞品 子公司 旗下 友商 供应链 代理商 加盟商 客服 员工持股平台 队友 队员 母公司 师弟 师兄 弟子 丈夫 兄弟 哥哥
        弟弟 姐姐 妹妹 师姐 师妹 经纪人 司机 保镖 秘书 太太 前妻 前夫 男友 女友 女婿 父母 老友 好友 友人 同事 同门 下属 部下 副手 旧部 助手 邻居 亲属 亲友 领队
        助教 副主席 副董事长 副行长 副市长 秘书长 副总裁 副总 总监 财务总监 首席财务官 首席技术官 首席运营官 首席质量官 首席产品官 首席安全官 首席营销官 首席法务官 联合创始人
        一位 一名 多名 数名 两名 三名 多位 数位 两位 另一名 另一位 分公司 青年队 二队 预备队 同行 胞弟 胞兄 孙子 孙女 岳父 岳母 公公 婆婆 遗孀 徒弟 门生 学生家长 搭档 老师 恩师 师父
        师傅 宠物 爱犬 爱猫 侄子 侄女 外甥 表弟 堂弟
    cue digest en: morning brief, daily digest, newsletter, roundup, live updates, news in brief, evening brief,
        week in review, weekly, podcast
    cue digest zh: 早报 晚报 日报 8点1氪 头条 要闻 早知道 早餐 周报 晨报 简报 一周回顾 今日要闻 新闻联播 热点速览 速览 极客头条 氪星晚报 开发者日报 快报
    cue new en: new, incoming, next
    cue new zh: 新任 新一届 新 新的
    cue filler zh: 会议 会员 会见 会晤 社会 机会 协会 大会 工会 议会 国会 委员会 董事会 发布会 记者会 晚会 会计 聚会 会场 不会说话 或者 或因 或成 应用 应对
        反应 响应 供应 适应 应急 应邀 效应 供应商 应届 要闻 重要 主要 需要 要点 要塞 要约 要素 摘要 要价 必要 简要 将军 将士 大将 主将 将领 名将 若干 若无其事 如何
        如今 如此 例如 如期 如果说 比如 假如说 可能是 可爱 可怜 可怕 可口 可见 可乐 可靠 认可 许可证 可持续 可转债 可观 能源 能力 功能 智能 性能 动能 新能源 节能
        产能 核能 技能 才能 潜能 能量 全能 职能 传统 传播 传递 宣传 传奇 传说 传感 传染 相传 流传 上传 传媒 遗传 传承 传真 传输 传言称 料理 材料 资料 燃料 饮料
        塑料 原料 预料 愿景 志愿 心愿 意愿书 自愿 请愿书 想法 思想 联想 理想 想象 梦想家 设想 拟人 模拟 虚拟 模拟器 后台 后悔药 最后 落后 今后 幕后黑手 后卫 后果
        后续 前后 背后的 后备 后者 后方 后天 售后 时间 时代 时候 时尚 临时 小时 同时 时刻 时期 及时 按时 实时 时速 平时 当时 暂时 时任 准时 时事 有时 时长 前往
        前进 前锋 前线 目前 前景 前沿 前所未有 前提下 面前 眼前 提前 前夫 前妻 跟前 前列 前方 前瞻 自己 自由 自动 自主 自杀 自然 自称 自信 来自 各自 自我 自家 亲自
        独自 自身 自治 自媒体 自驾 自民党 自研 自行 自助 自带 由此 理由是 自由党 经由 原由 名称 称呼 号称 职称 简称 对称 堪称 统称 宣称 声称 正式员工 爆发 爆炸 火爆
        爆款 爆仓 引爆 打爆 曝光 再生 再见 再说 再融资 又名 请客 邀请函 申请书 请假 请看 聘请书 已经 已婚 不已 早已 而已 已知 看点 看似 看来 看病 看看 看守 好看
        查看 观看 小看 看法 看好 看中 收看 看台 评委 评估 评级 评选 评论员 评测 点评 谈话 访谈 座谈 谈论 谈恋爱 洽谈会 因素 原因是 基因 因此 因而 而且 然而 反而
        从而 进而 却步 就业 就是 就职 成就 就医 就诊 就读 就餐 造就 并非 并且 并购 合并 并列 并行 一并 则是 规则 原则 准则 否则 以及 以上 以下 所以 可以说 难以置信
        以色列 得以 予以 足以 致力 一致 致命 致敬 导致 精致 大致 雅致 求助 求职 追求 需求 求救 求婚 求学 寻求 力求 征求 请求 案件 方案 法案 档案 图案 案例 草案
        提案 案发 答案 专案 个案 备案 立案 报案 办案 涉案 议案 结案 教案 禁区 禁忌 不禁 禁毒 禁果 紫禁城 被子 被告 棉被 被动 获奖 获悉 捕获 收获 荣获 获利 由于
        理由 把握 把手 拖把 把关 没收 没落 沉没 淹没 未来 未必 从未来 不动产 不动声色 不孕 望远镜 希望小学 看望 展望 渴望 愿望 名望 望京 威望 声望 盼望着 非遗 非盟
        非典 是非 除非 别墅 别克 别名 可以 能够 支持率 支持者 违约金 锁单 锁定 新闻发布会 新闻 新冠 新型 新疆 新浪 新品 最新 创新 新车 重新 新增 新规 新政 新高 新低
        限时 有限 权限内 卡车 卡片 银行卡 一切 切实 密切 亲切 迫切 关切 切换 收到 赴约 全力以赴 被迫 全力 史上最 大力 努力 尽力 竭力 可引渡 嫌疑人 嫌疑 嫌犯 许可
        可不 可是 任何 任务 任期 任内 信任 责任 主任 现任 历任 任教 任性 任由 任意 任一 常任 胜任 放任 任职 大任 首任 主任医师 责任人 任凭 任选 任重 负责任 任免
        上市公司 选举结果 总统选举 大选结果 选举日 选举观察 行使 履行 缓解 缓慢 轰动 轰炸机 炒作 炒股 炒菜 炒房 走了样 换来 免费试用 失效率 有效期 无效社交 合法权益
        非法集资 开了个 重任在肩 留在原地 空降兵 登录 选举权 当选人 未成年 任职资格 转线下 出席听证会 出席听证 出席庭审 出席发布会 出席活动 出席会议 出席仪式 出席论坛
        出席签约 商业模式 违禁 违禁品 违禁物质 不顾反对 顶着反对 不顾劝阻 研究员 研究所 研究生 研究院 研究发现 接驳 驳船 被选举权 维权 全权 股权 主权 权益 权力 人权 版权
        授权书 产权 罢工投票 罢工权 不买账 接班人 继任人 收购方 买方 卖方 竞购方 继任者 接任者 接棒者 加盟商 无限期 开发商 开发者 开发区 推出者 罢工者 经销商 欠薪 拖欠
        欠款 欠债 亏欠 欠费 欠缺 哈欠 服务业 服务员 服务商 平台期 系统性 因伤 因病 因故 因雨 因公 因此前 原因为 改为 设为 列为 转为 认定为 定为 视为 变为 判为 称为
        评为 升为 降为 调为 作为 列作 沦落 因为 不佳 不力 不利 不当 不振 不善 不端 不景气 不畅 不足 不顺 不公 不良 不济 不彰 不合格 不达标 不妥 不雅 不轨 不测
        班主任 责任方 委任状 信任投票 不信任投票 信任案 冲击波 冲击力 受冲击 遭冲击 批驳 辩驳 三驳 研究者 研究人员 刹车系统 刹车片 刹车踏板 刹车油 制动系统 安乐死 生死
        死者 死角 死活 死亡率 死讯传出 死板 反对派 反对党 反对者 反对票 反对声 反对声浪 拘留所 拘留室 看守所 拘押所 收容所 保释金 停车场 撤离点 抗议者 控制室 控制台 控制权 收购人 竞选人
        候选人 竞选团队 竞选活动 竞选总部 竞选经理 竞选班子 竞选基金 参选人 选举人 选举委员会 选委会 制裁办 投资人 投资者 投资方 投资局 合作方 合作社 合作伙伴 贸易商 出口商 进口商 出口商会
        担保人 辩护人 辩护律师 仲裁庭 调查组 调查员 调查局 调查委员会 监管机构 监管局 监管者 检测中心 检测机构 指挥部 停火线 停火观察员 解放军 解放路 解放区 离婚律师 复兴党 复活节 复活赛 开放日
        开放大学 独立日 独立报 独立电影 独立音乐 独立董事 统一大厦 统一企业 团结报 罢免案 罢免团体 弹劾案 信托 收费站 收费员 收费门架 收费亭 提名人 继承人 赞助商 赞助人 研发中心 生产线 生产商
        发行商 发行方 发行人 发行量 出版方 出版社 出版商 出版人 代言费 代言人们 签约仪式 签约费 签字仪式 转会费 转会窗 转会市场 转会期 解约金 分手费 退役军人 退役士兵 退役将领 退休金 退休工人
        退休教师 退休人员 辞职信 离职潮 辞呈信 辞职潮 离婚夫妻 离婚夫妇 离婚案 离婚率 离婚冷静期 离婚官司 离婚协议书 离婚证 结婚证 罢工潮史 年度公益人物 年度人物 告别赛 告别战 告别演出 告别式
        告别信 停火线上 罢免门槛 收购史 上诉期 上诉人 被上诉人 死刑犯 推进器 助推器 争端升级 纠纷升级 争议升级 官司升级 诉讼升级 之争升级 风波升级
    cue offer zh: 提出 提交 修改 修订
    cue offer en: propose, proposes, proposed, offers to, offered to
    cue urge en: press, lean on, push, urge, pressure, nudge, implore, beg, beseech, exhort, persuade, woo, coax,
        lobby, challenge, dare, plead with, appeal to, call on, call upon, petition, entreat, prod, cajole,
        push back on, ask, seek court order, demand that
    cue uncertain en: in doubt, uncertain, up in the air, unclear, in question, in the balance, in limbo, undecided,
        in jeopardy, far from certain, far from settled, far from over, no done deal, anything but certain,
        yet to be settled, yet to be agreed, yet to be finalised, yet to be finalized, not final, looms, loom,
        looming, is looming, in the offing, on the cards, imminent, expected, is expected
    cue uncertain zh: 尚未敲定 未敲定 还没敲定 未最终敲定 悬而未决 存疑 存变数 有变数 仍有变数 尚存变数 悬了 未成定局 尚无定论 没谱 尚未最终确定 未最终确定
        尚未落定 未落定 还没定 尚未定 八字没一撇 八字还没一撇 不明朗 成疑 悬念 仍未定 需等 尚需 有待 须待 需经 须经 待批 待定 未定 时间未定 仍需 尚待 还需 静候 悬着
        为时尚早 为时过早 尚早 言之过早 遥遥无期 渺茫 没戏 免谈 难产 未果 陷僵局 陷入僵局 受阻 遇阻 生变 受挫 遇冷 进入最后阶段 进入倒计时 进入冲刺阶段 进入尾声 仅为预案 只是预案 尚属预案
        仅是设想 只是设想 仅为草案 仅是传闻 只是传闻 尚停留在 仅为传闻 只是一种可能 尚在讨论 仍在讨论 正在核实 有待核实 尚待核实 仅是建议 只是建议 仅为建议 仅供参考 尚处 仍处
    cue cause en: lead to, cause, trigger, prompt, drive, spark, be behind, be about, be over, result in, motivate
    cue cause zh: 因 因为 由于 起因 缘于 导致 引发 源于 出于
    cue talks zh: 磋商 谈判 讨论 商讨 洽谈 会谈 协商 商谈 商议 接洽
    """#
}
