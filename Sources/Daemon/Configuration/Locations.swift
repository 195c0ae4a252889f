public import Foundation

/// Where things are when nobody says so. The environment and the user are arguments: nothing here asks the process.
public enum Locations {
  /// The configuration file that a command uses without `--config`: the system's if there is one, else the one of a
  /// source tree.
  public static func configuration(isFile: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }) -> String
  {
    let system = "/etc/volteface/volteface.toml"
    return isFile(system) ? system : "./config/volteface.toml"
  }

  /// The directory of the archive and, in `digests/`, of the digests: `$STATE_DIRECTORY`, which systemd sets, else
  /// `/var/lib/volteface` for root, else `~/.local/state/volteface`. Nil for a user without a home.
  public static func state(environment: [String: String], userID: UInt32) -> String? {
    // systemd separates several directories by colons; ours is the first.
    if let given = environment["STATE_DIRECTORY"]?.split(separator: ":").first { return String(given) }
    if userID == 0 { return "/var/lib/volteface" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return join(home, ".local/state/volteface")
  }

  /// `directory/name`; an absolute name stands for itself.
  static func join(_ directory: String, _ name: String) -> String {
    if name.hasPrefix("/") { return name }
    return directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }

  /// The directory that holds a file, absolute.
  static func directory(of file: String) -> String {
    let absolute = join(FileManager.default.currentDirectoryPath, file)
    return absolute.lastIndex(of: "/").map { $0 == absolute.startIndex ? "/" : String(absolute[..<$0]) } ?? "/"
  }
}
