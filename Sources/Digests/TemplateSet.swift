import Foundation
import Mustache

/// The HTML templates: the built-in ones, and the user's in their place.
struct TemplateSet: Sendable {
  static let names = ["layout", "style", "board", "quotation", "reversal", "daily", "index", "saga"]

  private let library: MustacheLibrary
  /// What is wrong with the user's templates; the built-in ones are used for those.
  let problems: [DigestError]
  private let style: String
  private let policy: String

  init(directory: String?) throws(DigestError) {
    var library = MustacheLibrary()
    var problems: [DigestError] = []
    for name in Self.names {
      var template = try Self.parse(Self.builtIn(name), file: "built-in \(name).mustache")
      if let directory, let text = Self.read("\(directory)/\(name).mustache") {
        do throws(DigestError) {
          template = try Self.checked(text, name: name, file: "\(directory)/\(name).mustache")
        } catch {
          problems.append(error)
        }
      }
      library.register(template, named: name)
    }
    if let directory, (try? FileManager.default.contentsOfDirectory(atPath: directory)) == nil {
      problems.append(.template(file: directory, line: 0, reason: "no such directory, or not readable"))
    }
    self.library = library
    self.problems = problems
    style = library.render([String: String](), withTemplate: "style") ?? ""
    let hash = Data(SHA256.digest(Array(style.utf8))).base64EncodedString()
    policy = "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
  }

  private static func read(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func builtIn(_ name: String) -> String {
    let bytes =
      switch name {
      case "layout": PackageResources.layout_mustache
      case "style": PackageResources.style_mustache
      case "board": PackageResources.board_mustache
      case "quotation": PackageResources.quotation_mustache
      case "reversal": PackageResources.reversal_mustache
      case "daily": PackageResources.daily_mustache
      case "index": PackageResources.index_mustache
      default: PackageResources.saga_mustache
      }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func parse(_ text: String, file: String) throws(DigestError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      let cause = (error.error as? MustacheTemplate.Error).map(reason) ?? "a tag does not end"
      throw .template(file: file, line: error.context.lineNumber, reason: cause)
    } catch {
      throw .template(file: file, line: 1, reason: "\(error)")
    }
  }

  /// A user's template may include the built-in parts only in the direction that ends: a page its layout, both the
  /// small parts. Anything else could include itself for ever, which no renderer survives.
  private static func checked(_ text: String, name: String, file: String) throws(DigestError) -> MustacheTemplate {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.contains("{{=") {
        throw .template(file: file, line: number + 1, reason: "set delimiter tags are not supported")
      }
      for match in line.matches(of: /\{\{\s*[<>]\s*([^}\s]*)\s*\}\}/) {
        let part = String(match.1)
        let allowed =
          switch name {
          case "style", "board", "quotation": [String]()
          case "layout": ["board", "quotation"]
          default: ["layout", "board", "quotation"]
          }
        guard allowed.contains(part) else {
          let known = allowed.isEmpty ? "none" : allowed.joined(separator: ", ")
          throw .template(
            file: file, line: number + 1, reason: "\(name) cannot include \"\(part)\"; it can include: \(known)")
        }
      }
    }
    return try parse(text, file: file)
  }

  private static func reason(_ error: MustacheTemplate.Error) -> String {
    switch error {
    case .sectionCloseNameIncorrect: "a section is closed by another name than it was opened with"
    case .unfinishedName: "a tag does not end"
    case .expectedSectionEnd: "a section is not closed"
    case .invalidSetDelimiter: "a set delimiter tag is malformed"
    case .transformAppliedToInheritanceSection: "a transform is applied to a block"
    case .illegalTokenInsideInheritSection: "only blocks may stand inside an inherited template"
    case .textInsideInheritSection: "text stands inside an inherited template, outside its blocks"
    case .invalidConfigVariableSyntax: "a pragma is malformed"
    case .unrecognisedConfigVariable: "a pragma is not known"
    }
  }

  /// - Parameters:
  ///   - page: What the template shows.
  ///   - path: The file's path from the output directory without suffix and ending, "reversals/ID".
  ///   - depth: Folders between the file and the output directory.
  func render(
    _ page: some Sendable, template: String, edition: Edition, title: String, path: String, depth: Int,
    data: [DigestFormat] = []
  ) -> String {
    let root = String(repeating: "../", count: depth)
    let name = path.split(separator: "/").last.map { FileNames.encoded(String($0)) } ?? ""
    let frame = Frame(
      words: edition.catalogue.words, lang: edition.catalogue.tag, pageTitle: title, siteTitle: edition.title,
      style: style, policy: policy, root: root, archive: "\(root)index\(edition.suffix).html",
      feed: "\(root)feed\(edition.suffix).xml", suffix: edition.suffix, pageEnding: edition.pageEnding,
      languages: edition.others.map { other in
        Alternate(
          lang: other.language.catalogue.tag, name: other.language.catalogue.words.otherLanguage,
          path: "\(name)\(other.suffix).html")
      },
      formats: data.filter { edition.formats.contains($0) && $0 != .html }.map { format in
        Alternate(lang: "", name: format.name, path: "\(name)\(edition.suffix).\(format.rawValue)")
      }, page: page)
    return library.render(frame, withTemplate: template) ?? ""
  }

  private struct Frame<Page: Sendable>: Sendable {
    var words: Words
    var lang: String
    var pageTitle: String
    var siteTitle: String
    var style: String
    var policy: String
    var root: String
    var archive: String
    var feed: String
    var suffix: String
    var pageEnding: String
    var languages: [Alternate]
    var formats: [Alternate]
    var page: Page
  }

  private struct Alternate: Sendable {
    var lang: String
    var name: String
    var path: String
  }
}
