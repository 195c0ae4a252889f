extension LexiconText {
  static let law = #"""
    # Courts, regulators, permission. The format is described in Jobs.swift.

    frame suit axis=case whole presumes
    + doer en: sue, file lawsuit, file suit, take to court, bring suit, lawsuit/n, suit/n, legal action/n,
        take legal action, launch lawsuit, go to court, refile, seek injunction, case/n, litigation/n, press case,
        countersue, file complaint, challenge in court, legal battle/n, court battle/n, drag to court, class action/n,
        appeal, continue fight, fight in court, fight/n,
        bring|mount|initiate|press|pursue|reopen|refile|open|slap|serve @suit, take|bring legal @suit,
        bring|mount @suit against, seek damages, demand damages, claim damages, haul to court, haul into court,
        haul before court, drag into court, drag through courts, take legal steps, see in court, sue over,
        fight on in court, court action/n, legal fight/n, complaint/n, legal challenge/n, class-action/n,
        legal feud/n, proceedings/n, counterclaim/n, countersuit/n, counter-sue, lawyer up, slap with @suit,
        hit with @suit, serve with papers|writ
    - doer en: drop case, drop suit, drop lawsuit, settle, withdraw lawsuit, dismiss case, close case, settlement/n,
        settle lawsuit, case closed/x, end fight, end legal battle, drop appeal, withdraw appeal, withdraw complaint,
        reach settlement, settle case, settle dispute, drop legal action, end dispute, end litigation, withdraw case,
        abandon lawsuit, abandon appeal, out of court/x, bury the hatchet, throw out, drop fight, vacate,
        settle|resolve|bury|pull|close|conclude|stay|strike_out|chuck_out @suit,
        settle|bury|resolve legal|court @suit, settle with, reach|agree|strike out-of-court settlement,
        lay down legal arms, lose @suit,
        case|suit|lawsuit|claim|complaint dismissed|dropped|settled|withdrawn|tossed|over/x, settle out of court,
        bury legal hatchet, case|suit|lawsuit|claim thrown out/x, out-of-court settlement/n, pay to settle
    + doer zh: 上诉 起诉 提起诉讼 控告 告上法庭 状告 提告 诉讼 将起诉 对簿公堂 诉诸法律 打官司 反诉 提起上诉 应诉 申诉 法律行动 会告 要告 提请仲裁 申请仲裁 律师函
        起诉书 索赔 开庭 告上法院 递状 诉至法院 一纸诉状 入禀 提告求偿 法庭相见 打起官司 追讨 求偿 告了 提起专利诉讼 诉诸法院 起诉索赔 入禀法院 兴讼 发律师函 告上 告到法院 提出索赔 提请诉讼
        提起集体诉讼 法庭见 讨说法 诉至 追偿 递交诉状
    - doer zh: 撤诉 达成和解 和解 撤案 撤回投诉 不起诉 息诉 不告了 握手言和 撤告 撤回全部诉讼 和解收场 官司落幕 官司了结 达成和解协议 撤回诉状 了结官司 了结诉讼
        撤销起诉 结束官司 诉讼终结 息讼 放弃追诉 一笔勾销 冰释 和解了结 庭外和解 罢诉 鸣金收兵

    frame charge axis=case whole
    +done doer en: face charges, stand trial, plead not guilty
    + done en: hand over, hand over to, surrender to, send to, ship to, arrest warrant/n, charge, indict, prosecute,
        accuse, press charges, investigate, open case, probe, charge/n, indictment/n, prosecution/n, investigation/n,
        probe/n, arraign, impeach, order trial, open investigation, launch probe, summon, open inquiry, accuse of,
        refer to prosecutors, extradite, extradition/n, reopen case, retry, retrial/n, hit with @charge, book on,
        put on trial, place on trial, haul before court|judge, haul into court, commit for trial, send for trial,
        name as suspect, name suspect, open probe into, charge over, charge with, indict on, accuse over,
        remand for trial, criminal case/n, inquiry/n, arraignment/n
    - done en: drop charges, acquit, clear, exonerate, withdraw charges, dismiss charges, acquittal/n, pardon,
        drop criminal, drop investigation, close investigation, close probe, drop probe, end investigation, end probe,
        vindicate, absolve, decline to charge, not charge, plea deal/n, drop extradition, exoneration/n, quash,
        pardon/n, commute, plea agreement/n, strike_out @charge, close case, clear of wrongdoing, free of charges,
        grant immunity, give immunity, collapse of case/n, no charges for/x, no charge for/x
    + done zh: 立案 指控 刑事诉讼 公诉 起诉 检控 立案侦查 调查 审查 提审 弹劾 受审 追责 问责 通缉 审判 侦查 涉嫌 移送 引渡 提起公诉 再审 重审 批捕 被诉 移交
        引渡至 引渡到 遣返 起诉至 送交 追诉 移送起诉 控告 提控 检举 侦办 查办 侦讯 传唤 审讯 起诉书 移送审查 出庭受审 受指控 吃官司 坐上被告席 对簿公堂 展开刑事调查 惹官司 提诉 提起指控
        涉案被查 移送司法 移送检方 立案调查 站上被告席 落案 落案起诉 落网受审 送上被告席 送审
    - done zh: 撤销起诉 不起诉 撤案 不追究 洗清 洗脱 撤销引渡 撤控 特赦 赦免 还清白 不予立案 不予追究 认罪协议 免予起诉 撤回引渡 撤回引渡请求 不予起诉 免予追究 缓起诉 不起诉处分 不再追究
        洗脱嫌疑 案件撤销 撤诉 罪名撤销 免于追究 案撤销 免予刑责 免于刑责 免刑 免诉 指控被撤 控罪撤销 撤回控罪 撤销控罪 撤销案件 洗清冤屈 脱罪 起诉撤销 销案
    - doer en: charges dropped/x, charges dismissed/x, walk free,
        case|charges|trial|prosecution collapses|collapse|dropped|dismissed|closed|over/x, off the hook/x,
        in the clear/x, without charges/x, charges|case|indictment thrown|tossed out/x, no case to answer/x
    + doer en: face trial, face court, face count, face counts,
        face fraud|corruption|bribery|criminal|murder|rape|theft|assault|tax charges, in the dock/x, on trial/x,
        go on trial, appear in court, face music, face judge, enter plea

    frame verdict axis=case whole
    - doer zh: 当庭释放 无罪获释 沉冤昭雪 洗脱罪名 罪名撤销 不构成犯罪 不负刑事责任 证据不足 全身而退 当庭获释 指控不成立 无罪 无罪开释 洗冤 洗清冤屈 洗脱污名 清白 罪名不成立 翻案成功 脱罪
        获判无罪 证明清白 还以清白 还清白
    + done en: convict, find guilty, sentence, guilty verdict/n, conviction/n, sentence/n, plead guilty, rule against,
        jail, uphold conviction, overturn acquittal, condemn, disqualify, hold liable, return guilty verdict against,
        hand prison term, send to prison|jail|gallows, send down, put away, sentence to, jail for, imprison,
        give life, give years, give jail|prison term, reject appeal by, dismiss appeal by, throw out appeal by,
        deny appeal by, uphold sentence|verdict, prison term/n, find guilty of
    - done en: acquit, clear of charges, cleared of all charges/x, find not guilty, overturn conviction, acquittal/n,
        quash conviction, clear, clear of, rule in favour of, rule in favor of, exonerate, free, throw out conviction,
        vacate conviction, overturn sentence, reverse conviction, annul conviction, drop charges, dismiss charges,
        throw out charges, set_aside|wipe|erase|overrule|expunge @conviction, throw out verdict,
        clear of murder|rape|fraud|charges|charge, acquit of, acquit on, exonerate of, exonerate after, exoneration/n,
        quashing/n, grant pardon, rule wrongly convicted, grant new trial, order new trial, order retrial, let off,
        let off on
    + done zh: 有罪 定罪 判有罪 判刑 获刑 判处 发回重审 坐实罪名 重判 判死刑 改判有罪 维持原判 认罪 罪成 无期徒刑 有期徒刑 被判处 被判有罪 判刑入狱 判罪 锒铛入狱
        刑期 判囚 加重改判 定谳 有罪定谳 罪名成立 罪成判囚 判监 徒刑 死刑 认罪伏法 获罪 罪成入狱 终身监禁 坐牢 伏法 死缓 上诉驳回 判入狱 判决有罪 判刑定谳 判处死刑 判处监禁 维持有罪 维持死刑
        罪名坐实 罪名确立 获刑入狱 裁定有罪 认定有罪
    - done zh: 无罪 判无罪 无罪释放 改判无罪 撤销判决 推翻判决 平反 脱罪 获判无罪 洗冤 昭雪 撤销原判 罪名不成立 沉冤得雪 被判无罪 二审无罪 翻案 沉冤昭雪 还其清白
        无罪判决 无罪定谳 逆转无罪 改判释放 免刑 免除刑罚 撤销有罪判决 推翻有罪判决 清白 洗刷冤屈 罪不成立 撤销罪名 洗清冤屈 当庭释放 判决无罪 宣判无罪 改判 裁定无罪 认定无罪
    + doer en: get years, get years in prison, get life, get life sentence, given years/x, handed years/x,
        given life/x, ordered to pay/x, told to pay/x, must pay/x, on the hook/x, back on the hook/x, infringe,
        infringed/x, liable/x, held liable/x, hit with verdict/x, guilty/x, found liable/x, found guilty/x,
        convicted of/x, get years|life|months, behind bars/x, guilty on all counts/x, lose appeal,
        lose appeal against, lose bid to overturn, admit murder|guilt|charge|charges, gets life/x, sent down/x,
        serve time, serve years
    - doer en: off the hook/x, cleared of infringement/x, not liable/x, did not infringe/x, does not infringe/x,
        not have to pay/x, need not pay/x, not guilty/x, innocent/x, found innocent/x, walk free, win appeal,
        win appeal against, go free,
        conviction|verdict|sentence overturned|quashed|reversed|vacated|annulled|tossed|voided/x,
        conviction|verdict|sentence thrown out/x, wrongly convicted/x, found not guilty/x, walks away a free man/x
    + doer zh: 被判 罪名成立 罪成 入罪 锒铛入狱 获罪 认罪服判 伏法 坐实罪名 罪证确凿 获刑 获重刑 认罪伏法 败诉定罪 银铛入狱 难逃刑责 难逃法网

    frame ruling whole
    + doer en: win, prevail, beat, win case, win appeal, win ruling, victory/n, win lawsuit, win trial, triumph,
        defeat, win in court, favored/x, win revival, win court, prevail over, victorious/x, court victory/n, win/n,
        in favor of/x, in favour of/x, win court battle|fight|case, win case against, vindicated/x,
        win backing of court, win in tribunal, come out on top, gets court backing/x, score win|victory,
        score court|legal victory|win, emerge victorious, legal victory/n, legal win/n, court win/n,
        victorious over/x, win legal fight|battle
    - doer en: lose, lose case, lose appeal, lose lawsuit, defeat/n, lose trial, lose in court, lose battle, lose bid,
        suffer defeat, loss/n, lose ruling, dealt blow/x, lose fight, setback/n, suffer blow|setback|reversal|loss,
        suffer court|legal defeat|setback|blow, rebuffed by court/x, lose out, lose in tribunal, court defeat/n,
        legal defeat/n, legal setback/n, lose legal fight|battle, lose court battle|fight, lose at court,
        handed defeat/x, lose case against
    + done en: rule for, find for, rule in favor of, rule in favour of, side with, side in favor of, back,
        find in favor of, find in favour of, decide for, find in favour, find in favor, rule in favour, rule in favor,
        side in favour, vindicate, rule with, reinstate, let stand, allow appeal by, grant appeal by, declare lawful,
        rule lawful, rule legal, declare legal, rule constitutional, declare constitutional, find lawful,
        find constitutional, reject challenge to, dismiss challenge to, throw out challenge to,
        turn away challenge to, leave in place, give win, hand win to, hand victory to, hand victory, hand win,
        hand legal win, decide in favour of, decide in favor of
    - done en: rule against, find against, side against, decide against, reject appeal, dismiss appeal, deny appeal,
        turn down appeal, throw out appeal, deal blow to, hand defeat to, hand defeat, strike down, throw out,
        overturn, set aside, rule unlawful, declare unlawful, rule illegal, declare illegal, rule unconstitutional,
        hand setback, declare unconstitutional, find unlawful, find unconstitutional, reject, overrule, knock down
    + doer zh: 胜诉 赢了官司 打赢 获胜 胜出 赢得上诉 赢得 胜利 上诉成功 获支持 得直 赢下 判胜 反败为胜 上诉得直 赢回 上诉获准 上诉获支持 申诉成功 官司赢了 翻盘
        申诉获支持 获得改判 终审胜诉 告赢 讨回公道 诉讼获胜 翻案成功 获法院支持 终审获胜 逆转胜 一审胜诉 上诉得胜 二审胜诉 大获全胜 官司打赢 打赢官司 扳回一城 笑到最后 维权成功 获赔 讨回
        诉求获支持 赢得官司 赢得终审 赢得诉讼
    - doer zh: 败诉 输掉官司 输了官司 上诉被驳回 输掉 打输 上诉失败 落败 被判败诉 遭驳回 失利 驳回上诉 被判赔偿 输了 终审败诉 败了 官司输了 上诉遭驳回 上诉被驳
        申诉被驳回 申诉失败 上诉失利 诉求被驳回 索赔被驳回 诉讼失败 告输 诉讼请求被驳回 铩羽而归 败下阵来 吃败仗 索赔失败 一审败诉 上诉遭驳 二审败诉 吃瘪 官司打输 申请被驳回 碰壁 终审落败 诉求被驳
        诉讼被驳 诉讼被驳回 诉请被驳回 起诉被驳回 起诉遭驳 铩羽
    + done zh: 判决支持 裁定支持 判赢 支持诉求

    frame permit axis=go
    - doer zh: 消失 从应用商店消失 无法下载 无法使用 下架 不得入内 不得入境 丢照 丢牌 丢资格 出局 吃闭门羹 告别赛场 失去资格 失资格 无牌 无缘 无缘奥运 无缘赛场 牌照到期 牌照被吊销 被封
        被拒 资格被取消 遭拒
    + doer zh: 恢复访问 恢复使用 重新上架 恢复上架 恢复服务 重返应用商店 重获准入 重新可用 不再被禁 保住执照 保住牌照 保住资格 保牌 再获 又能下载 可以上路 可以入境 可以参赛 可以销售 可参赛
        可重返 失而复得 恢复参赛资格 恢复资格 拿到执照 拿到新执照 拿到牌照 拿到签证 拿到绿灯 拿到许可 拿回牌照 拿牌 拿证 持证上岗 有惊无险 涉险过关 牌照续期 禁令失效 禁令撤销 禁令解除 续上 续展
        续期成功 续牌 获准上映 获准上路 获准入境 获准参赛 获准复出 获准复航 获准复飞 获准恢复 获准播出 获准重返 获准销售 获发牌照 获牌 获续期 解禁 解禁复出 躲过一劫 过关 过审 过检 逃过一劫
        重新上映 重新上路 重新开业 重新获准 重新营业 重获 重获牌照 重获经营资格 重获许可 重获资格 重见天日 重返天空 重返泳池 重返球场 重返赛场 重返赛道 领证
    + done en: allow, permit, let, approve, clear, unban, unblock, restore, reinstate, lift ban, legalise, legalize,
        grant access, greenlight, green light, authorise, authorize, licence, license, restore access, give access,
        admit, readmit, exempt, let back, wave through, unsuspend, legalization/n, grant licence, grant license,
        whitelist, whitelisting/n, waiver/n, reprieve/n, open up, grant permission, allow back, licence/n, license/n,
        permission/n, access/n, authorization/n, authorisation/n, permit/n, visa/n, accreditation/n, certification/n,
        grant|return|give_back|award|hand|reissue @licence,
        renew|restore|reinstate|extend|grant|return|award @licence for|of|to, hand @licence, give @licence,
        give green light, give @nod, give thumbs up, sign off on, sign off, rubber-stamp, decriminalise,
        decriminalize, make legal, end prohibition of|on, legalisation/n, decriminalisation/n, decriminalization/n,
        clear to race|play|compete|run|fly|sell|operate|return|sail|open, let back in, open door to, throw open to,
        open doors to, open market to, let race|play|compete|run|sell|operate|return
    + doer en: regain access, win right, win approval, get approval, gain access, win reprieve, eligible/x, can use/x,
        obtain permission, is allowed/x, cleared to play/x, cleared to compete/x, cleared to race/x, clear to play/x,
        clear to compete/x, allowed to play/x, allowed to compete/x, eligible again/x, keep access, get permission,
        win permission, free to/x, free to race/x, free to compete/x, free to play/x, free to return/x,
        free to sell/x, available again/x, return to app store, return to store, back on app store/x,
        back in app store/x, back in store/x, back on/x, is back on/x, back online/x, accessible again/x,
        come back online, return to service, back up/x, legal/x, lawful/x, permitted/x, unbanned/x, licensed/x,
        cleared/x
    - done en: ban, block, bar, prohibit, forbid, outlaw, restrict, suspend, blacklist, revoke, cut off, disqualify,
        exclude, deny access, lock out, shut out, ban/n, prohibition/n, blockade/n, restriction/n, suspension/n,
        embargo, curb, curb/n, freeze out, halt, deplatform, kick off, kick out, remove, boot, expel, sanction, limit,
        ban from, prevent, require licence, require license, tighten, revocation/n, crack down on, crackdown/n,
        disbar, deny, blacklist/n, restrict exports, export controls/n, impose limits, debar, delist, hand ban,
        bar from, suspend from, issue ban, order off, yank, pull from sale, remove from sale, take off sale,
        pull from store, pull from app store, remove from store, suspend use of, block access to, cut access to,
        deny entry, refuse entry, revoke licence, revoke license, chuck out, throw off, pull from,
        pull|take_away|seize|refuse_to_renew|not_renew|decline_to_renew @licence,
        revoke|cancel|withdraw|suspend|pull|yank|rescind|annul|void|deny|refuse|terminate|refuse_to_renew @licence for|of|to,
        criminalise, criminalize, make illegal, clamp down on, put ban on, slap ban on, close door to, close door on,
        slam door on, shut door on, shut door to, criminalisation/n
    - doer en: lose right, lose access, be denied/x, face ban, loses ability/x, lose eligibility, hand ban,
        be handed ban, receive ban, get ban, go dark, disappear from, vanish from, go offline, no longer available/x,
        unavailable/x, inaccessible/x, blocked across/x, lose @licence, illegal/x, unlawful/x, against law/x,
        off-limits/x, banned/x, forbidden/x, prohibited/x, barred/x, out of bounds/x, off limits/x, denied licence/x,
        denied permit/x, lose permission to, fail to get @licence, hit with ban/x, serve ban
    + done zh: 允许 准许 放行 解禁 解封 批准 放开 放宽 获准 开放 开绿灯 恢复权限 解除禁令 取消禁令 撤销禁令 豁免 松绑 移出黑名单 放松 合法化 通行证 松口 解除封锁
        恢复资格 默许 获许 重新允许 解除禁赛 可以参赛 特许 资格/n 授权/n 权限/n 执照/n 牌照/n 许可证/n 许可/n 准入/n 放宽限制 放开限制 放开限购 取消限购
        解除限购 撤销限购 开闸 放闸 予以放行 恢复参赛 免于禁赛 禁赛期满 停赛期满 恢复参赛资格 重获资格 重新获准 重新开放 准予参赛 身份/n 认证/n 资质/n 会员资格/n
        选手资格/n 参赛资格/n 购房资格/n 退出限购 重获参赛资格 批文/n 批件/n 注册证/n 上市许可/n 发放许可 发放牌照 发牌 颁发许可 颁发牌照 颁照 拿到牌照 拿到许可
        获颁 恢复牌照 恢复许可 恢复执照 发还牌照 换发牌照 取得牌照 取得执照 获得牌照 获得许可证 获牌照 复牌 发照 续发牌照 准飞 复飞 核发 发放执照 营业执照/n 经营权/n
        运营权/n 允许入境 准入 准许入境 准许复航 准许复飞 发回 发放签证 发给签证 发证 发还 开禁 归还牌照 恢复签证 批准入境 批给 签发牌照 签发签证 签发许可 续发 重发 颁发 颁证
    - done zh: 禁止 封禁 封杀 禁售 限制 禁用 拉黑 屏蔽 封号 禁令 禁赛 禁运 管制 列入黑名单 取消资格 吊销 停赛 封锁 禁言 禁入 不得 剥夺 封堵 断供 制裁 禁播 禁
        限售 限购 禁飞 断网 禁演 限流 下架 叫停 拒之门外 收紧 限制出口 拉入黑名单 勒令 除名 封停 锁 封 限购令 限行 禁行 禁停 禁渔 禁采 禁足 禁制令 拒签 拒绝入境
        禁止入境 终身禁赛 全球禁赛 临时禁赛 暂停资格 终止资格 锁死 卡死 出口限制 吊销执照 吊销许可证 撤销许可 撤销牌照 收回牌照 收回许可 注销 注销许可 暂扣 停牌 褫夺 吊照
        扣照 缴销 扣留牌照 中止许可 暂停牌照 取消牌照 取消许可 停业整顿 停飞 禁飞令 取缔 撤照 禁令生效 停工令 下禁令 取消资质 一刀切禁止 上锁 不准 不许 严禁 停售 列入禁单 勒令停业 勒令停止
        卡住 取消签证 吊证 吊销签证 扫地出门 拒发 拦在门外 挡在门外 掐断 摘掉牌照 摘牌照 撤证 收走 收走牌照 明令禁止 查封 查禁 没收 没收牌照 禁书 禁映 禁航 责令停业 责令停止 责令整改 赶出
        踢下架 踢出商店 逐出 逐出泳池 限飞 驱逐

    frame approval axis=go
    + done en: say yes to, approve, clear, allow, permit, green light, greenlight, authorise, authorize, wave through,
        accept, give nod, back, grant, endorse, approval/n, clearance/n, nod/n, pass, ratify, sign off on, sign off,
        consent to, give go-ahead, go-ahead/n, rubber-stamp, bless, give blessing, provisional approval/n, okay,
        unconditionally approve, drop opposition, drop objection, win approval, licence, agree to, give green light,
        drop challenge, end challenge, withdraw objection, give thumbs up, restore approval, lift objection,
        remove hurdle, rubber stamp, give green light to, give go-ahead to, give nod to, give thumbs up to,
        give approval to, give blessing to, nod through, drop challenge to, drop opposition to, drop objection to,
        withdraw objection to, lift objection to, drop challenge against, wave past, give thumbs-up, give all-clear,
        give all-clear to, give clean bill of health, give consent, give backing to, give support to, smile on,
        clear way for, pave way for, open door to|for, open way for, lift block on, license, signs off/x, reapprove,
        re-approve, fast-track, put stamp on, recertify, grant authorisation, grant licence, give seal of approval,
        give seal of approval to, give consent to, clear path for, recommend approval of, stamp approval on,
        give final approval to, give final approval, grant approval, grant approval to
    + doer en: win approval, get approval, gain approval, secure approval, receive approval, win clearance,
        get green light, get go-ahead, win nod, be cleared/x, clear final hurdle, pass test, sail through,
        get|win|gain|secure|receive|earn|land|obtain|clinch|bag|score nod|thumbs_up|green @nod, clear hurdle,
        clear regulatory hurdle, pass muster
    - done en: say no to, stop, block, reject, veto, oppose, prohibit, ban, bar, halt, strike down, turn down, deny,
        refuse approval, object to, withhold consent, rejection/n, veto/n, thwart, sue to block, refuse, challenge,
        order unwinding, order to unwind, quash, vote down, throw out, invalidate, withhold approval, intervene,
        decline approval, halt approval, knock back, disapprove, torpedo, spike, shoot down, nix, kill, prevent,
        revoke licence, revoke license, suspend licence, suspend license, withdraw licence, withdraw license,
        suspend use of, halt use of, pull licence, pull from market, withdraw from market, take off market,
        suspend authorisation, revoke authorisation, suspend authorization, revoke authorization, yank, squash,
        knock down, give thumbs down, say no, give red light to, show red card to, slam door on, shut door on,
        close door on, send back to drawing board, kick back, toss out, pour cold water on, dash, dash hopes of|for,
        scupper, sink, stymie, put kibosh on, put brakes on, vote against, vote to reject|block, come out against,
        snub, rebuff, spurn, overrule, strike out, pull approval, refuse consent, delist, de-list,
        give thumbs down to, quash hopes of, refuse to sign off on, decline to sign off on, pull approval of
    - doer en: denied approval/x, refused approval/x, miss out on approval, suffer setback, knocked back/x,
        fall at hurdle, fall at final hurdle, fail to win approval, fail to get approval, lose approval
    + done zh: 批准 放行 准许 允许 核准 点头 获批 开绿灯 同意 有条件通过 认可 获准 过审 通过审查 无条件批准 准予 批复 扫清障碍 获通过 背书 绿灯 盖章 签批 通过 批文 过会 过关
        附条件批准 核发 核批 首肯 紧急授权 获许可 审结 拍板 予以批准 亮绿灯 开闸 批下 批了 批准上市 批出 拍板同意 授予许可 放绿灯 放行令 无异议 有条件批准 有条件放行 松口 核准上市 点了头 照准
        终获批准 给予批准 给予放行 给予许可 落槌放行
    - done zh: 阻止 否决 驳回 禁止 反对 叫停 封杀 阻挠 拦下 拒绝批准 不批准 封禁 拒绝 阻拦 不予批准 拒批 打回 不同意 不予通过 未获批准 未通过 被毙 撤销投资 出手 拦截 卡住 不予核准
        责令停止 毙掉 拒之门外 亮红灯 打回票 说不 退审 退回 不予受理 撤销许可 未获批 未能获批 闯关失败 否决申请 驳回申请 挡下 卡关 枪毙 退件 不准 打回重审 未过审 被否 挡在门外 碰壁 一票否决
        作出禁止决定 否掉 封堵 打枪 拒于门外 拒发许可 拦路 按下 挡住 泼冷水 禁止合并 禁止收购

    frame order
    - doer zh: 有效 算数 合法 合宪 又有效 继续有效 仍有效 仍然有效 予以保留 予以维持 依旧有效 依然有效 全部保留 具有效力 分数有效 分数照用 原分照计 合法有效 如数计入 得到维持 成立 成绩有效
        成绩维持 按原样公布 照常计入 照用 照算 照计 站住脚 结果有效 选举有效
    + doer zh: 无效 作废 失效 不算数 违法 违宪 非法 一笔勾销 不予承认 不作数 不成立 作废重来 全部作废 再考 再考一次 取消成绩 失去效力 归于无效 归零 成绩作废 成绩无效 推倒重来 无法律效力
        清零 白考 自始无效 补办 补考 重办 重新投票 重新考试 重新选举 重测 重考 重赛 重选
    + done en: overturn, reverse, quash, annul, strike down, vacate, set aside, void, invalidate, nullify, throw out,
        toss, wipe out, erase, gut, rip up, tear up, kill, stay, suspend, overturning/n, reversal/n, block,
        blocks order, enjoin, remand, send back, annulment/n, undo, halt, freeze, pause, restrain, put on hold,
        slam brakes on, put brakes on, hit brakes on, put on ice, issue injunction against,
        issue restraining order against, bar enforcement of, injunction against/n, injunction/n, restraining order/n,
        stay/n, strike out, rule unlawful, declare unlawful, rule illegal, declare invalid, rule invalid,
        declare void, rule unconstitutional, declare unconstitutional, nix, knock down, shoot down
    - done en: uphold, affirm, confirm, reinstate, back, leave in place, stand, maintain, endorse, reimpose,
        refuse to overturn, let stand, enforce, dissolve|stay|narrow @injunction @injunction, let go ahead,
        let proceed, let move forward, let go into effect, allow to go ahead, allow to proceed, clear to take effect,
        clear way for, give go-ahead to, give green light to, give green light, allow to be enforced, unblock,
        unfreeze, rule lawful, declare lawful, find lawful, sustain, keep in place
    + done zh: 推翻 撤销 改判 发回重审 推翻判决 裁定无效 宣布无效 作废 驳回禁令 中止执行 暂缓执行 判决无效 废止 重审 推翻原判 撤销原判 撤销判决 撤销裁定 撤销决定
        推翻认定 撤销认定 一笔勾销 违宪 违法 无效 撤销命令 废弃原判 推翻裁定 不合法 违宪无效 暂停执行 改判无效 选举无效 重新选举 重选 重新计票
    - done zh: 维持 维持原判 确认 生效 驳回上诉 支持原判 恢复执行 继续有效 终审 坐实 核准 裁定有效 合法 合宪 有效 维持裁定 驳回挑战 驳回申诉 准予执行 选举有效
        确认选举结果 维持选举结果
    - doer en: upheld/x, take effect, takes effect/x, come into force, go into effect, go live, can go ahead/x,
        in force/x, in effect/x, back in force/x, back in effect/x, stands/x, kick in, survive challenge,
        survive court challenge, allowed to take effect/x, survive legal challenge, become enforceable
    + doer en: on hold/x, put on hold/x, in limbo/x, frozen/x, blocked/x, unenforceable/x

    frame custody whole
    - done en: send to jail, send to prison, send back to jail, send back to prison, return to jail, rearrest,
        re-arrest, arrest, detain, jail, imprison, hold, arrest/n, detention/n, take into custody, lock up, apprehend,
        remand, capture, seize, nab, imprisonment/n, take hostage, abduct, kidnap, deny bail, put under house arrest,
        incarcerate, hijack, trap, hold captive, hold hostage, haul in, haul off, round up, cuff, handcuff, snatch,
        swoop on, pounce on, bundle away, lead away, throw into jail|prison, clap in irons, remand in custody,
        extradite, intern, bar from leaving, stop at airport, track down, roundup/n, incarceration/n, abduction/n,
        kidnapping/n, take prisoner, take captive
    + done en: pardon, acquit, release, free, bail, release/n, set free, let go, free on bail, grant bail, liberate,
        hand over, repatriate, bail out, parole, rescue, save, pull out, grant clemency, let out, let walk,
        spring from jail, spare jail|prison, turn loose, release from, release on bail, unchain, amnesty,
        commute sentence of, liberation/n, amnesty/n, clemency/n, pardon/n, prisoner swap/n
    - done zh: 逮捕 拘留 刑拘 羁押 抓获 抓捕 拘押 关押 扣押 被捕 拘捕 抓 软禁 落网 收监 监禁 入狱 刑事拘留 被抓 带走 行政拘留 押 扣留 收押 绑架 控制 批捕 被扣
        被带走 带离 还押 重回看守所 被押 抓走 带走调查 绑走 掳走 劫持 扣为人质 沦为人质 挟持 拘禁 拘提 押走 逮住 擒获 缉拿 归案 缉获 拘传 拘留审查 羁留 捉拿 生擒 劫走
        投案 人质/n 关进 扣下 扣作人质 抓进 投入监狱 押解 押送 拿下 拿获 捕获 收监执行 缉捕 逮
    + done zh: 释放 获释 保释 取保 出狱 被释放 取保候审 放人 获救 重获自由 回国 获保释 无罪释放 放出 回家 假释 脱困 回到祖国 归国 抵达国内 乘包机离开 离境 交保
        获准保释 走出看守所 走出监狱 恢复自由 当庭释放 撤销拘留 撤销羁押 重获自由身 获救脱险 交还 获释归来 取保获释 释回 解救 救出 营救出 放走 回到家中 平安归来 平安返国
        平安获释 保外就医 脱险归来 遣返 准予保释 开释 放出来 放回 放归 放行 营救 送回 送返 送还
    - doer en: in custody/x, behind bars/x, trapped/x, stranded/x, held captive/x, back in jail/x, back in prison/x,
        back in custody/x, back behind bars/x, sent to jail/x, sent to prison/x, in jail/x, in prison/x, go to jail,
        go to prison, turn himself in, turn herself in, turn themselves in, give himself up, give herself up,
        surrender to police, surrender, hand himself in, hand herself in, in the cells/x, in handcuffs/x,
        return to jail|prison, report to prison, enter prison, stay in jail|prison|custody,
        remain in jail|prison|custody, denied bail/x, refused bail/x, languish
    + doer en: freed/x, out of jail/x, extradited home/x, walk free, go free, leave prison, exit prison, leave jail,
        out on bail/x, out of prison/x, out of custody/x, free man/x, free woman/x, win bail, get bail, make bail,
        no longer in custody/x, at liberty/x, return home, fly home, discharge, walks out/x,
        escape from jail|prison|custody, flee jail|prison|custody, out on parole/x, granted bail/x,
        win bail|release|freedom|parole|clemency|pardon, leave custody|detention|cell, back home/x, home free/x,
        regain freedom, taste freedom, touch down at home, reunite with family, reunited with family/x,
        house arrest lifted/x, serve out sentence, finish sentence
    - doer zh: 被困 被劫持 被扣 不准保释 仍被扣押 仍遭扣押 保释无望 入狱 入狱服刑 入监 出不来 吃闭门羹 在押 坐牢 坐监 失去自由 归案 戴上手铐 投案 投案自首 押至开审 收押候审 服刑 沦为人质
        留在狱中 续押 羁押候审 自首 落入 落网 被捕 蹲监狱 身陷囹圄 身陷牢狱 还押 还押候审 送回监狱 遇劫 铐走 锒铛入狱
    + doer zh: 获救 脱困 升井 脱险 获释 归来 平安归来 踏上归途 团聚 回到家中 与家人团聚 交保候审 保外就医 出来了 出狱 刑满 刑满释放 启程回国 回到祖国 回国 回家团圆 回家过年 安全返回
        平安回国 平安回家 平安抵家 平安获释 平安返回 平安返国 平安返家 恢复自由 恢复自由身 恢复行动自由 抵达祖国 步出 步出拘留所 步出监狱 步出看守所 离开拘押 离开拘留所 离开监室 离开监狱 离开看守所
        脱身 自由了 获保候审 获准出狱 获准回家 获准离开 落地 被释放 走出囚室 走出大牢 走出拘留所 走出法庭 走出牢房 走出牢门 走出监狱 走出看守所 走出铁窗 踏上国土 踏上归程 释出 释囚 重获人身自由
        重获自由 重获自由身 重见天日 重见阳光 重返家园 重返自由 飞抵

    frame sanction axis=go
    - done en: sanction, impose sanctions, blacklist, sanctions/n, penalise, penalize, fine, slap sanctions, punish,
        fine/n, discipline, penalty/n, punishment/n, reprimand, dock, slap with, probation/n, hit with fine, relegate,
        censure, strip of title, add to entity list, freeze assets, seize assets, seize assets of,
        slap|put asset freeze|ban, slap|impose|place|put|level|reimpose|tighten|extend @sanctions on|against,
        add to blacklist|list, put on blacklist, place on blacklist, place on sanctions list, put under embargo,
        hit with sanctions|fine|penalty|ban, fine over, asset freeze/n, travel ban/n, embargo/n, deduct points,
        ban from travel
    + done en: lift sanctions, ease sanctions, remove sanctions, delist, waive, unfreeze, drop sanctions,
        remove from blacklist, sanctions relief/n, let off, spare, suspend sanctions, cancel fine, overturn fine,
        annul fine, waive fine, clear, exonerate, remove from entity list, ease curbs on, ease curbs,
        lift sanctions on, take off blacklist, soften @sanctions, unfreeze assets, release assets, release assets of,
        take off blacklist|list, remove from blacklist|list, remove from sanctions list, strike from blacklist|list,
        strike off blacklist|list, delist from, grant waiver, return points, sanctions waiver/n, reprieve/n,
        relief from sanctions/n, bring in from cold
    - doer en: hit by sanctions/x, sanctions bite/x
    - done zh: 制裁 处罚 处分 罚款 惩罚 记过 通报批评 拉入实体清单 严惩 重罚 留校察看 扣分 惩处 约谈 开罚单 警告处分 罚 追究责任 严重警告 诫勉 取消评优 留党察看
        留校留党察看 开除学籍 开除党籍 记大过 列入黑名单 列入制裁名单 加码制裁 冻结资产 禁运 惩戒 开出罚单 追责 升级制裁 反制 惩治 禁赛 停权处分 列入制裁 列入实体清单 制裁名单 吃罚单 处以罚款
        实施制裁 开罚 扣押资产 拉黑 施加制裁 没收 祭出制裁 禁赛处罚 罚没 课罚 追加制裁 追罚 领罚单
    + done zh: 解除制裁 移出实体清单 撤销处分 免罚 豁免 不予处罚 不处罚 免予 移出黑名单 移出制裁名单 制裁豁免 制裁松绑 解冻资产 减罚 撤回罚单 网开一面 收回罚单 一笔勾销 从轻 从轻发落
        既往不咎 移出清单 解冻 赦免

    # Who has to answer for harm done.
    frame blame whole
    + done en: find liable, hold liable, find responsible, hold responsible, hold accountable, hold to account, blame,
        blame for, find negligent, order to pay, order to compensate, rule responsible, pin on, make pay for,
        find culpable, point finger at, hold culpable, find in breach, fine, fine over, fine for
    + doer en: liable/x, to blame/x, at fault/x, responsible for/x, negligent/x, accept|take|admit|shoulder blame,
        accept|take|admit|acknowledge|assume responsibility, accept|admit|acknowledge liability|fault|negligence,
        pay damages, pay compensation, compensate victims, culpable/x, accountable for/x, at blame/x,
        to pay damages/x, to pay compensation/x, bears responsibility/x
    - done en: absolve, exonerate, let off hook, find not liable, find not responsible, clear of blame,
        absolve of blame, clear of wrongdoing, clear of liability, rule not liable, find blameless,
        clear of negligence, clear of fault
    - doer en: off the hook/x, blameless/x, in the clear/x, escape liability, dodge liability, avoid liability,
        escape punishment, no blame/x, faultless/x, bears no responsibility/x, bears no blame/x
    + done zh: 追责 判赔 判令赔偿 认定责任 归咎 判其赔偿 判定负责 问责
    + doer zh: 负全责 有责任 承担责任 担责 负责任 赔偿 须赔偿 需赔偿 难辞其咎 负有责任 全责 主责 有过错
    - done zh: 免责 判无责 判定无责 免除责任 洗清责任
    - doer zh: 无责 无责任 无过错 不承担责任 无需赔偿 不用赔偿 不担责 免责 没有责任 不负责任

    # Sent to another country's courts, or kept.
    frame extradition whole
    + done en: extradite, hand over, deport, surrender, send to face trial, extradition/n, deportation/n,
        approve extradition of, sign extradition order, put on plane, rendition/n, send home to face trial
    + doer en: lose extradition fight|battle|appeal|case|bid
    - done en: block extradition of, deny extradition of, turn down extradition of, grant asylum, give asylum,
        give refuge, throw out extradition, block|halt|deny|refuse|reject|stop|bar|quash|suspend|overturn extradition,
        give sanctuary
    - doer en: win extradition fight|battle|appeal|case, beat extradition, fend off extradition, win asylum
    + done zh: 引渡 遣返 移交 押解 递解出境 驱逐出境 批准引渡 同意引渡 准许引渡 遣送回国 交付引渡 引渡到 引渡至 押回 押送 放行引渡 移交给 送交 递解 遣返回 遣返回国
    + doer zh: 被引渡 引渡上诉失败
    - done zh: 拒绝引渡 驳回引渡 不予引渡 阻止引渡 暂停引渡 给予庇护 停止引渡 否决引渡 准予留下 授予庇护 给予居留 给予难民身份
    - doer zh: 免遭引渡 获庇护 获得庇护 免于引渡 留了下来 获准居留 获准留下 获政治庇护 获难民身份
    """#
}
