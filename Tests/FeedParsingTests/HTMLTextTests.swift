import FeedParsing
import Testing

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p onclick='x()'>a<script>b</script><style>c</style></p>", "<p>a</p>"),
    ("<a href='javascript:alert(1)'>a</a>", "<a>a</a>"),
    ("<a href=' java\nscript:alert(1)'>a</a>", "<a>a</a>"),
    ("<a href='&#106;avascript&colon;alert(1)'>a</a>", "<a>a</a>"),
    ("<a href='\u{1}javascript:x'>a</a>", "<a>a</a>"),
    ("<a href='data:text/html,x'>a</a>", "<a>a</a>"),
    ("<img src='vbscript:x' onerror=y>", "<img>"),
    ("<svg onload=x><p>a</svg>", "<p>a</p>"),
    ("<math><mtext><img src=x onerror=y></mtext></math>", "<img src=\"x\">"),
    ("<iframe src=x></iframe><form action=x><input><b>a</b></form>", "<b>a</b>"),
    ("<object><embed src=x></object>a", "a"),
    ("<b>a<i>b</b>c</i>", "<b>a<i>b</i></b>c"),
    ("<p>a<p>b", "<p>a</p><p>b</p>"),
    ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ("<td>a", "<td>a</td>"),
    ("<table><tr><td>a<td>b<tr><td>c</table>", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"),
    ("<![if IE]>a<![endif]>b", "ab"),
    ("</div></p>a</b>", "a"),
    ("<scr<script>ipt>alert(1)</script>", ""),
    ("<<b>script>a</b>", "&lt;<b>script&gt;a</b>"),
    ("<p title='\"><script>x</script>'>a</p>", "<p title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">a</p>"),
    ("<p style='background:url(x)' class=y id=z>a</p>", "<p>a</p>"),
    ("a <!-- b --> c <!-- d", "a  c "),
    ("<![CDATA[<b>a</b>]]> b", "<b>a</b> b"),
    ("1 < 2 & 3 > 2 &lt;b&gt;", "1 &lt; 2 &amp; 3 &gt; 2 &lt;b&gt;"),
    ("&copy &notin; &notit; &#x41; &#0; &#128;", "© ∉ ¬it; A \u{FFFD} €"),
    ("a&#1;b&#31;&#x0B;&#12;c<p title='&#8;d'></p>", "abc<p title=\"d\"></p>"),
    ("<a href='?a=1&copy=2&amp;b'>x</a>", "<a href=\"?a=1&amp;copy=2&amp;b\">x</a>"),
    ("<a href=x", ""),
    (
      "<img data-src='https://a.example/b.jpg' src='data:image/gif;base64,R0'>", "<img src=\"https://a.example/b.jpg\">"
    ),
  ])
  func `Only what is harmless survives, well nested`(html: String, expected: String) {
    #expect(HTMLText.sanitized(html) == expected)
  }

  @Test func `Links become absolute`() {
    let html =
      "<a href='../x?y#z'>a</a><img src='//cdn.example/i.png'><a href='#top'>b</a><a href='mailto:a@b.example'>c</a>"
    #expect(
      HTMLText.sanitized(html, base: "https://a.example/b/c/d") == """
        <a href="https://a.example/b/x?y#z">a</a><img src="https://cdn.example/i.png">\
        <a href="https://a.example/b/c/d#top">b</a><a href="mailto:a@b.example">c</a>
        """)
  }

  @Test func `What was sanitised stays the same when it is sanitised again`() {
    let html = "<p>a &amp; b <a href=\"https://a.example/?x=1&amp;y\">c</a></p><ul><li>d</li></ul><pre>e\n f</pre>"
    #expect(HTMLText.sanitized(html) == html)
  }

  @Test(arguments: [
    ("<p>One  two\nthree</p><p>Four</p>", "One two three\n\nFour"),
    ("One<br>two<br><br>three", "One\ntwo\n\nthree"),
    ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "a\nb\n\nc"),
    ("<h1>Head</h1>Text", "Head\n\nText"),
    ("<figure><img alt=x><figcaption>Caption</figcaption></figure>Text", "Caption\n\nText"),
    ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1 2\n3"),
    ("<pre>a\n  b</pre>", "a\n  b"),
    ("a<script>b</script><style>c</style><!-- d -->e", "ae"),
    ("<head><title>no</title></head><body>yes</body>", "yes"),
    ("fish &amp; chips &lt;3 &amp;lt;", "fish & chips <3 &lt;"),
    ("中文<b>粗</b>体", "中文粗体"),
    ("a&nbsp;&nbsp;b", "a b"),
    ("<p></p><p> </p>a<p></p>", "a"),
  ])
  func `Plain text keeps paragraphs, items and captions apart`(html: String, expected: String) {
    #expect(HTMLText.plainText(html) == expected)
  }
}
