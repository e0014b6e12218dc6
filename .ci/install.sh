# Sourced by app/run, tests/run and .ci/run: says what is done, and installs the Debian packages that are missing.
# Needs: `set -eu` and the working directory at the top of the project.

say() { printf '%s\n' "== $*" >&2; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

build_packages="g++ cmake ninja-build ccache qt6-base-dev libqcustomplot-dev qt6-l10n-tools qt6-tools-dev
    qt6-tools-dev-tools libyaml-cpp-dev libfmt-dev nlohmann-json3-dev libcli11-dev libexpected-dev libgif-dev
    libzip-dev fonts-inter fonts-dejavu-core"
test_packages="python3 libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev xvfb xauth git"
check_packages="clang clang-tidy clang-format libclang-rt-14-dev openbox xdotool"

# install_missing PACKAGE...: nothing when all are there.
install_missing() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || fail "These packages are missing and there is no apt-get to install them:$missing"
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing; install them as root, or install sudo:$missing"
        as_root="sudo"
    fi
    say "Installing$missing"
    log=$(mktemp)
    # shellcheck disable=SC2086
    if ! { $as_root apt-get update -q && $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $missing; } >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        fail "The packages could not be installed; the whole output is in $log."
    fi
    rm -f "$log"
}

# build PRESET [TARGET...]: configures where needed, then builds; quiet unless it fails.
build() {
    preset=$1
    shift
    say "Building ($preset)"
    mkdir -p build
    log="build/$preset.log"
    if ! cmake --preset "$preset" >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        fail "The build could not be configured; the whole output is in $log."
    fi
    if ! cmake --build --preset "$preset" ${1:+--target "$@"} >>"$log" 2>&1; then
        grep -E 'error|FAILED|undefined' "$log" | head -n 20 >&2
        fail "The build failed; the whole output is in $log."
    fi
}
