#!/usr/bin/env bash
# Builds what is installed and the measuring programs, then measures; --help shows the options. The table and the JSON go
# to the output, everything else to the error output.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

is_built=no
arguments=()
for argument in "$@"; do
    case "$argument" in
        --no-build | --help) is_built=yes ;;&
        --no-build) ;;
        *) arguments+=("$argument") ;;
    esac
done

# build NAME COMMAND...: its log is shown only if it fails.
build() {
    local log="build/bench/build-$1.log"
    shift
    mkdir -p build/bench
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        exit 1
    fi
}

build_host() {
    cmake --preset release -B build/bench -DFAIRTRACE_BENCH=ON && cmake --build build/bench
}

# A recording uses the programs of the release build, as an administrator's does.
build_release() {
    cmake --preset release && cmake --build --preset release
}

# shellcheck source=installer/dependencies.sh
source installer/dependencies.sh >&2
if [[ "$is_built" == no ]]; then
    build host build_host
    build release build_release
    build extension node extension/build.mjs
fi
exec node tests/bench/measure-figures.mjs "${arguments[@]}"
