import Foundation

/// Instants as the archive keeps them.
extension Date {
  /// Whole milliseconds since 1970.
  var milliseconds: Int64 {
    let value = (timeIntervalSince1970 * 1000).rounded()
    // What a feed claims as its date may lie anywhere.
    return value.magnitude < 9e15 ? Int64(value) : (value < 0 ? -9_000_000_000_000_000 : 9_000_000_000_000_000)
  }

  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}

/// JSON as the archive keeps it: sorted keys, instants as in the columns.
enum Stored {
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(date.milliseconds)
    }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    decoder.dateDecodingStrategy = .custom { decoder in
      Date(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
    }
    return try decoder.decode(type, from: Data(json.utf8))
  }
}
