"""Which files a run looks at."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from .findings import Skipped
from .patterns import Patterns, shown

#: Folders that hold no source of the project, whatever .gitignore says.
SKIPPED_FOLDERS = frozenset(
    [".git", ".hg", ".svn", "__pycache__", "node_modules", "site-packages", ".ipynb_checkpoints"]
    + [".tox", ".nox", ".eggs", ".mypy_cache", ".pytest_cache", ".ruff_cache"]
)

#: What marks a folder as a Python environment, whatever its name is.
ENVIRONMENT_MARKERS = ("pyvenv.cfg", "conda-meta")

#: The files of a folder that are looked at.
SUFFIXES = (".py", ".ipynb")


class NoSuchPath(Exception):
    """A path on the command line that is not there."""


def find_files(paths: Iterable[str], exclude: Patterns) -> tuple[list[str], list[Skipped]]:
    """The files to check, each once and in order, and the folders that cannot be listed.

    A file that is named is taken. A folder that is named is walked for Python files and notebooks,
    even where git ignores it; below it ``exclude``, .gitignore files and environments are left out.
    Raises NoSuchPath.
    """
    found: set[str] = set()
    skipped: list[Skipped] = []
    for path in map(os.path.abspath, paths):
        if os.path.isdir(path):
            found.update(_walk(path, exclude, skipped))
        elif os.path.lexists(path):  # a broken link is there: reading it will say what is wrong
            found.add(path)
        else:
            raise NoSuchPath(f"{shown(path)}: no such file or folder")
    return sorted(map(shown, found)), skipped


def _walk(top: str, exclude: Patterns, skipped: list[Skipped]) -> Iterator[str]:
    """Symbolic links to folders are not followed, so no loop can catch us."""
    if exclude.verdict(top, folder=True):
        exclude = Patterns()
    pending = [(top, _rules_above(top))]
    while pending:
        folder, rules = pending.pop()
        rules = rules + _rules_in(folder)
        for entry in _entries(folder, skipped):
            is_folder = entry.is_dir(follow_symlinks=False)
            if not is_folder and not entry.name.endswith(SUFFIXES):
                continue
            if exclude.verdict(entry.path, is_folder) or _is_ignored(entry.path, is_folder, rules):
                continue
            if not is_folder and _is_readable(entry):
                yield entry.path
            elif is_folder and not is_foreign(entry.path):
                pending.append((entry.path, rules))


def _entries(folder: str, skipped: list[Skipped]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError as error:
        skipped.append(Skipped(shown(folder), f"cannot list this folder: {error.strerror}"))
        return []


def _is_readable(entry: os.DirEntry[str]) -> bool:
    """Not a pipe or a socket, which would hang us; but a broken link, so that somebody hears."""
    return entry.is_file() or not os.path.exists(entry.path)


def is_foreign(folder: str) -> bool:
    """Whether this folder (a path) holds nothing of the project's own."""
    return os.path.basename(folder) in SKIPPED_FOLDERS or any(
        os.path.exists(os.path.join(folder, marker)) for marker in ENVIRONMENT_MARKERS
    )


def _is_ignored(path: str, folder: bool, rules: tuple[Patterns, ...]) -> bool:
    """What git says: the innermost .gitignore that speaks of ``path`` decides."""
    for rule in reversed(rules):
        verdict = rule.verdict(path, folder)
        if verdict is not None:
            return verdict
    return False


def _rules_above(top: str) -> tuple[Patterns, ...]:
    """The .gitignore files from the repository's root down to above ``top``, outermost first.

    There are none outside a repository, and none where they ignore ``top`` itself: somebody has
    named it, and wants to know what is in it.
    """
    above: list[str] = []
    folder = top
    while not os.path.exists(os.path.join(folder, ".git")):
        folder, inner = os.path.dirname(folder), folder
        if folder == inner:  # the file system's root
            return ()
        above.insert(0, folder)
    rules = tuple(rule for folder in above for rule in _rules_in(folder))
    return () if _is_ignored(top, True, rules) else rules


def _rules_in(folder: str) -> tuple[Patterns, ...]:
    try:
        with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="replace") as file:
            lines = tuple(file.read().splitlines())
    except OSError:
        return ()
    return (Patterns(folder, tuple(line for line in lines if _is_pattern(line))),)


def _is_pattern(line: str) -> bool:
    """Git passes over a line that is no pattern, so a broken .gitignore breaks nothing here."""
    try:
        Patterns(os.sep, (line,)).verdict(os.path.join(os.sep, "x"))
    except ValueError:
        return False
    return True
