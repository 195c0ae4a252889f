import Foundation

/// Words and marks by which lines of a page tell what they are.
enum ArticlePhrases {
  /// Whether text ends as a sentence does, closing quotation marks and brackets aside.
  static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var end = text.endIndex
    while end > text.startIndex {
      let last = text[end - 1]
      if last.isASCIISpace || last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") || last == UInt8(ascii: ")") {
        end -= 1
        continue
      }
      if last < 0x80 {
        return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")].contains(last)
      }
      guard end - text.startIndex >= 2 else { return false }
      // NBSP, »
      if text[end - 2] == 0xC2 {
        if last == 0xA0 || last == 0xBB {
          end -= 2
          continue
        }
        return false
      }
      if text[end - 2] == 0xD8 { return last == 0x9F }
      guard end - text.startIndex >= 3 else { return false }
      let lead = text[end - 3]
      let middle = text[end - 2]
      // ’ ” … and the ideographic space, 」 』 》 ） are closers.
      if lead == 0xE2, middle == 0x80 {
        if last == 0x99 || last == 0x9D {
          end -= 3
          continue
        }
        return last == 0xA6
      }
      if lead == 0xE3, middle == 0x80 {
        if [0x80, 0x8D, 0x8F, 0x8B].contains(last) {
          end -= 3
          continue
        }
        return last == 0x82
      }
      if lead == 0xEF, middle == 0xBC {
        if last == 0x89 {
          end -= 3
          continue
        }
        return [0x81, 0x9F, 0x9A, 0x9B].contains(last)
      }
      return false
    }
    return false
  }
}

extension ArticlePhrases {
  /// What a short line is when it is no part of the text.
  enum Kind {
    /// It goes, what comes after it stays: a promotion, a byline, a credit of the editors.
    case line
    /// It heads a box of links.
    case box
    /// It heads what comes after an article: comments, who the author is, what the company is.
    case endMatter
  }

  /// The kind of a line; nil if it may be text.
  static func kind(of line: String, isHeading: Bool) -> Kind? {
    let line = line.lowercased().drop { !$0.isLetter && !$0.isNumber && $0 != "©" }
    guard !line.isEmpty else { return nil }
    if isHeading {
      if endMatter.contains(where: { starts(line, $0) }) { return .endMatter }
      if boxes.contains(where: { starts(line, $0) }) { return .box }
      let words = line.drop { $0.isNumber || $0 == " " || $0 == "," || $0 == "条" || $0 == "則" || $0 == "则" }
      if words.count < line.count,
        ["comment", "comments", "replies", "responses", "评论", "留言", "回复"].contains(String(words))
      {
        return .endMatter
      }
    }
    if lines.contains(where: { starts(line, $0) }) { return .line }
    if wholeLines.contains(line.trimmingCharacters(in: [" ", ".", "!", "…", ":", "：", "»", "›", ">", "→"])) {
      return .line
    }
    return nil
  }

