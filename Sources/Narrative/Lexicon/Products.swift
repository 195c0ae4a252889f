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
        yank, nix, pull the plug on, bin, pull from sale, pull from store, axe plans for
    +ret doer en: relaunch, bring back, revive, reintroduce, resurrect, restart production, reissue,
        resume production, restart output, resume output, restart assembly,
        reinstate, back on sale/x, undeprecate, un-deprecate
    -hold doer en: delay, postpone, push back, put off, hold off, defer, slip, scrub, put on hold, delay/n,
        postponement/n
    + doer zh: 推出 发布 上线 上市 发售 开售 亮相 首发 公测 推送 开放 问世 交付 面世 开卖 首飞 发射 升空 上架 研发 开播 上映 试运行 上新 预售 量产 投产 供应 内测 发行 首播 定档 公映 造车
        开发 更新/n 升级/n 复产 恢复生产 重启生产
        登场 亮相登场 官宣 揭幕 出炉
        面市 首秀 开启预订 开放预订
        重启项目 开机 杀青 登陆院线 揭开面纱
        接受预订
        正常销售
    - doer zh: 取消 下架 停产 放弃 叫停 撤回 停售 下线 关停 终止 砍掉 停止销售 停更 撤档 撤下 暂停 召回 停止支持 废弃 中止 撤销 流产 解散 腰斩 停服
        停止更新 停播 关闭 移除 停产停售 停工停产 停工 减产
        喊停 停推
        胎死腹中 雪藏 难产 项目终止 放弃项目 砍单 砍项目 下马 弃用 封存 停止项目
        取消上市 取消项目 叫停项目 撤出市场 退出市场 打入冷宫 项目告吹 夭折
        不再推出 不再开发 不再生产 退场 停卖 束之高阁 停止交付 停止供货 停拍
        撤片 画上句号 寿终正寝
    +ret doer zh: 重新上架 重新上线 恢复上架 复播 恢复销售 重新开放 恢复供应 回归
        复活 重见天日
        起死回生 重启项目 恢复生产 重新启动 重新开售
        重出江湖 恢复更新 重新开卖 恢复开售 重新上市
        恢复上线
    -hold doer zh: 推迟 延期 延迟 暂缓 跳票 搁置 延后 改档
        无限期延后 无限期推迟 无限期搁置 推迟发布 推迟上市 延迟发布 延期发布 推迟上线
        延期交付 推迟交付 延后上市 延后发布 延期上映

    frame run axis=go needs-object presumes
    + doer en: open, reopen, launch, resume, restart, start, unfreeze, run, operate, continue, go on, back up/x,
        keep running, stay open, restore, recommence, reboot, accept, take, sell, trade, resume service,
        start accepting, begin, return to service, go ahead, resume operations, back online/x, let in, welcome back,
        kick off, proceed, carry on, start taking, now accept, re-open,
        come back online, go back online, come back on stream, reinstate,
        back in business/x, production/n, output/n, fire up, go back into production, return to production
    - doer en: close, shut, suspend, halt, stop, cancel, pause, pull down, take down, freeze, shut down, cease, end,
        interrupt, close down, suspend service, stop accepting, no longer accept, cease operations, wind down,
        shutter, terminate service, call off, discontinue, shut up shop, stop taking, stop selling, stop offering,
        closure/n, suspension/n, halt/n, limit, postpone, mothball, ground, idle,
        yank, idling/n, padlock, shut gates, close gates
    + doer zh: 开播 复播 恢复 重启 上线 开业 复工 重开 解封 开放 继续 开通 运营 接受 支持 重新开放 恢复营业 恢复服务 举行 如期举行 开幕 复航 通车 开张 照常 开门 营业 运行
        开赛 举办 恢复交易 开市 恢复运营 开售 启用 复牌 通航 复产 恢复生产 重启生产
        全面复产 重新投产
        开行 加开 复开 复驶 恢复通行 增开 首发 开航 恢复通车
        恢复运行 保留 恢复运转 通行 续办
        续播 恢复发行 复刊 恢复供电 恢复供应 恢复航班
        加密 增班 复映 开门迎客 迎客 重张 恢复比赛
        重新上线
        重新营业 恢复开放
    - doer zh: 停播 停更 关闭 下架 停业 封号 暂停 停止 中断 冻结 叫停 中止 停运 关停 停服 停止运营 闭店 倒闭 停航 取消 停办 延期 停售 停止服务 停飞 停牌 熔断 关门 停产
        歇业 不再接受 停用 关张 断网 停止使用 停赛 撤店 停止供应 停工停产 停工
        停开 停驶 停行 撤掉 退出历史舞台 最后一班 砍掉
        停刊 休刊 停水 停电 停气 停止运行
        退出运营 关站 闭站 撤站 缩线 裁线
        停船 停渡 停盘 封路 封桥
        断路 断航
        停止营业

    frame function presumes
    + doer en: work, function, recover, back online/x, back up/x, resume, fixed/x, fix/n, restored/x, is back/x,
        operational/x, up and running/x, re-establish contact, regain contact, send data, send signals, phone home,
        wake up, resume sending, come back online, back to normal/x, return to normal, restoration/n, respond,
        working again/x, repaired/x, make contact, recovery/n, transmit, reboot, dock, land safely, return safely,
        is fixed/x, return, come back, services return/x,
        re-establish link, reestablish link, reestablish contact, re-establish link with, back in touch/x,
        is alive/x, alive again/x, in contact again/x, check in, wake from, come back to life, spring back to life,
        answer
    - doer en: fail, crash, go down, outage/n, down/x, malfunction, stop working, glitch/n, go offline, disabled/x,
        fault/n, failure/n, breakdown/n, stop sending, lose contact, fall silent, broken/x, bug/n, go dark, collapse,
        unreachable/x, unusable/x, freeze, stall, lose signal, stop responding, leak, black out, blackout/n,
        suffer outage, problem/n, computer fault/n, crash/n, expire, unavailable/x, garbled/x, stuck/x, gibberish/n,
        incident/n, go silent, disruption/n,
        enter safe mode, go into safe mode, drop offline, knocked out/x, not respond, fall over, go quiet
    + doer zh: 恢复 恢复正常 恢复通信 恢复联系 恢复服务 重新上线 抢修完成 恢复工作 恢复传回 重新连接 恢复运行 重启 正常运行 恢复访问 重新启用 复原
        传回 正常工作 复活 上线 恢复使用 安全着陆 安全返回
        重新传回 苏醒 重获联系 重新联系 已修复 逐步恢复 全面恢复
        故障排除 可正常登录 可正常使用 抢修完毕 修复完成
        恢复可用 恢复如常 运行正常 重新联网
        重新点亮 满血复活 回归正常 恢复畅通 重获信号 重新开机
        唤醒 成功对接 转危为安
        刹车正常 功能正常
        恢复供电
    - doer zh: 故障 宕机 崩溃 瘫痪 失灵 中断 出现故障 断网 失联 停止工作 崩了 服务器崩溃 停电 通信故障 无法使用 出错 卡死 失效 断电 大面积故障 崩 停止运行 异常 掉线 服务中断
        死机 漏洞 罢工 停止响应 损坏 泄漏 挂了 打不开 无法访问 无法登录
        失去联系 进入安全模式 失去信号 无响应 炸了
        连不上 登不上 登录不上 进不去 上不去 无法连接 无法打开 无法加载 当机 瘫了
        大面积瘫痪
        大规模故障 系统故障 服务器宕机 闪退 卡顿 黑屏 断线 用不了 熄火 抛锚
        断联 停机 短路 打不通 无法付款 无法支付
        报错 停止运转 崩盘
        停摆
        刹车失灵
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
    + done zh: 恢复 上架 重新上架 恢复上架 恢复支持 重新上线 解封 保留 接入 恢复访问 开启 启用 开通 恢复使用 打开 重新开放 恢复服务
        放开 解禁 恢复上线 解除封锁 解除禁令 重新接通 开放访问
        放行 撤回禁令 撤回封禁令 取消禁令 取消封锁
        允许访问 重新用上 恢复更新 解锁 复号 恢复销售 请回 复权 重新收录
    - done zh: 下架 移除 封禁 删除 踢出 禁用 关闭 屏蔽 剔除 移出 除名 取消支持 停用 清除 封号 封杀 停止支持 撤下 切断 断开 停止服务 终止账号 清退 下线 抹去 取消 删掉 削弱 停权 驱逐 撤架
        注销
        全面禁止 封堵 拉黑 断网 阻断 掐断 限制访问 禁止访问
        强制下架 全面封锁 关停 拒绝访问 拦截
        封停 查封 禁播 停播 禁止使用 全网禁
        下禁令
    + doer en: reversal on/x, available again/x, available/x, accessible again/x
    + doer zh: 解封 解禁 重返 重新上架 恢复上架 重返应用商店 恢复访问 重新可用 重新开放 恢复使用
        恢复上线 重新上线 回归
    - doer zh: 打不开 无法访问 从应用商店消失 无法登录

    frame default presumes
    + doer en: on by default/x, enabled by default/x, default on/x, opt-out/x, mandatory/x, compulsory/x,
        turned on by default/x, automatic/x, switched on by default/x, required/x, always on/x, records everything/x,
        force on, make mandatory, make compulsory
    - doer en: off by default/x, opt-in/x, disabled by default/x, optional/x, make opt-in, switch off by default,
        turn off by default, voluntary/x, make optional, make voluntary, default off/x, be opt-in/x,
        let users turn off, can be disabled/x, uninstall, be removable/x, turned off by default/x,
        switched off by default/x, disable by default, be off by default
    + doer zh: 默认开启 默认打开 强制开启 默认启用 强制 自动开启 强制使用 必须使用 默认同意 默认勾选 强制执行 不可关闭 无法关闭
        设为默认 默认选项 默认设置 成为默认 自动启用 自动打开 默认生效
        预设启用 预设开启
        强制启用 自动勾选 默认安装
    - doer zh: 默认关闭 自愿 默认不开启 手动开启 可关闭 可卸载 非强制 取消强制 不强制 默认禁用 可以关闭
        设为可选 改为可选 取消默认 不再默认 默认不勾选 停用默认 关掉默认 关闭默认
        手动启用 预设关闭 不再强制 允许关闭
        由用户选择 可自行关闭 撤回默认 允许卸载 允许用户关闭
        移除默认 默认停用

    frame limit axis=go
    - doer en: limit, cap, throttle, restrict, lock, restrict power, impose limit, cut power, reduce power, slow down,
        limit power, paywall, put behind paywall, ration, degrade, nerf, lock behind, curb, downgrade, cripple,
        charge for
    + doer en: lift limit, unlock, remove limit, restore power, uncap, roll back limit, lift cap, remove restriction,
        unthrottle, restore, remove paywall, drop limit, roll back, lift restriction, free up, make free, scrap limit,
        waive fee
    - doer zh: 限制 锁 限速 锁动力 锁马力 限制马力 限流 封顶 锁电 降频 限电 限购 锁区 上锁 需解锁 缩水 阉割 付费解锁 减配 限量 削减 限制使用 收费 限号
        设限 受限 收紧 收紧规则 缩减 上限 限次 限额 限时
        砍额度 下调上限 设门槛 提高门槛 叫停无限
        取消无限 控流 限提 限贷 配给 限供 停止免费 限行
        限产
    + doer zh: 解锁 放开限制 取消限购 撤回更新 解除锁定 恢复 免费开放 不再限制 暂停推送 撤回推送 恢复性能
        放开 放宽 松绑 移除上限 恢复无限
        不再限速 不设限 不设上限 提高上限 上调上限
        取消门槛 降低门槛 无上限 放开购买
        取消收费

    frame scan axis=go
    + doer en: scan, monitor, collect, spy on, surveil, snoop on, scanning/n, surveillance/n, share data,
        collect data, tracking/n, detection/n, spying/n, read messages, retain data, harvest, listen to, train on,
        scan photos, scan messages, record users, track users
    - doer en: stop scanning, stop tracking, stop collecting, delete data, protect privacy, encrypt, respect privacy,
        end surveillance, stop recording, anonymise, stop sharing, not scan, not collect, drop scanning,
        safeguard privacy, end tracking
    + doer zh: 扫描 监控 追踪 收集 监听 采集 窃听 监视 检测 偷窥 跟踪 监测 窃取 截屏 存储 读取 共享数据
        检查 审查 监看 扫描照片 偷看 偷录 偷听
        抓取 爬取 翻看 人脸识别 上传数据 搜集 盗取
        违规收集 索要权限 窥探 监察 监控用户 留存数据
    - doer zh: 停止扫描 删除数据 保护隐私 加密 不收集 不再收集 匿名化
        搁置扫描 不再扫描 不再检查
        不再监控 不再追踪 承诺不扫描 关闭扫描
        停止上传 删除照片 关闭追踪 端到端加密 关闭监控 拆除监控
        清除数据 销毁数据 停止留存 拆除摄像头

    frame recall
    - done en: recall, pull from shelves, withdraw, recall/n, issue recall, ground, take off market, product recall/n,
        take off shelves, pull from sale, order recall, halt sales, stop sales, safety recall/n, pull from market,
        warn against using, halt sale, halt sale of, stop production of, stop selling, suspend sale,
        withdraw from sale, withdraw from market, take off sale
    + done en: return to shelves, clear for sale, resume sales, lift grounding, unground, declare safe,
        return to market, end recall, clear to fly, recertify, deem safe, approve return, say safe
    - done zh: 召回 下架 停售 回收 停飞 封存 撤架 停止销售 主动召回 停用 暂停销售 禁飞 问题产品
        叫停销售 停卖
        退货退款 强制召回 撤柜
        停产召回 停止出售
    + done zh: 恢复销售 重新上架 复飞 恢复上架 恢复生产 认定安全 恢复商业运行 检测合格 重新开售 恢复飞行 恢复供应 复产 合格
        重新开卖 恢复开售 重返货架 恢复出售 重新销售 整改过关
        重回市场 重新面市
        获准销售 重返市场 重新上市 恢复航班 重返蓝天 恢复交付
        正常销售
    + doer en: allowed back on sale/x, back on shelves/x, back in the air/x, is safe/x, are safe/x
    + doer zh: 重返货架 重返市场 重返蓝天 整改过关
        整改过关

    frame adopt axis=go presumes
    + doer en: accept, adopt, use, take, embrace, switch to, support, start using, integrate, implement, move to,
        migrate to, start accepting, now accepts/x, can buy with/x, buy with/x, take payment, enable, roll out,
        choose, pick, opt for, pay with
    - doer en: stop accepting, drop, abandon, no longer accept, reject, ditch, stop using, suspend, discontinue,
        move away from, phase out, switch from, refuse, suspend purchases, stop taking, halt, end support for, dump,
        boycott, remove
    + doer zh: 接受 支持 使用 采用 启用 支持使用 可用 引入 改用 切换 接入 选用 采纳 开通 可使用 允许使用 宣布接受 接收 推行 普及
        换用 转用 转投 拥抱 部署 引进 重新启用 换成 改换
        恢复使用 试用 投用 配备 装上 迁移 开放使用
        恢复支付 列装 入列 换装
    - doer zh: 不再接受 弃用 停用 拒收 暂停使用 停止使用 放弃 拒绝 禁用 淘汰 取消支持 暂停 停止支付 不支持 停止支持 抵制 拒绝接受
        抛弃 卸载 舍弃 摒弃 不再使用 不再采用 不用了
        停用下线 砍掉 退出使用 废弃
        改弦易辙 淘汰出局 封存 关闭支付
        拒用
        禁止使用
    """#
}
