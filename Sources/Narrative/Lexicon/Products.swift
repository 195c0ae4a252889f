extension LexiconText {
  static let products = #"""
    # Products, services, machines: offered or withdrawn, working or broken. The format is described in Jobs.swift.

    frame launch axis=go presumes
    + doer en: launch, release, ship, unveil, introduce, debut, roll out, bring out, launch/n, release/n, rollout/n,
        premiere, open, offer, start selling, announce, go live, is out/x, now available/x, available/x, add,
        relaunch, come to, arrive, make available, start shipping, deliver, publish, develop, build, work on,
        begin production, reveal, go on sale, hit stores, hit market, unveil plan, enable, enabling/n, sell,
        start testing, bring back, integrate, ship to testers, start rolling out, push out, deploy, lift off,
        blast off, construction/n, production/n, development/n, rebuilding/n, testing/n
    - doer en: cancel, scrap, kill, pull, withdraw, discontinue, shelve, axe, drop, abandon, ditch, sunset, shut down,
        cancellation/n, end production, stop selling, end support, remove, retire, pull the plug, wind down,
        hold back, cease production, halt production, recall, suspend, give up on, stop work, cancel work, end work,
        delist, scrub, abort, discontinuation/n, phase out, put on ice, hold off, indefinitely delay, take down,
        unpublish, stop production, death/n, demise/n, kill off, end of life/n, wind up, phase-out/n, deprecation/n,
        removal/n, off the table/x, is dead/x, pull plug, deprecate, remove from sale, suspend output, halt output,
        suspend production, stop output, pause production, withdraw from sale, withdraw from market, take off sale,
        pull from shelves, take off shelves, put out to pasture, end of the line/x, end of the road/x, say goodbye to, bid farewell to, say farewell to, call time on, ship without, come without, is no more/x, yank, nix, pull the plug on, bin, pull from sale, pull from store, axe plans for
    +ret doer en: relaunch, bring back, revive, reintroduce, resurrect, restart production, reissue,
        resume production, restart output, resume output, restart assembly,
        return, go back on sale, return to sale, return to shelves, uncancel, un-cancel, is not dead/x, isn't dead/x, not dead/x, is alive/x, live on, lives/x, lives on/x, is back/x, make a comeback, reinstate, back on sale/x, undeprecate, un-deprecate
    -hold doer en: delay, postpone, push back, put off, hold off, defer, slip, scrub, put on hold, delay/n,
        postponement/n
    + doer zh: 推出 发布 上线 上市 发售 开售 亮相 首发 公测 推送 开放 问世 交付 面世 开卖 首飞 发射 升空 上架 研发 开播 上映 试运行 上新 预售 量产 投产 供应 内测 发行 首播 定档 公映 造车
        开发 更新/n 升级/n 复产 恢复生产 重启生产 建厂 设厂 投建 动工 奠基 开建 兴建 破土动工 落成 竣工 重新开工 如期交付 开放预订 开启预售 开启交付 开启公测 官宣定档 重新定档
        空降 上架开售 能播 可以播出 恢复播出
    - doer zh: 取消 下架 停产 放弃 停止开发 叫停 撤回 停售 下线 关停 终止 砍掉 停止销售 停更 撤档 撤下 暂停 召回 停止支持 废弃 中止 停止推送 撤销 流产 解散 腰斩 停止研发 下市 停服 放弃开发
        弃坑 停止更新 终止开发 停播 关闭 移除 叫停发射 停产停售 停工停产 停工 减产
        喊停 停推 撤除 取消上线 暂停上线 紧急下线 宣布下线 撤出 停建 弃建 烂尾 退出市场 不播 不播了 不上映 不再更新 不再生产 停止交付 停止运营 不再销售 不造 不建 不开发 砍掉项目 停止公测 停止上映
         胎死腹中 泡汤 告吹 夭折 黄了 凉了 被砍 遭砍 不能播 遭禁播 禁播
    +ret doer zh: 重新上架 重新上线 恢复上架 重新推出 复播 重新发售 恢复销售 重启研发 重新开放 恢复供应 回归 重新上映
        复活 重启上线 恢复上线 重见天日 恢复推送 重返货架 回到货架 重新投产 恢复生产
    -hold doer zh: 推迟 延期 延迟 暂缓 跳票 搁置 延后 改档 延播 缓播 缓映 延映 推迟播出 延期播出 延期上映

    frame run axis=go needs-object presumes
    + doer en: open, reopen, launch, resume, restart, start, unfreeze, run, operate, continue, go on, back up/x,
        keep running, stay open, restore, recommence, reboot, accept, take, sell, trade, resume service,
        start accepting, begin, return to service, go ahead, resume operations, back online/x, let in, welcome back,
        kick off, proceed, carry on, start taking, now accept, re-open,
        come back online, go back online, come back on stream, reinstate,
        back in business/x, live on, lives on/x, lives/x, stay alive, production/n, output/n, fire up, go back into production, return to production
    - doer en: close, shut, suspend, halt, stop, cancel, pause, pull down, take down, freeze, shut down, cease, end,
        interrupt, close down, suspend service, stop accepting, no longer accept, cease operations, wind down,
        shutter, terminate service, call off, discontinue, shut up shop, stop taking, stop selling, stop offering,
        closure/n, suspension/n, halt/n, limit, postpone, mothball, ground, idle,
        call it quits, pull plug, say goodbye, bid farewell, end of the line/x, close up shop, turn off lights, switch off lights, is no more/x, close for good, yank, idling/n, padlock, shut gates, close gates
    + doer zh: 开播 复播 恢复 重启 上线 开业 复工 重开 解封 开放 继续 开通 运营 接受 支持 重新开放 开始接受 恢复营业 恢复服务 举行 如期举行 开幕 复航 通车 开张 重新营业 照常 开门 营业 运行
        开赛 举办 恢复交易 开市 恢复运营 开售 启用 复牌 通航 复产 恢复生产 重启生产
        全面复产 恢复开放 重新投产 重新运行 恢复营运 复课 复学 恢复取款 恢复提现 恢复转账 恢复兑付 恢复办理 敞开供应 放开取款 重新营运 重开大门 不关了 不停了 正常营业 正常运行 正常开放 正常办理
        重新开门 返校 恢复上课 重返课堂 恢复线下教学 恢复线下 恢复到校 到校上课 返岗 恢复航班 重新启用 恢复正常 恢复通航 复飞 恢复起降 恢复飞行 取款/n 提现/n 兑付/n 转账/n
    - doer zh: 停播 停更 关闭 下架 停业 封号 暂停 停止 中断 冻结 叫停 中止 停运 关停 停服 停止运营 停止接受 暂停服务 闭店 倒闭 停航 取消 停办 延期 停售 闭馆 停止服务 停飞 停牌 熔断 关门 停产
        歇业 不再接受 停用 关张 断网 停止营业 停止使用 停赛 撤店 停止供应 停工停产 停工 停映 停课 暂停取款 限制取款 停止取款 暂停提现 暂停转账 停止转账 停止兑付 暂停兑付 封门 停诊 停演 被封
         暂停到校 转线上 线上教学 网课 转为线上 转线上教学 居家网课 停学 停止提现 临时关闭

    frame function presumes
    + doer en: work, function, recover, back online/x, back up/x, resume, fixed/x, fix/n, restored/x, is back/x,
        operational/x, up and running/x, re-establish contact, regain contact, send data, send signals, phone home,
        wake up, resume sending, come back online, back to normal/x, return to normal, restoration/n, respond,
        working again/x, repaired/x, make contact, recovery/n, transmit, reboot, dock, land safely, return safely,
        is fixed/x, return, come back, services return/x,
        re-establish link, reestablish link, reestablish contact, re-establish link with, back in touch/x,
        is alive/x, alive again/x, in contact again/x, check in, wake from, come back to life, spring back to life,
        contact restored/x, contact re-established/x, contact reestablished/x, contact regained/x, answer, is talking/x, talking again/x, hear from, signal from/n, pick up signal, catch signal
    - doer en: fail, crash, go down, outage/n, down/x, malfunction, stop working, glitch/n, go offline, disabled/x,
        fault/n, failure/n, breakdown/n, stop sending, lose contact, fall silent, broken/x, bug/n, go dark, collapse,
        unreachable/x, unusable/x, freeze, stall, lose signal, stop responding, leak, black out, blackout/n,
        suffer outage, problem/n, computer fault/n, crash/n, expire, unavailable/x, garbled/x, stuck/x, gibberish/n,
        incident/n, go silent, disruption/n,
        enter safe mode, go into safe mode, contact lost/x, contact is lost/x, lost contact/x, all contact lost/x, stop transmitting, stop sending data, cease transmitting, no signal from/x, no signals from/x, no contact with/x, no word from/x, no sign of life/x, out of contact/x, silent/x,
        not answering/x, can't raise/x, cannot raise/x, out of reach/x, lose touch with, silence/n, loss of signal/n, loss of contact/n, drop offline, knocked out/x, not respond, fall over, go quiet
    + doer zh: 恢复 恢复正常 恢复通信 恢复联系 恢复服务 重新上线 抢修完成 恢复工作 恢复传回 重新连接 恢复运行 恢复供电 重启 传回数据 排除故障 已恢复 正常运行 恢复访问 重新启用 恢复数据 复原 解决故障
        传回 正常工作 复活 上线 恢复使用 安全着陆 安全返回 恢复通话
        重新传回 苏醒 重获联系 重新联系 已修复 陆续恢复 逐步恢复 全面恢复 取得联系 重新取得联系 重获信号 恢复联络 恢复通讯 重新通信 恢复传输 起死回生
    - doer zh: 故障 宕机 崩溃 瘫痪 失灵 中断 出现故障 断网 失联 停止工作 崩了 服务器崩溃 停电 停止传回 通信故障 无法使用 出错 卡死 失效 断电 大面积故障 崩 停止运行 异常 掉线 服务中断 通信中断
        死机 漏洞 罢工 停止响应 损坏 泄漏 停摆 挂了 打不开 无法访问 无法登录 网络中断
        失去联系 进入安全模式 失去信号 无响应 炸了 集体崩溃 又崩了 失去联络 信号丢失 停止传输 黑屏 打不开了
    + done en: fix, restore, repair, patch, resolve, solve, revive, rescue, hotfix/n, reconnect
    - done en: disable, break, cripple, corrupt, paralyse, take offline, knock offline, brick, hack
    + done zh: 修复 修好 已修复
    - done zh: 禁用

    frame access axis=go presumes
    + done en: restore, reinstate, relist, bring back, re-add, allow back, put back, unblock, restore access,
        let back, unban, welcome back, make available, turn on, switch on, re-enable, activate, reactivate, readmit
    - done en: remove, pull, ban, block, kick off, kick out, delist, drop, take down, expel, disable, cut off, boot,
        suspend, purge, yank, kill, break, deplatform, kick, remove support, drop support, terminate account,
        cut access, take offline, switch off, turn off, strip, deactivate, exclude, breaking/n, removal/n,
        stop hosting, cut ties, eject, revoke access, terminate, degrade, cripple, throw out, unlist, wipe, erase,
        delete, drop service, cease support, keep off, bar from, keep out, ban from, shut out of, lock out of
    + done zh: 恢复 上架 重新上架 恢复上架 恢复支持 重新上线 解封 恢复账号 保留 接入 恢复访问 开启 启用 重新接入 解除封禁 开通 恢复使用 打开 重新开放 恢复服务 放回
    - done zh: 下架 移除 封禁 删除 踢出 禁用 关闭 屏蔽 剔除 移出 除名 取消支持 停用 清除 封号 封杀 停止支持 撤下 切断 断开 停止服务 终止账号 清退 下线 抹去 取消 删掉 禁掉 削弱 停权 驱逐 撤架
        注销
    + doer en: is back/x, reversal on/x, available again/x, available/x, accessible again/x
        注销 停服 关服 停运 停更 停机 关停 全网下架 强制下线 强制下架 紧急下架
        注销 停服 关服 停运 停更 停机 关停
    + doer zh: 回归 重返 重回 可下载 恢复下载 重新可用 又能下载 重新开放注册 重见天日
    + doer en: reversal on/x, available again/x, available/x, accessible again/x

    frame default presumes
    + doer en: on by default/x, enabled by default/x, default on/x, opt-out/x, mandatory/x, compulsory/x,
        turned on by default/x, turn on by default, enable by default, switch on by default, make default, on unless/x, automatic/x, switched on by default/x, required/x, always on/x, records everything/x,
        force on, make mandatory, make compulsory
    - doer en: off by default/x, opt-in/x, disabled by default/x, optional/x, make opt-in, switch off by default,
        turn off by default, voluntary/x, make optional, make voluntary, default off/x, be opt-in/x,
        let users turn off, can be disabled/x, uninstall, be removable/x, turned off by default/x,
        switched off by default/x, disable by default, be off by default
    + doer zh: 默认开启 默认打开 强制开启 默认启用 强制 自动开启 强制使用 必须使用 默认同意 默认勾选 强制执行 强制安装 全程记录 不可关闭 无法关闭
    - doer zh: 默认关闭 改为默认关闭 自愿 选择性开启 默认不开启 手动开启 可关闭 可卸载 非强制 改为自愿 取消强制 不强制 默认禁用 可以关闭

    # Where people must work.
    frame office axis=go
    + doer en: order back to office, call back to office, summon back to office, require in office, force back to office, tell to return to office, return to office/n, return-to-office/n, return-to-office order/n,
        office mandate/n, office order/n, office deadline/n, rto/n, rto mandate/n, end remote work, end working from home, end work from home, mandate office, mandate days in office, require days in office, bring back to office,
        days in office/x, days a week in office/x, back to office/x, back in office/x, back at desks/x, back to desks/x, days at desk/x, end remote working, ban remote work, ban working from home, call everyone in, call in staff,
        drop remote work, scrap remote work, stop remote work, return to desks
    - doer en: let work remotely, allow remote work, allow to work remotely, let work from home, allow to work from home, let work from anywhere, work remotely, work from home, work from anywhere, work from wherever, remain remote, stay remote, go remote, remote-first/x, fully remote/x, remote again/x,
        permit remote work, bring back remote work, restore remote work, keep remote work, embrace remote work, scrap office mandate, drop office mandate, ditch office mandate, drop return to office, drop return-to-office, scrap return-to-office,
        drop return-to-office order, scrap return-to-office order, drop office order, scrap office order, tear up office mandate, end office mandate
    + doer zh: 返岗办公 重返办公室 到岗办公 取消远程办公 结束远程办公 取消居家办公 停止远程办公 终止远程办公 强制到岗 必须到岗 叫停远程办公
    - doer zh: 远程办公 居家办公 允许远程办公 恢复远程办公 允许居家办公 恢复居家办公 在家办公 取消返岗 取消到岗

    frame limit axis=go
    - doer en: limit, cap, throttle, restrict, lock, restrict power, impose limit, cut power, reduce power, slow down,
        limit power, paywall, put behind paywall, ration, degrade, nerf, lock behind, curb, downgrade, cripple,
        charge for, charge, charge/n, fee/n, start charging, end free, put price on, meter, monetise, monetize
    + doer en: lift limit, unlock, remove limit, restore power, uncap, roll back limit, lift cap, remove restriction,
        stay free, remain free, be free, free again/x, free for all/x, keep free, make free again, unthrottle, restore, remove paywall, drop limit, roll back, lift restriction, free up, make free, scrap limit,
        waive fee
    - doer zh: 限制 锁 限速 锁动力 锁马力 限制马力 限制动力 限流 封顶 锁电 降频 限电 限购 锁区 上锁 需解锁 缩水 阉割 付费解锁 减配 限量 削减 限制使用 收费 限号 加强限购 恢复限购 限额 设限
        下调限额 限速令
    + doer zh: 解锁 取消限制 恢复马力 恢复动力 解除限制 放开限制 撤回限制 取消限速 取消限购 撤回更新 解除锁定 恢复 免费开放 不再限制 暂停推送 撤回推送 取消锁电 取消收费 恢复性能 取消限额 上调限额
        放开限购 不再限购 恢复正常

    frame scan axis=go
    + doer en: scan, monitor, collect, spy on, surveil, snoop on, scanning/n, surveillance/n, share data,
        collect data, tracking/n, detection/n, spying/n, read messages, retain data, harvest, listen to, train on,
        scan photos, scan messages, record users, track users
    - doer en: stop scanning, stop tracking, stop collecting, delete data, protect privacy, encrypt, respect privacy,
        end surveillance, stop recording, anonymise, stop sharing, not scan, not collect, drop scanning,
        safeguard privacy, end tracking
    + doer zh: 扫描 监控 追踪 收集 监听 采集 窃听 记录 监视 检测 扫描相册 偷窥 跟踪 监测 收集数据 窃取 截屏 存储 索取 读取 共享数据
    - doer zh: 停止扫描 停止收集 停止监控 停止追踪 删除数据 保护隐私 加密 不收集 不扫描 停止监听 不再收集 停止采集 停止记录 不上传 匿名化

    frame recall
    - done en: recall, pull from shelves, withdraw, recall/n, issue recall, ground, take off market, product recall/n,
        take off shelves, pull from sale, order recall, halt sales, stop sales, safety recall/n, pull from market,
        warn against using, halt sale, halt sale of, stop production of, stop selling, suspend sale,
        withdraw from sale, withdraw from market, take off sale
    + done en: return to shelves, clear for sale, resume sales, lift grounding, unground, declare safe,
        return to market, end recall, clear to fly, recertify, deem safe, approve return, say safe
    - done zh: 召回 下架 停售 回收 停飞 封存 撤架 紧急召回 停止销售 产品召回 主动召回 停用 暂停销售 全部下架 禁飞 问题产品 扩大召回 追加召回 免费更换 召回令 停售召回 叫停 喊停 勒令停售
        责令停售
    + done zh: 恢复销售 重新上架 复飞 解除停飞 恢复上架 恢复生产 认定安全 恢复商业运行 检测合格 重新开售 恢复飞行 恢复供应 复产 合格 解除召回 可继续使用 可以继续使用 可放心食用 可安全使用 重返货架
        回归货架 回到货架
    + doer en: allowed back on sale/x, back on shelves/x, back in the air/x, is safe/x, are safe/x

    frame adopt axis=go presumes
    + doer en: accept, adopt, use, take, embrace, switch to, support, start using, integrate, implement, move to,
        migrate to, start accepting, now accepts/x, can buy with/x, buy with/x, take payment, enable, roll out,
        choose, pick, opt for, pay with
    - doer en: stop accepting, drop, abandon, no longer accept, reject, ditch, stop using, suspend, discontinue,
        move away from, phase out, switch from, refuse, suspend purchases, stop taking, halt, end support for, dump,
        boycott, remove
    + doer zh: 接受 支持 使用 采用 启用 支持使用 可用 开始接受 引入 改用 切换 接入 选用 采纳 开通 可使用 允许使用 可以使用 宣布接受 接收 推行 普及
    - doer zh: 停止接受 不再接受 弃用 停用 拒收 暂停使用 停止使用 放弃 拒绝 暂停接受 禁用 淘汰 取消支持 暂停 停止支付 不支持 停止支持 抵制 禁止使用 拒绝接受
    """#
}
