extension LexiconText {
  static let wording = #"""
    # Plain names for the frames, and the plainest headlines that tell them.
    #
    # "FRAME LANGUAGE: NAME | + POLE | - POLE | SECOND" says what the frame is about, what each pole says of whoever
    # it is about, and what its second role is called where the first one acts (where another acts upon it, it is "by").
    # A pole's finer kind has a line "FRAME +KIND LANGUAGE: POLE".
    #
    # A frame that may be proposed as a storyline has headlines too, $1 being who it is about and $2 the other side:
    # "FRAME pair? LANGUAGE: QUESTION", "FRAME pair+ LANGUAGE: HEADLINE; HEADLINE" and "FRAME pair- …" for two actors,
    # "one?", "one+" and "one-" for one; the + pole answers yes. A test reads each of them back. "mutual: FRAMES" are those in which it doesn't
    # matter who comes first.

    mutual: deal alliance relations bond war contract

    tenure en: who holds a post | takes or keeps a post | leaves or loses a post | with
    tenure +ret en: comes back to a post
    tenure +join en: takes up a post
    tenure +stay en: keeps a post
    tenure zh: 职位去留
    tenure pair? en: Is $1 with $2?
    tenure pair+ en: $1 joins $2; $2 hires $1; $2 rehires $1
    tenure pair- en: $1 leaves $2; $2 fires $1; $1 will not join $2
    tenure pair? zh: $1在$2吗？
    tenure pair+ zh: $1加入$2; $2聘请$1; $1重返$2
    tenure pair- zh: $1离开$2; $2解雇$1; $1不会加入$2
    tenure one? en: Does $1 stay?
    tenure one+ en: $1 is reinstated; $1 takes office; $1 stays on
    tenure one- en: $1 resigns; $1 is ousted; $1 steps down
    tenure one? zh: $1留任吗？
    tenure one+ zh: $1复职; $1就任; $1留任
    tenure one- zh: $1辞职; $1被罢免; $1下台

    talks en: whether they talk | talks | breaks off talks | with
    talks zh: 谈判

    workforce en: hiring and lay-offs | hires staff | lays off staff | of
    workforce zh: 招聘与裁员
    workforce one? en: Does $1 hire or cut jobs?
    workforce one+ en: $1 adds jobs; $1 expands workforce
    workforce one- en: $1 cuts jobs; $1 lays off staff
    workforce one? zh: $1招人还是裁员？
    workforce one+ zh: $1扩招; $1扩充团队
    workforce one- zh: $1裁员; $1停止招聘

    strike en: a strike | goes on strike | ends or averts a strike | against
    strike zh: 罢工
    strike one? en: Is $1 on strike?
    strike one+ en: $1 goes on strike; $1 begins strike
    strike one- en: $1 ends strike; $1 calls off strike
    strike one? zh: $1罢工吗？
    strike one+ zh: $1罢工; $1举行罢工
    strike one- zh: $1结束罢工; $1取消罢工

    race en: who runs for an office | runs | pulls out | for
    race zh: 参选
    race one? en: Does $1 run?
    race one+ en: $1 joins race; $1 announces candidacy
    race one- en: $1 drops out of race; $1 withdraws from race
    race one? zh: $1参选吗？
    race one+ zh: $1参选; $1宣布参选
    race one- zh: $1退选; $1退出竞选

    deal en: a purchase or agreement | makes the deal | gives up the deal | with
    deal +done en: completes the deal
    deal +bid en: makes an offer
    deal -hold en: puts the deal off
    deal zh: 收购与协议
    deal pair? en: Does $1 buy $2?
    deal pair+ en: $1 buys $2; $1 agrees to acquire $2
    deal pair- en: $1 drops $2 acquisition; $1 walks away from $2 deal
    deal pair? zh: $1收购$2吗？
    deal pair+ zh: $1收购$2; $1同意收购$2
    deal pair- zh: $1放弃收购$2; $1终止收购$2

    alliance en: working together | works together | ends the partnership | with
    alliance zh: 合作
    alliance pair? en: Do $1 and $2 work together?
    alliance pair+ en: $1 partners with $2; $1 teams up with $2
    alliance pair- en: $1 ends partnership with $2; $1 ends alliance with $2
    alliance pair? zh: $1与$2合作吗？
    alliance pair+ zh: $1与$2合作; $1与$2达成合作
    alliance pair- zh: $1与$2终止合作; $1与$2分手

