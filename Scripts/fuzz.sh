#!/bin/sh
# fuzz.sh SECONDS [TARGET...] : builds the fuzzers and runs each target for so long, by default all of them.
#
# A target starts from its kept corpus (Fuzz/Corpus/TARGET) and the tests' fixtures. What it finds new goes to
# .build-fuzz/corpus, from where `KEEP=1` merges what is worth keeping into the kept corpus. A crash, a leak, or an input
# that takes too long or too much memory fails; the input is kept in .build-fuzz/findings.
set -eu
cd "$(dirname "$0")/.."

seconds=${1:?"usage: fuzz.sh SECONDS [TARGET...]"}
shift
[ $# -gt 0 ] || set -- Feeds HTML Dates JSONFeed Encodings Shims

build=.build-fuzz
fixtures=Tests/FeedParsingTests/Fixtures
# Small inputs are quick to run and quick to understand; everything costly grows with length, which tests measure.
limits="-max_len=16384 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1"
# Swift's backtracer hangs in a crash of an instrumented program.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS="${ASAN_OPTIONS:-}" UBSAN_OPTIONS="halt_on_error=1"

resources=$(clang -print-resource-dir)
runtime=$(echo "$resources"/lib/*/libclang_rt.fuzzer_no_main-x86_64.a)
swift build --package-path Fuzz --scratch-path "$build" -c release --sanitize address \
  -Xswiftc -use-ld=lld -Xlinker "$runtime" -Xlinker -lstdc++
# The C shims, as C: they are inline, so that only a caller in C shows them to the undefined-behaviour sanitizer.
# shellcheck disable=SC2046 # words of flags
clang -O1 -g -fuse-ld=lld -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -Wall -Werror \
  -ISources/CICU/include -ISources/CCurl -ISources/CLibXML2 $(pkg-config --cflags libcurl libxml-2.0) \
  Fuzz/Shims/shims.c Sources/CICU/cicu.c -o "$build/release/FuzzShims" \
  $(pkg-config --libs libcurl libxml-2.0 icu-uc)

# seeds TARGET : prints the fixtures that a target starts from.
seeds() {
  case $1 in
    Feeds) ls "$fixtures"/*.xml "$fixtures"/*.txt ;;
    HTML) ls "$fixtures"/*.html "$fixtures"/rss-2.0.xml ;;
    JSONFeed) ls "$fixtures"/*.json | grep -v golden ;;
    Encodings) ls "$fixtures"/encoding-*.xml ;;
  esac
}

passed=0
for target in "$@"; do
  found=$build/corpus/$target
  seeds=$build/seeds/$target
  findings=$build/findings/$target-
  log=$build/$target.log
  mkdir -p "$found" "$seeds" "$build/findings" "Fuzz/Corpus/$target"
  for file in $(seeds "$target"); do
    case $target in
      # After the opening brace, which the target writes itself.
      JSONFeed) tail -c +2 "$file" >"$seeds/$(basename "$file")" ;;
      # Two bytes choose what header and declaration say: here, that they say nothing.
      Encodings) { printf '\024\024'; cat "$file"; } >"$seeds/$(basename "$file")" ;;
      *) cp "$file" "$seeds/" ;;
    esac
  done
  if [ "$target" = Dates ]; then
    cut -f1 "$fixtures/dates.tsv" | awk -v to="$seeds" 'NF { print > (to "/" NR); close(to "/" NR) }'
  fi
  dictionary=""
  [ ! -e "Fuzz/Dictionaries/$target.dict" ] || dictionary="-dict=Fuzz/Dictionaries/$target.dict"
  # shellcheck disable=SC2086 # words of options
  if ! "$build/release/Fuzz$target" $limits $dictionary "-max_total_time=$seconds" "-artifact_prefix=$findings" \
    "$found" "Fuzz/Corpus/$target" "$seeds" >"$log" 2>&1; then
    grep -a -v -E '(NEW|REDUCE|pulse) ' "$log" | tail -n 60
    echo "Fuzz$target failed; its log is $log, its input in $build/findings" >&2
    exit 1
  fi
  echo "Fuzz$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") cases in $seconds s, nothing found"
  passed=$((passed + 1))
  if [ -n "${KEEP:-}" ]; then
    # The few inputs that together reach all that is reached.
    rm -rf "$build/merged"
    mkdir "$build/merged"
    "$build/release/Fuzz$target" -set_cover_merge=1 -max_len=512 "$build/merged" "Fuzz/Corpus/$target" "$found" "$seeds" \
      >"$log.merge" 2>&1
    rm -rf "Fuzz/Corpus/$target"
    mv "$build/merged" "Fuzz/Corpus/$target"
  fi
done
echo "$passed passed, 0 failed"
