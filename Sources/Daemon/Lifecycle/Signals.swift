internal import Dispatch
internal import Glibc

/// Has `handle` called whenever the signal arrives, instead of what it does by default, until the source is cancelled.
func onSignal(_ number: Int32, _ handle: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
  signal(number, SIG_IGN)
  let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
  source.setEventHandler(handler: handle)
  source.resume()
  return source
}
