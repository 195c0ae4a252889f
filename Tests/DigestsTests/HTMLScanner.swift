import Foundation
import Testing

/// The tags of a page, read strictly: every "<" must begin one that is well-formed and of a kind that the templates
/// use, and they must nest.
struct HTMLScanner {
  struct Tag {
    var name: String
    var attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// What is wrong, empty when nothing is.
  private(set) var faults: [String] = []

  private static let void: Set = ["meta", "link"]
  private static let names: Set = [
    "html", "head", "meta", "title", "link", "style", "body", "a", "header", "p", "span", "nav", "ul", "ol", "li",
    "main", "footer", "article", "section", "div", "h1", "h2", "h3", "blockquote", "pre", "code", "time", "strong",
    "figure",
    "figcaption", "svg", "desc", "g", "line", "path", "rect", "text", "details", "summary", "dl", "dt", "dd",
  ]
  private static let attributes: Set = [
    "lang", "charset", "http-equiv", "content", "name", "rel", "type", "title", "href", "hreflang", "class", "id",
    "aria-label", "aria-labelledby", "aria-hidden", "role", "tabindex", "dir", "datetime", "viewBox", "xmlns",
    "preserveAspectRatio", "width", "height", "x", "y", "x1", "x2", "y1", "y2", "d", "text-anchor", "fill-opacity",
  ]

  init(_ html: String) {
    var open: [String] = []
    guard html.hasPrefix("<!doctype html>\n") else {
      faults.append("no doctype")
      return
    }
    let body = html.dropFirst(16)
    let tag = #/<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z0-9:-]+="[^"<>]*")*)\s*(/?)>/#
    let found = body.matches(of: tag)
    let brackets = body.unicodeScalars.count { $0 == "<" }
    if found.count != brackets { faults.append("\(brackets) brackets but \(found.count) tags") }
    for match in found {
      let name = String(match.2)
      if !Self.names.contains(name) { faults.append("tag \(name)") }
      if !match.1.isEmpty {
        if open.popLast() != name { faults.append("\(name) closed out of order") }
        continue
      }
      var attributes: [String: String] = [:]
      for attribute in match.3.matches(of: #/([a-zA-Z0-9:-]+)="([^"]*)"/#) {
        attributes[String(attribute.1)] = String(attribute.2)
        if !Self.attributes.contains(String(attribute.1)) { faults.append("attribute \(attribute.1)") }
      }
      tags.append(Tag(name: name, attributes: attributes))
      if match.4.isEmpty, !Self.void.contains(name) { open.append(name) }
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
  }
}

/// Nothing that runs, loads or leads anywhere but to the web and to the files beside it.
func expectHarmless(_ html: String, _ name: String) throws {
  let scanner = HTMLScanner(html)
  #expect(scanner.faults.isEmpty, "\(name)")
  for tag in scanner.tags {
    guard let address = tag.attributes["href"] else { continue }
    let local = address.wholeMatch(of: #/#[a-z]+|(?:\.\./)?[A-Za-z0-9%._~/-]+/#) != nil && !address.contains(":")
    #expect(local || address.hasPrefix("https://") || address.hasPrefix("http://"), "\(name): \(address)")
  }
}
