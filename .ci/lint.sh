#!/bin/sh
# House rules that no compiler checks.
set -eu
status=0
complain() {
    printf '%s\n%s\n' "$1" "$2" >&2
    status=1
}

# g++ 12 miscompiles co_await in conditions: it returns early, silently.
found=$(git ls-files '*.cpp' '*.h' | xargs perl -0777 -ne '
    while (/\b(?:if|while|for|switch)\s*(?:constexpr\s*)?(\((?:[^()]|(?1))*\))/g) {
        my ($condition, $place) = ($1, $-[0]);
        pos() = $place + 2; # conditions may stand inside of conditions
        next unless $condition =~ /\bco_await\b/;
        my $line = 1 + (substr($_, 0, $place) =~ tr/\n//);
        print "$ARGV:$line\n";
    }')
[ -z "$found" ] || complain "co_await stands in a condition; give it a line of its own:" "$found"

found=$(git grep -nE '# *include *[<"](Q[A-Za-z]|qcustomplot|app/)' -- core || true)
[ -z "$found" ] || complain "core includes Qt or app:" "$found"

found=$(git grep -nE '\b(TODO|FIXME|XXX)\b' -- core app tests ':!*.ts' || true)
[ -z "$found" ] || complain "Unfinished business:" "$found"

# Models use parts, never each other; they know neither the machines nor the trace builder.
found=$(git grep -nE 'include "core/(machine/(simulated|live)|trace/builder|run)' -- core/models || true)
[ -z "$found" ] || complain "A model includes what it must not know:" "$found"
found=$(git grep -nE 'include "core/(models|run|metrics|formats|explain)' -- core/base core/trace core/workload core/machine || true)
[ -z "$found" ] || complain "An include goes against the stream:" "$found"

found=$(git ls-tree --name-only HEAD | grep -vxE 'CMakeLists\.txt|CMakePresets\.json|app|core|resources|tests|translations|README\.md|LICENSE|\..*' || true)
[ -z "$found" ] || complain "The top level holds more than the layout has:" "$found"
exit $status
