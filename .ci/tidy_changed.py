"""Which files clang-tidy has yet to look at.

    .ci/tidy_changed.py FOLDER_OF_COMPILE_COMMANDS FOLDER_OF_ANSWERS TARGET

Prints, for each source of the target that is not known to be clean, the file and the path that marks it as clean: the
folder of answers and a hash over the file, all of the project's files that it includes, directly or not, its compile
command and .clang-tidy. Nothing of the system's headers is in it: a new version of theirs is looked at when a file
changes. Where sources are compiled together, a file is what CMake makes of a dozen of them.
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
    for entry in json.loads((commands / "compile_commands.json").read_text()):
        path, command = entry["file"], entry["command"].replace(root, "")
        if f"/{sys.argv[3]}.dir/" not in command:
            continue
        hash_ = hashlib.sha256((text(".clang-tidy") + command).encode())
        for one in everything(path):
            hash_.update((one + "\0" + text(one)).replace(root, "").encode())
        mark = cache / hash_.hexdigest()
        if not mark.exists():
            print(path, mark)


main()
