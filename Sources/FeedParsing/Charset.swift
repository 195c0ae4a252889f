/// A character encoding by the names that feeds and servers give it.
struct Charset: Equatable {
  /// The lower-case label to report.
  let label: String
  /// glibc's names for it or for its superset, the widest first.
  let converters: [String]

  static let utf8 = Charset(label: "utf-8", converters: [])
  static let windows1252 = Charset(label: "windows-1252", converters: [])
  static let utf16LE = Charset(label: "utf-16le", converters: ["UTF-16LE"])
  static let utf16BE = Charset(label: "utf-16be", converters: ["UTF-16BE"])
  static let utf32LE = Charset(label: "utf-32le", converters: ["UTF-32LE"])
  static let utf32BE = Charset(label: "utf-32be", converters: ["UTF-32BE"])

  /// Whether one character takes at least two bytes, all of them; then only the bytes themselves can say so.
  var isWide: Bool { label.hasPrefix("utf-16") || label.hasPrefix("utf-32") || label.hasPrefix("ucs") }

  /// Whether it is one of the East Asian encodings, in which few bytes of anything else read without an error.
  var isMultibyte: Bool { ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"].contains(label) }

  /// The encoding that `name` means, superset labels as browsers read them (WHATWG Encoding, section 4.2): GB 2312 and
  /// GBK are read as GB 18030, ISO 8859-1 as windows-1252, and so on. Nil if nobody knows it.
  static func named(_ name: String) -> Charset? {
    let trimmed = name.trimmingASCIISpace
    let key = String(decoding: trimmed.utf8.map(\.lowercasedASCII).filter(\.isASCIIAlphanumeric), as: UTF8.self)
    guard !key.isEmpty, key.utf8.count <= 40 else { return nil }
    if let known = table[key] { return known }
    // glibc knows hundreds more. Its slash introduces options, which are not for strangers to set.
    guard !trimmed.utf8.contains(where: { !($0.isASCIIAlphanumeric || "-_.:+()".utf8.contains($0)) }) else {
      return nil
    }
    return TextConverter.exists(trimmed) ? Charset(label: trimmed.lowercased(), converters: [trimmed]) : nil
  }

  private static let table: [String: Charset] = {
    var result: [String: Charset] = [:]
    func add(_ label: String, _ converters: [String], _ names: String) {
      for name in names.split(separator: " ") {
        result[String(name)] = Charset(label: label, converters: converters)
      }
    }
    add("utf-8", [], "utf8 u8 unicode11utf8 utf utf8mb4 utf8sig csutf8 unicode")
    add("windows-1252", [], "iso88591 latin1 l1 iso885911987 isolatin1 cp1252 windows1252 win1252 ascii usascii 8859")
    add("windows-1252", [], "ansi x31 iso646us cp819 ibm819 ansix341968 xcp1252 88591 csisolatin1")
    add("utf-16le", ["UTF-16LE"], "utf16le u16le")
    add("utf-16be", ["UTF-16BE"], "utf16be u16be utf16 u16 ucs2 iso10646ucs2")
    add("utf-32le", ["UTF-32LE"], "utf32le")
    add("utf-32be", ["UTF-32BE"], "utf32be utf32 u32 ucs4 csucs4 iso10646ucs4")
    add(
      "gb18030", ["GB18030"], "gb2312 gbk gb18030 cp936 ms936 xgbk euccn gb231280 csgb2312 isoir58 chinese windows936")
    add("big5", ["BIG5-HKSCS", "CP950", "BIG5"], "big5 big5hkscs cnbig5 csbig5 xxbig5 cp950 big5eten")
    add(
      "shift_jis", ["CP932", "SHIFT_JISX0213", "SJIS"], "shiftjis sjis xsjis mskanji cp932 windows31j ms932 csshiftjis")
    add("euc-jp", ["EUC-JP-MS", "EUC-JISX0213", "EUC-JP"], "eucjp xeucjp eucjis2004 ujis cseucpkdfmtjapanese")
    add("iso-2022-jp", ["ISO-2022-JP-3", "ISO-2022-JP-2", "ISO-2022-JP"], "iso2022jp csiso2022jp jis iso2022jp2")
    add("euc-kr", ["UHC", "EUC-KR"], "euckr cp949 ms949 uhc ksc56011987 ksc5601 windows949 cseuckr korean ksx1001")
    add("iso-2022-kr", ["ISO-2022-KR"], "iso2022kr csiso2022kr")
    add("iso-8859-9", ["CP1254"], "iso88599 latin5 l5 cp920")
    add("windows-874", ["CP874", "TIS-620"], "tis620 windows874 cp874 iso885911 dos874")
    add("windows-1255", ["CP1255"], "iso88598 iso88598i hebrew csisolatinhebrew windows1255 cp1255")
    for number in [1250, 1251, 1253, 1254, 1256, 1257, 1258] {
      add("windows-\(number)", ["CP\(number)"], "windows\(number) cp\(number) win\(number) xcp\(number)")
    }
    for number in [2, 3, 4, 5, 6, 7, 10, 13, 14, 15, 16] {
      add("iso-8859-\(number)", ["ISO-8859-\(number)"], "iso8859\(number) 8859\(number) csiso8859\(number)")
    }
    add("koi8-r", ["KOI8-R"], "koi8r koi8 koi cskoi8r")
    add("koi8-u", ["KOI8-U"], "koi8u koi8ru")
    add("ibm866", ["IBM866"], "ibm866 cp866 866 csibm866")
    add("macintosh", ["MACINTOSH"], "macintosh mac macroman xmacroman csmacintosh")
    add("x-mac-cyrillic", ["MAC-CYRILLIC"], "maccyrillic xmaccyrillic xmacukrainian macukrainian")
    return result
  }()
}