    funding en: money given | gives money | withdraws money | to
    funding zh: 出资
    funding pair? en: Does $1 fund $2?
    funding pair+ en: $1 funds $2; $1 bankrolls $2
    funding pair- en: $1 defunds $2; $1 pulls funding from $2
    funding pair? zh: $1出资$2吗？
    funding pair+ zh: $1投资$2; $1注资$2
    funding pair- zh: $1停止投资$2; $1停止资助$2

    contract en: a contract | signs or renews a contract | ends a contract | with
    contract +ret en: renews a contract
    contract zh: 合约
    contract pair? en: Do $1 and $2 have a contract?
    contract pair+ en: $1 signs contract with $2; $1 renews contract with $2
    contract pair- en: $1 terminates contract with $2; $1 cancels contract with $2
    contract pair? zh: $1与$2有合约吗？
    contract pair+ zh: $1与$2签约; $1与$2续约
    contract pair- zh: $1与$2解约; $1与$2终止合同

    listing en: a listing on the exchange | goes public | stays private or delists | at
    listing zh: 上市
    listing one? en: Does $1 go public?
    listing one+ en: $1 goes public; $1 files for IPO
    listing one- en: $1 withdraws IPO; $1 cancels IPO
    listing one? zh: $1上市吗？
    listing one+ zh: $1上市; $1递交招股书
    listing one- zh: $1撤回上市; $1取消上市

    boycott en: a boycott | ends a boycott | boycotts | of
    boycott zh: 抵制
    boycott pair? en: Does $1 deal with $2 again?
    boycott pair+ en: $1 ends boycott of $2; $1 lifts boycott of $2
    boycott pair- en: $1 boycotts $2; $1 shuns $2
    boycott pair? zh: $1停止抵制$2吗？
    boycott pair+ zh: $1停止抵制$2; $1取消抵制$2
    boycott pair- zh: $1抵制$2; $1联合抵制$2

    source en: open source code | opens its source | closes its source | of
    source zh: 开源

    suit en: a lawsuit | sues or goes on suing | drops or settles a lawsuit | against
    suit zh: 诉讼
    suit pair? en: Does $1 sue $2?
    suit pair+ en: $1 sues $2; $1 takes $2 to court
    suit pair- en: $1 drops lawsuit against $2; $1 settles with $2
    suit pair? zh: $1起诉$2吗？
    suit pair+ zh: $1起诉$2; $1状告$2
    suit pair- zh: $1撤回对$2的起诉; $1放弃起诉$2

    charge en: charges and investigations | is charged or investigated | is cleared | with
    charge +done en: stands trial
    charge zh: 指控与调查
    charge pair? en: Does $2 pursue $1?
    charge pair+ en: $2 charges $1; $2 investigates $1
    charge pair- en: $2 drops charges against $1; $2 clears $1
    charge pair? zh: $2追究$1吗？
    charge pair+ zh: $2指控$1; $2调查$1
    charge pair- zh: $2撤销对$1的指控; $2终止调查$1
    charge one? en: Is $1 charged?
    charge one+ en: $1 is charged; $1 is indicted
    charge one- en: $1 is exonerated; charges against $1 dropped
    charge one? zh: $1被追究吗？
    charge one+ zh: $1被立案调查; $1被批捕
    charge one- zh: $1被撤销指控; $1获特赦

    verdict en: guilt in court | is found guilty | is found not guilty | by
    verdict zh: 有罪与否
    verdict one? en: Is $1 guilty?
    verdict one+ en: $1 is convicted; $1 found guilty
    verdict one- en: $1 is acquitted; $1 found not guilty
    verdict one? zh: $1有罪吗？
    verdict one+ zh: $1被判有罪; $1被判刑
    verdict one- zh: $1被判无罪; $1无罪释放

    ruling en: who wins in court | wins | loses | against
    ruling zh: 输赢

    permit en: a permission or ban | is allowed | is banned | by
    permit zh: 准许与禁令
    permit pair? en: Does $2 allow $1?
    permit pair+ en: $2 unbans $1; $2 lifts ban on $1
    permit pair- en: $2 bans $1; $2 prohibits $1
    permit pair? zh: $2允许$1吗？
    permit pair+ zh: $2解禁$1; $2允许$1
    permit pair- zh: $2封禁$1; $2禁止$1

    approval en: an approval | is approved | is refused | by
    approval zh: 批准
    approval pair? en: Does $2 approve $1?
    approval pair+ en: $2 approves $1; $2 gives green light to $1
    approval pair- en: $2 vetoes $1; $2 rejects $1
    approval pair? zh: $2批准$1吗？
    approval pair+ zh: $2批准$1; $2核准$1
    approval pair- zh: $2否决$1; $2拒绝批准$1

