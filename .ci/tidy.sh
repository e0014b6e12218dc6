#!/bin/sh
# clang-tidy over core, two files at a time. A file that was found clean, and of which neither the text nor the texts that it
# includes, nor the checks have changed since, is not looked at again: .ci/run says where the answers are kept.
#   .ci/tidy.sh [FOLDER_OF_COMPILE_COMMANDS]
set -eu
cd "$(dirname "$0")/.."
commands=${1:-build/tidy}
cache=${TIMESLICE_TIDY_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/timeslice-tidy}
mkdir -p "$cache"
git ls-files 'core/*.cpp' | python3 .ci/tidy_changed.py "$commands" "$cache" >build/tidy.list
say() { printf '%s\n' "== $*" >&2; }
say "clang-tidy: $(wc -l <build/tidy.list) of $(git ls-files 'core/*.cpp' | wc -l) files have changed"
# shellcheck disable=SC2016
xargs -P 2 -n 2 sh -c 'clang-tidy -p "$0" --quiet --warnings-as-errors="*" "$1" >&2 && : >"$2"' "$commands" <build/tidy.list
