#!/bin/sh
# test.sh [FILTER] : builds and runs the tests. A run, or a filter, that matches no test fails.
set -eu

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
swift test --explicit-target-dependency-import-check error ${1:+--filter "$1"} >"$log" 2>&1 || status=$?
grep -v -E '^\[[0-9]+/[0-9]+\]|^(􀟈|◇)' "$log" || true
[ "$status" = 0 ] || exit "$status"

# Swift Testing's closing line counts the cases of all suites; with nothing to run it says 0 and still succeeds.
count=$(sed -n 's/.*Test run with \([0-9][0-9]*\) test.*passed.*/\1/p' "$log" | tail -n 1)
if [ "${count:-0}" = 0 ]; then
  echo "no test ran${1:+: nothing matches \"$1\"}" >&2
  exit 1
fi
echo "$count passed, 0 failed"
