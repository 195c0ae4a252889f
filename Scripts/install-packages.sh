#!/bin/sh
# install-packages.sh build|test|bench : installs the Debian packages that a build, or the tests or the benchmarks besides,
# need and that are missing.
set -eu

build="git libc6-dev libstdc++-12-dev libcurl4-openssl-dev libxml2-dev libsqlite3-dev libicu-dev libuchardet-dev libpsl-dev libsystemd-dev pkg-config tzdata ca-certificates"
bench="sfeed python3"
tests="nginx-light iproute2 openssl brotli zstd systemd util-linux python3"

case "${1:-}" in
  build) wanted=$build ;;
  test) wanted="$build $tests" ;;
  bench) wanted="$build $bench" ;;
  *) echo "usage: install-packages.sh build|test|bench" >&2; exit 64 ;;
esac

missing=""
for package in $wanted; do
  state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

command -v apt-get >/dev/null || { echo "missing, and there is no apt-get to install them with:$missing" >&2; exit 69; }
as_root=""
[ "$(id -u)" = 0 ] || as_root=sudo
echo "installing:$missing" >&2
# A failed update may still leave lists that are good enough; the install says so if not.
$as_root apt-get update -qq || true
# shellcheck disable=SC2086 # one word a package
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
