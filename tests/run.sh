#!/usr/bin/env bash
# Builds everything and runs every suite. The last line is "N passed, N failed"; the exit code is 0 only if all passed.
# --full is what continuous integration asks for; suites that need more than this machine's compiler go behind it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

full=no
for argument in "$@"; do
    case "$argument" in
        --full) full=yes ;;
        *) echo "usage: tests/run.sh [--full]" >&2; exit 2 ;;
    esac
done

logs=build/test-logs
counts="$logs/counts"

# suite NAME COMMAND...: runs one suite and notes the counts of its last line "N passed, N failed". Several may run at once.
suite() {
    local name="$1" log="$logs/$1.log" status=0 last begin=$SECONDS
    shift
    "$@" >"$log" 2>&1 || status=$?
    last="$(tail -n 1 "$log")"
    if [[ "$last" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
        local good="${BASH_REMATCH[1]}" bad="${BASH_REMATCH[2]}"
        # A command that failed, or a suite that ran nothing, is never a pass.
        if [[ "$bad" == 0 && ( "$status" != 0 || "$good" == 0 ) ]]; then bad=1; fi
    else
        local good=0 bad=1
    fi
    echo "$good $bad" >>"$counts"
    local report="$name: $good passed, $bad failed ($((SECONDS - begin)) s)"
    if [[ "$bad" != 0 ]]; then
        report+="$(printf '\n---- %s\n%s\n----' "$log" "$(tail -n 40 "$log")")"
    fi
    echo "$report"
}

# Adds up what the suites noted: "N passed, N failed".
total() {
    awk '{ good += $1; bad += $2 } END { printf "%d passed, %d failed\n", good, bad }' "$counts"
}

# Catch2 2: the XML reporter closes with the totals of all test cases.
catch_suite() {
    local report="$logs/$(basename "$1").xml" status=0 totals
    "$1" --reporter xml --out "$report" || status=$?
    cat "$report"
    echo
    # Once more at the end, where whoever reads only the last lines finds it: the case, the line and what it came to.
    awk '/<TestCase /{ testcase = $0 } /success="false"/ && /<Expression/ { print testcase; shown = 8 } shown > 0 { print; shown-- }' "$report"
    # Version 2 counts cases in OverallResultsCases; where it is absent, the test cases' own results are counted.
    totals="$(grep -o '<OverallResultsCases [^>]*>' "$report" | tail -n 1 || true)"
    if [[ "$totals" =~ successes=\"([0-9]+)\"\ failures=\"([0-9]+)\" ]]; then
        echo "${BASH_REMATCH[1]} passed, ${BASH_REMATCH[2]} failed"
    elif grep -q '</Catch' "$report"; then
        local good bad
        good="$(grep -c '<OverallResult success="true"' "$report" || true)"
        bad="$(grep -c '<OverallResult success="false"' "$report" || true)"
        echo "$good passed, $bad failed"
    else
        echo "no report: the program ended with status $status"
        return 1
    fi
    return "$status"
}

vitest_suite() {
    local report="$logs/vitest.json" status=0
    rm -f "$report"
    node node_modules/vitest/vitest.mjs run --reporter=default --reporter=json --outputFile.json="$report" || status=$?
    node -e '
        const report = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
        const brokenFiles = report.testResults.filter(one => one.status === "failed" && one.assertionResults.length === 0);
        console.log(`${report.numPassedTests} passed, ${report.numFailedTests + brokenFiles.length} failed`);
    ' "$report"
    return "$status"
}

formatted() {
    find native-host tests \( -name '*.cpp' -o -name '*.hpp' \) -print0 | xargs -0 clang-format --dry-run -Werror
}

# one_check COMMAND...: a program that only says yes or no counts as one test.
one_check() {
    local status=0
    "$@" || status=$?
    if [[ "$status" == 0 ]]; then echo "1 passed, 0 failed"; else echo "0 passed, 1 failed"; fi
    return "$status"
}

cmake_build() {
    cmake --preset "$1" && cmake --build --preset "$1"
}

# build NAME COMMAND...: without what it makes no suite means anything, so a failure ends the run.
build() {
    local name="$1" log="$logs/build-$1.log" begin=$SECONDS
    shift
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "build $name failed"
        echo "0 1" >>"$counts"
        total
        exit 1
    fi
    echo "built $name ($((SECONDS - begin)) s)"
}

native_suites() {
    local binary
    shopt -s nullglob
    for binary in build/dev/bin/test_*; do
        suite "$(basename "$binary")" catch_suite "$binary"
    done
}

extension_suites() {
    suite vitest vitest_suite
    suite typescript one_check node node_modules/typescript/bin/tsc --noEmit
    suite biome one_check node node_modules/@biomejs/biome/bin/biome ci .
    suite must-not-compile node tests/must_not_compile/run.mjs
    suite clang-format one_check formatted
}

mkdir -p "$logs"
: >"$counts"
export FAIRTRACE_WITH_TESTS=1
# shellcheck source=installer/dependencies.sh
source installer/dependencies.sh
build dev cmake_build dev
build release cmake_build release
build extension node extension/build.mjs
build demo-app node installer/demo/build-app.mjs

suite redaction node tests/redaction/run.mjs

# Neither needs what the other makes, and the sanitizers keep one processor busy for minutes.
native_suites &
native=$!
extension_suites
wait "$native"
# As many values of people as there are to be tried (tests/end_to_end/host-canaries.test.mjs).
[[ "$full" == no ]] || export HOST_CANARIES=100000
# Alone: browsers that wait for a processor run out of time.
suite end-to-end node tests/end_to_end/run.mjs

# Said plainly, so that nobody takes the full run for more than it is.
[[ "$full" == no ]] || echo "full run: the same suites, with more canaries; clang-tidy is configured and not clean yet, so it is not run"
result="$(total)"
echo "$result"
[[ "$result" == *", 0 failed" && "$result" != "0 passed"* ]]
