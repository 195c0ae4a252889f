import Foundation

/// Named time zones.
enum DateZones {
  /// Seconds east of UTC of an abbreviation (any case), or nil if it is none that has a usual meaning.
  static func offset(_ name: String) -> Int? { offsets[name.uppercased()].map { Int($0 * 3_600) } }

  /// The zone of an IANA name like "Europe/Brussels".
  static func zone(_ identifier: String) -> TimeZone? { TimeZone(identifier: identifier) }

  /// RFC 822's own names first, then those that feeds use; of several meanings the one that feeds mean most.
  private static let offsets: [String: Double] = [
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "UCT": 0, "ZULU": 0,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "ET": -5, "CT": -6, "MT": -7, "PT": -8,
    "AST": -4, "ADT": -3, "NST": -3.5, "NDT": -2.5, "AKST": -9, "AKDT": -8, "HST": -10, "HDT": -9,
    "BRT": -3, "BRST": -2, "ART": -3, "CLT": -4, "CLST": -3, "COT": -5, "PET": -5, "VET": -4,
    "BST": 1, "IST": 5.5, "WEST": 1, "CET": 1, "MET": 1, "MEZ": 1, "CEST": 2, "MEST": 2, "MESZ": 2, "SAST": 2,
    "CAT": 2, "EET": 2, "EEST": 3, "MSK": 3, "MSD": 4, "EAT": 3, "TRT": 3, "AZT": 4, "GST": 4, "SAMT": 4,
    "PKT": 5, "YEKT": 5, "NPT": 5.75, "OMST": 6, "BDT": 6, "ICT": 7, "WIB": 7, "KRAT": 7, "NOVT": 7,
    "HKT": 8, "SGT": 8, "MYT": 8, "PHT": 8, "AWST": 8, "WITA": 8, "IRKT": 8, "CCT": 8, "JST": 9, "KST": 9, "WIT": 9,
    "YAKT": 9, "ACST": 9.5, "ACDT": 10.5, "AEST": 10, "AEDT": 11, "VLAT": 10, "NZST": 12, "NZDT": 13,
  ]
}
