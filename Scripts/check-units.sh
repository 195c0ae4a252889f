#!/bin/bash
# Checks the units in systemd/ as they would be installed, in a staging root of their own; no systemd is started.
#   Scripts/check-units.sh [BINARY]     BINARY stands in for /usr/bin/volteface; by default anything executable does
# Fails on any word of `systemd-analyze verify`, and on an exposure above the limit (0 is none, 10 is all).
set -euo pipefail
limit=1.2
units=(volteface.service volteface-once.service volteface-once.timer)

top=$(cd "$(dirname "$0")/.." && pwd)
for tool in systemd-analyze systemd-sysusers; do
  if ! command -v "$tool" >/dev/null; then
    echo "check-units: $tool is not installed" >&2
    exit 69
  fi
done
root=$(mktemp -d "${TMPDIR:-/tmp}/volteface-units.XXXXXX")
trap 'rm -rf -- "$root"' EXIT

# What the units refer to: systemd's own targets and slices, the binaries, the user.
mkdir -p "$root/lib/systemd/system" "$root/usr/lib" "$root/usr/bin" "$root/bin" "$root/etc" \
  "$root/usr/share/doc/volteface" "$root/tmp"
ln -s ../../lib/systemd "$root/usr/lib/systemd"
host=/usr/lib/systemd/system
[ -d "$host" ] || host=/lib/systemd/system
cp -a "$host"/*.target "$host"/*.slice "$host"/*.mount "$host"/*.socket "$root/lib/systemd/system/"
install -m 755 "${1:-/bin/true}" "$root/usr/bin/volteface"
install -m 755 /bin/true "$root/bin/kill"
touch "$root/usr/share/doc/volteface/README.md"
for unit in "${units[@]}"; do install -m 644 "$top/systemd/$unit" "$root/lib/systemd/system/"; done

failed=0
if ! systemd-sysusers --root="$root" "$top/systemd/volteface.sysusers.conf" >"$root/tmp/sysusers" 2>&1 ||
  ! grep -q '^volteface:' "$root/etc/passwd" || ! grep -q '^volteface:' "$root/etc/group"; then
  echo "check-units: systemd-sysusers did not make the user and group volteface:" >&2
  cat "$root/tmp/sysusers" >&2
  failed=1
fi

for unit in "${units[@]}"; do
  # Only words about our own units count: the staging root need not hold what the host's other units want.
  words=$(systemd-analyze verify --root="$root" --man=no "$unit" 2>&1) && status=0 || status=$?
  ours=$(grep -F volteface <<<"$words" || true)
  if [ "$status" != 0 ] || [ -n "$ours" ]; then
    echo "check-units: $unit: ${words:-verify ended with $status}" >&2
    failed=1
  fi
done

for unit in "${units[@]}"; do
  [[ $unit == *.service ]] || continue
  # The threshold is in tenths: 1.2 is 12.
  report=$(systemd-analyze security --offline=true --root="$root" --no-pager --threshold="${limit/./}" "$unit" 2>&1) &&
    status=0 || status=$?
  level=$(sed -n 's/.*Overall exposure level for [^:]*: \([0-9.]*\).*/\1/p' <<<"$report")
  if [ -z "$level" ] || [ "$status" != 0 ]; then
    printf '%s\n' "$report" >&2
    echo "check-units: $unit: exposure ${level:-unknown}, above the limit of $limit" >&2
    failed=1
  else
    echo "$unit: exposure $level (limit $limit)"
  fi
done
exit $failed
