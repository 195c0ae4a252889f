extension LexiconText {
  static let deals = #"""
    # Buying, merging, financing, agreeing. The format is described in Jobs.swift.

    frame deal axis=go presumes
    + doer en: buy, acquire, take over, purchase, agree to buy, reach deal, sign deal, proceed with, move ahead,
        move forward with, push ahead, go ahead, pursue, go through, press ahead, revive, takeover/n, acquisition/n,
        purchase/n, buyout/n, merger/n, merge with, snap up, scoop up, swallow, reach agreement, strike deal, sign accord, reach accord, accord/n, reach settlement, settlement/n, settle dispute, settle row, agree settlement,
        agree deal, clinch deal, land, buy out, deal/n, sale/n, sell to, agree to sell, combine with, tie-up/n,
        win bidding war, back on/x, deal is on/x, sign agreement, agreement/n, pact/n, invest in, take stake in,
        acquihire, accept offer, accept bid, agree to acquire, agree terms, buy up, sell
    +done doer en: complete, close deal, close on, finalise, finalize, seal deal, take control, own, completion/n,
        wrap up, close acquisition, complete purchase, complete takeover, close purchase, deal closes/x,
        deal is done/x, complete acquisition, conclude
    - doer en: terminate, scrap, abandon, walk away, back away, pull out, back out, call off, cancel, ditch, drop,
        end deal, pull plug, collapse, fall through, withdraw, kill deal, renege, termination/n, walk, fall apart,
        break off, lose out, terminate deal, deal is off/x, is off/x, lapse, unravel, end merger, sink, unwind,
        exit deal, nix, scupper, lose bidding war, lose bid, drop out of bidding, withdraw bid, withdraw offer,
        get cold feet, backtrack, back out of, cancellation/n, scuttle, divest, unwinding/n, break up with,
        breakup fee/n, termination fee/n
    -hold doer en: on hold/x, pause, suspend, delay, postpone, put off, freeze, put on hold, temporarily on hold/x,
        in limbo/x, stall
    + doer zh: 收购 买下 购买 并购 接手 达成协议 达成收购 接盘 重启收购 合并 达成交易 同意收购 入股 达成一致 谈妥 谈拢 吞并 整合 购入 签署协议 签约 达成最终协议 达成共识 出售给
        卖给 收编 兼并 拿下 战略投资 揽入 并入 吃下 控股
        接管 收入囊中 斥资 吞下 敲定收购 联姻 签署收购协议 抢下 抄底
        收归旗下 纳入麾下 买断 购得 敲定 敲定交易
        重组 借壳
    +done doer zh: 完成收购 完成交易 入主 成交 交易完成 收购完成 完成对 交割 尘埃落定
        完成合并
    - doer zh: 终止 取消 放弃 撤回 退出 退出收购 告吹 泡汤 作罢 毁约 反悔 退出交易 解除协议 放弃收购 终止收购 撤销收购 终止协议 取消收购 破裂 分手费 终止费 谈崩 收购失败 流产 夭折 黄了 熔断 拆分
        解约 终止合作 撤资 退股 剥离 撕毁 违约 谈判破裂 梦碎 叫停 悔婚
        撤单 撤回要约 搅黄 被否 散伙
        破局 无疾而终 打水漂 不买了 不再收购
        终止交易 取消交易
        重组失败 分道扬镳
    -hold doer zh: 搁置 暂停 暂缓 推迟 延迟 延期 中止 悬而未决 陷入僵局 停滞
    +bid doer zh: 竞购 竞标 报价 出价 要约收购 敌意收购 竞价 竞购战 恶意收购 收购要约 收购提议 收购报价 收购竞标
    +bid doer en: offer to buy, bid for, offer/n, bid/n, outbid, hostile bid/n, takeover bid/n, make offer, make bid,
        table offer, launch bid, submit bid, sweeten bid

    frame alliance axis=go presumes
    + doer en: partner with, team up, ally with, join forces, collaborate with, form alliance, partnership/n,
        alliance/n, join coalition, cooperate with, work with, form coalition, unite with, enter coalition,
        tie up with, sign memorandum, forge partnership, expand partnership, renew partnership, collaboration/n,
        coalition/n, sign new agreement, sign agreement, strike deal, renew deal, renew agreement, patch up, survive,
        renew coalition, stay in
    - doer en: break with, end partnership, sever ties, cut ties, part ways, break off, leave coalition,
        quit coalition, dissolve alliance, end collaboration, end cooperation, break up, end alliance, split from,
        dump partner, abandon alliance, severing/n, breakup/n, distance itself from, pull out of partnership,
        break away, break away from, secede, walk out
    + doer zh: 合作 联手 结盟 联盟 携手 达成合作 牵手 联合 抱团 组建联合政府 续约合作 签署备忘录 站在一起 加入联盟 共建 结成 恢复合作
        组阁 入阁 联合组阁 结为盟友 拉拢 结成联盟 联手组阁 加入阵营
        并肩 同盟 缔结同盟 联军 达成组阁协议
        签署联合执政协议
    - doer zh: 终止合作 结束合作 分手 散伙 拆伙 退出联盟 断绝关系 切割 决裂 脱钩 分家 退群 退出联合政府 划清界限 割席 解除代言 终止代言 联盟破裂 到期 谈判破裂 不再续约
        谈崩
        反目 闹翻 分道扬镳 瓦解 踢走 脱离 翻脸 联盟瓦解 同盟破裂 撤出联盟 离开联盟 单飞
        解散 撕破脸 分手收场 不欢而散 解体 拆台 联盟解体 退出执政联盟
        联合政府瓦解 联合政府垮台 断交 绝交
        停止合作

    frame funding axis=go presumes
    + doer en: invest, fund, finance, raise, raise funds, secure funding, funding/n, investment/n, back, close round,
        raise money, pour into, bankroll, pump money into, commit funding, sponsor, secure investment,
        land investment, donate, grant, inject
    - doer en: defund, cut funding, pull funding, withdraw funding, freeze funding, cut off funding, halt funding,
        divest, pull investment, slash funding, funding cut/n, stop funding, withhold funding, cancel grants,
        withdraw investment, suspend funding, sell stake, dump shares
    + doer zh: 投资 注资 融资 出资 拨款 资助 领投 跟投 增资 加码 募资 砸钱 追加投资 赞助 捐款 捐赠 拨付 解冻资金
        入股 砸下 注入资金 追投 再投 提供资金 增持
        输血 扶持 补贴 资金到位 捐资 认购 追加投入
        拨给
    - doer zh: 撤资 断供 抽资 减持 清仓 冻结资金 削减经费 停止资助 冻结拨款 砍掉经费 退股 抛售
        抽走资金 断粮 断奶 停拨 停发 抽贷 断贷 抽回 撤回资金 退出投资 砍预算
        砍掉预算 撤出投资
        资金断裂 冻结经费 不再资助 不再投资 撤走资金 撤资走人

    frame contract axis=go presumes
    + doer en: sign contract, renew, extend, renew contract, re-sign, award contract, win contract, renewal/n,
        extension/n, contract extension/n, sign deal, ink deal, prolong, keep licence, keep license, license, licence,
        sign on, subscribe, relicense, sign treaty, ratify, sign, signing/n, pick up, recommission, order season
    - doer en: terminate contract, cancel contract, end contract, breach contract, break contract, lose contract,
        rip up, tear up, let lapse, cancel licence, cancel license, revoke licence, revoke license, lose licence,
        lose license, unsigned, expire, expiry/n, annul contract, void contract, not signed/x, without signing/x,
        leaves without signing/x, contract termination/n, not renew, cancel
    +ret doer zh: 恢复授权 重新签约 重新合作
    + doer zh: 签约 续约 签署 签订 签下 达成协议 签字 签署协议 签署联合声明 续租 中标 延长合同 合约有效 批准协议
        授予 承建 夺得 揽下 拿到 拿下 获得订单 夺标 得标 揽获 签单 接单
        追加订单 中选 抱走大单 独家合作 承揽 斩获
        获得合同 承包 追单
        正式签署
    - doer zh: 解约 毁约 违约 终止合同 解除合同 撤销授权 取消授权 到期 不续约 终止许可 取消许可 撕毁协议 退出协议 终止授权 收回授权 吊销执照 吊销 撕毁 拒签
        踢出局 废标 失去订单 丢单 退单 砍单 取消订单 撤销订单 撤单 合同作废 流标 丢掉合同
        失去合同 丢标 取消合同 撤销合同 取消合约 解除合约 解除协议 收回合同
        停止合作 毁单
        签署取消

    frame listing axis=go presumes
    + doer en: go public, list, float, file for ipo, ipo/n, listing/n, debut, stock market debut/n, list shares,
        price ipo, flotation/n, revive ipo, relist, launch ipo, start trading, file to go public,
        revive public offering, public offering/n
    - doer en: delist, pull ipo, withdraw ipo, shelve ipo, postpone ipo, cancel ipo, go private, take private,
        scrap ipo, delay ipo, abandon ipo, delisting/n, suspend trading, halt ipo, call off ipo,
        delay public offering, pull public offering, postpone listing, shelve debut, shelve listing,
        shelve public offering, withdraw offering
    + doer zh: 上市 挂牌 敲钟 首次公开募股 招股 递交招股书 重启上市 过会 登陆纳斯达克 登陆港交所 登陆科创板 申购
        登陆 首发上市 挂牌上市 招股上市 敲锣 闯关成功
        发行上市 挂牌交易 路演
        借壳 冲刺上市 获受理 递表 交表 递交上市申请 聆讯通过 通过聆讯
    - doer zh: 退市 撤回上市 私有化 摘牌 推迟上市 撤回招股书 停牌 搁置上市
        撤单 折戟 撤回申请 上市失败 上市梦碎
        闯关失败 被否 撤材料 撤回上市申请 强制退市
        上市遇阻 上市搁浅 取消发行 中止发行
        失效 招股书失效 撤表
        取消上市

    # Refusing to buy, attend or deal with.
    frame boycott axis=go presumes
    - doer en: boycott, shun, boycott/n, call boycott, launch boycott, call for boycott, urge boycott,
        stay away from, refuse to buy, blacklist, black, embargo
    + doer en: end boycott, lift boycott, call off boycott, drop boycott, suspend boycott, halt boycott,
        resume buying, buy again, resume dealings
    - doer zh: 抵制 罢买 拒买 联合抵制 杯葛 发起抵制
        封杀 拒购 号召抵制 拒绝购买 呼吁抵制 拒用 罢看
        拒看 停止购买 拉黑 拒绝采购
    + doer zh: 结束抵制 停止抵制 终止抵制 放弃抵制 恢复购买 不再抵制
        抵制落幕 抵制结束 恢复采购
        重新购买 恢复合作 恢复观看 抵制告终

    # Whether the source is open.
    frame source axis=go
    + doer en: open source, open-source, go open source, return to open source, become open source,
        open source again/x, relicense as open source, readopt open source,
        re-adopt open source, adopt open source, open up source
    - doer en: close source, go closed source, go proprietary, become proprietary, abandon open source,
        drop open source, ditch open source, leave open source, move away from open source,
        source-available/x, closed source/x, change licence,
        change license, switch licence, switch license, tighten licence, tighten license
    + doer zh: 开源 重新开源 回归开源 宣布开源 正式开源
        公开源码 公开源代码 开放源码 开放源代码 转向开源 放出源码 放出代码
        公布源码 开放代码 公开代码 源码上传 代码全面公开
        开源发布 恢复开源许可
    - doer zh: 闭源 不再开源 放弃开源 停止开源 转向闭源
        关闭源码 更改许可证 更换许可证 修改许可证
        收紧许可 改用商业许可 变更许可 退出开源
        删除源码 撤下源码 转为商业许可
    """#
}
