import Foundation
import FoundationXML

/// A well-formed document as a tree. Foundation's own tree loses attributes in documents with a default namespace.
final class XMLTree: NSObject, XMLParserDelegate {
  final class Node {
    let name: String
    let attributes: [String: String]
    var children: [Node] = []
    var text = ""

    init(name: String, attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    func all(_ name: String) -> [Node] { children.filter { $0.name == name } }
    func first(_ name: String) -> String? { all(name).first?.text }

    /// The classes of every element of the name below this one.
    func classes(_ name: String) -> [String] {
      children.flatMap { ($0.name == name ? [$0.attributes["class"] ?? ""] : []) + $0.classes(name) }
    }
  }

  private var open: [Node] = []
  private var root: Node?

  /// Nil when the text is no well-formed XML.
  static func root(of text: String) -> Node? {
    let tree = XMLTree()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = tree
    return parser.parse() ? tree.root : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let node = Node(name: name, attributes: attributes)
    open.last?.children.append(node)
    if root == nil { root = node }
    open.append(node)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { open.last?.text += string }
}