    order en: a ruling that stands or falls | is overturned | is upheld | by
    order zh: 裁决效力

    custody en: arrest and release | is free | is held | by
    custody zh: 拘押与释放
    custody pair? en: Does $2 let $1 go?
    custody pair+ en: $2 releases $1; $2 frees $1
    custody pair- en: $2 arrests $1; $2 detains $1
    custody pair? zh: $2释放$1吗？
    custody pair+ zh: $2释放$1; $2放人$1
    custody pair- zh: $2逮捕$1; $2拘留$1
    custody one? en: Is $1 free?
    custody one+ en: $1 is released; $1 is freed
    custody one- en: $1 is arrested; $1 is detained
    custody one? zh: $1获释了吗？
    custody one+ zh: $1获释; $1被释放
    custody one- zh: $1被捕; $1被拘留

    sanction en: punishment and sanctions | is spared | is punished | by
    sanction zh: 制裁与处分
    sanction pair? en: Does $2 spare $1?
    sanction pair+ en: $2 lifts sanctions on $1; $2 eases sanctions on $1
    sanction pair- en: $2 imposes sanctions on $1; $2 sanctions $1
    sanction pair? zh: $2放过$1吗？
    sanction pair+ zh: $2解除对$1的制裁; $2取消对$1的制裁
    sanction pair- zh: $2制裁$1; $2处罚$1

    war en: war and truce | makes peace | fights | with
    war zh: 战与和
    war pair? en: Do $1 and $2 keep the peace?
    war pair+ en: $1 agrees to ceasefire with $2; $1 and $2 agree truce
    war pair- en: $1 attacks $2; $1 bombs $2
    war pair? zh: $1与$2停战吗？
    war pair+ zh: $1与$2停火; $1与$2达成停火
    war pair- zh: $1与$2交火; $1袭击$2

    force en: armed advance | pulls back | advances | on
    force zh: 进军与撤军

    aid en: aid and arms | gives aid | withholds aid | to
    aid zh: 援助
    aid pair? en: Does $1 aid $2?
    aid pair+ en: $1 resumes aid to $2; $1 sends aid to $2
    aid pair- en: $1 pauses aid to $2; $1 cuts aid to $2
    aid pair? zh: $1援助$2吗？
    aid pair+ zh: $1援助$2; $1恢复援助$2
    aid pair- zh: $1暂停援助$2; $1停止援助$2

    relations en: relations and meetings | meets or restores relations | breaks off relations | with
    relations zh: 外交关系
    relations pair? en: Do $1 and $2 have relations?
    relations pair+ en: $1 restores ties with $2; $1 resumes relations with $2
    relations pair- en: $1 breaks off relations with $2; $1 breaks ties with $2
    relations pair? zh: $1与$2有外交关系吗？
    relations pair+ zh: $1与$2复交; $1与$2恢复外交关系
    relations pair- zh: $1与$2断交; $1与$2断绝外交关系

    bond en: friends or foes | makes up or marries | falls out | with
    bond zh: 和解与决裂
    bond pair? en: Are $1 and $2 on good terms?
    bond pair+ en: $1 reconciles with $2; $1 makes up with $2
    bond pair- en: $1 falls out with $2; $1 feuds with $2

    price en: prices and rates | goes up | goes down | by
    price zh: 价格

    tax en: taxes | raises taxes | cuts taxes | on
    tax zh: 税

    tariff en: tariffs | imposes tariffs | lifts tariffs | on
    tariff zh: 关税
    tariff pair? en: Does $1 put tariffs on $2?
    tariff pair+ en: $1 imposes tariffs on $2; $1 raises tariffs on $2
    tariff pair- en: $1 lifts tariffs on $2; $1 suspends tariffs on $2
    tariff pair? zh: $1对$2征关税吗？
    tariff pair+ zh: $1对$2加征关税; $1对$2提高关税
    tariff pair- zh: $1对$2取消关税; $1对$2暂停关税

    trade en: trade across borders | trades | stops trade | with
    trade zh: 进出口
    trade pair? en: Does $1 trade with $2?
    trade pair+ en: $1 resumes exports to $2; $1 resumes imports from $2
    trade pair- en: $1 halts exports to $2; $1 bans imports from $2
    trade pair? zh: $1与$2通商吗？
    trade pair+ zh: $1恢复对$2出口; $1恢复进口$2
    trade pair- zh: $1对$2断供; $1暂停进口$2

