"""``[tool.dlfix]`` of pyproject.toml: read, checked word by word, and turned into Settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from .findings import DOORS
from .patterns import Patterns, shown
from .python_range import allows
from .settings import PLATFORMS, Settings, SettingsError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def load_settings(folder: str) -> Settings:
    """The settings of the nearest pyproject.toml in ``folder`` or above it; defaults without one.

    ``python`` is taken from ``requires-python`` of ``[project]`` where ``[tool.dlfix]`` is silent.
    Patterns are relative to the folder of that pyproject.toml. Raises SettingsError.
    """
    path = _nearest_pyproject(os.path.abspath(folder))
    if path is None:
        return Settings()
    document = _parse(path)
    values = {}
    project = _table(document, "project", path)
    if "requires-python" in project:
        where = Where(os.path.dirname(path), f"{shown(path)}: [project] requires-python")
        values["python"] = _read_python(project["requires-python"], where)
    for key, value in _table(document, "tool.dlfix", path).items():
        where = Where(os.path.dirname(path), f"{shown(path)}: [tool.dlfix] {key}")
        if key not in _KEYS:
            raise SettingsError(f"{where}: unknown key{did_you_mean(key, _KEYS)}")
        values[_KEYS[key]] = _READERS[_KEYS[key]](value, where)
    return Settings(**values)


@dataclass(frozen=True)
class Where:
    """Where a value stands: the folder that its patterns are relative to, and words for a user."""

    folder: str
    words: str

    def __str__(self) -> str:
        return self.words


def did_you_mean(word: str, known: Any) -> str:
    """The end of a message about an unknown ``word``: the nearest known one, or nothing."""
    nearest = get_close_matches(word, list(known), n=1)
    return f'; did you mean "{nearest[0]}"?' if nearest else ""


def read_codes(value: Any, where: Where) -> tuple[str, ...]:
    """Prefixes of codes, such as ``["LDR2", "LDR401"]``; SettingsError for an unknown one."""
    codes = _strings(value, where)
    known = _known_prefixes() if codes else ()
    for code in codes:
        if code not in known:
            raise SettingsError(f'{where}: unknown code "{code}"{did_you_mean(code, known)}')
    return codes


def read_patterns(value: Any, where: Where) -> Patterns:
    """Patterns in the syntax of .gitignore; raises SettingsError for what is no pattern."""
    patterns = Patterns(where.folder, _strings(value, where))
    try:
        patterns.verdict(os.path.join(where.folder, "x"))
    except ValueError as error:
        raise SettingsError(f"{where}: {error}") from None
    return patterns


def _read_per_file_ignores(value: Any, where: Where) -> tuple[tuple[Patterns, tuple], ...]:
    if not isinstance(value, dict):
        raise SettingsError(f"{where}: must be a table of patterns and lists of codes")
    return tuple(
        (
            read_patterns([pattern], where),
            read_codes(codes, Where(where.folder, f'{where} "{pattern}"')),
        )
        for pattern, codes in value.items()
    )


def _read_platforms(value: Any, where: Where) -> tuple[str, ...]:
    platforms = _strings(value, where)
    for name in platforms:
        if name not in PLATFORMS:
            raise SettingsError(
                f'{where}: unknown platform "{name}"{did_you_mean(name, PLATFORMS)}'
                f" (known: {', '.join(PLATFORMS)})"
            )
    if not platforms:
        raise SettingsError(f"{where}: must name at least one of {', '.join(PLATFORMS)}")
    return platforms


def _read_python(value: Any, where: Where) -> str:
    if not isinstance(value, str):
        raise SettingsError(f"{where}: must be a string such as '>=3.10'")
    try:
        allows(value, (3, 14))
    except ValueError as error:
        raise SettingsError(f"{where}: {error}") from None
    return value


def _read_switch(value: Any, where: Where) -> bool:
    if not isinstance(value, bool):
        raise SettingsError(f"{where}: must be true or false")
    return value


def _read_unpicklable(value: Any, where: Where) -> tuple[tuple[str, str], ...]:
    words = value.items() if isinstance(value, dict) else [("", "")]
    for path, what in words:
        dotted = "." in path and all(part.isidentifier() for part in path.split("."))
        if not dotted or not isinstance(what, str) or not what.strip():
            raise SettingsError(
                f"{where}: must be a table of dotted names and what they make, such as"
                ' {"mylib.Client" = "a mylib client"}'
            )
    return tuple(words)


_READERS: dict[str, Callable[[Any, Where], Any]] = {
    "select": read_codes,
    "ignore": read_codes,
    "exclude": read_patterns,
    "per_file_ignores": _read_per_file_ignores,
    "platforms": _read_platforms,
    "python": _read_python,
    "follow_imports": _read_switch,
    "unpicklable": _read_unpicklable,
}

_KEYS = {field.replace("_", "-"): field for field in _READERS}


def _strings(value: Any, where: Where) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise SettingsError(f"{where}: must be a list of strings")
    return tuple(value)


def _known_prefixes() -> list[str]:
    """``LDR``, every door, and every beginning of a code that a rule has."""
    from .rules import RULES  # only who names codes pays for loading the rules

    doors = {f"LDR{digit}" for digit in DOORS if digit}
    return sorted({rule.code[:length] for rule in RULES for length in range(3, 7)} | doors)


def _nearest_pyproject(folder: str) -> str | None:
    path = os.path.join(folder, "pyproject.toml")
    if os.path.isfile(path):
        return path
    above = os.path.dirname(folder)
    return _nearest_pyproject(above) if above != folder else None


def _parse(path: str) -> dict[str, Any]:
    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise SettingsError(f"{shown(path)}: {error.strerror}") from None
    except ValueError as error:  # invalid TOML or invalid UTF-8
        raise SettingsError(f"{shown(path)}: {error}") from None


def _table(document: dict[str, Any], name: str, path: str) -> dict[str, Any]:
    table: Any = document
    for key in name.split("."):
        table = table.get(key, {})
        if not isinstance(table, dict):
            raise SettingsError(f"{shown(path)}: [{name}] must be a table")
    return table
