import CLibXML2

/// libxml2 alone, with handlers that do nothing: what reading the bytes costs at the least.
enum BarePass {
  /// One pass over an XML document from memory.
  static func xml(_ bytes: [UInt8]) {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElementNs = { _, _, _, _, _, _, _, _, _ in }
    unsafe handler.endElementNs = { _, _, _, _ in }
    unsafe handler.characters = { _, _, _ in }
    unsafe handler.cdataBlock = { _, _, _ in }
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe xmlSAXUserParseMemory(&handler, nil, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count))
    }
    precondition(status == 0, "the benchmark's own document is not well-formed")
  }

  /// One pass of the HTML parser over each body.
  static func html(_ bodies: [[UInt8]]) {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.startElement = { _, _, _ in }
    unsafe handler.endElement = { _, _ in }
    unsafe handler.characters = { _, _, _ in }
    for body in bodies {
      unsafe body.withUnsafeBytes { buffer in
        let text = unsafe buffer.bindMemory(to: CChar.self).baseAddress
        let context = unsafe htmlCreateMemoryParserCtxt(text, Int32(buffer.count))
        guard let context = unsafe context else { return }
        unsafe context.pointee.sax.pointee = handler
        _ = unsafe htmlParseDocument(context)
        unsafe htmlFreeParserCtxt(context)
      }
    }
  }
}