  /// Whether `line` starts with `phrase` and a word ends there.
  private static func starts(_ line: Substring, _ phrase: String) -> Bool {
    guard line.utf8.starts(with: phrase.utf8) else { return false }
    guard phrase.utf8.last.map({ $0.isASCIILetter }) == true else { return true }
    return line.dropFirst(phrase.count).first.map { !$0.isLetter && $0 != "’" && $0 != "'" } ?? true
  }

  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { $0.split(separator: "|") }
      .map { String($0).trimmingASCIISpace }.filter { !$0.isEmpty }
  }

  private static let lines = list(
    """
    read more|read also|also read|read next|read:|read this|see also|see more|related:|related article|related stor
    more on this|more from|more:|recommended|you may also like|you might also like|sign up|subscribe|follow us|follow our
    share this|share on|advertisement|continue reading|click here|copyright|©|all rights reserved|listen to this|watch:
    print this|email this|join our|get the latest|this article was originally|tags:|filed under|topics:|posted in
    published|updated|last updated|first published|posted on|posted by|written by|have you got a story|do you have a story
    got a story|got a tip|contact our|support our|don't miss|don’t miss|most read|trending|in pictures|lire aussi
    à lire aussi|lesen sie auch|lesen sie mehr|mehr zum thema|lees ook|leggi anche|lea también|leia também|اقرأ أيضا
    اقرأ أيضًا|читайте также|read the full|skip advert|loading|story continues|article continues|scroll to continue
    sources:|source:|source |image source|media contact|press contact|view comments|show comments|comments are closed
    log in|login|please enable|enable javascript|this site uses cookies|we use cookies|by clicking|min read|minute read
    责任编辑|責任編輯|责编|編輯|编辑：|编辑:|作者：|作者:|来源：|来源:|來源：|来源 |稿件来源|文章来源|信息来源|原标题|声明：|免责声明|版权声明|版权所有|特别声明
    郑重声明|本文来源|本文仅代表|本文系|文章来自|相关阅读|相关新闻|相关链接|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|相關新聞|相關報導|更多精彩|更多新闻|更多資訊|点击
    點擊|扫码|扫一扫|扫描|長按|长按|关注我们|欢迎关注|关注公众号|微信公众号|阅读原文|返回搜狐|返回顶部|返回列表|打印本页|打印|关闭窗口|字号|字體
    分享到|分享至|分享：|未经授权|未经许可|转载请|轉載請|如需转载|网友评论|上一篇|下一篇|标签：|標籤：|关键词：|关键字：|发布时间|发布日期|发表于|發布時間|时间：
    日期：|浏览次数|阅读次数|点击次数|阅读数|打赏|赞赏|喜欢作者|更多>|查看更多|展开全文|下载app|下载客户端|打开app|本帖最后由|编辑于|发布于|著作权归|审核：
    校对：|监制：|排版：|校对|一审|二审|三审|值班|新媒体编辑|投稿|举报|特别提醒|查看原文|首页|主题 
    """)
  private static let wholeLines = Set(
    list(
      """
      share|print|email|tweet|facebook|twitter|whatsapp|linkedin|save|comments|reply|like|more|menu|search|close|home|top
      next|previous|advertising|ad|ads|sponsored|promoted|copy link|listen|log in|sign in|back to top|report|follow|read
      pinterest|reddit|telegram|messenger|copy|link copied|anzeige|werbung|publicité|partager|teilen|drucken|weibo|qq
      分享|收藏|点赞|评论|举报|打印|关闭|微信|微博|新浪微博|朋友圈|qq空间|更多|回复|赞|踩|广告|廣告|展开|收起|登录|注册|关注|赞同|喜欢|在看|转发|复制链接
      大|中|小|首页|热点|楼主|沙发|纠错
      """))
  private static let boxes = list(
    """
    related|more from|more stories|more news|more on|more in|read more|read next|recommended|you may|you might|share|tags
    newsletter|most read|most popular|trending|latest|popular|don't miss|don’t miss|up next|also on|also in|also read
    sign up|subscribe|follow|stay|in this article|contents|table of contents|on this page|topics|categories|see also
    what to read next|from our|editor's picks|editors' picks|advertisement|sponsored|top stories|keep reading|explore
    mehr zum|das könnte|lesen sie|à lire|sur le même|articles liés|相关|延伸|推荐|推薦|相關|更多|热门|熱門|热点|猜你喜欢|大家都在看|排行|最新|标签|今日|精彩
    """)
  private static let endMatter = list(
    """
    comment|comments|leave a comment|leave a reply|join the conversation|join the discussion|discussion|responses
    about the author|about the writer|about our|forward-looking|forward looking|safe harbor|media contact|press contact
    media inquiries|contacts|contact:|notes to editor|cautionary|your email address|add a comment|post a comment
    kommentare|commentaires|comentarios|评论|全部评论|最新评论|网友评论|精彩评论|热门评论|发表评论|我要评论|留言|留言板|网友留言|精选留言|回复|媒体联系|联系方式
    新闻联系人|前瞻性|关于作者|作者简介|作者介紹|免责声明|版权声明|声明|全部回复|參考連結
    """)
}
