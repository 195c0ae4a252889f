extension ArticlePhrases {
  /// What a short line is when it is no part of the text.
  enum Kind {
    /// It goes, what comes after it stays: a promotion, a byline, a credit of the editors.
    case line
    /// It heads a box of links.
    case box
    /// It heads what readers say.
    case comments
    /// It heads what comes after an article: who the author is, what the company is, or says that it ends.
    case endMatter
  }

  /// The kind of a line; nil if it may be text.
  /// - Parameters:
  ///   - isHeading: whether it heads what comes after it.
  ///   - isProse: whether it reads like a sentence, of which only some beginnings say that it is none of the article's.
  static func kind(of line: String, isHeading: Bool, isProse: Bool) -> Kind? {
    let lower = line.lowercased()
    let bytes = Array(lower.utf8)
    let text = Array(lower.drop { !$0.isLetter && !$0.isNumber && $0 != "©" }.utf8)
    guard !text.isEmpty else { return bytes.contains(UInt8(ascii: "#")) ? .endMatter : nil }
    // Only short lines are nothing but a word or two.
    let bare = bytes.count < 60 ? lower.filter { $0.isLetter || $0 == " " }.trimmingASCIISpace : ""
    if endWords.contains(bare), isHeading || bare.utf8.count < 12 && lower.contains(where: \.isNumber) {
      return .comments
    }
    if !isProse, endHeadings.hasStart(of: text) || endMarks.contains(bare) {
      return .endMatter
    }
    if isHeading, !isProse {
      if boxHeadings.hasStart(of: text) { return .box }
    }
    if lines.hasStart(of: text) || anywhere.isAnywhere(in: bytes) { return .line }
    if isProse { return nil }
    if labels.hasStart(of: text) || words.contains(bare) || isCredit(lower) { return .line }
    return nil
  }

  /// "文字 | 林小满", "编辑：阿树": who did what, told by a role and a sign.
  static func isCredit(_ line: String) -> Bool {
    guard let sign = line.firstIndex(where: { "|｜丨/／:：".contains($0) }) else { return false }
    return roles.contains(line[..<sign].filter { $0.isLetter })
  }

  /// Begin lines, and whole sentences too, that are of the site and not of the article.
  private static let lines = ArticlePhraseSet(
    """
    read more:|read also|also read|read next|read this next|see also|related:|related article|related stories|more on this
    more from|you may also like|you might also like|sign up|subscribe to|follow us|follow our|share this|advertisement
    continue reading|click here|copyright ©|copyright (c)|copyright 20|©|c) 20|all rights reserved|listen to this|join our
    get the latest|this article was originally|have you got a story|do you have a story|got a story|got a tip|contact our
    support our|have your say|vote in our|tell us in the comments|email us at|add us as|for more stories like|check out our
    keep up to date|stay up to date|for all the latest|download our|get our|click to|tap here|let us know in|what do you think
    don't miss|don’t miss|lire aussi|à lire aussi|a lire aussi|lesen sie auch|lesen sie mehr|mehr zum thema
    lees ook|leggi anche|lea también|leia também|lea más|اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|читайте также|read the full|story continues
    article continues|scroll to continue|please enable|enable javascript|this site uses cookies|we use cookies|by clicking
    comments are closed|this story is free|already a subscriber|to continue reading|subscribers can|create a free account
    责任编辑|責任編輯|责编|编辑：|编辑:|作者：|作者:|来源：|来源:|來源：|稿件来源|文章来源|信息来源|消息来源|原标题|声明：|免责声明|版权声明|特别声明|郑重声明|版权所有
    本文来源|本文仅|本文系|本文为|本文转|文章来自|相关阅读|相关新闻|相关链接|相关报道|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|相關新聞|相關報導|相關閱讀|更多精彩|更多新闻|更多資訊|更多内容
    点击|點擊|扫码|扫一扫|扫描|長按|长按|关注我们|欢迎关注|关注公众号|微信公众号|阅读原文|返回搜狐|返回顶部|返回列表|打印本页|关闭窗口|分享到|分享至|未经授权|未经许可
    转载请|轉載請|如需转载|本网|凡本网|网友评论|上一篇|下一篇|标签：|標籤：|关键词：|关键字：|发布时间|发布日期|发表于|發布時間|浏览次数|阅读次数|点击次数|打赏|喜欢作者|展开全文
    点击上方|蓝字|设为星标|星标|一键三连|原创不易|戳这里|戳↓|商务合作|合作微信|供稿|后台回复|加入读者群|扫描上方|识别二维码|↓
    下载app|下载客户端|打开app|本帖最后由|著作权归|审核：|校对：|监制：|排版：|往期|喜欢就点|投稿|特别提醒|查看原文|我要举报|不代表|以上内容
    """)

  /// Begin lines that are no sentences.
  private static let labels = ArticlePhraseSet(
    """
    read more|read:|see more|more:|recommended|subscribe|share on|watch:|print this|email this|tags|tagged|filed under
    topics|topic:|posted in|posted on|posted by|published|updated|last updated|first published|written by|most read|trending
    in pictures|answered|asked|edited|skip advert|loading|sources:|source:|image source|media contact|press contact|view comments|show comments
    log in|login|by |min read|copyright|categories|category:|photo gallery|reading time|temps de lecture|lesedauer|publié le
    veröffentlicht|stand:|lesezeit|par |von |read full|view all|see all|back to|home
    字号|字體|阅读数|阅读：|来源|时间：|日期：|更多|打印|首页|编辑于|发布于|主题|浏览|点赞|收藏|评论|分享|一审|二审|三审|值班|回复：|楼主
    """)

  /// Lines that are nothing else.
  private static let words = Set(
    ArticlePhraseSet.list(
      """
      share|print|email|tweet|facebook|twitter|whatsapp|linkedin|save|comments|reply|like|more|menu|search|close|home|top
      next|previous|advertising|ad|ads|sponsored|promoted|copy link|listen|log in|sign in|back to top|report|follow|read
      answer|answers|个回答|個回答
      pinterest|reddit|telegram|messenger|copy|link copied|anzeige|werbung|publicité|partager|teilen|drucken|weibo|qq
      publicidad|pubblicità|live|video|photos|gallery|play|pause|mute|expand|collapse|show more|read more|x|minutes ago
      分享|收藏|点赞|评论|举报|打印|关闭|微信|微博|新浪微博|朋友圈|qq空间|更多|回复|赞|踩|广告|廣告|展开|收起|登录|注册|关注|赞同|喜欢|在看|转发|复制链接
      大|中|小|首页|热点|楼主|沙发|纠错|大 中 小|大中小|原创|默认
      """))

  /// What no sentence of an article says.
  private static let anywhere = ArticlePhraseSet(
    """
    all rights reserved|redistribution of|may not be published, broadcast|powered by |(reporting by|editing by |(additional rep
    in your inbox|to your inbox|free newsletter|access information on|process personal data|our partners|terms of service|terms of use
    you can unsubscribe|in the comments|comments below|comment section|let us know if|affiliate commission|sign up for our|subscribe to our|to our newsletter|follow us on|accept all cookies|privacy policy
    版权所有|未经授权|转载请|icp备|icp證|不构成投资建议|查看更多|点击查看|点个“在看”|二维码|公众号|责任编辑|責任編輯|仅代表作者|不代表本
    """)

  /// Words that, alone in a line or with a number, head the readers' comments.
  private static let endWords = Set(
    ArticlePhraseSet.list(
      """
      comment|comments|responses|replies|discussion|reader comments|kommentare|commentaires|comentarios|commenti|contacts
      leave a comment|leave a reply|join the conversation|join the discussion|add a comment|post a comment|view comments
      更多回答|其他回答|全部回答|查看其他回答|more answers|other answers
      评论|全部评论|最新评论|网友评论|精彩评论|热门评论|发表评论|我要评论|留言|留言板|网友留言|精选留言|读者留言|条评论|条留言|回复|全部回复|声明|评论区|參與討論|讀者留言
      """))

  private static let endMarks: Set<String> = ["end", "ends", "the end", "fin", "ende", "完", "全文完", "本文完"]

  private static let endHeadings = ArticlePhraseSet(
    """
    leave a comment|leave a reply|about the author|about the writer|about our|forward-looking|forward looking|safe harbor
    media contact|press contact|media inquiries|contact information|notes to editor|cautionary|your email address
    über den autor|über die autorin|à propos de l'auteur|sobre el autor
    for media inquiries|for press|for more information, contact|investor contact|investor relations|about us
    媒体联系|媒体垂询|联系方式|新闻联系|前瞻性|关于作者|作者简介|作者介紹|關於作者|免责声明|版权声明|网友评论|精彩评论|热门评论
    """)

  private static let boxHeadings = ArticlePhraseSet(
    """
    related|more from|more stories|more news|more on|more in|read more|read next|recommended|you may|you might|share|tags
    newsletter|most read|most popular|trending|latest news|latest stories|popular|don't miss|don’t miss|up next|also on
    also in|also read|sign up|subscribe|follow us|in this article|contents|table of contents|on this page|categories
    see also|what to read next|from our|editor's picks|editors' picks|editors’ picks|advertisement|sponsored|top stories
    keep reading|mehr zum|das könnte|lesen sie|à lire|sur le même|articles liés|mehr aus|weitere themen|meistgelesen
    相关|延伸|推荐|推薦|相關|更多|热门|熱門|猜你喜欢|大家都在看|排行|最新文章|最新消息|标签|今日热|精彩推荐|往期|热点|热搜|看更多
    """)

  private static let roles = Set(
    ArticlePhraseSet.list(
      "文字|图片|編輯|编辑|撰文|摄影|作者|来源|來源|记者|記者|文|图|责编|审核|校对|策划|监制|出品|设计|视频|剪辑|统筹|制图|图源|封面|排版|值班编辑|责任编辑|采写|text|photo|photos|words|editor|source|credit|foto|image|picture|photograph|crédit|bild"
    ))
}

