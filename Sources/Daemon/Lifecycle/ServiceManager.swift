internal import CSystemd
internal import Foundation
internal import Glibc

/// Tells systemd how the daemon is; every call does nothing where no systemd listens. See sd_notify(3).
struct ServiceManager: Sendable {
  /// How often the watchdog wants a sign of life, if it wants one: half of `WatchdogSec`.
  let watchdogInterval: Double?

  init() {
    var microseconds: UInt64 = 0
    watchdogInterval = unsafe sd_watchdog_enabled(0, &microseconds) > 0 ? Double(microseconds) / 2_000_000 : nil
  }

  func ready() { notify("READY=1") }
  func stopping() { notify("STOPPING=1") }
  func alive() { notify("WATCHDOG=1") }
  func status(_ text: String) { notify("STATUS=\(text.replacing("\n", with: " "))") }

  /// systemd 252 has no `Type=notify-reload`; the protocol is the same, spoken by hand.
  func reloading() {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    notify("RELOADING=1\nMONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1_000)")
  }

  private func notify(_ message: String) { unsafe _ = sd_notify(0, message) }
}
