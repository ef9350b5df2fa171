#!/usr/bin/env bash
# The whole path on this machine, from a click in Chromium to an exported trace: installs what is missing, builds,
# serves the demo app on 127.0.0.1, records one task in it and prints what came of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

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

# shellcheck source=installer/dependencies.sh
source installer/dependencies.sh
step 'Building the host' build_host
step 'Building the extension' node extension/build.mjs
step 'Building the demo app' node installer/demo/build-app.mjs
exec node installer/demo/run-demo.mjs
