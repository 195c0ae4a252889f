import CLibFuzzer
import Glibc
import Synchronization

/// Runs libFuzzer over this program's arguments.
public enum Fuzzer {
  /// What reads the inputs; an object, since a closure kept in a mutex is wrapped once more each time it is taken out.
  private final class Reader: Sendable {
    let read: @Sendable ([UInt8]) -> Void

    init(_ read: @escaping @Sendable ([UInt8]) -> Void) { self.read = read }
  }

  /// libFuzzer's callback carries no context, so the reader is kept here.
  private static let reader = Mutex<Reader?>(nil)

  /// Calls `read` with one input after the other and exits when libFuzzer does.
  ///
  /// A trap in `read`, an error of the address sanitizer, a leak, or an input that takes too long or too much memory
  /// ends the run; libFuzzer keeps that input. Its options are the program's arguments
  /// (llvm.org/docs/LibFuzzer.html#options).
  public static func run(_ read: @escaping @Sendable ([UInt8]) -> Void) -> Never {
    reader.withLock { $0 = Reader(read) }
    var count = CommandLine.argc
    var arguments = unsafe Optional(CommandLine.unsafeArgv)
    let status = unsafe LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
      let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: size))
      Fuzzer.reader.withLock { $0 }?.read(input)
      return 0
    }
    exit(status)
  }

  /// Ends the run if `holds` is false, for a reason that a release build prints too.
  public static func require(_ holds: Bool, _ reason: @autoclosure () -> String) {
    if !holds { fatalError(reason()) }
  }
}
