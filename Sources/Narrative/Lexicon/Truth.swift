extension LexiconText {
  static let truth = #"""
    # What is true, who admits it, life and death. The format is described in Jobs.swift.

    frame truth needs-object
    + doer en: confirm, admit, acknowledge, verify, concede, prove, prove true, confirmed/x, confession/n, true/x,
        confess, validate, corroborate, own up, is real/x, genuine/x, authentic/x, legitimate/x, come clean,
        stand by claim, find evidence, uphold claim, admission/n, real/x, attest, vouch for, own up to, admit to,
        fess up, fess up to, come clean over, plead guilty to, confess to, cop to, accept claim, accept findings,
        bear out, substantiate, authenticate, lend weight to, lend credence to, holds water/x, stands up/x,
        checks out/x, hold water, holds up/x, proven/x, proven true/x, proved true/x, authenticated/x, well-founded/x,
        well founded/x, bona fide/x, is true/x, are true/x, are genuine/x, mea culpa/n, verification/n,
        acknowledgement/n, acknowledgment/n, make clean breast of, spill beans, put hands up
    - doer en: deny, refute, debunk, rebut, dismiss claim, denial/n, false/x, fake/x, hoax/n, disprove, contradict,
        discredit, debunked/x, untrue/x, fabricated/x, retract, no evidence/x, cast doubt, not true/x, baseless/x,
        reject claim, dismiss, dispute, unfounded/x, rumor is false/x, myth/n, invent, misinformation/n,
        reject claims, reject allegations, reject allegation, brush off, brush aside, shrug off, laugh off, wave away,
        swat away, bat away, knock down, shoot down, pour scorn on, pour cold water on, slam claim, slam claims,
        scoff at, ridicule, brand fake, brand lies, call false, call lie, call lies, call nonsense, dismiss as,
        dismiss claims, quash rumours, quash rumors, quash speculation, quash talk, squash rumours, scotch rumours,
        scotch talk, scotch, set record straight, take back claim, walk back claim, withdraw claim,
        withdraw allegation, withdraw allegations, recant, disavow, issue correction, protest innocence,
        plead innocence, maintain innocence, plead not guilty, insist innocent, made up/x, concocted/x, doctored/x,
        faked/x, bogus/x, bunk/x, groundless/x, without foundation/x, without merit/x, without basis/x, meritless/x,
        unsubstantiated/x, unproven/x, unsupported/x, disproved/x, disproven/x, rebutted/x, incorrect/x, inaccurate/x,
        no truth/x, no basis/x, no grounds/x, no merit/x, no proof/x, exposed as lie/x, a fake/x, a forgery/x,
        forgery/n, fabrication/n, retraction/n, rebuttal/n, refutation/n, poke holes in, pick apart, tear apart,
        punch holes in, brand false, brand hoax, call fake, call hoax, call baseless, label fake, label false,
        label hoax, dismiss as fake, dismiss as false, dismiss as nonsense, dismiss report, dismiss reports,
        dismiss rumours, dismiss rumors, dismiss allegations, insists not true/x, made it up/x, found false/x,
        found to be false/x, proven false/x, proved false/x, ruled false/x, exposed as fake/x, exposed as hoax/x,
        a hoax/x, debunking/n
    + doer zh: 确认 证实 承认 坐实 实锤 判定 认定 属实 真实 查明 查实 供认 坦白 确有其事 证明 确凿 系真 为真 印证 情况属实 确实 核实 招供 曝光 坦承 自曝 自认
        默认 松口承认 招认 认账 认了 铁证如山 铁证 直认不讳 供认不讳 真的 和盘托出 的确
    - doer zh: 否认 辟谣 不实 谣言 澄清 造谣 虚假 不属实 系谣言 反驳 驳斥 子虚乌有 编造 捏造 假消息 不存在 伪造 纯属虚构 不认 并非事实 误传 无中生有 乌龙 系误读
        抵赖 失实 证据不足 乌龙一场 假新闻 摆拍 不攻自破 纯属谣言 不是真的 查无实据 查无此事 与事实不符 不是事实 无稽之谈 空穴来风 并无此事 站不住脚 翻供 死不承认 杜撰
        是谣言 系误传 只是谣言 仅是谣言 实为谣言 属谣言 是假的 是假消息 乃误传 无此事 没有此事 系不实 属不实 为谣言

    frame finding
    + doer en: replicate, reproduce, verify, confirm finding, prove, demonstrate, achieve, discover, breakthrough/n,
        validate, succeed in replicating, hold up, observe, replication/n, claim discovery, synthesise, synthesize,
        levitate, discovery/n, find evidence of, detect, is real/x, replicated/x, levitation/n, confirm existence,
        verify result, confirm result, confirm results, back up, back up claim, replicate result, repeat result,
        repeat experiment, vindicate, stand up to scrutiny, hold water, it works/x, shown to work/x, shown to be/x,
        confirmed as/x, confirmed to/x, reproduced/x, demonstrated/x, turns out to be/x, evidence for/n, proof of/n,
        verification/n, validation/n, corroboration/n, reproduction/n, independent confirmation/n, corroborate,
        unveil evidence, report evidence, see signs of, find signs of, pinpoint, strengthens case/x, bolster claim,
        clinch case, found effective/x, is effective/x, cuts risk/x
    - doer en: refute, disprove, fail to replicate, retract, debunk, cast doubt on, retraction/n, fail to reproduce,
        rule out, find no evidence, discredit, failed replication/n, fall apart, question, dispute, contradict,
        withdraw paper, cannot replicate, no superconductivity/x, invalidate, is dead/x, failed replications/n,
        no better than/x, no benefit/x, find no, show no, find no benefit, does not work/x, fail test,
        fail replication test, fail replication, fail to confirm, fail to back up, fail to find, fail to show,
        fail to repeat, find no trace of, see no sign of, see no evidence of, rule out as, ruled out as/x,
        disproved/x, disproven/x, debunked/x, refuted/x, retracted/x, discredited/x, contradicted/x, flawed/x,
        bogus/x, nothing more than/x, an artefact/x, an artifact/x, artefact/n, artifact/n, a fluke/x, due to error/x,
        due to contamination/x, irreproducible/x, unable to replicate, unable to reproduce, unable to confirm,
        pull paper, retract paper, withdraw claim, withdraw study, withdraw result, undercut, throw cold water on,
        pour cold water on, throw doubt on, cast doubt over, raise doubts about, call into question, punch holes in,
        poke holes in, no effect/x, does nothing/x, fall flat, come to nothing, unproven/x, refutation/n, debunking/n
    + doer zh: 复现 成功复现 验证 发现 突破 证明 重复实验 观测到 合成 证实 实现 重现 宣称发现 测得 悬浮 出现 找到 重复出 成功重复 再现 认定 观察到 检出 检测到 探测到 捕捉到 印证 佐证
        查明 揭示 破解 攻克 论证 证明有效 独立复现 奏效 实验成功 拍到 维持发表 予以保留 保留论文 站得住脚 数据无误 结论成立 经得起检验 结论可靠 数据可靠 继续有效 重复成功 重复验证 结果可重复
        得到验证 得到证实 获得证实 获得验证 结果稳健 确认发现 首次证实 首次证明 首次发现 首次观测到 站住脚 经受住检验
    - doer zh: 证伪 撤稿 推翻 未能复现 复现失败 质疑 不是 不具备 无法复现 否定 未观测到 驳斥 造假 打假 伪科学 未发现 并非 不支持 没有观测到 失败 不成立 撤回论文 打脸 存疑 更可能是 而非
        不认为 未通过复现 站不住脚 排除 判死刑 找不到 没有发现 未检出 未检测到 未探测到 未能证实 未能发现 无法证实 无法重复 不可重复 宣告破产 没有效果 未见效 未证实 证据不足 没有证据 并不存在
        撤下论文 撤掉论文 撤回文章 撤下文章 撤文 论文被撤 数据造假 破灭 不实 推倒 打回原形 重复失败 未能重复 难以复现 难以重复 论文撤回 乌龙一场 乌龙 空欢喜 子虚乌有 破功 疑点重重 不攻自破
        结论有误 数据有误

    frame honesty whole
    - done zh: 开除 取消学位 撤销学位 除名 开除学籍
    - done en: expel, find guilty, disqualify, strip of, find guilty of doping, strip of title over, unmask,
        unmask as, catch red-handed, rumble, catch out
    + done zh: 平反 还清白 撤销处分 正名 洗清
    + done en: clear, exonerate, vindicate, absolve, acquit, clear of, exonerate of, clear of wrongdoing, absolve of,
        absolve of cheating, give clean bill of health
    + doer en: genuine/x, honest/x, legitimate/x, earn, deserve, qualify, reach final, cleared of cheating/x, fair/x,
        clean/x, vindicate, win fairly, authentic/x, exonerate, real talent/n, prove innocence, pass test,
        advance to final, valid/x, cleared of doping/x, cleared of fraud/x, cleared of wrongdoing/x,
        absolved of cheating/x, found not to have cheated/x, no evidence of cheating/x, no wrongdoing/x,
        above board/x, test negative, negative test/n, pass drug test, doping charge dropped/x, win doping case,
        played by rules/x, play by rules, exoneration/n, cleared of plagiarism/x, cleared of misconduct/x,
        no cheating/x, no doping/x, squeaky clean/x, pass drugs test, pass dope test, pass doping test,
        clean sample/n, wins fair and square/x
    - doer en: cheat, break rules, breach rules, violate rules, rig, forge, plagiarise, plagiarize, cheating/n,
        fraud/n, doping/n, fake, dope, collude, misconduct/n, disqualified/x, test positive, fail test, falsify,
        fraud, break contest rules, violation/n, deceive, lie, match-fixing/n, plagiarism/n, fabricate, manipulate,
        banned substance/n, caught cheating/x, caught in lie/x, caught red-handed/x, found guilty of/x,
        exposed as cheat/x, a cheat/x, cheater/n, own up to, own up to doping, fail drug test, flunk test,
        flunk drug test, positive test/n, positive drug test/n, return positive sample, test positive for,
        banned for doping/x, banned for fixing/x, use banned, use banned engine, use outside help, take bribe,
        take bribes, take drugs, cook books, fudge, fudge data, doctor data, doctor results, invent data,
        make up data, make up quotes, massage data, fix match, fix matches, throw match, throw game, throw fight,
        plagiarised/x, plagiarized/x, breach code, break code, broke rules/x, flout rules, bend rules, stitch up,
        dishonest/x, fabrication/n, falsification/n, deceit/n, scam/n
    + doer zh: 真实 入围 晋级 成绩真实 获奖 凭实力 合规 成绩有效 入选 没有作弊 无违规 光明磊落 货真价实 名副其实 晋级决赛 通过审核 杀入决赛 属实 为真 没有造假 未造假 非造假 并非造假
        没造假 真品 真迹 通过鉴定 系真品 清白 无造假 没有抄袭 未抄袭 没有剽窃 没有舞弊 未作弊 未违规 查无抄袭 原创 无舞弊 洗清嫌疑 沉冤得雪 无过错 自证清白 查无实据 抄袭不成立 恢复名誉 洗脱嫌疑
        恢复授课 证明清白 无学术不端 不构成违规 不构成作弊 数据无误 无误 不构成兴奋剂违规 没有问题 未发现造假 未发现抄袭 未发现作弊 洗清冤屈 洗清污名 洗刷污名 洗刷冤屈 药检阴性 药检合格 复检阴性
        通过药检 未服禁药 未使用禁药 非抄袭 系原创 属原创 指控不成立 指控不实 举报不实 举报失实 投诉不成立 不存在学术不端 证据不足
    - doer zh: 违规 作弊 造假 违反规则 舞弊 提供帮助 抄袭 代笔 弄虚作假 成绩无效 取消成绩 学术不端 兴奋剂 黑幕 剽窃 未获奖 数据造假 帮助 欺诈 欺骗 冒名 顶替 禁药 阳性 涉嫌违规 违纪
        违反 作假 落榜 不在列 诈骗 造假实锤 穿帮 摆拍 伪造 赝品 合成 仿冒 假货 假冒 冒充 露馅 捏造 篡改 虚报 虚构 注水 造谣 掺假 假球 打假球 抄袭实锤 枪手 替考 移花接木 抄袭属实 造假属实
        灌水 做假账 照搬 盗用 抄了 洗稿 抄袭成立 构成抄袭 认定抄袭 学术造假 学术失范 一稿多投 剽窃成立 作弊属实 存在抄袭 存在造假 存在作弊 药检阳性 药检呈阳性 尿检阳性 服药 服用禁药 大量盗用
        偷窃 谎报 成绩作废 顶包 作弊被抓 舞弊被抓 药检未过 药检不合格 尿检不合格 涉药 违规用药 操纵比赛 冒用 造假坐实 抄袭坐实 剽窃坐实 撒谎 说谎 骗局 欺骗公众 伪造学历 学历造假 简历造假
        履历造假 年龄造假 论文造假

    frame exists whole
    + done en: find, discover, locate, recover, retrieve, spot, unearth, discovery/n, track down, salvage, rescue,
        pull from, dig up, identify, sight, trace, detect, observe, capture on camera, catch on camera, prove exists,
        confirm exists, confirm existence, prove existence of, prove existence, verify existence of,
        establish existence of, find evidence of, find evidence for, rediscover, pinpoint, uncover, hit upon,
        stumble upon, stumble on, stumble across, happen upon, lay eyes on, clap eyes on, haul up, fish out,
        prove real, confirm as real, confirm existence of
    - done en: lose, disappearance/n, search for, hunt for, look for, lose track of, lose trace of, find no trace of,
        find no sign of, find no evidence of, find no evidence for, see no sign of, rule out, disprove, debunk,
        refute, deny existence of, cast doubt on existence of, call off search for, abandon search for,
        give up search for, end search for
    + done zh: 找到 发现 寻获 已找到 打捞 寻回 找回 被找到 定位 获得 搜寻到 被发现 取回 探测到 捕捉到 观测到 拍到 重见天日 重现 失而复得 追回 物归原主 搜到 搜出
        起获 缴获 查获 寻到 浮现 锁定位置 出土 挖到 现身 觅得 打捞出水 打捞上岸 搜获 救回 发现踪迹 发现残骸 发现遗体 找到残骸 找到遗体 找到下落 觅得踪迹 拾获
    - done zh: 失踪 丢失 失联 尚未找到 未找到 下落不明 搜寻 搜索 寻找 遗失 消失 还未找到 继续搜寻 失去联系 没找到 杳无音信 不知所踪 仍未找到 没有找到 没有发现 未发现
        未能找到 未能发现 未探测到 找不到 无法找到 否定存在 弄丢 丢了 停止搜寻 停止搜救 搜索未果 搜寻未果 失窃 被盗 没有下落 失去踪迹
    + doer en: found/x, found alive/x, turn up, surface, exist, does exist/x, discovered/x, spotted/x, detected/x,
        detected by/x, sighted/x, turns out to be real/x, proves real/x, prove to be real, is out there/x,
        out there/x, reappear, resurface, re-emerge, reemerge, washed up/x, existence confirmed/x, no myth/x,
        alive and well/x, back from extinction/x, is real/x, exists/x
    - doer en: missing/x, lost/x, unaccounted for/x, no trace/x, still missing/x, unfound/x, vanished/x, go missing,
        disappear, vanish, was never there/x, a mirage/x, mirage/x, an illusion/x, illusion/x, a myth/x, myth/x,
        a phantom/x, phantom/x, a figment/x, was noise/x, just noise/x, a glitch/x, fictional/x, fictitious/x,
        imaginary/x, disproven/x, vanishes/x, disappear from, evaporate, melt away, fade away, no sign of/x,
        no evidence of/x, extinct/x, declared extinct/x, turns out not to exist/x, turns out to be fake/x,
        nowhere to be found/x, nowhere to be seen/x, phantom/n, mirage/n, extinction/n
    + doer zh: 存在 确实存在 真的存在 浮出水面 重见天日 失而复得 露面 现身 重现 重现江湖 现踪 现踪迹 平安寻获 平安找到 归家
    - doer zh: 不存在 并不存在 查无此物 查无此人 子虚乌有 人间蒸发 失踪 失联 消失 不翼而飞 纯属虚构 丢失 走失 下落成谜 音讯全无 下落不明 杳无音讯 杳无踪迹 下落仍不明 搜寻无果 遍寻不着
        遍寻无果 人去楼空 踪影全无 不见踪影 不见了 失去踪影 石沉大海 查无踪迹 消失无踪

    frame traffic whole
    - done en: traffic, trafficking/n, abduct, kidnap, enslave, sell into, chain, smuggle, human trafficking/n,
        abduction/n, abuse, exploit, victimise, hold captive
    + done en: rescue, free, save, reunite with family, marry legally, liberate, escape, return to family,
        deliver from
    - done zh: 拐卖 被拐卖 拐骗 贩卖 人口贩卖 绑架 拐卖妇女 囚禁 非法拘禁 诱拐 虐待 收买 拐走 买卖 被拐 拘禁 贩运 诱骗 强迫卖淫 被骗至 掳走 卖掉 软禁 奴役 逼婚
        偷渡 强迫劳动
    + done zh: 解救 获救 救出 流浪 收留 不存在拐卖 未被拐卖 收养 走失 团聚 寻亲成功 被解救 脱险 救回 重获自由 回家 平安归来 认亲 找回 送返 逃出 逃离 逃脱 寻回
        遣送回国
    - doer en: trafficked/x
    + doer en: voluntarily/x, not trafficked/x

    frame contrition whole
    + doer en: regret, apologise, apologize, say sorry, apology/n, admit mistake, express regret, admit fault,
        take responsibility, beg forgiveness, own mistake, retract, admit error, say was wrong, issue apology,
        eat humble pie, show remorse, concede error, ask forgiveness, admit wrongdoing, remorse/n, make amends,
        accept blame, compensate, mea culpa/n, ask for forgiveness, beg for forgiveness, seek forgiveness,
        plead for forgiveness, eat crow, eat words, swallow pride, say sorry to, sorry/x, express remorse,
        voice regret, show contrition, express contrition, retract remarks, withdraw remarks, withdraw comments,
        withdraw remark, withdraw statement, take back remarks, take back comments, take back words,
        walk back remarks, walk back comments, walk back statement, regret remarks, repent, atone for,
        admit was wrong, hold hands up, bow head, contrite/x, remorseful/x, repentant/x, regretful/x, ashamed/x,
        make apology, offer apology, release apology, publish apology, give apology, post apology, say sorry for,
        is sorry/x, so sorry/x, deeply sorry/x, feel remorse, retract comments, retract comment, retract statement,
        regret comments, bow in apology
    - doer en: insist, double down, refuse to apologise, refuse to apologize, make no apology, defend, stand by,
        hit back, deny wrongdoing, fight back, unrepentant/x, blame, threaten to sue, sue, stand firm, defiant/x,
        reject criticism, refuse to back down, dig in, stick to guns, deny, lash out, vow to fight, strike back,
        unapologetic/x, refuse to take back, make no apology for, show no remorse, express no regret,
        stand by remarks, stick by remarks, stick by words, stick to his guns, stick to her guns, dig in heels,
        dig in his heels, stand ground, defend remarks, justify remarks, justify comments, remorseless/x,
        brazen it out, shrug off criticism, brush off criticism, dismiss criticism, repeat remarks, repeat slur,
        refuse to say sorry, make no apologies, no apology/x, no apologies/x, no regrets/x, no remorse/x,
        stand by comments, stand by words, stand by statement, stand by post, double down on, defend comments,
        defend words, dismiss calls to apologise, reject calls to apologise, reject calls to apologize,
        resist calls to apologise, rule out apologising, insist was right, insists he was right/x,
        insists she was right/x
    + doer zh: 后悔 遗憾 道歉 致歉 痛悔 悔恨 认错 抱歉 赔礼 道歉信 致歉信 鞠躬 赔偿 承认错误 认怂 低头 整改 赔礼道歉 向公众道歉 有错 深表歉意 反省 检讨 公开道歉 深感遗憾 对不起 服软
        自责 谢罪 歉意 内疚 鞠躬致歉 鞠躬道歉 公开致歉 致歉声明 认栽 认了 低头认错 忏悔 改口认错 承认失误 悔过 负荆请罪 赔不是 赔罪 愧疚 追悔莫及 发声明道歉 认罚 揽责 登报道歉 发文道歉
        发文致歉 发布道歉 发道歉信 道歉声明 认错道歉 诚恳道歉 诚挚道歉 深感抱歉 深感愧疚 表示歉意 致以歉意 承认不当 承认失职 请求原谅 恳请原谅
    - doer zh: 坚称 坚持 硬刚 起诉 否认 反击 回怼 不认错 绝不道歉 强硬 要告 拒绝道歉 喊冤 甩锅 硬气 会告 死不认错 叫板 反驳 嘴硬 强硬回应 不道歉 开怼 一定会告 宣战 辩解 强硬表态
        不会道歉 毫无悔意 死不悔改 不后悔 绝不低头 不肯道歉 不愿道歉 理直气壮 没有错 我没错 没做错 推卸责任 推诿 反咬一口 问心无愧 没有道歉 无需道歉 毫不后悔 无悔 死不认账 倒打一耙 反怼 硬杠
        叫屈 自辩 撇清 撇清责任 矢口否认

    frame life whole presumes
    - doer en: die, dead/x, death/n, crash dead/x, pass away, perish, killed/x, found dead/x, succumb, fatality/n,
        commit suicide, suicide/n, fatal/x, dies/x, lose life, shot dead/x, presumed dead/x, declared dead/x,
        drop dead, obituary/n, no survivors/x, drown, succumb to, slain/x, slain in/x, buried/x, laid to rest/x,
        gunned down/x, dead at/x, is dead/x, body recovered/x, body identified/x, remains identified/x,
        remains found/x, lose battle with, lose battle against, lose fight with, lose fight against,
        lose fight for life, take own life, take his own life, take her own life, hang himself, hang herself,
        breathe last, draw last breath, demise/n, assassination/n, burial/n, gives up fight/x, meet end
    + doer en: survive, alive/x, well and alive/x, recover, alive and well/x, found alive/x, survivor/n,
        come out of coma, not dead/x, pull through, rescued/x, wake from coma, out of danger/x, in stable condition/x,
        miraculously survive, escape, unhurt/x, recovery/n, appear in public, reappear, discharged from hospital/x,
        resurface, is alive/x, turn up alive, turns up alive/x, turns up safe/x, found safe/x, safe and well/x,
        safe and sound/x, pulled alive/x, pulled alive from/x, pulled from rubble/x, cheat death, escape alive,
        escape unhurt,
        survive attack|blast|crash|shooting|assassination|ambush|bombing|attempt|fall|strike|stabbing|coup|surgery|operation|fire|raid,
        outlive, live on, cling to life, come back from dead, back from the dead/x, emerge unscathed, death hoax/n,
        death rumours false/x, death rumors false/x, reports of death false/x, reports of death exaggerated/x,
        show signs of life, proof of life/n
    - doer zh: 死亡 身亡 遇难 去世 丧生 坠亡 死了 毙命 离世 病逝 逝世 遇害 身故 猝死 溺亡 自杀 牺牲 殉职 死 罹难 无人生还 不幸遇难 被杀 毙 亡 殒命 过世 辞世 长逝 与世长辞 驾鹤西游
        撒手人寰 抢救无效 抢救无效身亡 永远离开 客死 断气 圆寂 薨逝 驾崩 仙逝 作古 不治 不治身亡 被害 被枪杀 遭枪杀 遭暗杀 被暗杀 被击毙 遭击毙 阵亡 战死 病故 陨落 遗体被找到 遗体寻获 命丧
        离开人世 淹死 死于 丧命 烧死 走了 享年 送别 悼念 沉痛悼念 谢幕 驾鹤西去 追悼 哀悼 永别 告别仪式 追思 终年 长眠 魂归 溘然长逝 长辞 安详离世 走完一生 离我们而去 天人永隔 香消玉殒
        英年早逝 撕票 惨遭杀害 伤重不治 客死异乡 殉难 罹难身亡 遇袭身亡 中枪身亡 坠机身亡 车祸身亡 溺毙 停止呼吸 猝逝 骤逝 过劳死 暴毙
    + doer zh: 活着 生还 还活着 未死 健在 幸存 现身 获救 脱离危险 苏醒 平安 康复 痊愈 露面 幸存者 死里逃生 脱险 生命体征平稳 安然无恙 出院 平安无事 救活 平安归来 平安获救 救出 在世
        没死 没有死 未死亡 并未死亡 未去世 没去世 还在人世 尚在人世 死而复生 逃生 逃过一劫 大难不死 幸免 恢复呼吸 恢复意识 抢救成功 救回 转危为安 活着回来 安好 捡回一命 获救生还 身体硬朗 硬朗
        无恙 一切安好 安然 精神矍铄 精神很好 状态很好 身体很好 还在世 虚惊一场 平安抵达 报平安 奇迹生还 奇迹获救 平安脱险 存活 生命无虞 性命无忧 无生命危险 保住性命 保住一命 挺过鬼门关
    - done en: kill, murder, execute, assassinate, slay, gun down, behead, kill off, strangle, cremate, bump off,
        euthanise, lynch, burn alive
    + done en: pull alive from, bring back to life, resuscitate, spare life of, pull from rubble

    frame health whole
    - doer en: injured/x, injury/n, fall ill, hospitalised/x, hospitalized/x, test positive, ruled out/x, infected/x,
        in coma/x, sidelined/x, suffer injury, sick/x, ill/x, collapse, undergo surgery, contract, diagnosed with/x,
        critical condition/x, out for season/x, hurt, taken ill/x, taken to hospital/x, rushed to hospital/x,
        rushed into hospital/x, airlifted to hospital/x, flown to hospital/x, admitted to hospital/x,
        admitted to intensive care/x, in hospital/x, in intensive care/x, in icu/x, in serious condition/x,
        on ventilator/x, on life support/x, on a ventilator/x, confined to bed/x, bedridden/x, ailing/x, unwell/x,
        comatose/x,
        suffer stroke|heart_attack|relapse|seizure|injury|concussion|fracture|setback|breakdown|haemorrhage|hemorrhage|burns|fall|complications,
        have stroke|heart_attack|surgery|operation|transplant|seizure|fall|relapse,
        undergo surgery|operation|transplant|chemotherapy|treatment|amputation, need surgery|treatment|operation,
        go under knife, enter hospital, go into hospital, check into hospital, check into rehab, enter rehab,
        go into rehab, come down with, pick up virus, test positive for,
        break leg|arm|ankle|hip|wrist|collarbone|rib|ribs|foot|hand, tear ligament|hamstring|muscle|acl,
        pull hamstring|muscle, stretchered off/x, carried off/x, faint, lose consciousness, slip into coma,
        fall into coma, condition worsens/x, condition deteriorates/x, health worsens/x, health fails/x,
        take turn for worse, take turn for the worse, deteriorate, fight for life, fighting for life/x, relapse/n,
        hospitalisation/n, hospitalization/n, stroke/n, heart attack/n, coma/n
    + doer en: recover, fit/x, return from injury, cleared to play/x, discharge, test negative, healthy/x,
        recovered/x, out of hospital/x, back in training/x, leave hospital, comeback/n, healed/x, in remission/x,
        fit again/x, pass fitness test, declared fit/x, back from injury/x, on the mend/x, on mend/x,
        on road to recovery/x, on the road to recovery/x, on feet/x, back on feet/x, back on his feet/x,
        back on her feet/x, back on its feet/x, back to health/x, back to full health/x, back to fitness/x,
        back at training/x, back on pitch/x, out of the hospital/x, out of intensive care/x, out of coma/x,
        out of danger/x, out of surgery/x, out of woods/x, out of the woods/x, off ventilator/x, off life support/x,
        make recovery, make full recovery, make good recovery, make complete recovery, full recovery/n, recover from,
        get better, get well, feel better, feel fine, pull through, bounce back from, come through surgery,
        come round, regain consciousness, regain health, regain strength, regain fitness, wake up, wake from coma,
        awake from coma, emerge from coma, come out of coma, come out of hospital, come home from hospital,
        go home from hospital, sent home/x, leave intensive care, leave clinic, leave rehab, exit hospital,
        exit rehab, walk out of hospital, check out of hospital, go into remission, remission/n, beat cancer,
        beat illness, beat disease, beat virus, overcome cancer, overcome illness, shake off injury,
        shake off illness, cancer-free/x, cancer free/x, free of cancer/x, well again/x, given all-clear/x,
        given the all-clear/x, gets all-clear/x, get clean bill of health, tests negative/x, in stable condition/x,
        condition improves/x, health improves/x, convalesce, return to duties, return to public duties,
        return to training, return to pitch, resume training, resume public duties
    - done en: rush to hospital, take to hospital, admit to hospital, hospitalise, hospitalize, diagnose,
        diagnose with, airlift to hospital, put on ventilator, put on life support, operate on
    + done en: discharge, release from hospital, send home, let go home, bring out of coma, take off ventilator,
        give all-clear, give clean bill of health
    - doer zh: 受伤 伤缺 住院 感染 确诊 病倒 昏迷 伤退 赛季报销 生病 缺阵 手术 骨折 病危 重伤 入院 阳性 染病 中毒 因伤缺席 伤病 患病 患癌 病重 患上 罹患 罹癌 恶化 复发 伤势加重
        病情加重 送医 送进重症监护室 重症监护 住进医院 中风 心梗 休克 命悬一线 垂危 发烧 抱恙 抱病 伤停 拉伤 扭伤 加护病房 晕倒 染疫 染上 感染新冠 重病 急救 抢救 骨裂 倒下 入住重症 住进重症
        转入重症 病情恶化 陷入昏迷 卧床 伤别 伤别赛季 因伤离场 因伤退赛 因伤退出 因伤下场 韧带撕裂 跟腱断裂 十字韧带撕裂 崴脚 突发疾病 突发心脏病 突发脑溢血 确诊癌症 罹病 告病 请病假 病休
        入院治疗 住院治疗 接受手术 昏倒 晕厥
    + doer zh: 康复 伤愈 复出 出院 痊愈 伤愈复出 转阴 阴性 健康 归队 恢复训练 治愈 伤愈归来 解除隔离 恢复良好 好转 伤愈归队 复原 脱离危险 病愈 身体康复 重返赛场 战胜病魔 战胜癌症
        抗癌成功 康复出院 大病初愈 病情稳定 苏醒 醒来 恢复意识 转危为安 伤愈回归 伤愈出战 痊愈出院 治愈出院 恢复知觉 脱离险境 转普通病房 转出重症 转入普通病房 重返训练 摆脱伤病 康复归来 手术成功
        退烧 体检过关 无恙 重新站起来 下床 转出重症监护室 回家休养 醒了 挺过来 火线复出 重返训练场 恢复合练 随队训练 满血归来 病愈归来 重返岗位 重返工作 康复回家 脱离呼吸机 撤下呼吸机 痊愈归来
        出舱

    frame consent
    + doer en: accept, agree, join board, sign on, say yes, agree to, consent, comply, concede, cave, acceptance/n,
        give in, sign up, take up offer, come to terms, go along with, relent, accept offer, bow to, obey, yield,
        submit, give consent, cooperate, swallow, capitulate, accede, say yes to, sign up to, sign up for,
        bow to pressure, give in on, give way on, give consent for, give assent, give nod, give nod to, give blessing,
        give blessing to, give go-ahead, give green light, give thumbs up, give permission, grant permission,
        drop resistance, drop resistance to, drop objection to, withdraw objection to, end resistance to, relent on,
        cave in on, cave in to, come round to, come around to, come on board, get on board, acquiesce, acquiesce in,
        acquiesce to, assent to, accede to, comply with, play ball, toe line, fall into line, fall in line,
        knuckle under, accept terms, meet demands, meet demand, agree terms, agree deal, take offer, take deal,
        nod through, vote yes, assent/n, acquiescence/n, compliance/n, give in to, give consent to, grant consent,
        drop objections to, relent over, yield to, yield on, sign on to, submit to, capitulate to, accept demands,
        accept demand, vote to accept, vote yes on
    - doer en: refuse, reject, decline, turn down, rebuff, spurn, refusal/n, say no, defy, snub, resist,
        refuse to comply, rejection/n, knock back, dismiss, stand firm, hold out, turn away, shun, defiance/n,
        pass on, fight, fight back, balk, balk at, rebuff offer, walk away, rule out, say no to, withhold consent,
        withhold consent for, withhold approval, withdraw consent for, withdraw consent to, spurn offer,
        dig in against, dig in heels, dig heels in, baulk, baulk at, back out of, renege on, go back on, opt out of,
        bat away, brush off, brush aside, vote no, vote no on, vote down deal, give thumbs down, thumbs down/x,
        no deal/x, snub/n, rebuff/n, hold-out/n, just say no, withdraw consent, revoke consent, revoke consent for,
        rescind consent, deny consent, refuse consent, refuse to sign, refuse to budge, refuse to yield,
        refuse to bow, refuse to give in, refuse to give way, snub offer, dig in heels over, stand firm against,
        stand firm on, hold out against, resist pressure, dismiss demand, reject terms, reject demand, reject demands,
        reject proposal, reject plan, reject ultimatum, decline invitation, vote to reject
    + doer zh: 接受 同意 答应 应允 应邀 接纳 妥协 让步 遵守 应战 点头 采纳 屈服 服从 配合 首肯 允诺 松口 低头 接招 承诺 签署 签了 签字 补签 落笔 点头答应
        点头同意 应约 照单全收 认可 赞同 加签 就范 松口答应 签字同意 受邀 缔结 正式签署 欣然接受 接受提议 接受邀请 接受方案 答应要求 接受条件 同意条件 同意要求 让步答应 低头接受 无条件接受
        拍板同意
    - doer zh: 拒绝 回绝 婉拒 不接受 不同意 谢绝 抵制 抗拒 推辞 不答应 抗命 拒不 说不 拒绝接受 硬刚 反抗 不妥协 不让步 不配合 拒 不屈服 拒签 拒绝签署 不签 摇头 反悔 悔约 坚辞不受
        坚拒 拒之门外 敬谢不敏 打回票 谢绝邀请 无法接受 不能接受 不买账 毫不退让 顶住 拒绝邀请 退还 一口回绝 一口拒绝 严词拒绝 婉言谢绝 予以拒绝 拒绝提议 拒绝方案 拒绝条件 拒绝要求 不领情 不松口
        打回
    """#
}
