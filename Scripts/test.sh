#!/bin/sh
# test.sh [FILTER] : builds the tests and runs them, room by room, so that no room's load disturbs another's promptness.
# A room, or a filter, that matches no test fails.
set -eu
cd "$(dirname "$0")/.."

check="--explicit-target-dependency-import-check error"
rooms="ArchitectureTests HTTPFetchTests FeedParsingTests NarrativeTests StoryArchiveTests DigestsTests LocalServerTests DaemonTests"

# The repository's own list must not forget a room.
for folder in Tests/*Tests/; do
  name=$(basename "$folder")
  case " $rooms " in *" $name "*) ;; *) echo "Scripts/test.sh does not run $name" >&2; exit 1 ;; esac
done

# shellcheck disable=SC2086 # two words
swift build --build-tests $check

log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
run() {
  echo "== $1"
  status=0
  swift test --skip-build --filter "$2" >"$log" 2>&1 || status=$?
  if [ "$status" != 0 ]; then
    cat "$log"
    exit "$status"
  fi
  # Swift Testing's closing line counts the cases; with nothing to run it says 0 and still succeeds.
  count=$(sed -n 's/.*Test run with \([0-9][0-9]*\) test.*passed.*/\1/p' "$log" | tail -n 1)
  grep -E 'skipped' "$log" || true
  if [ "${count:-0}" = 0 ]; then
    echo "no test ran: nothing matches \"$2\"" >&2
    exit 1
  fi
  grep -E 'Test run with' "$log" | tail -n 1
  passed=$((passed + count))
}

if [ $# -gt 0 ]; then
  run "$1" "$1"
else
  for room in $rooms; do run "$room" "^$room\\."; done
fi
echo "$passed passed, 0 failed"
