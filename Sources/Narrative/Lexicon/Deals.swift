extension LexiconText {
  static let deals = #"""
    # Buying, merging, financing, agreeing. The format is described in Jobs.swift.

    frame deal axis=go presumes
    + doer en: buy, acquire, take over, purchase, agree to buy, reach deal, sign deal, proceed with, move ahead,
        move forward with, push ahead, go ahead, pursue, go through, press ahead, revive, takeover/n, acquisition/n,
        purchase/n, buyout/n, merger/n, merge with, snap up, scoop up, swallow, reach agreement, strike deal,
        sign accord, reach accord, accord/n, reach settlement, settlement/n, settle dispute, settle row,
        agree settlement, agree fee, agree price, agree deal, clinch deal, land, buy out, deal/n, sale/n, sell to,
        agree to sell, combine with, merge, tie-up/n, win bidding war, back on/x, sign agreement, agreement/n, pact/n,
        invest in, take stake in, recommend offer, recommend bid, recommend takeover, recommend deal, back offer,
        back bid, favour offer, favor offer, favour bid, favor bid, swoop/n, acquihire, accept offer, accept bid,
        agree to acquire, agree terms, buy up, sell,
        clinch|seal|sign|ink|agree|strike|reach|close|secure|win|nail_down|wrap_up|land|hammer_out @deal,
        join forces with, join up with, gobble up, hoover up, pounce on, splash out on, tie up with, shell out for,
        take private, seize control of, gain control of, raise stake in, gets its hands on/x, back on track/x,
        sold to/x, be sold to, close in on, throw in lot with, buy-out/n, mega-merger/n
    +done doer en: complete, close deal, close on, finalise, finalize, seal deal, take control, own, completion/n,
        wrap up, close acquisition, complete purchase, complete takeover, close purchase, deal closes/x,
        deal is done/x, complete acquisition, conclude
    - doer en: terminate, scrap, abandon, walk away, back away, pull out, back out, call off, cancel, ditch, drop,
        end deal, pull plug, collapse, fall through, withdraw, kill deal, renege, termination/n, walk, fall apart,
        break off, lose out, terminate deal, is off/x, lapse, unravel, end merger, sink, unwind, exit deal, nix,
        scupper, lose bidding war, lose bid, drop out of bidding, withdraw bid, withdraw offer, give up,
        wash hands of, be over between, leave at altar, left at the altar/x, remain independent, stay independent,
        withdraw recommendation, end pursuit, drop pursuit, abandon pursuit, give up pursuit, end chase,
        abandon chase, end interest, withdraw interest, cool on, bow out, get cold feet, backtrack, back out of,
        cancellation/n, scuttle, divest, unwinding/n, break up with, breakup fee/n, termination fee/n, walk out of,
        bail on, bail out of, pull plug on, tear up agreement|deal|contract|pact, rip up deal|agreement|contract,
        pull|sink|wreck|scotch @deal, rebuff, fend off, stay single, go it alone, lose interest in, decide against,
        part ways, get cold feet over, deal dies/x, dead in the water/x, is dead/x, cut losses on, call time on,
        hit buffers, fizzle, bow out of, drop out of, throw in towel, miss out on
    -hold doer en: on hold/x, pause, suspend, delay, postpone, put off, freeze, put on hold, temporarily on hold/x,
        in limbo/x, stall, put on ice, kick into long grass
    + doer zh: 收购 买下 购买 并购 接手 达成协议 达成收购 接盘 重启收购 合并 达成交易 同意收购 入股 达成一致 谈妥 谈拢 吞并 整合 购入 签署协议 签约 达成最终协议 达成共识 出售给 卖给
        收编 兼并 拿下 战略投资 揽入 并入 吃下 控股 借壳 重启谈判 重启重组 重新收购 重新报价 重新磋商 签订收购协议 收入囊中 揽入怀中 卖身 卖身给 委身 收归 纳入旗下 收于麾下 继续收购 接管 斥资
        吞下 敲定收购 联姻 签署收购协议 抢下 抄底 收归旗下 纳入麾下 买断 购得 敲定 敲定交易 重组 成为一家人 成一家人 合为一体 结合 喜结连理 换股 易主 归于一家 归入 纳入版图 落袋 入局 一锤定音
        拍板 签字画押 谈成 成了 收下 买入 鲸吞 入手 接下 收归囊中 纳入囊中 收为己有 落槌成交 签约收购 交易敲定 交易落定 交易落地 归入麾下 花落 抱得美人归 改姓 换东家 换老板 迎来新东家
        迎来新主人 私有化 全资收购
    +done doer zh: 完成收购 完成交易 入主 成交 交易完成 收购完成 完成对 交割 尘埃落定 完成合并 完成交割 并表 过户完成 完成过户 画上句号
    - doer zh: 终止 取消 放弃 撤回 退出 退出收购 告吹 泡汤 作罢 毁约 反悔 退出交易 解除协议 放弃收购 终止收购 撤销收购 终止协议 取消收购 破裂 分手费 终止费 谈崩 收购失败 流产 夭折 黄了
        熔断 拆分 解约 撤资 退股 剥离 撕毁 违约 谈判破裂 梦碎 叫停 悔婚 分手 解除 悔约 散伙 退出竞购 退出竞标 一拍两散 无疾而终 折戟 落空 吹了 不买了 不收了 撤标 弃购 不买 终止合作 撤单
        撤回要约 搅黄 被否 破局 打水漂 不再收购 终止交易 取消交易 重组失败 分道扬镳 谈崩了 各走各路 走到尽头 散了 胎死腹中 成泡影 化为泡影 不谈了 不卖了 收手 作废 缘尽 戛然而止 功亏一篑 告终
        收回要约 交易告吹 交易失败 交易流产 交易终止 交易取消 婚约告吹 打退堂鼓 临阵退缩 退出谈判 谈不拢 谈不成 不欢而散 鸡飞蛋打 竹篮打水 煮熟的鸭子飞了 到嘴的鸭子飞了 收场 散场 止步 叫停交易
    -hold doer zh: 搁置 暂停 暂缓 推迟 延迟 延期 中止 悬而未决 陷入僵局 停滞
    +bid doer zh: 竞购 竞标 报价 出价 要约收购 敌意收购 竞价 竞购战 恶意收购 收购要约 收购提议 收购报价 收购竞标
    +bid doer en: offer to buy, bid for, offer/n, bid/n, outbid, hostile bid/n, takeover bid/n, make offer, make bid,
        table offer, launch bid, submit bid, sweeten bid
    + done en: sell to

    frame alliance axis=go presumes
    + doer en: partner with, team up, ally with, join forces, collaborate with, form alliance, partnership/n,
        alliance/n, join coalition, cooperate with, work with, form coalition, unite with, enter coalition,
        tie up with, sign memorandum, forge partnership, expand partnership, renew partnership, collaboration/n,
        coalition/n, sign new agreement, sign agreement, strike deal, renew deal, renew agreement, patch up, survive,
        renew coalition, stay in, throw in lot with, shake hands on @pact,
        seal|strike|sign|reach|agree|clinch|ink|form|forge|join|cement @pact,
        seal|strike|sign|reach|agree|clinch|ink|form|forge|join|cement @pact with, enter|join|form government,
        join in government, enter|join|form government with, hop into bed with, get into bed with,
        climb into bed with, go into government with, cosy up to, come together, band together, pool forces,
        link up with, link arms with, link arms, hitch wagon to, govern with, rule with, share power with,
        agree to share power, join hands, join hands with, stick with, stay together, stay in @pact, tie-up/n, pact/n,
        united front/n, team up with, hook up with, marry up with
    - doer en: break with, end partnership, sever ties, cut ties, part ways, break off, leave coalition,
        quit coalition, dissolve alliance, end collaboration, end cooperation, break up, end alliance, split from,
        dump partner, abandon alliance, severing/n, breakup/n, distance itself from, pull out of partnership,
        break away, break away from, secede, walk out,
        break|quit|leave|dissolve|dump|exit|desert|dissolve|walk_out_of|withdraw_from|bolt|wreck|blow_up @pact,
        break|quit|leave|dissolve|exit|walk_out_of|withdraw_from @pact with, break up with, dump, desert,
        part company with, part ways with, part company, fall out, cut loose, cut ties with, sever ties with,
        sever links with, cut links with, walk away from, go separate ways, go own way, go it alone, split,
        walk out on, bring down government, topple government, split/n, divorce/n, rupture/n, jump ship,
        fall out with, end cooperation with, split up, split with
    + doer zh: 合作 联手 结盟 联盟 携手 达成合作 牵手 联合 抱团 组建联合政府 续约合作 签署备忘录 站在一起 加入联盟 共建 结成 恢复合作 重组联合政府 重组内阁 重修旧好 言归于好 复合 重归于好
        破镜重圆 组阁 组阁成功 组成新政府 重新联手 再度联手 再牵手 重新合作 重启合作 达成新协议 坐回 合约/n 合同/n 代言合同/n 代言/n 重返 留在 加入 重新加入 入阁 联合组阁 结为盟友 拉拢
        结成联盟 联手组阁 加入阵营 并肩 同盟 缔结同盟 联军 达成组阁协议 签署联合执政协议 不离不弃 仍是代言人 仍是全球代言人 留住 结缘 深化合作 联手出击 结为伙伴 强强联手 续签合作 再续前缘
        建立伙伴关系 结为同盟 结成同盟 缔结联盟 组成联盟 组建联盟 组成联合政府 组建联合内阁 联合执政 共同执政 战略合作 签署合作协议 开启合作 展开合作 再续合作 联名 推出联名 冠名 赞助 签下代言
        出任代言人 成为代言人 担任代言人
    - doer zh: 终止合作 结束合作 分手 散伙 拆伙 退出联盟 断绝关系 切割 停止合作 决裂 脱钩 分家 退群 退出联合政府 划清界限 割席 解除代言 终止代言 联盟破裂 到期 谈判破裂 不再续约 谈崩 瓦解
        垮台 解体 撕破脸 分崩离析 破裂 一拍两散 退出执政联盟 退出政府 退出内阁 倒阁 土崩瓦解 名存实亡 各走各路 撤出 退出 离开 脱离 反目 闹翻 分道扬镳 踢走 翻脸 联盟瓦解 同盟破裂 撤出联盟
        离开联盟 单飞 解散 分手收场 不欢而散 拆台 联盟解体 联合政府瓦解 联合政府垮台 断交 绝交 撇清关系 换下 弃用 撤掉海报 各奔东西 断约 分道 断了合作 告别 丢了代言 代言没了 闹掰 终止伙伴关系
        结束伙伴关系 伙伴关系破裂 联姻破裂 结束联姻 撤赞助 退出赞助 退盟 退出联合 退出合作 散场 拆档 各立门户 反目成仇 倒戈

    frame funding axis=go presumes
    + doer en: invest, fund, finance, raise, raise funds, secure funding, funding/n, investment/n, back, close round,
        raise money, pour into, bankroll, pump money into, commit funding, sponsor, secure investment,
        land investment, donate, grant, inject, lead round|series|funding,
        land|win|bag|secure|get|receive|clinch|net|attract|draw|obtain|score @money, pump @money into,
        write cheque for, write check for, bet on, bet big on, pile into, underwrite, stump up, stump up for,
        release @money, double down on, endow, endowment/n, grant/n, cash injection/n, buy into, take stake in,
        invest million|billion, up stake
    - doer en: defund, cut funding, pull funding, withdraw funding, freeze funding, cut off funding, halt funding,
        divest, pull investment, slash funding, funding cut/n, stop funding, withhold funding, cancel grants,
        withdraw investment, suspend funding, sell stake, dump shares, pull|cut|claw_back|slash|withhold|lose @money,
        cut off, dump|sell|offload|ditch|liquidate|unload|exit stake|shares|holding, bail on, pull plug on,
        sell out of, turn off tap|taps|money, funding freeze/n, close purse, shut purse, disinvest, grant freeze/n
    + doer zh: 投资 注资 融资 出资 拨款 资助 领投 跟投 增资 加码 募资 砸钱 追加投资 赞助 捐款 捐赠 拨付 解冻资金 入股 砸下 注入资金 追投 再投 提供资金 增持 输血 扶持 补贴 资金到位
        捐资 认购 追加投入 拨给 一股不卖 不卖 惜售 继续持有 坚定持有 加仓 长期持有 捂紧 守住持股 保留股份 保留股权 紧握 追加注资 砸下重金 砸重金 掏钱 掏腰包 解囊 慷慨解囊 到账 打款 放款
        拨付资金 恢复资金 敲定融资 拿下融资 入局 战略入股 战略投资 买入
    - doer zh: 撤资 断供 抽资 减持 清仓 冻结资金 削减经费 停止资助 冻结拨款 砍掉经费 退股 抛售 抽走资金 断粮 断奶 停拨 停发 抽贷 断贷 抽回 撤回资金 退出投资 砍预算 砍掉预算 撤出投资
        资金断裂 冻结经费 不再资助 不再投资 撤走资金 撤资走人 全身而退 清仓式减持 脱手 抛掉 抛出 转让 转手 出清 卖掉 卖光 悉数卖出 售出 卖出 套现 变现 转让股权 出让 甩卖 出售股份 出售股权
        转让股份 清空持股 退出股东 卖股 清股 弃股 抛股 抛清 清盘持股 易主 卖断 离场 退出股东行列 断炊 撤股 清仓走人 断资 切断资金 砍掉拨款 砍掉资助 砍资助 收回资金 停供资金 减持套现 抛售股份
        清仓出局 全部卖出 清掉

    frame contract axis=go presumes
    + doer en: sign contract, renew, extend, renew contract, re-sign, award contract, win contract, renewal/n,
        extension/n, contract extension/n, sign deal, ink deal, prolong, keep licence, keep license, license, licence,
        sign on, subscribe, relicense, sign treaty, ratify, sign, signing/n, pick up, recommission, order season,
        pick, choose, select, tap, hand @contract to, give @contract to,
        bag|land|clinch|secure|scoop|win|get|snag|nab|pocket|snare|grab @contract, ink @contract, agree @contract,
        sign up, plump for, put pen to paper, chosen to/x, place order with
    - doer en: terminate contract, cancel contract, end contract, breach contract, break contract, lose contract,
        rip up, tear up, let lapse, cancel licence, cancel license, revoke licence, revoke license, lose licence,
        lose license, unsigned, expire, expiry/n, annul contract, void contract, not signed/x, without signing/x,
        leaves without signing/x, contract termination/n, not renew, cancel, pull @contract, drop, dump, ditch, sack,
        part ways with, cut ties with, sever ties with, cut ties, pull plug on contract|deal, let @contract expire,
        default on contract, kick off contract, cancellation/n, termination/n, lose @contract
    - done en: strip of
    +ret doer zh: 恢复授权 重新签约 重新合作
    + doer zh: 签约 续约 续签 签署 签订 签下 达成协议 签字 签署协议 签署联合声明 续租 中标 延长合同 合约有效 批准协议 正式签署 合约/n 合同/n 代言合同/n 代言/n 授权合同/n 授予
        承建 夺得 揽下 拿到 拿下 获得订单 夺标 得标 揽获 签单 接单 追加订单 中选 抱走大单 独家合作 承揽 斩获 获得合同 承包 追单 再签 再签三年 签下新约 签新约 仍是代言人 续聘 留用 续下去
        续到 续上 合约续期 延长合约 延长合作 换签 签下续约 拿下合同 拿下订单 斩获订单 喜提 留住 不离不弃
    - doer zh: 解约 毁约 违约 终止合同 解除合同 撤销授权 取消授权 到期 不续约 终止许可 取消许可 撕毁协议 退出协议 终止授权 收回授权 吊销执照 吊销 撕毁 拒签 签署取消 踢出局 废标 失去订单
        丢单 退单 砍单 取消订单 撤销订单 撤单 合同作废 流标 丢掉合同 失去合同 丢标 取消合同 撤销合同 取消合约 解除合约 解除协议 收回合同 停止合作 毁单 丢了 丢掉 丢代言 丢了代言 痛失 换代言人
        新代言人 更换代言人 撤换代言人 分手 合作到此为止 缘尽 切割 单方解约 弃约 退约 不续 断约 分道扬镳 终止合作 出局

    frame listing axis=go presumes
    + doer en: go public, list, float, file for ipo, ipo/n, listing/n, debut, stock market debut/n, list shares,
        relaunch ipo, restart ipo, resume ipo, revive listing, revive float, relaunch listing, float/n, price ipo,
        flotation/n, revive ipo, relist, launch ipo, start trading, file to go public, revive public offering,
        public offering/n, list in, begin|start trading, shares begin|start trading/x,
        make stock|market|trading|share debut, make stock market debut, ring opening bell, ring bell,
        hit market|markets|exchange, first day of trading/x, first trading day/x, trading debut/n, market debut/n,
        share sale/n, raise in initial public offering, initial public offering/n, initial public offering,
        come to market, join exchange|index, sell shares to public, join stock market, readmit to trading,
        resume trading, trading resumes/x, float on, list on, list at, make debut, price|relaunch|kick_off|open @ipo,
        ipo priced/x, raise in ipo, go public on, go public in, go public at
    - doer en: delist, pull ipo, withdraw ipo, shelve ipo, postpone ipo, cancel ipo, go private, take private,
        scrap ipo, delay ipo, abandon ipo, delisting/n, suspend trading, halt ipo, call off ipo,
        delay public offering, pull public offering, postpone listing, shelve debut, shelve listing,
        shelve public offering, withdraw offering, leave exchange|stock market, quit exchange, quit stock market,
        exit stock market, pull @ipo, kick off exchange, boot off exchange, drop from exchange, remove from exchange,
        throw off exchange, halt trading, go-private/n, buyout of minority/n, taken private/x, pull shares,
        withdraw shares, stay private, remain private, leave market, suspend trading in
    + doer zh: 上市 挂牌 敲钟 首次公开募股 招股 递交招股书 重启上市 过会 登陆纳斯达克 登陆港交所 登陆科创板 申购 递表 交表 递交上市申请 提交上市申请 聆讯 通过聆讯 叩门 叩响 再叩 冲刺港股
        冲刺上市 闯关 上会 提交注册 注册生效 重新递表 再次递表 二次递表 二度递表 更新招股书 招股书/n 挂牌上市 挂牌交易 鸣锣 鸣锣上市 登陆港股 登陆纳指 借壳 借壳上市 重组上市 赴美上市 赴港上市
        上市辅导 首发过会 登陆 首发上市 招股上市 敲锣 闯关成功 发行上市 路演 获受理 聆讯通过 登陆资本市场 登陆纽交所 登陆主板 登陆创业板 登陆北交所 首日交易 首日大涨 首日破发 定价 重启申请
        冲刺成功 上市获批 获批上市
    - doer zh: 退市 撤回上市 取消上市 私有化 摘牌 推迟上市 撤回招股书 停牌 搁置上市 撤单 撤表 撤材料 撤回申请 终止审核 终止注册 招股书失效 材料失效 折戟 上市折戟 梦碎 上市梦碎 主动撤回
        暂缓发行 中止发行 中止审查 中止审核 推迟发行 推迟招股 暂停招股 取消发行 退市整理 终止挂牌 被否 暂缓上市 上市失败 闯关失败 撤回上市申请 强制退市 上市遇阻 上市搁浅 失效 止步 梦断 无缘上市
        无缘资本市场 退市摘牌 告别资本市场 告别港股 铩羽而归

    # Refusing to buy, attend or deal with.
    frame boycott axis=go presumes
    - doer en: boycott, shun, boycott/n, call boycott, launch boycott, call for boycott, urge boycott, stay away from,
        refuse to buy, blacklist, black, embargo, snub, turn back on, cold-shoulder, give cold shoulder,
        steer clear of, avoid, stop buying|using|paying|watching|attending|drinking|eating, cancel subscription,
        cancel subscriptions, cancel membership, spurn, ditch, walk away from, desert, freeze out, pull adverts,
        pull advertising, pull ads, withdraw advertising, suspend advertising, stop advertising, blackball,
        give wide berth, vote with feet
    + doer en: end boycott, lift boycott, call off boycott, drop boycott, suspend boycott, halt boycott,
        resume buying, buy again, resume dealings, go back to, return to, come back to, flock back, flock back to,
        resume advertising|attending|watching|drinking, end standoff, make peace with, welcome back, stop boycotting,
        boycott ends/x, boycott is over/x, boycott over/x
    - doer zh: 抵制 罢买 拒买 联合抵制 杯葛 发起抵制 封杀 拒购 号召抵制 拒绝购买 呼吁抵制 拒用 罢看 拒看 停止购买 拉黑 拒绝采购 联手抵制 号召罢买 群起抵制 掀起抵制 退订 卸载 用脚投票
        拒绝消费 罢购
    + doer zh: 结束抵制 停止抵制 终止抵制 放弃抵制 恢复购买 不再抵制 抵制落幕 抵制结束 恢复采购 重新购买 恢复合作 恢复观看 抵制告终

    # Whether the source is open.
    frame source axis=go
    + doer en: open source, open-source, go open source, return to open source, become open source,
        open source again/x, relicense as open source, readopt open source, re-adopt open source, adopt open source,
        open up source, publish code|weights|source, publish source code, release code|weights|source,
        release source code, release as open source, open up code|weights|repository, open code|weights,
        make open source, relicense, relicense under, put under free|open licence|license, bring back to open source,
        remain open source, stay open source, under apache/x, under mit/x, under gpl/x, free software/x,
        free licence/x, free license/x, open licence/x, open license/x, open up, make code public,
        put on public repository, donate code, permissive licence/x, permissive license/x, make source public,
        copyleft/x
    - doer en: close source, go closed source, go proprietary, become proprietary, abandon open source,
        drop open source, ditch open source, leave open source, move away from open source, source-available/x,
        closed source/x, change licence, change license, switch licence, switch license, tighten licence,
        tighten license, close code|weights, take closed source, take closed-source, make proprietary,
        lock down code|source, lock up code, hide code|source code,
        move|switch|change|shift to proprietary|commercial|restrictive|business|source-available licence|license,
        move|switch|change|shift to business source licence|license, proprietary licence/x, proprietary license/x,
        business source licence/x, business source license/x, commercial licence/x, commercial license/x,
        pull repository|code|source code, make repository private, take private, closed-source/x,
        withhold code|weights, withhold source code, keep weights secret, stop publishing code,
        take repository private, quit open source, end open source, turn back on open source,
        withhold code|weights|source code, stop publishing source code
    + doer zh: 开源 重新开源 回归开源 恢复开源 宣布开源 正式开源 公开源码 公开源代码 开放源码 开放源代码 转向开源 放出源码 放出代码 公布源码 开放代码 公开代码 源码上传 代码全面公开 开源发布
        恢复开源许可 重回开源 拥抱开源 改回开源许可 换回开源协议 回归开源协议 采用开源许可 开放权重 放出权重 公开权重 免费开放源码
    - doer zh: 闭源 不再开源 放弃开源 停止开源 转向闭源 关闭源码 更改许可证 更换许可证 修改许可证 收紧许可 改用商业许可 变更许可 退出开源 删除源码 撤下源码 转为商业许可 走向闭源 更换协议
        更改协议 修改协议 改用商业协议 改许可证 收紧协议 收回源码 关闭代码库 关闭仓库 删除仓库

    # One body or two: projects, parties, regions that merge or go their own ways.
    frame unity axis=go whole
    + doer en: merge, merge with, merge into, merge back into, reunite, unite, unite with, unify, fold into,
        fold back into, rejoin, amalgamate, amalgamate with, reunify, pool resources, merger/n, reunion/n,
        unification/n, reunification/n, amalgamation/n, combine, absorb, join forces, combine with
    - doer en: fork, split, split from, split off, break away, break away from, break off from, part ways,
        part ways with, secede, secede from, spin off, spin off from, hive off, demerge, demerge from, go own way,
        go separate ways, splinter, strike out on own, declare independence, fork/n, secession/n, demerger/n,
        breakaway/n, spin-off/n, schism/n, separate from, cut loose from, unmerge, strike out alone
    + doer zh: 合并 并入 重新合并 统一 合二为一 回归 重新加入 联合 归并 合流 整合 开源 重新开源 回归开源 宣布开源 正式开源 成为一家人 成一家人 合为一体 结合 联姻 换股 归于一家
    - doer zh: 分叉 分裂 分家 分拆 拆分 脱离 独立 自立门户 另立门户 分道扬镳 宣布独立 出走 决裂 闭源 不再开源 放弃开源 停止开源 转向闭源 告吹 吹了 黄了 一拍两散 不合了
    """#
}