/// Phrases to look for in lines, by their first byte.
struct ArticlePhraseSet {
  private var byFirst = [[[UInt8]]](repeating: [], count: 256)

  /// - Parameters:
  ///   - text: the phrases in lower case, parted by bars or line breaks.
  ///   - keepsSpaces: whether a space at an end of a phrase belongs to it.
  init(_ text: String, keepsSpaces: Bool = false) {
    let phrases = keepsSpaces ? text.split(separator: "|").map(String.init) : Self.list(text)
    for phrase in phrases { byFirst[Int(phrase.utf8.first ?? 0)].append(Array(phrase.utf8)) }
  }

  static func list(_ text: String) -> [String] {
    text.split { $0 == "|" || $0 == "\n" }.map { String($0).trimmingASCIISpace }.filter { !$0.isEmpty }
  }

  /// Whether a line starts with one of them, and a word ends there.
  func hasStart(of line: [UInt8]) -> Bool {
    guard let first = line.first else { return false }
    return byFirst[Int(first)].contains { phrase in
      guard line.starts(with: phrase) else { return false }
      guard phrase.last?.isASCIILetter == true, phrase.count < line.count else { return true }
      let next = line[phrase.count]
      // An apostrophe or an accented letter goes on with the word.
      return !next.isASCIILetter && next != UInt8(ascii: "'") && next != 0xE2 && next != 0xC3
    }
  }

  /// Whether one of them stands somewhere in a line.
  func isAnywhere(in line: [UInt8]) -> Bool { end(in: line) != nil }

  /// Where the first that stands somewhere in a line ends.
  func end(in line: [UInt8]) -> Int? {
    for index in line.indices where !byFirst[Int(line[index])].isEmpty {
      let rest = line[index...]
      if let phrase = byFirst[Int(line[index])].first(where: { rest.starts(with: $0) }) { return index + phrase.count }
    }
    return nil
  }
}