    viability en: whether it survives | is rescued | goes under | by
    viability zh: 存亡
    viability one? en: Does $1 survive?
    viability one+ en: $1 exits bankruptcy; $1 is rescued
    viability one- en: $1 files for bankruptcy; $1 goes under
    viability one? zh: $1能存活吗？
    viability one+ zh: $1起死回生; $1扭亏为盈
    viability one- zh: $1破产; $1倒闭

    renewal en: who sits in it | is made up anew | stays as it is | by
    renewal zh: 改组

    profit en: for profit or not | goes for profit | stays non-profit | of
    profit zh: 营利与否

    policy en: a policy or decision | holds to a plan or policy | gives up a plan or policy | on
    policy -hold en: puts a plan or policy off
    policy zh: 政策

    bill en: a law in the making | becomes law | fails to become law | by
    bill -hold en: is put off as a law
    bill zh: 法案

    election en: who wins a vote | wins | loses | against
    election zh: 选举

    stance en: support or opposition | supports | opposes | of
    stance zh: 立场
    stance pair? en: Does $1 support $2?
    stance pair+ en: $1 supports $2; $1 endorses $2
    stance pair- en: $1 opposes $2; $1 turns against $2
    stance pair? zh: $1支持$2吗？
    stance pair+ zh: $1支持$2; $1力挺$2
    stance pair- zh: $1谴责$2; $1背叛$2

    position en: having a view | takes no side | takes a side | on
    position zh: 表态

    emergency en: lockdowns and emergencies | opens up | locks down | in
    emergency zh: 封控
    emergency one? en: Is $1 open?
    emergency one+ en: $1 lifts lockdown; $1 ends lockdown
    emergency one- en: $1 locks down; $1 imposes lockdown
    emergency one? zh: $1解封了吗？
    emergency one+ zh: $1解封; $1解除封控
    emergency one- zh: $1封城; $1封控

    shutdown en: a shutdown | reopens | shuts down | of
    shutdown zh: 停摆
    shutdown one? en: Is $1 open?
    shutdown one+ en: $1 reopens; $1 ends shutdown
    shutdown one- en: $1 shuts down; $1 grinds to a halt
    shutdown one? zh: $1在运作吗？
    shutdown one+ zh: $1结束停摆; $1恢复运作
    shutdown one- zh: $1停摆; $1陷入停摆

    launch en: a product or project | launches or makes something | withdraws or cancels something | of
    launch +ret en: launches something again
    launch -hold en: puts a launch off
    launch zh: 推出与取消
    launch pair? en: Does $1 launch $2?
    launch pair+ en: $1 launches $2; $1 unveils $2
    launch pair- en: $1 discontinues $2; $1 sunsets $2
    launch pair? zh: $1推出$2吗？
    launch pair+ zh: $1推出$2; $1发布$2
    launch pair- zh: $1停产$2; $1停止开发$2

    run en: a service or business | goes on or opens | stops or closes | of
    run zh: 运营

    function en: whether it works | works | fails | for
    function zh: 运行与故障
    function one? en: Does $1 work?
    function one+ en: $1 is back online; $1 recovers
    function one- en: $1 goes down; $1 crashes
    function one? zh: $1正常吗？
    function one+ zh: $1恢复服务; $1恢复正常
    function one- zh: $1宕机; $1瘫痪

    access en: being offered or removed | is offered or let in | is removed | by
    access zh: 上架与下架
    access pair? en: Does $2 carry $1?
    access pair+ en: $2 relists $1; $2 reinstates $1
    access pair- en: $2 delists $1; $2 takes down $1
    access pair? zh: $2保留$1吗？
    access pair+ zh: $2恢复支持$1; $2恢复上架$1
    access pair- zh: $2取消支持$1; $2移除$1

    default en: on or off by default | is on by default | is off by default | for
    default zh: 默认开关

    office en: where people must work | calls people back to the office | lets people work from home | at
    office zh: 办公地点

    limit en: a limit | lifts the limit | limits | on
    limit zh: 限制

    scan en: watching users | watches | stops watching | of
    scan zh: 监控

    recall en: a recall | is declared safe | is recalled | by
    recall zh: 召回
    recall pair? en: Does $2 hold $1 to be safe?
    recall pair+ en: $2 lifts grounding of $1; $2 clears $1 for sale
    recall pair- en: $2 recalls $1; $2 grounds $1
    recall pair? zh: $2认为$1安全吗？
    recall pair+ zh: $2恢复销售$1; $2解除停飞$1
    recall pair- zh: $2召回$1; $2停飞$1

