import Glibc

/// Processor time of several subjects over the same input, taken in turns so that a busy machine disturbs all alike.
struct Comparison {
  struct Subject {
    let name: String
    /// Does the work once. Seconds of processor time if it was done elsewhere, nil to have this process's counted.
    let run: () -> Double?
  }

  struct Row {
    let name: String
    /// Seconds, in ascending order.
    let seconds: [Double]

    var median: Double { seconds[seconds.count / 2] }
    /// Half the distance between the quartiles, in proportion to the median.
    var spread: Double {
      (seconds[seconds.count * 3 / 4] - seconds[seconds.count / 4]) / 2 / median
    }
  }

  let subjects: [Subject]

  func run(rounds: Int) -> [Row] {
    var seconds = [[Double]](repeating: [], count: subjects.count)
    for round in 0...rounds {
      for (index, subject) in subjects.enumerated() {
        let start = Self.processorTime
        let own = subject.run()
        // The first round warms caches and allocators.
        if round > 0 { seconds[index].append(own ?? Self.processorTime - start) }
      }
    }
    return zip(subjects, seconds).map { Row(name: $0.name, seconds: $1.sorted()) }
  }

  /// Of this process, user and system.
  private static var processorTime: Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
