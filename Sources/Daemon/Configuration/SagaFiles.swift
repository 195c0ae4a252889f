import Glibc
public import Narrative

/// The saga files that a configuration names.
public struct SagaFiles: Sendable {
  /// Those that can be followed, in the order of the patterns, and by name within one.
  public let files: [SagaFile]
  /// Why others can't, and patterns that match no file. The good ones are followed all the same.
  public let problems: [ConfigurationProblem]

  public var sagas: [Saga] { files.map(\.saga) }
}

extension Configuration {
  /// Finds and reads the saga files. A file that is named twice is read once; of two files with one saga id the second
  /// is left out.
  public func loadSagas() -> SagaFiles {
    var files: [SagaFile] = []
    var problems: [ConfigurationProblem] = []
    var seenPaths: Set<String> = []
    for pattern in sagas {
      let matches = Glob.files(pattern.text, in: pattern.directory)
      if matches.isEmpty {
        problems.append(
          ConfigurationProblem(
            file: file, line: pattern.line, key: pattern.key, message: "\(quoted(pattern.text)) matches no file"))
      }
      for path in matches where seenPaths.insert(path).inserted {
        do {
          let saga = try SagaFile.load(path, name: name(of: path, in: pattern.directory))
          if let first = files.first(where: { $0.saga.id == saga.saga.id }) {
            problems.append(
              saga.problem(at: ["id"], "\(quoted(saga.saga.id)) is the id of the saga in \(first.path) too"))
          } else {
            files.append(saga)
          }
        } catch {
          problems += error.problems
        }
      }
    }
    return SagaFiles(files: files, problems: problems)
  }

  /// What a person would call a file beside the configuration: as relative as they named that.
  private func name(of path: String, in directory: String) -> String {
    guard !file.hasPrefix("/"), path.hasPrefix(directory + "/") else { return path }
    let end = file.lastIndex(of: "/").map(file.index(after:)) ?? file.startIndex
    return String(file[..<end] + path.dropFirst(directory.count + 1))
  }
}

/// Glob patterns for files: `*`, `?`, `[…]` (glob(7)).
enum Glob {
  /// The files that match a pattern, sorted; a relative pattern starts in `directory`, whose own name is no pattern.
  static func files(_ pattern: String, in directory: String) -> [String] {
    var full = pattern
    if !pattern.hasPrefix("/") {
      let literal = String(directory.flatMap { "*?[]\\".contains($0) ? ["\\", $0] : [$0] })
      full = Locations.join(literal, pattern)
    }
    var result = unsafe glob_t()
    defer { unsafe globfree(&result) }
    guard unsafe glob(full, GLOB_NOSORT, nil, &result) == 0 else { return [] }
    return unsafe (0..<Int(result.gl_pathc)).compactMap { index in
      unsafe result.gl_pathv[index].map { unsafe String(cString: $0) }
    }.sorted()
  }
}
