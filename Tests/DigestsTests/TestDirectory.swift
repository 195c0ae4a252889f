import Digests
import Foundation

/// A directory of one test's own, removed with it.
final class TestDirectory: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("digests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var output: String { "\(path)/out" }

  func writer(
    _ languages: [DigestLanguage] = [.english], formats: Set<DigestFormat> = Set(DigestFormat.allCases),
    baseURL: String? = nil, templates: String? = nil
  ) throws -> DigestWriter {
    try DigestWriter(
      directory: output,
      settings: DigestSettings(
        languages: languages, formats: formats, timeZone: Sample.berlin, baseURL: baseURL, templates: templates))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(output)/\(name)")), as: UTF8.self)
  }

  /// Every file below the output directory with its bytes, hidden ones too.
  func files() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: output) {
      var isDirectory: ObjCBool = false
      let path = "\(output)/\(name)"
      if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory.boolValue {
        found[name] = try Data(contentsOf: URL(fileURLWithPath: path))
      }
    }
    return found
  }

  /// Everything that the writer can write, of the sample.
  func writeAll(_ writer: DigestWriter) throws {
    try writer.prepare()
    let reversal = Sample.reversalDigest([Sample.returned, Sample.boardWent])
    try writer.write(reversal)
    try writer.write(Sample.daily)
    try writer.writeFront(
      [writer.listing(of: reversal), writer.listing(of: Sample.daily)], sagas: [Sample.page])
  }
}

/// JSON as Foundation reads it.
func object(_ data: Data) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
}

func lines(_ text: String) throws -> [[String: Any]] {
  try text.split(separator: "\n").map { try object(Data($0.utf8)) }
}
