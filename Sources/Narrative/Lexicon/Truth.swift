extension LexiconText {
  static let truth = #"""
    # What is true, who admits it, life and death. The format is described in Jobs.swift.

    frame truth needs-object
    + doer en: confirm, admit, acknowledge, verify, concede, prove, prove true, confirmed/x, confession/n, true/x,
        confess, validate, corroborate, own up, is real/x, genuine/x, authentic/x, legitimate/x, come clean,
        stand by claim, find evidence, uphold claim, admission/n, real/x, attest, vouch for
    - doer en: deny, refute, debunk, rebut, dismiss claim, denial/n, false/x, fake/x, hoax/n, disprove, contradict,
        discredit, debunked/x, untrue/x, fabricated/x, retract, no evidence/x, cast doubt, not true/x, baseless/x,
        reject claim, dismiss, dispute, unfounded/x, rumor is false/x, myth/n, invent, misinformation/n
    + doer zh: 确认 证实 承认 坐实 实锤 判定 认定 属实 真实 查明 查实 供认 坦白 确有其事 证明 承认了 官方认定 确凿 系真 为真 印证 情况属实 确实 核实 招供 曝光
    - doer zh: 否认 辟谣 不实 谣言 澄清 造谣 虚假 假的 不属实 系谣言 反驳 驳斥 子虚乌有 编造 捏造 假消息 不存在 伪造 纯属虚构 不认 并非事实 误传 无中生有 乌龙 系误读 抵赖 失实 证据不足
         乌龙一场 假新闻 摆拍 不攻自破

    frame finding
    + doer en: replicate, reproduce, verify, confirm finding, prove, demonstrate, achieve, discover, breakthrough/n,
        validate, succeed in replicating, hold up, observe, replication/n, claim discovery, synthesise, synthesize,
        levitate, discovery/n, find evidence of, detect, is real/x, replicated/x, levitation/n, confirm existence
    - doer en: refute, disprove, fail to replicate, retract, debunk, cast doubt on, retraction/n, fail to reproduce,
        rule out, find no evidence, discredit, failed replication/n, fall apart, question, dispute, contradict,
        withdraw paper, cannot replicate, no superconductivity/x, invalidate, is dead/x, failed replications/n,
        no better than/x, no benefit/x, find no, show no, find no benefit, does not work/x
    + doer zh: 复现 成功复现 验证 发现 突破 证明 重复实验 观测到 合成 证实 实现 首次发现 重现 宣称发现 首次复现 复现成功 突破性进展 成功合成 测得 悬浮 出现 找到 得到验证 取得突破
    - doer zh: 证伪 撤稿 推翻 未能复现 复现失败 质疑 不是 不具备 无法复现 否定 未观测到 驳斥 造假 打假 伪科学 未发现 并非 不支持 没有观测到 未发现超导 失败 不成立 撤回论文 打脸 存疑 更可能是 而非
        不认为 未通过复现 站不住脚

    frame honesty whole
    - done zh:
        开除 取消学位 撤销学位 除名
    - done en:
        expel, find guilty, disqualify, strip of
    + done zh:
        平反 还清白 撤销处分 正名 洗清
    + done en:
        clear, exonerate, vindicate, absolve, acquit, clear of
    + doer en: genuine/x, honest/x, legitimate/x, earn, deserve, qualify, reach final, cleared of cheating/x, fair/x,
        clean/x, vindicate, win fairly, authentic/x, exonerate, real talent/n, prove innocence, pass test,
        advance to final, valid/x
    - doer en: cheat, break rules, breach rules, violate rules, rig, forge, plagiarise, plagiarize, cheating/n,
        fraud/n, doping/n, fake, dope, collude, misconduct/n, disqualified/x, test positive, fail test, falsify,
        fraud, break contest rules, violation/n, deceive, lie, match-fixing/n, plagiarism/n, fabricate, manipulate,
        banned substance/n
    + doer zh: 真实 实力 入围 晋级 成绩真实 获奖 公平 凭实力 合规 成绩有效 入选 名列 没有作弊 无违规 光明磊落 货真价实 名副其实 获第 晋级决赛 通过审核 杀入决赛
    - doer zh: 违规 作弊 造假 违反规则 舞弊 提供帮助 抄袭 代笔 弄虚作假 成绩无效 取消成绩 学术不端 兴奋剂 黑幕 假的 剽窃 未获奖 数据造假 帮助 欺诈 欺骗 冒名 顶替 禁药 阳性 涉嫌违规 违纪 违反
        作假 落榜 不在列 诈骗 失信

    frame exists whole
    + done en: find, discover, locate, recover, retrieve, spot, unearth, discovery/n, track down, salvage, rescue,
        pull from, dig up, identify, sight, trace
    - done en: lose, disappearance/n, search for, hunt for, look for, lose track of, lose trace of
    + done zh: 找到 发现 寻获 已找到 打捞 搜获 寻回 找回 确认找到 被找到 定位 挖出 成功打捞 现身 已被找到 获得 搜寻到 捞出 被发现 取回
    - done zh: 失踪 丢失 失联 尚未找到 仍在搜寻 未找到 下落不明 搜寻 搜索 寻找 遗失 消失 不见 还未找到 继续搜寻 失去联系 未寻获 没找到 杳无音信 不知所踪 仍未找到
    + doer en: found/x, found alive/x, turn up, surface
    - doer en: missing/x, lost/x, unaccounted for/x, no trace/x, still missing/x, unfound/x, vanished/x, go missing,
        disappear, vanish

    frame traffic whole
    - done en: traffic, trafficking/n, abduct, kidnap, enslave, sell into, chain, smuggle, human trafficking/n,
        abduction/n, abuse, exploit, victimise, hold captive
    + done en: rescue, free, save, reunite with family, marry legally, liberate, escape, return to family,
        deliver from
    - done zh: 拐卖 被拐卖 拐骗 贩卖 人口贩卖 绑架 拐卖妇女 囚禁 非法拘禁 诱拐 虐待 收买 拐走 买卖 贩卖妇女 被拐
    + done zh: 解救 获救 救出 流浪 收留 自愿 合法婚姻 不存在拐卖 未被拐卖 收养 走失 团聚 寻亲成功 被解救 脱险
    - doer en: trafficked/x
    + doer en: voluntarily/x, not trafficked/x

    frame contrition whole
    + doer en: regret, apologise, apologize, say sorry, apology/n, admit mistake, express regret, admit fault,
        take responsibility, beg forgiveness, own mistake, retract, admit error, say was wrong, issue apology,
        eat humble pie, show remorse, concede error, ask forgiveness, admit wrongdoing, remorse/n, make amends,
        accept blame, compensate, mea culpa/n
    - doer en: insist, double down, refuse to apologise, refuse to apologize, make no apology, defend, stand by,
        hit back, deny wrongdoing, fight back, unrepentant/x, blame, threaten to sue, sue, stand firm, defiant/x,
        reject criticism, refuse to back down, dig in, stick to guns, deny, lash out, vow to fight, strike back,
        unapologetic/x
    + doer zh: 后悔 遗憾 道歉 致歉 痛悔 悔恨 认错 抱歉 赔礼 道歉信 致歉信 鞠躬 赔偿 承认错误 认怂 低头 整改 赔礼道歉 向公众道歉 有错 深表歉意 反省 检讨 公开道歉 深感遗憾 对不起 服软 自责 谢罪
        歉意 内疚 鞠躬致歉 鞠躬道歉 公开致歉 致歉声明 认栽 认了
    - doer zh: 坚称 拒不道歉 坚持 硬刚 起诉 否认 反击 回怼 不认错 绝不道歉 强硬 要告 拒绝道歉 喊冤 甩锅 硬气 拒绝认错 会告 死不认错 叫板 反驳 嘴硬 强硬回应 不道歉 开怼 一定会告 绝不接受 宣战
        辩解 强硬表态

    frame life whole presumes
    - doer en: die, dead/x, death/n, crash dead/x, pass away, perish, killed/x, found dead/x, succumb, fatality/n,
        commit suicide, suicide/n, fatal/x, dies/x, lose life, shot dead/x, presumed dead/x, declared dead/x,
        drop dead, obituary/n, no survivors/x, drown
    + doer en: survive, alive/x, well and alive/x, recover, alive and well/x, found alive/x, survivor/n,
        come out of coma, not dead/x, pull through, rescued/x, wake from coma, out of danger/x, in stable condition/x,
        miraculously survive, escape, unhurt/x, recovery/n, appear in public, reappear, discharged from hospital/x,
        resurface
    - doer zh: 死亡 身亡 遇难 去世 丧生 坠亡 死了 毙命 离世 病逝 逝世 遇害 身故 猝死 溺亡 自杀 牺牲 殉职 死 罹难 已无生命体征 无人生还 宣告死亡 不幸遇难 坠机身亡 被杀 遇刺身亡 毙 亡 殒命 过世
    + doer zh: 活着 生还 还活着 未死 健在 幸存 现身 获救 脱离危险 苏醒 平安 康复 痊愈 露面 报平安 幸存者 死里逃生 脱险 生命体征平稳 安然无恙 公开露面 出院 平安无事 存活 救活
    - done en: kill, murder, execute, assassinate, slay

    frame health whole
    - doer en: injured/x, injury/n, fall ill, hospitalised/x, hospitalized/x, test positive, ruled out/x, infected/x,
        in coma/x, sidelined/x, suffer injury, sick/x, ill/x, collapse, undergo surgery, contract, diagnosed with/x,
        critical condition/x, out for season/x, hurt
    + doer en: recover, fit/x, return from injury, cleared to play/x, discharge, test negative, healthy/x,
        recovered/x, out of hospital/x, back in training/x, leave hospital, comeback/n, healed/x, in remission/x,
        fit again/x, pass fitness test, declared fit/x, back from injury/x
    - doer zh: 受伤 伤缺 住院 感染 确诊 病倒 昏迷 伤退 赛季报销 生病 缺阵 手术 骨折 病危 重伤 入院 阳性 染病 中毒 因伤缺席 伤病
    + doer zh: 康复 伤愈 复出 出院 痊愈 伤愈复出 恢复健康 转阴 阴性 健康 归队 恢复训练 治愈 伤愈归来 解除隔离 恢复良好 好转 伤愈归队 复原 脱离危险 病愈 身体康复 重返赛场

    frame consent
    + doer en: accept, agree, join board, sign on, say yes, agree to, consent, comply, concede, cave, acceptance/n,
        give in, sign up, take up offer, come to terms, go along with, relent, accept offer, bow to, obey, yield,
        submit, give consent, cooperate, swallow, capitulate, accede
    - doer en: refuse, reject, decline, turn down, rebuff, spurn, refusal/n, say no, defy, snub, resist,
        refuse to comply, rejection/n, knock back, dismiss, stand firm, hold out, turn away, shun, defiance/n,
        pass on, fight, fight back, balk, balk at, rebuff offer, walk away, rule out
    + doer zh: 接受 同意 答应 应允 应邀 接纳 妥协 让步 遵守 应战 点头 采纳 屈服 服从 配合 首肯 允诺 松口 低头 接招 从命 承诺
    - doer zh: 拒绝 回绝 婉拒 不接受 不同意 谢绝 抵制 抗拒 推辞 不从 不答应 抗命 拒不 说不 拒绝接受 硬刚 反抗 严词拒绝 不妥协 不让步 不配合 拒 不屈服
    """#
}
