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

# Two types of one name in one namespace break the one-definition rule as soon as one program holds both; no
# linker says so. What stands in a namespace without a name, or inside of another type, is its file's own.
found=$(git ls-files 'core/*.cpp' 'core/*.h' 'app/*.cpp' 'app/*.h' 'tests/*.cpp' 'tests/*.h' | perl -0777 -ne '
    use strict;
    our %places;
    for my $file (split /\n/) {
        open my $in, "<", $file or next;
        my $text = <$in>;
        $text =~ s{R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|(?<![0-9a-fA-F])\x27(?:[^\x27\\\n]|\\.)+\x27|//[^\n]*|/\*.*?\*/}
                  {my $gone = $&; $gone =~ tr/\n//cd; $gone}gsex;
        $text =~ s/^[ \t]*#(?:[^\n]*\\\n)*[^\n]*//gm;
        my (@scopes, $from);
        while ($text =~ /[{};]/g) {
            my $end = pos($text);
            my $head = substr $text, $from // 0, $end - 1 - ($from // 0);
            my $sign = substr $text, $end - 1, 1;
            $from = $end;
            if ($sign eq "}") { pop @scopes; next }
            next if $sign eq ";";
            my $scope = "-"; # a function, a value, a type
            $scope = join "", "::", $1 // "-" if $head =~ /\bnamespace\b\s*([\w:]+)?\s*$/;
            my $outer = join "", @scopes;
            if ($outer !~ /-/ && $head =~ /(?:^|[\s>])(?:class|struct|union|enum)\s+(?:class\s+)?(?:alignas\([^)]*\)\s*)?([\w:]+)\s*(?:final\s*)?(?::[^:].*)?$/s) {
                my $line = 1 + (substr($text, 0, $end) =~ tr/\n//);
                $places{"${outer}::$1"}{"$file:$line"} = 1;
            }
            push @scopes, $scope;
        }
    }
    for my $name (sort keys %places) {
        my @where = sort keys %{$places{$name}};
        print substr($name, 2), ": ", join(", ", @where), "\n" if @where > 1;
    }')
[ -z "$found" ] || complain "Two types share a name:" "$found"

found=$(python3 .ci/layers.py || true)
[ -z "$found" ] || complain "An include goes against the layers:" "$found"
# Models use parts, never each other.
found=$(git grep -nE 'include "core/models/[^/]*"' -- 'core/models/*.cpp' | grep -vE 'core/models/registry.h|core/models/parts/' || true)
[ -z "$found" ] || complain "A model includes another:" "$found"

# The list of faults quotes lines of the sources and names tests; it is run before releases only.
found=$(python3 tests/faults/run --check 2>&1) || complain "Entries of tests/faults/faults.txt no longer fit:" "$found"

found=$(git ls-tree --name-only HEAD | grep -vxE 'CMakeLists\.txt|CMakePresets\.json|app|core|resources|tests|translations|README\.md|LICENSE|\..*' || true)
[ -z "$found" ] || complain "The top level holds more than the layout has:" "$found"
exit $status
