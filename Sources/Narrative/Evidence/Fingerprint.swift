import Foundation

/// What remains of a text when one wants to know whether another is its copy: its words as small numbers in order, which of
/// them turn its sense, and the names and numbers that even a translation keeps. None of the words can be read back.
public struct Fingerprint: Sendable, Hashable {
  /// A word, number or Han character: fourteen bits of hash, then ``isNumber`` and ``isName``.
  typealias Unit = UInt16
  static let isNumber: Unit = 1 << 14
  static let isName: Unit = 1 << 15
  static let word: Unit = 1 << 14 - 1

  var title: [Unit] = []
  var body: [Unit] = []
  /// Words that turn a text's sense, in the title and the beginning of the body; places count from the title's start.
  var turns: [Turn] = []
  /// Values of numbers and days, and Latin names, in order.
  var landmarks: [Unit] = []
  /// Written in Han characters.
  var isHan = false

  static let limits = (title: 64, body: 512, lead: 200, turns: 200, landmarks: 96)

  public static let empty = Fingerprint()

  private init() {}

  init(title: FoldedText, text: FoldedText, lexicon: Lexicon = .standard) {
    let titleTokens = Tokenizer.tokens(title, in: 0..<title.scalars.count, mentions: nil)
    let bodyTokens = Tokenizer.tokens(text, in: 0..<text.scalars.count, mentions: nil)
    let all = titleTokens + bodyTokens
    let han = all.count { $0.kind == .han }
    isHan = han > all.count { $0.kind == .word }
    self.title = take(titleTokens, upTo: Self.limits.title, lead: .max, lexicon)
    body = take(bodyTokens, upTo: Self.limits.body, lead: Self.limits.lead, lexicon, from: self.title.count)
  }

  /// The tokens' units; what turns the sense or stands for itself is noted on the way.
  private mutating func take(
    _ tokens: [Token], upTo limit: Int, lead: Int, _ lexicon: Lexicon, from offset: Int = 0
  ) -> [Unit] {
    var units: [Unit] = []
    var turned = 0
    var startsSentence = true
    for (index, token) in tokens.enumerated() {
      if units.count >= limit { break }
      if token.kind == .punctuation {
        startsSentence = startsSentence || token.text == "." || token.text == "!" || token.text == "?"
        continue
      }
      if index >= turned, units.count < lead, turns.count < Self.limits.turns,
        let hit = lexicon.match(tokens[...], at: index)
      {
        turned = hit.range.upperBound
        let entry = lexicon.entries[hit.entry]
        turns += Turn.all(entry, lexicon, at: offset + units.count, length: hit.range.count)
      }
      units.append(Self.unit(token, startsSentence: startsSentence, isHan: isHan))
      if landmarks.count < Self.limits.landmarks {
        if let value = Landmark.value(tokens, at: index) {
          landmarks.append(value)
        } else if let last = units.last, last & Self.isName != 0 {
          landmarks.append(last)
        }
      }
      startsSentence = false
    }
    return units
  }

  private static func unit(_ token: Token, startsSentence: Bool, isHan: Bool) -> Unit {
    switch token.kind {
    case .han: return unit(token.scalar ?? 0)
    case .number: return hash(token.text.utf8.filter { $0 != 0x2C }) | isNumber
    default:
      let plain = hash(token.text.utf8)
      if let first = token.text.utf8.first, first >= 0x30, first <= 0x39 { return plain | isNumber }
      return isHan || (token.isCapital && !startsSentence) ? plain | isName : plain
    }
  }

  /// A Han character's unit.
  static func unit(_ scalar: UInt32) -> Unit {
    hash([UInt8(truncatingIfNeeded: scalar), UInt8(truncatingIfNeeded: scalar >> 8), UInt8(scalar >> 16)])
  }

  /// Fourteen bits of FNV-1a.
  static func hash(_ bytes: some Sequence<UInt8>) -> Unit {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Unit(truncatingIfNeeded: value ^ value >> 17 ^ value >> 40) & word
  }
}

extension Fingerprint: Codable {
  /// One string of base64: it stands beside thousands of others in a snapshot.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let data = Data(base64Encoded: try container.decode(String.self)), data.count % 2 == 0 else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a fingerprint is a string of base64")
    }
    let bytes = [UInt8](data)
    var words = stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }[...]
    func run() throws -> [UInt16] {
      guard let count = words.popFirst(), words.count >= count else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "a fingerprint ends early")
      }
      defer { words = words.dropFirst(Int(count)) }
      return Array(words.prefix(Int(count)))
    }
    isHan = words.popFirst() == 1
    title = try run()
    body = try run()
    landmarks = try run()
    let halves = try run()
    turns = stride(from: 0, to: halves.count - 1, by: 2).map { Turn(high: halves[$0], low: halves[$0 + 1]) }
  }

  public func encode(to encoder: any Encoder) throws {
    var words: [UInt16] = [isHan ? 1 : 0]
    for run in [title, body, landmarks, turns.flatMap { [$0.high, $0.low] }] { words += [UInt16(run.count)] + run }
    var container = encoder.singleValueContainer()
    try container.encode(Data(words.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }).base64EncodedString())
  }
}
