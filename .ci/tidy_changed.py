"""Which files clang-tidy has yet to look at.

Reads file names from standard input and prints, for each that is not known to be clean, the file and the path that
marks it as clean: the folder of answers and a hash over the file, all of the project's headers that it includes, directly
or not, its compile command and .clang-tidy. Nothing of the system's headers is in it: a new version of theirs is looked
at when a file changes.
"""

import functools
import hashlib
import json
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


@functools.cache
def text(path: str) -> str:
    file = pathlib.Path(path)
    return file.read_text() if file.is_file() else ""


@functools.cache
def included(path: str) -> tuple[str, ...]:
    return tuple(INCLUDE.findall(text(path)))


def everything(path: str) -> list[str]:
    found: set[str] = set()
    left = [path]
    while left:
        one = left.pop()
        if one not in found:
            found.add(one)
            left.extend(included(one))
    return sorted(found)


def main() -> None:
    commands, cache = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    root = str(pathlib.Path.cwd())
    entries = json.loads((commands / "compile_commands.json").read_text())
    command_of = {entry["file"]: entry["command"].replace(root, "") for entry in entries}
    for path in sys.stdin.read().split():
        hash_ = hashlib.sha256((text(".clang-tidy") + command_of.get(f"{root}/{path}", "")).encode())
        for one in everything(path):
            hash_.update(one.encode() + b"\0" + text(one).encode())
        mark = cache / hash_.hexdigest()
        if not mark.exists():
            print(path, mark)


main()