    adopt en: accepting or using | accepts | stops accepting | of
    adopt zh: 采用
    adopt pair? en: Does $1 accept $2?
    adopt pair+ en: $1 adopts $2; $1 accepts $2
    adopt pair- en: $1 stops accepting $2; $1 stops using $2
    adopt pair? zh: $1接受$2吗？
    adopt pair+ zh: $1接受$2; $1采用$2
    adopt pair- zh: $1停止接受$2; $1弃用$2

    title en: winning a title | wins a title | loses a title | against
    title zh: 冠军

    record en: a record | sets a record | loses a record | of
    record zh: 纪录

    event en: an event | is held | is called off | by
    event zh: 活动

    participation en: taking part | takes part | stays away | in
    participation zh: 参加
    participation one? en: Does $1 take part?
    participation one+ en: $1 takes part; $1 competes
    participation one- en: $1 sits out; $1 pulls out
    participation one? zh: $1参赛吗？
    participation one+ zh: $1参赛; $1出战
    participation one- zh: $1退赛; $1缺席

    truth en: whether it is true | confirms or is confirmed | denies or is denied | about
    truth zh: 真伪

    finding en: a finding | confirms a finding | refutes a finding | of
    finding zh: 发现与证伪

    honesty en: playing fair | is honest | cheats | by
    honesty zh: 诚实

    exists en: lost and found | is found | is missing | by
    exists zh: 下落
    exists one? en: Is $1 found?
    exists one+ en: $1 is found; $1 is located
    exists one- en: $1 goes missing; $1 is missing
    exists one? zh: $1找到了吗？
    exists one+ zh: $1被找到; $1被发现
    exists one- zh: $1失踪; $1失联

    traffic en: a victim of trafficking | is free | is trafficked | by
    traffic zh: 拐卖

    contrition en: being sorry | apologises | does not apologise | to
    contrition zh: 道歉
    contrition one? en: Does $1 apologise?
    contrition one+ en: $1 apologises; $1 admits mistake
    contrition one- en: $1 refuses to apologise; $1 makes no apology
    contrition one? zh: $1道歉吗？
    contrition one+ zh: $1道歉; $1认错
    contrition one- zh: $1拒绝道歉; $1拒不道歉

    life en: life and death | lives | dies | by
    life zh: 生死
    life one? en: Is $1 alive?
    life one+ en: $1 survives; $1 is alive and well
    life one- en: $1 dies; $1 found dead
    life one? zh: $1还活着吗？
    life one+ zh: $1还活着; $1生还
    life one- zh: $1去世; $1身亡

    health en: how somebody's health is | is well | is ill or injured | by
    health zh: 健康状况

    blame en: who answers for harm | answers for harm | is cleared of blame | by
    blame zh: 责任归属

    control en: who holds a place | takes or holds a place | loses or leaves a place | in
    control zh: 控制权

    extradition en: an extradition | is extradited | is not extradited | by
    extradition zh: 引渡

    fee en: a fee for use | makes it free | charges for it | for
    fee zh: 收费

    membership en: membership of a body | joins or stays in | leaves | in
    membership zh: 成员资格

    passage en: whether the way is open | opens the way | closes the way | in
    passage zh: 通行

    qualification en: reaching a competition | qualifies | misses out | in
    qualification zh: 晋级资格

    series en: another season | goes on for another season | comes to its end | by
    series zh: 续订

    unity en: one body or two | merges | splits | with
    unity zh: 合并与分裂

    cause en: what brought it about | is somebody's doing | is a fault or an accident | by
    cause zh: 起因

    construction en: building works | builds | stops building | of
    construction zh: 建设

    coverage en: being covered or paid for | is covered | is not covered | by
    coverage zh: 纳入范围

    earnings en: profit and loss | makes a profit | makes a loss | in
    earnings zh: 盈亏

    evacuation en: people in danger | is back home | is brought out of danger | by
    evacuation zh: 撤离

    independence en: a country's own way | becomes independent | stays as part of another | from
    independence zh: 独立

    legality en: being lawful | is lawful | is unlawful | by
    legality zh: 合法与否

    lessons en: lessons in class | goes back to class | stays out of class | at
    lessons zh: 上课

    rating en: an agency's rating | is rated better | is rated worse | by
    rating zh: 评级

    consent en: saying yes or no | says yes | says no | to
    consent zh: 答应与否

    """#
}
