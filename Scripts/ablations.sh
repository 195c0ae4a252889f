#!/bin/sh
# Prints what each part of the narrative engine earns, as the table of docs/technotes/narrative-filter.md.
#
#   Scripts/ablations.sh VOLTEFACE EVALUATE-ARGUMENTS...
#   Scripts/ablations.sh .build/release/volteface --set sagas --only work
set -eu
volteface=$1
shift

# The figures of the last line that sums reversals up, as a row.
row() {
  name=$1
  shift
  "$volteface" evaluate "$@" | sed -nE "s/^(all|pooled over [^:]*): ([0-9]+) hits, ([0-9]+) missed, ([0-9]+) false; precision ([0-9.]+), recall ([0-9.]+), F1 ([0-9.]+), false.*/| $name | \2 | \3 | \4 | \5 | \6 | \7 |/p"
}

echo "| | found | missed | false alarms | precision | recall | F1 |"
echo "|---|---|---|---|---|---|---|"
for outlets in 2 1; do
  row "everything, outlets asked for: $outlets" "$@" --outlets "$outlets"
  for part in composition firmness memory fallback; do
    row "no $part, $outlets" "$@" --outlets "$outlets" --without "$part"
  done
done
row "three outlets" "$@" --outlets 3
