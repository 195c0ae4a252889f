extension LexiconText {
  static let money = #"""
    # Prices, taxes, tariffs, solvency. The format is described in Jobs.swift.

    frame price needs-object
    + doer en: raise, hike, increase, price hike/n, raise prices, raise price, put up, jack up, lift, rise, soar,
        surge, jump, climb, up/x, price increase/n, raise rates, hike rates, rate hike/n, go up, bump, mark up, rally,
        gain, rebound, record high/n, skyrocket, raise fees, charge more,
        hike|jack_up|up|bump_up|put_up|push_up|ramp_up|crank_up|mark_up|raise|increase|double|triple|boost|nudge_up @price,
        double, triple, quadruple, cost more, costs more/x, to cost more/x, dearer/x, become pricier, pricier/x,
        become more expensive, more expensive/x, costlier/x, become costlier, spike, get pricier, price rise/n,
        fare hike/n, fee hike/n, pass on cost, slap surcharge on, price goes up/x
    - doer en: cut, lower, reduce, slash, price cut/n, cut prices, drop, fall, decline, plunge, tumble, sink, crash,
        down/x, discount, cut rates, rate cut/n, go down, trim, mark down, slump, slide, drop prices, lower prices,
        reduce price, record low/n, plummet, halve, cut fees,
        slash|trim|halve|cut|reduce|lower|shave|chop|knock_down|bring_down|mark_down|pare @price, knock off,
        knock down, shave off, chop, roll back price increase|hike|rise, roll back increase|hike,
        reverse price increase|hike|rise, scrap price increase|hike|rise, cancel price increase|hike|rise,
        costs less/x, to cost less/x, charge less for, charge less, become cheaper, cheaper/x, more affordable/x,
        become more affordable, get cheaper, price drop/n, price reduction/n, make cheaper, put on sale
    + doer zh: 涨价 上调 提高 涨 上涨 提价 大涨 飙升 加价 升 暴涨 加息 走高 攀升 反弹 涨停 创新高 调涨 提升 回升 猛涨 涨幅 突破 翻倍 上扬 调高 提至 涨至 升至 再涨 上浮 抬高 飞涨
        加到 提到 狂飙 直线上升 涨破 升破 站上 冲破 走强 涨回 涨声一片 急升 加至 调升 水涨船高 贵了 变贵 涨了 要涨 全线上涨 上调价格 提高票价 票价上涨 跟涨 抬价 飙涨 疯涨 价格上调 调价
        创历史新高 刷新高 加码
    - doer zh: 降价 下调 降低 下跌 跌 降 大跌 暴跌 减价 降息 走低 跳水 下滑 跌停 打折 创新低 回落 下降 调低 腰斩 跌破 缩水 优惠 下挫 崩盘 跌幅 调降 降至 降到 跌至 跌到 减至 直降
        走弱 骤降 骤跌 重挫 急跌 砍价 降价促销 让利 恢复原价 下浮 狂跌 探底 回调 滑落 收跌 跌穿 冻涨 票价不变 不涨价 便宜了 变便宜 跳水价 大减价 大降价 降了 全线下调 跌了 下调价格 降低票价
        票价下调 跟降 打骨折 跌回 价格下调 降回 平价 原价

    frame tax axis=go
    - doer en: cut taxes, tax cut/n, slash taxes, reduce tax, lower tax, scrap tax, tax relief/n, cut tax,
        tax break/n, abolish tax, axe tax, scrap levy, tax reduction/n, cut top rate, exempt from tax, axe, bin,
        ditch, waive, abolish, do away with, kill, kill off, get rid of, shelve, halve, exempt from, back down on,
        back down over, u-turn on, climb down on, climb down over, row back on, backtrack on, retreat on,
        retreat from, walk back, nix, junk, toss out, throw out, strike down, vote down, phase out, wind down,
        rescind, water down, abolition/n, repeal/n, tax holiday/n, wipe out, consign to history, call time on,
        cut rate of
    + doer en: raise taxes, tax rise/n, tax hike/n, raise tax, hike tax, increase tax, impose tax, levy tax,
        new tax/n, introduce tax, tax increase/n, windfall tax/n, restore tax, levy/n, put up tax,
        bring_in|introduce|impose|levy|pass|adopt|enact|reinstate|reintroduce|restore|bring_back|roll_out|approve|slap|announce|set|unveil|collect|start|extend|keep tax|levy|duty|surcharge,
        bring in, bring back, roll out, slap, levy, take effect, come into force, kick in, double, tax, go ahead with,
        press ahead with, raise rate of, hike rate of, green-light, usher in, sign into law, reinstate, reimpose,
        vote for, vote in, pass
    - doer zh: 减税 降税 免税 减免 取消税 税收优惠 下调税率 减税计划 减税方案 退税 降低税率 免征 停征 缓征 免收 减征 免除税 缓缴 撤税 停收 不再征收 寿终正寝 停止征收 税率下调 缓收
        零税率 成为历史 成历史 归零 清零 免去 取消收费 一笔勾销 作古 走入历史 不收了 免了 免掉 减免税 税率调降 调低税率 废税 砍税 免除税负 减负 退还税款 税费减免 暂免 暂免征收 告别税
    + doer zh: 加税 增税 提高税率 征税 上调税率 开征 提税 税收上调 加征 征收 提高税收 增加税收 涨税 收税 加收 课税 加课 上路 课征 提高税负 征税生效 再征 税率上调 调高税率 恢复征收 照收
        照收不误 照征 收下去 一分不减 开收 开始收取 落地 征收新税 开征新税 税上加税 升税 税率调升 税率上升 补税 追税 加重税负 征起 开征在即
    -hold doer zh: 缓征 缓缴 缓收

    frame tariff axis=go
    + doer en: hit with tariffs, slap with tariffs, hit with duties, hit with tariff, impose tariffs, slap tariffs,
        raise tariffs, tariff/n, levy tariffs, hike tariffs, new tariffs/n, tariff hike/n, impose duties,
        reimpose tariffs, double tariffs, duty/n, threaten tariffs, reciprocal tariffs/n, import tax/n,
        retaliatory tariffs/n,
        slap|levy|raise|hike|double|triple|introduce|place|put|threaten|increase|add|widen|unveil @tariff,
        slap|levy|place|put @tariff on, hit with new @tariff, counter-tariffs/n, import duties/n, levies/n, duties/n,
        bring back @tariff, tax imports, trade barrier/n, trade barriers/n, hit with @tariff, slap with @tariff,
        tariffs kick in/x, tariffs take effect/x, tariffs come into force/x, tariffs bite/x, import duty/n
    - doer en: lift tariffs, cut tariffs, suspend tariffs, pause tariffs, drop tariffs, scrap tariffs,
        exempt from tariffs, tariff exemption/n, tariff pause/n, roll back tariffs, remove tariffs, ease tariffs,
        trade truce/n, lower tariffs, delay tariffs, tariff relief/n, tariff reprieve/n, tariff delay/n,
        tariff truce/n, tariff suspension/n, tariff rollback/n, tariff waiver/n, trade deal/n,
        cut|slash|halve|lower|reduce|eliminate|abolish|trim @tariff, grant reprieve,
        grant tariff reprieve|exemption|relief|waiver, blink on @tariff, retreat on @tariff, exempt, duty-free/x,
        tariff-free/x, free-trade deal/n, tariff cut/n, agree tariff truce|deal|pause, cut|eliminate @tariff on,
        free trade deal/n
    + doer zh: 加征关税 征收关税 关税 提高关税 反制关税 上调关税 惩罚性关税 开征关税 报复性关税 贸易战 征税 加码关税 加税 征收 开征 课征关税 课征 调高关税 关税战 开打关税战 关税生效
        关税上调 课税 反倾销税 报复关税 关税加码 提高税率 恢复征收 加征 课以重税 课重税 挥舞关税大棒 关税大棒 加码 关税落地 祭出关税 加征重税 提税 挥起关税大棒 关税上路 打出关税牌 对等关税
        征反倾销税 反补贴税 双反 加征反倾销税 上调税率 征收反倾销税 反制 关税反制 关税升级
    - doer zh: 取消关税 停征关税 关税豁免 零关税 贸易休战 停止加征 推迟关税 削减关税 缓征 停征 中止加征 缓期 宽限 免征关税 关税减免 下调税率 关税松绑 关税暂停 关税休战 免征 缓征关税
        延后关税 停止征收 免税 免关税 降税 减税 关税归零 清零 归零 松绑 关税清零 撤税 重返零关税 关税撤销 免去关税 停收关税 关税成为历史 税率归零 关税降为零 不再征收 成为历史 成历史 豁免
        终止反倾销 撤销反倾销 关税下调 暂免关税 停征反倾销税 贸易和解 关税战停火
    -hold doer zh: 缓征 推迟关税 延后关税 关税暂停 关税休战

    frame trade axis=go
    + doer en: export, import, resume exports, lift import ban, allow imports, sell, resume sales, resume imports,
        open market, reopen market, supply, ship, resume trade, sale/n, lift export ban, resume shipments,
        let in imports, start exports, buy again, allow exports,
        reopen|open|unlock market|markets|border|borders|door|doors to, reopen|open border|borders, reopen trade,
        reopen trade with,
        resume|restart|restore|renew|allow|permit|restart trade|imports|exports|shipments|sales|purchases|deliveries|buying,
        let back in, let in, let back into, readmit, allow back, allow in, welcome back, start buying,
        back on shelves/x, back on menu/x, back on sale/x, back in shops/x, flow again/x, on sale again/x,
        trade resumes/x, shipments resume/x, clear for import, clear for export, approve imports|exports|sale,
        unblock, reopening/n
    - doer en: ban exports, ban imports, halt exports, stop exports, suspend imports, halt sales, restrict exports,
        block exports, import ban/n, export ban/n, stop buying, embargo/n, suspend exports, export curbs/n,
        cut off supplies, stop sales, halt imports, curb exports, bar sales, choke off, ban, bar, block, outlaw,
        prohibit,
        halt|suspend|stop|block|ban|bar|cut|end|freeze|curb|outlaw|restrict|prohibit|limit|pause|choke|cut_off|shut_off|refuse trade|imports|exports|shipments|sales|purchases|deliveries|buying|supplies,
        halt|suspend|stop|cut|freeze|end trade with, close|shut market|markets|border|borders|door|doors to,
        close|shut border|borders, turn back, seize shipment, refuse entry,
        put|place|slap embargo|ban|blockade|curbs on, put|place|slap embargo|ban|blockade, pull from shelves,
        take off shelves, strip from shelves, blacklist, embargo, trade war/n, trade ban/n, cut off from, cut trade
    + doer zh: 出口 进口 恢复进口 恢复出口 出售 销售 恢复销售 输华 供货 放开进口 恢复供应 对华出口 销往 解禁 向中国销售 有条件恢复 卖给 准入 开放进口 供应 进口恢复 恢复供货 重返市场 放行
        恢复采购 解除禁令 取消进口限制 通关 恢复贸易 上架 采购 开放市场 输入 输出 流向海外 重返国际市场 出海 外销 放行出口 开闸 重开出口 恢复发货 装船出海 装船 启运 恢复出货 许可放开 重新流向
        松绑 恢复对外供应 放开出口 出口放开 重返货架 准许进口 复供 恢复输气 恢复输油 复购 恢复下单 恢复交易 重开市场 开关 重返中国市场 获准出口 获准进口 准予进口 准予出口 开放出口 解除出口限制
        取消出口限制 解除进口限制 打开大门 敲开大门 发运 运抵 抵港 首批抵达 首批运抵 放货
    - doer zh: 禁止进口 禁止出口 暂停进口 停止进口 断供 禁运 限制出口 禁售 出口管制 停止供货 停止销售 停止采购 封锁 进口禁令 停售 出口禁令 抵制 禁止入境 拒收 关上大门 暂停贸易 中断贸易
        停止贸易 停供 退运 全面禁止 封关 卡脖子 停止交易 掐断 卡住 不得出境 禁止出境 限制出境 断货 停批 停发许可 暂停审批 列入管制 纳入管制 实施管制 卡死 锁死出口 停止出货 停止发货 封港
        断了供应 一粒不卖 一船不放 一船未放 关上 闭关 冻结出口 停运 封杀 停购 拒买 禁购 停止下单 限售 限供 断链 禁输 停止进货 关闭市场 拒之门外 退货 禁运令 列入出口管制 列入实体清单
        停止对华销售 停输 关闸 关阀 断气

    frame viability whole presumes
    - doer en: collapse, go bust, fail, shut down, bankrupt/x, file for bankruptcy, insolvent/x, run on, go under,
        shutter, seized by/x, crash, bankruptcy/n, collapse/n, failure/n, insolvency/n, default, go bankrupt,
        close doors, liquidate, chapter 11/x, halt withdrawals, suspend withdrawals, freeze withdrawals, bank run/n,
        liquidation/n, implode, wind up, fold, receivership/n, default/n, run out of cash, be seized, lose everything,
        cease trading, file for protection, meltdown/n, be shut down, file for chapter, call it quits, pull plug,
        say goodbye, bid farewell, end of the line/x, shut up shop, close up shop, put up shutters, turn off lights,
        switch off lights, is no more/x, cease to exist, close for good, teeter, go into administration,
        enter administration, call in administrators, go belly up, cease operations, go into liquidation,
        seek protection, seek creditor protection, seek court protection,
        file for insolvency|administration|liquidation|receivership, apply for insolvency|bankruptcy|administration,
        go into receivership|insolvency|bankruptcy|examinership,
        fall into administration|receivership|bankruptcy|insolvency,
        slide into administration|receivership|bankruptcy|insolvency,
        tumble into administration|receivership|bankruptcy, sink into administration|receivership|bankruptcy,
        collapse into administration|receivership|bankruptcy|insolvency,
        plunge into administration|receivership|bankruptcy, placed in administration/x, put into administration/x,
        receivers called in/x, receivers take over/x, administrators called in/x,
        call in receivers|liquidators|insolvency, appoint administrators|receivers|liquidators, stop trading,
        cease operating, cease flying, stop paying, stop flying, out of business/x, go out of business,
        goes to the wall/x, go to wall, go broke, run out of money, declare insolvent, wound up/x,
        in administration/x, pull down shutters, bring down shutters, shut doors, shut for good, default on,
        miss payment, miss bond payment, suspend redemptions, halt redemptions, freeze redemptions, belly-up/x,
        kaput/x
    + doer en: made whole/x, step in to, sell to, bailout/n, rescue/n, recover, exit bankruptcy,
        emerge from bankruptcy, secure lifeline, lifeline/n, resume withdrawals, restructure, turn profit,
        avoid bankruptcy, survive, return funds, turnaround/n, avert collapse, full access/x, full access to money/x,
        get money back, get deposits back, recover deposits, have access to funds, get savings back, be repaid,
        reopen as, live on, lives on/x, lives/x, live to fight another day, cheat death, stay open, remain open,
        keep going, carry on, saved from closure/x, saved/x, back from the dead/x, back from the brink/x,
        come out of bankruptcy|insolvency|administration|receivership|liquidation,
        climb|step|crawl out of bankruptcy|insolvency|administration,
        emerge from insolvency|administration|receivership|liquidation|creditor,
        exit insolvency|administration|receivership|creditor, leave bankruptcy|administration|insolvency,
        stave off bankruptcy|collapse|insolvency|administration|closure,
        escape bankruptcy|collapse|insolvency|administration|closure,
        avoid collapse|insolvency|administration|closure|liquidation,
        avert bankruptcy|insolvency|administration|closure, back in black/x, back in the black/x, return to profit,
        return to solvency, solvent/x, solvent again/x, find buyer,
        secure rescue|rescue_deal|loan|funding|bailout|buyer|lifeline, win lifeline|reprieve|bailout, rise from ashes,
        pull back from brink, step back from brink, resume trading, resume redemptions, reopen doors, stay afloat,
        exit administration, pay off debts, strike deal with creditors, reach deal with creditors, creditor deal/n
    - doer zh: 倒闭 破产 关闭 崩盘 暴雷 爆雷 挤兑 崩溃 倒下 垮台 资不抵债 关停 清算 破产清算 申请破产 暂停提现 资金链断裂 停止提现 爆仓 跑路 违约 退市 关门 破产保护 被接管 清盘
        无力偿还 破产重整 关店 宣布破产 停业 解体 倒 取不出钱 被托管 托管 挤兑潮 兑付危机 停兑 停止取款 暂停取款 限制取款 违约爆雷 资金断裂 进入清盘 破产重组 濒临倒闭 关门大吉 宣告破产 破产倒闭
        破产清盘 进入破产 无力偿债 债台高筑 弹尽粮绝 寿终正寝 逾期 清盘令 烂尾 轰然倒下 撑不住了 断粮 熄灯 走到尽头 停摆 关张 树倒猢狲散 易主 人去楼空 一地鸡毛 烧光 申请破产保护 递交破产
        资金链断 关门歇业 停业清算 进入清算 无力回天 回天乏术 债务违约 交不起租 发不出工资 拖垮 倒了 垮了 黄了 轰然倒塌 寿终 曲终人散 落幕 谢幕 走向终点
    + doer zh: 全额 出手 救市 注资 恢复提现 扭亏为盈 重整成功 重组 还款 退款 起死回生 偿还 自救 盈利 化解 复活 获救 走出破产 取回全部存款 获救助 取回 拿回存款 取出存款 结束接管 解除接管
        退出接管 重获偿付能力 恢复兑付 渡过难关 脱困 恢复取款 恢复正常取款 死里逃生 化险为夷 脱离险境 摆脱危机 摆脱债务危机 走出困境 走出破产重整 重整计划获批 逃过一劫 浴火重生 绝处逢生 转危为安
        涅槃重生 重获新生 续命 度过难关 重整完成 走出泥潭 扭亏 活过来了 活下来 迎来转机 站稳脚跟 活了 走出破产保护 脱离破产 重整获批 完成重整 迎来白衣骑士 引入白衣骑士 获贷款 渡过危机 躲过一劫
        缓过来 存活 恢复营业 重新开业 重整旗鼓 保住
    + done en: rescue, bail out, save, guarantee, protect, backstop, cover, insure, repay, refund, reimburse,
        shore up, stabilise, stabilize, inject, pay back, compensate, recapitalise, prop up, throw lifeline to,
        pull back from brink, keep afloat,
        save from bankruptcy|collapse|closure|insolvency|liquidation|administration|ruin,
        buy out of administration|bankruptcy|insolvency|receivership, pump money into, refloat, recapitalize,
        pluck from bankruptcy|administration, nurse back to health, snatch from jaws of, get lifeline|bailout|rescue,
        repay creditors, rescue deal/n, rescue package/n, back from dead/x, back from brink/x, throw lifeline,
        rescue from bankruptcy|collapse|closure|insolvency|liquidation|administration, step in to save,
        step in to rescue, inject cash into, come to rescue of, ride to rescue of
    + done zh: 救助 纾困 兜底 保障 保护储户 托底 救援 援手 垫付 赔付 兑付 接盘 输血 救活 担保 全额赔付 出手相救 出手纾困 白衣骑士 相救
    - done zh: 接管
    - done en: seize, take over, shut down, close, liquidate, wind up, pull plug on, put out of business,
        tip into bankruptcy|administration|insolvency, push into bankruptcy|administration|insolvency,
        force into bankruptcy|administration|insolvency|liquidation, place into receivership|administration,
        put into receivership|administration, bankrupt

    frame renewal presumes
    + doer en: overhaul, reorganise, reorganize, reshuffle, restructure, shake up, revamp, new board/n, reshuffle/n,
        shake-up/n, restructuring/n, reconstitute, dissolve, disband, overhaul/n, be replaced, form new,
        new initial board/n, new leadership/n, initial board/n, clear out
    - doer en: stay, remain, keep control, cling on, keep seats, hold on, stay in place, retain control, unchanged/x,
        keep power, survive, stay in charge, remain in charge, in charge/x
    + doer zh: 重组 改组 换届 大换血 解散 洗牌 改选 换血 新董事会 重建 成立新 重新组建 重整 大洗牌 调整 组建新 更换 改朝换代 组阁 改选董事会 大换班 换届选举 换班子 重新选举 换人
        撤换董事会 重选 人事地震 更换班底 全员换血 换班底 推倒重建 全部改选 另起炉灶
    - doer zh: 保留 不变 留任 维持 掌控 稳住 不解散 守住 继续留任 保持不变 把持 掌权 原班人马 不换人 按兵不动 不改组 稳坐 继续掌权 一股不卖 不卖 继续持有 坚定持有 长期持有 原班不动
        原职不动 维持原班 维持原状 沿用 沿用老 原封不动 一切照旧 照旧 未作调整 没有变动 没有变化 未变
    + done en: replace, new/x, new initial/x
    + done zh: 新 新的 新一届 撤换 更换

    frame profit axis=go needs-object
    + doer en: become for-profit, go for-profit, convert to for-profit, restructure as for-profit, convert,
        for-profit/x, public benefit corporation/n, commercialise, privatise, privatize, shed nonprofit, conversion/n,
        transition to for-profit, privatization/n, spin out, for-profit shift/n, for-profit conversion/n,
        for-profit plan/n, for-profit transition/n, for-profit switch/n, for-profit restructuring/n,
        for-profit move/n, for-profit status/n, for-profit pivot/n, go commercial, turn itself into for-profit,
        become for-profit company|firm|corporation, switch to for-profit|profit, shift to for-profit|profit,
        drop|shed|ditch|abandon|lose|give_up|renounce|surrender|scrap|end nonprofit|non-profit|charity|charitable status|control|structure,
        complete for-profit conversion|switch|restructuring, float on stock market, turn into company, go corporate,
        free itself from nonprofit, cut ties with nonprofit, profit-making/x, profit making/x, demutualise,
        demutualize, privatisation/n
    - doer en: stay nonprofit, remain nonprofit, keep nonprofit control, nonprofit control/n,
        nonprofit to retain control/x, abandon conversion, nationalise, nationalize, drop conversion, stay non-profit,
        remain under nonprofit, nonprofit/x, non-profit/x, nationalization/n, retain control, nonprofit status/n,
        non-profit status/n, stay in nonprofit hands,
        retain|keep|preserve|restore|reaffirm|maintain|regain nonprofit|non-profit|charity|charitable status|control|structure,
        scrap|drop|shelve|abandon|ditch|reverse|kill|withdraw|call_off|cancel|halt|end|back_away_from|back_off|back_down_on|walk_back|pull for-profit plan|plans|conversion|switch|move|shift|restructuring|bid,
        scrap|drop|shelve|abandon|ditch plan|plans to become|go for-profit, return to nonprofit|non-profit,
        revert to nonprofit|non-profit, stay charity, remain charity, remain under nonprofit|non-profit control,
        stay mutual, remain mutual, stay public, take into public ownership, bring back into public ownership,
        renationalise, renationalize, go back to nonprofit|non-profit, become nonprofit, become non-profit,
        stay under nonprofit control
    + doer zh: 营利性 转为营利 商业化 私有化 转型营利 转制 公益公司 改制 营利公司 营利化 市场化 转为盈利 盈利性 营利转型 盈利转型 营利改制 营利重组 改制为营利 转为商业公司 转为公司制
        转型为营利性公司 改组为公司 公司化 股份制改造 民营化 转为民营 转为营利性 完成转型 转为公司 走向商业化 脱离非营利
    - doer zh: 非营利 保持非营利 非营利组织 放弃转型 国有化 公益性 收归国有 非盈利 非营利性 不再转型 回归非营利 公有化 收归公有 转为公益 回归公益 保留非营利 维持非营利 放弃营利 不转营利
        坚持公益 坚守公益
    """#
}
