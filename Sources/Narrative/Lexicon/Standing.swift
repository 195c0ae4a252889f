extension LexiconText {
  static let standing = #"""
    # Where somebody or something stands: joined or parted, in or out, lawful, free of charge, answerable, in the black.
    # The format is described in Jobs.swift.

    # Projects, firms and parties that become one or several.
    frame unity axis=go whole
    + doer zh: 合并 并入 合二为一 合体 归并 合流 并轨 融合 整合 合而为一 并为一家 完成合并 合龙
    - doer zh: 分叉 分拆 拆分 分家 自立门户 分道扬镳 剥离 分立 另立山头 分裂 各走各路 独立出来 一分为二 拆开 脱钩

    # Countries and regions.
    frame independence whole
    + doer en: declare independence, become independent, gain independence, win independence, secede, break away from,
        break free of, vote for independence, proclaim independence, independence/n, achieve independence,
        secession/n, choose independence, independent/x, breakaway/n
    - doer en: drop independence, suspend independence, reject independence, vote against independence,
        abandon independence, rejoin, stay in, shelve independence, revoke independence
    + done en: recognise, recognize
    - done en: annex, absorb, reabsorb, take control of, impose direct rule on, annexation/n
    + doer zh: 独立 脱离 建国 自决 独立公投通过 分离 实现独立 独立建国 公投通过独立
    - doer zh: 回归 重归 重新并入 独立无效 搁置独立
    - done zh: 吞并 兼并 接管 直接管辖 占领 并吞 收编

    # Treaties, leagues, clubs.
    frame membership whole
    + doer zh: 加入 重返 重新加入 入盟 入会 成为成员 重归 恢复会籍 签约加入 恢复成员资格 重回 会籍/n 席位/n 成员资格/n 会员资格/n 成员国资格/n 留在 留下
    - doer zh: 退出 退群 脱离 退会 退盟 退约 脱欧 被除名 退席
    + done zh: 接纳 吸纳 恢复席位
    - done zh: 除名 开除 驱逐 逐出 踢出 剥夺席位 取消会籍 中止会籍 中止成员资格 暂停成员资格 开除学籍

    # Lawful or not.
    frame legality axis=go
    + done en: legalise, legalize, decriminalise, decriminalize, permit, make legal, allow, lift ban on,
        legalisation/n, legalization/n, authorise, authorize, legal/x, lawful/x, unban
    - done en: outlaw, ban, criminalise, criminalize, prohibit, make illegal, declare illegal, recriminalise,
        recriminalize, forbid, prohibition/n, rule unlawful, rule illegal, illegal/x, unlawful/x
    + done zh: 合法化 合法 除罪 解禁 开放 允许 放开 非刑事化 去刑化 准许 不再违法 合宪 除罪化 去罪化 解除禁令 裁定合宪 裁定合法 认定合法 承认合法
    - done zh: 禁止 非法 违法 入罪 入刑 取缔 禁售 犯法 查禁 严禁 定罪 不合法 违宪 列为非法 裁定违宪 裁定违法 认定违法 认定违宪 定为犯罪 定为非法 明令禁止 全面禁止 一律禁止

    # Charged for, or free of charge.
    frame fee axis=go
    - doer zh: 收费 付费 收取 售票 加收 有偿 收门票 不再免费 告别免费
    + doer zh: 免费 免收 取消收费 免费开放 免票 不收费 免门票 取消门票 免除费用 告别门票 不再收费 零收费 免费使用 退费 免费入场

    # Answerable in a court for what it did.
    frame blame whole
    + doer zh: 赔偿 担责 赔付 承担责任 判赔 被判赔偿 负主要责任 全责 有责 赔款 理赔 承责 主责 连带责任 偿付
    - doer zh: 免责 免赔 无责 脱责 无需赔偿 不承担责任 不用赔 无须赔偿 不担责 不赔 无须担责 无需担责 拒赔 不负责任 免除责任 不负责

    # Through to the next round, or out.
    frame qualification whole
    + doer zh: 晋级 出线 打入 杀入 闯入 挺进 入围 跻身 获得资格 拿到门票 锁定席位 递补 晋身 杀进 闯进 打进 锁定名额 抢下门票 重获资格 获得席位 席位/n 资格/n 参赛资格/n 门票/n
        入场券/n 名额/n
    - doer zh: 淘汰 出局 无缘 止步 落选 被淘汰 惨遭淘汰 打道回府 梦碎 失去资格 错失资格 抱憾离场 遗憾出局 折戟 提前离场 一轮游 名落孙山

    # On a list of what is paid for, covered, protected or allowed.
    frame coverage axis=go
    + done en: cover, reimburse, add to list, insure, coverage/n, reimbursement/n, restore coverage, pay for,
        put on list, subsidise, subsidize, reinstate
    - done en: drop from list, exclude, delist, stop covering, end coverage, remove from list, stop reimbursing,
        cut coverage, strike from list, refuse to cover, take off list, exclusion/n, no longer cover, drop coverage
    + doer zh: 纳入 列入 报销 给付 收录 入保 承保 调入 增补 纳入医保 进入医保 纳入目录 进入目录 纳入名录 纳入保障 纳入指数 纳入清单 列入名录 列入遗产 列入世遗 入列 入选名录 申遗成功
    - doer zh: 移出 剔除 调出 掉出 不再报销 拒保 剔出 不再纳入 退保 停保 划出 移出医保 踢出医保 调出医保 移出目录 调出目录 移出名录 除名 剔除指数 调出指数 移出指数 踢出指数

    # What brought it about: somebody's doing, or a thing that failed.
    frame cause whole
    + doer en: pilot error/x, human error/x, driver error/x, arson/x, negligence/n, sabotage/n, deliberate/x,
        operator error/x, foul play/x, man-made/x, crew error/x, set deliberately/x, drunk driving/x, recklessness/n
    - doer en: mechanical failure/x, engine failure/x, technical fault/x, brake failure/x, faulty/x, lightning/n,
        natural causes/x, design flaw/x, electrical fault/x, metal fatigue/x, accidental/x, equipment failure/x,
        software bug/x, defect/n
    + doer zh: 人为 人祸 操作失误 操作不当 人为因素 纵火 误操作 违规操作 飞行员失误 人因 误踩 驾驶员失误 驾驶员操作 酒驾 超速 疲劳驾驶 人为原因 违章操作 司机失误
        维修失误 维护失误 指挥失误 管理失误 违规施工
    - doer zh: 机械故障 设备故障 技术故障 引擎故障 天灾 自然灾害 意外事故 零件失效 部件断裂 雷击 短路 材料疲劳 软件故障 电路老化 非人为 发动机故障 系统故障 刹车失灵 刹车缺陷 缺陷
        机械原因 技术原因 失灵 恶劣天气 结冰 鸟击 风切变 雷暴 浓雾 天气原因 使用不当 机件故障

    # In the black, or in the red.
    frame earnings whole
    + doer en: return to profit, turn profit, swing to profit, post profit, profit/n, profits rise/x, profits surge/x,
        back in black/x, report profit, break even, profits jump/x, earnings rise/x, first profit/n, make profit,
        back in profit/x
    - doer en: post loss, swing to loss, slump to loss, loss/n, losses/n, report loss, profits fall/x,
        profits plunge/x, in the red/x, lose money, earnings fall/x, profit warning/n, warn on profit, make loss,
        fall into red
    + doer zh: 盈利 扭亏为盈 转亏为盈 扭亏 转盈 大赚 净赚 利润增长 净利大增 利润大增 净利增长 报喜 业绩大增 利润翻倍 实现盈利 重回盈利 预盈 净利暴增 利润飙升 摆脱亏损 告别亏损 赚翻
        利润创新高 由亏转盈 止亏 首次盈利 首度盈利 走出亏损 业绩报喜 大幅盈利 盈利大增
    - doer zh: 亏损 巨亏 转亏 转盈为亏 净亏 利润下滑 净利下滑 利润暴跌 净利腰斩 业绩变脸 赤字 亏钱 利润下降 净利下降 预亏 续亏 利润缩水 业绩暴雷 大亏 连亏 净利暴跌
        利润骤降 出现亏损 由盈转亏 陷入亏损 深陷亏损 连续亏损 首次亏损 首度亏损 业绩爆雷 巨额亏损 大幅亏损 盈利下滑

    # What an agency grades.
    frame rating axis=go
    + done en: upgrade, raise rating, lift rating, restore rating, upgrade/n, raise rating of,
        lift to investment grade, raise outlook, restore to investment grade, upgrade rating, lift outlook,
        boost rating
    - done en: downgrade, cut rating, lower rating, cut to junk, downgrade/n, slash rating, lower outlook,
        cut outlook, strip of top rating, downgrade rating, cut rating of, lower rating of
    + doer en: regain investment grade, win upgrade, regain rating
    - doer en: lose investment grade, lose rating, fall to junk, lose top rating
    + done zh: 上调 调升 调高 升级 上调评级 调升评级 重评 恢复评级 升等 上调评级至 重回
    + doer zh: 重回投资级 评级获上调
    - done zh: 下调 调降 调低 降级 降至 下调评级 调降评级 降等 看空 列入负面观察
    - doer zh: 评级遭下调 跌入垃圾级 失去投资级

    # Works.
    frame construction axis=go presumes
    + doer en: build, break ground, begin construction, start building, resume construction, top out, complete,
        restart construction, finish building, resume building, start work on, construction/n, rebuild,
        groundbreaking/n, begin work on
    - doer en: halt construction, stop construction, stop building, suspend construction, abandon construction,
        scrap construction, demolish, tear down, mothball, halt work, stop work on, pause construction, knock down,
        halt work on, demolition/n
    + doer zh: 开工 动工 复工 兴建 开建 破土 破土动工 奠基 封顶 落成 竣工 完工 建成 启用 投用 续建 重启建设 合龙 上马 建造 修建 施工 打桩 启建 重建 交付使用 建设/n 工程/n 建厂
        设厂 投产 开工建设 重启项目 获批建设 拍板兴建 敲定兴建 开建在即 全线贯通 主体完工 交付 获批开工 复工续建
    - doer zh: 停工 停建 烂尾 下马 缓建 拆除 弃建 停止建设 喊停 腰斩 拆掉 暂停建设 荒废 工程停摆 工程停工 工程腰斩 项目下马 项目搁浅 项目告吹 项目流产 不建了 不盖了 撤回项目 终止项目
        取消项目 搁置项目

    # People out of a place in danger, or back in it.
    frame evacuation whole
    - done en: evacuate, order out, move out, evacuation/n, clear out, airlift, relocate, empty, order evacuation of,
        tell to leave, lead to safety
    - doer en: flee, evacuate, seek shelter, leave home, flee home, be evacuated, abandon home
    + doer en: return home, go home, return, be allowed back, come home, head home, move back, allowed home/x,
        lift evacuation, lift evacuation order, cancel evacuation, end evacuation, back home/x, stream back
    - done zh: 疏散 撤离 转移 清空 避险 强制撤离 撤侨
    - doer zh: 避难 撤离 疏散 转移 外逃 撤走 避险 逃难 离家 逃生 撤出家园 逃离家园 举家撤离 大规模撤离 奉命撤离 转移安置 离开家园
    + doer zh: 返回 回家 返家 回迁 重返家园 返乡 回到家中 迁回 归家 搬回 获准返家 可以回家 返回家园 回到家园 重返故土 安全返家 允许返家 撤离令解除 疏散令解除

    # A way that is open or closed.
    frame passage whole
    + doer en: open again/x, back open/x, open to traffic, resume traffic, open both ways, reopening/n, passable/x,
        cleared/x, traffic resumes/x, open to ships, navigable/x, back in use/x, open to shipping
    - doer en: shut to traffic, impassable/x, close to traffic, closed to ships/x, halt traffic, close to ships,
        shut to ships, closed to traffic/x, stop traffic, seal off, barricade, block traffic, blocked to traffic/x,
        close to shipping, shut to shipping
    + doer zh: 通车 恢复通车 解封 开放 重新开放 畅通 恢复通行 通航 复航 恢复双向通行 开通 放行 恢复交通 抢通 开闸 打通 解除管制 恢复畅通 贯通
    - doer zh: 封闭 封路 封桥 封锁 关闭 断路 禁止通行 封航 断航 停航 中断 封道 禁行 堵塞 封控 封关 限行
    + done zh: 开放 放行 解封 抢通 打通 重开 疏通
    - done zh: 关闭 封锁 封闭 截断 切断 堵住 封堵

    # Lessons in class.
    frame lessons axis=go
    + doer en: reopen, return to class, go back to school, back in class/x, resume classes, back to school/x,
        resume lessons, return to classroom, reopen classrooms, in-person classes/x, resume in-person,
        return to school, bring back pupils, back in classroom/x
    - doer en: close schools, cancel classes, go online, suspend classes, switch to online, remote learning/x,
        shut schools, online classes/x, move online, teach online, send pupils home, shut classrooms, halt classes,
        home schooling/x
    + doer zh: 复课 返校 开学 复学 线下教学 面授 恢复上课 到校上课 重返课堂 返校复课 恢复线下 恢复线下教学 恢复线下课 重返校园 回到教室 回到课堂 重回课堂 重回校园 开校门 正常上课 学校重开
        校门重开
    - doer zh: 停课 线上教学 网课 线上授课 居家学习 延期开学 推迟开学 转为线上 线上上课 封校 停课不停学 居家上课 远程教学 停课一周 转为网课 改上网课 改为线上 学校关闭 关闭校园 闭校 延后开学
        推迟返校 上网课

    # Who holds a place.
    frame control axis=peace whole
    + doer zh: 占领 攻占 夺取 收复 夺回 攻陷 拿下 解放 光复 重夺 占据 控制 攻克 攻下 收回
    - doer zh: 失守 丢失 撤出 沦陷 陷落 败退 丢掉 溃退 放弃 退出 败走
    + done zh: 落入 易手

    # Handed over to another country's courts.
    frame extradition whole
    + done zh: 引渡 遣返 移交 押解 押解回国 递解出境 驱逐出境 遣送 遣送回国 解送 引渡回国
    - done zh: 庇护 准许留下 收留

    # Whether a programme goes on.
    frame series presumes
    + doer zh: 续订 加订 续拍 续季 预订 加拍 复活 回归荧屏 拍续集
    - doer zh: 砍掉 腰斩 停拍 一季即砍 停订 不再续订 不续订 剧终 弃拍 停播 砍
    """#
}
