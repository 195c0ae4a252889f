/// Titles and quotes as nobody should send them, each with a way out of some format.
enum Hostile {
  static let texts: [String] = [
    // HTML and attributes
    "<script>alert(1)</script>", "</title><script>alert(1)</script>", "</style><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='",
    "\"><svg onload=alert(1)>", "<iframe src=\"javascript:alert(1)\">", "<a href=\"javascript:alert(1)\">x</a>",
    "<meta http-equiv=refresh content=\"0;url=https://evil.example\">", "<base href=https://evil.example/>",
    "<style>@import url(https://evil.example/x.css)</style>", "<!-- comment", "--> after", "<![CDATA[ x ]]>",
    "]]><script>x</script>", "<?xml version=\"1.0\"?>",
    "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
    "&lt;script&gt;", "&amp;amp;", "&#60;script&#62;", "&#x3c;b&#x3e;", "&nbsp;&unknown;&", "AT&T & B&O <b>bold</b>",
    "<scr\u{0}ipt>alert(1)</scr\u{0}ipt>", "<\u{338}b>", "\"\u{301} onclick=alert(1) x=\"\u{FE0F}", "'\u{1F3FB}><b>",
    "</blockquote></li></ul></main>", "{{page.title}} {{{style}}} {{#turns}}", "{{=<% %>=}}<%page%>",
    // Markdown
    "# heading", "## heading", "- item", "+ item", "* item", "1. item", "2023) item", "> quote", "    code", "```",
    "~~~",
    "`code`", "**bold** _it_ *it* __b__ ~~gone~~", "[text](https://evil.example)", "![x](https://evil.example/x.png)",
    "[ref]: https://evil.example", "[^1]", "<https://evil.example>", "https://evil.example/auto",
    "www.evil.example and mail@evil.example", "ftp://evil.example mailto:a@b.example xmpp:a@b.example", "| a | b |",
    "---", "===", "***", "a\n\n# second", "a\r\n- b\rc", "line\u{2028}sep\u{2029}end", "back\\slash \\* \\[x\\]\\",
    "$x$ and $$y$$", "- [ ] task", "http://evil.example)](javascript:alert(1))", "\\", "*", "![", "](",
    "Term\n: definition",
    // Terminals
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;owned\u{7}title",
    "\u{1B}]8;;https://evil.example\u{1B}\\link\u{1B}]8;;\u{1B}\\",
    "\u{9B}2J\u{9D}0;x\u{9C}", "\u{1B}Pq#0\u{1B}\\", "\u{7}\u{8}\u{8}bell", "a\u{C}b\u{B}c\u{7F}d\u{85}e", "\u{1B}",
    // Unicode
    "\u{202E}desrever\u{202C}", "\u{2066}isolate\u{2069}\u{200F}\u{200E}\u{61C}",
    "zero\u{200B}width\u{200C}\u{200D}\u{2060}\u{FEFF}",
    "soft\u{AD}hyphen", "tags\u{E0041}\u{E0042}", "non\u{FFFE}char\u{FFFF}\u{1FFFE}",
    "Z\(String(repeating: "\u{300}\u{489}", count: 400))algo",
    "\u{301}\u{301}leading", "\u{FFF9}x\u{FFFA}y\u{FFFB}", "مرحبا بالعالم", "שלום \" עולם", "👩‍👩‍👧‍👦 family",
    "\u{3164}\u{115F}filler",
    // Size and emptiness
    String(repeating: "x", count: 10_240), String(repeating: "word ", count: 2_048),
    String(repeating: "奥", count: 10_240),
    String(repeating: "<b>", count: 3_500), "", " ", "\u{200B}", "\n\n\n", "null", "NaN",
  ]

  static let addresses: [String] = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "ftp://evil.example/",
    "//evil.example/x", "/relative", "", "http:", "http://", "https:///path", "mailto:a@b.example",
    "https://bank.example@evil.example/", "https://user:pass@evil.example/", "http://evil.example\\@bank.example/",
    "https://evil.example/\u{202E}gpj.exe", "https://evil.example/\u{0}", "view-source:https://a.example",
    "https://evil.example/" + String(repeating: "a", count: 3_000), "blob:https://evil.example/x", "about:blank",
  ]

  /// Addresses that are odd and yet good, with what a link may hold of them.
  static let good: [(String, String)] = [
    ("https://a.example/x?a=1&b=2#c", "https://a.example/x?a=1&b=2#c"),
    ("HTTPS://A.example/", "HTTPS://A.example/"),
    (" https://a.example/trim\n", "https://a.example/trim"),
    ("https://a.example/(paren)'quote", "https://a.example/(paren)'quote"),
    ("https://a.example/\"quote\"<x>", "https://a.example/%22quote%22%3Cx%3E"),
    ("https://a.example/新闻", "https://a.example/%E6%96%B0%E9%97%BB"),
    ("https://a.example:8443/", "https://a.example:8443/"),
  ]
}
