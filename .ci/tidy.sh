#!/bin/sh
# clang-tidy over core, two files at a time. The sources of a folder are looked at together, as they are compiled: most of
# the time goes into the headers, which are then read once. What was found clean, and of which neither the text nor the
# texts that it includes, nor the checks have changed since, is not looked at again: the answers are kept in
# ~/.cache/timeslice-tidy, or where TIMESLICE_TIDY_CACHE says.
#   .ci/tidy.sh [FOLDER_OF_COMPILE_COMMANDS]
set -eu
cd "$(dirname "$0")/.."
commands=${1:-build/asan}
cache=${TIMESLICE_TIDY_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/timeslice-tidy}
mkdir -p "$cache"
python3 .ci/tidy_changed.py "$commands" "$cache" timeslice_core >build/tidy.list
say() { printf '%s\n' "== $*" >&2; }
say "clang-tidy: $(wc -l <build/tidy.list) groups of files have changed"
# shellcheck disable=SC2016
xargs -r -P 2 -n 2 sh -c 'clang-tidy -p "$0" --quiet --warnings-as-errors="*" --checks=-bugprone-suspicious-include "$1" >&2 && : >"$2"' "$commands" <build/tidy.list
