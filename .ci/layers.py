"""Which folders include which: everything flows one way.

    .ci/layers.py

Prints each include that goes against the layers below, and fails if there is one. A folder knows those that stand in
lines above its own, and those named behind it in brackets on its line; nothing else. README.md draws the same.
"""

import pathlib
import re
import sys

CORE = """
core/base
core/workload
core/trace
core/machine
core/machine/live/system
core/machine/live/kernels
core/machine/live/record
core/machine/live/devices
core/machine/live/calibration
core/machine/live
core/machine/simulated
core/machine/simulated/policies
core/models/parts (not core/machine/live core/machine/simulated)
core/models (not core/machine/live core/machine/simulated core/machine core/trace)
core/run
core/runner
core/metrics
core/claims
core/recording
core/explain
core/study
core/lessons
core/formats
"""
APP = """
app/base
app/widgets
app/help
app/timeline
app/board
app/forms
app/cards
app/panels (not app/cards)
app/export (not app/cards app/panels)
app/studies (not app/cards app/panels)
app/lessons
app/present
app/shell
app/cli
app
"""
INCLUDE = re.compile(r'^#include "((?:core|app)/[^"]+)"', re.M)


def read(table: str) -> tuple[list[str], dict[str, list[str]]]:
    order, forbidden = [], {}
    for line in table.split("\n"):
        if not line:
            continue
        folder, _, rest = line.partition(" (not ")
        order.append(folder)
        forbidden[folder] = rest.rstrip(")").split()
    return order, forbidden


def main() -> int:
    order, forbidden = read(CORE + APP)
    wrong = []
    for path in sorted([*pathlib.Path("core").rglob("*"), *pathlib.Path("app").rglob("*")]):
        if path.suffix not in (".cpp", ".h"):
            continue
        folder = str(path.parent)
        if folder not in order:
            wrong.append(f"{path}: {folder} has no place among the layers of .ci/layers.py")
            continue
        for included in INCLUDE.findall(path.read_text()):
            other = str(pathlib.Path(included).parent)
            below = other == folder or (other in order and order.index(other) < order.index(folder))
            if not below or other in forbidden[folder]:
                wrong.append(f"{path}: includes {included}")
    print("\n".join(wrong))
    return 1 if wrong else 0


sys.exit(main())
