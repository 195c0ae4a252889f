extension LexiconText {
  /// Words of the adverts that are strewn into spun pages. A core word sells something by itself; a filler is part of an advert
  /// beside a core word only.
  static let adverts = #"""
    core zh: 出国劳务 出国务工 出国打工 劳务公司 劳务中介 劳务派遣 求人 招聘网站 招聘信息 招聘网 工签 包吃住 包食宿 高薪招聘 无抵押贷款 无抵押 贷款 网贷 放款 下款 棋牌
        真人棋牌 注册送 博彩 娱乐城 彩票 代开发票 减肥茶 减肥药 快排 刷单 网赚 兼职 日结 搬家公司 找对象 涨粉 加微信 加薇信 微信号 代孕 办证 植发 白癜风 培训班 代写 论文代写 加盟费
        信用卡套现 二手手机 祛斑 丰胸 开锁 疏通下水道 私家侦探 签证代办 代购
    filler zh: 正规 哪个 哪家 国家 最 赚钱 普通人 怎么 如何 申请 网站 公司 信息 平台 电话 司机 月薪 包 送 当天 免费 推荐 排名 多少钱 价格 好 吗 牌子 厂家 费用 条件 流程
        同城 附近 万 元 领 福利 注册 热线 咨询 官网 找我 招聘 短视频 急招 诚招 出国 打工 务工 日本 韩国 新加坡 澳洲 澳大利亚 加拿大 德国 美国 英国 新西兰 迪拜
        北京 上海 广州 深圳 天津 重庆 合肥 郑州 济南 石家庄 太原 西安 兰州 西宁 成都 贵阳 昆明 南宁 海口 长沙 武汉 南昌 福州 杭州 南京 沈阳 长春 哈尔滨 呼和浩特 银川 乌鲁木齐 拉萨
    core en: casino, casinos, slots, jackpot, payday loan, payday loans, personal loans, replica watches, backlinks, seo, essay
        writing, slimming tea, weight loss pills, forklift jobs, nurse jobs, driver jobs, visa sponsored, visa sponsorship,
        work abroad, no diploma needed, crypto signals, telegram, whatsapp, viagra, click here, free shipping, buy now,
        apply now, sign up now, near me, free spins, bet now, followers, best price, no credit check, limited offer
    filler en: best, cheap, online, bonus, free, in, for, a, the, at, us, on, your, play, now, hot, buy, get, approved, minutes,
        month, months, jobs, service, group, join, contact, canada, dubai, australia, prices, price, win, big, needed, earn,
        today, instant, real, money, discount, per, week, day, hiring, from, home, and, guaranteed, cash
    """#

  /// What machines put for common words, with what it stood for: "machine=word". Those before the line `rare` end hardly ever
  /// stand in a text that a person wrote, so that a few of them give a spun page away. 退出 is put for its contrary 加入 too,
  /// so it stands for neither.
  static let swaps = #"""
    rare zh: 迷信家=科学家 野生智能=人工智能 团结首创人=联合创始人 首创人=创始人 首席实行官=首席执行官 公然信=公开信 能够性=可能性 卖力人=负责人 手艺职员=技术人员 钻研总监=研究总监
        钻研员=研究员 小我私家=个人 公然致歉=公开道歉 决议意图=决定 团结起来=联合起来 最先涌现=开始出现 消弭疑心=消除怀疑 社交搜集=社交网络 互联搜集=互联网络 生意业务=交易 运动员工=运动员
        因而可知=由此可见 能够够=能够 不能不=不得不 人民警员=人民警察 黉舍=学校 经由过程=通过 查询拜访=调查 修建业=建筑业 羁系部分=监管部门 抉择权=选择权
    common zh: 意味=表示 职工=员工 前往=回归 必要=需要 告退=辞职 开革=开除 要是=如果 音讯=消息 宣告=宣布 说明=声明 批准=接受 突出=超过 脱离=离开 随即=立即 任用=任命
        暂时=临时 团体=集体 抉择=决定 以为=认为 效果=结果
        退出=参与 自愿=被迫 站进去=站出来
    """#
}
