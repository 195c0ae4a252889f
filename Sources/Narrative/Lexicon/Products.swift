extension LexiconText {
  static let products = #"""
    # Products, services, machines: offered or withdrawn, working or broken. The format is described in Jobs.swift.

    frame launch axis=go presumes
    + doer en: launch, release, ship, unveil, introduce, debut, roll out, bring out, launch/n, release/n, rollout/n,
        premiere, open, offer, start selling, announce, go live, is out/x, now available/x, available/x, add,
        relaunch, come to, arrive, make available, start shipping, deliver, publish, develop, build, work on,
        begin production, reveal, go on sale, hit stores, hit market, unveil plan, enable, enabling/n, sell,
        start testing, bring back, integrate, ship to testers, start rolling out, push out, deploy, lift off,
        blast off, construction/n, production/n, development/n, rebuilding/n, testing/n, hit shelves, hit shops,
        hit streets, land in stores, land in shops, is here/x, are here/x, has landed/x, out now/x, out today/x,
        out in/x, in shops/x, in stores/x, on sale/x, on sale now/x, on shelves/x, now out/x, lift curtain on,
        lift lid on, take wraps off, pull wraps off, kick off sales of, start deliveries, begin deliveries,
        start deliveries of, begin deliveries of, put on sale, put on market, bring to market, take to market,
        push live, flip switch on, throw switch on, break ground on, open doors, usher in, trot out, crank out,
        churn out, green-light, greenlight, fast-track, press ahead with, go ahead with, push ahead with, rush out,
        give go-ahead to, resume work on, restart work on, reach orbit, soft-launch, re-release, rerelease, set sail,
        go into service, goes live/x, take orders for, roll-out/n
    - doer en: cancel, scrap, kill, pull, withdraw, discontinue, shelve, axe, drop, abandon, ditch, sunset, shut down,
        cancellation/n, end production, stop selling, end support, remove, retire, pull the plug, wind down,
        hold back, cease production, halt production, recall, suspend, give up on, stop work, cancel work, end work,
        delist, scrub, abort, discontinuation/n, phase out, put on ice, hold off, indefinitely delay, take down,
        unpublish, stop production, death/n, demise/n, kill off, end of life/n, wind up, phase-out/n, deprecation/n,
        removal/n, off the table/x, is dead/x, pull plug, deprecate, remove from sale, suspend output, halt output,
        suspend production, stop output, pause production, withdraw from sale, withdraw from market, take off sale,
        pull from shelves, take off shelves, put out to pasture, end of the line/x, end of the road/x, say goodbye to,
        bid farewell to, say farewell to, call time on, ship without, come without, is no more/x, yank, nix,
        pull the plug on, bin, pull from sale, pull from store, axe plans for, cut short, junk, call off,
        halt work on, stop making, stop producing, stop shipping, cut production of, put to sleep, lay to rest,
        bury plans for, rip up plans for, tear up plans for, cancel work on, walk away from, bow out of, back out of,
        take off market, take off shelf, pull from market, wipe from stores, on ice/x, in deep freeze/x,
        on scrapheap/x, consign to scrapheap, dead on arrival/x, vaporware/x
    +ret doer en: relaunch, bring back, revive, reintroduce, resurrect, restart production, reissue,
        resume production, restart output, resume output, restart assembly, return, go back on sale, return to sale,
        return to shelves, uncancel, un-cancel, is not dead/x, isn't dead/x, not dead/x, is alive/x, live on, lives/x,
        lives on/x, is back/x, make a comeback, reinstate, back on sale/x, undeprecate, un-deprecate
    -hold doer en: delay, postpone, push back, put off, hold off, defer, slip, scrub, put on hold, delay/n,
        postponement/n, drag out, slip to, slide to, slide into, bump to, kick into long grass, put on ice,
        put on back burner, miss deadline, miss launch date, miss target date, behind schedule/x, hit pause on,
        hit brakes on, press pause on
    + doer zh: 推出 发布 上线 上市 发售 开售 亮相 首发 公测 推送 开放 问世 交付 面世 开卖 首飞 发射 升空 上架 研发 开播 上映 试运行 上新 预售 量产 投产 供应 内测 发行 首播 定档
        公映 造车 开发 更新/n 升级/n 复产 恢复生产 重启生产 建厂 设厂 投建 动工 奠基 开建 兴建 破土动工 落成 竣工 重新开工 如期交付 开放预订 开启预售 开启交付 开启公测 官宣定档 重新定档
        空降 上架开售 能播 可以播出 恢复播出 登场 亮相登场 官宣 揭幕 出炉 面市 首秀 开启预订 重启项目 开机 杀青 登陆院线 揭开面纱 接受预订 正常销售 来了 全量上线 全量开启 全面铺开 人人可用
        开启 见面 登陆书店 登陆各大书店 首日卖出 落地 揭晓 上架开卖 现身货架 摆上货架 到货 发车 放出 现货 投放 投放市场 可以下载 开放下载 开放注册 全员可用 向所有用户开放 显示已读 新鲜出炉
        面世开售 开订 首映 上线开放 开放测试 开放使用 全量推送 推送更新 出版 刊行 刊发 首发开售 上路 开跑 启用
    - doer zh: 取消 下架 停产 放弃 叫停 撤回 停售 下线 关停 终止 砍掉 停止销售 停更 撤档 撤下 暂停 召回 停止支持 废弃 中止 撤销 流产 解散 腰斩 停服 停止更新 停播 关闭 移除 停产停售
        停工停产 停工 减产 喊停 停推 撤出 停建 弃建 烂尾 退出市场 不播 不播了 不上映 不再更新 不再生产 停止交付 停止运营 不再销售 不造 不建 不开发 砍掉项目 停止公测 停止上映 胎死腹中 泡汤
        告吹 夭折 黄了 凉了 被砍 遭砍 不能播 遭禁播 禁播 雪藏 难产 项目终止 放弃项目 砍单 砍项目 下马 弃用 封存 停止项目 取消上市 取消项目 叫停项目 撤出市场 打入冷宫 项目告吹 不再推出
        不再开发 退场 停卖 束之高阁 停止供货 停拍 撤片 画上句号 寿终正寝 撤了 撤掉 消失 关闭接口 关闭入口 不会再卖 不再卖 停印 拿掉 去掉 抹掉 摘掉 关掉 无疾而终 石沉大海 下线停用 不再提供
        谢幕 埋葬 判死刑 枪毙 从货架消失 撤架 撤柜 停止供应 停印销毁 销毁 绝版 停发 停掉 成为历史 关张 断更 全下架 夭折腹中 停止服务 收回 退市 停止生产 紧急下架 撤下货架 打回重做 项目流产
        项目取消 项目被砍 项目叫停 打住 作古 走进历史 走入历史 走下货架 退役 关服 停运 终止运营
    +ret doer zh: 重新上架 重新上线 恢复上架 复播 恢复销售 重新开放 恢复供应 回归 复活 恢复上线 重见天日 重返货架 回到货架 重新投产 恢复生产 起死回生 重启项目 重新启动 重新开售 重出江湖
        恢复更新 重新开卖 恢复开售 重新上市 重启销售 卷土重来 王者归来 再版 重印 复刻 复售 重返市场
    -hold doer zh: 推迟 延期 延迟 暂缓 跳票 搁置 延后 改档 延播 缓播 缓映 延映 推迟播出 延期播出 延期上映 无限期延后 无限期推迟 无限期搁置 推迟发布 推迟上市
        延迟发布 延期发布 推迟上线 延期交付 推迟交付 延后上市 延后发布

    frame run axis=go needs-object presumes
    + doer en: open, reopen, launch, resume, restart, start, unfreeze, run, operate, continue, go on, back up/x,
        keep running, stay open, restore, recommence, reboot, accept, take, sell, trade, resume service,
        start accepting, begin, return to service, go ahead, resume operations, back online/x, let in, welcome back,
        kick off, proceed, carry on, start taking, now accept, re-open, come back online, go back online,
        come back on stream, reinstate, back in business/x, live on, lives on/x, lives/x, stay alive, production/n,
        output/n, fire up, go back into production, return to production, back in service/x, back in operation/x,
        back in action/x, back on rails/x, back on track/x, back on road/x, back on the water/x, back on air/x,
        back up and running/x, up and running/x, up and running again/x, sail again, run again, fly again, flow again,
        ring again, roll again, put back into service, put back in service, put back into operation, put back on road,
        bring back into service, bring back into use, bring back online, return to operation,
        resume running|operating|flying|sailing|trading|production|flights|sailings|services|work|operations|deliveries|sales,
        restart production|flights|services|work|operations|sailings|output, restore service, get going again,
        get moving again, switch back on, turn back on, power up, spark back to life, come back to life, unpause,
        unmothball, recommission, ungrounded/x, cleared to fly/x, cleared to run/x, resumption/n, restart/n,
        restoration of service/n, revive
    - doer en: close, shut, suspend, halt, stop, cancel, pause, pull down, take down, freeze, shut down, cease, end,
        interrupt, close down, suspend service, stop accepting, no longer accept, cease operations, wind down,
        shutter, terminate service, call off, discontinue, shut up shop, stop taking, stop selling, stop offering,
        closure/n, suspension/n, halt/n, limit, postpone, mothball, ground, idle, call it quits, pull plug,
        say goodbye, bid farewell, end of the line/x, close up shop, turn off lights, switch off lights, is no more/x,
        close for good, yank, idling/n, padlock, shut gates, close gates, take out of service, pull from service,
        withdraw from service, remove from service, put out of service, out of service/x, out of action/x,
        out of operation/x, out of use/x, lay up, laid up/x, scrap, axe, ditch, pull plug on, kill off, grind to halt,
        come to standstill, bring to standstill,
        stop running|operating|flying|sailing|trading|production|flights|services|work,
        halt running|operating|flying|sailing|trading|production|flights|services|work|operations|deliveries|sales,
        suspend running|operating|flying|sailing|trading|production|flights|services|work|operations|deliveries|sales,
        cease running|operating|flying|sailing|trading|production|flights|services, decommission, power down,
        turn out lights, pull the plug, call time on, bring down shutters on, draw curtain on, end service,
        put on hold, put on ice, discontinuation/n, stoppage/n, standstill/n, pull, withdraw,
        cancel flights|services|sailings|trips, stand idle, lie idle, end services, end operations, halt service,
        halt services, suspend services
    + doer zh: 开播 复播 恢复 重启 上线 开业 复工 重开 解封 开放 继续 开通 运营 接受 支持 重新开放 恢复营业 恢复服务 举行 如期举行 开幕 复航 通车 开张 重新营业 照常 开门 营业 运行
        开赛 举办 恢复交易 开市 恢复运营 开售 启用 复牌 通航 复产 恢复生产 重启生产 全面复产 恢复开放 重新投产 复课 复学 恢复取款 恢复提现 恢复转账 恢复兑付 恢复办理 敞开供应 放开取款 重新营运
        重开大门 不关了 不停了 正常营业 正常运行 正常开放 正常办理 重新开门 返校 恢复上课 重返课堂 恢复线下教学 恢复线下 恢复到校 到校上课 返岗 恢复航班 重新启用 恢复正常 恢复通航 复飞 恢复起降
        恢复飞行 取款/n 提现/n 兑付/n 转账/n 开行 加开 复开 复驶 恢复通行 增开 首发 开航 恢复通车 恢复运行 保留 恢复运转 通行 续办 续播 恢复发行 复刊 恢复供电 恢复供应 加密 增班 复映
        开门迎客 迎客 重张 恢复比赛 重新上线 并网 并网发电 运转 满功率运转 满功率运行 延寿 再干 续命 获准延寿 留下 续运 延役 发电 起飞 首航 回来了 连通 执飞 首班 再迎 直飞 开闸 复业 又开了
        恢复营运 投运 点火 开机 转起来 重获新生 照常营业 回归 重现
    - doer zh: 停播 停更 关闭 下架 停业 封号 暂停 停止 中断 冻结 叫停 中止 停运 关停 停服 停止运营 闭店 倒闭 停航 取消 停办 延期 停售 停止服务 停飞 停牌 熔断 关门 停产 歇业
        不再接受 停用 关张 断网 停止营业 停止使用 停赛 撤店 停止供应 停工停产 停工 停映 停课 暂停取款 限制取款 停止取款 暂停提现 暂停转账 停止转账 停止兑付 暂停兑付 封门 停诊 停演 被封
        暂停到校 转线上 线上教学 网课 转为线上 转线上教学 居家网课 停学 停止提现 临时关闭 停开 停驶 停行 撤掉 退出历史舞台 最后一班 砍掉 停刊 休刊 停水 停电 停气 停止运行 退出运营 关站 闭站
        撤站 缩线 裁线 停船 停渡 停盘 封路 封桥 断路 断航 断开 停机 永久停机 废掉 退役 解列 脱网 停堆 关机 熄火 退场 谢幕 弃用 不再飞 撤出 撤航 砍线 没有航班 大门紧闭 关店 拉闸 成为历史
        走入历史 闭馆 闭园 打烊 停线 断线 永久关停 停转 无法演出 不办了

    frame function presumes
    + doer en: work, function, recover, back online/x, back up/x, resume, fixed/x, fix/n, restored/x, is back/x,
        operational/x, up and running/x, re-establish contact, regain contact, send data, send signals, phone home,
        wake up, resume sending, come back online, back to normal/x, return to normal, restoration/n, respond,
        working again/x, repaired/x, make contact, recovery/n, transmit, reboot, dock, land safely, return safely,
        is fixed/x, return, come back, services return/x, re-establish link, reestablish link, reestablish contact,
        re-establish link with, back in touch/x, is alive/x, alive again/x, in contact again/x, check in, wake from,
        come back to life, spring back to life, contact restored/x, contact re-established/x, contact reestablished/x,
        contact regained/x, answer, is talking/x, talking again/x, hear from, signal from/n, pick up signal,
        catch signal, up again/x, back in action/x, back in operation/x, back in contact/x, back in service/x,
        back from the dead/x, back up and running/x, up and running again/x, running again/x, running smoothly/x,
        works again/x, functional/x, talk again, talk to earth again, resume operations, resume service,
        resume services, restore service, restore power, restore contact, services restored/x, back up again/x,
        back in working order/x, back from dead/x, functioning again/x, work again, function again, resume operation,
        resume normal operations, resume normal service, resume working, resume transmitting, resume transmission,
        resume contact, resume functioning, restore services, restore communications, restore communication,
        restore connection, service restored/x, power restored/x, normal service resumes/x, normal service resumed/x,
        regain control, regain power, regain connection, back under control/x, whirr back to life, whir back to life,
        roar back to life, splutter back to life, flicker back to life, stir back to life, crackle back to life,
        bounce back, pull through, spring to life, reconnect, reawaken, come round,
        fix outage|glitch|bug|fault|problem|issue|error|flaw, resolve outage|glitch|bug|fault|problem|issue|error,
        iron out, all systems go/x, good as new/x, get back online, get back up, get back on its feet,
        lights back on/x, power back/x
    - doer en: fail, crash, go down, outage/n, down/x, malfunction, stop working, glitch/n, go offline, disabled/x,
        fault/n, failure/n, breakdown/n, stop sending, lose contact, fall silent, broken/x, bug/n, go dark, collapse,
        unreachable/x, unusable/x, freeze, stall, lose signal, stop responding, leak, black out, blackout/n,
        suffer outage, problem/n, computer fault/n, crash/n, expire, unavailable/x, garbled/x, stuck/x, gibberish/n,
        incident/n, go silent, disruption/n, enter safe mode, go into safe mode, contact lost/x, contact is lost/x,
        lost contact/x, all contact lost/x, stop transmitting, stop sending data, cease transmitting,
        no signal from/x, no signals from/x, no contact with/x, no word from/x, no sign of life/x, out of contact/x,
        silent/x, not answering/x, can't raise/x, cannot raise/x, out of reach/x, lose touch with, silence/n,
        loss of signal/n, loss of contact/n, drop offline, knocked out/x, not respond, fall over, go quiet,
        grind to halt, disrupt, disrupted/x, knocked offline/x, taken offline/x, taken down/x, conk out,
        give up ghost, pack up, seize up, lock up, crash out, go haywire, go on blink, go on fritz, go kaput,
        go belly up, go pear-shaped, on the blink/x, on blink/x, down for/x, is down/x, goes dark/x, hit by outage/x,
        suffer glitch|failure|breakdown|blackout|fault|meltdown|disruption|problems|crash|setback, hit snag,
        hit trouble, run into trouble, meltdown/n, snag/n, hiccup/n, brownout/n, power cut/n, power failure/n,
        go off air, off air/x, offline/x, out of action/x, out of order/x, out of touch/x, blink out, lose power,
        lose touch, lose communication, lose communications, lose connection, stop talking, unresponsive/x,
        inoperable/x, inoperative/x, bricked/x, goes dead/x, drop off line, spin out of control, veer off course,
        overheat, short out, crippled/x, paralysed/x, paralyzed/x, plunge into darkness, brought down/x,
        crash and burn, hit by glitch/x, hit by bug/x, stop phoning home, stop answering, cease to function,
        cease functioning, cease working
    + doer zh: 恢复 恢复正常 恢复通信 恢复联系 恢复服务 重新上线 抢修完成 恢复工作 恢复传回 重新连接 恢复运行 恢复供电 重启 正常运行 恢复访问 重新启用 复原 传回 正常工作 复活 上线 恢复使用
        安全着陆 安全返回 重新传回 苏醒 重获联系 重新联系 已修复 逐步恢复 全面恢复 取得联系 重新取得联系 重获信号 恢复联络 恢复通讯 重新通信 恢复传输 起死回生 传回数据 已恢复 故障排除 可正常登录
        可正常使用 抢修完毕 修复完成 恢复可用 恢复如常 运行正常 重新联网 重新点亮 满血复活 回归正常 恢复畅通 重新开机 唤醒 成功对接 转危为安 刹车正常 功能正常 传回首张照片 传回照片 恢复如初
        恢复在线 重新在线 连上了 能用了 可以用了 抢修成功 抢通 恢复登录 恢复供水 恢复供气 恢复通电 来电了 复电 复网 着陆 登月 软着陆 登陆火星 着陆月球 吻月 吻上月面 落月 站住脚 入轨 准确入轨
        发射成功 成功发射 对接成功 一次过关 开始巡视 踩在月亮上 圆满成功 顺利升空 安全返航 成功返回 顺利返回 平稳着陆 成功登陆 抵达轨道 传回首图 首飞成功 试飞成功 点火成功 成功点火 任务成功
        漏洞修复 恢复运转 恢复营运 恢复支付 恢复通话 恢复上线 恢复供应 重新运行 重新运转 重新启动 活过来了 重回线上 打上补丁 堵上漏洞 补上漏洞
    - doer zh: 故障 宕机 崩溃 瘫痪 失灵 中断 出现故障 断网 失联 停止工作 崩了 服务器崩溃 停电 通信故障 无法使用 出错 卡死 失效 断电 大面积故障 崩 停止运行 异常 掉线 服务中断 死机 漏洞
        罢工 停止响应 损坏 泄漏 停摆 挂了 打不开 无法访问 无法登录 失去联系 进入安全模式 失去信号 无响应 炸了 失去联络 信号丢失 停止传输 黑屏 打不开了 停止传回 连不上 登不上 登录不上 进不去
        上不去 无法连接 无法打开 无法加载 当机 瘫了 大面积瘫痪 大规模故障 系统故障 服务器宕机 闪退 卡顿 断线 用不了 熄火 抛锚 断联 停机 短路 打不通 无法付款 无法支付 报错 停止运转 崩盘
        刹车失灵 趴窝 停水 停气 断供 大宕机 全线瘫痪 坠毁 损毁 炸毁 撞毁 折戟 功败垂成 一头栽 一头栽进 硬着陆 解体 发射失利 发射失败 任务失败 偏离轨道 发射受挫 升空爆炸 凌空爆炸 空中解体
        没能站起来 栽了 试飞失败 首飞失败 点火失败 化为火球 葬身 陨落 大面积崩溃 大规模宕机 突发故障 系统崩溃 系统瘫痪 服务瘫痪 断连 刷不出 掉链子 沦陷 数据泄露 泄露 跳闸 停运
    + done en: fix, restore, repair, patch, resolve, solve, revive, rescue, hotfix/n, reconnect, bring back online,
        bring back to life, bring back up, get going again, unjam, unstick, nurse back, coax back to life, reactivate,
        turn back on, switch back on, power up
    - done en: disable, break, cripple, corrupt, paralyse, take offline, knock offline, brick, hack, take down,
        knock out, knock down, wreck, scramble, fry, disrupt, immobilise, immobilize
    + done zh: 修复 修好 已修复
    - done zh: 禁用

    frame access axis=go presumes
    + done en: restore, reinstate, relist, bring back, re-add, allow back, put back, unblock, restore access,
        let back, unban, welcome back, make available, turn on, switch on, re-enable, activate, reactivate, readmit,
        unlock, unmute, unsuspend, reconnect, reinstate account|accounts, reopen account|accounts, reopen access,
        reopen access to, reopen to, restore to app store, return to store, let onto, put back on,
        reverse ban|suspension|block|removal, lift ban|suspension|block|blockade|restrictions,
        end ban|suspension|block, open up to, open doors to, grant access, give access, host again, support again,
        carry again, list again, stock again, reinstatement/n, unbanning/n, readmission/n, add back, plug back in,
        restore account|accounts, unlock account, reactivate account, unblock account, unban account,
        restore to store, restore to platform, let back on, let back onto, let back into, allow back on,
        allow back onto, allow back into, put back in, put back online, bring back to store, welcome back to,
        readmit to, reinstate on, lift block on, end block on, grant access to, give access to, unblocking/n
    - done en: remove, pull, ban, block, kick off, kick out, delist, drop, take down, expel, disable, cut off, boot,
        suspend, purge, yank, kill, break, deplatform, kick, remove support, drop support, terminate account,
        cut access, take offline, switch off, turn off, strip, deactivate, exclude, breaking/n, removal/n,
        stop hosting, cut ties, eject, revoke access, terminate, degrade, cripple, throw out, unlist, wipe, erase,
        delete, drop service, cease support, keep off, bar from, keep out, ban from, shut out of, lock out of,
        lock out, kick off platform, bounce from, eject from, evict from, toss off, toss out, throw off, turf off,
        drum out, cast out, chuck off, pull access, pull access to, suspend account|accounts|account_of,
        freeze account|accounts, close account|accounts, shut account, lock account|accounts, remove from app store,
        remove from store, pull from app store, pull from store, pull from shelves, take out of store, take off store,
        take off platform, blacklist, blackball, shadowban, shadow-ban, gag, muzzle, mute, censor, unplug,
        pull plug on, filter out, unfriend, defriend, cold-shoulder, freeze out, wall off, geoblock, geo-block,
        firewall, deindex, de-index, de-platform, disconnection/n, lockout/n, kick off app, kick off network,
        kick off site, kick off store, boot from, boot off, boot out, cut off from, delete account|accounts,
        ban account|accounts, remove from platform, remove from list, remove from search,
        drop from store|platform|list|service|search, deplatforming/n, blocking/n
    + done zh: 恢复 上架 重新上架 恢复上架 恢复支持 重新上线 解封 保留 接入 恢复访问 开启 启用 开通 恢复使用 打开 重新开放 恢复服务 放开 解禁 恢复上线 解除封锁 解除禁令 重新接通 开放访问
        放行 撤回禁令 撤回封禁令 取消禁令 取消封锁 允许访问 重新用上 恢复更新 解锁 复号 恢复销售 请回 复权 重新收录 恢复账号 归还账号
    - done zh: 下架 移除 封禁 删除 踢出 禁用 关闭 屏蔽 剔除 移出 除名 取消支持 停用 清除 封号 封杀 停止支持 撤下 切断 断开 停止服务 终止账号 清退 下线 抹去 取消 删掉 削弱 停权
        驱逐 撤架 注销 停服 关服 停运 停更 停机 关停 全网下架 强制下线 强制下架 紧急下架 全面禁止 封堵 拉黑 断网 阻断 掐断 限制访问 禁止访问 全面封锁 拒绝访问 拦截 封停 查封 禁播 停播
        禁止使用 全网禁 下禁令 扫地出门 赶出 撤了 撤掉 拿掉 去掉 关掉 消失 清出 剔掉 踢下架 拉闸 删号 炸号 限流
    + doer en: is back/x, reversal on/x, available again/x, available/x, accessible again/x, back online/x,
        is back on/x, back on platform/x, back on app store/x, back in app store/x, back on store/x,
        return to app store, return to platform, win back access
    - doer en: lose access, lose account, disappear from, vanish from, go missing from, off limits to/x, kicked off/x,
        booted off/x, unavailable on/x, lose access to
    + doer zh: 回归 重返 重回 可下载 恢复下载 重新可用 又能下载 重新开放注册 重见天日 解封 解禁 重新上架 恢复上架 重返应用商店 恢复访问 重新开放 恢复使用 恢复上线 重新上线 又能用 解禁归来
        重现应用商店 重返货架 可重新下载
    - doer zh: 打不开 无法访问 从应用商店消失 无法登录 消失 搜不到 下载不了 用不了 登不上 进不去 打不开了

    frame default presumes
    + doer en: on by default/x, enabled by default/x, default on/x, opt-out/x, mandatory/x, compulsory/x,
        turned on by default/x, turn on by default, enable by default, switch on by default, make default,
        on unless/x, automatic/x, switched on by default/x, required/x, always on/x, records everything/x, force on,
        make mandatory, make compulsory, set as default, set default, become default, pick as default,
        return as default, as default/x, is default/x, now default/x, the default/x, default again/x,
        activate by default, ship enabled, opt users in, enrol automatically, enroll automatically,
        becomes standard/x, make standard, impose on all, preinstall, pre-install, bundle with, roll out to all,
        turn on for all, switch on for all, turn on for everyone, no opt-out/x, no way to turn off/x
    - doer en: off by default/x, opt-in/x, disabled by default/x, optional/x, make opt-in, switch off by default,
        turn off by default, voluntary/x, make optional, make voluntary, default off/x, be opt-in/x,
        let users turn off, can be disabled/x, uninstall, be removable/x, turned off by default/x,
        switched off by default/x, disable by default, be off by default, dump as default, replace as default,
        swap out as default, lose default, unset, ship disabled, swap out for, let users opt out, let users choose,
        give users choice, give users a choice, ask for consent, require consent, offer opt-out, allow opt-out,
        by request only/x, only on request/x, make it opt-in, make it optional, go opt-in, require opt-in,
        opt-in only/x
    + doer zh: 默认开启 默认打开 强制开启 默认启用 强制 自动开启 强制使用 必须使用 默认同意 默认勾选 强制执行 不可关闭 无法关闭 设为默认 默认选项 默认设置 成为默认
        自动启用 自动打开 默认生效 预设启用 预设开启 强制启用 自动勾选 默认安装
    - doer zh: 默认关闭 改为默认关闭 默认不开启 手动开启 可关闭 可卸载 非强制 改为自愿 取消强制 不强制 默认禁用 可以关闭 设为可选 改为可选 取消默认 不再默认 默认不勾选
        停用默认 关掉默认 关闭默认 手动启用 预设关闭 不再强制 允许关闭 由用户选择 可自行关闭 撤回默认 允许卸载 允许用户关闭 移除默认 默认停用

    # Where people must work.
    frame office axis=go
    + doer en: order back to office, call back to office, summon back to office, require in office,
        force back to office, tell to return to office, return to office/n, return-to-office/n,
        return-to-office order/n, office mandate/n, office order/n, office deadline/n, rto/n, rto mandate/n,
        end remote work, end working from home, end work from home, mandate office, mandate days in office,
        require days in office, bring back to office, days in office/x, days a week in office/x, back to office/x,
        back in office/x, back at desks/x, back to desks/x, days at desk/x, end remote working, ban remote work,
        ban working from home, call everyone in, call in staff, drop remote work, scrap remote work, stop remote work,
        return to desks
    - doer en: let work remotely, allow remote work, allow to work remotely, let work from home,
        allow to work from home, let work from anywhere, work remotely, work from home, work from anywhere,
        work from wherever, remain remote, stay remote, go remote, remote-first/x, fully remote/x, remote again/x,
        permit remote work, bring back remote work, restore remote work, keep remote work, embrace remote work,
        scrap office mandate, drop office mandate, ditch office mandate, drop return to office, drop return-to-office,
        scrap return-to-office, drop return-to-office order, scrap return-to-office order, drop office order,
        scrap office order, tear up office mandate, end office mandate
    + doer zh: 返岗办公 重返办公室 到岗办公 取消远程办公 结束远程办公 取消居家办公 停止远程办公 终止远程办公 强制到岗 必须到岗 叫停远程办公
    - doer zh: 远程办公 居家办公 允许远程办公 恢复远程办公 恢复居家办公 在家办公 取消返岗 取消到岗

    frame limit axis=go
    - doer en: limit, cap, throttle, restrict, lock, restrict power, impose limit, cut power, reduce power, slow down,
        limit power, paywall, put behind paywall, ration, degrade, nerf, lock behind, curb, downgrade, cripple,
        charge for, charge, charge/n, fee/n, start charging, end free, put price on, meter, monetise, monetize,
        clamp down on, tighten limits on, tighten rules on, tighten restrictions on, set daily limit on, put cap on,
        put curbs on, put brakes on, put ceiling on, place restrictions on, choke back, dial back, dial down,
        scale back, cut back, cut back on, pare back, rein in, handicap, hamstring, crimp, rate-limit, geo-fence,
        lock out, clip wings of, ration/n, cap/n, limit/n, ceiling/n, quota/n, quotas/n, clampdown/n,
        tighten limit on, impose limits on, impose cap on, impose limit on, set limit on, set limits on, set cap on,
        put limit on, put limits on, place limits on, place limit on, place cap on, slap limit on, slap limits on,
        slap cap on, introduce cap on, introduce limits on, introduce limit on, introduce limit, introduce cap,
        introduce limits, add limit to, lower limit on, lower cap on, cut limit on, reduce limit on, rationing/n,
        throttling/n
    + doer en: lift limit, unlock, remove limit, restore power, uncap, roll back limit, lift cap, remove restriction,
        stay free, remain free, be free, free again/x, free for all/x, keep free, make free again, unthrottle,
        restore, remove paywall, drop limit, roll back, lift restriction, free up, make free, scrap limit, waive fee,
        lift limit on, lift ceiling on, raise limit on, raise cap on, raise limit, raise cap, raise limits,
        raise ceiling, raise ceiling on, raise quota, increase limit on, increase limit, increase cap, double limit,
        double limit on, ease limits on, ease rules on, loosen rules on, loosen grip on, relax rules on, scrap cap on,
        scrap quota, abolish limit on, abolish cap on, abolish limit, abolish cap, remove cap on, end throttling of,
        do away with cap on, free from limits, lift limits on, lift cap on, lift limits, lift throttle on,
        raise limits on, ease limit on, ease limits, ease cap on, loosen limits on, relax limits on, relax limit on,
        relax cap on, scrap limit on, scrap limits on, scrap limits, scrap cap, scrap quotas, abolish limits on,
        remove limit on, remove limits on, remove limits, drop cap on, drop limit on, drop limits on, end limit on,
        end limits on, end cap on, end throttling, end rationing of, end rationing, do away with limit on,
        do away with limits on, stop limiting, stop throttling, stop restricting, stop rationing, stop capping,
        unshackle, open floodgates on, open floodgates, unlimited/x, limit-free/x, take brakes off, take lid off,
        take limiter off, wave goodbye to limits, undo limits, waive limit, waive cap, reverse limit, reverse limits,
        roll back limits, restore full power, restore full speed
    - doer zh: 限制 锁 限速 锁动力 锁马力 限制马力 限制动力 限流 封顶 锁电 降频 限电 限购 锁区 上锁 需解锁 缩水 阉割 付费解锁 减配 限量 削减 限制使用 收费 限号
        加强限购 恢复限购 限额 设限 下调限额 限速令 受限 收紧 收紧规则 缩减 上限 限次 限时 砍额度 下调上限 设门槛 提高门槛 叫停无限 取消无限 控流 限提 限贷 配给 限供
        停止免费 限行 限产
    + doer zh: 解锁 放开限制 取消限购 撤回更新 解除锁定 恢复 免费开放 不再限制 暂停推送 撤回推送 取消收费 恢复性能 取消限额 上调限额 放开限购 不再限购 恢复正常 恢复马力
        撤回限制 放开 放宽 松绑 移除上限 恢复无限 不再限速 不设限 不设上限 提高上限 上调上限 取消门槛 降低门槛 无上限 放开购买

    frame scan axis=go
    + doer en: scan, monitor, collect, spy on, surveil, snoop on, scanning/n, surveillance/n, share data,
        collect data, tracking/n, detection/n, spying/n, read messages, retain data, harvest, listen to, train on,
        scan photos, scan messages, record users, track users, screen, check, comb through, trawl, trawl through,
        sift, sift through, eavesdrop on, eavesdrop, pry into, peek at, peek into, peer into, intercept, wiretap,
        tap into, hoover up, slurp, profile, fingerprint, rifle through, turn on scanning of, roll out scanning,
        start reading, snooping/n, eavesdropping/n, data collection/n, interception/n, let staff read, hand over data,
        share messages, sell data, pass on data, screen for, check for, turn on scanning, switch on scanning,
        start screening, begin screening, start checking, begin monitoring, start monitoring, start collecting,
        begin collecting, harvesting/n
    - doer en: stop scanning, stop tracking, stop collecting, delete data, protect privacy, encrypt, respect privacy,
        end surveillance, stop recording, anonymise, stop sharing, not scan, not collect, drop scanning,
        safeguard privacy, end tracking, stop reading, stop snooping, stop eavesdropping, stop logging, stop storing,
        stop retaining, stop scraping, stop intercepting, stop watching, end snooping, end data collection,
        end collection of, halt collection, halt data collection, turn off scanning, turn off tracking,
        turn off scanning of, switch off scanning, switch off tracking, ditch plan to scan, wipe data, erase data,
        purge data, delete records, opt out of, encrypts/x, lock away from prying eyes, stop screening, stop checking,
        stop monitoring, stop harvesting, end screening, end monitoring, drop plan to scan, scrap plan to scan,
        shelve plan to scan, abandon plan to scan, encrypt end-to-end, pledge not to scan, promise not to scan,
        vow not to scan
    + doer zh: 扫描 监控 追踪 收集 监听 采集 窃听 监视 检测 偷窥 跟踪 监测 窃取 截屏 存储 读取 共享数据 检查 审查 监看 扫描照片 偷看 偷录 偷听 抓取 爬取 翻看
        人脸识别 上传数据 搜集 盗取 违规收集 索要权限 窥探 监察 监控用户 留存数据 启用人脸识别 刷脸 强制刷脸 录音 录屏 开启监控 开启追踪 收集数据 收集信息 收集隐私
    - doer zh: 停止扫描 删除数据 保护隐私 加密 不收集 不再收集 匿名化 搁置扫描 不再扫描 不再检查 不再监控 不再追踪 承诺不扫描 关闭扫描 停止上传 删除照片 关闭追踪 端到端加密 关闭监控 拆除监控
        清除数据 销毁数据 停止留存 拆除摄像头 关闭定位

    frame recall
    - done en: recall, pull from shelves, withdraw, recall/n, issue recall, ground, take off market, product recall/n,
        take off shelves, pull from sale, order recall, halt sales, stop sales, safety recall/n, pull from market,
        warn against using, halt sale, halt sale of, stop production of, stop selling, suspend sale,
        withdraw from sale, withdraw from market, take off sale, call back, take off road, pull off road,
        pull off market, pull off shelves, pull off sale, pull from stores, pull from shops, remove from stores,
        remove from shelves, remove from shops, remove from market, strip from shelves, clear from shelves,
        sweep from shelves, halt deliveries of, order recall of, widen recall of, issue safety notice for,
        issue warning over, warn owners of, tell owners to stop using, tell parents to return,
        tell customers to return, tell customers to stop using, urge customers to return, tell buyers to return,
        product withdrawal/n, pull
    + done en: clear for sale, resume sales, lift grounding, unground, declare safe, end recall, clear to fly,
        recertify, deem safe, approve return, say safe, put back on market, put back on shelves, put back in stores,
        put back into service, bring back to shelves, bring back on sale, resell, resume selling,
        resume deliveries of, close recall, close recall of, declare fit, declare harmless, find safe, rule safe,
        pass as safe, clear for use, clear for service, give all-clear, give all-clear to, give clean bill of health,
        let fly again, let back on road, re-release, deem fit, put back on
    - done zh: 召回 下架 停售 回收 停飞 封存 撤架 停止销售 主动召回 停用 暂停销售 禁飞 问题产品 扩大召回 追加召回 免费更换 召回令 停售召回 叫停 喊停 勒令停售 责令停售 叫停销售 停卖
        退货退款 强制召回 撤柜 停产召回 停止出售 停用并退回 退回 退车 退货 全部收回 收回 回炉 返厂 返修 返厂维修 全数召回 问题车辆 下架召回 回购 拉回 请停用 全部下架 清出货架
    + done zh: 恢复销售 重新上架 复飞 恢复上架 恢复生产 认定安全 恢复商业运行 检测合格 重新开售 恢复飞行 恢复供应 复产 合格 可继续使用 可以继续使用 可放心食用 可安全使用
        重返货架 回归货架 回到货架 重新开卖 恢复开售 恢复出售 重新销售 整改过关 重回市场 重新面市 获准销售 重返市场 重新上市 恢复航班 重返蓝天 恢复交付 正常销售
    + doer en: allowed back on sale/x, back on shelves/x, back in the air/x, is safe/x, are safe/x, back in stores/x,
        back in shops/x, back on sale/x, back on shelf/x, back on market/x, back on the market/x,
        back on the shelves/x, back in the shops/x, back in skies/x, back in sky/x, back in service/x, back on road/x,
        back on roads/x, back in the sky/x, back in circulation/x, on sale again/x, return to shelves,
        return to stores, return to shops, return to market, return to skies, return to service, fly again,
        take to skies again, declared safe/x, found safe/x, ruled safe/x, passed safe/x, safe to use/x,
        sale resumes/x, sales resume/x, recall over/x, recall lifted/x
    + doer zh: 重返货架 重返市场 重返蓝天 整改过关 照卖不误 照卖 在售 继续销售 继续出售 继续供应 不存在缺陷 无缺陷 不存在安全隐患 检测过关 通过检测 躲过一劫 逃过一劫 安全无虞 符合标准
        未发现缺陷 质量过关 无质量问题 可放心使用 不构成缺陷 质量合格 安全过关 没有质量问题 无安全隐患 没有问题 结案 虚惊一场 有惊无险 还清白 照常销售 正常销售 正常出售 未见异常 合格过关 符合国标

    frame adopt axis=go presumes
    + doer en: accept, adopt, use, take, embrace, switch to, support, start using, integrate, implement, move to,
        migrate to, start accepting, now accepts/x, can buy with/x, buy with/x, take payment, enable, roll out,
        choose, pick, opt for, pay with, bring in, install, introduce, turn to, go over to, change over to,
        sign up for, sign up to, go with, plump for, buy into, hop on, jump on, jump aboard, get on board with,
        put faith in, put trust in, standardise on, standardize on, trade in for, swap for, upgrade to, shift to,
        make switch to, moves over to/x, go back to, switch back to, settle on, equip with, kit out with,
        add support for, swear by, rely on, run on, powered by/x, on board with/x, adoption/n, uptake/n, switch to/n,
        embrace/n
    - doer en: stop accepting, drop, abandon, no longer accept, reject, ditch, stop using, suspend, discontinue,
        move away from, phase out, switch from, refuse, suspend purchases, stop taking, halt, end support for, dump,
        boycott, remove, get rid of, bin, move off, axe, pull plug on, rip out, strip out, tear out, toss aside,
        cast aside, chuck, chuck out, junk, unplug, uninstall, switch off, turn off, turn away from, turn back on,
        walk away from, give up on, part ways with, say goodbye to, wave goodbye to, bid farewell to, wean off,
        ween off, kick habit, cancel subscription to, halt use of, suspend use of, swap out, trade in, sunset,
        wind down use of, call time on, do away with, back away from, shun, spurn, snub, eschew, forgo, abandonment/n,
        end use of, stop use of, discontinue use of, cease using, cease to use, swap out for, ditch for, drop for,
        dump for
    + doer zh: 接受 支持 使用 采用 启用 支持使用 可用 引入 改用 切换 接入 选用 采纳 开通 可使用 允许使用 宣布接受 接收 推行 普及 换用 转用 转投 拥抱 部署 引进 重新启用 换成 改换
        恢复使用 试用 投用 配备 装上 迁移 开放使用 恢复支付 列装 入列 换装 全面推广 纳入 上马 装机
    - doer zh: 不再接受 弃用 停用 拒收 暂停使用 停止使用 放弃 拒绝 禁用 淘汰 取消支持 暂停 停止支付 不支持 停止支持 抵制 禁止使用 拒绝接受 抛弃 卸载 舍弃 摒弃 不再使用 不再采用 不用了
        停用下线 砍掉 退出使用 废弃 改弦易辙 淘汰出局 封存 关闭支付 拒用 暂停接受 打入冷宫 告别 下马 撤装 剔除 换掉

    # What it costs to use: free or paid for.
    frame fee axis=go
    + doer en: make free, go free, free of charge/x, at no cost/x, at no charge/x, free for all/x, free again/x,
        give away, offer free, offer for free, waive|scrap|drop|axe|ditch|abolish|remove fee,
        end|lift|cut|bin|cancel|reverse fee, drop|scrap|remove|lift|tear|ditch paywall, stop charging,
        stop charging for, free to use/x, goes free/x, becomes free/x, free once more/x, free for everyone/x,
        now free/x, make available for free, stop billing, demonetise
    - doer en: charge for, start charging, start charging for, begin charging, bill for,
        introduce|impose|slap|add|levy|reinstate fee, slap fee on, bring in fee, put behind paywall,
        move behind paywall, put price on, end free, make users pay, make customers pay, make pay, make paid,
        require payment for, require subscription for, monetise, monetize, go paid, become paid, switch to paid,
        paid only/x, paid-only/x, ask to pay for, paywall, paywall/n, charge users, charge customers, roll out fee,
        bring back fee
    + doer zh: 免费 免费开放 免收 取消收费 停止收费 不收费 重新免费 限免 永久免费 免除费用 取消费用 免票开放 改为免费 恢复免费 停收 免收费用 免单 不要钱 零门槛
    - doer zh: 收费 开始收费 付费 改为收费 转为付费 不再免费 取消免费 结束免费 加收费用 变相收费 付费使用 改为付费 恢复收费 开启收费 订阅制 改订阅制 转向付费 付费墙 设付费墙

    # Another season, or the end of it.
    frame series presumes
    + doer en: get second|third|fourth|fifth|another|new|final season|series|run,
        be back for another|second|third|fourth @game, back for second|third|fourth|another|new @game/x,
        return for second|third|fourth|another|new @game, return to screens, return to air, back on air/x,
        back on screens/x, come back for second|third|another @game, get renewal, earn renewal, win reprieve,
        find new home, stay on air, back by popular demand/x
    + done en: renew, order more, order second|third|fourth|another season|series|run, order season|series|episodes,
        pick up, bring back, save, revive, resurrect, extend, uncancel, un-cancel, recommission, commission,
        greenlight, green-light, give second|third|another season, give new lease of life, keep on air, hand renewal,
        grant reprieve
    - done en: cancel, axe, scrap, drop, bin, end, kill, kill off, call time on, pull plug on, take off air,
        pull off air, yank off air, shelve, bring curtain down on, close book on, cancellation/n
    - doer en: canned/x, take final bow, finish for good, go off air, off air/x, no second season/x,
        no third season/x, no more seasons/x, out after season/x
    + done zh: 续订 续拍 预订第二季 续订第二季 续作 复活 重启
    + doer zh: 回归 续订 定档 重返荧屏 续订新一季 喜提续订 敲定新季 新一季官宣 再拍一季 第二季官宣 继续拍 续集官宣 复播 回归屏幕 续播 重启拍摄
    - done zh: 砍掉 取消 腰斩 砍 停播 停拍
    - doer zh: 被砍 完结 停播 不再续订 腰斩 停更 遭砍 大结局 一季而终 一轮游 画上句号 收官 不拍了 停止制作 终止制作 告别荧屏 停止拍摄 不再拍 不再制作
    """#
}
