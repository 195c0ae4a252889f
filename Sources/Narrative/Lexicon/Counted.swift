extension LexiconText {
  /// What numbers count, and what was done by or to it.
  static let counted = #"""
    # A line is "noun KEY UNIT LANGUAGE: words" for what is counted, "deed KEY LANGUAGE: words" for what it does or
    # undergoes, "currency CODE LANGUAGE: words" or "measure UNIT LANGUAGE: words" for units. KEY is the same in both
    # languages; "-" is no unit. English nouns are given in the singular and the plural, English deeds by their stems.
    # Words are parted by commas in English, by spaces in Chinese; the longest Chinese word wins.

    noun employees people en: employee, employees, staff, staffer, staffers, worker, workers, workforce, crew
    noun employees people zh: 员工 职工 雇员 工人 职员 工作人员 前员工 在职员工
    noun people people en: people, persons, person, residents, citizens, men, women, civilians, villagers, passengers,
        visitors, users, customers, fans, members, protesters, demonstrators, signatories, migrants, refugees,
        detainees, suspects, victims, survivors, children, pupils, students, patients, households, families,
        subscribers, followers, delegates, supporters, spectators, tenants, evacuees, staffers, candidates, individuals
    noun people people zh: 人 民众 居民 市民 平民 乘客 用户 客户 粉丝 成员 会员 示威者 抗议者 难民 嫌疑人 嫌犯 受害者 幸存者 儿童 学生 患者 家庭 支持者 观众 群众 村民 旅客 消费者 网友 会员 代表
    noun teachers people en: teacher, teachers
    noun teachers people zh: 教师 老师
    noun doctors people en: doctor, doctors, nurses, nurse, medics
    noun doctors people zh: 医生 护士 医护人员
    noun drivers people en: driver, drivers, pilots, pilot
    noun drivers people zh: 司机 飞行员 机师
    noun soldiers people en: soldier, soldiers, troops, fighters, servicemen, marines
    noun soldiers people zh: 士兵 军人 官兵 兵力 军队 武装人员
    noun police people en: police, officers, policemen
    noun police people zh: 警察 警员
    noun lawmakers people en: lawmaker, lawmakers, mps, senators, deputies, legislators, representatives, councillors
    noun lawmakers people zh: 议员 国会议员 参议员 众议员
    noun ministers people en: minister, ministers
    noun ministers people zh: 部长 大臣 阁员 内阁成员
    noun directors people en: director, directors, executives, executive, managers
    noun directors people zh: 董事 高管 经理
    noun players people en: player, players, athletes, swimmers, riders, runners
    noun players people zh: 球员 运动员 选手 队员
    noun researchers people en: researcher, researchers, scientists, engineers, academics
    noun researchers people zh: 研究员 研究人员 科学家 工程师 学者
    noun investors people en: investor, investors, shareholders, depositors, creditors
    noun investors people zh: 投资者 投资人 股东 储户 债权人
    noun hostages people en: hostage, hostages, prisoners, captives
    noun hostages people zh: 人质 战俘 囚犯 俘虏
    noun deaths people en: deaths, death, fatalities, casualties, toll, bodies
    noun deaths people zh: 死亡人数 遇难人数 死者 遇难者 遗体 伤亡
    noun cases cases en: cases, infections
    noun cases cases zh: 病例 确诊病例 感染者
    noun votes votes en: votes, vote, ballots
    noun votes votes zh: 票 选票 赞成票 反对票 得票
    noun seats seats en: seats
    noun seats seats zh: 席位 议席 席
    noun signatures people en: signatures, signature, signers
    noun signatures people zh: 签名 签署者 签署人 联署人
    noun jobs jobs en: jobs, job, positions, roles, posts
    noun jobs jobs zh: 岗位 职位 工作岗位
    noun shares shares en: shares
    noun shares shares zh: 股份 股 股价 股票
    noun companies - en: companies, firms, banks, businesses, suppliers, airlines, startups
    noun companies - zh: 公司 企业 银行 厂商 供应商 车企 机构
    noun countries - en: countries, states, nations, governments
    noun countries - zh: 国家
    noun stores - en: stores, shops, outlets, branches, restaurants, cafes
    noun stores - zh: 门店 店铺 商店 分店 餐厅
    noun factories - en: factories, plants, mines, sites, refineries
    noun factories - zh: 工厂 矿井 矿山 厂区
    noun schools - en: schools, universities, hospitals
    noun schools - zh: 学校 高校 医院
    noun flights - en: flights, trains, services, departures, sailings
    noun flights - zh: 航班 列车 车次 班次
    noun vehicles - en: cars, vehicles, trucks, buses, lorries, suvs, sedans
    noun vehicles - zh: 汽车 车辆 电动车 轿车 客车
    noun aircraft - en: aircraft, planes, jets, helicopters
    noun aircraft - zh: 飞机 客机 战机 直升机
    noun ships - en: ships, vessels, boats, tankers
    noun ships - zh: 船只 军舰 舰艇 船舶 油轮
    noun missiles - en: missiles, drones, rockets, warheads, shells, strikes
    noun missiles - zh: 导弹 无人机 火箭弹 弹头 炮弹
    noun products - en: units, items, devices, phones, toys, bottles, packs, batteries, chips, products, machines,
        helmets, prams, pushchairs, kettles, heaters, strollers, cribs, mattresses, bikes, scooters
    noun products - zh: 产品 设备 手机 玩具 电池 芯片 商品
    noun clubs - en: clubs, teams, matches, games, points, races, titles, goals
    noun clubs - zh: 俱乐部 球队 比赛 场比赛 冠军
    noun charges - en: charges, counts, lawsuits, suits, complaints, violations
    noun charges - zh: 指控 罪名 诉讼 投诉
    noun rounds - en: rounds, precincts, counties, districts, ballots
    noun buildings - en: buildings, homes, houses, flats, apartments
    noun buildings - zh: 建筑 房屋 住房 楼房
    noun tests - en: tests, samples
    noun tests - zh: 样本
    noun capital - en: stake, turnout, emissions, tariff, tariffs, duty, capacity, output, production, sales, revenue,
        inflation, profit, wages, pay
    noun capital - zh: 股权 持股 投票率 关税 产能 产量 销量 营收 利润 工资 薪资 股份 税率 通胀率 支持率

    deed sign en: sign, signatur, signator, petition, co-sign, cosign
    deed sign zh: 签名 签署 联名 联署 连署 署名 签字 签
    deed kill en: kill, dead, die, dy, death, toll, fatal, fataliti, perish, drown
    deed kill zh: 死亡 遇难 身亡 丧生 罹难 殉职 死 遇害 丧命 死伤
    deed injure en: injur, wound, hurt, hospitalis, hospitaliz
    deed injure zh: 受伤 负伤 伤 轻伤 重伤
    deed missing en: missing, unaccounted
    deed missing zh: 失踪 失联
    deed demand en: demand, call, urge, urg, want, tell, told
    deed demand zh: 要求 呼吁 敦促
    deed quit en: quit, resign, leave, leav, left, exit, depart, defect, walk
    deed quit zh: 辞职 离职 出走 请辞 离开 跳槽 退出 退党
    deed cut en: cut, lay, laid, layoff, lay-off, axe, ax, slash, shed, redundanc, redundant, fire, fir, dismiss, sack
    deed cut zh: 裁员 裁减 裁撤 解雇 裁掉 被裁 裁 削减 开除
    deed strike en: strik, strike, struck, stoppage, walkout
    deed strike zh: 罢工 停工
    deed vote en: vote, vot, ballot, poll
    deed vote zh: 投票 表决 投出
    deed support en: back, support, favour, favor, endors, endorse
    deed support zh: 支持 赞成 力挺
    deed oppose en: oppos, oppose, against, reject
    deed oppose zh: 反对
    deed arrest en: arrest, detain
    deed arrest zh: 逮捕 拘留 被捕 拘捕 抓获
    deed evacuate en: evacuat, evacuate, flee, fled
    deed evacuate zh: 撤离 疏散 转移
    deed recall en: recall
    deed recall zh: 召回
    deed fine en: fin, fine, penalty, penalti
    deed fine zh: 罚款 处罚 罚
    deed pay en: pay, paid, compensat, compensate, damag, damage, settle, settl, settlement
    deed pay zh: 赔偿 支付 补偿 和解 赔
    deed invest en: invest, investment, rais, raise, fund, funding
    deed invest zh: 投资 融资 注资 筹集
    deed buy en: buy, bought, acquir, acquire, acquisit, takeover, deal, bid, offer
    deed buy zh: 收购 购买 并购 买下 报价
    deed sell en: sell, sold, sale
    deed sell zh: 出售 售出 卖出 减持
    deed value en: valu, value, valuat, worth
    deed value zh: 估值 市值
    deed jail en: jail, sentenc, sentence, prison, imprison
    deed jail zh: 监禁 徒刑 有期徒刑 入狱 判刑 判处 获刑 判
    deed ban en: ban, bann, suspend, suspension
    deed ban zh: 禁赛 停职 停赛 禁
    deed rise en: rise, ris, rose, jump, soar, surg, surge, climb, gain
    deed rise zh: 上涨 上升 大涨 飙升 增长 涨
    deed fall en: fall, fell, drop, plung, plunge, slump, tumbl, tumble, sink, slid, slide
    deed fall zh: 下跌 下降 大跌 暴跌 下滑 跌 蒸发
    deed free en: free, freed, releas, release
    deed free zh: 释放 获释
    deed infect en: infect
    deed infect zh: 感染 确诊
    deed cancel en: cancel, cancell, ground, delay
    deed cancel zh: 取消 停飞 延误
    deed close en: clos, close, shut
    deed close zh: 关闭 关停 关店 停业
    deed lose en: lose, los, loss, lost
    deed lose zh: 亏损 损失 失去
    deed win en: win, won, secur, secure
    deed win zh: 赢得 获得
    deed hold en: hold, held, own
    deed hold zh: 持有 持股
    deed seize en: seiz, seize, captur, capture
    deed seize zh: 查获 缴获 夺取
    deed hire en: hir, hire, recruit
    deed hire zh: 招聘 雇用
    deed protest en: protest, march, rally, ralli, demonstrat
    deed protest zh: 抗议 示威 游行 集会
    deed ship en: ship, deliver, order
    deed ship zh: 交付 订购 订单

    currency USD en: dollar, dollars, usd, us$, bucks
    currency USD zh: 美元 美金
    currency EUR en: euro, euros, eur
    currency EUR zh: 欧元
    currency GBP en: pound, pounds, sterling, gbp
    currency GBP zh: 英镑
    currency CNY en: yuan, renminbi, rmb, cny
    currency CNY zh: 人民币 元 元人民币 块钱
    currency JPY en: yen, jpy
    currency JPY zh: 日元 日圆
    currency HKD en: hkd
    currency HKD zh: 港元 港币
    currency TWD zh: 新台币 台币
    currency KRW zh: 韩元
    currency INR en: rupee, rupees, inr
    currency INR zh: 卢比
    currency RUB en: rouble, roubles, ruble, rubles
    currency RUB zh: 卢布
    currency CHF en: franc, francs, chf
    currency CHF zh: 瑞郎 瑞士法郎
    currency AUD zh: 澳元
    currency CAD zh: 加元

    measure days en: day, days
    measure days zh: 天
    measure weeks en: week, weeks
    measure weeks zh: 周 星期
    measure months en: month, months
    measure months zh: 个月
    measure years en: year, years
    measure years zh: 年
    measure hours en: hour, hours
    measure hours zh: 小时
    measure tonnes en: ton, tons, tonne, tonnes
    measure tonnes zh: 吨
    measure barrels en: barrel, barrels
    measure barrels zh: 桶
    measure kilometres en: kilometre, kilometres, kilometer, kilometers, km
    measure kilometres zh: 公里
    measure % en: percent, pct, percentage, percentage-point
    measure % zh: 个百分点
    """#
}
