#!/bin/sh
# Runs a test program in real windows: two halves at once, each on a screen of its own with a window manager, so that
# keys reach the window that it has made the active one.
#   .ci/in_window.sh PROGRAM
set -eu
program=$1
LSAN_OPTIONS=suppressions=$(cd "$(dirname "$0")" && pwd)/leaks.supp:print_suppressions=0
export LSAN_OPTIONS
half() {
    QT_QPA_PLATFORM=xcb GTEST_TOTAL_SHARDS=2 GTEST_SHARD_INDEX=$1 xvfb-run -a -n $((100 + 100 * $1)) -s '-screen 0 1600x1000x24' \
        sh -c 'openbox & sleep 1; exec "$0" --gtest_brief=1' "$program"
}
half 0 >build/in_window.0.log 2>&1 &
first=$!
status=0
half 1 >build/in_window.1.log 2>&1 || status=1
wait $first || status=1
cat build/in_window.0.log build/in_window.1.log
exit $status
