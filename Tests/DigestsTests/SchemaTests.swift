import Digests
import Foundation
import Narrative
import Testing

/// The part of JSON Schema 2020-12 that the published schemas use; an unknown keyword is a fault, so that none of them
/// can go unchecked.
private struct Schema {
  let root: [String: Any]

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../docs/schema")
    root = try object(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  func faults(_ value: Any) -> [String] { faults(value, root, "$") }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var found: [String] = []
    for (keyword, rule) in schema {
      switch keyword {
      case "$schema", "$defs", "title", "description", "properties", "additionalProperties": break
      case "$ref":
        let name = (rule as? String ?? "").replacing("#/$defs/", with: "")
        guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else { return ["no \(name)"] }
        found += faults(value, target, path)
      case "type":
        let types = rule as? [String] ?? [rule as? String ?? ""]
        if !types.contains(where: { Self.isA($0, value) }) { found.append("\(path) is no \(types)") }
      case "enum":
        if (rule as? [String])?.contains(value as? String ?? "") != true { found.append("\(path) is \(value)") }
      case "required":
        let keys = (value as? [String: Any])?.keys.map(\.self) ?? []
        found += (rule as? [String] ?? []).filter { !keys.contains($0) }.map { "\(path) lacks \($0)" }
      case "items":
        for (index, item) in (value as? [Any] ?? []).enumerated() {
          found += faults(item, rule as? [String: Any] ?? [:], "\(path)[\(index)]")
        }
      case "minimum": if let low = rule as? Double, (value as? Double ?? 0) < low { found.append("\(path) < \(low)") }
      case "maximum":
        if let high = rule as? Double, (value as? Double ?? 0) > high { found.append("\(path) > \(high)") }
      case "format":
        if (value as? String)?.wholeMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#) == nil {
          found.append("\(path): time")
        }
      default: found.append("unknown keyword \(keyword)")
      }
    }
    let properties = schema["properties"] as? [String: Any] ?? [:]
    for (key, member) in value as? [String: Any] ?? [:] {
      if let rule = properties[key] as? [String: Any] ?? schema["additionalProperties"] as? [String: Any] {
        found += faults(member, rule, "\(path).\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(path) has \(key)")
      }
    }
    return found
  }

  private static func isA(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": value is String
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "null": value is NSNull
    case "boolean": value is Bool
    case "integer": (value as? Double).map { $0 == $0.rounded() } ?? false
    default: value is Double
    }
  }
}

@Test func `What is written as JSON is what the published schemas say`() throws {
  let directory = try TestDirectory()
  let writer = try directory.writer([.english, .chinese])
  try directory.writeAll(writer)
  try writer.write(Sample.reversalDigest(correction: "It was not so."))
  try writer.appendCorrection(Sample.fired, of: Sample.returned.id, digest: Sample.returned.id)
  for suffix in ["", ".zh"] {
    let reversal = try object(Data(directory.text("reversals/\(Sample.returned.id)\(suffix).json").utf8))
    #expect(try Schema("reversal-digest.json").faults(reversal) == [])
    let daily = try object(Data(directory.text("2023/2023-11-23\(suffix).json").utf8))
    #expect(try Schema("daily-digest.json").faults(daily) == [])
  }
  let rows = try lines(directory.text("reversals.jsonl"))
  #expect(rows.count == 3)
  for row in rows { #expect(try Schema("reversal-row.json").faults(row) == []) }
}

@Test func `The schemas refuse what they should`() throws {
  let directory = try TestDirectory()
  try directory.writer().write(Sample.reversalDigest())
  var row = try #require(try lines(directory.text("reversals.jsonl")).first)
  let schema = try Schema("reversal-row.json")
  row["confidence"] = 1.5
  row["extra"] = true
  row["count"] = 1.5
  row["saga"] = nil
  row["detectedAt"] = "yesterday"
  #expect(schema.faults(row).count == 5)
}
