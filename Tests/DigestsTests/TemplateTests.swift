import Digests
import Foundation
import Narrative
import Testing

private func templates(_ files: [String: String]) throws -> (TestDirectory, String) {
  let directory = try TestDirectory()
  let folder = "\(directory.path)/templates"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
  return (directory, folder)
}

@Test func `A user's template takes the built-in one's place`() throws {
  let (directory, folder) = try templates([
    "reversal.mustache": "<p>{{siteTitle}} {{page.title}}</p>\n", "style.mustache": "p { color: red; }\n",
  ])
  let writer = try directory.writer(templates: folder)
  #expect(writer.problems.isEmpty)
  try directory.writeAll(writer)
  #expect(try directory.text("reversals/\(Sample.returned.id).html") == "<p>Volteface 2 questions turned at once</p>\n")
  #expect(try directory.text("latest.html").contains("<style>p { color: red; }\n</style>"))
}

@Test func `A user's page may stand in the built-in layout`() throws {
  let (directory, folder) = try templates([
    "daily.mustache": "{{<layout}}\n{{$main}}<h1>{{page.title}}</h1>{{/main}}\n{{/layout}}\n"
  ])
  try directory.writeAll(directory.writer(templates: folder))
  let html = try directory.text("latest.html")
  #expect(html.contains("<h1>Thursday 23 November 2023</h1>"))
  #expect(html.contains("Content-Security-Policy"))
}

@Test(arguments: [
  ("a\n{{#page}}\nb\n{{/pages}}\n", 4, "a section is closed by another name than it was opened with"),
  ("a\n\n{{#page}}\nb\n", 5, "a section is not closed"),
  ("{{title", 1, "a tag does not end"),
  ("x\n{{> reversal}}\n", 2, "reversal cannot include \"reversal\"; it can include: layout, board, quotation"),
  ("x\n\n{{>*page.title}}\n", 3, "reversal cannot include \"*page.title\"; it can include: layout, board, quotation"),
  ("{{=<% %>=}}", 1, "set delimiter tags are not supported"),
])
func `A broken template is named with its line, and the built-in one is used`(text: String, line: Int, reason: String)
  throws
{
  let (directory, folder) = try templates(["reversal.mustache": text])
  let writer = try directory.writer(templates: folder)
  let file = "\(folder)/reversal.mustache"
  #expect(writer.problems == [.template(file: file, line: line, reason: reason)])
  #expect(writer.problems.first?.description == "\(file), line \(line): \(reason); the built-in template is used")
  try directory.writeAll(writer)
  #expect(try directory.text("reversals/\(Sample.returned.id).html").contains("class=\"hero\""))
}

@Test func `A folder of templates that is not there is one clear line`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer(templates: "/nowhere/templates")
  #expect(
    writer.problems.map(\.description) == [
      "/nowhere/templates: no such directory, or not readable; the built-in template is used"
    ])
  try directory.writeAll(writer)
}

@Test func `What is put into a user's template is escaped as in the built-in ones`() throws {
  let (directory, folder) = try templates([
    "reversal.mustache": "{{#page}}<a title=\"{{sagaTitle.text}}\">{{/page}}"
  ])
  var digest = Sample.reversalDigest()
  digest.sagaTitle = "\"\u{301} onclick=\"x\" '<b>"
  try directory.writer(templates: folder).write(digest)
  #expect(
    try directory.text("reversals/\(digest.id).html") == "<a title=\"&quot; onclick=&quot;x&quot; &#39;&lt;b&gt;\">")
}
