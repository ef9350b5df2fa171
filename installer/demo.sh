#!/usr/bin/env bash
# The whole path on this machine, from a click in a browser to an exported trace: installs what is missing, builds,
# serves the demo apps on 127.0.0.1, records in them and prints what came of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usage() {
    cat <<'END'
usage: installer/demo.sh [--managed | --interactive | --clean]

  (nothing)      one task in Chromium, with a policy and a profile of its own; nothing is installed but dependencies
  --managed      installs the real package with its browser policies, makes a user fairtrace-demo, and records two
                 tasks across two apps in that user's Chromium and Firefox
  --interactive  the same installation, and a window to try it by hand; needs a display
  --clean        removes package, policies, signing key, user and records, and compares this machine, file by file,
                 with what it was before

The last three need root or sudo.
END
}

# step NAME COMMAND...: quiet while it works, whole when it fails.
step() {
    local name="$1" log begin=$SECONDS
    log="build/demo-logs/${name// /-}.log"
    shift
    mkdir -p build/demo-logs
    printf '%s ... ' "$name"
    if ! "$@" >"$log" 2>&1; then
        printf 'failed\n'
        tail -n 60 "$log"
        exit 1
    fi
    printf 'done (%s s)\n' "$((SECONDS - begin))"
}

build_host() {
    cmake --preset release && cmake --build --preset release
}

mode="${1:-}"
case "$#$mode" in
    0 | 1--managed | 1--interactive | 1--clean) ;;
    1--help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
esac

# Said before anything is built or installed.
if [ "$mode" = --interactive ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    printf 'demo: there is no display (DISPLAY, WAYLAND_DISPLAY); use installer/demo.sh --managed\n' >&2
    exit 1
fi

if [ "$mode" = --managed ] || [ "$mode" = --interactive ]; then export FAIRTRACE_WITH_FIREFOX=1; fi
# shellcheck source=installer/dependencies.sh
source installer/dependencies.sh

managed() {
    fairtrace_as_root env PATH="$PATH" DISPLAY="${DISPLAY:-}" WAYLAND_DISPLAY="${WAYLAND_DISPLAY:-}" \
        XAUTHORITY="${XAUTHORITY:-}" node installer/demo/run-managed-demo.mjs "$@"
}

if [ "$mode" = --clean ]; then managed --clean; exit; fi
step 'Building the host' build_host
step 'Building the extension' node extension/build.mjs
step 'Building the demo apps' node installer/demo/build-app.mjs
case "$mode" in
    --managed) managed ;;
    --interactive) managed --interactive ;;
    *) exec node installer/demo/run-demo.mjs ;;
esac
